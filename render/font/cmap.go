package font

import "sort"

// cmap leads from runes to glyphs. It is read where it lies in the file: a text asks for a hundred runes of the
// thousands that a font has. Format: https://learn.microsoft.com/typography/opentype/spec/cmap
type cmap struct {
	format   int // 4 or 12; 0: one of the others, for which sfnt is asked
	subtable []byte
}

// readCmap takes the subtable that reaches furthest: all of Unicode, else the first 65,536 characters.
func readCmap(table []byte) cmap {
	var best []byte
	reach := 0
	for i := range word(table, 2) {
		platform, encoding := word(table, 4+8*i), word(table, 6+8*i)
		if r := cmapReach(platform, encoding); r > reach {
			reach, best = r, from(table, long(table, 8+8*i))
		}
	}
	switch format := word(best, 0); format {
	case 4, 12:
		return cmap{format, best}
	}
	return cmap{}
}

// cmapReach is how many bytes of a character an encoding knows; 0 for encodings that are not read here.
func cmapReach(platform, encoding int) int {
	switch [2]int{platform, encoding} {
	case [2]int{0, 4}, [2]int{3, 10}:
		return 4
	case [2]int{0, 3}, [2]int{3, 0}, [2]int{3, 1}:
		return 2
	}
	return 0
}

func (c cmap) glyph(r rune) GID {
	if c.format == 12 {
		return c.inGroups(r)
	}
	return c.inSegments(r)
}

// inGroups looks in format 12: groups of first and last rune, and the glyph of the first.
func (c cmap) inGroups(r rune) GID {
	n := min(long(c.subtable, 12), len(c.subtable)/12)
	at := 16 + 12*sort.Search(n, func(i int) bool { return long(c.subtable, 20+12*i) >= int(r) })
	first := long(c.subtable, at)
	if at >= 16+12*n || int(r) < first {
		return 0
	}
	return GID(long(c.subtable, at+8) + int(r) - first)
}

// inSegments looks in format 4: four arrays of last runes, first runes, what to add, and how far on, counted from
// the entry itself, the glyph stands instead.
func (c cmap) inSegments(r rune) GID {
	if r > 0xffff {
		return 0
	}
	size := word(c.subtable, 6) &^ 1
	at := 14 + 2*find(c.subtable, 14, 2, size/2, int(r))
	first := word(c.subtable, at+size+2)
	if at >= 14+size || int(r) < first {
		return 0
	}
	if on := word(c.subtable, at+3*size+2); on != 0 {
		return GID(word(c.subtable, at+3*size+2+on+2*(int(r)-first)))
	}
	return GID(int(r) + word(c.subtable, at+2*size+2))
}
