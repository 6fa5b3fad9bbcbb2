package poster

import (
	"math"

	"journeymap/journey"
)

// bearing is where a note stands, as seen from its face.
type bearing int

const (
	above bearing = iota
	below
	rightward
	leftward
)

// perch is a place beside a face, over it or under it, that a note can take instead of hanging over or under all lines:
// a pocket that the curve leaves free.
type perch struct {
	w, h float64 // of the note
	bare bool    // it has no card

	at   bearing
	x    float64 // of its left edge
	dy   float64 // from the middle of the face to its top
	away float64 // what lies between it and the ring of the face
	bias float64 // what speaks against it, as a height
}

// shelve hangs all notes for a span. Then it moves those that cost the lane height to a pocket, the tallest first, until
// one finds none: those that are lower gain nothing. At last it moves those that hang far from their face. It returns the
// room above and under the scale.
func (e *emotion) shelve(span float64) (top, bottom float64) {
	if span == e.shelf {
		return e.arrange(span)
	}
	e.shelf = span
	copy(e.notes, e.hung)
	e.r = e.radiusFor(span)
	e.tops = e.tops[:0]
	for i := range e.notes {
		e.tops = append(e.tops, e.noteY(i, span))
	}
	for _, low := range [...]bool{false, true} {
		for {
			if i := e.tallest(low, span); i < 0 || !e.move(i, span) {
				break
			}
		}
	}
	for i := range e.notes {
		if n := &e.notes[i]; n.stack != nil && !n.perched && !e.unfelt(i) && e.strain(i, span) > 0 {
			e.move(i, span)
		}
	}
	return e.arrange(span)
}

// tallest is the column of the note that reaches furthest over the scale, or under it, and beyond what every face needs;
// -1 if that is none that hangs.
func (e *emotion) tallest(low bool, span float64) int {
	tallest, most := -1, e.unit
	for i := range e.notes {
		if e.notes[i].stack == nil || e.unfelt(i) {
			continue
		}
		over, under := e.excess(e.tops[i], e.notes[i].height(), span)
		if low {
			over = under
		}
		if over > most {
			tallest, most = i, over
		}
	}
	if tallest >= 0 && e.notes[tallest].perched {
		return -1
	}
	return tallest
}

// excess is what a note costs the lane above the scale and under it, beyond what every face needs.
func (e *emotion) excess(y, h, span float64) (over, under float64) {
	top, bottom := e.leastRoom()
	return math.Max(0, e.laneGap()-y-top), math.Max(0, y+h+e.laneGap()-span-bottom)
}

// strain is what speaks against the place of a note that hangs, and against its leader: its length, and what it crosses. A bare
// value beyond the ring of what was expected would be read as that of the ring.
func (e *emotion) strain(i int, span float64) float64 {
	n := &e.notes[i]
	from, to := e.tetherEnds(i, span)
	cost := e.astride(n.x, n.x+n.w, n.truth)
	if cost <= besideGutter*e.unit {
		cost = 0
	}
	if !e.plan.wordy(e.cols[i].number-1) && e.ringed(i, e.stem(i, span), span) {
		cost += 60 * e.unit
	}
	if e.unfelt(i) || to-from < e.around(i, 0)+longLeader*e.unit {
		return cost
	}
	passed := e.crossings(e.faceX(i), from, to, span)
	return cost + 0.6*(to-from) + float64(passed)*60*e.unit
}

// longLeader is the length from which a note's distance to its face is bridged by a line, in units.
const longLeader = 12

// depth is how far under the best score another lies.
func (e *emotion) depth(s, span float64) float64 { return (e.best - s) / (e.best - e.worst) * span }

// move takes a note to the best of the pockets round its face, if that is better than where it hangs. It tries the
// narrower forms of the note only as long as the wider ones find none, or, of a bare text, none within a phase and near
// the face.
func (e *emotion) move(i int, span float64) bool {
	n := &e.notes[i]
	least := e.price(e.tops[i], n.height(), span) + e.strain(i, span) - 4*e.unit
	var best perch
	var as *note
	for f := 0; as == nil || best.bare && (e.across(i, &best) > besideGutter*e.unit || best.away > longLeader*e.unit); f++ {
		form, ok := e.form(i, f)
		if !ok {
			break
		}
		if form.stack == nil {
			continue
		}
		if p, cost := e.bestPerch(i, form, span, least); cost < least {
			best, as, least = p, form, cost
		}
	}
	if as == nil {
		return false
	}
	*n = *as
	n.perched, n.at, n.dy, n.away, n.x, n.w = true, best.at, best.dy, best.away, best.x, best.w
	e.tops[i] = e.anchorOf(i, span) + n.dy
	return true
}

// price is what a note at a height costs the lane.
func (e *emotion) price(y, h, span float64) float64 {
	over, under := e.excess(y, h, span)
	return over + under
}

// bestPerch is the best vacant pocket for a form of a note that costs less than some price, and what it costs: that price
// where there is none.
func (e *emotion) bestPerch(i int, form *note, span, least float64) (perch, float64) {
	var best perch
	at := e.anchorOf(i, span)
	p := perch{w: form.width(), h: form.height(), bare: !form.truth}
	torn := e.torn(i, span)
	try := func() {
		cost := e.price(at+p.dy, p.h, span) + p.bias
		if cost >= least {
			return
		}
		if p.bare && p.at == torn && torn != leftward {
			cost += 40 * e.unit
		}
		if cost += e.across(i, &p); cost < least && e.vacant(i, &p, span) {
			least, best = cost, p
		}
	}
	e.besides(i, &p, try)
	e.overs(i, &p, span, try)
	return best, least
}

// besides tries the pockets to the right of a face and to the left. A note stands there so that some of its edge lies
// beside the middle of the face.
func (e *emotion) besides(i int, p *perch, try func()) {
	mid, r := e.faceX(i), e.around(i, 0)
	far := e.distances(p)
	for n, away := range far[:2] {
		p.away = away
		for _, rise := range [...]float64{0.5, 0.25, 0.75, 0, 1} { // how much of it stands higher than the face
			edge := math.Min(9*e.unit, p.h/2)
			p.dy = -edge - rise*(p.h-2*edge)
			p.bias = p.away/2 + math.Abs(rise-0.5)*20*e.unit + 3*e.unit
			for _, p.at = range [...]bearing{rightward, leftward} {
				if p.x = mid + r + p.away; p.at == leftward {
					p.x = mid - r - p.away - p.w
				}
				if n > 0 || !p.bare || e.columnAt(p.x+p.w/2) == i { // else there is no room for its leader
					try()
				}
			}
		}
	}
}

// overs tries the pockets straight over a face and under it, and further ones where another face stands between its own and the
// note as it hangs: that reads as a word about the other.
func (e *emotion) overs(i int, p *perch, span float64, try func()) {
	mid, r := e.faceX(i), e.around(i, 0)
	near := e.distances(p)
	all := near[:]
	if p.bare && e.usurped(i, span) {
		all = append(all, 48*e.unit, 72*e.unit, 108*e.unit)
	}
	for _, p.away = range all {
		inside := (mid - e.within(i, mid-p.w/2, p.w)) / p.w
		for _, share := range [...]float64{0.5, inside, 0.3, 0.7, 0.12, 0.88} { // how much of it stands left of the face
			if share < 0.12 || share > 0.88 {
				continue
			}
			p.x = mid - p.w*share
			p.bias = p.away/2 + math.Abs(share-0.5)*p.w*0.4
			p.at, p.dy = above, -r-p.away-p.h
			try()
			p.at, p.dy = below, r+p.away
			try()
		}
	}
}

// across is what it costs a note to stand across the gutter between two phases, or away from its column.
func (e *emotion) across(i int, p *perch) float64 {
	return e.astride(p.x, p.x+p.w, !p.bare) + e.astray(i, p.x+p.w/2, !p.bare)
}

// astray is what it costs a note whose middle is at x to stand in the column of another: there it reads as a word about that
// one, the more so where that one has a face, or is of another phase. The tip of a card says whose it is.
func (e *emotion) astray(i int, x float64, card bool) (cost float64) {
	j := e.columnAt(x)
	if j == i {
		return 0
	}
	cost = 20 * e.unit
	if hasFeeling(e.cols[j].onCurve()) {
		cost += 24 * e.unit
	}
	if e.cols[j].phase != e.cols[i].phase {
		cost += 60 * e.unit
	}
	if card {
		cost *= 0.1
	}
	return cost
}

// columnAt is the column that an x lies in, or the nearest; of a phase that the curve tells of as a whole, the one that does so.
func (b *board) columnAt(x float64) int {
	i := 0
	for i+1 < len(b.cols) && x > b.edgeLeft(i+1) {
		i++
	}
	if c := &b.cols[i]; c.mute() {
		return b.seat(i)
	}
	return i
}

// torn is the side of a face on which a bare text would stand astride the upright edge where the gap between two lines begins
// or ends; leftward for none, since beside a face there is none.
func (e *emotion) torn(i int, span float64) bearing {
	lived, hoped := e.main(i)
	s, known := score(hoped)
	off := e.depth(s, span) - e.depth(lived.Score, span)
	switch {
	case !known || off == 0 || e.gapped(e.neighbor(i, -1)) && e.gapped(e.neighbor(i, 1)):
		return leftward
	case off < 0:
		return above
	}
	return below
}

// gapped says whether the gap between what was expected and what was lived reaches a column.
func (e *emotion) gapped(i int) bool {
	if i < 0 || i >= len(e.cols) {
		return i < 0 && e.before != nil || i > 0 && e.next != nil
	}
	lived, hoped := e.main(i)
	return lived.Face != journey.NoFace && hoped.Face != journey.NoFace
}

// distances are how far from its face a note may stand, nearest first: a callout points over more than a bare text can.
func (e *emotion) distances(p *perch) [3]float64 {
	if p.bare {
		return [...]float64{3 * e.unit, 9 * e.unit, 24 * e.unit}
	}
	return [...]float64{6 * e.unit, 20 * e.unit, 32 * e.unit}
}

// form is one of the ways to set the note of a column: as it hangs, and narrower by and by. They are set once, when asked
// for. A form that breaks what a pill says, or is hardly narrower than another, counts as none.
func (e *emotion) form(i, f int) (*note, bool) {
	all := e.formed[i]
	if all == nil {
		all = append(all, e.hung[i])
	}
	parts := narrower
	if !all[0].truth {
		parts = narrower[:1]
	}
	for len(all) <= f && len(all)-1 < len(parts) {
		w := math.Max(all[0].w*parts[len(all)-1], e.noteNeed(&e.cols[i]))
		all = append(all, e.narrowed(i, w, &all[0], all[len(all)-1].width()))
	}
	e.formed[i] = all
	if f >= len(all) {
		return nil, false
	}
	return &all[f], true
}

// narrowed is a note in a narrower width: without parts where a pill would break, or where it is hardly narrower than another.
func (e *emotion) narrowed(i int, w float64, widest *note, than float64) note {
	if widest.stiff()+2*widest.pad > w {
		return note{}
	}
	n := e.noteFor(i, w)
	if n.width() > than-6*e.unit || n.broken() > widest.broken() {
		n.stack = nil
	}
	return n
}

// stiff is the width of the widest pill.
func (s stack) stiff() (w float64) {
	for _, p := range s {
		if p.pill.A > 0 {
			w = math.Max(w, p.width())
		}
		for _, side := range p.side {
			w = math.Max(w, side.stiff())
		}
	}
	return w
}

// narrower are the widths of the narrower forms, as parts of the widest.
var narrower = []float64{0.78, 0.6, 0.45}
