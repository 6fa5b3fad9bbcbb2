package svg

import (
	"image/color"
	"strings"
	"testing"

	"journeymap/render"
	"journeymap/render/font"
	"journeymap/render/rendertest"
)

// sentence is a paragraph of the given lines, 10 pt, at 5, 20.
func sentence(f *font.Face, lines ...string) *render.Text {
	t := &render.Text{Face: f, Size: 10, Color: color.NRGBA{A: 0xFF}}
	for i, s := range lines {
		t.Lines = append(t.Lines, render.Line{X: 5, Y: 20 + float64(i)*12, Width: render.Round(f.Width(s, 10)), S: s})
	}
	return t
}

// body is what draw writes for items after the title and the fonts.
func body(tb testing.TB, items ...render.Item) string {
	s := draw(tb, items...)
	if _, rest, ok := strings.Cut(s, "</style>\n"); ok {
		s = rest
	} else {
		_, s, _ = strings.Cut(s, "</title>\n")
	}
	return strings.TrimSuffix(s, "\n</svg>\n")
}

func TestParagraph(t *testing.T) {
	got := body(t, sentence(regular(t), "one <two>", "three"))
	want := `<text font-family="'Roboto Condensed',sans-serif" font-size="10" fill="#000000">` +
		`<tspan x="5" y="20" textLength="40.39" lengthAdjust="spacingAndGlyphs">one &lt;two&gt;</tspan> ` +
		`<tspan x="5" y="32" textLength="20.12" lengthAdjust="spacingAndGlyphs">three</tspan></text>`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestSpaces(t *testing.T) {
	for s, want := range map[string]bool{"a b": false, "a  b": true, " a": true, "a ": true, "": false} {
		if got := strings.Contains(draw(t, sentence(regular(t), s)), `xml:space="preserve"`); got != want {
			t.Errorf("%q: white space kept: %t, want %t", s, got, want)
		}
	}
}

func TestRightToLeft(t *testing.T) {
	s := sentence(regular(t), "abc")
	s.RTL, s.Lines[0].Width = true, 15
	if got := body(t, s); !strings.Contains(got, `direction="rtl"`) || !strings.Contains(got, `<tspan x="20" y="20"`) {
		t.Errorf("want the right edge for x, got %s", got)
	}
}

// TestHyphen: the hyphen is drawn where the line ends and is not among the words.
func TestHyphen(t *testing.T) {
	f := regular(t)
	s := sentence(f, "klant", "reis")
	l := &s.Lines[0]
	l.Hyphen, l.Width = true, 50
	got := body(t, s)
	if want := `textLength="` + string(render.AppendNumber(nil, render.Round(f.Width("klant", 10)))); !strings.Contains(got, want) {
		t.Errorf("want %s, got %s", want, got)
	}
	if want := `translate(` + string(render.AppendNumber(nil, render.Round(55-f.Width("-", 10)))) + ` 20)`; !strings.Contains(got, want) {
		t.Errorf("want %s, got %s", want, got)
	}
	if text := content(t, draw(t, s), "text"); text[0] != "klantreis" {
		t.Errorf("reads %q", text)
	}
}

// TestShaped: a line that its face cannot set is drawn, and its words are there without ink.
func TestShaped(t *testing.T) {
	f := regular(t)
	s := sentence(f, "plain", "shaped")
	s.Lines[1].Shaped, _ = f.Shape("shaped", 10, 5, 32)
	got := body(t, s)
	if strings.Count(got, `fill-opacity="0"`) != 1 || strings.Count(got, "<use ") != len("shaped") {
		t.Errorf("got %s", got)
	}
	out := string(rendertest.Render(t, Renderer{Text: Outline}, page(s)))
	if strings.Contains(out, "@font-face") || strings.Contains(out, "Roboto") || strings.Count(out, "<use ") != len("plainshaped") {
		t.Errorf("outlines only: got %s", out)
	}
}

func TestJoint(t *testing.T) {
	cases := []struct {
		a, b   string
		hyphen bool
		want   string
	}{
		{"two", "words", false, " "},
		{"klant", "reis", true, ""},
		{"e-", "mail", false, ""},
		{"and/", "or", false, ""},
		{"one –", "two", false, " "},
		{"one -", "two", false, " "},
		{"漢", "字", false, ""},
		{"漢", "word", false, " "},
		{"ผู้", "ใช้", false, ""},
		{"", "x", false, " "},
	}
	for _, c := range cases {
		if got := joint(&render.Line{S: c.a, Hyphen: c.hyphen}, &render.Line{S: c.b}); got != c.want {
			t.Errorf("joint(%q, %q) = %q, want %q", c.a, c.b, got, c.want)
		}
	}
}

func TestCSSName(t *testing.T) {
	cases := map[string]string{
		"Roboto Condensed": "Roboto Condensed", "O'Neil\\": "ONeil", "a;}</style>]]>": "astyle", "'\"": "poster", "Ünï-字": "Ünï-字",
	}
	for name, want := range cases {
		if got := cssName(name); got != want {
			t.Errorf("cssName(%q) = %q, want %q", name, got, want)
		}
	}
}

// TestFaces: a face is embedded once, however many borrowers it has; a face without text is not.
func TestFaces(t *testing.T) {
	f := regular(t)
	bold, err := font.Open("Roboto Condensed Bold")
	if err != nil {
		t.Fatal(err)
	}
	got := draw(t, sentence(f, "a"), sentence(f.With(bold), "b"), sentence(bold, "c"), sentence(regular(t), "d"))
	for want, n := range map[string]int{
		"@font-face": 2, "{font-family:'Roboto Condensed';src": 1, "{font-family:'Roboto Condensed';font-weight:700;src": 1,
		`font-weight="700"`: 1,
	} {
		if c := strings.Count(got, want); c != n {
			t.Errorf("%q stands %d times, want %d", want, c, n)
		}
	}
	if s := draw(t, &render.Text{Face: f, Size: 10}); strings.Contains(s, "@font-face") {
		t.Error("a font is embedded for no text")
	}
}
