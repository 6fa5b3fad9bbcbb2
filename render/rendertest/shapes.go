package rendertest

import (
	"image/color"

	"journeymap/render"
)

// background is decoration: an opaque sheet and a see-through band.
func background() []render.Item {
	return []render.Item{
		&render.Path{Segs: box(render.Rect{W: 480, H: 680}), Fill: solid(0xFF, 0xFD, 0xF8, 0xFF)},
		&render.Path{Segs: box(render.Rect{Y: 20, W: 480, H: 34}), Fill: solid(0x2E, 0x86, 0xC1, 0x33)},
	}
}

// shapes has every step of a path, every paint and every stroke.
func shapes() []render.Item {
	return append(append(fills(), strokes()...), gradients()...)
}

func fills() []render.Item {
	var round, ellipse, ring, open render.Pen
	round.Round(render.Rect{X: 24, Y: 64, W: 60, H: 36}, 8)
	ellipse.Ellipse(124, 82, 30, 18)
	ring.Circle(184, 82, 18)
	hole(&ring, 184, 82, 9)
	open.Move(214, 64)
	open.Line(250, 64)
	open.Line(232, 100)
	return []render.Item{
		&render.Path{Segs: round, Fill: solid(0x58, 0xD6, 0x8D, 0xFF), Stroke: render.Stroke{Color: ink, Width: 1.25}},
		&render.Path{Segs: ellipse, Fill: solid(0xE6, 0x7E, 0x22, 0x80), Stroke: render.Stroke{Color: color.NRGBA{0, 0, 0, 0x80}, Width: 4}},
		&render.Path{Segs: ring, Fill: solid(0x8E, 0x44, 0xAD, 0xFF)},
		&render.Path{Segs: open, Fill: solid(0xF4, 0xD0, 0x3F, 0xFF)}, // filled as if closed
		&render.Path{Segs: box(render.Rect{X: 262, Y: 64, W: 36, H: 36}), Stroke: render.Stroke{Color: accent, Width: 0.5}},
	}
}

// hole adds a square that runs against the circle, so that the nonzero rule leaves it empty.
func hole(p *render.Pen, x, y, r float64) {
	p.Move(x-r, y-r)
	p.Line(x-r, y+r)
	p.Line(x+r, y+r)
	p.Line(x+r, y-r)
	p.Close()
}

// strokes has each cap with each join, solid and dashed, and a dash of odd length.
func strokes() []render.Item {
	var items []render.Item
	y := 118.0
	for _, c := range []render.Cap{render.ButtCap, render.RoundCap} {
		for _, j := range []render.Join{render.MiterJoin, render.RoundJoin} {
			items = append(items, zigzag(24, y, render.Stroke{Color: ink, Width: 5, Cap: c, Join: j}),
				zigzag(150, y, render.Stroke{Color: accent, Width: 3, Cap: c, Join: j, Dash: []float64{8, 5}}))
			y += 22
		}
	}
	return append(items, zigzag(276, 184, render.Stroke{Color: accent, Width: 1, Dash: []float64{6, 2, 1}}), dot(290, 150))
}

func zigzag(x, y float64, s render.Stroke) *render.Path {
	var p render.Pen
	p.Move(x, y+10)
	p.Line(x+30, y)
	p.Line(x+36, y+12) // too sharp for a miter of 4
	p.Curve(x+50, y-10, x+80, y+24, x+110, y)
	return &render.Path{Segs: p, Stroke: s}
}

// dot is a line of no length: with round caps it is a dot.
func dot(x, y float64) *render.Path {
	var p render.Pen
	p.Move(x, y)
	p.Line(x, y)
	return &render.Path{Segs: p, Stroke: render.Stroke{Color: ink, Width: 8, Cap: render.RoundCap}}
}

// gradients runs across, down, aslant and, under a stroke, backwards.
func gradients() []render.Item {
	ends := [][2]render.Point{
		{{X: 0, Y: 0}, {X: 1, Y: 0}},
		{{X: 0, Y: 0}, {X: 0, Y: 1}},
		{{X: 0.1, Y: 0.2}, {X: 0.8, Y: 0.9}},
		{{X: 1, Y: 0.5}, {X: 0.25, Y: 0.5}},
	}
	var items []render.Item
	for i, e := range ends {
		var p render.Pen
		p.Round(render.Rect{X: 320 + float64(i%2)*70, Y: 64 + float64(i/2)*50, W: 60, H: 40}, 6)
		items = append(items, &render.Path{Segs: p, Fill: render.Paint{Gradient: &render.Gradient{
			From: color.NRGBA{0xC0, 0x39, 0x2B, 0xFF}, To: color.NRGBA{0x27, 0xAE, 0x60, 0xFF}, Start: e[0], End: e[1],
		}}, Stroke: render.Stroke{Color: ink, Width: float64(i) / 2}})
	}
	return items
}

// groups has clips within clips, shifts, scales, links and the remaining roles.
func groups(f faces) []render.Item {
	var circle, inner render.Pen
	circle.Circle(20, 20, 20)
	inner.Move(0, 0)
	inner.Line(40, 40)
	inner.Line(0, 40)
	inner.Close()
	red := &render.Path{Segs: box(render.Rect{X: -50, Y: -50, W: 200, H: 200}), Fill: solid(0xE7, 0x4C, 0x3C, 0xFF)}
	blue := &render.Path{Segs: box(render.Rect{X: -50, Y: -50, W: 200, H: 200}), Fill: solid(0x34, 0x98, 0xDB, 0xB0)}
	return []render.Item{
		&render.Group{Shift: render.Point{X: 24, Y: 210}, Clip: &render.Path{Segs: circle}, Items: []render.Item{
			red,
			&render.Group{Clip: &render.Path{Segs: inner}, Items: []render.Item{blue}},
		}},
		&render.Group{Shift: render.Point{X: 80, Y: 210}, Scale: 0.5, Cell: render.Rect{W: 80, H: 80}, Clip: &render.Path{Segs: circle}, Items: []render.Item{blue}},
		&render.Group{Role: render.Figure, Name: "A happy face, drawn twice as large", Shift: render.Point{X: 120, Y: 210}, Scale: 2, Items: smile()},
		&render.Group{Role: render.Heading2, Name: "Second level", Items: []render.Item{f.line(f.strong, "Second level", 12, 180, 222, ink)}},
		&render.Group{Role: render.Heading3, Name: "Third level", Items: []render.Item{f.line(f.strong, "Third level", 10, 180, 236, ink)}},
		&render.Group{Link: Link, Name: `A link "to" <somewhere>`, Items: []render.Item{f.line(f.regular, "A link to somewhere", 10, 180, 250, accent)}},
		&render.Group{Role: render.Plain, Items: nil},
	}
}

func smile() []render.Item {
	var head, mouth render.Pen
	head.Circle(10, 10, 10)
	mouth.Move(5, 12)
	mouth.Curve(7, 16, 13, 16, 15, 12)
	return []render.Item{
		&render.Path{Segs: head, Fill: solid(0xF7, 0xDC, 0x6F, 0xFF), Stroke: render.Stroke{Color: ink, Width: 0.5}},
		&render.Path{Segs: mouth, Stroke: render.Stroke{Color: ink, Width: 1, Cap: render.RoundCap}},
	}
}
