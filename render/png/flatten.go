package png

import (
	"errors"
	"math"

	"journeymap/render"
)

// tolerance is how far a chord may lie from its curve, in pixels.
const tolerance = 0.02

// polyline is a subpath of straight lines, in pixels. No point is the same as the one before it; a single point is a
// line of no length.
type polyline struct {
	pts    []render.Point
	closed bool // the last point is joined to the first
}

// add appends a point unless it is the last one again.
func (l *polyline) add(p render.Point) {
	if n := len(l.pts); n == 0 || !same(l.pts[n-1], p) {
		l.pts = append(l.pts, p)
	}
}

// same says that two points are too near each other to tell the direction of a line between them.
func same(p, q render.Point) bool { return distance(p, q) < 1.0/grid }

var errStep = errors.New("an unknown step")

// flatten turns a path into straight lines of pixels. A stroke of so many pixels on each side needs shorter chords
// where the curve is tight. Subpaths that only move are left out.
func flatten(segs []render.Seg, v view, half float64) ([]polyline, error) {
	f := flattener{half: half}
	for i := range segs {
		if err := f.step(&segs[i], v); err != nil {
			return nil, err
		}
	}
	f.finish(false)
	return f.lines, nil
}

type flattener struct {
	half  float64
	lines []polyline
	cur   polyline
	drawn bool // more than a move
}

func (f *flattener) step(s *render.Seg, v view) error {
	p, err := mapped(s, v)
	if err != nil {
		return err
	}
	switch {
	case s.Op == render.Close:
		f.finish(true)
		return nil
	case s.Op == render.MoveTo:
		f.finish(false)
		f.cur = polyline{pts: []render.Point{p[0]}}
		return nil
	case s.Op == render.LineTo:
		f.cur.add(p[0])
	default:
		f.cur.cube(p[0], p[1], p[2], f.half)
	}
	f.drawn = true
	return nil
}

// mapped are the points of a step in pixels, which must be places that can be drawn.
func mapped(s *render.Seg, v view) (p [3]render.Point, err error) {
	if s.Op > render.Close {
		return p, errStep
	}
	for i, q := range s.Points() {
		if p[i] = v.point(q); !near(p[i]) {
			return p, errFar
		}
	}
	return p, nil
}

// finish ends the subpath; after a closing step the next one starts where this one did.
func (f *flattener) finish(closed bool) {
	if !f.drawn {
		return
	}
	l := f.cur
	f.cur, f.drawn = polyline{}, false
	if closed {
		f.cur.pts = []render.Point{l.pts[0]}
	}
	if n := len(l.pts); closed && n > 1 && same(l.pts[0], l.pts[n-1]) {
		l.pts = l.pts[:n-1]
	}
	l.closed = closed
	f.lines = append(f.lines, l)
}

// cube adds the chords of a cubic Bézier, at even steps of its parameter. Half is that of flatten.
func (l *polyline) cube(b, c, d render.Point, half float64) {
	if len(l.pts) == 0 {
		l.add(b)
	}
	a := l.pts[len(l.pts)-1]
	n := chords(0.75*(math.Max(bend(a, b, c), bend(b, c, d))), half)
	for i := 1; i < n; i++ {
		t := float64(i) / float64(n)
		u := 1 - t
		ka, kb, kc, kd := u*u*u, 3*u*u*t, 3*u*t*t, t*t*t
		l.add(render.Point{X: ka*a.X + kb*b.X + kc*c.X + kd*d.X, Y: ka*a.Y + kb*b.Y + kc*c.Y + kd*d.Y})
	}
	l.add(d)
}

// quad adds the chords of a quadratic Bézier.
func (l *polyline) quad(b, c render.Point) {
	a := l.pts[len(l.pts)-1]
	n := chords(0.25*bend(a, b, c), 0)
	for i := 1; i < n; i++ {
		t := float64(i) / float64(n)
		u := 1 - t
		ka, kb, kc := u*u, 2*u*t, t*t
		l.add(render.Point{X: ka*a.X + kb*b.X + kc*c.X, Y: ka*a.Y + kb*b.Y + kc*c.Y})
	}
	l.add(c)
}

// bend is the length of the second difference of three control points.
func bend(a, b, c render.Point) float64 {
	x, y := a.X-2*b.X+c.X, a.Y-2*b.Y+c.Y
	return math.Sqrt(x*x + y*y)
}

// chords is the number of even steps that keep within the tolerance, by Wang's formula √(n(n−1)/8 · M / tolerance),
// where n is the degree and M the greatest bend; the caller gives n(n−1)/8 · M.
func chords(m, half float64) int {
	if m == 0 {
		return 1
	}
	return int(math.Min(math.Ceil(math.Sqrt((m+0.75*half)/tolerance)), 4096))
}
