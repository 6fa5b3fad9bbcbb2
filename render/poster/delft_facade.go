package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// plinthText is a phase on its plinth, with where it stands in the purchase beside or under its name.
type plinthText struct {
	name, when block
	beside     bool
	w, h       float64
}

// plinthOf sets a phase into the columns that it has in a tier: on one line, or where it is too long for that, on more.
func (d *delft) plinthOf(c *tier, ch *act) (t plinthText, ok bool) {
	from, to := c.columnsOf(ch)
	if from >= to || ch.name == "" {
		return t, false
	}
	phase, when := d.plinthType()
	w := d.plinthWidth(to - from)
	if both := d.plinthLine(ch, phase, when); both <= w {
		t.name, t.when = phase.set(ch.name, w), when.set(ch.when, w)
		t.beside, t.w, t.h = true, both, math.Max(t.name.height(), t.when.height())
		return t, true
	}
	t.name = phase.fitting(ch.name, w, 2, 9.5*d.unit)
	t.when = when.fitting(ch.when, w, 2, d.small.size)
	t.w, t.h = math.Max(t.name.widest(), t.when.widest()), t.name.height()+t.when.height()
	return t, true
}

// plinthWidth is the measure of a phase on so many columns.
func (d *delft) plinthWidth(columns int) float64 { return float64(columns)*d.pace() - 42*d.unit }

// plinthType are the type of phases and that of what stands beside them.
func (d *delft) plinthType() (phase, when style) {
	phase, when = d.phase, d.body.in(d.hues.Muted)
	phase.size, when.size = d.phaseOn, d.whenOn
	phase.lead, when.lead = phase.size*1.15, when.size*leading
	return phase, when
}

// plinthLine is the width of a phase on one line.
func (d *delft) plinthLine(ch *act, phase, when style) float64 {
	if ch.when == "" {
		return phase.width(ch.name)
	}
	return phase.width(ch.name) + 9*d.unit + when.width(ch.when)
}

// plinthHeight is that of all plinths: of the sizes of type at which every phase is on one line the largest, or where
// none is, the least. Next to small names they are not large.
func (d *delft) plinthHeight() (h float64) {
	least, most := d.small.size, math.Max(1.7*d.step.size, 12*d.unit)
	for _, part := range []float64{1.4, 1.3, 1.2, 1.1, 1} {
		d.phaseOn = quarter(math.Min(math.Max(d.phase.size, 14*d.unit)*part, most))
		d.whenOn = quarter(math.Max(math.Min(d.body.size, 0.6*d.phaseOn), least))
		if d.plinthsFlat() {
			break
		}
	}
	for k := range d.tiers {
		for i := range d.acts {
			if t, ok := d.plinthOf(&d.tiers[k], &d.acts[i]); ok {
				h = math.Max(h, t.h+16*d.unit)
			}
		}
	}
	return h
}

// plinthsFlat says whether every phase is on one line.
func (d *delft) plinthsFlat() bool {
	phase, when := d.plinthType()
	for k := range d.tiers {
		for i := range d.acts {
			ch := &d.acts[i]
			if from, to := d.tiers[k].columnsOf(ch); from < to && d.plinthLine(ch, phase, when) > d.plinthWidth(to-from) {
				return false
			}
		}
	}
	return true
}

// paintPlinth draws the narrow tiles under a tier, one for each phase, and bare ones where there is none.
func (d *delft) paintPlinth(c *tier) {
	if c.plinth == 0 {
		return
	}
	y := c.y + d.frieze + c.picture
	col := 0
	lay := func(to int) {
		if to > col {
			d.narrowTile(render.Rect{X: d.x(col), Y: y, W: float64(to-col) * d.pace(), H: c.plinth}, 0)
		}
		col = to
	}
	for i := range d.acts {
		ch := &d.acts[i]
		from, to := c.columnsOf(ch)
		if from >= to {
			continue
		}
		lay(from)
		t, ok := d.plinthOf(c, ch)
		box := render.Rect{X: d.x(from), Y: y, W: float64(to-from) * d.pace(), H: c.plinth}
		if !ok {
			d.narrowTile(box, 0)
		} else {
			d.narrowTile(box, t.w+40*d.unit)
			d.put(&render.Group{Role: render.Heading2, Items: d.plinthWords(t, box)})
		}
		col = to
	}
	lay(d.columns)
}

func (d *delft) plinthWords(t plinthText, box render.Rect) []render.Item {
	x, y := box.X+(box.W-t.w)/2, box.Y+(box.H-t.h)/2
	if !t.beside {
		return append(t.name.at(x, y, t.w, center), t.when.at(x, y+t.name.height(), t.w, center)...)
	}
	base := y + t.name.rise()
	items := t.name.at(x, y, t.name.widest()+0.01, left)
	return append(items, t.when.at(x+t.w-t.when.widest(), base-t.when.rise(), t.when.widest()+0.01, left)...)
}

// narrowTile draws a border tile with a running twig, and a cartouche so wide in its middle.
func (d *delft) narrowTile(box render.Rect, cartouche float64) {
	in := box.Inset(d.grout() / 2)
	ground := fill(mix(d.tones[0], d.tones[1], 0.55), func(p *render.Pen) { p.Round(in, 2*d.unit) })
	var lines, twig render.Pen
	for _, y := range []float64{in.Y + 2.6*d.unit, in.Bottom() - 2.6*d.unit} {
		brushStroke(&lines, []render.Point{{X: in.X + 3*d.unit, Y: y}, {X: in.X + in.W/2, Y: y - 0.3*d.unit}, {X: in.Right() - 3*d.unit, Y: y}}, 1.7*d.unit)
	}
	middle := box.X + box.W/2
	d.runner(&twig, in.X+5*d.unit, middle-cartouche/2, box.Y+box.H/2, box.H, 1)
	d.runner(&twig, middle+cartouche/2, in.Right()-5*d.unit, box.Y+box.H/2, box.H, -1)
	items := []render.Item{ground, &render.Path{Segs: twig, Fill: render.Paint{Color: d.tones[3]}}, &render.Path{Segs: lines, Fill: render.Paint{Color: d.tones[3]}}}
	if cartouche > 0 {
		items = append(items, d.plaque(render.Rect{X: middle - cartouche/2, Y: in.Y, W: cartouche, H: in.H}.Inset(4*d.unit), 1.6*d.unit)...)
	}
	d.decor(items...)
}

// runner is a twig that winds from one x to another.
func (d *delft) runner(p *render.Pen, x0, x1, y, h, grow float64) {
	step := 0.8 * h
	if d.isSmall() {
		step = 1.15 * h
	}
	n := int((x1 - x0) / step)
	if n < 1 {
		return
	}
	step = (x1 - x0) / float64(n)
	at := make([]render.Point, 0, 2*n+1)
	for i := range 2*n + 1 {
		at = append(at, render.Point{X: x0 + float64(i)*step/2, Y: y + 0.17*h*math.Sin(float64(i)*math.Pi/2)})
	}
	bristles(p, at, func(i int) float64 { return 0.026 * h })
	for i := 1; i < len(at); i++ {
		side := 1.0
		if i%4 < 2 {
			side = -1
		}
		turn := side * 0.75
		if grow < 0 {
			turn = math.Pi - turn
		}
		leaf(p, at[i], turn, 0.32*h)
	}
}

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
