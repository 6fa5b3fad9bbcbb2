package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// flag are the moments of a scene, each on a cloth, one below the other on a pole.
type flag struct {
	cloths []block
	loud   []bool // a moment of truth
	w, h   float64
}

// truths are the moments of truth, whose cloths are full of color.
var truths = []journey.MomentKind{journey.Truth, journey.Zero, journey.First, journey.Second, journey.Ultimate}

// flagOf sets the moments of a scene on cloths as wide as asked for, or wider where a word is.
func (c *landscape) flagOf(sc *scene, width float64) (f flag) {
	for _, m := range sc.moments {
		words := c.words.moment(m.Kind)
		b := c.label.balance(words, math.Max(width-c.clothEdge(), c.label.longest(words)+0.01))
		f.cloths = append(f.cloths, b)
		f.loud = append(f.loud, slices.Contains(truths, m.Kind))
		f.w = math.Max(f.w, b.widest()+c.clothEdge())
		f.h += c.clothHeight(b) + c.pillGap()
	}
	f.h -= c.pillGap()
	return f
}

// clothEdge is what a cloth is wider than its words: the room at the pole, and the tail.
func (c *landscape) clothEdge() float64 { return 2.1 * c.label.size }

func (c *landscape) clothHeight(b block) float64 { return b.height() + 0.5*c.label.size }

// mast is a place for a flag: its cloths stand in a box at the east or the west of a pole, which goes up from a face.
type mast struct {
	box, pole render.Rect
	east      bool
}

// planted puts the flag of a scene in the sky over its face; nil: it has no moments, or they find no place.
func (c *landscape) planted(v *verse, i int) []render.Item {
	if len(c.scenes[i].moments) == 0 {
		return nil
	}
	_, y := c.spot(v, i)
	for _, wide := range []float64{2, 1.1, 0.7} {
		f := c.flagOf(&c.scenes[i], wide*v.pace)
		for _, m := range c.masts(v, i, f) {
			if m.box.Y < v.Y || !c.inSky(v, m.box.Inset(-4*c.unit)) || !c.taken.free(m.box.Inset(-2*c.unit)) || !c.taken.free(m.pole) {
				continue
			}
			c.taken.take(m.box.Inset(-3 * c.unit))
			c.taken.take(m.pole.Inset(-2 * c.unit))
			c.flags.take(m.box)
			c.flags.take(m.pole.Inset(-2 * c.unit))
			return c.raised(f, m, y)
		}
	}
	return nil
}

// masts are the places for a flag: over the middle of its face or an edge, and higher and higher.
func (c *landscape) masts(v *verse, i int, f flag) (ms []mast) {
	x, y := c.spot(v, i)
	head := y - c.scenes[i].reach(c.r)
	if !c.scenes[i].felt() {
		head = c.fogBox(x, y, v.pace).Y
	}
	for k := range 12 {
		top := head - (12+float64(k)*10)*c.unit - f.h
		for _, px := range []float64{x, x + 0.8*c.r, x - 0.8*c.r} {
			pole := render.Rect{X: px - 1.2*c.unit, Y: top, W: 2.4 * c.unit, H: head - top - 2*c.unit}
			ms = append(ms, mast{render.Rect{X: px, Y: top, W: f.w, H: f.h}, pole, true},
				mast{render.Rect{X: px - f.w, Y: top, W: f.w, H: f.h}, pole, false})
		}
	}
	return ms
}

// inSky says whether a box lies over the ridge of a verse.
func (c *landscape) inSky(v *verse, box render.Rect) bool {
	top, _ := c.crest(v, box.X, box.Right())
	return box.Bottom() <= top
}

// raised draws a flag at its place; its pole ends behind a face, at the foot.
func (c *landscape) raised(f flag, m mast, foot float64) []render.Item {
	px := m.pole.X + m.pole.W/2
	items := []render.Item{c.stroke(c.hues.Deep, px, m.box.Y-2*c.unit, px, foot, 1.8*c.unit)}
	y := m.box.Y
	for i, b := range f.cloths {
		w, h := b.widest()+c.clothEdge(), c.clothHeight(b)
		items = append(items, c.cloth(px, y, w, h, f.loud[i], m.east))
		x, ink := px+0.75*c.label.size, c.hues.Ink
		if f.loud[i] {
			ink = c.hues.OnDeep
		}
		if !m.east {
			x = px - w + 1.35*c.label.size
		}
		items = append(items, b.in(ink).at(x, y+0.25*c.label.size, b.widest(), center)...)
		y += h + c.pillGap()
	}
	return items
}

// cloth is a swallow-tailed flag, at the east or the west of its pole.
func (c *landscape) cloth(px, y, w, h float64, loud, east bool) render.Item {
	if !east {
		w = -w
	}
	notch := math.Copysign(0.6*c.label.size, w)
	shape := func(p *render.Pen) {
		p.Move(px, y)
		p.Line(px+w, y)
		p.Line(px+w-notch, y+h/2)
		p.Line(px+w, y+h)
		p.Line(px, y+h)
		p.Close()
	}
	if loud {
		return fill(c.hues.Deep, shape)
	}
	quiet := fill(c.hues.Card, shape)
	quiet.Stroke = render.Stroke{Color: c.hues.Deep, Width: c.unit, Join: render.RoundJoin}
	return quiet
}
