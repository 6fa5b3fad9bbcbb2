package poster

import (
	"image/color"
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// weatherSigns draw the weather of each face: thunder, rain, cloud, sun behind a cloud, sun.
var weatherSigns = [...]func(s *sky){
	journey.Angry:        (*sky).thunder,
	journey.Disappointed: (*sky).rain,
	journey.Indifferent:  (*sky).overcast,
	journey.Happy:        (*sky).clearing,
	journey.Delighted:    (*sky).sunny,
}

func needWeather(b *board, em journey.Emotion) float64 {
	return math.Max(2.1*b.rowSky(), b.small.longest(b.shownMood(em)))
}

// rowSky is the half height of the signs of the weather.
func (l *look) rowSky() float64 { return 14 * l.unit }

// setWeather draws the weather that an emotion feels like, with the name of the emotion below.
func setWeather(b *board, em journey.Emotion, w float64) piece {
	r := b.rowSky()
	return b.called(em, w, r, func(x, y float64) []render.Item {
		s := &sky{look: b.look, x: x, y: y, r: r}
		weatherSigns[em.Face](s)
		return s.items
	})
}

// sky collects the shapes of one sign, round x, y; its coordinates are multiples of r.
type sky struct {
	*look
	x, y, r float64
	items   []render.Item
}

// at gives the place of a point of the sign.
func (s *sky) at(x, y float64) (float64, float64) { return s.x + x*s.r, s.y + y*s.r }

// thunder is a dark cloud with a bolt.
func (s *sky) thunder() {
	s.cloud(0, -0.2, 0.92, s.Colors.Accent)
	var bolt render.Pen
	for i, q := range [][2]float64{{0.10, 0.06}, {-0.30, 0.56}, {-0.04, 0.56}, {-0.20, 1.0}, {0.32, 0.38}, {0.06, 0.38}, {0.24, 0.06}} {
		if i == 0 {
			bolt.Move(s.at(q[0], q[1]))
		} else {
			bolt.Line(s.at(q[0], q[1]))
		}
	}
	bolt.Close()
	s.items = append(s.items, s.shape(bolt, s.warm(), s.Colors.Wow))
}

// rain is a gray cloud with drops.
func (s *sky) rain() {
	s.cloud(0, -0.22, 0.92, mix(s.Colors.Accent, s.Colors.Paper, 0.45))
	for _, x := range []float64{-0.42, 0.02, 0.46} {
		x0, y0 := s.at(x+0.06, 0.42)
		x1, y1 := s.at(x-0.12, 0.88)
		s.items = append(s.items, s.stroke(s.Colors.Accent, x0, y0, x1, y1, 0.13*s.r))
	}
}

// overcast is a pale cloud.
func (s *sky) overcast() { s.cloud(0, 0.04, 1, mix(s.Colors.Accent, s.Colors.Paper, 0.75)) }

// clearing is a sun that looks over a white cloud.
func (s *sky) clearing() {
	s.sun(0.34, -0.3, 0.62)
	s.cloud(-0.12, 0.26, 0.84, s.Colors.Paper)
}

func (s *sky) sunny() { s.sun(0, 0, 1) }

// warm is the color of light.
func (s *sky) warm() color.NRGBA { return mix(s.Colors.IdeaRule, s.Colors.Wow, 0.12) }

// shape is a filled shape with an outline.
func (s *sky) shape(segs render.Pen, ground, rim color.NRGBA) render.Item {
	return &render.Path{Segs: segs, Fill: render.Paint{Color: ground},
		Stroke: render.Stroke{Color: rim, Width: 0.085 * s.r, Join: render.RoundJoin}}
}

// sun is a disc with rays, of radius d in all.
func (s *sky) sun(x, y, d float64) {
	const n = 8
	var rays, round render.Pen
	for i := range n {
		sin, cos := math.Sincos((float64(i) + 0.5) * 2 * math.Pi / n)
		rays.Move(s.at(x+0.68*d*sin, y-0.68*d*cos))
		rays.Line(s.at(x+0.94*d*sin, y-0.94*d*cos))
	}
	cx, cy := s.at(x, y)
	round.Circle(cx, cy, 0.48*d*s.r)
	s.items = append(s.items, s.sign(rays, s.Colors.Wow, 0.11*s.r*math.Sqrt(d)), s.shape(round, s.warm(), s.Colors.Wow))
}

// cloudShape is the outline of a cloud, as a point and cubics.
var cloudShape = [][2]float64{{-0.6, 0.5}, {-0.86, 0.5}, {-1.02, 0.32}, {-1.0, 0.1}, {-0.98, -0.12}, {-0.8, -0.24}, {-0.6, -0.22},
	{-0.54, -0.54}, {-0.26, -0.7}, {0.06, -0.66}, {0.34, -0.62}, {0.54, -0.42}, {0.58, -0.16}, {0.84, -0.18}, {1.02, -0.02}, {1.02, 0.18},
	{1.02, 0.36}, {0.86, 0.5}, {0.66, 0.5}}

// cloud draws a cloud in a size and a color.
func (s *sky) cloud(x, y, d float64, ground color.NRGBA) {
	q := func(i int) (float64, float64) { return s.at(x+cloudShape[i][0]*d, y+cloudShape[i][1]*d) }
	var p render.Pen
	p.Move(q(0))
	for i := 1; i < len(cloudShape); i += 3 {
		ax, ay := q(i)
		bx, by := q(i + 1)
		ex, ey := q(i + 2)
		p.Curve(ax, ay, bx, by, ex, ey)
	}
	p.Close()
	s.items = append(s.items, s.shape(p, ground, s.Colors.Accent))
}
