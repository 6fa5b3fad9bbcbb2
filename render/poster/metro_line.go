package poster

import (
	"image/color"
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// metroLine is one line of the map, with a score for every scene.
type metroLine struct {
	name   string
	letter string // on the sign where it begins; "": it has none
	ink    color.NRGBA
	scores []float64
	known  []bool  // by scene; elsewhere the score of a neighbor holds, and the line is under construction
	shift  float64 // how far it runs to the right of the first line, as a part of that line's width
	thick  float64 // as a part of the first line's width
	rival  bool
}

// linesOf are the lines of all whose emotions the map has, the first persona's first.
func (m *metro) linesOf() (all []metroLine) {
	add := func(l metroLine, mood func(i int) journey.Emotion) {
		if n := len(all); n > 0 {
			l.shift = all[n-1].shift + (all[n-1].thick+l.thick)/2 + 0.16
		}
		l.hold(len(m.scenes), (m.axis.best+m.axis.worst)/2, mood)
		all = append(all, l)
	}
	for k, who := range m.whose {
		l := metroLine{name: m.personName(who), ink: m.inkOf(k), thick: 1}
		if who != "" || len(m.m.Personas) > 0 {
			l.letter, l.name = initial(l.name), m.lineName(l.name)
		}
		if k > 0 {
			l.thick = 0.72
		}
		add(l, func(i int) journey.Emotion { return m.moodOf(i, k) })
	}
	for k, id := range m.rivals {
		l := metroLine{name: m.rivalName(id), ink: m.hues.Line, thick: 0.26, rival: true}
		add(l, func(i int) journey.Emotion { return m.scenes[i].rivals[k] })
	}
	return all
}

// hold finds the scores of n scenes. Where one is not known, that of the scene before holds, before the first that of
// the first; where none is known all are as asked for.
func (l *metroLine) hold(n int, level float64, mood func(i int) journey.Emotion) {
	l.scores, l.known = make([]float64, n), make([]bool, n)
	for i := n - 1; i >= 0; i-- {
		if at, ok := score(mood(i)); ok {
			l.known[i], level = true, at
		}
	}
	for i := range n {
		if l.known[i] {
			level = mood(i).Score
		}
		l.scores[i] = level
	}
}

// ends are the first and the last scene of a line: the first persona travels all the way, others as far as is known.
func (m *metro) ends(l *metroLine) (from, to int) {
	from, to = 0, len(m.scenes)-1
	if l == &m.lines[0] {
		return from, to
	}
	for from < to && !l.known[from] {
		from++
	}
	for to > from && !l.known[to] {
		to--
	}
	return from, to
}

// tracks draws the lines, the first on top, and takes their ways.
func (m *metro) tracks() {
	for k := len(m.lines) - 1; k >= 0; k-- {
		m.decor(m.track(&m.lines[k])...)
	}
	m.decor(m.arrows(&m.lines[0])...)
}

// track draws a line: solid where it is known, and else dotted.
func (m *metro) track(l *metroLine) (items []render.Item) {
	first, last := m.ends(l)
	for i := first; i < last; {
		j := i + 1
		for j < last && m.open(l, j) == m.open(l, i) {
			j++
		}
		items = append(items, m.stretch(l, i, j, m.open(l, i) || !m.firstFeels())...)
		i = j
	}
	return append(items, m.termini(l)...)
}

// open says whether a line runs from a scene to the next without any doubt.
func (m *metro) open(l *metroLine, i int) bool { return l.known[i] && l.known[i+1] }

// stretch draws a line from one scene to another.
func (m *metro) stretch(l *metroLine, from, to int, solid bool) []render.Item {
	w := rails{m.place(l, from)}
	for i := from + 1; i <= to; i++ {
		at := m.place(l, i)
		if a, b := m.rowOf(i-1), m.rowOf(i); a != b {
			w = w.turn(at, m.turnAt(a))
		} else {
			w = w.climb(at, m.bend, 0.62*m.r)
		}
	}
	return m.traced(w, l, solid)
}

// turnAt is the x at which the lines leave a row for the next.
func (m *metro) turnAt(row *metroRow) float64 {
	if row.back {
		return row.X - m.side()/2
	}
	return row.Right() + m.side()/2
}

// place is where a line passes a scene, before it moves aside for the lines that it runs along.
func (m *metro) place(l *metroLine, i int) render.Point {
	row := m.rowOf(i)
	return render.Point{X: row.x(i), Y: m.y(row, l.scores[i])}
}

// traced draws a way as a line.
func (m *metro) traced(w rails, l *metroLine, solid bool) []render.Item {
	var p render.Pen
	w.draw(&p, m.bend, l.shift*m.thick)
	st := render.Stroke{Color: l.ink, Width: l.thick * m.thick, Join: render.RoundJoin}
	m.taken.takePath(p, st.Width/2+2.5*m.unit)
	if !solid {
		st.Cap, st.Dash = render.RoundCap, []float64{0.01, 1.5 * st.Width}
		st.Width *= 0.72
	}
	return []render.Item{&render.Path{Segs: p, Stroke: st}}
}

// termini draws the ends of a line: a bar across it, or the sign of its persona where it begins. Lines of competitors
// end at a stop.
func (m *metro) termini(l *metroLine) []render.Item {
	if l.rival {
		return nil
	}
	first, last := m.ends(l)
	begin := rails{m.beyond(l, first, -2.1*m.r), m.place(l, first)}
	end := rails{m.place(l, last), m.beyond(l, last, 2.1*m.r)}
	items := append(m.traced(begin, l, l.known[first] || !m.firstFeels()), m.traced(end, l, l.known[last] || !m.firstFeels())...)
	begin, end = begin.beside(l.shift*m.thick), end.beside(l.shift*m.thick)
	if l.letter == "" {
		items = append(items, m.bar(l, begin[0], begin[0]))
	} else {
		items = append(items, m.sign(l, begin[0])...)
	}
	if a, b := m.together(l, last); a == l {
		items = append(items, m.bar(l, end[1], rails{m.place(b, last), m.beyond(b, last, 2.1*m.r)}.beside(b.shift * m.thick)[1]))
	}
	return items
}

// together are the first and the last of the lines of personas that end where a line does.
func (m *metro) together(l *metroLine, last int) (a, b *metroLine) {
	for k := range m.whose {
		o := &m.lines[k]
		if _, end := m.ends(o); end == last && o.scores[last] == l.scores[last] {
			if a == nil {
				a = o
			}
			b = o
		}
	}
	return a, b
}

// beyond is a point on the way from a scene, so far ahead.
func (m *metro) beyond(l *metroLine, i int, ahead float64) render.Point {
	at := m.place(l, i)
	if m.rowOf(i).back {
		ahead = -ahead
	}
	at.X += ahead
	return at
}

// bar is the mark across the end of a line, and of others that end beside it.
func (m *metro) bar(l *metroLine, a, b render.Point) render.Item {
	half, wide := l.thick*m.thick*1.25, l.thick*m.thick*0.8
	top, bottom := math.Min(a.Y, b.Y)-half, math.Max(a.Y, b.Y)+half
	m.taken.take(render.Rect{X: a.X - wide, Y: top - wide/2, W: 2 * wide, H: bottom - top + wide})
	return m.stroke(l.ink, a.X, top, a.X, bottom, wide)
}

// sign is the letter of a line on a disk in its color, where the line begins; further out when another sign is there.
func (m *metro) sign(l *metroLine, at render.Point) []render.Item {
	r := math.Max(0.62*m.r, 7*m.unit)
	for !m.signs.free(around(at.X, at.Y, r)) {
		at.X -= r
	}
	m.signs.take(around(at.X, at.Y, r*1.1))
	m.taken.take(around(at.X, at.Y, r*1.1))
	letter := m.strong
	letter.size = quarter(r * 1.15)
	letter.lead = letter.size
	b := letter.in(m.on(l.ink)).set(l.letter, 4*r)
	return append([]render.Item{disk(l.ink, at.X, at.Y, r)}, b.at(at.X-r, at.Y+letter.size*0.355-b.rise(), 2*r, center)...)
}

// arrows point along a line where it leads to the next row.
func (m *metro) arrows(l *metroLine) (items []render.Item) {
	for k := range m.rows[:len(m.rows)-1] {
		row := &m.rows[k]
		y := (m.place(l, row.to-1).Y + m.place(l, row.to).Y) / 2
		items = append(items, arrowhead(l.ink, render.Point{X: m.turnAt(row), Y: y + 1.3*m.thick}, render.Point{Y: 1}, 1.3*m.thick))
	}
	return items
}

// arrowhead is a triangle with its tip at a point, in a direction.
func arrowhead(ink color.NRGBA, tip, to render.Point, size float64) render.Item {
	head := fill(ink, func(p *render.Pen) {
		p.Move(tip.X, tip.Y)
		p.Line(tip.X-size*(1.5*to.X+to.Y), tip.Y-size*(1.5*to.Y-to.X))
		p.Line(tip.X-size*(1.5*to.X-to.Y), tip.Y-size*(1.5*to.Y+to.X))
		p.Close()
	})
	head.Stroke = render.Stroke{Color: ink, Width: 0.3 * size, Join: render.RoundJoin}
	return head
}

// legend explains the lines and the signs, as far as the map has them.
func (m *metro) legend() (es []entry) {
	for i := range m.lines {
		l := &m.lines[i]
		if len(m.lines) > 1 {
			st := render.Stroke{Color: l.ink, Width: l.thick * 6 * m.unit, Cap: render.RoundCap}
			es = append(es, m.lineMark(st, l.name))
		}
	}
	u := m.unit
	sign := func(width float64, words word, draw func(x, y float64) []render.Item) {
		es = append(es, entry{draw, width + 5*u, m.words.of(words)})
	}
	hubs, changes, building := false, false, false
	for i := range m.scenes {
		hubs, changes = hubs || m.isHub(i), changes || m.changes[i]
		building = building || m.firstFeels() && !m.lines[0].known[i]
	}
	for k := range m.lines[1:] {
		l := &m.lines[k+1]
		first, last := m.ends(l)
		building = building || slices.Contains(l.known[first:last+1], false)
	}
	if hubs {
		sign(15*u, wordHub, func(x, y float64) []render.Item { return m.capsuleAt(x+7.5*u, y, 7*u, 4.6*u, 1.6*u) })
	}
	if changes {
		sign(10*u, wordChange, func(x, y float64) []render.Item { return m.changeSign(x+5*u, y, 5*u) })
	}
	if building {
		st := render.Stroke{Color: m.lines[0].ink, Width: 4 * u, Cap: render.RoundCap, Dash: []float64{0.01, 7 * u}}
		es = append(es, m.lineMark(st, m.words.of(wordBuilding)))
	}
	return es
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
