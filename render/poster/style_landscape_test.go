package poster

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"journeymap/journey"
	"journeymap/render"
	"journeymap/render/theme"
)

// landscaped draws a map as a landscape on an A3 sheet.
func landscaped(t *testing.T, m *journey.Map, shade string) *landscape {
	t.Helper()
	sh, err := entrySheet(m, Options{Paper: "A3"})
	if err != nil {
		t.Fatal(err)
	}
	p := newPlan(m, house(t), sh, Options{})
	h := theme.HuesOf("", shade)
	for k := range 12 {
		if c := landscapeOn(newStage(p, house(t).Ornament(h), h, roomyScale(len(p.cols))*(1-0.05*float64(k)))); c != nil {
			return c
		}
	}
	t.Fatal("it does not fit")
	return nil
}

// walk is a map with a mood at each touchpoint; NoFace is one that nobody knows.
func walk(moods ...journey.Face) *journey.Map {
	m := &journey.Map{Title: journey.Text{S: "A walk"}, Phases: []journey.Phase{{Name: journey.Text{S: "All"}}}}
	for i, f := range moods {
		tp := journey.Touchpoint{Name: journey.Text{S: fmt.Sprint("Step ", i)}}
		if f != journey.NoFace {
			tp.Emotion = []journey.Feeling{{Emotion: journey.Emotion{Face: f, Score: levelScore(f)}}}
		}
		m.Phases[0].Touchpoints = append(m.Phases[0].Touchpoints, tp)
	}
	return m
}

// The sun stands over the best moment, higher where the journey ends better than it began.
func TestSunSaysHowItEnds(t *testing.T) {
	const sad, calm, glad = journey.Angry, journey.Indifferent, journey.Delighted
	up, level, down := walk(sad, glad, glad), walk(calm, glad, calm), walk(glad, glad, sad)
	y := func(m *journey.Map) float64 { return landscaped(t, m, "light").sun.Y }
	if a, b, c := y(up), y(level), y(down); a >= b || b >= c {
		t.Errorf("the sun stands at %.0f, %.0f and %.0f", a, b, c)
	}
	c := landscaped(t, level, "light")
	if x := c.sun.X + c.sun.W/2; x != c.verses[0].x(1) {
		t.Errorf("the sun stands at %.0f, the best moment at %.0f", x, c.verses[0].x(1))
	}
}

// A name stands under the ridge or over it, never on it.
func TestNamesKeepOffTheRidge(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 8))
	for n := 1; n <= 30; n += 4 {
		c := landscaped(t, feltMap(r, n), "light")
		if len(c.labels) != n {
			t.Fatalf("%d names for %d touchpoints", len(c.labels), n)
		}
		for _, l := range c.labels {
			for i := range c.verses {
				v := &c.verses[i]
				if l.Y < v.Y || l.Y > v.Bottom() {
					continue
				}
				if top, bottom := c.crest(v, l.X, l.Right()); l.Y < bottom+2*c.unit && l.Bottom() > top-2*c.unit {
					t.Errorf("%d touchpoints: a name at %v lies on the ridge at %.0f to %.0f", n, l, top, bottom)
				}
			}
		}
	}
}

// At night there is a star for each touchpoint, nearer to it than to any other.
func TestStarsAreTouchpoints(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 9))
	for n := 1; n <= 30; n += 4 {
		c := landscaped(t, feltMap(r, n), "dark")
		lit := make([]int, n)
		render.Walk(c.back.Items, func(it render.Item, _ render.Transform) {
			if p, ok := it.(*render.Path); ok && p.Fill.Color == c.orb && len(p.Segs) == 9 {
				b := render.Bounds(p.Segs)
				lit[c.nearestScene(b.X+b.W/2, b.Y)]++
			}
		})
		for i, stars := range lit {
			if stars != 1 {
				t.Errorf("%d touchpoints: %d stars for %d", n, stars, i)
			}
		}
	}
}

// nearestScene is the scene nearest to a point in its verse.
func (c *landscape) nearestScene(x, y float64) (best int) {
	least := math.Inf(1)
	c.verses.each(func(v *verse, i int) {
		if d := math.Abs(v.x(i) - x); y >= v.Y-1 && y < v.Bottom() && d < least {
			best, least = i, d
		}
	})
	return best
}

// Fog lies where nobody knows how it feels, and the legend explains it only then.
func TestFogIsTheUnknown(t *testing.T) {
	for _, c := range []struct {
		m    *journey.Map
		fogs int
	}{
		{walk(journey.Happy, journey.Angry), 0},
		{walk(journey.Happy, journey.NoFace, journey.Angry, journey.NoFace), 2},
	} {
		l := landscaped(t, c.m, "light")
		if got := len(l.fogs(&l.verses[0])); got != c.fogs {
			t.Errorf("%d banks of fog, want %d", got, c.fogs)
		}
		told := false
		for _, e := range l.legend() {
			told = told || e.words == l.words.of(wordFog)
		}
		if told != (c.fogs > 0) {
			t.Errorf("the legend explains fog: %t", told)
		}
	}
}
