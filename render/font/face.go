package font

import "errors"

// Face is one font file, ready to measure and draw. Safe for concurrent use.
type Face struct{ name string }

// New reads a TrueType or CFF font; name is used in messages.
func New(name string, data []byte) (*Face, error) { return nil, errors.New("stub") }

// Open gives a built-in face by name: "Roboto Bold", "Roboto Condensed", "Roboto Condensed Bold", "Roboto Condensed Italic", "DejaVu Sans".
func Open(name string) (*Face, error) { return nil, errors.New("stub") }

// With gives the same face with others to borrow glyphs from, first to last.
func (f *Face) With(fallback ...*Face) *Face { return f }

// Name is the full name, Family the family's, such as "Roboto Condensed".
func (f *Face) Name() string   { return f.name }
func (f *Face) Family() string { return f.name }
func (f *Face) Bold() bool     { return false }
func (f *Face) Italic() bool   { return false }

// UnitsPerEm is the number of font units in an em.
func (f *Face) UnitsPerEm() int { return 2048 }

// Ascent, Descent, CapHeight and XHeight are fractions of an em, all positive.
func (f *Face) Ascent() float64    { return 0.9 }
func (f *Face) Descent() float64   { return 0.2 }
func (f *Face) CapHeight() float64 { return 0.7 }
func (f *Face) XHeight() float64   { return 0.5 }

// Glyph is the glyph of a rune in this face alone; 0 when it has none.
func (f *Face) Glyph(r rune) GID { return 0 }

// Advance is a glyph's width and Kern what a pair adds to it, in font units.
func (f *Face) Advance(g GID) int { return 0 }
func (f *Face) Kern(a, b GID) int { return 0 }

// Outline is a glyph's shape in font units. The slice is shared: do not change it.
func (f *Face) Outline(g GID) []Seg { return nil }

// Units is the width of one line in font units, kerning and borrowed glyphs included.
func (f *Face) Units(s string) int { return len(s) * 1000 }

// Width is the width of one line in points.
func (f *Face) Width(s string, size float64) float64 {
	return float64(f.Units(s)) * size / float64(f.UnitsPerEm())
}

// Wrap breaks a paragraph into lines of at most width points, at newlines, by UAX #14, at soft hyphens, inside long
// Dutch and German compounds with a hyphen, and at last between any two graphemes. Nothing but white space at a
// break is lost, and no line is wider than width unless a single grapheme is.
func (f *Face) Wrap(s string, size, width float64) []Line { return nil }

// Longest is the width in points of the widest part of s that Wrap breaks only in need.
func (f *Face) Longest(s string, size float64) float64 { return 0 }

// Shape places the glyphs of one line with its origin at x, y. Plain says that the face itself can set the line as
// text, glyph by rune, so that the outlines are not needed.
func (f *Face) Shape(s string, size, x, y float64) (glyphs []Glyph, plain bool) { return nil, true }

// Missing lists the runes of s for which neither the face nor those it borrows from have a glyph, in order, once each.
func (f *Face) Missing(s string) []rune { return nil }

// Subset cuts a TrueType font that holds just the runes, with a cmap (format 4), hmtx and a kern table (version 0)
// of the pairs among them. A rune that the face lacks gets an empty glyph, so that invisible text can carry it.
// The same runes give the same bytes, whatever their order.
func (f *Face) Subset(runes []rune) ([]byte, error) { return nil, errors.New("stub") }
