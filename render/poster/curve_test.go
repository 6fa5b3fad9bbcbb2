package poster

import (
	"math"
	"math/rand/v2"
	"testing"

	"journeymap/render"
)

// randomTrack is a track of n values on the levels of the faces, with gaps.
func randomTrack(r *rand.Rand, n int) track {
	xs := make([]float64, n)
	x := 0.0
	for i := range xs {
		x += 10 + r.Float64()*90
		xs[i] = x
	}
	return newTrack(xs, func(int) (float64, bool) { return float64(r.IntN(5))/2 - 1, r.IntN(6) > 0 })
}

// TestCurveNeverOvershoots samples every segment: it stays between its two knots.
func TestCurveNeverOvershoots(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		for _, run := range randomTrack(r, 2+r.IntN(20)) {
			for i := 1; i < len(run); i++ {
				a, b := run[i-1], run[i]
				lo, hi := math.Min(a.s, b.s), math.Max(a.s, b.s)
				for k := 0; k <= 100; k++ {
					s := hermite(a, b, a.x+(b.x-a.x)*float64(k)/100)
					if s < lo-1e-9 || s > hi+1e-9 {
						t.Fatalf("segment %v → %v reaches %g", a, b, s)
					}
				}
			}
		}
	}
}

func TestCurvePassesThroughKnots(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	tr := randomTrack(r, 30)
	for _, run := range tr {
		for _, k := range run {
			if s, ok := tr.at(k.x); !ok || s != k.s {
				t.Errorf("at %g: %g, want %g", k.x, s, k.s)
			}
		}
	}
}

// TestBezierIsHermite draws a run as cubics and finds the same curve that the layout reasons about.
func TestBezierIsHermite(t *testing.T) {
	run := []knot{{x: 0, s: -1}, {x: 30, s: 0.5}, {x: 100, s: 0}, {x: 130, s: 1}}
	monotone(run)
	var p render.Pen
	p.Move(run[0].x, run[0].s)
	forward(&p, run, func(s float64) float64 { return s })
	from := p[0].P[0]
	for i, seg := range p[1:] {
		for k := 0; k <= 10; k++ {
			u := float64(k) / 10
			x, y := bezier(from, seg, u)
			if want := hermite(run[i], run[i+1], x); math.Abs(y-want) > 1e-9 {
				t.Fatalf("segment %d at %g: %g, want %g", i, x, y, want)
			}
		}
		from = seg.P[2]
	}
}

func bezier(a render.Point, s render.Seg, t float64) (x, y float64) {
	u := 1 - t
	c0, c1, c2, c3 := u*u*u, 3*u*u*t, 3*u*t*t, t*t*t
	return c0*a.X + c1*s.P[0].X + c2*s.P[1].X + c3*s.P[2].X, c0*a.Y + c1*s.P[0].Y + c2*s.P[1].Y + c3*s.P[2].Y
}

func TestTrackKeepsGaps(t *testing.T) {
	known := []bool{true, true, false, true, false, false, true, true}
	xs := []float64{0, 10, 20, 30, 40, 50, 60, 70}
	tr := newTrack(xs, func(i int) (float64, bool) { return 0.5, known[i] })
	if len(tr) != 3 || len(tr[0]) != 2 || len(tr[1]) != 1 || len(tr[2]) != 2 {
		t.Fatalf("runs %v", tr)
	}
	if _, ok := tr.at(15); ok {
		t.Error("the curve is drawn where nothing is known")
	}
	var p render.Pen
	tr.draw(&p, func(s float64) float64 { return s })
	moves := 0
	for _, s := range p {
		if s.Op == render.MoveTo {
			moves++
		}
	}
	if moves != 2 {
		t.Errorf("%d strokes, want 2: a lone value is a face without a line", moves)
	}
}

func TestReachHoldsTheCurve(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 100 {
		tr := randomTrack(r, 12)
		x0 := r.Float64() * 600
		x1 := x0 + r.Float64()*120
		lo, hi, ok := tr.reach(x0, x1)
		for k := 0; k <= 50; k++ {
			x := x0 + (x1-x0)*float64(k)/50
			if s, known := tr.at(x); known && (!ok || s < lo-0.03 || s > hi+0.03) {
				t.Fatalf("at %g the curve is at %g, outside %g…%g", x, s, lo, hi)
			}
		}
	}
}

func TestFlatStaysFlat(t *testing.T) {
	run := []knot{{x: 0, s: 0.5}, {x: 10, s: 0.5}, {x: 20, s: -1}, {x: 30, s: -1}}
	monotone(run)
	for _, x := range []float64{2, 5, 9} {
		if s := hermite(run[0], run[1], x); s != 0.5 {
			t.Errorf("at %g: %g", x, s)
		}
	}
}
