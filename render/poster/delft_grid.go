package poster

import (
	"math"
	"slices"
)

// measureUp leaves as much room over the best and under the worst score as the faces near them need.
func (d *delft) measureUp() {
	d.over, d.under = d.r, d.r
	for range 5 {
		tall := d.frieze - d.over - d.under
		over, under := 1.2*d.r, 1.2*d.r
		for i := range d.scenes {
			sc := &d.scenes[i]
			if !sc.felt() {
				continue
			}
			fall := (d.axis.best - sc.mood.Score) / (d.axis.best - d.axis.worst) * tall
			over = math.Max(over, sc.reach(d.r)-fall)
			under = math.Max(under, sc.reach(d.r)-tall+fall)
		}
		d.over, d.under = over+2.5*d.unit, under+2.5*d.unit
	}
}

// divided finds the number of columns, and returns that of tiers, that give the largest tiles; 0: there is no room.
func (d *delft) divided() (rows int) {
	n := len(d.scenes)
	best := 0.0
	for r := 1; r <= min(n, 8); r++ {
		for c := (n + r - 1) / r; c <= (n+r-1)/r+2; c++ {
			if (n+r-1)/r > c || r > 1 && n <= c*(r-1) {
				continue
			}
			if v := d.worth(c, r); v > best {
				best, rows, d.columns = v, r, c
			}
		}
	}
	return rows
}

// worth is how large the pictures get in a wall of so many columns and rows: less where they would not be square, or
// where tiles are left over.
func (d *delft) worth(columns, rows int) float64 {
	w := d.wall.W / float64(columns)
	h := d.wall.H/float64(rows) - d.plinthGuess()
	a := math.Min(w, h/(1+d.friezeShare()))
	blank := float64(columns*rows - len(d.scenes))
	if d.tight {
		a = math.Min(1.4*w, h/(1+d.friezeShare()))
		if d.longestName() > 0.9*w {
			return a * w / d.wall.W / 1e3
		}
		return math.Min(a, 2*w)
	}
	return a * math.Pow(a/w, 0.5) * (1 - 0.025*math.Max(0, blank-2))
}

// longestName is the width of the longest word of all names and moments.
func (d *delft) longestName() (w float64) {
	for i := range d.scenes {
		w = math.Max(w, d.step.longest(d.scenes[i].name))
		for _, m := range d.scenes[i].moments {
			w = math.Max(w, d.label.longest(d.words.moment(m.Kind))+2*d.capsulePad())
		}
	}
	return w
}

// friezeShare is the height of the garland's tiles as a part of that of the pictures.
func (d *delft) friezeShare() float64 {
	switch {
	case !d.felts():
		return 0
	case d.tight:
		return 0.4
	}
	return 0.74
}

func (d *delft) plinthGuess() float64 {
	if !d.hasPhases() {
		return 0
	}
	return 2.1 * d.phase.size
}

// lay gives every tile of the wall what it shows.
func (d *delft) lay(rows int) {
	told := d.telling(2 + len(d.scenes)/5)
	from := 0
	for k := range rows {
		c := tier{from: from, to: d.breakAfter(from, k, rows)}
		from = c.to
		spare := d.columns - (c.to - c.from)
		quotes := map[int]int{}
		for _, i := range told {
			if i >= c.from && i < c.to && spare > 0 {
				span := min(2, spare)
				if span == 2 && d.speaks(i, 1) && d.others(told, i, c) {
					span = 1
				}
				if d.speaks(i, span) {
					quotes[i], spare = span, spare-span
				}
			}
		}
		c.fill(d.columns, spare, rows == 1, quotes)
		d.tiers = append(d.tiers, c)
	}
}

// breakAfter says where the k-th tier ends that begins with a scene: such that all are about as long, and rather where
// a phase ends.
func (d *delft) breakAfter(from, k, rows int) int {
	n, left := len(d.scenes), rows-k-1
	ideal := float64(from) + float64(n-from)/float64(left+1)
	best, least := n, math.Inf(1)
	for i := max(from+1, n-left*d.columns); i <= min(from+d.columns, n-left); i++ {
		cost := math.Abs(float64(i) - ideal)
		if i < n && d.scenes[i].act == d.scenes[i-1].act {
			cost += 1.3
		}
		if cost < least {
			best, least = i, cost
		}
	}
	return best
}

// others says whether another quote than that of scene i asks for a tile of a tier.
func (d *delft) others(told []int, i int, c tier) bool {
	return slices.ContainsFunc(told, func(j int) bool { return j != i && j >= c.from && j < c.to })
}

// speaks says whether the quote of a scene fits on so many tiles.
func (d *delft) speaks(i, span int) bool {
	return d.quote.longest(d.scenes[i].quote) <= d.quoteWidth(span) && d.quoteOn(i, span).height() <= 0.52*d.pace()
}

// quoteWidth is the measure of a quote on so many tiles.
func (d *delft) quoteWidth(span int) float64 { return (float64(span) - 0.4) * d.pace() }

// quoteOn sets the quote of a scene for so many tiles: larger on two than on one.
func (d *delft) quoteOn(i, span int) block {
	st := d.quote
	for span > 1 && st.size < 1.5*d.quote.size && st.longest(d.scenes[i].quote) < 0.8*d.quoteWidth(span) && st.balance(d.scenes[i].quote, d.quoteWidth(span)).height() < 0.3*d.pace() {
		st.size = quarter(st.size * 1.08)
		st.lead = st.size * leading
	}
	return st.balance(d.scenes[i].quote, d.quoteWidth(span))
}

// fill puts the scenes of a tier into cells, each quote after its scene, and ornaments into what is left over: at the
// end, or where there is one tier, at both ends.
func (c *tier) fill(columns, spare int, both bool, quotes map[int]int) {
	col := 0
	add := func(x glazed) {
		x.col = col
		col += x.span
		c.cells = append(c.cells, x)
	}
	if both {
		for range spare / 2 {
			add(glazed{span: 1, scene: -1})
		}
	}
	for i := c.from; i < c.to; i++ {
		add(glazed{span: 1, scene: i})
		if span := quotes[i]; span > 0 {
			add(glazed{span: span, scene: i, quote: true})
		}
	}
	for col < columns {
		add(glazed{span: 1, scene: -1})
	}
}

// raise gives the tiers their heights and places; false: they are higher than the wall.
func (d *delft) raise() bool {
	rows := float64(len(d.tiers))
	left := d.wall.H
	plinth := d.plinthHeight()
	for k := range d.tiers {
		d.tiers[k].plinth = plinth
		left -= plinth
	}
	w, h := d.pace(), left/rows
	d.picture = math.Min(1.06*w, h/(1+d.friezeShare()))
	if d.tight {
		d.picture = math.Min(2*w, h/(1+d.friezeShare()))
	}
	if d.felts() {
		d.frieze = math.Min(h-d.picture, 0.95*w)
	}
	if d.picture < 40*d.unit {
		return false
	}
	spare := d.wall.H - rows*(d.picture+d.frieze) - (d.wall.H - left)
	if spare < 0.35*w {
		d.picture += spare / rows
		spare = 0
	}
	d.spare = spare
	y := d.wall.Y + spare
	for k := range d.tiers {
		d.tiers[k].y = y
		y += d.picture + d.frieze + d.tiers[k].plinth
	}
	d.r = math.Min(math.Min(0.188*d.frieze, 0.17*w), 42*d.unit)
	d.corner = math.Min(0.135*math.Min(w, d.picture), 36*d.unit)
	d.measureUp()
	return true
}
