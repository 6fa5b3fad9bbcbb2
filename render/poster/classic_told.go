package poster

import (
	"math"
	"slices"

	"journeymap/render"
)

// tell puts the faces on the curves, and what is written at them; false: a nameplate finds no place.
func (c *classic) tell() bool {
	shown := make([][]render.Item, len(c.scenes))
	c.verses.each(func(v *verse, i int) { shown[i] = c.shown(v, i) })
	nameplates := c.nameplates()
	if nameplates == nil {
		return false
	}
	quotes := make([][]render.Item, len(c.scenes))
	for _, i := range c.telling(4) {
		quotes[i] = c.said(i)
	}
	for i := range shown {
		c.put(&render.Group{Role: render.Section, Name: c.scenes[i].name, Items: slices.Concat(shown[i], nameplates[i], quotes[i])})
	}
	return true
}

// nameplates places the nameplate of every scene; nil: one finds no place.
func (c *classic) nameplates() [][]render.Item {
	taken, solid := c.taken.copy(), c.solid.copy()
	reset := func() { c.taken, c.solid = taken.copy(), solid.copy() }
	return inTurn(len(c.scenes), reset, func(i int) []render.Item { return c.written(c.verses.of(i), i) })
}

// shown draws the faces of a scene: small ones of further personas where they stand clear of the first, and a ring
// where nothing is known of it.
func (c *classic) shown(v *verse, i int) (items []render.Item) {
	sc := &c.scenes[i]
	x, y := c.spot(v, i)
	items, _ = c.companions(v, i, render.Point{X: x, Y: y}, c.r, 0, &c.solid)
	c.solid.take(around(x, y, sc.reach(c.r)))
	if sc.felt() {
		return append(items, c.face(sc, x, y, c.r))
	}
	ring := c.ring(x, y, 0.34*c.r, 1.6*c.unit)
	c.taken.take(around(x, y, sc.reach(c.r)))
	return append(items, &render.Group{Role: render.Artifact, Items: []render.Item{ring}})
}

// spot is where a scene stands: on its curve, or on the bridge over its gap where its mood is not known.
func (c *classic) spot(v *verse, i int) (x, y float64) {
	x = v.x(i)
	if sc := &c.scenes[i]; sc.felt() {
		return x, c.y(v)(sc.mood.Score)
	}
	for k := 1; k < len(v.lived[0].track); k++ {
		if at, ok := (track{v.gap(k)}).at(x); ok {
			return x, c.y(v)(at)
		}
	}
	return x, (v.high + v.low) / 2
}

// written places the nameplate of a scene, with a line to its face when it stands far off: in the middle where that has
// room near by, else also aside, and as a narrow tower beside its face only where nothing else is left; nil: it finds no
// place.
func (c *classic) written(v *verse, i int) []render.Item {
	const near, far = 3, 10
	for _, try := range []struct {
		steps        int
		aside, tower bool
	}{{near, false, false}, {far, true, false}, {near, true, true}} {
		for k := range try.steps {
			if items := c.writtenOff(v, i, k, try.aside, try.tower || k >= near); items != nil {
				return items
			}
		}
	}
	return nil
}

// writtenOff places the nameplate of a scene k half heights off, in the middle only or also aside, in any width or not
// where that makes it a tower.
func (c *classic) writtenOff(v *verse, i, k int, aside, tower bool) []render.Item {
	parts := []float64{1.12, 0.94, 1.4, 0.7, 2}
	if c.isLevel(v, i) && !isBroken(c.worded(v, i, 0.94).name) {
		parts = []float64{0.94, 1.12, 1.4, 0.7, 2}
	}
	for _, over := range []bool{c.leansOver(i), !c.leansOver(i)} {
		for _, part := range parts {
			cp := c.worded(v, i, part)
			if !tower && part < 0.9 && len(cp.name.lines) > 2 {
				continue
			}
			if items := c.writtenAt(v, i, cp, over, k, aside); items != nil {
				return items
			}
		}
	}
	return nil
}

// isLevel says whether the names of a scene and of a neighbor stand beside each other, so that each has to keep to its
// own pace.
func (c *classic) isLevel(v *verse, i int) bool {
	_, y := c.spot(v, i)
	for _, j := range []int{i - 1, i + 1} {
		if j < v.from || j >= v.to || c.leansOver(j) != c.leansOver(i) {
			continue
		}
		if _, at := c.spot(v, j); math.Abs(at-y) < c.step.lead {
			return true
		}
	}
	return false
}

// writtenAt places a nameplate over or under its face, k half heights off, in the middle only or also aside.
func (c *classic) writtenAt(v *verse, i int, cp nameplate, over bool, k int, aside bool) []render.Item {
	x, y := c.spot(v, i)
	reach := c.scenes[i].reach(c.r)
	boxes := stacked(x, y, reach+5*c.unit, cp.w, cp.h, over, k)
	if !aside {
		boxes = boxes[:1]
	}
	for _, box := range inside(v.Rect, boxes) {
		parts := c.partsIn(cp, box, over)
		if !c.taken.hasRoom(parts) {
			continue
		}
		lead := c.lead(x, y, reach, parts[0])
		if lead != nil && !c.solid.free(render.Bounds(lead.Segs).Inset(-c.unit)) {
			continue
		}
		c.takeParts(parts)
		for _, part := range parts {
			c.solid.take(part)
		}
		var led []render.Item
		if lead != nil {
			led = append(led, lead)
			c.taken.take(render.Bounds(lead.Segs).Inset(-2 * c.unit))
		}
		return append(led, c.at(cp, box, over, center)...)
	}
	return nil
}

// inside are those of some boxes that stay in another.
func inside(in render.Rect, boxes []render.Rect) (some []render.Rect) {
	for _, b := range boxes {
		if b.Y >= in.Y && b.Bottom() <= in.Bottom() {
			some = append(some, b)
		}
	}
	return some
}

// lead is a fine line from a face to a nameplate that stands far from it, or nil.
func (s *stage) lead(x, y, reach float64, box render.Rect) *render.Path {
	from, to := y+reach+3*s.unit, box.Y-2*s.unit
	if box.Y < y {
		from, to = box.Bottom()+2*s.unit, y-reach-3*s.unit
	}
	if to-from < 10*s.unit {
		return nil
	}
	x = math.Min(math.Max(x, box.X+4*s.unit), box.Right()-4*s.unit)
	return line(s.hues.Line, 0.9*s.unit, x, from, x, to)
}

// said places the quote of a scene in a balloon, if there is room for it.
func (c *classic) said(i int) []render.Item {
	v := c.verses.of(i)
	x, y := c.spot(v, i)
	return c.spokenTo(c.scenes[i].quote, render.Point{X: x, Y: y}, c.scenes[i].reach(c.r), y < (v.high+v.low)/2, v.Rect)
}
