package font

import (
	"math"
	"slices"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// placed is a glyph in a line: whose it is, and its width in units of the face that measures. Without a face it
// draws nothing.
type placed struct {
	face    *Face
	id      GID
	advance int
}

// place gives the glyph of one rune: the face's own, else the first fallback's. A rune that nobody has keeps the
// room of the face's .notdef free and draws nothing; the layout warns of it (Missing).
func (f *Face) place(r rune) placed {
	if invisible(r) {
		return placed{}
	}
	for _, r := range [2]rune{r, standIn(r)} {
		if g := f.Glyph(r); g != 0 {
			return placed{f, g, f.Advance(g)}
		}
		for _, b := range f.fallback {
			if g := b.Glyph(r); g != 0 {
				return f.borrowed(b, g)
			}
		}
	}
	return placed{advance: f.Advance(0)}
}

func (f *Face) borrowed(b *Face, g GID) placed {
	if b.file == f.file {
		return placed{f, g, f.Advance(g)}
	}
	scaled := float64(b.Advance(g)) * float64(f.upem) / float64(b.upem)
	return placed{b, g, int(math.Round(scaled))}
}

// placeCluster appends the glyphs of a grapheme cluster. All come from one face if any has them all, so that an
// accent sits on a letter of its own design; a cluster that a single character stands for is set as that.
func (f *Face) placeCluster(dst []placed, cluster string) []placed {
	if r, ok := lone(cluster); ok {
		return append(dst, f.place(r))
	}
	if r, ok := composed(cluster); ok && (f.Glyph(r) != 0 || f.lender(string(r)) != nil) {
		return append(dst, f.place(r))
	}
	from := f.lender(cluster)
	for _, r := range cluster {
		switch {
		case invisible(r):
		case from != nil && from != f:
			dst = append(dst, f.borrowed(from, from.Glyph(r)))
		default:
			dst = append(dst, f.place(r))
		}
	}
	return dst
}

// lender is the first face, beginning with f, that has every visible rune of s; nil when none has.
func (f *Face) lender(s string) *Face {
	if f.has(s) {
		return f
	}
	for _, b := range f.fallback {
		if b.has(s) {
			return b
		}
	}
	return nil
}

func (f *Face) has(s string) bool {
	for _, r := range s {
		if !invisible(r) && f.Glyph(r) == 0 {
			return false
		}
	}
	return true
}

// composed gives the one character that a short cluster, such as e and an acute accent, is equal to (NFC).
func composed(cluster string) (rune, bool) {
	if utf8.RuneCountInString(cluster) > maxComposed {
		return 0, false
	}
	return lone(norm.NFC.String(cluster))
}

// ruler measures a line cluster by cluster. Kerning applies between neighbors of one face, and across a soft hyphen
// since that goes when lines are broken, but not within a cluster.
type ruler struct {
	face  *Face
	last  placed // the base of the cluster before
	space []placed
}

// next measures one more cluster: what it adds itself and what kerning to the one before adds. The glyphs are good
// until the next call.
func (r *ruler) next(cluster string) (advance, kern int, glyphs []placed) {
	if cluster == string(softHyphen) {
		return 0, 0, nil
	}
	r.space = r.face.placeCluster(r.space[:0], cluster)
	first := placed{}
	if len(r.space) > 0 {
		first = r.space[0]
	}
	for _, p := range r.space {
		advance += p.advance
	}
	if first.face != nil && first.face == r.last.face {
		kern = r.face.kernBetween(first.face, r.last.id, first.id)
	}
	r.last = first
	return advance, kern, r.space
}

// kernBetween is the kerning of two glyphs of one face in units of f.
func (f *Face) kernBetween(of *Face, a, b GID) int {
	k := of.Kern(a, b)
	if of.file == f.file || k == 0 {
		return k
	}
	return int(math.Round(float64(k) * float64(f.upem) / float64(of.upem)))
}

// Units is the width of one line in font units, kerning and borrowed glyphs included.
func (f *Face) Units(s string) int {
	if len(s) > maxRemembered {
		return f.measure(s)
	}
	slot := &f.recent.widths[f.recent.hash(s)%uint64(len(f.recent.widths))]
	if m := slot.Load(); m != nil && m.text == s {
		return m.units
	}
	m := &knownWidth{s, f.measure(s)}
	slot.Store(m)
	return m.units
}

func (f *Face) measure(s string) int {
	r, sum := ruler{face: f}, 0
	for cluster := ""; s != ""; {
		cluster, s = next(s)
		advance, kern, _ := r.next(cluster)
		sum += advance + kern
	}
	return sum
}

// Width is the width of one line in points.
func (f *Face) Width(s string, size float64) float64 {
	return float64(f.Units(s)) * size / float64(f.upem)
}

// Missing lists the runes of s for which neither the face nor those it borrows from have a glyph, in order, once
// each. What is invisible is never missing.
func (f *Face) Missing(s string) []rune {
	var missing []rune
	for s != "" {
		var cluster string
		cluster, s = next(s)
		if r, ok := composed(cluster); ok && f.place(r).face != nil {
			continue
		}
		for _, r := range cluster {
			if !invisible(r) && f.place(r).face == nil && !slices.Contains(missing, r) {
				missing = append(missing, r)
			}
		}
	}
	return missing
}
