package font

import (
	"math"
	"math/rand"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"
)

// condensed is the face of running text, with symbols and Hebrew from DejaVu.
func condensed(t testing.TB) *Face {
	return open(t, "Roboto Condensed").With(open(t, "DejaVu Sans"))
}

func open(t testing.TB, name string) *Face {
	t.Helper()
	f, err := Open(name)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestWrap(t *testing.T) {
	f := condensed(t)
	tests := []struct {
		name, text string
		fits       string // the measure is the width of this
		want       []string
	}{
		{"empty", "", "m", nil},
		{"white space alone", " \t ", "m", nil},
		{"one line", "een twee", "een twee", []string{"een twee"}},
		{"a space that does not fit is dropped", "een twee", "een", []string{"een", "twe", "e"}},
		{"spaces at a break", "een    twee ", "twee", []string{"een", "twee"}},
		{"spaces within a line stay", "a  b cc", "a  b", []string{"a  b", "cc"}},
		{"newlines", "a\nb\r\nc", "mmm", []string{"a", "b", "c"}},
		{"blank line", "a\n\nb", "mmm", []string{"a", "", "b"}},
		{"newline at the end", "a\n", "mmm", []string{"a"}},
		{"only newlines", "\n\n", "mmm", []string{"", ""}},
		{"space before a newline", "a \n b", "mmm", []string{"a", " b"}},
		{"line separator", "a\u2028b", "mmm", []string{"a", "b"}},
		{"no-break space", "10\u00a0km ver", "10 km", []string{"10\u00a0km", "ver"}},
		{"after a hyphen", "online-formulier", "formulier", []string{"online-", "formulier"}},
		{"never before punctuation", "ja, nee!", "nee", []string{"ja,", "nee", "!"}},
		{"Han", "漢字漢字。", "漢字漢", []string{"漢字漢", "字。"}},
		{"Han before a full stop", "漢字漢字。", "漢字漢字", []string{"漢字漢", "字。"}},
		{"zero width space", "ab\u200bcd", "ab", []string{"ab", "cd"}},
		{"word joiner", "ab-\u2060cd ef", "ab-cd", []string{"ab-\u2060cd", "ef"}},

		{"soft hyphen unused", "klant\u00adreis", "klantreis", []string{"klantreis"}},
		{"soft hyphen", "klant\u00adreis", "klant-", []string{"klant~", "reis"}},
		{"the last soft hyphen that fits", "a\u00adb\u00adc\u00add", "abc-", []string{"abc~", "d"}},
		{"soft hyphen at the end", "klant\u00ad", "klant", []string{"klant"}},
		{"soft hyphen at the start", "\u00adreis door", "reis", []string{"reis", "do", "or"}},
		{"soft hyphen after a space", "na \u00adreis", "reis", []string{"na", "reis"}},
		{"two soft hyphens", "klant\u00ad\u00adreis", "klant-", []string{"klant~", "reis"}},
		{"soft hyphen without room for a hyphen", "mm\u00admm", "mm", []string{"mm", "mm"}},

		{"Dutch compound", "arbeidsongeschiktheidsverzekering", "arbeidsongeschiktheids-",
			[]string{"arbeidsongeschiktheids~", "verzekering"}},
		{"Dutch compound, narrow", "arbeidsongeschiktheidsverzekering", "ongeschikt--",
			[]string{"arbeids~", "ongeschikt~", "heids~", "verzekering"}},
		{"Dutch compound, at its seam", "cabinepersoneel", "cabineperso-", []string{"cabine~", "personeel"}},
		{"begins on the line at hand", "de verantwoordelijkheidscultuur", "de verantwoorde-",
			[]string{"de verantwoorde~", "lijkheidscultuur"}},
		{"German compound", "Geschwindigkeitsbeschränkung", "Geschwindigkeits-",
			[]string{"Geschwindigkeits~", "beschränkung"}},
		{"a word that fits a line is never hyphenated", "ja verzekering", "verzekering", []string{"ja", "verzekering"}},
		{"upper case", "VERZEKERINGSMAATSCHAPPIJ", "VERZEKERINGS-.", []string{"VERZEKERINGS~", "MAATSCHAPPIJ"}},
		{"no vowels", "mmmmmmmmmm", "mmmm", []string{"mmmm", "mmmm", "mm"}},

		{"URL", "https://example.org/klant/reis", "https://example", []string{"https://", "example.org/", "klant/reis"}},
		{"long URL part", "https://abcdefghijklmnopq", "https://", []string{"https://", "abcdef", "ghijklm", "nopq"}},
		{"e-mail", "info@example.org", "info@exam", []string{"info@exam", "ple.org"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := marked(f.Wrap(tt.text, 10, f.Width(tt.fits, 10)))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Wrap(%q) to the width of %q (-want +got):\n%s", tt.text, tt.fits, diff)
			}
		})
	}
}

// marked writes a drawn hyphen as ~.
func marked(lines []Line) []string {
	var s []string
	for _, l := range lines {
		if l.Hyphen {
			l.S += "~"
		}
		s = append(s, l.S)
	}
	return s
}

// checkWrap tells what Wrap promises of any text at any width.
func checkWrap(t *testing.T, f *Face, s string, size, width float64) {
	t.Helper()
	lines := f.Wrap(s, size, width)
	for _, l := range lines {
		if got := f.Units(l.Drawn()); got != l.Units {
			t.Fatalf("Wrap(%q, %v, %v): line %q says %d units and has %d", s, size, width, l.S, l.Units, got)
		}
		wide := float64(l.Units)*size/float64(f.UnitsPerEm()) > max(width, 0)+1e-6
		if wide && (l.Hyphen || uniseg.GraphemeClusterCount(l.S) > 1) {
			t.Fatalf("Wrap(%q, %v, %v): line %q is %v wide", s, size, width, l.Drawn(), f.Width(l.Drawn(), size))
		}
		if strings.ContainsRune(l.S, softHyphen) {
			t.Fatalf("Wrap(%q): soft hyphen in %q", s, l.S)
		}
	}
	checkWhole(t, s, lines)
}

// checkWhole finds the lines in the text without soft hyphens, one after the other, with only white space between
// them and every end of a line at the end of a grapheme.
func checkWhole(t *testing.T, s string, lines []Line) {
	t.Helper()
	s = strings.ReplaceAll(s, string(softHyphen), "")
	ends, at := graphemeEnds(s), 0
	for i, l := range lines {
		for !strings.HasPrefix(s[at:], l.S) {
			r, n := utf8.DecodeRuneInString(s[at:])
			if n == 0 || !space(r) {
				t.Fatalf("Wrap(%q): line %d, %q, does not follow at %q", s, i, l.S, s[at:])
			}
			at += n
		}
		end := at + len(l.S)
		if !ends[at] || !ends[end] {
			t.Fatalf("Wrap(%q): line %d, %q, cuts a grapheme", s, i, l.S)
		}
		at = end
	}
	if rest := strings.TrimFunc(s[at:], space); rest != "" {
		t.Fatalf("Wrap(%q): %q is lost", s, rest)
	}
}

func graphemeEnds(s string) map[int]bool {
	ends := map[int]bool{0: true}
	for at := 0; at < len(s); {
		c, _, _, _ := uniseg.FirstGraphemeClusterInString(s[at:], -1)
		at += len(c)
		ends[at] = true
	}
	return ends
}

// scraps are what random texts are made of.
var scraps = []string{
	"a", "e", "n", "ij", "sch", "W", "AVATAR", "verzekering", "arbeidsongeschiktheidsverzekering", " ", "  ", "\n", "\r\n",
	"\u00ad", "\u00a0", "\u200b", "\u200d", "-", "/", "https://a.b/c?d=e", ".", ",", "(", ")", "“", "é", "e\u0301", "\u0301",
	"漢", "字", "、", "👨\u200d👩\u200d👧", "🇳🇱", "🇧", "👍🏽", "1\ufe0f\u20e3", "✓", "→", "שלום", "سلام", "नमस्ते", "ไทย", "12.5", "\t", "\u2028",
}

func randomText(r *rand.Rand) string {
	var b strings.Builder
	for range r.Intn(30) {
		b.WriteString(scraps[r.Intn(len(scraps))])
	}
	return b.String()
}

func TestWrapKeepsItsPromises(t *testing.T) {
	f := condensed(t)
	r := rand.New(rand.NewSource(1))
	for range 4000 {
		checkWrap(t, f, randomText(r), 7+10*r.Float64(), 120*r.Float64()*r.Float64())
	}
}

func TestWrapTakesAnyMeasure(t *testing.T) {
	f := condensed(t)
	for _, width := range []float64{0, -1, math.NaN(), math.Inf(1), math.Inf(-1), 1e300} {
		for _, size := range []float64{10, 0, math.NaN()} {
			checkWhole(t, "een twee drie", f.Wrap("een twee drie", size, width))
		}
	}
}

// A width computed from the units of the text must hold that text, whatever the rounding.
func TestWrapFitsItsOwnWidth(t *testing.T) {
	f := condensed(t)
	for size := 5.0; size < 30; size += 0.173 {
		s := "Ontvangen van de polis"
		if got := f.Wrap(s, size, f.Width(s, size)); len(got) != 1 {
			t.Errorf("at %v points it takes %d lines", size, len(got))
		}
	}
}

// Graphemes are whole on every line, at the narrowest of measures.
func TestWrapKeepsGraphemes(t *testing.T) {
	f := condensed(t)
	for _, c := range []string{"👨\u200d👩\u200d👧\u200d👦", "🇳🇱", "👍🏽", "1\ufe0f\u20e3", "e\u0301\u0323", "नि", "각", "🏴\U000e0067\U000e0062\U000e007f"} {
		if got := f.Wrap(c+c+c, 10, 0); len(got) != 3 || got[0].S != c {
			t.Errorf("three of %q at width 0 are %q", c, marked(got))
		}
	}
}

// Time must grow with the text and not with its square.
func TestWrapIsLinear(t *testing.T) {
	f := condensed(t)
	texts := map[string]string{
		"a word of 1 MB":          strings.Repeat("a", 1<<20),
		"a compound of 1 MB":      strings.Repeat("arbeidsongeschiktheid", 50_000),
		"100,000 lines":           strings.Repeat("een\n", 100_000),
		"a ZWJ cluster of 100 kB": strings.Repeat("👨\u200d", 14_300),
		"50,000 combining marks":  "a" + strings.Repeat("\u0301", 50_000),
		"a word and many spaces":  strings.Repeat("a", 100_000) + strings.Repeat(" ", 500_000),
		"500,000 soft hyphens":    strings.Repeat("a", 100_000) + strings.Repeat("\u00ad", 500_000) + "b",
		"flags":                   strings.Repeat("🇳🇱", 60_000),
		"directions":              strings.Repeat("a (שלום) 1.5 ", 30_000),
		"quotes":                  strings.Repeat("\" ", 200_000),
	}
	for name, s := range texts {
		start := time.Now()
		f.Wrap(s, 10, 60)
		f.Longest(s, 10)
		f.Shape(s, 10, 0, 0)
		f.Missing(s)
		if d := time.Since(start); d > 5*time.Second {
			t.Errorf("%s takes %v", name, d)
		}
	}
}

func TestLongest(t *testing.T) {
	f := condensed(t)
	tests := []struct{ text, want string }{
		{"", ""},
		{"een twee drie", "twee"},
		{"een verzekering", "verzekering"},
		{"klant\u00adreis\u00adkaart", "klant-"},
		{"a\nverzekering\nb", "verzekering"},
		{"verantwoordelijkheids", "verant-"},
		{"online-formulier", "formulier"},
		{"漢字", "漢"},
	}
	for _, tt := range tests {
		if got, want := f.Longest(tt.text, 10), f.Width(tt.want, 10); got != want {
			t.Errorf("Longest(%q) = %v, want %v as for %q", tt.text, got, want, tt.want)
		}
	}
}

// At the width that Longest names no word is broken but at a hyphenation point.
func TestLongestIsEnoughForWrap(t *testing.T) {
	f := condensed(t)
	for _, s := range []string{
		"De arbeidsongeschiktheidsverzekering keert uit bij verantwoordelijkheidsgevoel",
		"Donaudampfschifffahrtsgesellschaft und Rechtsschutzversicherungsgesellschaften",
		"klant\u00adreis\u00adkaarten van overheidsdienstverleners",
	} {
		var whole strings.Builder
		for _, l := range f.Wrap(s, 10, f.Longest(s, 10)) {
			whole.WriteString(l.S)
			if !l.Hyphen {
				whole.WriteString(" ")
			}
		}
		if got, want := strings.TrimSpace(whole.String()), strings.ReplaceAll(s, "\u00ad", ""); got != want {
			t.Errorf("words are broken without a hyphen:\n got %q\nwant %q", got, want)
		}
	}
}

func FuzzWrap(f *testing.F) {
	face := condensed(f)
	for _, s := range scraps {
		f.Add(s+" "+s, 20.0)
	}
	r := rand.New(rand.NewSource(2))
	for range 50 {
		f.Add(randomText(r), 100*r.Float64())
	}
	f.Fuzz(func(t *testing.T, s string, width float64) {
		if width < 1e6 {
			checkWrap(t, face, strings.ToValidUTF8(s, "?"), 10, width)
		}
	})
}
