package poster

import (
	"math"
)

// arrange finds the room above and under the scale that notes and faces need for a span, as the notes stand now.
func (e *emotion) arrange(span float64) (top, bottom float64) {
	e.r = e.radiusFor(span)
	top, bottom = e.leastRoom()
	for i := range e.notes {
		n := &e.notes[i]
		at := e.anchorOf(i, span)
		if n.ring > 0 {
			room := e.around(i, 0) + e.laneGap()
			top, bottom = math.Max(top, room-at), math.Max(bottom, room+at-span)
		}
		if n.stack == nil {
			continue
		}
		y := at + n.dy
		if !n.perched {
			y = e.noteY(i, span)
		}
		top, bottom = math.Max(top, e.laneGap()-y), math.Max(bottom, y+n.height()+e.laneGap()-span)
	}
	return top, bottom
}

// leastRoom is the room above and under the scale that faces need, and the names in the margin.
func (e *emotion) leastRoom() (top, bottom float64) {
	base := e.r*faceEdge + e.halo() + e.laneGap()
	return math.Max(base, e.titleRoom()), base
}

// radiusFor lets faces grow with the distance between levels, and keeps those of neighboring levels apart where several
// curves run.
func (e *emotion) radiusFor(span float64) float64 {
	if e.shared > 0 {
		return e.shared
	}
	level := span / e.steps()
	r := math.Min(math.Max(e.most, 0.2*level), e.most*e.growth())
	if len(e.whose) < 2 {
		return math.Min(r, math.Max(e.faceRadius(), flatFace*level))
	}
	return math.Min(r, crowdedFace*span/float64(len(e.axis.ticks)-1))
}

// crowdedFace is the radius of a face where several curves run, and flatFace that where one runs, as a part of the distance
// between levels: beyond that the curve looks flat.
const (
	crowdedFace = 0.42
	flatFace    = 0.33
)

// growth is how many times larger a face may get where there is height to spare: as long as columns are wide enough.
func (e *emotion) growth() float64 {
	if len(e.whose) > 1 { // they are as large as can be from the start
		return 1
	}
	return grown(e.most, e.narrow, alone)
}

// How large the radius of a face may get, as a part of its column: where one curve runs, and where small faces stand beside it.
const (
	alone       = 0.24
	amongOthers = 0.2
)

// grown is how many times larger than some radius a face may get in a column, up to a part of that.
func grown(r, column, part float64) float64 { return math.Max(1, math.Min(1.6, part*column/r)) }

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
	levelWanted  = 76
	levelDense   = 54 // wanted where columns are too narrow for as much
	levelLeast   = 36
	levelTall    = 240 // beyond this nobody sees the curve as a whole
	levelFilling = 1.5 // how far apart levels get in a lane that much else fills, in widths of a column
	levelSteep   = 2.3 // and beyond this, in widths of a column, it only gets steep
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

// spanNatural is the distance from the best to the worst level that suits the columns.
func (e *emotion) spanNatural() float64 {
	return e.spanFor(math.Max(levelDense, math.Min(levelWanted, 1.05*e.narrow/e.unit)))
}

// spanWanted is the same where much hangs on the curve: then it is as large as it takes to fill its lane.
func (e *emotion) spanWanted() float64 {
	if e.wanted == 0 {
		e.wanted = e.filling(e.spanNatural(), partWanted)
	}
	return e.wanted
}

// spanLeast is the least that the curve bears when a sheet is short.
func (e *emotion) spanLeast() float64 {
	if e.least == 0 {
		e.least = math.Min(e.filling(e.spanFor(e.levelLeast()), partLeast), e.spanWanted())
	}
	return e.least
}

// The part of its lane that the scale takes: so much at least, as far as the columns are wide enough, and never less
// where there is height to spare.
const (
	partLeast  = 0.61
	partWanted = 0.63
	partSpare  = 0.66
)

// levelLeast is the least distance between levels, in units: more where the type is larger than the sheet's own, since then
// it grew in height that is the curve's.
func (e *emotion) levelLeast() float64 {
	if e.unit <= e.sheet.body/e.th.Sizes.Body {
		return levelLeast
	}
	return math.Max(levelLeast, e.most/flatFace/e.unit)
}

// filling is a span as large as it takes to fill a part of its lane, as far as columns are wide enough.
func (e *emotion) filling(span, part float64) float64 {
	most := math.Max(span, e.spanFor(levelFilling*e.narrow/e.unit))
	for range 3 {
		top, bottom := e.shelve(span)
		fill := math.Min(part/(1-part)*(top+bottom), most)
		if fill <= span*1.02 {
			break
		}
		span = fill
	}
	return span
}

// spanFor is the distance from the best to the worst level for a distance between levels, in units.
func (e *emotion) spanFor(level float64) float64 { return e.steps() * level * e.unit }

// total is the height of the lane for a span, as the notes stand now.
func (e *emotion) total(span float64) float64 {
	top, bottom := e.arrange(span)
	return span + top + bottom
}

// shelved is the height of the lane for a span, with the notes where they suit it.
func (e *emotion) shelved(span float64) float64 {
	top, bottom := e.shelve(span)
	return span + top + bottom
}

// settle finds the span for a height; with zero, the one that the curve wants. It returns the height that results, which
// is less than was given where the curve does not need as much.
func (e *emotion) settle(height float64) float64 {
	span := e.spanWanted()
	if height > 0 {
		span = e.reach(height)
	}
	e.span = span
	e.top, e.bottom = e.shelve(span)
	h := e.top + e.span + e.bottom
	if extra := math.Min(height, e.span/partSpare) - h; extra > 0 {
		e.top += extra / 2
		h += extra
	}
	return h
}

// unlike is how many times the span of one sheet's curve may be that of another's: a jump looks the same on both.
const unlike = 1.1

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

// reach is the largest span whose lane fits a height. Where notes stand depends on the span, and how much room is left for
// it on where they stand: so it looks for a larger span as they stand, places them anew, and keeps it if all still fits.
func (e *emotion) reach(height float64) float64 {
	best := e.spanWanted()
	if e.limit > 0 && best > e.limit || e.shelved(best) > height+0.01 {
		best = e.spanLeast()
		e.shelve(best)
	}
	for range 4 {
		span := e.largest(height, best)
		if span <= best*1.01 {
			break
		}
		if e.shelved(span) > height {
			span = (best + span) / 2
			if e.shelved(span) > height {
				break
			}
		}
		best = span
	}
	return best
}

// largest is the largest span whose lane fits a height, as the notes stand now.
func (e *emotion) largest(height, least float64) float64 {
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

// spanMost is the largest span that still reads as a curve, and that all sheets of a map share. Where columns are narrow
// a larger one would only be steep.
func (e *emotion) spanMost() float64 {
	most := e.spanFor(math.Min(math.Max(levelDense, levelSteep*e.narrow/e.unit), levelTall))
	if e.limit > 0 {
		return math.Min(most, e.limit)
	}
	return most
}

// giveCurve is how much shorter than it wants the lane can be.
func giveCurve(b *board) float64 {
	e := b.emotions()
	return math.Max(0, tallCurve(b)-e.shelved(e.spanLeast()))
}

// tallCurve is the height that the lane wants.
func tallCurve(b *board) float64 {
	e := b.emotions()
	return e.shelved(e.spanWanted())
}
