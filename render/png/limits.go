package png

import (
	"fmt"
	"image"
	"math"
)

const (
	maxSide   = 32767         // pixels a side: what browsers and image viewers can open
	maxPixels = 100_000_000   // pixels of a page
	maxSource = 25_000_000    // pixels of an image file, which is decoded in memory
	farthest  = 1_000_000_000 // pixels from the page's corner: no place is farther
	maxDashes = 1 << 14       // dashes of one line; with more it is drawn solid
)

// TooLarge says that a page has more pixels than a PNG may have.
type TooLarge struct {
	Width, Height float64 // pixels
	Limit         string  // the limit, in words
	Fits          float64 // the greatest Renderer.Scale with which the page fits, rounded down; 0 when none does
}

// Error names the limit and the greatest scale that fits, as a multiple of the default one.
func (e *TooLarge) Error() string {
	hint := "no scale makes it fit"
	if e.Fits > 0 {
		hint = fmt.Sprintf("the greatest scale that fits is %.2f", e.Fits/DefaultScale)
	}
	return fmt.Sprintf("a PNG of %.0f × %.0f pixels is too large: the limit is %s; %s", e.Width, e.Height, e.Limit, hint)
}

// pixels is the size of a page in pixels: the nearest whole number in each direction, and at least one.
// Numbers are tested by what they must be, so that NaN fails too.
func pixels(width, height, scale float64) (image.Point, error) {
	if !(width > 0 && height > 0 && width <= farthest && height <= farthest) {
		return image.Point{}, fmt.Errorf("a page of %g × %g pt cannot be drawn", width, height)
	}
	if !(scale > 0) || math.IsInf(scale, 0) {
		return image.Point{}, fmt.Errorf("a scale of %g pixels per point cannot be drawn", scale)
	}
	w, h := side(width, scale), side(height, scale)
	if limit := exceeded(w, h); limit != "" {
		return image.Point{}, &TooLarge{Width: w, Height: h, Limit: limit, Fits: fitting(width, height)}
	}
	return image.Pt(int(w), int(h)), nil
}

func side(length, scale float64) float64 { return math.Max(1, math.Round(length*scale)) }

// exceeded names the limit that a size breaks, or nothing.
func exceeded(w, h float64) string {
	switch {
	case w > maxSide || h > maxSide:
		return "32,767 pixels a side"
	case w*h > maxPixels:
		return "100 megapixels"
	}
	return ""
}

// fitting is the greatest scale with which a page keeps to the limits, in hundredths of the default scale.
func fitting(width, height float64) float64 {
	s := math.Min(maxSide/math.Max(width, height), math.Sqrt(maxPixels/(width*height)))
	for exceeded(side(width, s), side(height, s)) != "" { // by half a pixel that was rounded up
		s *= 0.9999
	}
	return math.Floor(s/DefaultScale*100) / 100 * DefaultScale
}
