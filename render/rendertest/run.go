package rendertest

import (
	"bytes"
	"errors"
	"io"
	"math"
	"os"
	"os/exec"
	"sync"
	"testing"

	"journeymap/render"
)

// Run checks what holds for every Renderer, in a subtest of the given name, with each of the documents or, when none
// are given, with the conformance document: it is drawn, twice and sixteen times at once with the same bytes, left as
// it was, and every failure to write is reported. Broken documents are refused.
func Run(t *testing.T, name string, r render.Renderer, docs ...*render.Document) {
	t.Run(name, func(t *testing.T) {
		if len(docs) == 0 {
			docs = []*render.Document{Document(t)}
		}
		for _, d := range docs {
			t.Run(d.Pages[0].Name, func(t *testing.T) { conform(t, r, d) })
		}
		t.Run("broken", func(t *testing.T) { refuse(t, r) })
	})
}

func conform(t *testing.T, r render.Renderer, d *render.Document) {
	before := dump(t, d)
	want := Render(t, r, d)
	if len(want) == 0 {
		t.Fatal("no bytes written")
	}
	if !bytes.Equal(Render(t, r, d), want) {
		t.Error("a second rendering gives other bytes")
	}
	t.Run("concurrent", func(t *testing.T) { concurrent(t, r, d, want) })
	t.Run("write errors", func(t *testing.T) { failures(t, r, d, len(want)) })
	if !bytes.Equal(dump(t, d), before) {
		t.Error("rendering changed the document")
	}
}

// Render gives the bytes of a document; tb fails when it cannot be drawn.
func Render(tb testing.TB, r render.Renderer, d *render.Document) []byte {
	tb.Helper()
	var b bytes.Buffer
	if err := r.Render(&b, d); err != nil {
		tb.Fatalf("Render: %v", err)
	}
	return b.Bytes()
}

func dump(tb testing.TB, d *render.Document) []byte {
	tb.Helper()
	var b bytes.Buffer
	if err := render.Dump(&b, d); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}

func concurrent(t *testing.T, r render.Renderer, d *render.Document, want []byte) {
	var wg sync.WaitGroup
	for range 16 {
		wg.Go(func() {
			var b bytes.Buffer
			if err := r.Render(&b, d); err != nil {
				t.Errorf("Render: %v", err)
			} else if !bytes.Equal(b.Bytes(), want) {
				t.Error("a concurrent rendering gives other bytes")
			}
		})
	}
	wg.Wait()
}

// errFull is what a failing writer returns.
var errFull = errors.New("no space left")

// limited is a writer with room for so many bytes.
type limited struct{ room int }

func (w *limited) Write(p []byte) (int, error) {
	if len(p) > w.room {
		n := w.room
		w.room = 0
		return n, errFull
	}
	w.room -= len(p)
	return len(p), nil
}

func failures(t *testing.T, r render.Renderer, d *render.Document, size int) {
	for _, room := range []int{0, 1, 100, size / 2, size - 1} {
		if err := r.Render(&limited{min(room, size-1)}, d); !errors.Is(err, errFull) {
			t.Errorf("writer with room for %d of %d bytes: error %v, want %v", room, size, err, errFull)
		}
	}
	if err := r.Render(&limited{size}, d); err != nil {
		t.Errorf("writer with room for all %d bytes: %v", size, err)
	}
}

// refuse checks that what no format can hold is an error, and that a bare page is none.
func refuse(t *testing.T, r render.Renderer) {
	if err := r.Render(io.Discard, bare(100, 100)); err != nil {
		t.Errorf("a page without items: %v", err)
	}
	cases := map[string]*render.Document{
		"no pages":       {Title: "none", ID: "id"},
		"no width":       bare(0, 100),
		"negative":       bare(100, -1),
		"not a number":   bare(math.NaN(), 100),
		"endless":        bare(100, math.Inf(1)),
		"nil item":       bare(100, 100, nil),
		"nil item below": bare(100, 100, &render.Group{Items: []render.Item{nil}}),
		"no image":       bare(100, 100, &render.Image{Box: render.Rect{W: 9, H: 9}, Data: []byte("GIF89a"), Type: "gif"}),
		"broken image":   bare(100, 100, &render.Image{Box: render.Rect{W: 9, H: 9}, Data: []byte("\x89PNG\r\n\x1a\n"), Type: "png"}),
	}
	for name, d := range cases {
		t.Run(name, func(t *testing.T) {
			if err := r.Render(io.Discard, d); err == nil {
				t.Error("no error")
			}
		})
	}
}

// bare is a document of one page.
func bare(w, h float64, items ...render.Item) *render.Document {
	return &render.Document{Title: "bare", Lang: "en", ID: "bare", Pages: []render.Page{{Width: w, Height: h, Items: items}}}
}

// Tool gives the path of an outside program. When it is not installed the test is skipped, or fails if the
// environment says JOURNEY_TOOLS=required.
func Tool(tb testing.TB, name string) string {
	tb.Helper()
	path, err := exec.LookPath(name)
	if err == nil {
		return path
	}
	if os.Getenv("JOURNEY_TOOLS") == "required" {
		tb.Fatalf("%s is required: %v", name, err)
	}
	tb.Skipf("%s is not installed", name)
	return ""
}
