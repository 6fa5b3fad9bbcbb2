package poster

import (
	"slices"
	"strings"
	"testing"

	"journeymap/journey"
)

// TestEveryExpectationIsTold: that of a further persona has a ring and a name too, beside what has the same value.
func TestEveryExpectationIsTold(t *testing.T) {
	both := journey.Content{Emotion: []journey.Feeling{feels(journey.Happy, ""), feels(journey.Angry, "b")},
		Expected: []journey.Feeling{feels(journey.Angry, ""), feels(journey.Happy, "b")}}
	only := journey.Content{Expected: []journey.Feeling{feels(journey.Angry, "b")}}
	e := wideBoard(t, mapOf(both, only, lived(journey.Happy)), 1000).emotions()
	for i := range 2 {
		if n := len(e.hopeFigures(i)); n != 1 {
			t.Fatalf("column %d has %d rings of the second persona, want 1", i, n)
		}
	}
	if x := e.hopeSpots(0, 0, 100)[0].X; x-e.faceX(0) < e.r+e.hopedRadius() {
		t.Errorf("the ring at %.1f lies on the face at %.1f", x, e.faceX(0))
	}
	if x := e.hopeSpots(1, 0, 100)[0].X; x != e.faceX(1) {
		t.Errorf("a lone ring stands at %.1f, not %.1f", x, e.faceX(1))
	}
	var words []string
	for _, s := range e.emotionLegend() {
		words = append(words, s.words)
	}
	if !slices.ContainsFunc(words, func(w string) bool { return strings.HasSuffix(w, ": b") }) {
		t.Errorf("the legend says %q", words)
	}
}

// TestUnlookedWords: what is marked as unknown but holds something is known in part.
func TestUnlookedWords(t *testing.T) {
	p := planned(t, mapOf(lived(journey.Happy)))
	filled := lived(journey.Angry)
	if got, want := p.unlookedWords(&filled), p.words.of(wordPartlyKnown); got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got, want := p.unlookedWords(&journey.Content{}), p.words.of(wordNotMapped); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
