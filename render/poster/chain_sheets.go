package poster

import (
	"math"
	"slices"

	"journeymap/render"
)

// How the boards of a chain share sheets.

// chainBody is the body type at which every link has room.
func (p *plan) chainBody() float64 {
	body := p.links[0].roomyBody()
	for _, q := range p.links[1:] {
		body = math.Min(body, q.roomyBody())
	}
	return body
}

// stack readies a board for each link, to stand below one another.
func (p *plan) stack(l *look) (boards []*board) {
	for i, q := range p.links {
		b := newBoard(q, l, q.cols)
		b.upon, b.ends = i > 0, i == len(p.links)-1
		boards = append(boards, b)
	}
	return boards
}

// aligned gives boards on one sheet the same width, and the same column of titles.
func aligned(boards []*board, width float64) (needed float64) {
	label := 0.0
	for _, b := range boards {
		label = math.Max(label, b.label)
	}
	for _, b := range boards {
		b.label, b.width, b.feelings = label, width, nil
		b.measure()
	}
	return shareFoot(boards)
}

// shareFoot leaves the footer to the last board of a sheet, and returns the height that all need.
func shareFoot(boards []*board) (needed float64) {
	for i, b := range boards {
		d := b.drawn
		d.height -= d.foot.height
		d.foot = strip{}
		if i == len(boards)-1 {
			b.mates = boards
			d.foot = b.footer()
			d.height += d.foot.height
		}
		needed += d.height
	}
	return needed
}

// widestNeed is the width that the boards need at least.
func widestNeed(boards []*board) (w float64) {
	for _, b := range boards {
		w = math.Max(w, b.need()+b.frame())
	}
	return w
}

// gives is how much shorter than it was measured a board can be.
func (b *board) gives() (g float64) {
	for _, r := range b.rows {
		if r.give != nil {
			g += r.give(b)
		}
	}
	return g
}

// fillSheet stacks the measured boards of a sheet in its height: what is over goes to those with a lane that grows, and what
// is short comes from all that can give.
func fillSheet(boards []*board, height float64) {
	needed, growing, gives := 0.0, 0, 0.0
	for _, b := range boards {
		needed += b.drawn.height
		gives += b.gives()
		if grows(b.rows) {
			growing++
		}
	}
	spare := height - needed
	for i, b := range boards {
		h := b.drawn.height
		switch {
		case spare < 0 && gives > 0:
			h += spare * b.gives() / gives
		case grows(b.rows):
			h += spare / float64(growing)
		case growing == 0 && i == len(boards)-1:
			h += spare
		}
		b.paper = 0
		if i == 0 {
			b.paper = height // all stand on its ground
		}
		b.finish(h)
	}
}

// stackSheets stacks the boards of all sheets, and once more when several have a curve, so that these are on one scale.
func (p *plan) stackSheets(sheets [][]*board, height float64) {
	for i, boards := range sheets {
		for _, b := range boards {
			b.page, b.pages = i, len(sheets)
		}
		shareFoot(boards)
		fillSheet(boards, height)
	}
	if levelLinks(sheets, height) {
		for _, boards := range sheets {
			for _, b := range boards {
				b.measure()
			}
			shareFoot(boards)
			fillSheet(boards, height)
		}
	}
	p.last = nil
	for _, boards := range sheets {
		p.last = append(p.last, merged(boards))
	}
}

// merged puts all boards of a sheet into the first of them.
func merged(boards []*board) *board {
	top := boards[0]
	y := top.height
	for _, b := range boards[1:] {
		render.Move(b.items, 0, y)
		b.phaseTop += y
		top.items = append(top.items, b.items...)
		top.below = append(top.below, b)
		y += b.height
	}
	top.height = y
	return top
}

// grownChain puts all links on one sheet that grows, or where not even the largest holds them, each on sheets of its own.
func (p *plan) grownChain() ([]*board, error) {
	boards := p.upright()
	width := math.Max(p.sheet.width, widestNeed(boards))
	if width > maxSide {
		return p.grownApart(boards[0].look)
	}
	needed := widened(width, lowered(boards, aligned(boards, width)), func(width float64) (float64, float64) {
		return width, lowered(boards, aligned(boards, width))
	})
	needed = lowered(boards, p.crownAll(boards, needed))
	if needed > maxSide {
		return p.grownApart(boards[0].look)
	}
	height := math.Max(p.sheet.height, needed)
	if !slices.ContainsFunc(boards, func(b *board) bool { return grows(b.rows) }) {
		height = needed
	}
	p.stackSheets([][]*board{boards}, height)
	return p.last, nil
}

// upright gives a board for each link, in type for which there is room across, and no larger than keeps all within an upright
// sheet of the same width.
func (p *plan) upright() (boards []*board) {
	for p.bodySize = p.chainBody(); ; p.bodySize -= stepDown {
		boards = p.stack(lookAt(p.th, p.bodySize, p.sheet.least))
		if p.bodySize <= p.sheet.body || aligned(boards, p.sheet.width) <= p.sheet.width*math.Sqrt2 {
			return boards
		}
	}
}

// mostLowered is the part of what the lanes of a chain can give that they give rather than make the sheet tall.
const mostLowered = 0.6

// lowered is the height of boards that keep to the proportions of an upright sheet as far as their lanes can give.
func lowered(boards []*board, needed float64) float64 {
	most := 0.0
	for _, b := range boards {
		most += mostLowered * b.gives()
	}
	over := needed - boards[0].width*math.Sqrt2
	return needed - math.Max(0, math.Min(over, most))
}

// crownAll draws again what is read from afar, once the size of the sheet is known, and returns the height of all.
func (p *plan) crownAll(boards []*board, needed float64) (height float64) {
	p.afar = p.afarOn(boards[0].width, needed)
	for _, b := range boards {
		b.plan.afar = p.afar
		height += b.crown()
	}
	return height
}

// grownApart puts every link on sheets of its own, all of one size.
func (p *plan) grownApart(l *look) ([]*board, error) {
	width, needed := p.sheet.width, 0.0
	var sheets [][]*board
	for range 2 {
		sheets, needed = nil, 0
		for i, q := range p.links {
			q.more, q.firstSheet = i < len(p.links)-1, len(sheets)
			start := newBoard(q, l, q.cols)
			boards, h := q.across(start, start.widest(), width)
			needed = math.Max(needed, h)
			for _, b := range boards {
				b.page, width = len(sheets), math.Max(width, b.width)
				sheets = append(sheets, []*board{b})
			}
		}
	}
	height := math.Max(p.sheet.height, needed)
	if height > maxSide {
		return nil, tooTall(height)
	}
	p.stackSheets(sheets, height)
	return p.last, nil
}
