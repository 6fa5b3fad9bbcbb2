package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// The cards of a touchpoint open up over free columns of its phase, since columns are narrower than cards read well; those
// of the map stand across the columns that they are about. All begin and end where columns do.

// cardMost is the width from which a card opens no further, in units.
const cardMost = 150

// cardRooms are the places of the cards of each column.
func (b *board) cardRooms(r row) []render.Rect {
	rooms := make([]render.Rect, len(b.cols))
	taken := b.takenBy(r)
	for i := range b.cols {
		rooms[i] = b.textRoom(i)
	}
	for _, ph := range b.phases {
		for i := ph.from; i < ph.to; i++ {
			if r.shows(b.cols[i].content()) {
				rooms[i] = b.openCard(r, i, ph, taken)
			}
		}
	}
	return rooms
}

// takenBy says which columns have a cell in a row, or cannot have one.
func (b *board) takenBy(r row) []bool {
	taken := make([]bool, len(b.cols))
	for i := range b.cols {
		c := &b.cols[i]
		taken[i] = c.point == nil || r.shows(c.content()) || isUnknown(c.content(), r.id)
	}
	return taken
}

// openCard widens the room of column i by columns of its phase that are not taken: to the right for what is cramped, and
// to the left, which is read as the way back, only for titles of many lines.
func (b *board) openCard(r row, i int, ph span, taken []bool) render.Rect {
	room, of := b.textRoom(i), b.cols[i].content()
	for j := i + 1; j < ph.to && !taken[j] && b.cramped(r, of, room.W); j++ {
		taken[j] = true
		room.W = b.cols[j].x + b.cols[j].w - b.pad() - room.X
	}
	for j := i - 1; j >= ph.from && !taken[j] && b.titleLines(r, of, room.W) > mostTitle; j-- {
		taken[j] = true
		room = render.Rect{X: b.textRoom(j).X, W: room.Right() - b.textRoom(j).X}
	}
	return room
}

// mostTitle and mostText are how many lines of its title, and of title and small print, a card has before it opens over
// columns that it is not about.
const (
	mostTitle = 3
	mostText  = 5
)

// cramped says whether the cards of a cell would do better with another column: with their longest words whole and their
// texts on few lines. Wider than that a card only seems to be about more columns than it is.
func (b *board) cramped(r row, of *journey.Content, w float64) bool {
	return w < cardMost*b.unit && slices.ContainsFunc(cardsOf(r, of), func(o journey.Opportunity) bool {
		title, small := b.cardLines(&o, w)
		return b.leastCard(&o) > w || title > mostTitle || title+small > mostText
	})
}

// cardLines are the numbers of lines of the title and of the small print of a card of a width.
func (b *board) cardLines(o *journey.Opportunity, w float64) (title, small int) {
	inner := w - 2*b.cardPad()
	for _, s := range b.combined(b.cardNotes(o), inner) {
		small += len(b.small.set(s, inner).lines)
	}
	return len(b.strong.set(o.Text.S, inner).lines), small
}

// titleLines is the number of lines of the longest title on cards of a width.
func (b *board) titleLines(r row, of *journey.Content, w float64) (n int) {
	for _, o := range cardsOf(r, of) {
		title, _ := b.cardLines(&o, w)
		n = max(n, title)
	}
	return n
}

// tipped sets the cards of column i; those that opened over others have a tip under the middle of their column.
func (b *board) tipped(i int, at render.Rect) setter {
	if at == b.textRoom(i) {
		return setCards
	}
	return func(b *board, r row, of *journey.Content, w float64) piece {
		tip := b.cardTip(b.cols[i].mid()-at.X, b.Colors.Idea, b.Colors.IdeaRule)
		return b.cards(cardsOf(r, of), w, tip)
	}
}

// spanningCards puts the cards of the map into as few lines as keep them apart. A heading stands over each of its cards that
// does not stand right below another.
func (b *board) spanningCards(st *strip, r row) {
	bottoms := make([]float64, len(b.cols)) // how far down each column is taken
	for _, c := range st.cells {
		b.lower(bottoms, c.box)
	}
	var above struct {
		o        *journey.Opportunity
		from, to int
	}
	for i := range b.m.Opportunities {
		o := &b.m.Opportunities[i]
		from, to := b.spanOf(o)
		if from == to || !r.deals(o) {
			continue
		}
		place := b.openSpan(r, o, from, to, bottoms)
		y := slices.Max(bottoms[place.from:place.to])
		over := above.o
		if place.from != above.from || place.to != above.to {
			over = nil
		}
		p := b.spanningCard(o, over, place.at, b.pointedAt(o, from, to, place))
		b.box(st, r, from, to, y, place.at, p)
		b.lower(bottoms, st.cells[len(st.cells)-1].box)
		above.o, above.from, above.to = o, place.from, place.to
	}
}

// spanningCard sets a card of the map under its heading, unless that stands over the one above already, with a tip under the
// middle of some columns.
func (b *board) spanningCard(o, above *journey.Opportunity, at render.Rect, tips []int) (p piece) {
	p.add(b.cardHeading(o, above, at.W), 0, at.W)
	if len(tips) > 0 && p.height > 0 {
		p.height += 4 * b.unit
	}
	top := p.height
	p.addBelow(b.card(o, at.W, b.reachOf(o)))
	for _, i := range tips {
		tip := b.cardTip(b.cols[i].mid()-at.X, b.Colors.Idea, b.Colors.IdeaRule)
		render.Move(tip, 0, top)
		p.items = append(p.items, tip...)
	}
	return p
}

// pointedAt are the columns at which a card of the map points, where its edges do not tell for which it is: those that it
// names, when it passes others on the way from the first to the last, or opened over others.
func (b *board) pointedAt(o *journey.Opportunity, from, to int, place cardSpan) (cols []int) {
	for i := from; i < to; i++ {
		if b.covers(o, &b.cols[i]) {
			cols = append(cols, i)
		}
	}
	if len(cols) < place.to-place.from {
		return cols
	}
	return nil
}

// cardSpan is the place of a card of the map: columns, and what it takes of them.
type cardSpan struct {
	from, to int
	at       render.Rect
}

// openSpan widens the place of a card over columns of its phases: over free ones while it is cramped, and over others, below
// their cards, while it does not hold its longest word and its gauges.
func (b *board) openSpan(r row, o *journey.Opportunity, from, to int, bottoms []float64) cardSpan {
	first, last := b.openable(from, to)
	alone := &journey.Content{Opportunities: []journey.Opportunity{*o}}
	top := slices.Max(bottoms[from:to])
	free := func(i int) bool { return bottoms[i] <= top }
	at := b.spanRoom(o, from, to)
	for {
		tight, short := b.cramped(r, alone, at.W), at.W < b.leastCard(o)
		switch {
		case to < last && (short || tight && free(to)):
			to++
		case from > first && (short || tight && free(from-1) && b.titleLines(r, alone, at.W) > mostTitle):
			from--
		default:
			return b.openBelow(r, alone, cardSpan{from, to, at}, last, bottoms)
		}
		at = b.spanRoom(o, from, to)
	}
}

// openBelow widens the place of a card that is still cramped to the right over columns that are not free, below their cards,
// where the card ends higher there than it does as a narrow one beside them.
func (b *board) openBelow(r row, alone *journey.Content, place cardSpan, last int, bottoms []float64) cardSpan {
	o := &alone.Opportunities[0]
	end := func(p cardSpan) float64 {
		return slices.Max(bottoms[p.from:p.to]) + b.card(o, p.at.W, b.reachOf(o)).height
	}
	best := place
	for wider := place; wider.to < last && b.cramped(r, alone, wider.at.W); {
		wider.to++
		wider.at = b.spanRoom(o, wider.from, wider.to)
		if end(wider) < end(best) {
			best = wider
		}
	}
	return best
}

// openable are the columns of the phases in which a run of columns begins and ends.
func (b *board) openable(from, to int) (first, last int) {
	first, last = from, to
	for _, ph := range b.phases {
		if ph.from <= from && from < ph.to {
			first = ph.from
		}
		if ph.from < to && to <= ph.to {
			last = ph.to
		}
	}
	return first, last
}

// openedFor is the number of columns over which a card of the map can open.
func (b *board) openedFor(o *journey.Opportunity) int {
	first, last := b.openable(b.spanOf(o))
	return max(1, last-first)
}

// spanRoom is what a card takes of a run of columns: it goes over the edge of the sheet where it goes on there.
func (b *board) spanRoom(o *journey.Opportunity, from, to int) render.Rect {
	x, last, on := b.textRoom(from).X, &b.cols[to-1], b.reachOf(o)
	if on.before {
		x = b.cols[from].x
	}
	at := render.Rect{X: x, W: last.x + last.w - b.pad() - x}
	if on.after {
		at.W += b.pad()
	}
	return at
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
