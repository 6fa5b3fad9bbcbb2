package poster

import (
	"math"

	"journeymap/render"
)

// dropOf is how far below its place a track runs. Only a competitor's does, and only where it runs together with another
// line somewhere: then the whole line lies beside that one, so that it does not read as its shadow.
func (e *emotion) dropOf(k int) float64 {
	j := k - len(e.lived)
	if j < 0 || j >= len(e.rival) {
		return 0
	}
	return e.drops[j] * (1.5*e.weight() + 2.6) * e.unit
}

// dropsOf counts for each competitor the lines below which its own lies.
func (e *emotion) dropsOf() (drops []float64) {
	others := []track{e.hoped}
	for _, s := range e.lived {
		others = append(others, s.track)
	}
	most := 0.0
	for _, s := range e.rival {
		drop := 0.0
		for _, t := range others {
			if along(s.track, t) {
				drop = most + 1
			}
		}
		most = math.Max(most, drop)
		drops = append(drops, drop)
		others = append(others, s.track)
	}
	return drops
}

// along says whether two tracks share a stretch: two neighboring knots of one lie on the other.
func along(a, b track) bool {
	for _, run := range a {
		for i := 1; i < len(run); i++ {
			s, ok := b.at(run[i-1].x)
			t, okay := b.at(run[i].x)
			if ok && okay && s == run[i-1].s && t == run[i].s {
				return true
			}
		}
	}
	return false
}

// squares mark how competitors do in a column.
func (e *emotion) squares(i int) []render.Item {
	var items []render.Item
	d := squareSize * e.unit
	for _, q := range e.squareSpots(i) {
		mark := outline(e.rivalInk(), 1.1*e.unit, func(p *render.Pen) { p.Box(square(q.X, q.Y, d)) })
		mark.Fill = render.Paint{Color: e.Colors.Paper}
		s := e.rival[q.rival]
		em := rivalOf(e.cols[i].onCurve(), s.who)
		items = append(items, &render.Group{Role: render.Figure, Name: joinWords(s.name, e.faceName(em)), Items: []render.Item{mark}})
	}
	return items
}

// squareSize is half the side of a competitor's mark, in units.
const squareSize = 2.3

// spot is the middle of a competitor's mark.
type spot struct {
	render.Point
	rival int
}

// squareSpots are the middles of the marks of the competitors that are known in a column. Where a face or another mark
// stands in the way, one slides along its line, or aside where it has none; where all of the line is covered, it is left out.
func (e *emotion) squareSpots(i int) (spots []spot) {
	for j, s := range e.rival {
		v, ok := score(rivalOf(e.cols[i].onCurve(), s.who))
		if !ok {
			continue
		}
		if at, ok := e.squareSpot(i, j, v, spots); ok {
			spots = append(spots, spot{at, j})
		}
	}
	return spots
}

// squareSpot is the nearest bare place for the mark of competitor j in a column: on its line, or, of a value that has none, at its
// height.
func (e *emotion) squareSpot(i, j int, value float64, spots []spot) (at render.Point, ok bool) {
	t, mid, drop := e.rival[j].track, e.faceX(i), e.dropOf(len(e.lived)+j)
	lone := e.lone(t, mid)
	for dx := 0.0; dx < e.cols[i].w/2; dx += 2 * e.unit {
		for _, x := range [...]float64{mid + dx, mid - dx} {
			s, known := t.at(x)
			if lone {
				s, known = value, true
			}
			at = render.Point{X: x, Y: e.y(s) + drop}
			if known && (dx > 0 || s == value) && e.bare(i, x, at.Y, spots) {
				return at, true
			}
		}
	}
	return at, false
}

// lone says whether a value of a track at x has no line.
func (e *emotion) lone(t track, x float64) bool {
	for _, run := range t {
		if len(run) == 1 && run[0].x == x {
			return true
		}
	}
	return false
}

// bare says whether no face and no other mark of a column stands at a point.
func (e *emotion) bare(i int, x, y float64, spots []spot) bool {
	mid, d := e.faceX(i), squareSize*math.Sqrt2*e.unit
	for k := range e.lived {
		if s, ok := e.scoreOf(i, k); ok && math.Hypot(x-mid-e.aside(i, k, s), y-e.y(s)) < e.around(i, k)+d {
			return false
		}
	}
	lived, hoped := e.main(i)
	if s, ok := score(hoped); ok && e.apart(lived, hoped) && math.Hypot(x-mid, y-e.y(s)) < 5*e.unit+d {
		return false
	}
	for _, p := range e.hopeSpots(i, e.top, e.span) {
		if math.Hypot(x-p.X, y-p.Y) < e.hopedRadius()+2.5*e.unit+d {
			return false
		}
	}
	for _, p := range spots {
		if math.Hypot(x-p.X, y-p.Y) < 2*d+e.unit {
			return false
		}
	}
	return true
}
