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
	best, worst float64 // the scores at the ends of the axis
	r, most     float64 // radius of a face, and the most that the columns allow
	limit       float64 // the largest span; 0: none
	lived       []series
	rival       []series
	hoped       track
	notes       []note // one a column, may be empty

	top, span float64 // y of the best score, and the distance down to the worst
	below     []bool  // notes that hang under the curve
	bottom    float64 // room under the worst score
}

// series is the curve of one persona, actor or competitor.
type series struct {
	track
	who  string
	name string
	ink  color.NRGBA
}

// newEmotion gathers the values of a board and its neighbors.
func newEmotion(b *board) *emotion {
	e := &emotion{board: b}
	e.best, e.worst = b.axis.best, b.axis.worst
	narrow := math.Inf(1)
	for _, c := range b.cols {
		narrow = math.Min(narrow, c.w)
	}
	e.most = math.Max(b.faceRadius(), math.Min(narrow*0.17, 1.4*b.faceRadius()))
	e.r = e.most
	xs, points := e.stations()
	of := func(get func(*journey.Content) journey.Emotion) track {
		return newTrack(xs, func(i int) (float64, bool) { return score(get(points[i])) })
	}
	for i, who := range b.whose {
		t := of(func(c *journey.Content) journey.Emotion { return journey.Of(c.Emotion, who) })
		e.lived = append(e.lived, series{t, who, b.personName(who), b.seriesInk(i)})
	}
	for _, id := range b.rivals {
		t := of(func(c *journey.Content) journey.Emotion { return rivalOf(c, id) })
		e.rival = append(e.rival, series{t, id, b.rivalName(id), b.rivalInk()})
	}
	e.hoped = of(func(c *journey.Content) journey.Emotion { return journey.Of(c.Expected, "") })
	for i := range b.cols {
		e.notes = append(e.notes, b.noteFor(i))
	}
	return e
}

func rivalOf(c *journey.Content, id string) journey.Emotion {
	for _, v := range c.Competitor {
		if v.Actor == id {
			return v.Emotion
		}
	}
	return journey.Emotion{}
}

// seriesInk gives the first curve the accent, and further ones a gray: a phase has every other color.
func (b *board) seriesInk(i int) color.NRGBA {
	if i == 0 {
		return b.Colors.Accent
	}
	return mix(b.Colors.Ink, b.Colors.Paper, []float64{0.12, 0.4}[(i-1)%2])
}

// faceRadius is the least radius of a face: 9 mm across at A3. In wide columns faces grow with them.
func (l *look) faceRadius() float64 { return 12.75 * l.unit }

func score(e journey.Emotion) (float64, bool) { return e.Score, e.Face != journey.NoFace }

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

// stations are the places of the tracks: the columns' middles, and one beyond each end that goes on elsewhere.
func (e *emotion) stations() (xs []float64, points []*journey.Content) {
	add := func(x float64, c *column) { xs, points = append(xs, x), append(points, c.content()) }
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

// main is the emotion and the expectation of the first persona in a column.
func (e *emotion) main(i int) (lived, hoped journey.Emotion) {
	c := e.cols[i].content()
	return journey.Of(c.Emotion, ""), journey.Of(c.Expected, "")
}

// y is where a score stands on the board.
func (e *emotion) y(s float64) float64 {
	return e.top + (e.best-s)/(e.best-e.worst)*e.span
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

// halo is the ring of ground round a face, which keeps lines off it.
func (e *emotion) halo() float64 { return 2.2 * e.unit }

// extent is how high and how low lines and faces of a column reach, for a top of zero and a given span.
func (e *emotion) extent(i int, span float64) (hi, lo float64) {
	y := func(s float64) float64 { return (e.best - s) / (e.best - e.worst) * span }
	hi, lo = math.Inf(1), math.Inf(-1)
	grow := func(a, b float64) { hi, lo = math.Min(hi, a), math.Max(lo, b) }
	x, w := e.noteRoom(i)
	for _, t := range e.tracks() {
		if l, h, ok := t.reach(x-2*e.unit, x+w+2*e.unit); ok {
			grow(y(h)-2*e.unit, y(l)+2*e.unit)
		}
	}
	for j := max(0, i-2); j < min(len(e.cols), i+3); j++ { // a callout reaches no further
		ring := e.r + e.halo() + e.notes[j].ring*e.unit
		if m := e.cols[j].mid(); m+ring < x || m-ring > x+w {
			continue
		}
		for k, s := range e.lived {
			if v, ok := score(journey.Of(e.cols[j].content().Emotion, s.who)); ok {
				r := e.radius(k) + e.halo() + e.notes[j].ring*e.unit
				grow(y(v)-r, y(v)+r)
			}
		}
	}
	if hi > lo { // nothing is known: notes hang from the middle of the scale
		mid := y(0)
		return mid, mid
	}
	return hi, lo
}

// tracks are all lines of the lane.
func (e *emotion) tracks() []track {
	ts := []track{e.hoped}
	for _, s := range e.lived {
		ts = append(ts, s.track)
	}
	for _, s := range e.rival {
		ts = append(ts, s.track)
	}
	return ts
}

// radius is that of the faces of a series: the first has large ones.
func (e *emotion) radius(k int) float64 {
	if k == 0 {
		return e.r
	}
	return e.r * 0.62
}

// arrange finds the room above and under the scale that the notes need for a span, and the side for each.
func (e *emotion) arrange(span float64) (top, bottom float64) {
	e.r = e.radiusFor(span)
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
		costUp, costDown := e.tether(at-hi)+over-top, e.tether(lo-at)+under-bottom
		up, down := e.leaning(i, span)
		e.below[i] = costDown+down < costUp+up
		if e.bound(i) {
			e.below[i] = e.hangsLow(i)
		}
		if e.below[i] {
			bottom = under
		} else {
			top = over
		}
	}
	return top, bottom
}

// radiusFor keeps faces of neighboring levels apart where several curves run.
func (e *emotion) radiusFor(span float64) float64 {
	if len(e.lived) < 2 {
		return e.most
	}
	return math.Min(e.most, 0.42*span/float64(len(e.axis.ticks)-1))
}

// tether is what it costs to hang a note at a distance: more for each point once the eye has to follow a line.
func (e *emotion) tether(distance float64) float64 {
	return distance + 3*math.Max(0, distance-34*e.unit)
}

// leaning is what speaks against hanging a note over or under a column: the expectation on that side, and, at a peak
// or in a valley, the side that the curve closes in.
func (e *emotion) leaning(i int, span float64) (up, down float64) {
	lived, hoped := e.main(i)
	at := e.anchorOf(i, span)
	if s, ok := score(hoped); ok {
		if y := (e.best - s) / (e.best - e.worst) * span; y > at {
			down += 4 * e.r
		} else if y < at {
			up += 4 * e.r
		}
	}
	s, ok := score(lived)
	if !ok {
		return up, down
	}
	before, after := e.scoreAt(i-1, s), e.scoreAt(i+1, s)
	switch {
	case before <= s && after <= s && before+after < 2*s:
		down += 5 * e.r
	case before >= s && after >= s && before+after > 2*s:
		up += 5 * e.r
	}
	return up, down
}

// scoreAt is the main score of a column of this board, or another where there is none.
func (e *emotion) scoreAt(i int, otherwise float64) float64 {
	if i < 0 || i >= len(e.cols) {
		return otherwise
	}
	lived, _ := e.main(i)
	if s, ok := score(lived); ok {
		return s
	}
	return otherwise
}

// noteGap is the room between a note and the lines that it hangs on.
func (e *emotion) noteGap() float64 { return 4 * e.unit }

// anchorOf is the y that a column's note belongs to, for a top of zero: its face, else its expectation, else the
// middle of the scale.
func (e *emotion) anchorOf(i int, span float64) float64 {
	lived, hoped := e.main(i)
	s, ok := score(lived)
	if !ok {
		s, _ = score(hoped)
	}
	return (e.best - s) / (e.best - e.worst) * span
}

// titleRoom keeps the lane's title clear of the name of the best level.
func (e *emotion) titleRoom() float64 { return e.strong.lead + e.rowPad() + e.small.lead }

// The distance between two levels that the curve wants, and the least that it bears when a sheet is short, in units of
// a poster on A3.
const (
	levelWanted = 46
	levelLeast  = 27
	levelMost   = 84 // beyond this a curve only gets steep
)

// spanFor is the distance from the best to the worst level for a distance between levels.
func (e *emotion) spanFor(level float64) float64 {
	return float64(len(e.axis.ticks)-1) * math.Max(level/levelWanted*1.8*e.most, level*e.unit)
}

// total is the height of the lane for a span.
func (e *emotion) total(span float64) float64 {
	top, bottom := e.arrange(span)
	return span + top + bottom
}

// settle finds the span for a height; with zero, the one that the curve wants. It returns the height that results.
func (e *emotion) settle(height float64) float64 {
	span := e.spanFor(levelWanted)
	if least := e.spanFor(levelLeast); height > 0 {
		span = math.Max(least, e.reach(height, least))
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

// level makes the curves of several sheets measure alike: all take the span of the one that has the least room. It says
// whether they did not already.
func level(boards []*board) bool {
	least, most := math.Inf(1), 0.0
	for _, b := range boards {
		if b.hasCurve() && b.feelings != nil {
			least, most = math.Min(least, b.feelings.span), math.Max(most, b.feelings.span)
		}
	}
	if most-least < 0.5 {
		return false
	}
	for _, b := range boards {
		if b.feelings != nil {
			b.feelings.limit = least
		}
	}
	return true
}

// reach is the largest span whose lane fits a height.
func (e *emotion) reach(height, least float64) float64 {
	lo, hi := least, math.Max(least, math.Min(height, e.spanMost()))
	for range 24 {
		if mid := (lo + hi) / 2; e.total(mid) <= height {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo
}

// spanMost is the largest span that still reads as a curve, and that all sheets of a map share.
func (e *emotion) spanMost() float64 {
	most := e.spanFor(levelMost)
	if e.limit > 0 {
		return math.Min(most, e.limit)
	}
	return most
}

// giveCurve is how much shorter than it wants the lane can be.
func giveCurve(b *board) float64 {
	e := b.emotions()
	return math.Max(0, e.total(e.spanFor(levelWanted))-e.total(e.spanFor(levelLeast)))
}

// tallCurve is the height that the lane wants.
func tallCurve(b *board) float64 {
	e := b.emotions()
	return e.total(e.spanFor(levelWanted))
}

// emotions is the emotion lane of the board, gathered once.
func (b *board) emotions() *emotion {
	if b.feelings == nil {
		b.feelings = newEmotion(b)
	}
	return b.feelings
}

// needCurve keeps the longest word of a note whole, and room for a face.
func needCurve(b *board, _ row, c *column) float64 {
	return math.Max(b.noteNeed(c)+2*b.pad(), 2*b.faceRadius()+4*b.unit)
}

// sideCurve is the width of the names on the axis.
func sideCurve(b *board) float64 {
	w := 0.0
	for _, t := range b.axis.ticks {
		w = math.Max(w, b.small.width(t.name))
	}
	return math.Min(w, b.small.chars(18)) + 16*b.unit
}

// drawCurve draws the emotion lane.
func drawCurve(b *board, r row, height float64) strip {
	e := b.emotions()
	st := b.titled(r.title)
	st.height = e.settle(height)
	st.side = append(st.side, e.axisItems()...)
	st.side = append(st.side, e.tails()...)
	st.back = e.lines()
	for i := range b.cols {
		items := append(e.faces(i), e.note(i)...)
		if items == nil {
			continue
		}
		c := &b.cols[i]
		st.cells = append(st.cells, cell{from: i, to: i + 1, role: render.Section, name: r.name(), items: items,
			box: render.Rect{X: c.x, W: c.w, H: st.height}})
	}
	return st
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

// lines draws the levels, the gap, the expectation, competitors and the curves, from back to front.
func (e *emotion) lines() []render.Item {
	var items []render.Item
	for _, t := range e.axis.ticks {
		l := line(mix(e.Colors.Rule, e.Colors.Muted, 0.15), 0.6*e.unit, e.gridLeft, e.y(t.score), e.gridRight, e.y(t.score))
		l.Stroke.Dash = []float64{e.unit, 3 * e.unit}
		if t.score == 0 {
			l.Stroke = render.Stroke{Width: e.unit, Color: mix(e.Colors.Rule, e.Colors.Muted, 0.3)}
		}
		items = append(items, l)
	}
	var gap render.Pen
	between(&gap, e.lived[0].track, e.hoped, e.y)
	if gap != nil {
		items = append(items, &render.Path{Segs: gap, Fill: render.Paint{Color: fade(e.Colors.Accent, gapStrength)}})
	}
	for _, s := range e.rival {
		items = append(items, e.stroke(s.track, e.rivalStroke())...)
		items = append(items, e.squares(s)...)
	}
	items = append(items, e.stroke(e.hoped, e.hopedStroke())...)
	for i := range e.cols {
		items = append(items, e.leader(i)...)
	}
	for k := len(e.lived) - 1; k >= 0; k-- {
		s := e.lived[k]
		items = append(items, e.bridges(s)...)
		items = append(items, e.stroke(s.track, e.livedStroke(s.ink, k))...)
	}
	return e.clipped(items)
}

// gapStrength is how strong the accent is between what was expected and what was lived.
const gapStrength = 0.11

func (l *look) hopedStroke() render.Stroke {
	return render.Stroke{Color: l.Colors.Expected, Width: 1.1 * l.unit, Dash: []float64{4.5 * l.unit, 3 * l.unit}}
}

func (l *look) rivalStroke() render.Stroke {
	return render.Stroke{Color: l.rivalInk(), Width: 1.1 * l.unit, Join: render.RoundJoin}
}

// rivalInk is quieter than what was expected, which is quieter than what was lived.
func (l *look) rivalInk() color.NRGBA { return mix(l.Colors.Expected, l.Colors.Paper, 0.25) }

func (l *look) livedStroke(ink color.NRGBA, k int) render.Stroke {
	s := render.Stroke{Color: ink, Width: 3 * l.unit, Cap: render.RoundCap, Join: render.RoundJoin}
	if k > 0 {
		s.Width = 2 * l.unit
	}
	return s
}

// squares are the markers of a competitor, at the columns of this board.
func (e *emotion) squares(s series) []render.Item {
	var items []render.Item
	d := 2.2 * e.unit
	for _, run := range s.track {
		for _, k := range run {
			if k.x < e.gridLeft || k.x > e.gridRight {
				continue
			}
			box := render.Rect{X: k.x - d, Y: e.y(k.s) - d, W: 2 * d, H: 2 * d}
			mark := outline(s.ink, 1.1*e.unit, func(p *render.Pen) { p.Box(box) })
			mark.Fill = render.Paint{Color: e.Colors.Paper}
			items = append(items, mark)
		}
	}
	return items
}

// bridges ties runs across columns that are marked unknown, so that the eye goes on without being told more.
func (e *emotion) bridges(s series) []render.Item {
	var items []render.Item
	for i := 1; i < len(s.track); i++ {
		a, b := s.track[i-1], s.track[i]
		from, to := a[len(a)-1], b[0]
		if !e.unknownBetween(from.x, to.x) {
			continue
		}
		l := line(s.ink, 1.4*e.unit, from.x, e.y(from.s), to.x, e.y(to.s))
		l.Stroke.Dash = []float64{2 * e.unit, 4 * e.unit}
		items = append(items, l)
	}
	return items
}

func (e *emotion) unknownBetween(x0, x1 float64) bool {
	for i := range e.cols {
		if m := e.cols[i].mid(); m > x0 && m < x1 && isUnknown(e.cols[i].content(), "emotion") {
			return true
		}
	}
	return false
}

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

// groundOf is the color that a column stands on.
func (b *board) groundOf(c *column) color.NRGBA {
	return b.tone(&b.m.Phases[c.phase]).Pale
}
