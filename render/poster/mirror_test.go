package poster

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

// mirrorFacts are those of the maps about the mirror, about texts that are more than words, and about cards.
var mirrorFacts = map[string]func(*testing.T, *sample){
	"benchmark-cards": func(t *testing.T, s *sample) {
		s.says(t, "Hotels", "A name at the door", "enrich", "Theaters", "Barber shops\u00a0· Sal", "The chair is free", "customize")
	},
	"card-full": func(t *testing.T, s *sample) {
		s.says(t, "Laaghangend fruit", "service", "haalt naar voren: Tweede", "Winkel\u00a0· gereed januari 2027\u00a0· idee van Noor",
			"belang 9\u00a0· tevredenheid 3,5\u00a0· score 14,5 (berekend)", "loopt", "idee", "klaar")
		if n := count(s, "Samen"); n != 1 {
			t.Errorf("the heading over two cards stands there %d times", n)
		}
		s.dashed(t, s.th.Colors.Idea, 1)
	},
	"enjoyment-band": func(t *testing.T, s *sample) {
		s.inCells(t, "Plezier", "Voorpret", "Genieten", "Napret")
		s.reaches(t, "Plezier", "Een", "Twee")
	},
	"evidence-shapes": func(t *testing.T, s *sample) {
		s.figures(t, "from customers", "partly from customers", "from customers", "happy", "not from customers\u00a0· B", "not from customers", "from customers", "not from customers")
		s.inLane(t, "Doing", "Waits", "Sits A", "Goes", "Tells partly known")
		s.legend(t, "from customers", "partly from customers", "not from customers")
	},
	"exchange-apart": func(t *testing.T, s *sample) {
		s.lanes(t, "Touchpoint", "Data asked", "Benefit shown")
		s.inCells(t, "Data asked", "A name", "A birthday", "nothing in return")
	},
	"exchange-pair": func(t *testing.T, s *sample) {
		s.lanes(t, "Touchpoint", "Doing", "Asked and offered")
		s.inCells(t, "Asked and offered", "A name", "A ready cup", "A birthday", "nothing in return", "A free refill")
	},
	"interest-words": func(t *testing.T, s *sample) {
		s.inCells(t, "Wiens belang", "klant", "beide", "bedrijf")
		s.inCells(t, "Plezier", "Voorpret")
	},
	"ladder-columns": func(t *testing.T, s *sample) {
		s.climbs(t, "Do you lose good bottles?", "Would you find them again?", "Shall we keep the name?")
	},
	"ladder-stair": func(t *testing.T, s *sample) {
		s.climbs(t, "Do you lose good bottles?", "Would you find them again?", "Shall we keep the name?")
		s.says(t, "Yes\u00a0· 90%", "Yes", "Please")
	},
	"ladder-steep": func(t *testing.T, s *sample) { s.climbs(t, "1. Alone at home?", "2. Like company?", "3. Coffee?") },
	"memory-signs": func(t *testing.T, s *sample) {
		s.says(t, "always\u00a0· The shop", "by luck", "lost")
		s.legend(t, "memory: always", "memory: by luck", "memory: lost")
	},
	"mirror-line": func(t *testing.T, s *sample) {
		s.lanes(t, "Touchpoint", "Doing", "Emotions", "Proposition", "Frontstage", "Competitor", "Backstage")
		s.says(t, "The other shop")
		s.hasMirror(t, true)
		s.inCells(t, "Competitor, The other shop", "Bread of yesterday", "Proposition", "Two for one", "Frontstage", "A machine", "Backstage", "A van at noon")
	},
	"mirror-lone": func(t *testing.T, s *sample) { s.hasMirror(t, false) },
	"proof-facets": func(t *testing.T, s *sample) {
		s.inCells(t, "Proof", "service", "Calls within the hour", "Also on Sundays", "behavior", "A clerk for each street", "Shop", "A note by the phone")
	},
	"text-moment":  func(t *testing.T, s *sample) { s.figures(t, "Fails here"); s.legend(t, "fails here") },
	"text-was-all": everyOldText,
	"text-was": func(t *testing.T, s *sample) {
		s.figures(t, "was: The old way", "was: Walking", "was: On foot", "was: Walks for half an hour in the rain", "was: “Wet feet”", "happy", "happy", "was: 31 minutes")
		s.says(t, "The new way", "Riding", "By bus", "“Dry feet”", "3 minutes", "31 minutes")
	},
}

// cardMapNarrow: no word of the card is broken, and its gauges keep to it.
func cardMapNarrow(t *testing.T, s *sample) {
	cards := s.cardBoxes("Opportunities")
	if len(cards) != 2 {
		t.Fatalf("%d cards", len(cards))
	}
	s.onOneLine(t, "counterrevolutionaries")
	n := 0
	s.each(func(it render.Item, _ []*render.Group) {
		g, ok := it.(*render.Group)
		if !ok || g.Role != render.Figure || !strings.HasSuffix(g.Name, "/3") {
			return
		}
		for _, p := range leaves[*render.Path](g.Items) {
			n++
			if end := render.Bounds(p.Segs).Right(); end > cards[1].Right() {
				t.Errorf("a gauge ends at %.1f, and its card at %.1f", end, cards[1].Right())
			}
		}
	})
	if n == 0 {
		t.Error("the card has no gauges")
	}
}

// everyOldText finds a picture for what each text was, once.
func everyOldText(t *testing.T, s *sample) {
	heard := map[string]int{}
	s.each(func(it render.Item, _ []*render.Group) {
		if g, ok := it.(*render.Group); ok && g.Role == render.Figure {
			heard[strings.ToLower(strings.NewReplacer("“", "", "”", "").Replace(g.Name))]++
		}
	})
	n := 0
	s.m.Texts(func(x journey.Text) {
		if x.Was == nil {
			return
		}
		n++
		if name := "was: " + strings.ToLower(x.Was.S); heard[name] != 1 {
			t.Errorf("%q is heard %d times", name, heard[name])
		}
	})
	if n < 40 {
		t.Errorf("only %d texts were something else", n)
	}
}

// count is how many paragraphs say exactly this.
func count(s *sample, want string) (n int) {
	for _, w := range wholes(s.texts()) {
		if w == want {
			n++
		}
	}
	return n
}

// hasMirror tells whether the line of the mirror is drawn.
func (s *sample) hasMirror(t *testing.T, want bool) {
	t.Helper()
	if got := slices.Contains(wholes(s.paragraphs(render.Artifact, "")), "Mirror"); got != want {
		t.Errorf("the mirror has a line: %v", got)
	}
}

// inCells compares what all cells of a lane say, in reading order.
func (s *sample) inCells(t *testing.T, lane string, want ...string) {
	t.Helper()
	if got := wholes(s.paragraphs(render.Section, lane)); !slices.Equal(got, want) {
		t.Errorf("the cells of %s say %q, want %q", lane, got, want)
	}
}

// reaches finds the first cell of a lane to go from one column to another.
func (s *sample) reaches(t *testing.T, lane, from, to string) {
	t.Helper()
	done := false
	s.each(func(it render.Item, _ []*render.Group) {
		if g, ok := it.(*render.Group); ok && g.Name == lane && !done {
			done = true
			if a, z := s.columnAt(g.Cell.X+1), s.columnAt(g.Cell.Right()-1); a != from || z != to {
				t.Errorf("it goes from %s to %s", a, z)
			}
		}
	})
}

// climbs finds paragraphs each higher and further to the right than the one before.
func (s *sample) climbs(t *testing.T, want ...string) {
	t.Helper()
	var last *render.Text
	for _, w := range want {
		i := slices.IndexFunc(s.texts(), func(txt *render.Text) bool { return whole(txt) == w })
		if i < 0 {
			t.Fatalf("nothing says %q", w)
		}
		at := s.texts()[i]
		foot := func(txt *render.Text) float64 { return txt.Lines[len(txt.Lines)-1].Y }
		if last != nil && (foot(at) >= foot(last) || at.Lines[0].X <= last.Lines[0].X) {
			t.Errorf("%q does not stand higher and further than the one before", w)
		}
		last = at
	}
}

// dashed counts the cards of a ground with a dashed rim.
func (s *sample) dashed(t *testing.T, ground any, want int) {
	t.Helper()
	n, card := 0, false
	s.each(func(it render.Item, _ []*render.Group) {
		if p, ok := it.(*render.Path); ok {
			if card && p.Stroke.Dash != nil {
				n++
			}
			card = any(p.Fill.Color) == ground
		}
	})
	if n != want {
		t.Errorf("%d cards have a dashed rim, want %d", n, want)
	}
}

func TestOpportunityScore(t *testing.T) {
	set := func(v float64) journey.Score { return journey.Score{Value: v, Set: true} }
	for _, c := range []struct {
		importance, satisfaction journey.Score
		want                     float64
		ok                       bool
	}{
		{set(9), set(3.5), 14.5, true},
		{set(4), set(8), 4, true},
		{set(10), set(0), 20, true},
		{set(9), journey.Score{}, 18, false},
	} {
		o := &journey.Opportunity{Importance: c.importance, Satisfaction: c.satisfaction}
		if got, ok := opportunityScore(o); ok != c.ok || ok && got != c.want {
			t.Errorf("importance %v, satisfaction %v: %v %v, want %v %v", c.importance, c.satisfaction, got, ok, c.want, c.ok)
		}
	}
}

func TestMarkup(t *testing.T) {
	old := func(now, was string) journey.Text { return journey.Text{S: now, Was: &journey.Text{S: was}} }
	for _, c := range []struct {
		text string
		want []passage
	}{
		{shown(journey.Text{S: "plain"}), []passage{{now: "plain"}}},
		{shown(old("new", "old")), []passage{{old: "old", now: "new"}}},
		{shown(old("", "gone")), []passage{{old: "gone"}}},
		{joined([]journey.Text{{S: "one"}, old("two", "2")}), []passage{{now: "one"}, {old: "2", now: "two"}}},
		{shown(journey.Text{S: "x", Moments: []journey.MomentKind{journey.Fail, journey.Customer}}),
			[]passage{{signs: []journey.MomentKind{journey.Fail, journey.Customer}, now: "x"}}},
	} {
		got := passages(c.text)
		if fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("%q: %v, want %v", c.text, got, c.want)
		}
	}
}

// TestMirrorKeepsItsRoom draws maps of long texts in all lanes of the mirror, and of none, in one column and in many.
func TestMirrorKeepsItsRoom(t *testing.T) {
	th := house(t)
	for _, n := range []int{1, 2, 4, 9, 30} {
		for _, paper := range []string{"fit", "A4"} {
			r := rand.New(rand.NewPCG(uint64(n), 7))
			m := randomMap(r, n)
			for i := range m.Phases {
				for j := range m.Phases[i].Touchpoints {
					randomMirror(r, &m.Phases[i].Touchpoints[j])
				}
			}
			m.Evidence = []journey.Evidence{{ID: journey.Text{S: "a"}, Kind: "survey"}, {ID: journey.Text{S: "b"}, Kind: "desk"}}
			t.Run(fmt.Sprint(n, paper), func(t *testing.T) {
				if doc, found := Layout(m, th, Options{Paper: paper}); doc != nil {
					checkGeometry(t, doc)
				} else if !strings.Contains(found.Error(), "fit") {
					t.Error(found)
				}
			})
		}
	}
}

func randomMirror(r *rand.Rand, p *journey.Touchpoint) {
	some := func(most int) []journey.Text {
		if r.IntN(3) == 0 {
			return nil
		}
		t := journey.Text{S: sentence(r, most)}
		if r.IntN(2) == 0 {
			t.Was = &journey.Text{S: sentence(r, most)}
		}
		if r.IntN(4) == 0 {
			t.Moments = []journey.MomentKind{journey.Fail, journey.Truth}[:1+r.IntN(2)]
		}
		return []journey.Text{t}
	}
	pick := func(words ...string) string { return words[r.IntN(len(words))] }
	p.Doing, p.Pains, p.Proposition, p.Frontstage = some(9), some(7), some(8), some(8)
	p.DataAsked, p.BenefitShown = some(5), some(6)
	p.Interest, p.Enjoyment = pick("", "customer", "both", "company"), pick("", "anticipation", "enjoyment", "afterglow")
	for range r.IntN(4) {
		p.Ladder = append(p.Ladder, journey.Rung{Question: journey.Text{S: sentence(r, 6)}, Answer: some(3), Share: journey.Score{Value: 71, Set: true}})
	}
	p.Memory = journey.Memory{Cue: some(4), Lasts: pick("", "always", "luck", "lost"), By: some(2)}
	for range r.IntN(3) {
		p.Benchmarks = append(p.Benchmarks, journey.Benchmark{Industry: journey.Text{S: sentence(r, 2)}, Practice: some(7), Adopt: pick("", "copy", "customise")})
		p.Constraint = append(p.Constraint, journey.Constraint{Text: journey.Text{S: sentence(r, 5)}, By: some(2)})
		p.Proof = append(p.Proof, journey.Proof{Text: journey.Text{S: sentence(r, 5)}, Facet: pick(facets...), Owner: some(2)})
		p.Opportunities = append(p.Opportunities, journey.Opportunity{Text: journey.Text{S: sentence(r, 6)}, Kind: pick("fix", "ease"), Impact: 1 + r.IntN(3), Effort: 1,
			Importance: journey.Score{Value: 9, Set: true}, Satisfaction: journey.Score{Value: 2.5, Set: true}, Owner: some(2), By: some(2), Progress: pick(progresses...)})
	}
	if r.IntN(2) == 0 {
		p.Competitor = []journey.Rival{{Emotion: journey.Emotion{Face: journey.Happy, Score: 0.5}, Words: some(5), Proposition: some(4), Backstage: some(5)}}
	}
	p.Evidence = []journey.LaneEvidence{{IDs: []string{pick("a", "b")}}}
}
