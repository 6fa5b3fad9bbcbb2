package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"strings"

	"github.com/jung-kurt/gofpdf"

	"journeymap/render"
	"journeymap/render/font"
)

// face is one font of the file: a subset of just the runes that the document sets in it.
type face struct {
	*font.Face
	key   string // gofpdf's name of the family
	name  string // the name in the file: a tag for the subset, then the face's
	runes runeSet
	plain bool // some line is set in it, not just carried unseen
	drawn map[rune]glyph
}

// carrier is the built-in face that carries the words of outlines whose own face may not or cannot be embedded.
const carrier = "Roboto Condensed"

// glyph is what setting a rune needs to know.
type glyph struct {
	id      font.GID
	advance int // font units
	width   int // thousandths of an em, as gofpdf writes it in the file
}

// loadFonts gives gofpdf every font of the document, cut to the runes that are used.
func (c *canvas) loadFonts(d *render.Document) error {
	c.faces = map[*font.Face]*face{}
	for i := range d.Pages {
		render.Walk(d.Pages[i].Items, c.collect)
	}
	for _, f := range c.order {
		if err := c.loadFont(f); err != nil {
			return err // names the font
		}
	}
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
			f.runes.add(r)
		}
	}
}

// face gives the font for a face, in order of first use.
func (c *canvas) face(of *font.Face) *face {
	f := c.faces[of]
	if f == nil {
		f = &face{Face: of, key: fmt.Sprintf("f%d", len(c.order)+1), drawn: map[rune]glyph{}}
		c.faces[of] = f
		c.order = append(c.order, f)
	}
	return f
}

// loadFont cuts a font and hands it to gofpdf. gofpdf embeds the glyphs of those runes only that its Text has seen,
// but lines are set by ourselves, with kerning; so Text draws the runes once, on a template that is never used.
func (c *canvas) loadFont(f *face) error {
	runes := f.runes.sorted()
	if len(runes) == 0 {
		return nil
	}
	ttf, err := f.subset(runes)
	if err != nil {
		return err
	}
	f.name = subsetTag(ttf) + "+" + fontName(f.Name())
	c.pdf.AddUTF8FontFromBytes(f.key, "", ttf)
	c.pdf.CreateTemplate(func(t *gofpdf.Tpl) {
		t.SetFont(f.key, "", 1)
		t.Text(0, 0, string(runes))
		err = t.Error()
	})
	return err
}

// subset cuts the face or, when it refuses and nothing is set in it, the carrier.
func (f *face) subset(runes []rune) ([]byte, error) {
	ttf, err := f.Subset(runes)
	if err == nil || f.plain {
		return ttf, err
	}
	if f.Face, err = font.Open(carrier); err != nil {
		return nil, err
	}
	return f.Subset(runes)
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

// finishFonts gives the fonts in gofpdf's file their proper names, and maps from codes to text in place of gofpdf's,
// whose one range over all codes is not allowed: ISO 32000-1, 9.10.3.
func (c *canvas) finishFonts(f *file) {
	for n, body := range f.objects {
		if !bytes.HasPrefix(body, []byte("<</Type /Font")) {
			continue
		}
		for _, face := range c.order {
			named := bytes.Replace(body, []byte("/utf8"+face.key+"\n"), []byte("/"+face.name+"\n"), 1)
			if len(named) == len(body) && bytes.Equal(named, body) {
				continue
			}
			f.objects[n] = named
			if bytes.Contains(body, []byte("/Type0")) {
				f.objects[n+toUnicodeAfterFont] = stream("/Filter/FlateDecode", f.zip.pack(face.toUnicode()))
			}
		}
	}
}

// toUnicodeAfterFont is how many objects after a font gofpdf puts its ToUnicode map.
const toUnicodeAfterFont = 2

// toUnicode maps codes to text. Codes are UTF-16 as they stand, so each row of 256 that is used maps to itself.
func (f *face) toUnicode() []byte {
	rows := f.runes.rows()
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
		g.width = int(1000/float64(f.UnitsPerEm())*float64(g.advance) + 0.5)
		f.drawn[r] = g
	}
	return g
}

// runeSet is a set of runes up to U+FFFF.
type runeSet [0x10000 / 64]uint64

func (s *runeSet) add(r rune) { s[r/64] |= 1 << (r % 64) }

func (s *runeSet) sorted() []rune {
	var runes []rune
	for i, word := range s {
		for bit := range 64 {
			if word>>bit&1 != 0 {
				runes = append(runes, rune(64*i+bit))
			}
		}
	}
	return runes
}

// rows are the upper bytes of the runes in the set.
func (s *runeSet) rows() []int {
	var rows []int
	for i := 0; i < len(s); i += 4 {
		if s[i]|s[i+1]|s[i+2]|s[i+3] != 0 {
			rows = append(rows, i/4)
		}
	}
	return rows
}
