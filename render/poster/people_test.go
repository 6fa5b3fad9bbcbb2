package poster

import (
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

// titleLines are the lines of the title that a header draws.
func titleLines(items []render.Item) (n int) {
	for _, it := range items {
		if g, ok := it.(*render.Group); ok {
			if g.Role == render.Heading1 {
				for _, txt := range leaves[*render.Text](g.Items) {
					n += len(txt.Lines)
				}
			}
			n += titleLines(g.Items)
		}
	}
	return n
}

// TestManyPersonasLeaveTheTitleRoom: rows of personas stand below a long title, and do not squeeze it.
func TestManyPersonasLeaveTheTitleRoom(t *testing.T) {
	m := mapOf(journey.Content{}, journey.Content{})
	m.Title.S = "A very long title of a map with seven people who travel together"
	for range 7 {
		m.Personas = append(m.Personas, journey.Persona{Name: journey.Text{S: "An de Wit"}, Quote: texted("Hello there")})
	}
	b := wideBoard(t, m, 560)
	items, _ := b.whatAndWho(b.width - 2*b.margin)
	if n := titleLines(items); n == 0 || n > mostTitleLines {
		t.Errorf("the title takes %d lines", n)
	}
}

// TestTitleBreaksBetweenItsParts: a title on two lines is broken where its author paused.
func TestTitleBreaksBetweenItsParts(t *testing.T) {
	for title, first := range map[string]string{
		"Two seats, one connection": "Two seats,", "Two seats and one connection": "Two seats and", "Two seats": "Two seats",
	} {
		m := mapOf(journey.Content{})
		m.Title.S = title
		b := wideBoard(t, m, 900)
		blk := b.titleBlock(b.titleType(900).width("Two seats and on"))
		if got := blk.lines[0].S; got != first {
			t.Errorf("%q begins with %q", title, got)
		}
	}
}
