package pdf

import (
	"fmt"

	"github.com/jung-kurt/gofpdf"

	"journeymap/render"
	"journeymap/render/font"
)

// canvas is one document being drawn: what gofpdf holds, and what is added to its file later.
type canvas struct {
	pdf     *gofpdf.Fpdf
	faces   map[*font.Face]*face
	order   []*face // in order of first use
	tags    *tags
	zip     *deflater
	images  []*picture
	links   []link
	heights []float64 // of the pages, to turn y round
	alpha   []bool    // pages with anything transparent
}

// page draws one page. Its state is that of the group it is in; gofpdf's own setters stay in force between items, so
// whoever sets one that is not set by everyone sets it back.
type page struct {
	*canvas
	n      int
	height float64
	at     render.Transform
	elem   *elem // the tag whose content is being drawn
	sealed bool  // within an artifact or a figure: nothing inside is tagged by itself
	marked bool  // a marked-content sequence is open, for open, or for an artifact when that is nil
	open   *elem
}

func (c *canvas) drawPage(n int, src *render.Page) error {
	c.pdf.AddPageFormat("P", gofpdf.SizeType{Wd: src.Width, Ht: src.Height})
	c.pdf.RawWriteStr("4 M") // the miter limit of SVG; gofpdf has no call for it
	c.heights = append(c.heights, src.Height)
	c.alpha = append(c.alpha, false)
	p := &page{canvas: c, n: n, height: src.Height, at: render.Identity, elem: c.tags.root}
	if err := p.items(src.Items); err != nil {
		return err
	}
	p.endMark()
	return c.pdf.Error()
}

func (p *page) items(items []render.Item) error {
	for _, it := range items {
		if err := p.item(it); err != nil {
			return err
		}
	}
	return nil
}

func (p *page) item(it render.Item) error {
	switch it := it.(type) {
	case *render.Group:
		return p.group(it)
	case *render.Path:
		p.mark(nil)
		p.path(it)
	case *render.Text:
		p.mark(p.textElem(it))
		p.text(it)
	case *render.Image:
		p.mark(nil)
		return p.image(it)
	default:
		return fmt.Errorf("cannot draw a %T", it)
	}
	return nil
}

// group draws a group in its own coordinates, under its own tag.
func (p *page) group(g *render.Group) error {
	outer := *p
	scale := g.Scale
	if scale == 0 {
		scale = 1
	}
	p.at = p.at.Inside(g)
	if err := p.enter(g); err != nil {
		return err
	}
	moved := scale != 1 || g.Shift != (render.Point{}) || g.Clip != nil
	if moved {
		p.save(scale, g)
	}
	if err := p.items(g.Items); err != nil {
		return err
	}
	if moved && !p.sealed {
		p.endMark()
	}
	if moved {
		p.pdf.RawWriteStr("Q")
	}
	if p.sealed && !outer.sealed {
		p.endMark()
	}
	p.at, p.elem, p.sealed = outer.at, outer.elem, outer.sealed
	return nil
}

// save opens a graphics state with the group's scale, shift and clip. PDF's y points up: a shift down by d is −d, and
// scaling leaves the top of the page where it is.
func (p *page) save(scale float64, g *render.Group) {
	if !p.sealed {
		p.endMark()
	}
	b := append([]byte(nil), "q "...)
	b = appendFactor(b, scale)
	b = append(b, " 0 0 "...)
	b = appendFactor(b, scale)
	b = append(b, ' ')
	b = appendFactor(b, g.Shift.X)
	b = append(b, ' ')
	b = appendFactor(b, p.height*(1-scale)-g.Shift.Y)
	p.pdf.RawWriteStr(string(append(b, " cm"...)))
	if g.Clip != nil {
		p.trace(g.Clip.Segs)
		p.pdf.RawWriteStr("W n")
	}
}
