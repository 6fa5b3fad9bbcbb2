// Package svg writes a page as an SVG file: text stays text, in embedded fonts or over outlines, every group is
// labelled for screen readers, and nothing is fetched from elsewhere.
//
// The elements come from svgo, which escapes no attribute and prints every length with all its decimals: the
// attributes are therefore built here, as are the elements that svgo has no exact form for.
package svg

import (
	"bytes"
	"hash/crc32"
	"io"
	"strconv"
	"sync"

	svgo "github.com/ajstarks/svgo/float"

	"journeymap/render"
	"journeymap/render/font"
)

// TextMode says how words are drawn.
type TextMode uint8

// Ways to draw words.
const (
	Embed   TextMode = iota // as text in subsets of the fonts, which the file carries
	Outline                 // as shapes, the same in every viewer, under invisible text that stays readable
)

// Renderer writes Documents of exactly one page. The zero Renderer embeds fonts. Safe for concurrent use.
type Renderer struct {
	Text TextMode
}

// Render writes the page of d to w, in points. It is an error when d has no page or several, a length that is not
// finite, a link that is not https, http or mailto, or an image that is neither PNG nor JPEG; then nothing has been
// written.
func (r Renderer) Render(w io.Writer, d *render.Document) error {
	if err := check(d); err != nil {
		return err
	}
	page := &d.Pages[0]
	p := &painter{mode: r.Text, room: make(attrs, 0, 512), ids: idSpace{prefix: prefix(d)}}
	if r.Text == Embed {
		p.faces = collect(page.Items)
	}
	fonts := later(p.faces.css)
	head := p.part(func() { p.root(d, page) })
	body := p.part(func() {
		p.items(page.Items)
		p.glyphDefs()
		p.svg.End()
	})
	css, err := fonts()
	if err != nil {
		return err
	}
	style := p.part(func() {
		if css != "" {
			p.svg.Style("text/css", css)
		}
	})
	for _, part := range []*bytes.Buffer{head, style, body} {
		if _, err := part.WriteTo(w); err != nil {
			return err
		}
	}
	return nil
}

// later begins a computation at once and gives its result to who waits for it.
func later[T any](compute func() (T, error)) (wait func() (T, error)) {
	wait = sync.OnceValues(compute)
	go wait()
	return wait
}

// usualPart is the room that a part of the file begins with; what is not used of it costs nothing.
const usualPart = 1 << 18

// part writes a part of the file into memory.
func (p *painter) part(write func()) *bytes.Buffer {
	p.w = bytes.NewBuffer(make([]byte, 0, usualPart))
	p.svg = svgo.New(p.w)
	write()
	return p.w
}

// painter draws one page.
type painter struct {
	w     *bytes.Buffer
	svg   *svgo.SVG
	mode  TextMode
	room  attrs // for the attributes of one element
	ids   idSpace
	faces faceSet
	used  []glyph          // the outlines drawn so far, in order of first use
	names map[glyph]string // and their ids
}

// glyph is an outline that can be drawn again.
type glyph struct {
	face *font.Face
	id   font.GID
}

// root opens the svg element. Text is kerned, without ligatures and not fitted to pixels: so it was measured.
func (p *painter) root(d *render.Document, page *render.Page) {
	title, desc := p.ids.next(), ""
	a := p.tag("svg")
	a.word("xmlns", "http://www.w3.org/2000/svg")
	a.word("xmlns:xlink", "http://www.w3.org/1999/xlink")
	a.word("width", string(render.AppendNumber(nil, page.Width))+"pt")
	a.word("height", string(render.AppendNumber(nil, page.Height))+"pt")
	a.numbers("viewBox", 0, 0, page.Width, page.Height)
	a.word("role", "graphics-document document")
	a.word("aria-labelledby", title)
	if d.Desc != "" {
		desc = p.ids.next()
		a.word("aria-describedby", desc)
	}
	if d.Lang != "" {
		a.text("lang", d.Lang)
		a.text("xml:lang", d.Lang)
	}
	a.word("text-rendering", "geometricPrecision")
	a.word("style", "font-kerning:normal;font-variant-ligatures:none")
	p.open(a)
	p.words("title", title, d.Title)
	if desc != "" {
		p.words("desc", desc, d.Desc)
	}
}

// words writes an element that the root refers to for its words.
func (p *painter) words(name, id, s string) {
	a := p.tag(name)
	a.word("id", id)
	p.w.Write(append(a, '>'))
	p.w.Write(escape(nil, s))
	p.close(name)
}

// tag begins a tag in the room that the writer has left; it is to be written before anything else is.
func (p *painter) tag(name string) attrs {
	return append(append(p.w.AvailableBuffer(), '<'), name...)
}

// list begins a list of attributes for svgo; it is good until the next.
func (p *painter) list() attrs { return p.room[:0] }

// open writes a start tag and empty a whole element; close writes an end tag.
func (p *painter) open(a attrs)      { p.w.Write(append(a, ">\n"...)) }
func (p *painter) empty(a attrs)     { p.w.Write(append(a, "/>\n"...)) }
func (p *painter) close(name string) { p.w.WriteString("</" + name + ">\n") }

// idSpace hands out ids that no other file uses: several may stand inline in one web page.
type idSpace struct {
	prefix string
	n      int
}

func (s *idSpace) next() string {
	s.n++
	return s.prefix + strconv.Itoa(s.n)
}

// prefix begins every id of the page: a letter, the Document's ID and, where a Document had several pages, a
// checksum of the page's name. Only letters, digits and hyphens of the ID are kept.
func prefix(d *render.Document) string {
	b := []byte{'j'}
	for _, c := range []byte(d.ID) {
		if c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' {
			b = append(b, c)
		}
	}
	if name := d.Pages[0].Name; name != "" {
		b = append(b, '-')
		b = strconv.AppendUint(b, uint64(crc32.ChecksumIEEE([]byte(name))), 36)
	}
	return string(append(b, '-'))
}
