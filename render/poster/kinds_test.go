package poster

import (
	"fmt"
	"image/color"
	"math"
	"slices"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/render"
	"journeymap/render/theme"
)

// mapOf is a map of one phase with a touchpoint for each content.
func mapOf(cs ...journey.Content) *journey.Map {
	m := &journey.Map{Title: journey.Text{S: "T"}, Lang: journey.Dutch, Phases: []journey.Phase{{Name: journey.Text{S: "P"}}}}
	for i, c := range cs {
		m.Phases[0].Touchpoints = append(m.Phases[0].Touchpoints,
			journey.Touchpoint{Name: journey.Text{S: fmt.Sprint("point ", i+1)}, Content: c})
	}
	return m
}

// showing lets a map show one lane, in some kinds.
func showing(m *journey.Map, id string, kinds ...string) *journey.Map {
	m.Lanes = append(m.Lanes, journey.Lane{ID: id, Kinds: kinds})
	return m
}

func feels(f journey.Face, who string) journey.Feeling {
	return journey.Feeling{Emotion: journey.Emotion{Face: f, Score: levelScore(f)}, Who: who}
}

func lived(f journey.Face) journey.Content {
	return journey.Content{Emotion: []journey.Feeling{feels(f, "")}}
}

func own(lane string, n float64, words ...string) journey.Content {
	return journey.Content{Cells: []journey.Cell{{Lane: lane, Words: texted(words...), Number: journey.Score{Value: n, Set: true}}}}
}

// planned is the plan of a map with its rows.
func planned(t *testing.T, m *journey.Map) *plan {
	t.Helper()
	p := newPlan(m, house(t), sheet{}, Options{})
	var err error
	if p.rows, err = p.rowsFor(Options{}); err != nil {
		t.Fatal(err)
	}
	return p
}

// wideBoard is a board of all columns of a map, at least as wide as asked for, with its columns in their places.
func wideBoard(t *testing.T, m *journey.Map, width float64) *board {
	t.Helper()
	p := planned(t, m)
	b := newBoard(p, lookAt(p.th, 9, 7), p.cols)
	b.width = math.Max(width, b.need()+b.frame())
	b.place()
	return b
}

// drawnRow is the last row of a map, drawn on one wide board.
func drawnRow(t *testing.T, m *journey.Map) (*board, strip) {
	t.Helper()
	b := wideBoard(t, m, 1190)
	r := b.rows[len(b.rows)-1]
	return b, r.draw(b, r, 0)
}

// leaves lists paths, texts and images with what groups them taken away.
func leaves[T render.Item](items []render.Item) (all []T) {
	for _, it := range items {
		if g, ok := it.(*render.Group); ok {
			all = append(all, leaves[T](g.Items)...)
		} else if leaf, ok := it.(T); ok {
			all = append(all, leaf)
		}
	}
	return all
}

// linesOf are the lines of text among some items.
func linesOf(items []render.Item) (all []string) {
	for _, txt := range leaves[*render.Text](items) {
		for _, l := range txt.Lines {
			all = append(all, l.S)
		}
	}
	return all
}

// shape is what a drawing looks like without its colors and wherever it stands.
func shape(items []render.Item) string {
	var s strings.Builder
	ps := leaves[*render.Path](items)
	at := render.Bounds(ps[0].Segs)
	for _, p := range ps {
		for _, seg := range p.Segs {
			for _, q := range seg.Points() {
				fmt.Fprintf(&s, "%d %.1f,%.1f ", seg.Op, q.X-at.X, q.Y-at.Y)
			}
		}
	}
	return s.String()
}

// everything is a map with all that the kinds of this file draw.
func everything(n int, who ...string) *journey.Map {
	vow := func(i int) []journey.Vow {
		return []journey.Vow{{Promise: "a", Kept: journey.Kept(i % 3)}, {Promise: "b", Kept: journey.Kept((i + 1) % 3)}}[:i%3]
	}
	kindOf := []journey.MomentKind{journey.Truth, journey.Zero, journey.Wow, journey.Fail, journey.Peak, journey.End, journey.Entry, journey.Obstacle}
	var cs []journey.Content
	for i := range n {
		f := journey.Face(1 + i%5)
		c := own("Score", float64(i*17), "word", "arbeidsongeschiktheidsverzekering")
		c.Effort, c.Promise, c.Channel = i%6, vow(i), texted([]string{"Shop", "Phone", "A site of somebody else altogether"}[:i%4%3+1]...)
		c.Moments = []journey.Moment{{Kind: kindOf[i%8], Words: texted("what it is about")}, {Kind: journey.Exit}}
		for _, w := range append(who, "") {
			c.Emotion, c.Expected = append(c.Emotion, feels(f, w)), append(c.Expected, feels(6-f, w))
		}
		cs = append(cs, c)
	}
	m := mapOf(cs...)
	m.Channels = []journey.Channel{{Name: journey.Text{S: "Phone"}, Mode: "closed"}, {Name: journey.Text{S: "Shop"}, Other: true, Mode: "new"}}
	m.Promises = []journey.Promise{{ID: journey.Text{S: "a"}, Text: journey.Text{S: "Tomorrow"}}, {ID: journey.Text{S: "b"}, Text: journey.Text{S: "Straight advice"}}}
	m.Phases[0].Content = lived(journey.Happy)
	m.Phases[0].Effort, m.Phases[0].Promise = 2, vow(1)
	m.Phases = append(m.Phases, journey.Phase{Name: journey.Text{S: "Later"}, Content: m.Phases[0].Content})
	for _, l := range []string{"moment", "channel", "effort", "promise", "expected"} {
		showing(m, l)
	}
	showing(m, "emotion", "faces", "heat", "words", "weather", "bars")
	return showing(showing(m, "Score", "bars"), "Score", "kpi")
}

func TestKindsKeepToTheirCells(t *testing.T) {
	th := house(t)
	for _, n := range []int{1, 3, 11} {
		for _, who := range [][]string{nil, {"her sister Willemijn"}} {
			for _, paper := range []string{"fit", "A2", "A1", "200x900mm"} {
				t.Run(fmt.Sprint(n, len(who), paper), func(t *testing.T) {
					d, found := Layout(everything(n, who...), th, Options{Paper: paper})
					if d == nil {
						t.Fatal(found)
					}
					checkGeometry(t, d)
				})
			}
		}
	}
}

func TestBars(t *testing.T) {
	m := showing(mapOf(own("R", 1, "1"), own("R", 5.5, "5,5", "of 214"), own("R", 10, "10")), "R", "bars")
	m.Lanes[0].Min, m.Lanes[0].Max = 1, 10
	_, st := drawnRow(t, m)
	for i, want := range []struct {
		part  float64
		words []string
	}{{0.1, []string{"1"}}, {0.55, []string{"5,5", "of 214"}}, {1, []string{"10"}}} {
		ps := leaves[*render.Path](st.cells[i].items)
		track, bar := render.Bounds(ps[0].Segs), render.Bounds(ps[1].Segs)
		if first := render.Bounds(leaves[*render.Path](st.cells[0].items)[0].Segs); math.Abs(track.W-first.W) > 0.001 {
			t.Errorf("bar %d has a track of %g, the first one of %g", i, track.W, first.W)
		}
		if part := bar.W / track.W; math.Abs(part-want.part) > 0.001 || bar.X != track.X {
			t.Errorf("bar %d fills %g of its track, want %g", i, part, want.part)
		}
		if got := linesOf(st.cells[i].items); !slices.Equal(got, want.words) {
			t.Errorf("bar %d says %q, want %q", i, got, want.words)
		}
	}
}

func TestEffortHasFiveSteps(t *testing.T) {
	b, st := drawnRow(t, showing(mapOf(journey.Content{Effort: 2}, journey.Content{}, journey.Content{Effort: 5}), "effort"))
	if len(st.cells) != 2 {
		t.Fatalf("%d cells, want 2", len(st.cells))
	}
	for i, n := range []int{2, 5} {
		ps := leaves[*render.Path](st.cells[i].items)
		full := 0
		for _, p := range ps {
			if p.Fill.Color == b.Colors.Ink {
				full++
			}
		}
		if len(ps) != 5 || full != n {
			t.Errorf("%d of %d pips are filled, want %d of 5", full, len(ps), n)
		}
	}
}

func TestBarsGoBothWays(t *testing.T) {
	_, st := drawnRow(t, showing(mapOf(own("N", -20), own("N", 20), own("N", 0)), "N", "bars"))
	var bars []render.Rect
	for _, c := range st.cells[:2] {
		bars = append(bars, render.Bounds(leaves[*render.Path](c.items)[1].Segs))
	}
	zero := func(i int) float64 { return leaves[*render.Path](st.cells[i].items)[2].Segs[0].P[0].X }
	if math.Abs(bars[0].Right()-zero(0)) > 0.001 || math.Abs(bars[1].X-zero(1)) > 0.001 {
		t.Errorf("bars %v do not meet zero at %g and %g", bars, zero(0), zero(1))
	}
	if n := len(leaves[*render.Path](st.cells[2].items)); n != 2 {
		t.Errorf("zero draws %d shapes, want its track and the line of zero", n)
	}
}

// TestLongNumbersStandUnderTheirBars: a number too long for a narrow column leaves the bar its length.
func TestLongNumbersStandUnderTheirBars(t *testing.T) {
	cs := []journey.Content{own("N", 123456789.25), own("N", 1)}
	m := showing(mapOf(append(cs, make([]journey.Content, 60)...)...), "N", "bars")
	m.Phases = append(m.Phases, journey.Phase{Name: journey.Text{S: "Q"}, Touchpoints: m.Phases[0].Touchpoints[1:]})
	m.Phases[0].Touchpoints = m.Phases[0].Touchpoints[:1]
	b, st := drawnRow(t, m)
	track := render.Bounds(leaves[*render.Path](st.cells[0].items)[0].Segs)
	figure := leaves[*render.Text](st.cells[0].items)[0].Lines[0]
	if track.W < 0.8*b.shortBar() {
		t.Errorf("the track is %g long", track.W)
	}
	if figure.Y <= track.Bottom() || figure.S != "123.456.789,25" {
		t.Errorf("%q stands at %g, the bar ends at %g", figure.S, figure.Y, track.Bottom())
	}
}

func TestRoundUp(t *testing.T) {
	for v, want := range map[float64]float64{-3: 0, 0: 0, 0.3: 0.5, 1: 1, 7: 10, 11: 20, 34: 50, 51: 100, 100: 100, 101: 200} {
		if got := roundUp(v); math.Abs(got-want) > 1e-9 {
			t.Errorf("roundUp(%g) = %g, want %g", v, got, want)
		}
	}
}

func TestTicksDifferWithoutColor(t *testing.T) {
	l := lookAt(house(t), 9, 7)
	shapes := map[string]journey.Kept{}
	for _, k := range []journey.Kept{journey.AtStake, journey.IsKept, journey.IsBroken} {
		s := shape(l.vowMark(k, 50, 50, 10))
		if other, ok := shapes[s]; ok {
			t.Errorf("%d and %d look alike", k, other)
		}
		shapes[s] = k
	}
}

func TestTicks(t *testing.T) {
	cs := []journey.Content{{Promise: []journey.Vow{{Kept: journey.IsKept}}}, {Promise: []journey.Vow{{Promise: "a", Kept: journey.IsBroken}}}}
	m := showing(mapOf(cs...), "promise")
	m.Promises = []journey.Promise{{ID: journey.Text{S: "a"}, Text: journey.Text{S: "Tomorrow"}}}
	b, st := drawnRow(t, m)
	for i, want := range []string{"belofte gehouden", "belofte gebroken"} {
		g := st.cells[i].items[0].(*render.Group)
		if g.Name != want || g.Role != render.Figure {
			t.Errorf("mark %d is a %v called %q, want %q", i, g.Role, g.Name, want)
		}
		box := render.Bounds(leaves[*render.Path](g.Items)[0].Segs)
		if mid := b.cols[i].mid(); math.Abs(box.X+box.W/2-mid) > 0.01 {
			t.Errorf("mark %d stands at %g, not on the middle %g", i, box.X+box.W/2, mid)
		}
		if got := linesOf(st.cells[i].items); got != nil {
			t.Errorf("the only promise is named: %q", got)
		}
	}
	if n := len(b.rows[len(b.rows)-1].legend(b)); n != 2 {
		t.Errorf("the legend has %d marks, want the 2 in use", n)
	}
	m.Promises = append(m.Promises, journey.Promise{ID: journey.Text{S: "b"}, Text: journey.Text{S: "Advice"}})
	if _, st = drawnRow(t, m); !slices.Equal(linesOf(st.cells[1].items), []string{"Tomorrow"}) {
		t.Errorf("one of two promises is called %q", linesOf(st.cells[1].items))
	}
}

// TestPhasesStandAcross: an emotion of a phase spans it, over those of its touchpoints where there are any.
func TestEveryMomentHasAMark(t *testing.T) {
	var cs []journey.Content
	for k := range momentNames {
		cs = append(cs, journey.Content{Moments: []journey.Moment{{Kind: k, Words: texted("mine")}}})
	}
	_, st := drawnRow(t, showing(mapOf(cs...), "moment"))
	seen := map[string]bool{}
	for _, c := range st.cells {
		seen[shape(c.items)+strings.Join(linesOf(c.items[:1]), "")] = true
		if got := linesOf(c.items); got[len(got)-1] != "mine" {
			t.Errorf("the author's words are not last: %q", got)
		}
	}
	if len(seen) != len(momentNames) {
		t.Errorf("%d different marks for %d moments", len(seen), len(momentNames))
	}
}

func TestImagesKeepTheirProportions(t *testing.T) {
	m := showing(mapOf(journey.Content{}, journey.Content{}, journey.Content{}), "image")
	sizes := [][2]int{{400, 300}, {100, 900}, {0, 0}}
	for i, s := range sizes {
		m.Phases[0].Touchpoints[i].Image = &journey.Picture{Width: s[0], Height: s[1], Type: "png"}
	}
	b, st := drawnRow(t, m)
	if len(st.cells) != 2 {
		t.Fatalf("%d pictures, want 2", len(st.cells))
	}
	for i, c := range st.cells {
		box := leaves[*render.Image](c.items)[0].Box
		if got, want := box.W/box.H, float64(sizes[i][0])/float64(sizes[i][1]); math.Abs(got-want) > 0.001 {
			t.Errorf("picture %d is %g as wide as tall, want %g", i, got, want)
		}
		_, w := b.noteBox(&b.cols[i])
		if box.W > w+0.01 || box.H > 1.1*w+0.01 || box.X < b.cols[i].x || box.Right() > b.cols[i].x+b.cols[i].w {
			t.Errorf("picture %d does not fit its column: %+v", i, box)
		}
		if g := c.items[0].(*render.Group); g.Role != render.Figure || g.Name != b.columnName(&b.cols[i]) {
			t.Errorf("picture %d is a %v called %q", i, g.Role, g.Name)
		}
	}
}

func TestKPIIsLarge(t *testing.T) {
	cs := []journey.Content{own("K", 1.1, "1.10", "a week"), own("K", 2.5),
		{Cells: []journey.Cell{{Lane: "K", Words: texted("more words than a figure can have in a column")}}}}
	b, st := drawnRow(t, showing(mapOf(append(cs, make([]journey.Content, 8)...)...), "K", "kpi"))
	for i, want := range []struct {
		first string
		size  float64
	}{{"1,10", b.phase.size}, {"2,5", b.phase.size}, {"", b.step.size}} {
		txt := leaves[*render.Text](st.cells[i].items)[0]
		if txt.Size != want.size || want.first != "" && txt.Lines[0].S != want.first {
			t.Errorf("figure %d is %q in %g pt, want %q in %g", i, txt.Lines[0].S, txt.Size, want.first, want.size)
		}
	}
}

// TestMarksShow finds the contrast that WCAG 2.2 asks of marks, in each color of the poster.
func TestMarksShow(t *testing.T) {
	for _, tint := range theme.Tints() {
		l := lookAt(house(t).Tinted(tint), 9, 7)
		grounds := []color.NRGBA{l.Colors.Paper, l.Colors.Phases.Before.Pale, l.Colors.Phases.Purchase.Pale, l.Colors.Phases.Use.Pale, l.Colors.Phases.After.Pale}
		for _, ground := range grounds {
			for name, c := range map[string]color.NRGBA{"thread": l.threadColor(), "accent": l.Colors.Accent, "warn": l.Colors.Warn, "wow": l.Colors.Wow} {
				if got := theme.Contrast(c, ground); got < 3 {
					t.Errorf("%s: %s on %v has a contrast of %.2f", tint, name, ground, got)
				}
			}
		}
	}
}
