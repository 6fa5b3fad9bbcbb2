package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// companion is the small face of another persona, the k-th after the first, at a scene. Where no line of theirs leads to
// it, their initial says whose it is.
func (s *stage) companion(i, k int, at render.Point, r float64) render.Item {
	mood := s.scenes[i].others[k]
	g := &render.Group{Role: render.Figure, Name: joinWords(s.personName(s.whose[k+1]), s.faceName(mood))}
	g.Items = append([]render.Item{disk(s.hues.Halo, at.X, at.Y, r*1.25)}, s.faceItems(mood.Face, at.X, at.Y, r)...)
	s.taken.take(around(at.X, at.Y, r*1.3))
	if s.isLone(i, k) {
		b := s.label.in(s.hues.Ink).set(initial(s.personName(s.whose[k+1])), math.Inf(1))
		box := render.Rect{X: at.X + 1.5*r, Y: at.Y - b.height()/2, W: b.widest(), H: b.height()}
		g.Items = append(g.Items, b.at(box.X, box.Y, box.W, left)...)
		s.taken.take(box)
	}
	return g
}

// isLone says whether the mood of another persona is known neither before a scene nor after it.
func (s *stage) isLone(i, k int) bool {
	for _, j := range []int{i - 1, i + 1} {
		if j >= 0 && j < len(s.scenes) && s.scenes[j].others[k].Face != journey.NoFace {
			return false
		}
	}
	return true
}

// asidePaces are the steps from the middle of a scene, in paces, at which a small face may stand to keep off the large one.
var asidePaces = []float64{0, 0.2, -0.2, 0.24, -0.24, 0.28, -0.28, 0.32, -0.32, 0.36, -0.36, 0.4, -0.4, 0.44, -0.44}

// companionAt is where the small face of another persona stands in a verse: on their line or at their level, as near to
// its scene as it keeps off the face of the first, which stands so far over the ground of a line, and off their line. False: nowhere, or
// they feel the same.
func (s *stage) companionAt(v *verse, i, k int, face render.Point, reach, small, lift float64) (at render.Point, ok bool) {
	sc, y := &s.scenes[i], s.y(v)
	mood := sc.others[k]
	if mood.Face == journey.NoFace || sc.felt() && mood.Score == sc.mood.Score {
		return at, false
	}
	for _, d := range asidePaces {
		at.X = v.x(i) + d*v.pace
		level, on := v.lived[k+1].at(at.X)
		if !on || s.isLone(i, k) || math.Abs(y(level)-y(mood.Score)) > 1.2*small {
			level = mood.Score
		}
		at.Y = y(level) - lift*small
		if math.Abs(d)*v.pace < 3.4*small && math.Hypot(at.X-face.X, at.Y-face.Y) >= reach+1.3*small+3*s.unit && (d == 0 || s.offLine(v, at, lift*small, small)) {
			return at, true
		}
	}
	return at, false
}

// offLine says whether a small face that stands so far over its line keeps off the first line of a verse.
func (s *stage) offLine(v *verse, at render.Point, lift, small float64) bool {
	level, on := v.lived[0].at(at.X)
	return !on || math.Abs(s.y(v)(level)-lift-at.Y) > 0.9*small
}

// asideOf is the way in which the k-th line runs aside of the first at a scene where both have one score: to the side on
// which it leaves it; 0: they differ.
func (s *stage) asideOf(i, k int) (way float64) {
	a, b := s.scenes[i].mood, s.moodOf(i, k)
	if a.Face == journey.NoFace || b.Face == journey.NoFace || a.Score != b.Score {
		return 0
	}
	for _, j := range []int{i - 1, i + 1} {
		if j >= 0 && j < len(s.scenes) && s.scenes[j].felt() && s.moodOf(j, k).Face != journey.NoFace {
			way += s.moodOf(j, k).Score - s.scenes[j].mood.Score
		}
	}
	if way > 0 {
		return 1
	}
	return -1
}

// alongside gives the k-th line the slopes of the first where it runs along it from one scene to another, the first of
// which is at xs[0], so that both stay as far apart.
func (s *stage) alongside(t, first track, xs []float64, from, k int) {
	slopes := map[float64]float64{}
	for _, run := range first {
		for _, at := range run {
			slopes[at.x] = at.slope
		}
	}
	shared := func(i int) bool { return i >= 0 && i < len(s.scenes) && s.asideOf(i, k) != 0 }
	for i, x := range xs {
		if !shared(from+i) || !shared(from+i-1) && !shared(from+i+1) {
			continue
		}
		for _, run := range t {
			for j := range run {
				if run[j].x == x {
					run[j].slope = slopes[x]
				}
			}
		}
	}
}
