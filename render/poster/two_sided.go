package poster

import (
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// Two lanes that their author puts round a line of his own words are the two sides of it, as what adds to a base and what
// takes from it: the cells of the upper one stand on the line, those of the lower one hang from it.

// twoSided lets the lanes over such lines stand on them.
func twoSided(rows []row) []row {
	for i := 1; i+1 < len(rows); i++ {
		if isBase(rows[i].entry.Line) && rows[i-1].takesSide() && rows[i+1].takesSide() {
			rows[i-1].stands = true
		}
	}
	return rows
}

// isBase says whether a line is in words of the author's own.
func isBase(l journey.Text) bool {
	_, known := lineNames[l.S]
	return l.S != "" && !known
}

// takesSide says whether a lane was named by the author and has cells of words, each set by itself.
func (r *row) takesSide() bool {
	return r.set != nil && r.entry.ID != journey.Rest && r.entry.ID != "" && r.lanes == nil
}

// lower moves the cells of a strip down to its end.
func (s *strip) lower() {
	for i := range s.cells {
		c := &s.cells[i]
		dy := s.height - c.box.Bottom()
		c.box.Y += dy
		render.Move(c.items, 0, dy)
	}
}

// joins says whether row i goes with the one before it, so that no hairline parts them: the two sides of a line, and
// ratings of the same phases.
func (b *board) joins(i int) bool {
	return b.rows[i-1].stands || i > 1 && b.rows[i-2].stands || b.rates(i-1) && b.rates(i)
}

// ratings are the kinds of lanes that say how something rates.
var ratings = []string{"bars", "kpi", "range"}

// rates says whether row i rates phases: it holds numbers of phases, and of no touchpoint.
func (b *board) rates(i int) bool {
	r := &b.rows[i]
	if !r.own || !slices.Contains(ratings, r.drawnAs) {
		return false
	}
	for j := range b.cols {
		if r.shows(b.cols[j].content()) {
			return false
		}
	}
	return true
}

// isRated says whether a row is one of several that rate phases together.
func (b *board) isRated(r *row) bool {
	i := slices.IndexFunc(b.rows, func(o row) bool { return o.own && o.id == r.id && o.drawnAs == r.drawnAs })
	return i >= 0 && b.rates(i) && (i > 0 && b.rates(i-1) || i+1 < len(b.rows) && b.rates(i+1))
}

// ratingBox is the card behind the ratings of a phase, from y to y.
func (b *board) ratingBox(ph span, from, to float64) render.Rect {
	return render.Rect{X: ph.x + b.pad(), Y: from, W: ph.w - 2*b.pad(), H: to - from}
}

// ratingPad is the room between the rim of such a card and what is drawn in it.
func (l *look) ratingPad() float64 { return 9 * l.unit }

// ratingGrounds are the cards behind the ratings of each phase, from row i down over all that follow it: several ratings
// of a phase read as one group, with a hairline between them.
func (b *board) ratingGrounds(strips []strip, i int, y float64) (items []render.Item) {
	if !b.rates(i) || i > 0 && b.rates(i-1) {
		return nil
	}
	var ends []float64
	end := y
	for j := i; j < len(strips) && b.rates(j); j++ {
		end += strips[j].height
		ends = append(ends, end)
	}
	if len(ends) < 2 {
		return nil
	}
	rim := mix(b.Colors.Rule, b.Colors.Muted, 0.25)
	for _, ph := range b.phases {
		box := b.ratingBox(ph, y+3*b.unit, end-3*b.unit)
		card := outline(rim, 0.6*b.unit, func(p *render.Pen) { p.Round(box, 4*b.unit) })
		card.Fill = render.Paint{Color: fade(b.Colors.Paper, 0.55)}
		items = append(items, card)
		for _, at := range ends[:len(ends)-1] {
			items = append(items, line(rim, 0.6*b.unit, box.X, at, box.Right(), at))
		}
	}
	return items
}
