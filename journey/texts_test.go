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

// whole reads the file with every key.
func whole(t testing.TB) (*journey.Map, []byte) {
	t.Helper()
	data, err := os.ReadFile("testdata/whole.yaml")
	if err != nil {
		t.Fatal(err)
	}
	m, found := journey.Parse(&diag.Source{Name: "whole.yaml", Data: data, Files: os.DirFS("testdata")})
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
		if at := string(data[x.Start:x.End]); !strings.Contains(at, x.S) && x.S != "7,5" {
			t.Errorf("%s stands at %q", x.S, at)
		}
	})
	want := slices.Compact(slices.Sorted(slices.Values(regexp.MustCompile(`T[0-9]+`).FindAllString(string(data), -1))))
	want = append([]string{"7,5"}, want...)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

// TestWholeIsWhole looks whether the file with every key has each key that the schema has.
func TestWholeIsWhole(t *testing.T) {
	_, data := whole(t)
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
		{"whose", whose(second.Doing), "- - ria ria"},
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

// whose names the person of each text, the first as "-".
func whose(all []journey.Text) string {
	var words []any
	for _, x := range all {
		words = append(words, cmp.Or(x.Who, "-"))
	}
	return say(words...)
}

// say writes values with a space between any two.
func say(values ...any) string { return strings.TrimSuffix(fmt.Sprintln(values...), "\n") }
