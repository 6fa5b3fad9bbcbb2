package render

import (
	"math"
	"slices"
)

// Point is a place on a page, in points.
type Point struct{ X, Y float64 }

// Rect is a box: its top left corner, width and height, in points.
type Rect struct{ X, Y, W, H float64 }

// Right is the x of the right edge.
func (r Rect) Right() float64 { return r.X + r.W }

// Bottom is the y of the lower edge.
func (r Rect) Bottom() float64 { return r.Y + r.H }

// Empty says whether the box holds nothing.
func (r Rect) Empty() bool { return r.W <= 0 || r.H <= 0 }

// Inset is the box made smaller by d on every side.
func (r Rect) Inset(d float64) Rect { return Rect{r.X + d, r.Y + d, r.W - 2*d, r.H - 2*d} }

// Union is the smallest box round both; an empty box adds nothing.
func (r Rect) Union(s Rect) Rect {
	if r.Empty() {
		return s
	}
	if s.Empty() {
		return r
	}
	x, y := math.Min(r.X, s.X), math.Min(r.Y, s.Y)
	return Rect{x, y, math.Max(r.Right(), s.Right()) - x, math.Max(r.Bottom(), s.Bottom()) - y}
}

// Overlaps says whether the boxes share more than tol points in both directions.
func (r Rect) Overlaps(s Rect, tol float64) bool {
	return math.Min(r.Right(), s.Right())-math.Max(r.X, s.X) > tol &&
		math.Min(r.Bottom(), s.Bottom())-math.Max(r.Y, s.Y) > tol
}

// Op is a step of a path.
type Op uint8

// Steps of a path; the number of points each uses is 1, 1, 3 and 0.
const (
	MoveTo Op = iota
	LineTo
	CurveTo // a cubic Bézier: two controls, then the end
	Close
)

// Seg is one step of a path with its points, the last of which is where it ends.
type Seg struct {
	Op Op
	P  [3]Point
}

// Points are the points the step uses.
func (s *Seg) Points() []Point {
	switch s.Op {
	case MoveTo, LineTo:
		return s.P[:1]
	case CurveTo:
		return s.P[:3]
	}
	return nil
}

// Pen builds the segments of a path.
type Pen []Seg

// Move starts a new subpath.
func (p *Pen) Move(x, y float64) { *p = append(*p, Seg{Op: MoveTo, P: [3]Point{{x, y}}}) }

// Line goes straight on.
func (p *Pen) Line(x, y float64) { *p = append(*p, Seg{Op: LineTo, P: [3]Point{{x, y}}}) }

// Curve goes on along a cubic Bézier.
func (p *Pen) Curve(x1, y1, x2, y2, x, y float64) {
	*p = append(*p, Seg{Op: CurveTo, P: [3]Point{{x1, y1}, {x2, y2}, {x, y}}})
}

// Close returns to where the subpath started.
func (p *Pen) Close() { *p = append(*p, Seg{Op: Close}) }

// arc is the control length of a cubic Bézier for a quarter circle of radius 1.
const arc = 0.5522847498

// Circle adds a circle of radius r.
func (p *Pen) Circle(cx, cy, r float64) { p.Ellipse(cx, cy, r, r) }

// Ellipse adds an ellipse, clockwise from its right.
func (p *Pen) Ellipse(cx, cy, rx, ry float64) {
	*p = slices.Grow(*p, 6)
	kx, ky := arc*rx, arc*ry
	p.Move(cx+rx, cy)
	p.Curve(cx+rx, cy+ky, cx+kx, cy+ry, cx, cy+ry)
	p.Curve(cx-kx, cy+ry, cx-rx, cy+ky, cx-rx, cy)
	p.Curve(cx-rx, cy-ky, cx-kx, cy-ry, cx, cy-ry)
	p.Curve(cx+kx, cy-ry, cx+rx, cy-ky, cx+rx, cy)
	p.Close()
}

// Box adds a rectangle.
func (p *Pen) Box(r Rect) {
	*p = slices.Grow(*p, 5)
	p.Move(r.X, r.Y)
	p.Line(r.Right(), r.Y)
	p.Line(r.Right(), r.Bottom())
	p.Line(r.X, r.Bottom())
	p.Close()
}

// Round adds a rectangle with corners of radius c, at most half its shorter side.
func (p *Pen) Round(r Rect, c float64) {
	*p = slices.Grow(*p, 10)
	c = math.Min(c, math.Min(r.W, r.H)/2)
	k := c * (1 - arc)
	x0, y0, x1, y1 := r.X, r.Y, r.Right(), r.Bottom()
	p.Move(x0+c, y0)
	p.Line(x1-c, y0)
	p.Curve(x1-k, y0, x1, y0+k, x1, y0+c)
	p.Line(x1, y1-c)
	p.Curve(x1, y1-k, x1-k, y1, x1-c, y1)
	p.Line(x0+c, y1)
	p.Curve(x0+k, y1, x0, y1-k, x0, y1-c)
	p.Line(x0, y0+c)
	p.Curve(x0, y0+k, x0+k, y0, x0+c, y0)
	p.Close()
}

// Bounds is the box round a path's points, controls included; strokes are not counted.
func Bounds(segs []Seg) Rect {
	x0, y0, x1, y1 := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for i := range segs {
		for _, q := range segs[i].Points() {
			x0, x1 = math.Min(x0, q.X), math.Max(x1, q.X)
			y0, y1 = math.Min(y0, q.Y), math.Max(y1, q.Y)
		}
	}
	if x0 > x1 {
		return Rect{}
	}
	return Rect{x0, y0, x1 - x0, y1 - y0}
}
