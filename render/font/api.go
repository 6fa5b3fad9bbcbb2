// Package font is the only code that opens fonts: it measures, breaks lines, hands out outlines and cuts subsets.
//
// Widths are sums of advances and pair kerning in whole font units, without ligatures, so a line breaks at the
// same place on every machine.
package font

// GID is a glyph's number in its font.
type GID uint16

// Glyph is one glyph placed on a page: X and Y are the origin of its outline, in points from the page's top left.
// Its size is that of the Text it stands in.
type Glyph struct {
	Face *Face
	ID   GID
	X, Y float64
}

// Op is a step of an outline.
type Op uint8

// Steps of an outline; the number of points each uses is 1, 1, 2 and 3. Contours close by themselves.
const (
	MoveTo Op = iota
	LineTo
	QuadTo
	CubeTo
)

// Seg is one step of an outline in font units, y pointing up.
type Seg struct {
	Op Op
	P  [3]struct{ X, Y float64 }
}

// Line is one line of a broken paragraph.
type Line struct {
	S      string
	Units  int  // width in font units of the face that broke it, hyphen included
	Hyphen bool // broken inside a word: a hyphen that is no part of S is to be drawn
}

// Drawn is what is seen of the line: S, and a hyphen if it is broken inside a word. Units is its width.
func (l Line) Drawn() string {
	if l.Hyphen {
		return l.S + string(Hyphen)
	}
	return l.S
}
