package poster

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

// explains says whether the legend explains something.
func (c *landscape) explains(w word) bool {
	return slices.ContainsFunc(c.legend(), func(e entry) bool { return e.words == c.words.of(w) })
}

// What was expected can be seen at every touchpoint, or else it is left out, of the legend too.
func TestExpectedIsToldOrLeftOut(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	told := 0
	for n := 3; n <= 24; n += 3 {
		m := feltMap(r, n)
		for i := range m.Phases {
			for j := range m.Phases[i].Touchpoints {
				m.Phases[i].Touchpoints[j].Expected = []journey.Feeling{feels(journey.Face(1+r.IntN(5)), "")}
			}
		}
		c := landscaped(t, m, "light")
		if c.explains(wordHoped) != c.hoping {
			t.Errorf("%d touchpoints: drawn %t, explained %t", n, c.hoping, !c.hoping)
		}
		if c.hoping {
			told++
		}
		for i, boxes := range c.hopeAt {
			if slices.ContainsFunc(boxes, func(b render.Rect) bool { return overlapsAny(b, c.rows) }) {
				t.Errorf("%d touchpoints: a name hides what was expected of %d", n, i)
			}
		}
	}
	if told == 0 {
		t.Error("nothing expected is ever told")
	}
}

// The hill of another persona ends where it is not known how they feel, dots lead over that, and the legend explains them.
func TestHillsEndWithWhatIsKnown(t *testing.T) {
	const none = journey.NoFace
	c := landscaped(t, accompanied(walk(calm, glad, angry, best, calm, best), none, glad, calm, none, angry, none), "light")
	v := &c.verses[0]
	for i, known := range []bool{false, true, true, false, true, false} {
		if _, ok := v.lived[1].at(v.x(i)); ok != known {
			t.Errorf("the hill is at touchpoint %d: %t", i, ok)
		}
	}
	all := func(render.Point) bool { return true }
	if got := len(c.bridges(v, 1, c.other, all)); got != 1 || !c.explains(wordLonger) {
		t.Errorf("%d bridges, explained: %t", got, c.explains(wordLonger))
	}
}

// The first face of another persona bears their initial, and no other.
func TestInitialAtTheFirstFace(t *testing.T) {
	c := landscaped(t, accompanied(walk(calm, glad, angry), glad, calm, worried), "light")
	if posts := []post{{r: c.r / 2}}; !c.signed[0] || c.lettered(1, posts) != nil {
		t.Error("the initial is not written once")
	}
	if c.signed[0] = false; c.lettered(1, []post{{r: c.r / 2}}) == nil {
		t.Error("the first face has no initial")
	}
}

// No line to a name begins at a small face or beside its own.
func TestNamesAreLedFromTheirOwnFace(t *testing.T) {
	c := landscaped(t, accompanied(walk(best, best, glad), calm, best, glad), "light")
	v := &c.verses[0]
	site := func(i int, dx float64) *site {
		cp := c.plate(i, v.pace)
		return &site{nameplate: cp, box: render.Rect{X: v.x(i) - cp.w/2 + dx*cp.w, Y: c.underFeet(v, i) + 40*c.unit, W: cp.w, H: cp.h}}
	}
	c.standers = []stander{{scene: 0, at: render.Point{X: v.x(0), Y: c.underFeet(v, 0) + 0.6*c.r}, reach: 0.6 * c.r}}
	for _, k := range []struct {
		i  int
		dx float64
		ok bool
	}{{0, 0, false}, {1, 0, true}, {1, 0.3, true}, {1, 2, false}} {
		at := site(k.i, k.dx)
		if lead := c.lead(v, k.i, at); c.ledFrom(v, k.i, at, lead) != k.ok {
			t.Errorf("touchpoint %d, %.1f widths aside: led %t", k.i, k.dx, !k.ok)
		}
	}
	lead := c.lead(v, 1, site(1, 0.48))
	if x := lead.Segs[0].P[0].X; x < site(1, 0.48).box.X+0.14*site(1, 0.48).box.W {
		t.Errorf("a line ends at the corner of a name: %.1f", x)
	}
}

// A name that leaves a short word alone on a line costs more than one a line lower.
func TestShortLinesCost(t *testing.T) {
	m := walk(glad, best, glad)
	m.Phases[0].Touchpoints[1].Name.S = "Monteur op driehoog"
	c := landscaped(t, m, "light")
	narrow, wide := c.plate(1, c.step.longest("driehoog")+1), c.plate(1, c.step.width("Monteur op")+1)
	if len(narrow.name.lines) != 3 || len(wide.name.lines) != 2 {
		t.Fatalf("%d and %d lines", len(narrow.name.lines), len(wide.name.lines))
	}
	if more := c.price(narrow) - c.price(wide); more < 2*c.step.lead {
		t.Errorf("a short line costs %.1f", more)
	}
}

// A sun that does not set stands clear of the best face and its flag, where the sky is high enough.
func TestSunClearsTheBestFace(t *testing.T) {
	for _, kinds := range [][]journey.Moment{nil, {{Kind: journey.Truth}}} {
		m := walk(angry, calm, best, glad)
		m.Phases[0].Touchpoints[2].Moments = kinds
		c := landscaped(t, m, "light")
		_, y := c.spot(&c.verses[0], 2)
		head := y - c.scenes[2].reach(c.r)
		if flag := c.masts[2].box; flag.H > 0 {
			head = math.Min(head, flag.Y)
		}
		if c.sun.Bottom() > head {
			t.Errorf("the sun ends at %.1f, the face or its flag begins at %.1f", c.sun.Bottom(), head)
		}
	}
}
