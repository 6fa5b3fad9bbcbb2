package render

import "math"

// Bent says whether the baseline of a line is turned or runs along a circle.
func (l *Line) Bent() bool { return l.Turn != 0 || l.Radius != 0 }

// Lay gives where a glyph of a bent line has its origin, and how far it is turned clockwise, in radians. P is where its
// origin would be if the line were level, and advance how wide it is: the middle of a glyph stands upright on the baseline.
func (l *Line) Lay(p Point, advance float64) (at Point, turn float64) {
	at, turn = l.along(p.X - l.X + advance/2)
	sin, cos := math.Sincos(turn)
	down := p.Y - l.Y
	return Point{at.X - cos*advance/2 - sin*down, at.Y - sin*advance/2 + cos*down}, turn
}

// along is the place on the baseline so far from its start, and its direction there.
func (l *Line) along(d float64) (Point, float64) {
	turn := l.Turn * math.Pi / 180
	sin, cos := math.Sincos(turn)
	if l.Radius == 0 {
		return Point{l.X + d*cos, l.Y + d*sin}, turn
	}
	center := Point{l.X - l.Radius*sin, l.Y + l.Radius*cos}
	turn += d / l.Radius
	sin, cos = math.Sincos(turn)
	return Point{center.X + l.Radius*sin, center.Y - l.Radius*cos}, turn
}

// Boxes are level boxes that together hold a line whose letters reach so far over and under its baseline: one for a
// level line, and one for each stretch of a bent one. Stretches are a quarter as long as they are high, so that the boxes
// of two slanting lines side by side do not touch.
func (l *Line) Boxes(up, down float64) []Rect {
	if !l.Bent() {
		return []Rect{{l.X, l.Y - up, l.Width, up + down}}
	}
	n := int(math.Max(1, math.Ceil(4*l.Width/(up+down))))
	boxes := make([]Rect, n)
	for i := range boxes {
		boxes[i] = l.stretch(l.Width*float64(i)/float64(n), l.Width*float64(i+1)/float64(n), up, down)
	}
	return boxes
}

// stretch is the box round the corners of a part of a line.
func (l *Line) stretch(from, to, up, down float64) Rect {
	x0, y0, x1, y1 := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, d := range []float64{from, to} {
		p, turn := l.along(d)
		sin, cos := math.Sincos(turn)
		for _, h := range []float64{-up, down} {
			x, y := p.X-sin*h, p.Y+cos*h
			x0, x1, y0, y1 = math.Min(x0, x), math.Max(x1, x), math.Min(y0, y), math.Max(y1, y)
		}
	}
	return Rect{x0, y0, x1 - x0, y1 - y0}
}
