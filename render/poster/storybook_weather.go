package poster

import (
	"image/color"
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// prop is where a sketch stands: its middle and its scale. A scale of 0: it has no room.
type prop struct{ x, y, scale float64 }

// skyAt finds a place for the weather of a panel: in the middle of its sky and high, or further aside, lower and smaller. It
// leaves room for a small scenery where there is any.
func (p *panel) skyAt() bool {
	v := p.view().Inset(3 * p.unit)
	_, kept, _ := p.sceneryAt(sceneryParts[2:])
	most := math.Min(0.08*p.box.W, 0.105*p.view().H)
	for _, size := range []float64{1, 0.84, 0.7, 0.58} {
		a := size * most
		for y := v.Y + 1.5*a; y+1.4*a < p.level-0.3*p.r; y += 0.8 * a {
			for _, part := range []float64{0.54, 0.6, 0.48, 0.68, 0.78, 0.42, 0.86, 0.34, 0.26, 0.18, 0.1} {
				x := p.side(part)
				box := around(x, y, 1.4*a+2*p.unit)
				if x-1.4*a < v.X || x+1.4*a > v.Right() || box.Overlaps(kept, 0) || !p.taken.free(box) {
					continue
				}
				p.taken.take(box)
				p.air = prop{x, y, a}
				return true
			}
		}
	}
	return false
}

// sceneryParts are the parts of its full size at which a scenery is drawn. A smaller one would make those beside it small.
var sceneryParts = []float64{1, 0.85, 0.72, 0.6}

// sceneryAt is where the scenery of a panel has room at the largest of some parts of its full size, at the side to which
// the way leads.
func (p *panel) sceneryAt(parts []float64) (set prop, box render.Rect, ok bool) {
	most := math.Min(0.2*p.box.W, math.Min(0.29*p.sky, 2.8*p.r))
	for _, part := range parts {
		a := part * most
		for _, x := range []float64{0.72, 0.66, 0.78, 0.6, 0.84, 0.54} {
			at := p.side(x)
			box = render.Rect{X: at - a, Y: p.level - 1.95*a, W: 2 * a, H: 1.9 * a}
			if box.X >= p.box.X && box.Right() <= p.box.Right() && p.taken.free(box) {
				return prop{at, p.level + 0.5*p.unit, a}, box, true
			}
		}
	}
	return prop{}, render.Rect{}, false
}

// furnish places the scenery of a panel.
func (p *panel) furnish(parts []float64) bool {
	set, box, ok := p.sceneryAt(parts)
	if ok {
		p.set = set
		p.taken.take(box)
	}
	return ok
}

// hung places the weather of a panel, if it has any.
func (p *panel) hung() bool { return !p.sc().felt() || p.sc().unknown || p.skyAt() }

// furnished places weather, scenery and balloon of a panel in which somebody speaks, and gives the balloon. It is near the
// head while the others have room beside it; else they come first; else the scenery is left out, and last of all the
// balloon.
func (p *panel) furnished() (said []render.Item) {
	before := p.taken.copy()
	tries := []func() bool{
		func() bool { said = p.said(); return said != nil && p.hung() && p.furnish(sceneryParts) },
		func() bool { return p.hung() && p.furnish(sceneryParts[2:]) && p.saysIn(&said) },
		func() bool { said = p.said(); return said != nil && p.hung() },
		func() bool { return p.hung() && p.saysIn(&said) },
	}
	for _, done := range tries {
		p.air, p.set, said = prop{}, prop{}, nil
		if done() {
			return said
		}
		p.taken = before
		before = p.taken.copy()
	}
	p.air, p.set = prop{}, prop{}
	p.hung()
	p.furnish(sceneryParts)
	return nil
}

// saysIn keeps the balloon of a panel, if it has one.
func (p *panel) saysIn(said *[]render.Item) bool {
	*said = p.said()
	return *said != nil
}

// clearSkies takes all weather off where that of one panel has no room: a sky that is empty would tell of an emotion too.
func (b *storybook) clearSkies() {
	if !slices.ContainsFunc(b.panels, func(p panel) bool { return p.sc().felt() && !p.sc().unknown && p.air.scale == 0 }) {
		return
	}
	for i := range b.panels {
		b.panels[i].air = prop{}
	}
}

// mostScale is how much larger the scenery of a panel is than another of its row, at most.
const mostScale = 1.2

// scaled makes sceneries smaller next to those that have little room: a house half as high as the next seems far away.
func (b *storybook) scaled() {
	for k := range b.rows {
		row := b.panels[b.rows[k].from:b.rows[k].to]
		least := math.Inf(1)
		for i := range row {
			if row[i].set.scale > 0 {
				least = math.Min(least, row[i].set.scale)
			}
		}
		for i := range row {
			row[i].set.scale = math.Min(row[i].set.scale, mostScale*least)
		}
	}
}

// scenery draws the place of a scene.
func (p *panel) scenery() []render.Item {
	if p.set.scale == 0 {
		return nil
	}
	s := p.sketch(p.set.x, p.set.y, p.set.scale)
	places[p.place()].draw(s)
	return s.items
}

// weather is that of the emotion: a sun, a cloud, rain.
func (p *panel) weather() []render.Item {
	if p.air.scale == 0 {
		return nil
	}
	s := p.sketch(p.air.x, p.air.y, p.air.scale)
	switch p.sc().mood.Face {
	case journey.Delighted:
		s.sun()
	case journey.Happy:
		s.sun()
		s.cloud(0.5, 0.3, 0.8, s.pale)
	case journey.Indifferent:
		s.cloud(0, 0, 1.1, s.pale)
	case journey.Disappointed:
		s.cloud(0, 0, 1.15, s.shade)
		s.rain()
	case journey.Angry:
		s.cloud(0.1, 0.1, 1.3, s.shade)
		s.bolt()
	}
	return s.items
}

func (s *sketch) sun() {
	s.disk(s.pale, 0, 0, 0.62)
	var all [][]float64
	for i := range 8 {
		sin, cos := math.Sincos(float64(i) * math.Pi / 4)
		all = append(all, []float64{0.86 * sin, 0.86 * cos, 1.16 * sin, 1.16 * cos})
	}
	s.lines(all...)
}

func (s *sketch) cloud(x, y, k float64, ground color.NRGBA) {
	pt := func(dx, dy float64) (float64, float64) { a := s.at(x+k*dx, y+k*dy-0.3); return a.X, a.Y }
	s.shape(ground, func(p *render.Pen) {
		curve := func(a, b, c, d, e, f float64) {
			ax, ay := pt(a, b)
			cx, cy := pt(c, d)
			ex, ey := pt(e, f)
			p.Curve(ax, ay, cx, cy, ex, ey)
		}
		p.Move(pt(-0.8, 0))
		curve(-1.3, 0, -1.25, 0.62, -0.78, 0.56)
		curve(-0.74, 1.06, 0.02, 1.2, 0.2, 0.74)
		curve(0.5, 0.98, 0.96, 0.76, 0.86, 0.46)
		curve(1.26, 0.44, 1.26, 0, 0.86, 0)
		p.Close()
	})
}

func (s *sketch) rain() {
	var all [][]float64
	for _, x := range []float64{-0.6, -0.05, 0.5} {
		all = append(all, []float64{x + 0.12, -0.6, x - 0.04, -1})
	}
	s.lines(all...)
}

func (s *sketch) bolt() {
	s.lines([]float64{0.2, -0.36, -0.12, -0.84, 0.22, -0.84, -0.06, -1.36})
}
