package font

import (
	"hash/maphash"
	"strings"
	"sync/atomic"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// breaking says what may happen between two clusters.
type breaking uint8

const (
	noBreak    breaking = iota
	mayBreak            // UAX #14 allows a break
	softBreak           // after a soft hyphen: a hyphen is drawn
	mustBreak           // after a newline
	wordHyphen          // inside a long word, by hyphenAt
)

// piece is a grapheme cluster of a paragraph, measured. A poster has ten thousand of them: they are kept small.
type piece struct {
	x      int      // units before it, kerning to the one before included
	at     int32    // where it begins in the text
	ink    int32    // the end of what stays of a line that ends before this piece
	kern   int32    // the kerning to the one before
	dash   int32    // units that a hyphen after it adds
	letter rune     // lower case; 0: no letter
	before breaking // what may happen before it
	blank  bool     // white space: a break swallows it
}

// paragraph is a text cut into measured pieces. The last piece is empty and marks the end, so that the width of
// any stretch is a difference and no stretch is measured twice.
type paragraph struct {
	source string
	text   string // source without its soft hyphens, which are breaks here
	pieces []piece
}

// recent keeps paragraphs that were cut and widths that were measured, by a hash of their text: a layout breaks each
// text many times, at one width after another, and cutting is most of the work. What is found there is compared, so
// the seed decides on speed alone.
type recent struct {
	seed       maphash.Seed
	paragraphs [512]atomic.Pointer[paragraph]
	widths     [256]atomic.Pointer[knownWidth]
}

// knownWidth is a line and its width.
type knownWidth struct {
	text  string
	units int
}

func (r *recent) hash(s string) uint64 { return maphash.String(r.seed, s) }

// paragraph gives the pieces of a text, which nobody changes.
func (f *Face) paragraph(s string) *paragraph {
	if len(s) > maxRemembered {
		return f.cut(s)
	}
	slot := &f.recent.paragraphs[f.recent.hash(s)%uint64(len(f.recent.paragraphs))]
	if p := slot.Load(); p != nil && p.source == s {
		return p
	}
	p := f.cut(s)
	slot.Store(p)
	return p
}

// cut measures a text. Line breaks within a cluster are ignored, as UAX #14 section 8.2 asks.
func (f *Face) cut(s string) *paragraph {
	text := strings.ReplaceAll(s, string(softHyphen), "")
	p := &paragraph{source: s, text: text, pieces: make([]piece, 0, utf8.RuneCountInString(text)+1)}
	r, x, ink := ruler{face: f}, 0, 0
	breaks := lineBreaks{rest: s, state: -1}
	dash := f.place(Hyphen)
	for at := 0; at < len(text); {
		cluster, _ := next(text[at:])
		advance, kern, _ := r.next(cluster)
		q := piece{at: int32(at), x: x + kern, kern: int32(kern), ink: int32(ink), before: breaks.before(at), dash: int32(dash.advance)}
		if dash.face != nil && r.last.face == dash.face {
			q.dash += int32(f.kernBetween(dash.face, r.last.id, dash.id))
		}
		q.describe(cluster)
		p.pieces = append(p.pieces, q)
		x, at = x+kern+advance, at+len(cluster)
		if !q.blank {
			ink = len(p.pieces)
		}
	}
	p.pieces = append(p.pieces, piece{at: int32(len(text)), x: x, ink: int32(ink), before: mustBreak})
	return p
}

// describe says what the cluster is to breaking.
func (q *piece) describe(cluster string) {
	if c := cluster[0]; c >= 'a' && c <= 'z' && len(cluster) == 1 {
		q.letter = rune(c)
		return
	}
	r, one := lone(cluster)
	q.blank = one && space(r) || cluster == "\r\n"
	q.letter = letter(r)
}

// lineBreaks walks through the breaks of UAX #14 in a text with soft hyphens as the clusters of the one without go by.
type lineBreaks struct {
	rest  string
	state int
	at    int // where the last segment ends in the text without soft hyphens
	last  breaking
}

// before says what may happen before byte at. It must be called with growing offsets.
func (b *lineBreaks) before(at int) breaking {
	for b.at < at {
		b.next()
	}
	if at == 0 || b.at > at {
		return noBreak
	}
	return b.last
}

// next takes a segment and, where two breaks differ by a soft hyphen alone, the first.
func (b *lineBreaks) next() {
	if n := plainWord(b.rest); n > 0 {
		b.rest, b.state, b.at, b.last = b.rest[n:], -1, b.at+n, mayBreak
		return
	}
	var segment string
	var must bool
	segment, b.rest, must, b.state = uniseg.FirstLineSegmentInString(b.rest, b.state)
	b.at += len(segment) - len(string(softHyphen))*strings.Count(segment, string(softHyphen))
	switch {
	case must:
		b.last = mustBreak
	case strings.HasSuffix(segment, string(softHyphen)):
		b.last = softBreak
	default:
		b.last = mayBreak
	}
}

// plainWord is the length of a first segment of UAX #14 that can be told without its tables: a word of Latin letters
// and digits, commas, periods and colons after it, and the space before another such word or the end of the text. Of
// anything else it is 0. Where a word may begin, what stands before it has no say in what follows.
func plainWord(s string) int {
	i := 0
	for n := plainLetter(s); n > 0; n = plainLetter(s[i:]) {
		i += n
	}
	if i == 0 {
		return 0
	}
	for i < len(s) && (s[i] == ',' || s[i] == '.' || s[i] == ':') {
		i++
	}
	if i < len(s) && (s[i] != ' ' || plainLetter(s[i+1:]) == 0) {
		return 0
	}
	return min(i+1, len(s))
}

// plainLetter is the length of a letter or digit of ASCII, Latin-1 or Latin Extended-A or B, up to U+023F, at the start
// of s, 0 if there is none. The signs × and ÷ are none.
func plainLetter(s string) int {
	if s == "" {
		return 0
	}
	switch c := s[0]; {
	case c|0x20 >= 'a' && c|0x20 <= 'z', c >= '0' && c <= '9':
		return 1
	case c < 0xc3 || c > 0xc8 || len(s) < 2 || s[1]&0xc0 != 0x80, c == 0xc3 && s[1]&0x9f == 0x97:
		return 0
	}
	return 2
}

// visible is the end of pieces a to b without what a break swallows.
func (p *paragraph) visible(a, b int) int { return max(a, int(p.pieces[b].ink)) }

// width is the width of pieces a to b, as Units of their text would say.
func (p *paragraph) width(a, b int) int {
	if a >= b {
		return 0
	}
	return p.pieces[b].x - int(p.pieces[b].kern) - p.pieces[a].x
}

// part is the width of pieces a to b if the line ends there: without white space, and with the hyphen of the break.
func (p *paragraph) part(a, b int, how breaking) int {
	end := p.visible(a, b)
	w := p.width(a, end)
	if hyphened(how) && end > a {
		w += int(p.pieces[end-1].dash)
	}
	return w
}

func hyphened(how breaking) bool { return how == softBreak || how == wordHyphen }

// line makes the Line of pieces a to b.
func (p *paragraph) line(a, b int, how breaking) Line {
	s := p.text[p.pieces[a].at:p.pieces[p.visible(a, b)].at]
	return Line{S: s, Units: p.part(a, b, how), Hyphen: hyphened(how)}
}
