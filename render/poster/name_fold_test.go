package poster

import (
	"strings"
	"testing"
)

// TestNamesFold: the width found for a name holds it in so many lines, and a little less does not.
func TestNamesFold(t *testing.T) {
	s := lookAt(house(t), 9, 7).step
	for _, name := range []string{"Ten minutes of explaining", "One evening without heat", "A survey of forty questions about the heat in the house"} {
		for n := 2; n <= 3; n++ {
			words := strings.Fields(name)
			w := s.foldedIn(words, n, 0)
			if got := len(s.face.Wrap(name, s.size, w+0.3)); got > n {
				t.Errorf("%q takes %d lines in %.1f, want %d", name, got, w, n)
			}
			if got := len(s.face.Wrap(name, s.size, w-1)); got <= n && w-1 > s.longest(name) {
				t.Errorf("%q takes %d lines in %.1f", name, got, w-1)
			}
			if got := s.foldedIn(words, n, 500); got != 500 {
				t.Errorf("%q takes %.1f of 500", name, got)
			}
		}
	}
}

// TestNamesFoldOnAWideSheet: on a sheet that grows no name of the map that people see first takes more than three lines, and
// none of up to four words more than two.
func TestNamesFoldOnAWideSheet(t *testing.T) {
	for _, b := range boardsOf(t, "testdata/bench/27.yaml", "fit") {
		for i := range b.cols {
			c := &b.cols[i]
			_, w := b.textBox(c)
			of, name := c.content(), b.shownName(c)
			lines := len(b.step.set(name, w-b.letterRoom(b.sourcesOf(of))-b.sparkRoom(of)-b.barrierRoom(of)).lines)
			if words := len(strings.Fields(name)); lines > 3 || words < 5 && lines > 2 {
				t.Errorf("%q takes %d lines", name, lines)
			}
		}
	}
}
