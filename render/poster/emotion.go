package poster

import (
	"image/color"
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// emotion is the lane that carries the curve: its geometry in one board.
type emotion struct {
	*board
	best, worst float64 // the scores at the ends of the axis
	r, most     float64 // radius of a face, and the most that the columns allow
	narrow      float64 // the width of the narrowest column
	limit       float64 // the largest span; 0: none
	shared      float64 // the radius of faces that the links of a chain share; 0: its own
	lived       []series
	rival       []series
	hoped       track     // what the first persona expected
	hopes       []hope    // what further ones did
	tracks      []track   // all of them, those lived first
	drops       []float64 // how many lines' widths below its place each competitor's runs
	ties        []track   // between the runs of a curve, across what is unknown
	notes       []note    // one a column, may be empty; each where it stands now
	hung        []note    // the same, as they hang over or under all lines
	tops        []float64 // of the notes, from the best score down
	formed      [][]note  // the ways to set a note, once asked for
	shelf       float64   // the span that the notes stand for
	wanted      float64   // the span that suits the columns, and the least, once found
	least       float64

	top, span float64 // y of the best score, and the distance down to the worst
	bottom    float64 // room under the worst score
	named     []name  // of the curves, where there are several
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
	e.narrow = math.Inf(1)
	for _, c := range b.cols {
		e.narrow = math.Min(e.narrow, c.w)
	}
	e.most = math.Max(b.faceRadius(), math.Min(e.narrow*0.17, 1.4*b.faceRadius()))
	if len(b.whose) > 1 { // all of them have one size, by which the small ones stand
		e.most = math.Min(e.most*grown(e.most, e.narrow, amongOthers), crowdedFace*e.spanNatural()/float64(len(b.axis.ticks)-1))
	}
	e.r = e.most
	xs, points := e.stations()
	of := func(get func(*journey.Content) journey.Emotion) track {
		return newTrack(xs, func(i int) (float64, bool) { return score(get(points[i])) })
	}
	for i, who := range b.whose {
		t := newTrack(e.shifted(xs, points, i), func(j int) (float64, bool) { return score(journey.Of(points[j].Emotion, who)) })
		e.lived = append(e.lived, series{t, who, b.personName(who), b.seriesInk(i)})
	}
	for _, id := range b.rivals {
		t := of(func(c *journey.Content) journey.Emotion { return rivalOf(c, id) })
		e.rival = append(e.rival, series{t, id, b.rivalName(id), b.rivalInk()})
	}
	e.hoped = of(func(c *journey.Content) journey.Emotion { return journey.Of(c.Expected, "") })
	for _, s := range slices.Concat(e.lived, e.rival) {
		e.tracks = append(e.tracks, s.track)
	}
	for _, s := range e.lived {
		e.ties = append(e.ties, e.tiesOf(s.track)...)
	}
	e.tracks = append(e.tracks, e.hoped)
	e.addHopes(xs, points)
	e.drops = e.dropsOf()
	e.formed = make([][]note, len(e.cols))
	e.setNotes()
	e.hung = slices.Clone(e.notes)
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
	return mix(b.Colors.Ink, b.Colors.Paper, []float64{0.2, 0.35}[(i-1)%2])
}

// faceRadius is the least radius of a face: 9 mm across at A3. In wide columns faces grow with them.
func (l *look) faceRadius() float64 { return 12.75 * l.unit }

func score(e journey.Emotion) (float64, bool) { return e.Score, e.Face != journey.NoFace }

// beyondEdge is the number of columns on other sheets that a track knows of at each end: the first is where it goes, and the
// second gives it the slope there that it has on that sheet.
const beyondEdge = 2

// stations are the places of the tracks: the columns' middles, and those beyond each end that goes on elsewhere.
func (e *emotion) stations() (xs []float64, points []*journey.Content) {
	first, last := &e.cols[0], &e.cols[len(e.cols)-1]
	add := func(x float64, c *column) { xs, points = append(xs, x), append(points, c.onCurve()) }
	before := e.beyond(first.number-2, -1)
	for i, c := range slices.Backward(before) {
		add(e.gridLeft-(float64(i)+0.5)*first.w, c)
	}
	for i := range e.cols {
		if !passedBy(&e.cols[i]) {
			add(e.faceX(i), &e.cols[i])
		}
	}
	for i, c := range e.beyond(last.number, 1) {
		add(e.gridRight+(float64(i)+0.5)*last.w, c)
	}
	return xs, points
}

// beyond are the columns of the map from an index on, in a direction, that tracks do not pass by, as many as they know of.
func (e *emotion) beyond(at, step int) (cols []*column) {
	for ; at >= 0 && at < len(e.plan.cols) && len(cols) < beyondEdge; at += step {
		if c := &e.plan.cols[at]; !passedBy(c) {
			cols = append(cols, c)
		}
	}
	return cols
}

// shifted are the places of series k: where its face stands beside another of the same score, the line goes there too.
func (e *emotion) shifted(xs []float64, points []*journey.Content, k int) []float64 {
	if k == 0 {
		return xs
	}
	all := slices.Clone(xs)
	for i, of := range points {
		if s, ok := score(journey.Of(of.Emotion, e.whose[k])); ok {
			all[i] += e.asideAt(xs[i], of, k, s)
		}
	}
	return all
}

// scoreOf is the score of series k in a column, and whether it is known.
func (e *emotion) scoreOf(i, k int) (float64, bool) {
	return score(journey.Of(e.cols[i].onCurve().Emotion, e.whose[k]))
}

// passedBy says whether lines go past a column: one that is removed or skipped, and that nobody feels anything about, or one of a
// phase that they tell of as a whole.
func passedBy(c *column) bool {
	of := c.onCurve()
	return c.mute() || gone(of) && !hasFeeling(of)
}

// faceX is where the faces of column i stand: in its middle, or, where they are those of its phase, in the middle of that.
func (b *board) faceX(i int) float64 {
	if b.cols[i].told == nil {
		return b.cols[i].mid()
	}
	ph := b.phaseAt(i)
	return ph.x + ph.w/2
}

// seat is the column that tells the curve of the phase of column i, or that column where none on the board does.
func (b *board) seat(i int) int {
	ph := b.phaseAt(i)
	for j := ph.from; j < ph.to; j++ {
		if b.cols[j].told != nil {
			return j
		}
	}
	return i
}

// neighbor is the nearest column of the board in a direction that the curve tells of, or the first beyond its end.
func (b *board) neighbor(i, step int) int {
	for i += step; i >= 0 && i < len(b.cols) && b.cols[i].mute(); i += step {
	}
	return i
}

// main is the emotion and the expectation of the first persona in a column.
func (e *emotion) main(i int) (lived, hoped journey.Emotion) {
	c := e.cols[i].onCurve()
	return journey.Of(c.Emotion, ""), journey.Of(c.Expected, "")
}

// y is where a score stands on the board.
func (e *emotion) y(s float64) float64 {
	return e.top + (e.best-s)/(e.best-e.worst)*e.span
}

// halo is the ring of ground round a face, which keeps lines off it.
func (e *emotion) halo() float64 { return 2.2 * e.unit }

// radius is that of the faces of a series: the first has large ones.
func (e *emotion) radius(k int) float64 {
	if k == 0 {
		return e.r
	}
	return e.r * smaller
}

// smaller is the size of the faces of further personas, as a part of the first one's.
const smaller = 0.62

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

// drawCurve draws the emotion lane.
func drawCurve(b *board, r row, height float64) strip {
	e := b.emotions()
	st := b.titled(r.title)
	st.height = e.settle(height)
	e.nameCurves(st.height)
	st.side = append(st.side, e.axisItems()...)
	st.side = append(st.side, e.names()...)
	st.back = e.lines()
	for i := range b.cols {
		items := slices.Concat(e.faces(i), e.heardAtFace(i), e.note(i))
		if items == nil {
			continue
		}
		c := cell{from: i, to: i + 1, role: render.Section, name: r.name(), items: items,
			box: render.Rect{X: b.cols[i].x, W: b.cols[i].w, H: st.height}}
		if b.cols[i].told != nil {
			ph := b.phaseAt(i)
			c.from, c.to, c.box.X, c.box.W = ph.from, ph.to, ph.x, ph.w
		}
		st.cells = append(st.cells, c)
	}
	return st
}

// groundOf is the color that a column stands on.
func (b *board) groundOf(c *column) color.NRGBA {
	return b.tone(&b.m.Phases[c.phase]).Pale
}
