package poster

import (
	"math"
)

// across lays the columns out on n sheets, each at least as wide as asked for, and returns the height they need.
func (p *plan) across(start *board, n int, width float64) (boards []*board, needed float64) {
	for i, part := range split(p.cols, start.needs, n, besides) {
		b := p.part(start, part, i, n)
		b.width = math.Max(math.Max(p.sheet.width, width), b.need()+b.frame())
		needed = math.Max(needed, b.measure())
		boards = append(boards, b)
	}
	return boards, needed
}

// lay lays the columns out on n sheets, measured: parted between phases where that takes no more sheets.
func (p *plan) lay(l *look, n int, cut bool) []*board {
	whole := newBoard(p, l, p.cols)
	if n == 1 && whole.need() > p.sheet.width-whole.frame() {
		return nil
	}
	boards := p.spread(whole, n, besides, cut)
	if n > 1 && len(boards) != n {
		if even := p.spread(whole, n, 0, cut); boards == nil || even != nil && len(even) < len(boards) {
			return even
		}
	}
	return boards
}

// spread puts the columns of a whole on n sheets, measured, or gives nil when they do not fit. With cut, lanes that are too
// many for one of them go on over further ones.
func (p *plan) spread(whole *board, n int, slack float64, cut bool) (boards []*board) {
	tall := false
	for i, part := range split(p.cols, whole.needs, n, slack) {
		b := p.part(whole, part, i, n)
		b.page = p.firstSheet + i
		b.width = p.sheet.width
		if b.need() > b.width-b.frame() {
			return nil
		}
		if !b.fits(p.sheet.height) {
			tall = true
		}
		if tall && !cut {
			return nil
		}
		boards = append(boards, b)
	}
	if tall {
		return cutRuns(boards, p.sheet.height)
	}
	return boards
}

// part is the board for part i of n, with some of the columns of a whole. A whole that is not parted is not gone over
// again.
func (p *plan) part(whole *board, cols []column, i, n int) *board {
	if n == 1 {
		b := whole.with(whole.rows, 0)
		b.ends = !p.more
		return b
	}
	return p.board(whole.look, cols, i, n)
}

// board is the board for sheet i of n.
func (p *plan) board(l *look, cols []column, i, n int) *board {
	b := newBoard(p, l, cols)
	b.page, b.pages, b.ends = p.firstSheet+i, n, i == n-1 && !p.more
	at := cols[0].number - 1
	if at > 0 {
		b.before = &p.cols[at-1]
	}
	if end := at + len(cols); end < len(p.cols) {
		b.next = &p.cols[end]
	}
	return b
}

// besides is how far from the even place two sheets may part, as a share of a sheet, so that they part between phases.
const besides = 0.3

// split cuts the columns into n runs of about equal need: between two phases where one ends within some slack of the even
// place, a share of a run.
func split(cols []column, needs []float64, n int, slack float64) (parts [][]column) {
	share := sum(needs) / float64(n)
	ends := make([]float64, len(cols)) // where each column ends
	for i, end := 0, 0.0; i < len(cols); i++ {
		end += needs[i]
		ends[i] = end
	}
	from := 0
	for len(parts) < n-1 {
		even := share * float64(len(parts)+1)
		best, cost := from+1, math.Inf(1)
		for to := from + 1; to <= len(cols)-(n-1-len(parts)); to++ {
			off := math.Abs(ends[to-1] - even)
			if off <= slack*share && cols[to-1].phase != cols[to].phase {
				off -= slack * share
			}
			if off < cost {
				best, cost = to, off
			}
		}
		parts = append(parts, cols[from:best])
		from = best
	}
	return append(parts, cols[from:])
}
