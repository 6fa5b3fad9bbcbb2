package font

import (
	"bytes"
	"maps"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func subsetOf(t testing.TB, f *Face, s string) []byte {
	t.Helper()
	c, err := f.Subset([]rune(s))
	if err != nil {
		t.Fatal(err)
	}
	return c.TTF
}

// reopened is the subset read back, with all its checksums verified.
func reopened(t testing.TB, f *Face, s string) *Face {
	t.Helper()
	g, err := New("subset.ttf", subsetOf(t, f, s))
	if err != nil {
		t.Fatal(err)
	}
	return g
}

const pangram = "Sphinx of black quartz, judge my vow. AVATAR To Wé ÄÖÜäöüßĳéèñ ΔΩ Жя €–—“”’…½ "

// Widths, kerning and shapes survive.
func TestSubsetRoundTrip(t *testing.T) {
	for _, name := range Builtin() {
		f := open(t, name)
		g := reopened(t, f, pangram)
		if g.Name() != f.Name() || g.Family() != f.Family() || g.Bold() != f.Bold() || g.Italic() != f.Italic() ||
			g.Ascent() != f.Ascent() || g.CapHeight() != f.CapHeight() {
			t.Errorf("%s: another name, style or height: %q, %q", name, g.Name(), g.Family())
		}
		for _, a := range pangram {
			if g.Units(string(a)) != f.Units(string(a)) {
				t.Errorf("%s: %q is %d units wide, was %d", name, a, g.Units(string(a)), f.Units(string(a)))
			}
			if diff := cmp.Diff(f.Outline(f.Glyph(a)), g.Outline(g.Glyph(a))); diff != "" {
				t.Errorf("%s: %q has another shape", name, a)
			}
			for _, b := range pangram {
				was, is := f.Kern(f.Glyph(a), f.Glyph(b)), g.Kern(g.Glyph(a), g.Glyph(b))
				if was != is {
					t.Errorf("%s: %q is kerned %d, was %d", name, string(a)+string(b), is, was)
				}
			}
		}
	}
}

func TestSubsetIsDeterministic(t *testing.T) {
	f := condensed(t)
	runes := []rune(pangram + "✓")
	want := subsetOf(t, f, string(runes))
	r := rand.New(rand.NewSource(1))
	for range 20 {
		r.Shuffle(len(runes), func(i, j int) { runes[i], runes[j] = runes[j], runes[i] })
		if got := subsetOf(t, open(t, "Roboto Condensed").With(f.fallback...), string(runes)+string(runes[:5])); !bytes.Equal(got, want) {
			t.Fatal("the same runes in another order give other bytes")
		}
	}
}

// What the face cannot draw takes its room and draws nothing.
func TestSubsetCarriesInvisibleText(t *testing.T) {
	f := condensed(t)
	text := "✓漢\u200d\n"
	g := reopened(t, f, text)
	for _, r := range text {
		id := g.Glyph(r)
		if id == 0 || len(g.Outline(id)) != 0 || g.Advance(id) != f.Units(string(r)) {
			t.Errorf("%q is glyph %d with %d segments and %d units, want an empty one of %d",
				r, id, len(g.Outline(id)), g.Advance(id), f.Units(string(r)))
		}
	}
}

func TestSubsetSoftHyphen(t *testing.T) {
	f := open(t, "Roboto Condensed")
	g := reopened(t, f, "a\u00ad")
	if diff := cmp.Diff(f.Outline(f.Glyph('-')), g.Outline(g.Glyph(softHyphen))); diff != "" {
		t.Errorf("a soft hyphen is not drawn as a hyphen:\n%s", diff)
	}
	h := reopened(t, f, "-\u00ad")
	if h.Glyph('-') != h.Glyph(softHyphen) || h.numGlyphs != 2 {
		t.Errorf("a hyphen and a soft hyphen are %d glyphs", h.numGlyphs-1)
	}
}

func TestSubsetLeavesOut(t *testing.T) {
	f := open(t, "Roboto Condensed")
	g := reopened(t, f, "")
	if g.numGlyphs != 1 {
		t.Errorf("no runes give %d glyphs", g.numGlyphs)
	}
	want := subsetOf(t, f, "a")
	for _, r := range []rune{-1, 0, 0xd800, 0xffff, 0x1f600, 0x7fffffff} {
		if got, err := f.Subset([]rune{'a', r}); err != nil || !bytes.Equal(got.TTF, want) {
			t.Errorf("%U adds something: %v", r, err)
		}
	}
	dejavu := open(t, "DejaVu Sans")
	for _, tag := range []string{"fpgm", "prep", "cvt ", "GPOS", "GSUB", "gasp"} {
		cut, err := readTables(subsetOf(t, dejavu, "a"))
		if err != nil || cut.table(tag) != nil {
			t.Errorf("table %q is still there: %v", tag, err)
		}
	}
}

// A composite glyph draws the same with its parts renumbered, and they come along once.
func TestSubsetComposite(t *testing.T) {
	f := open(t, "Roboto Condensed")
	if !composite(f.outlines.data(f.Glyph('é'))) {
		t.Fatal("é is no composite glyph: the test needs another")
	}
	if g := reopened(t, f, "é"); g.numGlyphs != 4 {
		t.Errorf("é takes %d glyphs, want .notdef, itself, e and the accent", g.numGlyphs)
	}
	if g := reopened(t, f, "éèe"); g.numGlyphs != 6 {
		t.Errorf("éèe take %d glyphs, want 6", g.numGlyphs)
	}
}

// More glyphs than the short form of loca reaches.
func TestSubsetLongLoca(t *testing.T) {
	f := open(t, "DejaVu Sans")
	var all []rune
	for r := rune(0x20); r < 0x3000; r++ {
		if f.Glyph(r) != 0 && !invisible(r) {
			all = append(all, r)
		}
	}
	g := reopened(t, f, string(all))
	if be.Uint16(g.tables.table("head")[50:]) != 1 {
		t.Fatal("the subset has a short loca: the test needs more glyphs")
	}
	for _, r := range all {
		if diff := cmp.Diff(f.Outline(f.Glyph(r)), g.Outline(g.Glyph(r))); diff != "" {
			t.Fatalf("%q has another shape", r)
		}
	}
}

// The length in the header of a cmap is that of the table: a browser's sanitizer and others go by it.
func TestSubsetCmap(t *testing.T) {
	g := reopened(t, open(t, "Roboto Condensed"), pangram)
	cmap := g.tables.table("cmap")
	if got, want := int(be.Uint16(cmap[22:])), len(cmap)-20; got != want {
		t.Errorf("cmap says %d bytes and has %d", got, want)
	}
	if got := be.Uint16(cmap[20:]); got != 4 {
		t.Errorf("cmap is of format %d", got)
	}
}

func TestSubsetScattered(t *testing.T) {
	f := open(t, "Roboto Condensed")
	var every []rune
	for r := rune(1); r < 0xffff; r += 2 {
		every = append(every, r)
	}
	if _, err := f.Subset(every); err == nil || !strings.Contains(err.Error(), "scattered") {
		t.Errorf("a cmap that overflows: %v", err)
	}
}

func TestSubsetTablesAreSorted(t *testing.T) {
	g := reopened(t, open(t, "Roboto Condensed"), pangram)
	var tags []string
	for _, r := range g.tables.dir {
		tags = append(tags, r.tag)
		if r.offset%4 != 0 {
			t.Errorf("table %q begins at %d", r.tag, r.offset)
		}
	}
	want := []string{"OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "kern", "loca", "maxp", "name", "post"}
	if !slices.Equal(tags, want) {
		t.Errorf("tables %q, want %q", tags, want)
	}
	if sum := checksum(g.tables.data); sum != 0xb1b0afba {
		t.Errorf("the file sums to %#x, want 0xb1b0afba", sum)
	}
}

// Fonts whose license bits forbid embedding are drawn.
func TestSubsetHonorsLicenseBits(t *testing.T) {
	for bits, want := range map[uint16]bool{0: true, 4: true, 8: true, 2: false, 0x100: false, 0x200: false} {
		data := bytes.Clone(subsetOf(t, open(t, "Roboto Condensed"), "abc"))
		dir, _ := readTables(data)
		be.PutUint16(dir.table("OS/2")[8:], bits)
		f, err := parse("licensed.ttf", data)
		if err != nil {
			t.Fatal(err)
		}
		_, err = f.Subset([]rune("abc"))
		_, plain := f.Shape("abc", 10, 0, 0)
		if (err == nil) != want || plain != want {
			t.Errorf("fsType %#x: %v, plain %v", bits, err, plain)
		}
	}
}

// A font without the tables that only some programs need gets them.
func TestSubsetOfABareFont(t *testing.T) {
	dir, err := readTables(subsetOf(t, open(t, "Roboto Bold"), "abc"))
	if err != nil {
		t.Fatal(err)
	}
	bare := map[string][]byte{}
	for _, r := range dir.dir {
		if r.tag != "OS/2" && r.tag != "name" {
			bare[r.tag] = bytes.Clone(dir.table(r.tag))
		}
	}
	be.PutUint32(bare["head"][8:], 0)
	f, err := New("bare.ttf", assemble(bare))
	if err != nil {
		t.Fatalf("tables %q: %v", slices.Sorted(maps.Keys(bare)), err)
	}
	g := reopened(t, f, "abc")
	if g.Name() != "bare.ttf" || !g.Bold() || g.Units("abc") != f.Units("abc") {
		t.Errorf("name %q, bold %v, %d units", g.Name(), g.Bold(), g.Units("abc"))
	}
}

// A composite glyph that contains itself is refused and not followed.
func TestCompositeLoop(t *testing.T) {
	f := open(t, "Roboto Condensed")
	data := bytes.Clone(f.tables.data)
	own, err := parse("loop.ttf", data)
	if err != nil {
		t.Fatal(err)
	}
	id := own.Glyph('é')
	b := own.outlines.data(id)
	be.PutUint16(b[glyphHeader+2:], uint16(id))
	if got := own.Outline(id); got != nil {
		t.Errorf("a glyph within itself has %d segments", len(got))
	}
	if _, err := own.Subset([]rune("é")); err == nil || !strings.Contains(err.Error(), "damaged") {
		t.Errorf("Subset: %v", err)
	}
}
