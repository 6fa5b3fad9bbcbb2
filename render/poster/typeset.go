package poster

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"journeymap/journey"
	"journeymap/render"
	"journeymap/render/font"
)

// block is a paragraph broken into lines, not yet placed.
type block struct {
	style
	lines []font.Line
	dress []dress // of a marked text, what each line is beside its words; nil: its words alone
	dots  []int   // the lines that end between two items of a list
	rtl   bool    // reads from right to left: what stands left in other scripts stands right
}

// set breaks text to a width in points.
func (s style) set(text string, width float64) block {
	switch {
	case strings.TrimSpace(text) == "":
		return block{style: s}
	case isMarked(text):
		return s.setMarked(text, width)
	}
	if strings.Contains(text, listDot) {
		return s.list(text, width)
	}
	b := block{style: s, lines: s.face.Wrap(clean(text), s.size, width)}
	b.rtl = isRTL(text)
	return b.joined(text, width)
}

// joined narrows the measure a little when the last line holds next to nothing, so that no word is left alone.
func (b block) joined(text string, width float64) block {
	n := len(b.lines)
	if n < 2 || b.last() > 0.3*width || strings.Contains(text, "\n") {
		return b
	}
	best, least := b, b.longest(text)
	for _, part := range [...]float64{0.9, 0.8, 0.72} {
		c := b
		if width*part >= least {
			c.lines = b.face.Wrap(clean(text), b.size, width*part)
		}
		if len(c.lines) != n || c.hyphens() > b.hyphens() {
			break
		}
		if c.last() > best.last() {
			best = c
		}
		if best.last() > 0.3*width {
			break
		}
	}
	return best
}

// last is the width of the last line, in points.
func (b block) last() float64 { return b.points(b.lines[len(b.lines)-1].Units) }

// isRTL says whether the first letter of a text belongs to a script that is read from right to left.
func isRTL(s string) bool {
	if isWestern(s) {
		return false
	}
	for _, r := range s {
		if unicode.IsLetter(r) {
			return unicode.In(r, unicode.Hebrew, unicode.Arabic, unicode.Syriac, unicode.Thaana, unicode.Nko)
		}
	}
	return false
}

// balance breaks text like set, and then narrows the measure as far as the number of lines allows, so that no word
// is left alone on the last line.
func (s style) balance(text string, width float64) block {
	best := s.set(text, width)
	if len(best.lines) < 2 || best.dots != nil {
		return best
	}
	lo, hi := math.Max(width/2, math.Min(s.longest(text), width)), width
	for range 7 {
		mid := (lo + hi) / 2
		if b := s.set(text, mid); len(b.lines) == len(best.lines) && b.hyphens() <= best.hyphens() {
			best, hi = b, mid
		} else {
			lo = mid
		}
	}
	return best
}

func (b block) hyphens() (n int) {
	for _, l := range b.lines {
		if l.Hyphen {
			n++
		}
	}
	return n
}

// height is that of all lines, in points.
func (b block) height() float64 { return float64(len(b.lines)) * b.lead }

// widest is the width of the widest line, in points.
func (b block) widest() float64 {
	w := 0.0
	for i := range b.lines {
		w = math.Max(w, b.end(i))
	}
	return w
}

func (b block) points(units int) float64 {
	return float64(units) * b.size / float64(b.face.UnitsPerEm())
}

// align says where the lines of a block stand in the width given to them.
type align uint8

const (
	left align = iota
	center
	right
)

// at places the block with its top left corner at x, y. Lines that stand center or right do so in width.
func (b block) at(x, y, width float64, a align) []render.Item {
	if len(b.lines) == 0 {
		return nil
	}
	if b.dress != nil {
		return b.dressed(x, y, width, a)
	}
	return b.plain(x, y, width, a)
}

// plain places a block without marks.
func (b block) plain(x, y, width float64, a align) []render.Item {
	t := &render.Text{Face: b.face, Size: b.size, Color: b.ink, RTL: b.rtl}
	if b.rtl && a == left {
		a = right
	}
	for i, l := range b.lines {
		w := b.points(l.Units)
		lx := x
		switch a {
		case center:
			lx += (width - w) / 2
		case right:
			lx += width - w
		}
		t.Lines = append(t.Lines, b.line(l, lx, y+float64(i)*b.lead+b.rise(), w))
		if slices.Contains(b.dots, i) {
			t.Lines = append(t.Lines, b.unseenDot(t.Lines[len(t.Lines)-1]))
		}
	}
	return []render.Item{t}
}

func (b block) line(l font.Line, x, y, w float64) render.Line {
	out := render.Line{X: x, Y: y, Width: w, S: l.S, Hyphen: l.Hyphen}
	if isWestern(l.S) {
		return out
	}
	if glyphs, plain := b.face.Shape(l.S, b.size, x, y); !plain {
		out.Shaped = glyphs
	}
	return out
}

// rise is how far the first baseline lies below the top of a block, so that ascenders and descenders share the
// spare of the leading.
func (s style) rise() float64 {
	asc, desc := s.face.Ascent()*s.size, s.face.Descent()*s.size
	return asc + (s.lead-asc-desc)/2
}

// clean takes out what would steer the text around it: bidirectional controls. Tabs become spaces.
func clean(s string) string {
	if isPlain(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return ' '
		case r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069, r == 0x200E, r == 0x200F, r == 0x061C:
			return -1
		case unicode.IsControl(r) && r != '\n':
			return -1
		}
		return r
	}, s)
}

// isWestern says that every built-in face sets a text glyph by glyph, so that asking is not worth the time: Latin and
// the punctuation of its languages.
func isWestern(s string) bool {
	for _, r := range s {
		if r >= 0x200 && (r < 0x2013 || r > 0x2026) && r != '€' {
			return false
		}
	}
	return true
}

// isPlain says that a text holds no control character.
func isPlain(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' && s[i] != '\n' || s[i] >= 0xC8 {
			return false
		}
	}
	return true
}

// joined is a list of texts as one paragraph, an entry a line.
func joined(ts []journey.Text) string {
	switch len(ts) {
	case 0:
		return ""
	case 1:
		return shown(ts[0])
	}
	all := make([]string, len(ts))
	for i, t := range ts {
		all[i] = shown(t)
	}
	return strings.Join(all, "\n")
}

// cutLine splits a title into its first line and the rest.
func cutLine(s string) (first, rest string, ok bool) { return strings.Cut(s, "\n") }

// longestWhole is the width in points of the widest word of a text, unbroken.
func (s style) longestWhole(text string) (w float64) {
	for _, word := range strings.Fields(text) {
		w = math.Max(w, s.width(word))
	}
	return w
}

// longest is the width in points of the widest word of a text, as far as it counts for a column: what is longer than
// 28 letters breaks anywhere rather than widen the sheet.
func (s style) longest(text string) float64 {
	switch {
	case text == "":
		return 0
	case isMarked(text):
		return s.markedLongest(text)
	}
	return math.Min(s.face.Longest(clean(text), s.size), s.chars(28))
}
