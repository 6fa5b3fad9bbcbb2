package poster

import (
	"math"
	"testing"

	"journeymap/journey"
	"journeymap/render"
	"journeymap/render/theme"
)

// classicOf draws a map as a curve in the largest type that fits.
func classicOf(t *testing.T, m *journey.Map) *stage {
	t.Helper()
	sh, err := entrySheet(m, Options{Paper: "A3"})
	if err != nil {
		t.Fatal(err)
	}
	h := theme.HuesOf("", "")
	th := house(t).Ornament(h)
	return newStage(newPlan(m, th, sh, Options{}), th, h, 1)
}

// pair is a walk of two.
func pair(a, b []journey.Face) *journey.Map {
	m := walk(a...)
	m.Personas = []journey.Persona{{ID: journey.Text{S: "a"}, Name: journey.Text{S: "Ann"}}, {ID: journey.Text{S: "b"}, Name: journey.Text{S: "Bob"}}}
	for i := range m.Phases[0].Touchpoints {
		tp := &m.Phases[0].Touchpoints[i]
		if b[i] != journey.NoFace {
			tp.Emotion = append(tp.Emotion, journey.Feeling{Emotion: journey.Emotion{Face: b[i], Score: levelScore(b[i])}, Who: "b"})
		}
	}
	return m
}

// The line of another persona runs where its scores are, and beside the first only from one shared scene to the next: a
// scene alone at which both feel the same makes no dip.
func TestSharedScenesMakeNoDip(t *testing.T) {
	const good, bad, best = journey.Happy, journey.Angry, journey.Delighted
	s := classicOf(t, pair([]journey.Face{bad, good, bad, best, best, bad}, []journey.Face{good, good, good, best, best, good}))
	c := &classic{stage: s}
	v := verse{Rect: render.Rect{X: 50, Y: 100, W: 1000, H: 500}, from: 0, to: 6, pace: 1000.0 / 6, high: 150, low: 500, floor: 550}
	c.r = 30
	c.shape(&v)
	for i, piece := range c.strands(&v, 1) {
		exact := v.lived[1].track[0][i : i+2]
		off := math.Max(math.Abs(piece[0].s-exact[0].s), math.Abs(piece[1].s-exact[1].s))
		if beside := i == 3; beside != (off > 0) {
			t.Errorf("from scene %d on it is %.3f off its scores", i, off)
		}
		if math.Abs(piece[0].x-exact[0].x) > c.r || off*(v.low-v.high)/(s.axis.best-s.axis.worst) > c.r {
			t.Errorf("piece %d does not begin under a face", i)
		}
	}
}

// Gaps of any curve are dotted, and the legend says so only where there are any.
func TestClassicExplainsGaps(t *testing.T) {
	const none, good = journey.NoFace, journey.Happy
	for _, c := range []struct {
		a, b []journey.Face
		gap  bool
	}{
		{[]journey.Face{good, good, good}, []journey.Face{good, good, good}, false},
		{[]journey.Face{good, good, good}, []journey.Face{none, good, none}, false},
		{[]journey.Face{good, good, good}, []journey.Face{good, none, good}, true},
		{[]journey.Face{good, none, good}, []journey.Face{good, good, good}, true},
	} {
		cl := &classic{stage: classicOf(t, pair(c.a, c.b))}
		told := false
		for _, e := range cl.legend() {
			told = told || e.words == cl.words.of(wordLonger)
		}
		if told != c.gap {
			t.Errorf("%v and %v: explained %v", c.a, c.b, told)
		}
	}
}

// The parts of a nameplate fill its box from top to bottom, and names keep more apart than words do.
func TestPlateParts(t *testing.T) {
	s := classicOf(t, walk(journey.Happy))
	s.scenes[0].name = "A name"
	s.scenes[0].moments = []journey.Moment{{Kind: journey.Truth}, {Kind: journey.End}}
	cp := s.captionIn(&s.scenes[0], 200, 300)
	box := render.Rect{X: 300, Y: 300, W: cp.w, H: cp.h}
	for _, over := range []bool{false, true} {
		parts := s.partsIn(cp, box, over)
		all := parts[0].Union(parts[1]).Union(parts[2])
		if math.Abs(all.Y-box.Y)+math.Abs(all.Bottom()-box.Bottom()) > 0.01 || all.W > box.W+0.01 {
			t.Errorf("over %v: parts fill %v, not %v", over, all, box)
		}
		if name := parts[0]; (name.Y > parts[1].Y) != over {
			t.Errorf("over %v: the name is at %v, the first pill at %v", over, name.Y, parts[1].Y)
		}
	}
	parts := s.partsIn(cp, box, false)
	s.takeParts(parts)
	beside := render.Rect{X: parts[0].Right() + 0.6*s.step.size, Y: parts[0].Y, W: 40, H: parts[0].H}
	if s.taken.free(beside) {
		t.Error("another name may stand where it reads on")
	}
	if beside.X += 0.2 * s.step.size; !s.taken.free(beside) {
		t.Error("another name has no place beside it")
	}
}

// A balloon is not placed where its tail would meet something else first.
func TestTailsPointFreely(t *testing.T) {
	s := classicOf(t, walk(journey.Happy))
	s.taken.clear()
	at, box := render.Point{X: 500, Y: 400}, render.Rect{X: 300, Y: 360, W: 100, H: 60}
	if !s.pointsFreely(box, at, 40) {
		t.Error("nothing lies between")
	}
	s.taken.take(around(430, 400, 8))
	if s.pointsFreely(box, at, 40) {
		t.Error("a face lies between")
	}
}
