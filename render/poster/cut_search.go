package poster

import (
	"math"
	"slices"
)

// toPlace is the cheapest way to a place: what it costs, and where the band before it ends.
type toPlace struct {
	cost float64
	from int
}

// fewest finds the cuts by the cheapest way to each place, with one more band of sheets each time, until there is a way to
// the last.
func (c *cutting) fewest() []int {
	last := len(c.seams) - 1
	best := make([]toPlace, last+1)
	for i := range best[1:] {
		best[i+1].cost = math.Inf(1)
	}
	all := [][]toPlace{best}
	for range last {
		best = c.further(best)
		all = append(all, best)
		if best[last].cost < math.Inf(1) {
			return cutsOf(all)
		}
	}
	return nil
}

// further is the cheapest way to each place with one more band than before.
func (c *cutting) further(before []toPlace) []toPlace {
	best := make([]toPlace, len(before))
	for to := range best {
		best[to].cost = math.Inf(1)
		if !c.seams[to] {
			continue
		}
		for from := range to {
			if before[from].cost == math.Inf(1) {
				continue
			}
			if cost := before[from].cost + c.band(from, to) + c.seam(to); cost < best[to].cost {
				best[to] = toPlace{cost, from}
			}
		}
	}
	return best
}

// cutsOf goes back from the last place to the first.
func cutsOf(all [][]toPlace) (cuts []int) {
	to := len(all[0]) - 1
	for _, best := range slices.Backward(all[1:]) {
		cuts = append(cuts, to)
		to = best[to].from
	}
	slices.Reverse(cuts)
	return cuts
}

// What a cut costs, where the cost of a sheet is the square of the part that stays blank.
const (
	costLone  = 1.0  // under a line that parts lanes, and the one lane below it
	costKin   = 0.15 // between rows of one lane
	costGroup = 0.03 // between lanes of one group
	costTight = 4.0  // a curve that is short, besides
	costCurve = 0.4  // what a curve can take, besides
	costMore  = 10   // what the last sheet takes of the room for another map below it
)

// band is what it costs that a band of sheets has the lanes from one place to another: infinite if they are too tall.
func (c *cutting) band(from, to int) (cost float64) {
	last := to == len(c.seams)-1
	for i, r := range c.runs {
		zone := 0.0
		if last && c.tail && i == len(c.runs)-1 {
			zone = r.zone
		}
		a, z := r.ends[from], r.ends[to]
		if a == z && zone == 0 { // no sheet
			continue
		}
		need := r.need(a, z) + zone
		if need-(r.gives[z]-r.gives[a]) > c.height {
			return math.Inf(1)
		}
		cost += sheetCost((c.height-need)/c.height, grows(r.rows[a:z]), last && c.more) / float64(len(c.runs))
	}
	return cost
}

// need is the height of a sheet with some of the rows.
func (r *run) need(a, z int) float64 {
	if a > 0 {
		return r.again + r.tall[z] - r.tall[a]
	}
	return r.first + r.tall[z]
}

// sheetCost is the cost of a sheet, of which a part stays white; less than none where its curve is short.
func sheetCost(white float64, curve, more bool) float64 {
	switch {
	case more:
		return costMore * (1 - white)
	case white < 0:
		return costTight * white * white
	case curve:
		return costCurve * white * white
	}
	return white * white
}

// seam is what it costs to part the lanes at a place.
func (c *cutting) seam(at int) (cost float64) {
	for _, r := range c.runs {
		cost += r.seam(r.ends[at]) / float64(len(c.runs))
	}
	return cost
}

// seam is what it costs to part the rows before one of them.
func (r *run) seam(n int) float64 {
	if n == 0 || n == len(r.rows) || r.rows[n].isLine() {
		return 0
	}
	switch above, below := &r.rows[n-1], &r.rows[n]; {
	case n > 1 && (r.rows[n-2].isLine() || above.stands), r.joins(n):
		return costLone
	case above.id == below.id && above.id != "":
		return costKin
	case above.group == below.group:
		return costGroup
	}
	return 0
}
