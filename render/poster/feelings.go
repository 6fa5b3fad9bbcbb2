package poster

import (
	"image/color"
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// faces draws the faces of a column: that of each persona, and a dot where the expectation stands apart.
func (e *emotion) faces(i int) []render.Item {
	c := &e.cols[i]
	lived, hoped := e.main(i)
	var items []render.Item
	if s, ok := score(hoped); ok && e.apart(lived, hoped) {
		items = append(items, &render.Group{Role: render.Figure,
			Name: joinWords(e.hoperName(), e.words.of(wordHoped)+": "+e.faceName(hoped)), Items: []render.Item{e.hopedDot(e.faceX(i), e.y(s))}})
	}
	items = append(items, e.hopeFigures(i)...)
	var front []render.Item // what laps over the first persona's face
	for k := len(e.lived) - 1; k >= 0; k-- {
		em := journey.Of(c.onCurve().Emotion, e.lived[k].who)
		v, ok := score(em)
		if !ok {
			continue
		}
		dx := e.aside(i, k, v)
		face := e.face(i, k, em, e.faceX(i)+dx, e.y(v))
		if dx == 0 {
			items = append(items, face)
		} else {
			front = append(front, face)
		}
	}
	return append(append(items, front...), e.squares(i)...)
}

// hopedDot is the ring of what was expected.
func (b *board) hopedDot(x, y float64) render.Item {
	st := b.hopeStroke()
	dot := outline(st.Color, st.Width, func(p *render.Pen) { p.Circle(x, y, b.hopedRadius()) })
	dot.Fill = render.Paint{Color: b.Colors.Paper}
	return dot
}

// aside moves the small face of a further persona beside one that has the same value, or beside the ring of what was expected:
// to the right, then to the left.
func (e *emotion) aside(i, k int, value float64) float64 {
	return e.asideAt(e.faceX(i), e.cols[i].onCurve(), k, value)
}

// asideAt is the same for a face round x. A small face stands clear of the large one, and laps over its edge only where columns
// are so narrow that it would lie on the face of the next. It holds for the largest faces that the columns allow: lines do not
// move as faces grow.
func (e *emotion) asideAt(x float64, of *journey.Content, k int, value float64) float64 {
	same := 0
	for _, who := range e.whose[:k] {
		if v, ok := score(journey.Of(of.Emotion, who)); ok && v == value {
			same++
		}
	}
	small := e.most*smaller*faceEdge + e.halo()
	dx := math.Max(lapping*e.most, math.Min(besideFace*e.most+1.6*e.unit, e.narrow-e.most*faceEdge-small))
	switch h, ok := score(journey.Of(of.Expected, "")); {
	case same > 0:
		dx += float64((same-1)/2) * 2 * small
	case ok && h == value && k > 0:
		dx, same = small+e.hopedRadius()+2*e.unit, 1
	default:
		return 0
	}
	if toLeft := same%2 == 0; toLeft != (x+dx+small > e.gridRight && x < e.gridRight) {
		return -dx
	}
	return dx
}

// How far from the middle of a large face a small one of the same value stands, in radii of the large one: where there is room,
// and at least.
const (
	besideFace = 1.85
	lapping    = 1.25
)

// face draws one face, on a halo that keeps lines off it.
func (e *emotion) face(i, k int, em journey.Emotion, x, y float64) render.Item {
	r, ring := e.radius(k), 0.0
	if k == 0 {
		ring = e.notes[i].ring * e.unit
	}
	ground := e.groundOf(&e.cols[i])
	g := &render.Group{Role: render.Figure, Name: joinWords(e.who(k), e.faceName(em))}
	switch {
	case k > 0:
		g.Items = append(g.Items, fill(ground, func(p *render.Pen) { p.Circle(x, y, r+e.halo()+e.unit) }),
			outline(e.lived[k].ink, 1.2*e.unit, func(p *render.Pen) { p.Circle(x, y, r*edgeOf(em.Face)+1.6*e.unit) }))
	case ring > 0:
		g.Items = append(g.Items, fill(ground, func(p *render.Pen) { p.Circle(x, y, r+e.halo()+ring) }))
		g.Items = append(g.Items, e.ring(i, x, y)...)
	default:
		return e.haloed(g, e.faceItems(em.Face, x, y, r), ground)
	}
	g.Items = append(g.Items, e.faceItems(em.Face, x, y, r)...)
	return g
}

// haloed puts ground round a face that has its own outline: an even edge, whatever lies behind.
func (e *emotion) haloed(g *render.Group, face []render.Item, ground color.NRGBA) *render.Group {
	halo := *face[0].(*render.Path)
	halo.Segs = slices.Clone(halo.Segs)
	halo.Fill.Color = ground
	halo.Stroke = render.Stroke{Color: ground, Width: 2 * e.halo(), Join: render.RoundJoin}
	g.Items = append([]render.Item{&halo}, face...)
	return g
}

// who names the persona of a series where there are several.
func (e *emotion) who(k int) string {
	if len(e.lived) < 2 {
		return ""
	}
	return e.lived[k].name
}

// apart says whether the expectation stands clear of the face.
func (e *emotion) apart(lived, hoped journey.Emotion) bool {
	s, ok := score(lived)
	return !ok || math.Abs(e.y(s)-e.y(hoped.Score)) > e.r+e.halo()+3*e.unit
}

// hasCurve says whether the curve stands on this board.
func (b *board) hasCurve() bool {
	return b.curved && shows(b.rows, "emotion")
}

// edgeOf is how far a face reaches from its middle, as a multiple of its radius: the rays of the delighted one go furthest.
func edgeOf(f journey.Face) float64 {
	if f == journey.Delighted {
		return faceEdge
	}
	return 1
}
