package pdf

import (
	"errors"
	"fmt"

	"journeymap/render"
)

const (
	maxSide   = 14400      // pt a side of a page: ISO 32000-1, Annex C.2
	maxPixels = 25_000_000 // pixels of an image, which is decoded in memory
)

// checkPages refuses what a PDF page cannot be.
func checkPages(d *render.Document) error {
	if len(d.Pages) == 0 {
		return errors.New("a document needs at least one page")
	}
	for i := range d.Pages {
		if err := checkPage(&d.Pages[i]); err != nil {
			return pageError(d, i, err)
		}
	}
	return nil
}

// checkPage tests sizes by what they must be, so that NaN fails too.
func checkPage(p *render.Page) error {
	if !(p.Width > 0 && p.Height > 0) {
		return fmt.Errorf("a page of %g × %g pt has no area", p.Width, p.Height)
	}
	if !(p.Width <= maxSide && p.Height <= maxSide) {
		return fmt.Errorf("a page of %g × %g pt is too large: the limit of PDF is %d pt (5.08 m) a side", p.Width, p.Height, maxSide)
	}
	t := p.Trim
	if t == (render.Rect{}) {
		return nil
	}
	if !(t.W > 0 && t.H > 0 && t.X >= 0 && t.Y >= 0 && t.Right() <= p.Width+0.01 && t.Bottom() <= p.Height+0.01) {
		return fmt.Errorf("the trim box %g,%g %g × %g pt does not lie on the page of %g × %g pt", t.X, t.Y, t.W, t.H, p.Width, p.Height)
	}
	return nil
}

// checkPixels refuses an image that would take too much memory.
func checkPixels(w, h int) error {
	if w <= 0 || h <= 0 {
		return fmt.Errorf("an image of %d × %d pixels has no area", w, h)
	}
	if w > maxPixels/h {
		return fmt.Errorf("an image of %d × %d pixels is too large: the limit is %d pixels", w, h, maxPixels)
	}
	return nil
}
