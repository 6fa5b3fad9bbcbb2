package png

import (
	"errors"
	"io"
	"math"
	"strings"
	"testing"

	"journeymap/render"
)

func TestLimits(t *testing.T) {
	tests := []struct {
		name          string
		width, height float64
		scale         float64
		limit         string // "": none is broken
	}{
		{"the widest", 32767, 10, 1, ""},
		{"too wide", 32768, 10, 1, "32,767 pixels a side"},
		{"too tall", 10, 32768, 1, "32,767 pixels a side"},
		{"100 megapixels", 10000, 10000, 1, ""},
		{"one row more", 10000, 10001, 1, "100 megapixels"},
		{"scaled too far", 1190.55, 841.89, 20, "100 megapixels"},
		{"scaled beyond all", 100, 100, 1e300, "32,767 pixels a side"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := pixels(tt.width, tt.height, tt.scale)
			var large *TooLarge
			if errors.As(err, &large) != (tt.limit != "") {
				t.Fatalf("error %v, want a limit of %q", err, tt.limit)
			}
			if large == nil {
				return
			}
			if large.Limit != tt.limit || !strings.Contains(err.Error(), tt.limit) {
				t.Errorf("error %q, want the limit %q", err, tt.limit)
			}
			checkFits(t, tt.width, tt.height, large.Fits)
		})
	}
}

// checkFits checks that a scale fits and that one step more does not.
func checkFits(t *testing.T, width, height, scale float64) {
	t.Helper()
	if _, err := pixels(width, height, scale); err != nil {
		t.Errorf("the scale %g that is said to fit: %v", scale, err)
	}
	if _, err := pixels(width, height, scale+0.0101*DefaultScale); err == nil {
		t.Errorf("a scale greater than %g fits too", scale)
	}
}

func TestTooLargeMessage(t *testing.T) {
	err := Renderer{Scale: 20 * DefaultScale}.Render(io.Discard, page(1190.55, 841.89))
	const want = "a PNG of 31748 × 22450 pixels is too large: the limit is 100 megapixels; the greatest scale that fits is 7.49"
	if err == nil || err.Error() != want {
		t.Errorf("error %q, want %q", err, want)
	}
}

func TestRefused(t *testing.T) {
	nan, inf := math.NaN(), math.Inf(1)
	var words = &render.Text{Lines: []render.Line{{S: "x"}}, Size: 10, Color: black}
	tests := map[string]*render.Document{
		"two pages":      {Pages: make([]render.Page, 2)},
		"no pages":       {},
		"no width":       page(0, 10),
		"NaN":            page(nan, 10),
		"coordinate":     page(10, 10, rect(red, nan, 0, 5, 5)),
		"far":            page(10, 10, rect(red, 0, 0, 5, 1e12)),
		"far clip":       page(10, 10, group(render.Group{Clip: rect(red, 0, inf, 1, 1)})),
		"scale":          page(10, 10, group(render.Group{Scale: nan}, rect(red, 0, 0, 5, 5))),
		"stroke":         page(10, 10, line(render.Stroke{Color: black, Width: inf}, 0, 0, 5, 5)),
		"negative":       page(10, 10, line(render.Stroke{Color: black, Width: -1}, 0, 0, 5, 5)),
		"step":           page(10, 10, &render.Path{Segs: []render.Seg{{Op: 9}}, Fill: render.Paint{Color: red}}),
		"item":           page(10, 10, nil),
		"no face":        page(10, 10, words),
		"image type":     page(10, 10, &render.Image{Box: render.Rect{W: 5, H: 5}, Type: "gif"}),
		"image data":     page(10, 10, &render.Image{Box: render.Rect{W: 5, H: 5}, Type: "png", Data: []byte("x")}),
		"image far away": page(10, 10, &render.Image{Box: render.Rect{X: nan, W: 5, H: 5}, Type: "png"}),
	}
	for name, d := range tests {
		t.Run(name, func(t *testing.T) {
			if err := (Renderer{Scale: 1}).Render(io.Discard, d); err == nil {
				t.Error("no error")
			}
		})
	}
	for _, scale := range []float64{-1, nan, inf} {
		if err := (Renderer{Scale: scale}).Render(io.Discard, page(10, 10)); err == nil {
			t.Errorf("scale %g: no error", scale)
		}
	}
}
