package poster

import (
	"math"

	"journeymap/journey"
)

// setNotes sets the note of every column at its best measure, and again narrower where notes on the same side of the
// curve leave it less room than that.
func (e *emotion) setNotes() {
	e.notes = make([]note, len(e.cols))
	wants := make([]float64, len(e.cols))
	for i := range e.cols {
		if !e.noted(i) {
			continue
		}
		most := e.noteMeasure()
		if e.hasCard(e.cols[i].onCurve()) {
			most = e.calloutMeasure(i)
		}
		e.notes[i] = e.noteFor(i, most)
		wants[i] = e.notes[i].width()
	}
	rooms := e.rooms(wants)
	for i := range e.cols {
		if room := rooms[i].to - rooms[i].from; wants[i] > room {
			e.notes[i] = e.noteFor(i, room)
		}
	}
	for i := range e.notes {
		if e.notes[i].stack != nil {
			e.hangNear(i, rooms[i])
		}
	}
}

// hangNear hangs a note, and sets it as narrow as its column where that brings it much nearer to its face: what is wide
// has more to clear. It sets it a little narrower where that keeps it within its phase.
func (e *emotion) hangNear(i int, r room) {
	n := &e.notes[i]
	far, cost := e.hang(i, r)
	least := math.Max(e.cols[i].w-2*e.pad(), e.noteNeed(&e.cols[i]))
	if !n.truth && far >= e.farNote() && n.w > least {
		wide := *n
		*n = e.noteFor(i, least)
		if near, _ := e.hang(i, r); near+n.height()-wide.height() > far-e.farNote()/2 {
			*n = wide
		}
		return
	}
	if e.astride(n.x, n.x+n.w, n.truth) > besideGutter*e.unit {
		e.hangWithin(i, r, cost)
	}
}

// hangWithin sets a note that hangs across the gutter between two phases narrower, if that costs less. A bare one then has no
// further forms.
func (e *emotion) hangWithin(i int, r room, cost float64) {
	n := &e.notes[i]
	part := e.phased(i)
	if part < e.noteNeed(&e.cols[i]) {
		return
	}
	forms := []note{*n, e.narrowed(i, part, n, n.width())}
	if forms[1].stack != nil {
		*n = forms[1]
		if _, c := e.hang(i, r); c+n.height()-forms[0].height() <= cost {
			forms = []note{*n, {}}
		} else {
			*n = forms[0]
		}
	}
	if !n.truth {
		e.formed[i] = forms
	}
}

// phased is a width in which a note may stand within its phase: that of the phase for a callout that is a little wider, and
// else three quarters of its own, or that of its widest pill; 0 for a callout that is much wider.
func (e *emotion) phased(i int) float64 {
	n := &e.notes[i]
	if !n.truth {
		return math.Max(0.75*n.w, n.stiff()+0.01)
	}
	ph := e.phaseAt(i)
	if most := ph.w - 2*e.pad(); most > 0.8*n.w {
		return math.Min(most, n.w)
	}
	return 0
}

// farNote is the distance from its face at which a note is read apart from it.
func (e *emotion) farNote() float64 { return 46 * e.unit }

// calloutMeasure is how wide a callout gets: what it opens up needs more than a few words do.
func (b *board) calloutMeasure(i int) float64 {
	if b.opensUp(b.cols[i].onCurve()) {
		return calloutMost * b.unit
	}
	return b.quote.chars(36) + 2*b.calloutPad()
}

// room is the stretch of a board that a note may stand over or under.
type room struct{ from, to float64 }

// rooms shares the board among notes that want some width, 0 for none. Each keeps its column, as far as it needs it;
// what lies between two notes goes to the one that wants it, and else to both by what they want.
func (b *board) rooms(wants []float64) []room {
	rooms := make([]room, len(b.cols))
	for i := range rooms {
		rooms[i] = room{b.gridLeft + b.pad(), b.gridRight - b.pad()}
	}
	most := calloutMost * b.unit
	for i := range b.cols {
		if wants[i] == 0 {
			continue
		}
		for j := i + 1; j < len(b.cols) && b.faceX(j)-b.faceX(i) < 2*most; j++ {
			if wants[j] > 0 && b.parted(i, j) {
				at := b.border(i, j, wants[i], wants[j])
				rooms[i].to = math.Min(rooms[i].to, at-b.pad())
				rooms[j].from = math.Max(rooms[j].from, at+b.pad())
			}
		}
	}
	return rooms
}

// border is the x between two notes that must not touch.
func (b *board) border(i, j int, wi, wj float64) float64 {
	keep := func(k int, want float64) float64 { return math.Min(want/2+b.pad(), b.cols[k].w/2) }
	from, to := b.faceX(i)+keep(i, wi), b.faceX(j)-keep(j, wj)
	more := func(k int, want float64) float64 { return math.Max(want/2+b.pad()-keep(k, want), 0) }
	mi, mj := more(i, wi), more(j, wj)
	if mi+mj == 0 {
		return (from + to) / 2
	}
	return from + (to-from)*mi/(mi+mj)
}

// noteNeed is the narrowest room that a column's note can bear. Where another hangs on either side of it that is the
// column, and there nothing may break that reads badly broken.
func (b *board) noteNeed(c *column) (w float64) {
	of := c.onCurve()
	i := c.number - b.cols[0].number
	if !b.noted(i) {
		return 0
	}
	for _, m := range of.Moments {
		w = math.Max(w, b.look.label.longest(b.words.moment(m.Kind))+2*b.pillPad())
		w = math.Max(w, b.strong.widestWord(m.Words))
	}
	w = math.Max(w, b.widestSaid(b.quote, of.Why))
	if b.hung["saying"] {
		w = math.Max(w, b.widestSaid(b.quote, of.Saying)+b.quote.chars(1))
	}
	if b.hemmed(i) {
		w = math.Max(w, b.hemmedNeed(of))
	}
	if b.hasCard(of) {
		w += 2 * b.calloutPad()
	}
	return w
}

// hemmed says whether the note of a column can stretch to neither side.
func (b *board) hemmed(i int) bool {
	closed := func(i, j int) bool { return b.noted(i) && b.noted(j) && b.parted(i, j) }
	return (i == 0 || closed(i-1, i)) && (i == len(b.cols)-1 || closed(i, i+1))
}

// hemmedNeed keeps pills to two lines, and callouts readable.
func (b *board) hemmedNeed(of *journey.Content) (w float64) {
	for _, m := range of.Moments {
		w = math.Max(w, b.look.label.folded(b.words.moment(m.Kind))+2*b.pillPad())
	}
	if !b.hasCard(of) || !b.opensUp(of) {
		return w
	}
	w = math.Max(w, b.body.chars(16))
	for _, x := range of.Expectations {
		w = math.Max(w, math.Max(b.body.longest(shown(x.Text)), b.small.longest(b.expectationNote(x))))
	}
	w = math.Max(w, math.Max(b.body.widestWord(of.Uncertainties), b.body.widestWord(of.Answer.Words)))
	for _, l := range []string{"expectations", "uncertainties", "answer"} {
		w = math.Max(w, b.look.label.longest(b.words.lane(l)))
	}
	return w
}
