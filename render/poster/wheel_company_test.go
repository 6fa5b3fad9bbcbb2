package poster

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

// livedByTwo is a map of two personas with short names, whose moods are the given faces.
func livedByTwo(r *rand.Rand, n int, face func(i, who int) journey.Face) *journey.Map {
	m := named(randomMap(r, n), func(i int) journey.Face { return face(i, 0) })
	m.Personas = []journey.Persona{{ID: journey.Text{S: "noor"}, Name: journey.Text{S: "Noor"}}, {ID: journey.Text{S: "wim"}, Name: journey.Text{S: "Wim"}, Segment: journey.Text{S: "Drives"}}}
	i := 0
	for p := range m.Phases {
		for k := range m.Phases[p].Touchpoints {
			of := &m.Phases[p].Touchpoints[k].Content
			f := face(i, 1)
			of.Emotion = append(of.Emotion, journey.Feeling{Emotion: journey.Emotion{Face: f, Score: levelScore(f)}, Who: "wim"})
			i++
		}
	}
	return m
}

// TestWheelCompany: the second has a face of its own everywhere: at its level, nearest to its own spoke, clear of all
// others, and at the face of the first where they feel the same. Their line goes through it and ends nowhere else.
func TestWheelCompany(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 9))
	for range 20 {
		w := wheelOf(t, livedByTwo(r, 3+r.IntN(12), func(int, int) journey.Face { return journey.Face(1 + r.IntN(5)) }), false, Options{Paper: "A3"})
		for i := range w.scenes {
			at, mood := w.stands[i][0], w.scenes[i].others[0]
			switch {
			case !at.shown:
				t.Errorf("%v beside %v is not shown", mood.Face, w.scenes[i].mood.Face)
			case mood.Score == w.scenes[i].mood.Score:
				w.checkAgreeing(t, i, at)
			default:
				w.checkStand(t, i, at, mood)
			}
		}
	}
}

// checkStand finds a small face that stands wrong.
func (w *wheel) checkStand(t *testing.T, i int, at stand, mood journey.Emotion) {
	t.Helper()
	if math.Abs(at.score-mood.Score) > 0.31*levelStep {
		t.Errorf("%v stands at %.2f", mood.Face, at.score)
	}
	if s, on := w.lived[1].at(at.angle); !on || math.Abs(s-at.score) > 1e-9 {
		t.Errorf("the line passes by %v at %d", mood.Face, i)
	}
	p := w.at(at.angle, w.radius(at.score))
	for j, q := range w.spots {
		if math.Abs(w.angles[j]-at.angle) < math.Abs(w.angles[i]-at.angle)-1e-9 {
			t.Errorf("%v of %d is nearer to %d", mood.Face, i, j)
		}
		if math.Hypot(p.X-q.X, p.Y-q.Y) < w.scenes[j].reach(w.face)+1.2*w.smallFace() {
			t.Errorf("%v of %d lies on the face of %d", mood.Face, i, j)
		}
	}
}

// checkAgreeing finds a small face that stands apart from that of the first, hides it, or is not on its line.
func (w *wheel) checkAgreeing(t *testing.T, i int, at stand) {
	t.Helper()
	p, first := w.at(at.angle, w.radius(at.score)), w.spots[i]
	if d := math.Hypot(p.X-first.X, p.Y-first.Y); d < w.face+0.7*w.smallFace() || d > w.scenes[i].reach(w.face)+1.4*w.smallFace() {
		t.Errorf("a face that feels the same is %.1f from one of %.1f", d, w.face)
	}
	if s, on := w.lived[1].at(at.angle); !on || math.Abs(s-at.score) > 1e-9 {
		t.Errorf("the line passes by the face at %d", i)
	}
}

// TestWheelBridges: every line has dots over its gaps, not that of the first alone.
func TestWheelBridges(t *testing.T) {
	m := livedByTwo(rand.New(rand.NewPCG(4, 4)), 7, func(i, who int) journey.Face {
		return []journey.Face{journey.Happy, journey.Angry}[who]
	})
	touched := 0
	for p := range m.Phases {
		for k := range m.Phases[p].Touchpoints {
			if touched++; touched == 3 {
				m.Phases[p].Touchpoints[k].Emotion = nil
			}
		}
	}
	w := wheelOf(t, m, false, Options{Paper: "A3"})
	for k := range w.lived {
		if n := len(w.bridges(k)); n != 1 {
			t.Errorf("line %d has %d bridges", k, n)
		}
	}
	if a, b := w.livedLine(0).Width, w.livedLine(1).Width; math.Abs(b/a-thinner(1)) > 0.1 {
		t.Errorf("lines of %.1f and %.1f are not what the legend shows", a, b)
	}
}

// TestWheelKey: every face of the scale is on its level and on no face of a scene, however full the wheel is.
func TestWheelKey(t *testing.T) {
	for _, ends := range []journey.Face{journey.Angry, journey.Disappointed, journey.Happy, journey.Delighted} {
		w := wheelOf(t, named(randomMap(rand.New(rand.NewPCG(3, 3)), 24), func(i int) journey.Face {
			if i == 0 {
				return ends
			}
			return journey.Face(1 + i%5)
		}), true, Options{Paper: "A3"})
		from := len(w.items)
		w.key()
		if n := len(w.items) - from; n != len(w.axis.ticks) {
			t.Fatalf("%d faces of %d", n, len(w.axis.ticks))
		}
		for k, it := range w.items[from:] {
			b := render.Bounds(it.(*render.Group).Items[0].(*render.Path).Segs)
			x, y := b.X+b.W/2, b.Y+b.H/2
			if d := math.Hypot(x-w.x, y-w.y) - w.radius(w.axis.ticks[k].score); math.Abs(d) > 0.1 {
				t.Errorf("a face of the scale is %.2f off its level", d)
			}
			if w.onFace(render.Point{X: x, Y: y}, b.W/2) {
				t.Errorf("%s of the scale lies on a face where the first is %v", w.axis.ticks[k].name, ends)
			}
		}
	}
}

// TestWheelHub: the middle is the personas', else the company's, else nobody's: no letter of the title stands in it.
func TestWheelHub(t *testing.T) {
	m := named(randomMap(rand.New(rand.NewPCG(1, 2)), 4), func(int) journey.Face { return journey.Happy })
	m.Title.S, m.Personas, m.Company.Name.S = "Zebra", nil, ""
	for _, c := range []struct{ company, personas, want string }{{"", "", ""}, {"Acme", "", "A"}, {"Acme", "Noor", "N"}, {"Acme", "Noor Wim", "NW"}} {
		m.Company.Name.S = c.company
		m.Personas = nil
		for _, name := range strings.Fields(c.personas) {
			m.Personas = append(m.Personas, journey.Persona{ID: journey.Text{S: name}, Name: journey.Text{S: name}})
		}
		all := saidIn(displayed(t, m, Options{Style: "wheel"}))
		for _, letter := range "ANWZ" {
			if got, want := strings.Contains(all, "\n"+string(letter)+"\n"), strings.ContainsRune(c.want, letter); got != want {
				t.Errorf("%+v: %c in the middle: %t", c, letter, got)
			}
		}
	}
}

// TestWheelQuotes: no quote stands beside the title, and a line goes to its label where another is as near.
func TestWheelQuotes(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	told := 0
	for range 30 {
		w := wheelOf(t, named(randomMap(r, 3+r.IntN(12)), func(int) journey.Face { return journey.Face(1 + r.IntN(5)) }), false, Options{Paper: "A3"})
		for _, q := range w.quotes {
			told++
			d := spreadOut(q.box, w.labels[q.scene].box)
			for j, l := range w.labels {
				under := q.box.Y - l.box.Bottom()
				if j != q.scene && q.box.X < l.box.Right() && l.box.X < q.box.Right() && under > 0 && under < 2.5*w.quote.lead {
					t.Errorf("the quote of %d stands under the label of %d", q.scene, j)
				}
			}
			if q.box.Overlaps(w.heading, 0) {
				t.Error("a quote goes on with the title")
			}
			if !q.tied && !w.nearestTo(q.box, q.scene, 2*d) || q.tied && d < 15*w.unit {
				t.Errorf("a quote %.1f from its label is tied to it: %t", d, q.tied)
			}
		}
	}
	if told < 10 {
		t.Errorf("only %d quotes", told)
	}
}

// TestWheelLeadsAreShort: on an upright sheet labels follow the ring rather than stand in two columns at the edges.
func TestWheelLeadsAreShort(t *testing.T) {
	m := named(randomMap(rand.New(rand.NewPCG(4, 2)), 30), func(i int) journey.Face { return journey.Face(1 + i%5) })
	w := wheelOf(t, m, true, Options{Paper: "A3", Orientation: "portrait"})
	for i := range w.labels {
		long, lead := 0.0, w.labels[i].lead
		for k := 1; k < len(lead); k++ {
			long += math.Hypot(lead[k].X-lead[k-1].X, lead[k].Y-lead[k-1].Y)
		}
		if long > 0.16*w.width {
			t.Errorf("the lead of %d is %.0f long on a sheet %.0f wide", i, long, w.width)
		}
	}
}
