package svg

import (
	"bytes"
	"errors"
	"fmt"
	"image/color"
	"math"
	"strings"
	"testing"

	"journeymap/render"
	"journeymap/render/font"
	"journeymap/render/rendertest"
)

var modes = map[string]Renderer{"embed": {}, "outline": {Text: Outline}}

func TestConformance(t *testing.T) {
	d := rendertest.Document(t)
	for name, r := range modes {
		rendertest.Run(t, name, r, d.Single(0), d.Single(1))
	}
}

func TestOnePageAFile(t *testing.T) {
	if err := (Renderer{}).Render(&bytes.Buffer{}, rendertest.Document(t)); err == nil {
		t.Error("two pages in one file: no error")
	}
}

// page is a document of one small page.
func page(items ...render.Item) *render.Document {
	return &render.Document{Title: "T", ID: "x", Pages: []render.Page{{Width: 100, Height: 50.5, Items: items}}}
}

func draw(tb testing.TB, items ...render.Item) string {
	tb.Helper()
	return string(rendertest.Render(tb, Renderer{}, page(items...)))
}

func rectangle() *render.Path {
	var p render.Pen
	p.Box(render.Rect{X: 1, Y: 2.5, W: 10, H: 20})
	return &render.Path{Segs: p, Fill: render.Paint{Color: color.NRGBA{0x12, 0xAB, 0, 0xFF}}}
}

func TestRoot(t *testing.T) {
	d := page()
	d.Desc, d.Lang = `a "desc" & more`, "nl"
	got := string(rendertest.Render(t, Renderer{}, d))
	want := `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100pt" height="50.5pt" viewBox="0 0 100 50.5"` +
		` role="graphics-document document" aria-labelledby="jx-1" aria-describedby="jx-2" lang="nl" xml:lang="nl" text-rendering="geometricPrecision"` +
		` style="font-kerning:normal;font-variant-ligatures:none">
<title id="jx-1">T</title>
<desc id="jx-2">a &quot;desc&quot; &amp; more</desc>
</svg>
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestElements holds one fact a row: what an item is written as, after the title.
func TestElements(t *testing.T) {
	red := color.NRGBA{0xFF, 0, 0, 0x80}
	line := []render.Seg{{Op: render.MoveTo, P: [3]render.Point{{X: -1, Y: 2}}}, {Op: render.LineTo, P: [3]render.Point{{X: 3.25, Y: -4}}}}
	stroked := func(s render.Stroke) *render.Path { s.Color = red; return &render.Path{Segs: line, Stroke: s} }
	group := func(g render.Group) *render.Group { g.Items = []render.Item{rectangle()}; return &g }
	const box = `<path d="M1 2.5H11V22.5H1Z" fill="#12ab00" />`
	cases := map[string]struct {
		item render.Item
		want string
	}{
		"fill":           {rectangle(), box},
		"nothing to see": {&render.Path{Segs: line}, ``},
		"no steps":       {&render.Path{Fill: render.Paint{Color: red}}, ``},
		"clear fill":     {&render.Path{Segs: line, Fill: render.Paint{Color: color.NRGBA{R: 1}}}, ``},
		"stroke":         {stroked(render.Stroke{Width: 1}), `<path d="M-1 2L3.25-4" fill="none" stroke="#ff0000" stroke-opacity="0.502" />`},
		"round dashes": {stroked(render.Stroke{Width: 1.5, Dash: []float64{3, .5}, Cap: render.RoundCap, Join: render.RoundJoin}),
			`<path d="M-1 2L3.25-4" fill="none" stroke="#ff0000" stroke-opacity="0.502" stroke-width="1.5" stroke-dasharray="3 0.5" stroke-linecap="round" stroke-linejoin="round" />`},
		"gradient": {&render.Path{Segs: rectangle().Segs, Fill: render.Paint{Gradient: &render.Gradient{From: red, To: red, End: render.Point{X: 1, Y: .5}}}},
			`<linearGradient id="jx-2" gradientUnits="userSpaceOnUse" x1="1" y1="2.5" x2="11" y2="12.5">
<stop offset="0" stop-color="#ff0000"/>
<stop offset="1" stop-color="#ff0000"/>
</linearGradient>
<path d="M1 2.5H11V22.5H1Z" fill="url(#jx-2)" />`},
		"empty group":  {&render.Group{Role: render.Figure, Name: "x"}, ``},
		"plain group":  {group(render.Group{}), box},
		"paragraph":    {group(render.Group{Role: render.Paragraph}), box},
		"artifact":     {group(render.Group{Role: render.Artifact}), "<g aria-hidden=\"true\" >\n" + box + "\n</g>"},
		"section":      {group(render.Group{Role: render.Section, Name: `a"b`}), "<g role=\"group\" aria-label=\"a&quot;b\" >\n" + box + "\n</g>"},
		"no label":     {group(render.Group{Role: render.Section}), box},
		"figure":       {group(render.Group{Role: render.Figure, Name: "f"}), "<g role=\"img\" aria-label=\"f\" >\n" + box + "\n</g>"},
		"heading":      {group(render.Group{Role: render.Heading2}), "<g role=\"heading\" aria-level=\"2\" >\n" + box + "\n</g>"},
		"shift, scale": {group(render.Group{Shift: render.Point{X: 1.5, Y: -2}, Scale: .125}), "<g transform=\"translate(1.5 -2)scale(0.125)\" >\n" + box + "\n</g>"},
		"clip":         {group(render.Group{Clip: &render.Path{Segs: line}}), "<clipPath id=\"jx-2\" ><path d=\"M-1 2L3.25-4\" />\n</clipPath>\n<g clip-path=\"url(#jx-2)\" >\n" + box + "\n</g>"},
		"link":         {group(render.Group{Link: "https://a.b/?c&d", Name: "l"}), "<a href=\"https://a.b/?c&amp;d\" rel=\"noopener noreferrer\" aria-label=\"l\">\n" + box + "\n</a>"},
		"linked section": {group(render.Group{Role: render.Section, Link: "mailto:a@b.c", Name: "l"}),
			"<g role=\"group\" aria-label=\"l\" >\n<a href=\"mailto:a@b.c\" rel=\"noopener noreferrer\">\n" + box + "\n</a>\n</g>"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			_, got, _ := strings.Cut(draw(t, c.item), "</title>\n")
			if got = strings.TrimSpace(strings.TrimSuffix(got, "</svg>\n")); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestRefused(t *testing.T) {
	nan := math.NaN()
	face := regular(t)
	bent := rectangle()
	bent.Segs[2].P[0].Y = math.Inf(-1)
	broken := rectangle()
	broken.Segs[0].Op = 9
	cases := map[string]render.Item{
		"point":        bent,
		"step":         broken,
		"no move":      &render.Path{Segs: rectangle().Segs[1:]},
		"dash":         &render.Path{Stroke: render.Stroke{Width: 1, Dash: []float64{nan}}},
		"width":        &render.Path{Stroke: render.Stroke{Width: -1}},
		"gradient":     &render.Path{Fill: render.Paint{Gradient: &render.Gradient{Start: render.Point{X: nan}}}},
		"shift":        &render.Group{Shift: render.Point{X: nan}},
		"scale":        &render.Group{Scale: -1},
		"clip":         &render.Group{Clip: bent},
		"below":        &render.Group{Items: []render.Item{bent}},
		"no face":      &render.Text{Size: 10},
		"no size":      &render.Text{Face: face},
		"size":         &render.Text{Face: face, Size: nan},
		"line":         &render.Text{Face: face, Size: 9, Lines: []render.Line{{X: nan}}},
		"glyph":        &render.Text{Face: face, Size: 9, Lines: []render.Line{{Shaped: []font.Glyph{{Face: face, X: nan}}}}},
		"lost glyph":   &render.Text{Face: face, Size: 9, Lines: []render.Line{{Shaped: []font.Glyph{{}}}}},
		"image box":    &render.Image{Box: render.Rect{W: -1}, Type: "png", Data: rendertest.Samples(t)[0].Data},
		"image place":  &render.Image{Box: render.Rect{X: 2e6}, Type: "png", Data: rendertest.Samples(t)[0].Data},
		"not its type": &render.Image{Type: "jpeg", Data: rendertest.Samples(t)[0].Data},
	}
	for name, it := range cases {
		t.Run(name, func(t *testing.T) {
			var b bytes.Buffer
			if err := (Renderer{}).Render(&b, page(it)); err == nil {
				t.Error("no error")
			}
			if b.Len() > 0 {
				t.Errorf("%d bytes written before the error", b.Len())
			}
		})
	}
}

func TestLinks(t *testing.T) {
	good := []string{rendertest.Link, "http://example.org", "HTTPS://example.org/x", "mailto:a@example.org?subject=x"}
	bad := []string{"javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", " javascript:alert(1)", "\x01javascript:alert(1)",
		"data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:https://a/b", "//host/x", "/x", "x", "#x", "https:", "https://", "https:example.org",
		"https://user@example.org", "https://user:pw@example.org", "mailto:", "https://exa mple.org", "https://[::1", "%zz:"}
	for _, link := range good {
		if err := checkLink(link); err != nil {
			t.Errorf("checkLink(%q): %v", link, err)
		}
	}
	for _, link := range bad {
		if err := checkLink(link); err == nil {
			t.Errorf("checkLink(%q): no error", link)
		}
	}
}

func regular(tb testing.TB) *font.Face {
	tb.Helper()
	f, err := font.Open("Roboto Condensed")
	if err != nil {
		tb.Fatal(err)
	}
	return f
}

// TestIDs: ids of two pages of one Document, or of two Documents, are never the same.
func TestIDs(t *testing.T) {
	seen := map[string]string{}
	for _, id := range []string{"a", "b", ""} {
		for _, name := range []string{"", "1", "2", `"><x`} {
			p := prefix(&render.Document{ID: id, Pages: []render.Page{{Name: name}}})
			at := fmt.Sprintf("%q page %q", id, name)
			if other, ok := seen[p]; ok {
				t.Errorf("%s and %s both have ids %s…", at, other, p)
			}
			seen[p] = at
			if strings.ContainsFunc(p, func(r rune) bool { return !(r == '-' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z') }) {
				t.Errorf("%s: odd prefix %q", at, p)
			}
		}
	}
	if got := prefix(&render.Document{ID: `x"<y>é z`, Pages: make([]render.Page, 1)}); got != "jxyz-" {
		t.Errorf("prefix = %q", got)
	}
}

func TestErrorsName(t *testing.T) {
	err := (Renderer{}).Render(&bytes.Buffer{}, page(rectangle(), &render.Group{Items: []render.Item{rectangle(), &render.Image{Type: "gif"}}}))
	if want := `svg: item 2: item 2: image: cannot carry a "gif"`; err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
	if errors.Unwrap(err) == nil {
		t.Error("error is not wrapped")
	}
}
