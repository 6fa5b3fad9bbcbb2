// Package pdf writes a Document as a tagged PDF 1.7 with real text.
//
// It works in two steps. The library gofpdf draws the pages. What it lacks, does in random order or does at great
// cost is then ours: from its objects and our own (fonts, images, structure tree, links, outline, page boxes, metadata)
// one file is put together, by file.go. Its own way with fonts takes most of the time of a whole poster, sets no
// kerning, and writes a map to text that the standard does not allow.
package pdf

import (
	"bytes"
	"fmt"
	"io"

	"github.com/jung-kurt/gofpdf"

	"journeymap/render"
)

// Renderer writes PDF. The zero value is ready, and safe for concurrent use.
type Renderer struct{}

var _ render.Renderer = Renderer{}

// Render writes all pages of d as one PDF file. It returns an error for a page that PDF cannot hold, a link that is
// not https, http or mailto, an image that cannot be read, a font that cannot be cut, and for what w reports.
func (Renderer) Render(w io.Writer, d *render.Document) error {
	if err := checkPages(d); err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	data, err := encode(d)
	if err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	_, err = w.Write(data)
	return err
}

// encode draws the pages, lets gofpdf write them, and puts the file together.
func encode(d *render.Document) ([]byte, error) {
	zip := newDeflater()
	c := &canvas{pdf: newFpdf(&d.Pages[0]), tags: newTags(), zip: zip}
	if err := c.loadFonts(d); err != nil {
		return nil, err
	}
	for i := range d.Pages {
		if err := c.drawPage(i, &d.Pages[i]); err != nil {
			return nil, pageError(d, i, err)
		}
	}
	var raw bytes.Buffer
	if err := c.pdf.Output(&raw); err != nil {
		return nil, err
	}
	f, err := parse(raw.Bytes(), zip)
	if err != nil {
		return nil, err
	}
	return c.finish(f, d)
}

// newFpdf gives a gofpdf document in points. The size of its first page is only a default: every page states its own.
func newFpdf(first *render.Page) *gofpdf.Fpdf {
	pdf := gofpdf.NewCustom(&gofpdf.InitType{
		OrientationStr: "P",
		UnitStr:        "pt",
		Size:           gofpdf.SizeType{Wd: first.Width, Ht: first.Height},
	})
	pdf.SetCatalogSort(true)  // else the order of resources is that of a map
	pdf.SetCompression(false) // every stream is compressed by ourselves, with one writer
	pdf.SetAutoPageBreak(false, 0)
	return pdf
}

// pageError says which page an error belongs to, where there is a choice.
func pageError(d *render.Document, i int, err error) error {
	if len(d.Pages) == 1 {
		return err
	}
	return fmt.Errorf("page %d: %w", i+1, err)
}
