package poster

import (
	"image/color"
	"math"
	"slices"

	"journeymap/render"
)

// arrows go from each box to the next in time, and over the edges of the board where the row goes on on another sheet.
// They keep to the room between columns, in which no text stands, and turn there with round corners. Where several parties
// have a box in one column, each band is a way of its own.
func (v *pool) arrows() (items []render.Item) {
	order := slices.Clone(v.boxes)
	slices.SortStableFunc(order, func(a, b poolBox) int { return a.col - b.col })
	if !sameColumn(order) {
		return v.way(v.row, order)
	}
	for i, bd := range v.bands {
		own := slices.DeleteFunc(slices.Clone(order), func(x poolBox) bool { return x.band != i })
		items = append(items, v.way(bd.row, own)...)
	}
	return items
}

// sameColumn says whether two neighbors of some ordered boxes stand in one column.
func sameColumn(order []poolBox) bool {
	for i := 1; i < len(order); i++ {
		if order[i].col == order[i-1].col {
			return true
		}
	}
	return false
}

// way leads through boxes from left to right, each in a column of its own.
func (v *pool) way(r row, order []poolBox) (items []render.Item) {
	for i, to := range order {
		switch {
		case i > 0:
			items = append(items, v.arrow(order[i-1].at, to)...)
		case v.goesOn(r, 0, v.cols[0].number-1):
			edge := render.Rect{X: v.gridLeft, Y: to.at.Y, H: to.at.H}
			items = append(items, v.arrow(edge, to)...)
		}
	}
	if n := len(order); n > 0 && v.goesOn(r, v.cols[len(v.cols)-1].number, len(v.plan.cols)) {
		at := order[n-1].at
		items = append(items, v.sign(pathThrough(at.Right(), mid(at), v.gridRight, mid(at)), v.arrowInk(), v.arrowWeight()))
	}
	return items
}

// goesOn says whether some columns of the map have a box of a row.
func (v *pool) goesOn(r row, from, to int) bool {
	return slices.ContainsFunc(v.plan.cols[from:to], func(c column) bool { return r.shows(c.counted()) })
}

func mid(r render.Rect) float64 { return r.Y + r.H/2 }

func pathThrough(xy ...float64) (p render.Pen) {
	p.Move(xy[0], xy[1])
	for i := 2; i+1 < len(xy); i += 2 {
		p.Line(xy[i], xy[i+1])
	}
	return p
}

func (l *look) arrowInk() color.NRGBA { return l.threadColor() }
func (l *look) arrowWeight() float64  { return 1.2 * l.unit }

// arrow goes level from a box to the room before the column of the next, turns there to its height, and goes on to it.
func (v *pool) arrow(from render.Rect, to poolBox) []render.Item {
	x0, y0, x1, y1 := from.Right(), mid(from), to.at.X, mid(to.at)
	if shared := sharedHeight(from, to.at); y0 != y1 && shared > 0 { // boxes of one band that are not alike tall
		y0, y1 = shared, shared
	}
	if y0 == y1 {
		return append(v.head(x1, y1), v.sign(pathThrough(x0, y0, x1-v.headLong(), y1), v.arrowInk(), v.arrowWeight()))
	}
	turn := v.cols[to.col].x
	if to.col > 0 {
		prev := &v.cols[to.col-1]
		turn = (turn + prev.x + prev.w) / 2
	}
	turn = math.Max(turn-1.5*v.unit, x0+1.5*v.unit)
	cut := math.Min(3*v.unit, math.Abs(y1-y0)/2)
	cut = math.Max(0, math.Min(cut, math.Min(turn-x0, x1-v.headLong()-turn)))
	down := cut
	if y1 < y0 {
		down = -cut
	}
	path := pathThrough(x0, y0, turn-cut, y0)
	path.Curve(turn-cut*arcControl, y0, turn, y0+down*arcControl, turn, y0+down)
	path.Line(turn, y1-down)
	path.Curve(turn, y1-down*arcControl, turn+cut*arcControl, y1, turn+cut, y1)
	path.Line(x1-v.headLong(), y1)
	return append(v.head(x1, y1), v.sign(path, v.arrowInk(), v.arrowWeight()))
}

// sharedHeight is a height at which both boxes stand; 0 for none.
func sharedHeight(a, b render.Rect) float64 {
	top, bottom := math.Max(a.Y, b.Y), math.Min(a.Bottom(), b.Bottom())
	if bottom <= top {
		return 0
	}
	return (top + bottom) / 2
}

func (l *look) headLong() float64 { return 4.2 * l.unit }

// head is the point of an arrow that ends at x, y.
func (v *pool) head(x, y float64) []render.Item {
	d := v.headLong()
	return []render.Item{fill(v.arrowInk(), func(p *render.Pen) {
		p.Move(x, y)
		p.Line(x-d, y-0.55*d)
		p.Line(x-d, y+0.55*d)
		p.Close()
	})}
}
