package png

import (
	"image"
	"math"
	"testing"

	"journeymap/render"
	"journeymap/render/font"
)

func face(t testing.TB, name string) *font.Face {
	t.Helper()
	f, err := font.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// words is a text of one line at 10, 60.
func words(f *font.Face, s string, size float64) *render.Text {
	return &render.Text{Face: f, Size: size, Color: black, Lines: []render.Line{{X: 10, Y: 60, Width: f.Width(s, size), S: s}}}
}

// inked is the smallest rectangle round all pixels that are not white.
func inked(m *image.RGBA) (r image.Rectangle) {
	for y := range m.Rect.Dy() {
		for x := range m.Rect.Dx() {
			if m.RGBAAt(x, y).R < 250 {
				r = r.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	return r
}

// bearing is the empty room at the left and the right of a glyph, in ems.
func bearing(f *font.Face, r rune) (left, right float64) {
	g := f.Glyph(r)
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, s := range f.Outline(g) {
		for _, p := range s.P[:max(1, int(s.Op))] {
			lo, hi = min(lo, p.X), max(hi, p.X)
		}
	}
	upm := float64(f.UnitsPerEm())
	return lo / upm, (float64(f.Advance(g)) - hi) / upm
}

func TestTextFillsItsLine(t *testing.T) {
	for _, name := range []string{"Roboto Bold", "Roboto Condensed", "Roboto Condensed Bold", "DejaVu Sans"} {
		f := face(t, name)
		for _, s := range []string{"H", "HAVATARH", "Hoi, Tófoli WAH"} {
			for _, size := range []float64{4, 7, 9, 10.5} {
				text := words(f, s, size)
				got := inked(drawn(t, text))
				l := text.Lines[0]
				before, after := bearing(f, 'H')
				if left := l.X + before*size; math.Abs(float64(got.Min.X)-left) > 1 {
					t.Errorf("%s %g pt %q: ink begins at %d, want %.2f", name, size, s, got.Min.X, left)
				}
				if right := l.X + l.Width - after*size; math.Abs(float64(got.Max.X)-right) > 1 {
					t.Errorf("%s %g pt %q: ink ends at %d, want %.2f", name, size, s, got.Max.X, right)
				}
				if float64(got.Min.Y) < l.Y-1.2*f.Ascent()*size-1 || float64(got.Max.Y) > l.Y+f.Descent()*size+1 {
					t.Errorf("%s %g pt %q: ink from %d to %d round the baseline %g", name, size, s, got.Min.Y, got.Max.Y, l.Y)
				}
			}
		}
	}
}

// TestTextEdge measures the right edge of a line by its coverage, which is finer than whole pixels.
func TestTextEdge(t *testing.T) {
	f := face(t, "Roboto Condensed")
	_, after := bearing(f, 'H')
	for _, s := range []string{"H", "IH", "AVAH", "To WaH", "illicitlyH"} {
		text := words(f, s, 12)
		m, err := Raster(page(100, 100, text), 1)
		if err != nil {
			t.Fatal(err)
		}
		const y = 57 // through the stem of the H
		edge := 0.0
		for x := 99; x > 0 && edge == 0; x-- {
			if cover := 255 - float64(m.RGBAAt(x, y).R); cover > 0 {
				edge = float64(x) + cover/255
			}
		}
		want := 10 + text.Lines[0].Width - after*12
		if math.Abs(edge-want) > 0.75 {
			t.Errorf("%q ends at %.2f, want %.2f", s, edge, want)
		}
	}
}

// TestShapedLine checks that a line of placed glyphs looks like the words they are.
func TestShapedLine(t *testing.T) {
	f := face(t, "Roboto Condensed")
	for _, hyphen := range []bool{false, true} {
		plain, shaped := words(f, "klant", 10), words(f, "klant", 10)
		for _, text := range []*render.Text{plain, shaped} {
			text.Lines[0].Hyphen = hyphen
			if hyphen {
				text.Lines[0].Width = f.Width("klant-", 10)
			}
		}
		shaped.Lines[0].Shaped, _ = f.Shape("klant", 10, 10, 60)
		shaped.Lines[0].S = "something else"
		if d := difference(drawn(t, plain), drawn(t, shaped)); d > 0 {
			t.Errorf("hyphen %v: placed glyphs differ by %d", hyphen, d)
		}
	}
}

func TestHyphen(t *testing.T) {
	f := face(t, "Roboto Condensed")
	plain, broken := words(f, "klant", 10), words(f, "klant", 10)
	broken.Lines[0].Hyphen = true
	a, b := inked(drawn(t, plain)), inked(drawn(t, broken))
	if grown := float64(b.Max.X - a.Max.X); math.Abs(grown-f.Width("-", 10)) > 1.5 {
		t.Errorf("the hyphen takes %g pixels, want about %g", grown, f.Width("-", 10))
	}
}

// TestLargeGlyphs checks that glyphs beyond the cache look like those in it.
func TestLargeGlyphs(t *testing.T) {
	f := face(t, "Roboto Bold")
	area := func(em float64) float64 {
		text := words(f, "AB", em)
		text.Lines[0].Y = 200
		m, err := Raster(page(400, 300, text), 1)
		if err != nil {
			t.Fatal(err)
		}
		return ink(m) / (em * em)
	}
	if small, large := area(largest), area(largest+0.01); small == 0 || math.Abs(small-large) > 0.001*small {
		t.Errorf("ink %.4f em² in the cache, %.4f em² beyond it", small, large)
	}
}

func TestTransparentText(t *testing.T) {
	text := words(face(t, "Roboto Condensed"), "invisible", 10)
	text.Color.A = 0
	if got := inked(drawn(t, text)); !got.Empty() {
		t.Errorf("ink at %v", got)
	}
}
