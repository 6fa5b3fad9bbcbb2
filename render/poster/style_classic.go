package poster

import (
	"math"

	"journeymap/render"
)

// classic is a calm curve with large faces. A long journey breaks into verses: curves below one another, read as the
// lines of a page, each with its phases under it.
type classic struct {
	*stage
	verses verses
	r      float64 // radius of a face
	solid  plot    // what a line from a nameplate to its face must keep off: faces and other nameplates
	broad  bool    // pills are on one line where that is possible
}

func drawClassic(s *stage) bool {
	return drawVerses(s, true) || drawVerses(s.cleared(), false)
}

func drawVerses(s *stage, broad bool) bool {
	c := &classic{stage: s, broad: broad, solid: plot{sheet: s.taken.sheet}}
	c.ground(c.hues.Paper)
	top := c.masthead() + 26*c.unit
	bottom := c.foot(c.lineLegend()...) - 18*c.unit
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
	first, end := max(v.from-1, 0), min(v.to+1, len(c.scenes))
	var xs []float64
	for i := first; i < end; i++ {
		xs = append(xs, c.beyond(v, i, c.r))
	}
	for k := range c.whose {
		t := newTrack(xs, func(i int) (float64, bool) {
			s, ok := score(c.moodOf(first+i, k))
			return s + c.aside(v, first+i, k), ok
		})
		if k > 0 {
			c.alongside(t, v.lived[0].track, xs, first, k)
		}
		v.lived = append(v.lived, series{track: t, ink: c.inkOf(k)})
	}
	v.hoped = newTrack(xs, func(i int) (float64, bool) { return score(c.scenes[first+i].hoped) })
}

// aside is how far the k-th line runs over the first, in scores, where both have one: beside it, and further in height
// where it is steep.
func (c *classic) aside(v *verse, i, k int) float64 {
	way := 0.0
	if k > 0 {
		way = c.asideOf(i, k)
	}
	if way == 0 {
		return 0
	}
	part := (v.low - v.high) / (c.axis.best - c.axis.worst)
	steep := 0.0
	for _, j := range []int{i - 1, i + 1} {
		if j >= 0 && j < len(c.scenes) && c.scenes[j].felt() {
			steep = math.Max(steep, math.Abs(c.scenes[j].mood.Score-c.scenes[i].mood.Score)*part/v.pace)
		}
	}
	off := (c.livedLine(0).Width + c.livedLine(k).Width) / 2
	return way * off * math.Min(math.Hypot(1, steep), 2) / part
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

// leansOver says whether the nameplate of a scene had best stand over its face: where the curve falls away from it.
func (c *classic) leansOver(i int) bool {
	at := c.scenes[i].mood.Score
	bend := 0.0
	for _, j := range []int{i - 1, i + 1} {
		if j >= 0 && j < len(c.scenes) && c.scenes[j].felt() {
			bend += at - c.scenes[j].mood.Score
		}
	}
	if bend == 0 {
		return at > 0
	}
	return bend > 0
}
