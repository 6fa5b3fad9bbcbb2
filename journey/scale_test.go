package journey_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/journey/diag"
)

// felt reads one emotion on a scale. It gives "" and the findings for an emotion that is not on it.
func felt(scale, emotion string) (journey.Emotion, string) {
	data := "title: T\ntouchpoints:\n  emotion: " + emotion + "\n"
	if scale != "" {
		data += "scale: " + scale + "\n"
	}
	m, found := journey.Parse(&diag.Source{Name: "map.yaml", Data: []byte(data)})
	if m == nil {
		var out strings.Builder
		found.Print(&out, false)
		return journey.Emotion{}, out.String()
	}
	return journey.Of(m.Phases[0].Touchpoints[0].Emotion, ""), ""
}

// TestScaleEdges looks at both sides of every limit: it belongs to the better face above the middle, and to the worse
// one below, but for school marks, which are counted from below.
func TestScaleEdges(t *testing.T) {
	tests := []struct {
		scale    string
		emotions string // for each face, worst to best, its lowest and its highest number
	}{
		{"faces", "-2 -2  -1 -1  0 0  1 1  2 2"},
		{"rapportcijfer", "1 3,9  4 5,4  5,5 6,9  7 8,9  9 10"},
		{"1..10", "1 2,8  2,81 4,6  4,61 6,39  6,4 9,09  9,1 10"},
		{"-100..100", "-100 −60  −59,9 -20  -19.9 19,9  20 79,9  80 100"},
		{"−1..1", "-1 -0.6  -0.59999 -.2  -.19 .19  .2 .79  .8 1"},
		{"0..10", "0 2  2,01 4  4,01 5,99  6 8,99  9 10"},
		{"1..5", "1 1  2 2  3 3  4 4  5 5"},
		{"0,1..0,6", "0,1 0,2  0,21 0,3  0,31 0,39  0,4 0,54  0,55 0,6"},
		{"{levels: [{name: a, from: 1}, {name: b, from: 4.5}, {name: c, from: 5}, {name: d, from: 9}, {name: e, from: 10}]}", "1 4,4  4,5 4,9  5 8,9  9 9,99  10 1000"},
	}
	for _, tt := range tests {
		faces := journey.Faces()
		for i, said := range strings.Fields(tt.emotions) {
			e, wrong := felt(tt.scale, said)
			if e.Face != faces[i/2] || e.Said != said {
				t.Errorf("%s on %s: got %q, want %q %s", said, tt.scale, e.Face.Name("en"), faces[i/2].Name("en"), wrong)
			}
		}
	}
}

// TestScaleLimitsAreExact for ranges whose limits are numbers that people write, which no binary number is.
func TestScaleLimitsAreExact(t *testing.T) {
	for lo := -37; lo <= 37; lo += 2 { // in tenths
		for width := 1; width <= 99; width += 7 { // in tenths
			scale := fmt.Sprintf("%s..%s", hundredths(10*lo), hundredths(10*(lo+width)))
			for tenths, want := range map[int]journey.Face{2: journey.Angry, 4: journey.Disappointed, 6: journey.Happy, 9: journey.Delighted} {
				if e, wrong := felt(scale, hundredths(10*lo+width*tenths)); e.Face != want {
					t.Fatalf("%s on %s: got %q, want %q %s", hundredths(10*lo+width*tenths), scale, e.Face.Name("en"), want.Name("en"), wrong)
				}
			}
		}
	}
}

func hundredths(n int) string {
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	return fmt.Sprintf("%s%d.%02d", sign, n/100, n%100)
}

func TestScaleHeights(t *testing.T) {
	tests := []struct {
		scale, emotion string
		want           float64
	}{
		{"1..10", "1", -1}, {"1..10", "5,5", 0}, {"1..10", "10", 1}, {"rapportcijfer", "5,5", 0}, {"-100..100", "50", 0.5}, {"1..10", "happy", 0.5},
		{"{levels: [{name: a}, {name: b}, {name: c}]}", "b", 0}, {"{levels: [{name: a}, {name: b}]}", "b", 1}, {"{levels: 1..5}", "2", -0.5},
		{"{axis: [x, y]}", "−2", -1},
	}
	for _, tt := range tests {
		if e, wrong := felt(tt.scale, tt.emotion); e.Score != tt.want || wrong != "" {
			t.Errorf("%s on %s: %v, want %v %s", tt.emotion, tt.scale, e.Score, tt.want, wrong)
		}
	}
}

func TestScaleRefuses(t *testing.T) {
	tests := []struct{ scale, emotion, want string }{
		{"rapportcijfer", "0,9", "which has numbers from 1 to 10"}, {"rapportcijfer", "10,1", "which has numbers from 1 to 10"},
		{"-100..100", "−100,01", "from −100 to 100"}, {"", "0,5", "whole numbers from −2 to 2"}, {"", "3", "whole numbers from −2 to 2"},
		{"{levels: [{name: a}, {name: b}]}", "1", "which has no numbers"}, {"{levels: [{name: a}, {name: b}]}", "happy", "one of a, b"},
		{"{levels: [{name: a, from: 1}, {name: b, from: 2}]}", "0,99", "numbers from 1"}, {"1..10", "hapy", "did you mean happy"},
		{"1..1", "1", "goes up"}, {"5..1", "1", "goes up"}, {"1..1e9", "1", "not a scale"}, {"1..2000000000", "1", "goes up"}, {"1…10", "1", "a range such as 1..10"},
	}
	for _, tt := range tests {
		if e, wrong := felt(tt.scale, tt.emotion); !strings.Contains(wrong, tt.want) {
			t.Errorf("%s on %s: got %+v %s, want %q", tt.emotion, tt.scale, e, wrong, tt.want)
		}
	}
}

// TestScaleAxis is what a poster draws its axis from.
func TestScaleAxis(t *testing.T) {
	s := parse(t, `
title: T
lang: nl
phases: P
scale:
  axis: [laag, hoog]
  levels:
    - {name: rot, color: "#A31515"}
    - {name: gaat wel, face: onverschillig}
    - name: top
`).Scale
	if s.Axis[0].S != "laag" || s.Axis[1].S != "hoog" || s.Range {
		t.Errorf("axis %v", s.Axis)
	}
	want := []struct {
		name  string
		face  journey.Face
		score float64
		color journey.Color
	}{
		{"rot", journey.Angry, -1, journey.Color{R: 0xA3, G: 0x15, B: 0x15, Set: true}},
		{"gaat wel", journey.Indifferent, 0, journey.Color{}},
		{"top", journey.Delighted, 1, journey.Color{}},
	}
	for i, w := range want {
		if l := s.Levels[i]; l.Name.S != w.name || l.Face != w.face || math.Abs(l.Score-w.score) > 0 || l.Color != w.color || l.From.Set {
			t.Errorf("level %d: %+v, want %+v", i, l, w)
		}
	}
	if s := parse(t, "title: T\nphases: P\nscale: rapportcijfer\n").Scale; !s.Range || s.Lo != 1 || s.Hi != 10 || len(s.Limits) != 4 {
		t.Errorf("school marks %+v", s)
	}
}

// TestLevelsLimit reads a scale with as many levels as there may be, and one with one more.
func TestLevelsLimit(t *testing.T) {
	for over := range 2 {
		_, wrong := felt("{levels: ["+numbered(diag.MaxLevels+over, "{name: l%d},")+"]}", "l7")
		if refused := strings.Contains(wrong, "at most 100 levels, this one has 101"); refused != (over == 1) || !refused && wrong != "" {
			t.Errorf("%d over the limit: %s", over, wrong)
		}
	}
}
