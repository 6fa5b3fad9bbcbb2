package poster

import (
	"slices"
	"testing"

	"journeymap/journey"
)

// cardMap has four touchpoints, and a card of the map for some of them.
func cardMap(names ...string) (*journey.Map, *journey.Opportunity) {
	c := journey.Content{Doing: texted("x")}
	m := showing(mapOf(c, c, c, c), "opportunities")
	m.Opportunities = []journey.Opportunity{{Text: journey.Text{S: "Say which of the cars stops by the elevator, the evening before the trip"}}}
	m.Opportunities[0].Touchpoints = texted(names...)
	return m, &m.Opportunities[0]
}

// TestCardsPointAtWhatTheyName: a card that passes a column which it does not name points at those that it does.
func TestCardsPointAtWhatTheyName(t *testing.T) {
	for _, c := range []struct {
		names       []string
		left, right int // the columns over which the card opened
		want        []int
	}{
		{[]string{"point 1", "point 2"}, 0, 0, nil},
		{[]string{"point 1", "point 3"}, 0, 0, []int{0, 2}},
		{[]string{"point 2", "point 4"}, 0, 0, []int{1, 3}},
		{[]string{"point 3"}, 1, 0, []int{2}},
		{[]string{"point 3"}, 0, 1, []int{2}},
		{[]string{"point 1", "point 2"}, 0, 1, []int{0, 1}},
		{nil, 0, 0, nil},
	} {
		m, o := cardMap(c.names...)
		b := wideBoard(t, m, 900)
		from, to := b.spanOf(o)
		if got := b.pointedAt(o, from, to, cardSpan{from: from - c.left, to: to + c.right}); !slices.Equal(got, c.want) {
			t.Errorf("%v: points at %v, want %v", c.names, got, c.want)
		}
	}
}

// TestCrampedCardsOpenBelowOthers: a card beside that of another column opens below it, where it then ends higher.
func TestCrampedCardsOpenBelowOthers(t *testing.T) {
	for beside, want := range map[float64]int{20: 2, 2000: 1} {
		m, o := cardMap("point 1")
		b := wideBoard(t, m, 400)
		bottoms := []float64{0, beside * b.unit, 0, 0}
		alone := &journey.Content{Opportunities: []journey.Opportunity{*o}}
		r := b.rows[len(b.rows)-1]
		got := b.openBelow(r, alone, cardSpan{0, 1, b.spanRoom(o, 0, 1)}, 2, bottoms)
		if got.to != want {
			t.Errorf("beside one of %g units: over %d columns, want %d", beside, got.to, want)
		}
	}
}

// TestCustomerIsToldOnce: the line where somebody becomes a customer has no words where a pill at the curve says it.
func TestCustomerIsToldOnce(t *testing.T) {
	for _, told := range []bool{false, true} {
		at := journey.Content{Doing: texted("x"), Moments: []journey.Moment{{Kind: journey.Customer}}}
		if told {
			at.Emotion = lived(journey.Happy).Emotion
		}
		m := showing(mapOf(lived(journey.Happy), at), "emotion")
		p := planned(t, m)
		p.curved = true
		b := p.board(lookAt(p.th, 9, 7), p.cols, 0, 1)
		b.width = 900
		b.place()
		if d := b.divider(1); (len(d.after.lines) == 0) != told || (d.bottom == 0) != told {
			t.Errorf("told %v: %d lines, to %.1f", told, len(d.after.lines), d.bottom)
		}
	}
}
