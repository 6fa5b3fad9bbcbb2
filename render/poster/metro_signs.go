package poster

import (
	"cmp"
	"math"
	"slices"

	"journeymap/render"
)

// allSigns draws the signs of the lines that have one. Signs of lines that begin close together stand over one another,
// each joined to its line.
func (m *metro) allSigns() (items []render.Item) {
	r := math.Max(0.62*m.r, 7*m.unit)
	byScene := map[int][]*metroLine{}
	for k := range m.lines {
		if l := &m.lines[k]; l.letter != "" {
			first, _ := m.ends(l)
			byScene[first] = append(byScene[first], l)
		}
	}
	for i := range m.scenes {
		at := make([]render.Point, len(byScene[i]))
		for k, l := range byScene[i] {
			at[k] = rails{m.beyond(l, i, -2.1*m.r), m.place(l, i)}.beside(l.shift * m.thick)[0]
		}
		for k, y := range pushedApart(at, 2.12*r) {
			items = append(items, m.sign(byScene[i][k], at[k], y, r)...)
		}
	}
	return items
}

// pushedApart moves points up and down until they are so far from each other, in the order in which they are from top to
// bottom; it gives their heights.
func pushedApart(at []render.Point, gap float64) []float64 {
	order := make([]int, len(at))
	ys := make([]float64, len(at))
	for i, p := range at {
		order[i], ys[i] = i, p.Y
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(at[a].Y, at[b].Y) })
	for range 8 * len(at) {
		for k := 1; k < len(order); k++ {
			a, b := order[k-1], order[k]
			if over := gap - (ys[b] - ys[a]); over > 0 {
				ys[a] -= over / 2
				ys[b] += over / 2
			}
		}
	}
	return ys
}

// sign is the letter of a line on a disk in its color at a height, joined to where the line begins.
func (m *metro) sign(l *metroLine, at render.Point, y, r float64) []render.Item {
	m.taken.take(around(at.X, y, r*1.1))
	letter := m.strong
	letter.size = quarter(r * 1.15)
	letter.lead = letter.size
	b := letter.in(m.on(l.ink)).set(l.letter, 4*r)
	items := []render.Item{m.stroke(l.ink, at.X, at.Y, at.X, y+0.01, l.thick*m.thick), disk(l.ink, at.X, y, r)}
	return append(items, b.at(at.X-r, y+letter.size*0.355-b.rise(), 2*r, center)...)
}

// legend explains the lines and the signs, as far as the map has them.
func (m *metro) legend() (es []entry) {
	for i := range m.lines {
		l := &m.lines[i]
		if len(m.lines) > 1 {
			st := render.Stroke{Color: l.ink, Width: l.thick * 6 * m.unit}
			es = append(es, m.lineMark(st, l.name))
		}
	}
	u := m.unit
	sign := func(width float64, words word, draw func(x, y float64) []render.Item) {
		es = append(es, entry{draw, width + 5*u, m.words.of(words)})
	}
	hubs, changes := false, slices.Contains(m.changes, true)
	for i := range m.scenes {
		hubs = hubs || m.isHub(i)
	}
	if hubs {
		sign(15*u, wordHub, func(x, y float64) []render.Item { return m.capsuleAt(x+7.5*u, y, 7*u, 4.6*u, 1.6*u) })
	}
	if changes {
		sign(10*u, wordChange, func(x, y float64) []render.Item { return m.changeSign(x+5*u, y, 5*u) })
	}
	if l := m.unfinished(); l != nil {
		st := dotted(render.Stroke{Color: l.ink, Width: l.thick * 6 * u}, 6*u)
		es = append(es, m.lineMark(st, m.words.of(wordBuilding)))
	}
	return es
}

// unfinished is the first line that is under construction somewhere, as what its dots in the legend look like; nil: none is.
func (m *metro) unfinished() *metroLine {
	for k := range m.lines {
		l := &m.lines[k]
		first, last := m.ends(l)
		if (k > 0 || m.firstFeels()) && slices.Contains(l.known[first:last+1], false) {
			return l
		}
	}
	return nil
}

// capsuleAt is the sign of an interchange: a pale capsule with a dark edge.
func (m *metro) capsuleAt(x, y, wide, high, edge float64) []render.Item {
	box := render.Rect{X: x - wide, Y: y - high, W: 2 * wide, H: 2 * high}
	return []render.Item{
		fill(m.on(m.hues.Halo), func(p *render.Pen) { p.Round(box, high) }),
		fill(m.hues.Halo, func(p *render.Pen) { p.Round(box.Inset(edge), high-edge) }),
	}
}

// changeSign is the sign of a change: two arrows past each other on a disk.
func (m *metro) changeSign(x, y, r float64) []render.Item {
	ink := m.hues.OnDeep
	var p render.Pen
	for _, d := range []float64{-1, 1} {
		at := y + d*0.26*r
		p.Move(x-d*0.52*r, at)
		p.Line(x+d*0.5*r, at)
		p.Move(x+d*0.22*r, at-0.26*r)
		p.Line(x+d*0.52*r, at)
		p.Line(x+d*0.22*r, at+0.26*r)
	}
	arrows := &render.Path{Segs: p, Stroke: render.Stroke{Color: ink, Width: math.Max(0.15*r, 0.5), Cap: render.RoundCap, Join: render.RoundJoin}}
	return []render.Item{disk(m.hues.Deep, x, y, r), arrows}
}
