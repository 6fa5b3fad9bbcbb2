package poster

import (
	"slices"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

// hangFacts are the facts of testdata/lanes of what hangs on the curve, and of what phases say as a whole.
var hangFacts = map[string]func(*testing.T, *sample){
	"hung-unfelt": func(t *testing.T, s *sample) {
		s.lanes(t, "Touchpoint", "Saying", "Expectations", "Moments", "Why", "Uncertainties", "Company’s answer")
		s.says(t, "“At last”", "Shelter", "It rains", "Will it stop", "A coat")
	},
	"hung-named": func(t *testing.T, s *sample) {
		s.lanes(t, "Touchpoint", "Doing", "Moments", "Why", "Saying", "Expectations")
		s.inLane(t, "Expectations", "Shelter")
		s.inLane(t, "Saying", "“Oh well”", "“At last”")
	},
	"hung-faces": func(t *testing.T, s *sample) {
		s.lanes(t, "Touchpoint", "Doing", "Emotions", "Moments", "Why", "Saying", "Expected", "Expectations", "Uncertainties", "Company’s answer")
		s.inLane(t, "Expectations", "Shelter")
		s.inLane(t, "Expected", "delighted")
	},
	"phase-felt":    phaseFelt,
	"phase-faces":   phaseFaces,
	"phase-change":  phaseChange,
	"unknown-part":  unknownPart,
	"unknown-lanes": unknownLanes,
}

// phaseFelt: the lonely phase has its face, note and card on the curve; the other one rows across its touchpoints.
func phaseFelt(t *testing.T, s *sample) {
	s.lanes(t, "Touchpoint", "Saying", "Emotions", "Emotions", "Moments", "Why", "Expected")
	s.figures(t, "happy", "happy", "angry", "happy")
	s.says(t, "“Never again”", "Because of b", "the end", "A call", "“All in all”", "Because of all", "the whole")
	s.inLane(t, "Why", "Because of all")
	s.inLane(t, "Emotions, Phases", "delighted")
	if n := len(s.curve()); n == 0 || s.curve()[n-1].Op == render.MoveTo {
		t.Error("no curve leads to the phases")
	}
}

func phaseFaces(t *testing.T, s *sample) {
	s.lanes(t, "Touchpoint", "Emotions", "Why")
	s.figures(t, "happy", "expected: happy", "angry")
	s.axis(t, "happy", "indifferent", "disappointed", "angry")
	s.runs(t, s.curve(), "bd")
	s.says(t, "Wow moment", "Because of all", "My own")
	s.inLane(t, "Why", "My own")
}

// TestPhaseFaceStandsInTheMiddle: over an even number of touchpoints too, and it belongs to none of them.
func TestPhaseFaceStandsInTheMiddle(t *testing.T) {
	m := mapOf(journey.Content{}, journey.Content{}, lived(journey.Happy))
	m.Phases = []journey.Phase{{Content: lived(journey.Angry), Touchpoints: m.Phases[0].Touchpoints[:2]}, {Touchpoints: m.Phases[0].Touchpoints[2:]}}
	e := wideBoard(t, m, 1000).emotions()
	ph := e.phases[0]
	if x := e.lived[0].track[0][0].x; len(e.lived[0].track[0]) != 2 || x != ph.x+ph.w/2 {
		t.Errorf("the curve begins at %.1f in a phase from %.1f, %.1f wide", x, ph.x, ph.w)
	}
	if e.unfelt(1) == e.unfelt(0) {
		t.Error("the face belongs to both touchpoints, or none")
	}
}

func phaseChange(t *testing.T, s *sample) {
	s.says(t, "removed", "new", "out of order", "Shop", "Post")
	strikes := 0
	for _, it := range leavesIn(s) {
		if it.Stroke.Color == s.th.Colors.OnFull && len(it.Segs) == 2 {
			strikes++
		}
	}
	if strikes != 1 {
		t.Errorf("%d names of phases are struck through, want 1", strikes)
	}
}

// leavesIn are all paths of a poster.
func leavesIn(s *sample) (all []*render.Path) {
	s.each(func(it render.Item, _ []*render.Group) {
		if p, ok := it.(*render.Path); ok {
			all = append(all, p)
		}
	})
	return all
}

func unknownPart(t *testing.T, s *sample) {
	s.runs(t, s.curve(), "ab", "de")
	s.runs(t, s.strokes(s.th.Colors.Accent, true), "bcd")
	s.says(t, "partly known")
}

func unknownLanes(t *testing.T, s *sample) {
	s.lanes(t, "Touchpoint", "Emotions", "Channel", "Pain points")
	if n := strings.Count(strings.Join(wholes(s.texts()), "|"), "not mapped"); n != 2 {
		t.Errorf("%d cells are not mapped, want 2", n)
	}
}

// TestOnlyWhatHangsStandsIn: of lanes that an author does not name, what a curve would not tell is not shown without one either.
func TestOnlyWhatHangsStandsIn(t *testing.T) {
	truth := journey.Content{Moments: []journey.Moment{{Kind: journey.Truth}}, Uncertainties: texted("asked for"), Emotion: lived(journey.Happy).Emotion}
	other := journey.Content{Uncertainties: texted("not asked for"), Pains: texted("nor this"), Doing: texted("x")}
	for _, kind := range []string{"faces", "heat"} {
		m := mapOf(truth, other)
		m.Lanes = []journey.Lane{{ID: "doing"}, {ID: "emotion", Kinds: []string{kind}}}
		doc, _ := Layout(m, house(t), Options{})
		s := &sample{th: house(t), m: m, doc: doc}
		if got := wholes(s.texts()); !slices.Contains(got, "asked for") || slices.Contains(got, "not asked for") || slices.Contains(got, "nor this") {
			t.Errorf("%s: the poster says %q", kind, got)
		}
	}
}

// TestEveryUnknownLaneTells: whatever lane the author marks as unknown says so, on a map where it has nothing else.
func TestEveryUnknownLaneTells(t *testing.T) {
	for _, c := range contents {
		if c.asked || slices.Contains([]string{"name", "emotion"}, c.id) {
			continue
		}
		t.Run(c.id, func(t *testing.T) {
			m := mapOf(lived(journey.Happy), journey.Content{Unknown: journey.Unknown{Lanes: []string{c.id}}}, lived(journey.Happy))
			doc, _ := Layout(m, house(t), Options{})
			s := &sample{th: house(t), m: m, doc: doc}
			if got := strings.Join(wholes(s.texts()), "|"); !strings.Contains(got, s.notMapped()) {
				t.Errorf("the poster says %q", got)
			}
		})
	}
}

// notMapped are the words for a cell that nobody has looked into.
func (s *sample) notMapped() string { return wordsIn(s.m.Lang, nil).of(wordNotMapped) }
