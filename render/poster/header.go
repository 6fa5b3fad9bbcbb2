package poster

import (
	"math"
	"strings"

	"journeymap/journey"
	"journeymap/render"
)

// head is what stands over the phases: the header, on sheets after the first the title alone, and the band of a link.
func (b *board) head() (s strip) {
	switch {
	case b.upon:
	case b.page > 0:
		s = b.runningHead()
	default:
		s = b.header()
	}
	if b.link != nil {
		return b.withLink(s)
	}
	return s
}

// header draws the dark band that carries the lens: what map this is, through whose eyes, and what they are after.
func (b *board) header() strip {
	pad, gap := 20*b.unit*b.pace(), 12*b.unit*b.pace()
	inner := b.width - 2*b.margin
	aside, room := b.emblemsAside(inner)
	parts, h := b.whatAndWho(room)
	render.Move(aside.items, inner-aside.width, math.Max(0, (h-aside.height)/2))
	parts = append(parts, aside.items...)
	add := func(items []render.Item, height float64) {
		if height > 0 {
			render.Move(items, 0, h+gap)
			parts, h = append(parts, items...), h+gap+height
		}
	}
	if aside.height > h { // what stands at the right then stands beside the lens too
		inner = room
	}
	if aside.items != nil {
		add(b.lens(inner))
	} else {
		add(b.lensAndEmblems(inner, gap))
	}
	render.Move(parts, b.margin, pad)
	s := strip{height: math.Max(h, aside.height) + 2*pad - pad*0.25}
	s.back = append(s.back, &render.Group{Role: render.Artifact, Items: b.bandItems(s.height)})
	s.back = append(s.back, parts...)
	s.height += 13 * b.unit
	return s
}

// whatAndWho sets the titles at the left of a width and the personas at its right, with the top at zero. Several rows of
// personas stand below the titles instead, where that is lower.
func (b *board) whatAndWho(w float64) (items []render.Item, height float64) {
	n := len(b.cover.Personas)
	if n > mostBeside {
		return b.whatOverWho(w)
	}
	people, pw, ph := b.portraits(w*0.52, mostInRow)
	titleW := w
	if pw > 0 {
		titleW = w - pw - 30*b.unit
	}
	titles, th := b.titles(titleW)
	h := math.Max(th, ph)
	if lines := len(b.titleBlock(titleW).lines); pw > 0 && (lines > mostTitleLines || n > mostInRow) {
		if over, oh := b.whatOverWho(w); lines > mostTitleLines || oh < h {
			return over, oh
		}
	}
	render.Move(titles, 0, (h-th)/2)
	render.Move(people, w-pw, (h-ph)/2)
	return append([]render.Item{&render.Group{Role: render.Section, Items: titles}}, people...), h
}

// whatOverWho sets the titles over the personas, with the top at zero.
func (b *board) whatOverWho(w float64) (items []render.Item, height float64) {
	inRow := max(1, min(2*mostInRow, int(w/(leastPersona*b.unit))))
	people, _, ph := b.portraits(w, inRow)
	titles, th := b.titles(w)
	top := th + 14*b.unit
	if ph == 0 {
		top = th
	}
	render.Move(people, 0, top)
	return append([]render.Item{&render.Group{Role: render.Section, Items: titles}}, people...), top + ph
}

// mostAside and mostAlone are the parts of the header's width that stamps and badge may take beside a persona, and beside
// the title alone. Wider ones stand below it.
const (
	mostAside = 0.2
	mostAlone = 0.4
)

// emblemsAside is the stack of emblems for the right end of the header, if there is room, and the width that is left beside it.
func (b *board) emblemsAside(inner float64) (e emblem, room float64) {
	most, gap := mostAlone, 26*b.unit
	if len(b.cover.Personas) > 0 {
		most = mostAside
	}
	column := b.lensColumn(inner)
	if column+gap > inner*most {
		column = 0
	}
	e = b.stackedEmblems(b.emblems(inner*mostAlone, column))
	taken := e.width + gap
	if e.width == 0 || taken > inner*most {
		return emblem{}, inner
	}
	return e, inner - taken
}

// lensAndEmblems is the lens, with the emblems in a last column of their own, where they are no values of facts, or over it
// where that makes the header lower. Among few facts, and where they are too wide for a column, they stand over it.
func (b *board) lensAndEmblems(inner, gap float64) (items []render.Item, height float64) {
	over := b.rowOfEmblems(b.levelEmblems(inner), inner)
	items, height = b.lens(inner)
	if over.items == nil {
		return items, height
	}
	n := b.lensMost(inner)
	w := (inner - b.lensGap()*float64(n-1)) / float64(n)
	if stack := b.stackedEmblems(b.emblems(w, 0)); n > 1 && len(b.facts()) >= n && stack.width <= 1.3*w {
		facts, tall := b.lens(inner - math.Max(w, stack.width) - b.lensGap())
		if tall = math.Max(tall, stack.height); tall <= over.height+gap+height {
			render.Move(stack.items, inner-stack.width, 0)
			return append(facts, stack.items...), tall
		}
	}
	if height > 0 {
		render.Move(items, 0, over.height+gap)
		height += gap
	}
	return append(over.items, items...), over.height + height
}

// bandItems are the ground of the band; on a poster that spares ink, a line under it.
func (b *board) bandItems(h float64) []render.Item {
	if b.lowInk {
		return []render.Item{line(b.Colors.Accent, 1.6*b.unit, b.margin, h, b.width-b.margin, h)}
	}
	return []render.Item{b.bandBox(h)}
}

func (b *board) bandBox(h float64) render.Item {
	return fill(b.Colors.Band, func(p *render.Pen) { p.Box(render.Rect{W: b.width, H: h}) })
}

// titles sets the name of the map over the title and the subtitle, with its top at zero; it returns its height.
func (b *board) titles(width float64) ([]render.Item, float64) {
	eyebrow := b.look.label.in(b.Colors.BandSoft).set(strings.ToUpper(b.eyebrow()), width)
	title := b.titleBlock(width)
	sub := b.subtitleType(width).balance(shown(b.cover.Subtitle), math.Min(width, b.subtitle.chars(72)))
	items := eyebrow.at(0, 0, width, left)
	y := eyebrow.height() + 2*b.unit
	items = append(items, &render.Group{Role: render.Heading1, Items: title.at(0, y, width, left)})
	y += title.height()
	if len(sub.lines) > 0 {
		y += 3 * b.unit
		items = append(items, sub.at(0, y, width, left)...)
		y += sub.height()
	}
	return items, y
}

// titleBlock breaks the title between two of its parts, where each of these takes one line and the whole does not.
func (b *board) titleBlock(width float64) block {
	text, s := shown(b.cover.Title), b.titleType(width)
	whole := s.balance(text, width)
	if len(whole.lines) != 2 || isMarked(text) {
		return whole
	}
	for _, end := range [...]string{": ", "; ", " – ", " — ", ", ", "? ", "! "} {
		before, after, ok := strings.Cut(text, end)
		if !ok {
			continue
		}
		parted := s.set(before+strings.TrimRight(end, " ")+"\n"+after, width)
		if len(parted.lines) == 2 && parted.hyphens() == 0 {
			return parted
		}
	}
	return whole
}

// eyebrow is the small line over the title: the kind of map, whose, and in which state.
func (b *board) eyebrow() string {
	state := ""
	if s := b.cover.State; s == "planned" {
		state = b.words.term("state-planned")
	} else if s != "" {
		state = b.words.term(s)
	}
	return joinWords(b.words.kind(b.cover.Kind), shown(b.cover.Company.Name), shown(b.cover.Company.Sector), state)
}

// mostInRow is how many personas stand side by side at the right of the titles, and mostBeside how many there at all. More
// stand below the titles, up to twice as many in a row; so do all where the title beside them would take more than
// mostTitleLines. In a row below the titles a persona has leastPersona units or more, so that few names are broken.
const (
	mostInRow      = 3
	mostBeside     = 9
	mostTitleLines = 3
	leastPersona   = 165
)

// portraits sets the personas in rows at zero, about as many of them in each, each with a portrait; it returns the width and
// height taken.
func (b *board) portraits(most float64, inRow int) (items []render.Item, width, height float64) {
	n := len(b.cover.Personas)
	if n == 0 || b.cover.Kind == journey.KindExperience { // which is about no one persona
		return nil, 0, 0
	}
	rows := (n + inRow - 1) / inRow
	inRow = (n + rows - 1) / rows
	return b.personaCards(most/float64(inRow)-12*b.unit, inRow)
}

// runningHead repeats the title on the sheets after the first.
func (b *board) runningHead() strip {
	pad := 9 * b.unit
	w := b.width - 2*b.margin
	title := b.phase.in(b.Colors.OnBand).set(shown(b.cover.Title), w)
	s := strip{height: title.height() + 2*pad}
	s.back = append(s.back, &render.Group{Role: render.Artifact,
		Items: append(b.bandItems(s.height), title.at(b.margin, pad, w, left)...)})
	s.height += 13 * b.unit
	return s
}
