package poster

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// tab is the width of the number at the left of a nameplate.
func (b *storybook) tab() float64 { return b.step.width("00") + 0.75*b.step.size }

// setName sets the nameplate; false: a word of it is wider than the panel.
func (p *panel) setName() bool {
	sc := p.sc()
	name := sc.name
	if p.m.Poster.Numbers && sc.point != nil {
		name = first(sc.point.Name.S, name)
	}
	width := p.box.W - p.tab() - 20*p.unit
	if width < 4*p.step.size || math.Min(p.step.longest(name), p.step.chars(21)) > width && !p.tight {
		return false
	}
	p.number = p.step.in(p.hues.OnDeep).set(fmt.Sprint(sc.number), p.tab())
	p.name = p.step.balance(name, width)
	p.note = block{style: p.body}
	if sc.optional {
		p.note = p.body.in(p.hues.Muted).balance(p.words.of(wordOptional), width)
	}
	return true
}

func (p *panel) nameHeight() float64 { return p.name.height() + p.note.height() }

// plate is the height of the nameplate.
func (p *panel) plate() float64 { return p.nameHeight() + 5*p.unit + 0.45*p.step.size }

// written draws the nameplate over its ground.
func (p *panel) written() []render.Item {
	mid := p.box.Bottom() - p.foot/2 - 0.4*p.unit
	items := p.number.at(p.box.X+0.6*p.unit, mid-p.number.height()/2, p.tab(), center)
	x, y, w := p.box.X+p.tab()+9*p.unit, mid-p.nameHeight()/2, p.box.W-p.tab()-18*p.unit
	items = append(items, p.name.at(x, y, w, left)...)
	items = append(items, p.note.at(x, y+p.name.height(), w, left)...)
	return append(items, p.fin(mid)...)
}

// fin ends the story in the last panel, if there is room beside its name and no moment says so.
func (p *panel) fin(mid float64) []render.Item {
	if p.scene < len(p.panels)-1 || p.sc().has(journey.End) {
		return nil
	}
	st := p.quote.in(p.hues.Accent)
	end := st.set(p.words.of(wordTheEnd), p.box.W)
	x := p.box.Right() - 14*p.unit - end.widest()
	if x < p.box.X+p.tab()+p.name.widest()+30*p.unit {
		return nil
	}
	return end.at(x, mid-end.height()/2, end.widest()+1, left)
}

// ribbon is the name of a moment in a corner.
type ribbon struct {
	kind  journey.MomentKind
	words block
	box   render.Rect
}

// setMoments sets the moments in the corner where the panel is left, below one another; false: there is no room.
func (p *panel) setMoments() bool {
	y := p.box.Y + 8*p.unit
	for _, m := range p.sc().moments {
		rb, ok := p.ribbonOf(m.Kind, y)
		if !ok {
			return false
		}
		p.ribbons = append(p.ribbons, rb)
		y = rb.box.Bottom() + 4*p.unit
	}
	return y < p.box.Bottom()-p.foot+4*p.unit
}

// ribbonOf sets a moment at a height, in what the figure leaves of the width, or if that is little, over the figure; false: a
// word of it is wider.
func (p *panel) ribbonOf(k journey.MomentKind, y float64) (ribbon, bool) {
	pad := 0.8 * p.label.size
	spare := 17*p.unit + math.Max(pad, 5*p.unit) + p.ringRoom(k)
	text := p.words.moment(k)
	reach := p.sc().reach(p.r) + 4*p.unit
	room := 0.7*p.box.W - reach - pad - spare
	if p.label.longest(text) > room && !p.tight {
		return ribbon{}, false
	}
	rb := ribbon{kind: k, words: p.label.balance(text, math.Max(room, 4*p.label.size))}
	if over := p.label.balance(text, p.box.W-pad-spare); len(rb.words.lines) > 2 && y+over.height()+pad < p.spot().Y-reach {
		rb.words = over
	}
	w, h, out := rb.words.widest()+spare, rb.words.height()+0.7*p.label.size, 3*p.unit
	if k == journey.Wow {
		w, h, out, y = rb.words.widest()*1.4+8*p.unit, rb.words.height()*2.3, -2*p.unit, y-4*p.unit
	}
	rb.box = render.Rect{X: p.box.Right() - w + out, Y: y, W: w, H: h}
	if p.back {
		rb.box.X = p.box.X - out
	}
	return rb, true
}

// banner draws a moment: a burst for a wow, a ribbon with a ring for a moment of truth, else a ribbon.
func (p *panel) banner(rb *ribbon) []render.Item {
	if rb.kind == journey.Wow {
		ground := fill(p.hues.Card, func(q *render.Pen) { burst(q, rb.box) })
		ground.Stroke = render.Stroke{Color: p.hues.Glow, Width: 2 * p.unit, Join: render.RoundJoin}
		at := rb.words.in(p.hues.Ink)
		return append([]render.Item{ground}, at.at(rb.box.X, rb.box.Y+(rb.box.H-at.height())/2, rb.box.W, center)...)
	}
	ground := fill(p.hues.Deep, func(q *render.Pen) { pennant(q, rb.box, p.back, 6*p.unit) })
	items := []render.Item{ground}
	x, w := rb.box.X+8*p.unit, p.ringRoom(rb.kind)
	if !p.back {
		x += 6 * p.unit
	}
	if w > 0 {
		r := 0.34 * p.label.size
		ring := outline(p.hues.OnDeep, 0.18*p.label.size, func(q *render.Pen) { q.Circle(x+r, rb.box.Y+rb.box.H/2, r) })
		items = append(items, &render.Group{Role: render.Artifact, Items: []render.Item{ring}})
	}
	at := rb.words.in(p.hues.OnDeep)
	return append(items, at.at(x+w, rb.box.Y+0.35*p.label.size, rb.box.W, left)...)
}

// ringRoom is the width of the ring on the ribbon of a moment of truth.
func (p *panel) ringRoom(k journey.MomentKind) float64 {
	switch k {
	case journey.Truth, journey.Zero, journey.First, journey.Second, journey.Ultimate:
		return 1.15 * p.label.size
	}
	return 0
}

// pennant is a ribbon with a notch at the end that points into the panel.
func pennant(q *render.Pen, b render.Rect, right bool, notch float64) {
	x0, x1 := b.X, b.Right()
	if right {
		x0, x1, notch = x1, x0, -notch
	}
	q.Move(x1, b.Y)
	q.Line(x0, b.Y)
	q.Line(x0+notch, b.Y+b.H/2)
	q.Line(x0, b.Bottom())
	q.Line(x1, b.Bottom())
	q.Close()
}

// burst is a star with many points in a box.
func burst(q *render.Pen, b render.Rect) {
	const n = 16
	for i := range 2 * n {
		d := 1.0
		if i%2 == 1 {
			d = 0.83
		}
		sin, cos := math.Sincos(float64(i) * math.Pi / n)
		x, y := b.X+b.W/2+d*b.W/2*sin, b.Y+b.H/2-d*b.H/2*cos
		if i == 0 {
			q.Move(x, y)
			continue
		}
		q.Line(x, y)
	}
	q.Close()
}

// told is all that stands in the panels: everybody, and what is written.
func (b *storybook) told() [][]render.Item {
	all := make([][]render.Item, len(b.panels))
	for i := range b.panels {
		p := &b.panels[i]
		all[i] = append(p.written(), p.actors()...)
		for k := range p.ribbons {
			all[i] = append(all[i], p.banner(&p.ribbons[k])...)
			b.taken.take(p.ribbons[k].box)
		}
	}
	all[0] = append(all[0], b.panels[0].introduced()...)
	for i := range b.panels {
		if p := &b.panels[i]; slices.Contains(b.spoken, i) {
			said := p.furnished()
			p.spoke = len(said) > 0
			all[i] = append(all[i], said...)
		} else {
			p.hung()
			p.furnish(sceneryParts)
		}
	}
	b.clearSkies()
	b.scaled()
	return all
}

// said places the quote of a scene in a balloon near the head, if there is room, and where it leaves the scenery free.
// Where there is too little, it is said a little smaller.
func (p *panel) said() []render.Item {
	for _, part := range []float64{1, 0.86, 0.72} {
		st := p.speaking(part)
		for _, letters := range []int{20, 16, 13, 26, 32} {
			b := st.bubble(p.sc().quote, st.quote.chars(letters)+2*st.bubblePad())
			if box, ok := p.taken.first(p.airs(b.w, b.h), 3*p.unit); ok {
				return st.balloon(b, box, p.mouth(box))
			}
		}
	}
	return nil
}

// mouth is what a balloon in a box points to: the middle of the head, or where hands are raised beside that, over them.
func (p *panel) mouth(box render.Rect) render.Point {
	at := p.spot()
	if f := p.sc().mood.Face; f == journey.Happy || f == journey.Delighted {
		at.Y = math.Max(at.Y-0.8*p.r, math.Min(at.Y, box.Y))
	}
	return at
}

// speaking is the stage with quotes of a part of their size, in balloons with a clear outline.
func (p *panel) speaking(part float64) *stage {
	l := *p.look
	l.quote.size = math.Max(quarter(part*l.quote.size), math.Max(floorEntry, 7*p.unit))
	l.quote.lead = l.quote.size * (1 - (1-part)/4) * leading
	st := *p.stage
	st.look, st.hues.Rule = &l, p.hues.Line
	return &st
}

// airs are places for a balloon of w by h in the air of a panel, the best first.
func (p *panel) airs(w, h float64) (boxes []render.Rect) {
	v := p.view().Inset(7 * p.unit)
	head, gap := p.spot(), math.Max(p.sc().reach(p.r), 1.6*p.r)+0.7*p.quote.size
	near := head.X + gap
	if p.back {
		near = head.X - gap - w
	}
	for y := v.Y; y+h < p.level-1.5*p.unit; y += 2.5 * p.unit {
		for _, x := range []float64{near, v.X, v.Right() - w, v.X + (v.W-w)/2, head.X - w/2} {
			b := render.Rect{X: x, Y: y, W: w, H: h}
			if x >= v.X-0.01 && x+w <= v.Right()+0.01 && math.Max(b.X-head.X, head.X-b.Right()) < 2.6*gap && !b.Overlaps(around(head.X, head.Y, gap), 0.01) {
				boxes = append(boxes, b)
			}
		}
	}
	cost := func(b render.Rect) float64 {
		dx := math.Max(math.Max(b.X-head.X, head.X-b.Right()), 0)
		dy := math.Max(math.Max(b.Y-head.Y, head.Y-b.Bottom()), 0)
		return math.Hypot(dx, dy) + 1.2*math.Max(0, b.Bottom()-p.level+2.6*p.r)
	}
	slices.SortStableFunc(boxes, func(a, b render.Rect) int { return cmp.Compare(cost(a), cost(b)) })
	return boxes
}

// introduced writes the name of the first persona beside the head, if there is room for it.
func (p *panel) introduced() []render.Item {
	if len(p.m.Personas) == 0 {
		return nil
	}
	name := p.quote.in(p.on(p.hues.Ramp[0])).set(p.personaName(0), p.box.W)
	if len(name.lines) != 1 {
		return nil
	}
	at, w, h := p.spot(), name.widest(), name.height()
	reach, gap := p.sc().reach(p.r), 10*p.unit
	over := render.Rect{X: math.Max(at.X-w/2, p.box.X+10*p.unit), Y: at.Y - reach - gap - h, W: w, H: h}
	beside := render.Rect{X: at.X + reach + gap, Y: at.Y - h/2 - 0.3*p.r, W: w, H: h}
	pointer := line(p.hues.Accent, p.pen, at.X, over.Bottom()+p.unit, at.X, over.Bottom()+gap-4*p.unit)
	if over.Y < p.box.Y+5*p.unit || !p.taken.free(over) {
		over, pointer = beside, &render.Path{}
	}
	if over.Right() > p.box.Right()-6*p.unit || !p.taken.free(over) {
		return nil
	}
	p.taken.take(over)
	pointer.Stroke.Cap = render.RoundCap
	return append(name.at(over.X, over.Y, w, left), &render.Group{Role: render.Artifact, Items: []render.Item{pointer}})
}
