package poster

import (
	"math"

	"journeymap/render"
)

// glaze lays all tiles of the wall but those of the title: each a shade of its own, as tiles from one kiln are.
func (d *delft) glaze(told []nameplate) {
	var tiles []render.Item
	var corners render.Pen
	for k := range d.tiers {
		c := &d.tiers[k]
		for i, box := range d.fillers(c) {
			tiles = append(tiles, d.bare(box, 7*k+i))
			d.cornered(&corners, box)
		}
		for i := range d.columns {
			if d.frieze > 0 {
				tiles = append(tiles, d.bare(d.friezeTile(c, i), 7*k+i))
			}
		}
		low := d.hasLowCorners(c, told)
		for _, x := range c.cells {
			tiles = append(tiles, d.bare(d.box(c, x), 7*k+x.col+3))
			if x.quote || x.scene < 0 || !d.scenes[x.scene].isWow() && !d.scenes[x.scene].isTruth() {
				d.corners(&corners, d.box(c, x), low)
			}
		}
	}
	d.decor(append(tiles, d.blue(corners))...)
	for k := range d.tiers {
		d.decor(d.strewn(&d.tiers[k], k)...)
	}
}

// strewn are the ornaments of the fillers over the k-th tier that no quote takes.
func (d *delft) strewn(c *tier, k int) (items []render.Item) {
	boxes := d.fillers(c)
	if len(boxes) == 0 {
		return nil
	}
	taken := make([]bool, len(boxes))
	for i := c.from; i < c.to; i++ {
		if at := d.overIt(c, i); at >= 0 {
			taken[at] = true
		}
	}
	for i, box := range boxes {
		if !taken[i] {
			items = append(items, d.sprig(box, i+i/d.columns+k)...)
		}
	}
	return items
}

// hasLowCorners says whether the tiles of a tier have ornaments in their lower corners: where a scroll or a moment of one
// would lie on them, none has.
func (d *delft) hasLowCorners(c *tier, told []nameplate) bool {
	foot := d.axisOf(c) + d.radius*(1-overhang)
	for i := c.from; i < c.to; i++ {
		low := foot + d.scrollHeight(&told[i])*1.2 + 1.5*d.unit
		for _, p := range told[i].pills {
			if p.widest()+2*d.capsulePad() > d.pace()-2.4*d.corner {
				low = math.Max(low, foot+d.scrollHeight(&told[i])+d.pillsHeight(&told[i]))
			}
		}
		if low > c.picture-1.1*d.corner {
			return false
		}
	}
	return true
}

// blue paints what is shown in the tone of ornaments.
func (d *delft) blue(p render.Pen) render.Item {
	return &render.Path{Segs: p, Fill: render.Paint{Color: d.tones[3]}}
}

// friezeTile is the i-th tile of the garland of a tier, with its joints.
func (d *delft) friezeTile(c *tier, i int) render.Rect {
	return render.Rect{X: d.x(i), Y: c.y, W: d.pace(), H: d.frieze}
}

// bare is a tile without ornaments.
func (d *delft) bare(box render.Rect, k int) render.Item {
	in := box.Inset(d.grout() / 2)
	shade := []float64{0.1, 0.34, 0.2, 0.46, 0.02}[(k*k+3*k)%5]
	from, to := mix(d.tones[0], d.tones[1], 0.06+0.12*shade), mix(d.tones[0], d.tones[1], 0.16+0.5*shade)
	if d.isDark() {
		from, to = mix(d.hues.Ramp[0], d.hues.Card, 1-shade), mix(d.hues.Ramp[0], d.hues.Fade, 0.35*shade)
	}
	glaze := fill(mix(from, to, 0.4), func(p *render.Pen) { p.Box(in) })
	if !d.isSmall() {
		glaze.Fill.Gradient = &render.Gradient{From: from, To: to, End: render.Point{X: 0.7, Y: 1}}
	}
	return glaze
}

// isSmall says whether tiles are so small that the finest of their painting would not be seen.
func (d *delft) isSmall() bool { return d.pace() < 128*d.unit }

// large lays a tile of the title.
func (d *delft) large(box render.Rect, k int) {
	corner := d.corner
	d.corner = math.Min(0.16*box.H, 24*d.unit)
	var corners render.Pen
	d.cornered(&corners, box)
	d.decor(d.bare(box, k), d.blue(corners))
	d.corner = corner
}

// cornered adds the quarter of a motif in each corner of a tile: where four tiles meet, it is whole.
func (d *delft) cornered(p *render.Pen, tile render.Rect) { d.corners(p, tile, true) }

// corners adds the motifs of a tile, those in its lower corners only where they are asked for.
func (d *delft) corners(p *render.Pen, tile render.Rect, low bool) {
	box := tile.Inset(d.grout() / 2)
	for _, x := range []float64{1, -1} {
		d.cornerAt(p, box, x, 1)
		if low {
			d.cornerAt(p, box, x, -1)
		}
	}
}

// petal is a leaf of a corner ornament, with the corner at 0 0 and one unit its size: where it begins, and then two
// controls and an end for each curve of its outline.
type petal []render.Point

// bud is the petal of a corner that lies on its diagonal.
var bud = petal{{X: 0.05, Y: 0.05}, {X: 0.3, Y: 0.08}, {X: 0.7, Y: 0.4}, {X: 0.76, Y: 0.76}, {X: 0.4, Y: 0.7}, {X: 0.08, Y: 0.3}, {X: 0.05, Y: 0.05}}

// oxHead are the petals at one side of the diagonal, which the other side mirrors: a horn that curls along the edge, and
// a petal round the bud.
var oxHead = []petal{
	{{X: 0.07, Y: 0.03}, {X: 0.34, Y: 0.3}, {X: 0.56, Y: 0.02}, {X: 0.9, Y: 0.06}, {X: 1.2, Y: 0.1}, {X: 1.2, Y: 0.46}, {X: 0.94, Y: 0.46},
		{X: 0.8, Y: 0.44}, {X: 0.8, Y: 0.28}, {X: 0.93, Y: 0.28}, {X: 1, Y: 0.26}, {X: 0.98, Y: 0.17}, {X: 0.86, Y: 0.18},
		{X: 0.6, Y: 0.22}, {X: 0.36, Y: 0.44}, {X: 0.07, Y: 0.03}},
	{{X: 0.42, Y: 0.28}, {X: 0.66, Y: 0.26}, {X: 0.96, Y: 0.46}, {X: 0.94, Y: 0.76}, {X: 0.86, Y: 0.58}, {X: 0.64, Y: 0.42}, {X: 0.42, Y: 0.28}},
}

// littleHead is the horn of small tiles.
var littleHead = []petal{
	{{X: 0.07, Y: 0.03}, {X: 0.4, Y: 0.44}, {X: 0.74, Y: -0.28}, {X: 1.14, Y: 0.4}, {X: 0.66, Y: -0.06}, {X: 0.5, Y: 0.06}, {X: 0.07, Y: 0.03}},
}

// cornerAt adds the ornament of a corner of a box: of the left one where the sign of x is positive, and of the upper one
// where that of y is.
func (d *delft) cornerAt(p *render.Pen, box render.Rect, x, y float64) {
	at := render.Point{X: box.X + box.W*(1-x)/2, Y: box.Y + box.H*(1-y)/2}
	head := oxHead
	if d.isSmall() {
		head = littleHead
	}
	bud.draw(p, func(q render.Point) (float64, float64) { return at.X + x*q.X*d.corner, at.Y + y*q.Y*d.corner })
	for _, leaf := range head {
		leaf.draw(p, func(q render.Point) (float64, float64) { return at.X + x*q.X*d.corner, at.Y + y*q.Y*d.corner })
		leaf.draw(p, func(q render.Point) (float64, float64) { return at.X + x*q.Y*d.corner, at.Y + y*q.X*d.corner })
	}
}

// draw adds a petal whose points lie where to says.
func (t petal) draw(p *render.Pen, to func(render.Point) (x, y float64)) {
	p.Move(to(t[0]))
	for i := 1; i+2 < len(t); i += 3 {
		ax, ay := to(t[i])
		bx, by := to(t[i+1])
		x, y := to(t[i+2])
		p.Curve(ax, ay, bx, by, x, y)
	}
}

// sprig is a small ornament in the middle of a tile.
func (d *delft) sprig(box render.Rect, k int) []render.Item {
	e := easel{x: box.X + box.W/2, y: box.Y + box.H/2, size: 0.27 * math.Min(box.W, box.H) / 70, mirror: k%2 == 1, tones: d.tones}
	return e.shown(sprigScene(k))
}

// dashedJoint marks a tile that may be left out.
func (d *delft) dashedJoint(box render.Rect) render.Item {
	o := outline(d.hues.Line, 1.5*d.unit, func(p *render.Pen) { p.Round(box.Inset(d.grout()/2+2.4*d.unit), 2*d.unit) })
	o.Stroke.Dash = []float64{6 * d.unit, 4 * d.unit}
	return o
}

// crackle are the fine lines in the glaze of a tile of which nothing is known.
func (d *delft) crackle(x, y, r float64, k int) render.Item {
	var p render.Pen
	turn := float64(k) * 0.7
	at := func(a, rr float64) render.Point {
		sin, cos := math.Sincos(a + turn)
		return render.Point{X: x + r*rr*cos, Y: y + r*rr*sin}
	}
	for i := range 5 {
		a := float64(i) * 2 * math.Pi / 5
		brushStroke(&p, []render.Point{at(a, 0.05), at(a+0.22, 0.36), at(a-0.08, 0.62), at(a+0.12, 0.97)}, 1.3*d.unit)
		brushStroke(&p, []render.Point{at(a+0.22, 0.36), at(a+0.62, 0.5), at(a+1.16, 0.62)}, 0.9*d.unit)
		brushStroke(&p, []render.Point{at(a-0.08, 0.62), at(a+0.34, 0.8), at(a+0.46, 0.97)}, 0.8*d.unit)
	}
	return &render.Path{Segs: p, Fill: render.Paint{Color: d.hues.Line}}
}
