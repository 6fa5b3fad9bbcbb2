package poster

import (
	"math"

	"journeymap/journey"
)

func isTruth(of *journey.Content) bool {
	for _, m := range of.Moments {
		if m.Kind == journey.Truth {
			return true
		}
	}
	return false
}

// noteRoom is where the note of a column stands: within the column, except for a callout, which opens up over the
// columns beside it where nothing hangs on its side of the curve.
func (b *board) noteRoom(i int) (x, w float64) {
	c := &b.cols[i]
	x, w = b.noteBox(c)
	if !isTruth(c.content()) {
		return x, w
	}
	from, to := i, i
	if b.opens(i, i-1) {
		from--
	}
	if b.opens(i, i+1) {
		to++
	}
	left, right := b.cols[from].x+b.pad(), b.cols[to].x+b.cols[to].w-b.pad()
	w = math.Max(w, math.Min(right-left, calloutMost*b.unit))
	return math.Max(left, math.Min(c.mid()-w/2, right-w)), w
}

// calloutPad is the room between the edge of a callout and what stands in it.
func (l *look) calloutPad() float64 { return 6 * l.unit }

// calloutMost is the widest that a callout gets, in units.
const calloutMost = 190

// opens says whether the callout of column i may stand over column j: that has no note, or one that hangs on the other
// side.
func (b *board) opens(i, j int) bool {
	if j < 0 || j >= len(b.cols) {
		return false
	}
	return !b.noted(j) || !isTruth(b.cols[j].content()) && b.hangsLow(i) != b.hangsLow(j)
}

// hangsLow says on which side of the curve a note stands when a callout opens beside it: a low moment has it below.
func (b *board) hangsLow(i int) bool {
	e := journey.Of(b.cols[i].content().Emotion, "")
	return e.Face != journey.NoFace && e.Score < 0
}

// bound says whether a note must hang on the side that hangsLow gives: a callout that opens up, and what stands beside
// one.
func (b *board) bound(i int) bool {
	if isTruth(b.cols[i].content()) {
		return b.opens(i, i-1) || b.opens(i, i+1)
	}
	for _, j := range []int{i - 1, i + 1} {
		if j >= 0 && j < len(b.cols) && isTruth(b.cols[j].content()) && b.opens(j, i) {
			return true
		}
	}
	return false
}

// opened lays out what a moment of truth holds under labels: expectation beside uncertainty where there is room, and
// below them the answer.
func (b *board) opened(n *note, of *journey.Content, w float64) {
	share := w
	wide := w >= 118*b.unit && len(of.Expectations) > 0 && len(of.Uncertainties) > 0
	if wide {
		share = (w - 6*b.unit) / 2
	}
	var hopes, doubts []part
	if b.hung["expectations"] && len(of.Expectations) > 0 {
		hopes = append(hopes, b.labelPart("expectations", share))
		for _, x := range of.Expectations {
			hopes = append(hopes, part{block: b.body.balance(x.S, share)}, part{block: b.small.balance(b.expectationNote(x), share)})
		}
	}
	if b.hung["uncertainties"] && len(of.Uncertainties) > 0 {
		doubts = append(doubts, b.labelPart("uncertainties", share))
		for _, s := range of.Uncertainties {
			doubts = append(doubts, part{block: b.body.balance(s.S, share)})
		}
	}
	if wide && hopes != nil && doubts != nil {
		n.add(part{side: []part{{side: hopes}, {side: doubts}}}, 4*b.unit)
	} else {
		n.addAll(hopes, 4*b.unit)
		n.addAll(doubts, 4*b.unit)
	}
	if b.hung["answer"] {
		n.addAll(b.answerParts(of, w), 4*b.unit)
	}
}

func (b *board) labelPart(lane string, w float64) part {
	return part{block: b.look.label.in(b.Colors.Accent).balance(b.words.lane(lane), w)}
}

// answerParts say how the company answers, and first how well: that is the point of a moment of truth.
func (b *board) answerParts(of *journey.Content, w float64) (ps []part) {
	if of.Answer.Words == nil && of.Answer.Grade == journey.NoGrade {
		return nil
	}
	ps = append(ps, b.labelPart("answer", w))
	for _, s := range of.Answer.Words {
		ps = append(ps, part{block: b.body.balance(s.S, w)})
	}
	if g := of.Answer.Grade; g != journey.NoGrade {
		ps = append(ps, part{block: b.look.label.in(b.Colors.Ink).set(b.words.grade(g), w-b.gradeRoom()), mark: g, gap: b.unit})
	}
	return ps
}

// gradeRoom is the width of the pips before the word for a grade.
func (l *look) gradeRoom() float64 { return 3*2.7*l.small.size*0.27 + 2*l.unit }

// isHung says whether a lane's text in a column is told in the emotion lane.
func isHung(id string, of *journey.Content) bool {
	switch id {
	case "saying":
		return true
	case "competitor":
		for _, v := range of.Competitor {
			if len(v.Words) > 0 {
				return false
			}
		}
		return true
	}
	return isTruth(of)
}
