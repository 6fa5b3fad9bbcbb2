package poster

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"journeymap/journey"
)

// bothSides is a map on which the company works in sight and out of it.
func bothSides() *journey.Map {
	return mapOf(journey.Content{Doing: texted("a"), Frontstage: texted("b"), Backstage: texted("c"), Support: texted("d"),
		Proposition: texted("e"), Owner: texted("f"), With: texted("g")})
}

// TestLineOfVisibility: it stands over what the customer does not see, and nothing in sight stands below it.
func TestLineOfVisibility(t *testing.T) {
	for lanes, want := range map[string]string{
		"":                                   "name doing with | proposition frontstage | backstage support owner",
		"doing rest":                         "name doing with | proposition frontstage | backstage support owner",
		"frontstage backstage":               "name frontstage | backstage",
		"doing frontstage backstage support": "name doing frontstage | backstage support",
		"backstage frontstage":               "name backstage frontstage",
		"frontstage backstage doing":         "name frontstage backstage doing",
		"doing | frontstage backstage":       "name doing | frontstage backstage",
	} {
		m := bothSides()
		for _, id := range strings.Fields(lanes) {
			l := journey.Lane{ID: id}
			if id == "|" {
				l = journey.Lane{Line: journey.Text{S: "interaction"}}
			}
			m.Lanes = append(m.Lanes, l)
		}
		if got := lanesOn(t, m); got != want {
			t.Errorf("%q: the lanes are %s, want %s", lanes, got, want)
		}
	}
}

// TestNoLineOfVisibility: with nothing on one side of it there is none.
func TestNoLineOfVisibility(t *testing.T) {
	m := bothSides()
	m.Phases[0].Touchpoints[0].Frontstage = nil
	m.Phases[0].Touchpoints[0].Proposition = nil
	if got := lanesOn(t, m); strings.Contains(got, "|") {
		t.Errorf("the lanes are %s", got)
	}
}

// lanesOn are the ids of the lanes of a map, with a bar for each line.
func lanesOn(t *testing.T, m *journey.Map) string {
	t.Helper()
	p := newPlan(m, house(t), sheet{}, Options{})
	rows, err := p.rowsFor(Options{})
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for i := range rows {
		if id := rows[i].id; rows[i].entry.Line.S != "" {
			ids = append(ids, "|")
		} else {
			ids = append(ids, id)
		}
	}
	return strings.Join(ids, " ")
}

// TestChannelsHaveDots: only where names tell channels of both sorts.
func TestChannelsHaveDots(t *testing.T) {
	for channels, want := range map[string]bool{"Shop Web": false, "Street Square": false, "Shop Street": true, "s Street": true, "s q": true, "s Shop": false} {
		names := strings.Fields(channels)
		m := mapOf(journey.Content{Channel: texted(names[0])}, journey.Content{Channel: texted(names[1])})
		for i, name := range []string{"Street", "Square", "Shop"} {
			ids := []string{"st", "q", "s"}
			m.Channels = append(m.Channels, journey.Channel{ID: journey.Text{S: ids[i]}, Name: journey.Text{S: name}, Other: name != "Shop"})
		}
		p := newPlan(m, house(t), sheet{}, Options{})
		if _, err := p.rowsFor(Options{}); err != nil || p.owners != want {
			t.Errorf("%s: dots are %v, %v", channels, p.owners, err)
		}
	}
}

// TestPills: what decides, delights or fails is filled.
func TestPills(t *testing.T) {
	b := newBoard(newPlan(mapOf(journey.Content{}), house(t), sheet{}, Options{}), lookAt(house(t), 9, 7), nil)
	open := []journey.MomentKind{journey.Peak, journey.End, journey.Entry, journey.Exit, journey.Customer}
	for kind := range momentNames {
		if p := b.pill(journey.MomentKind(kind), 100); p.open != slices.Contains(open, journey.MomentKind(kind)) {
			t.Errorf("%s: an outline is %v", kind, p.open)
		}
	}
}

// TestFlowIsEven: the tallest column is as low as can be, and the others share the rest.
func TestFlowIsEven(t *testing.T) {
	for _, c := range []struct {
		heights []float64
		n       int
		want    string
	}{
		{[]float64{1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 4, "[2 2 3 3]"},
		{[]float64{5, 1, 1, 1, 1}, 3, "[1 2 2]"},
		{[]float64{2}, 4, "[1]"},
		{nil, 4, "[]"},
	} {
		var ps []piece
		for _, h := range c.heights {
			ps = append(ps, piece{height: h})
		}
		sizes := []int{}
		for _, col := range flow(ps, c.n, 0) {
			sizes = append(sizes, len(col))
		}
		slices.Sort(sizes)
		if got := fmt.Sprint(sizes); got != c.want {
			t.Errorf("%v in %d columns: %s, want %s", c.heights, c.n, got, c.want)
		}
	}
}
