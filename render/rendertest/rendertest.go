// Package rendertest holds what the tests of every renderer share: a Document with each kind of item in it, and the
// checks that any Renderer must pass.
package rendertest

import (
	"image/color"
	"testing"
	"time"

	"journeymap/render"
	"journeymap/render/font"
)

// Link is the address that the Document links to; its ampersand must be escaped where the format asks for it.
const Link = "https://example.org/a?b=1&c=%22d%22"

// Document is the conformance document: every kind of item, paint, stroke, role and line on two pages.
// It is built anew on each call and already settled; tb fails when a built-in face cannot be opened.
func Document(tb testing.TB) *render.Document {
	tb.Helper()
	f := open(tb)
	d := &render.Document{
		Title:  `Conformance "A & B" <test> 'één' ` + "→",
		Desc:   "Every kind of item once.\nA second line, with <markup> & \"quotes\".",
		Lang:   "nl",
		Author: "Zoë & <Co>",
		ID:     "c0ffee12",
		Made:   time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC),
		Pages: []render.Page{
			{Name: "shapes & words", Width: 480, Height: 680, Trim: render.Rect{X: 10, Y: 10, W: 460, H: 660}, Items: first(tb, f)},
			{Name: "second", Width: 300.5, Height: 200.25, Items: second(f)},
		},
		Marks: marks(),
	}
	render.Settle(d)
	return d
}

func marks() []render.Mark {
	return []render.Mark{
		{Title: "Shapes <&>", Page: 0, At: render.Point{X: 20, Y: 20}, Kids: []render.Mark{
			{Title: "Images (\\101)", Page: 0, At: render.Point{X: 20, Y: 200}},
			{Title: "Words", Page: 0, At: render.Point{X: 240, Y: 250}},
		}},
		{Title: "Second page", Page: 1, At: render.Point{X: 0, Y: 0}},
	}
}

// first is the page of everything.
func first(tb testing.TB, f faces) []render.Item {
	return []render.Item{
		&render.Group{Role: render.Artifact, Items: background()},
		&render.Group{Role: render.Heading1, Name: "Conformance", Items: []render.Item{f.line(f.bold, "Conformance: AVATAR Tófoli", 22, 24, 44, ink)}},
		&render.Group{Role: render.Section, Name: "Shapes", Items: shapes()},
		&render.Group{Role: render.Section, Name: "Groups", Items: groups(f)},
		&render.Group{Role: render.Section, Name: "Images", Items: images(tb)},
		&render.Group{Role: render.Section, Name: `Words "quoted" <b>`, Items: words(f)},
		&render.Group{Role: render.Section, Name: "Hostile words", Items: hostile(f)},
	}
}

func second(f faces) []render.Item {
	return []render.Item{
		&render.Group{Role: render.Heading1, Name: "Second page", Items: []render.Item{f.line(f.bold, "Second page", 16, 20, 40, ink)}},
		&render.Path{Segs: box(render.Rect{X: 20, Y: 60, W: 260.5, H: 120.25}), Fill: solid(0xF2, 0xE9, 0xDA, 0xFF)},
		&render.Group{Role: render.Paragraph, Items: []render.Item{f.line(f.regular, "Words on the second page", 10, 30, 90, ink)}},
	}
}

// faces are the built-in faces that the document is set in, all of which borrow from the last.
type faces struct{ bold, regular, strong, italic, symbols *font.Face }

func open(tb testing.TB) faces {
	tb.Helper()
	symbols := face(tb, "DejaVu Sans")
	return faces{
		bold:    face(tb, "Roboto Bold").With(symbols),
		regular: face(tb, "Roboto Condensed").With(symbols),
		strong:  face(tb, "Roboto Condensed Bold").With(symbols),
		italic:  face(tb, "Roboto Condensed Italic").With(symbols),
		symbols: symbols,
	}
}

func face(tb testing.TB, name string) *font.Face {
	tb.Helper()
	f, err := font.Open(name)
	if err != nil {
		tb.Fatalf("rendertest: %v", err)
	}
	return f
}

// ink and accent are the text colors.
var (
	ink    = color.NRGBA{0x1B, 0x26, 0x31, 0xFF}
	accent = color.NRGBA{0xB0, 0x3A, 0x2E, 0xFF}
)

func solid(r, g, b, a uint8) render.Paint { return render.Paint{Color: color.NRGBA{r, g, b, a}} }

func box(r render.Rect) []render.Seg {
	var p render.Pen
	p.Box(r)
	return p
}
