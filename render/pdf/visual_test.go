package pdf

import "testing"

// TestVisual uses capital letters for what reads from right to left, as UAX #9 does.
func TestVisual(t *testing.T) {
	hebrew := map[rune]rune{'A': 'א', 'B': 'ב', 'C': 'ג', 'D': 'ד'}
	tests := []struct{ in, want string }{
		{"", ""},
		{"abc def", "abc def"},
		{"2026", "2026"},
		{"AB CD", "DC BA"},
		{"say AB CD now", "say DC BA now"},
		{"AB say hi CD", "DC say hi BA"},
		{"AB 2026 CD", "DC 2026 BA"},
		{"AB 2026", "2026 BA"},
		{"AB 1.5:2 CD", "DC 1.5:2 BA"},
		{"2026 AB", "BA 2026"},
		{"at 2026 AB", "at 2026 BA"},
		{"at AB 2026 now", "at 2026 BA now"},
		{"AB!", "!BA"},
		{"a AB!", "a BA!"},
		{"(AB)", ")BA("},
	}
	for _, tt := range tests {
		if got := capitals(string(visual([]rune(swap(tt.in, hebrew))))); got != tt.want {
			t.Errorf("visual(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func swap(s string, by map[rune]rune) string {
	out := []rune(s)
	for i, r := range out {
		if to, ok := by[r]; ok {
			out[i] = to
		}
	}
	return string(out)
}

func capitals(s string) string {
	return swap(s, map[rune]rune{'א': 'A', 'ב': 'B', 'ג': 'C', 'ד': 'D'})
}
