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
		st, r := e.hopeStroke(), 2.6*e.unit
		if !e.anyLived {
			r *= 1.7
		}
		dot := outline(st.Color, st.Width, func(p *render.Pen) { p.Circle(c.mid(), e.y(s), r) })
		dot.Fill = render.Paint{Color: e.Colors.Paper}
		items = append(items, &render.Group{Role: render.Figure,
			Name: e.words.of(wordHoped) + ": " + e.faceName(hoped), Items: []render.Item{dot}})
	}
	var front []render.Item // what laps over the first persona's face
	for k := len(e.lived) - 1; k >= 0; k-- {
		em := journey.Of(c.content().Emotion, e.lived[k].who)
		v, ok := score(em)
		if !ok {
			continue
		}
		dx := e.aside(i, k, v)
		face := e.face(i, k, em, c.mid()+dx, e.y(v))
		if dx == 0 {
			items = append(items, face)
		} else {
			front = append(front, face)
		}
	}
	return append(append(items, front...), e.squares(i)...)
}

// aside moves the small face of a further persona beside one that has the same value: to the right, then to the left.
func (e *emotion) aside(i, k int, value float64) float64 {
	return e.asideAt(e.cols[i].mid(), e.cols[i].content(), k, value)
}

// asideAt is the same for a face round x. A small face laps over the edge of the large one, clear of its eyes and its
// mouth, so that its line stays near the middle of the column. It holds for the largest faces that the columns allow: lines
// do not move as faces grow.
func (e *emotion) asideAt(x float64, of *journey.Content, k int, value float64) float64 {
	same := 0
	for _, who := range e.whose[:k] {
		if v, ok := score(journey.Of(of.Emotion, who)); ok && v == value {
			same++
		}
	}
	if same == 0 {
		return 0
	}
	small := e.most*smaller*faceEdge + e.halo()
	dx := lapping*e.most + float64((same-1)/2)*2*small
	if toLeft := same%2 == 0; toLeft != (x+dx+small > e.gridRight && x < e.gridRight) {
		return -dx
	}
	return dx
}

// lapping is how far from the middle of a large face a small one of the same value stands, in radii of the large one.
const lapping = 1.25

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
			outline(e.lived[k].ink, 1.2*e.unit, func(p *render.Pen) { p.Circle(x, y, r+1.6*e.unit) }))
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
