package rendertest

import (
	"image/color"

	"journeymap/render"
	"journeymap/render/font"
)

// Payloads are texts that break out of a careless writer of XML, of a PDF string or of a script.
func Payloads() []string {
	return []string{
		`"><script>alert(1)</script>`,
		`' onload='alert(1)`,
		`]]>`,
		`<!-- --> <![CDATA[ &amp; &lt; &#65;`,
		`</title></style></text></svg>`,
		`) Tj ET`,
		`\101 \) ( unbalanced`,
		`endstream endobj`,
		`javascript:alert(1) url(#x) {}`,
		`%s %d ${y} {{z}} 100%`,
		"line\u2028separator\u2029paragraph",
		"a\u00a0b  two  spaces",
		"þÿ BOM and soft\u00adhyphen",
	}
}

// words has every kind of line: several of one paragraph, hyphenated, kerned, borrowed glyphs, right to left
// and scaled.
func words(f faces) []render.Item {
	return []render.Item{
		&render.Group{Role: render.Paragraph, Items: []render.Item{
			f.lines(f.regular, 10, 24, 318, 12, ink, "A paragraph of three lines,", "broken between words, and AVATAR", "To Wave. Fifty-five ‘quotes’ — done."),
		}},
		&render.Group{Role: render.Paragraph, Items: []render.Item{f.hyphenated(24, 366)}},
		&render.Group{Role: render.Paragraph, Items: []render.Item{f.line(f.italic, "Italic, half see-through: fi fl ffi", 10, 24, 394, color.NRGBA{0x1B, 0x26, 0x31, 0x80})}},
		&render.Group{Role: render.Paragraph, Items: []render.Item{f.line(f.regular, "Done ✓ next → ★★☆ wow", 10, 24, 410, accent)}},
		&render.Group{Role: render.Paragraph, Items: []render.Item{
			f.lines(f.strong, 10, 24, 426, 12, ink, "A plain line, then one with", "a borrowed ✓ in it, then", "a plain line again."),
		}},
		&render.Group{Role: render.Paragraph, Items: f.rightToLeft(200, 468)},
		&render.Group{Role: render.Plain, Shift: render.Point{X: 24, Y: 488}, Scale: 1.5, Items: []render.Item{f.line(f.regular, "Scaled text, and ✓ scaled too", 8, 0, 8, ink)}},
		f.line(f.regular, "Ελληνικά, кириллица, čeština, Việt", 10, 24, 518, ink),
		f.bent("Round AVATAR & ✓ back", 40, 660, -60, 70),
		f.bent("Round from below", 140, 600, 60, -70),
		f.bent("Upright", 230, 660, -90, 0),
	}
}

func hostile(f faces) []render.Item {
	var items []render.Item
	for i, s := range Payloads() {
		items = append(items, f.line(f.regular, s, 9, 240, 320+float64(i)*14, ink))
	}
	return items
}

// line is a text of one line with its origin at x, y.
func (f faces) line(face *font.Face, s string, size, x, y float64, c color.NRGBA) *render.Text {
	return f.lines(face, size, x, y, 0, c, s)
}

// lines is a text of lines that are already broken.
func (f faces) lines(face *font.Face, size, x, y, lead float64, c color.NRGBA, ss ...string) *render.Text {
	t := &render.Text{Face: face, Size: size, Color: c}
	for i, s := range ss {
		t.Lines = append(t.Lines, placed(face, s, size, x, y+float64(i)*lead))
	}
	return t
}

func placed(face *font.Face, s string, size, x, y float64) render.Line {
	l := render.Line{X: x, Y: y, Width: face.Width(s, size), S: s}
	if glyphs, plain := face.Shape(s, size, x, y); !plain {
		l.Shaped = glyphs
	}
	return l
}

// hyphenated is a word over two lines: the hyphen counts in the width and is no part of the text.
func (f faces) hyphenated(x, y float64) *render.Text {
	t := f.lines(f.regular, 10, x, y, 12, ink, "klanttevreden", "heidsonderzoek")
	t.Lines[0].Hyphen = true
	t.Lines[0].Width = f.regular.Width("klanttevreden"+string(font.Hyphen), 10)
	return t
}

// bent is a line whose baseline is turned and runs along a circle.
func (f faces) bent(s string, x, y, turn, radius float64) *render.Text {
	t := f.line(f.bold, s, 11, x, y, accent)
	t.Lines[0].Turn, t.Lines[0].Radius = turn, radius
	return t
}

// rightToLeft is a Hebrew paragraph whose lines end at x: one with Latin and digits in it.
func (f faces) rightToLeft(x, y float64) []render.Item {
	t := f.lines(f.regular, 10, x, y, 12, ink, "שלום עולם", "מסע הלקוח ב־2026 Acme")
	t.RTL = true
	for i := range t.Lines {
		l := &t.Lines[i]
		l.X -= l.Width
		for j := range l.Shaped {
			l.Shaped[j].X -= l.Width
		}
	}
	return []render.Item{t}
}

// Lines are the words of every line in reading order, the pages one after the other.
func Lines(d *render.Document) []string {
	var all []string
	for _, p := range d.Pages {
		render.Walk(p.Items, func(it render.Item, _ render.Transform) {
			if t, ok := it.(*render.Text); ok {
				for _, l := range t.Lines {
					all = append(all, l.S)
				}
			}
		})
	}
	return all
}
