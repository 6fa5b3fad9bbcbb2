package poster

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"journeymap/journey"
	"journeymap/journey/diag"
	"journeymap/render"
	"journeymap/render/theme"
)

// facts says of each map in testdata/lanes what must be seen on its poster: one fact a map, so that a poster may
// change in all else.
var facts = map[string]func(*testing.T, *sample){
	"account-balance": accountBalance,
	"account-sheets":  accountSheets,
	"bar-edge":        barEdge,
	"bullet-edge":     bulletEdge,
	"card-columns":    cardColumns,
	"card-left":       cardLeft,
	"card-map-narrow": cardMapNarrow,
	"card-opens":      cardOpens,
	"card-sheets":     cardSheets,
	"cell-lines":      func(t *testing.T, s *sample) { s.cell(t, "Doing", []string{"One", "Two", "Three"}) },
	"cell-list": func(t *testing.T, s *sample) {
		s.cell(t, "Doing", []string{"Packs"}, []string{"Carries"}, []string{"Unpacks"})
	},
	"cell-missing": cellMissing,
	"change-lane": func(t *testing.T, s *sample) {
		s.lanes(t, "Contactmoment", "Doet", "Verandering")
		s.inLane(t, "Verandering", "nieuw", "vervalt andere volgorde")
	},
	"change-names":      changeNames,
	"chips-with":        chipsWith,
	"channel-several":   func(t *testing.T, s *sample) { s.says(t, "Phone\u00a0· Shop") },
	"column-one":        func(t *testing.T, s *sample) { s.figures(t, "happy"); s.runs(t, s.curve()) },
	"column-unnamed":    func(t *testing.T, s *sample) { s.says(t, "First", "2") },
	"columns-pages":     columnsOverPages,
	"columns-sixty":     columnsSixty,
	"curve-as-expected": func(t *testing.T, s *sample) { s.figures(t, "happy", "expected: happy", "angry") },
	"curve-both": func(t *testing.T, s *sample) {
		s.legend(t, "experienced", "expected", "gap between expected and experienced")
	},
	"curve-delight":  func(t *testing.T, s *sample) { s.axis(t, "delighted", "happy", "indifferent", "disappointed", "angry") },
	"curve-expected": curveExpected,
	"curve-gap":      func(t *testing.T, s *sample) { s.runs(t, s.curve(), "ab", "de") },
	"curve-lone":     func(t *testing.T, s *sample) { s.figures(t, "happy", "happy", "angry"); s.runs(t, s.curve(), "ab") },
	"curve-note": func(t *testing.T, s *sample) {
		s.cell(t, "Emotions", []string{"Highest point"}, []string{"They call before", "anybody had to ask"})
	},
	"curve-removed": func(t *testing.T, s *sample) {
		s.runs(t, s.curve(), "acde", "bb", "bb") // and the sign of what is removed
		s.runs(t, s.expected(), "acde")
		s.cell(t, "Emotions", []string{"Highest point"})
		n := 0
		for _, w := range wholes(s.texts()) {
			if w == "A" {
				n++
			}
		}
		if n != 6 { // at five touchpoints, and in the list
			t.Errorf("the letter of the source stands there %d times", n)
		}
	},
	"curve-plain": func(t *testing.T, s *sample) { s.axis(t, "happy", "indifferent", "disappointed", "angry") },
	"curve-two": func(t *testing.T, s *sample) {
		s.legend(t, "Competitor")
		if names := wholes(s.paragraphs(render.Artifact, "")); !slices.Contains(names, "Ann") || !slices.Contains(names, "Bob") {
			t.Errorf("beside the curves stands %q", names)
		}
	},
	"emotion-bare":    emotionBare,
	"emotion-listed":  func(t *testing.T, s *sample) { s.lanes(t, "Touchpoint", "Emotions", "Moments", "Why", "Doing") },
	"hung-faces":      hangFacts["hung-faces"],
	"hung-named":      hangFacts["hung-named"],
	"hung-unfelt":     hangFacts["hung-unfelt"],
	"phase-change":    hangFacts["phase-change"],
	"phase-faces":     hangFacts["phase-faces"],
	"phase-felt":      hangFacts["phase-felt"],
	"unknown-lanes":   hangFacts["unknown-lanes"],
	"unknown-part":    hangFacts["unknown-part"],
	"icon-none":       func(t *testing.T, s *sample) { s.warns(t, "unknown-icon") },
	"icons-channel":   iconsChannel,
	"lane-empty":      func(t *testing.T, s *sample) { s.warns(t, "empty-lane"); s.lanes(t, "Touchpoint", "Doing") },
	"line-base":       lineBase,
	"lane-order":      func(t *testing.T, s *sample) { s.lanes(t, "Touchpoint", "Thinking", "Acts") },
	"list-items":      listItems,
	"moment-kinds":    momentKinds,
	"moment-unfelt":   func(t *testing.T, s *sample) { s.figures(t); s.says(t, "Fails here") },
	"mood-own":        moodOwn,
	"moment-words":    func(t *testing.T, s *sample) { s.below(t, "Moment of truth", "Here or online", "They listen") },
	"paper-small":     paperSmall,
	"paper-tiny":      paperTiny,
	"personas-many":   personasMany,
	"phase-empty":     phaseEmpty,
	"phase-none":      phaseNone,
	"phase-own-when":  phaseOwnWhen,
	"range-emotion":   rangeEmotion,
	"range-ends":      rangeEnds,
	"ratings-phase":   ratingsPhase,
	"benchmark-cards": mirrorFacts["benchmark-cards"],
	"card-full":       mirrorFacts["card-full"],
	"enjoyment-band":  mirrorFacts["enjoyment-band"],
	"evidence-shapes": mirrorFacts["evidence-shapes"],
	"exchange-apart":  mirrorFacts["exchange-apart"],
	"exchange-pair":   mirrorFacts["exchange-pair"],
	"interest-words":  mirrorFacts["interest-words"],
	"ladder-columns":  mirrorFacts["ladder-columns"],
	"ladder-stair":    mirrorFacts["ladder-stair"],
	"ladder-steep":    mirrorFacts["ladder-steep"],
	"memory-signs":    mirrorFacts["memory-signs"],
	"mirror-line":     mirrorFacts["mirror-line"],
	"mirror-lone":     mirrorFacts["mirror-lone"],
	"proof-facets":    mirrorFacts["proof-facets"],
	"text-moment":     mirrorFacts["text-moment"],
	"text-was-all":    mirrorFacts["text-was-all"],
	"text-was":        mirrorFacts["text-was"],
	"unknown-drawn":   unknownDrawn,
	"shared-card":     sharedCard,
	"shared-crowded":  func(t *testing.T, s *sample) { s.lanes(t, "Touchpoint", "Doing", "Frontstage", "Backstage") },
	"shared-group":    sharedGroup,
	"shared-lent":     sharedLent,
	"shared-named": func(t *testing.T, s *sample) {
		s.lanes(t, "Touchpoint", "Waiting", "Doing", "Experience", "Bright spots")
	},
	"shared-phase":       func(t *testing.T, s *sample) { s.lanes(t, "Touchpoint", "Doing", "Waiting", "Experience") },
	"shared-sheets":      sharedSheets,
	"shared-tall":        sharedTall,
	"shared-unknown":     sharedUnknown,
	"swimlane-owner":     swimlaneOwner,
	"swimlane-persona":   swimlanePersona,
	"swimlane-unknown":   func(t *testing.T, s *sample) { s.says(t, "not mapped") },
	"text-controls":      func(t *testing.T, s *sample) { s.says(t, "Turned round") },
	"text-emoji":         func(t *testing.T, s *sample) { s.warns(t, "no-glyph"); s.says(t, "Smiles 😀", "Melts 🫠") },
	"text-opens":         textOpens,
	"text-quoted":        func(t *testing.T, s *sample) { s.says(t, "„Wirklich“", "„Nein“") },
	"text-right-to-left": rightToLeft,
	"text-unshaped":      func(t *testing.T, s *sample) { s.warns(t, "unshaped"); s.says(t, "مرحبا") },
	"word-compound":      wordCompound,
	"word-long":          wordLong,
	"word-soft-hyphen":   wordSoftHyphen,
	"frame-outcome":      frameOutcome,
	"frame-perspective": func(t *testing.T, s *sample) {
		s.says(t, "Outside in", "75% of the cells tell of the customer · computed")
	},
	"frame-second-hand":  frameSecondHand,
	"frame-strips":       frameStrips,
	"kind-blueprint":     kindBlueprint,
	"kind-blueprint-own": kindBlueprintOwn,
	"kind-chain":         kindChain,
	"kind-experience":    kindExperience,
	"kind-touchpoints":   kindTouchpoints,
	"moment-end":         momentEnd,
	"words-customer":     wordsCustomer,
	"ways-back":          waysFacts["ways-back"],
	"ways-choice":        waysFacts["ways-choice"],
	"ways-together":      waysFacts["ways-together"],
	"ways-phase":         waysFacts["ways-phase"],
	"ways-sheets":        waysFacts["ways-sheets"],
	"until-bar":          waysFacts["until-bar"],
	"flow-signs":         waysFacts["flow-signs"],
	"optional-column":    waysFacts["optional-column"],
	"gates":              waysFacts["gates"],
	"customer-line":      waysFacts["customer-line"],
	"sub-journey":        waysFacts["sub-journey"],
}

// TestLanes draws every map of testdata/lanes and looks for its fact. No text of it may leave its place.
func TestLanes(t *testing.T) {
	th := house(t)
	paths, _ := filepath.Glob("../../testdata/lanes/*.yaml")
	if len(paths) != len(facts) {
		t.Errorf("%d maps and %d facts", len(paths), len(facts))
	}
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".yaml")
		t.Run(name, func(t *testing.T) {
			holds := facts[name]
			if holds == nil {
				t.Fatal("the map has no fact")
			}
			s := read(t, th, path)
			holds(t, s)
			if s.doc != nil {
				checkGeometry(t, s.doc)
			}
		})
	}
}

func cellMissing(t *testing.T, s *sample) {
	var in []string
	s.each(func(it render.Item, groups []*render.Group) {
		if g, ok := it.(*render.Group); ok && g.Name == "Doing" {
			in = append(in, groups[len(groups)-1].Name)
			if s.columnAt(g.Cell.X+1) != groups[len(groups)-1].Name {
				t.Errorf("the cell of %s stands in the column of %s", in[len(in)-1], s.columnAt(g.Cell.X+1))
			}
		}
	})
	if !slices.Equal(in, []string{"First", "Third"}) {
		t.Errorf("cells in %q", in)
	}
}

func columnsSixty(t *testing.T, s *sample) {
	if w, a3 := s.doc.Pages[0].Width, 420*mm; len(s.doc.Pages) != 1 || w < 2*a3 {
		t.Errorf("%d sheets %.0f pt wide, want one much wider than %.0f", len(s.doc.Pages), w, a3)
	}
	names := wholes(s.paragraphs(render.Heading3, ""))
	if len(names) != 60 || names[59] != "Column 60" {
		t.Errorf("the names are %q", names)
	}
}

// columnsOverPages: pages share a size, repeat the title, say which they are, and the curve runs on over their edges.
func columnsOverPages(t *testing.T, s *sample) {
	n := len(s.doc.Pages)
	if n < 2 {
		t.Fatal("one page")
	}
	if names := wholes(s.paragraphs(render.Heading3, "")); len(names) != 40 {
		t.Errorf("the names are %q", names)
	}
	for i := range s.doc.Pages {
		page := &sample{th: s.th, m: s.m, doc: s.doc.Single(i)}
		page.says(t, wordsIn(journey.English, nil).page(i+1, n))
		if p := s.doc.Pages[i]; p.Width != s.doc.Pages[0].Width || p.Height != s.doc.Pages[0].Height {
			t.Errorf("page %d is %.0f × %.0f pt", i+1, p.Width, p.Height)
		}
		texts := append(page.texts(), page.paragraphs(render.Artifact, "")...)
		if !slices.Contains(wholes(texts), "Many pages") {
			t.Errorf("page %d has no title", i+1)
		}
		first, last := page.curve()[0], page.curve()[len(page.curve())-1]
		if out := page.columnAt(first.P[0].X) == ""; out != (i > 0) {
			t.Errorf("page %d: the curve begins outside: %v", i+1, out)
		}
		if out := page.columnAt(last.P[2].X) == ""; out != (i < n-1) {
			t.Errorf("page %d: the curve ends outside: %v", i+1, out)
		}
	}
}

func curveExpected(t *testing.T, s *sample) {
	s.figures(t, "expected: happy", "expected: indifferent", "expected: happy")
	s.runs(t, s.curve())
	s.runs(t, s.strokes(s.th.Colors.Accent, true), "abc") // where nothing was lived it is the main line
	s.legend(t, "expected")
}

func momentKinds(t *testing.T, s *sample) {
	if len(momentNames) != 13 {
		t.Errorf("%d kinds of moment, and the map has 13", len(momentNames))
	}
	for kind := range momentNames {
		s.says(t, wordsIn(journey.English, nil).moment(kind))
	}
}

func paperSmall(t *testing.T, s *sample) {
	s.warns(t, "small-type")
	if p := s.doc.Pages[0]; len(s.doc.Pages) != 1 || p.Width != render.Round(420*mm) || p.Height != render.Round(297*mm) {
		t.Errorf("%d pages of %.0f × %.0f pt", len(s.doc.Pages), p.Width, p.Height)
	}
}

func paperTiny(t *testing.T, s *sample) {
	if s.doc != nil || len(s.found) != 1 || s.found[0].Severity != diag.Error {
		t.Fatalf("findings %v", s.found)
	}
	if d := s.found[0]; d.Span != s.m.Poster.Paper.Span || !strings.Contains(d.Msg, "61x61mm") || !strings.Contains(d.Hint, "fit") {
		t.Errorf("%s; %s", d.Msg, d.Hint)
	}
}

// phaseEmpty: three columns of equal rank, the one in the middle without a name.
func phaseEmpty(t *testing.T, s *sample) {
	if got := wholes(s.paragraphs(render.Heading2, "")); !slices.Equal(got, []string{"Before", "Nothing yet", "After"}) {
		t.Errorf("the phases are %q", got)
	}
	if got := wholes(s.paragraphs(render.Heading3, "")); !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("the names are %q", got)
	}
	var widths []float64
	s.each(func(it render.Item, _ []*render.Group) {
		if g, ok := it.(*render.Group); ok && g.Role == render.Heading2 {
			widths = append(widths, g.Cell.W)
		}
	})
	if len(widths) != 3 || widths[1] < widths[0]*0.9 {
		t.Errorf("the phases are %.0f pt wide", widths)
	}
}

func phaseNone(t *testing.T, s *sample) {
	if phases := wholes(s.paragraphs(render.Heading2, "")); len(phases) > 0 || len(s.doc.Marks) > 0 {
		t.Errorf("phases %q, outline %v", phases, s.doc.Marks)
	}
}

// phaseOwnWhen: three bands, two of them over one phase, in capitals as bands are.
func phaseOwnWhen(t *testing.T, s *sample) {
	var bands []string
	for _, txt := range s.texts() {
		if w := whole(txt); strings.EqualFold(w, "In the train") || strings.EqualFold(w, "At home") {
			bands = append(bands, strings.ToLower(w))
		}
	}
	slices.Sort(bands) // all bands are read together
	if !slices.Equal(bands, []string{"at home", "in the train", "in the train"}) {
		t.Errorf("the bands are %q", bands)
	}
}

// rightToLeft: the first letter stands rightmost, and 6 right of 2.
func rightToLeft(t *testing.T, s *sample) {
	lines := s.paragraphs(render.Section, "Doing")[0].Lines
	if len(lines) != 1 || lines[0].S != "שלום 26" || len(lines[0].Shaped) < 6 {
		t.Fatalf("lines %v", lines)
	}
	var letters []float64
	for _, r := range "ש2" + "6" {
		letters = append(letters, placeOf(t, &lines[0], s.th, r))
	}
	if shin, two, six := letters[0], letters[1], letters[2]; shin < six || six < two {
		t.Errorf("ש stands at %.1f, 2 at %.1f and 6 at %.1f", shin, two, six)
	}
	s.warns(t)
}

// placeOf is the x at which a line draws a character.
func placeOf(t *testing.T, l *render.Line, th *theme.Theme, r rune) float64 {
	t.Helper()
	glyphs, _ := th.Fonts.Text.Shape(string(r), 10, 0, 0)
	for _, g := range l.Shaped {
		if g.ID == glyphs[0].ID && g.Face.Name() == glyphs[0].Face.Name() {
			return g.X
		}
	}
	t.Fatalf("%q is not drawn", r)
	return 0
}

func wordCompound(t *testing.T, s *sample) {
	txt := s.paragraphs(render.Section, "Doet")[0]
	if len(txt.Lines) < 2 || whole(txt) != "Arbeidsongeschiktheidsverzekeringsmaatschappij" {
		t.Errorf("%d lines that say %q", len(txt.Lines), whole(txt))
	}
	for i, l := range txt.Lines {
		if l.Hyphen != (i < len(txt.Lines)-1) || strings.ContainsFunc(l.S, func(r rune) bool { return !unicode.IsLetter(r) }) {
			t.Errorf("line %d: %q, hyphen %v", i+1, l.S, l.Hyphen)
		}
	}
}

func wordLong(t *testing.T, s *sample) {
	s.onOneLine(t, "Maximization")
	var widths []float64
	s.each(func(it render.Item, _ []*render.Group) {
		if g, ok := it.(*render.Group); ok && g.Cell.W > 0 && g.Role == render.Section {
			widths = append(widths, g.Cell.W)
		}
	})
	if len(widths) != 27 || widths[0] <= widths[1] {
		t.Errorf("the cells are %.1f pt wide", widths)
	}
}

// wordSoftHyphen: the short word is whole, the long one broken where its author said.
func wordSoftHyphen(t *testing.T, s *sample) {
	s.onOneLine(t, "Radio")
	txt := s.paragraphs(render.Section, "Doing")[0]
	if whole(txt) != "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" || len(txt.Lines) < 2 {
		t.Errorf("%d lines that say %q", len(txt.Lines), whole(txt))
	}
	said := "Donau dampf schiff fahrts elektrizi täten haupt betriebs werk bau unter beamten gesellschaft"
	for i, l := range txt.Lines {
		if i > 0 && !strings.Contains(said, " "+l.S[:3]) {
			t.Errorf("line %d begins inside a part: %q", i+1, l.S)
		}
	}
}
