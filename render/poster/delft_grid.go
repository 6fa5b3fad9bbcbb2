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
// where tiles are left over that no quote can take.
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
	return a * math.Pow(a/w, 0.5) * (1 - 0.035*math.Max(0, blank-1) - 0.03*math.Max(0, blank-d.sayings()))
}

// sayings is how many tiles quotes can take at most.
func (d *delft) sayings() (n float64) {
	for i := range d.scenes {
		if d.scenes[i].quote != "" {
			n++
		}
	}
	return n
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
		return 0.5
	}
	return 0.92
}

func (d *delft) plinthGuess() float64 {
	if !d.hasPhases() {
		return 0
	}
	return 2.1 * d.phase.size
}

// lay gives every tile of the wall what it shows. Where scenes leave tiles over, quotes take them, one each: no tier has a
// hole but the last, at its end.
func (d *delft) lay(rows int) {
	quoted := d.quoted()
	from := 0
	for k := range rows {
		to := d.breakAfter(from, k, rows, quoted)
		c := tier{from: from, to: to}
		c.fill(d.columns, quotesIn(quoted, from, to, d.columns-(to-from)))
		from = to
		d.tiers = append(d.tiers, c)
	}
}

// quoted are the scenes whose quotes fit on a tile, the most telling first.
func (d *delft) quoted() []int {
	order := d.telling(len(d.scenes))
	for i := range d.scenes {
		if d.scenes[i].quote != "" && !slices.Contains(order, i) {
			order = append(order, i)
		}
	}
	return slices.DeleteFunc(order, func(i int) bool { return !d.speaks(i) })
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

// breakAfter says where the k-th tier ends that begins with a scene: where it is full, with its quotes; such that all
// are about as long; and rather where a phase ends.
func (d *delft) breakAfter(from, k, rows int, quoted []int) int {
	n, left := len(d.scenes), rows-k-1
	if left == 0 {
		return n
	}
	ideal := float64(from) + float64(n-from)/float64(left+1)
	best, least := min(from+d.columns, n-left), math.Inf(1)
	for i := max(from+1, n-left*d.columns); i <= min(from+d.columns, n-left); i++ {
		spare := d.columns - (i - from)
		if len(quotesIn(quoted, from, i, spare)) < spare {
			continue
		}
		cost := math.Abs(float64(i) - ideal)
		if d.scenes[i].act == d.scenes[i-1].act {
			cost += 1.3
		}
		if cost < least {
			best, least = i, cost
		}
	}
	return best
}

// speaks says whether the quote of a scene fits on a tile.
func (d *delft) speaks(i int) bool {
	return d.quote.longest(d.scenes[i].quote) <= d.quoteWidth() && d.quoteOn(i).height() <= 0.52*d.pace()
}

// quoteWidth is the measure of a quote on a tile.
func (d *delft) quoteWidth() float64 { return 0.64 * d.pace() }

// quoteOn sets the quote of a scene for a tile.
func (d *delft) quoteOn(i int) block { return d.quote.balance(d.scenes[i].quote, d.quoteWidth()) }

// fill puts the scenes of a tier into cells, each quote after its scene, and ornaments into what is left over at the end.
func (c *tier) fill(columns int, quotes []int) {
	add := func(scene int, quote bool) {
		c.cells = append(c.cells, glazed{col: len(c.cells), scene: scene, quote: quote})
	}
	for i := c.from; i < c.to; i++ {
		add(i, false)
		if slices.Contains(quotes, i) {
			add(i, true)
		}
	}
	for len(c.cells) < columns {
		add(-1, false)
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
		d.frieze = math.Min(h-d.picture, 1.15*w)
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
	d.corner = math.Min(0.135*math.Min(w, d.picture), 36*d.unit)
	return true
}

// settle divides the height of the wall among its tiers, such that all pictures have a radius and each tier its scrolls and
// moments; what is left over is the garland's.
func (d *delft) settle(r float64) {
	left := (d.picture + d.frieze) * float64(len(d.tiers))
	tall := 0.0
	for k := range d.tiers {
		c := &d.tiers[k]
		c.picture = (2-overhang)*r + c.below + d.air()
		tall += c.picture
	}
	spare := (left - tall) / float64(len(d.tiers))
	if d.frieze > 0 {
		grow := math.Min(spare, 1.25*d.pace())
		d.frieze, spare = grow, spare-grow
	}
	y := d.wall.Y + d.spare
	for k := range d.tiers {
		c := &d.tiers[k]
		c.y, c.picture = y, c.picture+spare
		y += c.picture + d.frieze + c.plinth
	}
	d.r = math.Min(math.Min(0.165*d.frieze, 0.17*d.pace()), 42*d.unit)
	d.measureUp()
}

// air is the height of a tile that its picture, its name and its moments leave free.
func (d *delft) air() float64 { return 0.085 * d.picture }
