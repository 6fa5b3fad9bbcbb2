package svg

import (
	"encoding/xml"
	"io"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"journeymap/render"
	"journeymap/render/rendertest"
)

const (
	common   = " id "
	painting = " fill fill-opacity stroke stroke-opacity stroke-width stroke-dasharray stroke-linecap stroke-linejoin "
)

// allowedAttrs lists all elements that may be written, each with its attributes. What is not here cannot be written:
// scripts, event handlers, foreign objects, animations, classes.
var allowedAttrs = map[string]string{
	"svg":            " xmlns xlink width height viewBox role aria-labelledby aria-describedby lang text-rendering style ",
	"title":          common,
	"desc":           common,
	"style":          " type ",
	"g":              " role aria-label aria-level aria-hidden transform clip-path fill fill-opacity ",
	"a":              " href rel aria-label ",
	"path":           common + " d " + painting,
	"text":           " font-family font-size font-weight font-style direction space fill fill-opacity ",
	"tspan":          " x y rotate textLength lengthAdjust fill-opacity ",
	"image":          " x y width height preserveAspectRatio href ",
	"linearGradient": common + " gradientUnits x1 y1 x2 y2 ",
	"stop":           " offset stop-color ",
	"clipPath":       common,
	"defs":           "",
	"use":            " href x y transform ",
}

// numeric are the attributes that hold numbers and nothing else.
const numeric = " viewBox x y rotate width height x1 y1 x2 y2 font-size stroke-width stroke-dasharray fill-opacity stroke-opacity textLength offset "

var (
	numbers   = regexp.MustCompile(`^-?\d+(\.\d+)?( -?\d+(\.\d+)?)*$`)
	pathData  = regexp.MustCompile(`^M[MLHVCQZ0-9. -]*$`)
	transform = regexp.MustCompile(`^(translate\(-?[\d.]+ -?[\d.]+\))?(rotate\(-?[\d.]+\))?(scale\([\d.]+\))?$`)
	reference = regexp.MustCompile(`^url\(#(.*)\)$`)
	embedding = regexp.MustCompile(`^(@font-face\{font-family:'[\pL\d -]+'(;font-weight:700)?(;font-style:italic)?;src:url\(data:font/ttf;base64,[A-Za-z0-9+/=]+\) format\('truetype'\)\}\n)+$`)
	picture   = regexp.MustCompile(`^data:image/(png|jpeg);base64,[A-Za-z0-9+/=]+$`)
)

func TestStructure(t *testing.T) {
	d := rendertest.Document(t)
	ids := map[string]string{}
	for name, r := range modes {
		for i := range d.Pages {
			t.Run(name+strconv.Itoa(i), func(t *testing.T) {
				own := structure(t, rendertest.Render(t, r, d.Single(i)))
				if name != "embed" {
					return
				}
				for id := range own {
					if other, ok := ids[id]; ok {
						t.Errorf("id %s stands in %s too", id, other)
					}
					ids[id] = t.Name()
				}
			})
		}
	}
}

// structure checks one file against the lists above and gives its ids.
func structure(t *testing.T, svg []byte) map[string]bool {
	ids, wanted := map[string]bool{}, map[string]bool{}
	dec := xml.NewDecoder(strings.NewReader(string(svg)))
	for {
		tok, err := dec.RawToken()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			element(t, tok, ids, wanted)
		case xml.ProcInst, xml.Directive, xml.Comment:
			t.Errorf("%T in the file", tok)
		case xml.CharData:
			if s := string(tok); strings.Contains(s, "@font-face") && !embedding.MatchString(strings.TrimSpace(s)+"\n") {
				t.Errorf("style sheet %.200q", s)
			}
		}
	}
	for id := range wanted {
		if !ids[id] {
			t.Errorf("nothing has the id %s", id)
		}
	}
	return ids
}

func element(t *testing.T, e xml.StartElement, ids, wanted map[string]bool) {
	attrs, ok := allowedAttrs[e.Name.Local]
	if !ok {
		t.Errorf("element %s is not allowed", e.Name.Local)
	}
	for _, a := range e.Attr {
		name := a.Name.Local
		if !strings.Contains(attrs, " "+name+" ") {
			t.Errorf("attribute %s of %s is not allowed", name, e.Name.Local)
		}
		if !sound(e.Name.Local, name, a.Value) {
			t.Errorf("%s %s=%.100q", e.Name.Local, name, a.Value)
		}
		refer(a, ids, wanted)
		if name == "id" {
			if ids[a.Value] {
				t.Errorf("id %s stands twice", a.Value)
			}
			ids[a.Value] = true
		}
	}
}

// sound says whether a value is of the form its attribute needs.
func sound(element, name, v string) bool {
	switch {
	case element == "svg" && (name == "width" || name == "height"):
		return numbers.MatchString(strings.TrimSuffix(v, "pt"))
	case strings.Contains(numeric, " "+name+" "):
		return numbers.MatchString(v)
	case name == "d":
		return pathData.MatchString(v)
	case name == "transform":
		return v != "" && transform.MatchString(v)
	case name == "href" && element == "image":
		return picture.MatchString(v)
	case name == "href" && element == "use":
		return strings.HasPrefix(v, "#")
	case name == "href":
		return checkLink(v) == nil
	case strings.Contains(v, "url("):
		return reference.MatchString(v) || name == "aria-label" || name == "lang"
	}
	return true
}

// refer notes the ids that an attribute refers to.
func refer(a xml.Attr, ids, wanted map[string]bool) {
	switch {
	case a.Name.Local == "aria-labelledby", a.Name.Local == "aria-describedby":
		wanted[a.Value] = true
	case a.Name.Local == "href" && strings.HasPrefix(a.Value, "#"):
		wanted[a.Value[1:]] = true
	default:
		if m := reference.FindStringSubmatch(a.Value); m != nil {
			wanted[m[1]] = true
		}
	}
}

// content gives the words in each element of a name.
func content(t *testing.T, svg, name string) (all []string) {
	t.Helper()
	dec := xml.NewDecoder(strings.NewReader(svg))
	for {
		tok, err := dec.Token()
		if err == io.EOF {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		if e, ok := tok.(xml.StartElement); ok && e.Name.Local == name {
			all = append(all, inside(t, dec))
		}
	}
}

func inside(t *testing.T, dec *xml.Decoder) (s string) {
	t.Helper()
	for depth := 1; depth > 0; {
		tok, err := dec.Token()
		if err != nil {
			t.Fatal(err)
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth--
		case xml.CharData:
			s += string(tok)
		}
	}
	return s
}

// TestWords: every line is found again word for word, in order, and so are the title and description.
func TestWords(t *testing.T) {
	d := rendertest.Document(t).Single(0)
	for name, r := range modes {
		svg := string(rendertest.Render(t, r, d))
		if got, want := content(t, svg, "tspan"), rendertest.Lines(d); !slices.Equal(got, want) {
			t.Errorf("%s: lines\n%q\nwant\n%q", name, got, want)
		}
		if got := content(t, svg, "title"); !slices.Equal(got, []string{d.Title}) {
			t.Errorf("%s: title %q", name, got)
		}
		if got := content(t, svg, "desc"); !slices.Equal(got, []string{d.Desc}) {
			t.Errorf("%s: desc %q", name, got)
		}
		if got := content(t, svg, "text"); !slices.Contains(got, "A paragraph of three lines, broken between words, and AVATAR To Wave. Fifty-five ‘quotes’ — done.") {
			t.Errorf("%s: no paragraph in %q", name, got)
		}
	}
}

// TestPayloads: a hostile text is inert wherever a Document holds words.
func TestPayloads(t *testing.T) {
	face := regular(t)
	for _, s := range append(rendertest.Payloads(), "\x00\x1b\u202e\ufffe\xff") {
		d := page(&render.Group{Role: render.Section, Name: s, Items: []render.Item{sentence(face, s)}})
		d.Title, d.Desc, d.Lang, d.ID, d.Author, d.Pages[0].Name = s, s, s, s, s, s
		svg := rendertest.Render(t, Renderer{}, d)
		structure(t, svg)
		if got := content(t, string(svg), "text"); !slices.Equal(got, []string{said(s)}) {
			t.Errorf("%q reads %q", s, got)
		}
		if n := strings.Count(string(svg), "<svg "); n != 1 {
			t.Errorf("%q: %d svg elements", s, n)
		}
	}
}

// TestKinds: the conformance document makes this package write every element it can, so that the tests see them all.
func TestKinds(t *testing.T) {
	svg := string(rendertest.Render(t, Renderer{}, rendertest.Document(t).Single(0)))
	for _, name := range slices.Sorted(maps.Keys(allowedAttrs)) {
		if !strings.Contains(svg, "<"+name+" ") && !strings.Contains(svg, "<"+name+">") {
			t.Errorf("no %s element", name)
		}
	}
}
