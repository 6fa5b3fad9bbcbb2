package font

import (
	"slices"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
)

// cell is a grapheme cluster on its way from the order of reading to the order of seeing.
type cell struct {
	text          string
	advance, kern int // kern stands between this cell and the one read before
	level         uint8
}

// leftward says whether the cell is part of a run from right to left.
func (c *cell) leftward() bool { return c.level%2 == 1 }

// visual orders clusters as they are seen, and says whether any run is from right to left. It is the heart of the
// bidirectional algorithm (UAX #9: W4, W7, N1, N2, L2 and L4) without explicit embeddings: directional marks and
// overrides have no effect, so that the text of one field cannot reach into another.
func visual(cells []cell) (rtl bool) {
	classes, base, rtl := classify(cells)
	if !rtl {
		return false
	}
	resolve(classes, base)
	for i := range cells {
		cells[i].level = level(classes[i], base)
		if cells[i].leftward() {
			cells[i].text = mirrored(cells[i].text)
		}
	}
	reverseRuns(cells, 2)
	reverseRuns(cells, 1)
	return true
}

// classify gives every cluster L, R, EN, AN, CS for what joins numbers, or ON, and the direction of the first letter.
func classify(cells []cell) (classes []bidi.Class, base bidi.Class, rtl bool) {
	classes, base = make([]bidi.Class, len(cells)), bidi.ON
	for i, c := range cells {
		r, _ := utf8.DecodeRuneInString(c.text)
		classes[i] = class(r)
		if base == bidi.ON && (classes[i] == bidi.L || classes[i] == bidi.R) {
			base = classes[i]
		}
		rtl = rtl || classes[i] == bidi.R || classes[i] == bidi.AN
	}
	if base == bidi.ON {
		base = bidi.L
	}
	return classes, base, rtl
}

func class(r rune) bidi.Class {
	if r < utf8.RuneSelf && (r|0x20 >= 'a' && r|0x20 <= 'z') {
		return bidi.L
	}
	p, _ := bidi.LookupRune(r)
	switch c := p.Class(); c {
	case bidi.L, bidi.R, bidi.EN, bidi.AN, bidi.CS:
		return c
	case bidi.AL:
		return bidi.R
	case bidi.ES, bidi.ET:
		return bidi.CS
	}
	return bidi.ON
}

// resolve gives separators within a number its class, and everything neutral the direction of both neighbors or,
// where they differ, of the line.
func resolve(classes []bidi.Class, base bidi.Class) {
	resolveNumbers(classes, base)
	for i := 0; i < len(classes); i++ {
		end := i
		for end < len(classes) && classes[end] == bidi.ON {
			end++
		}
		fill(classes, i, end, base)
		i = end
	}
}

// resolveNumbers joins a separator to the numbers round it (W4), and a number to the left-to-right letters before (W7).
func resolveNumbers(classes []bidi.Class, base bidi.Class) {
	strong := base
	for i, c := range classes {
		switch {
		case c == bidi.CS && i > 0 && i+1 < len(classes) && number(classes[i+1]):
			classes[i] = bidi.ON
			if classes[i-1] == classes[i+1] || classes[i-1] == bidi.L && strong == bidi.L {
				classes[i] = classes[i-1]
			}
		case c == bidi.CS:
			classes[i] = bidi.ON
		case c == bidi.L || c == bidi.R:
			strong = c
		case c == bidi.EN && strong == bidi.L:
			classes[i] = bidi.L
		}
	}
}

// fill resolves the neutrals from i to end.
func fill(classes []bidi.Class, i, end int, base bidi.Class) {
	before, after := base, base
	if i > 0 {
		before = direction(classes[i-1])
	}
	if end < len(classes) {
		after = direction(classes[end])
	}
	if before != after {
		before = base
	}
	for ; i < end; i++ {
		classes[i] = before
	}
}

func number(c bidi.Class) bool { return c == bidi.EN || c == bidi.AN }

// direction is what a class is to the neutrals beside it: numbers count as right to left.
func direction(c bidi.Class) bidi.Class {
	if number(c) {
		return bidi.R
	}
	return c
}

// level is 0 or 2 for what runs from left to right and 1 for what runs from right to left.
func level(c, base bidi.Class) uint8 {
	switch {
	case c == bidi.R:
		return 1
	case number(c) || base == bidi.R:
		return 2
	}
	return 0
}

// reverseRuns turns every run of at least the level round.
func reverseRuns(cells []cell, least uint8) {
	for i := 0; i < len(cells); i++ {
		end := i
		for end < len(cells) && cells[end].level >= least {
			end++
		}
		slices.Reverse(cells[i:end])
		i = end
	}
}

// mirrored gives the other of a pair of brackets.
func mirrored(cluster string) string {
	r, ok := lone(cluster)
	if !ok {
		return cluster
	}
	if p, _ := bidi.LookupRune(r); !p.IsBracket() {
		return cluster
	}
	return bidi.ReverseString(cluster)
}
