package poster

import (
	"image/color"
	"math"
	"slices"
	"strings"

	"journeymap/journey"
	"journeymap/render"
)

// bands draws the lines over the phases that share a moment of the purchase.
func (b *board) bands() strip {
	s := strip{}
	label := b.look.label
	for i := 0; i < len(b.phases); {
		ph := &b.phases[i]
		j := i + 1
		for j < len(b.phases) && sameWhen(ph.When, b.phases[j].When) {
			j++
		}
		name := b.whenName(ph.When)
		i = j
		if name == "" {
			continue
		}
		x, end := ph.x, b.phases[j-1].x+b.phases[j-1].w
		blk := label.in(ph.Full).set(strings.ToUpper(name), end-x)
		s.height = math.Max(s.height, blk.height()+5*b.unit)
		s.cells = append(s.cells, cell{from: ph.from, items: blk.at(x, 0, end-x, left)})
		s.back = append(s.back, line(ph.Full, 1.6*b.unit, x, 0, end, 0))
	}
	for i, c := range s.cells {
		lift := s.height - 5*b.unit - blockHeight(c.items, label.lead)
		render.Move(c.items, 0, lift)
		render.Move(s.back[i:i+1], 0, s.height-2.5*b.unit)
	}
	if s.height > 0 {
		s.height += 1.5 * b.unit
	}
	return s
}

func blockHeight(items []render.Item, lead float64) float64 {
	h := 0.0
	for _, it := range items {
		if t, ok := it.(*render.Text); ok {
			h += float64(len(t.Lines)) * lead
		}
	}
	return h
}

func sameWhen(a, c journey.When) bool { return a.Moment == c.Moment && a.Words == c.Words }

func (b *board) whenName(w journey.When) string {
	switch w.Moment {
	case journey.NoWhen:
		return ""
	case journey.Own:
		return w.Words
	}
	return b.words.when(w.Moment)
}

// phaseRow draws a chevron for each phase, with its title.
func (b *board) phaseRow() strip {
	s := strip{height: b.asTall}
	var blocks []block
	name := b.phaseType()
	for _, ph := range b.phases {
		if ph.Bare {
			return strip{height: b.unit}
		}
		blk := name.in(b.onPhase(ph)).balance(shown(ph.Name), b.chevronRoom(ph.w)-name.flowRoom(ph))
		blocks = append(blocks, blk)
		s.height = math.Max(s.height, blk.height()+0.64*name.size)
	}
	b.pointed = s.height
	for i, ph := range b.phases {
		blk := blocks[i]
		items := []render.Item{b.chevronPath(ph, s.height, i == 0, i == len(b.phases)-1)}
		items = append(items, b.runsOver(ph, s.height)...)
		room := b.chevronRoom(ph.w)
		x := ph.x + (ph.w-room)/2 + b.tip()/4 + name.flowRoom(ph)/2
		title := blk.at(x, (s.height-blk.height())/2, room, center)
		if gone(&ph.Content) {
			items = append(items, &render.Group{Role: render.Artifact, Items: b.struckOver(title, b.onPhase(ph))})
		}
		items = append(items, b.phaseFlow(ph, name, x+(room-blk.widest())/2, s.height/2)...)
		items = append(items, &render.Group{Role: render.Heading2, Items: title, Cell: render.Rect{X: ph.x, W: ph.w, H: s.height}})
		s.cells = append(s.cells, cell{from: ph.from, items: items})
	}
	s.height += 5 * b.unit
	b.phaseFacts(&s)
	return s
}

// goesOn says whether a phase runs on over the right edge of the board.
func (b *board) goesOn(ph span) bool {
	return ph.to == len(b.cols) && b.next != nil && b.next.phase == b.cols[ph.to-1].phase
}

// runsOver are the arrows in the chevron of a phase at the edges of the board over which it runs: one to the left where it
// began on another sheet, and one to the right where it goes on. They take no line from its title.
func (b *board) runsOver(ph span, h float64) (items []render.Item) {
	if !ph.first {
		items = append(items, &render.Group{Role: render.Figure, Name: b.words.of(wordContinued),
			Items: []render.Item{b.edgeArrow(ph, ph.x+0.8*b.tip(), -1, h)}})
	}
	if b.goesOn(ph) {
		items = append(items, b.edgeArrow(ph, ph.x+ph.w-0.8*b.tip(), 1, h))
	}
	return items
}

// edgeArrow is an arrow at x in the chevron of a phase, to the right (1) or to the left (−1).
func (b *board) edgeArrow(ph span, x, toward, h float64) render.Item {
	d := 3.4 * b.unit
	var p render.Pen
	p.Move(x-toward*d/2, h/2-d)
	p.Line(x+toward*d/2, h/2)
	p.Line(x-toward*d/2, h/2+d)
	return b.sign(p, b.onPhase(ph), 1.6*b.unit)
}

// phaseSources are the letters of a phase's own sources, unless its touchpoints say them already: those without sources of
// their own have the phase's.
func (b *board) phaseSources(ph span) string {
	letters := b.sourcesOf(&ph.Content)
	for i := range ph.Touchpoints {
		if b.sourcesOf(&ph.Touchpoints[i].Content) == letters {
			return ""
		}
	}
	return letters
}

// phaseFacts sets what a phase is for, how long it takes, by what channels it goes unless a lane shows them, what changes and what
// is noted of it, below its chevron.
func (b *board) phaseFacts(s *strip) {
	top, tallest := s.height, 0.0
	for _, ph := range b.phases {
		w := math.Min(ph.w-2*b.pad(), b.comfort()*1.6)
		var p piece
		for _, t := range ph.Goal {
			p.add(b.body.set(shown(t), w), 0, w)
		}
		if small := joinWords(joined(ph.Duration), b.phaseChannels(ph), b.phaseSources(ph)); small != "" {
			p.add(b.small.set(small, w), 0, w)
		}
		if cs := b.changesOf(&ph.Content); cs != nil {
			p.height += 2.5 * b.unit
			p.addBelow(b.flow(cs, w))
		}
		for _, t := range ph.Note {
			p.add(b.small.set(shown(t), w), 0, w)
		}
		if p.height == 0 {
			continue
		}
		render.Move(p.items, ph.x+b.pad(), top)
		tallest = math.Max(tallest, p.height+5*b.unit)
		s.cells = append(s.cells, cell{from: ph.from, items: p.items})
	}
	s.height += tallest
}

// chevronPath is the ground of a phase's title; on a poster that spares ink, its outline.
func (b *board) chevronPath(ph span, h float64, flat, last bool) *render.Path {
	draw := func(p *render.Pen) { b.chevron(p, ph, h, flat, last) }
	if b.lowInk {
		return outline(ph.Full, 1.2*b.unit, draw)
	}
	return fill(ph.Full, draw)
}

// onPhase is the color of a phase's title.
func (b *board) onPhase(ph span) color.NRGBA {
	if b.lowInk {
		return ph.Full
	}
	return b.Colors.OnFull
}

// tip is how far a chevron points to the right.
func (l *look) tip() float64 { return 7 * l.unit }

func (b *board) chevronRoom(w float64) float64 { return w - 2*b.tip() - 4*b.unit }

// phaseNeed is the narrowest width of a phase that keeps the longest word of its title whole, and no short word of a short
// title alone.
func (b *board) phaseNeed(ph span) float64 {
	if ph.Bare {
		return 0
	}
	w := b.phase.longest(shown(ph.Name))
	if words := strings.Fields(shown(ph.Name)); len(words) > 1 && !isMarked(shown(ph.Name)) {
		if few := b.phase.foldedIn(words, min(len(words)-1, 2), w); few <= b.phase.chars(shortTitle) {
			w = few
		}
	}
	return math.Max(b.titleNeed(ph, w), b.changeNeed(&ph.Content)+2*b.pad())
}

// floors are the least widths that columns get: their needs; and on a sheet that grows, also what keeps all titles of phases
// on one line, where that hardly narrows the other columns and breaks no name of theirs.
func (b *board) floors() []float64 {
	if !b.sheet.fit {
		return b.needs
	}
	floors, share, small := slices.Clone(b.needs), b.share(b.needs), b.phase.resized(leastTitle*b.phase.size)
	for _, ph := range b.phases {
		if ph.Bare || isMarked(shown(ph.Name)) {
			return b.needs
		}
		w := b.titleNeed(ph, small.width(shown(ph.Name)))
		for i := ph.from; i < ph.to; i++ {
			floors[i] = math.Max(floors[i], w/float64(ph.to-ph.from))
			if name := b.nameLine(&b.cols[i]); name <= math.Max(b.needs[i], share*b.weight(i)) {
				floors[i] = math.Max(floors[i], name)
			}
		}
	}
	if sum(floors) > b.width-b.frame() || b.share(floors) < mostGiven*share {
		return b.needs
	}
	return floors
}

// mostGiven is what is left of the width of the other columns at the least when a title gets its line.
const mostGiven = 0.95

// nameLine is the width of a column whose name stands on one line.
func (b *board) nameLine(c *column) float64 {
	of := c.content()
	return b.step.width(b.shownName(c)) + b.letterRoom(b.sourcesOf(of)) + b.sparkRoom(of) + b.barrierRoom(of) + 2*b.pad() + 0.01
}

// titleNeed is the width of a phase whose title takes some width.
func (b *board) titleNeed(ph span, w float64) float64 {
	return w + b.phase.flowRoom(ph) + 2*b.tip() + 5*b.unit
}

// shortTitle is how wide a phase gets at most so that words of its title do not stand alone, in letters.
const shortTitle = 13

// chevron draws an arrow to the right that reaches into the gutter, notched at its left. The first of a board starts
// flat and the last ends in line with the grid.
func (b *board) chevron(p *render.Pen, ph span, h float64, flat, last bool) {
	t := b.tip()
	x, shoulder, point := ph.x, ph.x+ph.w-t*0.4, ph.x+ph.w+t*0.6
	switch {
	case b.goesOn(ph):
		shoulder, point = ph.x+ph.w, ph.x+ph.w
	case last:
		shoulder, point = ph.x+ph.w-t, ph.x+ph.w
	}
	p.Move(x, 0)
	p.Line(shoulder, 0)
	p.Line(point, h/2)
	p.Line(shoulder, h)
	p.Line(x, h)
	if !flat {
		p.Line(x+t, h/2)
	}
	p.Close()
}
