package field

import (
	"fmt"
	"strings"
	"testing"

	"journeymap/journey/diag"
)

// TestLimits reads, for each limit, a file that reaches it and one that goes one further.
func TestLimits(t *testing.T) {
	text := "text: x\n"
	tests := []struct {
		name string
		data func(n int) string
		max  int
		want string
	}{
		{"bytes", func(n int) string { return text + strings.Repeat("#", n-len(text)) }, diag.MaxBytes, "the file is larger than 1024 KiB"},
		{"depth", func(n int) string { return "texts: " + strings.Repeat("[", n-2) + "x" + strings.Repeat("]", n-2) }, diag.MaxDepth, "nested deeper than 64 levels"},
		{"text", func(n int) string { return "text: " + strings.Repeat("é", n) }, diag.MaxText, "this text is longer than 5000 characters"},
		{"aliases", func(n int) string {
			// One node of n/64 bytes repeated 64 times counts as 64 × (n/64) with the node itself.
			return "x: &a " + strings.Repeat("x", n/64-1) + strings.Repeat("x", n%64) + "\ny: [" + strings.Repeat("*a,", 64) + "]\n"
		}, diag.MaxAliased, "aliases repeat more than 256 KiB"},
	}
	for _, tt := range tests {
		for over := range 2 {
			_, found := read(tt.data(tt.max + over))
			said := fmt.Sprint(found)
			if got := strings.Contains(said, tt.want); got != (over == 1) {
				t.Errorf("%s: %d over the limit: refused: %v", tt.name, over, got)
			}
		}
	}
}

// TestHintsEnd looks whether the costly search for the nearest key ends after so many unknown ones.
func TestHintsEnd(t *testing.T) {
	var data strings.Builder
	for i := range diag.MaxHinted + 10 {
		fmt.Fprintf(&data, "txt%d: x\n", i)
	}
	_, found := read(data.String())
	for i, d := range found {
		if hinted := d.Hint != ""; hinted != (i <= diag.MaxHinted) {
			t.Fatalf("finding %d has the hint %q", i, d.Hint)
		}
	}
}

func TestEncodings(t *testing.T) {
	tests := []struct{ data, want string }{
		{"text: \xE9\n", "not UTF-8 at byte 6"},
		{"text: \xC0\xAF\n", "not UTF-8 at byte 6"},         // overlong
		{"text: \xED\xA0\x80\n", "not UTF-8 at byte 6"},     // a surrogate
		{"text: \xF4\x90\x80\x80\n", "not UTF-8 at byte 6"}, // beyond U+10FFFF
		{"text: \xE2\x82", "not UTF-8 at byte 6"},           // cut off
		{"\xFF\xFEt\x00", "the file is in UTF-16"},
		{"\xFE\xFF\x00t", "the file is in UTF-16"},
		{"\xFF\xFE\x00\x00t\x00\x00\x00", "the file is in UTF-32"},
		{"\x00\x00\xFE\xFF\x00\x00\x00t", "the file is in UTF-32"},
		{"t\x00e\x00x\x00t\x00", "U+0000"},
		{"text: a\u0085b\n", "U+0085"},
		{"text: a\x08\n", "U+0008"},
		{"\uFEFFtext: x\n", ""},
		{"text: x\r\n", ""},
		{"text: x\r", ""},
		{"text: x", ""},
		{"text: \"\\u0007\"\n", "this escape stands for a control character"},
		{"text: \"\\\\x07 \\N\"\n", "this escape stands for a control character"},
		{"text: \"\\U0000FFFE\"\n", "this escape stands for a control character"},
		{"text: \"\\t\\n\\\\x07\\u00e9\"\n", ""},
	}
	for _, tt := range tests {
		_, found := read(tt.data)
		if said := fmt.Sprint(found); tt.want == "" && len(found) > 0 || !strings.Contains(said, tt.want) {
			t.Errorf("%q: got %s, want %q", tt.data, said, tt.want)
		}
	}
}

func TestNearest(t *testing.T) {
	words := []string{"title", "when", "touchpoints", "id", "happy", "P"}
	tests := []struct{ wrong, want string }{
		{"tilte", "title"}, {"titel", "title"}, {"TITLE", "title"}, {"titles", "title"}, {"wen", "when"}, {"wehn", "when"}, {"wheen", "when"},
		{"touchpoint", "touchpoints"}, {"touch_points", "touchpoints"}, {"tochpionts", "touchpoints"}, {"hapy", "happy"}, {"di", "id"}, {"x", ""},
		{"stage", ""}, {"", ""}, {"where", ""}, {"zzzzz", ""}, {strings.Repeat("title", 10000), ""},
	}
	for _, tt := range tests {
		if got := Nearest(tt.wrong, words); got != tt.want {
			t.Errorf("Nearest(%.20q) = %q, want %q", tt.wrong, got, tt.want)
		}
	}
}

func TestDistance(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"a", "", 1}, {"", "ab", 2}, {"abc", "abc", 0}, {"abc", "acb", 1}, {"abc", "abd", 1}, {"abc", "ab", 1}, {"abc", "xabc", 1},
		{"kitten", "sitting", 3}, {"ca", "abc", 3}, {"één", "een", 2},
	}
	for _, tt := range tests {
		if got := distance([]rune(tt.a), []rune(tt.b)); got != tt.want || got != distance([]rune(tt.b), []rune(tt.a)) {
			t.Errorf("distance(%q, %q) = %d, want %d", tt.a, tt.b, got, tt.want)
		}
	}
}

func TestParseNumber(t *testing.T) {
	tests := []struct {
		s    string
		want float64
		ok   bool
	}{
		{"7.5", 7.5, true}, {"7,5", 7.5, true}, {"−2", -2, true}, {"-2", -2, true}, {"+2", 2, true}, {"012", 12, true}, {"1e2", 100, true}, {"0", 0, true},
		{"", 0, false}, {"1.000,5", 0, false}, {"1 000", 0, false}, {"1_000", 0, false}, {"0x10", 0, false}, {"inf", 0, false}, {".nan", 0, false},
		{"1e999", 0, false}, {"--1", 0, false}, {"−−1", 0, false}, {"\u0661", 0, false}, {"e", 0, false},
	}
	for _, tt := range tests {
		if f, ok := ParseNumber(tt.s); ok != tt.ok || ok && f != tt.want {
			t.Errorf("ParseNumber(%q) = %v, %v", tt.s, f, ok)
		}
	}
}
