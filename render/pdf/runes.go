package pdf

import (
	"slices"
	"strings"
	"unicode"

	"journeymap/render"
)

// Runes with a part of their own.
const (
	softHyphen  = '\u00AD' // drawn at a line's end: readers join the word again
	replacement = '\uFFFD' // stands for what is beyond U+FFFF, where codes of 16 bits do not reach
)

// lineRunes gives the runes of a line as they are set; those of a shaped line in the order in which they are seen.
func lineRunes(l *render.Line) []rune {
	runes := make([]rune, 0, len(l.S)+1)
	for _, r := range l.S {
		switch {
		case unicode.In(r, unicode.Zl, unicode.Zp):
			runes = append(runes, ' ')
		case unseen(r):
		case r >= 0xFFFF:
			runes = append(runes, replacement)
		default:
			runes = append(runes, r)
		}
	}
	if len(l.Shaped) > 0 {
		return visual(runes)
	}
	return runes
}

// lineEnd is what follows a line: a soft hyphen where a word is broken, else a space before the next line, so that no
// two words run together for a reader.
func lineEnd(t *render.Text, i int) []rune {
	switch {
	case t.Lines[i].Hyphen:
		return []rune{softHyphen}
	case i < len(t.Lines)-1:
		return []rune{' '}
	}
	return nil
}

// words are the lines of a paragraph as they are read.
func words(t *render.Text) string {
	var b strings.Builder
	for i := range t.Lines {
		b.WriteString(t.Lines[i].S)
		if !t.Lines[i].Hyphen && i < len(t.Lines)-1 {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// reordered says whether a line of the paragraph is seen in another order than it is read.
func reordered(t *render.Text) bool {
	return slices.ContainsFunc(t.Lines, func(l render.Line) bool {
		return len(l.Shaped) > 0 && strings.ContainsFunc(l.S, rightToLeft)
	})
}

// unseen says whether a rune has no shape of its own: controls, joiners, marks of direction and soft hyphens.
func unseen(r rune) bool {
	return unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Variation_Selector)
}

// drawnRune is the rune whose glyph a rune is drawn with.
func drawnRune(r rune) rune {
	if r == softHyphen {
		return '-'
	}
	return r
}

func beyondBMP(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return r >= 0xFFFF })
}
