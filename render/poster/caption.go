package poster

import (
	"image/color"
	"math"

	"journeymap/render"
)

// nameplate is what is written at a scene: its name, a remark in small type that it is optional, and a pill for each
// moment. The name stands next to the face, so a nameplate over a face has its pills on top.
type nameplate struct {
	name  block
	note  block
	pills []block
	w, h  float64
}

// pillGap is the room between a name and its pills, and between pills.
func (l *look) pillGap() float64 { return 0.34 * l.label.size }

// capsuleHeight is the height of a pill of n lines.
func (l *look) capsuleHeight(n int) float64 { return float64(n)*l.label.lead + 0.3*l.label.size }

// capsulePad is the room at each end of a pill.
func (l *look) capsulePad() float64 { return 0.75 * l.label.size }

// nameplate sets the nameplate of a scene to a width at most; it is as wide as what stands in it.
func (s *stage) nameplate(sc *scene, width float64) nameplate { return s.captionIn(sc, width, width) }

// captionIn sets the name of a scene to one width and its pills to another.
func (s *stage) captionIn(sc *scene, width, pills float64) nameplate {
	key := plateKey{sc.number, width, pills}
	c, done := s.set[key]
	if !done {
		c = s.setCaption(sc, width, pills)
		s.set[key] = c
	}
	return c
}

func (s *stage) setCaption(sc *scene, width, pills float64) nameplate {
	c := nameplate{name: s.step.balance(sc.name, max(width, s.step.longest(sc.name)+0.01)), note: block{style: s.body}}
	if sc.optional {
		c.note = s.body.in(s.hues.Muted).balance(s.words.of(wordOptional), max(width, s.body.longest(s.words.of(wordOptional))+0.01))
	}
	c.w, c.h = math.Max(c.name.widest(), c.note.widest()), c.name.height()+c.note.height()
	for _, m := range sc.moments {
		words := s.words.moment(m.Kind)
		p := s.label.balance(words, max(pills-2*s.capsulePad(), s.label.longest(words)+0.01))
		c.pills = append(c.pills, p)
		c.w = math.Max(c.w, p.widest()+2*s.capsulePad())
		c.h += s.pillGap() + s.capsuleHeight(len(p.lines))
	}
	return c
}

// at draws the nameplate in a box of its size, aligned as asked for. Over says that it stands over its face.
func (s *stage) at(c nameplate, box render.Rect, over bool, a align) []render.Item {
	y := box.Y
	name := func() []render.Item {
		items := append(c.name.at(box.X, y, box.W, a), c.note.at(box.X, y+c.name.height(), box.W, a)...)
		y += c.name.height() + c.note.height()
		return items
	}
	var items []render.Item
	if !over {
		items = name()
		y += s.pillGap()
	}
	for _, p := range c.pills {
		items = append(items, s.capsule(p, box.X, y, box.W, a)...)
		y += s.capsuleHeight(len(p.lines)) + s.pillGap()
	}
	if over {
		items = append(items, name()...)
	}
	return items
}

// capsule draws a pill in a width.
func (s *stage) capsule(p block, x, y, width float64, a align) []render.Item {
	w := p.widest() + 2*s.capsulePad()
	x += (width - w) * []float64{left: 0, center: 0.5, right: 1}[a]
	box := render.Rect{X: x, Y: y, W: w, H: s.capsuleHeight(len(p.lines))}
	ground := fill(s.hues.Deep, func(q *render.Pen) { q.Round(box, s.capsuleHeight(1)/2) })
	return append([]render.Item{ground}, p.in(s.hues.OnDeep).at(x, y+0.15*s.label.size, w, center)...)
}

// in gives the block in another color.
func (b block) in(ink color.NRGBA) block {
	b.ink = ink
	return b
}

// bubble is a quote in a balloon.
type bubble struct {
	text block
	w, h float64
}

// bubblePad is the room round the words of a balloon.
func (l *look) bubblePad() float64 { return 0.72 * l.quote.size }

// bubble sets a quote to a width at most, its padding included.
func (s *stage) bubble(quote string, width float64) bubble {
	b := bubble{text: s.quote.balance(quote, width-2*s.bubblePad())}
	b.w, b.h = b.text.widest()+2*s.bubblePad(), b.text.height()+1.6*s.bubblePad()
	return b
}

// balloon draws a quote in a box of its size, with a tip that points from its edge toward a point.
func (s *stage) balloon(b bubble, box render.Rect, to render.Point) []render.Item {
	ground := fill(s.hues.Card, func(p *render.Pen) { p.Round(box, 0.7*s.quote.size) })
	ground.Stroke = render.Stroke{Color: s.hues.Rule, Width: 0.8 * s.unit}
	items := []render.Item{ground}
	items = append(items, s.tip(box, to)...)
	return append(items, b.text.at(box.X, box.Y+0.8*s.bubblePad(), box.W, center)...)
}

// spoken places a quote in a balloon a gap away from a point: over or under it, on the side asked for first, or beside
// it, between the top and the bottom of a box. It gives nil where there is no room.
func (s *stage) spoken(quote string, at render.Point, gap float64, over bool, within render.Rect) []render.Item {
	for _, letters := range []int{15, 20, 12, 26} {
		b := s.bubble(quote, s.quote.chars(letters)+2*s.bubblePad())
		var boxes []render.Rect
		for _, over := range []bool{over, !over} {
			boxes = append(boxes, overUnder(at.X, at.Y, gap, b.w, b.h, over, 1)...)
			boxes = append(boxes, beside(at.X, at.Y, gap, b.w, b.h, over)...)
		}
		if box, ok := s.taken.first(inside(within, boxes), 4*s.unit); ok {
			return s.balloon(b, box, at)
		}
	}
	return nil
}

// tip is the tail of a balloon, at the side of the box that looks at the point.
func (s *stage) tip(box render.Rect, to render.Point) []render.Item {
	d := 0.42 * s.quote.size
	hold := func(v, lo, hi float64) float64 { return math.Min(math.Max(v, lo+2.2*d), hi-2.2*d) }
	var a, b, end render.Point
	switch {
	case to.Y > box.Bottom() || to.Y < box.Y:
		y, dir := box.Bottom(), 1.0
		if to.Y < box.Y {
			y, dir = box.Y, -1
		}
		x := hold(to.X, box.X, box.Right())
		a, b = render.Point{X: x - d, Y: y}, render.Point{X: x + d, Y: y}
		end = render.Point{X: x + math.Max(-d, math.Min(d, (to.X-x)/4)), Y: y + 1.5*d*dir}
	default:
		x, dir := box.Right(), 1.0
		if to.X < box.X {
			x, dir = box.X, -1
		}
		y := hold(to.Y, box.Y, box.Bottom())
		a, b, end = render.Point{X: x, Y: y - d}, render.Point{X: x, Y: y + d}, render.Point{X: x + 1.5*d*dir, Y: y}
	}
	return s.tail(a, b, end)
}

// tail fills a triangle over the edge of a balloon and strokes its two free sides.
func (s *stage) tail(a, b, end render.Point) []render.Item {
	var p render.Pen
	p.Move(a.X, a.Y)
	p.Line(end.X, end.Y)
	p.Line(b.X, b.Y)
	in := render.Point{X: (a.X+b.X)/2 - (end.X-(a.X+b.X)/2)*0.12, Y: (a.Y+b.Y)/2 - (end.Y-(a.Y+b.Y)/2)*0.12}
	var ground render.Pen
	ground.Move(a.X+(in.X-(a.X+b.X)/2), a.Y+(in.Y-(a.Y+b.Y)/2))
	ground.Line(end.X, end.Y)
	ground.Line(b.X+(in.X-(a.X+b.X)/2), b.Y+(in.Y-(a.Y+b.Y)/2))
	ground.Close()
	return []render.Item{&render.Path{Segs: ground, Fill: render.Paint{Color: s.hues.Card}},
		&render.Path{Segs: p, Stroke: render.Stroke{Color: s.hues.Rule, Width: 0.8 * s.unit, Join: render.RoundJoin}}}
}

// shine are rays round a disk of radius r, each so long.
func (s *stage) shine(x, y, r, long float64) render.Item {
	const n = 16
	var p render.Pen
	for i := range n {
		sin, cos := math.Sincos((float64(i) + 0.5) * 2 * math.Pi / n)
		to := r + long
		if i%2 == 1 {
			to = r + 0.6*long
		}
		p.Move(x+r*sin, y-r*cos)
		p.Line(x+to*sin, y-to*cos)
	}
	return &render.Path{Segs: p, Stroke: render.Stroke{Color: s.hues.Glow, Width: math.Max(long*0.26, 1.2*s.unit), Cap: render.RoundCap}}
}
