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

// cellsOf are the cells of a lane, as readers hear it called.
func (s *sample) cellsOf(lane string) (all []*render.Group) {
	s.each(func(it render.Item, _ []*render.Group) {
		if g, ok := it.(*render.Group); ok && g.Name == lane && !g.Cell.Empty() {
			all = append(all, g)
		}
	})
	return all
}

// textIn is what stands in some items to be read aloud, paragraph by paragraph.
func textIn(items []render.Item) (all []string) {
	for _, it := range items {
		switch it := it.(type) {
		case *render.Group:
			if it.Role != render.Artifact {
				all = append(all, textIn(it.Items)...)
			}
		case *render.Text:
			all = append(all, whole(it))
		}
	}
	return all
}

// inLane compares what the cells of a lane say, from left to right.
func (s *sample) inLane(t *testing.T, lane string, want ...string) {
	t.Helper()
	var got []string
	for _, c := range s.cellsOf(lane) {
		got = append(got, strings.Join(textIn(c.Items), " "))
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s says %q, want %q", lane, got, want)
	}
}

// captions are the names of lanes that stand in cells.
func (s *sample) captions() (all []string) {
	s.each(func(it render.Item, in []*render.Group) {
		txt, ok := it.(*render.Text)
		if ok && in[len(in)-1].Role == render.Artifact && slices.ContainsFunc(in, func(g *render.Group) bool { return !g.Cell.Empty() }) {
			all = append(all, whole(txt))
		}
	})
	return all
}

func sharedGroup(t *testing.T, s *sample) {
	s.lanes(t, "Touchpoint", "Doing", "Pain points", "Experience")
	s.inLane(t, "Bright spots", "Warm hands", "Dry socks")
	s.inLane(t, "Recovery", "A towel")
	s.inLane(t, "Waiting", "5 minutes")
	s.inLane(t, "Effort", "4")
	if got, want := s.captions(), []string{"Bright spots", "Waiting", "Bright spots", "Recovery", "Effort"}; !slices.Equal(got, want) {
		t.Errorf("the captions are %q, want %q", got, want)
	}
	tops := map[float64]bool{}
	for _, lane := range []string{"Bright spots", "Waiting", "Recovery", "Effort"} {
		for _, c := range s.cellsOf(lane) {
			tops[c.Cell.Y] = true
		}
	}
	if len(tops) != 1 {
		t.Errorf("the cells stand in %d rows", len(tops))
	}
	s.below(t, "Dry socks", "A towel")
}

func sharedLent(t *testing.T, s *sample) {
	s.lanes(t, "Touchpoint", "Doing", "Customer", "Company")
	s.inLane(t, "Feeling", "“Relief”")
	s.inLane(t, "With", "My sister")
	s.inLane(t, "Proof", "Trained drivers")
}

func sharedUnknown(t *testing.T, s *sample) {
	s.lanes(t, "Touchpoint", "Doing", "Experience")
	s.inLane(t, "Waiting", "not mapped", "5 minutes")
	s.inLane(t, "Bright spots", "Warm hands")
	if n := count(s, "not mapped"); n != 2 {
		t.Errorf("%d texts say that something is not mapped, want one of a lane and one of a column", n)
	}
}

// sharedSheets: on the first sheet two lanes share, on the last one stands alone.
func sharedSheets(t *testing.T, s *sample) {
	n := len(s.doc.Pages)
	for page, want := range map[int][]string{0: {"Touchpoint", "Doing", "Experience"}, n - 1: {"Touchpoint", "Doing", "Waiting"}} {
		one := &sample{th: s.th, m: s.m, doc: s.doc.Single(page)}
		one.lanes(t, want...)
	}
	s.inLane(t, "Waiting", "5 minutes", "an hour")
}

// sharedTall: nothing of the texts is lost, though both do not fit on one sheet.
func sharedTall(t *testing.T, s *sample) {
	if len(s.doc.Pages) < 2 {
		t.Fatal("one sheet")
	}
	of := s.m.Phases[0].Touchpoints[0]
	s.inLane(t, "Bright spots", of.Gains[0].S)
	s.inLane(t, "Recovery", of.Recovery[0].S)
	s.inLane(t, "Waiting", "5 minutes")
}

// TestSharedRowsAreFound: what looks for a lane by its id finds it in a row that it shares.
func TestSharedRowsAreFound(t *testing.T) {
	m := mapOf(journey.Content{Wait: texted("5")}, journey.Content{Gains: texted("x")}, journey.Content{}, journey.Content{})
	p := newPlan(m, house(t), sheet{}, Options{})
	rows, err := p.rowsFor(Options{})
	if err != nil || len(rows) != 2 || !shows(rows, "wait") || !shows(rows, "gains") || shows(rows, "pains") {
		t.Errorf("%d rows, %v", len(rows), err)
	}
	for _, lanes := range [][]string{{"rest", "-wait"}, {"wait", "rest"}} {
		rows, _ = p.rowsFor(Options{Lanes: lanes})
		if slices.ContainsFunc(rows, func(r row) bool { return r.lanes != nil }) {
			t.Errorf("%q: a lane shares a row with none", lanes)
		}
	}
}

// TestSharedRowsCanBeCalledOtherwise: authors replace the word for a shared row as any other.
func TestSharedRowsCanBeCalledOtherwise(t *testing.T) {
	m := mapOf(journey.Content{Wait: texted("5")}, journey.Content{Gains: texted("x")}, journey.Content{}, journey.Content{})
	m.Words = []journey.Pair{{Label: "experience", Words: texted("Onderweg")}}
	p := newPlan(m, house(t), sheet{}, Options{})
	if rows, _ := p.rowsFor(Options{}); rows[len(rows)-1].title != "Onderweg" {
		t.Errorf("the row is called %q", rows[len(rows)-1].title)
	}
}

// TestGroupsHaveAWord: every group whose lanes can share a row has a side, and a word in every language.
func TestGroupsHaveAWord(t *testing.T) {
	for group, k := range collective {
		for _, k := range []word{k, sides[group]} {
			if in := ownWords[k]; wordKeys[k] == "" || slices.Contains(in[:], "") {
				t.Errorf("%s: no word to replace, or not in every language", group)
			}
		}
	}
}

// cardBoxes are the grounds of the cards in a lane.
func (s *sample) cardBoxes(lane string) (all []render.Rect) {
	for _, c := range s.cellsOf(lane) {
		all = append(all, render.Bounds(leaves[*render.Path](c.Items)[0].Segs))
	}
	return all
}

// columnBox is the place of a touchpoint, from its name.
func (s *sample) columnBox(name string) (box render.Rect) {
	s.each(func(it render.Item, in []*render.Group) {
		if g, ok := it.(*render.Group); ok && g.Cell.W > 0 && box.Empty() && len(in) > 1 && in[len(in)-1].Name == name {
			box = g.Cell
		}
	})
	return box
}

func cardOpens(t *testing.T, s *sample) {
	cards := s.cardBoxes("Opportunities")
	if len(cards) != 2 {
		t.Fatalf("%d cards", len(cards))
	}
	a, b, c := s.columnBox("a"), s.columnBox("b"), s.columnBox("c")
	if cards[0].X < a.X || cards[0].Right() < a.Right() || cards[0].Right() > b.Right() {
		t.Errorf("the card of a stands at %.0f to %.0f, a at %.0f to %.0f and b to %.0f", cards[0].X, cards[0].Right(), a.X, a.Right(), b.Right())
	}
	if cards[1].X < c.X || cards[1].Right() > c.Right() {
		t.Errorf("the card of c, beside which nothing is free, stands at %.0f to %.0f, c at %.0f to %.0f", cards[1].X, cards[1].Right(), c.X, c.Right())
	}
	titles := s.paragraphs(render.Section, "Opportunities")
	if wide, narrow := len(titles[0].Lines), len(titles[1].Lines); wide > 2 || narrow <= wide {
		t.Errorf("the title takes %d lines on the open card and %d on the other", wide, narrow)
	}
}

func cardLeft(t *testing.T, s *sample) {
	cell := s.cellsOf("Opportunities")[0]
	card, c := s.cardBoxes("Opportunities")[0], s.columnBox("c")
	if card.X >= c.X || card.Right() > c.Right() {
		t.Errorf("the card stands at %.0f to %.0f, its column at %.0f to %.0f", card.X, card.Right(), c.X, c.Right())
	}
	paths := leaves[*render.Path](cell.Items)
	tip := render.Bounds(paths[len(paths)-1].Segs)
	if mid := tip.X + tip.W/2; tip.Y >= card.Y || mid < c.X+c.W/2-0.1 || mid > c.X+c.W/2+0.1 {
		t.Errorf("the tip stands at %.0f, its column at %.0f", mid, c.X+c.W/2)
	}
}

// cardSheets: the first card has an arrow at the right, the last at the left, those between at both sides.
func cardSheets(t *testing.T, s *sample) {
	cards := s.cellsOf("Opportunities")
	if n := len(s.doc.Pages); n < 2 || len(cards) != n {
		t.Fatalf("%d cards on %d sheets", len(cards), n)
	}
	for i, c := range cards {
		want := 2
		if i == 0 || i == len(cards)-1 {
			want = 1
		}
		arrows := 0
		for _, p := range leaves[*render.Path](c.Items) {
			if p.Stroke.Color == s.th.Colors.Muted {
				arrows++
			}
		}
		if arrows != want {
			t.Errorf("card %d has %d arrows, want %d", i+1, arrows, want)
		}
	}
}

// TestJudgmentsLookAlike: pips of a grade, of an effort, and of what an opportunity gains have one shape.
func TestJudgmentsLookAlike(t *testing.T) {
	c := journey.Content{Effort: 3, Answer: journey.Answer{Grade: journey.Well},
		Opportunities: []journey.Opportunity{{Text: journey.Text{S: "x"}, Impact: 2}}}
	var pips []string
	for _, lane := range []string{"effort", "answer", "opportunities"} {
		_, st := drawnRow(t, showing(mapOf(c), lane))
		var circles []render.Item
		for _, p := range leaves[*render.Path](st.cells[0].items) {
			if box := render.Bounds(p.Segs); p.Stroke.Width > 0 && box.W < 6 {
				circles = append(circles, p)
			}
		}
		pips = append(pips, shape(circles[:3]))
	}
	if pips[0] != pips[1] || pips[1] != pips[2] {
		t.Errorf("three shapes: %q", pips)
	}
}

// sparseMap is a map of n touchpoints whose lanes have few cells, with cards that want to open.
func sparseMap(r *rand.Rand, n int) *journey.Map {
	var cs []journey.Content
	for range n {
		var c journey.Content
		for _, ts := range []*[]journey.Text{&c.Physical, &c.Feeling, &c.With, &c.Pains, &c.Gains, &c.Recovery, &c.Wait, &c.Frontstage, &c.Support} {
			if r.IntN(5) == 0 {
				*ts = texted(sentence(r, 12))
			}
		}
		if r.IntN(4) == 0 {
			c.Effort = 1 + r.IntN(5)
			c.Opportunities = []journey.Opportunity{{Text: journey.Text{S: sentence(r, 9)}, Impact: r.IntN(4), Effort: r.IntN(4), Owner: texted(sentence(r, 2))}}
		}
		if r.IntN(9) == 0 {
			c.Unknown = journey.Unknown{All: r.IntN(2) == 0, Lanes: []string{"wait", "opportunities"}}
		}
		cs = append(cs, c)
	}
	m := mapOf(cs...)
	ps := m.Phases[0].Touchpoints
	m.Phases = nil
	for len(ps) > 0 {
		k := min(len(ps), 1+r.IntN(5))
		m.Phases = append(m.Phases, journey.Phase{Name: journey.Text{S: "P"}, Touchpoints: ps[:k]})
		ps = ps[k:]
	}
	m.Opportunities = []journey.Opportunity{{Text: journey.Text{S: "For all of them"}, Impact: 1}}
	return m
}

// TestSparseLanesKeepTheirTexts: on sheets of any number all texts of lanes with few cells stand, and on no other.
func TestSparseLanesKeepTheirTexts(t *testing.T) {
	th := house(t)
	for _, paper := range []string{"fit", "A4", "A2"} {
		for _, n := range []int{3, 11, 27, 60} {
			t.Run(fmt.Sprint(paper, n), func(t *testing.T) {
				m := sparseMap(rand.New(rand.NewPCG(uint64(n), 5)), n)
				s := &sample{th: th, m: m}
				if s.doc, s.found = Layout(m, th, Options{Paper: paper, Ink: "low"}); s.doc == nil {
					t.Fatal(s.found)
				}
				checkGeometry(t, s.doc)
				said := map[string]bool{}
				for _, w := range wholes(s.texts()) {
					said[w] = true
				}
				m.Texts(func(txt journey.Text) {
					if !said[txt.S] && !said["“"+txt.S+"”"] && txt.S != "P" && txt.S != "T" {
						t.Errorf("nothing says %q", txt.S)
					}
				})
			})
		}
	}
}
