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

// worth is how large the pictures get in a wall of so many columns and rows: less where they would not be square, where
// tiles are left over that no quote can take, or where none are for the quotes that tell most.
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
	said := d.sayings()
	wanted := math.Min(said, tellingTiles)
	return a * math.Pow(a/w, 0.5) * (1 - 0.035*math.Max(0, blank-math.Max(1, wanted)) - 0.03*math.Max(0, blank-said) - 0.02*math.Max(0, wanted-blank))
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

// raise gives the tiers their heights; false: they are higher than the wall. Where the sheet is taller than the wall needs,
// the garlands take of that what they can, and fillers the rest.
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
		d.frieze = math.Min(h-d.picture, 1.3*w)
	}
	if d.picture < 40*d.unit {
		return false
	}
	d.filled(left - rows*(d.picture+d.frieze))
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
		grow := math.Min(spare, 1.4*d.pace())
		d.frieze, spare = grow, spare-grow
	}
	y := d.wall.Y
	for k := range d.tiers {
		c := &d.tiers[k]
		y += c.filler
		c.y, c.picture = y, c.picture+spare
		y += c.picture + d.frieze + c.plinth
	}
	d.r = math.Min(math.Min(0.145*d.frieze, 0.17*d.pace()), 42*d.unit)
	d.measureUp()
}

// air is the height of a tile that its picture, its name and its moments leave free.
func (d *delft) air() float64 { return 0.085 * d.picture }
