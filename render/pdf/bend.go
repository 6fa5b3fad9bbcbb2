package pdf

import (
	"math"

	"journeymap/render"
	"journeymap/render/font"
)

// appendTurned appends the six numbers of a matrix that moves to a place, turned clockwise by so many radians and scaled.
func (p *page) appendTurned(b []byte, at render.Point, turn, scale float64) []byte {
	sin, cos := math.Sincos(turn)
	for _, v := range []float64{cos * scale, -sin * scale, sin * scale, cos * scale} {
		b = append(appendFactor(b, v), ' ')
	}
	b = append(appendNum(b, at.X), ' ')
	return appendNum(b, p.height-at.Y)
}

// appendBent sets the runes of a bent line one by one. Readers that put words together by where letters stand would fail
// at that, so ActualText says the line.
func (p *page) appendBent(b []byte, f *face, t *render.Text, l *render.Line, runes, end []rune) []byte {
	b = append(b, "/Span <</ActualText "...)
	b = append(b, textString(l.S+string(end))...)
	b = append(b, ">> BDC\n"...)
	per := t.Size / float64(f.UnitsPerEm())
	units := 0
	var last font.GID
	for i, r := range append(runes, end...) {
		g := f.glyph(r)
		if i > 0 {
			units += f.Kern(last, g.id)
		}
		at, turn := l.Lay(render.Point{X: l.X + float64(units)*per, Y: l.Y}, float64(g.advance)*per)
		b = append(p.appendTurned(b, at, turn, 1), " Tm <"...)
		b = append(appendHex(b, uint16(r)), "> Tj\n"...)
		units += g.advance
		last = g.id
	}
	return append(b, "EMC\n"...)
}
