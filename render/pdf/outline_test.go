package pdf

import (
	"io"
	"strings"
	"testing"

	"journeymap/render"
	"journeymap/render/rendertest"
)

// TestOutline: entries nest, and lead to their own point of their own page.
func TestOutline(t *testing.T) {
	d := rendertest.Document(t)
	text := plain(t, write(t, d))
	for _, want := range []string{
		"/XYZ\n    20\n    660\n    null",   // Shapes: y 20 on a page of 680
		"/XYZ\n    240\n    430\n    null",  // Words, its child
		"/XYZ\n    0\n    200.25\n    null", // the second page
		"/Count 4",                          // all entries
		"/Count 2",                          // those of Shapes
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q", want)
		}
	}
}

func TestOutlineOutside(t *testing.T) {
	for _, page := range []int{-1, 1} {
		d := sheet()
		d.Marks = []render.Mark{{Title: "outer", Kids: []render.Mark{{Title: "lost", Page: page}}}}
		if err := (Renderer{}).Render(io.Discard, d); err == nil || !strings.Contains(err.Error(), `"lost"`) {
			t.Errorf("a mark to page %d: error %v, want one that names it", page, err)
		}
	}
}

func TestPageLabels(t *testing.T) {
	if got := pageLabels([]render.Page{{}, {}}); got != "" {
		t.Errorf("pages without names have labels %s", got)
	}
	want := "/PageLabels<</Nums[0<</P<FEFF0061>>>1<</S/D/St 2>>]>>"
	if got := pageLabels([]render.Page{{Name: "a"}, {}}); got != want {
		t.Errorf("labels %s, want %s", got, want)
	}
}
