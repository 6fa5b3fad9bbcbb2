package poster

import (
	"fmt"
	"image/color"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"journeymap/journey"
	"journeymap/journey/diag"
	"journeymap/render"
)

// artifacts says whether decoration, such as a lane's title, says this, and in this order from top to bottom.
func (s *sample) artifacts(t *testing.T, want ...string) {
	t.Helper()
	all := s.paragraphs(render.Artifact, "")
	slices.SortStableFunc(all, func(a, b *render.Text) int { return int(a.Lines[0].Y*10 - b.Lines[0].Y*10) })
	got := slices.DeleteFunc(wholes(all), func(w string) bool { return !slices.Contains(want, w) })
	if !slices.Equal(got, want) {
		t.Errorf("from top to bottom stands %q, want %q", got, want)
	}
}

// silent looks for what nothing may say.
func (s *sample) silent(t *testing.T, words ...string) {
	t.Helper()
	for _, w := range append(wholes(s.texts()), wholes(s.paragraphs(render.Artifact, ""))...) {
		if slices.Contains(words, w) {
			t.Errorf("it says %q", w)
		}
	}
}

// unfilled are the steps of lines of a color that go round nothing.
func (s *sample) unfilled(ink color.NRGBA) (all []render.Seg) {
	s.each(func(it render.Item, in []*render.Group) {
		if p, ok := it.(*render.Path); ok && len(in) == 1 && p.Fill.Color.A == 0 && p.Stroke.Color == ink && p.Stroke.Dash == nil {
			all = append(all, p.Segs...)
		}
	})
	return all
}

func kindTouchpoints(t *testing.T, s *sample) {
	s.says(t, "TOUCHPOINT ANALYSIS", "Inside out", "shows contacts, no feelings", "ASSUMPTIONS", "not tested with customers")
	s.artifacts(t, "Doing", "Moments", "Frontstage", "Backstage")
	s.silent(t, "Emotions", "angry")
	if !strings.Contains(s.doc.Desc, "Inside out") || !strings.Contains(s.doc.Desc, "Assumptions") {
		t.Errorf("the description is %q", s.doc.Desc)
	}
}

func kindExperience(t *testing.T, s *sample) {
	s.says(t, "EXPERIENCE MAP", "Travelers\u00a0· Weekends\u00a0· “We go”", "Most of them")
	s.figures(t, "happy")
}

func kindBlueprint(t *testing.T, s *sample) {
	s.says(t, "SERVICE BLUEPRINT", "Fails here")
	s.artifacts(t, "Physical evidence", "Doing", "Line of interaction", "Frontstage", "Line of visibility", "Backstage",
		"Line of internal interaction", "Support")
	s.silent(t, "Emotions", "angry")
	s.figures(t, "wait point")
	s.legend(t, "wait point")
}

func kindBlueprintOwn(t *testing.T, s *sample) {
	s.artifacts(t, "Doing", "Line of interaction", "Frontstage", "Line of visibility", "Backstage", "Line of internal interaction", "Support")
}

// kindChain: the second curve begins below the first, and where it does; the links share both edges.
func kindChain(t *testing.T, s *sample) {
	if got := wholes(s.paragraphs(render.Heading2, "")); !slices.Equal(got, []string{"Head office → Shop", "Plan", "Shop → Customer", "Buy"}) {
		t.Errorf("the headings are %q", got)
	}
	s.says(t, "CHAIN OF CUSTOMER JOURNEYS", "“We answer”", "promise broken", "promise kept", "2/5", "told", "Becomes a fan", "Recommends it")
	s.below(t, "Head office → Shop", "a", "Shop → Customer", "c")
	s.runs(t, s.unfilled(s.th.Colors.Accent), "ce", "cde") // a and b stand over c and e
	s.onPaper(t)
	figures := []string{"felt: not yet", "understood: not yet", "told", "angry", "from customers", "happy", "happy", "angry", "happy", "from customers"}
	s.figures(t, figures...)
	if len(s.doc.Pages) != 1 || len(s.doc.Marks) != 2 || s.doc.Marks[1].At.Y <= s.doc.Marks[0].At.Y {
		t.Errorf("%d pages, and the outline is %v", len(s.doc.Pages), s.doc.Marks)
	}
	for _, want := range []string{"Head office → Shop", "Phases: Plan", "Highest point: b (happy)", "promise broken", "Shop → Customer", "Lowest point: d (angry)"} {
		if !strings.Contains(s.doc.Desc, want) {
			t.Errorf("the description does not say %q: %s", want, s.doc.Desc)
		}
	}
}

// onPaper finds the ground of each sheet to be as tall as the sheet.
func (s *sample) onPaper(t *testing.T) {
	t.Helper()
	for i, page := range s.doc.Pages {
		ground := leaves[*render.Path](page.Items)[0]
		if h := render.Bounds(ground.Segs).H; !near(h, page.Height) {
			t.Errorf("the ground of sheet %d is %.1f tall, and the sheet %.1f", i+1, h, page.Height)
		}
	}
}

func frameSecondHand(t *testing.T, s *sample) {
	s.says(t, "SECOND-HAND", "ASSUMPTIONS", "Origin", "An attic", "Previous owner", "A widow", "Made", "February 2019",
		"always indoors: never shown to customers", "Tested with customers", "not yet", "Price", "A cake")
	s.artifacts(t, "Evidence", "Second-hand")
}

func frameStrips(t *testing.T, s *sample) {
	s.says(t, "TO DECIDE", "Go or stay by 1 October 2026", "MADE FOR", "The board", "ASKED FOR BY", "The boss", "Read", "A book", "A paper", "A film", "Another map")
	s.artifacts(t, "Principles", "Notes", "Related maps", "Sources")
	s.silent(t, "SECOND-HAND", "ASSUMPTIONS", "Perspective")
	x := map[string]float64{}
	for _, txt := range s.texts() {
		x[whole(txt)] = txt.Lines[0].X
	}
	if x["First"] != x["Only one"] || x["Second"] != x["A film"] {
		t.Errorf("the strips do not share their columns: %v", x)
	}
}

func frameOutcome(t *testing.T, s *sample) {
	s.says(t, "Does not come back", "Warns others")
	var right float64
	for _, txt := range s.texts() {
		right = max(right, txt.Lines[0].X+txt.Lines[0].Width)
	}
	if page := s.doc.Pages[0]; right < page.Width*0.9 {
		t.Errorf("the outcome ends at %.0f of %.0f", right, page.Width)
	}
}

// momentEnd: the last column that has a feeling is not the end.
func momentEnd(t *testing.T, s *sample) {
	n := 0
	for _, w := range wholes(s.texts()) {
		if w == "End" {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d ends", n)
	}
}

func wordsCustomer(t *testing.T, s *sample) {
	s.says(t, "adult guest", "Becomes an adult guest", "Stays an adult guest", "Pays")
	s.artifacts(t, "Acts")
	if got := strings.Join(wholes(s.texts()), "|"); !strings.Contains(got, "under way") {
		t.Errorf("nothing is under way in %q", got)
	}
}

// TestBorrowedLinks: a link that is taken from another map keeps its scale, its people and the letters of its sources.
func TestBorrowedLinks(t *testing.T) {
	files := fstest.MapFS{"shop.yaml": {Data: []byte(`title: The shop
persona: [{name: Noor, segment: Owner}]
scale: 1..10
evidence: [{id: talks, kind: interview, title: Talks in the shop}]
promise: Always open
lanes: [{id: Crowd, kind: bars, min: 0, max: 9}, rest]
touchpoints:
  - {name: a, emotion: 9, evidence: talks, cells: {Crowd: 4}}
  - {name: b, emotion: 2, promise: broken}
`)}}
	data := `title: Chain
kind: chain
evidence: [{id: talks, kind: desk, title: Folders}]
chain:
  - {from: A, to: B, map: shop.yaml, freedom: 3}
  - {from: B, to: C, phases: [{name: P, touchpoints: [{name: c, emotion: happy, evidence: talks}]}]}
`
	m, found := journey.Parse(&diag.Source{Name: "chain.yaml", Data: []byte(data), Files: files})
	if m == nil || len(found) > 0 {
		t.Fatal(found)
	}
	s := &sample{th: house(t), m: m}
	if s.doc, s.found = Layout(m, s.th, Options{}); s.doc == nil || len(s.found) > 0 {
		t.Fatal(s.found)
	}
	checkGeometry(t, s.doc)
	s.says(t, "TAKEN FROM", "The shop Noor\u00a0· Owner", "Talks in the shop", "Folders", "9", "2")
	s.artifacts(t, "Crowd", "Promise", "Evidence")
	letters := map[string]int{}
	for _, w := range wholes(s.texts()) {
		letters[w]++
	}
	if letters["A"] < 2 || letters["B"] < 2 {
		t.Errorf("the letters are %v", letters)
	}
}

// TestChainsKeepClear lays out chains of links of very different lengths.
func TestChainsKeepClear(t *testing.T) {
	th := house(t)
	for _, paper := range []string{"fit", "A4", "A3", "A1"} {
		for _, sizes := range [][]int{{1}, {1, 30}, {5, 3, 8}, {12, 2}} {
			t.Run(fmt.Sprint(paper, sizes), func(t *testing.T) {
				r := rand.New(rand.NewPCG(uint64(len(sizes)), uint64(sizes[0])))
				m := randomMap(r, 1)
				m.Kind, m.Phases = journey.KindChain, nil
				m.Outcome = journey.Outcome{Becomes: "fan", Tells: "warns"}
				m.Principles = []journey.Passage{{Items: texted(sentence(r, 9), sentence(r, 9))}}
				for _, n := range sizes {
					l := journey.Link{From: texted(sentence(r, 4))[0], To: texted(sentence(r, 4))[0], Phases: randomMap(r, n).Phases, Freedom: r.IntN(6)}
					l.Promise, l.Kept, l.Rollout = texted(sentence(r, 14)), journey.Kept(r.IntN(3)), []string{"felt", "told"}[:r.IntN(3)]
					m.Chain = append(m.Chain, l)
				}
				d, found := Layout(m, th, Options{Paper: paper})
				if d == nil {
					t.Fatalf("no document: %v", found)
				}
				checkGeometry(t, d)
				for i := range d.Pages[1:] {
					if d.Pages[i+1].Width != d.Pages[0].Width || d.Pages[i+1].Height != d.Pages[0].Height {
						t.Errorf("page %d has another size than the first", i+2)
					}
				}
			})
		}
	}
}

// TestFrameKeepsClear: stamps, perspective, persona, lens and strips beside each other, in every language and on small sheets.
func TestFrameKeepsClear(t *testing.T) {
	th := house(t)
	for _, lang := range []journey.Lang{journey.English, journey.Dutch, journey.German, journey.French} {
		for i, paper := range []string{"fit", "A4", "A5", "A3"} {
			r := rand.New(rand.NewPCG(uint64(i), 5))
			m := randomMap(r, 6)
			m.Lang = lang
			many := func(n, most int) (ts []journey.Text) {
				for range n {
					ts = append(ts, journey.Text{S: sentence(r, most)})
				}
				return ts
			}
			m.Phases[0].Touchpoints[0].Backstage = many(1, 4)
			m.Personas = []journey.Persona{{Name: many(1, 3)[0], Quote: many(1, 12)}, {Name: many(1, 3)[0], Role: many(1, 8)}}
			m.Purpose = journey.Purpose{Decision: many(1, 14), Audience: many(1, 9), Sponsor: many(1, 9), Due: journey.Date{Year: 2026}}
			m.Evidence = []journey.Evidence{{Kind: "desk", Title: many(1, 5)[0]}}
			m.Outcome = journey.Outcome{Becomes: "former", Tells: "recommends"}
			m.Provenance = journey.Provenance{Origin: many(2, 9), Owner: many(1, 9), Persona: many(1, 9), Walked: many(1, 9), Maintained: many(1, 9), Kept: "inside", Condition: many(1, 9), Price: many(1, 9)}
			m.Principles = []journey.Passage{{Items: many(5, 12)}, {Title: many(1, 5)[0], Items: many(3, 9)}}
			m.Notes = []journey.Passage{{Items: many(2, 20)}}
			m.Related = []journey.OtherMap{{Title: many(1, 9)[0], Path: journey.Text{S: "a-rather-long-folder/and-a-long-name-of-a-file.yaml"}}}
			d, found := Layout(m, th, Options{Paper: paper})
			if d == nil {
				if paper != "A5" {
					t.Errorf("%s %s: %v", lang, paper, found)
				}
				continue
			}
			checkGeometry(t, d)
		}
	}
}

// TestFrameHasAllWords: every word round the journey is there in every language.
func TestFrameHasAllWords(t *testing.T) {
	for key, words := range frameWords {
		for i, w := range words {
			if w == "" {
				t.Errorf("%s has no word in language %d", key, i)
			}
		}
	}
}

// TestNothingToDraw: a map that no file can hold is drawn or refused, and never brings the program down.
func TestNothingToDraw(t *testing.T) {
	for _, m := range []*journey.Map{{}, {Kind: journey.KindChain}, {Kind: journey.KindBlueprint}, {Kind: journey.KindChain, Chain: []journey.Link{{}}}} {
		for _, paper := range []string{"fit", "A4"} {
			if d, found := Layout(m, house(t), Options{Paper: paper}); d == nil && !found.HasErrors() {
				t.Errorf("%s on %s is neither drawn nor refused", m.Kind, paper)
			}
		}
	}
}

// TestOwnLogo: the logo of the map takes the place of the theme's.
func TestOwnLogo(t *testing.T) {
	th := *house(t)
	th.Logo = &journey.Picture{Width: 2, Height: 1, Data: []byte("theme"), Type: "png"}
	m := randomMap(rand.New(rand.NewPCG(1, 1)), 2)
	m.Logo = &journey.Picture{Width: 2, Height: 1, Data: []byte("map"), Type: "png"}
	d, _ := Layout(m, &th, Options{})
	if pics := leaves[*render.Image](d.Pages[0].Items); len(pics) != 1 || string(pics[0].Data) != "map" {
		t.Errorf("the logos are %v", pics)
	}
}

// TestPhaseImages: the picture of a phase stands across it.
func TestPhaseImages(t *testing.T) {
	m := mapOf(journey.Content{}, journey.Content{})
	m.Phases[0].Image = &journey.Picture{Width: 400, Height: 100, Type: "png"}
	d, _ := Layout(m, house(t), Options{})
	pics := leaves[*render.Image](d.Pages[0].Items)
	if len(pics) != 1 || pics[0].Box.W < d.Pages[0].Width*0.2 {
		t.Errorf("the pictures are %v", pics)
	}
}

// TestEmptyLanesOfChains: a lane is empty when no link has anything for it.
func TestEmptyLanesOfChains(t *testing.T) {
	link := func(c journey.Content) journey.Link {
		return journey.Link{Phases: mapOf(c).Phases}
	}
	m := &journey.Map{Kind: journey.KindChain, Chain: []journey.Link{link(journey.Content{Doing: texted("Asks")}), link(journey.Content{Effort: 2})}}
	for i, id := range []string{"doing", "effort", "pains"} {
		m.Lanes = append(m.Lanes, journey.Lane{ID: id, Span: diag.Span{Start: i + 1, End: i + 2}})
	}
	_, found := Layout(m, house(t), Options{})
	if len(found) != 1 || !strings.Contains(found[0].Msg, "pains") {
		t.Errorf("found %v", found)
	}
}

// TestChainOnSmallSheet: a link that has no room below its own head is on sheets of its own, or the sheet is refused.
func TestChainOnSmallSheet(t *testing.T) {
	link := journey.Link{From: journey.Text{S: "A"}, To: journey.Text{S: "B"},
		Phases: []journey.Phase{{Name: journey.Text{S: "P"}, Touchpoints: []journey.Touchpoint{
			{Name: journey.Text{S: "X"}, Content: lived(journey.Happy)}, {Name: journey.Text{S: "Y"}, Content: lived(journey.Angry)}}}}}
	m := &journey.Map{Title: journey.Text{S: "T"}, Lang: "en", Kind: journey.KindChain, Chain: []journey.Link{link, link}}
	for _, paper := range []string{"148x105mm", "100x100mm", "90x90mm"} {
		doc, found := Layout(m, house(t), Options{Paper: paper, Orientation: "landscape"})
		if doc == nil != found.HasErrors() || doc != nil && len(doc.Pages) == 0 {
			t.Errorf("%s: a document %v with findings %v", paper, doc != nil, found)
		}
	}
}

// A map warns that it is made of assumptions when it says where things come from, and customers are nowhere among that. Those
// who are yet to be asked have said nothing.
func TestAssumptions(t *testing.T) {
	survey := journey.Evidence{ID: journey.Text{S: "s"}, Kind: "survey"}
	planned := survey
	planned.Due = journey.Date{Year: 2027}
	from := func(ids ...string) journey.Content {
		return journey.Content{Evidence: []journey.LaneEvidence{{IDs: ids}}}
	}
	for _, c := range []struct {
		name    string
		sources []journey.Evidence
		said    journey.Content
		want    bool
	}{
		{"nothing declared", nil, journey.Content{}, false},
		{"only assumptions", nil, from("assumption"), true},
		{"a survey", []journey.Evidence{survey}, from("s"), false},
		{"a survey to come", []journey.Evidence{planned}, from("s"), true},
		{"a report", []journey.Evidence{{ID: journey.Text{S: "r"}, Kind: "report"}}, journey.Content{}, true},
	} {
		m := mapOf(c.said)
		m.Evidence = c.sources
		if got := newPlan(m, house(t), sheet{}, Options{}).isAssumed(); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// Who has which touchpoint stands right below the names of a touchpoint analysis, and last on other maps.
func TestOwnersStandFirst(t *testing.T) {
	point := journey.Content{Doing: texted("reads"), Owner: texted("Desk")}
	for kind, want := range map[journey.MapKind][]string{
		journey.KindTouchpoints: {"name", "owner", "doing"},
		journey.KindJourney:     {"name", "doing", "owner"},
	} {
		m := mapOf(point)
		m.Kind = kind
		var got []string
		for r := range lanesIn(planned(t, m).rows) {
			got = append(got, r.id)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", kind, got, want)
		}
	}
}
