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

// Subset cuts a TrueType font that holds just the runes, with a cmap (format 4), hmtx and a kern table (version 0)
// of the pairs among them, without instructions and other features. A rune that the face lacks gets an empty glyph
// as wide as Units says, so that invisible text can carry it; so does .notdef. The soft hyphen is drawn as a hyphen.
// Runes beyond U+FFFE are left out. The same runes give the same bytes, whatever their order. A CFF font, one
// whose license bits forbid it, and a damaged glyph are errors: draw outlines then.
func (f *Face) Subset(runes []rune) ([]byte, error) {
	cut, err := f.cutSubset(runes)
	if err != nil {
		return nil, fmt.Errorf("font %s: %w", f.name, err)
	}
	return cut, nil
}

func (f *Face) cutSubset(runes []rune) ([]byte, error) {
	switch {
	case f.outlines == nil:
		return nil, errors.New("only TrueType outlines can be cut; this font has CFF outlines")
	case !f.embeds:
		return nil, errors.New("its license bits (OS/2 fsType) forbid embedding a subset")
	}
	s := &subset{face: f, runes: wanted(runes), renamed: map[GID]GID{}}
	s.choose()
	shapes, err := s.shapes()
	if err != nil {
		return nil, err
	}
	return s.write(shapes)
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

// shapes copies the descriptions of all glyphs. Components join the end of the list while it is walked.
func (s *subset) shapes() ([][]byte, error) {
	var shapes [][]byte
	for i := 0; i < len(s.glyphs); i++ {
		g := s.glyphs[i]
		if g.empty {
			shapes = append(shapes, nil)
			continue
		}
		b, err := s.face.outlines.bare(g.old, s.rename)
		if err != nil {
			return nil, err
		}
		shapes = append(shapes, b)
	}
	if len(shapes) > 0xffff {
		return nil, errors.New("a subset holds at most 65535 glyphs")
	}
	return shapes, nil
}

// write lays out the tables.
func (s *subset) write(shapes [][]byte) ([]byte, error) {
	cmap, err := s.cmap()
	if err != nil {
		return nil, err
	}
	glyf, loca, long := packGlyf(shapes)
	all := map[string][]byte{
		"OS/2": s.os2(), "cmap": cmap, "glyf": glyf, "head": s.head(long), "hhea": s.hhea(), "hmtx": s.hmtx(),
		"loca": loca, "maxp": s.maxp(), "name": s.name(), "post": s.post(),
	}
	if kern := s.kern(); kern != nil {
		all["kern"] = kern
	}
	return assemble(all), nil
}

// packGlyf joins the descriptions, each at an even offset, and writes where each begins: in the short form, which
// counts in twos, while that reaches the end.
func packGlyf(shapes [][]byte) (glyf, loca []byte, long bool) {
	offsets := make([]int, 0, len(shapes)+1)
	for _, b := range shapes {
		offsets = append(offsets, len(glyf))
		glyf = append(glyf, b...)
		if len(glyf)%2 == 1 {
			glyf = append(glyf, 0)
		}
	}
	offsets = append(offsets, len(glyf))
	long = len(glyf)/2 > 0xffff
	for _, o := range offsets {
		if long {
			loca = be.AppendUint32(loca, uint32(o))
		} else {
			loca = be.AppendUint16(loca, uint16(o/2))
		}
	}
	return glyf, loca, long
}
