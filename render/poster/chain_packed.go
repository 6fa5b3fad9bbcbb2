package poster

import (
	"math"
	"slices"
)

// fixedChain puts all links on one sheet, if need be in smaller type, or else on as few as hold them.
func (p *plan) fixedChain() error {
	for _, q := range p.links {
		q.sheet, q.afar = p.sheet, p.afar
	}
	for body := p.chainBody(); body >= p.sheet.least; body -= stepDown {
		boards := p.stack(lookAt(p.th, body, p.sheet.least))
		if widestNeed(boards) <= p.sheet.width && p.holds(boards) {
			p.bodySize = body
			p.stackSheets([][]*board{boards}, p.sheet.height)
			return nil
		}
	}
	return p.flowedChain()
}

// holds says whether a sheet holds boards below each other.
func (p *plan) holds(boards []*board) bool {
	needed := aligned(boards, p.sheet.width)
	for _, b := range boards {
		if b.need() > b.width-b.frame() {
			return false
		}
		needed -= b.gives()
	}
	return needed <= p.sheet.height+0.01
}

// flowedChain puts as many links on a sheet as it holds, in the fewest sheets that the smallest type needs, and then in the
// largest type that needs no more.
func (p *plan) flowedChain() error {
	least := p.sheet.least
	fewest, err := p.packed(least)
	if err != nil {
		return err
	}
	for body := p.sheet.body + fillUp; body > least; body -= stepDown {
		if sheets, err := p.packed(body); err == nil && len(sheets) <= len(fewest) {
			p.bodySize = body
			p.stackSheets(sheets, p.sheet.height)
			return nil
		}
	}
	fewest, err = p.packed(least) // the tries since have left their marks on the plans
	p.bodySize = least
	p.stackSheets(fewest, p.sheet.height)
	return err
}

// packed puts the links on sheets one after the other: below the one before where there is room, else on sheets of their own.
func (p *plan) packed(body float64) (sheets [][]*board, err error) {
	l := lookAt(p.th, body, p.sheet.least)
	for i, q := range p.links {
		q.more = i < len(p.links)-1
		if n := len(sheets); n > 0 {
			if both := p.joined(sheets[n-1], q, l); both != nil {
				sheets[n-1] = both
				continue
			}
			sheets = p.links[i-1].evened(sheets, l)
		}
		q.firstSheet = len(sheets)
		boards := q.parted(l)
		if boards == nil {
			if _, err = q.flowed(); err == nil { // alone it would have room, but not below the head of its link
				err = q.tooNarrow()
			}
			return nil, err
		}
		for _, b := range boards {
			sheets = append(sheets, []*board{b})
		}
	}
	return sheets, nil
}

// evened lays a link out anew whose last sheet was left as empty as could be for the next link, which had no room there.
func (p *plan) evened(sheets [][]*board, l *look) [][]*board {
	last := sheets[len(sheets)-1]
	if len(last) > 1 || p.firstSheet == len(sheets)-1 {
		return sheets
	}
	p.alone = true
	boards := p.parted(l)
	p.alone = false
	if boards == nil {
		return sheets
	}
	sheets = sheets[:p.firstSheet]
	for _, b := range boards {
		sheets = append(sheets, []*board{b})
	}
	return sheets
}

// joined puts a link below others on their sheet, or gives nil where it has no room.
func (p *plan) joined(above []*board, q *plan, l *look) []*board {
	b := newBoard(q, l, q.cols)
	b.upon, b.ends = true, !q.more
	both := append(slices.Clone(above), b)
	label := above[0].label
	if b.need()+b.frame() <= p.sheet.width && p.holds(both) {
		return both
	}
	for _, b := range above {
		b.label = label
	}
	aligned(above, p.sheet.width)
	return nil
}

// parted lays a link out on as few sheets as hold it, or gives nil.
func (p *plan) parted(l *look) []*board {
	start := newBoard(p, l, p.cols)
	from := int(math.Max(1, math.Ceil(start.need()/(p.sheet.width-start.frame()))))
	for n := from; n <= min(from+3, len(p.cols)); n++ {
		if boards := p.lay(l, n, true); boards != nil {
			return boards
		}
	}
	return p.lay(l, len(p.cols), true)
}
