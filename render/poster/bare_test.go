package poster

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

func emotionBare(t *testing.T, s *sample) {
	s.lanes(t, "Touchpoint", "Emotions", "Moments", "Why", "Competitor")
	s.says(t, "It works", "Now or never")
	s.artifacts(t, "Rival")
}

// moodOwn: each lane draws both cells, and shows the old words of the second.
func moodOwn(t *testing.T, s *sample) {
	for _, lane := range []string{"Mood", "Sky", "Heat", "Word"} {
		cells := s.cellsOf(lane)
		if len(cells) != 2 {
			t.Errorf("%s draws %d cells", lane, len(cells))
			continue
		}
		if said := strings.Join(wholes(leaves[*render.Text](cells[1].Items)), " "); !strings.Contains(said, "angry") {
			t.Errorf("%s says %q", lane, said)
		}
	}
}

// personasMany: the title has one line, and no portrait stands over the edge or beside more than two others.
func personasMany(t *testing.T, s *sample) {
	s.says(t, "The day that everybody came along")
	rows := map[float64]int{}
	for _, name := range []string{"Ann", "Bob", "Cas", "Dee", "Eve", "Fay", "Gus"} {
		i := slices.IndexFunc(s.texts(), func(txt *render.Text) bool { return txt.Lines[0].S == name })
		if i < 0 {
			t.Fatalf("nothing says %s", name)
		}
		l := s.texts()[i].Lines[0]
		if rows[l.Y]++; rows[l.Y] > mostInRow || l.X+l.Width > s.doc.Pages[0].Width {
			t.Errorf("%s stands at %g, %g", name, l.X, l.Y)
		}
	}
}

// unknownDrawn: the one free place is that of the account of b, over its line.
func unknownDrawn(t *testing.T, s *sample) {
	n := 0
	for _, said := range wholes(s.texts()) {
		if said == "not mapped" {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d times not mapped", n)
	}
}

// TestManyPorts: lines that all lead to one column make it no wider than a sheet can be, and never take more sheets than
// there are columns.
func TestManyPorts(t *testing.T) {
	const n = 1500
	m := mapOf(make([]journey.Content, n)...)
	points := m.Phases[0].Touchpoints
	for i := range points {
		points[i].Name = journey.Text{S: fmt.Sprint("t", i)}
		if i+1 < n {
			points[i].Branch = []journey.Way{{To: journey.Place{Ref: "t0"}}, {To: journey.Place{Ref: "t", Touchpoint: i + 1}}}
		}
	}
	sh, _ := sheetNamed("A3")
	p := newPlan(m, house(t), sh, Options{})
	b := newBoard(p, lookAt(p.th, p.sheet.body, p.sheet.least), p.cols)
	if w := b.wayNeed(&b.cols[0]); w > 20*b.portGap() {
		t.Errorf("a column is %g points wide", w)
	}
	b.needs = slices.Repeat([]float64{3 * maxSide}, len(b.cols))
	if got := b.widest(); got > len(b.cols) {
		t.Errorf("%d columns on %d sheets", len(b.cols), got)
	}
}
