package pdf

import (
	"io"
	"math"
	"strings"
	"testing"

	"journeymap/render"
)

func TestPageLimits(t *testing.T) {
	tests := []struct {
		name string
		page render.Page
		want string // "" for a page that can be drawn
	}{
		{"the largest", render.Page{Width: 14400, Height: 14400}, ""},
		{"too wide", render.Page{Width: 14400.01, Height: 100}, "14400 pt"},
		{"too high", render.Page{Width: 100, Height: 20000}, "14400 pt"},
		{"no size", render.Page{}, "no area"},
		{"not a number", render.Page{Width: math.NaN(), Height: 100}, "no area"},
		{"endless", render.Page{Width: math.Inf(1), Height: 100}, "14400 pt"},
		{"trimmed", render.Page{Width: 100, Height: 100, Trim: render.Rect{X: 10, Y: 10, W: 80, H: 90}}, ""},
		{"trim outside", render.Page{Width: 100, Height: 100, Trim: render.Rect{X: 10, Y: 10, W: 91, H: 80}}, "trim box"},
		{"trim without area", render.Page{Width: 100, Height: 100, Trim: render.Rect{X: 10, Y: 10}}, "trim box"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			err := Renderer{}.Render(io.Discard, &render.Document{Title: "t", Pages: []render.Page{tt.page}})
			if got := message(err); (tt.want == "") != (err == nil) || !strings.Contains(got, tt.want) {
				t.Errorf("error %q, want %q", got, tt.want)
			}
		})
	}
}

func message(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func TestPixelLimit(t *testing.T) {
	for _, tt := range []struct {
		w, h int
		ok   bool
	}{{1, 1, true}, {5000, 5000, true}, {5001, 5000, false}, {math.MaxInt, math.MaxInt, false}, {0, 5, false}} {
		if err := checkPixels(tt.w, tt.h); (err == nil) != tt.ok {
			t.Errorf("checkPixels(%d, %d) = %v, want ok %v", tt.w, tt.h, err, tt.ok)
		}
	}
}

// TestBoxes reads the page boxes back: y up, trim within bleed within the sheet.
func TestBoxes(t *testing.T) {
	d := sheet()
	d.Pages[0].Trim = render.Rect{X: 10, Y: 20, W: 180, H: 70}
	info := tool(t, "pdfinfo", "-box", write(t, d))
	for _, want := range []string{
		"MediaBox:            0.00     0.00   200.00   100.00",
		"BleedBox:            0.00     0.00   200.00   100.00",
		"TrimBox:            10.00    10.00   190.00    80.00",
	} {
		if !strings.Contains(info, want) {
			t.Errorf("no %q in\n%s", want, info)
		}
	}
}
