package font

import "fmt"

// glyf is the shapes of a TrueType font: loca says where in the table each glyph lies.
// Format: https://learn.microsoft.com/typography/opentype/spec/glyf
type glyf struct {
	table []byte
	loca  []byte // offsets, one more than there are glyphs
	long  bool   // offsets have 4 bytes, not 2 that count in twos
	count int    // of glyphs
}

// Flags of a component of a composite glyph.
const (
	partWords        = 0x0001
	partScale        = 0x0008
	partMore         = 0x0020
	partScaleXY      = 0x0040
	partMatrix       = 0x0080
	partInstructions = 0x0100
)

const glyphHeader = 10 // number of contours and the bounding box

func readGlyf(t *tables, glyphs int) (*glyf, error) {
	head, err := t.need("head", 54)
	if err != nil {
		return nil, err
	}
	g := &glyf{table: t.table("glyf"), long: word(head, 50) != 0, count: glyphs}
	size := 2
	if g.long {
		size = 4
	}
	g.loca, err = t.need("loca", size*(glyphs+1))
	return g, err
}

// verify finds a glyph that does not lie in the table.
func (g *glyf) verify() error {
	for i := range g.count {
		if g.offset(i) > g.offset(i+1) || g.offset(i+1) > len(g.table) {
			return fmt.Errorf(`table "loca" is damaged: glyph %d lies outside "glyf"`, i)
		}
	}
	return nil
}

func (g *glyf) offset(i int) int {
	if g.long {
		return long(g.loca, 4*i)
	}
	return 2 * word(g.loca, 2*i)
}

// data is the description of a glyph; nil when it draws nothing.
func (g *glyf) data(id GID) []byte {
	if int(id) >= g.count {
		return nil
	}
	start, end := g.offset(int(id)), g.offset(int(id)+1)
	b := cut(g.table, start, end-start)
	if len(b) < glyphHeader || word(b, 0) == 0 {
		return nil
	}
	return b
}

func composite(b []byte) bool { return len(b) >= glyphHeader && int16(be.Uint16(b)) < 0 }

// eachPart calls do with the offset of every component of a composite glyph and gives the offset after the last;
// false when the description is cut short.
func eachPart(b []byte, do func(at int)) (end int, ok bool) {
	for at := glyphHeader; at+4 <= len(b); {
		flags := be.Uint16(b[at:])
		n := partLen(flags)
		if at+n > len(b) {
			return 0, false
		}
		do(at)
		at += n
		if flags&partMore == 0 {
			return at, true
		}
	}
	return 0, false
}

// partLen is the length of a component: flags, glyph, two arguments and a transformation.
func partLen(flags uint16) int {
	n := 6
	if flags&partWords != 0 {
		n = 8
	}
	switch {
	case flags&partScale != 0:
		return n + 2
	case flags&partScaleXY != 0:
		return n + 4
	case flags&partMatrix != 0:
		return n + 8
	}
	return n
}

// weigh counts the glyphs that a glyph draws, itself included. More than maxParts means that it is damaged: too many,
// too deep, cut short or not there.
func (g *glyf) weigh(id GID, depth int) int {
	if int(id) >= g.count || depth > maxPartDepth {
		return maxParts + 1
	}
	b := g.data(id)
	if !composite(b) {
		return 1
	}
	n := 1
	_, ok := eachPart(b, func(at int) {
		if n <= maxParts {
			n += g.weigh(GID(be.Uint16(b[at+2:])), depth+1)
		}
	})
	if !ok {
		return maxParts + 1
	}
	return n
}

// appendBare appends a glyph's description without its instructions, components numbered anew; nothing when it draws
// nothing.
func (g *glyf) appendBare(dst []byte, id GID, renumber func(GID) GID) ([]byte, error) {
	b := g.data(id)
	switch {
	case b == nil:
		return dst, nil
	case composite(b):
		if g.weigh(id, 0) <= maxParts {
			return appendComposite(dst, b, renumber), nil
		}
	default:
		if contours, points, ok := simple(b); ok {
			return append(append(append(dst, contours...), 0, 0), points...), nil
		}
	}
	return nil, fmt.Errorf("glyph %d is damaged", id)
}

// simple splits a description before the length of the instructions and after them; false when it is cut short.
func simple(b []byte) (contours, points []byte, ok bool) {
	at := glyphHeader + 2*word(b, 0)
	end := at + 2 + word(b, at)
	if at+2 > len(b) || end > len(b) {
		return nil, nil, false
	}
	return b[:at], b[end:], true
}

// appendComposite expects what weigh has found whole.
func appendComposite(dst, b []byte, renumber func(GID) GID) []byte {
	start := len(dst)
	dst = append(dst, b...)
	out := dst[start:]
	end, _ := eachPart(b, func(at int) {
		be.PutUint16(out[at:], be.Uint16(b[at:])&^partInstructions)
		be.PutUint16(out[at+2:], uint16(renumber(GID(be.Uint16(b[at+2:])))))
	})
	return dst[:start+end]
}
