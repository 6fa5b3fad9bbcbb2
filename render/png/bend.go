package png

import (
	"math"

	"journeymap/render"
	"journeymap/render/font"
)

// bent puts glyphs along a line that is bent, as shapes: few glyphs come twice at the same turn.
func (s *sheet) bent(l *render.Line, glyphs []font.Glyph, size float64, v view, ink solid, c *clip) error {
	em := v.length(size)
	if !(em >= 0 && em < farthest) {
		return errFar
	}
	for _, g := range glyphs {
		if g.Face == nil {
			return errFace
		}
		origin, turn := l.Lay(render.Point{X: g.X, Y: g.Y}, float64(g.Face.Advance(g.ID))*size/float64(g.Face.UnitsPerEm()))
		p := v.point(origin)
		if !near(p) {
			return errFar
		}
		lines := glyphLines(g.Face, g.ID, em, render.Point{})
		for i := range lines {
			turnAbout(lines[i].pts, p, turn)
		}
		s.put(newPolygon(lines), ink, c)
	}
	return nil
}

// turnAbout turns points round the origin, clockwise by so many radians, and moves them to a place.
func turnAbout(pts []render.Point, to render.Point, turn float64) {
	sin, cos := math.Sincos(turn)
	for i, p := range pts {
		pts[i] = render.Point{X: to.X + p.X*cos - p.Y*sin, Y: to.Y + p.X*sin + p.Y*cos}
	}
}
