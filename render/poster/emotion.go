package poster

import (
	"image/color"
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// emotion is the lane that carries the curve: its geometry in one board.
type emotion struct {
	*board
	best, worst  float64 // the scores at the ends of the axis
	r            float64 // radius of a face
	lived, hoped track
	notes        []note // one a column, may be empty

	top, span float64 // y of the best score, and the distance down to the worst
	below     []bool  // notes that hang under the curve
	bottom    float64 // room under the worst score
}

// newEmotion gathers the values of a board and its neighbors.
func newEmotion(b *board) *emotion {
	e := &emotion{board: b, best: 0.5, worst: -1}
	if usesDelight(b.m) {
		e.best = 1
	}
	narrow := math.Inf(1)
	for _, c := range b.cols {
		narrow = math.Min(narrow, c.w)
	}
	e.r = math.Max(b.faceRadius(), math.Min(narrow*0.17, 1.4*b.faceRadius()))
	xs, points := e.stations()
	e.lived = newTrack(xs, func(i int) (float64, bool) { return score(points[i].Emotion) })
	e.hoped = newTrack(xs, func(i int) (float64, bool) { return score(points[i].Expected) })
	for i := range b.cols {
		e.notes = append(e.notes, b.noteFor(&b.cols[i]))
	}
	return e
}

// faceRadius is the least radius of a face: 9 mm across at A3. In wide columns faces grow with them.
func (l *look) faceRadius() float64 { return 12.75 * l.unit }

func score(e journey.Emotion) (float64, bool) { return e.Score, e.Face != journey.NoFace }

func usesDelight(m *journey.Map) bool {
	for i := range m.Phases {
		for _, t := range m.Phases[i].Touchpoints {
			if t.Emotion.Score > 0.5 || t.Expected.Score > 0.5 {
				return true
			}
		}
	}
	return false
}

// stations are the places of the tracks: the columns' middles, and one beyond each end that goes on elsewhere.
func (e *emotion) stations() (xs []float64, points []*journey.Touchpoint) {
	add := func(x float64, c *column) { xs, points = append(xs, x), append(points, c.touchpoint()) }
	if e.before != nil {
		add(e.gridLeft-e.cols[0].w/2, e.before)
	}
	for i := range e.cols {
		add(e.cols[i].mid(), &e.cols[i])
	}
	if e.next != nil {
		add(e.gridRight+e.cols[len(e.cols)-1].w/2, e.next)
	}
	return xs, points
}

// y is where a score stands on the board.
func (e *emotion) y(s float64) float64 {
	return e.top + (e.best-s)/(e.best-e.worst)*e.span
}

// levels are the faces on the axis, best first.
func (e *emotion) levels() []journey.Face {
	all := []journey.Face{journey.Delighted, journey.Happy, journey.Indifferent, journey.Disappointed, journey.Angry}
	if e.best < 1 {
		return all[1:]
	}
	return all
}

func levelScore(f journey.Face) float64 { return float64(f)/2 - 1.5 }

// halo is the ring of ground round a face, which keeps lines off it.
func (e *emotion) halo() float64 { return 2.2 * e.unit }

// extent is how high and how low lines and faces of a column reach, for a top of zero and a given span.
func (e *emotion) extent(i int, span float64) (hi, lo float64) {
	c := &e.cols[i]
	y := func(s float64) float64 { return (e.best - s) / (e.best - e.worst) * span }
	hi, lo = math.Inf(1), math.Inf(-1)
	grow := func(a, b float64) { hi, lo = math.Min(hi, a), math.Max(lo, b) }
	x, w := e.noteBox(c)
	for _, t := range []track{e.lived, e.hoped} {
		if l, h, ok := t.reach(x-2*e.unit, x+w+2*e.unit); ok {
			grow(y(h)-2*e.unit, y(l)+2*e.unit)
		}
	}
	if s, ok := score(c.touchpoint().Emotion); ok {
		r := e.r + e.halo() + e.notes[i].ring*e.unit
		grow(y(s)-r, y(s)+r)
	}
	if hi > lo { // nothing is known: notes hang from the middle of the scale
		mid := y(0)
		return mid, mid
	}
	return hi, lo
}

// arrange finds the room above and under the scale that the notes need for a span, and the side for each.
func (e *emotion) arrange(span float64) (top, bottom float64) {
	base := e.r + e.halo() + 5*e.unit
	top, bottom = math.Max(base, e.titleRoom()), base
	e.below = make([]bool, len(e.cols))
	for i, n := range e.notes {
		if n.height == 0 {
			continue
		}
		hi, lo := e.extent(i, span)
		over := math.Max(top, n.height+e.noteGap()+3*e.unit-hi)
		under := math.Max(bottom, n.height+e.noteGap()+3*e.unit+lo-span)
		at := e.anchorOf(i, span)
		costUp, costDown := (at-hi)+over-top, (lo-at)+under-bottom
		if s, ok := score(e.cols[i].touchpoint().Expected); ok {
			if hoped := (e.best - s) / (e.best - e.worst) * span; hoped > at {
				costDown += 4 * e.r
			} else if hoped < at {
				costUp += 4 * e.r
			}
		}
		if e.below[i] = costDown < costUp; e.below[i] {
			bottom = under
		} else {
			top = over
		}
	}
	return top, bottom
}

// noteGap is the room between a note and the lines that it hangs on.
func (e *emotion) noteGap() float64 { return 4 * e.unit }

// anchorOf is the y that a column's note belongs to, for a top of zero: its face, else its expectation, else the
// middle of the scale.
func (e *emotion) anchorOf(i int, span float64) float64 {
	t := e.cols[i].touchpoint()
	s, ok := score(t.Emotion)
	if !ok {
		s, _ = score(t.Expected)
	}
	return (e.best - s) / (e.best - e.worst) * span
}

// titleRoom keeps the lane's title clear of the name of the best level.
func (e *emotion) titleRoom() float64 { return e.strong.lead + e.rowPad() + e.small.lead }

// settle finds the span for a height; with zero, the smallest. It returns the height that results.
func (e *emotion) settle(height float64) float64 {
	least := float64(len(e.levels())-1) * math.Max(1.6*e.r, 38*e.unit)
	total := func(span float64) float64 {
		top, bottom := e.arrange(span)
		return span + top + bottom
	}
	span := least
	if height > total(least) {
		lo, hi := least, height
		for range 24 {
			if mid := (lo + hi) / 2; total(mid) <= height {
				lo = mid
			} else {
				hi = mid
			}
		}
		span = lo
	}
	e.span = span
	e.top, e.bottom = e.arrange(span)
	h := e.top + e.span + e.bottom
	if extra := height - h; extra > 0 {
		e.top += extra / 2
		h = height
	}
	return h
}

// needCurve keeps the longest word of a note whole, and room for a face.
func needCurve(b *board, _ row, c *column) float64 {
	return math.Max(b.noteNeed(c)+2*b.pad(), 2*b.faceRadius()+4*b.unit)
}

// sideCurve is the width of the names on the axis.
func sideCurve(b *board) float64 {
	w := 0.0
	for f := journey.Angry; f <= journey.Delighted; f++ {
		w = math.Max(w, b.small.width(f.Name(b.words.lang)))
	}
	return w + 16*b.unit
}

// drawCurve draws the emotion lane.
func drawCurve(b *board, r row, height float64) strip {
	if b.feelings == nil {
		b.feelings = newEmotion(b)
	}
	e := b.feelings
	st := b.titled(r.title)
	st.height = e.settle(height)
	st.side = append(st.side, e.axis()...)
	st.back = e.lines()
	for i := range b.cols {
		items := append(e.face(i), e.note(i)...)
		if items == nil {
			continue
		}
		c := &b.cols[i]
		st.cells = append(st.cells, cell{from: i, to: i + 1, role: render.Section, name: r.title, items: items,
			box: render.Rect{X: c.x, W: c.w, H: st.height}})
	}
	return st
}

// axis names the levels in the column of titles, each with its face.
func (e *emotion) axis() []render.Item {
	var items []render.Item
	r := e.small.size * 0.62
	for _, f := range e.levels() {
		y := e.y(levelScore(f))
		end := e.gridLeft - e.pad() - 2*r - 3*e.unit
		items = append(items, e.faceItems(f, e.gridLeft-e.pad()-r, y, r)...)
		name := e.small.set(f.Name(e.words.lang), e.label)
		items = append(items, name.at(e.margin, y-e.small.lead/2, end-e.margin, right)...)
	}
	return items
}

// lines draws the levels, the gap, the expectation and the curve, from back to front.
func (e *emotion) lines() []render.Item {
	var items []render.Item
	for _, f := range e.levels() {
		l := line(e.Colors.Rule, 0.6*e.unit, e.gridLeft, e.y(levelScore(f)), e.gridRight, e.y(levelScore(f)))
		if f != journey.Indifferent {
			l.Stroke.Dash = []float64{e.unit, 3 * e.unit}
			l.Stroke.Color = mix(e.Colors.Rule, e.Colors.Muted, 0.15)
		} else {
			l.Stroke.Width, l.Stroke.Color = e.unit, mix(e.Colors.Rule, e.Colors.Muted, 0.3)
		}
		items = append(items, l)
	}
	var gap render.Pen
	between(&gap, e.lived, e.hoped, e.y)
	if gap != nil {
		items = append(items, &render.Path{Segs: gap, Fill: render.Paint{Color: fade(e.Colors.Accent, 0.11)}})
	}
	items = append(items, e.stroke(e.hoped, render.Stroke{Color: e.Colors.Expected, Width: 1.1 * e.unit, Dash: e.dash(), Cap: render.ButtCap})...)
	items = append(items, e.stroke(e.lived, render.Stroke{Color: e.Colors.Accent, Width: 3 * e.unit, Cap: render.RoundCap, Join: render.RoundJoin})...)
	return e.clipped(items)
}

func (l *look) dash() []float64 { return []float64{4.5 * l.unit, 3 * l.unit} }

func (e *emotion) stroke(t track, s render.Stroke) []render.Item {
	var p render.Pen
	t.draw(&p, e.y)
	if p == nil {
		return nil
	}
	return []render.Item{&render.Path{Segs: p, Stroke: s}}
}

// clipped cuts lines that run on over the edge of the board.
func (e *emotion) clipped(items []render.Item) []render.Item {
	if e.before == nil && e.next == nil {
		return items
	}
	var p render.Pen
	p.Box(render.Rect{X: e.gridLeft, W: e.gridRight - e.gridLeft, H: e.top + e.span + e.bottom})
	return []render.Item{&render.Group{Clip: &render.Path{Segs: p}, Items: items}}
}

// face draws the face of a column with its ring, and a dot where the expectation stands apart from it.
func (e *emotion) face(i int) []render.Item {
	c := &e.cols[i]
	t := c.touchpoint()
	var items []render.Item
	if s, ok := score(t.Expected); ok && e.apart(t) {
		x, y := c.mid(), e.y(s)
		dot := outline(e.Colors.Expected, 1.1*e.unit, func(p *render.Pen) { p.Circle(x, y, 2.6*e.unit) })
		dot.Fill = render.Paint{Color: e.Colors.Paper}
		items = append(items, &render.Group{Role: render.Figure,
			Name: e.words.of(wordHoped) + ": " + t.Expected.Face.Name(e.words.lang), Items: []render.Item{dot}})
	}
	s, ok := score(t.Emotion)
	if !ok {
		return items
	}
	x, y := c.mid(), e.y(s)
	g := &render.Group{Role: render.Figure, Name: t.Emotion.Face.Name(e.words.lang)}
	g.Items = append(g.Items, fill(e.groundOf(c), func(p *render.Pen) { p.Circle(x, y, e.r+e.halo()+e.notes[i].ring*e.unit) }))
	g.Items = append(g.Items, e.ring(i, x, y)...)
	g.Items = append(g.Items, e.faceItems(t.Emotion.Face, x, y, e.r)...)
	return append(items, g)
}

// apart says whether the expectation stands clear of the face.
func (e *emotion) apart(t *journey.Touchpoint) bool {
	s, ok := score(t.Emotion)
	return !ok || math.Abs(e.y(s)-e.y(t.Expected.Score)) > e.r+e.halo()+3*e.unit
}

// groundOf is the color that a column stands on.
func (b *board) groundOf(c *column) color.NRGBA {
	return b.tone(&b.m.Phases[c.phase]).Pale
}
