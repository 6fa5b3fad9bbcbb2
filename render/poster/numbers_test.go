package poster

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

func accountBalance(t *testing.T, s *sample) {
	s.figures(t, "Deposit +2\u00a0· balance 2", "Withdrawal −3.5\u00a0· balance −1.5 (overdrawn)", "Deposit +1\u00a0· balance −0.5 (overdrawn)", "Deposit +2\u00a0· balance 1.5")
	s.legend(t, "deposit", "withdrawal", "overdrawn")
	s.inLane(t, "Emotional bank account", "+2 2", "−3.5 −1.5", "+1 −0.5", "+2 1.5")
	at := map[string]float64{}
	for _, txt := range s.paragraphs(render.Section, "Emotional bank account") {
		at[whole(txt)] = txt.Lines[0].X
	}
	if c, d := s.columnBox("c"), s.columnBox("d"); at["−0.5"] < d.X || at["−0.5"] > d.X+d.W/2 || at["1.5"] < d.X+d.W/3 || at["−1.5"] > c.X {
		t.Errorf("the phase pays at %.0f, its first moment at %.0f, in %v", at["−0.5"], at["1.5"], d)
	}
}

// accountSheets: the second sheet begins with the balance that the first leaves, and goes on from it.
func accountSheets(t *testing.T, s *sample) {
	if n := len(s.doc.Pages); n < 2 {
		t.Fatal("one sheet")
	}
	told := func(page int) (names []string) {
		one := &sample{th: s.th, m: s.m, doc: s.doc.Single(page)}
		for _, c := range one.cellsOf("Emotionele bankrekening") {
			names = append(names, c.Items[0].(*render.Group).Name)
		}
		return names
	}
	first, second := told(0), told(1)
	_, left, _ := strings.Cut(first[len(first)-1], "· ")
	if second[0] != left || !strings.HasPrefix(left, "saldo ") {
		t.Errorf("one sheet ends with %q and the next begins with %q", first[len(first)-1], second[0])
	}
}

func rangeEnds(t *testing.T, s *sample) {
	s.inLane(t, "Minutes", "14 2", "30")
	s.legend(t, "from the lowest to the highest")
	if got := wholes(s.side(s.th.Colors.Muted)); !slices.Equal(got, []string{"60", "0"}) {
		t.Errorf("the scale says %q", got)
	}
	var discs []render.Rect
	for _, c := range s.cellsOf("Minutes") {
		for _, p := range leaves[*render.Path](c.Items) {
			if box := render.Bounds(p.Segs); math.Abs(box.W-box.H) < 0.1 {
				discs = append(discs, box)
			}
		}
	}
	if len(discs) != 3 {
		t.Fatalf("%d ends, want two and one", len(discs))
	}
	mid := func(i int) float64 { return discs[i].Y + discs[i].H/2 }
	if part := (mid(0) - mid(2)) / (mid(0) - mid(1)); math.Abs(part-28.0/12) > 0.02 {
		t.Errorf("30 stands at %.3f of the way from 2 to 14", part)
	}
}

func rangeEmotion(t *testing.T, s *sample) {
	s.figures(t, "expected: happy\u00a0· experienced: angry", "expected: indifferent\u00a0· experienced: happy", "experienced: happy")
	s.legend(t, "expected", "better than expected", "worse than expected")
	s.axis(t, "happy", "indifferent", "disappointed", "angry")
}

func iconsChannel(t *testing.T, s *sample) {
	s.inLane(t, "Channel", "Website", "Lobby Qanat", "De app van de bank")
	for _, c := range s.cellsOf("Channel") {
		for _, g := range c.Items {
			if art, ok := g.(*render.Group); ok && len(leaves[*render.Path](art.Items)) == 0 {
				t.Error("a word has no icon")
			}
		}
	}
	if got := s.captions(); !slices.Equal(got, []string{"Q"}) {
		t.Errorf("%q stand in for icons", got)
	}
}

func chipsWith(t *testing.T, s *sample) {
	s.inLane(t, "With", "Ann of the shop", "The postman Ann of the shop", "Nobody")
	s.legend(t, "contact", "moment of one’s own", "third party")
	for cell, want := range []int{1, 1, 0} {
		full, frame := 0, leaves[*render.Path](s.cellsOf("With")[cell].Items)[0]
		for _, p := range leaves[*render.Path](s.cellsOf("With")[cell].Items) {
			if p.Fill.Color == s.th.Colors.Accent {
				full++
			}
		}
		corner, half := frame.Segs[0].P[0].X-render.Bounds(frame.Segs).X, render.Bounds(frame.Segs).H/2
		if full != want || (corner < half/2) != (cell == 2) {
			t.Errorf("cell %d: %d chips are full at their left, want %d; corners of %.1f", cell, full, want, corner)
		}
	}
}

func changeNames(t *testing.T, s *sample) {
	s.lanes(t, "Contactmoment", "Doet")
	for name, want := range map[string]string{"a": "a nieuw", "b": "b vervalt andere volgorde", "c": "c"} {
		for _, c := range s.cellsOf("Contactmoment") {
			if got := strings.Join(textIn(c.Items), " "); strings.HasPrefix(got, name) && got != want {
				t.Errorf("under the name stands %q, want %q", got, want)
			}
		}
	}
	marked := map[string]int{}
	s.each(func(it render.Item, in []*render.Group) {
		if p, ok := it.(*render.Path); ok && len(p.Segs) == 2 && p.Stroke.Color == s.th.Colors.Ink && p.Segs[0].P[0].Y == p.Segs[1].P[0].Y {
			marked[s.columnAt(p.Segs[0].P[0].X+2)]++
		}
	})
	if marked["b"] != 1 || marked["a"]+marked["c"] > 0 {
		t.Errorf("strokes through names: %v", marked)
	}
}

func swimlaneOwner(t *testing.T, s *sample) {
	s.lanes(t, "Touchpoint", "Backstage")
	s.inLane(t, "Backstage, Desk", "Checks the list", "Calls a car")
	s.inLane(t, "Backstage, Kitchen", "Warms the soup")
	s.inLane(t, "Backstage", "Nobody owns this")
	desk, kitchen := s.cellsOf("Backstage, Desk"), s.cellsOf("Backstage, Kitchen")
	if desk[0].Cell.Y != desk[1].Cell.Y || kitchen[0].Cell.Y <= desk[0].Cell.Bottom() {
		t.Error("the bands do not stand below each other")
	}
	heads := 0
	s.each(func(it render.Item, in []*render.Group) {
		if p, ok := it.(*render.Path); ok && within(in, render.Artifact, "") && len(p.Segs) == 4 && p.Fill.Color.A > 0 && p.Fill.Color == lookAt(s.th, 9, 7).arrowInk() {
			heads++
		}
	})
	if heads != 3 {
		t.Errorf("%d arrows between 4 boxes", heads)
	}
}

func swimlanePersona(t *testing.T, s *sample) {
	s.inLane(t, "Doing, Ann", "Asks", "Leaves")
	s.inLane(t, "Doing, Bob", "Waits", "Stays")
	s.inLane(t, "Doing, Cas", "Looks", "Sings")
	ink := lookAt(s.th, 9, 7).arrowInk()
	s.each(func(it render.Item, in []*render.Group) {
		p, ok := it.(*render.Path)
		if !ok || p.Stroke.Color != ink {
			return
		}
		if from, to := p.Segs[0].P[0], p.Segs[len(p.Segs)-1].P[0]; from.Y != to.Y || to.X <= from.X {
			t.Errorf("an arrow goes from %v to %v", from, to)
		}
	})
}

func ratingsPhase(t *testing.T, s *sample) {
	s.lanes(t, "Touchpoint", "Joy", "Minutes", "Easy")
	for i, lane := range []string{"Joy", "Minutes", "Easy"} {
		c := s.cellsOf(lane)[0]
		txt := leaves[*render.Text](c.Items)[0].Lines[0]
		if mid := c.Cell.X + c.Cell.W/2; i > 0 && math.Abs(txt.X+txt.Width/2-mid) > 0.1 {
			t.Errorf("%s stands at %.1f, its phase on %.1f", lane, txt.X+txt.Width/2, mid)
		}
	}
	for _, c := range s.cellsOf("Joy")[:1] { // that of the widest number
		box := render.Bounds(leaves[*render.Path](c.Items)[0].Segs)
		figure := leaves[*render.Text](c.Items)[0].Lines[0]
		if left, right := box.X-c.Cell.X, c.Cell.Right()-figure.X-figure.Width; math.Abs(left-right) > 1 || left < 8 {
			t.Errorf("a bar stands %.1f from the left of its phase, its number %.1f from the right", left, right)
		}
	}
}

func lineBase(t *testing.T, s *sample) {
	over, under := s.cellsOf("Bright spots"), s.cellsOf("Pain points")
	if math.Abs(over[0].Cell.Bottom()-over[1].Cell.Bottom()) > 0.01 || math.Abs(over[0].Cell.Y-over[1].Cell.Y) < 5 {
		t.Errorf("the cells over the line end at %.1f and %.1f", over[0].Cell.Bottom(), over[1].Cell.Bottom())
	}
	if math.Abs(under[0].Cell.Y-under[1].Cell.Y) > 0.01 {
		t.Error("the cells under the line do not hang from it")
	}
}

// TestOnlyALineOfOnesOwnIsABase: lanes round the lines of a blueprint, and those that nobody named, stay as they are.
func TestOnlyALineOfOnesOwnIsABase(t *testing.T) {
	for line, want := range map[string]bool{"visibility": false, "What one expects": true} {
		for _, over := range []string{"doing", "rest", "emotion"} {
			m := mapOf(journey.Content{Doing: texted("x"), Pains: texted("y"), Emotion: lived(journey.Happy).Emotion})
			m.Lanes = []journey.Lane{{ID: over}, {Line: journey.Text{S: line}}, {ID: "pains"}}
			p := newPlan(m, house(t), sheet{}, Options{})
			rows, err := p.rowsFor(Options{})
			if err != nil {
				t.Fatal(err)
			}
			stands := slices.ContainsFunc(rows, func(r row) bool { return r.stands })
			if stands != (want && over == "doing") {
				t.Errorf("%s over %q: stands on it is %v", over, line, stands)
			}
		}
	}
}

// TestIconsAreDrawn: every icon keeps to its grid, and every word leads to one that there is.
func TestIconsAreDrawn(t *testing.T) {
	seen := map[string]string{}
	for name, d := range icons {
		box := render.Bounds(strokesOf(d, 0, 0, 1))
		if box.X < 1.5 || box.Y < 1.5 || box.Right() > 22.5 || box.Bottom() > 22.5 || math.Max(box.W, box.H) < 15 {
			t.Errorf("%s takes %v of the grid", name, box)
		}
		for _, op := range strings.Fields(d) {
			if strings.Trim(op, "MLCZOR.0123456789") != "" {
				t.Errorf("%s has %q", name, op)
			}
		}
		if other, twice := seen[d]; twice {
			t.Errorf("%s and %s look alike", name, other)
		}
		seen[d] = name
	}
	had := map[string]bool{}
	for _, w := range iconWords {
		if icons[w[0]] == "" {
			t.Errorf("there is no icon %s", w[0])
		}
		for _, word := range strings.Fields(w[1]) {
			if had[word] || icons[word] != "" && word != w[0] {
				t.Errorf("%s leads to several icons", word)
			}
			had[word] = true
		}
	}
	for name, want := range map[string]string{"Website": "web", "De app": "mobile", "Telefoon": "phone", "Brief": "letter", "zzz": "", "": ""} {
		if got := iconOf(name); got != want {
			t.Errorf("%q has the icon %q, want %q", name, got, want)
		}
	}
}

// TestEveryChangeHasASignAndWords: in each language.
func TestEveryChangeHasASignAndWords(t *testing.T) {
	for _, w := range []string{"new", "changed", "removed", "hidden", "skipped", "added", "failed", "repeated", "reordered"} {
		if changeSigns[w] == "" || terms[w] == (tongue{}) {
			t.Errorf("%s has no sign or no words", w)
		}
		for _, said := range terms[w] {
			if said == "" {
				t.Errorf("%s has no words in some language", w)
			}
		}
	}
}

// TestWeaveShowsIcons of the channels that have one, clear of their names.
func TestWeaveShowsIcons(t *testing.T) {
	m := showing(mapOf(journey.Content{Channel: texted("Shop")}, journey.Content{Channel: texted("A site of somebody else altogether")}), "channel", "weave")
	m.Channels = []journey.Channel{{Name: journey.Text{S: "Shop"}, Icon: "door"}, {Name: journey.Text{S: "A site of somebody else altogether"}, Icon: "zzz"}}
	b, st := drawnRow(t, m)
	var marks []render.Rect
	for _, p := range leaves[*render.Path](st.side) {
		marks = append(marks, render.Bounds(p.Segs))
	}
	if len(marks) != 2 {
		t.Fatalf("%d icons, want 2", len(marks))
	}
	for _, txt := range leaves[*render.Text](st.side) {
		for _, l := range txt.Lines {
			for _, m := range marks {
				if l.S != "A" && l.X < m.Right() && l.X+l.Width > m.X && l.Y > m.Y && l.Y-txt.Size*0.7 < m.Bottom() {
					t.Errorf("%q lies on an icon", l.S)
				}
			}
			if l.X < b.margin {
				t.Errorf("%q leaves the sheet", l.S)
			}
		}
	}
}

// numbered is a map of n touchpoints with all that the lanes of numbers, icons, chips and swimlanes draw.
func numbered(r *rand.Rand, n int) *journey.Map {
	changes := []string{"new", "changed", "removed", "hidden", "skipped", "added", "failed", "repeated", "reordered"}
	var cs []journey.Content
	for i := range n {
		c := journey.Content{}
		if r.IntN(4) > 0 {
			f := float64(r.IntN(9)*1250 - 4000)
			c.Account = journey.Score{Value: f / []float64{1, 100, 1000}[r.IntN(3)], Set: true}
			c.Channel, c.With = texted(sentence(r, 2), "Website"), texted([]string{"nobody", sentence(r, 3)}[r.IntN(2)])
			c.Owner, c.Backstage = texted([]string{"Desk", "Kitchen", sentence(r, 2)}[r.IntN(3)]), texted(sentence(r, 9))
			c.Change = changes[i%9 : i%9+1+r.IntN(2)*(8-i%9)/4]
			lo := float64(r.IntN(50))
			c.Cells = []journey.Cell{{Lane: "Span", Number: journey.Score{Value: lo, Set: true}, To: journey.Score{Value: lo + float64(r.IntN(40)), Set: r.IntN(2) == 0}},
				{Lane: "Sum", Number: journey.Score{Value: lo - 25, Set: true}, Words: texted(fmt.Sprint(lo-25), sentence(r, 4))}}
			c.Emotion, c.Expected = []journey.Feeling{feels(journey.Face(1+r.IntN(5)), "")}, []journey.Feeling{feels(journey.Face(1+r.IntN(5)), "")}
		} else {
			c.Unknown = journey.Unknown{Lanes: []string{"account", "Span", "channel"}}
		}
		cs = append(cs, c)
	}
	m := mapOf(cs...)
	half := m.Phases[0].Touchpoints[(n+1)/2:]
	m.Phases[0].Touchpoints = m.Phases[0].Touchpoints[:(n+1)/2]
	last := journey.Content{Account: journey.Score{Value: -12.5, Set: true}, Backstage: texted(sentence(r, 12)),
		Cells: []journey.Cell{{Lane: "Span", Number: journey.Score{Value: 3, Set: true}, To: journey.Score{Value: 80, Set: true}}}}
	m.Phases = append(m.Phases, journey.Phase{Name: journey.Text{S: sentence(r, 2)}, Content: last, Touchpoints: half},
		journey.Phase{Name: journey.Text{S: "Later"}, Content: last})
	m.Lanes = []journey.Lane{{ID: "account"}, {ID: "Span", Kinds: []string{"range"}}, {ID: "Sum", Kinds: []string{"balance"}}, {ID: "channel", Kinds: []string{"icons"}},
		{ID: "with", Kinds: []string{"chips"}}, {ID: "backstage", Kinds: []string{"swimlane"}, By: "owner"}, {ID: "emotion", Kinds: []string{"range"}}}
	if r.IntN(2) == 0 {
		showing(m, "change")
	}
	return m
}

func TestNumbersKeepToTheirCells(t *testing.T) {
	th := house(t)
	for _, paper := range []string{"fit", "A4", "A2"} {
		for _, n := range []int{1, 2, 5, 9, 17, 30} {
			t.Run(fmt.Sprint(paper, n), func(t *testing.T) {
				d, found := Layout(numbered(rand.New(rand.NewPCG(uint64(n), 3)), n), th, Options{Paper: paper})
				if d == nil {
					t.Fatal(found)
				}
				checkGeometry(t, d)
			})
		}
	}
}

// TestSumsHaveNoDust: decimal fractions add up as people add them.
func TestSumsHaveNoDust(t *testing.T) {
	m := showing(mapOf(own("N", 0.1), own("N", 0.2), own("N", -0.3)), "N", "balance")
	_, st := drawnRow(t, m)
	for i, want := range []string{"Storting +0,1 · saldo 0,1", "Storting +0,2 · saldo 0,3", "Opname −0,3 · saldo 0"} {
		if got := strings.ReplaceAll(st.cells[i].items[0].(*render.Group).Name, "\u00a0", " "); got != want {
			t.Errorf("step %d is told as %q, want %q", i, got, want)
		}
	}
}

// TestRowsSplit by whose channel it is, by persona, and by who is met, in words of the poster.
func TestRowsSplit(t *testing.T) {
	one, two := texted("buys"), texted("sells")
	one[0].Who, two[0].Who = "ann", "bob"
	a := journey.Content{Doing: slices.Concat(one, two), Channel: texted("Forum"), With: texted("nobody")}
	b := journey.Content{Doing: texted("waits"), Channel: texted("Shop"), With: texted("ann")}
	m := mapOf(a, b, journey.Content{Doing: texted("leaves")})
	m.Channels = []journey.Channel{{Name: journey.Text{S: "Forum"}, Other: true}, {Name: journey.Text{S: "Shop"}}}
	for _, id := range []string{"ann", "bob"} {
		m.Personas = append(m.Personas, journey.Persona{ID: journey.Text{S: id}, Name: journey.Text{S: strings.ToUpper(id)}})
	}
	for by, want := range map[string][]string{
		"own":     {"Doet\nkanaal van anderen", "Doet\neigen kanaal", "Doet"},
		"persona": {"Doet\nANN", "Doet\nBOB"}, // what names nobody is the first's
		"with":    {"Doet\nNiemand", "Doet\nANN", "Doet"},
	} {
		m.Lanes = []journey.Lane{{ID: "doing", By: by}}
		p := newPlan(m, house(t), sheet{}, Options{})
		rows, err := p.rowsFor(Options{})
		if err != nil {
			t.Fatal(err)
		}
		var titles []string
		for _, r := range rows[1:] {
			titles = append(titles, r.title)
		}
		if !slices.Equal(titles, want) {
			t.Errorf("by %s: %q, want %q", by, titles, want)
		}
		if ts := rows[1].text(&m.Phases[0].Touchpoints[0].Content); by == "persona" && (len(ts) != 1 || ts[0].S != "buys") {
			t.Errorf("the row of one persona says %v", ts)
		}
	}
}
