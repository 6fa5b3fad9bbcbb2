package svg

import (
	"strings"
	"testing"

	"journeymap/render"
)

// TestBent: a bent line is drawn as outlines, each turned, and its words are there without ink, a place for each letter.
func TestBent(t *testing.T) {
	f := regular(t)
	s := sentence(f, "I", "level")
	s.Lines[0].Turn = 90
	got := body(t, s)
	for _, want := range []string{`)rotate(90)scale(`, `<tspan x="5" y="20" rotate="90" fill-opacity="0">I</tspan>`, ">level</tspan>"} {
		if !strings.Contains(got, want) {
			t.Errorf("want %s, got %s", want, got)
		}
	}
	if n := strings.Count(got, "<use "); n != 1 {
		t.Errorf("%d outlines", n)
	}
}

// TestBentPlaces: a rune beyond U+FFFF takes two places, as it does in UTF-16.
func TestBentPlaces(t *testing.T) {
	var a attrs
	bend(&a, sentence(regular(t)), &render.Line{X: 5, Y: 20, S: "a😀b", Radius: 40})
	for _, list := range strings.Split(string(a), `" `) {
		if n := len(strings.Fields(list)); n != 4 {
			t.Errorf("%d places: %s", n, list)
		}
	}
}
