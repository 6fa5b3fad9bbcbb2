package font

import (
	"errors"
	"fmt"
	"slices"
)

// subset is a smaller font in the making. Its glyphs are .notdef, then one for each rune in order, then the
// components that these draw.
type subset struct {
	face    *Face
	runes   []rune      // sorted, each once, all below U+FFFF
	mapped  []GID       // the new glyph of each rune
	glyphs  []cutGlyph  // by new number
	renamed map[GID]GID // old number to new
}

// cutGlyph is a glyph of the subset: its number in the face, or an empty shape, and its width.
type cutGlyph struct {
	old     GID
	empty   bool
	advance int
}

// Cut is a font that was cut to some runes.
type Cut struct {
	TTF      []byte
	Runes    []rune // sorted, each once
	Glyphs   []GID  // of each rune, in TTF
	Advances []int  // of each rune, in font units
}

// Subset cuts a TrueType font that holds just the runes, with a cmap (format 4), hmtx and a kern table (version 0)
// of the pairs among them, without instructions and other features. A rune that the face lacks gets an empty glyph
// as wide as Units says, so that invisible text can carry it; so does .notdef. The soft hyphen is drawn as a hyphen.
// Runes beyond U+FFFE are left out. The same runes give the same bytes, whatever their order. A CFF font, one
// whose license bits forbid it, and a damaged glyph are errors: draw outlines then.
func (f *Face) Subset(runes []rune) (*Cut, error) {
	var c *Cut
	err := guard(func() (err error) {
		c, err = f.cutSubset(runes)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("font %s: %w", f.name, err)
	}
	return c, nil
}

func (f *Face) cutSubset(runes []rune) (*Cut, error) {
	switch {
	case f.outlines == nil:
		return nil, errors.New("only TrueType outlines can be cut; this font has CFF outlines")
	case !f.embeds:
		return nil, errors.New("its license bits (OS/2 fsType) forbid embedding a subset")
	}
	s := &subset{face: f, runes: wanted(runes), renamed: make(map[GID]GID, len(runes))}
	s.choose()
	shapes, err := s.shapes()
	if err != nil {
		return nil, err
	}
	ttf, err := s.write(shapes)
	if err != nil {
		return nil, err
	}
	c := &Cut{TTF: ttf, Runes: s.runes, Glyphs: s.mapped, Advances: make([]int, len(s.mapped))}
	for i, g := range s.mapped {
		c.Advances[i] = s.glyphs[g].advance
	}
	return c, nil
}

// wanted sorts the runes that a format 4 cmap can hold.
func wanted(runes []rune) []rune {
	kept := make([]rune, 0, len(runes))
	for _, r := range runes {
		if r > 0 && r < 0xffff && (r < 0xd800 || r > 0xdfff) {
			kept = append(kept, r)
		}
	}
	slices.Sort(kept)
	return slices.Compact(kept)
}

// choose numbers the glyphs of the runes.
func (s *subset) choose() {
	s.glyphs = append(s.glyphs, cutGlyph{empty: true, advance: s.face.Advance(0)})
	for _, r := range s.runes {
		s.mapped = append(s.mapped, s.choice(r))
	}
}

// choice is the new glyph for a rune: shared with any rune that looks the same.
func (s *subset) choice(r rune) GID {
	if r == softHyphen {
		r = Hyphen
	}
	p := s.face.place(r)
	if p.face == s.face {
		return s.rename(p.id)
	}
	s.glyphs = append(s.glyphs, cutGlyph{empty: true, advance: min(p.advance, maxAdvance)})
	return GID(len(s.glyphs) - 1)
}

// rename gives the new number of an old glyph, which joins the subset if it is not there yet.
func (s *subset) rename(old GID) GID {
	g, ok := s.renamed[old]
	if !ok {
		g = GID(len(s.glyphs))
		s.renamed[old] = g
		s.glyphs = append(s.glyphs, cutGlyph{old: old, advance: s.face.Advance(old)})
	}
	return g
}

// shapes is the glyphs of a subset: the tables glyf and loca. Each lies at an even offset, so that loca can have its
// short form, which counts in twos, as far as that reaches.
type shapes struct {
	glyf    []byte
	offsets []int
}

// shapes copies the descriptions of all glyphs. Components join the end of the list while it is walked.
func (s *subset) shapes() (*shapes, error) {
	all := &shapes{offsets: make([]int, 1, 2*len(s.glyphs)), glyf: make([]byte, 0, usualGlyph*len(s.glyphs))}
	for i := 0; i < len(s.glyphs); i++ {
		if g := s.glyphs[i]; !g.empty {
			var err error
			if all.glyf, err = s.face.outlines.appendBare(all.glyf, g.old, s.rename); err != nil {
				return nil, err
			}
		}
		if len(all.glyf)%2 == 1 {
			all.glyf = append(all.glyf, 0)
		}
		all.offsets = append(all.offsets, len(all.glyf))
	}
	if len(s.glyphs) > 0xffff {
		return nil, errors.New("a subset holds at most 65535 glyphs")
	}
	return all, nil
}

// usualGlyph is the bytes of a usual glyph.
const usualGlyph = 128

func (s *shapes) long() bool { return len(s.glyf)/2 > 0xffff }

func (s *shapes) loca() []byte {
	b := make([]byte, 0, 4*len(s.offsets))
	for _, o := range s.offsets {
		if s.long() {
			b = be.AppendUint32(b, uint32(o))
		} else {
			b = be.AppendUint16(b, uint16(o/2))
		}
	}
	return b
}

// write lays out the tables.
func (s *subset) write(shapes *shapes) ([]byte, error) {
	cmap, err := s.cmap()
	if err != nil {
		return nil, err
	}
	all := map[string][]byte{
		"OS/2": s.os2(), "cmap": cmap, "glyf": shapes.glyf, "head": s.head(shapes.long()), "hhea": s.hhea(), "hmtx": s.hmtx(),
		"loca": shapes.loca(), "maxp": s.maxp(), "name": s.name(), "post": s.post(),
	}
	if kern := s.kern(); kern != nil {
		all["kern"] = kern
	}
	return assemble(all), nil
}
