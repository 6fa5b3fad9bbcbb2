package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// plaque is a cartouche: a panel with hollow corners and a contour, thick and thin.
func (d *delft) plaque(box render.Rect, pen float64) []render.Item {
	ground := fill(d.paper(), func(p *render.Pen) { hollow(p, box, math.Min(0.3*box.H, 11*d.unit)) })
	ground.Stroke = render.Stroke{Color: d.tones[4], Width: pen, Join: render.RoundJoin}
	inner := outline(d.tones[2], 0.5*pen, func(p *render.Pen) { hollow(p, box.Inset(1.8*pen), math.Min(0.3*box.H, 11*d.unit)) })
	return []render.Item{ground, inner}
}

// hollow adds a rectangle whose corners are cut out by quarter circles.
func hollow(p *render.Pen, r render.Rect, c float64) {
	k := c * 0.4477
	x0, y0, x1, y1 := r.X, r.Y, r.Right(), r.Bottom()
	p.Move(x0+c, y0)
	p.Line(x1-c, y0)
	p.Curve(x1-c, y0+c-k, x1-c+k, y0+c, x1, y0+c)
	p.Line(x1, y1-c)
	p.Curve(x1-c+k, y1-c, x1-c, y1-c+k, x1-c, y1)
	p.Line(x0+c, y1)
	p.Curve(x0+c, y1-c+k, x0+c-k, y1-c, x0, y1-c)
	p.Line(x0, y0+c)
	p.Curve(x0+c-k, y0+c, x0+c, y0+c-k, x0+c, y0)
	p.Close()
}

// portrait is a persona as it stands on a tile: the words under or beside the picture.
type portrait struct {
	name, who block
	r         float64
	beside    bool
	h         float64
}

// portraits sets the personas to tiles of a width.
func (d *delft) portraits(w float64) (all []portrait, h float64) {
	for i := range d.m.Personas[:min(len(d.m.Personas), 3)] {
		p := &d.m.Personas[i]
		t := portrait{r: 28 * d.unit, beside: w > 225*d.unit}
		room := w - 50*d.unit
		if t.beside {
			room -= 2*t.r + 12*d.unit
		}
		t.name = d.strong.balance(d.personaName(i), room)
		t.who = d.body.in(d.hues.Muted).balance(d.portrayed(p), room)
		t.h = t.name.height() + t.who.height()
		if t.beside {
			t.h = math.Max(t.h, 2*t.r)
		} else {
			t.h += 2*t.r + 7*d.unit
		}
		t.h += 20 * d.unit
		all = append(all, t)
		h = math.Max(h, t.h)
	}
	return all, h
}

// longestPortrait is the width of the longest word of the personas.
func (d *delft) longestPortrait() (w float64) {
	for i := range d.m.Personas[:min(len(d.m.Personas), 3)] {
		p := &d.m.Personas[i]
		w = math.Max(w, math.Max(d.strong.longest(d.personaName(i)), d.body.longest(d.portrayed(p))))
	}
	return w
}

// portrayed is what stands under the name of a persona.
func (d *delft) portrayed(p *journey.Persona) string {
	return first(p.Segment.S, joined(p.Role), d.words.term(p.Relationship))
}

// facadeIn sets the title on its tile and the personas on theirs, at the top of a sheet, and gives the height of the two
// and what draws them.
func (d *delft) facadeIn(sheet render.Rect) (height float64, draw func()) {
	n := float64(min(len(d.m.Personas), 3))
	w := 158 * d.unit
	if d.columns > 0 {
		w = d.pace() * math.Ceil(math.Max(105*d.unit, d.longestPortrait()+50*d.unit)/d.pace())
	}
	if n > 0 {
		w = math.Min(w, 0.62*sheet.W/n)
	}
	shown, h := d.portraits(w)
	title := render.Rect{X: sheet.X, Y: sheet.Y, W: sheet.W - n*w}
	text := d.display(d.m.Title.S, title.W-100*d.unit, 2)
	sub := d.subtitle.balance(d.m.Subtitle.S, math.Min(title.W-100*d.unit, d.subtitle.chars(80)))
	height = math.Max(math.Max(h, text.height()+sub.height()+50*d.unit), 104*d.unit)
	title.H = height
	return height, func() {
		d.titleTile(title, text, sub)
		for i := range shown {
			d.portraitTile(render.Rect{X: title.Right() + float64(i)*w, Y: title.Y, W: w, H: height}, &shown[i], i)
		}
	}
}

// titleTile draws the title in a large cartouche, with a scene at each side where there is room.
func (d *delft) titleTile(box render.Rect, title, sub block) {
	d.large(box, 4)
	w := math.Max(title.widest(), sub.widest()) + 62*d.unit
	free := (box.W - w) / 2
	side := math.Min(0.8*box.H, 150*d.unit)
	y, middle := box.Y+box.H/2, box.X+box.W/2
	if free > side+64*d.unit {
		r := side / 2
		for i, scene := range []string{"windmill", "ship"} {
			e := easel{x: middle + float64(2*i-1)*(w/2+free*0.47), y: y + 0.02*box.H, size: r * 0.0105, tones: d.tones}
			d.decor(e.shown(tileScene(scene))...)
		}
	}
	panel := render.Rect{X: middle - w/2, W: w, H: math.Min(title.height()+sub.height()+30*d.unit, box.H-24*d.unit)}
	panel.Y = y - panel.H/2
	d.decor(d.strapwork(panel)...)
	d.decor(d.plaque(panel, 2.2*d.unit)...)
	h := title.height() + sub.height()
	top := y - h/2
	items := []render.Item{&render.Group{Role: render.Heading1, Items: title.at(panel.X, top, panel.W, center)}}
	d.put(&render.Group{Role: render.Section, Items: append(items, sub.at(panel.X, top+title.height(), panel.W, center)...)})
}

// strapwork are the curls and leaves round a cartouche.
func (d *delft) strapwork(box render.Rect) []render.Item {
	var dark, pale render.Pen
	u := math.Min(0.2*box.H, 20*d.unit)
	for _, sx := range []float64{-1, 1} {
		edge := box.X + box.W/2 + sx*box.W/2
		for _, sy := range []float64{-1, 1} {
			at := func(px, py float64) render.Point {
				return render.Point{X: edge + sx*px*u, Y: box.Y + box.H/2 + sy*(box.H/2+py*u)}
			}
			brushStroke(&dark, []render.Point{at(-0.5, -0.4), at(0.1, -0.2), at(0.3, 0.2), at(0, 0.44), at(-0.3, 0.22), at(-0.1, 0)}, 0.24*u)
			brushStroke(&dark, []render.Point{at(0, -0.5), at(0.5, -0.9), at(1, -0.8), at(1.08, -0.4), at(0.78, -0.3)}, 0.2*u)
			leaf(&dark, at(0.1, -0.8), math.Atan2(sy*-0.3, sx), 0.9*u)
		}
		mid := render.Point{X: edge, Y: box.Y + box.H/2}
		leaf(&dark, mid, math.Atan2(0, sx)-0.06, 1.15*u)
		leaf(&pale, mid, math.Atan2(0.8, sx), 0.9*u)
		leaf(&pale, mid, math.Atan2(-0.8, sx), 0.9*u)
	}
	return []render.Item{&render.Path{Segs: pale, Fill: render.Paint{Color: d.tones[2]}}, &render.Path{Segs: dark, Fill: render.Paint{Color: d.tones[3]}}}
}

// portraitTile draws the k-th persona on a tile.
func (d *delft) portraitTile(box render.Rect, t *portrait, k int) {
	d.large(box, 2*k+1)
	h := t.name.height() + t.who.height()
	w := math.Max(t.name.widest(), t.who.widest()) + 0.01
	x, y := box.X+box.W/2, box.Y+box.H/2-(h+7*d.unit)/2
	tx, ty, a := x-w/2, y+t.r+7*d.unit, center
	if t.beside {
		all := 2*t.r + 12*d.unit + w
		x, y = box.X+(box.W-all)/2+t.r, box.Y+box.H/2
		tx, ty, a = x+t.r+12*d.unit, y-h/2, left
	}
	d.decor(disk(d.tones[4], x, y, t.r), disk(d.tones[0], x+0.4*d.unit, y-0.5*d.unit, t.r-1.6*d.unit), outline(d.tones[2], 0.8*d.unit, func(p *render.Pen) { p.Circle(x, y, t.r-3.6*d.unit) }))
	items := []render.Item{d.disk(&d.m.Personas[k], x, y, t.r-5.5*d.unit, d.inkOf(k))}
	items = append(items, t.name.at(tx, ty, w, a)...)
	items = append(items, t.who.at(tx, ty+t.name.height(), w, a)...)
	d.put(&render.Group{Role: render.Section, Name: d.words.of(wordPersona), Items: items})
}
