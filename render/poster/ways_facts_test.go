package poster

import (
	"slices"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

// waysFacts are those of maps that leave the straight line.
var waysFacts = map[string]func(*testing.T, *sample){
	"ways-back": func(t *testing.T, s *sample) {
		s.figures(t, "Terug naar a: Nog een keer", "Terug naar b (herinnering verloren): Vergeten")
		s.says(t, "Nog een keer", "Vergeten")
		if got := wholes(s.paragraphs(render.Section, "Legenda")); !slices.Contains(got, "weg terug") || !slices.Contains(got, "weg terug, herinnering verloren") {
			t.Errorf("the legend says %q", got)
		}
		s.reachesOver(t, "ba", "cb")
		if n := len(s.wayLines(true)); n != 1 {
			t.Errorf("%d lines are broken", n)
		}
	},
	"ways-choice": func(t *testing.T, s *sample) {
		s.figures(t, "choice: On to b: Left", "choice: On to d: Straight on")
		s.legend(t, "choice")
		s.reachesOver(t, "ad")
		s.standsOver(t, "Left", "b")
		s.standsOver(t, "Straight on", "d")
	},
	"ways-together": func(t *testing.T, s *sample) {
		s.figures(t, "at the same time: On to b", "at the same time: On to c")
		s.legend(t, "at the same time")
		s.reachesOver(t, "ac")
	},
	"ways-phase": func(t *testing.T, s *sample) {
		s.figures(t, "Back to Dreaming: Next year")
		s.reachesOver(t, "eb")
	},
	"ways-sheets": waysOverSheets,
	"until-bar": func(t *testing.T, s *sample) {
		s.figures(t, "lasts through d")
		s.legend(t, "lasts through")
		s.each(func(it render.Item, in []*render.Group) {
			if p, ok := it.(*render.Path); ok && within(in, render.Figure, "lasts through d") && len(p.Segs) == 2 && p.Segs[0].P[0].Y == p.Segs[1].P[0].Y {
				if got := s.columnAt(p.Segs[0].P[0].X) + s.columnAt(p.Segs[1].P[0].X); got != "bd" {
					t.Errorf("the bar goes through %s", got)
				}
			}
		})
	},
	"flow-signs": func(t *testing.T, s *sample) {
		s.figures(t, "at set times")
		s.says(t, "in any order")
		s.legend(t, "in any order", "at set times")
	},
	"optional-column": func(t *testing.T, s *sample) {
		s.legend(t, "optional")
		s.says(t, "optional")
		var frames []string
		s.each(func(it render.Item, in []*render.Group) {
			if p, ok := it.(*render.Path); ok && p.Stroke.Dash != nil && within(in, render.Artifact, "") {
				box := render.Bounds(p.Segs)
				frames = append(frames, s.columnAt(box.X+box.W/2))
			}
		})
		if !slices.Equal(frames, []string{"b"}) {
			t.Errorf("frames stand round %q", frames)
		}
	},
	"gates": func(t *testing.T, s *sample) {
		s.figures(t, "Enters here", "Obstacle", "Leaves here")
		s.legend(t, "enters here", "leaves here", "obstacle")
	},
	"customer-line": func(t *testing.T, s *sample) {
		s.says(t, "prospect", "customer")
		s.standsOver(t, "prospect", "b")
		s.standsOver(t, "customer", "c")
		if checkDividers(t, s.doc) == 0 {
			t.Error("no line")
		}
	},
	"sub-journey": subJourneyNamed,
}

// waysOverSheets: the text stands where the way begins and where it ends, with the name of the other end, and nowhere else.
func waysOverSheets(t *testing.T, s *sample) {
	n := len(s.doc.Pages)
	if n < 3 {
		t.Fatalf("%d pages", n)
	}
	for i := range s.doc.Pages {
		page := &sample{th: s.th, m: s.m, doc: s.doc.Single(i)}
		said := wholes(page.texts())
		var want []string
		switch i {
		case 0:
			want = []string{"Takes the train", "to Last"}
		case n - 1:
			want = []string{"Takes the train", "from First"}
		default:
			if slices.Contains(said, "Takes the train") {
				t.Errorf("page %d tells of a way that passes", i+1)
			}
			continue
		}
		for _, w := range want {
			if !slices.Contains(said, w) {
				t.Errorf("page %d does not say %q but %q", i+1, w, said)
			}
		}
	}
}

func subJourneyNamed(t *testing.T, s *sample) {
	if got := wholes(s.paragraphs(render.Section, wordsIn(journey.English, nil).of(wordSubJourney))); !slices.Equal(got, []string{"moment-end.yaml"}) {
		t.Errorf("journeys %q", got)
	}
	s.legend(t, "journey of its own")
	var links []string
	s.each(func(it render.Item, _ []*render.Group) {
		if g, ok := it.(*render.Group); ok && g.Link != "" {
			links = append(links, g.Link)
		}
	})
	if !slices.Equal(links, []string{"https://example.org/"}) {
		t.Errorf("links %q", links)
	}
}

// wayLines are the lines of ways: round at their turns, of the width of one.
func (s *sample) wayLines(broken bool) (all []*render.Path) {
	s.each(func(it render.Item, in []*render.Group) {
		p, ok := it.(*render.Path)
		if !ok || !within(in, render.Artifact, "") || p.Stroke.Color != s.th.Colors.Accent || p.Stroke.Dash != nil != broken || p.Stroke.Join != render.RoundJoin {
			return
		}
		if slices.ContainsFunc(p.Segs, func(s render.Seg) bool { return s.Op == render.CurveTo }) {
			all = append(all, p)
		}
	})
	return all
}

// reachesOver compares the columns, named by letters, from which and to which the lines of ways go.
func (s *sample) reachesOver(t *testing.T, want ...string) {
	t.Helper()
	var got []string
	for _, p := range append(s.wayLines(false), s.wayLines(true)...) {
		from := s.columnAt(p.Segs[0].P[0].X)
		box, to := render.Bounds(p.Segs), ""
		for _, x := range []float64{box.X, box.Right()} {
			if at := s.columnAt(x); at != from {
				to = at
			}
		}
		got = append(got, from+to)
	}
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("ways go over %q, want %q", got, want)
	}
}

// standsOver finds words in the column of a name, over it.
func (s *sample) standsOver(t *testing.T, words, name string) {
	t.Helper()
	var at, under *render.Text
	for _, txt := range s.texts() {
		switch w := whole(txt); {
		case w == words:
			at = txt
		case strings.EqualFold(w, name):
			under = txt
		}
	}
	if at == nil || under == nil {
		t.Fatalf("%q or %q is not there", words, name)
	}
	if mid := at.Lines[0].X + at.Lines[0].Width/2; s.columnAt(mid) != name || at.Lines[0].Y >= under.Lines[0].Y {
		t.Errorf("%q stands in the column of %q", words, s.columnAt(mid))
	}
}
