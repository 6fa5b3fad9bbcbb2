package font

import (
	"strings"
	"unicode"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
)

// Numbers of names. Format: https://learn.microsoft.com/typography/opentype/spec/name
const (
	nameFamily      = 1
	nameFull        = 4
	nameTypographic = 16 // a family of more than four faces
)

// stated is the first of the names that the font has, free of characters that do not print.
func stated(table []byte, otherwise string, ids ...int) string {
	for _, id := range ids {
		if s := printable(nameOf(table, id)); s != "" {
			return s
		}
	}
	return otherwise
}

// nameOf reads the first name of a number that is written in Unicode or in the Macintosh's Roman.
func nameOf(table []byte, id int) string {
	const macintosh, windows = 1 << 16, 3<<16 | 1 // platform and encoding
	for i := range word(table, 2) {
		record := 6 + 12*i
		if word(table, record+6) != id {
			continue
		}
		b := cut(table, word(table, 4)+word(table, record+10), word(table, record+8))
		switch long(table, record) {
		case windows:
			return unicodeName(b)
		case macintosh:
			s, _ := charmap.Macintosh.NewDecoder().Bytes(b) // every byte is a character
			return string(s)
		}
	}
	return ""
}

func unicodeName(b []byte) string {
	units := make([]uint16, len(b)/2)
	for i := range units {
		units[i] = be.Uint16(b[2*i:])
	}
	return string(utf16.Decode(units))
}

func printable(s string) string {
	n := 0
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if n++; n > maxNameRunes || !unicode.IsPrint(r) || r == unicode.ReplacementChar {
			return -1
		}
		return r
	}, s))
}
