package poster

import (
	"journeymap/journey"
	"journeymap/render"
)

// separator is a row for a named line between two lanes.
func (p *plan) separator(l journey.Lane) row {
	return row{kind: kinds["line"], title: p.words.line(l.Line.S), entry: l}
}

// drawLine draws a named line over the whole width, with its name on a ground of its own at the left.
func drawLine(b *board, r row, height float64) strip {
	blk := b.look.label.in(b.Colors.Accent).set(r.title, b.gridRight-b.gridLeft)
	h := blk.height() + 4*b.unit
	y := h / 2
	l := line(b.Colors.Accent, 1.1*b.unit, b.margin, y, b.gridRight, y)
	l.Stroke.Dash = []float64{6 * b.unit, 3 * b.unit}
	w := blk.widest() + 8*b.unit
	box := render.Rect{X: b.gridLeft, Y: y - blk.height()/2 - b.unit, W: w, H: blk.height() + 2*b.unit}
	name := append([]render.Item{fill(b.Colors.Paper, func(p *render.Pen) { p.Round(box, 2*b.unit) })},
		blk.at(b.gridLeft+4*b.unit, y-blk.height()/2, w, left)...)
	return strip{height: max(h, height), side: append([]render.Item{l}, name...)}
}

// lined says whether a named line stands between row i and the one before, so that there is no need of a hairline.
func (b *board) lined(i int) bool {
	return b.rows[i].entry.Line.S != "" || b.rows[i-1].entry.Line.S != ""
}
