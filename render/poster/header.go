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
	e = b.stackedEmblems(b.emblems(inner * mostAlone))
	most := mostAlone
	if len(b.cover.Personas) > 0 {
		most = mostAside
	}
	taken := e.width + 26*b.unit
	if e.width == 0 || taken > inner*most {
		return emblem{}, inner
	}
	return e, inner - taken
}

// lensAndEmblems is the lens, with the emblems in a last column of their own, where they are no values of facts, or over it
// where that makes the header lower. Among few facts, and where they are too wide for a column, they stand over it.
func (b *board) lensAndEmblems(inner, gap float64) (items []render.Item, height float64) {
	over := b.rowOfEmblems(b.emblems(inner), inner)
	items, height = b.lens(inner)
	if over.items == nil {
		return items, height
	}
	n := b.lensMost(inner)
	w := (inner - b.lensGap()*float64(n-1)) / float64(n)
	if stack := b.stackedEmblems(b.emblems(w)); n > 1 && len(b.facts()) >= n && stack.width <= 1.3*w {
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

// personaCards sets the personas in rows of so many, each as wide as a share at most. Those below each other start on one
// line.
func (b *board) personaCards(share float64, inRow int) (items []render.Item, width, height float64) {
	all := b.cover.Personas
	cards, sizes := make([][]render.Item, len(all)), make([]render.Point, len(all))
	wide := make([]float64, inRow)
	for i := range all {
		cards[i], sizes[i].X, sizes[i].Y = b.personaCard(&all[i], share)
		wide[i%inRow] = math.Max(wide[i%inRow], sizes[i].X)
	}
	gap, y, deep := 22*b.unit, 0.0, 0.0
	for i, card := range cards {
		col := i % inRow
		if col == 0 && i > 0 {
			y, deep = y+deep+0.6*gap, 0
		}
		render.Move(card, sum(wide[:col])+float64(col)*gap, y)
		items = append(items, &render.Group{Role: render.Section, Name: b.words.of(wordPersona), Items: card})
		deep = math.Max(deep, sizes[i].Y)
	}
	return items, sum(wide) + float64(inRow-1)*gap, y + deep
}

// personaCard sets one persona, the portrait at the top; several start their names on one line.
func (b *board) personaCard(p *journey.Persona, most float64) (items []render.Item, width, height float64) {
	r := 27 * b.unit
	x := 2*r + 12*b.unit
	room := math.Max(math.Min(most-x, b.subtitle.chars(40)), 60*b.unit)
	blocks := b.personaLines(p, room)
	for _, blk := range blocks {
		width = math.Max(width, blk.widest())
		height += blk.height() + 2*b.unit
	}
	height -= 2 * b.unit
	y := 0.0
	if len(b.m.Personas) == 1 {
		y = math.Max(0, (2*r-height)/2)
	}
	height = math.Max(height, 2*r)
	items = append(items, b.portrait(p, r, r, r))
	for _, blk := range blocks {
		items = append(items, blk.at(x, y, room, left)...)
		y += blk.height() + 2*b.unit
	}
	return items, x + width, height
}

func (b *board) personaLines(p *journey.Persona, room float64) []block {
	var blocks []block
	add := func(s style, text string) {
		if text != "" {
			blocks = append(blocks, s.balance(text, room))
		}
	}
	add(b.phase.in(b.Colors.OnBand), shown(p.Name))
	if about := b.words.term(p.Relationship); p.Segment.Was == nil {
		add(b.body.in(b.Colors.BandSoft), joinWords(about, shown(p.Segment)))
	} else { // old words stand over the new: what is not theirs stands apart
		add(b.body.in(b.Colors.BandSoft), about)
		add(b.body.in(b.Colors.BandSoft), shown(p.Segment))
	}
	add(b.body.in(b.Colors.BandSoft), joined(p.Role))
	for _, q := range p.Quote {
		add(b.quote.in(b.Colors.OnBand), b.sourced(b.words.quoted(q.S), q))
	}
	return blocks
}

// portrait is the photo of a persona in a disc, or a drawn head and shoulders.
func (b *board) portrait(p *journey.Persona, cx, cy, r float64) render.Item {
	if p.Photo == nil {
		return b.avatar(cx, cy, r)
	}
	disc := func(q *render.Pen) { q.Circle(cx, cy, r) }
	var clip render.Pen
	disc(&clip)
	box := cover(p.Photo, render.Rect{X: cx - r, Y: cy - r, W: 2 * r, H: 2 * r})
	return &render.Group{Role: render.Figure, Name: p.Name.S, Items: []render.Item{
		&render.Group{Clip: &render.Path{Segs: clip}, Items: []render.Item{&render.Image{Box: box, Data: p.Photo.Data, Type: p.Photo.Type}}},
		outline(b.Colors.BandSoft, 1.2*b.unit, disc),
	}}
}

// cover is the box in which a picture fills another, cut at its longer sides.
func cover(p *journey.Picture, in render.Rect) render.Rect {
	s := math.Max(in.W/float64(p.Width), in.H/float64(p.Height))
	w, h := float64(p.Width)*s, float64(p.Height)*s
	return render.Rect{X: in.X + (in.W-w)/2, Y: in.Y + (in.H-h)/2, W: w, H: h}
}

// avatar is a head and shoulders in a disc, for a persona without a photo.
func (b *board) avatar(cx, cy, r float64) render.Item {
	disc := func(p *render.Pen) { p.Circle(cx, cy, r) }
	var clip render.Pen
	disc(&clip)
	c := b.Colors
	body := mix(c.BandSoft, c.Band, 0.35)
	return &render.Group{Role: render.Artifact, Items: []render.Item{
		fill(c.BandCard, disc),
		&render.Group{Clip: &render.Path{Segs: clip}, Items: []render.Item{
			fill(body, func(p *render.Pen) { p.Ellipse(cx, cy+r*0.98, r*0.64, r*0.56) }),
			fill(c.BandCard, func(p *render.Pen) { p.Ellipse(cx, cy-r*0.14, r*0.41, r*0.46) }),
			fill(c.BandSoft, func(p *render.Pen) { p.Ellipse(cx, cy-r*0.16, r*0.34, r*0.39) }),
		}},
		outline(c.BandSoft, 1.2*b.unit, disc),
	}}
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
