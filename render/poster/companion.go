package poster

import (
	"math"
	"slices"

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
		g.Items = append(g.Items, s.badge(i, k, at, r)...)
	}
	return g
}

// badge is the initial of another persona on a disk of their color, as at the head of the sheet, beside their small face at
// a scene: before it, or after it where their line comes from before, or over it where it comes and goes.
func (s *stage) badge(i, k int, at render.Point, r float64) []render.Item {
	b := s.label.set(initial(s.personName(s.whose[k+1])), math.Inf(1))
	small := 0.5 * b.height()
	off := 1.3*r + small + s.unit
	before, after, over := around(at.X-off, at.Y, small), around(at.X+off, at.Y, small), around(at.X, at.Y-off, small)
	boxes := []render.Rect{after, over, before}
	if was, will := s.isKnown(i, k); !was {
		boxes = []render.Rect{before, over, after}
	} else if will {
		boxes = []render.Rect{over, after, before}
	}
	box := boxes[max(0, slices.IndexFunc(boxes, s.taken.free))]
	s.taken.take(box)
	ink := s.inkOf(k + 1)
	return append([]render.Item{disk(s.hues.Halo, box.X+small, box.Y+small, 1.12*small), disk(ink, box.X+small, box.Y+small, small)},
		b.in(s.on(ink)).at(box.X, box.Y, box.W, center)...)
}

// isKnown says whether the mood of another persona is known before a scene, and after it.
func (s *stage) isKnown(i, k int) (before, after bool) {
	known := func(sc scene) bool { return sc.others[k].Face != journey.NoFace }
	return slices.ContainsFunc(s.scenes[:i], known), slices.ContainsFunc(s.scenes[i+1:], known)
}

// furtherOnes are the numbers of the lines after the first.
func (s *stage) furtherOnes() (ks []int) {
	for k := 1; k < len(s.whose); k++ {
		ks = append(ks, k)
	}
	return ks
}

// hasGap says whether the k-th curve is not known between two scenes of which it is.
func (s *stage) hasGap(k int) bool {
	last := len(s.scenes)
	for i := range s.scenes {
		if s.moodOf(i, k).Face == journey.NoFace {
			continue
		}
		if i > last+1 {
			return true
		}
		last = i
	}
	return false
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

// post is where a small face stands, and the foot on its line from which it has been moved.
type post struct {
	k        int // of the persona, after the first
	at, foot render.Point
	r        float64
}

// companions draws the small faces of further personas at a scene of a verse, where they stand clear of the face of the
// first, which has a radius and stands so many radii over its line. What leads to names keeps off them.
func (s *stage) companions(v *verse, i int, face render.Point, r, lift float64, solid *plot) (items []render.Item, posts []post) {
	for k := range s.scenes[i].others {
		p, ok := s.companionAt(v, i, k, face, r, lift)
		if !ok {
			continue
		}
		solid.take(around(p.at.X, p.at.Y, p.r*1.3))
		items = append(items, s.stalk(p, k)...)
		items = append(items, s.companion(i, k, p.at, p.r))
		posts = append(posts, p)
	}
	return items, posts
}

// stalk is a short line from the line of another persona to a face that had to leave it.
func (s *stage) stalk(p post, k int) []render.Item {
	if math.Hypot(p.at.X-p.foot.X, p.at.Y-p.foot.Y) < p.r {
		return nil
	}
	return []render.Item{s.stroke(s.hues.Halo, p.foot.X, p.foot.Y, p.at.X, p.at.Y, 4.4*s.unit),
		s.stroke(s.inkOf(k+1), p.foot.X, p.foot.Y, p.at.X, p.at.Y, 2*s.unit)}
}

// asidePaces are the steps from the middle of a scene, in paces, by which a small face may move along its line to keep
// off the large one. Any further, and it seems to belong to no touchpoint.
var asidePaces = []float64{0.1, -0.1, 0.15, -0.15, 0.2, -0.2}

// companionAt is where the small face of another persona stands in a verse. It stands over its own touchpoint and on its
// line, smaller where that is tight; else it is pushed off its line away from the face of the first, as long as it still
// touches it; else it moves a little along its line; and else it is pushed further off, on a stalk. False: nowhere, or
// they feel the same.
func (s *stage) companionAt(v *verse, i, k int, face render.Point, r, lift float64) (p post, ok bool) {
	sc := &s.scenes[i]
	mood := sc.others[k]
	if mood.Face == journey.NoFace || sc.felt() && mood.Score == sc.mood.Score {
		return p, false
	}
	small, reach := 0.5*r, sc.reach(r)
	for _, part := range []float64{1, 0.8} {
		if p, ok = s.companionOn(v, i, k, 0, part*small, lift); ok && s.clearOfFace(p, face, reach) {
			return p, true
		}
	}
	if p := s.pushed(p, face, reach); math.Abs(p.at.Y-p.foot.Y) <= 1.4*p.r {
		return p, true
	}
	for _, d := range asidePaces {
		q, ok := s.companionOn(v, i, k, d, 0.8*small, lift)
		if ok && s.clearOfFace(q, face, reach) && s.offLine(v, q.at, lift*q.r, q.r) {
			return q, true
		}
	}
	p = s.pushed(p, face, reach)
	return p, math.Abs(p.at.Y-p.foot.Y) <= 4*p.r && p.at.Y-1.3*p.r > v.Y && p.at.Y+1.3*p.r < v.floor
}

// companionOn is a small face on the line of another persona, so many paces beside its scene; false: the line does not
// reach so far. A lone one has no line.
func (s *stage) companionOn(v *verse, i, k int, d, r, lift float64) (post, bool) {
	x, y := v.x(i)+d*v.pace, s.y(v)
	level, on := v.lived[k+1].at(x)
	if !on || s.isLone(i, k) || d == 0 {
		level = s.scenes[i].others[k].Score
	}
	foot := render.Point{X: x, Y: y(level)}
	return post{k: k, at: render.Point{X: x, Y: foot.Y - lift*r}, foot: foot, r: r}, on || d == 0 || s.isLone(i, k)
}

// clearance is how far the middle of a small face keeps from that of a large one.
func (s *stage) clearance(p post, reach float64) float64 { return reach + 1.3*p.r + 3*s.unit }

// clearOfFace says whether a small face keeps off the large one.
func (s *stage) clearOfFace(p post, face render.Point, reach float64) bool {
	return math.Hypot(p.at.X-face.X, p.at.Y-face.Y) >= s.clearance(p, reach)
}

// pushed is a small face straight over the large one or under it, as near as it keeps clear.
func (s *stage) pushed(p post, face render.Point, reach float64) post {
	away := s.clearance(p, reach)
	if p.at.Y <= face.Y {
		away = -away
	}
	p.at.Y = face.Y + away
	return p
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
