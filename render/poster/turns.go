package poster

import (
	"slices"

	"journeymap/journey"
)

// computed names the points of the first curve that nobody marked: its highest, its lowest and its end. A short journey
// shows them by itself, as the last column shows the end.
func (p *plan) computed(c *column) string {
	if len(p.cols) < 5 {
		return ""
	}
	for _, m := range c.content().Moments {
		if m.Kind == journey.Peak || m.Kind == journey.End {
			return ""
		}
	}
	switch c.number {
	case p.turns.high:
		return p.words.of(wordHighest)
	case p.turns.low:
		return p.words.of(wordLowest)
	}
	if c.number == p.turns.end && c.number < len(p.cols) {
		return p.words.of(wordEnd)
	}
	return ""
}

// turns are the numbers of the columns where the first curve is highest, lowest, and ends; 0 for none.
type turns struct{ high, low, end int }

// turnsOf finds them. A curve of fewer than three values, or without ups and downs, has none.
func (p *plan) turnsOf() (t turns) {
	var all []turn
	ended := false // the author says where it ends
	for i := range p.cols {
		of := p.cols[i].content()
		ended = ended || slices.ContainsFunc(of.Moments, func(m journey.Moment) bool { return m.Kind == journey.End })
		if s, ok := score(journey.Of(of.Emotion, "")); ok {
			all = append(all, turn{p.cols[i].number, s, len(of.Moments) > 0})
		}
	}
	if len(all) < 3 {
		return turns{}
	}
	if !ended {
		t.end = all[len(all)-1].number
	}
	t.high = extremeOf(all, func(a, b float64) bool { return a > b })
	t.low = extremeOf(all, func(a, b float64) bool { return a < b })
	return t.deep(all)
}

// deep leaves out a highest point that is not good, and a lowest that is not bad.
func (t turns) deep(all []turn) turns {
	for _, x := range all {
		if x.number == t.high && x.score <= 0 {
			t.high = 0
		}
		if x.number == t.low && x.score >= 0 {
			t.low = 0
		}
	}
	return t
}

// turn is one value of the first curve.
type turn struct {
	number int
	score  float64
	moment bool // the author marks it
}

// extremeOf is the number of the column that lies beyond the others. Of two that tie, it is the one that the author
// marks, or else the later, which is remembered; more that tie are no extreme.
func extremeOf(all []turn, beyond func(a, b float64) bool) int {
	best, ties := all[0], 1
	for _, t := range all[1:] {
		switch {
		case beyond(t.score, best.score):
			best, ties = t, 1
		case t.score == best.score:
			ties++
			if t.moment || !best.moment {
				best = t
			}
		}
	}
	if ties > 2 {
		return 0
	}
	return best.number
}
