package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// axisOf finds the scores at the top and the bottom of the axis, and the levels between. Delight has a place only where
// it is used.
func (p *plan) axisOf() (a axis) {
	a.best, a.worst = p.endsOf()
	a.ticks = p.ticksOf(a.best, a.worst)
	return a
}

// axis is the scale of emotions as all boards draw it.
type axis struct {
	best, worst float64
	ticks       []tick // best first
}

func (p *plan) endsOf() (best, worst float64) {
	if s := p.m.Scale; s.Range {
		return 1, -1
	} else if n := len(s.Levels); n > 0 {
		return s.Levels[n-1].Score, s.Levels[0].Score
	}
	best = 0.5
	p.each(func(c *journey.Content) {
		for _, f := range append(c.Emotion[:len(c.Emotion):len(c.Emotion)], c.Expected...) {
			best = math.Max(best, f.Score)
		}
		for _, v := range c.Competitor {
			best = math.Max(best, v.Score)
		}
	})
	return best, -1
}

// tick is a level on the axis.
type tick struct {
	name  string
	face  journey.Face
	score float64
}

func (p *plan) ticksOf(best, worst float64) []tick {
	if s := p.m.Scale; s.Range {
		mid := (s.Lo + s.Hi) / 2
		return []tick{
			{joinWords(s.Axis[1].S, p.words.number(s.Hi)), journey.Delighted, 1}, {p.words.number(mid), journey.Indifferent, 0},
			{joinWords(s.Axis[0].S, p.words.number(s.Lo)), journey.Angry, -1}}
	} else if n := len(s.Levels); n > 0 {
		var ts []tick
		for i := n - 1; i >= 0; i-- {
			ts = append(ts, tick{s.Levels[i].Name.S, s.Levels[i].Face, s.Levels[i].Score})
		}
		ts[0].name, ts[n-1].name = joinWords(s.Axis[1].S, ts[0].name), joinWords(s.Axis[0].S, ts[n-1].name)
		return ts
	}
	var ts []tick
	for f := journey.Delighted; f >= journey.Angry; f-- {
		if s := levelScore(f); s <= best && s >= worst {
			ts = append(ts, tick{f.Name(p.words.lang), f, s})
		}
	}
	return ts
}

// faceName is what an emotion is called: by its level when the scale is the author's own, else by its face.
func (p *plan) faceName(e journey.Emotion) string {
	for _, l := range p.m.Scale.Levels {
		if l.Score == e.Score {
			return l.Name.S
		}
	}
	return e.Face.Name(p.words.lang)
}

func levelScore(f journey.Face) float64 { return float64(f)/2 - 1.5 }

// sideCurve is the width of the names on the axis.
func sideCurve(b *board) float64 {
	w := 0.0
	for _, t := range b.axis.ticks {
		w = math.Max(w, b.small.width(t.name))
	}
	return math.Min(w, b.small.chars(18)) + 16*b.unit
}

// axisItems names the levels in the column of titles, each with its face.
func (e *emotion) axisItems() []render.Item {
	var items []render.Item
	r := e.small.size * 0.62
	for _, t := range e.axis.ticks {
		y := e.y(t.score)
		end := e.gridLeft - e.pad() - 2*r - 3*e.unit
		items = append(items, e.faceItems(t.face, e.gridLeft-e.pad()-r, y, r)...)
		name := e.small.set(t.name, end-e.margin)
		items = append(items, name.at(e.margin, y-name.height()/2, end-e.margin, right)...)
	}
	return items
}
