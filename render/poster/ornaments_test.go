package poster

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/render"
	"journeymap/render/theme"
)

// The tests of this file hold for every style of the table.

// displayed lays a map out in a style, and gives nil when the style says that it cannot carry it.
func displayed(t *testing.T, m *journey.Map, o Options) *render.Document {
	t.Helper()
	o.Model = entryModel
	d, found := Layout(m, house(t), o)
	if d == nil && !strings.Contains(found[0].Msg, "do not fit on") {
		t.Fatalf("no document: %v", found)
	}
	return d
}

// TestOrnamentsCollideNowhere lays out maps of 1 to 30 touchpoints with long words and missing cells, on sheets of every
// size and both ways round.
func TestOrnamentsCollideNowhere(t *testing.T) {
	for _, style := range ornaments {
		for _, paper := range []string{"A4", "A3", "A1", "700x300mm"} {
			for _, way := range []string{"landscape", "portrait"} {
				for _, n := range []int{1, 3, 4, 7, 12, 20, 30} {
					t.Run(fmt.Sprintf("%s-%s-%s-%d", style.name, paper, way, n), func(t *testing.T) {
						if n < style.least {
							t.Skip("too few touchpoints for this style")
						}
						r := rand.New(rand.NewPCG(uint64(n), 17))
						for range 3 {
							m := feltMap(r, n)
							d := displayed(t, m, Options{Style: style.name, Paper: paper, Orientation: way})
							if d == nil {
								if n < 30 || paper != "A4" {
									t.Error("it does not fit")
								}
								continue
							}
							checkGeometry(t, d)
							checkFacesAreClear(t, d)
							checkNothingIsMissing(t, d, m)
						}
					})
				}
			}
		}
	}
}

// feltMap is a random map of n touchpoints, with an emotion and a promise.
func feltMap(r *rand.Rand, n int) *journey.Map {
	m := randomMap(r, n)
	first := &m.Phases[0].Touchpoints[0].Content
	first.Emotion = []journey.Feeling{{Emotion: journey.Emotion{Face: journey.Angry, Score: -1}}}
	if r.IntN(2) == 0 {
		m.Promises = []journey.Promise{{Text: texted(sentence(r, 8))[0]}}
	}
	return m
}

// checkFacesAreClear finds text on a face.
func checkFacesAreClear(t *testing.T, d *render.Document) {
	t.Helper()
	for i := range d.Pages {
		faces := figures(d.Pages[i].Items)
		for _, l := range texts(d.Pages[i].Items, render.Rect{}) {
			for _, f := range faces {
				if !slices.Contains(f.own, l.from) && l.box.Overlaps(f.box, 0.3) {
					t.Errorf("%q lies on a face", l.text)
				}
			}
		}
	}
}

// figure is a picture with the box in which it lies for sure, and the texts that are part of it.
type figure struct {
	box render.Rect
	own []*render.Text
}

// figures lists the pictures of a page that hold no other group.
func figures(items []render.Item) (all []figure) {
	render.Walk(items, func(it render.Item, at render.Transform) {
		g, ok := it.(*render.Group)
		if !ok || g.Role != render.Figure {
			return
		}
		var f figure
		for _, in := range g.Items {
			switch in := in.(type) {
			case *render.Path:
				f.box = f.box.Union(render.Bounds(in.Segs))
			case *render.Text:
				f.own = append(f.own, in)
			}
		}
		b := at.Rect(f.box)
		f.box = b.Inset(0.18 * b.W)
		all = append(all, f)
	})
	return all
}

// checkNothingIsMissing finds every name, phase and moment of a map in full.
func checkNothingIsMissing(t *testing.T, d *render.Document, m *journey.Map) {
	t.Helper()
	var b strings.Builder
	render.Walk(d.Pages[0].Items, func(it render.Item, _ render.Transform) {
		if txt, ok := it.(*render.Text); ok {
			b.WriteString(squeezed(whole(txt)) + "\n")
		}
	})
	all := b.String()
	want := func(s string) {
		if !strings.Contains(all, squeezed(s)) {
			t.Errorf("nothing says %q", s)
		}
	}
	want(m.Title.S)
	for _, ph := range m.Phases {
		want(ph.Name.S)
		for _, tp := range ph.Touchpoints {
			want(tp.Name.S)
			for _, mo := range tp.Moments {
				want(wordsIn(journey.Dutch, nil).moment(mo.Kind))
			}
		}
	}
}

// squeezed is a text without its spaces, in small letters: a style may set a word in capitals, or break it anywhere.
func squeezed(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), "")) }

// TestOrnamentsOfExamples draws plain maps in every color and shade.
func TestOrnamentsOfExamples(t *testing.T) {
	m := feltMap(rand.New(rand.NewPCG(4, 4)), 9)
	for _, style := range Styles() {
		for _, tint := range theme.Tints() {
			for _, shade := range theme.Shades() {
				d := displayed(t, m, Options{Style: style, Color: tint, Shade: shade})
				h := theme.HuesOf(tint, shade)
				if got := groundOf(d); theme.Contrast(got.Color, h.Paper) > 3 {
					t.Errorf("%s %s %s: the ground is %v", style, tint, shade, got)
				}
			}
		}
	}
}

// groundOf is what the first path of a page is filled with.
func groundOf(d *render.Document) (first render.Paint) {
	done := false
	render.Walk(d.Pages[0].Items, func(it render.Item, _ render.Transform) {
		if p, ok := it.(*render.Path); ok && !done {
			first, done = p.Fill, true
			if g := first.Gradient; g != nil {
				first.Color = g.From
			}
		}
	})
	return first
}

// TestOrnamentsSpeak: the poster's own words come in the language asked for.
func TestOrnamentsSpeak(t *testing.T) {
	m := feltMap(rand.New(rand.NewPCG(4, 4)), 9)
	m.Phases[0].Touchpoints[0].Moments = []journey.Moment{{Kind: journey.Obstacle}}
	for _, style := range Styles() {
		for lang, word := range map[journey.Lang]string{journey.Dutch: "Hindernis", journey.French: "Obstacle"} {
			d := displayed(t, m, Options{Style: style, Lang: lang})
			var said []string
			render.Walk(d.Pages[0].Items, func(it render.Item, _ render.Transform) {
				if txt, ok := it.(*render.Text); ok {
					said = append(said, strings.ToLower(whole(txt)))
				}
			})
			if !slices.Contains(said, strings.ToLower(word)) {
				t.Errorf("%s does not say %s", style, word)
			}
		}
	}
}

// TestOrnamentsRefuse: what a style cannot show is told in one line, with what can.
func TestOrnamentsRefuse(t *testing.T) {
	th := house(t)
	r := rand.New(rand.NewPCG(5, 5))
	unfelt := randomMap(r, 5)
	unfelt.Phases[0].Touchpoints = append(unfelt.Phases[0].Touchpoints, journey.Touchpoint{})
	for i := range unfelt.Phases {
		for j := range unfelt.Phases[i].Touchpoints {
			unfelt.Phases[i].Touchpoints[j].Emotion = nil
		}
	}
	for _, style := range ornaments {
		d, found := Layout(feltMap(r, style.most+1), th, Options{Model: entryModel, Style: style.name})
		if d != nil || !strings.Contains(found[0].Msg, fmt.Sprintf("which carries %d", style.most)) || found[0].Hint == "" {
			t.Errorf("%s: %v", style.name, found)
		}
		if d, found := Layout(unfelt, th, Options{Model: entryModel, Style: style.name}); (d == nil) != style.feels {
			t.Errorf("%s without emotions: %v", style.name, found)
		}
		if d, found := Layout(feltMap(r, 4), th, Options{Model: entryModel, Style: style.name, Paper: "100x80mm"}); d != nil || !strings.Contains(found[0].Msg, "too small") {
			t.Errorf("%s on a small sheet: %v", style.name, found)
		}
	}
}

// The format and the poster each have a table of models and styles: what can be drawn can be written.
func TestModelsAgreeWithTheFormat(t *testing.T) {
	if !slices.Equal(Models(), journey.Models()) || !slices.Equal(theme.Shades(), journey.ShadeNames()) {
		t.Errorf("models %q, shades %q", Models(), theme.Shades())
	}
	for _, s := range Styles() {
		if !slices.Contains(journey.StyleNames(), s) {
			t.Errorf("the style %s can be drawn but not written", s)
		}
	}
}

// A gallery has a picture of every style in every color, with the flags that give it.
func TestGallery(t *testing.T) {
	d, found := Gallery(feltMap(rand.New(rand.NewPCG(6, 6)), 6), house(t), Options{Shade: "dark"})
	if d == nil {
		t.Fatal(found)
	}
	var said []string
	render.Walk(d.Pages[0].Items, func(it render.Item, _ render.Transform) {
		if txt, ok := it.(*render.Text); ok {
			said = append(said, whole(txt))
		}
	})
	for _, s := range Styles() {
		for _, c := range theme.Tints() {
			if want := fmt.Sprintf("--model entry --style %s --color %s --shade dark", s, c); !slices.Contains(said, want) {
				t.Errorf("nothing says %q", want)
			}
		}
	}
}

// BenchmarkOrnaments measures each style beside the hybrid model, which BenchmarkLayout27 measures.
func BenchmarkOrnaments(b *testing.B) {
	th := house(b)
	m := feltMap(rand.New(rand.NewPCG(1, 1)), 27)
	for _, style := range Styles() {
		b.Run(style, func(b *testing.B) {
			for b.Loop() {
				Layout(m, th, Options{Model: entryModel, Style: style})
			}
		})
	}
}
