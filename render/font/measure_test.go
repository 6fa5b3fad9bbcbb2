package font

import (
	"slices"
	"testing"
)

// The widths are those that Chromium measures, see TestChromiumMeasuresTheSame.
var measured = []struct {
	face, text string
	units      int
}{
	{"Roboto Bold", "AVATAR", 7658},
	{"Roboto Condensed", "AVATAR", 6474},
	{"Roboto Condensed", "Ontvangst van de polis", 18345},
	{"Roboto Condensed Bold", "Überraschung, 1.250 €", 18609},
	{"Roboto Condensed Italic", "“Waar blijft mijn geld?”", 17845},
	{"DejaVu Sans", "Tä✓", 3983},
}

func TestUnits(t *testing.T) {
	for _, tt := range measured {
		if got := open(t, tt.face).Units(tt.text); got != tt.units {
			t.Errorf("%s: %q is %d units wide, want %d", tt.face, tt.text, got, tt.units)
		}
	}
}

func TestKerning(t *testing.T) {
	f := open(t, "Roboto Condensed")
	loose := 0
	for _, r := range "AVATAR" {
		loose += f.Advance(f.Glyph(r))
	}
	if got := f.Units("AVATAR"); got >= loose {
		t.Errorf("AVATAR is %d units wide, %d without kerning", got, loose)
	}
	if k := f.Kern(f.Glyph('A'), f.Glyph('V')); k >= 0 {
		t.Errorf("A and V are moved by %d", k)
	}
	if f.Units("A\u00adV") != f.Units("AV") {
		t.Error("a soft hyphen stands in the way of kerning")
	}
}

func TestNoLigatures(t *testing.T) {
	f := open(t, "Roboto Condensed")
	if got, want := f.Units("fi"), f.Units("f")+f.Units("i"); got != want {
		t.Errorf("fi is %d units wide, f and i %d", got, want)
	}
}

func TestInvisible(t *testing.T) {
	f := condensed(t)
	for _, r := range []rune{
		0, '\n', '\t', 0x7f, 0x85, softHyphen, 0x034f, 0x061c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x202e, 0x2028, 0x2060,
		0x2066, 0xfe0f, 0xfeff, 0xe0041, 0xe0100,
	} {
		s := string(r)
		glyphs, _ := f.Shape(s, 10, 0, 0)
		if f.Units(s) != 0 || len(glyphs) != 0 || f.Missing(s) != nil {
			t.Errorf("%U: %d units, %d glyphs, missing %q", r, f.Units(s), len(glyphs), f.Missing(s))
		}
	}
	for _, r := range []rune{' ', 'a', 0xa0, 0xa1, 0x2007, 0x2010, 0x2014, 0x20ac} {
		if invisible(r) || f.Units(string(r)) == 0 {
			t.Errorf("%U is invisible or %d units wide", r, f.Units(string(r)))
		}
	}
}

func TestBorrowing(t *testing.T) {
	roboto, dejavu := open(t, "Roboto Condensed"), open(t, "DejaVu Sans")
	f := roboto.With(dejavu)
	if got, want := f.Units("✓"), dejavu.Advance(dejavu.Glyph('✓')); got != want {
		t.Errorf("a borrowed ✓ is %d units wide, want %d", got, want)
	}
	glyphs, plain := f.Shape("a✓", 10, 100, 50)
	if len(glyphs) != 2 || plain {
		t.Fatalf("Shape gives %d glyphs, plain %v", len(glyphs), plain)
	}
	want := Glyph{dejavu, dejavu.Glyph('✓'), 100 + roboto.Width("a", 10), 50}
	if glyphs[1] != want {
		t.Errorf("the ✓ is %v, want %v", glyphs[1], want)
	}
	if got := roboto.Missing("a✓→✓"); !slices.Equal(got, []rune("✓→")) {
		t.Errorf("Roboto lacks %q", got)
	}
	if got := f.Missing("a✓→✓"); got != nil {
		t.Errorf("with a fallback %q is missing", got)
	}
}

// A borrowed glyph keeps its size when the fonts have other units.
func TestBorrowingScales(t *testing.T) {
	f := open(t, "Roboto Condensed")
	other := &Face{file: &file{metrics: metrics{upem: 1000}}}
	if got := other.borrowed(f, f.Glyph('m')).advance; got != (f.Advance(f.Glyph('m'))*1000+1024)/2048 {
		t.Errorf("m is %d units of 1000 wide", got)
	}
}

// An accent comes with its letter: from the one character they make up, else from one face that has both.
func TestClusters(t *testing.T) {
	f := condensed(t)
	if got, want := f.Units("e\u0301"), f.Units("é"); got != want {
		t.Errorf("e and an accent are %d units wide, é %d", got, want)
	}
	dejavu := f.fallback[0]
	cluster := "→\u0301" // Roboto has the accent alone
	if f.Glyph('\u0301') == 0 || f.Glyph('→') != 0 || dejavu.Glyph('→') == 0 {
		t.Fatal("the faces are not as this test needs them")
	}
	glyphs, plain := f.Shape(cluster, 10, 0, 0)
	if len(glyphs) != 2 || glyphs[0].Face != dejavu || glyphs[1].Face != dejavu || plain {
		t.Errorf("%q gives %v, plain %v", cluster, glyphs, plain)
	}
}

func TestMissingKeepsRoomAndDrawsNothing(t *testing.T) {
	f := open(t, "Roboto Condensed")
	glyphs, plain := f.Shape("a漢b", 10, 0, 0)
	if len(glyphs) != 2 || plain {
		t.Errorf("Shape gives %d glyphs, plain %v", len(glyphs), plain)
	}
	if f.Units("漢") != f.Advance(0) {
		t.Errorf("漢 keeps %d units free", f.Units("漢"))
	}
}

// Spaces and hyphens that only forbid a break look like those that do not.
func TestStandIns(t *testing.T) {
	f := open(t, "DejaVu Sans")
	for _, r := range []rune{0x2010, 0x2011, 0x202f, 0xa0} {
		if f.Missing(string(r)) != nil {
			t.Errorf("%U is missing", r)
		}
	}
	if standIn(0x2011) != Hyphen || standIn(0x202f) != ' ' || standIn('x') != 'x' {
		t.Error("no stand-in")
	}
}
