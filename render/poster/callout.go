package poster

import (
	"math"
	"slices"

	"journeymap/journey"
)

// hasMoment says whether a content has a moment of a kind.
func hasMoment(of *journey.Content, k journey.MomentKind) bool {
	return slices.ContainsFunc(of.Moments, func(m journey.Moment) bool { return m.Kind == k })
}

func isTruth(of *journey.Content) bool { return hasMoment(of, journey.Truth) }

// hasCard says whether a note is a callout: a moment of truth of which more than its name is known.
func (b *board) hasCard(of *journey.Content) bool {
	if !isTruth(of) {
		return false
	}
	worded := slices.ContainsFunc(of.Moments, func(m journey.Moment) bool { return len(m.Words) > 0 })
	return worded || len(of.Why) > 0 || b.hung["saying"] && len(of.Saying) > 0 || b.opensUp(of)
}

// opensUp says whether a moment of truth holds an expectation, an uncertainty or an answer.
func (b *board) opensUp(of *journey.Content) bool {
	return b.hung["expectations"] && len(of.Expectations) > 0 || b.hung["uncertainties"] && len(of.Uncertainties) > 0 ||
		b.hung["answer"] && hasAnswer(of)
}

func hasAnswer(of *journey.Content) bool {
	return len(of.Answer.Words) > 0 || of.Answer.Grade != journey.NoGrade
}

// calloutPad is the room between the edge of a callout and what stands in it.
func (l *look) calloutPad() float64 { return 6 * l.unit }

// calloutMost is the widest that a callout gets, in units.
const calloutMost = 264

// chapter is one of the things that a moment of truth holds.
type chapter struct {
	set   func(b *board, of *journey.Content, w float64) stack
	want  float64 // the width that it would take on one line
	least float64 // the narrowest that it gets beside others
	label float64 // what keeps its label on one line
	snug  float64 // and what keeps its small print on one line too
}

// opened lays out what a moment of truth holds under labels, in the lowest of three ways: with all labels on one line, with
// all small print on one line too, or with neither.
func (b *board) opened(n *note, of *journey.Content, w float64) {
	all := b.chapters(of)
	rows := b.chapterRows(all, of, w)
	for _, better := range [...]func(chapter) float64{func(c chapter) float64 { return c.label }, func(c chapter) float64 { return c.snug }} {
		wider := false
		for i := range all {
			wider = wider || better(all[i]) > all[i].least
			all[i].least = math.Max(all[i].least, better(all[i]))
		}
		if !wider {
			continue
		}
		if next := b.chapterRows(all, of, w); next.height() < rows.height() {
			rows = next
		}
	}
	for _, r := range rows {
		n.add(r, 4*b.unit)
	}
}

// chapterRows sets as many chapters beside each other as there is room for.
func (b *board) chapterRows(all []chapter, of *journey.Content, w float64) (rows stack) {
	gutter := 9 * b.unit
	for len(all) > 0 {
		k, used := 1, all[0].least
		for k < len(all) && used+gutter+all[k].least <= w {
			used += gutter + all[k].least
			k++
		}
		row := part{gutter: gutter}
		for i, share := range shares(all[:k], w-gutter*float64(k-1)) {
			row.side = append(row.side, all[i].set(b, of, math.Min(share, w)))
		}
		alignHeads(row.side)
		rows.add(row, 4*b.unit)
		all = all[k:]
	}
	return rows
}

// alignHeads lets the texts of chapters beside each other begin on one line, and their labels end on one, though a label
// takes more lines than another.
func alignHeads(side []stack) {
	head := 0.0
	for _, s := range side {
		head = math.Max(head, s[0].height())
	}
	for _, s := range side {
		s[0].gap = head - s[0].height()
	}
}

// shares gives each chapter what it needs, and of the rest the more, the longer it is.
func shares(all []chapter, w float64) []float64 {
	least, over := 0.0, 0.0
	for _, c := range all {
		least += c.least
		over += c.want - c.least
	}
	part := 1.0
	if over > w-least {
		part = math.Max(0, w-least) / over
	}
	ws := make([]float64, len(all))
	for i, c := range all {
		ws[i] = c.least + part*(c.want-c.least)
	}
	return ws
}

// chapters are those that a column holds, in the order in which they are lived.
func (b *board) chapters(of *journey.Content) (all []chapter) {
	add := func(lane string, least, snug float64, set func(*board, *journey.Content, float64) stack) {
		if !b.hung[lane] {
			return
		}
		if s := set(b, of, math.Inf(1)); len(s) > 1 {
			least = math.Max(least, b.body.chars(14))
			label := math.Max(least, s[0].width()+0.01)
			snug = math.Max(label, snug)
			all = append(all, chapter{set, math.Max(s.width()+0.01, snug), least, label, snug})
		}
	}
	small := 0.0
	for _, x := range of.Expectations {
		small = math.Max(small, math.Min(b.small.width(b.expectationNote(x))+0.01, b.body.chars(30)))
	}
	add("expectations", b.widestSaid(b.body, expectationTexts(of)), small, (*board).hopes)
	add("uncertainties", b.widestSaid(b.body, of.Uncertainties), 0, (*board).doubts)
	add("answer", b.body.widestWord(of.Answer.Words), 0, (*board).answers)
	return all
}

// hopes are what was expected, each with where that comes from.
func (b *board) hopes(of *journey.Content, w float64) stack {
	s := b.chapterNamed("expectations", w)
	for _, x := range of.Expectations {
		s.heard(b, x.Text, b.body.told(b.sourced(x.S, x.Text), w), 0, w)
		s.add(part{block: b.small.told(b.expectationNote(x), w)}, 0)
	}
	return s
}

// doubts are what was uncertain.
func (b *board) doubts(of *journey.Content, w float64) stack {
	s := b.chapterNamed("uncertainties", w)
	for _, x := range of.Uncertainties {
		s.heard(b, x, b.body.told(b.sourced(x.S, x), w), 0, w)
	}
	return s
}

// answers say how the company answers, and how well: that is the point of a moment of truth.
func (b *board) answers(of *journey.Content, w float64) stack {
	s := b.chapterNamed("answer", w)
	for _, x := range of.Answer.Words {
		s.add(part{block: b.body.told(b.sourced(x.S, x), w)}, 0)
	}
	if g := of.Answer.Grade; g != journey.NoGrade {
		s.add(part{block: b.look.label.in(b.Colors.Ink).set(b.words.grade(g), w-b.gradeRoom()), mark: g, extra: b.gradeRoom()}, b.unit)
	}
	return s
}

func (b *board) chapterNamed(lane string, w float64) (s stack) {
	s.add(part{block: b.look.label.in(b.Colors.Accent).told(b.words.lane(lane), w)}, 0)
	return s
}

// gradeRoom is the width of the pips before the word for a grade.
func (l *look) gradeRoom() float64 { return l.pipsWidth(3) + 2*l.unit }

// isHung says whether a lane's text in a column is told in the emotion lane.
func isHung(id string, of *journey.Content) bool {
	switch id {
	case "saying":
		return true
	case "competitor":
		return !slices.ContainsFunc(of.Competitor, tellsOf)
	}
	return isTruth(of)
}
