package poster

import "journeymap/journey"

// computed names the points of the first curve that nobody marked: its highest, its lowest and its end. A short journey
// shows them by itself, as the last column shows the end.
func (p *plan) computed(c *column) string {
	if len(p.cols) < 5 || p.turns.values < 3 {
		return ""
	}
	for _, m := range c.onCurve().Moments {
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

// turns are the numbers of the columns where the first curve is highest, lowest, and ends; 0 for none, or where the author
// marks it.
type turns struct {
	high, low, end int
	values         int // that the curve has
}

// turnsOf finds them. A curve without ups and downs has none. A peak that the author marks is the only one: on a bad moment it
// stands for the lowest point too.
func (p *plan) turnsOf() (t turns) {
	var all []turn
	var ended, peaked, sunk bool // as the author says
	for i := range p.cols {
		of := p.cols[i].onCurve()
		ended = ended || hasMoment(of, journey.End)
		peak := hasMoment(of, journey.Peak)
		peaked = peaked || peak
		if s, ok := score(journey.Of(of.Emotion, "")); ok {
			sunk = sunk || peak && s < 0
			all = append(all, turn{p.cols[i].number, s, len(of.Moments) > 0})
		}
	}
	if t.values = len(all); t.values == 0 {
		return t
	}
	if !ended {
		t.end = all[len(all)-1].number
	}
	if !peaked {
		t.high = extremeOf(all, func(a, b float64) bool { return a > b })
	}
	if !sunk {
		t.low = extremeOf(all, func(a, b float64) bool { return a < b })
	}
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
	if ties > 2 || ties == len(all) {
		return 0
	}
	return best.number
}
