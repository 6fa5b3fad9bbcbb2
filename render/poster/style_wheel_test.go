package poster

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/render"
	"journeymap/render/theme"
)

// wheelOf fits the wheel of a map on a sheet with the largest type at which that can be done.
func wheelOf(t *testing.T, m *journey.Map, bands bool, o Options) *wheel {
	t.Helper()
	sh, err := entrySheet(m, o)
	if err != nil {
		t.Fatal(err)
	}
	h := theme.HuesOf("", "")
	th := house(t).Ornament(h)
	p := newPlan(m, th, sh, o)
	for scale := 1.2; scale > 0.4; scale *= 0.95 {
		w := &wheel{stage: newStage(p, th, h, scale), bands: bands}
		if w.fit(w.corners()) {
			w.tracks()
			return w
		}
	}
	t.Fatal("no wheel fits")
	return nil
}

// named gives every touchpoint of a map a short name and a mood, and takes its moments.
func named(m *journey.Map, face func(i int) journey.Face) *journey.Map {
	i := 0
	for p := range m.Phases {
		for k := range m.Phases[p].Touchpoints {
			tp := &m.Phases[p].Touchpoints[k]
			f := face(i)
			tp.Name.S, tp.Moments = vocabulary[i%len(vocabulary)], nil
			tp.Emotion = []journey.Feeling{{Emotion: journey.Emotion{Face: f, Score: levelScore(f)}}}
			i++
		}
	}
	return m
}

// TestWheelCurve: the curve goes through every spot, never further in or out than the two it is between, and is not
// closed.
func TestWheelCurve(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 14))
	for range 20 {
		m := named(randomMap(r, 2+r.IntN(14)), func(int) journey.Face { return journey.Face(1 + r.IntN(5)) })
		w := wheelOf(t, m, false, Options{Paper: "A3"})
		segs := w.trace(w.lived[0].track, render.Stroke{Width: 1})[0].(*render.Path).Segs
		if from, to := segs[0].P[0], segs[len(segs)-1].P[2]; from != w.spot(0) || math.Hypot(to.X-w.spot(len(w.scenes)-1).X, to.Y-w.spot(len(w.scenes)-1).Y) > 1e-6 {
			t.Errorf("it goes from %v to %v", from, to)
		}
		at := segs[0].P[0]
		for _, s := range segs[1:] {
			if s.Op != render.CurveTo {
				t.Fatalf("step %d", s.Op)
			}
			for k := 1; k <= 10; k++ {
				x, y := bezier(at, s, float64(k)/10)
				w.checkBetween(t, render.Point{X: x, Y: y})
			}
			at = s.P[2]
		}
	}
}

// checkBetween finds a point of the curve that is further in or out than the two scenes it is between.
func (w *wheel) checkBetween(t *testing.T, p render.Point) {
	t.Helper()
	angle := math.Mod(math.Atan2(p.X-w.x, w.y-p.Y)+2*math.Pi, 2*math.Pi)
	i := min(max(sortedAt(w.angles, angle+1e-9), 1), len(w.angles)-1)
	a, b := w.radius(w.scenes[i-1].mood.Score), w.radius(w.scenes[i].mood.Score)
	if r := math.Hypot(p.X-w.x, p.Y-w.y); r < min(a, b)-0.05 || r > max(a, b)+0.05 {
		t.Errorf("%.2f from the middle between %.2f and %.2f", r, a, b)
	}
}

// sortedAt is how many of some rising numbers are less than another.
func sortedAt(vs []float64, v float64) int {
	n, _ := slices.BinarySearch(vs, v)
	return n
}

// TestWheelLabels: round the wheel all labels stand at one distance from the ring, flush with it at their side, and
// those beside each other so far apart that nobody reads on from one to the next.
func TestWheelLabels(t *testing.T) {
	for n := 11; n < 25; n++ {
		m := named(randomMap(rand.New(rand.NewPCG(8, uint64(n))), n), func(i int) journey.Face { return journey.Face(1 + i%5) })
		w := wheelOf(t, m, false, Options{Paper: "A3"})
		for i, l := range w.labels {
			if d := w.distance(l.box) - w.r - w.labelGap(); math.Abs(d) > 0.5 && math.Abs(math.Sin(w.angles[i])) > 0.2 {
				t.Errorf("%s stands %.2f off", w.scenes[i].name, d)
			}
			if sin := math.Sin(w.angles[i]); sin > 0.2 && (l.side != left || l.box.X < w.x) || sin < -0.2 && (l.side != right || l.box.Right() > w.x) {
				t.Errorf("%s stands on the wrong side", w.scenes[i].name)
			}
			for _, o := range w.labels[:i] {
				if l.box.Y < o.box.Bottom() && o.box.Y < l.box.Bottom() && spreadOut(l.box, o.box) < 0.75*w.step.size-0.01 {
					t.Errorf("%d: one may read on from %s to %s", n, o.name.lines[0].S, l.name.lines[0].S)
				}
			}
		}
	}
}

// TestWheelLeads: leads of labels in columns cross neither each other nor the ring.
func TestWheelLeads(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 7))
	for range 12 {
		w := wheelOf(t, feltMap(r, 20+r.IntN(11)), true, Options{Paper: "A3", Orientation: []string{"landscape", "portrait"}[r.IntN(2)]})
		for i := range w.labels {
			w.checkLead(t, i)
			for j := range i {
				if crossed(w.labels[i].lead, w.labels[j].lead) {
					t.Errorf("leads %d and %d cross", i, j)
				}
			}
		}
	}
}

// checkLead finds a lead that crosses the ring, the title or the legend.
func (w *wheel) checkLead(t *testing.T, i int) {
	t.Helper()
	lead := w.labels[i].lead
	for k := 1; k < len(lead); k++ {
		a, b := lead[k-1], lead[k]
		for d := 0.0; d <= 1; d += 0.02 {
			if x, y := a.X+d*(b.X-a.X), a.Y+d*(b.Y-a.Y); math.Hypot(x-w.x, y-w.y) < w.r {
				t.Fatalf("the lead of %d crosses the ring", i)
			} else if !w.taken.free(around(x, y, 0.1)) {
				t.Fatalf("the lead of %d crosses words at %.0f,%.0f", i, x, y)
			}
		}
	}
}

func crossed(a, b []render.Point) bool {
	for i := 1; i < len(a); i++ {
		for j := 1; j < len(b); j++ {
			if crossing(a[i-1], a[i], b[j-1], b[j]) {
				return true
			}
		}
	}
	return false
}

func crossing(a, b, c, d render.Point) bool {
	side := func(p, q, r render.Point) bool { return (q.X-p.X)*(r.Y-p.Y) > (q.Y-p.Y)*(r.X-p.X) }
	return side(a, b, c) != side(a, b, d) && side(c, d, a) != side(c, d, b)
}

// TestWheelReturns: a good end leads to the next beginning, and a bad one leaves the wheel open.
func TestWheelReturns(t *testing.T) {
	for end, want := range map[journey.Face]bool{journey.Angry: false, journey.Disappointed: false, journey.Indifferent: true, journey.Delighted: true} {
		m := named(randomMap(rand.New(rand.NewPCG(1, 2)), 5), func(i int) journey.Face {
			if i == 4 {
				return end
			}
			return journey.Happy
		})
		if got := strings.Contains(saidIn(displayed(t, m, Options{Style: "wheel"})), ownWords[wordAgain][1]); got != want {
			t.Errorf("after %v the poster says to go round again: %t", end, got)
		}
	}
}

// saidIn are the words of a document.
func saidIn(d *render.Document) string {
	var b strings.Builder
	render.Walk(d.Pages[0].Items, func(it render.Item, _ render.Transform) {
		if txt, ok := it.(*render.Text); ok {
			b.WriteString(whole(txt) + "\n")
		}
	})
	return b.String()
}

// TestWheelNamesStandUpright: no name along the ring stands on its head.
func TestWheelNamesStandUpright(t *testing.T) {
	d := displayed(t, feltMap(rand.New(rand.NewPCG(6, 1)), 16), Options{Style: "wheel"})
	bent := 0
	render.Walk(d.Pages[0].Items, func(it render.Item, _ render.Transform) {
		txt, ok := it.(*render.Text)
		if !ok || txt.Lines[0].Radius == 0 {
			return
		}
		bent++
		l := &txt.Lines[0]
		if _, turn := l.Lay(render.Point{X: l.X + l.Width/2, Y: l.Y}, 0); math.Cos(turn) < -0.01 {
			t.Errorf("%q is turned by %.0f°", l.S, turn*180/math.Pi)
		}
	})
	if bent < 3 {
		t.Errorf("only %d texts along a circle", bent)
	}
}
