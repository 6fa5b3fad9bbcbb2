// Package png draws a Document as a PNG file: its pixels come straight from the Document, in pure Go.
//
// A page is first compiled into areas of pixels with a paint each (sheet.go) and then drawn in bands of rows, each of
// which is drawn and compressed by itself, on all processors. Bands are the same on every machine, so the bytes are
// too; only the rounding of floating-point numbers may differ, between architectures and values of GOAMD64.
// Colors are blended as sRGB numbers, as browsers do. The ground is opaque white.
package png

import (
	"errors"
	"fmt"
	"image"
	"io"

	"journeymap/render"
)

// DefaultScale makes a CSS pixel one pixel: 96 of them in an inch of 72 points.
const DefaultScale = 96.0 / 72

// Renderer writes a Document of one page as a PNG with three channels of 8 bits and the resolution of print.
type Renderer struct {
	Scale float64 // pixels per point; 0 means DefaultScale
}

var errPages = errors.New("a PNG file holds exactly one page")

// Render draws the only page of d. It refuses a document of none or several pages, a picture beyond the limits of the
// format (TooLarge) and items that cannot be drawn, and returns the first error of w.
func (r Renderer) Render(w io.Writer, d *render.Document) error {
	s, err := compile(d, r.Scale)
	if err != nil {
		return err
	}
	return encode(w, s)
}

// Raster gives the pixels that a Renderer of the same scale writes.
func Raster(d *render.Document, scale float64) (*image.RGBA, error) {
	s, err := compile(d, scale)
	if err != nil {
		return nil, err
	}
	img := image.NewRGBA(image.Rectangle{Max: s.size})
	inParallel(s.bands(), func() func(int) {
		b := newBand(s)
		return func(i int) {
			b.draw(i)
			copy(img.Pix[b.rect.Min.Y*img.Stride:], b.pixels())
		}
	})
	return img, nil
}

// compile gives the page of d as areas of pixels.
func compile(d *render.Document, scale float64) (*sheet, error) {
	if len(d.Pages) != 1 {
		return nil, fmt.Errorf("%w: the document has %d", errPages, len(d.Pages))
	}
	page := &d.Pages[0]
	if scale == 0 {
		scale = DefaultScale
	}
	size, err := pixels(page.Width, page.Height, scale)
	if err != nil {
		return nil, err
	}
	s := newSheet(page, size, scale)
	if err := s.add(page.Items, s.view, nil); err != nil {
		return nil, err
	}
	s.glyphs.draw()
	return s, nil
}
