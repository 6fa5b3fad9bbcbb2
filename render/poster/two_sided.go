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

// ratingGrounds are the cards behind the ratings of each phase, from row i down over all that follow it: several ratings
// of a phase read as one group.
func (b *board) ratingGrounds(strips []strip, i int, y float64) (items []render.Item) {
	if !b.rates(i) || i > 0 && b.rates(i-1) {
		return nil
	}
	end, n := y, 0
	for j := i; j < len(strips) && b.rates(j); j++ {
		end += strips[j].height
		n++
	}
	if n < 2 {
		return nil
	}
	for _, ph := range b.phases {
		box := render.Rect{X: ph.x + b.pad(), Y: y + 3*b.unit, W: ph.w - 2*b.pad(), H: end - y - 6*b.unit}
		card := outline(mix(b.Colors.Rule, b.Colors.Muted, 0.25), 0.6*b.unit, func(p *render.Pen) { p.Round(box, 4*b.unit) })
		card.Fill = render.Paint{Color: fade(b.Colors.Paper, 0.55)}
		items = append(items, card)
	}
	return items
}
