package font

import (
	"errors"
	"fmt"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// metrics are the numbers of a whole font, all in font units.
type metrics struct {
	upem, numGlyphs    int
	advances           []uint16 // by glyph
	bearings           []int16  // left side, by glyph
	ascent, descent    int
	capHeight, xHeight int
	bold, italic       bool
	embeds             bool // the license bits of OS/2 allow a subset to be embedded
}

// readMetrics reads head, maxp, hhea, hmtx and OS/2. The widths come from here and not from sfnt because the
// subset needs the same tables, and an array answers at once.
func readMetrics(t *tables) (metrics, error) {
	var m metrics
	head, err1 := t.need("head", 54)
	maxp, err2 := t.need("maxp", 6)
	hhea, err3 := t.need("hhea", 36)
	if err := errors.Join(err1, err2, err3); err != nil {
		return m, err
	}
	m.upem, m.numGlyphs = int(be.Uint16(head[18:])), int(be.Uint16(maxp[4:]))
	if m.upem < minUnitsPerEm || m.upem > maxUnitsPerEm {
		return m, fmt.Errorf("%d units per em; it must be %d to %d", m.upem, minUnitsPerEm, maxUnitsPerEm)
	}
	m.ascent, m.descent = int(int16(be.Uint16(hhea[4:]))), -int(int16(be.Uint16(hhea[6:])))
	m.readStyle(be.Uint16(head[44:]), t.table("OS/2"))
	return m, m.readWidths(t, int(be.Uint16(hhea[34:])))
}

// readWidths reads hmtx: n pairs of width and bearing, then bearings that share the last width.
func (m *metrics) readWidths(t *tables, n int) error {
	if n == 0 || n > m.numGlyphs {
		return fmt.Errorf("%d widths for %d glyphs", n, m.numGlyphs)
	}
	hmtx, err := t.need("hmtx", 4*n+2*(m.numGlyphs-n))
	if err != nil {
		return err
	}
	m.advances, m.bearings = make([]uint16, m.numGlyphs), make([]int16, m.numGlyphs)
	for i := range m.advances {
		if i < n {
			m.advances[i], m.bearings[i] = be.Uint16(hmtx[4*i:]), int16(be.Uint16(hmtx[4*i+2:]))
		} else {
			m.advances[i], m.bearings[i] = m.advances[n-1], int16(be.Uint16(hmtx[2*n+2*i:]))
		}
	}
	return nil
}

// readStyle takes bold, italic and the right to embed from OS/2, else from the style bits of head.
func (m *metrics) readStyle(macStyle uint16, os2 []byte) {
	m.bold, m.italic, m.embeds = macStyle&1 != 0, macStyle&2 != 0, true
	if len(os2) < 64 {
		return
	}
	selection, license := be.Uint16(os2[62:]), be.Uint16(os2[8:])
	m.bold, m.italic = selection&(1<<5) != 0, selection&1 != 0
	m.embeds = license&0xf != 2 && license&0x300 == 0
}

// measureHeights fills in the heights that the font does not state from its own letters.
func (m *metrics) measureHeights(f *sfnt.Font) {
	var buf sfnt.Buffer
	ppem := fixed.Int26_6(m.upem)
	if got, err := f.Metrics(&buf, ppem, font.HintingNone); err == nil {
		m.capHeight, m.xHeight = int(got.CapHeight), int(got.XHeight)
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
