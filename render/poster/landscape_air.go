package poster

import (
	"hash/fnv"
	"image/color"
	"math"

	"journeymap/render"
	"journeymap/render/theme"
)

// hue is a color of the scenery.
type hue = color.NRGBA

// air are the colors of a landscape: what is far is nearer to the sky by day. At night the ridge is the brightest of all
// ground, since the flags and the moon would outshine a dark one; ridges of others are outlines then.
type air struct {
	night           bool
	zenith, horizon hue // the sky, from top to bottom
	orb, dusk       hue // the sun or the moon, from top to bottom
	far, near       hue // ranges behind the ridge
	other           hue // the ridge of another persona
	hill, deep      hue // the ridge, from top to bottom
	front           [2]hue
	fore            hue    // hills before it
	veil            hue    // fog
	mist            [3]hue // between a landscape and the one below it
}

// air gives the colors. The sun by day is of the gold that shines at night: what shines by day has to carry a meaning on
// white, and is too dull for a sun.
func (s *stage) air() air {
	h := &s.hues
	r := h.Ramp
	if theme.Luminance(h.Ink) > theme.Luminance(h.Paper) {
		hill, horizon := mix(r[1], r[2], 0.5), mix(mix(r[1], r[2], 0.7), r[0], 0.75)
		return air{night: true, zenith: h.Fade, horizon: horizon, orb: h.Halo, dusk: mix(h.Halo, h.Glow, 0.3),
			far: mix(horizon, mix(r[1], r[2], 0.3), 0.15), near: mix(r[0], r[1], 0.4), other: hill,
			hill: hill, deep: mix(hill, r[0], 0.7), front: [2]hue{mix(r[0], h.Paper, 0.85), mix(h.Paper, h.Fade, 0.45)}, fore: h.Fade, veil: mix(r[2], h.Halo, 0.25),
			mist: [3]hue{mix(h.Fade, r[1], 0.5), mix(h.Fade, r[1], 0.25), h.Fade}}
	}
	zenith, gold := mix(h.Fade, r[0], 0.55), theme.HuesOf("", "dark").Glow
	return air{zenith: zenith, horizon: mix(h.Paper, h.Glow, 0.07), orb: gold, dusk: mix(gold, h.Glow, 0.3),
		far: mix(h.Paper, r[0], 0.85), near: mix(r[0], r[1], 0.8), other: mix(r[1], r[2], 0.5),
		hill: r[3], deep: mix(r[3], r[4], 0.35), front: [2]hue{mix(r[3], r[4], 0.6), r[4]}, fore: mix(r[4], h.Ink, 0.5), veil: mix(h.Paper, r[0], 0.25),
		mist: [3]hue{r[2], r[1], zenith}}
}

// down is a shape filled with a color that runs into another from its top to its bottom.
func down(top, bottom hue, draw func(p *render.Pen)) *render.Path {
	shape := fill(top, draw)
	shape.Fill = render.Paint{Gradient: &render.Gradient{From: top, To: bottom, End: render.Point{Y: 1}}}
	return shape
}

// scenery draws the landscape of a verse behind what is told in it: sky, light, ranges, ridges and the hills in front.
func (c *landscape) scenery(v *verse, first, last bool) {
	c.behind(c.skyOf(v, first)...)
	if c.best >= v.from && c.best < v.to {
		c.behind(c.light(v)...)
	}
	tall := v.low - v.high
	c.behind(c.rangeOf(v, c.far, 1, v.high+0.34*tall, 0.4, 2.6))
	if len(v.lived) == 1 {
		c.behind(c.rangeOf(v, c.near, 2, v.high+0.6*tall, 0.5, 1.4))
	}
	if c.night {
		for i := v.from; i < v.to; i++ {
			c.behind(c.stars(v, i)...)
		}
	}
	for k := len(v.lived) - 1; k > 0; k-- {
		if !c.night {
			c.behind(c.hillsOf(v, k, c.other, mix(c.other, c.near, 0.5)))
		}
		c.behind(c.rim(v, k, mix(c.other, c.hues.Halo, 0.55)))
		c.behind(c.bridges(v, k, c.bridgeInk(), c.overRidge(v))...)
	}
	behind, on := c.hoped(v)
	c.behind(behind...)
	c.behind(c.framed(down(c.hill, c.deep, func(p *render.Pen) { *p = c.slope(v) })))
	c.behind(c.onHill(v, on)...)
	c.behind(c.path(v))
	c.behind(c.fogs(v)...)
	c.behind(c.foreground(v, last)...)
}

// behind adds to the scenery.
func (c *landscape) behind(items ...render.Item) {
	c.back.Items = append(c.back.Items, items...)
}

// skyOf is the sky of a verse; that under another verse begins in mist.
func (c *landscape) skyOf(v *verse, first bool) []render.Item {
	box := render.Rect{Y: v.Y, W: c.width, H: v.low - v.Y}
	if first {
		box.Y, box.H = 0, v.low
	}
	items := []render.Item{down(c.zenith, c.horizon, func(p *render.Pen) { p.Box(box) })}
	if first {
		return items
	}
	for k, ink := range c.mist {
		y := v.Y + (float64(k)*10-27)*c.unit
		items = append(items, c.swell(v.from+k, y, 5*c.unit, v.Y+float64(k)*c.unit, ink))
	}
	return items
}

// orbHalo is how far the light round the sun or the moon reaches, in its radii.
const orbHalo = 1.9

// place is where the sun or the moon stands: over the best moment, and the higher the better the journey ends than it
// began. At half height it ends as it began; at the lowest it is half down. Over it is mist from the verse above, which its
// light must not cross.
func (c *landscape) place() render.Rect {
	c.best = c.extremeScene(func(sc *scene) float64 { return sc.mood.Score })
	v := c.verses.of(c.best)
	x := v.x(c.best)
	top, _ := c.crest(v, x, x)
	r := math.Min(60*c.unit*math.Max(1, c.r/(30*c.unit)), math.Max(0.26*(top-v.Y), 1.4*c.r))
	over := 1.1
	if v.from > 0 {
		over = orbHalo + 0.1
		r = math.Max(math.Min(r, (top-v.Y)/(over+0.6)), 0.9*c.r)
	}
	clear := c.clearing(v)
	if fits := (clear - v.Y) / (over + 1); c.gain() >= 0 && fits > 1.1*c.r {
		r = math.Min(r, fits)
	}
	lowest := top - 0.1*r
	highest := math.Min(v.Y+over*r, lowest)
	return around(x, c.climb(lowest, highest, clear-r), r)
}

// climb is how high the sun stands between its lowest and its highest. One that does not set clears the best face and its
// flag where the sky is high enough.
func (c *landscape) climb(lowest, highest, clear float64) float64 {
	half := (lowest + highest) / 2
	if clear >= highest-0.01 {
		half = math.Min(half, clear)
	}
	if gain := c.gain(); gain > 0 {
		return half + (highest-half)*gain
	}
	return half + (half-lowest)*c.gain()
}

// clearing is the y over the face of the best moment and over the flag on it.
func (c *landscape) clearing(v *verse) float64 {
	sc := &c.scenes[c.best]
	_, y := c.spot(v, c.best)
	y -= sc.reach(c.r) + 6*c.unit
	if len(sc.moments) > 0 {
		y -= 12*c.unit + c.flagOf(sc, 2*v.pace).h
	}
	return y
}

// light draws the sun or the moon of a verse.
func (c *landscape) light(v *verse) []render.Item {
	r := c.sun.W / 2
	x, y := c.sun.X+r, c.sun.Y+r
	sky := mix(c.zenith, c.horizon, math.Max(0, y/v.low))
	orb := down(c.orb, c.dusk, func(p *render.Pen) { p.Circle(x, y, r) })
	if !c.night {
		return []render.Item{disk(mix(sky, c.hues.Card, 0.3), x, y, orbHalo*r), disk(mix(sky, c.hues.Card, 0.62), x, y, 1.42*r), orb}
	}
	items := []render.Item{disk(mix(sky, c.orb, 0.07), x, y, orbHalo*r), disk(mix(sky, c.orb, 0.15), x, y, 1.42*r), orb}
	for _, m := range [][3]float64{{-0.34, -0.28, 0.22}, {0.3, 0.1, 0.3}, {-0.24, 0.46, 0.14}, {0.2, -0.52, 0.11}} {
		items = append(items, disk(mix(c.dusk, sky, 0.14), x+m[0]*r, y+m[1]*r, m[2]*r))
	}
	return items
}

// stars is one star over a scene, the larger the better it feels: somewhere high in the sky, or else at the highest place
// that has room, and never so far aside that it would stand for another scene.
func (c *landscape) stars(v *verse, i int) []render.Item {
	part := 0.35
	if s, ok := score(c.scenes[i].mood); ok {
		part = (s - c.axis.worst) / (c.axis.best - c.axis.worst)
	}
	r := (2.6 + 4.4*part) * c.unit
	x, high := v.x(i), v.high+0.05*(v.low-v.high)-3*r-v.Y
	for k := range 30 {
		at := render.Point{X: x + 0.3*v.pace*c.noise(10+2*k, i), Y: v.Y + r + math.Max(0, high)*(0.5+0.5*c.noise(11+2*k, i))}
		if c.shines(v, at, 1.3*r, 0.4) {
			return c.lit(at, r)
		}
	}
	for y := v.Y + r; y < v.floor; y += 4 * c.unit {
		for _, dx := range []float64{0.1, -0.1, 0.3, -0.3, 0.42, -0.42} {
			if at := (render.Point{X: x + dx*v.pace, Y: y}); c.shines(v, at, 1.1*r, 0.1) {
				return c.lit(at, r)
			}
		}
	}
	return nil
}

// shines says whether the sky has room for a star that reaches so far, off the moon by a part of its size.
func (c *landscape) shines(v *verse, at render.Point, reach, halo float64) bool {
	box := around(at.X, at.Y, reach)
	return c.taken.free(box) && !box.Overlaps(c.sun.Inset(-halo*c.sun.W), 0) && c.inSky(v, box)
}

// lit draws a star and takes its place.
func (c *landscape) lit(at render.Point, r float64) []render.Item {
	c.taken.take(around(at.X, at.Y, 1.3*r+6*c.unit))
	return []render.Item{c.star(at.X, at.Y, r)}
}

// gain is how much better the journey ends than it began, from −1 to 1.
func (c *landscape) gain() float64 {
	var moods []float64
	for i := range c.scenes {
		if s, ok := score(c.scenes[i].mood); ok {
			moods = append(moods, s)
		}
	}
	if len(moods) == 0 {
		return 0
	}
	return (moods[len(moods)-1] - moods[0]) / (c.axis.best - c.axis.worst)
}

// rangeOf is a range of hills behind the ridge: the journey seen from afar, averaged over so many paces, with a little of
// the touchpoints' names in it, so that every map has hills of its own.
func (c *landscape) rangeOf(v *verse, ink hue, seed int, base, flat, paces float64) render.Item {
	tall := v.low - v.high
	step := math.Max(v.pace*0.6, 46*c.unit)
	var run []knot
	for x := -step; x < c.width+2*step; x += step {
		sum, n := 0.0, 0.0
		for d := -2.0; d <= 2; d++ {
			if s, ok := v.lived[0].at(math.Min(math.Max(x+d*paces*v.pace/2, 0), c.width)); ok {
				sum, n = sum+s, n+1
			}
		}
		mid := (c.axis.best + c.axis.worst) / 2
		y := base - flat*tall*(sum/n-mid)/(c.axis.best-c.axis.worst) + c.noise(seed, len(run))*0.09*tall
		run = append(run, knot{x: x, s: y})
	}
	return c.hillside(run, v.floor, down(ink, mix(ink, c.horizon, 0.4), func(*render.Pen) {}))
}

// noise is a number from −1 to 1 that the touchpoints' names give for a place.
func (c *stage) noise(seed, at int) float64 {
	h := fnv.New32a()
	h.Write([]byte(c.scenes[at%len(c.scenes)].name))
	h.Write([]byte{byte(seed), byte(at)})
	return float64(h.Sum32()%2001)/1000 - 1
}

// hillside gives a shape the outline of hills, down to an end.
func (c *landscape) hillside(run []knot, end float64, shape *render.Path) render.Item {
	monotone(run)
	var p render.Pen
	last := run[len(run)-1]
	p.Move(run[0].x, end)
	p.Line(run[0].x, run[0].s)
	forward(&p, run, func(y float64) float64 { return y })
	p.Line(last.x, end)
	p.Close()
	shape.Segs = p
	return c.framed(shape)
}
