package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// The lanes of this file tell more than words: each text has a line of small print, or a mark, of its own.

// remark is a text with a line of small print.
type remark struct {
	journey.Text
	note string
}

// needRemarks keeps the longest word of the remarks in a cell whole.
func needRemarks(in func(*board, row, *journey.Content) []remark) func(*board, row, *journey.Content) float64 {
	return func(b *board, r row, of *journey.Content) (w float64) {
		for _, k := range in(b, r, of) {
			w = math.Max(w, math.Max(b.widestSaid(b.body, one(k.Text)), b.small.longest(k.note)))
		}
		return w
	}
}

// setRemarks sets the remarks in a cell below one another.
func setRemarks(in func(*board, row, *journey.Content) []remark) setter {
	return func(b *board, r row, of *journey.Content, w float64) (p piece) {
		for i, k := range in(b, r, of) {
			if i > 0 {
				p.height += b.body.lead * 0.35
			}
			p.named(b, k.Text, 0, w)
			p.add(b.body.set(b.sourced(k.S, k.Text), w), 0, w)
			p.add(b.small.set(k.note, w), 0, w)
		}
		return p
	}
}

// expectationsOf are what the customer counts on, and whether that was said and where it comes from.
func expectationsOf(b *board, r row, of *journey.Content) (ks []remark) {
	for _, e := range of.Expectations {
		for _, t := range r.voiced(one(e.Text)) {
			ks = append(ks, remark{t, b.expectationNote(e)})
		}
	}
	return ks
}

func (b *board) expectationNote(e journey.Expectation) string {
	return joinWords(b.words.term(e.Said), b.words.term(e.Standard), b.words.term(e.Source))
}

func needAnswer(b *board, r row, of *journey.Content) float64 {
	return b.body.widestWord(of.Answer.Words)
}

// setAnswer sets how the company answers, with pips for how well.
func setAnswer(b *board, r row, of *journey.Content, w float64) piece {
	p := b.paragraphs(b.body, of.Answer.Words, w, asWritten)
	if of.Answer.Grade != journey.NoGrade {
		p.height += 1.5 * b.unit
		p.items = append(p.items, b.grade(of.Answer.Grade, 0, p.height+b.small.lead/2, w)...)
		p.height += b.small.lead
	}
	return p
}

// grade draws none to three filled pips, and the word for them.
func (b *board) grade(g journey.Grade, x, y, w float64) []render.Item {
	room := b.gradeRoom()
	blk := b.small.in(b.Colors.Ink).set(b.words.grade(g), w-room)
	return append(b.gradePips(g, x, y), blk.at(x+room, y-b.small.lead/2, w-room, left)...)
}

// gradePips are the pips of a grade, of which a missed answer has none.
func (b *board) gradePips(g journey.Grade, x, y float64) []render.Item {
	return b.pips(int(g)-1, 3, x, y)
}
