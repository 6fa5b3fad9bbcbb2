package font

import (
	"fmt"
	"hash/maphash"
	"slices"
	"sync"

	"golang.org/x/image/font/sfnt"
)

// Face is one font file, ready to measure and draw. Safe for concurrent use.
type Face struct {
	*file
	fallback []*Face
	recent   *recent
}

// file is what all faces made from one font share.
type file struct {
	name, family string
	tables       *tables
	metrics
	cmap     cmap
	kerning  kerning
	outlines *glyf // nil: a CFF font
	glyphs   glyphs
}

// New reads a TrueType or CFF font of at most MaxFontBytes; name, such as its path, is used in messages.
// A font that is compressed, a collection, cut short or damaged is an error. The data must not change afterwards.
func New(name string, data []byte) (*Face, error) {
	if len(data) > MaxFontBytes {
		return nil, fmt.Errorf("font %s: the file has %d bytes; at most %d are read", name, len(data), MaxFontBytes)
	}
	f, err := parse(name, data)
	if err != nil {
		return nil, err
	}
	if err := f.verify(); err != nil {
		return nil, fmt.Errorf("font %s: %w", name, err)
	}
	return f, nil
}

// parse reads what is needed to measure, and verifies nothing, which built-in fonts need not pay for.
func parse(name string, data []byte) (*Face, error) {
	f, err := readFile(name, data)
	if err != nil {
		return nil, fmt.Errorf("font %s: %w", name, err)
	}
	return f.face(nil), nil
}

func readFile(name string, data []byte) (*file, error) {
	f := &file{}
	var err error
	if f.tables, err = readTables(data); err != nil {
		return nil, err
	}
	if f.metrics, err = readMetrics(f.tables); err != nil {
		return nil, err
	}
	if f.tables.table("CFF ") == nil {
		if f.outlines, err = readGlyf(f.tables, f.numGlyphs); err != nil {
			return nil, err
		}
	}
	names := f.tables.table("name")
	f.name = stated(names, name, nameFull)
	f.family = stated(names, f.name, nameTypographic, nameFamily)
	f.cmap = readCmap(f.tables.table("cmap"))
	f.kerning = readKerning(f.tables)
	f.glyphs.open = sync.OnceValues(func() (*sfnt.Font, error) { return openSFNT(data) })
	return f, nil
}

// verify finds damage: by the checksums of the tables, and in whatever the sfnt package reads.
func (f *file) verify() error {
	if err := f.tables.verify(); err != nil {
		return err
	}
	if f.outlines != nil {
		if err := f.outlines.verify(); err != nil {
			return err
		}
	}
	_, err := f.glyphs.open()
	return err
}

func openSFNT(data []byte) (font *sfnt.Font, err error) {
	err = guard(func() error {
		font, err = sfnt.Parse(data)
		return err
	})
	return font, err
}

// guard runs what reads the inside of glyphs: the sfnt package, whose documentation says that it is not hardened
// against hostile files, and subsetting. What they do not check, such as an index into a table, is an error here and
// not the end of the program, in whatever goroutine that is.
func guard(call func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("the font is damaged: %v", p)
		}
	}()
	return call()
}

// With gives the same face with others to borrow glyphs from, first to last. It replaces those of an earlier With.
func (f *Face) With(fallback ...*Face) *Face {
	return f.face(slices.Clone(fallback))
}

func (f *file) face(fallback []*Face) *Face {
	return &Face{file: f, fallback: fallback, recent: &recent{seed: maphash.MakeSeed()}}
}

// Name is the full name, such as "Roboto Condensed Bold".
func (f *Face) Name() string { return f.name }

// Family is the name of the family, such as "Roboto Condensed".
func (f *Face) Family() string { return f.family }

// Bold says whether the font calls itself bold.
func (f *Face) Bold() bool { return f.bold }

// Italic says whether the font calls itself italic.
func (f *Face) Italic() bool { return f.italic }

// UnitsPerEm is the number of font units in an em.
func (f *Face) UnitsPerEm() int { return f.upem }

// Ascent is how far the face reaches above the baseline, as a positive fraction of an em.
func (f *Face) Ascent() float64 { return f.ems(f.ascent) }

// Descent is how far the face reaches below the baseline, as a positive fraction of an em.
func (f *Face) Descent() float64 { return f.ems(f.descent) }

// CapHeight is the height of its capitals as a fraction of an em.
func (f *Face) CapHeight() float64 { return f.ems(f.capHeight) }

// XHeight is the height of its x as a fraction of an em.
func (f *Face) XHeight() float64 { return f.ems(f.xHeight) }

// Bounds is the box round all glyphs of the font, y pointing up, as fractions of an em.
func (f *Face) Bounds() (left, bottom, right, top float64) {
	return f.ems(f.box[0]), f.ems(f.box[1]), f.ems(f.box[2]), f.ems(f.box[3])
}

// Slant is the angle of italics in degrees counterclockwise from the vertical: −12 leans to the right.
func (f *Face) Slant() float64 { return f.slant }

func (f *Face) ems(units int) float64 { return float64(units) / float64(f.upem) }
