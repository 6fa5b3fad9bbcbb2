package font

import (
	"sync"
	"sync/atomic"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// glyphs answers which glyph, how far apart and what shape, and remembers. The two tables of recent answers are
// direct-mapped, of a fixed size and read without a lock: a text of thousands of words asks the same few hundred
// questions over and over.
type glyphs struct {
	runes [1 << runeBits]atomic.Uint64 // known bit, rune, glyph
	pairs [1 << pairBits]atomic.Uint64 // known bit, pair, kerning

	open     func() (*sfnt.Font, error) // reads the whole font, once
	mu       sync.Mutex                 // holds buf and outlines
	buf      sfnt.Buffer
	outlines map[GID][]Seg
}

const (
	runeBits = 10
	pairBits = 11
	known    = 1 << 63
)

// Glyph is the glyph of a rune in this face alone; 0 when it has none.
func (f *Face) Glyph(r rune) GID {
	if r < 0 {
		return 0
	}
	slot := &f.glyphs.runes[r&(1<<runeBits-1)]
	key := known | uint64(uint32(r))<<16
	if v := slot.Load(); v&^0xffff == key {
		return GID(v)
	}
	g := f.lookup(r)
	slot.Store(key | uint64(g))
	return g
}

func (f *Face) lookup(r rune) GID {
	g := f.cmap.glyph(r)
	if f.cmap.format == 0 {
		g = f.lookupSFNT(r)
	}
	if int(g) >= f.numGlyphs {
		return 0
	}
	return g
}

// lookupSFNT looks in a cmap of a rare format.
func (f *Face) lookupSFNT(r rune) GID {
	c := &f.glyphs
	font, err := c.open()
	if err != nil {
		return 0
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	var g sfnt.GlyphIndex
	err = guard(func() (err error) {
		g, err = font.GlyphIndex(&c.buf, r)
		return err
	})
	if err != nil {
		return 0
	}
	return GID(g)
}

// Advance is a glyph's width in font units; 0 for a glyph the face does not have.
func (f *Face) Advance(g GID) int { return f.advance(g) }

// Kern is what the pair a, b adds to the advance of a, in font units.
func (f *Face) Kern(a, b GID) int {
	pair := uint32(a)<<16 | uint32(b)
	slot := &f.glyphs.pairs[pair*0x9e3779b1>>(32-pairBits)]
	key := known | uint64(pair)<<16
	if v := slot.Load(); v&^0xffff == key {
		return int(int16(v))
	}
	k := f.kerning.between(a, b)
	slot.Store(key | uint64(uint16(k)))
	return k
}

// Outline is a glyph's shape in font units, y pointing up; nil when it has none or is damaged. The slice is
// shared: do not change it.
func (f *Face) Outline(g GID) []Seg {
	c := &f.glyphs
	c.mu.Lock()
	defer c.mu.Unlock()
	if segs, ok := c.outlines[g]; ok {
		return segs
	}
	if c.outlines == nil {
		c.outlines = map[GID][]Seg{}
	}
	segs := f.loadOutline(g)
	c.outlines[g] = segs
	return segs
}

// loadOutline first counts what a composite glyph would draw, since sfnt follows one that repeats itself.
func (f *Face) loadOutline(g GID) []Seg {
	if f.outlines != nil && f.outlines.weigh(g, 0) > maxParts {
		return nil
	}
	c := &f.glyphs
	font, err := c.open()
	if err != nil {
		return nil
	}
	var loaded sfnt.Segments
	err = guard(func() (err error) {
		loaded, err = font.LoadGlyph(&c.buf, sfnt.GlyphIndex(g), fixed.Int26_6(f.upem), nil)
		return err
	})
	if err != nil {
		return nil
	}
	segs := make([]Seg, len(loaded))
	for i, s := range loaded {
		segs[i].Op = Op(s.Op)
		for j, p := range s.Args {
			segs[i].P[j].X, segs[i].P[j].Y = float64(p.X), -float64(p.Y)+0
		}
	}
	return segs
}
