package poster

import (
	"slices"
	"strings"
	"testing"

	"journeymap/render"
)

// TestCellsOfSeveral stand with each whom they belong to.
func TestCellsOfSeveral(t *testing.T) {
	s := written(t, "title: T\nlanes: [{id: backstage, by: owner}, {id: frontstage, by: with}, {id: pains, by: channel}]\n"+
		"touchpoints: [{name: X, owner: [Shop, Desk], backstage: Packs, with: [Jan, Piet], frontstage: Greets, channel: [Mail, Chat], pains: Slow}]\n")
	s.inLane(t, "Backstage, Shop", "Packs")
	s.inLane(t, "Backstage, Desk", "Packs")
	s.inLane(t, "Frontstage, Piet", "Greets")
	s.inLane(t, "Pain points, Chat", "Slow")
}

// TestOpportunitiesOfOwners stand with their own owner, and only as far as they name none with that of the touchpoint; those of
// the map do too.
func TestOpportunitiesOfOwners(t *testing.T) {
	for _, kind := range []string{"cards", "bullets", "text"} {
		s := written(t, "title: T\nlanes: [{id: opportunities, kind: "+kind+", by: owner}]\nopportunities: {text: Everywhere, owner: Desk}\n"+
			"touchpoints: [{name: X, owner: Shop, opportunities: [{text: Hers, owner: Desk}, Ours]}, {name: Y, opportunities: {text: Other, owner: Desk}}]\n")
		for lane, want := range map[string][]string{"Opportunities, Desk": {"Hers", "Other", "Everywhere"}, "Opportunities, Shop": {"Ours"}} {
			for _, text := range []string{"Hers", "Other", "Everywhere", "Ours"} {
				if got := strings.Contains(s.laneText(lane), text); got != slices.Contains(want, text) {
					t.Errorf("%s: %q in %s is %v", kind, text, lane, got)
				}
			}
		}
	}
}

// laneText is all that the cells of a lane say.
func (s *sample) laneText(lane string) string {
	return strings.Join(wholes(s.paragraphs(render.Section, lane)), "\n")
}

// TestListedOpportunities say as much as those on cards.
func TestListedOpportunities(t *testing.T) {
	for _, kind := range []string{"bullets", "text"} {
		s := written(t, "title: T\nlanes: [{id: opportunities, kind: "+kind+"}]\ntouchpoints: [{name: X, opportunities: "+
			"{text: Call, kind: fix, impact: 3, effort: 2, importance: 9, satisfaction: 3, owner: Desk, due: 2027, progress: doing}}]\n")
		said := strings.ReplaceAll(s.laneText("Opportunities"), "\u00a0", " ")
		for _, want := range []string{"Call", "fix", "impact 3/3", "effort 2/3", "under way", "Desk", "2027", "importance 9", "satisfaction 3"} {
			if !strings.Contains(said, want) {
				t.Errorf("%s: %q lacks %q", kind, said, want)
			}
		}
	}
}

// TestBarePhasesStandLevel with touchpoints, below what other phases say across theirs.
func TestBarePhasesStandLevel(t *testing.T) {
	s := written(t, "title: T\nlanes: [doing]\nphases:\n  - {name: A, doing: Across, touchpoints: [{name: X, doing: Here}, {name: Y}]}\n  - {name: B, doing: Bare}\n")
	at := map[string]float64{}
	for _, p := range s.texts() {
		at[p.Lines[0].S] = p.Lines[0].Y
	}
	if at["Bare"] != at["Here"] || at["Across"] >= at["Here"] {
		t.Errorf("across %g, here %g, bare %g", at["Across"], at["Here"], at["Bare"])
	}
}

// TestRivalsWithoutMarks are not in the legend.
func TestRivalsWithoutMarks(t *testing.T) {
	top := "title: T\nactors: {id: r, name: Them, role: competitor}\nphases:\n"
	away := written(t, top+"  - {name: A, competitor: {r: happy}, touchpoints: [{name: X, emotion: happy}, {name: Y, emotion: angry}]}\n")
	if got := wholes(away.paragraphs(render.Section, "Legend")); slices.Contains(got, "Them") {
		t.Errorf("the legend explains what is not drawn: %q", got)
	}
	there := written(t, top+"  - {name: A, touchpoints: [{name: X, emotion: happy, competitor: {r: angry}}, {name: Y, emotion: angry}]}\n")
	if got := wholes(there.paragraphs(render.Section, "Legend")); !slices.Contains(got, "Them") {
		t.Errorf("the legend says %q", got)
	}
}

// TestPromisesOfLinks are called as the author calls them, and have no quotation mark apart.
func TestPromisesOfLinks(t *testing.T) {
	s := written(t, "title: T\nkind: chain\nwords: {promise: Vow}\nchain: [{from: A, to: B, promise: {text: New, was: Old}, kept: true, phases: [{name: P, emotion: happy}]}]\n")
	all := wholes(s.texts())
	if !slices.Contains(all, "VOW") || slices.Contains(all, "PROMISE") || slices.Contains(all, "“") {
		t.Errorf("the poster says %q", all)
	}
}
