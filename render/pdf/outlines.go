package pdf

import (
	"strconv"

	"journeymap/render"
	"journeymap/render/font"
)

// outlines fills the glyphs of a line as paths, each in its font's own units: exact, and y already points up.
func (p *page) outlines(l *render.Line, size float64) {
	var b []byte
	for i := range l.Shaped {
		g := &l.Shaped[i]
		segs := g.Face.Outline(g.ID)
		if len(segs) == 0 {
			continue
		}
		scale := size / float64(g.Face.UnitsPerEm())
		b = append(b, "q "...)
		if l.Bent() {
			at, turn := l.Lay(render.Point{X: g.X, Y: g.Y}, float64(g.Face.Advance(g.ID))*scale)
			b = p.appendTurned(b, at, turn, scale)
		} else {
			b = appendFactor(b, scale)
			b = append(b, " 0 0 "...)
			b = appendFactor(b, scale)
			b = append(b, ' ')
			b = appendNum(b, g.X)
			b = append(b, ' ')
			b = appendNum(b, p.height-g.Y)
		}
		b = append(b, " cm\n"...)
		b = appendOutline(b, segs)
		b = append(b, "f Q\n"...)
	}
	if len(b) > 0 {
		p.pdf.RawWriteStr(string(b[:len(b)-1]))
	}
}

// appendOutline appends a glyph's contours, which filling closes. PDF has no quadratic curves: each becomes the cubic
// whose controls lie two thirds of the way to its control.
func appendOutline(b []byte, segs []font.Seg) []byte {
	var x, y float64
	for i := range segs {
		s := &segs[i]
		q := s.P[:]
		switch s.Op {
		case font.MoveTo:
			b = appendStep(b, 'm', q[0].X, q[0].Y)
			x, y = q[0].X, q[0].Y
		case font.LineTo:
			b = appendStep(b, 'l', q[0].X, q[0].Y)
			x, y = q[0].X, q[0].Y
		case font.QuadTo:
			b = appendStep(b, 'c', x+(q[0].X-x)*2/3, y+(q[0].Y-y)*2/3,
				q[1].X+(q[0].X-q[1].X)*2/3, q[1].Y+(q[0].Y-q[1].Y)*2/3, q[1].X, q[1].Y)
			x, y = q[1].X, q[1].Y
		case font.CubeTo:
			b = appendStep(b, 'c', q[0].X, q[0].Y, q[1].X, q[1].Y, q[2].X, q[2].Y)
			x, y = q[2].X, q[2].Y
		}
	}
	return b
}

// appendStep appends a path operator and its operands, to a tenth of a font unit.
func appendStep(b []byte, op byte, vs ...float64) []byte {
	for _, v := range vs {
		b = strconv.AppendFloat(b, v, 'f', tenths(v), 64)
		b = append(b, ' ')
	}
	return append(b, op, '\n')
}

// tenths is the number of decimals that v needs.
func tenths(v float64) int {
	if v == float64(int(v)) {
		return 0
	}
	return 1
}
