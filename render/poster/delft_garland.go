package poster

import (
	"image/color"
	"math"

	"journeymap/render"
)

// garland is the emotion of one tier: the heights of its best and worst score, and its lines.
type garland struct {
	box       render.Rect
	high, low float64
	lived     []track
	hoped     track
}

// y is where a score stands in a tier.
func (d *delft) scaleOf(g *garland) scaler {
	return func(score float64) float64 {
		return g.high + (d.axis.best-score)/(d.axis.best-d.axis.worst)*(g.low-g.high)
	}
}

// garlandOf finds the garland of a tier. It goes on beyond both ends of the wall, toward the tier before and after.
func (d *delft) garlandOf(c *tier) *garland {
	g := &garland{box: render.Rect{X: d.wall.X, Y: c.y, W: d.wall.W, H: d.frieze}}
	g.high, g.low = c.y+d.over, c.y+d.frieze-d.under
	xs := make([]float64, 0, c.to-c.from+2)
	first, end := max(c.from-1, 0), min(c.to+1, len(d.scenes))
	for i := first; i < end; i++ {
		xs = append(xs, d.standsAt(c, i))
	}
	for k := range d.whose {
		g.lived = append(g.lived, newTrack(xs, func(i int) (float64, bool) { return score(d.moodOf(first+i, k)) }))
	}
	g.hoped = newTrack(xs, func(i int) (float64, bool) { return score(d.scenes[first+i].hoped) })
	return g
}

// standsAt is the middle of the tile of a scene, or a point beyond the end of a tier for one of the next.
func (d *delft) standsAt(c *tier, i int) float64 {
	for _, x := range c.cells {
		if x.scene == i && !x.quote {
			return d.x(x.col) + d.pace()/2
		}
	}
	if i < c.from {
		return d.wall.X - d.pace()/2
	}
	return d.wall.Right() + d.pace()/2
}

// paintGarland draws the garland of a tier on its tiles, under the joints between them.
func (d *delft) paintGarland(c *tier) {
	c.garland = d.garlandOf(c)
	g := c.garland
	y := d.scaleOf(g)
	var items []render.Item
	if g.lived[0] != nil {
		items = append(items, d.wash(g, y))
	}
	var corners render.Pen
	for i := range d.columns {
		d.cornered(&corners, d.friezeTile(c, i))
	}
	items = append(items, &render.Path{Segs: corners, Fill: render.Paint{Color: mix(d.tones[1], d.tones[2], 0.7)}})
	items = append(items, d.trail(g.hoped, d.hopedDots(), y)...)
	for k := 1; k < len(g.lived); k++ {
		aside := d.aside(g, k)
		items = append(items, d.trail(g.lived[k], d.otherVine(k), aside)...)
		items = append(items, d.trail(g.lived[k].gaps(), d.dotted(d.inkOf(k)), aside)...)
	}
	if g.lived[0] != nil {
		items = append(items, d.vine(g, y)...)
	}
	var clip render.Pen
	clip.Box(g.box.Inset(d.grout() / 2))
	d.decor(&render.Group{Clip: &render.Path{Segs: clip}, Items: items}, d.joints(g.box))
}

// joints are the joints between the tiles of a garland, over what is painted on them.
func (d *delft) joints(box render.Rect) render.Item {
	return fill(d.mortar(), func(p *render.Pen) {
		for i := 1; i < d.columns; i++ {
			p.Box(render.Rect{X: d.x(i) - d.grout()/2, Y: box.Y, W: d.grout(), H: box.H})
		}
	})
}

// whole is the first line of a garland over its gaps, and level where the journey begins and ends.
func (g *garland) whole() []knot {
	var all []knot
	for _, run := range g.lived[0] {
		if len(all) > 0 {
			all[len(all)-1].slope, run[0].slope = 0, 0
		}
		all = append(all, run...)
	}
	first, last := all[0], all[len(all)-1]
	if first.x > g.box.X {
		all[0].slope = 0
		all = append([]knot{{x: g.box.X - 2, s: first.s}}, all...)
	}
	if last.x < g.box.Right() {
		all[len(all)-1].slope = 0
		all = append(all, knot{x: g.box.Right() + 2, s: last.s})
	}
	return all
}

// wash is the water under the garland, pale toward its foot.
func (d *delft) wash(g *garland, y scaler) render.Item {
	all := g.whole()
	var p render.Pen
	p.Move(all[0].x, g.box.Bottom())
	p.Line(all[0].x, y(all[0].s))
	forward(&p, all, y)
	p.Line(all[len(all)-1].x, g.box.Bottom())
	p.Close()
	return &render.Path{Segs: p, Fill: render.Paint{Gradient: &render.Gradient{From: mix(d.tones[2], d.tones[3], 0.12), To: d.tones[1], End: render.Point{Y: 1}}}}
}

// aside is where the line of the k-th persona is: under the stem of the garland where the two agree, so that both are seen.
func (d *delft) aside(g *garland, k int) scaler {
	y, off := d.scaleOf(g), (0.6*d.stem()+2.6*d.unit)+float64(k-1)*4*d.unit
	return func(score float64) float64 { return y(score) + off }
}

// stem is about how thick the stem of the garland is.
func (d *delft) stem() float64 { return math.Max(0.05*d.frieze, 2.2*d.unit) }

// dotted is the line over a stretch of which nothing is known.
func (d *delft) dotted(ink color.NRGBA) render.Stroke {
	return render.Stroke{Color: ink, Width: 2.4 * d.unit, Cap: render.RoundCap, Dash: []float64{0.01, 7 * d.unit}}
}

// gaps are the stretches between the runs of a track.
func (t track) gaps() (all track) {
	for i := 1; i < len(t); i++ {
		a, b := t[i-1][len(t[i-1])-1], t[i][0]
		a.slope, b.slope = 0, 0
		all = append(all, []knot{a, b})
	}
	return all
}

// trail draws a line of second rank.
func (d *delft) trail(t track, st render.Stroke, y scaler) []render.Item {
	var p render.Pen
	if t.draw(&p, y); p == nil {
		return nil
	}
	return []render.Item{&render.Path{Segs: p, Stroke: st}}
}

// vine draws the garland itself: a stem that the brush presses now more, now less, with leaves and berries; where
// nothing is known in between, a dotted stem without leaves.
func (d *delft) vine(g *garland, y scaler) []render.Item {
	var stem, leaves, buds render.Pen
	var items []render.Item
	all := g.whole()
	for i := 1; i < len(all); i++ {
		a, b := all[i-1], all[i]
		if !g.known(a.x, b.x) {
			items = append(items, d.trail(track{{a, b}}, d.dotted(d.hues.Line), y)...)
			continue
		}
		d.twig(&stem, &leaves, &buds, a, b, y)
	}
	paint := func(p render.Pen, tone int) {
		if len(p) > 0 {
			items = append(items, &render.Path{Segs: p, Fill: render.Paint{Color: d.tones[tone]}})
		}
	}
	paint(leaves, 3)
	paint(stem, 4)
	paint(buds, 4)
	return items
}

// known says whether the first line runs from one knot to the next: beyond both ends it counts as such.
func (g *garland) known(x0, x1 float64) bool {
	for _, run := range g.lived[0] {
		if run[0].x <= x0 && run[len(run)-1].x >= x1 {
			return true
		}
	}
	t := g.lived[0]
	last := t[len(t)-1]
	return x1 <= t[0][0].x || x0 >= last[len(last)-1].x
}

// twig draws the stretch of a garland between two knots.
func (d *delft) twig(stem, leaves, buds *render.Pen, a, b knot, y scaler) {
	step := math.Max(0.11*d.pace(), 17*d.unit)
	n := max(4, int(math.Round((b.x-a.x)/step)))
	at := make([]render.Point, n+1)
	for i := range at {
		x := a.x + (b.x-a.x)*float64(i)/float64(n)
		at[i] = render.Point{X: x, Y: y(hermite(a, b, x))}
	}
	at[0].Y, at[n].Y = y(a.s), y(b.s)
	thick := d.stem()
	bristles(stem, at, func(i int) float64 { return thick / 2 * (0.8 + 0.35*math.Sin(float64(i)*1.9)) })
	size := 0.15 * d.frieze
	for i := 1; i < n; i++ {
		p, q := at[i-1], at[i+1]
		turn := math.Atan2(q.Y-p.Y, q.X-p.X)
		side := 1.0
		if i%2 == 0 {
			side = -1
		}
		leaf(leaves, at[i], turn+side*0.85, size)
		if i%2 == 0 && !d.isSmall() {
			tip := awayFrom(at[i], turn-side*1.1, 0.8*size)
			straightStrokes(stem, []render.Point{at[i], tip}, 0.08*size)
			buds.Circle(tip.X, tip.Y, 0.12*size)
		}
	}
}

// awayFrom is the point so far from another in a direction.
func awayFrom(p render.Point, turn, long float64) render.Point {
	sin, cos := math.Sincos(turn)
	return render.Point{X: p.X + long*cos, Y: p.Y + long*sin}
}

// leaf adds a pointed leaf that grows from a point in a direction, bent a little.
func leaf(p *render.Pen, at render.Point, turn, long float64) {
	tip := awayFrom(at, turn+0.12, long)
	a, b := awayFrom(at, turn-0.62, 0.5*long), awayFrom(at, turn-0.2, 0.86*long)
	c, e := awayFrom(at, turn+0.42, 0.88*long), awayFrom(at, turn+0.66, 0.42*long)
	p.Move(at.X, at.Y)
	p.Curve(e.X, e.Y, c.X, c.Y, tip.X, tip.Y)
	p.Curve(b.X, b.Y, a.X, a.Y, at.X, at.Y)
	p.Close()
}

// sealed sets the face of a scene on the garland of its tier, and smaller ones of further personas.
func (d *delft) sealed(c *tier, i int) (items []render.Item) {
	if d.frieze == 0 {
		return nil
	}
	g := c.garland
	y := d.scaleOf(g)
	sc := &d.scenes[i]
	x, at := d.standsAt(c, i), (g.high+g.low)/2
	if sc.felt() {
		at = y(sc.mood.Score)
	} else if g.lived[0] != nil {
		at = y(levelBetween(g.whole(), x))
	}
	items = d.guests(c, i, render.Point{X: x, Y: at})
	if sc.felt() {
		shadow := fill(d.shade(), func(p *render.Pen) { sc.silhouette(p, x+0.04*d.r, at+0.09*d.r, sc.seal()*d.r) })
		return append(items, &render.Group{Role: render.Artifact, Items: []render.Item{shadow}}, d.face(sc, x, at, d.r))
	}
	ring := outline(d.hues.Line, 1.6*d.unit, func(p *render.Pen) { p.Circle(x, at, 0.4*d.r) })
	ring.Fill = render.Paint{Color: d.tones[0]}
	return append(items, &render.Group{Role: render.Artifact, Items: []render.Item{ring}})
}

// shade is the shadow that a seal throws.
func (d *delft) shade() color.NRGBA {
	if d.isDark() {
		return d.hues.Fade
	}
	return d.tones[4]
}

// seal is the radius of the ground of a face as a part of its own.
func (sc *scene) seal() float64 {
	if sc.isTruth() {
		return 1.37
	}
	return 1.17
}

// silhouette is the shape of the ground of a face.
func (sc *scene) silhouette(p *render.Pen, x, y, r float64) {
	if sc.isTruth() {
		p.Circle(x, y, r)
		return
	}
	faceFeatures[sc.mood.Face].shape(p, x, y, r)
}

// levelBetween is the score of a line of knots at x.
func levelBetween(all []knot, x float64) float64 {
	for i := 1; i < len(all); i++ {
		if x >= all[i-1].x && x <= all[i].x {
			return hermite(all[i-1], all[i], x)
		}
	}
	return all[0].s
}
