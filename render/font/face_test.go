package font

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"
	"testing"

	notojp "eliasnaur.com/font/noto/sans/jp/regular"
	"eliasnaur.com/font/roboto/robotocondensedregular"
)

func TestOpen(t *testing.T) {
	for _, name := range Builtin() {
		f := open(t, name)
		if f.Name() != name {
			t.Errorf("Open(%q) is named %q", name, f.Name())
		}
		if f.Bold() != strings.Contains(name, "Bold") || f.Italic() != strings.Contains(name, "Italic") {
			t.Errorf("%s: bold %v, italic %v", name, f.Bold(), f.Italic())
		}
		if family := strings.NewReplacer(" Bold", "", " Italic", "").Replace(name); f.Family() != family {
			t.Errorf("%s: family %q, want %q", name, f.Family(), family)
		}
		if f.UnitsPerEm() != 2048 {
			t.Errorf("%s: %d units per em", name, f.UnitsPerEm())
		}
	}
	if _, err := Open("Comic Sans"); err == nil || !strings.Contains(err.Error(), "Roboto Bold") {
		t.Errorf("an unknown face: %v", err)
	}
}

// The numbers are those of the tables hhea and OS/2.
func TestHeights(t *testing.T) {
	f := open(t, "Roboto Condensed")
	for _, h := range []struct {
		name string
		got  float64
		want float64
	}{
		{"ascent", f.Ascent(), 1900}, {"descent", f.Descent(), 500}, {"capitals", f.CapHeight(), 1456}, {"x", f.XHeight(), 1082},
	} {
		if h.got != h.want/2048 {
			t.Errorf("%s: %v, want %v", h.name, h.got*2048, h.want)
		}
	}
}

func TestNewRefuses(t *testing.T) {
	ttf := robotocondensedregular.TTF
	tests := []struct {
		name string
		data []byte
		want string
	}{
		{"empty", nil, "too short"},
		{"text", []byte("@font-face { font-family: x }"), "not a font"},
		{"WOFF", append([]byte("wOFF"), ttf...), "WOFF"},
		{"WOFF2", append([]byte("wOF2"), ttf...), "WOFF"},
		{"collection", append([]byte("ttcf"), ttf...), "TTC"},
		{"header alone", ttf[:12], "cut short"},
		{"half", ttf[:len(ttf)/2], "cut short"},
		{"last table cut", ttf[:len(ttf)-1000], "cut short"},
		{"too large", make([]byte, MaxFontBytes+1), "at most"},
		{"no glyphs table", without(ttf, "glyf"), "outside"},
		{"no loca", without(ttf, "loca"), "loca"},
		{"no cmap", without(ttf, "cmap"), "cmap"},
		{"no hmtx", without(ttf, "hmtx"), "hmtx"},
	}
	for _, tt := range tests {
		_, err := New("my.ttf", tt.data)
		if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), "my.ttf") {
			t.Errorf("%s: %v, want one that says %q", tt.name, err, tt.want)
		}
	}
}

// without renames a table, so that a font lacks it.
func without(ttf []byte, tag string) []byte {
	b := bytes.Clone(ttf)
	at := bytes.Index(b[:headerLen+maxTables*recordLen], []byte(tag))
	copy(b[at:], tag[:3]+"~")
	return b
}

// A flipped bit in any table is found.
func TestNewFindsFlippedBits(t *testing.T) {
	ttf := bytes.Clone(robotocondensedregular.TTF)
	if _, err := New("whole.ttf", ttf); err != nil {
		t.Fatal(err)
	}
	tables := headerLen + recordLen*int(be.Uint16(ttf[4:]))
	for i := range 100 {
		at := tables + i*(len(ttf)-tables)/100
		ttf[at] ^= 1 << (i % 8)
		if _, err := New("flipped.ttf", ttf); err == nil {
			t.Errorf("bit %d of byte %d is flipped and nobody noticed", i%8, at)
		}
		ttf[at] ^= 1 << (i % 8)
	}
}

func TestNewCFF(t *testing.T) {
	f, err := New("noto.otf", notojp.TTF)
	if err != nil {
		t.Fatal(err)
	}
	if got := f.Units("漢字"); got != 2*f.UnitsPerEm() {
		t.Errorf("漢字 is %d units wide, want two ems of %d", got, f.UnitsPerEm())
	}
	glyphs, plain := f.Shape("漢字", 10, 0, 0)
	if len(glyphs) != 2 || plain {
		t.Errorf("Shape gives %d glyphs, plain %v", len(glyphs), plain)
	}
	if !slices.ContainsFunc(f.Outline(f.Glyph('字')), func(s Seg) bool { return s.Op == CubeTo }) {
		t.Error("no cubic curves in 字")
	}
	if _, err := f.Subset([]rune("字")); err == nil || !strings.Contains(err.Error(), "CFF") {
		t.Errorf("Subset: %v", err)
	}
}

func TestOutline(t *testing.T) {
	f := open(t, "Roboto Condensed")
	if got := f.Outline(f.Glyph(' ')); len(got) != 0 {
		t.Errorf("a space has %d segments", len(got))
	}
	if got := f.Outline(GID(65535)); got != nil {
		t.Errorf("a glyph the face does not have has %d segments", len(got))
	}
	low, high := math.Inf(1), math.Inf(-1)
	for _, s := range f.Outline(f.Glyph('H')) {
		low, high = min(low, s.P[0].Y), max(high, s.P[0].Y)
	}
	if low != 0 || high != 1456 {
		t.Errorf("H reaches from %v to %v, want from the baseline up to 1456", low, high)
	}
}

// Run with -race: a face may be used by many goroutines, and they all see the same.
func TestFaceIsSafeForConcurrentUse(t *testing.T) {
	f := condensed(t)
	text := "AVATAR ✓ Überraschungen voor de klant"
	want, cut := f.Units(text), subsetOf(t, f, text)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			g := f.With(f.fallback...)
			if got := g.Units(text); got != want {
				t.Errorf("%d units, want %d", got, want)
			}
			g.Wrap(text, 10, 40)
			g.Outline(g.Glyph('Ü'))
			if got, err := g.Subset([]rune(text)); err != nil || !bytes.Equal(got.TTF, cut) {
				t.Errorf("another subset: %v", err)
			}
		})
	}
	group.Wait()
}

func TestGuard(t *testing.T) {
	var none []int
	if err := guard(func() error { return fmt.Errorf("%d", none[3]) }); err == nil || !strings.Contains(err.Error(), "damaged") {
		t.Errorf("an index out of range is %v", err)
	}
}

// use calls everything that reads a font.
func use(f *Face) {
	s := "AVATAR fi Ünïcödé ĳ Привет, Ελλάδα"
	f.Units(s)
	f.Wrap(s, 10, 30)
	f.Shape(s, 10, 0, 0)
	for _, r := range s {
		f.Outline(f.Glyph(r))
	}
	for g := range f.numGlyphs / 32 {
		f.Outline(GID(32 * g))
	}
	_, _ = f.Subset([]rune(s))
}

// FuzzFace sets bytes of a font anywhere, and mends nothing: parse skips the checksums that New would stumble over.
func FuzzFace(f *testing.F) {
	whole := robotocondensedregular.TTF
	dir, _ := readTables(whole)
	for _, r := range dir.dir {
		f.Add(r.offset, []byte{0xff}, false)
		f.Add(r.offset+8, []byte{0, 0, 0xff, 0xff}, false)
		f.Add(r.offset+r.len/2, []byte{0x80, 1}, true)
	}
	small := subsetOf(f, open(f, "DejaVu Sans"), "AVATAR Ünïcödé")
	f.Fuzz(func(t *testing.T, at uint32, b []byte, big bool) {
		data := bytes.Clone(small)
		if big {
			data = bytes.Clone(whole)
		}
		copy(data[int(at)%len(data):], b)
		if face, err := parse("fuzz.ttf", data); err == nil {
			use(face)
		}
	})
}
