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
	cost      float64 // how high it is, how many lines it takes, and what it hangs over
}

// planted puts the flag of a scene in the sky over its face, where it stands best; nil: it has no moments, or they find
// no place.
func (c *landscape) planted(v *verse, i int) []render.Item {
	if len(c.scenes[i].moments) == 0 {
		return nil
	}
	var flown flag
	best := mast{cost: math.Inf(1)}
	for _, wide := range []float64{2, 1.1, 0.7} {
		f := c.flagOf(&c.scenes[i], wide*v.pace)
		for _, m := range c.mastsFor(v, i, f) {
			if m.cost < best.cost {
				m.cost += c.outshone(m.box) + c.hides(v, m.box)
			}
			if m.cost < best.cost && c.stands(v, &m) {
				best, flown = m, f
			}
		}
	}
	if math.IsInf(best.cost, 1) {
		return nil
	}
	c.masts[i] = best
	c.taken.take(best.box.Inset(-3 * c.unit))
	c.taken.take(best.pole.Inset(-2 * c.unit))
	c.flags.take(best.box)
	c.flags.take(best.pole.Inset(-2 * c.unit))
	_, y := c.spot(v, i)
	return c.raised(flown, best, y)
}

// stands says whether a flag has room.
func (c *landscape) stands(v *verse, m *mast) bool {
	return m.box.Y >= v.Y && c.inSky(v, m.box.Inset(-4*c.unit)) && c.taken.free(m.box.Inset(-2*c.unit)) && c.taken.free(m.pole)
}

// mastsFor are the places for a flag: over the middle of its face or an edge, and higher and higher. In fog only the middle
// tells whose it is.
func (c *landscape) mastsFor(v *verse, i int, f flag) (ms []mast) {
	x, y := c.spot(v, i)
	head, edges := y-c.scenes[i].reach(c.r), []float64{0, 0.8 * c.r, -0.8 * c.r}
	if !c.scenes[i].felt() {
		head, edges = c.fogBox(x, y, v.pace).Y, edges[:1]
	}
	lines := 0
	for _, b := range f.cloths {
		lines += len(b.lines) - 1 + 3*max(0, len(b.lines)-2)
	}
	for k := range 12 {
		high := float64(k) * 10 * c.unit
		top := head - 12*c.unit - high - f.h
		for _, dx := range edges {
			px, cost := x+dx, high+0.3*math.Abs(dx)+9*float64(lines)*c.unit
			pole := render.Rect{X: px - 1.2*c.unit, Y: top, W: 2.4 * c.unit, H: head - top - 2*c.unit}
			for _, east := range []bool{true, false} {
				m := mast{box: render.Rect{X: px, Y: top, W: f.w, H: f.h}, pole: pole, east: east}
				if !east {
					m.box.X -= f.w
				}
				m.cost = cost + c.overhang(v, i, m.box)
				ms = append(ms, m)
			}
		}
	}
	return ms
}

// overhang is what it costs that a flag hangs over the faces of other scenes, of which it seems to tell: the more, the
// more of a face it covers and the nearer it hangs.
func (c *landscape) overhang(v *verse, i int, box render.Rect) (cost float64) {
	for j := max(v.from, i-3); j < min(v.to, i+4); j++ {
		x, y := c.spot(v, j)
		if half := 1.1 * c.r; j != i && box.Y < y {
			near := math.Min(1, math.Max(0, (7*c.r-y+box.Bottom())/(4*c.r)))
			cost += 0.8 * near * math.Max(0, math.Min(box.Right(), x+half)-math.Max(box.X, x-half))
		}
	}
	return cost
}

// outshone is what it costs that a flag hangs before the sun or the moon.
func (c *landscape) outshone(box render.Rect) float64 {
	if !c.inSun(box) {
		return 0
	}
	return 40 * c.unit
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
