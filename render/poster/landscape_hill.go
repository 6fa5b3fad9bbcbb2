package poster

import (
	"math"
	"slices"

	"journeymap/render"
)

// slope is the outline of the first ridge of a verse, down to its floor.
func (c *landscape) slope(v *verse) render.Pen {
	var p render.Pen
	run, y := v.lived[0].track[0], c.y(v)
	p.Move(run[0].x, v.floor)
	p.Line(run[0].x, y(run[0].s))
	forward(&p, run, y)
	p.Line(run[len(run)-1].x, v.floor)
	p.Close()
	return p
}

// framed keeps what runs off the sheet within it.
func (c *landscape) framed(items ...render.Item) render.Item {
	return &render.Group{Clip: c.window(), Items: items}
}

// crestLine is the k-th ridge as a line.
func (c *landscape) crestLine(v *verse, k int) (p render.Pen) {
	v.lived[k].draw(&p, c.y(v))
	return p
}

// rim is a fine light along the k-th ridge.
func (c *landscape) rim(v *verse, k int, ink hue) render.Item {
	return c.framed(&render.Path{Segs: c.crestLine(v, k), Stroke: render.Stroke{Color: ink, Width: 1.6 * c.unit}})
}

// contour is how what was expected is drawn.
func (c *landscape) contour(ink hue) render.Stroke {
	return render.Stroke{Color: ink, Width: 1.2 * c.unit, Dash: []float64{5 * c.unit, 4 * c.unit}}
}

// yielding is a line where it is seen: it is broken where it would run through words or behind a face, and what is left
// of it is no rag; nil: nothing is left.
func (c *landscape) yielding(v *verse, t track, st render.Stroke, seen func(render.Point) bool) *render.Path {
	var p render.Pen
	y, step := c.y(v), 3*c.unit
	for k := range t {
		run := t[k : k+1]
		var piece []render.Point
		for x, end := run[0][0].x, run[0][len(run[0])-1].x; x <= end; x += step {
			s, _ := run.at(x)
			at := render.Point{X: x, Y: y(s)}
			free := seen(at) && !c.hidden(at)
			if free {
				piece = append(piece, at)
			}
			if !free || x+step > end {
				strand(&p, piece, 11)
				piece = piece[:0]
			}
		}
	}
	if p == nil {
		return nil
	}
	return &render.Path{Segs: p, Stroke: st}
}

// hidden says whether a point lies in words or behind a face.
func (c *landscape) hidden(at render.Point) bool {
	box := around(at.X, at.Y, 3*c.unit)
	if overlapsAny(box, c.rows) {
		return true
	}
	return slices.ContainsFunc(c.standers, func(p stander) bool { return p.gapTo(box) < -2*c.unit })
}

// overRidge and underRidge say whether a point lies over the first ridge of a verse or under it, or a little on the other
// side: what draws there hides that.
func (c *landscape) overRidge(v *verse) func(render.Point) bool {
	return func(at render.Point) bool { return at.Y < c.ridgeAt(v, at.X)+3*c.unit }
}

func (c *landscape) underRidge(v *verse) func(render.Point) bool {
	return func(at render.Point) bool { return at.Y > c.ridgeAt(v, at.X)-3*c.unit }
}

// ridgeAt is the y of the first ridge of a verse.
func (c *landscape) ridgeAt(v *verse, x float64) float64 {
	s, _ := v.lived[0].at(x)
	return c.y(v)(s)
}

// strand adds a line through points, if there are so many.
func strand(p *render.Pen, through []render.Point, least int) {
	if len(through) < least {
		return
	}
	p.Move(through[0].X, through[0].Y)
	for _, q := range through[1:] {
		p.Line(q.X, q.Y)
	}
}

// hoped is the line of what was expected, behind the hill and, in an ink of its own, on it.
func (c *landscape) hoped(v *verse) (behind, on []render.Item) {
	if far := c.yielding(v, v.hoped, c.contour(c.hues.Line), c.overRidge(v)); far != nil {
		behind = append(behind, c.framed(far))
	}
	if near := c.yielding(v, v.hoped, c.contour(mix(c.hill, c.on(c.hill), 0.6)), c.underRidge(v)); near != nil {
		on = append(on, near)
	}
	return behind, on
}

// onHill keeps lines on the hill, with the ridges of others where they lie lower.
func (c *landscape) onHill(v *verse, items []render.Item) []render.Item {
	ink := mix(c.hill, c.on(c.hill), 0.4)
	for k := 1; k < len(v.lived); k++ {
		if p := c.yielding(v, v.lived[k].track, render.Stroke{Color: ink, Width: 1.6 * c.unit}, c.underRidge(v)); p != nil {
			items = append(items, c.framed(p))
		}
		items = append(items, c.bridges(v, k, ink, c.underRidge(v))...)
	}
	if items == nil {
		return nil
	}
	return []render.Item{&render.Group{Clip: &render.Path{Segs: c.slope(v)}, Items: items}}
}

// pathWidth is how thick the dots of the path are.
func (c *landscape) pathWidth() float64 { return math.Min(math.Max(0.13*c.r, 2.2*c.unit), 4.5*c.unit) }

// claim takes the hills in front of a verse and the fog in it, so that names and flags keep off them. What stands over
// the ridge or under it is held against the ridge itself, which is more exact than boxes along it.
func (c *landscape) claim(v *verse) {
	c.taken.take(render.Rect{Y: c.groundOf(v), W: c.width, H: v.Bottom() - c.groundOf(v) + 8*c.unit})
	for i := v.from; i < v.to; i++ {
		if !c.scenes[i].felt() {
			x, y := c.spot(v, i)
			c.taken.take(c.fogBox(x, y, v.pace))
		}
	}
}

// path is the way along the ridge: at night a line of light, which none of the other ridges has.
func (c *landscape) path(v *verse) render.Item {
	w := c.pathWidth()
	st := render.Stroke{Color: mix(c.hues.Halo, c.hill, 0.1), Width: w, Cap: render.RoundCap, Dash: []float64{0.01, 2.3 * w}}
	if c.night {
		st = render.Stroke{Color: c.hues.Accent, Width: w, Join: render.RoundJoin}
	}
	return c.framed(&render.Path{Segs: c.crestLine(v, 0), Stroke: st})
}

// fogs lie over the ridge where nobody knows how it feels.
func (c *landscape) fogs(v *verse) (items []render.Item) {
	for i := v.from; i < v.to; i++ {
		if !c.scenes[i].felt() {
			x, y := c.spot(v, i)
			items = append(items, c.fog(c.fogBox(x, y, v.pace)))
		}
	}
	return items
}

// fogBox is round the fog at a point.
func (c *landscape) fogBox(x, y, pace float64) render.Rect {
	return render.Rect{X: x - 0.48*pace, Y: y - 0.6*c.r, W: 0.96 * pace, H: 1.2 * c.r}
}

// fog is a bank of three layers in a box.
func (c *landscape) fog(in render.Rect) render.Item {
	return fill(fade(c.veil, 0.78), func(p *render.Pen) {
		for _, d := range [][3]float64{{0.16, 0, 0.56}, {0, 0.3, 0.86}, {0.2, 0.6, 0.8}} {
			p.Round(render.Rect{X: in.X + d[0]*in.W, Y: in.Y + d[1]*in.H, W: d[2] * in.W, H: 0.4 * in.H}, in.H)
		}
	})
}

// foreground are the hills in front of a verse, which rise where no name is in their way, and the one on which its phases
// are written.
func (c *landscape) foreground(v *verse, last bool) (items []render.Item) {
	end := v.Bottom() + 30*c.unit
	if last {
		end = c.height
	}
	deep := v.floor - v.high
	for k, ink := range c.front {
		items = append(items, c.rising(v, 5+2*k, []float64{0.4, 0.2}[k]*deep, end, ink))
	}
	return append(items, c.swell(4+v.from, v.floor-8*c.unit, 2.5*c.unit, end, c.fore))
}

// rising is a hill in front with two waves in it, as high as asked for or as the names on the hill behind it allow.
func (c *landscape) rising(v *verse, seed int, most, end float64, ink hue) render.Item {
	step := math.Max(v.pace/3, 24*c.unit)
	a, b := c.noise(seed, v.from), c.noise(seed+1, v.from)
	var run []knot
	for x := -3 * step; x < c.width+3*step; x += step {
		t := 2 * math.Pi * x / c.width
		wave := 0.5 + 0.3*math.Sin((1.6+0.4*a)*t+3*b) + 0.2*math.Sin((3.7+0.5*b)*t+3*a)
		y := math.Max(v.floor-14*c.unit-most*wave, c.clearOf(v, x, 2.5*step))
		run = append(run, knot{x: x, s: math.Min(y, v.floor-12*c.unit)})
	}
	return c.hillside(soft(run), end, fill(ink, func(*render.Pen) {}))
}

// clearOf is how high a hill in front may rise at x: under the ridge, what was expected, and the names within a reach. From those
// it rises again, the further off the more.
func (c *landscape) clearOf(v *verse, x, reach float64) float64 {
	at := math.Min(math.Max(x, 0), c.width)
	_, low := c.crest(v, at, at)
	y := low + 1.4*c.r
	if lo, _, ok := v.hoped.reach(x-reach, x+reach); ok {
		y = math.Max(y, c.y(v)(lo)+8*c.unit)
	}
	for _, l := range c.labels {
		if l.Y > v.Y && l.Bottom() < v.floor {
			away := math.Max(0, math.Max(l.X-x, x-l.Right())-reach)
			y = math.Max(y, l.Bottom()+8*c.unit-0.4*away)
		}
	}
	return y
}

// soft levels a run out: every height becomes the mean of five.
func soft(run []knot) []knot {
	out := make([]knot, 0, len(run))
	for i := 2; i < len(run)-2; i++ {
		sum := 0.0
		for _, k := range run[i-2 : i+3] {
			sum += k.s
		}
		out = append(out, knot{x: run[i].x, s: sum / 5})
	}
	return out
}

// swell is a low hill across the sheet, down to an end.
func (c *landscape) swell(seed int, y, sway, end float64, ink hue) render.Item {
	var run []knot
	step := c.width / 7
	for x := -step; x < c.width+2*step; x += step {
		run = append(run, knot{x: x, s: y + sway*c.noise(seed, len(run))})
	}
	return c.hillside(run, end, fill(ink, func(*render.Pen) {}))
}

// phases writes the phases of a verse on the hills in front.
func (c *landscape) phases(v *verse) {
	on := c.on(c.fore)
	c.phasesUnder(v, phaseInks{mix(c.fore, on, 0.55), on, mix(on, c.fore, 0.18)}, 1.4*c.unit)
}

// knoll is a small hill for the legend.
func (c *landscape) knoll(ground hue, x, y float64) render.Item {
	w, h := 20*c.unit, 4*c.unit
	p := fill(ground, func(p *render.Pen) {
		p.Move(x, y+h)
		p.Curve(x+0.3*w, y+h, x+0.25*w, y-h, x+0.5*w, y-h)
		p.Curve(x+0.75*w, y-h, x+0.7*w, y+h, x+w, y+h)
		p.Close()
	})
	p.Stroke = render.Stroke{Color: mix(c.fore, c.on(c.fore), 0.6), Width: 0.8 * c.unit}
	return p
}

// star is a spark of four points.
func (c *landscape) star(x, y, r float64) render.Item {
	return fill(c.orb, func(p *render.Pen) {
		const n = 4
		for i := range 2 * n {
			sin, cos := math.Sincos(float64(i) * math.Pi / n)
			d := r
			if i%2 == 1 {
				d = 0.3 * r
			}
			if i == 0 {
				p.Move(x+d*sin, y-d*cos)
				continue
			}
			p.Line(x+d*sin, y-d*cos)
		}
		p.Close()
	})
}
