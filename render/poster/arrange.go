package poster

import (
	"math"

	"journeymap/journey"
)

// extent is how high and how low lines and faces of a column reach, for a top of zero and a given span.
func (e *emotion) extent(i int, span float64) (hi, lo float64) {
	y := func(s float64) float64 { return (e.best - s) / (e.best - e.worst) * span }
	hi, lo = math.Inf(1), math.Inf(-1)
	grow := func(a, b float64) { hi, lo = math.Min(hi, a), math.Max(lo, b) }
	x, w := e.noteRoom(i)
	for _, t := range e.tracks() {
		if l, h, ok := t.reach(x-2*e.unit, x+w+2*e.unit); ok {
			grow(y(h)-2*e.unit, y(l)+2*e.unit)
		}
	}
	for j := max(0, i-2); j < min(len(e.cols), i+3); j++ { // a callout reaches no further
		ring := e.r + e.halo() + e.notes[j].ring*e.unit
		if m := e.cols[j].mid(); m+ring < x || m-ring > x+w {
			continue
		}
		for k, s := range e.lived {
			if v, ok := score(journey.Of(e.cols[j].content().Emotion, s.who)); ok {
				r := e.radius(k) + e.halo() + e.notes[j].ring*e.unit
				grow(y(v)-r, y(v)+r)
			}
		}
	}
	if hi > lo { // nothing is known: notes hang from the middle of the scale
		mid := y(0)
		return mid, mid
	}
	return hi, lo
}

// arrange finds the room above and under the scale that the notes need for a span, and the side for each.
func (e *emotion) arrange(span float64) (top, bottom float64) {
	e.r = e.radiusFor(span)
	base := e.r + e.halo() + 5*e.unit
	top, bottom = math.Max(base, e.titleRoom()), base
	e.below = make([]bool, len(e.cols))
	for i, n := range e.notes {
		if n.height == 0 {
			continue
		}
		hi, lo := e.extent(i, span)
		over := math.Max(top, n.height+e.noteGap()+6*e.unit-hi)
		under := math.Max(bottom, n.height+e.noteGap()+6*e.unit+lo-span)
		at := e.anchorOf(i, span)
		costUp, costDown := e.tether(at-hi)+over-top, e.tether(lo-at)+under-bottom
		up, down := e.leaning(i, span)
		e.below[i] = costDown+down < costUp+up
		if e.bound(i) {
			e.below[i] = e.hangsLow(i)
		}
		if e.below[i] {
			bottom = under
		} else {
			top = over
		}
	}
	return top, bottom
}

// radiusFor keeps faces of neighboring levels apart where several curves run.
func (e *emotion) radiusFor(span float64) float64 {
	if len(e.lived) < 2 {
		return e.most
	}
	return math.Min(e.most, 0.42*span/float64(len(e.axis.ticks)-1))
}

// tether is what it costs to hang a note at a distance: more for each point once the eye has to follow a line.
func (e *emotion) tether(distance float64) float64 {
	return distance + 3*math.Max(0, distance-34*e.unit)
}

// leaning is what speaks against hanging a note over or under a column: the expectation on that side, and, at a peak
// or in a valley, the side that the curve closes in.
func (e *emotion) leaning(i int, span float64) (up, down float64) {
	lived, hoped := e.main(i)
	at := e.anchorOf(i, span)
	if s, ok := score(hoped); ok {
		if y := (e.best - s) / (e.best - e.worst) * span; y > at {
			down += 4 * e.r
		} else if y < at {
			up += 4 * e.r
		}
	}
	s, ok := score(lived)
	if !ok {
		return up, down
	}
	before, after := e.scoreAt(i-1, s), e.scoreAt(i+1, s)
	switch {
	case before <= s && after <= s && before+after < 2*s:
		down += 5 * e.r
	case before >= s && after >= s && before+after > 2*s:
		up += 5 * e.r
	}
	return up, down
}

// scoreAt is the main score of a column of this board, or another where there is none.
func (e *emotion) scoreAt(i int, otherwise float64) float64 {
	if i < 0 || i >= len(e.cols) {
		return otherwise
	}
	lived, _ := e.main(i)
	if s, ok := score(lived); ok {
		return s
	}
	return otherwise
}

// noteGap is the room between a note and the lines that it hangs on.
func (e *emotion) noteGap() float64 { return 4 * e.unit }

// anchorOf is the y that a column's note belongs to, for a top of zero: its face, else its expectation, else the
// middle of the scale.
func (e *emotion) anchorOf(i int, span float64) float64 {
	lived, hoped := e.main(i)
	s, ok := score(lived)
	if !ok {
		s, _ = score(hoped)
	}
	return (e.best - s) / (e.best - e.worst) * span
}

// titleRoom keeps the lane's title clear of the name of the best level.
func (e *emotion) titleRoom() float64 { return e.strong.lead + e.rowPad() + e.small.lead }

// The distance between two levels that the curve wants, and the least that it bears when a sheet is short, in units of
// a poster on A3.
const (
	levelWanted = 46
	levelLeast  = 27
	levelMost   = 84 // beyond this a curve only gets steep
)

// spanFor is the distance from the best to the worst level for a distance between levels.
func (e *emotion) spanFor(level float64) float64 {
	return float64(len(e.axis.ticks)-1) * math.Max(level/levelWanted*1.8*e.most, level*e.unit)
}

// total is the height of the lane for a span.
func (e *emotion) total(span float64) float64 {
	top, bottom := e.arrange(span)
	return span + top + bottom
}

// settle finds the span for a height; with zero, the one that the curve wants. It returns the height that results.
func (e *emotion) settle(height float64) float64 {
	span := e.spanFor(levelWanted)
	if least := e.spanFor(levelLeast); height > 0 {
		span = math.Max(least, e.reach(height, least))
	}
	e.span = span
	e.top, e.bottom = e.arrange(span)
	h := e.top + e.span + e.bottom
	if extra := height - h; extra > 0 {
		e.top += extra / 2
		h = height
	}
	return h
}

// level makes the curves of several sheets measure alike: all take the span of the one that has the least room. It says
// whether they did not already.
func level(boards []*board) bool {
	least, most := math.Inf(1), 0.0
	for _, b := range boards {
		if b.hasCurve() && b.feelings != nil {
			least, most = math.Min(least, b.feelings.span), math.Max(most, b.feelings.span)
		}
	}
	if most-least < 0.5 {
		return false
	}
	for _, b := range boards {
		if b.feelings != nil {
			b.feelings.limit = least
		}
	}
	return true
}

// reach is the largest span whose lane fits a height.
func (e *emotion) reach(height, least float64) float64 {
	lo, hi := least, math.Max(least, math.Min(height, e.spanMost()))
	for range 24 {
		if mid := (lo + hi) / 2; e.total(mid) <= height {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo
}

// spanMost is the largest span that still reads as a curve, and that all sheets of a map share.
func (e *emotion) spanMost() float64 {
	most := e.spanFor(levelMost)
	if e.limit > 0 {
		return math.Min(most, e.limit)
	}
	return most
}

// giveCurve is how much shorter than it wants the lane can be.
func giveCurve(b *board) float64 {
	e := b.emotions()
	return math.Max(0, e.total(e.spanFor(levelWanted))-e.total(e.spanFor(levelLeast)))
}

// tallCurve is the height that the lane wants.
func tallCurve(b *board) float64 {
	e := b.emotions()
	return e.total(e.spanFor(levelWanted))
}
