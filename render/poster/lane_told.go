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
func needRemarks(in func(*board, *journey.Content) []remark) func(*board, row, *journey.Content) float64 {
	return func(b *board, _ row, of *journey.Content) (w float64) {
		for _, k := range in(b, of) {
			w = math.Max(w, math.Max(b.body.longest(k.S), b.small.longest(k.note)))
		}
		return w
	}
}

// setRemarks sets the remarks in a cell below one another.
func setRemarks(in func(*board, *journey.Content) []remark) setter {
	return func(b *board, _ row, of *journey.Content, w float64) (p piece) {
		for i, k := range in(b, of) {
			if i > 0 {
				p.height += b.body.lead * 0.35
			}
			p.add(b.body.set(b.sourced(k.S, k.Text), w), 0, w)
			p.add(b.small.set(k.note, w), 0, w)
		}
		return p
	}
}

// expectationsOf are what the customer counts on, and whether that was said and where it comes from.
func expectationsOf(b *board, of *journey.Content) (ks []remark) {
	for _, e := range of.Expectations {
		ks = append(ks, remark{e.Text, b.expectationNote(e)})
	}
	return ks
}

// proofOf are what makes the promise hard, by facet and owner.
func proofOf(b *board, of *journey.Content) (ks []remark) {
	for _, p := range of.Proof {
		ks = append(ks, remark{p.Text, joinWords(b.words.term(p.Facet), b.people(p.Owner))})
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
	p := b.paragraphs(b.body, of.Answer.Words, w, func(s string) string { return s })
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

func needRivals(b *board, r row, of *journey.Content) float64 {
	w := 2 * b.rivalRadius()
	for _, v := range of.Competitor {
		w = math.Max(w, b.small.widestWord(v.Words))
	}
	return w
}

func (l *look) rivalRadius() float64 { return 7.5 * l.unit }

// setRivals draws a small face for each competitor, and what was said of it.
func setRivals(b *board, r row, of *journey.Content, w float64) (p piece) {
	many := len(b.rivals) > 1
	for i, v := range of.Competitor {
		if i > 0 {
			p.height += 3 * b.unit
		}
		if v.Face != journey.NoFace {
			rad := b.rivalRadius()
			name := b.faceName(v.Emotion)
			face := &render.Group{Role: render.Figure, Name: joinWords(b.rivalName(v.Actor), name), Items: b.faceItems(v.Face, w/2, p.height+rad*1.1, rad)}
			p.items = append(p.items, face)
			p.height += 2.2 * rad
		}
		if many {
			blk := b.small.balance(b.rivalName(v.Actor), w)
			p.items = append(p.items, blk.at(0, p.height, w, center)...)
			p.height += blk.height()
		}
		for _, t := range v.Words {
			p.height += b.unit
			p.add(b.small.in(b.Colors.Ink).set(t.S, w), 0, w)
		}
	}
	return p
}

// rivalName is the declared name of a competitor; "" is the only one declared, if there is one.
func (p *plan) rivalName(id string) string {
	if id != "" {
		return p.named(id)
	}
	name := ""
	for _, a := range p.m.Actors {
		if a.Role == "competitor" && name == "" {
			name = a.Name.S
		} else if a.Role == "competitor" {
			return p.words.lane("competitor")
		}
	}
	return first(name, p.words.lane("competitor"))
}
