package poster

import (
	"math"
	"slices"
	"testing"

	"journeymap/journey"
)

// legendBoard is a board without content, and entries of a width.
func legendBoard(t *testing.T, n int, each float64) (*board, []entry) {
	t.Helper()
	b := newBoard(newPlan(mapOf(journey.Content{}), house(t), sheet{}, Options{}), lookAt(house(t), 9, 7), nil)
	es := make([]entry, n)
	for i := range es {
		es[i].width = each
	}
	return b, es
}

// TestLegendLines: entries and what ends the footer stand on as few lines as they can, of about one length.
func TestLegendLines(t *testing.T) {
	for _, c := range []struct {
		n            int
		end          float64
		sizes        []int
		gap          float64
		beside, join bool
	}{
		{4, 0, []int{4}, 14, true, true},
		{4, 400, []int{4}, 14, true, true},
		{8, 90, []int{8}, 12, true, true}, // 8 × 100 + 7 gaps + a gap and the end
		{8, 200, []int{8}, 14, false, true},
		{8, 90, []int{8}, 14, false, false},
		{9, 0, []int{9}, 10, true, true},
		{10, 200, []int{6, 4}, 14, true, true},
		{10, 0, []int{5, 5}, 14, true, true},
	} {
		b, es := legendBoard(t, c.n, 100)
		lines, gap, beside := b.legendLines(es, 991*b.unit, c.end, c.join)
		var sizes []int
		for _, l := range lines {
			sizes = append(sizes, len(l))
		}
		if !slices.Equal(sizes, c.sizes) || math.Abs(gap-c.gap*b.unit) > 0.01 || beside != c.beside {
			t.Errorf("%d entries and %.0f: lines of %v, gap %.1f, beside is %v", c.n, c.end, sizes, gap, beside)
		}
	}
}

// TestEmptyFooter is the margin.
func TestEmptyFooter(t *testing.T) {
	b, _ := legendBoard(t, 0, 0)
	b.width = 800
	if s := b.footer(); s.height != b.margin || s.back != nil {
		t.Errorf("%.1f high, with %d items", s.height, len(s.back))
	}
}
