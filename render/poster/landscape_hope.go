package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// hides is how much of the line of what was expected a box covers; a place where it tells of a touchpoint counts most.
func (c *landscape) hides(v *verse, box render.Rect) (cost float64) {
	if !c.hoping {
		return 0
	}
	y, step := c.y(v), 6*c.unit
	for x := box.X; x <= box.Right(); x += step {
		if s, ok := v.hoped.at(x); ok && y(s) > box.Y-3*c.unit && y(s) < box.Bottom()+3*c.unit {
			cost += 0.7 * step
		}
	}
	if cost > 0 && c.hidesHope(v, box) {
		cost += 150 * c.unit
	}
	return cost
}

// hidesHope says whether a box covers what was expected of a touchpoint.
func (c *landscape) hidesHope(v *verse, box render.Rect) bool {
	far := c.hopeTells(v) + 3*c.unit
	for i := v.from; i < v.to; i++ {
		if x := v.x(i); x+far > box.X && x-far < box.Right() && overlapsAny(box, c.hopeAt[i]) {
			return true
		}
	}
	return false
}

// hopeTells is how long the line of what was expected has to be seen to each side of a touchpoint, to tell of it.
func (c *landscape) hopeTells(v *verse) float64 { return math.Min(0.3*v.pace, 18*c.unit) }

// hopesAlong finds where the lines of what was expected tell of touchpoints.
func (c *landscape) hopesAlong() {
	c.hopeAt = make([][]render.Rect, len(c.scenes))
	c.verses.each(func(v *verse, i int) {
		if c.scenes[i].hoped.Face == journey.NoFace || c.isLoneHope(i) {
			return
		}
		x, y, far := v.x(i), c.y(v), c.hopeTells(v)
		for d := -far; d <= far; d += far / 6 {
			if s, ok := v.hoped.at(x + d); ok {
				c.hopeAt[i] = append(c.hopeAt[i], around(x+d, y(s), 3*c.unit))
			}
		}
	})
}

// isLoneHope says whether nothing is known to have been expected before a scene and after it, so that no line leads there.
func (c *landscape) isLoneHope(i int) bool {
	for _, j := range []int{i - 1, i + 1} {
		if j >= 0 && j < len(c.scenes) && c.scenes[j].hoped.Face != journey.NoFace {
			return false
		}
	}
	return true
}

// hopesTold says whether the line of what was expected can be seen at every touchpoint of which it tells, or goes behind
// its face.
func (c *landscape) hopesTold() bool {
	for _, boxes := range c.hopeAt {
		for _, box := range boxes {
			if overlapsAny(box, c.rows) {
				return false
			}
		}
	}
	return true
}
