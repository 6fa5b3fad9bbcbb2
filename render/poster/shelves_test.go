package poster

import (
	"math"
	"testing"

	"journeymap/journey"
)

// shelfMap has two figures, two sources, a principle and a note.
func shelfMap() *journey.Map {
	m := mapOf(journey.Content{}, journey.Content{})
	text := func(s string) journey.Text { return journey.Text{S: s} }
	m.KPIs = []journey.KPI{{Name: text("NPS"), Value: text("18")}, {Name: text("On the day"), Value: text("61")}}
	m.Evidence = []journey.Evidence{{ID: text("a")}, {ID: text("b")}}
	m.Principles = []journey.Passage{{Items: []journey.Text{text("Ask once")}}}
	m.Notes = []journey.Passage{{Items: []journey.Text{text("It rained")}}}
	return m
}

// TestShortStripsShareARow: strips of few tiles stand two by two where the grid has room for both, and else alone.
func TestShortStripsShareARow(t *testing.T) {
	for width, rows := range map[float64]int{1200: 2, 300: 4} {
		b := wideBoard(t, shelfMap(), width)
		strips := b.insight()
		if len(strips) != rows {
			t.Errorf("%g wide: %d rows, want %d", width, len(strips), rows)
		}
		for _, s := range strips {
			for _, c := range s.cells {
				for _, p := range texts(c.items, c.box) {
					if p.box.Right() > b.gridRight+0.01 {
						t.Errorf("%g wide: a text ends at %.1f, the grid at %.1f", width, p.box.Right(), b.gridRight)
					}
				}
			}
		}
	}
}

// TestTilesFillTheGrid: a few tiles share the grid evenly, up to the width that reads well.
func TestTilesFillTheGrid(t *testing.T) {
	b := wideBoard(t, shelfMap(), 1000)
	room := b.gridRight - b.gridLeft
	for n := 2; n <= 4; n++ {
		if got := float64(n)*(b.tileWidth(n)+b.tileGap()) - b.tileGap(); math.Abs(got-room) > 0.01 {
			t.Errorf("%d tiles take %.1f of %.1f", n, got, room)
		}
	}
	if w := b.tileWidth(1); w > mostTile*b.unit {
		t.Errorf("a lonely tile is %.1f wide", w)
	}
}

// TestLegendOfSources: a sheet that does not list the sources says which does.
func TestLegendOfSources(t *testing.T) {
	b := wideBoard(t, shelfMap(), 900)
	b.pages = 4
	if es := b.sourcesLegend([]*board{b}); es != nil {
		t.Errorf("the sheet with the list refers to %q", es[0].words)
	}
	b.ends = false
	if es := b.sourcesLegend([]*board{b}); len(es) != 1 || es[0].words != "onderbouwing: pagina 4" {
		t.Errorf("got %v", es)
	}
}
