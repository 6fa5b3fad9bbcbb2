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
// persona rather than on it. Where they feel the same, that face is not shown.
func (w *wheel) standing(i, k int, placed []render.Point) stand {
	sc, mood := &w.scenes[i], w.scenes[i].others[k]
	if mood.Face == journey.NoFace || sc.felt() && mood.Score == sc.mood.Score {
		return stand{}
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
