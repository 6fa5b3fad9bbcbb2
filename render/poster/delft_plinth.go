package poster

import (
	"math"

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
	w := d.plinthWidth(to - from)
	if phase, when, both := d.plinthFlat(ch, w); both <= w {
		t.name, t.when = phase.set(ch.name, w), when.set(ch.when, w)
		t.beside, t.w, t.h = true, both, math.Max(t.name.height(), t.when.height())
		return t, true
	}
	phase, when := d.plinthType(1)
	if t.name = phase.fitting(ch.name, w, 1, leastPlinth*d.phaseOn); len(t.name.lines) > 1 {
		t.name = phase.fitting(ch.name, w, 2, 9.5*d.unit)
	}
	t.when = when.fitting(ch.when, w, 2, d.small.size)
	t.w, t.h = math.Max(t.name.widest(), t.when.widest()), t.name.height()+t.when.height()
	return t, true
}

// plinthWidth is the measure of a phase on so many columns.
func (d *delft) plinthWidth(columns int) float64 { return float64(columns)*d.pace() - 42*d.unit }

// plinthType are the type of phases and that of what stands beside them, at a part of their size.
func (d *delft) plinthType(part float64) (phase, when style) {
	phase, when = d.phase, d.body.in(d.hues.Muted)
	phase.size = math.Min(d.phaseOn, math.Max(quarter(part*d.phaseOn), 9.5*d.unit))
	when.size = math.Min(d.whenOn, math.Max(quarter(part*d.whenOn), d.small.size))
	phase.lead, when.lead = phase.size*1.15, when.size*leading
	return phase, when
}

// plinthFlat sets a phase on one line, smaller than others if it has to be: else one long name would make every plinth
// twice as high.
func (d *delft) plinthFlat(ch *act, width float64) (phase, when style, both float64) {
	for _, part := range []float64{1, 0.9, 0.8, 0.7} {
		phase, when = d.plinthType(part)
		if both = d.plinthLine(ch, phase, when); both <= width {
			break
		}
	}
	return phase, when, both
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

// leastPlinth is the least part of the size of phases that a long one on one line has.
const leastPlinth = 0.65

// plinthsFlat says whether the name of every phase is on one line, with what stands beside it, or a small one over that.
func (d *delft) plinthsFlat() bool {
	for k := range d.tiers {
		for i := range d.acts {
			from, to := d.tiers[k].columnsOf(&d.acts[i])
			if w := d.plinthWidth(to - from); from < to {
				phase, _, both := d.plinthFlat(&d.acts[i], w)
				if both > w && phase.width(d.acts[i].name) > w*phase.size/(leastPlinth*d.phaseOn) {
					return false
				}
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
