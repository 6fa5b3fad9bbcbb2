package font

import (
	"math/rand"
	"strings"
	"testing"

	"github.com/rivo/uniseg"
)

// checkBreaks compares the breaks of a text, and its clusters, with those that the tables of Unicode give.
func checkBreaks(t *testing.T, s string) {
	t.Helper()
	b := lineBreaks{rest: s, state: -1}
	at, state := 0, -1
	for rest := s; rest != ""; {
		var segment string
		segment, rest, _, state = uniseg.FirstLineSegmentInString(rest, state)
		for i := range segment[1:] {
			if got := b.before(at + 1 + i); got != noBreak {
				t.Fatalf("%q: a break before byte %d, in the middle of %q", s, at+1+i, segment)
			}
		}
		at += len(segment)
		if got := b.before(at); got == noBreak {
			t.Fatalf("%q: no break before byte %d, after %q", s, at, segment)
		}
	}
	for rest := s; rest != ""; {
		want, _, _, _ := uniseg.FirstGraphemeClusterInString(rest, -1)
		var got string
		if got, rest = next(rest); got != want {
			t.Fatalf("%q: the cluster %q, want %q", s, got, want)
		}
	}
}

// The words that are broken without the tables stand among others of every kind.
func TestBreaksAreThoseOfUnicode(t *testing.T) {
	parts := []string{
		"a", "Ab", "straße", "één", "Wałęsa", "1", "25", ",", ".", ":", ";", "!", "?", "-", "/", "%", "€", "(", ")", "'", "“", "”", "’",
		" ", " ", " ", " ", " ", "  ", "\u00a0", "\u200b", "\u2060", "–", "…", "×", "÷", "ɐ", "ȿ", "é", "א", "漢", "。", "ไทย", "👍🏽", "🇳🇱", "\u0301", "\n", "\r", "\t",
		"\u200d", "\x80", "\xc3", "\xe2\x80", "\x00", "©",
	}
	random := rand.New(rand.NewSource(14))
	for range 50_000 {
		var b strings.Builder
		for range 1 + random.Intn(10) {
			b.WriteString(parts[random.Intn(len(parts))])
		}
		checkBreaks(t, b.String())
	}
}

func FuzzBreaks(f *testing.F) {
	f.Add("De klant, 25 jaar. Wél één!")
	f.Fuzz(func(t *testing.T, s string) {
		if !strings.ContainsRune(s, softHyphen) { // which a text to be broken has lost
			checkBreaks(t, s)
		}
	})
}
