package journey_test

import (
	"cmp"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/journey/diag"
)

// whole reads the file with every key of a map with phases.
func whole(t testing.TB) (*journey.Map, []byte) { return fromFile(t, "whole.yaml") }

// fromFile reads a map in testdata that must be without findings.
func fromFile(t testing.TB, name string) (*journey.Map, []byte) {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	m, found := journey.Parse(&diag.Source{Name: name, Data: data, Files: os.DirFS("testdata")})
	if len(found) > 0 {
		var out strings.Builder
		found.Print(&out, false)
		t.Fatal(out.String())
	}
	return m, data
}

// TestTexts finds every text of a file with every key: each once, and where it stands.
func TestTexts(t *testing.T) {
	m, data := whole(t)
	var got []string
	m.Texts(func(x journey.Text) {
		got = append(got, x.S)
		if at := string(data[x.Start:x.End]); !strings.Contains(at, x.S) && (x.S != "Visit" || at != "visit.yaml") {
			t.Errorf("%s stands at %q", x.S, at)
		}
	})
	want := slices.Compact(slices.Sorted(slices.Values(regexp.MustCompile(`T[0-9]+`).FindAllString(string(data), -1))))
	want = append([]string{"3", "7,5", "8,5"}, append(want, "Visit")...)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

// TestTextsOfChain finds the texts of the links, and what they borrow where the other map is named.
func TestTextsOfChain(t *testing.T) {
	m, data := fromFile(t, "chain.yaml")
	places := map[string]string{}
	m.Texts(func(x journey.Text) { places[x.S] = string(data[x.Start:x.End]) })
	for i := range 17 {
		name := fmt.Sprintf("T%02d", i+1)
		if at, ok := places[name]; !ok || !strings.Contains(at, name) && at != "visit.yaml" {
			t.Errorf("%s stands at %q", name, at)
		}
	}
	if places["T15"] != "visit.yaml" || places["Visit"] != "visit.yaml" {
		t.Errorf("what is borrowed stands at %q and %q", places["T15"], places["Visit"])
	}
}

// TestWholeIsWhole looks whether the files with every key have each key that the schema has.
func TestWholeIsWhole(t *testing.T) {
	_, data := whole(t)
	_, chain := fromFile(t, "chain.yaml")
	data = append(data, chain...)
	for _, key := range regexp.MustCompile(`(?m)^ +"([a-z_]+)": \{\n +"description"`).FindAllStringSubmatch(string(journey.Schema()), -1) {
		if !regexp.MustCompile(`[\s{]`+key[1]+`:`).Match(data) && key[1] != "touchpoints" {
			t.Errorf("no %s", key[1])
		}
	}
}

// TestWhole looks at what is not a text.
func TestWhole(t *testing.T) {
	m, _ := whole(t)
	p := m.Phases[0]
	first, second := p.Touchpoints[0], p.Touchpoints[1]
	checks := []struct{ what, got, want string }{
		{"feelings", feelings(second.Emotion), "=indifferent 0 ria=happy 1 maker=angry -1"},
		{"expected", feelings(second.Expected), "=happy 1"},
		{"a feeling across", feelings(p.Emotion), "=angry -1"},
		{"whose", whose(second.Doing), "- sam ria ria"},
		{"whose alone", whose(second.Feeling), "ria"},
		{"evidence of a text", say(second.Doing[3].Evidence, second.Saying[0].Evidence, second.Expectations[1].Evidence), "[assumption] [talks] [talks]"},
		{"evidence of a lane", say(p.Evidence[0].Lane, p.Evidence[0].IDs, p.Evidence[1].Lane, p.Evidence[1].IDs), "emotion [assumption] doing [talks]"},
		{"evidence of its own", say(len(second.Evidence), second.Evidence[0].IDs), "1 [talks]"},
		{"evidence of the phase", say(len(first.Evidence), first.Evidence[1].IDs), "2 [talks]"},
		{"unknown", say(p.Unknown.All, p.Unknown.Lanes), "false [wait Mark]"},
		{"unknown of the phase", say(first.Unknown.All, first.Unknown.Lanes), "false [wait Mark]"},
		{"unknown taken back", say(second.Unknown.All, second.Unknown.Lanes), "false []"},
		{"vows", say(second.Promise[0].Promise, second.Promise[0].Kept, second.Promise[1].Promise, second.Promise[1].Kept), "soon 1 T41 0"},
		{"ids of what has none", m.Promises[1].ID.S + m.Actors[2].ID.S + m.Channels[1].ID.S + m.Evidence[1].ID.S, "T41T33T43T54"},
		{"own", say(m.Channels[0].Other, m.Channels[1].Other), "false true"},
		{"opportunity", say(m.Opportunities[0].Phases[0].S, m.Opportunities[0].Touchpoints[0].S, m.Opportunities[0].From.S, m.Opportunities[0].Promise.S), "choose counter counter soon"},
		{"scores", say(m.Opportunities[0].Importance, m.Opportunities[0].Satisfaction, m.Opportunities[1].Importance), "{8.5 true} {2 true} {0 false}"},
		{"headings", m.Opportunities[0].Heading.S + m.Opportunities[1].Heading.S + m.Opportunities[2].Heading.S, "T60T60"},
		{"answer", say(second.Answer.Grade == journey.Well), "true"},
		{"rival", say(second.Competitor[0].Actor, second.Competitor[0].Face == journey.Indifferent), "chain true"},
		{"cell", say(second.Cells[0].Lane, second.Cells[0].Number), "Mark {7.5 true}"},
		{"lane", say(m.Lanes[1].Kinds, m.Lanes[4].Min, m.Lanes[4].Max, m.Lanes[6].By), "[curve faces] 1 10 owner"},
		{"images", say(m.Personas[0].Photo.Type, second.Image.Type, second.Image.Width, first.Image == nil), "jpeg png 4 true"},
		{"words", say(m.Words[0].Label, m.Words[0].Words[0].S), "purchase T05"},
		{"old text", say(m.Title.Was.S, m.Title.Moments, second.Doing[3].Was.S, second.Doing[3].Moments), "T116 [wow] T148 [fail wow]"},
		{"long forms", say(second.Expectations[1].Was.S, second.Expectations[1].Moments, second.Proof[0].Was.S, second.Constraint[0].Moments), "T149 [truth] T151 [obstacle]"},
		{"purpose", say(len(m.Purpose.Decision), m.Purpose.Due.Year, m.Purpose.Due.Month), "2 2027 1"},
		{"benchmarks", say(m.Benchmarks[0].Adopt, len(m.Benchmarks[0].Practice), m.Benchmarks[1].Practice[0].S, second.Benchmarks[0].Adopt), "modify 2 T125 copy"},
		{"strips", say(len(m.Principles), m.Principles[1].Title.S, len(m.Principles[1].Items), len(m.Principles[2].Items), m.Notes[0].Title.S, m.Sources[0].Items[0].S), "3 T127 2 2 T134 T133"},
		{"outcome", say(m.Outcome.Becomes, m.Outcome.Tells), "fan recommends"},
		{"provenance", say(m.Provenance.MadeOn.Year, m.Provenance.Kept, m.Provenance.ValidatedOn.Day, len(m.Provenance.Condition)), "2020 inside 1 2"},
		{"related", say(len(m.Related), m.Related[0].Title.S, m.Related[1].Path.S, m.Related[1].Title.S), "3 T144 visit.yaml T145"},
		{"kind", say(m.Kind), "journey"},
		{"flow", say(p.Flow, first.Flow, second.Flow, m.Phases[1].Touchpoints[0].Flow == ""), "nonlinear nonlinear timed true"},
		{"next", say(second.Next[0].To.Phase, second.Next[0].To.Touchpoint, second.Next[0].Text.S, second.Next[1].To.Phase, second.Next[1].To.Touchpoint), "0 1 T168 0 -1"},
		{"branch", say(second.Branch[0].To.Phase, second.Branch[0].To.Touchpoint, second.Branch[0].Text.Was.S), "1 -1 T170"},
		{"until", say(second.Until.Ref, second.Until.Phase, second.Until.Touchpoint, first.Until.Ref == ""), "done 1 -1 true"},
		{"another map", say(m.Phases[1].Touchpoints[0].Sub.Path.S, m.Phases[1].Touchpoints[0].Sub.Title.S, second.Sub == nil, second.Link.S), "visit.yaml Visit true https://example.org"},
		{"account", say(second.Account, first.Account, m.Phases[1].Touchpoints[0].Account), "{-1.5 true} {0 false} {2 true}"},
		{"interest", say(second.Interest, whose(second.DataAsked), second.Enjoyment, second.Change, m.Phases[1].Touchpoints[0].Change), "both ria anticipation [new changed] [removed]"},
		{"ladder", say(second.Ladder[0].Question.S, len(second.Ladder[0].Answer), second.Ladder[0].Share, second.Ladder[1].Question.S), "T154 2 {90 true} T157"},
		{"memory", say(second.Memory.Lost(), second.Memory.By[0].S, m.Phases[1].Touchpoints[0].Memory.Cue[0].S, m.Phases[1].Touchpoints[0].Memory.Lost()), "true T159 T173 false"},
		{"rival's mirror", say(second.Competitor[0].Proposition[0].S, second.Competitor[0].Frontstage[0].S, second.Competitor[0].Backstage[0].S), "T165 T166 T167"},
		{"range", say(second.Cells[1].Number, second.Cells[1].To), "{3 true} {8.5 true}"},
		{"pictures", say(m.Logo.Type, p.Image.Width), "png 4"},
		{"models", say(m.Poster.Models, m.Poster.Style), "[hybrid entry] metro"},
		{"poster", say(m.Poster.Numbers, m.Poster.Color, m.Poster.Ink, m.Poster.Faces, m.Poster.Theme.S), "true blue low article own.yaml"},
	}
	for _, c := range checks {
		if c.got != c.want {
			t.Errorf("%s: got %q, want %q", c.what, c.got, c.want)
		}
	}
}

func feelings(all []journey.Feeling) string {
	var words []string
	for _, f := range all {
		words = append(words, fmt.Sprintf("%s=%s %g", f.Who, f.Face.Name(journey.English), f.Score))
	}
	return strings.Join(words, " ")
}

// whose names the person of each text, or "-".
func whose(all []journey.Text) string {
	var words []any
	for _, x := range all {
		words = append(words, cmp.Or(x.Who, "-"))
	}
	return say(words...)
}

// say writes values with a space between any two.
func say(values ...any) string { return strings.TrimSuffix(fmt.Sprintln(values...), "\n") }
