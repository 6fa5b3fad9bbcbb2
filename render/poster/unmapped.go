package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// hatchStep is the distance between the lines of a hatch, in units.
const hatchStep = 6

// unmappedGrounds hatch the columns that nobody has looked into.
func (b *board) unmappedGrounds(top, bottom float64) (items []render.Item) {
	for i := range b.cols {
		if c := &b.cols[i]; c.content().Unknown.All {
			items = append(items, b.hatch(render.Rect{X: c.x, Y: top, W: c.w, H: bottom - top}))
		}
	}
	return items
}

// unlookedWords say of a content that its author marks as unknown, as a whole, that nobody has looked into it, or that something is
// known after all.
func (p *plan) unlookedWords(of *journey.Content) string {
	filled := len(of.Cells) > 0 || slices.ContainsFunc(contents, func(c content) bool { return !c.asked && c.has(of) })
	if filled {
		return p.words.of(wordPartlyKnown)
	}
	return p.words.of(wordNotMapped)
}

// hatch is pale lines at 45 degrees that keep to a box.
func (b *board) hatch(box render.Rect) render.Item {
	var p render.Pen
	for d := hatchStep * b.unit; d < box.W+box.H; d += hatchStep * b.unit * math.Sqrt2 {
		p.Move(box.X+math.Max(0, d-box.H), box.Y+math.Min(d, box.H))
		p.Line(box.X+math.Min(d, box.W), box.Y+math.Max(0, d-box.W))
	}
	return &render.Path{Segs: p, Stroke: render.Stroke{Color: b.Colors.Rule, Width: 0.6 * b.unit}}
}
