package poster

import (
	"image/color"
	"math"
	"slices"

	"journeymap/render"
)

// nameplates sets what is written on every tile, finds the radius of all pictures, and settles the wall; nil: there is no
// room for the names and pictures of some size.
func (d *delft) nameplates() []nameplate {
	w := d.pace()
	all := make([]nameplate, len(d.scenes))
	name, most := 0.72, 0.86
	if d.tight {
		name, most = 0.86, 0.93
	}
	taken := 0.0
	for k := range d.tiers {
		c := &d.tiers[k]
		for i := c.from; i < c.to; i++ {
			all[i] = d.captionIn(&d.scenes[i], name*w, 0.84*w)
			d.quietNote(&all[i], name*w)
			if all[i].w > most*w {
				return nil
			}
			c.below = math.Max(c.below, d.scrollHeight(&all[i])+d.below(&all[i]))
		}
		taken += c.below
	}
	d.radius = d.pictureRadius(taken / float64(len(d.tiers)))
	if d.radius < d.leastPicture()*math.Min(w, d.picture) {
		return nil
	}
	d.settle(d.radius)
	return all
}

// quietNote makes the note under a name smaller than that.
func (d *delft) quietNote(cp *nameplate, width float64) {
	st := cp.note.style
	if most := math.Max(quarter(0.85*d.step.size), math.Max(floorEntry, 7*d.unit)); len(cp.note.lines) > 0 && st.size > most {
		st.size, st.lead = most, most*leading
		cp.note = st.balance(d.words.of(wordOptional), math.Max(width, st.longest(d.words.of(wordOptional))+0.01))
		cp.w, cp.h = math.Max(cp.name.widest(), cp.note.widest()), cp.name.height()+cp.note.height()
	}
}

// leastPicture is the least radius of a picture as a part of the tile: names rather become smaller than pictures do, as
// long as they are easy to read.
func (d *delft) leastPicture() float64 {
	switch size := d.step.size / d.unit; {
	case d.tight:
		return 0.1
	case size >= 13:
		return 0.33
	case size >= 11:
		return 0.29
	case size >= 9:
		return 0.26
	}
	return 0.2
}

// overhang is how far a scroll lies over the foot of its picture, as a part of the radius of that.
const overhang = 0.14

// pictureRadius is that of the largest picture over so much that is written under it.
func (d *delft) pictureRadius(below float64) float64 {
	return math.Min((d.picture-below-d.air())/(2-overhang), 0.43*math.Min(d.pace(), d.picture))
}

func (d *delft) scrollHeight(cp *nameplate) float64 {
	return cp.name.height() + cp.note.height() + 0.44*d.step.size
}

func (d *delft) pillsHeight(cp *nameplate) (h float64) {
	for _, p := range cp.pills {
		h += d.capsuleHeight(len(p.lines)) + d.pillGap()
	}
	return h
}

// below is what hangs under a scroll: its pills, or else its folded ends.
func (d *delft) below(cp *nameplate) float64 {
	return math.Max(d.pillsHeight(cp), 0.2*d.scrollHeight(cp)+1.5*d.unit)
}

// paintCourses draws the wall in the order of the journey.
func (d *delft) paintCourses(told []nameplate) {
	scenes := d.pictures()
	for k := range d.tiers {
		c := &d.tiers[k]
		if d.frieze > 0 {
			d.paintGarland(c)
		}
		for _, x := range c.cells {
			switch {
			case x.scene < 0:
				d.decor(d.sprig(d.box(c, x), x.col+k)...)
			case x.quote:
				d.put(d.quoteTile(d.box(c, x), x))
			default:
				items := d.sceneTile(c, x, &told[x.scene], scenes[x.scene])
				items = append(items, d.sealed(c, x.scene)...)
				d.put(&render.Group{Role: render.Section, Name: d.scenes[x.scene].name, Items: items})
				if at := d.overIt(c, x.scene); at >= 0 {
					d.put(d.quoteTile(d.fillers(c)[at], x))
				}
			}
		}
		d.paintPlinth(c)
	}
}

// sceneTile draws the tile of a scene: its picture in a ring, its name on a scroll, and its moments.
func (d *delft) sceneTile(c *tier, cell glazed, in *nameplate, scene string) []render.Item {
	box, i, r := d.box(c, cell), cell.scene, d.radius
	sc := &d.scenes[i]
	x, y := box.X+box.W/2, box.Y+d.axisOf(c)
	var art []render.Item
	switch {
	case sc.isWow():
		art = append(art, d.sunburst(box, x, y, r)...)
	case sc.isTruth():
		art = append(art, d.cartoucheTile(box, x, y, r)...)
	}
	art = append(art, d.medallion(x, y, r)...)
	if sc.unknown && !sc.felt() {
		art = append(art, d.crackle(x, y, r*0.9, i))
	} else {
		e := easel{x: x, y: y - 0.05*r, size: r * 0.0101, mirror: i%2 == 1, small: d.isSmall(), tones: d.tones}
		art = append(art, d.earth(x, y, r)...)
		art = append(art, e.shown(tileScene(scene))...)
	}
	if sc.optional {
		art = append(art, d.dashedJoint(box))
	}
	top := y + r*(1-overhang)
	art = append(art, d.scroll(x, top, math.Max(in.name.widest(), in.note.widest())+1.1*d.step.size, d.scrollHeight(in), box.W)...)
	items := []render.Item{&render.Group{Role: render.Artifact, Items: art}}
	names := *in
	names.pills = nil
	w := math.Max(names.name.widest(), names.note.widest()) + 1
	items = append(items, d.at(names, render.Rect{X: x - w/2, Y: top + 0.2*d.step.size, W: w}, false, center)...)
	return append(items, d.pillsAt(in, box, top+d.scrollHeight(in))...)
}

// axisOf is how far under the top of a tile the middle of its picture lies: in all tiles of a tier at one height, so that
// their names stand on one line.
func (d *delft) axisOf(c *tier) float64 {
	free := c.picture - (2-overhang)*d.radius - c.below
	return d.radius + math.Min(0.5*free, 0.05*c.picture+0.12*free)
}

// pillsAt draws the moments of a scene under its scroll.
func (d *delft) pillsAt(cp *nameplate, box render.Rect, y float64) (items []render.Item) {
	for _, p := range cp.pills {
		y += d.pillGap()
		w, h := p.widest()+2*d.capsulePad(), d.capsuleHeight(len(p.lines))
		rim := render.Rect{X: box.X + (box.W-w)/2, Y: y, W: w, H: h}.Inset(-1.2 * d.unit)
		items = append(items, &render.Group{Role: render.Artifact, Items: []render.Item{fill(d.tones[0], func(q *render.Pen) { q.Round(rim, d.capsuleHeight(1)/2+1.2*d.unit) })}})
		items = append(items, d.capsule(p, box.X, y, box.W, center)...)
		y += h
	}
	return items
}

// medallion is the ground of a picture: a ring that a turning brush draws now thick, now thin, and a sky.
func (d *delft) medallion(x, y, r float64) []render.Item {
	sky := disk(d.tones[0], x+0.008*r, y-0.01*r, 0.955*r)
	sky.Fill.Gradient = &render.Gradient{From: mix(d.tones[0], d.tones[1], 0.5), To: d.tones[0], End: render.Point{Y: 0.75}}
	if d.isDark() {
		sky.Fill.Gradient = &render.Gradient{From: mix(d.hues.Ramp[0], d.hues.Fade, 0.5), To: d.hues.Ramp[0], End: render.Point{Y: 1}}
	}
	if d.isSmall() {
		return []render.Item{disk(d.tones[4], x, y, r), sky}
	}
	inner := outline(d.tones[2], math.Max(0.7*d.unit, 0.012*r), func(p *render.Pen) { p.Circle(x, y, 0.915*r) })
	return []render.Item{disk(d.tones[4], x, y, r), sky, inner}
}

// earth is the ground that the things of a picture stand on: the foot of the disk, with tufts.
func (d *delft) earth(x, y, r float64) []render.Item {
	at := func(px, py float64) render.Point { return render.Point{X: x + px*r, Y: y + py*r} }
	var land, tufts render.Pen
	const level, out = 0.425, 0.9
	half := math.Sqrt(out*out - level*level)
	land.Move(x-half*r, y+level*r)
	a := at(-0.4, level-0.05)
	b := at(0.3, level+0.04)
	land.Curve(a.X, a.Y, b.X, b.Y, x+half*r, y+level*r)
	begin := math.Asin(level / out)
	const n = 3
	sweep := (math.Pi - 2*begin) / n
	k := 4.0 / 3 * math.Tan(sweep/4) * out * r
	for i := range n {
		s0, c0 := math.Sincos(begin + float64(i)*sweep)
		s1, c1 := math.Sincos(begin + float64(i+1)*sweep)
		land.Curve(x+out*r*c0-k*s0, y+out*r*s0+k*c0, x+out*r*c1+k*s1, y+out*r*s1-k*c1, x+out*r*c1, y+out*r*s1)
	}
	land.Close()
	for _, t := range [][3]float64{{-0.66, 0.5, 0.3}, {0.36, 0.54, 0.36}, {-0.2, 0.62, 0.44}, {0.1, 0.76, 0.3}} {
		a, b := at(t[0]-t[2]/2, t[1]), at(t[0]+t[2]/2, t[1]+0.015)
		tufts.Move(a.X, a.Y)
		tufts.Curve(a.X+0.1*r, a.Y-0.05*r, b.X-0.1*r, a.Y-0.04*r, b.X, b.Y)
		tufts.Curve(b.X-0.1*r, b.Y, a.X+0.1*r, a.Y-0.01*r, a.X, a.Y)
	}
	return []render.Item{
		&render.Path{Segs: land, Fill: d.landPaint()},
		&render.Path{Segs: tufts, Fill: render.Paint{Color: d.tones[3]}},
	}
}

// landPaint is what the earth is painted with.
func (d *delft) landPaint() render.Paint {
	if d.isSmall() {
		return render.Paint{Color: mix(d.tones[1], d.tones[2], 0.5)}
	}
	return render.Paint{Gradient: &render.Gradient{From: d.tones[1], To: d.tones[2], End: render.Point{Y: 1}}}
}

// sunburst fills a tile with rays, light and dark in turn.
func (d *delft) sunburst(box render.Rect, x, y, r float64) []render.Item {
	in := box.Inset(d.grout()/2 + 2*d.unit)
	far := math.Hypot(box.W, box.H)
	var broad, fine render.Pen
	const n = 24
	ray := func(p *render.Pen, a, half float64) {
		s0, c0 := math.Sincos(a - half)
		s1, c1 := math.Sincos(a + half)
		p.Move(x, y)
		p.Line(x+far*c0, y+far*s0)
		p.Line(x+far*c1, y+far*s1)
		p.Close()
	}
	for i := range n {
		a := float64(i) * 2 * math.Pi / n
		ray(&broad, a, 0.052)
		sin, cos := math.Sincos(a + math.Pi/n)
		brushStroke(&fine, []render.Point{{X: x + 1.06*r*cos, Y: y + 1.06*r*sin}, {X: x + 1.22*r*cos, Y: y + 1.22*r*sin}, {X: x + 1.38*r*cos, Y: y + 1.38*r*sin}}, 0.055*r)
	}
	var clip render.Pen
	clip.Round(in, 2*d.unit)
	ground := fill(d.tones[0], func(p *render.Pen) { p.Round(in, 2*d.unit) })
	return []render.Item{&render.Group{Clip: &render.Path{Segs: clip}, Items: []render.Item{
		ground,
		&render.Path{Segs: broad, Fill: render.Paint{Color: d.tones[2]}},
		&render.Path{Segs: fine, Fill: render.Paint{Color: d.hues.Glow}},
	}}, disk(d.hues.Glow, x, y, 1.055*r), disk(d.tones[0], x, y, 1.03*r)}
}

// cartoucheTile fills the tile of a moment of truth up to its picture, and spares ornaments out of the paint.
func (d *delft) cartoucheTile(box render.Rect, x, y, r float64) []render.Item {
	in := box.Inset(d.grout()/2 + 2.2*d.unit)
	ground := fill(d.deep(), func(p *render.Pen) { p.Round(in, 2*d.unit) })
	frame := outline(d.tones[0], 1.1*d.unit, func(p *render.Pen) { p.Box(in.Inset(2.8 * d.unit)) })
	var spared render.Pen
	save := d.corner
	d.corner *= 1.15
	tile := in.Inset(6 * d.unit)
	for _, sx := range []float64{1, -1} {
		for _, sy := range []float64{1, -1} {
			d.cornerAt(&spared, tile, sx, sy)
		}
	}
	d.corner = save
	return []render.Item{ground, frame, &render.Path{Segs: spared, Fill: render.Paint{Color: d.tones[0]}}, disk(d.tones[0], x, y, 1.07*r)}
}

// deep is the paint that fills a tile.
func (d *delft) deep() color.NRGBA {
	if d.isDark() {
		return mix(d.tones[2], d.tones[3], 0.3)
	}
	return d.tones[3]
}

// told says which scenes of a tier belong to a act.
func (c *tier) of(ch *act) (from, to int) { return max(ch.from, c.from), min(ch.to, c.to) }

// columnsOf are the columns of a act in a tier: those of its scenes and their quotes.
func (c *tier) columnsOf(ch *act) (from, to int) {
	a, b := c.of(ch)
	if a >= b {
		return 0, 0
	}
	first := slices.IndexFunc(c.cells, func(x glazed) bool { return x.scene == a })
	from = c.cells[first].col
	for _, x := range c.cells {
		if x.scene >= a && x.scene < b {
			to = x.col + 1
		}
	}
	return from, to
}
