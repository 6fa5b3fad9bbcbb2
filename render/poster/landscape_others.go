package poster

import (
	"journeymap/render"
)

// hills of another persona, the k-th after the first, lie where it is known how they feel: no outline stands for a guess.
// Beyond the first and the last touchpoint of a run they fall away within half a pace.
func (c *landscape) hillsOf(v *verse, k int, top, bottom hue) render.Item {
	return c.framed(down(top, bottom, func(p *render.Pen) {
		for _, run := range v.lived[k].track {
			if len(run) > 1 {
				c.hillUnder(p, v, run)
			}
		}
	}))
}

// hillUnder is the outline of a hill under a run of one line.
func (c *landscape) hillUnder(p *render.Pen, v *verse, run []knot) {
	y, foot := c.y(v), 0.5*v.pace
	from, to := run[0], run[len(run)-1]
	p.Move(from.x-foot, v.floor)
	p.Curve(from.x-0.4*foot, v.floor, from.x-0.6*foot, y(from.s), from.x, y(from.s))
	forward(p, run, y)
	p.Curve(to.x+0.6*foot, y(to.s), to.x+0.4*foot, v.floor, to.x+foot, v.floor)
	p.Close()
}

// bridge is the stroke of dots over what is not known of another persona.
func (c *landscape) bridge(ink hue) render.Stroke {
	return render.Stroke{Color: ink, Width: 2 * c.unit, Cap: render.RoundCap, Dash: []float64{0.01, 6 * c.unit}}
}

// bridgeInk is that of a bridge in the sky.
func (c *landscape) bridgeInk() hue {
	if c.night {
		return mix(c.other, c.hues.Halo, 0.55)
	}
	return mix(c.other, c.hill, 0.6)
}

// bridges are the dots from each run of the k-th line to the next, where they are seen.
func (c *landscape) bridges(v *verse, k int, ink hue, seen func(render.Point) bool) (items []render.Item) {
	for i := 1; i < len(v.lived[k].track); i++ {
		if p := c.yielding(v, track{v.gapIn(k, i)}, c.bridge(ink), seen); p != nil {
			items = append(items, c.framed(p))
		}
	}
	return items
}

// lettered writes the initial of another persona at the first of their faces, since nothing else says whose hill it is.
func (c *landscape) lettered(i int, posts []post) (items []render.Item) {
	for _, p := range posts {
		if c.signed[p.k] {
			continue
		}
		c.signed[p.k] = true
		if !c.isLone(i, p.k) {
			items = append(items, c.badge(i, p.k, p.at, p.r)...)
		}
	}
	return items
}
