package poster

import (
	"fmt"

	"journeymap/journey"
	"journeymap/journey/diag"
	"journeymap/render"
	"journeymap/render/theme"
)

// Gallery is a contact sheet of a map in the entry model: a row for each style and a column for each color, with the
// flags that give it. Of the options Style and Color have no say. The Document is nil when a finding is an error.
func Gallery(m *journey.Map, th *theme.Theme, o Options) (*render.Document, diag.List) {
	sh, err := entrySheet(m, o)
	if err != nil {
		return nil, diag.List{problem(m, diag.Span{}, err)}
	}
	g := &gallery{m: m, th: th.Borrow(o.Fonts), o: o, sheet: sh, look: lookAt(th.Borrow(o.Fonts), th.Sizes.Body, 6)}
	p := newPlan(m, th, sh, o)
	d := &render.Document{
		Title: first(clean(m.Title.S), p.words.of(wordMap)), Desc: clean(p.describe()), Lang: string(p.words.lang), Author: clean(m.Author.S),
		Pages: []render.Page{g.page()}, Made: o.Made, ID: identity(m, th, o),
	}
	render.Settle(d)
	return d, missingGlyphs(m, g.th)
}

// gallery is a contact sheet in the making.
type gallery struct {
	*look
	m     *journey.Map
	th    *theme.Theme
	o     Options
	sheet sheet
}

// Measures of a contact sheet, in points: its edges, the width of a picture and the room between two.
const (
	galleryMargin = 36
	galleryWidth  = 236
	galleryGap    = 20
)

// page lays the pictures out under the title of the map.
func (g *gallery) page() render.Page {
	n := float64(len(theme.Tints()))
	p := render.Page{Width: 2*galleryMargin + n*galleryWidth + (n-1)*galleryGap}
	title := g.title.in(g.Colors.Ink).balance(g.m.Title.S, p.Width-2*galleryMargin)
	heading := &render.Group{Role: render.Heading1, Items: title.at(galleryMargin, galleryMargin, p.Width, left)}
	y := galleryMargin + title.height() + galleryGap
	var items []render.Item
	for _, style := range Styles() {
		row, h := g.row(style)
		render.Move(row, galleryMargin, y)
		items = append(items, row...)
		y += h + galleryGap
	}
	p.Height = y - galleryGap + galleryMargin
	ground := fill(g.Colors.Paper, func(q *render.Pen) { q.Box(render.Rect{W: p.Width, H: p.Height}) })
	p.Items = append([]render.Item{&render.Group{Role: render.Artifact, Items: []render.Item{ground}}, heading}, items...)
	return p
}

// row is one style in every color, with its top left corner at zero, and its height.
func (g *gallery) row(style string) (items []render.Item, height float64) {
	tall := galleryWidth * g.sheet.height / g.sheet.width
	for i, tint := range theme.Tints() {
		x := float64(i) * (galleryWidth + galleryGap)
		box := render.Rect{X: x, W: galleryWidth, H: tall}
		words := g.small.in(g.Colors.Ink).set(g.flags(style, tint), galleryWidth)
		shot := g.shot(style, tint, box)
		items = append(items, &render.Group{Role: render.Figure, Name: style + ", " + tint, Items: shot})
		items = append(items, words.at(x, tall+4, galleryWidth, left)...)
		height = max(height, tall+4+words.height())
	}
	return items, height
}

// flags are what to type for a picture.
func (g *gallery) flags(style, tint string) string {
	s := fmt.Sprintf("--model entry --style %s --color %s", style, tint)
	if shade := first(g.o.Shade, g.m.Poster.Shade); shade != "" && shade != theme.Shades()[0] {
		s += " --shade " + shade
	}
	return s
}

// shot is the map in one style and color, made small to fill a box; where the style cannot show it, the reason why.
func (g *gallery) shot(style, tint string, box render.Rect) []render.Item {
	o := g.o
	o.Style, o.Color = style, tint
	edge := outline(g.Colors.Rule, 0.5, func(p *render.Pen) { p.Box(box) })
	page, err := entryPage(g.m, g.th, o)
	if err != nil {
		why := g.body.in(g.Colors.Muted).balance(err.Error(), box.W-24)
		return append(why.at(box.X+12, box.Y+(box.H-why.height())/2, box.W-24, center), edge)
	}
	var clip render.Pen
	clip.Box(render.Rect{W: page.Width, H: page.Height})
	small := &render.Group{Shift: render.Point{X: box.X, Y: box.Y}, Scale: box.W / page.Width, Clip: &render.Path{Segs: clip}, Items: page.Items}
	return []render.Item{small, edge}
}
