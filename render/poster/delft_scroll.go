package poster

import (
	"image/color"
	"math"

	"journeymap/render"
)

// scroll is a painted ribbon with folded ends, centered on x in so much room.
func (d *delft) scroll(x, y, w, h, room float64) []render.Item {
	w = math.Max(w, 0.5*d.pace())
	tail := math.Min(0.5*(room-0.05*d.pace()-w), 0.09*d.pace())
	rise, pen := 0.13*h+1.5*d.unit, 1.5*d.unit*math.Max(1, d.pace()/190)
	x0, x1 := x-w/2, x+w/2
	var ends, folds, ground, edge render.Pen
	for _, side := range []float64{-1, 1} {
		in, out := x+side*(w/2-0.55*tail-2*d.unit), x+side*(w/2+tail)
		ends.Move(in, y+rise)
		ends.Curve(in+side*tail*0.6, y+rise*0.6, out-side*tail*0.5, y+rise*1.6, out, y+rise*0.9)
		ends.Line(out-side*0.42*tail, y+rise*0.8+h*0.52)
		ends.Line(out, y+h+rise*0.7)
		ends.Curve(out-side*tail*0.5, y+h+rise*1.5, in+side*tail*0.6, y+h+rise*0.4, in, y+h+rise)
		ends.Close()
		folds.Move(in, y+h+rise)
		folds.Line(x+side*w/2, y+h)
		folds.Line(in, y+h-0.5)
		folds.Close()
	}
	sag := 0.9 * d.unit
	ground.Move(x0, y)
	ground.Curve(x0+w/3, y-sag, x1-w/3, y-sag, x1, y)
	ground.Line(x1, y+h)
	ground.Curve(x1-w/3, y+h-sag, x0+w/3, y+h-sag, x0, y+h)
	ground.Close()
	front := &render.Path{Segs: ground, Fill: render.Paint{Color: d.paper()}}
	if d.isSmall() {
		front.Stroke = render.Stroke{Color: d.tones[4], Width: pen, Join: render.RoundJoin}
	} else {
		d.scrollEdge(&edge, x, y, w, h, pen)
	}
	back := &render.Path{Segs: ends, Fill: render.Paint{Color: d.tones[1]}, Stroke: render.Stroke{Color: d.tones[4], Width: 0.7 * pen, Join: render.RoundJoin}}
	return []render.Item{back,
		&render.Path{Segs: folds, Fill: render.Paint{Color: d.tones[3]}, Stroke: render.Stroke{Color: d.tones[4], Width: 0.6 * pen, Join: render.RoundJoin}},
		front, &render.Path{Segs: edge, Fill: render.Paint{Color: d.tones[4]}},
	}
}

// scrollEdge draws the edges of a scroll, each with a stroke of its own.
func (d *delft) scrollEdge(p *render.Pen, x, y, w, h, pen float64) {
	x0, x1, sag := x-w/2, x+w/2, 0.7*d.unit
	brushStroke(p, []render.Point{{X: x0, Y: y}, {X: x, Y: y - sag}, {X: x1, Y: y}}, pen*1.3)
	brushStroke(p, []render.Point{{X: x1, Y: y + h}, {X: x, Y: y + h - sag}, {X: x0, Y: y + h}}, pen*1.7)
	brushStroke(p, []render.Point{{X: x0, Y: y - pen/2}, {X: x0 - pen/3, Y: y + h/2}, {X: x0, Y: y + h + pen/2}}, pen*1.2)
	brushStroke(p, []render.Point{{X: x1, Y: y - pen/2}, {X: x1 + pen/3, Y: y + h/2}, {X: x1, Y: y + h + pen/2}}, pen*1.2)
}

// paper is the ground of scrolls.
func (d *delft) paper() color.NRGBA { return d.tones[0] }

// quoteTile draws what a scene says on a large scroll.
func (d *delft) quoteTile(box render.Rect, cell glazed) render.Item {
	i := cell.scene
	b := d.quotes[i]
	h := b.height() + 1.5*b.size
	w := math.Min(math.Max(b.widest()+1.5*b.size, 0.5*box.W), box.W-0.22*d.pace())
	x, y := box.X+box.W/2, box.Y+box.H/2
	art := d.scroll(x, y-h/2, w, h, box.W)
	if half := math.Min(0.2*d.pace(), (box.H-h)/2.9); half > 0.1*d.pace() {
		art = append(art, d.flourish(x, y-h/2-0.5*half, half, -1), d.flourish(x, y+h/2+0.66*half, half, 1))
	}
	items := []render.Item{&render.Group{Role: render.Artifact, Items: art}}
	return &render.Group{Role: render.Section, Name: d.scenes[i].name, Items: append(items, b.in(d.on(d.tones[0])).at(x-w/2, y-b.height()/2, w, center)...)}
}

// flourish is a twig with two curls, centered on x.
func (d *delft) flourish(x, y, half, up float64) render.Item {
	var p render.Pen
	for _, s := range []float64{-1, 1} {
		at := func(px, py float64) render.Point { return render.Point{X: x + s*px*half, Y: y + up*py*half} }
		brushStroke(&p, []render.Point{at(0.04, 0), at(0.4, 0.12), at(0.8, -0.02), at(0.98, -0.24), at(0.82, -0.36), at(0.72, -0.22)}, 0.13*half)
		leaf(&p, at(0.3, 0.08), math.Atan2(up*0.6, s*0.5), 0.34*half)
		leaf(&p, at(0.56, 0.08), math.Atan2(up*0.6, s*0.6), 0.3*half)
	}
	leaf(&p, render.Point{X: x, Y: y}, up*math.Pi/2-0.1, 0.5*half)
	return &render.Path{Segs: p, Fill: render.Paint{Color: d.tones[3]}}
}
