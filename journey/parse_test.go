package journey_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"journeymap/journey"
	"journeymap/journey/diag"
)

// parse reads a map that must be without findings.
func parse(t testing.TB, data string) *journey.Map {
	t.Helper()
	m, found := journey.Parse(&diag.Source{Name: "map.yaml", Data: []byte(data)})
	if len(found) > 0 {
		var out strings.Builder
		found.Print(&out, false)
		t.Fatalf("%s\n%s", data, out.String())
	}
	return m
}

// spanless leaves places out of a comparison.
var spanless = cmp.Options{
	cmp.Transformer("span", func(diag.Span) string { return "" }),
	cmp.Transformer("source", func(*diag.Source) string { return "" }),
}

func text(s string) journey.Text { return journey.Text{S: s} }

func texts(all ...string) (ts []journey.Text) {
	for _, s := range all {
		ts = append(ts, text(s))
	}
	return ts
}

// feels is the emotion of the first persona.
func feels(f journey.Face, score float64, said string) []journey.Feeling {
	return []journey.Feeling{{Emotion: journey.Emotion{Face: f, Score: score, Said: said}}}
}

func TestParse(t *testing.T) {
	got := parse(t, `
format: 1
kind: journey
title: Een fiets
subtitle: {text: Van band tot rit}
lang: nl
version: 1.10
date: 2026-11-21
author: no
persona:
  name: Sam
  role: [Bouwkundige, Forens]
  quote: |
    Zonder fiets
    kom ik nergens.
lanes: [doing, {id: emotion, title: Gevoel}, rest]
poster: {model: hybrid, paper: A3, orientation: portrait}
phases:
  - Vooraf
  - name: Kiezen
    id: kies
    when: purchase
    touchpoints:
      - Belt
      - name: Winkel
        id: winkel
        channel: [Winkel, Chat]
        moment: [truth, {wow: Een rit, fail: [a, b]}]
        doing: Kijkt
        thinking: [Welke, {text: Duur}]
        emotion: verrukt
        expected: −1
        why: Goed
  - name: Daarna
    when: De weken erna
    touchpoints: {name: Fietst, emotion: happy}
`)
	want := &journey.Map{
		Title: text("Een fiets"), Subtitle: text("Van band tot rit"), Lang: journey.Dutch, Kind: journey.KindJourney, Version: text("1.10"),
		Date: journey.Date{Year: 2026, Month: 11, Day: 21}, Author: text("no"),
		Personas: []journey.Persona{{ID: text("Sam"), Name: text("Sam"), Role: texts("Bouwkundige", "Forens"), Quote: texts("Zonder fiets\nkom ik nergens.")}},
		Lanes:    []journey.Lane{{ID: "doing"}, {ID: "emotion", Title: text("Gevoel")}, {ID: journey.Rest}},
		Poster:   journey.Poster{Models: []string{"hybrid"}, Paper: text("A3"), Orientation: "portrait"},
		Phases: []journey.Phase{
			{Name: text("Vooraf")},
			{Name: text("Kiezen"), ID: text("kies"), When: journey.When{Moment: journey.Purchase}, Touchpoints: []journey.Touchpoint{
				{Name: text("Belt")},
				{
					Name: text("Winkel"), ID: text("winkel"),
					Content: journey.Content{
						Channel: texts("Winkel", "Chat"), Doing: texts("Kijkt"), Thinking: texts("Welke", "Duur"),
						Emotion:  feels(journey.Delighted, 1, "verrukt"),
						Expected: feels(journey.Disappointed, -0.5, "−1"), Why: texts("Goed"),
						Moments: []journey.Moment{{Kind: journey.Truth}, {Kind: journey.Wow, Words: texts("Een rit")}, {Kind: journey.Fail, Words: texts("a", "b")}},
					},
				},
			}},
			{Name: text("Daarna"), When: journey.When{Moment: journey.Own, Words: "De weken erna"}, Touchpoints: []journey.Touchpoint{
				{Name: text("Fietst"), Content: journey.Content{Emotion: feels(journey.Happy, 0.5, "happy")}},
			}},
		},
	}
	if diff := cmp.Diff(want, got, spanless); diff != "" {
		t.Errorf("want -, got +:\n%s", diff)
	}
}

func TestParseTouchpoints(t *testing.T) {
	m := parse(t, "title: T\ntouchpoints: [A, B]\n")
	want := []journey.Phase{{Bare: true, Touchpoints: []journey.Touchpoint{{Name: text("A")}, {Name: text("B")}}}}
	if diff := cmp.Diff(want, m.Phases, spanless); diff != "" {
		t.Errorf("want -, got +:\n%s", diff)
	}
	if m.Lang != journey.English {
		t.Errorf("language %q", m.Lang)
	}
}

// TestPlaces looks whether what is read points at where it was written.
func TestPlaces(t *testing.T) {
	const data = "title: \"Één\" # x\nphases:\n- name: 日本\n  touchpoints:\n  - {doing: 'a', emotion: happy , moment: truth}\n  - Belt\n"
	m := parse(t, data)
	p := m.Phases[0]
	spans := []struct {
		at   diag.Span
		want string
	}{
		{m.Title.Span, `"Één"`},
		{p.Name.Span, "日本"},
		{p.Span, data[strings.Index(data, "name: 日"):strings.LastIndex(data, "\n")]},
		{p.Touchpoints[0].Span, "{doing: 'a', emotion: happy , moment: truth}"},
		{p.Touchpoints[0].Doing[0].Span, "'a'"},
		{p.Touchpoints[0].Emotion[0].Span, "happy"},
		{p.Touchpoints[0].Moments[0].Span, "truth"},
		{p.Touchpoints[1].Span, "Belt"},
		{p.Touchpoints[1].Name.Span, "Belt"},
	}
	for _, s := range spans {
		if got := data[s.at.Start:s.at.End]; got != s.want {
			t.Errorf("got %q, want %q", got, s.want)
		}
	}
}

// TestLineEnds reads one map with every sort of line end, and with a byte order mark.
func TestLineEnds(t *testing.T) {
	const data = "title: T\nphases:\n  - name: |\n      a\n      b\n    touchpoints:\n      - doing: c\n          d\n        emotion: happy\n"
	want := parse(t, data)
	for _, eol := range []string{"\r\n", "\r"} {
		for _, bom := range []string{"", "\uFEFF"} {
			got := parse(t, bom+strings.ReplaceAll(data, "\n", eol))
			if diff := cmp.Diff(want, got, spanless); diff != "" {
				t.Errorf("%q %q: want -, got +:\n%s", bom, eol, diff)
			}
		}
	}
}

func TestEmotions(t *testing.T) {
	faces := journey.Faces()
	for _, lang := range journey.Langs() {
		for i, f := range faces {
			for _, said := range []string{f.Name(lang), f.Name(journey.English), fmt.Sprint(i - 2), fmt.Sprint(i-2) + ".0", `"` + fmt.Sprint(i-2) + `"`, strings.Replace(fmt.Sprint(i-2), "-", "−", 1)} {
				m := parse(t, fmt.Sprintf("title: T\nlang: %s\ntouchpoints: {emotion: %s}\n", lang, said))
				e := journey.Of(m.Phases[0].Touchpoints[0].Emotion, "")
				if e.Face != f || e.Score != float64(i-2)/2 || e.Face.Number() != i-2 {
					t.Errorf("%s in %s: %+v", said, lang, e)
				}
			}
		}
	}
	if journey.NoFace.Name(journey.English) != "" || journey.Happy.Name("xx") != "happy" {
		t.Error("names of no face, or in no language")
	}
}

func TestDates(t *testing.T) {
	tests := []struct{ said, want string }{
		{"2026", "2026 0 0"}, {`"2026"`, "2026 0 0"}, {"2026-09", "2026 9 0"}, {"2026-02-28", "2026 2 28"}, {"2028-02-29", "2028 2 29"},
		{"2026-02-29", "not a date; write a year"}, {"21-11-2026", "write 2026-11-21"}, {"21.11.2026", "write 2026-11-21"}, {"21/11/2026", "write 2026-11-21"},
		{"11/12/2026", "write a year"}, {"2026-1-2", "write 2026-01-02"}, {"2026/01/02", "write 2026-01-02"}, {"999", "write a year"}, {"20261", "write a year"},
		{"november 2026", "write a year"}, {"2026-11-21T10:00:00", "write a year"},
	}
	for _, tt := range tests {
		m, found := journey.Parse(&diag.Source{Data: []byte("title: T\nphases: P\ndate: " + tt.said + "\n")})
		got := ""
		for _, d := range found {
			got += d.Msg + "; " + d.Hint
		}
		if m != nil {
			got = fmt.Sprint(m.Date.Year, m.Date.Month, m.Date.Day)
		}
		if !strings.Contains(got, tt.want) {
			t.Errorf("%s: got %q, want %q", tt.said, got, tt.want)
		}
	}
}

// TestSize reads maps of the greatest size, and one larger.
func TestSize(t *testing.T) {
	phases := func(n int) string { return "title: T\nphases:\n" + strings.Repeat("  - P\n", n) }
	points := func(n int) string { return touchpoints(strings.Repeat("      - A\n", n)) }
	links := func(n int) string {
		return "title: T\nkind: chain\nchain:\n" + strings.Repeat("  - {from: A, to: B, phases: P}\n", n)
	}
	parse(t, links(diag.MaxLinks))
	parse(t, phases(diag.MaxPhases))
	parse(t, points(diag.MaxTouchpoints))
	for _, data := range []string{phases(diag.MaxPhases + 1), points(diag.MaxTouchpoints + 1), links(diag.MaxLinks + 1)} {
		_, found := journey.Parse(&diag.Source{Name: "map.yaml", Data: []byte(data)})
		line := strings.Count(data, "\n")
		if err := fmt.Sprint(found.Err()); len(found) != 1 || !strings.Contains(err, "at most ") || !strings.Contains(err, fmt.Sprintf(":%d:", line)) {
			t.Errorf("line %d: %s", line, err)
		}
	}
}

// TestExamples are without findings.
func TestExamples(t *testing.T) {
	files, _ := filepath.Glob("../examples/*.yaml")
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, found := journey.Parse(&diag.Source{Name: name, Data: data, Files: os.DirFS("../examples")}); len(found) > 0 {
			var out strings.Builder
			found.Print(&out, false)
			t.Error(out.String())
		}
	}
}

// FuzzParse reads anything. It must not panic, every finding must lie in the file, and the messages must be fit for a
// terminal.
func FuzzParse(f *testing.F) {
	for _, glob := range []string{"../testdata/bad/*.yaml", "../examples/*.yaml", "testdata/*.yaml"} {
		files, _ := filepath.Glob(glob)
		for _, name := range files {
			data, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		m, found := journey.Parse(&diag.Source{Name: "map.yaml", Data: data})
		if (m == nil) != found.HasErrors() {
			t.Errorf("map is nil: %v, errors: %v", m == nil, found.HasErrors())
		}
		for _, d := range found {
			for _, n := range append(d.Notes, diag.Note{Span: d.Span}) {
				if n.Span.Start < 0 || n.Span.End < n.Span.Start || n.Span.End > len(data) {
					t.Errorf("%q lies at %v, the file has %d bytes", d.Msg, n.Span, len(data))
				}
			}
		}
		var out strings.Builder
		found.Print(&out, false)
		for _, line := range strings.Split(out.String(), "\n") {
			if diag.Safe(line) != line {
				t.Errorf("unsafe output %q", line)
			}
		}
	})
}

func BenchmarkParse(b *testing.B) {
	var lines strings.Builder
	for i := range 27 {
		fmt.Fprintf(&lines, `      - name: Touchpoint number %d, at the counter
        id: t%d
        channel: [Shop, Chat]
        moment: {truth: Does she buy it here or tonight online}
        doing: Tells about the stairs, the children and her shifts
        thinking: ["He asks first how we wash", "Will it fit"]
        emotion: %d
        expected: happy
        why: He takes a tape measure and no leaflet

`, i, i, i%5-2)
	}
	data := []byte(touchpoints(lines.String()))
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if m, found := journey.Parse(&diag.Source{Name: "map.yaml", Data: data}); m == nil {
			b.Fatal(found.Err())
		}
	}
}
