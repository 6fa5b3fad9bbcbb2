package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// The cards of a touchpoint open up over free columns of its phase, since columns are narrower than cards read well; those
// of the map stand across the columns that they are about.

// cardMost is the widest to which a card opens, in units.
const cardMost = 150

// cardRooms are the places of the cards of each column.
func (b *board) cardRooms(r row) []render.Rect {
	rooms := make([]render.Rect, len(b.cols))
	taken := make([]bool, len(b.cols))
	for i := range b.cols {
		rooms[i] = b.textRoom(i)
		taken[i] = b.cols[i].point == nil || r.shows(b.cols[i].content()) || b.unmapped(r, &b.cols[i])
	}
	for _, ph := range b.phases {
		for i := ph.from; i < ph.to; i++ {
			if of := b.cols[i].content(); r.shows(of) {
				rooms[i] = b.openCard(rooms[i], r, i, taken[ph.from:ph.to], ph.from)
			}
		}
	}
	return rooms
}

// openCard widens the room of column i as far as its cards want, over columns of its phase that are not taken: first to
// the right, and then, for a long title, to the left. From is the first column of the phase.
func (b *board) openCard(room render.Rect, r row, i int, taken []bool, from int) render.Rect {
	width, title := b.cardWidth(r, b.cols[i].content())
	most := room.Right()
	for j := i + 1 - from; j < len(taken) && !taken[j] && most-room.X < width; j++ {
		c := &b.cols[from+j]
		taken[j], most = true, c.x+c.w-b.pad()
	}
	least := room.X
	for j := i - 1 - from; j >= 0 && !taken[j] && most-least < title; j-- {
		taken[j], least = true, b.cols[from+j].x+b.pad()
	}
	w := math.Max(room.W, math.Min(width, most-least))
	return render.Rect{X: math.Max(least, math.Min(room.X, most-w)), W: w}
}

// tipped sets the cards of column i; those that opened to the left have a tip under the middle of their column.
func (b *board) tipped(i int, at render.Rect) setter {
	c := &b.cols[i]
	if at.X >= c.x {
		return setCards
	}
	return func(b *board, r row, of *journey.Content, w float64) piece {
		p := setCards(b, r, of, w)
		p.items = append(p.items, b.cardTip(c.mid()-at.X)...)
		return p
	}
}

// cardWidth is the width to which the cards of a cell want to open, and the one that their titles alone want: that of the
// longest line, within a measure.
func (b *board) cardWidth(r row, of *journey.Content) (width, title float64) {
	for _, o := range cardsOf(r, of) {
		title = math.Max(title, b.strong.width(o.Text.S))
		width = math.Max(width, math.Max(b.small.width(b.opportunityNote(&o)), b.gaugesWidth(len(gaugesOf(&o)))))
	}
	within := func(w float64) float64 { return math.Min(w+2*b.cardPad()+0.1, cardMost*b.unit) }
	return within(math.Max(width, title)), within(title)
}

// spanningCards puts wide cards into as few lines as keep them apart.
func (b *board) spanningCards(st *strip, r row) {
	bottoms := make([]float64, len(b.cols)) // how far down each column is taken
	for _, c := range st.cells {
		b.lower(bottoms, c.box)
	}
	for i := range b.m.Opportunities {
		o := &b.m.Opportunities[i]
		from, to := b.spanOf(o)
		if from == to {
			continue
		}
		y := slices.Max(bottoms[from:to])
		first, last := &b.cols[from], &b.cols[to-1]
		at, on := render.Rect{X: first.x + b.pad(), W: last.x + last.w - first.x - 2*b.pad()}, b.reachOf(o)
		if on.before {
			at.X, at.W = at.X-b.pad(), at.W+b.pad()
		}
		if on.after {
			at.W += b.pad()
		}
		b.box(st, r, from, to, y, at, b.card(o, at.W, on))
		b.lower(bottoms, st.cells[len(st.cells)-1].box)
	}
}

// lower takes the columns in which a box stands down to its end.
func (b *board) lower(bottoms []float64, box render.Rect) {
	for i := range bottoms {
		if c := &b.cols[i]; c.x < box.Right()-0.01 && c.x+c.w > box.X+0.01 {
			bottoms[i] = math.Max(bottoms[i], box.H-b.rowPad())
		}
	}
}

// extent is the run of columns of the map that an opportunity of the map covers, from the first that it names to the last:
// all when it names none.
func (p *plan) extent(o *journey.Opportunity) (from, to int) {
	if len(o.Phases)+len(o.Touchpoints) == 0 {
		return 0, len(p.cols)
	}
	from, to = len(p.cols), 0
	for i := range p.cols {
		if p.covers(o, &p.cols[i]) {
			from, to = min(from, i), i+1
		}
	}
	return min(from, to), to
}

// spanOf is the part of the extent of an opportunity that stands on this board.
func (b *board) spanOf(o *journey.Opportunity) (from, to int) {
	from, to = b.extent(o)
	here := func(col int) int { return min(max(col-b.cols[0].number+1, 0), len(b.cols)) }
	return here(from), here(to)
}

// covers says whether an opportunity names a column or its phase.
func (p *plan) covers(o *journey.Opportunity, c *column) bool {
	ph := &p.m.Phases[c.phase]
	return refers(o.Phases, ph.ID, ph.Name) || c.point != nil && refers(o.Touchpoints, c.point.ID, c.point.Name)
}

// refers says whether a list of references names something by its id or its name.
func refers(refs []journey.Text, id, name journey.Text) bool {
	for _, r := range refs {
		if r.S != "" && (r.S == id.S || r.S == name.S) {
			return true
		}
	}
	return false
}

// reach says on which sides a card goes on over the edge of its sheet.
type reach struct{ before, after bool }

// reachOf says whether an opportunity of the map goes on over columns of other boards.
func (b *board) reachOf(o *journey.Opportunity) reach {
	from, to := b.extent(o)
	return reach{before: from < b.cols[0].number-1, after: to > b.cols[len(b.cols)-1].number}
}
