package poster

import (
	"math"
	"slices"

	"journeymap/render"
)

// room is what is taken of a sheet: boxes that a label must keep off. A line takes many small ones. They are kept by the
// tiles of a grid over the sheet, since a label looks for a place many times.
type plot struct {
	sheet render.Rect // labels stay inside
	tiles [][]render.Rect
}

// tilesAcross is how many tiles a sheet has in each direction.
const tilesAcross = 40

// take makes a box taken.
func (r *plot) take(box render.Rect) {
	if r.tiles == nil {
		r.tiles = make([][]render.Rect, tilesAcross*tilesAcross)
	}
	x0, y0, x1, y1 := r.span(box)
	for y := y0; y <= y1; y++ {
		for x := x0; x <= x1; x++ {
			r.tiles[y*tilesAcross+x] = append(r.tiles[y*tilesAcross+x], box)
		}
	}
}

// span are the tiles, first to last, that a box touches; what lies off the sheet belongs to those at its edge.
func (r *plot) span(box render.Rect) (x0, y0, x1, y1 int) {
	tile := func(v, from, size float64) int {
		return int(math.Min(math.Max((v-from)/size*tilesAcross, 0), tilesAcross-1))
	}
	s := r.sheet
	return tile(box.X, s.X, s.W), tile(box.Y, s.Y, s.H), tile(box.Right(), s.X, s.W), tile(box.Bottom(), s.Y, s.H)
}

// copy is a room of its own with the same taken.
func (r *plot) copy() plot {
	c := plot{sheet: r.sheet, tiles: make([][]render.Rect, len(r.tiles))}
	for i, t := range r.tiles {
		c.tiles[i] = slices.Clip(t)
	}
	return c
}

// clear takes everything off.
func (r *plot) clear() { r.tiles = nil }

// takePath makes the way of a line taken, to half a width at each side.
func (r *plot) takePath(segs []render.Seg, half float64) {
	var from, start render.Point
	for i := range segs {
		sg := &segs[i]
		switch sg.Op {
		case render.MoveTo:
			from, start = sg.P[0], sg.P[0]
			continue
		case render.CurveTo:
			r.takeCurve(from, sg.P, half)
			from = sg.P[2]
			continue
		case render.Close:
			r.takeLine(from, start, half)
			from = start
			continue
		}
		r.takeLine(from, sg.P[0], half)
		from = sg.P[0]
	}
}

// takeCurve samples a cubic Bézier.
func (r *plot) takeCurve(a render.Point, p [3]render.Point, half float64) {
	const n = 14
	last := a
	for i := 1; i <= n; i++ {
		t := float64(i) / n
		u := 1 - t
		q := render.Point{
			X: u*u*u*a.X + 3*u*u*t*p[0].X + 3*u*t*t*p[1].X + t*t*t*p[2].X,
			Y: u*u*u*a.Y + 3*u*u*t*p[0].Y + 3*u*t*t*p[1].Y + t*t*t*p[2].Y,
		}
		r.takeStep(last, q, half)
		last = q
	}
}

// takeLine takes a straight line in steps, so that a slanting one does not take the whole box round it.
func (r *plot) takeLine(a, b render.Point, half float64) {
	n := 1.0
	if dx, dy := math.Abs(b.X-a.X), math.Abs(b.Y-a.Y); min(dx, dy) > half {
		n = math.Ceil(min(dx, dy) / max(half, 1))
	}
	last := a
	for i := 1.0; i <= n; i++ {
		q := render.Point{X: a.X + (b.X-a.X)*i/n, Y: a.Y + (b.Y-a.Y)*i/n}
		r.takeStep(last, q, half)
		last = q
	}
}

func (r *plot) takeStep(a, b render.Point, half float64) {
	r.take(render.Rect{X: min(a.X, b.X) - half, Y: min(a.Y, b.Y) - half, W: math.Abs(b.X-a.X) + 2*half, H: math.Abs(b.Y-a.Y) + 2*half})
}

// free says whether a box lies on the sheet and on nothing that is taken.
func (r *plot) free(box render.Rect) bool {
	s := r.sheet
	if box.X < s.X || box.Y < s.Y || box.Right() > s.Right() || box.Bottom() > s.Bottom() {
		return false
	}
	if r.tiles == nil {
		return true
	}
	x0, y0, x1, y1 := r.span(box)
	for y := y0; y <= y1; y++ {
		for x := x0; x <= x1; x++ {
			if overlapsAny(box, r.tiles[y*tilesAcross+x]) {
				return false
			}
		}
	}
	return true
}

func overlapsAny(box render.Rect, others []render.Rect) bool {
	for i := range others {
		if box.Overlaps(others[i], 0) {
			return true
		}
	}
	return false
}

// first takes the first of some boxes that is free, and keeps a gap round it for those that come later.
func (r *plot) first(boxes []render.Rect, gap float64) (render.Rect, bool) {
	for _, b := range boxes {
		if r.free(b) {
			r.take(b.Inset(-gap))
			return b, true
		}
	}
	return render.Rect{}, false
}

// stacked are places for a label of w by h over or under a point whose face reaches so far, k half heights away from
// it: centered, and then moved aside.
func stacked(x, y, reach, w, h float64, over bool, k int) (boxes []render.Rect) {
	top := y + reach + float64(k)*h/2
	if over {
		top = y - reach - h - float64(k)*h/2
	}
	for _, dx := range []float64{0, -0.2, 0.2, -0.36, 0.36, -0.48, 0.48} {
		boxes = append(boxes, render.Rect{X: x - w/2 + dx*w, Y: top, W: w, H: h})
	}
	return boxes
}

// overUnder are such places on both sides of a point, that asked for first, up to so many steps away.
func overUnder(x, y, reach, w, h float64, over bool, steps int) (boxes []render.Rect) {
	for k := range steps {
		boxes = append(boxes, stacked(x, y, reach, w, h, over, k)...)
		boxes = append(boxes, stacked(x, y, reach, w, h, !over, k)...)
	}
	return boxes
}

// beside are places for a label of w by h at the left and right of a point, and then a little higher and lower.
func beside(x, y, reach, w, h float64, right bool) (boxes []render.Rect) {
	for _, dy := range []float64{0, -0.3, 0.3, -0.6, 0.6} {
		for side := range 2 {
			at := x - reach - w
			if right == (side == 0) {
				at = x + reach
			}
			boxes = append(boxes, render.Rect{X: at, Y: y - h/2 + dy*h, W: w, H: h})
		}
	}
	return boxes
}
