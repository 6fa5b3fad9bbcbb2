package poster

import (
	"journeymap/journey"
)

// computed names the points of the first curve that nobody marked: its highest, its lowest and its end. A short journey
// shows them by itself, as the last column shows the end.
func (b *board) computed(c *column) string {
	if len(b.plan.cols) < 5 {
		return ""
	}
	for _, m := range c.content().Moments {
		if m.Kind == journey.Peak || m.Kind == journey.End {
			return ""
		}
	}
	switch c.number {
	case b.turns.high:
		return b.words.of(wordHighest)
	case b.turns.low:
		return b.words.of(wordLowest)
	}
	if c.number == b.turns.end && c.number < len(b.plan.cols) {
		return b.words.of(wordEnd)
	}
	return ""
}

// turns are the numbers of the columns where the first curve is highest, lowest, and ends; 0 for none.
type turns struct{ high, low, end int }

// turnsOf finds them. A curve of fewer than three values, or without ups and downs, has none.
func (p *plan) turnsOf() (t turns) {
	var best, worst float64
	known := 0
	for i := range p.cols {
		s, ok := score(journey.Of(p.cols[i].content().Emotion, ""))
		if !ok {
			continue
		}
		n := p.cols[i].number
		if known++; known == 1 {
			t, best, worst = turns{n, n, n}, s, s
		}
		if s > best {
			t.high, best = n, s
		}
		if s < worst {
			t.low, worst = n, s
		}
		t.end = n
	}
	if known < 3 || best == worst {
		return turns{}
	}
	return t
}
