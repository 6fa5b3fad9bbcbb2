package pdf

import (
	"bytes"
	"compress/zlib"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"journeymap/render"
	"journeymap/render/rendertest"
)

// write renders a document into a file and gives its path.
func write(t *testing.T, d *render.Document) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "out.pdf")
	if err := os.WriteFile(path, rendertest.Render(t, Renderer{}, d), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// tool runs an outside program and gives what it prints; any complaint fails the test.
func tool(t *testing.T, name string, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	cmd := exec.Command(rendertest.Tool(t, name), args...)
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil || errs.Len() > 0 {
		t.Fatalf("%s %v: %v\n%s%s", name, args, err, out.String(), errs.String())
	}
	return out.String()
}

// plain is the file with its streams and objects unpacked, to be searched.
func plain(t *testing.T, path string) string {
	t.Helper()
	return tool(t, "qpdf", "--qdf", "--object-streams=disable", path, "-")
}

// sheet is a document of one page.
func sheet(items ...render.Item) *render.Document {
	return &render.Document{Title: "Sheet", Lang: "nl", ID: "sheet", Pages: []render.Page{{Width: 200, Height: 100, Items: items}}}
}

// box is a filled rectangle.
func box(x, y, w, h float64) *render.Path {
	var p render.Pen
	p.Box(render.Rect{X: x, Y: y, W: w, H: h})
	return &render.Path{Segs: p, Fill: render.Paint{Color: black}}
}

// contents gives the drawing operators of each page.
func contents(t *testing.T, d *render.Document) []string {
	t.Helper()
	var pages []string
	data := rendertest.Render(t, Renderer{}, d)
	for _, m := range regexp.MustCompile(`<</Filter/FlateDecode/Length (\d+)>>\nstream\n`).FindAllSubmatchIndex(data, -1)[:len(d.Pages)] {
		r, err := zlib.NewReader(bytes.NewReader(data[m[1]:]))
		if err != nil {
			t.Fatal(err)
		}
		page, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, string(page))
	}
	return pages
}
