package poster

import (
	"math"
	"slices"

	"journeymap/render"
)

// banded puts labels in two columns, at the right and the left of the wheel, with leads to their places.
func (w *wheel) banded() bool {
	w.clear()
	half := len(w.scenes)
	for half > 0 && w.angles[half-1] > math.Pi {
		half--
	}
	var rightward, leftward []int
	for i := range w.scenes {
		if i < half {
			rightward = append(rightward, i)
		} else {
			leftward = append([]int{i}, leftward...)
		}
	}
	return w.column(rightward, left) && w.column(leftward, right)
}

// column puts labels at one side below one another, each as near to its place as the others let it.
func (w *wheel) column(scenes []int, side align) bool {
	x, width := w.columnAt(side)
	if len(scenes) == 0 {
		return true
	}
	top, bottom, ok := w.span(x, width)
	if !ok || width < w.step.chars(7) {
		return false
	}
	if w.piled(scenes, top, bottom, width, side, true) && w.nestled(scenes) {
		return true
	}
	if !w.piled(scenes, top, bottom, width, side, false) {
		return false
	}
	direct := true
	for _, i := range scenes {
		w.columned(i, x, width)
		direct = w.led(i) && direct
	}
	if !direct {
		w.cost += 2
		for _, i := range scenes {
			w.detour(i)
		}
	}
	return !slices.ContainsFunc(scenes, func(i int) bool { return !w.unblocked(w.labels[i].lead) })
}

// piled sets the labels of a column and gives them their heights; wider ones where they may follow the ring. False:
// they are higher than the column.
func (w *wheel) piled(scenes []int, top, bottom, width float64, side align, follow bool) bool {
	gap := 4 * w.unit
	spare := bottom - top + gap
	for _, i := range scenes {
		room := width
		if follow {
			aside := (w.r + 34*w.unit) * (1 - math.Abs(math.Sin(w.angles[i])))
			room += w.grain() * math.Floor(math.Min(aside/w.grain(), 3))
		}
		w.labels[i] = label{nameplate: w.nameplate(&w.scenes[i], room), side: side}
		spare -= w.labels[i].h + gap
	}
	if spare < 0 {
		return false
	}
	w.stack(scenes, top, bottom, gap+math.Min(spare/float64(len(scenes)+1), 0.6*w.step.lead))
	return true
}

// grain is what the widths of columns differ by: one of few, so that nameplates that are set already serve again.
func (w *wheel) grain() float64 { return w.step.chars(2) }

// nestled lets the labels of a column follow the ring, so that leads stay short where the column is higher than the
// wheel. False: one would meet something there, and none is moved.
func (w *wheel) nestled(scenes []int) bool {
	off := w.r + 34*w.unit
	solid := len(w.solid)
	for _, i := range scenes {
		l := &w.labels[i]
		dy := math.Max(math.Max(l.box.Y-w.y, w.y-l.box.Y-l.h), 0)
		near := math.Max(math.Sqrt(math.Max(off*off-dy*dy, 0)), w.r*math.Abs(math.Sin(w.angles[i]))+20*w.unit)
		x := w.x + near
		if l.side == right {
			x = w.x - near - l.w
		}
		w.columned(i, x, l.w)
		if box := w.labels[i].box; !w.taken.free(box) || overlapsAny(box, w.solid[:solid]) || !w.led(i) || !w.unblocked(l.lead) {
			w.solid = w.solid[:solid]
			return false
		}
	}
	return true
}

// unblocked says whether a lead keeps off the title and all else at the edge of the sheet.
func (w *wheel) unblocked(lead []render.Point) bool {
	for k := 1; k < len(lead); k++ {
		a, b := lead[k-1], lead[k]
		n := math.Ceil(math.Hypot(b.X-a.X, b.Y-a.Y) / (8 * w.unit))
		for i := 0.0; i <= n; i++ {
			if !w.taken.free(around(a.X+i/n*(b.X-a.X), a.Y+i/n*(b.Y-a.Y), 0.5*w.unit)) {
				return false
			}
		}
	}
	return true
}

// columnAt is where the column at a side begins, and its width.
func (w *wheel) columnAt(side align) (x, width float64) {
	edge := w.r + 34*w.unit
	width = w.taken.sheet.Right() - w.x - edge
	if side == right {
		width = w.x - edge - w.taken.sheet.X
	}
	w.cost += math.Max(0, w.step.chars(13)-width) / w.step.chars(1)
	grain := w.grain()
	width = math.Min(math.Max(grain, grain*math.Floor(width/grain)), 17*grain)
	if side == right {
		return w.x - edge - width, width
	}
	return w.x + edge, width
}

// columned gives a label in a column its box.
func (w *wheel) columned(i int, x, width float64) {
	l := &w.labels[i]
	l.box = render.Rect{X: x, Y: l.box.Y, W: l.w, H: l.h}
	if l.side == right {
		l.box.X = x + width - l.w
	}
	w.solid = append(w.solid, l.box.Inset(-4*w.unit))
}

// span is the longest free stretch of a column round the middle of the wheel.
func (w *wheel) span(x, width float64) (top, bottom float64, ok bool) {
	step := 4 * w.unit
	free := func(y float64) bool { return w.taken.free(render.Rect{X: x, Y: y, W: width, H: step}) }
	if !free(w.y) {
		return 0, 0, false
	}
	top, bottom = w.y, w.y+step
	for free(top - step) {
		top -= step
	}
	for free(bottom) {
		bottom += step
	}
	return top, bottom, true
}

// stack gives the labels of a column their heights: as near to their places, in least squares, as a gap between them and
// the ends of the column allow. With the room that those before it take subtracted, each must only not be higher than the
// last: it is an isotonic regression, found by pooling those that violate the order.
func (w *wheel) stack(scenes []int, top, bottom, gap float64) {
	type pool struct {
		sum float64
		n   int
	}
	var pools []pool
	mean := func(k int) float64 { return pools[k].sum / float64(pools[k].n) }
	before := 0.0
	for _, i := range scenes {
		l := &w.labels[i]
		pools = append(pools, pool{w.at(w.angles[i], w.r).Y - l.h/2 - before, 1})
		for k := len(pools) - 1; k > 0 && mean(k-1) > mean(k); k-- {
			pools[k-1].sum += pools[k].sum
			pools[k-1].n += pools[k].n
			pools = pools[:k]
		}
		before += l.h + gap
	}
	most := bottom - (before - gap)
	before = 0
	for k := range pools {
		for range pools[k].n {
			l := &w.labels[scenes[0]]
			l.box.Y = math.Max(math.Min(mean(k), most), top) + before
			before += l.h + gap
			scenes = scenes[1:]
		}
	}
}

// led gives a label in a column its lead: out from the ring, and then straight to the first line of the name. False: that
// would come so near the ring that it crosses the leads of others.
func (w *wheel) led(i int) bool {
	l := &w.labels[i]
	from, out := w.at(w.angles[i], w.r+2.5*w.unit), w.at(w.angles[i], w.r+10*w.unit)
	end := render.Point{X: l.box.X - 5*w.unit, Y: l.box.Y + w.step.lead*0.52}
	if l.side == right {
		end.X = l.box.Right() + 5*w.unit
	}
	l.lead = []render.Point{from, out, end}
	return w.outsideRing(out, end, 9.99*w.unit)
}

// detour leads to a label by way of a lane beside the wheel, level up to there. In the lane leads keep their order, so
// that none crosses another.
func (w *wheel) detour(i int) {
	l := &w.labels[i]
	lane := w.x + w.r + 13*w.unit
	if l.side == right {
		lane = w.x - w.r - 13*w.unit
	}
	l.lead = slices.Insert(l.lead, 2, render.Point{X: lane, Y: l.lead[1].Y})
}

// outsideRing says whether a straight line keeps so far off the ring.
func (w *wheel) outsideRing(a, b render.Point, off float64) bool {
	dx, dy := b.X-a.X, b.Y-a.Y
	t := ((w.x-a.X)*dx + (w.y-a.Y)*dy) / (dx*dx + dy*dy)
	t = math.Min(math.Max(t, 0), 1)
	return math.Hypot(a.X+t*dx-w.x, a.Y+t*dy-w.y) >= w.r+off
}
