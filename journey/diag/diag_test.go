package diag

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"
)

func TestPosition(t *testing.T) {
	tests := []struct {
		data      string
		offset    int
		line, col int
	}{
		{"", 0, 1, 1},
		{"ab", 1, 1, 2},
		{"ab", 9, 1, 3},
		{"ab", -1, 1, 1},
		{"a\nb", 1, 1, 2},
		{"a\nb", 2, 2, 1},
		{"a\r\nb", 1, 1, 2},
		{"a\r\nb", 2, 1, 3}, // between CR and LF
		{"a\r\nb", 3, 2, 1},
		{"a\rb", 2, 2, 1},
		{"a\r\rb", 3, 3, 1},
		{"a\n\r\nb", 4, 3, 1},
		{"\uFEFFab", 0, 1, 1},
		{"\uFEFFab", 4, 1, 2},
		{"\uFEFFa\nb", 5, 2, 1},
		{"één", 5, 1, 4},
		{"😀b", 4, 1, 2},
		{"a\u2028b", 4, 1, 3}, // to editors no line end
		{"\xE9b", 1, 1, 2},
	}
	for _, tt := range tests {
		s := Source{Data: []byte(tt.data)}
		if line, col := s.Position(tt.offset); line != tt.line || col != tt.col {
			t.Errorf("%q at %d: got %d:%d, want %d:%d", tt.data, tt.offset, line, col, tt.line, tt.col)
		}
	}
}

func TestSafe(t *testing.T) {
	tests := []struct{ in, want string }{
		{"plain, één, 日本, 😀", "plain, één, 日本, 😀"},
		{"a\x1b[31mb", `a\x1b[31mb`},
		{"a\r\n\tb", `a\x0d\x0a\x09b`},
		{"\x7f\u009b", `\x7f\u009b`},
		{"\u202eabc\u2066", `\u202eabc\u2066`},
		{"\u2028\uFEFF\u200f\u061c\uFFFE", `\u2028\ufeff\u200f\u061c\ufffe`},
		{"a\xffb\xc0", `a\xffb\xc0`},
		{"\uFFFD", "\uFFFD"},
	}
	for _, tt := range tests {
		if got := Safe(tt.in); got != tt.want {
			t.Errorf("Safe(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func FuzzSafe(f *testing.F) {
	f.Add("a\x00\u202e\xff")
	f.Fuzz(func(t *testing.T, s string) {
		safe := Safe(s)
		if i := strings.IndexFunc(safe, unsafe); i >= 0 || !utf8.ValidString(safe) {
			t.Errorf("Safe(%q) = %q", s, safe)
		}
		if Safe(safe) != safe {
			t.Errorf("Safe(%q) changes when made safe again", safe)
		}
	})
}

func TestQuote(t *testing.T) {
	long := strings.Repeat("é", MaxQuoted)
	tests := []struct{ in, want string }{
		{"a b", `"a b"`},
		{"a\nb", `"a\x0ab"`},
		{long, `"` + long + `"`},
		{long + "x", `"` + long[:2*(MaxQuoted-1)] + `…"`},
	}
	for _, tt := range tests {
		if got := Quote(tt.in); got != tt.want {
			t.Errorf("Quote(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestPrint(t *testing.T) {
	tests := []struct {
		name, data string
		mark       string // the text under the caret
		want       string // line and caret
	}{
		{"word", "title: hapy\n", "hapy", "    1 | title: hapy\n      |        ^^^^\n"},
		{"tab", "\ta:\tb\n", "b", "    1 |     a:  b\n      |         ^\n"},
		{"under a tab", "a\tb\n", "\t", "    1 | a   b\n      |  ^^^\n"},
		{"wide", "日本: 東京\n", "東京", "    1 | 日本: 東京\n      |       ^^^^\n"},
		{"emoji", "👩‍🚀🇳🇱: x\n", "x", "    1 | 👩‍🚀🇳🇱: x\n      |       ^\n"},
		{"accents", "e\u0301e\u0301: x\n", "x", "    1 | e\u0301e\u0301: x\n      |     ^\n"},
		{"half a character", "ae\u0301b\n", "\u0301", "    1 | ae\u0301b\n      |  ^\n"},
		{"CRLF", "a: b\r\nc: d\r\n", "d", "    2 | c: d\n      |    ^\n"},
		{"CR", "a: b\rc: d\r", "c", "    2 | c: d\n      | ^\n"},
		{"BOM", "\uFEFFa: b\n", "a", "    1 | a: b\n      | ^\n"},
		{"several lines", "a: |\n  b\n", "|\n  b", "    1 | a: |\n      |    ^\n"},
		{"line end", "a: b", "\n", "    1 | a: b\n      |     ^\n"},
		{"escape", "a: \x1b[31m b\n", "b", "    1 | a: \\x1b[31m b\n      |             ^\n"},
		{"under an escape", "a: \x1b\n", "\x1b", "    1 | a: \\x1b\n      |    ^^^^\n"},
		{"direction", "a: \u202eb c\n", "c", "    1 | a: \\u202eb c\n      |            ^\n"},
		{"not UTF-8", "a: \xff b\n", "b", "    1 | a: \\xff b\n      |         ^\n"},
		{"long line, left", strings.Repeat("x", 300) + "\n", "", "    1 | " + strings.Repeat("x", 120) + "…\n      | ^\n"},
		{"long line, right", strings.Repeat("x", 300) + "y\n", "y", "    1 | …" + strings.Repeat("x", 80) + "y\n      | " + strings.Repeat(" ", 81) + "^\n"},
		{"long line, wide", strings.Repeat("日", 300) + "y\n", "y", "    1 | …" + strings.Repeat("日", 40) + "y\n      | " + strings.Repeat(" ", 81) + "^\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			src := &Source{Name: "map.yaml", Data: []byte(tt.data)}
			i := strings.Index(tt.data, tt.mark)
			if i < 0 {
				i = len(tt.data) // a mark past the end
			}
			at := Span{i, i + max(1, len(tt.mark))}
			var out strings.Builder
			List{{File: src, Span: at, Msg: "m"}}.Print(&out, false)
			_, got, _ := strings.Cut(out.String(), "\n")
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("want -, got +:\n%s", diff)
			}
		})
	}
}

func TestPrintAll(t *testing.T) {
	src := &Source{Name: "::error::\x1b.yaml", Data: []byte("a: b\na: c\n")}
	theme := &Source{Name: "theme.yaml", Data: []byte("x")}
	list := List{
		{File: src, Span: Span{5, 6}, Msg: "twice", Hint: "keep one\x1b", Notes: []Note{{Span{0, 1}, "first\u202e"}}},
		{File: theme, Msg: "about the file"},
		{File: src, Span: Span{3, 4}, Severity: Warning, Rule: "some-rule", Msg: "odd"},
		{File: src, Span: Span{3, 4}, Severity: Warning, Rule: "some-rule", Msg: "odd"},
		{Msg: "about nothing"},
	}
	const plain = `./::error::\x1b.yaml:1:4: warning: odd [some-rule]
    1 | a: b
      |    ^
./::error::\x1b.yaml:2:1: error: twice
    2 | a: c
      | ^
  hint: keep one\x1b
./::error::\x1b.yaml:1:1: note: first\u202e
    1 | a: b
      | ^
theme.yaml: error: about the file
error: about nothing
`
	var out, colored strings.Builder
	list.Print(&out, false)
	if diff := cmp.Diff(plain, out.String()); diff != "" {
		t.Errorf("want -, got +:\n%s", diff)
	}
	list.Print(&colored, true)
	for _, code := range []string{bold, red, yellow, blue} {
		if !strings.Contains(colored.String(), code) {
			t.Errorf("no %q in the colored output", code)
		}
	}
	strip := strings.NewReplacer(bold, "", red, "", yellow, "", blue, "", "\x1b[0m", "")
	if strip.Replace(colored.String()) != plain {
		t.Error("colored output says something else")
	}
}

func TestPrintLimits(t *testing.T) {
	src := &Source{Name: "map.yaml", Data: []byte(strings.Repeat("x", 2*MaxShown))}
	var list List
	for i := range 2 * MaxShown {
		list = append(list, Diagnostic{File: src, Span: Span{i, i + 1}, Msg: fmt.Sprint("m", i)})
	}
	var out strings.Builder
	list[:MaxShown].Print(&out, false)
	if got := strings.Count(out.String(), "error:"); got != MaxShown || strings.Contains(out.String(), "more") {
		t.Errorf("%d of %d shown", got, MaxShown)
	}
	out.Reset()
	list.Print(&out, false)
	if got := strings.Count(out.String(), "error:"); got != MaxShown || !strings.HasSuffix(out.String(), "… and 100 more\n") {
		t.Errorf("%d shown, ending in %q", got, out.String()[out.Len()-30:])
	}
	for i := range list {
		list[i].Hint = strings.Repeat("h", MaxPrinted/10)
	}
	out.Reset()
	list.Print(&out, false)
	if out.Len() > MaxPrinted+MaxPrinted/5 || !strings.Contains(out.String(), " more\n") {
		t.Errorf("%d bytes printed", out.Len())
	}
}

// TestExcerptWidth holds the cut to its width, and the work to the neighborhood of the span.
func TestExcerptWidth(t *testing.T) {
	for _, unit := range []string{"x", "日", "\u202e", "e\u0301", "👩‍🚀", "\t", "🇳🇱", "e" + strings.Repeat("\u0301", 3000)} {
		src := &Source{Data: []byte(strings.Repeat(unit, 1<<20/len(unit)))}
		start := time.Now()
		for at := range 100 {
			line, carets := src.excerpt(Span{at * 10000, at*10000 + 5})
			if w := uniseg.StringWidth(line); w > MaxExcerpt+1 {
				t.Fatalf("%q: %d cells", unit, w)
			}
			if !strings.Contains(carets, "^") || len(carets) > MaxExcerpt+1 {
				t.Fatalf("%q: carets %q", unit, carets)
			}
		}
		if took := time.Since(start); took > 2*time.Second {
			t.Errorf("%q: %v", unit, took)
		}
	}
}

func TestList(t *testing.T) {
	src := &Source{Name: "map.yaml", Data: []byte("abc")}
	warning := Diagnostic{File: src, Severity: Warning, Msg: "w"}
	first := Diagnostic{File: src, Span: Span{1, 2}, Msg: "first\n"}
	second := Diagnostic{File: src, Span: Span{2, 3}, Msg: "second"}
	tests := []struct {
		list             List
		errors, warnings int
		err              string
	}{
		{nil, 0, 0, ""},
		{List{warning}, 0, 1, ""},
		{List{warning, first}, 1, 1, `map.yaml:1:2: first\x0a`},
		{List{second, warning, first}, 2, 1, `map.yaml:1:2: first\x0a (and 1 more)`},
	}
	for _, tt := range tests {
		if e, w := tt.list.Counts(); e != tt.errors || w != tt.warnings || tt.list.HasErrors() != (e > 0) {
			t.Errorf("%v: %d errors, %d warnings", tt.list, e, w)
		}
		got := ""
		if err := tt.list.Err(); err != nil {
			got = err.Error()
		}
		if got != tt.err {
			t.Errorf("got %q, want %q", got, tt.err)
		}
	}
}
