package poster

import (
	"image/color"
	"math"

	"journeymap/render"
)

// A touchpoint that lasts on has a bar under its name that runs to the last column through which it does.

// lasting is such a bar on one board.
type lasting struct {
	col      int     // the first of the board that it stands under
	from, to float64 // x
	begins   bool    // its touchpoint stands on this board
	ends     bool
	name     string // what readers hear
	title    block  // of a touchpoint on another sheet
	row      int
}

// lasts says whether a column lasts beyond itself, and to before which it does.
func (p *plan) lasts(c *column) (to int, ok bool) {
	if c.point == nil || c.point.Until.Ref == "" {
		return 0, false
	}
	_, to = p.place(c.point.Until)
	return to, to > c.number
}

// lastings lists the bars of a board from left to right, each in the first row that is free there.
func (b *board) lastings() (ls []lasting) {
	var free []float64 // from which x a row is
	first, last := b.firstColumn(), b.firstColumn()+len(b.cols)
	for i := range b.plan.cols {
		c := &b.plan.cols[i]
		to, ok := b.lasts(c)
		if !ok || i >= last || to <= first {
			continue
		}
		l := b.lasting(i, to)
		for l.row = 0; l.row < len(free) && free[l.row] > l.from; l.row++ {
		}
		if l.row == len(free) {
			free = append(free, 0)
		}
		free[l.row] = l.to + 6*b.unit
		ls = append(ls, l)
	}
	return ls
}

// lasting is the bar of column i of the plan, up to before another.
func (b *board) lasting(i, to int) lasting {
	first := b.firstColumn()
	l := lasting{begins: i >= first, ends: to <= first+len(b.cols), from: b.gridLeft, to: b.gridRight}
	if l.begins {
		l.col = i - first
		l.from, _ = b.textBox(&b.cols[l.col])
	}
	if l.ends {
		c := &b.cols[to-1-first]
		l.to = c.x + c.w - b.pad()
	}
	l.name = clean(b.words.of(wordUntil) + " " + b.columnName(&b.plan.cols[to-1]))
	if !l.begins {
		title := b.columnName(&b.plan.cols[i])
		l.name = clean(title) + ": " + l.name
		l.title = b.small.set(title, l.to-l.from-b.pad())
	}
	return l
}

// drawLastings adds the bars of a board below the names.
func (b *board) drawLastings(st *strip) {
	if b.again {
		return
	}
	ls := b.lastings()
	y := st.height
	for row := 0; ; row++ {
		tall, any := 0.0, false
		for _, l := range ls {
			if l.row == row {
				tall, any = math.Max(tall, l.title.height()), true
			}
		}
		if !any {
			break
		}
		y += tall + 3*b.unit
		for _, l := range ls {
			if l.row == row {
				st.cells = append(st.cells, cell{from: l.col, items: []render.Item{b.lastingFigure(l, y)}})
			}
		}
		y += 5 * b.unit
	}
	if y > st.height {
		st.height = y + 2*b.unit
	}
}

// lastingFigure is a bar at a height, with a dot where it begins and a stop where it ends; open where it goes on over the
// edge of the sheet.
func (b *board) lastingFigure(l lasting, y float64) render.Item {
	u := b.unit
	items := []render.Item{line(b.lastingInk(), 1.6*u, l.from, y, l.to, y)}
	if l.begins {
		items = append(items, disk(b.lastingInk(), l.from+2.2*u, y, 2.2*u))
	} else {
		items = append(items, l.title.at(l.from+b.pad(), y-l.title.height()-2*u, l.to-l.from, left)...)
	}
	if l.ends {
		items = append(items, line(b.lastingInk(), 1.6*u, l.to-0.8*u, y-3*u, l.to-0.8*u, y+3*u))
	} else {
		items = append(items, b.openHead(l.to, y, 1))
	}
	return &render.Group{Role: render.Figure, Name: l.name, Items: items}
}

// lastingInk is quieter than that of ways.
func (l *look) lastingInk() color.NRGBA { return mix(l.Colors.Accent, l.Colors.Paper, 0.25) }
