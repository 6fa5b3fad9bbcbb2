package poster

import (
	"math"
	"slices"

	"journeymap/render"
)

// trackMiddle is how far the middle of the footprints is under the level of the ground, in units.
const trackMiddle = 4.5

// footprints go through all panels, and over the margin from a row to the next, where an arrow says so.
func (b *storybook) footprints() {
	for _, left := range []bool{true, false} {
		off, start := 2.5*b.unit, 0.0
		if left {
			off, start = -off, 7*b.unit
		}
		var pen render.Pen
		for k := range b.rows {
			b.walk(&pen, k, off+trackMiddle*b.unit, start)
		}
		b.decor(&render.Path{Segs: pen, Stroke: render.Stroke{Color: b.hues.Accent, Width: 3.3 * b.unit, Cap: render.RoundCap, Dash: []float64{3.2 * b.unit, 10.8 * b.unit}}})
	}
	b.waymarks()
	for k := 1; k < len(b.rows); k++ {
		from, to, bulge := b.turn(k)
		tip := render.Point{X: from.X + 0.75*bulge, Y: (from.Y+to.Y)/2 + 9*b.unit}
		b.decor(disk(b.hues.Paper, tip.X, tip.Y-4*b.unit, 11*b.unit), arrowhead(b.hues.Accent, tip, render.Point{Y: 1}, 6*b.unit))
	}
}

// walk goes to the k-th row from the one before, and through it. Both are steps of their own, so that left and right
// feet keep taking turns.
func (b *storybook) walk(pen *render.Pen, k int, off, start float64) {
	row := &b.rows[k]
	dir := b.panels[row.from].dir()
	if k > 0 {
		from, to, bulge := b.turn(k)
		pen.Move(from.X-dir*start, from.Y+off)
		pen.Curve(from.X+bulge-dir*off, from.Y+off, to.X+bulge-dir*off, to.Y+off, to.X, to.Y+off)
	}
	var way []render.Point
	for i := row.from; i < row.to; i++ {
		at := b.panels[i].plateau()
		if back(k) {
			slices.Reverse(at)
		}
		way = append(way, at...)
	}
	way[0].X = b.panels[row.from].side(0) + dir*(start-10*b.unit)
	if last := len(way) - 1; k == len(b.rows)-1 {
		way[last].X = b.panels[row.to-1].spot().X + dir*b.r
	} else {
		way[last].X = b.panels[row.to-1].side(1)
	}
	under(pen, way, off)
}

// waymarks are arrowheads between the panels of a row: every second one is read to the left. They are level on slopes too,
// where a short one would seem to point elsewhere.
func (b *storybook) waymarks() {
	for k := range b.rows {
		for i := b.rows[k].from + 1; i < b.rows[k].to; i++ {
			from, to := &b.panels[i-1], &b.panels[i]
			dir, x := to.dir(), (from.side(1)+to.side(0))/2
			ends := [2]render.Point{from.plateau()[1], to.plateau()[0]}
			if back(k) {
				ends = [2]render.Point{from.plateau()[0], to.plateau()[1]}
			}
			p, q := slopeAt(ends[0], ends[1], x-dir*b.unit), slopeAt(ends[0], ends[1], x+dir*b.unit)
			long, size := math.Hypot(q.X-p.X, q.Y-p.Y), 5.2*b.unit
			ahead := render.Point{X: (q.X - p.X) / long, Y: (q.Y - p.Y) / long}
			low := dir * trackMiddle * b.unit
			at := render.Point{X: (p.X+q.X)/2 - low*ahead.Y, Y: (p.Y+q.Y)/2 + low*ahead.X}
			tip := render.Point{X: at.X + 0.9*size*dir, Y: at.Y}
			b.decor(disk(b.hues.Paper, at.X, at.Y, 1.8*size), arrowhead(b.hues.Accent, tip, render.Point{X: dir}, size))
		}
	}
}

// slopeAt is the point at x of a slope, which over draws.
func slopeAt(a, b render.Point, x float64) render.Point {
	low, high := 0.0, 1.0
	for range 20 {
		t := (low + high) / 2
		if at := a.X + (b.X-a.X)*t*(1.5-1.5*t+t*t); (at < x) == (a.X < b.X) {
			low = t
		} else {
			high = t
		}
	}
	return render.Point{X: x, Y: a.Y + (b.Y-a.Y)*low*low*(3-2*low)}
}

// turn is where the way leaves the row before the k-th, where it enters that, and how far it goes out between.
func (b *storybook) turn(k int) (from, to render.Point, bulge float64) {
	last, next := &b.panels[b.rows[k].from-1], &b.panels[b.rows[k].from]
	x, bulge := last.box.Right()+4*b.unit, 34*b.unit
	if back(k - 1) {
		x, bulge = last.box.X-4*b.unit, -bulge
	}
	return render.Point{X: x, Y: last.level}, render.Point{X: x, Y: next.level}, bulge
}

// over goes on from the first of some points to the others: straight where it is level, else like a slope.
func over(pen *render.Pen, way []render.Point) {
	for i := 1; i < len(way); i++ {
		a, b := way[i-1], way[i]
		if a.Y == b.Y {
			pen.Line(b.X, b.Y)
			continue
		}
		mid := (a.X + b.X) / 2
		pen.Curve(mid, a.Y, mid, b.Y, b.X, b.Y)
	}
}

// under goes the same way, so far under it all along: on a slope too, where a line that is only lower would be nearer.
func under(pen *render.Pen, way []render.Point, off float64) {
	pen.Move(way[0].X, way[0].Y+off)
	for i := 1; i < len(way); i++ {
		a, b := way[i-1], way[i]
		if a.Y == b.Y {
			pen.Line(b.X, b.Y+off)
			continue
		}
		underSlope(pen, a, b, off)
	}
}

// underSlope is a slope as two curves, which meet in its middle, where it is twice as steep as on the whole.
func underSlope(pen *render.Pen, a, b render.Point, off float64) {
	dx, dy := b.X-a.X, b.Y-a.Y
	aside := off * math.Copysign(1, dx) / math.Hypot(dx, 2*dy)
	mx, my := a.X+dx/2-2*dy*aside, a.Y+dy/2+dx*aside
	half := math.Hypot(dx, dy) / 2
	first, last := math.Hypot(mx-a.X, my-a.Y-off)/half, math.Hypot(b.X-mx, b.Y+off-my)/half
	pen.Curve(a.X+first*dx/4, a.Y+off, mx-first*dx/8, my-first*dy/4, mx, my)
	pen.Curve(mx+last*dx/8, my+last*dy/4, b.X-last*dx/4, b.Y+off, b.X, b.Y+off)
}
