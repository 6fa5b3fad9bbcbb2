package poster

import (
	"math"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

// sourcedMap is a map of some columns in which two sources back what the first of them does, named out of their order.
func sourcedMap(n int) *journey.Map {
	cs := make([]journey.Content, n)
	for i := range cs {
		cs[i].Doing = texted(strings.Repeat("walks ", i+1))
	}
	cs[0].Evidence = []journey.LaneEvidence{{Lane: "doing", IDs: []string{"talks"}}, {IDs: []string{"talks", "assumption", "log", "talks"}}}
	m := showing(mapOf(cs...), "doing")
	m.Evidence = []journey.Evidence{{ID: texted("log")[0], Kind: "analytics"}, {ID: texted("talks")[0], Kind: "interview"}}
	return m
}

// TestTextsMoveInAlike: on one sheet all texts stand in by the same, and on one of several not at all.
func TestTextsMoveInAlike(t *testing.T) {
	p := planned(t, sourcedMap(3))
	for _, c := range []struct {
		cols int
		in   bool
	}{{3, true}, {2, false}} {
		b := p.board(lookAt(p.th, 9, 7), p.cols[:c.cols], 0, 1)
		b.width = 2400
		b.place()
		first, _ := b.textBox(&b.cols[0])
		first -= b.cols[0].x
		if moved := first > b.pad()+0.01; moved != c.in {
			t.Errorf("%d columns: the first text stands in by %.1f", c.cols, first)
		}
		for i := range b.cols {
			if x, _ := b.textBox(&b.cols[i]); math.Abs(x-b.cols[i].x-first) > 0.01 {
				t.Errorf("%d columns: text %d stands in by %.1f, the first by %.1f", c.cols, i, x-b.cols[i].x, first)
			}
		}
	}
}

// TestNamesTellTheSameOnEverySheet: also where the lane that tells its own sources stands on another sheet. Letters stand in
// their order, each once.
func TestNamesTellTheSameOnEverySheet(t *testing.T) {
	p := planned(t, sourcedMap(3))
	b := p.board(lookAt(p.th, 9, 7), p.cols, 0, 1)
	of, want := b.cols[0].content(), "A B "+b.words.of(wordAssumption)
	for _, rows := range [][]row{b.rows, b.rows[:1], nil} {
		if b.rows = rows; b.sourcesOf(of) != want {
			t.Errorf("with %d rows the name tells %q, want %q", len(rows), b.sourcesOf(of), want)
		}
		if got := len(b.evidenceAtName(of)); got != 1 {
			t.Errorf("with %d rows the name has %d sources", len(rows), got)
		}
	}
}

// TestShortTitlesOfPhases: a phase is so wide that no short word of its title stands alone.
func TestShortTitlesOfPhases(t *testing.T) {
	m := mapOf(journey.Content{})
	m.Phases[0].Name.S, m.Phases[0].Flow = "Paying and staying", journey.Timed
	p := planned(t, m)
	b := p.board(lookAt(p.th, 9, 7), p.cols, 0, 1)
	b.width = b.need() + b.frame()
	b.place()
	name := b.phaseType()
	if lines := name.set(m.Phases[0].Name.S, b.phaseTitleRoom(b.phases[0])).lines; len(lines) != 2 {
		t.Errorf("the title takes %d lines", len(lines))
	}
}

// TestDoorsStandOverFaces: a door that stands alone over its column stands over its middle.
func TestDoorsStandOverFaces(t *testing.T) {
	m := mapOf(journey.Content{}, journey.Content{Moments: []journey.Moment{{Kind: journey.Exit}}})
	p := planned(t, m)
	p.gated = true
	b := p.board(lookAt(p.th, 9, 7), p.cols, 0, 1)
	b.width = 900
	b.place()
	n := b.newNetwork()
	if len(n.gates) != 1 || math.Abs(n.gateX(n.gates[0])-b.cols[1].mid()) > 0.01 {
		t.Errorf("doors at %v, the face at %.1f", n.gates, b.cols[1].mid())
	}
}

// TestTouchpointsAreNoWalk: an analysis of touchpoints marks their channels, and joins none.
func TestTouchpointsAreNoWalk(t *testing.T) {
	for kind, want := range map[journey.MapKind]bool{journey.KindJourney: true, journey.KindTouchpoints: false} {
		m := showing(mapOf(by("a"), by("b")), "channel", "weave")
		m.Kind = kind
		v, st := weaveOf(t, m, 0, 2)
		if got := len(leaves[*render.Path](st.back)) > len(leaves[*render.Path](v.rules())); got != want {
			t.Errorf("%s: a path from dot to dot: %v", kind, got)
		}
	}
}

// TestLinesThatReadWellWin: of two sheets alike, that with the longer lines is taken, unless its type is much smaller.
func TestLinesThatReadWellWin(t *testing.T) {
	at := func(body, letters float64) *plan {
		p := planned(t, mapOf(journey.Content{}))
		b := p.board(lookAt(p.th, body, 7), p.cols, 0, 1)
		b.cols[0].w = letters*b.body.chars(1) + 2*b.pad()
		p.last, p.bodySize = []*board{b}, body
		return p
	}
	short := at(18, fairMeasure-2)
	for body, want := range map[float64]bool{18: true, 16.5: true, 15: false} {
		if got := at(body, fairMeasure+1).beats(short); got != want {
			t.Errorf("long lines in %.1f pt beat short ones in 18: %v", body, got)
		}
	}
}
