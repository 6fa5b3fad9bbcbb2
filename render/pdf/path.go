package pdf

import (
	"image/color"
	"slices"

	"journeymap/render"
)

// path fills and then strokes a path. Both at once where neither can be seen through.
func (p *page) path(it *render.Path) {
	fill := it.Fill.Gradient == nil && it.Fill.Color.A > 0
	stroke := it.Stroke.Width > 0 && it.Stroke.Color.A > 0
	if it.Fill.Gradient != nil {
		p.gradient(it.Segs, it.Fill.Gradient)
	}
	if fill && stroke && it.Fill.Color.A == 255 && it.Stroke.Color.A == 255 {
		p.fillColor(it.Fill.Color)
		p.stroke(it, "B")
		return
	}
	if fill {
		p.fill(it.Segs, it.Fill.Color)
	}
	if stroke {
		p.through(it.Stroke.Color.A, func() { p.stroke(it, "S") })
	}
}

func (p *page) fill(segs []render.Seg, c color.NRGBA) {
	p.through(c.A, func() {
		p.fillColor(c)
		p.trace(segs)
		p.pdf.DrawPath("f")
	})
}

// stroke draws a path with the stroke's width, dashes, cap and join, and ends it with the painting operator op.
func (p *page) stroke(it *render.Path, op string) {
	s := &it.Stroke
	p.pdf.SetDrawColor(int(s.Color.R), int(s.Color.G), int(s.Color.B))
	p.pdf.SetLineWidth(s.Width)
	if dashed(s) {
		p.pdf.SetDashPattern(s.Dash, 0)
	}
	if s.Cap == render.RoundCap {
		p.pdf.SetLineCapStyle("round")
	}
	if s.Join == render.RoundJoin {
		p.pdf.SetLineJoinStyle("round")
	}
	p.trace(it.Segs)
	p.pdf.DrawPath(op)
	if s.Join == render.RoundJoin {
		p.pdf.SetLineJoinStyle("miter")
	}
	if s.Cap == render.RoundCap {
		p.pdf.SetLineCapStyle("butt")
	}
	if dashed(s) {
		p.pdf.SetDashPattern(nil, 0)
	}
}

// dashed says whether a stroke has dashes. Lengths that are all zero draw a solid line: PDF does not allow them.
func dashed(s *render.Stroke) bool {
	return slices.ContainsFunc(s.Dash, func(v float64) bool { return v > 0 })
}

// trace writes the steps of a path, as short as the other formats do: gofpdf would give each number five decimals, and a
// poster with ornaments is made of little else.
func (p *page) trace(segs []render.Seg) {
	var b []byte
	for i := range segs {
		s := &segs[i]
		switch s.Op {
		case render.MoveTo:
			b = p.appendPoints(b, 'm', s.P[:1])
		case render.LineTo:
			b = p.appendPoints(b, 'l', s.P[:1])
		case render.CurveTo:
			b = p.appendPoints(b, 'c', s.P[:])
		case render.Close:
			b = append(b, "h\n"...)
		}
	}
	if len(b) > 0 {
		p.pdf.RawWriteStr(string(b[:len(b)-1]))
	}
}

// appendPoints appends a path operator and the points that it takes. PDF's y points up.
func (p *page) appendPoints(b []byte, op byte, points []render.Point) []byte {
	for _, at := range points {
		b = append(appendNum(b, at.X), ' ')
		b = append(appendNum(b, p.height-at.Y), ' ')
	}
	return append(b, op, '\n')
}

// gradient fills a path by clipping a gradient of its box. A gradient without a length is its last color, as in SVG.
func (p *page) gradient(segs []render.Seg, g *render.Gradient) {
	box := render.Bounds(segs)
	if box.Empty() {
		return
	}
	if g.Start == g.End {
		p.fill(segs, g.To)
		return
	}
	p.pdf.RawWriteStr("q")
	p.trace(segs)
	p.pdf.RawWriteStr("W n")
	p.pdf.LinearGradient(box.X, box.Y, box.W, box.H,
		int(g.From.R), int(g.From.G), int(g.From.B), int(g.To.R), int(g.To.G), int(g.To.B),
		g.Start.X, 1-g.Start.Y, g.End.X, 1-g.End.Y)
	p.pdf.RawWriteStr("Q")
}

func (p *page) fillColor(c color.NRGBA) { p.pdf.SetFillColor(int(c.R), int(c.G), int(c.B)) }

// through draws with the given opacity.
func (p *page) through(alpha uint8, draw func()) {
	if alpha == 255 {
		draw()
		return
	}
	p.alpha[p.n] = true
	p.pdf.SetAlpha(float64(alpha)/255, "Normal")
	draw()
	p.pdf.SetAlpha(1, "Normal")
}
