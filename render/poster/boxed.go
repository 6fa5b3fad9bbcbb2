package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// piece is what stands in one cell, with its top left corner at zero.
type piece struct {
	items  []render.Item
	height float64
}

// width is that of the widest line of what stands in the piece, from its left edge.
func (p *piece) width() (w float64) {
	for _, it := range p.items {
		if g, ok := it.(*render.Group); ok {
			w = math.Max(w, (&piece{items: g.Items}).width())
		}
		if t, ok := it.(*render.Text); ok {
			for _, l := range t.Lines {
				w = math.Max(w, l.X+l.Width)
			}
		}
	}
	return w
}

// boxed makes a kind of lane whose cells are set each by itself: set fills a width in points, and need is the narrowest
// width that it can bear, padding not counted.
func boxed(need func(*board, row, *journey.Content) float64, set setter) kind {
	return kind{
		need: func(b *board, r row, c *column) float64 {
			if of := c.content(); r.shows(of) {
				return need(b, r, of) + 2*b.pad()
			}
			return 0
		},
		draw:  func(b *board, r row, height float64) strip { return b.boxes(r, height, backed(set, left)) },
		set:   backed(set, left),
		backs: set != nil,
		suits: hasText,
	}
}

// shows says whether the row has something to draw for a content.
func (r *row) shows(of *journey.Content) bool {
	return r.has(of) && (r.only == nil || r.only(of))
}

// boxes draws the cells of phases, each across its columns, and below them those of touchpoints.
func (b *board) boxes(r row, height float64, set setter) strip {
	st := b.titled(r.title)
	top := b.phaseBoxes(&st, r, set)
	for i, c := range b.pointCells(r, set) {
		if c.has {
			b.box(&st, r, i, i+1, top, c.at, c.piece)
		}
	}
	st.height = math.Max(st.height, height)
	return st
}

// pointBox draws the cell of column i, if there is anything to say.
func (b *board) pointBox(st *strip, r row, i int, top float64, at render.Rect, set setter) {
	if p, ok := b.pointCell(r, i, at.W, set); ok {
		b.box(st, r, i, i+1, top, at, p)
	}
}

// pointCell sets the cell of column i, if there is anything to say.
func (b *board) pointCell(r row, i int, w float64, set setter) (p piece, ok bool) {
	c := &b.cols[i]
	if of := c.content(); r.shows(of) {
		return set(b, r, of, w), true
	}
	if b.unmapped(r, c) && (c.point != nil || !r.shows(c.own())) {
		return b.notMapped(w), true
	}
	return piece{}, false
}

// textRoom is where the text of column i stands.
func (b *board) textRoom(i int) render.Rect {
	x, w := b.textBox(&b.cols[i])
	return render.Rect{X: x, W: w}
}

// phaseBoxes draws the cells of phases and returns where those of touchpoints begin. A phase without touchpoints counts as
// one, and so stands level with those of others.
func (b *board) phaseBoxes(st *strip, r row, set setter) (top float64) {
	put := func(ph span, y float64) float64 {
		x, w := ph.x+b.pad(), ph.w-2*b.pad()
		p := set(b, r, &ph.Content, math.Min(w, b.comfort()*1.6))
		b.box(st, r, ph.from, ph.to, y, render.Rect{X: x, W: w}, p)
		return p.height + b.rowPad()
	}
	var level []span
	for _, ph := range b.phases {
		switch {
		case !r.shows(&ph.Content):
		case b.cols[ph.from].point == nil:
			level = append(level, ph)
		default:
			top = math.Max(top, put(ph, 0))
		}
	}
	under := 0.0
	if slices.ContainsFunc(b.cols, func(c column) bool { return r.shows(c.content()) }) {
		under = top
	}
	for _, ph := range level {
		put(ph, under)
	}
	return top
}

// counted is what a lane tells in a column where it counts a phase without touchpoints as one, never nil.
func (c *column) counted() *journey.Content {
	if c.point == nil {
		return &c.whole.Content
	}
	return &c.point.Content
}

// box puts a piece into a strip, at a place with padding above and below. The place may reach over other columns.
func (b *board) box(st *strip, r row, from, to int, top float64, at render.Rect, p piece) {
	y := top + b.rowPad()
	render.Move(p.items, at.X, y)
	h := y + p.height + b.rowPad()
	first, last := &b.cols[from], &b.cols[to-1]
	x := math.Min(first.x, at.X)
	st.cells = append(st.cells, cell{from: from, to: to, role: render.Section, name: r.name(), items: p.items,
		box: render.Rect{X: x, W: math.Max(last.x+last.w, at.Right()) - x, H: h}})
	st.height = math.Max(st.height, h)
}

// unmapped says whether the author marks a lane of a touchpoint as not known, where others have something. Of a touchpoint
// of which nothing is known, its ground and its name tell that.
func (b *board) unmapped(r row, c *column) bool {
	of := c.content()
	return r.only == nil && !of.Unknown.All && isUnknown(of, r.id) && !b.holdsAny(&r.content, of)
}

func isUnknown(of *journey.Content, id string) bool {
	return of.Unknown.All || slices.Contains(of.Unknown.Lanes, id)
}

// notMapped says in a cell that nobody has looked into it.
func (b *board) notMapped(w float64) piece {
	blk := b.small.set(b.words.of(wordNotMapped), w)
	return piece{blk.at(0, 0, w, left), blk.height()}
}
