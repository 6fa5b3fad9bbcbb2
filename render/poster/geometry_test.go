package poster

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/render"
	"journeymap/render/theme"
)

// placed is one line of text with its box on the page and the cell it must keep to.
type placed struct {
	text string
	box  render.Rect
	cell render.Rect
	from *render.Text
}

// texts lists the lines of a page.
func texts(items []render.Item, cell render.Rect) (out []placed) {
	for _, it := range items {
		switch it := it.(type) {
		case *render.Group:
			c := cell
			if !it.Cell.Empty() {
				c = it.Cell
			}
			out = append(out, texts(it.Items, c)...)
		case *render.Text:
			for _, l := range it.Lines {
				asc, desc := it.Face.Ascent()*it.Size, it.Face.Descent()*it.Size
				for _, box := range l.Boxes(asc*0.82, desc*0.82) {
					out = append(out, placed{l.S, box, cell, it})
				}
			}
		}
	}
	return out
}

// checkGeometry finds text outside its page or cell, and texts that lie on each other.
func checkGeometry(t *testing.T, d *render.Document) {
	t.Helper()
	for i := range d.Pages {
		p := &d.Pages[i]
		lines := texts(p.Items, render.Rect{})
		for _, l := range lines {
			if l.box.X < 0 || l.box.Y < 0 || l.box.Right() > p.Width || l.box.Bottom() > p.Height {
				t.Errorf("page %d: %q leaves the sheet: %+v", i+1, l.text, l.box)
			}
			if c := l.cell; !c.Empty() && (l.box.X < c.X-0.02 || l.box.Right() > c.Right()+0.02 || l.box.Y < c.Y-0.02 || l.box.Bottom() > c.Bottom()+0.02) {
				t.Errorf("page %d: %q leaves its cell: %+v in %+v", i+1, l.text, l.box, c)
			}
		}
		checkOverlaps(t, i, lines)
	}
}

func checkOverlaps(t *testing.T, page int, lines []placed) {
	t.Helper()
	for i := range lines {
		for j := i + 1; j < len(lines); j++ {
			if lines[i].from != lines[j].from && lines[i].box.Overlaps(lines[j].box, 0.3) {
				t.Errorf("page %d: %q lies on %q", page+1, lines[i].text, lines[j].text)
			}
		}
	}
}

var vocabulary = strings.Fields(`de wasmachine valt stil midden in een volle was en niemand belt terug over de bezorging
	arbeidsongeschiktheidsverzekering Lebensversicherungsgesellschaft she waits until somebody finally answers the phone
	repareren of vervangen anticonstitutionnellement é ü ß “wat nu” x`)

func sentence(r *rand.Rand, most int) string {
	words := make([]string, 1+r.IntN(most))
	for i := range words {
		words[i] = vocabulary[r.IntN(len(vocabulary))]
	}
	return strings.Join(words, " ")
}

func texted(ss ...string) (ts []journey.Text) {
	for _, s := range ss {
		ts = append(ts, journey.Text{S: s})
	}
	return ts
}

// randomMap is a map of n touchpoints that leaves out cells at random.
func randomMap(r *rand.Rand, n int) *journey.Map {
	m := &journey.Map{Title: journey.Text{S: sentence(r, 8)}, Lang: journey.Dutch}
	if r.IntN(2) == 0 {
		m.Subtitle.S = sentence(r, 14)
		m.Personas = []journey.Persona{{Name: texted(sentence(r, 3))[0], Role: texted(sentence(r, 6)), Quote: texted(sentence(r, 12))}}
		m.Author.S, m.Version.S = "Team", "3"
	}
	for n > 0 {
		k := min(n, 1+r.IntN(5))
		p := journey.Phase{Name: journey.Text{S: sentence(r, 2)}, When: journey.When{Moment: journey.WhenMoment(r.IntN(5))}}
		for range k {
			p.Touchpoints = append(p.Touchpoints, randomTouchpoint(r))
		}
		m.Phases = append(m.Phases, p)
		n -= k
	}
	return m
}

func randomTouchpoint(r *rand.Rand) journey.Touchpoint {
	t := journey.Touchpoint{Name: journey.Text{S: sentence(r, 4)}}
	maybe := func(ts *[]journey.Text, most int) {
		if r.IntN(4) > 0 {
			*ts = texted(sentence(r, most))
		}
	}
	maybe(&t.Channel, 2)
	maybe(&t.Doing, 12)
	maybe(&t.Thinking, 12)
	feel := func(fs *[]journey.Feeling) {
		if r.IntN(6) > 0 {
			f := journey.Face(1 + r.IntN(5))
			*fs = []journey.Feeling{{Emotion: journey.Emotion{Face: f, Score: levelScore(f)}}}
		}
	}
	feel(&t.Emotion)
	feel(&t.Expected)
	if r.IntN(3) == 0 {
		kinds := []journey.MomentKind{journey.Truth, journey.Wow, journey.Fail, journey.Ultimate, journey.End}
		t.Moments = []journey.Moment{{Kind: kinds[r.IntN(len(kinds))]}}
		maybe(&t.Moments[0].Words, 8)
		maybe(&t.Why, 8)
	}
	return t
}

func house(t testing.TB) *theme.Theme {
	t.Helper()
	th, err := theme.Default()
	if err != nil {
		t.Fatal(err)
	}
	return th
}

// TestNothingCollides lays out maps of 1 to 60 touchpoints with long words and missing cells.
func TestNothingCollides(t *testing.T) {
	th := house(t)
	for _, paper := range []string{"fit", "A4", "A3", "A1"} {
		for _, n := range []int{1, 2, 3, 5, 8, 13, 27, 60} {
			t.Run(fmt.Sprintf("%s-%d", paper, n), func(t *testing.T) {
				r := rand.New(rand.NewPCG(uint64(n), 7))
				for range 3 {
					d, found := Layout(randomMap(r, n), th, Options{Paper: paper})
					if d == nil {
						t.Fatalf("no document: %v", found)
					}
					checkGeometry(t, d)
				}
			})
		}
	}
}

// TestSameInputSameDocument lays a map out twice.
func TestSameInputSameDocument(t *testing.T) {
	th := house(t)
	m := randomMap(rand.New(rand.NewPCG(9, 9)), 20)
	var a, b bytes.Buffer
	for _, w := range []*bytes.Buffer{&a, &b} {
		d, _ := Layout(m, th, Options{})
		if err := render.Dump(w, d); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("two runs differ")
	}
}

// TestShallowSheet: a sheet that is too low even for the header is an error, not a crash.
func TestShallowSheet(t *testing.T) {
	th := house(t)
	for _, paper := range []string{"200x60mm", "1000x60mm", "60x1000mm", "5080x61mm"} {
		m := randomMap(rand.New(rand.NewPCG(3, 3)), 4)
		if d, found := Layout(m, th, Options{Paper: paper, Lanes: []string{"-emotion"}}); d == nil && !found.HasErrors() {
			t.Errorf("%s: neither a document nor an error", paper)
		}
	}
}
