package font

// What the tables of OpenType layout share: lists of the glyphs that a table covers, and classes of glyphs.
// Format: https://learn.microsoft.com/typography/opentype/spec/chapter2

// covered gives a glyph's index in a coverage table; false when it is not covered.
func covered(coverage []byte, g GID) (index int, ok bool) {
	n := word(coverage, 2)
	if word(coverage, 0) == 1 { // a list of glyphs
		i := find(coverage, 4, 2, n, int(g))
		return i, i < n && word(coverage, 4+2*i) == int(g)
	}
	at, ok := span(coverage, n, g)
	return word(coverage, at+4) + int(g) - word(coverage, at), ok
}

// classOf gives a glyph's class; 0 is the class of all that are not named.
func classOf(classes []byte, g GID) int {
	if word(classes, 0) == 1 { // an array, from a first glyph on
		i := int(g) - word(classes, 2)
		if i < 0 || i >= word(classes, 4) {
			return 0
		}
		return word(classes, 6+2*i)
	}
	at, ok := span(classes, word(classes, 2), g)
	if !ok {
		return 0
	}
	return word(classes, at+4)
}

// span finds the one of n spans that holds a glyph: each is a first glyph, a last and a number.
func span(table []byte, n int, g GID) (at int, ok bool) {
	i := find(table, 6, 6, n, int(g))
	at = 4 + 6*i
	return at, i < n && word(table, at) <= int(g)
}
