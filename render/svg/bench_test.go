package svg

import (
	"image/color"
	"io"
	"testing"

	"journeymap/render"
	"journeymap/render/font"
)

// BenchmarkRender draws a poster of 27 columns in both modes, and in embed mode without cutting the subsets, to tell
// the writing from the fonts.
func BenchmarkRender(b *testing.B) {
	d := columns(b, 27)
	for name, r := range modes {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := r.Render(io.Discard, d); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("subsets", func(b *testing.B) {
		for b.Loop() {
			faces := collect(d.Pages[0].Items)
			if _, err := faces.css(); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// columns is a poster of n columns of ten cards, each with a box, an icon and a text of three lines.
func columns(tb testing.TB, n int) *render.Document {
	tb.Helper()
	var faces []*font.Face
	for _, name := range []string{"Roboto Bold", "Roboto Condensed", "Roboto Condensed Bold", "Roboto Condensed Italic"} {
		f, err := font.Open(name)
		if err != nil {
			tb.Fatal(err)
		}
		faces = append(faces, f)
	}
	d := &render.Document{Title: "poster", ID: "bench", Lang: "en", Pages: []render.Page{{Width: float64(n) * 90, Height: 800}}}
	for col := range n {
		g := &render.Group{Role: render.Section, Name: "A column"}
		for row := range 10 {
			g.Items = append(g.Items, card(faces[row%len(faces)], float64(col)*90+5.25, float64(row)*78+10)...)
		}
		d.Pages[0].Items = append(d.Pages[0].Items, g)
	}
	render.Settle(d)
	return d
}

func card(f *font.Face, x, y float64) []render.Item {
	var box, icon render.Pen
	box.Round(render.Rect{X: x, Y: y, W: 80, H: 70}, 4)
	icon.Circle(x+70, y+10, 5)
	t := &render.Text{Face: f, Size: 9, Color: color.NRGBA{0x22, 0x33, 0x44, 0xFF}}
	for i, l := range f.Wrap("The customer looks for an offer that fits: “is this for me?”", 9, 70) {
		t.Lines = append(t.Lines, render.Line{X: x + 4, Y: y + 20 + float64(i)*11, Width: f.Width(l.S, 9), S: l.S})
	}
	return []render.Item{
		&render.Path{Segs: box, Fill: render.Paint{Color: color.NRGBA{0xFF, 0xFF, 0xFF, 0xFF}}, Stroke: render.Stroke{Color: color.NRGBA{0xCC, 0xCC, 0xCC, 0xFF}, Width: 0.75}},
		&render.Path{Segs: icon, Fill: render.Paint{Color: color.NRGBA{0xE6, 0x7E, 0x22, 0xFF}}},
		&render.Group{Role: render.Paragraph, Items: []render.Item{t}},
	}
}
