package main

import (
	"context"
	"encoding/json"
	"fmt"
	"html"
	"math"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"journeymap/journey/diag"
	"journeymap/render"
	"journeymap/render/poster"
	"journeymap/render/rendertest"
)

// framed is a picture as Chromium shows it in a frame of a page, in CSS pixels.
type framed struct {
	Fonts, Loaded int
	Page          []float64 // x, y, width, height of the svg element
	Lines         []struct {
		Text   string
		Owner  int       // which text element it is a line of, from 1
		Box    []float64 // x, y, width, height, or none where nothing is drawn
		Length float64   // how long it is by the browser's own measure
		Want   float64   // textLength
		Shown  bool      // not only there for readers
	}
}

// survey is the script that measures what stands in every frame. That of a line is done when all else is, since it
// changes the picture.
const survey = `<script>
const pixels = 96 / 72
function frame(f) {
	const d = f.contentDocument, svg = d.documentElement, box = r => [r.x, r.y, r.width, r.height]
	const owners = [...d.querySelectorAll("text")], spans = [...d.querySelectorAll("tspan")]
	const lines = spans.map(s => ({
		Text: s.textContent, Owner: 1 + owners.indexOf(s.parentNode), Box: box(s.getBoundingClientRect()),
		Want: s.getAttribute("textLength") * pixels, Shown: s.getAttribute("fill-opacity") != "0",
	}))
	spans.forEach(s => s.removeAttribute("textLength"))
	spans.forEach((s, i) => { lines[i].Length = s.getComputedTextLength() * pixels })
	const loaded = [...d.fonts].filter(f => f.status == "loaded").length
	return {Fonts: d.fonts.size, Loaded: loaded, Page: box(svg.getBoundingClientRect()), Lines: lines}
}
addEventListener("load", () => {
	document.querySelector("pre").textContent = JSON.stringify([...document.querySelectorAll("iframe")].map(frame))
})
</script>`

// TestBrowserGeometry lets Chromium set the text of all editions and of all small maps: no line leaves the page or
// lies on another, and each is as long as it was measured.
func TestBrowserGeometry(t *testing.T) {
	dir := t.TempDir()
	var page strings.Builder
	page.WriteString("<!DOCTYPE html><meta charset=utf-8><title>map</title><pre></pre>")
	var names []string
	add := func(name string, svg []byte) {
		put(t, filepath.Join(dir, name), string(svg))
		fmt.Fprintf(&page, `<iframe width=9000 height=9000 src=%q></iframe>`, name)
		names = append(names, name)
	}
	for _, e := range allEditions(t) {
		for i, svg := range e.svgs {
			add(fmt.Sprintf("%v-%d.svg", e, i+1), svg)
		}
	}
	for _, path := range laneMaps(t) {
		doc := layOut(t, &diag.Source{Name: path, Data: []byte(content(t, path))}, poster.Options{Paper: "fit"})
		add(filepath.Base(path)+".svg", drawn(t, formats[0], doc))
	}
	var frames []framed
	browse(t, dir, page.String()+survey, &frames)
	if len(frames) != len(names) {
		t.Fatalf("%d frames for %d files", len(frames), len(names))
	}
	for i, f := range frames {
		t.Run(names[i], func(t *testing.T) { checkFrame(t, &f) })
	}
}

// checkFrame judges one picture. Tolerances are in CSS pixels.
func checkFrame(t *testing.T, f *framed) {
	if f.Fonts == 0 || f.Loaded != f.Fonts {
		t.Errorf("%d of %d embedded fonts loaded", f.Loaded, f.Fonts)
	}
	if len(f.Lines) < 4 {
		t.Errorf("only %d lines", len(f.Lines))
	}
	var lines []printed
	for _, l := range f.Lines {
		lines = append(lines, printed{l.Text, l.Owner, rectOf(l.Box)})
		if l.Shown && math.Abs(l.Length-l.Want) > 0.5 {
			t.Errorf("%q is %.2f px long in Chromium, and %.2f px as it was measured", l.Text, l.Length, l.Want)
		}
	}
	keepApart(t, rectOf(f.Page), lines, 0.75)
}

func rectOf(v []float64) render.Rect { return render.Rect{X: v[0], Y: v[1], W: v[2], H: v[3]} }

// browse opens a page of files in dir in Chromium, and reads the JSON that a script leaves in the page's pre element
// when all is loaded. Scripts may look into frames.
func browse(t *testing.T, dir, page string, into any) {
	t.Helper()
	chromium := rendertest.Tool(t, "chromium")
	file := filepath.Join(dir, "page.html")
	put(t, file, page)
	ctx, stop := context.WithTimeout(t.Context(), time.Minute)
	defer stop()
	out, err := exec.CommandContext(ctx, chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
		"--disable-background-networking", "--disable-component-update", "--disable-sync", "--allow-file-access-from-files",
		"--user-data-dir="+filepath.Join(dir, "profile"), "--dump-dom", "file://"+file).Output()
	if err != nil {
		t.Fatalf("chromium: %v", err)
	}
	_, rest, _ := strings.Cut(string(out), "<pre>")
	text, _, _ := strings.Cut(rest, "</pre>")
	if err := json.Unmarshal([]byte(html.UnescapeString(text)), into); err != nil {
		t.Fatalf("chromium leaves %.200q: %v", text, err)
	}
}
