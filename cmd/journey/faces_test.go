package main

import (
	"fmt"
	"image"
	"regexp"
	"testing"

	"journeymap/journey"
	"journeymap/journey/diag"
	"journeymap/render"
	"journeymap/render/png"
	"journeymap/render/poster"
	"journeymap/render/theme"
)

// TestFacesDifferWithoutColor draws the five faces in one gray, small as in print, and compares their pixels: who
// cannot tell colors apart, or has a black printer, reads them by their outline, brows and mouth. Of the pixels that
// any two faces cover, at least one in twelve differs by more than a third of the way from black to white.
func TestFacesDifferWithoutColor(t *testing.T) {
	faces := grayFaces(t)
	for i, a := range faces {
		for j, b := range faces[:i] {
			if part := differing(a, b, 85); part < 0.08 {
				t.Errorf("%v and %v differ in %.1f%% of their pixels", journey.Faces()[i].Name(journey.English), journey.Faces()[j].Name(journey.English), 100*part)
			}
		}
	}
}

// grayFaces are the pixels of the faces, worst to best, each in the middle of a square.
func grayFaces(t *testing.T) (all []*image.RGBA) {
	t.Helper()
	house := regexp.MustCompile(`(?m)^  (angry|disappointed|indifferent|happy|delighted): .*$`).
		ReplaceAllString(content(t, top+"/render/theme/default.yaml"), `  $1: "#808080"`)
	gray, found := theme.Parse(&diag.Source{Name: "gray.yaml", Data: []byte(house)})
	if gray == nil {
		t.Fatal(found.Err())
	}
	text := "title: Faces\ntouchpoints:\n"
	for _, f := range journey.Faces() {
		text += fmt.Sprintf("  - {name: A, emotion: %s}\n", f.Name(journey.English))
	}
	m, _ := journey.Parse(&diag.Source{Name: "faces.yaml", Data: []byte(text)})
	doc, found := poster.Layout(m, gray, poster.Options{})
	if doc == nil {
		t.Fatal(found.Err())
	}
	for _, f := range journey.Faces() {
		all = append(all, inSquare(t, pathsOf(t, doc, f.Name(journey.English))))
	}
	return all
}

// pathsOf are the paths of the figure with a name, on the curve, but for the first: a halo that keeps lines off it.
func pathsOf(t *testing.T, doc *render.Document, name string) (paths []render.Item) {
	t.Helper()
	render.Walk(doc.Pages[0].Items, func(it render.Item, _ render.Transform) {
		g, ok := it.(*render.Group)
		if !ok || g.Role != render.Figure || g.Name != name {
			return
		}
		for _, it := range g.Items {
			if p, ok := it.(*render.Path); ok {
				paths = append(paths, p)
			}
		}
	})
	if len(paths) < 5 {
		t.Fatalf("%s is drawn with %d paths", name, len(paths))
	}
	return paths[1:]
}

// inSquare draws paths on white, the middle of their outline in the middle of a square of 60 pixels, which holds it with
// a little room. Faces come in one size, so that they are drawn in one.
func inSquare(t *testing.T, paths []render.Item) *image.RGBA {
	t.Helper()
	const side = 72 // points
	box := render.Bounds(paths[0].(*render.Path).Segs)
	if max(box.W, box.H) > side-4 || min(box.W, box.H) < side/2 {
		t.Fatalf("the outline is %.0f × %.0f points", box.W, box.H)
	}
	g := &render.Group{Items: paths, Shift: render.Point{X: side/2 - box.X - box.W/2, Y: side/2 - box.Y - box.H/2}}
	img, err := png.Raster(&render.Document{Pages: []render.Page{{Width: side, Height: side, Items: []render.Item{g}}}}, 60.0/side)
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// differing is the part of the pixels that are not white in either of two gray images that differ by more than most.
func differing(a, b *image.RGBA, most int) float64 {
	covered, differ := 0, 0
	for i := 0; i < len(a.Pix); i += 4 {
		x, y := int(a.Pix[i]), int(b.Pix[i])
		if x < 255 || y < 255 {
			covered++
		}
		if x-y > most || y-x > most {
			differ++
		}
	}
	return float64(differ) / float64(covered)
}
