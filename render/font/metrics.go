package font

import (
	"errors"
	"fmt"
)

// metrics are the numbers of a whole font, all in font units.
type metrics struct {
	upem, numGlyphs    int
	hmtx               []byte // widths pairs of width and left bearing, then bearings that share the last width
	widths             int
	ascent, descent    int
	capHeight, xHeight int
	box                [4]int // round all glyphs: left, bottom, right, top
	slant              float64
	bold, italic       bool
	embeds             bool // the license bits of OS/2 allow a subset to be embedded
}

// readMetrics reads head, maxp, hhea, hmtx, post and OS/2.
func readMetrics(t *tables) (metrics, error) {
	var m metrics
	head, err1 := t.need("head", 54)
	maxp, err2 := t.need("maxp", 6)
	hhea, err3 := t.need("hhea", 36)
	if err := errors.Join(err1, err2, err3); err != nil {
		return m, err
	}
	m.upem, m.numGlyphs, m.widths = word(head, 18), word(maxp, 4), word(hhea, 34)
	if m.upem < minUnitsPerEm || m.upem > maxUnitsPerEm {
		return m, fmt.Errorf("%d units per em; it must be %d to %d", m.upem, minUnitsPerEm, maxUnitsPerEm)
	}
	if m.widths == 0 || m.widths > m.numGlyphs {
		return m, fmt.Errorf("%d widths for %d glyphs", m.widths, m.numGlyphs)
	}
	for i := range m.box {
		m.box[i] = signed(head, 36+2*i)
	}
	post := t.table("post")
	m.slant = float64(signed(post, 4)) + float64(word(post, 6))/(1<<16)
	os2 := t.table("OS/2")
	m.readStyle(word(head, 44), os2)
	m.readHeights(hhea, os2)
	var err error
	m.hmtx, err = t.need("hmtx", 4*m.widths+2*(m.numGlyphs-m.widths))
	return m, err
}

// advance is a glyph's width; 0 for one that the font does not have.
func (m *metrics) advance(g GID) int {
	if int(g) >= m.numGlyphs {
		return 0
	}
	return word(m.hmtx, 4*min(int(g), m.widths-1))
}

// bearing is how far right of its origin a glyph's shape begins.
func (m *metrics) bearing(g GID) int {
	if int(g) < m.widths {
		return signed(m.hmtx, 4*int(g)+2)
	}
	return signed(m.hmtx, 2*m.widths+2*int(g))
}

// readStyle takes bold, italic and the right to embed from OS/2, else from the style bits of head.
func (m *metrics) readStyle(macStyle int, os2 []byte) {
	m.bold, m.italic, m.embeds = macStyle&1 != 0, macStyle&2 != 0, true
	if len(os2) < 64 {
		return
	}
	selection, license := word(os2, 62), word(os2, 8)
	m.bold, m.italic = selection&(1<<5) != 0, selection&1 != 0
	m.embeds = license&0xf != 2 && license&0x300 == 0
}

// readHeights reads the heights; those that the font does not state get usual values.
func (m *metrics) readHeights(hhea, os2 []byte) {
	m.ascent, m.descent = signed(hhea, 4), -signed(hhea, 6)
	if word(os2, 0) >= 2 {
		m.xHeight, m.capHeight = signed(os2, 86), signed(os2, 88)
	}
	if m.capHeight <= 0 {
		m.capHeight = m.upem * 7 / 10
	}
	if m.xHeight <= 0 {
		m.xHeight = m.upem / 2
	}
	if m.ascent <= 0 {
		m.ascent = m.upem * 9 / 10
	}
	if m.descent < 0 {
		m.descent = -m.descent
	}
}
