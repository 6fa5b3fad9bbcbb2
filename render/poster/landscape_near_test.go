package poster

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/render"
	"journeymap/render/theme"
)

const (
	angry   = journey.Angry
	worried = journey.Disappointed
	calm    = journey.Indifferent
	glad    = journey.Happy
	best    = journey.Delighted
)

// accompanied adds what a second persona feels at each touchpoint of a walk.
func accompanied(m *journey.Map, moods ...journey.Face) *journey.Map {
	m.Personas = []journey.Persona{{ID: journey.Text{S: "a"}, Name: journey.Text{S: "Ann"}}, {ID: journey.Text{S: "b"}, Name: journey.Text{S: "Bob, who has a very long name of many words"}}}
	for i, f := range moods {
		if tp := &m.Phases[0].Touchpoints[i]; f != journey.NoFace {
			tp.Emotion = append(tp.Emotion, feels(f, "b"))
		}
	}
	return m
}

// A small face stands at its own touchpoint, on its line or on a stalk from it.
func TestCompanionsStayAtTheirTouchpoint(t *testing.T) {
	m := accompanied(walk(calm, glad, angry, best, worried, best), glad, calm, worried, glad, angry, glad)
	for _, shade := range theme.Shades() {
		c := landscaped(t, m, shade)
		v, seen := &c.verses[0], 0
		for i := range c.standers {
			p := &c.standers[i]
			if p.first {
				continue
			}
			seen++
			if off := math.Abs(p.at.X-v.x(p.scene)) / v.pace; off > 0.2 {
				t.Errorf("touchpoint %d: the small face stands %.2f paces off", p.scene, off)
			}
			if s, _ := v.lived[1].at(p.at.X); math.Abs(c.y(v)(s)-p.at.Y) > 4*p.reach {
				t.Errorf("touchpoint %d: the small face stands far off its line", p.scene)
			}
		}
		if seen != 6 {
			t.Errorf("%d small faces", seen)
		}
	}
}

// A name beside its face keeps off other faces, so that it is read as its own.
func TestNamesStandAtTheirOwnFace(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 8))
	for n := 2; n <= 26; n += 4 {
		c := landscaped(t, feltMap(r, n), "light")
		for i, box := range c.named {
			x, y := c.spot(c.verses.of(i), i)
			aside := box.X > x || box.Right() < x
			if aside && box.Y < y && box.Bottom() > y && c.misread(i, box, c.ownGap(i, box)+1.2*c.r, false) {
				t.Errorf("%d touchpoints: the name of %d stands at the face of another", n, i)
			}
		}
	}
}

// A flag hangs over no face but its own where it need not, and that of an unknown mood stands in the middle of its fog.
func TestFlagsStayAtTheirScene(t *testing.T) {
	m := walk(glad, worried, angry, best, journey.NoFace, best)
	for _, i := range []int{2, 4} {
		m.Phases[0].Touchpoints[i].Moments = []journey.Moment{{Kind: journey.Truth}}
	}
	c := landscaped(t, m, "light")
	v := &c.verses[0]
	for _, i := range []int{2, 4} {
		f := c.masts[i]
		if f.box.H == 0 {
			t.Fatalf("touchpoint %d has no flag", i)
		}
		if over := c.overhang(v, i, f.box); over > 0 {
			t.Errorf("the flag of touchpoint %d hangs over another", i)
		}
		if x := f.pole.X + f.pole.W/2; i == 4 && math.Abs(x-v.x(i)) > 0.01 {
			t.Errorf("the pole stands at %.1f, the fog at %.1f", x, v.x(i))
		}
	}
}

// The line of what was expected is in no rags.
func TestExpectedLineIsWhole(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	pieces := 0
	for n := 4; n <= 28; n += 6 {
		m := feltMap(r, n)
		for i := range m.Phases {
			for j := range m.Phases[i].Touchpoints {
				m.Phases[i].Touchpoints[j].Expected = []journey.Feeling{feels(journey.Face(1+r.IntN(5)), "")}
			}
		}
		c := landscaped(t, m, "light")
		for i := range c.verses {
			v := &c.verses[i]
			for _, seen := range []func(render.Point) bool{c.overRidge(v), c.underRidge(v)} {
				p := c.yielding(v, v.hoped, c.contour(c.hues.Line), seen)
				if p == nil {
					continue
				}
				for _, long := range strands(p.Segs) {
					if pieces++; long < 27*c.unit {
						t.Errorf("%d touchpoints: a piece is only %.0f long", n, long)
					}
				}
			}
		}
	}
	if pieces == 0 {
		t.Error("nothing is expected")
	}
}

// strands are the lengths of the pieces of a path of straight lines.
func strands(segs []render.Seg) (all []float64) {
	var last render.Point
	for _, s := range segs {
		if s.Op == render.MoveTo {
			all = append(all, 0)
		} else {
			all[len(all)-1] += math.Hypot(s.P[0].X-last.X, s.P[0].Y-last.Y)
		}
		last = s.P[0]
	}
	return all
}

// The light round the sun keeps under the mist of the verse above.
func TestLightKeepsUnderTheMist(t *testing.T) {
	moods := make([]journey.Face, 24)
	for i := range moods {
		moods[i] = []journey.Face{worried, calm}[i%2]
	}
	moods[0], moods[20], moods[23] = angry, best, glad
	c := landscaped(t, walk(moods...), "light")
	v := c.verses.of(c.best)
	if v.from == 0 {
		t.Fatal("the best moment is in the first verse")
	}
	if top := c.sun.Y + c.sun.H/2 - orbHalo*c.sun.H/2; top < v.Y {
		t.Errorf("the light begins at %.1f, the mist ends at %.1f", top, v.Y)
	}
}

// At night the ridge stands out from the sky, and so does the edge of a balloon from its ground.
func TestNightHasEdges(t *testing.T) {
	for _, tint := range theme.Tints() {
		s := &stage{hues: theme.HuesOf(tint, "dark")}
		a := s.air()
		if got := theme.Contrast(a.hill, a.horizon); got < 1.4 {
			t.Errorf("%s: the ridge differs from the sky by %.2f", tint, got)
		}
		for _, ground := range []hue{s.hues.Card, s.hues.Paper, s.hues.Fade, a.zenith, a.horizon} {
			if got := theme.Contrast(s.balloonEdge(), ground); got < 1.6 {
				t.Errorf("%s: the edge of a balloon differs from %v by %.2f", tint, ground, got)
			}
		}
	}
}

// The tip of a balloon points at what says it, from aside too, and comes near it.
func TestTipPointsAtTheSpeaker(t *testing.T) {
	s := landscaped(t, walk(glad, best), "light")
	box, reach := render.Rect{X: 100, Y: 100, W: 90, H: 40}, 20.0
	for _, to := range []render.Point{{X: 145, Y: 180}, {X: 205, Y: 175}, {X: 240, Y: 120}, {X: 50, Y: 118}, {X: 90, Y: 70}} {
		segs := s.tip(box, to, reach)[1].(*render.Path).Segs
		end := segs[1].P[0]
		foot, _ := s.tipFoot(box, to)
		ways := math.Atan2(to.Y-foot.Y, to.X-foot.X) - math.Atan2(end.Y-foot.Y, end.X-foot.X)
		if away := math.Hypot(to.X-end.X, to.Y-end.Y) - reach; math.Abs(ways) > 0.1 || away > 5*s.unit || away < 0 {
			t.Errorf("the tip to %v ends at %v, %.1f off", to, end, away)
		}
	}
}

// Personas stand in one line, whatever their names take.
func TestPersonasStandInLine(t *testing.T) {
	c := landscaped(t, accompanied(walk(glad, best), calm, calm), "light")
	items, _, height := c.people(200 * c.unit)
	if len(items) != 2 {
		t.Fatalf("%d personas", len(items))
	}
	var mid []float64
	render.Walk(items, func(it render.Item, at render.Transform) {
		if p, ok := it.(*render.Path); ok {
			b := at.Rect(render.Bounds(p.Segs))
			mid = append(mid, b.Y+b.H/2)
		}
	})
	if len(mid) != 2 || math.Abs(mid[0]-mid[1]) > 0.01 || math.Abs(mid[0]-height/2) > 0.01 {
		t.Errorf("the disks stand at %v of %.0f", mid, height)
	}
}

// Verses break between phases where one begins near the even break.
func TestVersesBreakBetweenPhases(t *testing.T) {
	m := walk(make([]journey.Face, 24)...)
	for i := range m.Phases[0].Touchpoints {
		m.Phases[0].Touchpoints[i] = journey.Touchpoint{Name: journey.Text{S: strings.Repeat("x", 1+i%5)}, Content: lived(journey.Face(1 + i%5))}
	}
	all := m.Phases[0].Touchpoints
	m.Phases = []journey.Phase{{Name: journey.Text{S: "A"}, Touchpoints: all[:13]}, {Name: journey.Text{S: "B"}, Touchpoints: all[13:]}}
	c := landscaped(t, m, "light")
	if len(c.verses) != 2 || c.verses[0].to != 13 || c.verses[1].from != 13 {
		t.Errorf("%d verses, the first ends before %d", len(c.verses), c.verses[0].to)
	}
}
