package svg

import (
	"unicode/utf8"

	"journeymap/render"
)

// attrs is a list of attributes as it stands in a tag. Every value is escaped when it enters.
type attrs []byte

// word adds an attribute whose value is our own and needs no escaping.
func (a *attrs) word(name, v string) {
	a.begin(name)
	*a = append(append(*a, v...), '"')
}

// text adds an attribute with words of an author.
func (a *attrs) text(name, v string) {
	a.begin(name)
	*a = append(escape(*a, v), '"')
}

// number adds an attribute that is a number.
func (a *attrs) number(name string, v float64) {
	a.begin(name)
	*a = append(render.AppendNumber(*a, v), '"')
}

// numbers adds an attribute that is a list of numbers.
func (a *attrs) numbers(name string, vs ...float64) {
	a.begin(name)
	for i, v := range vs {
		if i > 0 {
			*a = append(*a, ' ')
		}
		*a = render.AppendNumber(*a, v)
	}
	*a = append(*a, '"')
}

func (a *attrs) begin(name string) {
	if len(*a) > 0 {
		*a = append(*a, ' ')
	}
	*a = append(append(*a, name...), '=', '"')
}

// escape adds s as it may stand in character data and in attributes between double quotes. Characters that XML 1.0
// cannot hold, controls and those that steer the direction of text are left out.
func escape(b []byte, s string) []byte {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			b = escapeASCII(b, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if !(r == utf8.RuneError && n == 1) && allowed(r) {
			b = append(b, s[i:i+n]...)
		}
		i += n
	}
	return b
}

func escapeASCII(b []byte, c byte) []byte {
	switch c {
	case '<':
		return append(b, "&lt;"...)
	case '>':
		return append(b, "&gt;"...)
	case '&':
		return append(b, "&amp;"...)
	case '"':
		return append(b, "&quot;"...)
	case '\n':
		return append(b, "&#10;"...)
	case '\t':
		return append(b, "&#9;"...)
	}
	if c < ' ' || c == 0x7F {
		return b
	}
	return append(b, c)
}

// allowed says whether a rune beyond ASCII may be written: a Char of XML 1.0 (section 2.2) that is neither a C1
// control nor a bidirectional control (UAX #9, section 2).
func allowed(r rune) bool {
	switch {
	case r < 0xA0, r == 0xFFFE, r == 0xFFFF:
		return false
	case r == 0x061C, r == 0x200E, r == 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
		return false
	}
	return true
}
