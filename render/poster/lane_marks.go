package poster

import (
	"image/color"
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// markSigns draw the mark of each sort of moment.
var markSigns = map[journey.MomentKind]func(a *markArt){
	journey.Truth:    func(a *markArt) { a.truth("") },
	journey.Zero:     func(a *markArt) { a.truth("0") },
	journey.First:    func(a *markArt) { a.truth("1") },
	journey.Second:   func(a *markArt) { a.truth("2") },
	journey.Ultimate: func(a *markArt) { a.truth("U") },
	journey.Wow:      (*markArt).star,
	journey.Fail:     (*markArt).fail,
	journey.Peak:     (*markArt).triangle,
	journey.End:      (*markArt).square,
	journey.Entry:    func(a *markArt) { a.door(1) },
	journey.Exit:     func(a *markArt) { a.door(-1) },
	journey.Obstacle: (*markArt).barrier,
	journey.Customer: (*markArt).person,
}

func needMarks(b *board, r row, of *journey.Content) (w float64) {
	for _, m := range of.Moments {
		w = math.Max(w, b.look.label.longest(b.words.moment(m.Kind)))
		w = math.Max(w, b.small.widestWord(m.Words))
	}
	return w
}

// markRadius is half the height of a mark; it holds a letter of the smallest type.
func (l *look) markRadius() float64 { return math.Max(8.5*l.unit, 1.05*l.label.size) }

// setMarks draws each moment of a cell with its name and the author's words below.
func setMarks(b *board, r row, of *journey.Content, w float64) (p piece) {
	rad := b.markRadius()
	for i, m := range of.Moments {
		if i > 0 {
			p.height += 5 * b.unit
		}
		a := &markArt{look: b.look, x: w / 2, y: p.height + rad, r: rad, ink: b.momentInk(m.Kind)}
		if draw := markSigns[m.Kind]; draw != nil {
			draw(a)
		}
		p.items = append(p.items, &render.Group{Role: render.Artifact, Items: a.items})
		p.height += 2*rad + 2*b.unit
		p.addMiddle(b.look.label.in(a.ink).balance(b.words.moment(m.Kind), w), w)
		for _, t := range m.Words {
			p.addMiddle(b.small.in(b.Colors.Ink).balance(shown(t), w), w)
		}
	}
	return p
}

// markArt collects the shapes of one mark, round x, y; its coordinates are multiples of r.
type markArt struct {
	*look
	x, y, r float64
	ink     color.NRGBA
	items   []render.Item
}

// shape adds a filled shape with round corners: the points, joined.
func (a *markArt) shape(points ...[2]float64) {
	const round = 0.16
	p := a.path(points...)
	p.Close()
	a.items = append(a.items, &render.Path{Segs: p, Fill: render.Paint{Color: a.ink},
		Stroke: render.Stroke{Color: a.ink, Width: round * a.r, Join: render.RoundJoin}})
}

// line adds a stroke through points.
func (a *markArt) line(width float64, points ...[2]float64) {
	a.items = append(a.items, a.sign(a.path(points...), a.ink, width*a.r))
}

func (a *markArt) path(points ...[2]float64) (p render.Pen) {
	for i, q := range points {
		x, y := a.x+q[0]*a.r, a.y+q[1]*a.r
		if i == 0 {
			p.Move(x, y)
		} else {
			p.Line(x, y)
		}
	}
	return p
}

// truth is a diamond; a moment that counts by number has its sign on it.
func (a *markArt) truth(sign string) {
	a.shape([2]float64{0, -0.92}, [2]float64{0.92, 0}, [2]float64{0, 0.92}, [2]float64{-0.92, 0})
	s := a.look.label.in(a.Colors.OnFull)
	blk := s.set(sign, 2*a.r)
	if sign != "" {
		a.items = append(a.items, blk.plain(a.x-a.r, a.y-blk.height()/2, 2*a.r, center)...)
	}
}

func (a *markArt) star() {
	var points [][2]float64
	for i := range 10 {
		d := 0.96
		if i%2 == 1 {
			d = 0.42
		}
		sin, cos := math.Sincos(float64(i) * math.Pi / 5)
		points = append(points, [2]float64{d * sin, 0.07 - d*cos})
	}
	a.shape(points...)
}

func (a *markArt) cross() {
	a.line(0.34, [2]float64{-0.62, -0.62}, [2]float64{0.62, 0.62})
	a.line(0.34, [2]float64{0.62, -0.62}, [2]float64{-0.62, 0.62})
}

func (a *markArt) triangle() {
	a.shape([2]float64{0, -0.74}, [2]float64{0.84, 0.68}, [2]float64{-0.84, 0.68})
}

func (a *markArt) square() {
	a.shape([2]float64{-0.64, -0.64}, [2]float64{0.64, -0.64}, [2]float64{0.64, 0.64}, [2]float64{-0.64, 0.64})
}

// door is a frame with an arrow to the right: into it, or out of it for −1.
func (a *markArt) door(to float64) {
	a.line(0.19, [2]float64{to * 0.16, -0.76}, [2]float64{to * 0.82, -0.76}, [2]float64{to * 0.82, 0.76}, [2]float64{to * 0.16, 0.76})
	from, tip := -0.84, 0.4
	if to < 0 {
		from, tip = -0.4, 0.84
	}
	a.line(0.19, [2]float64{from, 0}, [2]float64{tip, 0})
	a.line(0.19, [2]float64{tip - 0.36, -0.36}, [2]float64{tip, 0}, [2]float64{tip - 0.36, 0.36})
}

// barrier is a striped board on two legs.
func (a *markArt) barrier() {
	for _, x := range []float64{-0.56, 0.56} {
		a.line(0.2, [2]float64{x, -0.1}, [2]float64{x, 0.82})
	}
	a.shape([2]float64{-0.88, -0.62}, [2]float64{0.88, -0.62}, [2]float64{0.88, 0.12}, [2]float64{-0.88, 0.12})
	for _, x := range []float64{-0.62, -0.02, 0.58} {
		p := a.path([2]float64{x - 0.26, 0.2}, [2]float64{x, 0.2}, [2]float64{x + 0.3, -0.7}, [2]float64{x + 0.04, -0.7})
		p.Close()
		a.items = append(a.items, &render.Path{Segs: p, Fill: render.Paint{Color: a.Colors.OnFull}})
	}
}

// person is a head and shoulders with a check.
func (a *markArt) person() {
	a.items = append(a.items, disk(a.ink, a.x-0.24*a.r, a.y-0.46*a.r, 0.38*a.r))
	a.items = append(a.items, fill(a.ink, func(p *render.Pen) {
		x, y, r := a.x-0.24*a.r, a.y+0.78*a.r, a.r
		p.Move(x-0.64*r, y)
		p.Curve(x-0.64*r, y-0.5*r, x-0.4*r, y-0.74*r, x, y-0.74*r)
		p.Curve(x+0.4*r, y-0.74*r, x+0.64*r, y-0.5*r, x+0.64*r, y)
		p.Close()
	}))
	a.line(0.17, [2]float64{0.44, -0.34}, [2]float64{0.62, -0.14}, [2]float64{0.96, -0.58})
}
