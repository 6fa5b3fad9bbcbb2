package poster

import (
	"image/color"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
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

// What is not known lies between its neighbors, and before the first that is known and after the last at that one.
func TestMetroHolds(t *testing.T) {
	moods := []journey.Emotion{{}, {Face: journey.Happy, Score: 0.5}, {}, {}, {Face: journey.Angry, Score: -1}, {}}
	var l metroLine
	l.hold(len(moods), 0.1, func(i int) journey.Emotion { return moods[i] })
	for i, want := range []float64{0.5, 0.5, 0, -0.5, -1, -1} {
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

// A scene is a change when its channel is another than the last that is known; signs say so where no strip does.
func TestMetroChanges(t *testing.T) {
	m := &metro{stage: &stage{}, dense: true}
	for _, ch := range [][]string{nil, {"Shop"}, {"Shop"}, {"Phone"}, nil, {"Phone"}, {"Phone", "Chat"}} {
		m.scenes = append(m.scenes, scene{channels: ch})
	}
	for i, want := range []bool{false, false, false, true, false, false, true} {
		if got := m.changesOfChannel()[i]; got != want {
			t.Errorf("scene %d: %v", i, got)
		}
	}
	if m.dense = false; slices.Contains(m.changesOfChannel(), true) {
		t.Error("signs say again what the strip of channels says")
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

// metroOf draws a map as a metro map in the largest type that fits.
func metroOf(t *testing.T, m *journey.Map, o Options) *metro {
	t.Helper()
	sh, err := entrySheet(m, o)
	if err != nil {
		t.Fatal(err)
	}
	h := theme.HuesOf("", "")
	th := house(t).Ornament(h)
	p := newPlan(m, th, sh, o)
	for scale := 1.5; scale > 0.4; scale *= 0.95 {
		c := &metro{stage: newStage(p, th, h, scale), spare: 0.26}
		if c.draw() {
			return c
		}
	}
	t.Fatal("no metro map fits")
	return nil
}

// A persona whose mood differs from the first's has a face at every station, clear of an interchange too.
func TestMetroTellsEveryMood(t *testing.T) {
	const good, bad = journey.Happy, journey.Angry
	for _, orientation := range []string{"landscape", "portrait"} {
		m := walk(good, good, bad, good, good, bad, good, good, bad, good, good, good)
		m.Personas = []journey.Persona{{ID: journey.Text{S: "a"}, Name: journey.Text{S: "Ann"}}, {ID: journey.Text{S: "b"}, Name: journey.Text{S: "Bob"}}}
		for i := range m.Phases[0].Touchpoints {
			tp := &m.Phases[0].Touchpoints[i]
			tp.Moments = []journey.Moment{{Kind: journey.Truth}}
			tp.Emotion = append(tp.Emotion, journey.Feeling{Emotion: journey.Emotion{Face: journey.Delighted, Score: 1}, Who: "b"})
		}
		faces := 0
		render.Walk(displayed(t, m, Options{Style: "metro", Paper: "A4", Orientation: orientation}).Pages[0].Items, func(it render.Item, _ render.Transform) {
			if g, ok := it.(*render.Group); ok && g.Role == render.Figure && strings.Contains(g.Name, "Bob") {
				faces++
			}
		})
		if faces != 12 {
			t.Errorf("%s: %d faces for 12 stations", orientation, faces)
		}
	}
}

// Only a moment of truth, of delight, or one by which a journey is remembered makes an interchange.
func TestMetroHubs(t *testing.T) {
	for _, c := range []struct {
		kind journey.MomentKind
		hub  bool
	}{{journey.Truth, true}, {journey.Wow, true}, {journey.Peak, true}, {journey.End, true}, {journey.Fail, false}, {journey.Zero, false}, {journey.Entry, false}} {
		m := &metro{stage: &stage{scenes: []scene{{moments: []journey.Moment{{Kind: c.kind}}}}}}
		if m.isHub(0) != c.hub {
			t.Errorf("%s: %v", c.kind, !c.hub)
		}
	}
}

// Signs of lines that begin together stand apart, in the order of their lines, round where those begin.
func TestSignsStandApart(t *testing.T) {
	got := pushedApart([]render.Point{{Y: 10}, {Y: 14}, {Y: 60}}, 20)
	for i, want := range []float64{2, 22, 60} {
		if math.Abs(got[i]-want) > 0.1 {
			t.Errorf("sign %d at %.1f, want %.1f", i, got[i], want)
		}
	}
}

// No climb is only a little too steep to be one slant, and rows of one map have one scale and fill the sheet as before.
func TestMetroShares(t *testing.T) {
	for _, paper := range []string{"A4", "A3", "A1"} {
		for _, orientation := range []string{"landscape", "portrait"} {
			m := metroOf(t, walk(journey.Angry, journey.Disappointed, journey.Indifferent, journey.Happy, journey.Delighted,
				journey.Happy, journey.Indifferent, journey.Disappointed, journey.Angry, journey.Happy, journey.Angry), Options{Paper: paper, Orientation: orientation})
			tall := m.rows[0].low - m.rows[0].high
			for i := range m.rows {
				row := &m.rows[i]
				if math.Abs(row.low-row.high-tall) > 0.01 || row.high < row.head || row.low > row.strip {
					t.Errorf("%s %s: row %d has %.1f for its levels, the first %.1f", paper, orientation, i, row.low-row.high, tall)
				}
				for k := row.from; k < row.to-1; k++ {
					rise := math.Abs(m.y(row, m.held(k)) - m.y(row, m.held(k+1)))
					if most := slant(row.pace, m.bend); rise > most && rise < 1.2*most {
						t.Errorf("%s %s: scene %d climbs %.1f where %.1f is one slant", paper, orientation, k, rise, most)
					}
				}
			}
		}
	}
}
