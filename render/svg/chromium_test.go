package svg

import (
	"context"
	"encoding/json"
	"html"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"journeymap/render"
	"journeymap/render/rendertest"
)

// measure is run in the page when the fonts have come: it says how long each line is in the font the browser found,
// without help from textLength, and whether a text has become a program.
const measure = `<script>
let hit = false
window.alert = () => { hit = true }
document.body.getBoundingClientRect()
addEventListener("load", () => {
	const lines = [...document.querySelectorAll("tspan")].map(s => {
		s.removeAttribute("textLength")
		return {Text: s.textContent, Length: s.getComputedTextLength()}
	})
	const loaded = [...document.fonts].filter(f => f.status == "loaded").length
	document.querySelector("pre").textContent = JSON.stringify({Lines: lines, Faces: document.fonts.size, Loaded: loaded, Hit: hit})
})
</script>`

type measured struct {
	Lines []struct {
		Text   string
		Length float64
	}
	Faces, Loaded int
	Hit           bool
}

// TestBrowserWidths compares the length of every line in Chromium with what was measured for it. Where several SVGs
// stand in one web page their subsets of a family add up: between letters from different files there is no kerning.
func TestBrowserWidths(t *testing.T) {
	chromium := rendertest.Tool(t, "chromium")
	face := regular(t)
	d := rendertest.Document(t)
	extra := page(sentence(face, "AVATAR Ty Wo. 1/4"), sentence(face, "Vaxjo, kerned “quotes” and  two  spaces"))
	one, two := d.Single(0), d.Single(1)
	t.Run("alone", func(t *testing.T) { lengths(t, chromium, 0.1, 0, one) })
	t.Run("together", func(t *testing.T) { lengths(t, chromium, 0.1, 0.005, one, two, extra) })
}

// lengths allows an absolute error in points and one relative to the line.
func lengths(t *testing.T, chromium string, abs, rel float64, docs ...*render.Document) {
	var b strings.Builder
	b.WriteString("<!DOCTYPE html><meta charset=utf-8><title>t</title><pre></pre>")
	for _, d := range docs {
		b.Write(rendertest.Render(t, Renderer{}, d))
	}
	got := browse(t, chromium, b.String()+measure)
	if got.Hit {
		t.Error("a text has become a program")
	}
	if got.Faces == 0 || got.Loaded != got.Faces {
		t.Errorf("%d of %d embedded fonts loaded", got.Loaded, got.Faces)
	}
	i := 0
	eachLine(docs, func(txt *render.Text, l *render.Line) {
		if i >= len(got.Lines) {
			t.Fatalf("only %d lines found", i)
		}
		m := got.Lines[i]
		i++
		if m.Text != l.S {
			t.Errorf("line %d reads %q, want %q", i, m.Text, l.S)
		}
		if want := words(txt, l); len(l.Shaped) == 0 && !l.Bent() && math.Abs(m.Length-want) > abs+rel*want {
			t.Errorf("%q is %.3f pt long in Chromium, %.2f as measured", l.S, m.Length, want)
		}
	})
}

func eachLine(docs []*render.Document, visit func(*render.Text, *render.Line)) {
	for _, d := range docs {
		render.Walk(d.Pages[0].Items, func(it render.Item, _ render.Transform) {
			if txt, ok := it.(*render.Text); ok {
				for i := range txt.Lines {
					visit(txt, &txt.Lines[i])
				}
			}
		})
	}
}

func browse(t *testing.T, chromium, page string) (m measured) {
	dir := t.TempDir()
	file := filepath.Join(dir, "page.html")
	if err := os.WriteFile(file, []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithTimeout(t.Context(), time.Minute)
	defer stop()
	out, err := exec.CommandContext(ctx, chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
		"--disable-background-networking", "--disable-component-update", "--disable-sync",
		"--user-data-dir="+filepath.Join(dir, "profile"), "--dump-dom", "file://"+file).Output()
	if err != nil {
		t.Fatalf("chromium: %v", err)
	}
	_, rest, _ := strings.Cut(string(out), "<pre>")
	text, _, _ := strings.Cut(rest, "</pre>")
	if err := json.Unmarshal([]byte(html.UnescapeString(text)), &m); err != nil {
		t.Fatalf("chromium wrote %.200q: %v", text, err)
	}
	return m
}
