package poster

import (
	"image/color"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// stop is where the path stands at a column.
type stop struct {
	x    float64
	rows []int // indexes of threads
}

// stops are where the path stands, from the neighbor before the board to the one after it. What is gone is passed over.
func (v *weave) stops() (stops []stop) {
	first, last := v.cols[0], v.cols[len(v.cols)-1]
	if c := v.beside(first.number-2, -1); c != nil {
		stops = append(stops, stop{v.gridLeft - first.w/2, v.rowsOf(c)})
	}
	for i := range v.cols {
		if c := &v.cols[i]; !gone(c.content()) {
			stops = append(stops, stop{c.mid(), v.rowsOf(c)})
		}
	}
	if c := v.beside(last.number, 1); c != nil {
		stops = append(stops, stop{v.gridRight + last.w/2, v.rowsOf(c)})
	}
	return stops
}

// beside is the nearest column of the map from an index on, in a direction, that the path does not pass over; nil for none.
func (v *weave) beside(at, step int) *column {
	for ; at >= 0 && at < len(v.plan.cols); at += step {
		if c := &v.plan.cols[at]; !gone(c.content()) {
			return c
		}
	}
	return nil
}

// rowsOf are the rows on which the path stands at a column: its own, or else those of its phase.
func (v *weave) rowsOf(c *column) []int {
	if rows := v.rowsIn(c.content()); rows != nil || c.point != nil && isUnknown(c.content(), v.row.id) {
		return rows
	}
	return v.rowsIn(&v.m.Phases[c.phase].Content)
}

// rowsIn are the rows of the channels of a cell.
func (v *weave) rowsIn(of *journey.Content) (rows []int) {
	for _, name := range v.channelsIn(&v.row, of) {
		rows = append(rows, slices.IndexFunc(v.threads, func(t thread) bool { return t.name == name }))
	}
	return rows
}

// path goes from stop to stop, along the nearest of their channels, and down through those of one stop. It has a gap
// where no channel is known.
func (v *weave) path() []render.Item {
	var p render.Pen
	stops := v.stops()
	for i, s := range stops {
		if len(s.rows) > 1 {
			p.Move(s.x, v.threads[slices.Min(s.rows)].y)
			p.Line(s.x, v.threads[slices.Max(s.rows)].y)
		}
		if i > 0 && len(s.rows) > 0 && len(stops[i-1].rows) > 0 {
			v.hop(&p, stops[i-1], s)
		}
	}
	if p == nil {
		return nil
	}
	return v.within([]render.Item{v.sign(p, v.threadColor(), 1.3*v.unit)})
}

// threadColor is the accent, held back so that the curve of the emotions stays the strongest line.
func (l *look) threadColor() color.NRGBA { return mix(l.Colors.Accent, l.Colors.Paper, 0.26) }

// hop goes from one stop to the next, leaving and arriving level.
func (v *weave) hop(p *render.Pen, a, b stop) {
	from, to := a.rows[0], b.rows[0]
	for _, i := range a.rows {
		for _, j := range b.rows {
			if max(i-j, j-i) < max(from-to, to-from) {
				from, to = i, j
			}
		}
	}
	y0, y1, bend := v.threads[from].y, v.threads[to].y, (b.x-a.x)*0.42
	p.Move(a.x, y0)
	if from == to {
		p.Line(b.x, y1)
		return
	}
	p.Curve(a.x+bend, y0, b.x-bend, y1, b.x, y1)
}

// within cuts a path that runs on over the edge of the board.
func (v *weave) within(items []render.Item) []render.Item {
	if v.before == nil && v.next == nil {
		return items
	}
	var p render.Pen
	p.Box(render.Rect{X: v.gridLeft, W: v.gridRight - v.gridLeft, H: v.height})
	return []render.Item{&render.Group{Clip: &render.Path{Segs: p}, Items: items}}
}
