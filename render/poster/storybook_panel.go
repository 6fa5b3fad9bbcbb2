package poster

import (
	"image/color"
	"math"
	"slices"

	"journeymap/render"
)

// panel is the picture of a scene.
type panel struct {
	*storybook
	scene, row int
	back       bool        // who walks here goes to the left
	box        render.Rect // before it is tilted
	foot       float64     // height of the nameplate, in a row of which others may be higher
	level      float64     // y of the ground
	number     block
	name, note block
	ribbons    []ribbon
	spoke      bool // the quote has its balloon
	air, set   prop // where the weather and the scenery stand
}

func (p *panel) sc() *scene { return &p.scenes[p.scene] }

// side gives an x at a part of the width, from where the panel is entered.
func (p *panel) side(part float64) float64 {
	if p.back {
		return p.box.Right() - part*p.box.W
	}
	return p.box.X + part*p.box.W
}

// dir is 1 where the journey runs to the right, and −1 to the left.
func (p *panel) dir() float64 {
	if p.back {
		return -1
	}
	return 1
}

// spot is where the middle of the head of the first persona is.
func (p *panel) spot() render.Point {
	x := p.side(0.3)
	if len(p.whose) > 1 {
		x = p.side(0.36)
	}
	return render.Point{X: x, Y: p.level - headHeight*p.r}
}

// view is the panel without its nameplate.
func (p *panel) view() render.Rect {
	v := p.box
	v.H -= p.foot
	return v
}

// edge draws the outline: four lines, each a little bent, between corners that are a little off.
func (p *panel) edge(pen *render.Pen) {
	u := 3.2 * p.unit
	var at [4]render.Point
	for i, c := range []render.Point{{X: p.box.X, Y: p.box.Y}, {X: p.box.Right(), Y: p.box.Y}, {X: p.box.Right(), Y: p.box.Bottom()}, {X: p.box.X, Y: p.box.Bottom()}} {
		at[i] = render.Point{X: c.X + u*p.noise(10+i, p.scene), Y: c.Y + u*p.noise(20+i, p.scene)}
	}
	pen.Move(at[0].X, at[0].Y)
	for i := range at {
		a, b := at[i], at[(i+1)%4]
		bow := 0.8 * u * p.noise(30+i, p.scene)
		nx, ny := -(b.Y-a.Y)/math.Hypot(b.X-a.X, b.Y-a.Y)*bow, (b.X-a.X)/math.Hypot(b.X-a.X, b.Y-a.Y)*bow
		pen.Curve(a.X+(b.X-a.X)/3+nx, a.Y+(b.Y-a.Y)/3+ny, a.X+(b.X-a.X)*2/3+nx, a.Y+(b.Y-a.Y)*2/3+ny, b.X, b.Y)
	}
	pen.Close()
}

// picture draws what stands behind the figures of a scene: the sky, hills, the scenery on its ground, and the frame.
func (b *storybook) picture(i int) {
	p := &b.panels[i]
	sky := b.skyOf(p.sc().act)
	if p.sc().unknown {
		sky = b.hues.Card
	}
	back := fill(sky, p.edge)
	var items []render.Item
	if !p.sc().unknown {
		items = append(items, p.weather()...)
		items = append(items, p.hills(), p.land())
		items = append(items, p.scenery()...)
	} else {
		items = append(items, p.land())
	}
	items = append(items, p.captionGround()...)
	frame := &render.Path{Segs: back.Segs, Stroke: render.Stroke{Color: b.hues.Accent, Width: 1.7 * b.unit, Join: render.RoundJoin}}
	if p.sc().optional {
		frame.Stroke.Dash = []float64{7 * b.unit, 5 * b.unit}
	}
	b.decor(back, &render.Group{Clip: &render.Path{Segs: back.Segs}, Items: items}, frame)
}

// skyOf is the sky over an act.
func (b *storybook) skyOf(act int) color.NRGBA {
	return mix(b.hues.Paper, b.hues.Ramp[0], []float64{0.42, 0.8}[act%2])
}

// captionGround is what the nameplate stands on, with a place for the number.
func (p *panel) captionGround() []render.Item {
	y := p.box.Bottom() - p.foot
	x0, x1, low := p.box.X-6*p.unit, p.box.Right()+6*p.unit, p.box.Bottom()+6*p.unit
	strip := fill(p.hues.Card, func(q *render.Pen) { q.Box(render.Rect{X: x0, Y: y, W: x1 - x0, H: low - y}) })
	tab := fill(p.hues.Deep, func(q *render.Pen) {
		q.Box(render.Rect{X: x0, Y: y, W: p.box.X + p.tab() - x0, H: low - y})
	})
	return []render.Item{strip, tab, line(p.hues.Accent, 1.6*p.unit, x0, y, x1, y)}
}

// land is the ground of a panel, which goes on to those beside it.
func (p *panel) land() render.Item {
	low := p.box.Bottom() + 6*p.unit
	var pen render.Pen
	way := p.ways()
	pen.Move(way[0].X, low)
	pen.Line(way[0].X, way[0].Y)
	over(&pen, way)
	pen.Line(way[len(way)-1].X, low)
	pen.Close()
	tone := mix(p.hues.Ramp[0], p.hues.Ramp[1], 0.75)
	if p.sc().unknown {
		tone = p.hues.Soft
	}
	return &render.Path{Segs: pen, Fill: render.Paint{Color: tone}}
}

// ways are the ends of the level ground of a panel and of those beside it, from left to right.
func (p *panel) ways() []render.Point {
	var all []render.Point
	for i := p.scene - 1; i <= p.scene+1; i++ {
		if i >= 0 && i < len(p.panels) && p.panels[i].row == p.row {
			all = append(all, p.panels[i].plateau()...)
		}
	}
	slices.SortStableFunc(all, func(a, b render.Point) int { return int(math.Copysign(1, a.X-b.X)) })
	edge := p.rows[p.row].Rect
	if all[0].X <= p.box.X+p.box.W {
		all = append([]render.Point{{X: math.Min(edge.X-8*p.unit, all[0].X), Y: all[0].Y}}, all...)
	}
	last := all[len(all)-1]
	return append(all, render.Point{X: math.Max(edge.Right()+8*p.unit, last.X), Y: last.Y})
}

// plateau is where the ground of a panel is level.
func (p *panel) plateau() []render.Point {
	return []render.Point{{X: p.box.X + 0.13*p.box.W, Y: p.level}, {X: p.box.Right() - 0.13*p.box.W, Y: p.level}}
}

// hillTone is the color of far hills.
func (b *storybook) hillTone() color.NRGBA {
	return mix(mix(b.hues.Paper, b.hues.Ramp[0], 0.7), b.hues.Ramp[1], 0.3)
}

// hills are far ones behind the ground.
func (p *panel) hills() render.Item {
	v := p.view()
	a, b := 0.5+0.2*p.noise(3, p.scene), 0.35+0.15*p.noise(4, p.scene)
	base := p.level - 0.04*v.H
	return fill(p.hillTone(), func(q *render.Pen) {
		q.Move(v.X-8, base)
		q.Curve(v.X+0.2*v.W, base-a*0.3*v.H, v.X+0.4*v.W, base-a*0.3*v.H, v.X+0.56*v.W, base-0.05*v.H)
		q.Curve(v.X+0.7*v.W, base-b*0.34*v.H, v.X+0.9*v.W, base-b*0.34*v.H, v.Right()+8, base)
		q.Line(v.Right()+8, p.box.Bottom())
		q.Line(v.X-8, p.box.Bottom())
		q.Close()
	})
}
