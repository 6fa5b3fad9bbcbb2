package poster

import (
	"math"
	"slices"

	"journeymap/render"
)

// tellingTiles is how many quotes a wall finds a place for before it counts what else is lost by that.
const tellingTiles = 4

// untold is how bad it is to leave out the quotes that tell most: those of the peak and of the lowest, and then the others.
var untold = [tellingTiles]float64{2.4, 2.4, 1.6, 1.6}

// untoldMoment is how bad it is to leave out that of a moment of truth or a wow, for which a map is made.
const untoldMoment = 4

// missed is how bad it is to leave out the quote of a scene, of which so many tell more.
func (c *coursing) missed(i, rank int) (cost float64) {
	if rank < tellingTiles {
		cost = untold[rank]
	}
	if c.scenes[i].isTruth() || c.scenes[i].isWow() {
		cost = math.Max(cost, untoldMoment)
	}
	return cost
}

// lay gives every tile of the wall what it shows. Where scenes leave tiles over, quotes take them, one each: no tier has a
// hole but the last, at its end.
func (d *delft) lay(rows int) {
	quoted := d.quoted()
	from := 0
	for _, to := range d.breaks(rows, quoted) {
		c := tier{from: from, to: to}
		c.fill(d.columns, quotesIn(quoted, from, to, d.columns-(to-from)))
		from = to
		d.tiers = append(d.tiers, c)
	}
}

// quoted are the scenes whose quotes fit on a tile, the most telling first: those of moments of truth and wows, then the
// peak and the lowest.
func (d *delft) quoted() []int {
	order := d.telling(len(d.scenes))
	for i := range d.scenes {
		if d.scenes[i].quote != "" && !slices.Contains(order, i) {
			order = append(order, i)
		}
	}
	plain := func(i int) int {
		if d.scenes[i].isTruth() || d.scenes[i].isWow() {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(order, func(a, b int) int { return plain(a) - plain(b) })
	d.quotes = make([]block, len(d.scenes))
	return slices.DeleteFunc(order, func(i int) bool { return !d.quoteOn(i, 0.56*d.pace()) })
}

// quotesIn are the first of some quotes that belong to scenes [from, to), so many at most.
func quotesIn(quoted []int, from, to, most int) (in []int) {
	for _, i := range quoted {
		if i >= from && i < to && len(in) < most {
			in = append(in, i)
		}
	}
	return in
}

// quoteOn sets the quote of a scene for a tile of which it may take so much of the height, a little smaller where it is
// long; false: it is too long.
func (d *delft) quoteOn(i int, most float64) bool {
	width, least := 0.64*d.pace(), math.Max(floorEntry, 7*d.unit)
	for _, part := range []float64{1, 0.9, 0.8} {
		st := d.quote
		st.size = quarter(math.Max(part*st.size, least))
		st.lead = st.size * leading
		if st.longest(d.scenes[i].quote) > width {
			continue
		}
		if b := st.balance(d.scenes[i].quote, width); b.height() <= most {
			d.quotes[i] = b
			return true
		}
	}
	d.quotes[i] = block{}
	return false
}

// coursing is the search for where the tiers of a wall end.
type coursing struct {
	*delft
	rows   int
	quoted []int // scenes, the most telling first
	before []int // of the scenes before the i-th, how many have a quote for a tile
}

// breaks says where each of so many tiers ends: where it is full, with its quotes; where those that tell most have a tile;
// such that all are about as long; and rather where a phase ends.
func (d *delft) breaks(rows int, quoted []int) []int {
	n := len(d.scenes)
	c := &coursing{d, rows, quoted, make([]int, n+1)}
	for i := range n {
		c.before[i+1] = c.before[i] + len(quotesIn(quoted, i, i+1, 1))
	}
	cost := slices.Repeat([]float64{math.Inf(1)}, n+1)
	cost[n] = 0
	next := make([][]int, rows)
	for k := rows - 1; k >= 0; k-- {
		cost, next[k] = c.begun(k, cost)
	}
	ends, at := make([]int, rows), 0
	for k := range ends {
		at = next[k][at]
		ends[k] = at
	}
	return ends
}

// begun says of every scene what it costs to begin the k-th tier with it, and where that then ends, if it costs so much
// to begin the next one with each.
func (c *coursing) begun(k int, after []float64) (cost []float64, next []int) {
	n := len(c.scenes)
	cost, next = slices.Repeat([]float64{math.Inf(1)}, n+1), make([]int, n+1)
	for from := range n {
		for to := from + 1; to <= min(from+c.columns, n); to++ {
			if v := after[to] + c.cost(from, to, k); v < cost[from] {
				cost[from], next[from] = v, to
			}
		}
	}
	return cost, next
}

// cost is how bad a tier is as the k-th.
func (c *coursing) cost(from, to, k int) float64 {
	spare := c.columns - (to - from)
	cost, told := 0.0, 0
	for rank, i := range c.quoted {
		switch {
		case i < from || i >= to:
		case told < spare:
			told++
		default:
			cost += c.missed(i, rank)
		}
	}
	if k == c.rows-1 {
		return cost
	}
	cost += math.Abs(float64(to) - float64(len(c.scenes)*(k+1))/float64(c.rows))
	cost += 100 * float64(max(0, spare-(c.before[to]-c.before[from])))
	return cost + c.torn(to)
}

// torn is how bad it is to end a tier before a scene within a phase, more so where that leaves one scene of it alone.
func (c *coursing) torn(to int) float64 {
	n, act := len(c.scenes), func(i int) int { return c.scenes[i].act }
	switch {
	case to >= n || act(to) != act(to-1):
		return 0
	case to+1 == n || act(to+1) != act(to), to == 1 || act(to-2) != act(to):
		return 2.8
	}
	return 1.3
}

// filled divides a height that the wall does not need among fillers: rows of tiles over the garlands, on which quotes
// stand that have no tile beside their scene, and ornaments. Each tier has one if that gives every one its room, else the
// one with the most to say; less than that makes the pictures higher.
func (d *delft) filled(spare float64) {
	w, rows := d.pace(), float64(len(d.tiers))
	least := 0.5 * w
	switch {
	case spare < least:
		d.picture += spare / rows
	case spare < least*rows:
		most := &d.tiers[0]
		for k := range d.tiers {
			if c := &d.tiers[k]; len(d.unsaid(c)) > len(d.unsaid(most)) {
				most = c
			}
		}
		most.filler = spare
	default:
		for k := range d.tiers {
			d.tiers[k].filler = spare / rows
		}
	}
	d.sayOver()
}

// sayOver sets the quotes of fillers anew, each on one of these tiles.
func (d *delft) sayOver() {
	for k := range d.tiers {
		c := &d.tiers[k]
		if c.filler == 0 {
			continue
		}
		h := c.filler / d.fillerRows(c)
		for _, i := range d.unsaid(c) {
			d.quoteOn(i, math.Min(0.56*d.pace(), 0.52*h))
		}
	}
}

// fillerRows is how many rows of tiles a filler has.
func (d *delft) fillerRows(c *tier) float64 { return math.Max(1, math.Round(c.filler/d.pace())) }

// unsaid are the scenes of a tier whose quotes fit on a tile and have none beside their scene.
func (d *delft) unsaid(c *tier) (all []int) {
	for i := c.from; i < c.to; i++ {
		beside := slices.ContainsFunc(c.cells, func(x glazed) bool { return x.quote && x.scene == i })
		if len(d.quotes[i].lines) > 0 && !beside {
			all = append(all, i)
		}
	}
	return all
}

// fillers are the tiles over the garland of a tier, row by row.
func (d *delft) fillers(c *tier) (boxes []render.Rect) {
	if c.filler == 0 {
		return nil
	}
	rows := d.fillerRows(c)
	h := c.filler / rows
	for k := range int(rows) {
		for i := range d.columns {
			boxes = append(boxes, render.Rect{X: d.x(i), Y: c.y - c.filler + float64(k)*h, W: d.pace(), H: h})
		}
	}
	return boxes
}

// overIt is the filler in which the quote of a scene stands, over its column and next to its garland; −1: none.
func (d *delft) overIt(c *tier, i int) int {
	boxes := d.fillers(c)
	at := slices.IndexFunc(c.cells, func(x glazed) bool { return x.scene == i && !x.quote })
	if len(boxes) == 0 || at < 0 || !slices.Contains(d.unsaid(c), i) {
		return -1
	}
	return len(boxes) - d.columns + c.cells[at].col
}
