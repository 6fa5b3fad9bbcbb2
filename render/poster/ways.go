package poster

import (
	"slices"

	"journeymap/journey"
)

// fork says how the ends of a way belong together.
type fork uint8

const (
	lone     fork = iota // there is one
	together             // all of them come next, at the same time
	choice               // one of them comes next
)

// way leads from a column to others that are not simply the next. It is one line, with an end at each of them.
type way struct {
	from int // index in plan.cols
	fork fork
	lost bool // nothing brings the moment back
	ends []wayEnd
}

// wayEnd is where a way leads to.
type wayEnd struct {
	to    int            // index in plan.cols; of a phase, its first
	phase *journey.Phase // meant as a whole; nil: a touchpoint is meant
	text  journey.Text
}

// back says whether an end lies at its way's own column, or to the left of it.
func (w *way) back(e *wayEnd) bool { return e.to <= w.from }

// broken says whether an end is a way back from what nothing brings back.
func (w *way) broken(e *wayEnd) bool { return w.lost && w.back(e) }

// reach is the number of columns that a way passes.
func (w *way) reach() int {
	lo, hi := w.from, w.from
	for _, e := range w.ends {
		lo, hi = min(lo, e.to), max(hi, e.to)
	}
	return hi - lo
}

// waysOf lists the ways of a map, in the order of their columns.
func (p *plan) waysOf() (ws []way) {
	for i := range p.cols {
		t := p.cols[i].point
		if t == nil || t.Next == nil && t.Branch == nil {
			continue
		}
		next := together
		if len(t.Next) == 1 {
			next = lone
		}
		ws = p.addWay(ws, i, t.Next, next)
		ws = p.addWay(ws, i, t.Branch, choice)
	}
	return ws
}

// addWay adds a way from column i, if it leads anywhere.
func (p *plan) addWay(ws []way, i int, to []journey.Way, f fork) []way {
	w := way{from: i, fork: f, lost: p.cols[i].point.Memory.Lost()}
	for _, n := range to {
		from, _ := p.place(n.To)
		if from < 0 {
			continue
		}
		e := wayEnd{to: from, text: n.Text}
		if n.To.Touchpoint < 0 {
			e.phase = &p.m.Phases[n.To.Phase]
		}
		w.ends = append(w.ends, e)
	}
	if w.ends == nil {
		return ws
	}
	return append(ws, w)
}

// place gives the columns [from, to) of a place that the author names; −1 when none is named.
func (p *plan) place(at journey.Place) (from, to int) {
	from = slices.IndexFunc(p.cols, func(c column) bool { return c.phase == at.Phase })
	if from < 0 || at.Ref == "" {
		return -1, -1
	}
	if at.Touchpoint >= 0 {
		return from + at.Touchpoint, from + at.Touchpoint + 1
	}
	for to = from; to < len(p.cols) && p.cols[to].phase == at.Phase; to++ {
	}
	return from, to
}

// endName is what the place is called that a way leads to.
func (b *board) endName(e *wayEnd) string {
	if e.phase != nil {
		return e.phase.Name.S
	}
	return b.columnName(&b.plan.cols[e.to])
}

// wayName says in words where a way leads, for those who cannot see it.
func (b *board) wayName(w *way, e *wayEnd) string {
	name := b.words.of(wordWayOn)
	if w.back(e) {
		name = b.words.of(wordWayBackTo)
	}
	name += " " + b.endName(e)
	if w.broken(e) {
		name += " (" + b.words.of(wordWayLost) + ")"
	}
	switch w.fork {
	case together:
		name = b.words.of(wordTogether) + ": " + name
	case choice:
		name = b.words.of(wordChoice) + ": " + name
	}
	if e.text.S != "" {
		name += ": " + e.text.S
	}
	return clean(name)
}

// firstColumn is the index in plan.cols of the board's first column.
func (b *board) firstColumn() int { return b.cols[0].number - 1 }

// wayStrip draws what leads off the straight line, over the names: ways, arrows of those who come in or leave, and the
// names of the lines where the customer becomes one.
func (b *board) wayStrip() (st strip) {
	if b.again || b.ways == nil && !b.gated {
		return st
	}
	n := b.newNetwork()
	n.settle()
	st.height = n.height
	for _, r := range n.routes {
		n.draw(&st, r)
	}
	st.back = append(st.back, n.brackets()...)
	n.drawGates(&st)
	n.drawDividers(&st)
	return st
}

// wayNeed is the narrowest width of a column that keeps the words of its ways whole beside their lines.
func (b *board) wayNeed(c *column) (w float64) {
	lines := 0.0
	for i := range b.ways {
		for j := range b.ways[i].ends {
			if e := &b.ways[i].ends[j]; b.ways[i].from == c.number-1 || e.to == c.number-1 {
				lines++
				w = max(w, b.small.longest(shown(e.text)))
			}
		}
	}
	if lines == 0 {
		return 0
	}
	return w + min(lines, mostPorts)*b.portGap()
}
