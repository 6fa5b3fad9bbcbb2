package poster

import (
	"image/color"
	"math"

	"journeymap/render"
	"journeymap/render/theme"
)

// sketch is a scenery in the making: shapes with one width of line, in a box from −1 to 1 across and from 0, the
// ground, to 2 up.
type sketch struct {
	x, y, scale      float64
	pen              float64
	ink, pale, shade color.NRGBA
	items            []render.Item
}

// sketch begins a scenery at a place, so many points to a unit.
func (p *panel) sketch(x, y, scale float64) *sketch {
	h := &p.hues
	return &sketch{x: x, y: y, scale: scale, pen: p.pen, ink: p.contour, pale: mix(h.Card, h.Ramp[0], 0.25), shade: mix(h.Ramp[0], h.Ramp[1], 0.7)}
}

// contourOn is what sceneries are drawn with: quiet, but seen before hills.
func (s *stage) contourOn(hills color.NRGBA) color.NRGBA {
	h := &s.hues
	for _, ink := range []color.NRGBA{mix(h.Ramp[2], h.Ramp[3], 0.6), h.Ramp[3], mix(h.Ramp[3], h.Ramp[4], 0.35), mix(h.Ramp[3], h.Ramp[4], 0.7)} {
		if theme.Contrast(ink, hills) >= leastContour {
			return ink
		}
	}
	return h.Ramp[4]
}

// leastContour is the least contrast of what is no text, by the guidelines for accessible content.
const leastContour = 3

func (s *sketch) at(x, y float64) render.Point {
	return render.Point{X: s.x + x*s.scale, Y: s.y - y*s.scale}
}

// shape is a filled outline.
func (s *sketch) shape(ground color.NRGBA, draw func(p *render.Pen)) {
	f := fill(ground, draw)
	f.Stroke = s.stroke()
	s.items = append(s.items, f)
}

func (s *sketch) stroke() render.Stroke {
	return render.Stroke{Color: s.ink, Width: s.pen, Cap: render.RoundCap, Join: render.RoundJoin}
}

// box is a rectangle from its lower left corner.
func (s *sketch) box(ground color.NRGBA, x, y, w, h, round float64) {
	a := s.at(x, y+h)
	s.shape(ground, func(p *render.Pen) {
		p.Round(render.Rect{X: a.X, Y: a.Y, W: w * s.scale, H: h * s.scale}, round*s.scale)
	})
}

func (s *sketch) disk(ground color.NRGBA, x, y, r float64) {
	a := s.at(x, y)
	s.shape(ground, func(p *render.Pen) { p.Circle(a.X, a.Y, r*s.scale) })
}

// poly is a polygon through pairs of x and y.
func (s *sketch) poly(ground color.NRGBA, xy ...float64) {
	s.shape(ground, func(p *render.Pen) { s.trace(p, xy); p.Close() })
}

// lines are open lines, each through pairs of x and y.
func (s *sketch) lines(all ...[]float64) {
	var p render.Pen
	for _, xy := range all {
		s.trace(&p, xy)
	}
	s.items = append(s.items, &render.Path{Segs: p, Stroke: s.stroke()})
}

func (s *sketch) trace(p *render.Pen, xy []float64) {
	for i := 0; i+1 < len(xy); i += 2 {
		a := s.at(xy[i], xy[i+1])
		if i == 0 {
			p.Move(a.X, a.Y)
			continue
		}
		p.Line(a.X, a.Y)
	}
}

// arcs are bows of a circle from one angle to another, in degrees clockwise from the top.
func (s *sketch) arcs(x, y, from, to float64, radii ...float64) {
	var p render.Pen
	for _, r := range radii {
		for i := 0; i <= 6; i++ {
			sin, cos := math.Sincos((from + (to-from)*float64(i)/6) * math.Pi / 180)
			a := s.at(x+r*sin, y+r*cos)
			if i == 0 {
				p.Move(a.X, a.Y)
				continue
			}
			p.Line(a.X, a.Y)
		}
	}
	s.items = append(s.items, &render.Path{Segs: p, Stroke: s.stroke()})
}
