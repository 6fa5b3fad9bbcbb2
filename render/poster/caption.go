package poster

import (
	"image/color"
	"math"

	"journeymap/render"
	"journeymap/render/theme"
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
	key := bubbleKey{quote, s.quote.size, width}
	if b, ok := s.blown[key]; ok {
		return b
	}
	b := bubble{text: s.quote.balance(quote, width-2*s.bubblePad())}
	b.w, b.h = b.text.widest()+2*s.bubblePad(), b.text.height()+1.6*s.bubblePad()
	s.blown[key] = b
	return b
}

// balloon draws a quote in a box of its size, with a tip that points from its edge toward a point.
func (s *stage) balloon(b bubble, box render.Rect, to render.Point) []render.Item {
	return s.balloonTo(b, box, to, math.Inf(1))
}

// balloonTo draws a quote in a box of its size, with a tip that runs on to near what reaches so far round a point.
func (s *stage) balloonTo(b bubble, box render.Rect, to render.Point, reach float64) []render.Item {
	ground := fill(s.hues.Card, func(p *render.Pen) { p.Round(box, 0.7*s.quote.size) })
	ground.Stroke = render.Stroke{Color: s.balloonEdge(), Width: 0.8 * s.unit}
	items := []render.Item{ground}
	items = append(items, s.tip(box, to, reach)...)
	return append(items, b.text.at(box.X, box.Y+0.8*s.bubblePad(), box.W, center)...)
}

// balloonEdge is the color of the edge of a balloon: a dark one hardly differs from a dark ground, and is known by its edge.
func (s *stage) balloonEdge() color.NRGBA {
	h := &s.hues
	if theme.Luminance(h.Ink) < theme.Luminance(h.Paper) {
		return h.Rule
	}
	return mix(h.Rule, h.Line, 0.6)
}

// tipHalf is half the width of the tail of a balloon.
func (l *look) tipHalf() float64 { return 0.42 * l.quote.size }

// tipFoot is the middle of the tail of a balloon, on the side of the box that looks at a point, and its way out of the box.
func (s *stage) tipFoot(box render.Rect, to render.Point) (foot, out render.Point) {
	room := 2.2 * s.tipHalf()
	hold := func(v, lo, hi float64) float64 { return math.Min(math.Max(v, lo+room), hi-room) }
	x, y := hold(to.X, box.X, box.Right()), hold(to.Y, box.Y, box.Bottom())
	switch {
	case to.Y > box.Bottom():
		return render.Point{X: x, Y: box.Bottom()}, render.Point{Y: 1}
	case to.Y < box.Y:
		return render.Point{X: x, Y: box.Y}, render.Point{Y: -1}
	case to.X < box.X:
		return render.Point{X: box.X, Y: y}, render.Point{X: -1}
	}
	return render.Point{X: box.Right(), Y: y}, render.Point{X: 1}
}

// tip is the tail of a balloon. It leans toward the point, so that it points at what says it from aside too, and is as
// long as it takes to come near what reaches so far round it.
func (s *stage) tip(box render.Rect, to render.Point, reach float64) []render.Item {
	d := s.tipHalf()
	foot, out := s.tipFoot(box, to)
	dx, dy := to.X-foot.X, to.Y-foot.Y
	long := math.Min(math.Max(math.Hypot(dx, dy)-reach-4*s.unit, 1.5*d), 5*d)
	ahead := dx*out.X + dy*out.Y
	side := math.Min(math.Max(dx*out.Y+dy*out.X, -1.2*ahead), 1.2*ahead)
	part := long / math.Max(math.Hypot(ahead, side), 0.01)
	end := render.Point{X: foot.X + part*(ahead*out.X+side*out.Y), Y: foot.Y + part*(ahead*out.Y+side*out.X)}
	across := render.Point{X: math.Abs(out.Y) * d, Y: math.Abs(out.X) * d}
	return s.tail(render.Point{X: foot.X - across.X, Y: foot.Y - across.Y}, render.Point{X: foot.X + across.X, Y: foot.Y + across.Y}, end)
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
		&render.Path{Segs: p, Stroke: render.Stroke{Color: s.balloonEdge(), Width: 0.8 * s.unit, Join: render.RoundJoin}}}
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
