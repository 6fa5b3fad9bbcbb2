package poster

import (
	"image/color"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/journey/diag"
	"journeymap/render"
	"journeymap/render/theme"
)

// sample is a map of testdata/lanes and its poster. The Document is nil when the map cannot be drawn.
type sample struct {
	th    *theme.Theme
	m     *journey.Map
	doc   *render.Document
	found diag.List
}

func read(t *testing.T, th *theme.Theme, path string) *sample {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	m, found := journey.Parse(&diag.Source{Name: path, Data: data})
	if m == nil || len(found) > 0 {
		t.Fatalf("the map is not flawless: %v", found)
	}
	s := &sample{th: th, m: m}
	s.doc, s.found = Layout(m, th, Options{})
	return s
}

// each visits the items of all pages with the groups that they stand in, outermost first.
func (s *sample) each(visit func(it render.Item, in []*render.Group)) {
	var walk func(items []render.Item, in []*render.Group)
	walk = func(items []render.Item, in []*render.Group) {
		for _, it := range items {
			visit(it, in)
			if g, ok := it.(*render.Group); ok {
				walk(g.Items, append(slices.Clip(in), g))
			}
		}
	}
	for i := range s.doc.Pages {
		walk(s.doc.Pages[i].Items, nil)
	}
}

// within tells whether one of the groups has a role and a name; "" stands for any name.
func within(in []*render.Group, role render.Role, name string) bool {
	return slices.ContainsFunc(in, func(g *render.Group) bool { return g.Role == role && (name == "" || g.Name == name) })
}

// paragraphs are the texts that stand in a group of a role and name.
func (s *sample) paragraphs(role render.Role, name string) (all []*render.Text) {
	s.each(func(it render.Item, in []*render.Group) {
		if txt, ok := it.(*render.Text); ok && within(in, role, name) {
			all = append(all, txt)
		}
	})
	return all
}

// texts are all texts of the poster but those of decoration, such as lane titles.
func (s *sample) texts() (all []*render.Text) {
	s.each(func(it render.Item, in []*render.Group) {
		if txt, ok := it.(*render.Text); ok && !within(in, render.Artifact, "") {
			all = append(all, txt)
		}
	})
	return all
}

// whole is a paragraph as it was before it was broken into lines.
func whole(txt *render.Text) string {
	var b strings.Builder
	for i, l := range txt.Lines {
		if i > 0 && !txt.Lines[i-1].Hyphen {
			b.WriteByte(' ')
		}
		b.WriteString(l.S)
	}
	return b.String()
}

// wholes are the paragraphs of some texts.
func wholes(texts []*render.Text) (all []string) {
	for _, txt := range texts {
		all = append(all, whole(txt))
	}
	return all
}

// cell finds the only cell of a lane to hold these paragraphs, each of these lines.
func (s *sample) cell(t *testing.T, lane string, want ...[]string) {
	t.Helper()
	var got [][]string
	bottom := math.Inf(-1)
	for _, txt := range s.paragraphs(render.Section, lane) {
		var lines []string
		for _, l := range txt.Lines {
			lines = append(lines, l.S)
			if l.Y <= bottom {
				t.Errorf("%q is not below the line before it", l.S)
			}
			bottom = l.Y
		}
		got = append(got, lines)
	}
	if !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("the cell says %q, want %q", got, want)
	}
}

// says finds paragraphs that say exactly this. The dots of a list may end a line or not.
func (s *sample) says(t *testing.T, want ...string) {
	t.Helper()
	got := wholes(s.texts())
	for i := range got {
		got[i] = plainDots(got[i])
	}
	for _, w := range want {
		if !slices.Contains(got, plainDots(w)) {
			t.Errorf("nothing says %q but %q", w, got)
		}
	}
}

func plainDots(s string) string { return strings.ReplaceAll(s, listDot, " · ") }

// below finds paragraphs from top to bottom.
func (s *sample) below(t *testing.T, want ...string) {
	t.Helper()
	y := math.Inf(-1)
	for _, w := range want {
		i := slices.IndexFunc(s.texts(), func(txt *render.Text) bool { return whole(txt) == w })
		if i < 0 {
			t.Fatalf("nothing says %q", w)
		}
		if next := s.texts()[i].Lines[0].Y; next <= y {
			t.Errorf("%q is not below what comes before it", w)
		} else {
			y = next
		}
	}
}

// onOneLine finds a word whole on a line.
func (s *sample) onOneLine(t *testing.T, word string) {
	t.Helper()
	for _, txt := range s.texts() {
		for _, l := range txt.Lines {
			if slices.Contains(strings.Fields(l.S), word) {
				return
			}
		}
	}
	t.Errorf("no line has the whole of %s", word)
}

// figures compares the pictures that have a text alternative, in reading order.
func (s *sample) figures(t *testing.T, want ...string) {
	t.Helper()
	var got []string
	s.each(func(it render.Item, _ []*render.Group) {
		if g, ok := it.(*render.Group); ok && g.Role == render.Figure {
			got = append(got, g.Name)
		}
	})
	if slices.Equal(got, want) {
		return
	}
	t.Errorf("the pictures are %q, want %q", got, want)
}

// lanes compares the titles of the lanes from top to bottom, but for the names on the axis.
func (s *sample) lanes(t *testing.T, want ...string) {
	t.Helper()
	if got := wholes(s.side(s.th.Colors.Accent)); !slices.Equal(got, want) {
		t.Errorf("the lanes are %q, want %q", got, want)
	}
}

// axis compares the names of the levels from top to bottom.
func (s *sample) axis(t *testing.T, want ...string) {
	t.Helper()
	if got := wholes(s.side(s.th.Colors.Muted)); !slices.Equal(got, want) {
		t.Errorf("the axis says %q, want %q", got, want)
	}
}

// side are the texts of a color beside the lanes, from top to bottom.
func (s *sample) side(ink color.NRGBA) []*render.Text {
	grid := math.Inf(1)
	s.each(func(it render.Item, _ []*render.Group) {
		if g, ok := it.(*render.Group); ok && !g.Cell.Empty() {
			grid = math.Min(grid, g.Cell.X)
		}
	})
	texts := s.paragraphs(render.Artifact, "")
	texts = slices.DeleteFunc(texts, func(txt *render.Text) bool { return txt.Color != ink || txt.Lines[0].X > grid })
	slices.SortStableFunc(texts, func(a, b *render.Text) int { return int(math.Ceil(a.Lines[0].Y - b.Lines[0].Y)) })
	return texts
}

// legend compares the entries of the legend.
func (s *sample) legend(t *testing.T, want ...string) {
	t.Helper()
	if got := wholes(s.paragraphs(render.Section, "Legend")); !slices.Equal(got, want) {
		t.Errorf("the legend says %q, want %q", got, want)
	}
}

// warns compares the rules of the warnings.
func (s *sample) warns(t *testing.T, want ...string) {
	t.Helper()
	var got []string
	for _, d := range s.found {
		got = append(got, d.Rule)
		if d.Severity != diag.Warning || d.Span == (diag.Span{}) {
			t.Errorf("%q is no warning with a place", d.Msg)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("warnings %q, want %q", got, want)
	}
}

// curve is the line of emotions, solid and in the accent.
func (s *sample) curve() []render.Seg { return s.strokes(s.th.Colors.Accent, false) }

// expected is the dashed line.
func (s *sample) expected() []render.Seg { return s.strokes(s.th.Colors.Expected, true) }

// strokes are the steps of all lines of a color behind the columns.
func (s *sample) strokes(ink color.NRGBA, dashed bool) (all []render.Seg) {
	s.each(func(it render.Item, in []*render.Group) {
		p, ok := it.(*render.Path)
		if ok && within(in, render.Artifact, "") && p.Stroke.Width > 0 && p.Stroke.Color == ink && (p.Stroke.Dash != nil) == dashed {
			all = append(all, p.Segs...)
		}
	})
	return all
}

// runs compares the pieces of a line with the columns, whose names are single letters, that each goes through.
func (s *sample) runs(t *testing.T, segs []render.Seg, want ...string) {
	t.Helper()
	var got []string
	for _, seg := range segs {
		ps := seg.Points()
		if seg.Op == render.MoveTo {
			got = append(got, "")
		}
		got[len(got)-1] += s.columnAt(ps[len(ps)-1].X)
	}
	if !slices.Equal(got, want) {
		t.Errorf("the line goes through %q, want %q", got, want)
	}
}

// columnAt is the name of the touchpoint in whose column an x lies.
func (s *sample) columnAt(x float64) (name string) {
	s.each(func(it render.Item, in []*render.Group) {
		if g, ok := it.(*render.Group); ok && g.Cell.W > 0 && x > g.Cell.X && x < g.Cell.Right() && len(in) > 1 && in[len(in)-1].Cell.Empty() {
			name = in[len(in)-1].Name
		}
	})
	return name
}
