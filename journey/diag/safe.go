package diag

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Safe makes a text fit for a terminal and for a line of a log: control characters, line breaks, marks that turn the
// direction of writing, and bytes that are not UTF-8 are shown as escapes such as \x1b and \u202e.
func Safe(s string) string {
	if strings.IndexFunc(s, unsafe) < 0 && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1, r < 0x80 && unsafe(r):
			fmt.Fprintf(&b, `\x%02x`, s[i])
		case unsafe(r):
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteString(s[i : i+n])
		}
		i += n
	}
	return b.String()
}

// unsafe tells whether a character could move the cursor, color the screen, end the line or reorder what follows.
func unsafe(r rune) bool {
	switch {
	case r < ' ', r >= 0x7F && r < 0xA0: // C0, DEL and C1
		return true
	case r == 0x061C, r == 0x200E, r == 0x200F, r >= 0x2028 && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
		return true
	}
	return r == 0xFEFF || r == 0xFFFE || r == 0xFFFF
}

// Quote puts an author's text in quotes for a message, shortened to its first MaxQuoted characters.
func Quote(s string) string {
	if utf8.RuneCountInString(s) > MaxQuoted {
		s = string([]rune(s[:min(len(s), 4*MaxQuoted)])[:MaxQuoted-1]) + "…"
	}
	return `"` + Safe(s) + `"`
}
