package poster

import (
	"math"
	"sort"

	"journeymap/render"
)

// knot is a known point of a track: x in points, s on the scale of emotions.
type knot struct{ x, s, slope float64 }

// track is a line of emotion over the columns: runs of knots with gaps between them where nothing is known.
type track [][]knot

// newTrack joins neighboring values into runs. Value says the score at a place, and whether it is known.
func newTrack(xs []float64, value func(i int) (float64, bool)) track {
	var t track
	open := false
	for i, x := range xs {
		s, ok := value(i)
		if !ok {
			open = false
			continue
		}
		if !open {
			t = append(t, nil)
			open = true
		}
		t[len(t)-1] = append(t[len(t)-1], knot{x: x, s: s})
	}
	for _, run := range t {
		monotone(run)
	}
	return t
}

// monotone sets the slopes of a run so that a cubic through its knots never overshoots one: M. Steffen, "A simple
// method for monotonic interpolation in one dimension", Astronomy and Astrophysics 239 (1990).
func monotone(run []knot) {
	n := len(run)
	if n < 2 {
		return
	}
	sec := func(i int) float64 { return (run[i+1].s - run[i].s) / (run[i+1].x - run[i].x) }
	for i := 1; i < n-1; i++ {
		h0, h1 := run[i].x-run[i-1].x, run[i+1].x-run[i].x
		s0, s1 := sec(i-1), sec(i)
		p := (s0*h1 + s1*h0) / (h0 + h1)
		run[i].slope = (math.Copysign(1, s0) + math.Copysign(1, s1)) *
			math.Min(math.Min(math.Abs(s0), math.Abs(s1)), math.Abs(p)/2)
	}
	run[0].slope = endSlope(sec(0), run[min(1, n-1)].slope, n)
	run[n-1].slope = endSlope(sec(n-2), run[n-2].slope, n)
}

// endSlope leaves or reaches the end of a run as a parabola would, without passing it.
func endSlope(secant, inner float64, n int) float64 {
	if n == 2 {
		return secant
	}
	v := (3*secant - inner) / 2
	if v*secant <= 0 {
		return 0
	}
	if math.Abs(v) > 2*math.Abs(secant) {
		return 2 * secant
	}
	return v
}

// at is the score at x, and whether the track is known there.
func (t track) at(x float64) (float64, bool) {
	for _, run := range t {
		for i := range run {
			if run[i].x == x {
				return run[i].s, true
			}
			if i > 0 && x > run[i-1].x && x < run[i].x {
				return hermite(run[i-1], run[i], x), true
			}
		}
	}
	return 0, false
}

func hermite(a, b knot, x float64) float64 {
	h := b.x - a.x
	t := (x - a.x) / h
	u := 1 - t
	return a.s + t*t*(3-2*t)*(b.s-a.s) + h*t*u*(u*a.slope-t*b.slope)
}

// reach is the lowest and highest score between two x's; ok is false where nothing is known. Between two knots a track
// only rises or only falls, so it reaches furthest at an end of what is asked for.
func (t track) reach(x0, x1 float64) (lo, hi float64, ok bool) {
	lo, hi = math.Inf(1), math.Inf(-1)
	note := func(s float64) { lo, hi, ok = math.Min(lo, s), math.Max(hi, s), true }
	for _, run := range t {
		start := sort.Search(len(run), func(i int) bool { return run[i].x >= x0 })
		for i := start; i < len(run) && (i == start || run[i-1].x <= x1); i++ {
			if run[i].x >= x0 && run[i].x <= x1 {
				note(run[i].s)
			}
			if i == 0 || run[i].x < x0 || run[i-1].x > x1 {
				continue
			}
			note(hermite(run[i-1], run[i], math.Max(x0, run[i-1].x)))
			note(hermite(run[i-1], run[i], math.Min(x1, run[i].x)))
		}
	}
	return lo, hi, ok
}

// scale maps a score to a y on the board.
type scaler func(score float64) float64

// draw adds the track to a path, run after run.
func (t track) draw(p *render.Pen, y scaler) {
	for _, run := range t {
		if len(run) > 1 {
			p.Move(run[0].x, y(run[0].s))
			forward(p, run, y)
		}
	}
}

// forward goes on from the first knot of a run to its last. A cubic whose controls lie at thirds of x is the Hermite
// polynomial exactly.
func forward(p *render.Pen, run []knot, y scaler) {
	for i := 1; i < len(run); i++ {
		a, b := run[i-1], run[i]
		h := (b.x - a.x) / 3
		p.Curve(a.x+h, y(a.s+h*a.slope), b.x-h, y(b.s-h*b.slope), b.x, y(b.s))
	}
}

// backward goes from the last knot of a run to its first.
func backward(p *render.Pen, run []knot, y scaler) {
	for i := len(run) - 1; i > 0; i-- {
		a, b := run[i-1], run[i]
		h := (b.x - a.x) / 3
		p.Curve(b.x-h, y(b.s-h*b.slope), a.x+h, y(a.s+h*a.slope), a.x, y(a.s))
	}
}

// between adds the area between two tracks, as far as both are known: where that is at one place alone, a bar that reaches so far
// to both sides. From one place to the next where both are the same there is none, though their ways may differ a little.
func between(p *render.Pen, a, c track, y scaler, half float64) {
	for _, ra := range a {
		for _, rc := range c {
			x0, x1 := math.Max(ra[0].x, rc[0].x), math.Min(ra[len(ra)-1].x, rc[len(rc)-1].x)
			if x0 > x1 {
				continue
			}
			ra, rc := cut(ra, x0, x1), cut(rc, x0, x1)
			if x0 == x1 {
				from, to := y(ra[0].s), y(rc[0].s)
				p.Box(render.Rect{X: x0 - half, Y: math.Min(from, to), W: 2 * half, H: math.Abs(to - from)})
				continue
			}
			for _, part := range apartIn(ra, rc) {
				stripBetween(p, ra[part[0]:part[1]+1], rc[part[0]:part[1]+1], y)
			}
		}
	}
}

// stripBetween adds the area between two stretches over the same places.
func stripBetween(p *render.Pen, ra, rc []knot, y scaler) {
	p.Move(ra[0].x, y(ra[0].s))
	forward(p, ra, y)
	p.Line(rc[len(rc)-1].x, y(rc[len(rc)-1].s))
	backward(p, rc, y)
	p.Close()
}

// apartIn are the first and the last knots of the stretches in which two runs over the same places differ.
func apartIn(ra, rc []knot) (parts [][2]int) {
	from := -1
	for i := 1; i < len(ra); i++ {
		same := ra[i-1].s == rc[i-1].s && ra[i].s == rc[i].s
		if !same && from < 0 {
			from = i - 1
		}
		if from >= 0 && (same || i == len(ra)-1) {
			to := i
			if same {
				to--
			}
			parts, from = append(parts, [2]int{from, to}), -1
		}
	}
	return parts
}

// cut keeps the knots of a run from x0 to x1. Both stand on knots, since all tracks share the columns' middles.
func cut(run []knot, x0, x1 float64) []knot {
	from, to := 0, len(run)
	for from < to && run[from].x < x0 {
		from++
	}
	for to > from && run[to-1].x > x1 {
		to--
	}
	return run[from:to]
}
