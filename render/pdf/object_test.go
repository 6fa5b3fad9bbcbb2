package pdf

import (
	"encoding/hex"
	"strings"
	"testing"
	"unicode/utf16"
)

func TestNums(t *testing.T) {
	for _, tt := range []struct {
		v    float64
		want string
	}{{0, "0"}, {-0.001, "0"}, {1.5, "1.5"}, {-2.345, "-2.35"}, {1e6, "1000000"}, {0.1 + 0.2, "0.3"}} {
		if got := nums(tt.v); got != tt.want {
			t.Errorf("nums(%v) = %s, want %s", tt.v, got, tt.want)
		}
	}
}

func TestASCIIString(t *testing.T) {
	if got, want := asciiString(`a(b)\c`), `(a\(b\)\\c)`; got != want {
		t.Errorf("asciiString = %s, want %s", got, want)
	}
}

// FuzzTextString: any text is hexadecimal digits between angle brackets, and reads back.
func FuzzTextString(f *testing.F) {
	for _, s := range []string{"", ") Tj ET", "endobj", "þÿ", "😀 é", "\x00<>"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		digits, ok := strings.CutPrefix(textString(s), "<")
		digits, closed := strings.CutSuffix(digits, ">")
		raw, err := hex.DecodeString(digits)
		if !ok || !closed || err != nil {
			t.Fatalf("%q is written as %s", s, textString(s))
		}
		var units []uint16
		for i := 0; i < len(raw); i += 2 {
			units = append(units, uint16(raw[i])<<8|uint16(raw[i+1]))
		}
		if got, want := string(utf16.Decode(units[1:])), strings.ToValidUTF8(s, "\uFFFD"); units[0] != 0xFEFF || got != string([]rune(s)) {
			t.Errorf("%q reads back as %q, want %q", s, got, want)
		}
	})
}
