package font

import (
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// sfntOf reads a built-in font with the sfnt package, whose answers ours must equal.
func sfntOf(t *testing.T, f *Face) *sfnt.Font {
	t.Helper()
	font, err := f.glyphs.open()
	if err != nil {
		t.Fatal(err)
	}
	return font
}

// Every rune of the first two planes leads to the glyph that sfnt finds.
func TestGlyphsAreThoseOfSFNT(t *testing.T) {
	for _, f := range oracleFaces(t) {
		var buf sfnt.Buffer
		oracle := sfntOf(t, f)
		found := 0
		for r := range rune(0x20000) {
			want, err := oracle.GlyphIndex(&buf, r)
			if err != nil {
				t.Fatal(err)
			}
			if got := f.Glyph(r); got != GID(want) {
				t.Fatalf("%s: %U is glyph %d, want %d", f.Name(), r, got, want)
			}
			if want != 0 {
				found++
			}
		}
		if found < 50 {
			t.Errorf("%s: %d runes are not enough to tell", f.Name(), found)
		}
	}
}

// Pairs are kerned as sfnt does it: all those of a small font, and of a large one every fifth glyph with every third.
func TestKerningIsThatOfSFNT(t *testing.T) {
	for _, f := range oracleFaces(t) {
		var buf sfnt.Buffer
		oracle, kerned, stepA, stepB := sfntOf(t, f), 0, 5, 3
		if f.numGlyphs < 500 {
			stepA, stepB = 1, 1
		}
		for a := 0; a < f.numGlyphs; a += stepA {
			for b := a % stepB; b < f.numGlyphs; b += stepB {
				k, err := oracle.Kern(&buf, sfnt.GlyphIndex(a), sfnt.GlyphIndex(b), fixed.Int26_6(f.upem), font.HintingNone)
				if err != nil {
					k = 0
				}
				if got := f.kerning.between(GID(a), GID(b)); got != int(k) {
					t.Fatalf("%s: glyphs %d and %d are kerned by %d, want %d", f.Name(), a, b, got, k)
				}
				if k != 0 {
					kerned++
				}
			}
		}
		if kerned < 50 {
			t.Errorf("%s: %d pairs are not enough to tell", f.Name(), kerned)
		}
	}
}

// oracleFaces are the built-in faces, with pairs in GPOS and both large formats of cmap, and a subset, with a kern
// table and format 4.
func oracleFaces(t *testing.T) []*Face {
	faces := []*Face{}
	for _, name := range Builtin() {
		faces = append(faces, open(t, name))
	}
	small, err := New("subset", subsetOf(t, open(t, "Roboto Condensed"), pangram+"AVATAR Übermaß Wałęsa ĳ → To Ta Ty Ve"))
	if err != nil {
		t.Fatal(err)
	}
	return append(faces, small)
}

// Names are those that sfnt reads.
func TestNamesAreThoseOfSFNT(t *testing.T) {
	for _, f := range oracleFaces(t) {
		oracle := sfntOf(t, f)
		for _, id := range []sfnt.NameID{sfnt.NameIDFull, sfnt.NameIDFamily, sfnt.NameIDTypographicFamily} {
			want, err := oracle.Name(nil, id)
			if err != nil {
				want = ""
			}
			if got := nameOf(f.tables.table("name"), int(id)); got != want {
				t.Errorf("name %d is %q, want %q", id, got, want)
			}
		}
	}
}
