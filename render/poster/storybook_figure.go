package poster

import (
	"image/color"
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// posture is how somebody stands, in radii of the head, x to where they go and y up from the ground.
type posture struct {
	arms   [2][3]render.Point // from the shoulder by way of the elbow to the hand
	lean   float64            // how far the shoulders are ahead of the feet
	sunk   float64            // how far the shoulders are lower
	stride float64            // from foot to foot
	jump   float64            // how far the feet are off the ground
}

// postures are those of the faces: fists on the hips, slumped, straight, waving, arms up.
var postures = [...]posture{
	journey.NoFace:       {arms: [2][3]render.Point{{{X: -0.5, Y: 1.6}, {X: -0.74, Y: 1.2}, {X: -0.78, Y: 0.8}}, {{X: 0.5, Y: 1.6}, {X: 0.74, Y: 1.2}, {X: 0.78, Y: 0.8}}}, stride: 0.5},
	journey.Angry:        {arms: [2][3]render.Point{{{X: -0.5, Y: 1.6}, {X: -1.2, Y: 1.22}, {X: -0.62, Y: 0.88}}, {{X: 0.5, Y: 1.6}, {X: 1.2, Y: 1.22}, {X: 0.62, Y: 0.88}}}, stride: 0.84},
	journey.Disappointed: {arms: [2][3]render.Point{{{X: -0.3, Y: 1.42}, {X: -0.72, Y: 1.06}, {X: -0.86, Y: 0.66}}, {{X: 0.6, Y: 1.4}, {X: 0.86, Y: 0.98}, {X: 0.94, Y: 0.54}}}, lean: 0.2, sunk: 0.16, stride: 0.4},
	journey.Indifferent:  {arms: [2][3]render.Point{{{X: -0.5, Y: 1.6}, {X: -0.74, Y: 1.2}, {X: -0.78, Y: 0.8}}, {{X: 0.5, Y: 1.6}, {X: 0.74, Y: 1.2}, {X: 0.78, Y: 0.8}}}, stride: 0.5},
	journey.Happy:        {arms: [2][3]render.Point{{{X: -0.5, Y: 1.6}, {X: -0.9, Y: 1.3}, {X: -1.02, Y: 0.9}}, {{X: 0.5, Y: 1.58}, {X: 1.16, Y: 1.5}, {X: 1.5, Y: 2.2}}}, stride: 0.66},
	journey.Delighted:    {arms: [2][3]render.Point{{{X: -0.5, Y: 1.6}, {X: -1.2, Y: 1.74}, {X: -1.62, Y: 2.5}}, {{X: 0.5, Y: 1.6}, {X: 1.2, Y: 1.74}, {X: 1.62, Y: 2.5}}}, stride: 0.9, jump: 0.16},
}

// headHeight is how high the middle of a head is over the ground, in radii.
const headHeight = 2.55

// dressed draws somebody without the head, who stands on the ground at x, and returns where the middle of the head is.
func (b *storybook) dressed(f journey.Face, x, ground, r, dir float64, wear color.NRGBA) ([]render.Item, render.Point) {
	po := &postures[f]
	at := func(p render.Point) render.Point {
		return render.Point{X: x + dir*p.X*r, Y: ground - (p.Y+po.jump)*r}
	}
	shadow := fill(mix(b.hues.Ramp[1], b.hues.Ramp[2], 0.55), func(p *render.Pen) { p.Ellipse(x, ground+0.06*r, 0.86*r, 0.17*r) })
	items := []render.Item{shadow}
	legs := mix(wear, b.hues.Ink, 0.55)
	items = append(items, b.limbs(legs, 0.3*r, b.leg(po, -1, at), b.leg(po, 1, at)))
	items = append(items, b.limbs(wear, 0.34*r, bent(po.arms[0], at), bent(po.arms[1], at)))
	items = append(items, b.hands(po, at, r), b.coat(po, at, wear))
	return items, at(render.Point{X: 1.3 * po.lean, Y: headHeight - po.sunk})
}

// leg goes from the hip to the end of the foot, which points to where somebody goes.
func (b *storybook) leg(po *posture, side float64, at func(render.Point) render.Point) []render.Point {
	foot := side * po.stride / 2
	return []render.Point{at(render.Point{X: 0.26 * side, Y: 0.7}), at(render.Point{X: foot, Y: 0.13}), at(render.Point{X: foot + 0.2, Y: 0.13})}
}

func bent(arm [3]render.Point, at func(render.Point) render.Point) []render.Point {
	return []render.Point{at(arm[0]), at(arm[1]), at(arm[2])}
}

// limbs draws lines with round ends and corners.
func (b *storybook) limbs(ink color.NRGBA, width float64, all ...[]render.Point) render.Item {
	var p render.Pen
	for _, limb := range all {
		p.Move(limb[0].X, limb[0].Y)
		for _, q := range limb[1:] {
			p.Line(q.X, q.Y)
		}
	}
	return &render.Path{Segs: p, Stroke: render.Stroke{Color: ink, Width: width, Cap: render.RoundCap, Join: render.RoundJoin}}
}

// hands are at the ends of the arms.
func (b *storybook) hands(po *posture, at func(render.Point) render.Point, r float64) render.Item {
	return fill(b.hues.Halo, func(p *render.Pen) {
		for _, arm := range po.arms {
			h := at(arm[2])
			p.Circle(h.X, h.Y, 0.17*r)
		}
	})
}

// coat is wider at its hem than at the shoulders.
func (b *storybook) coat(po *posture, at func(render.Point) render.Point, wear color.NRGBA) render.Item {
	var p render.Pen
	top := 1.95 - po.sunk
	pt := func(x, y float64) render.Point { return at(render.Point{X: x, Y: y}) }
	move := func(q render.Point) { p.Move(q.X, q.Y) }
	curve := func(c, d, e render.Point) { p.Curve(c.X, c.Y, d.X, d.Y, e.X, e.Y) }
	l := po.lean
	move(pt(-0.72, 0.62))
	curve(pt(-0.66, 1.1), pt(l-0.62, 1.5), pt(l-0.5, top-0.16))
	curve(pt(l-0.4, top), pt(l+0.4, top), pt(l+0.5, top-0.16))
	curve(pt(l+0.62, 1.5), pt(0.66, 1.1), pt(0.72, 0.62))
	curve(pt(0.4, 0.5), pt(-0.4, 0.5), pt(-0.72, 0.62))
	p.Close()
	return &render.Path{Segs: p, Fill: render.Paint{Color: wear}}
}

// actors draws everybody in a scene: the first persona large, the others smaller beside.
func (p *panel) actors() (items []render.Item) {
	for k, mood := range p.sc().others {
		if mood.Face != journey.NoFace {
			items = append(items, p.companion(k, mood)...)
		}
	}
	sc := p.sc()
	if sc.unknown {
		return append(items, p.question()...)
	}
	body, head := p.dressed(sc.mood.Face, p.spot().X, p.level+2*p.unit, p.r, p.dir(), p.inkOf(0))
	if sc.felt() && sc.isWow() {
		body = append([]render.Item{p.shine(head.X, head.Y, sc.reach(p.r)-0.34*p.r, 0.34*p.r)}, body...)
		p.taken.take(around(head.X, head.Y, sc.reach(p.r)))
	}
	items = append(items, &render.Group{Role: render.Artifact, Items: body})
	if sc.felt() {
		return append(items, p.face(sc.unshone(), head.X, head.Y, p.r))
	}
	p.taken.take(around(head.X, head.Y, 1.1*p.r))
	return append(items, &render.Group{Role: render.Artifact, Items: p.blank(head)})
}

// unshone is a scene whose face has no rays: those of figures are behind their arms.
func (sc *scene) unshone() *scene {
	plain := *sc
	plain.moments = slices.DeleteFunc(slices.Clone(sc.moments), func(m journey.Moment) bool { return m.Kind == journey.Wow })
	return &plain
}

// companion draws a further persona: the first of them behind, the second ahead.
func (p *panel) companion(k int, mood journey.Emotion) []render.Item {
	small := 0.66 * p.r
	x := p.spot().X - p.dir()*2.3*p.r
	if k > 0 {
		x = p.spot().X + p.dir()*2.3*p.r
	}
	x = math.Min(math.Max(x, p.box.X+1.2*small), p.box.Right()-1.2*small)
	body, head := p.dressed(mood.Face, x, p.level+1.5*p.unit, small, p.dir(), p.inkOf(k+1))
	g := &render.Group{Role: render.Figure, Name: joinWords(p.personName(p.whose[k+1]), p.faceName(mood))}
	g.Items = append([]render.Item{disk(p.hues.Halo, head.X, head.Y, small*1.2)}, p.faceItems(mood.Face, head.X, head.Y, small)...)
	p.taken.take(around(head.X, head.Y, 1.2*small))
	return []render.Item{&render.Group{Role: render.Artifact, Items: body}, g}
}

// blank is a head without a mouth: it is not told what it feels.
func (p *panel) blank(at render.Point) []render.Item {
	ground := disk(p.hues.Halo, at.X, at.Y, p.r)
	ground.Stroke = render.Stroke{Color: p.hues.Line, Width: 1.6 * p.unit}
	art := &faceArt{x: at.X, y: at.Y, r: p.r, ink: inkOn(p.hues.Halo)}
	art.dot(-0.34, -0.06, 0.1, 0.1)
	art.dot(0.34, -0.06, 0.1, 0.1)
	return append([]render.Item{ground}, art.items...)
}

// question stands where nobody has looked yet.
func (p *panel) question() []render.Item {
	st := p.title.in(p.hues.Line)
	st.size = quarter(3.2 * p.r)
	st.lead = st.size
	q := st.set("?", p.box.W)
	y := p.level - 3.6*p.r
	p.taken.take(render.Rect{X: p.spot().X - q.widest()/2, Y: y, W: q.widest(), H: 3.2 * p.r})
	return []render.Item{&render.Group{Role: render.Artifact, Items: q.at(p.spot().X-q.widest()/2, y, q.widest(), center)}}
}
