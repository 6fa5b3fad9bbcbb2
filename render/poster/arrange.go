package poster

import (
	"math"
)

// arrange finds the room above and under the scale that notes and faces need for a span.
func (e *emotion) arrange(span float64) (top, bottom float64) {
	e.r = e.radiusFor(span)
	base := e.r*faceEdge + e.halo() + e.laneGap()
	top, bottom = math.Max(base, e.titleRoom()), base
	for i := range e.notes {
		n := &e.notes[i]
		if n.ring > 0 {
			at, room := e.anchorOf(i, span), e.around(i, 0)+e.laneGap()
			top, bottom = math.Max(top, room-at), math.Max(bottom, room+at-span)
		}
		if n.stack == nil {
			continue
		}
		hi, lo := e.extent(n.clear, span)
		if n.low {
			bottom = math.Max(bottom, n.height()+e.noteGap()+e.laneGap()+lo-span)
		} else {
			top = math.Max(top, n.height()+e.noteGap()+e.laneGap()-hi)
		}
	}
	return top, bottom
}

// radiusFor lets faces grow with the distance between levels, and keeps those of neighboring levels apart where several
// curves run.
func (e *emotion) radiusFor(span float64) float64 {
	level := span / e.steps()
	r := math.Min(math.Max(e.most, 0.2*level), e.most*e.growth())
	if len(e.lived) < 2 {
		return r
	}
	return math.Min(r, 0.42*span/float64(len(e.axis.ticks)-1))
}

// growth is how many times larger a face may get where there is height to spare: as long as columns are wide enough.
func (e *emotion) growth() float64 {
	return math.Max(1, math.Min(1.6, 0.24*e.narrow/e.most))
}

// weight is how much heavier lines are drawn, as faces grow.
func (e *emotion) weight() float64 { return math.Max(1, e.r/e.most) }

// noteGap is the room between a note and what it hangs on, and laneGap that between a note or a face and the lanes
// beside.
func (e *emotion) noteGap() float64 { return 4.5 * e.unit }
func (e *emotion) laneGap() float64 { return 7 * e.unit }

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
	levelWanted = 76
	levelDense  = 54 // wanted where columns are too narrow for as much
	levelLeast  = 27
	levelMost   = 110 // beyond this a curve only gets steep, unless its columns are as wide
	levelTall   = 240 // and beyond this nobody sees it as a whole
)

// steps is the distance from the best to the worst level, in levels: at least three, and four on a scale of numbers. Of
// many levels, those beyond five stand closer.
func (e *emotion) steps() float64 {
	n := float64(len(e.axis.ticks) - 1)
	switch {
	case e.m.Scale.Range:
		return 4
	case n > 4:
		return 4 + (n-4)/2
	}
	return math.Max(n, 3)
}

// spanWanted is the distance from the best to the worst level that suits the columns.
func (e *emotion) spanWanted() float64 {
	return e.spanFor(math.Max(levelDense, math.Min(levelWanted, 1.05*e.narrow/e.unit)))
}

// spanFor is the distance from the best to the worst level for a distance between levels, in units.
func (e *emotion) spanFor(level float64) float64 { return e.steps() * level * e.unit }

// total is the height of the lane for a span.
func (e *emotion) total(span float64) float64 {
	top, bottom := e.arrange(span)
	return span + top + bottom
}

// settle finds the span for a height; with zero, the one that the curve wants. It returns the height that results.
func (e *emotion) settle(height float64) float64 {
	span := e.spanWanted()
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

// unlike is how many times the span of one sheet's curve may be that of another's.
const unlike = 1.5

// level makes the curves of several sheets measure nearly alike: none may be much higher than that of the sheet that has
// the least room. It says whether one was.
func level(boards []*board) bool {
	least, most := math.Inf(1), 0.0
	for _, b := range boards {
		if b.hasCurve() && b.feelings != nil {
			least, most = math.Min(least, b.feelings.span), math.Max(most, b.feelings.span)
		}
	}
	if most < unlike*least+0.5 {
		return false
	}
	for _, b := range boards {
		if b.feelings != nil {
			b.feelings.limit = unlike * least
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
	most := e.spanFor(math.Min(math.Max(levelMost, e.narrow/e.unit), levelTall))
	if e.limit > 0 {
		return math.Min(most, e.limit)
	}
	return most
}

// giveCurve is how much shorter than it wants the lane can be.
func giveCurve(b *board) float64 {
	e := b.emotions()
	return math.Max(0, e.total(e.spanWanted())-e.total(e.spanFor(levelLeast)))
}

// tallCurve is the height that the lane wants.
func tallCurve(b *board) float64 {
	e := b.emotions()
	return e.total(e.spanWanted())
}
