package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// tell puts the faces on the ridge and what is told of them round it; false: a name finds no
// place, or hides what was expected.
func (c *landscape) tell() bool {
	n := len(c.scenes)
	flags, faces := make([][]render.Item, n), make([][]render.Item, n)
	c.verses.each(func(v *verse, i int) { faces[i] = c.walker(v, i) })
	c.flown, c.masts, c.named = make([]bool, n), make([]mast, n), make([]render.Rect, n)
	c.verses.each(func(v *verse, i int) {
		flags[i] = c.planted(v, i)
		c.flown[i] = flags[i] != nil
	})
	names := c.names()
	if names == nil || !c.hopesTold() {
		return false
	}
	quotes := c.quotes()
	for i := range n {
		c.put(&render.Group{Role: render.Section, Name: c.scenes[i].name, Items: slices.Concat(flags[i], faces[i], names[i], quotes[i])})
	}
	return true
}

// walker draws the faces of a scene: small ones of further personas where they stand clear of the first, and a ring
// where nothing is known.
func (c *landscape) walker(v *verse, i int) []render.Item {
	sc := c.scenes[i]
	x, y := c.spot(v, i)
	face := render.Point{X: x, Y: y}
	items, posts := c.companions(v, i, face, c.r, 0.8, &c.solid)
	items = append(items, c.lettered(i, posts)...)
	for _, p := range posts {
		c.standers = append(c.standers, stander{scene: i, at: p.at, reach: 1.3 * p.r})
	}
	c.standers = append(c.standers, stander{scene: i, at: face, reach: sc.reach(c.r), first: true})
	if !sc.felt() {
		ring := outline(c.on(c.hill), 1.6*c.unit, func(p *render.Pen) { p.Circle(x, y, 0.24*c.r) })
		ring.Fill = render.Paint{Color: c.hill}
		c.taken.take(around(x, y, sc.reach(c.r)))
		return append(items, &render.Group{Role: render.Artifact, Items: []render.Item{ring}})
	}
	sc.moments = slices.DeleteFunc(slices.Clone(sc.moments), func(m journey.Moment) bool { return m.Kind == journey.Truth })
	c.solid.take(around(x, y, sc.reach(c.r)))
	return append(items, c.face(&sc, x, y, c.r))
}

// quotes places what is said, at the east of faces or at their west, and in one order or the other, as more of it finds
// room. A long journey has many names in the sky, and is not tried as often.
func (c *landscape) quotes() (best [][]render.Item) {
	told := c.telling(4)
	set := make([][]bubble, len(c.scenes))
	for _, i := range told {
		for _, letters := range []int{18, 25, 13, 34} {
			set[i] = append(set[i], c.bubble(c.scenes[i].quote, c.quote.chars(letters)+2*c.bubblePad()))
		}
	}
	before, most, tries := c.taken, -1, 4
	if len(c.scenes) > 16 {
		tries = 2
	}
	after := before
	for try := 0; try < tries && most < len(told); try++ {
		c.taken = before.copy()
		if quotes, n := c.quotesAt(told, set, try%2 == 0); n > most {
			best, after, most = quotes, c.taken, n
		}
		if try == 1 {
			slices.Reverse(told)
		}
	}
	c.taken = after
	return best
}

// quotesAt places quotes in an order, at one side of faces where that is possible, and counts them.
func (c *landscape) quotesAt(told []int, set [][]bubble, east bool) (quotes [][]render.Item, n int) {
	quotes = make([][]render.Item, len(c.scenes))
	for _, i := range told {
		for _, far := range []float64{c.r, math.Inf(1)} {
			quotes[i] = c.said(i, set[i], east, far)
			if quotes[i] == nil {
				quotes[i] = c.said(i, set[i], !east, far)
			}
			if quotes[i] != nil {
				n++
				break
			}
		}
	}
	return quotes, n
}

// said places the quote of a scene in the sky, at one side of its face or over it, if there is room for it so near,
// clear of the sun, and so that nobody else seems to say it.
func (c *landscape) said(i int, set []bubble, east bool, far float64) []render.Item {
	v := c.verses.of(i)
	x, y := c.spot(v, i)
	face := render.Point{X: x, Y: y}
	reach := 0.0
	suits := func(q render.Rect) (ok bool) {
		if y-q.Bottom() > c.scenes[i].reach(c.r)+far || !c.bears(v, q, y) || c.inSun(q) || c.hidesHope(v, q) || c.misread(i, q, c.saidGap(i, q)+0.15*c.r, true) {
			return false
		}
		reach, ok = c.aimed(i, q, face)
		return ok
	}
	for _, b := range set {
		boxes := c.airings(i, b, east)
		if at := slices.IndexFunc(boxes, suits); at >= 0 {
			c.taken.take(boxes[at].Inset(-4 * c.unit))
			return c.balloonTo(b, boxes[at], face, reach)
		}
	}
	return nil
}

// inSun says whether a box lies on the sun or the moon.
func (c *landscape) inSun(q render.Rect) bool {
	r := c.sun.W / 2
	at := render.Point{X: c.sun.X + r, Y: c.sun.Y + r}
	dx := math.Max(math.Max(q.X-at.X, at.X-q.Right()), 0)
	dy := math.Max(math.Max(q.Y-at.Y, at.Y-q.Bottom()), 0)
	return math.Hypot(dx, dy) < r+3*c.unit
}

// airings are the places for a balloon at one side of its face or over it, the best first.
func (c *landscape) airings(i int, b bubble, east bool) []render.Rect {
	v := c.verses.of(i)
	x, y := c.spot(v, i)
	gap := c.scenes[i].reach(c.r) + 9*c.unit
	boxes := beside(x, y, gap, b.w, b.h, east)
	for k := range 16 {
		up := 9 * c.unit * float64(k)
		boxes = append(boxes, stacked(x, y-up, gap, b.w, b.h, true, 0)...)
		sides := []float64{x - b.w - 7*c.unit, x + 7*c.unit}
		if i == c.best {
			sides = append(sides, c.sun.X-b.w-6*c.unit, c.sun.Right()+6*c.unit)
		}
		for _, at := range sides {
			boxes = append(boxes, render.Rect{X: at, Y: y - 0.7*gap - b.h - up, W: b.w, H: b.h})
		}
	}
	return slices.DeleteFunc(boxes, func(q render.Rect) bool {
		return q.X > x+8*c.unit && !east || q.Right() < x-8*c.unit && east
	})
}

// bears says whether the sky of a verse has room for a balloon, with the tip of one that stands over its face.
func (c *landscape) bears(v *verse, box render.Rect, y float64) bool {
	if box.Bottom() < y {
		box.H += 0.7 * c.quote.size
	}
	return box.Y >= v.Y-8*c.unit && c.taken.free(box) && c.inSky(v, box.Inset(-5*c.unit))
}
