package poster

import (
	"math"
	"slices"
	"strings"
	"testing"

	"journeymap/render"
)

// near says whether two places on a sheet are the same to the eye.
func near(a, b float64) bool { return math.Abs(a-b) < 0.05 }

// edges are the left edges of the words in each cell of a lane.
func (s *sample) edges(lane string) (xs []float64) {
	for _, c := range s.cellsOf(lane) {
		xs = append(xs, leaves[*render.Text](c.Items)[0].Lines[0].X)
	}
	return xs
}

// nameEdges are the left edges of the names of touchpoints.
func (s *sample) nameEdges() (xs []float64) {
	for _, txt := range s.paragraphs(render.Heading3, "") {
		xs = append(xs, txt.Lines[0].X)
	}
	return xs
}

// grounds are the boxes of all filled shapes in the cells of a lane.
func (s *sample) grounds(lane string) (all [][]render.Rect) {
	for _, c := range s.cellsOf(lane) {
		var boxes []render.Rect
		for _, p := range leaves[*render.Path](c.Items) {
			if p.Fill.Color.A > 0 {
				boxes = append(boxes, render.Bounds(p.Segs))
			}
		}
		all = append(all, boxes)
	}
	return all
}

func bulletEdge(t *testing.T, s *sample) {
	doing, pains, marks := s.edges("Doing"), s.edges("Pain points"), s.grounds("Pain points")
	for i, col := range []int{0, 2, 3} {
		if !near(pains[i], doing[col]) {
			t.Errorf("entry %d stands at %.2f, the words over it at %.2f", i+1, pains[i], doing[col])
		}
		c := s.columnBox([]string{"a", "c", "d"}[i])
		if m := marks[i][0]; m.X < c.X || m.Right() > pains[i]-0.5 {
			t.Errorf("mark %d reaches from %.2f to %.2f, and has from %.2f to %.2f", i+1, m.X, m.Right(), c.X, pains[i])
		}
	}
}

func barEdge(t *testing.T, s *sample) {
	doing, bars, numbers := s.edges("Doing"), s.grounds("Steps"), s.edges("Steps")
	for i, col := range []int{0, 2, 3} {
		track := bars[i][0]
		if !near(track.X, doing[col]) || !near(track.W, bars[0][0].W) || numbers[i] <= track.Right() {
			t.Errorf("bar %d reaches from %.2f to %.2f, its number stands at %.2f and the words over it at %.2f", i+1, track.X, track.Right(), numbers[i], doing[col])
		}
	}
}

func listItems(t *testing.T, s *sample) {
	items := []string{"Front desk", "by 1 March 2027", "idea of Maria Jansen"}
	heard := strings.Join(items, " · ")
	for _, txt := range s.paragraphs(render.Section, "Opportunities") {
		if strings.ReplaceAll(whole(txt), "\u00a0", " ") != heard {
			continue
		}
		lines := 0
		for _, l := range txt.Lines {
			if len(l.Shaped) > 0 { // a dot that is not seen
				continue
			}
			lines++
			for item := range strings.SplitSeq(l.S, listDot) {
				if !slices.Contains(items, item) {
					t.Errorf("the line %q holds %q, which is no item", l.S, item)
				}
			}
		}
		if lines < 2 {
			t.Errorf("the list stands on %d line", lines)
		}
		return
	}
	s.says(t, heard)
}

func cardColumns(t *testing.T, s *sample) {
	cards, names := s.cardBoxes("Opportunities"), s.nameEdges()
	a := s.columnBox("a")
	pad := names[0] - a.X
	for i, want := range [][2]string{{"a", "b"}, {"d", "d"}, {"e", "f"}, {"j", "j"}} {
		first, last := s.columnBox(want[0]), s.columnBox(want[1])
		if c := cards[i]; !near(c.X, first.X+pad) || !near(c.Right(), last.Right()-pad) {
			t.Errorf("card %d reaches from %.2f to %.2f, its columns from %.2f to %.2f", i+1, c.X, c.Right(), first.X, last.Right())
		}
	}
}

func textOpens(t *testing.T, s *sample) {
	names, front, back := s.nameEdges(), s.cellsOf("Frontstage"), s.cellsOf("Backstage")
	if !near(s.edges("Frontstage")[0], names[0]) || !near(s.edges("Backstage")[1], names[3]) {
		t.Errorf("the texts stand at %.2f and %.2f, the names at %.2f", s.edges("Frontstage"), s.edges("Backstage"), names)
	}
	b := s.columnBox("b")
	if right := front[0].Cell.Right(); right <= b.X || right > b.Right() {
		t.Errorf("the text of a has room to %.2f, b from %.2f to %.2f", right, b.X, b.Right())
	}
	for _, c := range back { // the one of c has no free column beside it, and so opening that of d would save nothing
		if c.Cell.W > b.W+0.05 {
			t.Errorf("a cell is %.2f wide, a column %.2f", c.Cell.W, b.W)
		}
	}
}

// sharedCard: of four cells two stand at the column's own edge, and two beside them over the free column.
func sharedCard(t *testing.T, s *sample) {
	own := s.columnBox("c")
	var xs []float64
	for _, lane := range []string{"Bright spots", "Waiting", "Recovery", "Effort"} {
		c := s.cellsOf(lane)[0]
		xs = append(xs, leaves[*render.Text](c.Items)[0].Lines[0].X)
	}
	in := 0
	for _, x := range xs {
		if x >= own.X && x < own.Right() {
			in++
		}
	}
	if in != 2 {
		t.Errorf("%d of the cells at %.2f stand in the column from %.2f to %.2f", in, xs, own.X, own.Right())
	}
	tip := false
	s.each(func(it render.Item, _ []*render.Group) {
		if p, ok := it.(*render.Path); ok && p.Fill.Color == s.th.Colors.Paper {
			box := render.Bounds(p.Segs)
			tip = tip || box.W < own.W/2 && near(box.X+box.W/2, own.X+own.W/2)
		}
	})
	if !tip {
		t.Error("no tip shows to the column")
	}
}
