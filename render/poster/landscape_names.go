package poster

import (
	"maps"
	"math"

	"journeymap/render"
)

// plate sets the name of a scene to a width at most, without its moments when these are on a flag.
func (c *landscape) plate(i int, width float64) *nameplate {
	key := plateKey{scene: i, width: width}
	if cp := c.nameplates[key]; cp != nil {
		return cp
	}
	sc := c.scenes[i]
	if c.flown == nil || c.flown[i] {
		sc.moments = nil
	}
	cp := c.setCaption(&sc, width, width)
	c.nameplates[key] = &cp
	return &cp
}

// names places the name of every scene; nil: one finds no place.
func (c *landscape) names() [][]render.Item {
	taken, solid := c.taken.copy(), c.solid.copy()
	maps.DeleteFunc(c.nameplates, func(k plateKey, _ *nameplate) bool { return !c.flown[k.scene] })
	reset := func() { c.taken, c.solid, c.labels, c.rows = taken.copy(), solid.copy(), c.labels[:0], c.rows[:0] }
	return inTurn(len(c.scenes), reset, func(i int) []render.Item { return c.name(c.verses.of(i), i) })
}

// site is a place for a name, with what it costs: how far off it is.
type site struct {
	*nameplate
	box  render.Rect
	sky  bool
	side bool // at the side of its face, and not over it
	cost float64

	poor bool // the line to its face runs through a flag, or it seems to belong elsewhere
}

// name places the name of a scene where it is nearest to its face: on the hill, or else in the sky; nil: nowhere. Where
// the nearest place is so narrow that it breaks words, or its line runs through a flag, it looks a little further.
func (c *landscape) name(v *verse, i int) []render.Item {
	parts := []float64{0.94, 1.3, 0.7}
	best := site{cost: math.Inf(1)}
	for k, until := 0, 12; k < until; k++ {
		if k == 3 {
			parts = append(parts, 2)
		}
		for _, part := range parts {
			cp := c.plate(i, math.Min(part*v.pace, c.step.chars(20)))
			if c.nearest(v, i, cp, k, &best); best.fine(c) {
				break
			}
		}
		if best.nameplate != nil && best.name.hyphens() == 0 && !best.poor {
			break
		}
		if best.nameplate != nil {
			until = min(until, k+5)
		}
	}
	if best.nameplate == nil {
		return nil
	}
	return c.write(v, i, &best)
}

// fine says that no other width of a name need be tried: it is short, and stands right at its face.
func (at *site) fine(c *landscape) bool {
	return at.nameplate != nil && at.cost < 14*c.unit+c.price(at.nameplate) && len(at.name.lines) < 3 && at.name.hyphens() == 0
}

// price is what the lines of a name cost beside how far off it stands: few lines are better, and broken words bad. A line
// that is short between or under others costs more than a place some lines lower.
func (c *landscape) price(cp *nameplate) float64 {
	b := &cp.name
	cost := 0.8*cp.h + 1.5*float64(b.hyphens())*b.lead
	for _, l := range b.lines {
		if b.points(l.Units) < 0.4*b.widest() {
			cost += 2 * b.lead
		}
	}
	return cost + 0.8*float64(max(len(b.lines)-2, 0))*b.lead
}

// nearest looks for a better place for a name, k half lines further off than the nearest of all.
func (c *landscape) nearest(v *verse, i int, cp *nameplate, k int, best *site) {
	try := func(at site) {
		if at.cost < best.cost {
			hidden := c.hides(v, at.box)
			at.cost, at.poor = at.cost+hidden, hidden > 100*c.unit
		}
		if at.cost < best.cost && (at.sky && c.crossed(v, i, &at) || c.astray(v, i, &at)) {
			at.cost, at.poor = at.cost+60*c.unit, true
		}
		if at.cost < best.cost && c.holds(v, i, &at) {
			*best = at
		}
	}
	for _, dx := range []float64{0, -0.2, 0.2, -0.36, 0.36, -0.48, 0.48} {
		try(c.below(v, i, cp, dx, k))
		try(c.above(v, i, cp, dx, k))
	}
	try(c.aside(v, i, cp, true))
	try(c.aside(v, i, cp, false))
}

// below is a place on the hill, under the ridge over its whole width, and k half lines lower.
func (c *landscape) below(v *verse, i int, cp *nameplate, dx float64, k int) site {
	x, _ := c.spot(v, i)
	box := render.Rect{X: x - cp.w/2 + dx*cp.w, W: cp.w, H: cp.h}
	least := c.underFeet(v, i) + 5*c.unit
	_, lowest := c.crest(v, box.X-6*c.unit, box.Right()+6*c.unit)
	box.Y = math.Max(least, lowest+5*c.unit) + float64(k)*c.step.lead/2
	return site{nameplate: cp, box: box, cost: box.Y - least + c.price(cp) + 0.6*math.Abs(dx)*cp.w}
}

// above is a place in the sky over a face.
func (c *landscape) above(v *verse, i int, cp *nameplate, dx float64, k int) site {
	x, y := c.spot(v, i)
	box := render.Rect{X: x - cp.w/2 + dx*cp.w, W: cp.w, H: cp.h}
	most := y - c.scenes[i].reach(c.r) - 5*c.unit
	highest, _ := c.crest(v, box.X-6*c.unit, box.Right()+6*c.unit)
	box.Y = math.Min(most, highest-6*c.unit) - cp.h - float64(k)*c.step.lead/2
	return site{nameplate: cp, box: box, sky: true, cost: most - box.Bottom() + c.price(cp) + 0.6*math.Abs(dx)*cp.w + 46*c.unit}
}

// aside is a place in the sky at one side of a face.
func (c *landscape) aside(v *verse, i int, cp *nameplate, east bool) site {
	x, y := c.spot(v, i)
	reach := c.scenes[i].reach(c.r) + 5*c.unit
	box := render.Rect{X: x + reach, W: cp.w, H: cp.h}
	if !east {
		box.X = x - reach - cp.w
	}
	highest, _ := c.crest(v, box.X-6*c.unit, box.Right()+6*c.unit)
	box.Y = math.Min(y-cp.h/2, highest-7*c.unit-cp.h)
	return site{nameplate: cp, box: box, sky: true, side: true, cost: (y-cp.h/2-box.Y)*3 + c.price(cp) + 56*c.unit}
}

// holds says whether a place is free, with the line from it to its face.
func (c *landscape) holds(v *verse, i int, at *site) bool {
	if at.box.Y < v.Y || at.box.Bottom() > c.groundOf(v) || !c.taken.free(at.box.Inset(-2*c.unit)) || at.sky && at.box.Overlaps(c.sun, 0) {
		return false
	}
	if at.side && at.poor {
		return false
	}
	lead := c.lead(v, i, at)
	return lead == nil || c.ledFrom(v, i, at, lead) && c.solid.free(render.Bounds(lead.Segs).Inset(-c.unit))
}

// ledFrom says whether a line to a name begins at the face of its scene, and not beside it or under a small one.
func (c *landscape) ledFrom(v *verse, i int, at *site, lead *render.Path) bool {
	x, _ := c.spot(v, i)
	if !at.sky && c.isHung(v, i) {
		return false
	}
	return math.Abs(lead.Segs[0].P[0].X-x) <= 0.6*c.r
}

// crossed says whether the line from a place to its face runs through a flag.
func (c *landscape) crossed(v *verse, i int, at *site) bool {
	lead := c.lead(v, i, at)
	return lead != nil && !c.flags.free(render.Bounds(lead.Segs))
}

// astray says whether a name seems to belong to another face, or to go on with another name. One at the side of its face has no line to it, and has to
// keep furthest off others.
func (c *landscape) astray(v *verse, i int, at *site) bool {
	em := c.step.size
	if apart := (render.Rect{X: at.box.X - 0.7*em, Y: at.box.Y - em, W: at.box.W + 1.4*em, H: at.box.H + 2*em}); overlapsAny(apart, c.labels) {
		return true
	}
	own := c.ownGap(i, at.box)
	if c.usurped(at.box, own) {
		return true
	}
	if at.side {
		return c.misread(i, at.box, own+1.2*c.r, false)
	}
	if c.lead(v, i, at) != nil {
		own = math.Min(own, 8*c.unit)
	}
	return c.misread(i, at.box, own+0.4*c.r, false)
}

// lead is a fine line from a face to a name that stands far from it, or nil.
func (c *landscape) lead(v *verse, i int, at *site) *render.Path {
	x, y := c.spot(v, i)
	sc := &c.scenes[i]
	from, to, ink := c.underFeet(v, i)+3*c.unit, at.box.Y-2*c.unit, mix(c.hill, c.on(c.hill), 0.6)
	if at.side {
		return nil
	}
	if at.sky {
		from, to, ink = at.box.Bottom()+2*c.unit, y-sc.reach(c.r)-3*c.unit, c.hues.Line
	}
	if to-from < 10*c.unit {
		return nil
	}
	end := math.Max(4*c.unit, 0.15*at.box.W)
	x = math.Min(math.Max(x, at.box.X+end), at.box.Right()-end)
	return line(ink, 0.9*c.unit, x, from, x, to)
}

// linesOf are the lines of a name at a place, or the place where more stands in it.
func (c *landscape) linesOf(at *site) (boxes []render.Rect) {
	y, mid := at.box.Y, at.box.X+at.box.W/2
	if b := at.name; len(at.pills) == 0 && len(b.lines) > 0 && len(at.note.lines) == 0 {
		for _, l := range b.lines {
			w := b.points(l.Units)
			boxes = append(boxes, render.Rect{X: mid - w/2, Y: y, W: w, H: b.lead})
			y += b.lead
		}
		return boxes
	}
	return []render.Rect{at.box}
}

// write draws a name at its place and takes it.
func (c *landscape) write(v *verse, i int, at *site) []render.Item {
	c.taken.take(render.Rect{X: at.box.X - 6*c.unit, Y: at.box.Y - 2.5*c.unit, W: at.box.W + 12*c.unit, H: at.box.H + 5*c.unit})
	c.solid.take(at.box)
	c.labels = append(c.labels, at.box)
	c.named[i] = at.box
	c.rows = append(c.rows, c.linesOf(at)...)
	var items []render.Item
	if lead := c.lead(v, i, at); lead != nil {
		items = append(items, lead)
		c.taken.take(render.Bounds(lead.Segs).Inset(-2 * c.unit))
	}
	ink := c.hues.Ink
	if !at.sky {
		ink = c.on(c.hill)
	}
	cp := *at.nameplate
	cp.name, cp.note = cp.name.in(ink), cp.note.in(ink)
	return append(items, c.at(cp, at.box, at.sky, center)...)
}
