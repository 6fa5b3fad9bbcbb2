package poster

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// The line of a persona leaves a sheet where it comes in on the next: a fifth of the way from one face to another is the most
// by which it may be off, where columns are of other widths.
func TestCurvesMeetAtSeams(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 3))
	for range 40 {
		p := planned(t, feltMap(r, 12))
		var ends []float64
		for k, cols := range [][]column{p.cols[:5], p.cols[5:]} {
			b := p.board(lookAt(p.th, 9, 7), cols, k, 2)
			b.width = 1190 * float64(len(cols)) / 6
			b.place()
			edge := b.gridRight
			if k == 1 {
				edge = b.gridLeft
			}
			if s, ok := newEmotion(b).lived[0].track.at(edge); ok {
				ends = append(ends, s)
			}
		}
		if len(ends) == 1 || len(ends) == 2 && math.Abs(ends[0]-ends[1]) > 0.1 {
			t.Errorf("at the seam the line stands at %v", ends)
		}
	}
}

// Between two lines that are the same at two places there is no gap.
func TestNoGapWhereLinesAgree(t *testing.T) {
	at := func(scores ...float64) (run []knot) {
		for i, s := range scores {
			run = append(run, knot{x: float64(i), s: s})
		}
		return run
	}
	for _, c := range []struct {
		a, b []knot
		want [][2]int
	}{
		{at(1, 0, 0, 1), at(0, 0, 0, 0), [][2]int{{0, 1}, {2, 3}}},
		{at(1, 1), at(1, 1), nil},
		{at(1, 0, 1), at(0, 1, 0), [][2]int{{0, 2}}},
		{at(1, 1, 0), at(1, 1, 1), [][2]int{{1, 2}}},
	} {
		if got := apartIn(c.a, c.b); !slices.Equal(got, c.want) {
			t.Errorf("%v and %v differ in %v, want %v", c.a, c.b, got, c.want)
		}
	}
}
