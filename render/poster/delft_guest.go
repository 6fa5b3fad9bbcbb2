package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// guests are the small faces of further personas on the tile of a scene, round that of the first.
func (d *delft) guests(c *tier, i int, face render.Point) (items []render.Item) {
	small := 0.52 * d.r
	var set []render.Point
	for k := range d.scenes[i].others {
		if at, ok := d.guestAt(c, i, k, face, small, set); ok {
			set = append(set, at)
			items = append(items, d.companion(i, k, at, small))
		}
	}
	return items
}

// guestAt is where the small face of the k-th further persona stands: over the middle of its tile where that keeps off the
// face of the first and those set before, else on its line at the side where that is near; else at its level, as far
// aside as its tile has room. The joints say which tile is its own. False: it is not known, or there is no room.
func (d *delft) guestAt(c *tier, i, k int, face render.Point, small float64, set []render.Point) (at render.Point, ok bool) {
	sc, g := &d.scenes[i], c.garland
	mood := sc.others[k]
	if mood.Face == journey.NoFace {
		return at, false
	}
	y, halo := d.scaleOf(g), 1.25*small
	reach := 0.4*d.r + halo
	if sc.felt() {
		reach = sc.seal()*d.r + halo
	}
	least := math.Sqrt(math.Max(0, reach*reach-math.Pow(y(mood.Score)-face.Y, 2)))
	most := d.pace()/2 - halo - d.grout()
	for _, part := range []float64{0, 0.3, 0.6, 1} {
		for _, side := range []float64{1, -1} {
			x := face.X + side*math.Min(most, least+part*math.Max(0, most-least))
			if at = (render.Point{X: x, Y: d.guestLevel(g, k, x, mood.Score, small)}); clearOf(at, face, reach) && clearOfAll(at, set, 2*halo) {
				return at, true
			}
		}
	}
	return at, false
}

// guestLevel is the height of the k-th further line at x where that passes near a score, else that of the score.
func (d *delft) guestLevel(g *garland, k int, x, score, small float64) float64 {
	y := d.aside(g, k+1)
	if level, on := g.lived[k+1].at(x); on && math.Abs(y(level)-y(score)) < 0.8*small {
		return y(level)
	}
	return d.scaleOf(g)(score)
}

// clearOf says whether two points lie so far apart; a hair less is as good.
func clearOf(a, b render.Point, gap float64) bool { return math.Hypot(a.X-b.X, a.Y-b.Y) > 0.995*gap }

func clearOfAll(a render.Point, all []render.Point, gap float64) bool {
	for _, b := range all {
		if !clearOf(a, b, gap) {
			return false
		}
	}
	return true
}
