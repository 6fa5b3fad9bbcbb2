package poster

import (
	"math"
	"testing"

	"journeymap/render"
)

// leastType is the size of the smallest type on a poster, in points.
func (s *sample) leastType() float64 {
	least := math.Inf(1)
	s.each(func(it render.Item, _ []*render.Group) {
		if txt, ok := it.(*render.Text); ok {
			least = math.Min(least, txt.Size)
		}
	})
	return least
}

// TestTypeKeepsToItsFloor: no type is smaller than can be read from where a sheet of its size is read, and what is too
// much for one sheet goes on over a second.
func TestTypeKeepsToItsFloor(t *testing.T) {
	for _, file := range []string{"examples/witgoed.yaml", "examples/slijterij.yaml", "testdata/bench/27.yaml"} {
		for _, paper := range Papers {
			s := read(t, house(t), "../../"+file)
			s.doc, _ = Layout(s.m, s.th, Options{Paper: paper.Name})
			if got := s.leastType(); got < paper.Least {
				t.Errorf("%s on %s: type of %g pt", file, paper.Name, got)
			}
		}
	}
}

// TestFloorGrowsWithTheSheet: each sheet has room between its own type and the smallest, and a sheet of one's own size is
// read from as far as the named sheets beside it.
func TestFloorGrowsWithTheSheet(t *testing.T) {
	before := sheet{}
	for _, name := range []string{"150x100mm", "A4", "350x250mm", "A3", "500x350mm", "A2", "A1", "1000x700mm", "A0"} {
		s, err := sheetNamed(name)
		if err != nil {
			t.Fatal(err)
		}
		if s.least < before.least || s.body < before.body || s.least > s.body-0.5 {
			t.Errorf("%s: type of %g pt, %g at least", name, s.body, s.least)
		}
		before = s
	}
}

// TestFlowedTypeIsLarge: sheets that are as many in either case rather show some of the lanes in type of its own size than
// all of them in type that is much smaller.
func TestFlowedTypeIsLarge(t *testing.T) {
	for _, file := range []string{"autodealer", "hoofdkantoor-adviseur"} {
		b := boardsOf(t, "examples/"+file+".yaml", "A4")[0]
		if got := b.plan.bodySize; got < b.sheet.body {
			t.Errorf("%s is set in %g pt", file, got)
		}
	}
}
