package poster

import (
	"image/color"
	"math"
	"math/rand/v2"
	"testing"

	"journeymap/journey"
	"journeymap/render"
	"journeymap/render/theme"
)

// A way leaves and reaches its stations level, and runs level, upright or at 45° between them, however steep it is.
func TestWaysKeepTheirAngles(t *testing.T) {
	for _, dx := range []float64{12, 40, 100, -100, 340} {
		for _, dy := range []float64{0, 3, 30, 95, 99, 101, 140, -140, 330} {
			w := rails{{X: 50, Y: 400}}.climb(render.Point{X: 50 + dx, Y: 400 + dy}, 0.17*math.Abs(dx), 0.15*math.Abs(dx)).straight()
			for i := range w[1:] {
				h := w.heading(i)
				if eighth := math.Atan2(h.Y, h.X) / (math.Pi / 4); math.Abs(eighth-math.Round(eighth)) > 1e-9 {
					t.Errorf("%v by %v: leg %d runs at %v°", dx, dy, i, 45*eighth)
				}
				if h.X*dx < -1e-9 || h.Y*dy < -1e-9 {
					t.Errorf("%v by %v: leg %d goes back", dx, dy, i)
				}
			}
			if first, last := w.heading(0), w.heading(len(w)-2); math.Abs(first.Y)+math.Abs(last.Y) > 1e-9 {
				t.Errorf("%v by %v: it is not level at its stations", dx, dy)
			}
		}
	}
}

// Where there is room for it, a climb is one slant; a steep one has an upright piece in the middle.
func TestClimbs(t *testing.T) {
	for _, c := range []struct {
		dy      float64
		corners int
	}{{0, 2}, {60, 4}, {80, 4}, {200, 6}} {
		if w := (rails{{}}).climb(render.Point{X: 100, Y: c.dy}, 18, 15); len(w) != c.corners {
			t.Errorf("%v over 100: %d corners", c.dy, len(w))
		}
	}
}

// Every bend of the first line has the same radius, and a line beside it keeps its distance, in bends too.
func TestLinesRunParallel(t *testing.T) {
	w := rails{{}}.climb(render.Point{X: 100, Y: -200}, 18, 15).turn(render.Point{X: 20, Y: 100}, 140)
	const distance = 6
	a, b := sampled(w, 18, 0), sampled(w, 18, distance)
	for _, p := range b {
		near := math.Inf(1)
		for _, q := range a {
			near = math.Min(near, math.Hypot(p.X-q.X, p.Y-q.Y))
		}
		if math.Abs(near-distance) > 0.1 {
			t.Fatalf("%v is %.2f away", p, near)
		}
	}
}

// sampled are points along a way as it is drawn.
func sampled(w rails, radius, distance float64) (all []render.Point) {
	var p render.Pen
	w.draw(&p, radius, distance)
	var from render.Point
	const n = 400
	for _, sg := range p {
		switch sg.Op {
		case render.LineTo:
			for i := range n {
				t := float64(i) / n
				all = append(all, render.Point{X: from.X + t*(sg.P[0].X-from.X), Y: from.Y + t*(sg.P[0].Y-from.Y)})
			}
			from = sg.P[0]
		case render.CurveTo:
			for i := range n {
				t := float64(i) / n
				u := 1 - t
				all = append(all, render.Point{
					X: u*u*u*from.X + 3*u*u*t*sg.P[0].X + 3*u*t*t*sg.P[1].X + t*t*t*sg.P[2].X,
					Y: u*u*u*from.Y + 3*u*u*t*sg.P[0].Y + 3*u*t*t*sg.P[1].Y + t*t*t*sg.P[2].Y,
				})
			}
			from = sg.P[2]
		default:
			from = sg.P[0]
		}
	}
	return all
}

// A score that is not known is that of the scene before, and before the first known one that of the first.
func TestMetroHolds(t *testing.T) {
	moods := []journey.Emotion{{}, {Face: journey.Happy, Score: 0.5}, {}, {}, {Face: journey.Angry, Score: -1}, {}}
	var l metroLine
	l.hold(len(moods), 0.1, func(i int) journey.Emotion { return moods[i] })
	for i, want := range []float64{0.5, 0.5, 0.5, 0.5, -1, -1} {
		if l.scores[i] != want || l.known[i] != (moods[i].Face != journey.NoFace) {
			t.Errorf("scene %d: %v, known %v", i, l.scores[i], l.known[i])
		}
	}
	if l.hold(2, 0.1, func(int) journey.Emotion { return journey.Emotion{} }); l.scores[0] != 0.1 {
		t.Errorf("nothing known: %v", l.scores)
	}
}

// What is not known is dotted, and only that.
func TestMetroUnderConstruction(t *testing.T) {
	for _, unknown := range []bool{false, true} {
		m := feltMap(rand.New(rand.NewPCG(8, 8)), 5)
		for i := range m.Phases {
			for j := range m.Phases[i].Touchpoints {
				of := &m.Phases[i].Touchpoints[j].Content
				of.Competitor, of.Emotion = nil, []journey.Feeling{{Emotion: journey.Emotion{Face: journey.Happy, Score: 0.5}}}
			}
		}
		if unknown {
			m.Phases[0].Touchpoints[0].Emotion = nil
		}
		dotted := false
		render.Walk(displayed(t, m, Options{Style: "metro"}).Pages[0].Items, func(it render.Item, _ render.Transform) {
			p, ok := it.(*render.Path)
			dotted = dotted || ok && p.Stroke.Dash != nil
		})
		if dotted != unknown {
			t.Errorf("unknown %v, dotted %v", unknown, dotted)
		}
	}
}

// A scene is a change when its channel is another than the last that is known.
func TestMetroChanges(t *testing.T) {
	m := &metro{stage: &stage{}}
	for _, ch := range [][]string{nil, {"Shop"}, {"Shop"}, {"Phone"}, nil, {"Phone"}, {"Phone", "Chat"}} {
		m.scenes = append(m.scenes, scene{channels: ch})
	}
	for i, want := range []bool{false, false, false, true, false, false, true} {
		if got := m.changesOfChannel()[i]; got != want {
			t.Errorf("scene %d: %v", i, got)
		}
	}
}

// Text and lines stand out on every zone.
func TestMetroContrast(t *testing.T) {
	for _, tint := range theme.Tints() {
		for _, shade := range theme.Shades() {
			h := theme.HuesOf(tint, shade)
			for _, ground := range zoneTones(h) {
				for _, text := range []color.NRGBA{h.Ink, h.Muted, h.Deep} {
					if c := theme.Contrast(text, ground); c < 4.5 {
						t.Errorf("%s %s: text %v on %v: %.2f", tint, shade, text, ground, c)
					}
				}
				for _, line := range []color.NRGBA{h.Accent, h.Line} {
					if c := theme.Contrast(line, ground); c < 3 {
						t.Errorf("%s %s: line %v on %v: %.2f", tint, shade, line, ground, c)
					}
				}
			}
		}
	}
}
