package main

import (
	"bytes"
	"encoding/xml"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"journeymap/examples"
	"journeymap/journey"
	"journeymap/journey/diag"
	"journeymap/render"
	"journeymap/render/pdf"
	"journeymap/render/png"
	"journeymap/render/poster"
	"journeymap/render/rendertest"
	"journeymap/render/svg"
	"journeymap/render/theme"
)

// FuzzRender draws any bytes that are a map, in every format, on a sheet and with SVG text that a number chooses.
// Nothing panics; what the layout hands over can be drawn, as well-formed SVG without a number that is none.
func FuzzRender(f *testing.F) {
	for i, data := range seeds(f) {
		f.Add(data, uint8(i))
	}
	house, err := theme.Default()
	if err != nil {
		f.Fatal(err)
	}
	files := beside(f)
	f.Fuzz(func(t *testing.T, data []byte, choice uint8) {
		if len(data) > 1<<14 {
			t.Skip("long maps only take long")
		}
		m, found := journey.Parse(&diag.Source{Name: "map.yaml", Data: data, Files: files})
		found.Print(io.Discard, false)
		if m == nil {
			return
		}
		doc, more := poster.Layout(m, house, chosen(choice))
		if (doc == nil) != more.HasErrors() {
			t.Fatalf("a document: %v, findings: %v", doc != nil, more)
		}
		if doc != nil {
			finite(t, doc)
			drawAll(t, doc, svg.TextMode(choice%2))
		}
	})
}

// chosen are the options for a number. On the paper "" it is the map that chooses.
func chosen(n uint8) poster.Options {
	papers := []string{"", "fit", "A4", "A0", "90x3000mm", "letter"}
	o := poster.Options{Paper: papers[int(n/2)%len(papers)], Lang: journey.Langs()[n%4], Color: theme.Tints()[n/4%4]}
	if views := poster.EmotionKinds(); n%3 > 0 {
		o.Emotion = []string{views[int(n)%len(views)], views[int(n/3)%len(views)]}
	}
	if n%5 == 0 {
		o.Faces, o.Ink = "traffic", "low"
	}
	return o
}

// seeds are all maps of the repository, right and wrong.
func seeds(f *testing.F) (all [][]byte) {
	for _, name := range examples.Names() {
		data, err := examples.Read(name)
		if err != nil {
			f.Fatal(err)
		}
		all = append(all, data)
	}
	for _, dir := range []string{"bad", "lanes"} {
		paths, _ := filepath.Glob(filepath.Join(top, "testdata", dir, "*.yaml"))
		for _, path := range paths {
			data, err := os.ReadFile(path)
			if err != nil {
				f.Fatal(err)
			}
			all = append(all, data)
		}
	}
	for _, text := range payloads[len(payloads)-3:] {
		all = append(all, hostile(f, text).Data)
	}
	return all
}

// drawAll draws a Document as the formats table would, but for the pixels, of which there are few.
func drawAll(t *testing.T, doc *render.Document, text svg.TextMode) {
	file := rendertest.Render(t, pdf.Renderer{}, doc)
	if !bytes.HasPrefix(file, []byte("%PDF-1.")) || !bytes.HasSuffix(bytes.TrimSpace(file), []byte("%%EOF")) {
		t.Errorf("no PDF: %.20q", file)
	}
	for i := range doc.Pages {
		page := doc.Single(i)
		wellFormed(t, rendertest.Render(t, svg.Renderer{Text: text}, page))
		rendertest.Render(t, png.Renderer{Scale: 0.02}, page)
	}
}

// wellFormed reads a file as XML and looks for numbers that are none in its attributes.
func wellFormed(t *testing.T, data []byte) {
	walkXML(t, data, func(tok xml.Token) {
		e, ok := tok.(xml.StartElement)
		if !ok {
			return
		}
		for _, a := range e.Attr {
			if a.Name.Local != "aria-label" && (strings.Contains(a.Value, "NaN") || strings.Contains(a.Value, "Inf") || strings.Contains(a.Value, "%!")) {
				t.Errorf("%s has %s=%q", e.Name.Local, a.Name.Local, a.Value)
			}
		}
	})
}

// finite finds lengths of a Document that are no numbers.
func finite(t *testing.T, doc *render.Document) {
	check := func(what string, vs ...float64) {
		for _, v := range vs {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				t.Errorf("%s at %v", what, vs)
			}
		}
	}
	for _, p := range doc.Pages {
		check("page", p.Width, p.Height)
		render.Walk(p.Items, func(it render.Item, _ render.Transform) {
			switch it := it.(type) {
			case *render.Group:
				check("group", it.Shift.X, it.Shift.Y, it.Scale, it.Cell.X, it.Cell.Y, it.Cell.W, it.Cell.H)
			case *render.Path:
				b := render.Bounds(it.Segs)
				check("path", append(slices.Clone(it.Stroke.Dash), b.X, b.Y, b.W, b.H, it.Stroke.Width)...)
			case *render.Text:
				for _, l := range it.Lines {
					check("text", it.Size, l.X, l.Y, l.Width)
				}
			}
		})
	}
}

// TestSameBytesAtOnce draws each example in all formats eight times at the same time, each from a map of its own.
func TestSameBytesAtOnce(t *testing.T) {
	for _, name := range variety {
		data, err := examples.Read(name)
		if err != nil {
			t.Fatal(err)
		}
		draw := func() (files [][]byte) {
			doc := layOut(t, &diag.Source{Name: name, Data: data}, poster.Options{Paper: "A4"})
			for _, f := range formats {
				for _, part := range parts(f, doc) {
					files = append(files, drawn(t, f, part))
				}
			}
			return files
		}
		want := draw()
		var all sync.WaitGroup
		for range 4 {
			all.Go(func() {
				if !slices.EqualFunc(draw(), want, bytes.Equal) {
					t.Errorf("%s: other bytes", name)
				}
			})
		}
		all.Wait()
	}
}
