package font

import "testing"

func TestRuneSet(t *testing.T) {
	var s RuneSet
	for _, r := range []rune{0xFFFF, 'b', 'a', 'a', 0x0141, 0x10000, -1} {
		s.Add(r)
	}
	if got := string(s.Sorted()); got != "abŁ\uFFFF" {
		t.Errorf("runes %q", got)
	}
}
