package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// stand is where the small face of a further persona stands, if it is shown.
type stand struct {
	angle, score float64
	shown        bool
}

// smallFace is the radius of the face of a further persona.
func (w *wheel) smallFace() float64 { return 0.5 * w.face }

// companions finds where the small faces stand. Their lines go through them, so that no end of a line is bare and no
// face stands beside its line.
func (w *wheel) companions() {
	w.stands = make([][]stand, len(w.scenes))
	var placed []render.Point
	for i := range w.scenes {
		w.stands[i] = make([]stand, len(w.scenes[i].others))
		for k := range w.stands[i] {
			at := w.standing(i, k, placed)
			if w.stands[i][k] = at; at.shown {
				placed = append(placed, w.at(at.angle, w.radius(at.score)))
			}
		}
	}
}

// standing is where the face of the k-th further persona stands at a scene: on its spoke, if need be pushed a little
// further from the first face than its level is, else as near to the spoke as there is room; off the line of the first
// persona rather than on it. Where they feel the same, it touches the first face.
func (w *wheel) standing(i, k int, placed []render.Point) stand {
	sc, mood := &w.scenes[i], w.scenes[i].others[k]
	if mood.Face == journey.NoFace {
		return stand{}
	}
	if sc.felt() && mood.Score == sc.mood.Score {
		return w.agreeing(i, k, placed)
	}
	away := 1.0
	if mood.Score < sc.mood.Score {
		away = -1
	}
	pace := (2*math.Pi - wheelGap) / float64(len(w.scenes))
	for _, onLine := range []bool{false, true} {
		for step := range 47 {
			d := 0.02 * float64((step+1)/2) * pace * (1 - 2*float64(step%2))
			for _, push := range []float64{0, 0.1, 0.2, 0.3} {
				at := stand{w.angles[i] + d, mood.Score + away*push*levelStep, true}
				if w.roomy(at, placed) && (onLine || w.offFirst(at)) {
					return at
				}
			}
		}
	}
	return stand{}
}

// agreeing is where the face of a further persona stands that feels as the first does: round the face of the first, near
// its level and off the lines of the first, else over what shines round it or its edge, where that is what room there is.
func (w *wheel) agreeing(i, k int, placed []render.Point) (best stand) {
	sc, p, r := &w.scenes[i], w.spots[i], w.smallFace()
	pace := (2*math.Pi - wheelGap) / float64(len(w.scenes))
	way, least := w.asideOf(i, k+1), math.Inf(1)
	for n, off := range []float64{sc.reach(w.face) + 1.3*r, 1.05*w.face + 1.25*r, w.face + 0.75*r} {
		for step := range 24 {
			sin, cos := math.Sincos(w.angles[i] + 2*math.Pi*float64(step)/24)
			q := render.Point{X: p.X + off*sin, Y: p.Y - off*cos}
			at := w.standAt(q)
			levels := (at.score - sc.mood.Score) / levelStep
			cost := math.Abs(levels) + 0.3*float64(n)
			if levels*way < 0 {
				cost += 0.3
			}
			if !w.offFirst(at) {
				cost += 0.6
			}
			if cost < least && math.Abs(at.angle-w.angles[i]) < 0.47*pace && w.amid(q, i, placed) {
				best, least = at, cost
			}
		}
	}
	return best
}

// standAt is the stand at a place of the wheel.
func (w *wheel) standAt(p render.Point) stand {
	angle := math.Mod(math.Atan2(p.X-w.x, w.y-p.Y)+2*math.Pi, 2*math.Pi)
	part := (math.Hypot(p.X-w.x, p.Y-w.y) - w.low) / (w.high - w.low)
	return stand{angle, w.axis.worst + part*(w.axis.best-w.axis.worst), true}
}

// amid says whether a small face at the i-th face keeps off all other faces, on what is drawn of the wheel.
func (w *wheel) amid(at render.Point, i int, placed []render.Point) bool {
	r := 1.3 * w.smallFace()
	if d := math.Hypot(at.X-w.x, at.Y-w.y); d < w.hub+r || d > w.ring.inside-r {
		return false
	}
	if dy := at.Y - w.y; math.Abs(at.X-w.x) < w.hub+r && dy > 0 && dy < w.hub+r {
		return false // it would lie on the names under the portraits
	}
	for j, p := range w.spots {
		if j != i && math.Hypot(p.X-at.X, p.Y-at.Y) < w.scenes[j].reach(w.face)+r {
			return false
		}
	}
	for _, q := range placed {
		if math.Hypot(at.X-q.X, at.Y-q.Y) < 2*r {
			return false
		}
	}
	return true
}

// roomy says whether a small face keeps off all others.
func (w *wheel) roomy(at stand, placed []render.Point) bool {
	p, r := w.at(at.angle, w.radius(at.score)), 1.3*w.smallFace()
	if w.onFace(p, r) {
		return false
	}
	for _, q := range placed {
		if math.Hypot(p.X-q.X, p.Y-q.Y) < 2*r {
			return false
		}
	}
	return true
}

// offFirst says whether a small face keeps off the line of the first persona.
func (w *wheel) offFirst(at stand) bool {
	radius := w.radius(at.score)
	p, r := w.at(at.angle, radius), w.smallFace()
	for _, d := range []float64{-0.8, -0.4, 0, 0.4, 0.8} {
		angle := at.angle + d*r/radius
		if level, on := w.lived[0].at(angle); on {
			if q := w.at(angle, w.radius(level)); math.Hypot(p.X-q.X, p.Y-q.Y) < r+0.5*w.livedLine(0).Width {
				return false
			}
		}
	}
	return true
}

// anglesOf are the angles at which the k-th line has its knots.
func (w *wheel) anglesOf(k int) []float64 {
	angles := make([]float64, len(w.angles))
	for i := range angles {
		angles[i] = w.angles[i]
		if at := w.stands[i][k-1]; at.shown {
			angles[i] = at.angle
		}
	}
	return angles
}

// onFace says whether a disk touches the face of a scene.
func (w *wheel) onFace(at render.Point, r float64) bool {
	for i, p := range w.spots {
		if math.Hypot(p.X-at.X, p.Y-at.Y) < w.scenes[i].reach(w.face)+r {
			return true
		}
	}
	return false
}
