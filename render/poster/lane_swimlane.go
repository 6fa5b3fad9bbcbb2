package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// A lane of swimlanes has a band for each party that its cells belong to, with the cells as boxes in it, and an arrow
// from each box to the next in time.

// pool are the bands of a row on one board.
type pool struct {
	*board
	row
	bands []swimBand
	boxes []poolBox // those of columns, from left to right
}

// swimBand is the part of one party, from a height down.
type swimBand struct {
	row
	name   string
	y, h   float64
	phases float64 // the height of the boxes of phases, which stand over the others
}

// poolBox is the box of a column.
type poolBox struct {
	col  int
	band int
	at   render.Rect
	text piece
}

// boxGap is the room between a box and the edge of its column, boxPad that between a box and its text.
func (l *look) boxGap() float64 { return 6.5 * l.unit }
func (l *look) boxPad() float64 { return 4 * l.unit }

func needSwimlane(b *board, r row, of *journey.Content) float64 {
	return needPeople(b, r, of) + 2*(b.boxGap()+b.boxPad()-b.pad())
}

// drawSwimlane draws the bands below one another.
func drawSwimlane(b *board, r row, height float64) strip {
	v := &pool{board: b, row: r}
	st := b.titled(r.title)
	y := 0.0
	for _, sub := range b.subRows(r, r.entry.By) {
		if !b.showsSome(&sub) {
			continue
		}
		_, name, _ := cutLine(sub.title)
		v.addBand(&st, sub, name, y)
		y += v.bands[len(v.bands)-1].h
	}
	st.height = math.Max(math.Max(st.height, y), height)
	st.back = append(v.rules(), v.arrows()...)
	for _, x := range v.boxes {
		v.drawBox(&st, x)
	}
	v.unseen(&st)
	return st
}

// unseen says at the top of columns that nobody has looked into the lane there.
func (v *pool) unseen(st *strip) {
	for i := range v.cols {
		c := &v.cols[i]
		if v.shows(c.counted()) || !v.unmapped(v.row, c) {
			continue
		}
		p := v.notMapped(c.w - 2*v.pad())
		render.Move(p.items, c.x+v.pad(), v.unit)
		st.cells = append(st.cells, cell{from: i, to: i + 1, role: render.Section, name: v.name(), items: p.items,
			box: render.Rect{X: c.x, Y: v.unit, W: c.w, H: p.height}})
	}
}

// addBand measures the boxes of a party and places them from a height down.
func (v *pool) addBand(st *strip, sub row, name string, y float64) {
	bd := swimBand{row: sub, name: name, y: y}
	side := v.nameBand(st, bd, len(v.bands) == 0)
	top := y + v.boxGap()
	for _, ph := range v.phases {
		if sub.shows(&ph.Content) && v.cols[ph.from].point != nil {
			bd.phases = math.Max(bd.phases, v.phaseBox(st, sub, ph, top)+3*v.unit)
		}
	}
	first, tall := len(v.boxes), 0.0
	for i := range v.cols {
		if of := v.cols[i].counted(); sub.shows(of) {
			x := v.boxOf(sub, i, of)
			x.band = len(v.bands)
			tall = math.Max(tall, x.at.H)
			v.boxes = append(v.boxes, x)
		}
	}
	for i := first; i < len(v.boxes); i++ {
		v.boxes[i].at.Y = top + bd.phases + (tall-v.boxes[i].at.H)/2
	}
	bd.h = math.Max(2*v.boxGap()+bd.phases+tall, side-y)
	v.bands = append(v.bands, bd)
}

// nameBand sets the name of a party in the column of lane titles, and returns where it ends. The first stands under the
// title of the lane.
func (v *pool) nameBand(st *strip, bd swimBand, first bool) float64 {
	y := bd.y + v.rowPad()
	if first {
		y = st.height - v.rowPad()
	}
	w := v.label - v.pad()
	blk := v.small.in(v.Colors.Ink).set(bd.name, w)
	st.side = append(st.side, blk.at(v.margin, y, w, left)...)
	return y + blk.height() + v.rowPad()
}

// boxOf is the box of a column, with its text set.
func (v *pool) boxOf(sub row, i int, of *journey.Content) poolBox {
	c := &v.cols[i]
	w := math.Min(c.w-2*v.boxGap(), v.comfort()+2*v.boxPad())
	p := setPeople(v.board, sub, of, w-2*v.boxPad())
	return poolBox{col: i, at: render.Rect{X: c.mid() - w/2, W: w, H: p.height + 2*v.boxPad()}, text: p}
}

// phaseBox draws the box of a phase across it, and returns how tall it is.
func (v *pool) phaseBox(st *strip, sub row, ph span, top float64) float64 {
	x, w := ph.x+v.boxGap(), ph.w-2*v.boxGap()
	p := setPeople(v.board, sub, &ph.Content, w-2*v.boxPad())
	at := render.Rect{X: x, Y: top, W: w, H: p.height + 2*v.boxPad()}
	v.put(st, sub, ph.from, ph.to, at, p)
	return at.H
}

func (v *pool) drawBox(st *strip, x poolBox) {
	v.put(st, v.bands[x.band].row, x.col, x.col+1, x.at, x.text)
}

// put draws a box with its text. Readers hear to whom it belongs.
func (v *pool) put(st *strip, sub row, from, to int, at render.Rect, p piece) {
	frame := outline(mix(v.Colors.Muted, v.Colors.Rule, 0.3), 0.8*v.unit, func(q *render.Pen) { q.Round(at, 2.5*v.unit) })
	frame.Fill = render.Paint{Color: v.Colors.Paper}
	render.Move(p.items, at.X+v.boxPad(), at.Y+v.boxPad())
	items := append([]render.Item{&render.Group{Role: render.Artifact, Items: []render.Item{frame}}}, p.items...)
	first, last := &v.cols[from], &v.cols[to-1]
	st.cells = append(st.cells, cell{from: from, to: to, role: render.Section, name: sub.name(), items: items,
		box: render.Rect{X: first.x, Y: at.Y, W: last.x + last.w - first.x, H: at.H}})
}

// rules are the lines between bands.
func (v *pool) rules() (items []render.Item) {
	for i, bd := range v.bands {
		if i > 0 {
			l := line(mix(v.Colors.Rule, v.Colors.Muted, 0.3), 0.5*v.unit, v.margin, bd.y, v.gridRight, bd.y)
			l.Stroke.Dash = []float64{3 * v.unit, 2 * v.unit}
			items = append(items, l)
		}
	}
	return items
}
