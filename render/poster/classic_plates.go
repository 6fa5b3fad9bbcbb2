package poster

import (
	"math"

	"journeymap/render"
)

// plateWay is how the nameplate of a scene may be placed.
type plateWay struct {
	steps int  // half heights off, at most
	whole bool // only with as few broken words as can be, and no tower with a word alone at its end
	aside bool // also beside the middle
	tower bool // in any width, near its face too
}

// plateWays are the ways to place a nameplate, the best first: in the middle where that has room near by, else also
// aside, with words broken that need not be only where that leads nowhere, and as a narrow tower beside its face only
// where nothing else is left.
var plateWays = []plateWay{
	{steps: nearPlate, whole: true}, {steps: nearPlate, whole: true, aside: true}, {steps: nearPlate},
	{steps: 10, aside: true}, {steps: nearPlate, aside: true, tower: true},
}

// platePlace is how far from the middle of its face a nameplate begins, over it or under it; 0: it is not placed.
type platePlace struct {
	gap  float64
	over bool
}

// nearPlate is how many half heights off a nameplate stands near its face.
const nearPlate = 3

// written places the nameplate of a scene, on one height with those beside it where that is possible, and with a line to
// its face when it stands far off; nil: it finds no place.
func (c *classic) written(v *verse, i int) []render.Item {
	if items := c.writtenLevel(v, i); items != nil {
		return items
	}
	for _, way := range plateWays {
		for k := range way.steps {
			if items := c.writtenOff(v, i, k, way); items != nil {
				return items
			}
		}
	}
	return nil
}

// parts are the parts of a pace in which a nameplate is set, the best first.
func (c *classic) parts(v *verse, i int) []float64 {
	if c.isLevel(v, i) && !isBroken(c.worded(v, i, 0.94).name) {
		return []float64{0.94, 1.12, 1.4, 0.7, 2}
	}
	return []float64{1.12, 0.94, 1.4, 0.7, 2}
}

// isWhole says whether a nameplate has no more broken words than a broad one has, and no word alone at the end of many
// lines.
func (c *classic) isWhole(v *verse, i int, cp nameplate) bool {
	broad := c.worded(v, i, 2)
	return cp.name.hyphens() <= broad.name.hyphens() && (!isLoneEnd(cp.name) || isLoneEnd(broad.name))
}

// writtenOff places the nameplate of a scene k half heights off, in one way.
func (c *classic) writtenOff(v *verse, i, k int, way plateWay) []render.Item {
	for _, over := range []bool{c.leansOver(i), !c.leansOver(i)} {
		for _, part := range c.parts(v, i) {
			cp := c.worded(v, i, part)
			if !way.tower && k < nearPlate && part < 0.9 && len(cp.name.lines) > 2 || way.whole && !c.isWhole(v, i, cp) {
				continue
			}
			if items := c.writtenAt(v, i, cp, over, c.gap(i, cp, k), way.aside); items != nil {
				return items
			}
		}
	}
	return nil
}

// gap is how far from the middle of its face a nameplate begins that stands k half heights off.
func (c *classic) gap(i int, cp nameplate, k int) float64 {
	return c.scenes[i].reach(c.r) + 5*c.unit + float64(k)*cp.h/2
}

// isLevel says whether the names of a scene and of a neighbor stand beside each other, so that each has to keep to its
// own pace.
func (c *classic) isLevel(v *verse, i int) bool {
	return c.besides(v, i, i-1, c.step.lead) || c.besides(v, i, i+1, c.step.lead)
}

// besides says whether a scene leans to the side of another of its verse, less than so far higher or lower.
func (c *classic) besides(v *verse, i, j int, off float64) bool {
	if j < v.from || j >= v.to || c.leansOver(j) != c.leansOver(i) {
		return false
	}
	_, y := c.spot(v, i)
	_, at := c.spot(v, j)
	return math.Abs(at-y) < off
}

// writtenLevel places the nameplate of a scene on one height with those of the scenes beside it whose faces are on one;
// nil: it has no such neighbors, or they have no room for that.
func (c *classic) writtenLevel(v *verse, i int) []render.Item {
	for _, over := range []bool{c.leansOver(i), !c.leansOver(i)} {
		gap := c.levelGap(v, i, over)
		for _, part := range c.parts(v, i) {
			if cp := c.worded(v, i, part); gap > 0 && c.isWhole(v, i, cp) {
				if items := c.writtenAt(v, i, cp, over, gap, false); items != nil {
					return items
				}
			}
		}
	}
	return nil
}

// levelGap is how far from their faces the nameplates of a scene and of those at its height beside it all have room on
// one side, up to a line more than this one needs; 0: nowhere, or it has no such neighbors.
func (c *classic) levelGap(v *verse, i int, over bool) (gap float64) {
	from, to := i, i
	for c.besides(v, from, from-1, c.unit) {
		from--
	}
	for c.besides(v, to, to+1, c.unit) {
		to++
	}
	for j := from; j <= to && from < to; j++ {
		need := c.needs(v, j, over)
		if need == 0 {
			return 0
		}
		gap = math.Max(gap, need)
	}
	if gap > c.scenes[i].reach(c.r)+5*c.unit+c.step.lead+0.1 {
		return 0
	}
	return gap
}

// needs is how far from its face the nameplate of a scene begins in its middle on one side: where it has been placed, or
// else where it now has room near by; 0: nowhere.
func (c *classic) needs(v *verse, i int, over bool) float64 {
	if at := c.plates[i]; at.gap > 0 {
		if at.over != over {
			return 0
		}
		return at.gap
	}
	x, y := c.spot(v, i)
	for k := range nearPlate {
		for _, part := range c.parts(v, i) {
			cp := c.worded(v, i, part)
			if !c.isWhole(v, i, cp) {
				continue
			}
			gap := c.gap(i, cp, k)
			for _, box := range inside(v.Rect, stacked(x, y, gap, cp.w, cp.h, over, 0)[:1]) {
				if c.taken.hasRoom(c.partsIn(cp, box, over)) {
					return gap
				}
			}
		}
	}
	return 0
}

// writtenAt places a nameplate over or under its face, so far from its middle, in its middle only or also aside.
func (c *classic) writtenAt(v *verse, i int, cp nameplate, over bool, gap float64, aside bool) []render.Item {
	x, y := c.spot(v, i)
	boxes := stacked(x, y, gap, cp.w, cp.h, over, 0)
	if !aside {
		boxes = boxes[:1]
	}
	for _, box := range inside(v.Rect, boxes) {
		parts := c.partsIn(cp, box, over)
		if !c.taken.hasRoom(parts) {
			continue
		}
		lead := c.lead(x, y, c.scenes[i].reach(c.r), parts[0])
		if lead != nil && !c.solid.free(render.Bounds(lead.Segs).Inset(-c.unit)) {
			continue
		}
		c.takeParts(parts)
		for _, part := range parts {
			c.solid.take(part)
		}
		c.plates[i] = platePlace{gap, over}
		var led []render.Item
		if lead != nil {
			led = append(led, lead)
			c.taken.take(render.Bounds(lead.Segs).Inset(-2 * c.unit))
		}
		return append(led, c.at(cp, box, over, center)...)
	}
	return nil
}

// inside are those of some boxes that stay in another, moved in by a little where they stick out at a side.
func inside(in render.Rect, boxes []render.Rect) (some []render.Rect) {
	for _, b := range boxes {
		x := math.Max(in.X, math.Min(b.X, in.Right()-b.W))
		if b.Y >= in.Y && b.Bottom() <= in.Bottom() && math.Abs(x-b.X) <= 0.1*b.W {
			b.X = x
			some = append(some, b)
		}
	}
	return some
}
