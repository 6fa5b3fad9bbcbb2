package poster

import (
	"math"
	"slices"

	"journeymap/journey"
)

// What speaks against a side of the curve for a note, in levels of the scale of emotions.
const (
	againstPeak  = 2.2 // under a peak or over a valley: the side that the curve closes in
	againstBend  = 0.8 // the same where it runs level on one side, or for what is small
	againstHoped = 1.2 // on the side where the expectation stands
	againstMood  = 0.3 // over what is bad, or under what is good
	againstFace  = 1.0 // on the side where the face of another persona stands
	againstAir   = 20  // under the curve where nothing is known: such a note stands at the top of the lane
	crowded      = 1.0 // beside a note that hangs on this side
	crowdedTruth = 3.0 // beside a callout
	nearTruth    = 0.9 // two columns from a callout
)

// levelStep is the distance between two levels on the scale of emotions.
const levelStep = 0.5

// hanging is the cheapest way to hang all notes up to one, by its side: 0 over the curve, 1 under it.
type hanging struct {
	cost   [2]float64
	before [2]int // the side of the note before
}

// lowNotes says for each column of the map whether its note hangs under the curve. It weighs scores alone, so that it
// is settled before anything is measured, and holds on every sheet. Of all ways to hang the notes it takes the one that
// costs least: going from left to right it keeps, for both sides of a note, the best way there.
func (p *plan) lowNotes() []bool {
	var notes []int
	var ways []hanging
	for i := range p.cols {
		if !p.noted(i) {
			continue
		}
		way := hanging{cost: p.against(i)}
		if n := len(notes); n > 0 {
			way.follow(ways[n-1], p.crowd(notes[n-1], i))
		}
		notes, ways = append(notes, i), append(ways, way)
	}
	low := make([]bool, len(p.cols))
	side := -1
	for n := len(notes) - 1; n >= 0; n-- {
		if side < 0 {
			side = cheaper(ways[n].cost[0], ways[n].cost[1])
		}
		low[notes[n]] = side == 1
		side = ways[n].before[side]
	}
	return low
}

// follow goes on from the note before, where staying on its side costs something.
func (h *hanging) follow(last hanging, crowd float64) {
	for side := range 2 {
		costs := last.cost
		costs[side] += crowd
		h.before[side] = cheaper(costs[0], costs[1])
		h.cost[side] += costs[h.before[side]]
	}
}

// cheaper is the side that costs less, over the curve if both cost the same.
func cheaper(over, under float64) int {
	if under < over {
		return 1
	}
	return 0
}

// against is what speaks against hanging the note of a column over the curve, and under it.
func (p *plan) against(i int) (cost [2]float64) {
	of := p.cols[i].onCurve()
	s, lived := score(journey.Of(of.Emotion, ""))
	hoped, known := score(journey.Of(of.Expected, ""))
	switch {
	case !lived && !known:
		return [2]float64{0, againstAir}
	case !lived:
		s = hoped
	}
	lo, hi := p.around(i, s)
	cost = [2]float64{(hi - s) / levelStep, (s - lo) / levelStep}
	if known && hoped > s {
		cost[0] += againstHoped
	} else if known && hoped < s {
		cost[1] += againstHoped
	}
	if s < 0 {
		cost[0] += againstMood
	} else {
		cost[1] += againstMood
	}
	for _, f := range of.Emotion {
		if f.Score > s {
			cost[0] += againstFace
		} else if f.Score < s {
			cost[1] += againstFace
		}
	}
	before, after := p.scoreBeside(i, -1, s), p.scoreBeside(i, 1, s)
	bend := againstPeak
	if before == s || after == s || !p.wordy(i) {
		bend = againstBend
	}
	switch {
	case !lived:
	case before <= s && after <= s && before+after < 2*s:
		cost[1] += bend
	case before >= s && after >= s && before+after > 2*s:
		cost[0] += bend
	}
	return cost
}

// around is the lowest and the highest of what stands in a column: every curve there, and the first one and what was
// expected half way to its neighbors.
func (p *plan) around(i int, s float64) (lo, hi float64) {
	lo, hi = s, s
	grow := func(v float64) { lo, hi = math.Min(lo, v), math.Max(hi, v) }
	grow((s + p.scoreBeside(i, -1, s)) / 2)
	grow((s + p.scoreBeside(i, 1, s)) / 2)
	of := p.cols[i].onCurve()
	if h, ok := score(journey.Of(of.Expected, "")); ok {
		grow(h)
		for j := max(0, i-1); j < min(len(p.cols), i+2); j++ {
			if next, ok := score(journey.Of(p.cols[j].onCurve().Expected, "")); ok {
				grow((h + next) / 2)
			}
		}
	}
	for _, f := range slices.Concat(of.Emotion, of.Expected) {
		grow(f.Score)
	}
	for _, v := range of.Competitor {
		if v.Face != journey.NoFace {
			grow(v.Score)
		}
	}
	return lo, hi
}

// scoreBeside is the score of the first curve in the next column in a direction of which the curve tells, or another where there
// is none.
func (p *plan) scoreBeside(i, step int, otherwise float64) float64 {
	for i += step; i >= 0 && i < len(p.cols) && p.cols[i].mute(); i += step {
	}
	if i >= 0 && i < len(p.cols) {
		if s, ok := score(journey.Of(p.cols[i].onCurve().Emotion, "")); ok {
			return s
		}
	}
	return otherwise
}

// crowd is what it costs that two notes, one after the other, hang on the same side.
func (p *plan) crowd(i, j int) float64 {
	truth := isTruth(p.cols[i].onCurve()) || isTruth(p.cols[j].onCurve())
	switch {
	case j-i == 1 && truth:
		return crowdedTruth
	case j-i == 1 && p.wordy(i) && p.wordy(j):
		return crowded
	case j-i == 2 && truth:
		return nearTruth
	}
	return 0
}

// wordy says whether a note is more than a number or a mark.
func (p *plan) wordy(i int) bool {
	of := p.cols[i].onCurve()
	return len(of.Moments) > 0 || len(of.Why) > 0 || p.hung["saying"] && len(of.Saying) > 0
}

// noted says whether a column has a note.
func (p *plan) noted(i int) bool {
	of := p.cols[i].onCurve()
	return p.m.Scale.Range && journey.Of(of.Emotion, "").Face != journey.NoFace || p.wordy(i) || feltInPart(of) || p.computed(&p.cols[i]) != ""
}

// low says whether the note of a column of the board hangs under the curve.
func (b *board) low(i int) bool { return b.plan.low[b.cols[i].number-1] }

// noted says whether a column of the board has a note.
func (b *board) noted(i int) bool { return b.plan.noted(b.cols[i].number - 1) }

// parted says whether the notes of two columns must stand beside each other. Two that hang on either side of an
// unbroken curve need not: each may stretch over or under the other.
func (b *board) parted(i, j int) bool {
	if b.low(i) == b.low(j) {
		return true
	}
	for k := i; k <= j; k++ {
		if !b.cols[k].mute() && journey.Of(b.cols[k].onCurve().Emotion, "").Face == journey.NoFace {
			return true
		}
	}
	return false
}
