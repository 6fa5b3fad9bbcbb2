package poster

import (
	"math"

	"journeymap/journey"
)

// hurdle is what a note has to clear: all lines, or a face, from one score to another.
type hurdle struct {
	lo, hi float64
	face   int // the series that it belongs to; -1: lines
	column int // where the face stands
	track  int // the lowest of the lines
}

// hurdles are those between two x's. They are found once; where they stand follows from the span.
func (e *emotion) hurdles(x, w float64) (hs []hurdle) {
	all := hurdle{lo: math.Inf(1), hi: math.Inf(-1), face: -1}
	for k, t := range e.tracks {
		if l, h, ok := t.reach(x-2*e.unit, x+w+2*e.unit); ok {
			if l < all.lo || l == all.lo && e.dropOf(k) > e.dropOf(all.track) {
				all.lo, all.track = l, k
			}
			all.hi = math.Max(all.hi, h)
		}
	}
	for _, t := range e.ties {
		if l, h, ok := t.reach(x-2*e.unit, x+w+2*e.unit); ok {
			all.hi = math.Max(all.hi, h)
			if l < all.lo {
				all.lo, all.track = l, 0
			}
		}
	}
	if all.lo <= all.hi {
		hs = append(hs, all)
	}
	from, to := e.columnsIn(x, x+w)
	for j := from; j < to; j++ {
		for k, s := range e.lived {
			v, ok := score(journey.Of(e.cols[j].onCurve().Emotion, s.who))
			if !ok {
				continue
			}
			aside, r := e.aside(j, k, v), e.around(j, k)*e.growth()
			near := e.faceX(j) + math.Min(aside, aside*e.growth()) - r
			far := e.faceX(j) + math.Max(aside, aside*e.growth()) + r
			if far > x && near < x+w {
				hs = append(hs, hurdle{lo: v, hi: v, face: k, column: j})
			}
		}
	}
	return hs
}

// columnsIn are the columns [from, to) whose faces can reach between two x's.
func (e *emotion) columnsIn(x0, x1 float64) (from, to int) {
	wide := 5 * e.most * e.growth() // a face, and two small ones beside it
	to = len(e.cols)
	for from < to && e.faceX(from)+wide < x0 {
		from++
	}
	for to > from && e.faceX(to-1)-wide > x1 {
		to--
	}
	return from, to
}

// extent is how high and how low hurdles reach, for a top of zero and a given span.
func (e *emotion) extent(hs []hurdle, span float64) (hi, lo float64) {
	y := func(s float64) float64 { return (e.best - s) / (e.best - e.worst) * span }
	if hs == nil { // nothing is known: notes hang from the middle of the scale
		return y(0), y(0)
	}
	hi, lo = math.Inf(1), math.Inf(-1)
	for _, h := range hs {
		room := 2*e.unit + e.weight()*1.5*e.unit
		if h.face >= 0 {
			room = e.around(h.column, h.face)
		}
		hi = math.Min(hi, y(h.hi)-room)
		if h.face < 0 {
			room += e.dropOf(h.track)
		}
		lo = math.Max(lo, y(h.lo)+room)
	}
	return hi, lo
}

// around is the radius of a face with all that is drawn round it; of a column without one, that of what was expected.
func (e *emotion) around(i, k int) float64 {
	r := e.radius(k)*faceEdge + e.halo()
	if k > 0 {
		return r + e.unit
	}
	if lived, _ := e.main(i); lived.Face == journey.NoFace {
		return e.hopedRadius() + e.halo()
	}
	return r + e.notes[i].ring*e.unit
}

// hopedRadius is that of the ring of what was expected: larger where there is nothing else.
func (b *board) hopedRadius() float64 {
	if b.anyLived {
		return 2.6 * b.unit
	}
	return 4.42 * b.unit
}

// unfelt says whether nothing is known of what a column feels, so that its note has nothing to hang on.
func (e *emotion) unfelt(i int) bool {
	lived, hoped := e.main(i)
	return lived.Face == journey.NoFace && hoped.Face == journey.NoFace
}
