package pdf

import (
	"regexp"
	"strings"
	"testing"
)

// TestBent: each letter of a bent line is set by itself, and the line is read as one.
func TestBent(t *testing.T) {
	text := set(open(t, "Roboto Bold"), "AVATAR & to", 20)
	text.Lines[0].Turn, text.Lines[0].Radius = -40, 90
	if got := strings.TrimSpace(tool(t, "pdftotext", write(t, sheet(text)), "-")); got != "AVATAR & to" {
		t.Errorf("pdftotext gives %q", got)
	}
	ops := contents(t, sheet(text))[0]
	if n := len(regexp.MustCompile(` Tm <[0-9a-f]{4}> Tj`).FindAllString(ops, -1)); n != len("AVATAR & to") {
		t.Errorf("%d letters in\n%s", n, ops)
	}
}

// TestUpright: a line that is turned by a quarter rises from where it starts.
func TestUpright(t *testing.T) {
	text := set(open(t, "Roboto Bold"), "HH", 20)
	text.Lines[0].Turn = -90
	if ops := contents(t, sheet(text))[0]; !strings.Contains(ops, "0 1 -1 0 20 50 Tm") {
		t.Errorf("got\n%s", ops)
	}
}

// TestBentOutlines: glyphs that the face cannot set are turned too, and their words are found.
func TestBentOutlines(t *testing.T) {
	text := set(open(t, "Roboto Condensed").With(open(t, "DejaVu Sans")), "ok ✓", 20)
	text.Lines[0].Radius = 60
	ops := contents(t, sheet(text))[0]
	if turns := regexp.MustCompile(`q (\S+) -\S+ \S+ \S+ \S+ \S+ cm`).FindAllString(ops, -1); len(turns) != 3 {
		t.Errorf("%d turned outlines in\n%s", len(turns), ops)
	}
	if got := strings.TrimSpace(tool(t, "pdftotext", write(t, sheet(text)), "-")); got != "ok ✓" {
		t.Errorf("pdftotext gives %q", got)
	}
}
