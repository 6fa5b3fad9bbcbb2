package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
	"journeymap/render/theme"
)

// board is a window of columns on one sheet, and what is drawn there.
type board struct {
	*look
	*plan
	cols         []column // those of this board; plan.cols are all
	rows         []row    // those of this board; plan.rows are all
	phases       []span   // runs of columns of one phase
	before, next *column  // neighbors on other sheets; nil at the ends
	page, pages  int
	ends         bool // the last sheet: the insight zone stands here

	upon  bool     // another board stands above it on its sheet
	mates []*board // the boards of the sheet, for the footer of all; nil: it is alone
	below []*board // those that were put below it
	paper float64  // the height of the whole sheet, for the first of several boards
	again bool     // another sheet of the same columns went before
	band  int      // of the sheets of its columns, which one
	alike bool     // its lanes are as tall as those beside them on other sheets

	width, height       float64
	label               float64   // the width of the column of lane titles
	needs               []float64 // the narrowest width that each column can bear
	drawn               *drawn    // its parts, once measured
	feelings            *emotion  // the emotion lane, once measured
	gridLeft, gridRight float64
	inset               float64 // how far texts stand in from the padding of wide columns
	phaseTop            float64
	pointed, asTall     float64 // the height of its phases' chevrons, and the least, for those beside them on other sheets
	items               []render.Item
}

// span is the part of a phase that stands on a board.
type span struct {
	*journey.Phase
	theme.Tone
	from, to int // columns [from, to)
	first    bool
	x, w     float64
}

// newBoard readies a board; its width is still to be set.
func newBoard(p *plan, l *look, cols []column) *board {
	l.said = p.words
	l.letters = p.cover.Kind == journey.KindBlueprint
	b := &board{look: l, plan: p, rows: p.rows, pages: 1, ends: true}
	b.cols = append(b.cols, cols...)
	for i := range b.cols {
		if i == 0 || b.cols[i].phase != b.cols[i-1].phase {
			ph := &p.m.Phases[b.cols[i].phase]
			starts := b.cols[i].number == 1 || p.cols[b.cols[i].number-2].phase != b.cols[i].phase
			b.phases = append(b.phases, span{Phase: ph, Tone: l.tone(ph), from: i, first: starts})
		}
		b.phases[len(b.phases)-1].to = i + 1
	}
	if len(cols) < len(p.cols) {
		b.rows = b.filledRows()
	}
	b.label = b.labelWidth()
	b.needs = b.columnNeeds()
	return b
}

// filledRows leaves out the rows that have nothing to show in the columns of this board.
func (b *board) filledRows() []row {
	var rows []row
	for _, r := range b.plan.rows {
		if r.lanes != nil {
			place := r.place
			if r = r.keeping(b.showsSome); r.lanes != nil {
				r.place = place
			}
		}
		if r.entry.Line.S != "" || r.point != nil || b.showsSome(&r) {
			rows = append(rows, r)
		}
	}
	return tidy(rows)
}

// here visits the content of the columns and phases of this board.
func (b *board) here(visit func(*journey.Content)) {
	for i := range b.phases {
		visit(&b.phases[i].Content)
	}
	for i := range b.cols {
		visit(b.cols[i].content())
	}
}

func (b *board) showsSome(r *row) bool {
	for i := range b.cols {
		if of := b.cols[i].content(); r.shows(of) || slices.Contains(of.Unknown.Lanes, r.id) {
			return true
		}
	}
	for i := range b.phases {
		if r.shows(&b.phases[i].Content) {
			return true
		}
	}
	if r.id == "opportunities" {
		for i := range b.m.Opportunities {
			o := &b.m.Opportunities[i]
			if from, to := b.spanOf(o); from < to && r.deals(o) {
				return true
			}
		}
	}
	return false
}

func (l *look) tone(p *journey.Phase) theme.Tone {
	c := l.Colors.Phases
	switch p.When.Moment {
	case journey.Before:
		return c.Before
	case journey.Purchase:
		return c.Purchase
	case journey.Use:
		return c.Use
	case journey.After:
		return c.After
	}
	return c.Plain
}

// pad is the room at each side of a cell's text, and gutter the room between phases.
func (l *look) pad() float64    { return 5.5 * l.unit }
func (l *look) gutter() float64 { return 3.5 * l.unit }

// frame is the width that columns cannot have: margins, lane titles and gutters.
func (b *board) frame() float64 {
	return 2*b.margin + b.label + float64(len(b.phases)-1)*b.gutter()
}

// labelWidth is the width of the longest word among the lane titles and the names on the emotion axis.
func (b *board) labelWidth() float64 {
	w := 58 * b.unit
	for _, r := range b.rows {
		w = math.Max(w, math.Min(b.strong.longestWhole(r.title), 84*b.unit))
		if r.side != nil {
			w = math.Max(w, r.side(b))
		}
	}
	for _, title := range b.stripTitles() {
		w = math.Max(w, b.strong.longest(title))
	}
	return math.Min(w, 120*b.unit) + 2*b.pad()
}

// columnNeeds is the narrowest width that each column can bear: equal in a phase, and never under twelve letters.
func (b *board) columnNeeds() []float64 {
	needs := make([]float64, len(b.cols))
	for _, ph := range b.phases {
		w := b.body.chars(12) + 2*b.pad()
		w = math.Max(w, b.phaseNeed(ph)/float64(ph.to-ph.from))
		for i := ph.from; i < ph.to; i++ {
			for _, r := range b.rows {
				if r.need != nil {
					w = math.Max(w, r.need(b, r, &b.cols[i]))
				}
			}
		}
		for i := ph.from; i < ph.to; i++ {
			needs[i] = w
		}
	}
	if b.sheet.fit {
		b.foldNames(needs)
	}
	return needs
}

func (b *board) need() float64 { return sum(b.needs) }

// place gives every column its x and width: all alike where that is wide enough, and its need where it is not.
func (b *board) place() {
	floors := b.floors()
	share := b.share(floors)
	b.gridLeft = b.margin + b.label
	x := b.gridLeft
	for i := range b.phases {
		ph := &b.phases[i]
		ph.x = x
		for j := ph.from; j < ph.to; j++ {
			b.cols[j].x, b.cols[j].w = x, math.Max(floors[j], share*b.weight(j))
			x += b.cols[j].w
		}
		ph.w = x - ph.x
		x += b.gutter()
	}
	b.gridRight = x - b.gutter()
	b.moveIn()
}

// weight is how much of the width a column wants: more in a phase that the author puts the focus on.
func (b *board) weight(col int) float64 {
	if b.m.Phases[b.cols[col].phase].Focus {
		return 1.4
	}
	return 1
}

// share is the width of a column of weight 1 when those with a higher floor have that.
func (b *board) share(floors []float64) float64 {
	room := b.width - b.frame()
	share := 0.0
	for range floors {
		over, weights := 0.0, 0.0
		for i, need := range floors {
			if w := b.weight(i); share > 0 && need > share*w {
				over += need
			} else {
				weights += w
			}
		}
		if weights == 0 {
			return 0
		}
		next := (room - over) / weights
		if math.Abs(next-share) < 0.001 {
			break
		}
		share = next
	}
	return share
}

// textBox is where a column's text stands: within its padding, and never wider than a comfortable measure. Where every
// column has room to spare, all texts move in by the same, toward the faces over them.
func (b *board) textBox(c *column) (x, w float64) {
	return c.x + b.pad() + b.inset, math.Min(c.w-2*b.pad()-b.inset, b.comfort())
}

// moveIn sets how far texts move in: half of what the fullest column has over the widest of its texts, and nothing where
// some column has no room to spare. On one of several sheets they do not, so that all sheets have one edge.
func (b *board) moveIn() {
	b.inset = 0
	if len(b.cols) < len(b.plan.cols) {
		return
	}
	least := math.Inf(1)
	for i := range b.cols {
		c := &b.cols[i]
		room := c.w - 2*b.pad()
		if room <= b.comfort() {
			return
		}
		least = math.Min(least, (room-math.Min(b.natural(c), b.comfort()))/2)
	}
	b.inset = least
}

// noteBox is the room for text that stands centered on the column's middle.
func (b *board) noteBox(c *column) (x, w float64) {
	w = math.Min(c.w-2*b.pad(), b.comfort())
	return c.x + (c.w-w)/2, w
}

// comfort is the widest line that reads well: 38 letters.
func (b *board) comfort() float64 { return b.body.chars(38) }

// natural is the width of the longest text of a column, were it set on one line.
func (b *board) natural(c *column) float64 {
	w := b.step.width(b.shownName(c)) + b.letterRoom(b.sourcesOf(c.content()))
	of := c.content()
	if c.point != nil {
		if ch := b.channelsOf(c.point); len(ch) > 0 {
			w = math.Max(w, b.small.width(joinWords(b.joinNames(ch), b.optional(c.point)))+b.channelMark())
		}
	}
	for r := range lanesIn(b.rows) {
		if r.text == nil {
			continue
		}
		for _, s := range r.text(of) {
			w = math.Max(w, b.body.width(shown(s))+b.body.chars(2))
		}
	}
	return w + 0.01
}
