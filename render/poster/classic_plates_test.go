package poster

import (
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

// drawnClassic is a map drawn as a curve, and the curve that tells it.
func drawnClassic(t *testing.T, m *journey.Map) (*classic, *verse) {
	t.Helper()
	c := &classic{stage: classicOf(t, m), r: 24}
	c.plates = make([]platePlace, len(c.scenes))
	v := &verse{Rect: render.Rect{X: c.margin, Y: 200, W: c.width - 2*c.margin, H: 400}, to: len(c.scenes), high: 280, low: 480, floor: 560}
	v.pace = v.W / float64(v.to)
	c.shape(v)
	return c, v
}

// The hill fades out where the journey begins and ends, and runs off the sheet where it goes on in another verse.
func TestHillEndsWithItsJourney(t *testing.T) {
	c, v := drawnClassic(t, walk(journey.Angry, journey.Happy, journey.Happy, journey.Delighted))
	for _, goesOn := range []bool{false, true} {
		if goesOn {
			c.scenes = append(c.scenes, c.scenes[0])
			v.lived = nil
			c.shape(v)
		}
		var all render.Rect
		for _, it := range c.hill(v) {
			all = all.Union(render.Bounds(it.(*render.Path).Segs))
		}
		if all.X < v.X-1 || (all.Right() > c.width) != goesOn {
			t.Errorf("goes on %v: the hill is at %v", goesOn, all)
		}
	}
}

// Names at faces of one height stand on one height, whatever keeps one of them off.
func TestNamesAreLevel(t *testing.T) {
	c, v := drawnClassic(t, walk(journey.Happy, journey.Happy, journey.Angry))
	x, y := c.spot(v, 1)
	c.taken.take(render.Rect{X: x - 5, Y: y - c.scenes[1].reach(c.r) - 12*c.unit, W: 10, H: 12 * c.unit})
	for i := range 2 {
		if c.written(v, i) == nil {
			t.Fatalf("name %d has no place", i)
		}
	}
	if a, b := c.plates[0], c.plates[1]; a != b || a.gap <= c.gap(0, nameplate{}, 0) {
		t.Errorf("names begin %v and %v from their faces", a, b)
	}
}

// What sticks out of a box a little is moved into it.
func TestInside(t *testing.T) {
	in := render.Rect{X: 50, Y: 0, W: 500, H: 300}
	for _, c := range []struct {
		x, want float64
		some    bool
	}{{46, 50, true}, {60, 60, true}, {455, 450, true}, {30, 0, false}} {
		got := inside(in, []render.Rect{{X: c.x, Y: 20, W: 100, H: 40}})
		if (got != nil) != c.some || c.some && got[0].X != c.want {
			t.Errorf("a box at %v: %v", c.x, got)
		}
	}
}

// A nameplate is the worse the more of its words are broken, with a word alone at its end, and with a pill of two words
// on two lines.
func TestFlaws(t *testing.T) {
	s := classicOf(t, walk(journey.Happy))
	flaws := func(name string, width float64) int {
		cp := nameplate{name: s.step.set(name, width)}
		return cp.flaws()
	}
	whole, tower := flaws("Legt de bezorging vast", 100), flaws("Legt de bezorging vast", 65)
	if whole != 0 || tower == 0 {
		t.Errorf("two lines cost %d, three with one word alone %d", whole, tower)
	}
	long := "arbeidsongeschiktheidsverzekeringen"
	if broad, narrow := flaws(long, 150), flaws(long, 80); broad == 0 || narrow <= broad {
		t.Errorf("broken less costs %d, broken more %d", broad, narrow)
	}
	pill := nameplate{pills: []block{s.label.set("Enters here", s.label.width("Enters")+1)}}
	if pill.flaws() == 0 {
		t.Error("a pill of two words on two lines costs nothing")
	}
}
