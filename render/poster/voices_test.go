package poster

import (
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

// written draws a map that a test has in itself.
func written(t *testing.T, text string) *sample {
	t.Helper()
	path := filepath.Join(t.TempDir(), "map.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return read(t, house(t), path)
}

const twoPersonas = "title: Two\npersona: [{id: a, name: An}, {id: b, name: Bo}]\n"

// TestWhoSaysWhat: every lane that takes texts for each persona names them, as the notes of the curve do.
func TestWhoSaysWhat(t *testing.T) {
	named := func(s *sample, name string) (n int) {
		for _, said := range wholes(s.texts()) {
			if said == name {
				n++
			}
		}
		return n
	}
	for _, id := range []string{"doing", "needs", "thinking", "feeling", "saying", "expectations", "uncertainties", "why", "pains", "gains",
		"recovery", "wait", "duration", "data_asked", "benefit_shown", "physical", "proposition", "frontstage", "backstage", "support"} {
		s := written(t, twoPersonas+"lanes: ["+id+"]\ntouchpoints: [{name: X, "+id+": {a: Quick, b: Slow}}]\n")
		if an, bo := named(s, "An"), named(s, "Bo"); an != 2 || bo != 2 { // once in the header
			t.Errorf("%s names one persona %d times and the other %d times", id, an-1, bo-1)
		}
	}
	s := written(t, twoPersonas+"touchpoints: [{name: X, emotion: {a: happy}, moment: truth, why: {b: Late}, saying: {b: Oh}, uncertainties: {b: If}}]\n")
	if bo := named(s, "Bo"); bo != 4 {
		t.Errorf("a card names who speaks %d times, want 3", bo-1)
	}
	one := written(t, "title: One\npersona: {id: a, name: An}\ntouchpoints: [{name: X, pains: {a: Late}}]\n")
	if an := named(one, "An"); an != 1 {
		t.Errorf("the only persona is named %d times in a cell", an-1)
	}
}

// TestRowsOfPersonas hold what is said by one each, and no names.
func TestRowsOfPersonas(t *testing.T) {
	s := written(t, twoPersonas+"lanes: [{id: expectations, by: persona}, {id: data_asked, by: persona}]\ntouchpoints: [{name: X, expectations: {a: Quick, b: Slow}, data_asked: {a: Name, b: Age}}]\n")
	s.inLane(t, "Expectations, An", "Quick")
	s.inLane(t, "Expectations, Bo", "Slow")
	s.inLane(t, "Asked and offered, Bo", "Age nothing in return")
}

// TestSplitsThatDoNothing are warned of.
func TestSplitsThatDoNothing(t *testing.T) {
	written(t, "title: T\nlanes: [{id: doing, by: owner}, {id: needs, by: persona}]\npersona: {name: An}\ntouchpoints: [{name: X, doing: Waits, needs: Tea}]\n").
		warns(t, "unsplit", "unsplit")
	written(t, "title: T\nlanes: [{id: doing, by: owner}]\ntouchpoints: [{name: X, doing: Waits, owner: Desk}]\n").warns(t)
}

// TestChannelsTellTheirMode wherever they stand by name, and whether somebody prefers or avoids them.
func TestChannelsTellTheirMode(t *testing.T) {
	top := "title: T\npersona: {name: Ann, channels: {prefers: Chat, avoids: Phone}}\nchannels: [{name: Chat, mode: new}, {name: Phone, mode: steered}, {name: Mail}]\n"
	body := "touchpoints: [{name: X, channel: Chat}, {name: Y, channel: Phone}, {name: Z, channel: Mail}]\n"
	for _, lanes := range []string{"lanes: [name]\n", "lanes: [{id: channel, kind: icons}]\n", "lanes: [channel]\n"} {
		s := written(t, top+lanes+body)
		for _, want := range []string{"new", "prefers", "steered", "avoids"} {
			if got := s.paragraphs(render.Section, "Legend"); !slices.Contains(wholes(got), want) {
				t.Errorf("%s the legend says %q, and not %q", lanes, wholes(got), want)
			}
			if !slices.Contains(s.figureNames(), want) {
				t.Errorf("%s no sign says %q but %q", lanes, want, s.figureNames())
			}
		}
	}
	written(t, "title: T\nchannels: [{name: Chat, mode: free}]\ntouchpoints: [{name: X, channel: Chat}]\n").legend(t)
}

func (s *sample) figureNames() (names []string) {
	s.each(func(it render.Item, in []*render.Group) {
		if g, ok := it.(*render.Group); ok && g.Role == render.Figure {
			names = append(names, g.Name)
		}
	})
	return names
}

// TestCompetitorsAreMatched where both are rated, also where a competitor has no more than a face.
func TestCompetitorsAreMatched(t *testing.T) {
	s := written(t, "title: T\nactors: {name: Them, role: competitor}\ntouchpoints:\n  - {name: X, emotion: happy, competitor: {Them: {emotion: angry, text: Late}}}\n"+
		"  - {name: Y, emotion: angry, competitor: {Them: happy}}\n  - {name: Z, emotion: happy, competitor: {Them: happy}}\n  - {name: V, competitor: {Them: happy}}\n")
	if n := len(s.cellsOf("Competitor, Them")); n != 4 {
		t.Errorf("the lane has %d cells, want 4", n)
	}
	var signs []string
	for _, name := range s.figureNames() {
		if strings.HasSuffix(name, "the competitor") {
			signs = append(signs, name)
		}
	}
	if want := []string{"better than the competitor", "worse than the competitor", "level with the competitor"}; !slices.Equal(signs, want) {
		t.Errorf("signs %q, want %q", signs, want)
	}
}

// TestLinksCompare: the links of a chain have the same lanes in a shared row, a step of feeling as high, and faces as large.
func TestLinksCompare(t *testing.T) {
	m := read(t, house(t), "../../examples/retailketen.yaml").m
	paper, err := sheetFor(m, Options{})
	if err != nil {
		t.Fatal(err)
	}
	p := newPlan(m, house(t), paper, Options{})
	if err := p.settleRows(Options{}); err != nil {
		t.Fatal(err)
	}
	boards, err := p.boards()
	if err != nil {
		t.Fatal(err)
	}
	var shared [2][]string
	for i, q := range p.links {
		for _, r := range q.rows {
			if r.lanes != nil {
				shared[i] = append(shared[i], r.group)
			}
		}
	}
	if !slices.Equal(shared[0], shared[1]) || len(shared[0]) == 0 {
		t.Errorf("one link has the shared rows of %q, the other %q", shared[0], shared[1])
	}
	one, two := boards[0].feelings, boards[0].below[0].feelings
	if a, b := one.span/(one.best-one.worst), two.span/(two.best-two.worst); math.Abs(a-b) > 0.01 || math.Abs(one.r-two.r) > 0.01 {
		t.Errorf("steps of %.1f and %.1f, faces of %.1f and %.1f", a, b, one.r, two.r)
	}
}

// TestFiguresHaveTheMarksOfTheLanguage, with the digits of their author.
func TestFiguresHaveTheMarksOfTheLanguage(t *testing.T) {
	nl, en := wordsIn(journey.Dutch, nil), wordsIn(journey.English, nil)
	for said, want := range map[string][2]string{"8.4": {"8.4", "8,4"}, "7,50": {"7.50", "7,50"}, "1200": {"1200", "1200"}, "4.100": {"4.100", "4.100"},
		"-12000.5": {"−12,000.5", "−12.000,5"}, "38 %": {"38 %", "38 %"}, "96.2 %": {"96.2 %", "96,2 %"}, "2e3": {"2e3", "2e3"}} {
		got := [2]string{en.figure(journey.Text{S: said}), nl.figure(journey.Text{S: said})}
		if got != want {
			t.Errorf("%q is written %q, want %q", said, got, want)
		}
	}
	if got := en.number(-12000); got != "−12,000" {
		t.Errorf("a bar says %s", got)
	}
}
