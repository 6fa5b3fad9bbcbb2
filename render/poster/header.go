package poster

import (
	"math"
	"strings"

	"journeymap/journey"
	"journeymap/render"
)

// header draws the dark band that carries the lens: what map this is, and through whose eyes. Sheets after the first
// repeat the title alone.
func (b *board) header() strip {
	if b.page > 0 {
		return b.runningHead()
	}
	pad := 20 * b.unit
	inner := b.width - 2*b.margin
	people, pw, ph := b.personaCard(inner * 0.46)
	titleW := inner
	if pw > 0 {
		titleW = inner - pw - 30*b.unit
	}
	titles, th := b.titles(titleW)
	h := math.Max(th, ph)
	render.Move(titles, b.margin, pad+(h-th)/2)
	render.Move(people, b.width-b.margin-pw, pad+(h-ph)/2)
	s := strip{height: h + 2*pad}
	s.back = append(s.back, &render.Group{Role: render.Artifact, Items: []render.Item{b.bandBox(s.height)}})
	s.back = append(s.back, &render.Group{Role: render.Section, Items: titles})
	if people != nil {
		s.back = append(s.back, &render.Group{Role: render.Section, Name: b.words.of(wordPersona), Items: people})
	}
	s.height += 13 * b.unit
	return s
}

func (b *board) bandBox(h float64) render.Item {
	return fill(b.Colors.Band, func(p *render.Pen) { p.Box(render.Rect{W: b.width, H: h}) })
}

// titles sets the name of the map over the title and the subtitle, with its top at zero; it returns its height.
func (b *board) titles(width float64) ([]render.Item, float64) {
	eyebrow := b.look.label.in(b.Colors.BandSoft).set(strings.ToUpper(b.words.of(wordMap)), width)
	title := b.title.balance(b.m.Title.S, width)
	sub := b.subtitle.balance(b.m.Subtitle.S, math.Min(width, b.subtitle.chars(72)))
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

// personaCard sets the persona with an avatar at zero; it returns the width and height taken.
func (b *board) personaCard(most float64) (items []render.Item, width, height float64) {
	if len(b.m.Personas) == 0 {
		return nil, 0, 0
	}
	p := &b.m.Personas[0]
	r := 27 * b.unit
	x := 2*r + 12*b.unit
	room := math.Min(most-x, b.subtitle.chars(40))
	blocks := b.personaLines(p, room)
	for _, blk := range blocks {
		width = math.Max(width, blk.widest())
		height += blk.height() + 2*b.unit
	}
	height -= 2 * b.unit
	y := math.Max(0, (2*r-height)/2)
	height = math.Max(height, 2*r)
	items = append(items, b.avatar(r, height/2, r))
	for _, blk := range blocks {
		items = append(items, blk.at(x, y, room, left)...)
		y += blk.height() + 2*b.unit
	}
	return items, x + width, height
}

func (b *board) personaLines(p *journey.Persona, room float64) []block {
	name := b.step
	name.size *= 1.15
	name.lead *= 1.15
	var blocks []block
	add := func(s style, text string) {
		if text != "" {
			blocks = append(blocks, s.balance(text, room))
		}
	}
	add(name.in(b.Colors.OnBand), p.Name.S)
	add(b.body.in(b.Colors.BandSoft), joined(p.Role))
	for _, q := range p.Quote {
		add(b.quote.in(b.Colors.OnBand), b.words.quoted(q.S))
	}
	return blocks
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
	title := b.phase.in(b.Colors.OnBand).set(b.m.Title.S, w)
	s := strip{height: title.height() + 2*pad}
	s.back = append(s.back, &render.Group{Role: render.Artifact,
		Items: append([]render.Item{b.bandBox(s.height)}, title.at(b.margin, pad, w, left)...)})
	s.height += 13 * b.unit
	return s
}
