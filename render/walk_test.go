package render_test

import (
	"fmt"
	"slices"
	"testing"

	"journeymap/render"
)

// TestWalk: items come in the order of drawing, each with the way from its numbers to the page.
func TestWalk(t *testing.T) {
	leaf := func() render.Item { return &render.Image{Box: render.Rect{X: 1, Y: 1, W: 2, H: 2}} }
	items := []render.Item{
		leaf(),
		&render.Group{Name: "outer", Shift: render.Point{X: 10, Y: 20}, Scale: 2, Cell: render.Rect{W: 5, H: 5}, Items: []render.Item{
			leaf(),
			&render.Group{Name: "inner", Shift: render.Point{X: 1, Y: -1}, Scale: 0.5, Items: []render.Item{leaf()}},
			&render.Group{Name: "unscaled", Shift: render.Point{X: 3}, Items: []render.Item{leaf()}},
		}},
		leaf(),
	}
	var got []string
	render.Walk(items, func(it render.Item, at render.Transform) {
		switch it := it.(type) {
		case *render.Group:
			got = append(got, fmt.Sprint(it.Name, at.Rect(it.Cell)))
		case *render.Image:
			got = append(got, fmt.Sprint(at.Rect(it.Box)))
		}
	})
	want := []string{
		"{1 1 2 2}",
		"outer{10 20 10 10}", "{12 22 4 4}",
		"inner{12 18 0 0}", "{13 19 2 2}",
		"unscaled{16 20 0 0}", "{18 22 4 4}",
		"{1 1 2 2}",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}
