package poster

import (
	"slices"

	"journeymap/journey"
)

// What the lanes of the mirror take from a content, as words: the company beside the customer, and what stays with the
// customer afterwards.

func ladderTexts(c *journey.Content) []journey.Text {
	return textsOf(c.Ladder, func(r *journey.Rung) journey.Text { return r.Question })
}

func constraintTexts(c *journey.Content) []journey.Text {
	return textsOf(c.Constraint, func(x *journey.Constraint) journey.Text { return x.Text })
}

func benchmarkTexts(c *journey.Content) (ts []journey.Text) {
	for _, x := range c.Benchmarks {
		ts = append(ts, x.Practice...)
	}
	return ts
}

// inWords gives a lane whose texts are words of the format these in the language of the poster, and the pair of what is asked
// and what is shown in return both of its sides.
func (p *plan) inWords(c content) content {
	switch {
	case c.coded:
		raw := c.text
		c.text = func(of *journey.Content) []journey.Text {
			ts := slices.Clone(raw(of))
			for i := range ts {
				ts[i].S = p.words.term(ts[i].S)
			}
			return ts
		}
	case c.id == "data_asked" && p.paired:
		c.some = showsExchange
	}
	return c
}

// titleOf is what a lane is called where its author says nothing: the pair has a name for both of its sides.
func (p *plan) titleOf(c *content) string {
	if c.id == "data_asked" && p.paired && p.words.own[c.id] == "" {
		return p.words.of(wordExchange)
	}
	return p.words.lane(c.id)
}

// mirrored puts a line over the rows that hold the company up to the customer, where there are enough of them to compare:
// what is offered, how it is done, and what a competitor does.
func (p *plan) mirrored(rows []row) []row {
	at, sides := -1, map[string]bool{}
	for i := range rows {
		for r := range lanesIn(rows[i : i+1]) {
			if side := mirrorSides[r.id]; side != "" {
				sides[side] = true
			}
		}
		if at < 0 && rows[i].group == "company" {
			at = i
		}
	}
	if at <= 0 || len(sides) < 2 {
		return rows
	}
	return slices.Insert(rows, at, p.separator(journey.Lane{Line: journey.Text{S: "mirror"}}))
}

// mirrorSides are the lanes of the mirror, by what they hold up.
var mirrorSides = map[string]string{"proposition": "offer", "frontstage": "process", "backstage": "process", "support": "process", "competitor": "competitor"}
