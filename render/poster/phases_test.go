package poster

import (
	"slices"
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

// TestPhaseOverSheets: the title of a phase that began on another sheet is its name and no more; a named arrow tells the rest.
func TestPhaseOverSheets(t *testing.T) {
	p := planned(t, mapOf(journey.Content{}, journey.Content{}))
	b := p.board(lookAt(p.th, 9, 7), p.cols[1:], 1, 2)
	b.width = 900
	b.place()
	var lines []string
	st := b.phaseRow()
	for _, c := range st.cells {
		for _, w := range texts(c.items, render.Rect{}) {
			lines = append(lines, w.text)
		}
	}
	if want := []string{shown(b.phases[0].Name)}; !slices.Equal(lines, want) {
		t.Errorf("the chevron says %q, want %q", lines, want)
	}
	if got := len(b.runsOver(b.phases[0], 20)); got != 1 {
		t.Errorf("%d arrows tell that the phase began before", got)
	}
}

// TestDividerBetweenSheets: where the customer becomes one with the first column of a sheet, that sheet says what the persona
// is after it, and the sheet before what it was.
func TestDividerBetweenSheets(t *testing.T) {
	m := mapOf(journey.Content{}, journey.Content{Moments: []journey.Moment{{Kind: journey.Customer}}})
	m.Personas = []journey.Persona{{Relationship: "prospect"}}
	p := planned(t, m)
	p.gated = true
	for i, want := range [][2]int{{1, 0}, {0, 1}} {
		b := p.board(lookAt(p.th, 9, 7), p.cols[i:i+1], i, 2)
		b.width = 900
		b.place()
		ds := b.dividers()
		if len(ds) != 1 {
			t.Fatalf("sheet %d has %d dividers", i+1, len(ds))
		}
		if got := [2]int{len(ds[0].before.lines), len(ds[0].after.lines)}; got != want {
			t.Errorf("sheet %d: %v lines before and after, want %v", i+1, got, want)
		}
	}
}

// TestTitleGetsItsLine: on a sheet that grows, a phase of one touchpoint takes a little width from the others for its title,
// and none where they would narrow much.
func TestTitleGetsItsLine(t *testing.T) {
	for width, want := range map[float64]int{1500: 1, 800: 2} {
		m := mapOf(slices.Repeat([]journey.Content{{}}, 9)...)
		last := m.Phases[0].Touchpoints[8:]
		m.Phases[0].Touchpoints = m.Phases[0].Touchpoints[:8]
		m.Phases = append(m.Phases, journey.Phase{Name: journey.Text{S: "Paying and staying on"}, Touchpoints: last})
		p := planned(t, m)
		p.sheet.fit = true
		b := p.board(lookAt(p.th, 9, 7), p.cols, 0, 1)
		b.width = width
		b.place()
		if got := b.phaseLines(b.phaseType()); got != want {
			t.Errorf("at %.0f the title takes %d lines, want %d", width, got, want)
		}
	}
}

// TestWordsKeepOff: words in a line keep off the ends of their stretch, or stand in its middle.
func TestWordsKeepOff(t *testing.T) {
	for _, c := range []struct{ to, x, want float64 }{{100, 80, 75}, {100, 0, 5}, {100, 40, 40}, {24, 4, 2}} {
		words := caption{x: c.x, w: 20}
		if words.keepOff(stretch{from: 0, to: c.to}, 5); words.x != c.want {
			t.Errorf("in %.0f words at %.0f go to %.0f, want %.0f", c.to, c.x, words.x, c.want)
		}
	}
}
