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
	c.plates = make([]platePlace, len(c.scenes))
	reset := func() {
		c.taken, c.solid = taken.copy(), solid.copy()
		clear(c.plates)
	}
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
