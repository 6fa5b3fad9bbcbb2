package poster

import (
	"cmp"
	"math"
	"slices"

	"journeymap/render"
)

// caption are the words of an end of a way, placed beside its line: y is zero at the line.
type caption struct {
	texts   []wording
	blocks  []block // once set
	x, y, w float64
	at      align
	cuts    bool // the line is broken where they stand
}

// wording is a text with the way to set it.
type wording struct {
	style
	text string
}

// height is that of all lines.
func (c *caption) height() (h float64) {
	for _, b := range c.blocks {
		h += b.height()
	}
	return h
}

// lines is how many lines the words take in a width; as many as manyLines where they do not all stay whole.
func (c *caption) lines(w float64) (n int) {
	for _, t := range c.texts {
		if t.longest(t.text) > w {
			return manyLines
		}
		n += len(t.set(t.text, w).lines)
	}
	return n
}

// set breaks the words to a width, in lines of about one length.
func (c *caption) set(w float64) {
	c.blocks, c.w = nil, 0
	for _, t := range c.texts {
		b := t.balance(t.text, w)
		c.blocks = append(c.blocks, b)
		c.w = math.Max(c.w, b.widest()+0.01)
	}
}

// items are the words beside a line at y.
func (c *caption) items(y float64) (items []render.Item) {
	y += c.y
	for _, b := range c.blocks {
		items = append(items, b.at(c.x, y, c.w, c.at)...)
		y += b.height()
	}
	return items
}

// captionOf are the words of a stop. Where a way leaves the sheet or comes from another, they name the place there.
func (n *network) captionOf(r *route, s *landing) (c caption) {
	add := func(st style, text string) {
		if text != "" {
			c.texts = append(c.texts, wording{st, text})
		}
	}
	for _, e := range s.ends {
		add(n.small.in(n.Colors.Ink), shown(e.text))
		if s.port == nil {
			add(n.look.label, n.words.of(wordWayTo)+" "+n.endName(e))
		}
	}
	if r.stem == nil && s == r.stops[0] {
		add(n.look.label, n.words.of(wordWayFrom)+" "+n.columnName(&n.plan.cols[r.from]))
	}
	return c
}

// stretch is a part of a level where words can stand.
type stretch struct {
	from, to float64
	lines    int // that the words at hand take there, once measured
}

func (r stretch) width() float64 { return r.to - r.from }

// far is how far a stretch lies from an x.
func (r stretch) far(x float64) float64 { return math.Max(0, math.Max(r.from-x, x-r.to)) }

// between are the parts of a stretch between walls, which words keep clear of.
func (n *network) between(in stretch, walls []float64) (rs []stretch) {
	clear := 3.5 * n.unit
	walls = slices.Sorted(slices.Values(walls))
	from := in.from
	for _, x := range walls {
		if x < in.from-clear || x > in.to+clear {
			continue
		}
		if to := math.Min(x-clear, in.to); to > from {
			rs = append(rs, stretch{from: from, to: to})
		}
		from = math.Max(from, x+clear)
	}
	if in.to > from {
		rs = append(rs, stretch{from: from, to: in.to})
	}
	return rs
}

// longLine is the widest line of words beside a way.
func (l *look) longLine() float64 { return l.small.chars(34) }

// write places the words of a route: on the line where it has one stop, and else at each stop.
func (n *network) write(r *route, ahead []float64) {
	for _, s := range r.stops {
		s.caption = n.captionOf(r, s)
		if s.caption.texts == nil {
			continue
		}
		if len(r.stops) == 1 || s.port == nil || !n.hang(r, s, ahead) {
			n.writeAlong(r, s, ahead)
		}
		n.alignAtEdge(r, s)
	}
	for _, s := range r.stops {
		if c := &s.caption; c.blocks != nil {
			r.left, r.right = math.Min(r.left, c.x), math.Max(r.right, c.x+c.w)
		}
	}
}

// corner is the radius with which a way turns.
func (n *network) corner() float64 { return 7 * n.unit }

// manyLines is more lines than any words beside a way take where they are whole.
const manyLines = 40

// writeAlong sets words in the line of a route on as few lines as can be, or over the line where it has no room for them.
func (n *network) writeAlong(r *route, s *landing, ahead []float64) {
	from, to := r.before(s), s.at()
	mid, inset := (from+to)/2, n.corner()+2*n.unit
	if s.port == nil {
		mid = s.edge
	} else if r.stem == nil {
		mid = r.edge
	}
	ahead = slices.Concat(ahead, r.taken(s))
	c := &s.caption
	over := c.measure(n.between(stretch{from: n.gridLeft, to: n.gridRight}, slices.Concat(ahead, r.ups())), n.longLine())
	var in []stretch
	if len(r.stops) == 1 {
		in = c.measure(n.between(stretch{from: math.Min(from, to) + inset, to: math.Max(from, to) - inset}, ahead), n.longLine())
	}
	for lines := 1; lines < manyLines; lines++ {
		if at, ok := fit(in, lines, mid); ok {
			c.place(at, mid, n.longLine())
			c.keepOff(at, 5.5*n.unit)
			c.y, c.cuts = -c.height()/2, true
			return
		}
		if at, ok := fit(over, lines-1, mid); ok {
			c.place(at, mid, n.longLine())
			c.y = -c.height() - n.wordGap()
			return
		}
	}
	widest := slices.MaxFunc(over, func(a, b stretch) int { return cmp.Compare(a.width(), b.width()) })
	c.place(widest, mid, n.longLine())
	c.y = -c.height() - n.wordGap()
}

// ups are the x of the lines of a route that go up to phases.
func (r *route) ups() (xs []float64) {
	for _, s := range r.stops {
		if s.isUp() {
			xs = append(xs, s.x)
		}
	}
	return xs
}

// before is the x from which a line comes to a stop: its origin, or the stop before.
func (r *route) before(s *landing) float64 {
	from, to := r.origin(), s.at()
	for _, o := range r.stops {
		if x := o.at(); x > math.Min(from, to) && x < math.Max(from, to) {
			from = x
		}
	}
	return from
}

// taken are walls throughout the words that other stops of a route have.
func (r *route) taken(s *landing) (xs []float64) {
	for _, o := range r.stops {
		c := &o.caption
		if o == s || c.blocks == nil {
			continue
		}
		step := c.w / math.Ceil(c.w/4)
		for x := c.x; x < c.x+c.w+step/2; x += step {
			xs = append(xs, x)
		}
	}
	return xs
}

// measure finds how many lines the words take in each stretch.
func (c *caption) measure(rs []stretch, most float64) []stretch {
	for i := range rs {
		rs[i].lines = c.lines(math.Min(rs[i].width(), most))
	}
	return rs
}

// fit finds the stretch nearest to an x that takes the words on some lines.
func fit(rs []stretch, lines int, mid float64) (best stretch, ok bool) {
	for _, r := range rs {
		if r.lines > lines {
			continue
		}
		if !ok || r.far(mid) < best.far(mid) {
			best, ok = r, true
		}
	}
	return best, ok
}

// place sets the words in a stretch, their middle as near to an x as can be.
func (c *caption) place(r stretch, mid, most float64) {
	c.set(math.Min(r.width(), most))
	c.at = center
	c.x = math.Max(r.from, math.Min(mid-c.w/2, r.to-c.w))
}

// keepOff moves words from the ends of their stretch, by as much as there is room for at both: in a line, words close to one
// that crosses it seem to belong to that.
func (c *caption) keepOff(r stretch, off float64) {
	off = math.Min(off, (r.width()-c.w)/2)
	c.x = math.Max(r.from+off, math.Min(c.x, r.to-c.w-off))
}

// hang sets words under the line, beside the part of it that comes down to a stop, at the side that takes fewer lines. It
// says whether there was room.
func (n *network) hang(r *route, s *landing, ahead []float64) bool {
	c, x := &s.caption, s.at()
	rs := n.between(stretch{from: n.gridLeft, to: n.gridRight}, slices.Concat(ahead, r.uprights(), r.taken(s), n.gutters()))
	rs = slices.DeleteFunc(rs, func(at stretch) bool { return at.far(x) > 5*n.unit })
	if x < r.origin() { // beyond the stop, seen from the origin
		slices.Reverse(rs)
	}
	slices.Reverse(rs)
	c.measure(rs, n.longLine())
	for lines := 1; lines <= 4; lines++ {
		for _, at := range rs {
			if at.lines > lines {
				continue
			}
			c.set(math.Min(at.width(), n.longLine()))
			c.y = n.wordGap()
			off := math.Min(1.5*n.unit, at.width()-c.w) // clear of the line that comes down
			if c.at, c.x = left, at.from+off; at.from < x {
				c.at, c.x = right, at.to-c.w-off
			}
			return true
		}
	}
	return false
}

// gutters are the x between phases: words that hang in one phase would seem to belong to both.
func (n *network) gutters() (xs []float64) {
	for _, ph := range n.phases[1:] {
		xs = append(xs, ph.x-n.gutter()/2)
	}
	return xs
}

// alignAtEdge moves words that stand over a line to the edge of the sheet where it comes from or goes to.
func (n *network) alignAtEdge(r *route, s *landing) {
	c, edge := &s.caption, s.edge
	if r.stem == nil && s == r.stops[0] {
		edge = r.edge
	}
	if c.y >= 0 || c.cuts || edge == 0 {
		return
	}
	switch {
	case c.x < n.gridLeft+n.pad():
		c.at = left
	case c.x+c.w > n.gridRight-n.pad():
		c.at = right
	}
}
