package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// What a further persona expected has a line and rings of its own, in the ink of that persona's curve. They stand beside what has
// the same value, so that a ring is never taken for one of somebody else.

// hope is what a further persona or actor expected.
type hope struct {
	series
	k int // which series is that of the same persona, or would be
}

// hopers are those besides the first persona who expected something: first those who have a curve.
func (p *plan) hopers() (all []string) {
	p.each(func(of *journey.Content) {
		for _, f := range of.Expected {
			if f.Who != "" && !slices.Contains(all, f.Who) {
				all = append(all, f.Who)
			}
		}
	})
	rank := func(who string) int {
		if k := slices.Index(p.whose, who); k >= 0 {
			return k
		}
		return len(p.whose)
	}
	slices.SortStableFunc(all, func(a, b string) int { return rank(a) - rank(b) })
	return all
}

// inkIndex is the number of the ink of a further persona, by place n among those who expected something.
func (p *plan) inkIndex(who string, n int) int {
	if k := slices.Index(p.whose, who); k >= 0 {
		return k
	}
	return len(p.whose) + n
}

// addHopes gathers what further personas expected, in columns whose middles are at xs.
func (e *emotion) addHopes(xs []float64, points []*journey.Content) {
	for n, who := range e.hopers() {
		k := e.inkIndex(who, n)
		at := slices.Clone(xs)
		for i, of := range points {
			at[i] += e.hopeAside(xs[i], of, who)
		}
		t := newTrack(at, func(i int) (float64, bool) { return score(journey.Of(points[i].Expected, who)) })
		e.hopes = append(e.hopes, hope{series{t, who, e.personName(who), e.seriesInk(k)}, k})
		e.tracks = append(e.tracks, t)
	}
}

// asExpected says whether somebody lived what they expected: then the face tells both.
func asExpected(of *journey.Content, who string) bool {
	lived, hoped := journey.Of(of.Emotion, who), journey.Of(of.Expected, who)
	return lived.Face != journey.NoFace && hoped.Face != journey.NoFace && lived.Score == hoped.Score
}

// sameScore is how near two scores must be to stand beside each other, on the scale of emotions.
const sameScore = levelStep / 3

// hopeAside is how far from the middle x of a column the ring of a further persona stands: beside the faces and rings of about
// the same value, or where the own face stands.
func (e *emotion) hopeAside(x float64, of *journey.Content, who string) float64 {
	want, ok := score(journey.Of(of.Expected, who))
	if !ok {
		return 0
	}
	if k := slices.Index(e.whose, who); asExpected(of, who) {
		return e.asideAt(x, of, k, want)
	}
	lo, hi := 0.0, 0.0
	near := func(em journey.Emotion, dx, r float64) {
		if s, ok := score(em); ok && math.Abs(s-want) < sameScore {
			lo, hi = math.Min(lo, dx-r), math.Max(hi, dx+r)
		}
	}
	for k, lives := range e.whose {
		em, r := journey.Of(of.Emotion, lives), e.most*faceEdge+e.halo()
		if k > 0 {
			r = e.most*smaller*faceEdge + e.halo() + e.unit
		}
		if em.Face != journey.NoFace {
			near(em, e.asideAt(x, of, k, em.Score), r)
		}
	}
	ring := e.hopedRadius() + 2*e.unit
	near(journey.Of(of.Expected, ""), 0, ring)
	for _, h := range e.hopes { // those before it
		if h.who == who {
			break
		} else if !asExpected(of, h.who) {
			near(journey.Of(of.Expected, h.who), e.hopeAside(x, of, h.who), ring)
		}
	}
	switch {
	case hi == lo:
		return 0
	case x+hi+2*ring > e.gridRight && x < e.gridRight:
		return lo - ring
	}
	return hi + ring
}

// hopeSpot is the ring of what a further persona expected in a column.
type hopeSpot struct {
	render.Point
	hope  int
	value journey.Emotion
}

// hopeSpots are the rings of a column, for a span that begins at a height.
func (e *emotion) hopeSpots(i int, top, span float64) (spots []hopeSpot) {
	of := e.cols[i].onCurve()
	for j, h := range e.hopes {
		em := journey.Of(of.Expected, h.who)
		if s, ok := score(em); ok && !asExpected(of, h.who) {
			x := e.faceX(i) + e.hopeAside(e.faceX(i), of, h.who)
			spots = append(spots, hopeSpot{render.Point{X: x, Y: top + e.depth(s, span)}, j, em})
		}
	}
	return spots
}

// hopeFigures are the rings of a column; readers hear whose they are.
func (e *emotion) hopeFigures(i int) (items []render.Item) {
	for _, q := range e.hopeSpots(i, e.top, e.span) {
		h := e.hopes[q.hope]
		items = append(items, &render.Group{Role: render.Figure, Name: joinWords(h.name, e.words.of(wordHoped)+": "+e.faceName(q.value)),
			Items: e.hopeRing(h.k, q.X, q.Y)})
	}
	return items
}

// hopeRing is the ring of what series k expected: that of the second has a dot in it, the third is full, and so on.
func (b *board) hopeRing(k int, x, y float64) []render.Item {
	st, r := b.furtherHope(k), b.hopedRadius()
	ring := outline(st.Color, 1.1*b.unit, func(p *render.Pen) { p.Circle(x, y, r) })
	ring.Fill = render.Paint{Color: b.Colors.Paper}
	dot := 0.45 * r
	if k%2 == 0 {
		dot = r
	}
	return []render.Item{ring, disk(st.Color, x, y, dot)}
}

// furtherHope is the line of what series k expected: dashes and dots, or dots.
func (b *board) furtherHope(k int) render.Stroke {
	s := b.hopedStroke()
	s.Color, s.Dash = b.seriesInk(k), []float64{7 * b.unit, 2.5 * b.unit, 1.2 * b.unit, 2.5 * b.unit}
	if k%2 == 0 {
		s.Dash = []float64{1.2 * b.unit, 2.5 * b.unit}
	}
	return s
}

// hopeMarks are the marks that somebody's expectation has: a line, of two neighbors that are known, a ring that stands alone, and a
// ring apart from what was lived.
func (b *board) hopeMarks(who string) (line, ring, gap bool) {
	before := false
	for _, c := range (&emotion{board: b}).passing() {
		of := c.onCurve()
		l, isLived := score(journey.Of(of.Emotion, who))
		h, isHoped := score(journey.Of(of.Expected, who))
		line = line || before && isHoped
		ring = ring || isHoped && (!isLived || l != h)
		gap = gap || isHoped && isLived && l != h
		before = isHoped
	}
	return line, ring, gap
}

// hopeWords name what somebody expected: with the name where it is not plain whose it is.
func (b *board) hopeWords(who string) string {
	if all := b.hopers(); len(all) == 0 {
		return b.words.of(wordHoped)
	}
	return b.words.of(wordHoped) + ": " + b.personName(who)
}

// hopeLegend explains the lines and rings of expectations, as far as the board has them.
func (b *board) hopeLegend() (es []entry) {
	add := func(who string, s render.Stroke, sign func(x, y float64) []render.Item) {
		line, ring, _ := b.hopeMarks(who)
		var e entry
		switch {
		case line:
			e = b.lineEntry(wordHoped, s)
		case ring:
			e = b.signEntry("", func(x, y, _ float64) []render.Item { return sign(x, y) })
		default:
			return
		}
		if draw := e.draw; line && len(b.hopers()) > 0 && ring { // a ring on the line, as it lies on the map
			e.draw = func(x, y float64) []render.Item { return append(draw(x, y), sign(x+13*b.unit, y)...) }
		}
		e.words = b.hopeWords(who)
		es = append(es, e)
	}
	add("", b.hopeStroke(), func(x, y float64) []render.Item { return []render.Item{b.hopedDot(x, y)} })
	for n, who := range b.hopers() {
		k := b.inkIndex(who, n)
		add(who, b.furtherHope(k), func(x, y float64) []render.Item { return b.hopeRing(k, x, y) })
	}
	return es
}

// hoperName names the first persona beside what was expected, where others expected something too.
func (e *emotion) hoperName() string {
	if e.hopes == nil {
		return ""
	}
	return e.personName("")
}
