package poster

import (
	"strings"
	"testing"

	"journeymap/journey"
)

// TestSheetsHangTogether: a lane stands in the same band of sheets in every run of columns, and none ends with a line that
// parts lanes, or with a lone lane below one.
func TestSheetsHangTogether(t *testing.T) {
	cut := 0
	for _, file := range []string{"witgoed", "airline", "slijterij", "autodealer"} {
		for _, paper := range []string{"A4", "A3", "letter", "200x200mm"} {
			bands := map[int]int{}
			for i, b := range boardsOf(t, "examples/"+file+".yaml", paper) {
				cut = max(cut, b.band)
				for n, r := range b.rows {
					if r.id == "name" || len(b.drawn.lanes) == 0 {
						continue
					}
					if band, known := bands[r.place]; known && band != b.band {
						t.Errorf("%s on %s, sheet %d: %s stands in band %d, and beside it in %d", file, paper, i+1, r.title, b.band, band)
					}
					bands[r.place] = b.band
					if n == len(b.rows)-1 && r.isLine() {
						t.Errorf("%s on %s: sheet %d ends with a line", file, paper, i+1)
					}
				}
			}
		}
	}
	if cut == 0 {
		t.Error("no map has lanes that go on below")
	}
}

// TestLanesBesideEachOtherAreAlike: in a band without a curve a lane is as tall on each sheet, where there is room.
func TestLanesBesideEachOtherAreAlike(t *testing.T) {
	compared := 0
	for _, file := range []string{"witgoed", "airline", "slijterij"} {
		heights := map[int]float64{}
		for i, b := range boardsOf(t, "examples/"+file+".yaml", "A4") {
			if grows(b.rows) || !b.alike {
				continue
			}
			for n, r := range b.rows {
				h := b.drawn.lanes[n].height
				if had, known := heights[r.place]; known {
					compared++
					if !near(had, h) {
						t.Errorf("%s, sheet %d: %s is %.1f tall, and beside it %.1f", file, i+1, r.title, h, had)
					}
				}
				heights[r.place] = h
			}
		}
	}
	if compared < 5 {
		t.Errorf("%d lanes stand beside each other", compared)
	}
}

// TestLanesBesideEachOtherLineUp: of sheets that hang side by side below others, one that lacks a lane leaves room for it.
func TestLanesBesideEachOtherLineUp(t *testing.T) {
	compared := 0
	for _, file := range []string{"witgoed", "airline", "autodealer"} {
		tops := map[int]float64{}
		for i, b := range boardsOf(t, "examples/"+file+".yaml", "A4") {
			if b.band == 0 {
				continue
			}
			y := b.phaseTop + b.drawn.phases.height
			for n, r := range b.rows {
				if had, known := tops[r.place]; known && !near(had, y) {
					t.Errorf("%s, sheet %d: %s stands at %.1f, and beside it at %.1f", file, i+1, r.title, y, had)
				} else if known {
					compared++
				}
				tops[r.place] = y
				y += b.drawn.lanes[n].height
			}
		}
	}
	if compared < 20 {
		t.Errorf("%d lanes stand beside each other", compared)
	}
}

// TestWideMapFillsItsSheet: on a sheet with height to spare it is the curve that takes it.
func TestWideMapFillsItsSheet(t *testing.T) {
	p := boardsOf(t, "testdata/bench/27.yaml", "A1")[0].plan
	p.sheet.least = 7 // so that all columns stand on one sheet
	boards, err := p.boards()
	if err != nil || len(boards) > 1 {
		t.Fatalf("it takes %d sheets: %v", len(boards), err)
	}
	b := boards[0]
	for i, r := range b.rows {
		if h := b.drawn.lanes[i].height; r.grow > 0 && b.feelings.span < 0.65*h {
			t.Errorf("the scale takes %.0f %% of its lane", 100*b.feelings.span/h)
		}
	}
}

// TestLooseness: lanes get much taller only where that fills a sheet of several.
func TestLooseness(t *testing.T) {
	plain, curve := []row{{}}, []row{{}, {kind: kind{grow: 1}}}
	for _, c := range []struct {
		rows  []row
		pages int
		spare float64
		want  float64
	}{
		{plain, 2, 0, 0},
		{plain, 2, 50, 0.05},
		{plain, 2, 300, 0.3},
		{plain, 2, 450, 0.4},   // what is left is not seen
		{plain, 2, 600, loose}, // a third of the sheet stays white
		{plain, 1, 300, loose},
		{curve, 2, 300, loose},
	} {
		b := &board{rows: c.rows, pages: c.pages, height: 1600}
		if got := b.looseness([]strip{{height: 1000}, {height: 300}}[:len(c.rows)], c.spare); !near(got, c.want) {
			t.Errorf("%+v: %.2f", c, got)
		}
	}
}

// TestNextLinkMovesUp: what goes over to a second sheet leaves room there for the next link.
func TestNextLinkMovesUp(t *testing.T) {
	link := func(words int, cs ...journey.Content) journey.Link {
		for i := range cs {
			cs[i].Emotion = lived(journey.Happy).Emotion
			cs[i].Doing = texted(strings.Repeat("some words ", words))
			cs[i].Pains, cs[i].Gains = cs[i].Doing, cs[i].Doing
		}
		return journey.Link{From: texted("A")[0], To: texted("B")[0], Phases: mapOf(cs...).Phases}
	}
	for words := 20; words < 60; words += 10 {
		m := mapOf(journey.Content{})
		m.Kind, m.Phases = journey.KindChain, nil
		m.Chain = []journey.Link{link(words, make([]journey.Content, 6)...), link(1, make([]journey.Content, 3)...)}
		d, found := Layout(m, house(t), Options{Paper: "A4", Orientation: "landscape"})
		if d == nil {
			t.Fatal(found)
		}
		if n := len(d.Pages); n != 2 {
			t.Errorf("links of %d words and of 1 take %d sheets", words, n)
		}
	}
}
