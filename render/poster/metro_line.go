package poster

import (
	"image/color"
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// metroLine is one line of the map, with a score for every scene.
type metroLine struct {
	name   string
	letter string // on the sign where it begins; "": it has none
	ink    color.NRGBA
	scores []float64
	known  []bool  // by scene; elsewhere the score lies between its neighbors, and the line is under construction
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

// hold finds the scores of n scenes. What is not known lies on the way between its neighbors, so that it seems to be at
// no level; before the first that is known and after the last that one holds. Where none is known all are as asked for.
func (l *metroLine) hold(n int, level float64, mood func(i int) journey.Emotion) {
	l.scores, l.known = make([]float64, n), make([]bool, n)
	last := -1
	for i := range n {
		if l.scores[i], l.known[i] = score(mood(i)); l.known[i] {
			l.fill(last, i)
			last = i
		}
	}
	if last < 0 {
		for i := range l.scores {
			l.scores[i] = level
		}
		return
	}
	l.fill(last, n)
}

// fill gives the scenes between two, of which one may be off the journey, their scores.
func (l *metroLine) fill(from, to int) {
	for i := from + 1; i < to; i++ {
		switch {
		case from < 0:
			l.scores[i] = l.scores[to]
		case to == len(l.scores):
			l.scores[i] = l.scores[from]
		default:
			l.scores[i] = l.scores[from] + (l.scores[to]-l.scores[from])*float64(i-from)/float64(to-from)
		}
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

// tracks draws the lines, the first on top, with their signs over all of them, and takes their ways.
func (m *metro) tracks() {
	for k := len(m.lines) - 1; k >= 0; k-- {
		m.decor(m.track(&m.lines[k])...)
	}
	m.decor(m.allSigns()...)
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
		st = dotted(st, m.thick)
	}
	return []render.Item{&render.Path{Segs: p, Stroke: st}}
}

// dotted is the stroke of a line under construction, where the first line is so thick. The dots of a thin line are larger
// than it is wide, or else they are no more than a hair.
func dotted(st render.Stroke, thick float64) render.Stroke {
	st.Width = math.Max(0.72*st.Width, 0.32*thick)
	st.Cap, st.Dash = render.RoundCap, []float64{0.01, 2.1 * st.Width}
	return st
}

// termini draws the ends of a line: a stub to the sign of its persona where it begins, and a bar across it elsewhere.
// Lines of competitors end at a stop.
func (m *metro) termini(l *metroLine) []render.Item {
	if l.rival {
		return nil
	}
	first, last := m.ends(l)
	begin := rails{m.beyond(l, first, -2.1*m.r), m.place(l, first)}
	end := rails{m.place(l, last), m.beyond(l, last, m.stub(l, last))}
	items := append(m.traced(begin, l, l.known[first] || !m.firstFeels()), m.traced(end, l, l.known[last] || !m.firstFeels())...)
	begin, end = begin.beside(l.shift*m.thick), end.beside(l.shift*m.thick)
	if l.letter == "" {
		items = append(items, m.bar(l, begin[0], begin[0]))
	}
	if a, b := m.together(l, last); a == l {
		items = append(items, m.bar(l, end[1], rails{m.place(b, last), m.beyond(b, last, m.stub(b, last))}.beside(b.shift * m.thick)[1]))
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
