package diag

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

const tabWidth = 4

// lead is the room that an excerpt keeps before the caret, in cells.
const lead = MaxExcerpt * 2 / 3

// glyph is one character of an excerpt as a reader sees it.
type glyph struct {
	text   string
	width  int // cells
	marked bool
}

// excerpt gives the line on which a span starts, cut to about MaxExcerpt cells round it, and the carets below.
// Only bytes near the span are looked at, so that a line of a megabyte costs no more than a short one.
func (s *Source) excerpt(at Span) (line, carets string) {
	from, _ := s.lineAt(at.Start)
	start := max(from, s.clamp(at.Start))
	to := s.lineEnd(start)
	left, right := max(from, start-8*lead), min(to, start+8*MaxExcerpt)
	left, right = s.whole(left, from), s.whole(right, from)
	at.End = max(at.End, at.Start+1)
	glyphs := s.glyphs(left, right, at)
	head := cutHead(glyphs)
	dots := left > from || head > 0
	return layOut(glyphs[head:], dots, right < to)
}

// whole moves an offset back to the start of the character that it falls into.
func (s *Source) whole(offset, from int) int {
	for offset > from && offset < len(s.Data) && !utf8.RuneStart(s.Data[offset]) {
		offset--
	}
	return offset
}

// glyphs are the grapheme clusters of a stretch of one line. Those that the span touches are marked.
func (s *Source) glyphs(from, to int, at Span) (all []glyph) {
	state, column := -1, 0
	for rest := string(s.Data[from:to]); rest != ""; {
		var g glyph
		g.text, rest, g.width, state = uniseg.FirstGraphemeClusterInString(rest, state)
		n := len(g.text)
		g.marked = from < at.End && from+n > at.Start
		from += n
		switch safe := Safe(g.text); {
		case g.text == "\t":
			g.width = tabWidth - column%tabWidth
			g.text = strings.Repeat(" ", g.width)
		case safe != g.text:
			g.text, g.width = safe, uniseg.StringWidth(safe)
		}
		column += g.width
		all = append(all, g)
	}
	return all
}

// cutHead says how many glyphs to leave out so that the first marked one is at most lead cells from the left.
func cutHead(all []glyph) int {
	room, i := 0, 0
	for i < len(all) && !all[i].marked {
		room += all[i].width
		i++
	}
	n := 0
	for room > lead {
		room -= all[n].width
		n++
	}
	return n
}

// layOut writes glyphs and carets as long as they fit. A span of no length, or past the end of the line, has one caret.
func layOut(all []glyph, dotsBefore, dotsAfter bool) (line, carets string) {
	var text, mark strings.Builder
	used, first := 0, -1
	put := func(s string, width int, marked bool) {
		text.WriteString(s)
		mark.WriteString(strings.Repeat(map[bool]string{true: "^", false: " "}[marked], width))
		used += width
	}
	if dotsBefore {
		put("…", 1, false)
	}
	for _, g := range all {
		if used+g.width > MaxExcerpt {
			dotsAfter = true
			break
		}
		if g.marked && first < 0 {
			first = used
		}
		put(g.text, g.width, g.marked)
	}
	carets = strings.TrimRight(mark.String(), " ")
	if carets == "" {
		carets = strings.Repeat(" ", cmp.Or(max(first, 0), used)) + "^"
	}
	if dotsAfter {
		text.WriteString("…")
	}
	return text.String(), carets
}
