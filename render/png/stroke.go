package png

import (
	"math"
	"slices"

	"journeymap/render"
)

// miterCosine is the cosine of the sharpest turn that keeps its miter: the limit m of 4 (SVG 2, 13.5.4) is reached
// where cos φ = 2/m² − 1.
const miterCosine = 2.0/16 - 1

// outline gives the contours round strokes of the given half width. Each is a sum of rectangles, wedges and half
// discs that all turn the same way, so that the nonzero rule leaves no holes where a stroke overlaps itself.
func outline(lines []polyline, half float64, st *render.Stroke) []polyline {
	k := stroker{half: half, roundCap: st.Cap == render.RoundCap, roundJoin: st.Join == render.RoundJoin}
	k.step = math.Max(2*math.Acos(math.Max(0, 1-tolerance/half)), math.Pi/256)
	for _, l := range lines {
		k.line(l)
	}
	return k.out
}

type stroker struct {
	half                float64
	roundCap, roundJoin bool
	step                float64 // the greatest angle of an arc's chord
	cur                 []render.Point
	out                 []polyline
}

// line goes along one side of a line and comes back along the other.
func (k *stroker) line(l polyline) {
	if len(l.pts) == 1 {
		k.dot(l.pts[0])
		return
	}
	k.side(l)
	k.turn(l)
	back := polyline{slices.Clone(l.pts), l.closed}
	slices.Reverse(back.pts)
	k.side(back)
	k.turn(back)
	k.finish()
}

// turn goes round the end of an open line; a closed one has a contour for each side.
func (k *stroker) turn(l polyline) {
	if l.closed {
		k.finish()
	} else if n := len(l.pts); k.roundCap {
		k.arc(l.pts[n-1], normal(l.pts[n-2], l.pts[n-1], k.half), math.Pi)
	}
}

func (k *stroker) finish() {
	if len(k.cur) > 0 {
		k.out = append(k.out, polyline{k.cur, true})
		k.cur = nil
	}
}

// dot is what a line of no length is with round caps.
func (k *stroker) dot(p render.Point) {
	if k.roundCap {
		k.arc(p, render.Point{X: k.half}, 2*math.Pi)
		k.finish()
	}
}

// side adds the points to the left of a line, seen along it with y pointing up.
func (k *stroker) side(l polyline) {
	n := len(l.pts)
	if l.closed {
		for i := range n {
			k.join(l.pts[(i+n-1)%n], l.pts[i], l.pts[(i+1)%n])
		}
		return
	}
	k.emit(l.pts[0], normal(l.pts[0], l.pts[1], k.half))
	for i := 1; i < n-1; i++ {
		k.join(l.pts[i-1], l.pts[i], l.pts[i+1])
	}
	k.emit(l.pts[n-1], normal(l.pts[n-2], l.pts[n-1], k.half))
}

// join goes round the corner p between the lines o–p and p–q.
func (k *stroker) join(o, p, q render.Point) {
	a, b := normal(o, p, k.half), normal(p, q, k.half)
	cos := (a.X*b.X + a.Y*b.Y) / (k.half * k.half)
	if a.X*b.Y-a.Y*b.X < 0 {
		k.inner(o, p, q, a, b, cos)
		return
	}
	switch {
	case k.roundJoin:
		k.arc(p, a, math.Acos(math.Max(-1, math.Min(1, cos))))
		k.emit(p, b)
	case cos >= miterCosine:
		k.emit(p, tip(a, b, cos))
	default:
		k.emit(p, a)
		k.emit(p, b)
	}
}

// inner goes round the inside of a corner: through the crossing of both edges where the lines are long enough for
// it, else by way of the corner itself, which keeps the contour a sum of shapes that turn the same way.
func (k *stroker) inner(o, p, q, a, b render.Point, cos float64) {
	room := math.Min(distance(o, p), distance(p, q)) / 2
	if k.half*k.half*(1-cos) <= room*room*(1+cos) { // half · tan(φ/2) ≤ room
		k.emit(p, tip(a, b, cos))
		return
	}
	k.emit(p, a)
	k.emit(p, render.Point{})
	k.emit(p, b)
}

// tip is where the edges at normals a and b cross, from the corner: a+b has length 2·half·cos(φ/2).
func tip(a, b render.Point, cos float64) render.Point {
	return render.Point{X: (a.X + b.X) / (1 + cos), Y: (a.Y + b.Y) / (1 + cos)}
}

// arc adds points round p from p+a on through an angle, clockwise as seen on the page, but not the last one.
func (k *stroker) arc(p, a render.Point, angle float64) {
	n := max(1, int(math.Ceil(angle/k.step)))
	sin, cos := math.Sincos(angle / float64(n))
	for range n {
		k.emit(p, a)
		a = render.Point{X: a.X*cos - a.Y*sin, Y: a.X*sin + a.Y*cos}
	}
}

func (k *stroker) emit(p, off render.Point) {
	k.cur = append(k.cur, render.Point{X: p.X + off.X, Y: p.Y + off.Y})
}

// normal stands to the left of the line p–q and is as long as half the stroke.
func normal(p, q render.Point, half float64) render.Point {
	d := half / distance(p, q)
	return render.Point{X: (q.Y - p.Y) * d, Y: (p.X - q.X) * d}
}

func distance(p, q render.Point) float64 {
	x, y := q.X-p.X, q.Y-p.Y
	return math.Sqrt(x*x + y*y)
}
