package poster

import (
	"math"
	"slices"

	"journeymap/render"
)

// classic is a calm curve with large faces. A long journey breaks into verses: curves below one another, read as the
// lines of a page, each with its phases under it.
type classic struct {
	*stage
	verses verses
	r      float64      // radius of a face
	solid  plot         // what a line from a nameplate to its face must keep off: faces and other nameplates
	plates []platePlace // by scene: where its nameplate stands
	broad  bool         // pills are on one line where that is possible
}

func drawClassic(s *stage) bool {
	return drawVerses(s, true) || drawVerses(s.cleared(), false)
}

func drawVerses(s *stage, broad bool) bool {
	c := &classic{stage: s, broad: broad, solid: plot{sheet: s.taken.sheet}}
	c.ground(c.hues.Paper)
	top := c.masthead() + 26*c.unit
	bottom := c.foot(c.legend()...) - 18*c.unit
	c.verses, c.r = c.versesIn(render.Rect{X: c.margin, Y: top, W: c.width - 2*c.margin, H: bottom - top}, 16*c.unit, c.radius)
	if !c.shaped() {
		return false
	}
	for i := range c.verses {
		c.curve(&c.verses[i])
	}
	return c.tell()
}

// shaped gives every verse its scale and its lines, with smaller faces where the curve has no room for large ones;
// false: it has none for any. All verses have one scale, so that a height says the same everywhere.
func (c *classic) shaped() bool {
	for i := range c.verses {
		v := &c.verses[i]
		v.floor = v.Bottom() - c.phaseHeight(v) - 12*c.unit
	}
	for most := c.r; c.r > 0.7*most; c.r *= 0.94 {
		tall := math.Inf(1)
		for i := range c.verses {
			c.measureUp(&c.verses[i])
			tall = math.Min(tall, c.verses[i].low-c.verses[i].high)
		}
		if tall < 4*c.r {
			continue
		}
		for i := range c.verses {
			v := &c.verses[i]
			v.high += (v.low - v.high - tall) / 2
			v.low = v.high + tall
			c.shape(v)
		}
		return true
	}
	return false
}

// radius is that of faces that stand a pace apart in a verse of a height.
func (c *classic) radius(pace, height float64) float64 {
	return math.Min(math.Min(0.29*pace, 0.078*height), 31*c.unit*math.Max(1, math.Min(c.scale, 1.25)))
}

// measureUp finds the heights of the best and the worst score of a verse, which leave room
// for the nameplates over and under them, up to a third each: nameplates that need more find a place beside.
func (c *classic) measureUp(v *verse) {
	v.high, v.low = v.Y, v.floor
	most := 0.34 * (v.floor - v.Y)
	for range 5 {
		over, under := c.headroom(v, v.low-v.high)
		v.high, v.low = v.Y+math.Min(over, most), v.floor-math.Min(under, most)
	}
}

// shape gives a verse its lines.
func (c *classic) shape(v *verse) {
	first, xs := c.places(v)
	for k := range c.whose {
		t := newTrack(xs, func(i int) (float64, bool) { return score(c.moodOf(first+i, k)) })
		v.lived = append(v.lived, series{track: t, ink: c.inkOf(k)})
	}
	v.hoped = newTrack(xs, func(i int) (float64, bool) { return score(c.scenes[first+i].hoped) })
}

// places are where the scenes of a verse stand, and those before and after it; they begin with a scene.
func (c *classic) places(v *verse) (first int, xs []float64) {
	first = max(v.from-1, 0)
	for i := first; i < min(v.to+1, len(c.scenes)); i++ {
		xs = append(xs, c.beyond(v, i, c.r))
	}
	return first, xs
}

// strands are the pieces of the k-th line after the first. From one scene to the next where both feel as the first does
// the line runs beside the first's, and as steeply; elsewhere it runs where its scores are. It changes from one to the
// other under the face of the first, so that it never seems to rise or sink by that.
func (c *classic) strands(v *verse, k int) (t track) {
	first, xs := c.places(v)
	scene := func(x float64) int { return first + slices.Index(xs, x) }
	for _, run := range v.lived[k].track {
		for j := 1; j < len(run); j++ {
			a, b := run[j-1], run[j]
			i := scene(a.x)
			if way := c.asideOf(i, k); way != 0 && c.asideOf(i+1, k) != 0 {
				t = append(t, c.beside(v, a.x, b.x, way*c.apart(k)))
				continue
			}
			t = append(t, []knot{a, b})
		}
	}
	return t
}

// apart is how far the k-th line keeps from the first where they run side by side.
func (c *classic) apart(k int) float64 { return (c.livedLine(0).Width + c.livedLine(k).Width) / 2 }

// beside is a piece of the first line from one place to another, moved up so far, square to the way between them.
func (c *classic) beside(v *verse, from, to, off float64) (piece []knot) {
	for _, run := range v.lived[0].track {
		for _, at := range run {
			if at.x == from || at.x == to {
				piece = append(piece, at)
			}
		}
	}
	part := (v.low - v.high) / (c.axis.best - c.axis.worst)
	climb := (piece[1].s - piece[0].s) * part
	long := math.Hypot(to-from, climb)
	for i := range piece {
		piece[i].x -= off * climb / long
		piece[i].s += off * (to - from) / long / part
	}
	return piece
}

// headroom is what the highest faces need over their middle and the lowest under it, with their nameplates, when the
// scale is so tall.
func (c *classic) headroom(v *verse, tall float64) (over, under float64) {
	over, under = 1.6*c.r, 1.6*c.r
	for i := v.from; i < v.to; i++ {
		sc := &c.scenes[i]
		if !sc.felt() {
			continue
		}
		h := c.worded(v, i, 0.94).h + sc.reach(c.r) + 16*c.unit
		fall := (c.axis.best - sc.mood.Score) / (c.axis.best - c.axis.worst) * tall
		if c.leansOver(i) {
			over = math.Max(over, h-fall)
		} else {
			under = math.Max(under, h-tall+fall)
		}
	}
	return over, under
}

// worded sets the nameplate of a scene to a part of the pace, its pills to more of it where nameplates are broad.
func (c *classic) worded(v *verse, i int, part float64) nameplate {
	name := math.Min(v.pace*part, c.step.chars(20))
	if c.broad {
		return c.captionIn(&c.scenes[i], name, math.Max(name, v.pace*1.4))
	}
	return c.nameplate(&c.scenes[i], name)
}

// leansOver says whether the nameplate of a scene had best stand over its face: where the curve falls away from it, or
// from others at its height next to it.
func (c *classic) leansOver(i int) bool {
	at := c.scenes[i].mood.Score
	for off := 1; off < len(c.scenes); off++ {
		bend, level := 0.0, false
		for _, j := range []int{i - off, i + off} {
			if j >= 0 && j < len(c.scenes) && c.scenes[j].felt() {
				bend += at - c.scenes[j].mood.Score
				level = level || at == c.scenes[j].mood.Score
			}
		}
		if bend != 0 {
			return bend > 0
		}
		if !level {
			break
		}
	}
	return at > 0
}
