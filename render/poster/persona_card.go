package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

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
	r, x, room := b.personaRoom(most)
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

// personaRoom is the radius of portraits, and where beside them the words begin and how much room they have. Portraits are
// smaller where a name would break beside large ones.
func (b *board) personaRoom(most float64) (r, x, room float64) {
	for _, r = range [...]float64{27 * b.unit, 19 * b.unit} {
		x = 2*r + 12*b.unit
		room = math.Max(math.Min(most-x, b.subtitle.chars(40)), 60*b.unit)
		if !slices.ContainsFunc(b.cover.Personas, func(p journey.Persona) bool { return b.phase.width(shown(p.Name)) > room }) {
			break
		}
	}
	return r, x, room
}

// personaLines are the name of a persona, who that is, and what they say. Two facts that do not fit on one line have their
// own, since a list is not balanced.
func (b *board) personaLines(p *journey.Persona, room float64) []block {
	var blocks []block
	add := func(s style, text string) {
		if text != "" {
			blocks = append(blocks, s.balance(text, room))
		}
	}
	add(b.phase.in(b.Colors.OnBand), shown(p.Name))
	about := b.words.term(p.Relationship)
	if both := joinWords(about, shown(p.Segment)); p.Segment.Was == nil && b.body.width(both) <= room {
		add(b.body.in(b.Colors.BandSoft), both)
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
