package pdf

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"journeymap/render"
	"journeymap/render/font"
)

// face is one font of the file: a subset of just the runes that the document sets in it.
type face struct {
	*font.Face
	key    string // its name among the resources of the pages
	runes  font.RuneSet
	plain  bool // some line is set in it, not just carried unseen
	cut    *font.Cut
	widths map[rune]int // thousandths of an em, as the file has them
	drawn  map[rune]glyph
	packed chan streams
}

// streams are the compressed parts of a font.
type streams struct{ program, glyphs, texts []byte }

// carrier is the built-in face that carries the words of outlines whose own face may not or cannot be embedded.
const carrier = "Roboto Condensed"

// glyph is what setting a rune needs to know.
type glyph struct {
	id      font.GID
	advance int // font units
	width   int // thousandths of an em, as the file has it
}

// loadFonts cuts every font of the document to the runes that are used. Compressing them goes on while pages are drawn.
func (c *canvas) loadFonts(d *render.Document) error {
	c.faces = map[*font.Face]*face{}
	for i := range d.Pages {
		render.Walk(d.Pages[i].Items, c.collect)
	}
	c.order = slices.DeleteFunc(c.order, func(f *face) bool { return f.runes == font.RuneSet{} })
	for i, f := range c.order {
		f.key = "F" + strconv.Itoa(i+1)
		if err := f.load(); err != nil {
			return err // names the font
		}
	}
	go packFonts(c.order)
	return nil
}

// collect notes the runes of a text.
func (c *canvas) collect(it render.Item, _ render.Transform) {
	t, ok := it.(*render.Text)
	if !ok {
		return
	}
	f := c.face(t.Face)
	for i := range t.Lines {
		l := &t.Lines[i]
		f.plain = f.plain || len(l.Shaped) == 0
		for _, r := range append(lineRunes(l), lineEnd(t, i)...) {
			f.runes.Add(r)
		}
	}
}

// face gives the font for a face, in order of first use.
func (c *canvas) face(of *font.Face) *face {
	f := c.faces[of]
	if f == nil {
		f = &face{Face: of, drawn: map[rune]glyph{}, packed: make(chan streams, 1)}
		c.faces[of] = f
		c.order = append(c.order, f)
	}
	return f
}

// load cuts the face or, when it refuses and nothing is set in it, the carrier.
func (f *face) load() error {
	runes := f.runes.Sorted()
	cut, err := f.Subset(runes)
	if err != nil && !f.plain {
		if f.Face, err = font.Open(carrier); err == nil {
			cut, err = f.Subset(runes)
		}
	}
	if err != nil {
		return err
	}
	f.cut, f.widths = cut, make(map[rune]int, len(cut.Runes))
	for i, r := range cut.Runes {
		f.widths[r] = f.thousandths(cut.Advances[i])
	}
	return nil
}

// thousandths gives font units in thousandths of an em.
func (f *face) thousandths(units int) int {
	return int(math.Round(1000 * float64(units) / float64(f.UnitsPerEm())))
}

// subsetTag is six letters that differ from subset to subset: ISO 32000-1, 9.6.4.
func subsetTag(ttf []byte) string {
	sum := sha256.Sum256(ttf)
	tag := make([]byte, 6)
	for i := range tag {
		tag[i] = 'A' + sum[i]%26
	}
	return string(tag)
}

// fontName keeps the letters and digits of a name.
func fontName(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9', r == '-':
			return r
		}
		return -1
	}, s)
}

// packFonts compresses the parts of each font in turn.
func packFonts(faces []*face) {
	zip := newDeflater()
	for _, f := range faces {
		f.packed <- streams{zip.pack(f.cut.TTF), zip.pack(f.toGlyphs()), zip.pack(f.toUnicode())}
	}
}

// addFonts adds the fonts and gives the resources that name them.
func (f *file) addFonts(faces []*face) string {
	var b strings.Builder
	for _, face := range faces {
		fmt.Fprintf(&b, "/%s %s", face.key, ref(face.add(f)))
	}
	return b.String()
}

// add adds a composite font whose codes are UTF-16, and gives its number: ISO 32000-1, 9.7.
func (f *face) add(to *file) int {
	packed := <-f.packed
	name := subsetTag(f.cut.TTF) + "+" + fontName(f.Name())
	program := to.addStream(fmt.Sprintf("/Length1 %d/Filter/FlateDecode", len(f.cut.TTF)), packed.program)
	glyphs := to.addStream("/Filter/FlateDecode", packed.glyphs)
	texts := to.addStream("/Filter/FlateDecode", packed.texts)
	descriptor := to.addPacked(f.descriptor(name, program))
	cid := to.addPacked(fmt.Appendf(nil, "<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)"+
		"/Ordering(Identity)/Supplement 0>>/FontDescriptor %s/CIDToGIDMap %s/W[%s]>>", name, ref(descriptor), ref(glyphs), f.widthList()))
	return to.addPacked(fmt.Appendf(nil, "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%s]/ToUnicode %s>>",
		name, ref(cid), ref(texts)))
}

// Flags of a font, and the usual widths of its stems, which TrueType does not state: ISO 32000-1, 9.8.
const (
	symbolic  = 1 << 2 // of other characters than the Latin alphabet's
	italic    = 1 << 6
	forceBold = 1 << 18

	stem, boldStem = 88, 166
)

// descriptor describes the font whose program has the given number.
func (f *face) descriptor(name string, program int) []byte {
	flags, stemV := symbolic, stem
	if f.Italic() {
		flags |= italic
	}
	if f.Bold() {
		flags, stemV = flags|forceBold, boldStem
	}
	left, bottom, right, top := f.Bounds()
	return fmt.Appendf(nil, "<</Type/FontDescriptor/FontName/%s/Flags %d/FontBBox[%s]/ItalicAngle %s/Ascent %s/Descent %s"+
		"/CapHeight %s/StemV %d/FontFile2 %s>>", name, flags, nums(1000*left, 1000*bottom, 1000*right, 1000*top),
		nums(f.Slant()), nums(1000*f.Ascent()), nums(-1000*f.Descent()), nums(1000*f.CapHeight()), stemV, ref(program))
}

// widthList is the widths by code: the first code of a run, and the widths of all codes in it.
func (f *face) widthList() []byte {
	var b []byte
	for i, r := range f.cut.Runes {
		switch {
		case i > 0 && f.cut.Runes[i-1] == r-1:
			b = append(b, ' ')
		case i > 0:
			b = append(b, ']')
			fallthrough
		default:
			b = append(strconv.AppendInt(b, int64(r), 10), '[')
		}
		b = strconv.AppendInt(b, int64(f.widths[r]), 10)
	}
	return append(b, ']')
}

// toGlyphs leads from codes to glyphs, two bytes a code up to the last that is used.
func (f *face) toGlyphs() []byte {
	var b []byte
	for i, r := range f.cut.Runes {
		b = append(b, make([]byte, 2*int(r)-len(b))...)
		b = binary.BigEndian.AppendUint16(b, uint16(f.cut.Glyphs[i]))
	}
	return b
}

// toUnicode maps codes to text. Codes are UTF-16 as they stand, so each row of 256 that is used maps to itself.
func (f *face) toUnicode() []byte {
	var rows []rune // the upper bytes of the codes
	for _, r := range f.cut.Runes {
		rows = append(rows, r>>8)
	}
	rows = slices.Compact(rows)
	b := []byte("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n" +
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	for len(rows) > 0 {
		n := min(len(rows), 100) // the most that one block may hold
		b = fmt.Appendf(b, "%d beginbfrange\n", n)
		for _, row := range rows[:n] {
			b = fmt.Appendf(b, "<%02X00> <%02XFF> <%02X00>\n", row, row, row)
		}
		b = append(b, "endbfrange\n"...)
		rows = rows[n:]
	}
	return append(b, "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"...)
}

// glyph gives what is needed to set a rune, found once.
func (f *face) glyph(r rune) glyph {
	g, known := f.drawn[r]
	if !known {
		g.id = f.Glyph(drawnRune(r))
		g.advance = f.Advance(g.id)
		g.width = f.widths[r]
		f.drawn[r] = g
	}
	return g
}
