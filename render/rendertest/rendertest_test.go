package rendertest

import (
	"bytes"
	"image"
	"image/color"
	"io"
	"slices"
	"testing"

	"journeymap/render"
)

// TestDocumentIsSettled: the document is ready to be drawn, and the same each time.
func TestDocumentIsSettled(t *testing.T) {
	d := Document(t)
	before := dump(t, d)
	if !bytes.Equal(dump(t, Document(t)), before) {
		t.Error("a second document differs")
	}
	render.Settle(d)
	if !bytes.Equal(dump(t, d), before) {
		t.Error("the document was not settled")
	}
}

// TestDocumentHasAll: nothing that a Document can hold is missing.
func TestDocumentHasAll(t *testing.T) {
	d := Document(t)
	seen := map[string]bool{}
	for _, p := range d.Pages {
		render.Walk(p.Items, func(it render.Item, _ render.Transform) { note(seen, it) })
	}
	for _, want := range []string{
		"plain", "artifact", "section", "heading1", "heading2", "heading3", "paragraph", "figure",
		"link", "clip", "shift", "scale", "cell", "empty group",
		"fill", "clear fill", "gradient", "stroke", "clear stroke", "dash", "round cap", "butt cap", "round join", "miter join",
		"text", "clear text", "rtl", "lines", "hyphen", "plain line", "shaped line", "turned line", "bent line", "line bent back", "png", "jpeg",
	} {
		if !seen[want] {
			t.Errorf("the document has no %s", want)
		}
	}
	lines := Lines(d)
	for _, s := range Payloads() {
		if !slices.Contains(lines, s) {
			t.Errorf("no line %q", s)
		}
	}
}

func note(seen map[string]bool, it render.Item) {
	set := func(name string, is bool) { seen[name] = seen[name] || is }
	switch it := it.(type) {
	case *render.Group:
		set(it.Role.String(), true)
		set("link", it.Link != "")
		set("clip", it.Clip != nil)
		set("shift", it.Shift != render.Point{})
		set("scale", it.Scale != 0)
		set("cell", !it.Cell.Empty())
		set("empty group", len(it.Items) == 0)
	case *render.Path:
		notePath(set, it)
	case *render.Text:
		noteText(set, it)
	case *render.Image:
		set(it.Type, true)
	}
}

func notePath(set func(string, bool), p *render.Path) {
	gradient, stroked := p.Fill.Gradient != nil, p.Stroke.Width > 0
	set("gradient", gradient)
	set("fill", !gradient && p.Fill.Color.A == 0xFF)
	set("clear fill", clear(p.Fill.Color))
	set("stroke", stroked)
	set("clear stroke", stroked && clear(p.Stroke.Color))
	set("dash", stroked && len(p.Stroke.Dash) > 0)
	set("round cap", stroked && p.Stroke.Cap == render.RoundCap)
	set("butt cap", stroked && p.Stroke.Cap == render.ButtCap)
	set("round join", stroked && p.Stroke.Join == render.RoundJoin)
	set("miter join", stroked && p.Stroke.Join == render.MiterJoin)
}

func noteText(set func(string, bool), t *render.Text) {
	set("text", true)
	set("clear text", clear(t.Color))
	set("rtl", t.RTL)
	set("lines", len(t.Lines) > 1)
	for _, l := range t.Lines {
		set("hyphen", l.Hyphen)
		set("plain line", len(l.Shaped) == 0)
		set("shaped line", len(l.Shaped) > 0)
		set("turned line", l.Turn != 0)
		set("bent line", l.Radius > 0)
		set("line bent back", l.Radius < 0)
	}
}

func clear(c color.NRGBA) bool { return c.A > 0 && c.A < 0xFF }

// TestSamples: the pictures can be read and are of the kinds they say.
func TestSamples(t *testing.T) {
	want := map[string]color.Model{
		"PNG, RGB": color.RGBAModel, "PNG, alpha": color.NRGBAModel, "PNG, gray": color.GrayModel, "PNG, 16 bits": color.NRGBA64Model,
		"PNG, interlaced": color.GrayModel, "JPEG, color": color.YCbCrModel, "JPEG, gray": color.GrayModel,
	}
	for _, s := range Samples(t) {
		m, kind, err := image.Decode(bytes.NewReader(s.Data))
		if err != nil {
			t.Errorf("%s: %v", s.Name, err)
			continue
		}
		if kind != s.Type || m.Bounds().Size() != square.Size() {
			t.Errorf("%s: a %s of %v", s.Name, kind, m.Bounds().Size())
		}
		if model, ok := want[s.Name]; ok && m.ColorModel() != model {
			t.Errorf("%s: not the color model of its name", s.Name)
		}
		if p, ok := m.(*image.Paletted); s.Name == "PNG, palette" && (!ok || len(p.Palette) != len(colors)) {
			t.Errorf("%s: no palette", s.Name)
		}
	}
}

// TestInterlaced: the seven passes come together to the picture that was meant.
func TestInterlaced(t *testing.T) {
	m, _, err := image.Decode(bytes.NewReader(interlaced(t)))
	if err != nil {
		t.Fatal(err)
	}
	for y := range 6 {
		for x := range 8 {
			if got := m.(*image.Gray).GrayAt(x, y).Y; got != uint8(x*24+y*12) {
				t.Errorf("%d,%d is %d", x, y, got)
			}
		}
	}
}

func TestLimitedWriter(t *testing.T) {
	w := &limited{room: 3}
	if n, err := io.WriteString(w, "ab"); n != 2 || err != nil {
		t.Errorf("first write: %d, %v", n, err)
	}
	if n, err := io.WriteString(w, "cd"); n != 1 || err != errFull {
		t.Errorf("second write: %d, %v", n, err)
	}
}
