package font

import (
	"math"
	"testing"
)

func TestShapePlaces(t *testing.T) {
	f := open(t, "Roboto Condensed")
	glyphs, plain := f.Shape("AVE", 20, 7, 9)
	if len(glyphs) != 3 || !plain {
		t.Fatalf("%d glyphs, plain %v", len(glyphs), plain)
	}
	for i, before := range []string{"", "AV", "AVE"} {
		want := 7 + f.Width(before, 20)
		if i == 1 {
			want = 7 + f.Width("AV", 20) - f.Width("V", 20)
		}
		if i == 2 {
			want = 7 + f.Width("AVE", 20) - f.Width("E", 20)
		}
		if g := glyphs[i]; math.Abs(g.X-want) > 1e-9 || g.Y != 9 || g.Face != f || g.ID != f.Glyph(rune("AVE"[i])) {
			t.Errorf("glyph %d is %+v, want x %v", i, g, want)
		}
	}
}

func TestPlain(t *testing.T) {
	f := condensed(t)
	tests := []struct {
		text string
		want bool
	}{
		{"", true},
		{"Klantreis: 1.250 € – “ja”", true},
		{"Привет Ελλάδα", true},
		{"✓", false},          // borrowed
		{"e\u0301", false},    // two runes
		{"a\u200db", false},   // joiner
		{"a\u202eb", false},   // override
		{"©\ufe0f", false},    // selector: a browser may take an emoji
		{"שלום", false},       // right to left
		{"नमस्ते", false},     // takes shaping
		{"\U0001d400", false}, // beyond U+FFFF
		{"漢", false},          // missing
	}
	for _, tt := range tests {
		if _, got := f.Shape(tt.text, 10, 0, 0); got != tt.want {
			t.Errorf("%q: plain %v", tt.text, got)
		}
	}
	if _, plain := open(t, "DejaVu Sans").Shape("\U0001d400", 10, 0, 0); plain {
		t.Error("a glyph of its own beyond U+FFFF is plain")
	}
}

func TestUnshaped(t *testing.T) {
	f := open(t, "Roboto Condensed")
	for s, want := range map[string]bool{
		"abc": false, "שלום": false, "漢字": false, "ελλάδα": false, "١٢": false,
		"سلام": true, "नमस्ते": true, "ไทย": true, "မြန်မာ": true, "x த": true,
	} {
		if f.Unshaped(s) != want {
			t.Errorf("Unshaped(%q) = %v", s, !want)
		}
	}
}

// Order as it is seen; the cases follow UAX #9.
func TestVisual(t *testing.T) {
	tests := []struct{ name, read, seen string }{
		{"left to right", "abc 12 (d)", "abc 12 (d)"},
		{"Hebrew", "אבג דה", "הד גבא"},
		{"Hebrew within", "see אבג now", "see גבא now"},
		{"two Hebrew words within", "see אב גד now", "see דג בא now"},
		{"a number within Hebrew", "אב 12 גד", "דג 12 בא"},
		{"a decimal", "אב 1.5 גד", "דג 1.5 בא"},
		{"a date", "אב 1/2/2026", "1/2/2026 בא"},
		{"a number after Hebrew", "a אב 12", "a 12 בא"},
		{"a number after Latin", "אב a12 גד", "דג a12 בא"},
		{"Latin within Hebrew", "אב cd ef גד", "דג cd ef בא"},
		{"brackets turn", "אב (גד)", "(דג) בא"},
		{"brackets in Latin stay", "אב a(b)c", "a(b)c בא"},
		{"a full stop follows the line", "אבג.", ".גבא"},
		{"a full stop of a Latin line", "abc אבג.", "abc גבא."},
		{"vowel points stay on their letter", "בָּא", "אבָּ"},
		{"Arabic-Indic digits", "سل ١٢", "١٢ لس"},
		{"an override has no effect", "ab\u202ecd\u202c", "ab\u202ecd\u202c"},
	}
	for _, tt := range tests {
		f := open(t, "DejaVu Sans")
		cells, _ := f.cells(tt.read)
		visual(cells)
		got := ""
		for _, c := range cells {
			got += c.text
		}
		if got != tt.seen {
			t.Errorf("%s: %+q is seen as %+q, want %+q", tt.name, tt.read, got, tt.seen)
		}
	}
}

// Whatever the order, a line is as wide as Units says: the last glyph ends where the line does.
func TestShapeIsAsWideAsUnits(t *testing.T) {
	f := open(t, "DejaVu Sans")
	for _, s := range []string{"AVATAR", "see אבג now", "אב AV 12 גד"} {
		glyphs, _ := f.Shape(s, 10, 0, 0)
		end := 0.0
		for _, g := range glyphs {
			end = max(end, g.X+float64(f.Advance(g.ID))*10/2048)
		}
		if want := f.Width(s, 10); math.Abs(end-want) > 1e-9 {
			t.Errorf("%q ends at %v, want %v", s, end, want)
		}
	}
}
