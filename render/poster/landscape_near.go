package poster

import (
	"math"

	"journeymap/render"
)

// stander is a face on a ridge, or a ring where it is not known: what is written nearer to it than to its own face would
// be read as said of it.
type stander struct {
	scene int
	at    render.Point
	reach float64
	first bool // of the first persona
}

// gapTo is how far a box is off the edge of a face; less than zero: on it.
func (p *stander) gapTo(box render.Rect) float64 {
	dx := math.Max(math.Max(box.X-p.at.X, p.at.X-box.Right()), 0)
	dy := math.Max(math.Max(box.Y-p.at.Y, p.at.Y-box.Bottom()), 0)
	return math.Hypot(dx, dy) - p.reach
}

// misread says whether a box at a scene is nearer than so far to the face of another scene, or for what the first persona
// says also to one of another persona.
func (c *landscape) misread(i int, box render.Rect, least float64, said bool) bool {
	for k := range c.standers {
		p := &c.standers[k]
		if p.scene == i && p.first || !p.first && !said {
			continue
		}
		if p.gapTo(box) < least {
			return true
		}
	}
	return false
}

// saidGap is how far a balloon is off the face of its scene, or off its flag or name when it stands over that.
func (c *landscape) saidGap(i int, box render.Rect) float64 {
	own := c.ownGap(i, box)
	for _, q := range []render.Rect{c.masts[i].box, c.named[i]} {
		if q.H > 0 && box.Bottom() <= q.Y && box.X < q.Right() && box.Right() > q.X {
			own = math.Min(own, q.Y-box.Bottom())
		}
	}
	return own
}

// ofOwn says whether a box lies on the flag or the name of a scene.
func (c *landscape) ofOwn(i int, box render.Rect) bool {
	return overlapsAny(box, []render.Rect{c.masts[i].box, c.masts[i].pole, c.named[i]})
}

// ownGap is how far a box is off the face of its scene.
func (c *landscape) ownGap(i int, box render.Rect) float64 {
	x, y := c.spot(c.verses.of(i), i)
	own := stander{at: render.Point{X: x, Y: y}, reach: c.scenes[i].reach(c.r)}
	return own.gapTo(box)
}

// aimed says whether the tip of a balloon has a free way to the face of its scene: past flags, names and other faces. How
// far the tip may run comes with it: one that meets the scene's own flag or name ends before that.
func (c *landscape) aimed(i int, box render.Rect, to render.Point) (reach float64, ok bool) {
	reach = c.scenes[i].reach(c.r)
	from, _ := c.tipFoot(box, to)
	long := math.Hypot(to.X-from.X, to.Y-from.Y)
	for d := 2 * c.unit; d < long-reach; d += 3 * c.unit {
		at := around(from.X+(to.X-from.X)*d/long, from.Y+(to.Y-from.Y)*d/long, 2*c.unit)
		if c.ofOwn(i, at) {
			return math.Inf(1), true
		}
		if !c.flags.free(at) || overlapsAny(at, c.labels) {
			return 0, false
		}
		for k := range c.standers {
			if p := &c.standers[k]; !(p.first && p.scene == i) && p.gapTo(at) < 2*c.unit {
				return 0, false
			}
		}
	}
	return reach, true
}

// usurped says whether a box is nearer to a small face than to its own, and seems to be said of that.
func (c *landscape) usurped(box render.Rect, own float64) bool {
	for k := range c.standers {
		if p := &c.standers[k]; !p.first && p.gapTo(box) < own-0.2*c.r {
			return true
		}
	}
	return false
}

// isHung says whether a small face hangs under the ridge at a scene, where a line from its face to its name would begin.
func (c *landscape) isHung(v *verse, i int) bool {
	return c.underFeet(v, i) > c.ridgeAt(v, v.x(i))+c.foothold(&c.scenes[i])
}

// underFeet is the y under the ridge at a scene and under all faces that hang there: a name below them needs no line.
func (c *landscape) underFeet(v *verse, i int) float64 {
	x := v.x(i)
	s, _ := v.lived[0].at(x)
	y := c.y(v)(s) + c.foothold(&c.scenes[i])
	for k := range c.standers {
		if p := &c.standers[k]; p.scene == i && !p.first && p.at.X == x && p.at.Y-p.reach < y+c.r {
			y = math.Max(y, p.at.Y+p.reach)
		}
	}
	return y
}
