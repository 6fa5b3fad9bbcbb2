package pdf

import (
	"bytes"
	"encoding/binary"
	"io"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"eliasnaur.com/font/roboto/robotobold"

	"journeymap/render"
	"journeymap/render/font"
	"journeymap/render/rendertest"
)

func open(t testing.TB, name string) *font.Face {
	t.Helper()
	f, err := font.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// set is a text of one line at 20, 50, shaped where the face cannot set it.
func set(f *font.Face, s string, size float64) *render.Text {
	l := render.Line{X: 20, Y: 50, Width: f.Width(s, size), S: s}
	if glyphs, plain := f.Shape(s, size, l.X, l.Y); !plain {
		l.Shaped = glyphs
	}
	return &render.Text{Face: f, Size: size, Color: black, Lines: []render.Line{l}}
}

// TestEveryLineIsFound: pdftotext finds each line of the conformance document.
func TestEveryLineIsFound(t *testing.T) {
	d := rendertest.Document(t)
	text := flat(tool(t, "pdftotext", write(t, d), "-"))
	for _, line := range rendertest.Lines(d) {
		words := []string{line}
		if strings.ContainsFunc(line, rightToLeft) { // pdftotext has its own opinion of their order
			words = strings.FieldsFunc(line, func(r rune) bool { return !unicode.IsLetter(r) })
		}
		for _, word := range words {
			if !strings.Contains(text, flat(word)) {
				t.Errorf("%q is not found", word)
			}
		}
	}
}

// flat leaves out what extraction may add or lose: white space and soft hyphens.
func flat(s string) string {
	return regexp.MustCompile(`[\s\x{00A0}\x{00AD}\x{2028}\x{2029}\x{202A}-\x{202E}]+`).ReplaceAllString(s, "")
}

func TestKernedWordsStayWhole(t *testing.T) {
	text := tool(t, "pdftotext", write(t, sheet(set(open(t, "Roboto Bold"), "AVATAR To Wave", 20))), "-")
	if got := strings.TrimSpace(text); got != "AVATAR To Wave" {
		t.Errorf("pdftotext gives %q", got)
	}
}

// TestDrawnWidth measures lines in the finished file: they are as wide as the layout says, within 0.1 pt.
func TestDrawnWidth(t *testing.T) {
	for _, name := range []string{"Roboto Bold", "Roboto Condensed", "Roboto Condensed Italic"} {
		for _, s := range []string{"AVATAR-To-Wave.Type", "Klanttevredenheidsonderzoeksresultaten", "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii"} {
			text := set(open(t, name), s, 9)
			x0, x1 := extentOf(t, write(t, sheet(text)))
			if want := text.Lines[0].Width; math.Abs(x1-x0-want) > 0.1 || math.Abs(x0-20) > 0.1 {
				t.Errorf("%s %q goes from %.3f to %.3f, want 20 to %.3f", name, s, x0, x1, 20+want)
			}
		}
	}
}

// extentOf gives where the words of a file begin and end.
func extentOf(t *testing.T, path string) (x0, x1 float64) {
	t.Helper()
	x0 = math.Inf(1)
	for _, m := range regexp.MustCompile(`xMin="([\d.]+)".*xMax="([\d.]+)".*<`).FindAllStringSubmatch(tool(t, "pdftotext", "-bbox", path, "-"), -1) {
		a, _ := strconv.ParseFloat(m[1], 64)
		b, _ := strconv.ParseFloat(m[2], 64)
		x0, x1 = min(x0, a), max(x1, b)
	}
	return x0, x1
}

// TestHyphen: a hyphen is drawn where a word is broken, and readers join the word again.
func TestHyphen(t *testing.T) {
	f := open(t, "Roboto Condensed")
	text := &render.Text{Face: f, Size: 10, Color: black, Lines: []render.Line{
		{X: 20, Y: 40, Width: f.Width("klanttevreden-", 10), S: "klanttevreden", Hyphen: true},
		{X: 20, Y: 52, Width: f.Width("heid is het", 10), S: "heid is het"},
	}}
	path := write(t, sheet(text))
	if got := strings.Join(strings.Fields(strings.ReplaceAll(tool(t, "pdftotext", path, "-"), "\u00AD\n", "")), " "); got != "klanttevredenheid is het" {
		t.Errorf("pdftotext gives %q", got)
	}
}

// TestShapedWords: what is drawn as outlines is found as text, also from right to left and beyond U+FFFF.
func TestShapedWords(t *testing.T) {
	f := open(t, "Roboto Condensed").With(open(t, "DejaVu Sans"))
	for _, tt := range []struct {
		s   string
		rtl bool
	}{{"Done ✓ next", false}, {"שלום עולם", true}, {"שָׁלוֹם", true}, {"say שלום now", false}, {"ab 😀 cd", false}} {
		text := set(f, tt.s, 10)
		text.RTL = tt.rtl
		if len(text.Lines[0].Shaped) == 0 {
			t.Errorf("%q is not shaped", tt.s)
			continue
		}
		if ops := contents(t, sheet(text))[0]; !regexp.MustCompile(`BT\n/F1 10 Tf\n3 Tr .*\n(.*\n)*.*Tj\n(EMC\n)?0 Tr`).MatchString(ops) {
			t.Errorf("the words of %q are not unseen:\n%s", tt.s, ops)
		}
		path := write(t, sheet(text))
		got := strings.TrimSpace(regexp.MustCompile(`[\x{202A}-\x{202E}\f]`).ReplaceAllString(tool(t, "pdftotext", path, "-"), ""))
		if flat(got) != flat(tt.s) {
			t.Errorf("pdftotext gives %q, want %q", got, tt.s)
		}
	}
}

// TestForbiddenFont: a font that must not be embedded is drawn as outlines, and its words are found all the same.
func TestForbiddenFont(t *testing.T) {
	f, err := font.New("forbidden", forbid(robotobold.TTF))
	if err != nil {
		t.Fatal(err)
	}
	text := set(f, "AVATAR To Wave", 20)
	path := write(t, sheet(text))
	if got := strings.TrimSpace(tool(t, "pdftotext", path, "-")); got != text.Lines[0].S {
		t.Errorf("pdftotext gives %q", got)
	}
	if x0, x1 := extentOf(t, path); math.Abs(x1-x0-text.Lines[0].Width) > 0.1 {
		t.Errorf("the words are %.2f wide, want %.2f", x1-x0, text.Lines[0].Width)
	}
	if fonts := tool(t, "pdffonts", path); strings.Contains(fonts, "Bold") {
		t.Errorf("the font is embedded:\n%s", fonts)
	}
	text.Lines[0].Shaped = nil
	if err := (Renderer{}).Render(io.Discard, sheet(text)); err == nil {
		t.Error("a line is set in a font that must not be embedded")
	}
}

// forbid sets the license bits of a TrueType file that forbid embedding: fsType in OS/2 is 2 and not 0.
func forbid(ttf []byte) []byte {
	ttf = bytes.Clone(ttf)
	record := ttf[bytes.Index(ttf, []byte("OS/2")):]
	word := ttf[binary.BigEndian.Uint32(record[8:])+8:]
	sum := binary.BigEndian.Uint32(record[4:]) - binary.BigEndian.Uint32(word)
	word[0], word[1] = 0, 2
	binary.BigEndian.PutUint32(record[4:], sum+binary.BigEndian.Uint32(word))
	return ttf
}

// TestFontNames: fonts carry a subset's tag and their face's own name.
func TestFontNames(t *testing.T) {
	fonts := tool(t, "pdffonts", write(t, sheet(set(open(t, "Roboto Bold"), "abc", 9), set(open(t, "Roboto Condensed"), "abc", 9))))
	for _, want := range []string{`(?m)^[A-Z]{6}\+RobotoBold +CID TrueType +Identity-H +yes yes yes`, `(?m)^[A-Z]{6}\+RobotoCondensed +CID`} {
		if !regexp.MustCompile(want).MatchString(fonts) {
			t.Errorf("no font like %s in\n%s", want, fonts)
		}
	}
}

// TestMaps: a font's codes lead to its glyphs, and each row of 256 codes that is used to the same text.
func TestMaps(t *testing.T) {
	f := &face{cut: &font.Cut{Runes: []rune{1, 3, 0x0141}, Glyphs: []font.GID{7, 0x102, 9}}, widths: map[rune]int{1: 500, 3: 0, 0x0141: 640}}
	got := f.toGlyphs()
	if want := []byte{0, 0, 0, 7, 0, 0, 1, 2}; !bytes.Equal(got[:8], want) || len(got) != 2*0x142 || got[2*0x141+1] != 9 {
		t.Errorf("glyphs %v of %d bytes, want %v and then 9", got[:8], len(got), want)
	}
	if got, want := string(f.widthList()), "1[500]3[0]321[640]"; got != want {
		t.Errorf("widths %s, want %s", got, want)
	}
	for _, want := range []string{"2 beginbfrange", "<0000> <00FF> <0000>", "<0100> <01FF> <0100>"} {
		if text := string(f.toUnicode()); !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
}
