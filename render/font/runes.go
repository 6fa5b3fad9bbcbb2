package font

import (
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// Hyphen is what is drawn at the end of a Line whose Hyphen is true.
const Hyphen = '-'

const softHyphen = '\u00ad'

// invisible says whether a rune has neither width nor glyph: controls, line ends, joiners, selectors, directional
// marks, the soft hyphen. It is the derivation of Default_Ignorable_Code_Point (UAX #44), and the controls.
func invisible(r rune) bool {
	switch {
	case r < 0x7f:
		return r < ' '
	case r < 0x300:
		return r <= 0x9f || r == softHyphen
	}
	return unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point) &&
		!unicode.Is(unicode.Prepended_Concatenation_Mark, r)
}

// standIn is the rune that is drawn where a face lacks one that looks the same: spaces and hyphens that forbid a break.
func standIn(r rune) rune {
	switch r {
	case 0x00a0, 0x2007, 0x202f:
		return ' '
	case 0x2010, 0x2011:
		return Hyphen
	}
	return r
}

// space says whether a rune is dropped at the end of a line: white space that allows a break, and the zero width space.
func space(r rune) bool {
	switch r {
	case 0x00a0, 0x2007, 0x202f:
		return false
	case 0x200b:
		return true
	}
	return unicode.IsSpace(r)
}

// next cuts the first grapheme cluster off (UAX #29). Of the characters below U+0300 only a carriage return joins the
// one after it, which spares most texts the tables.
func next(s string) (cluster, rest string) {
	if n := below300(s); n > 0 && s[0] != '\r' && (n == len(s) || below300(s[n:]) > 0) {
		return s[:n], s[n:]
	}
	cluster, rest, _, _ = uniseg.FirstGraphemeClusterInString(s, -1)
	return cluster, rest
}

// below300 is the length of the first character of s if that is well-formed and below U+0300, else 0.
func below300(s string) int {
	switch c := s[0]; {
	case c < utf8.RuneSelf:
		return 1
	case c < 0xc2 || c > 0xcb || len(s) < 2 || s[1]&0xc0 != 0x80:
		return 0
	}
	return 2
}

// lone gives the rune of a cluster that is just one.
func lone(cluster string) (rune, bool) {
	r, n := utf8.DecodeRuneInString(cluster)
	return r, n == len(cluster)
}

// unshaped are the scripts whose letters change form or place with their neighbors, which takes a shaping engine.
// In Hebrew and the scripts of the rest of the world a letter stands as it is.
var unshaped = []*unicode.RangeTable{
	unicode.Arabic, unicode.Syriac, unicode.Nko, unicode.Mandaic, unicode.Mongolian, unicode.Phags_Pa, unicode.Adlam,
	unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi, unicode.Gujarati, unicode.Oriya, unicode.Tamil,
	unicode.Telugu, unicode.Kannada, unicode.Malayalam, unicode.Sinhala, unicode.Tibetan, unicode.Myanmar,
	unicode.Khmer, unicode.Thai, unicode.Lao, unicode.Balinese, unicode.Javanese, unicode.Sundanese, unicode.Cham,
	unicode.Tai_Tham, unicode.Buginese, unicode.Limbu, unicode.Lepcha, unicode.Meetei_Mayek, unicode.Chakma,
	unicode.Saurashtra, unicode.Syloti_Nagri, unicode.Rejang, unicode.Batak, unicode.Hanifi_Rohingya,
}

// needsShaping says whether a rune belongs to a script that cannot be set one glyph after another.
func needsShaping(r rune) bool {
	return r >= 0x600 && unicode.IsOneOf(unshaped, r) && (unicode.IsLetter(r) || unicode.IsMark(r))
}

// Unshaped says whether s has letters of a script that takes shaping, such as Arabic or Devanagari. They are set
// one by one and look wrong to those who read the script; the layout warns of it.
func (f *Face) Unshaped(s string) bool {
	for _, r := range s {
		if needsShaping(r) {
			return true
		}
	}
	return false
}
