package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"journeymap/journey/diag"
	"journeymap/render"
	"journeymap/render/poster"
	"journeymap/render/rendertest"
)

// The tests of this file let other programs read what this one writes.

// tool runs an outside program and gives what it prints. The test fails when it complains.
func tool(t *testing.T, stdin []byte, name string, args ...string) []byte {
	t.Helper()
	cmd := exec.Command(rendertest.Tool(t, name), args...)
	cmd.Stdin = bytes.NewReader(stdin)
	var complaints bytes.Buffer
	cmd.Stderr = &complaints
	out, err := cmd.Output()
	if err != nil || complaints.Len() > 0 {
		t.Fatalf("%s: %v\n%s%.2000s", name, err, &complaints, out)
	}
	return out
}

// onDisk puts bytes in a file for programs that read no pipe.
func onDisk(t *testing.T, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestSVGIsReadByOthers(t *testing.T) {
	eachEdition(t, func(t *testing.T, e *edition) {
		for _, svg := range e.svgs {
			tool(t, svg, "xmllint", "--noout", "--nonet", "-")
			if png := tool(t, svg, "rsvg-convert", "--width", "300", "--keep-aspect-ratio"); !bytes.HasPrefix(png, []byte("\x89PNG")) {
				t.Errorf("rsvg-convert writes %.20q", png)
			}
		}
	})
}

func TestPDFIsReadByOthers(t *testing.T) {
	eachEdition(t, func(t *testing.T, e *edition) {
		path := onDisk(t, "map.pdf", e.pdf)
		if said := tool(t, nil, "qpdf", "--check", path); !bytes.Contains(said, []byte("No syntax or stream encoding errors found")) {
			t.Errorf("qpdf --check says %s", said)
		}
		about := string(tool(t, nil, "pdfinfo", path))
		for _, want := range []string{`Title: +` + regexp.QuoteMeta(titleOf(t, e.source)), `Tagged: +yes`, `JavaScript: +no`,
			`Form: +none`, `Encrypted: +no`, `Pages: +` + strconv.Itoa(len(e.svgs)), sizes[e.paper]} {
			if !regexp.MustCompile(`(?m)^` + want + `$`).MatchString(about) {
				t.Errorf("pdfinfo does not say %s:\n%s", want, about)
			}
		}
		if lang := catalog(t, path)["/Lang"]; lang != "u:"+e.lang {
			t.Errorf("the language is %v", lang)
		}
	})
}

// sizes are the sheets as pdfinfo names them, landscape.
var sizes = map[string]string{"A4": `Page size: +(841.89 x 595.28|595.28 x 841.89) pts \(A4\)`, "A1": `Page size: +(2383.94 x 1683.78|1683.78 x 2383.94) pts \(A1\)`, "fit": `Page size: .*`}

func titleOf(t *testing.T, source []byte) string {
	t.Helper()
	var m struct{ Title string }
	if err := yaml.Unmarshal(source, &m); err != nil || m.Title == "" {
		t.Fatalf("no title: %v", err)
	}
	return m.Title
}

// objects are all objects of a PDF file as qpdf shows them in JSON, the trailer too: names begin with a slash, texts
// with "u:" or "b:". Streams are left out.
func objects(t *testing.T, path string) map[string]any {
	t.Helper()
	var file struct{ Qpdf []json.RawMessage }
	if err := json.Unmarshal(tool(t, nil, "qpdf", "--json", path), &file); err != nil || len(file.Qpdf) != 2 {
		t.Fatalf("qpdf --json has %d parts: %v", len(file.Qpdf), err)
	}
	var all map[string]any
	if err := json.Unmarshal(file.Qpdf[1], &all); err != nil {
		t.Fatal(err)
	}
	return all
}

// catalog is the object at the root of a PDF file.
func catalog(t *testing.T, path string) map[string]any {
	t.Helper()
	for _, object := range objects(t, path) {
		m, _ := object.(map[string]any)
		if value, ok := m["value"].(map[string]any); ok && value["/Type"] == "/Catalog" {
			return value
		}
	}
	t.Fatal("no catalog")
	return nil
}

// Everything that an author says stands in the picture as often as in the map.
func TestNothingIsLost(t *testing.T) {
	eachEdition(t, func(t *testing.T, e *edition) {
		said := saidIn(t, &diag.Source{Name: e.name + ".yaml", Data: e.source})
		t.Run("svg", func(t *testing.T) { said.find(t, paragraphs(t, e.svgs...)...) })
		t.Run("pdf", func(t *testing.T) { said.find(t, extracted(t, e.pdf)) })
	})
}

// TestNothingIsLostInLanes looks for the words of the small maps too, in which words are broken, turned and borrowed.
func TestNothingIsLostInLanes(t *testing.T) {
	for _, path := range laneMaps(t) {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".yaml"), func(t *testing.T) {
			src := &diag.Source{Name: path, Data: []byte(content(t, path))}
			said, doc := saidIn(t, src), layOut(t, src, poster.Options{Paper: "fit"})
			said.find(t, paragraphs(t, drawn(t, formats[0], doc))...)
			said.unordered().find(t, extracted(t, drawn(t, formats[1], doc)))
		})
	}
}

// laneMaps are the paths of the small maps.
func laneMaps(t *testing.T) []string {
	t.Helper()
	paths, _ := filepath.Glob(filepath.Join(top, "testdata", "lanes", "*.yaml"))
	if len(paths) < 20 {
		t.Fatalf("only %d maps", len(paths))
	}
	return paths
}

// extracted is the text of a PDF file in the order in which it is drawn.
func extracted(t *testing.T, pdf []byte) string {
	t.Helper()
	return flat(string(tool(t, nil, "pdftotext", "-raw", "-enc", "UTF-8", onDisk(t, "map.pdf", pdf), "-")))
}

// paragraphs are the words of every text element of some SVG files.
func paragraphs(t *testing.T, svgs ...[]byte) (all []string) {
	t.Helper()
	for _, svg := range svgs {
		depth := 0
		var words strings.Builder
		walkXML(t, svg, func(tok xml.Token) {
			switch tok := tok.(type) {
			case xml.StartElement:
				if tok.Name.Local == "text" || depth > 0 {
					depth++
				}
			case xml.EndElement:
				if depth == 1 {
					all = append(all, flat(words.String()))
					words.Reset()
				}
				depth = max(0, depth-1)
			case xml.CharData:
				if depth > 0 {
					words.Write(tok)
				}
			}
		})
	}
	return all
}

// walkXML visits the tokens of a file that must be well-formed.
func walkXML(t testing.TB, data []byte, visit func(xml.Token)) {
	t.Helper()
	dec := xml.NewDecoder(bytes.NewReader(data))
	for {
		tok, err := dec.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatalf("not well-formed: %v", err)
		}
		visit(tok)
	}
}

// Where the words of a PDF file end up, in the eyes of another program, none leaves the page or lies on another.
func TestPDFWordsKeepApart(t *testing.T) {
	eachEdition(t, func(t *testing.T, e *edition) {
		boxes := tool(t, nil, "pdftotext", "-bbox-layout", onDisk(t, "map.pdf", e.pdf), "-")
		var page render.Rect
		var words []printed
		walkXML(t, boxes, func(tok xml.Token) {
			switch tok := tok.(type) {
			case xml.StartElement:
				switch tok.Name.Local {
				case "page":
					page, words = render.Rect{W: attr(t, tok, "width"), H: attr(t, tok, "height")}, nil
				case "word":
					words = append(words, printed{box: boxOf(t, tok)})
				}
			case xml.CharData:
				if n := len(words); n > 0 && strings.TrimSpace(string(tok)) != "" {
					words[n-1].text = string(tok)
				}
			case xml.EndElement:
				if tok.Name.Local == "page" {
					keepApart(t, page, words, 0.6)
				}
			}
		})
		if len(words) < 5 {
			t.Errorf("pdftotext finds only %d words", len(words))
		}
	})
}

// printed is a piece of text where it was drawn. Pieces of one owner may touch.
type printed struct {
	text  string
	owner int
	box   render.Rect
}

// keepApart finds text that leaves its page or lies on other text, by more than a tolerance in both directions.
func keepApart(t *testing.T, page render.Rect, words []printed, tolerance float64) {
	t.Helper()
	inside := page.Inset(-tolerance)
	for i, w := range words {
		if w.box.X < inside.X || w.box.Y < inside.Y || w.box.Right() > inside.Right() || w.box.Bottom() > inside.Bottom() {
			t.Errorf("%q leaves the page: %.2f", w.text, w.box)
		}
		for _, other := range words[:i] {
			if (w.owner == 0 || w.owner != other.owner) && w.box.Overlaps(other.box, tolerance) {
				t.Errorf("%q lies on %q: %.2f and %.2f", w.text, other.text, w.box, other.box)
			}
		}
	}
}

// boxOf is the box of a word. Programs give words the whole height of their font, which in a tight heading is more
// than from line to line: a tenth is taken off at either side, where no letter reaches.
func boxOf(t *testing.T, e xml.StartElement) render.Rect {
	t.Helper()
	x, y := attr(t, e, "xMin"), attr(t, e, "yMin")
	r := render.Rect{X: x, Y: y, W: attr(t, e, "xMax") - x, H: attr(t, e, "yMax") - y}
	return render.Rect{X: r.X, Y: r.Y + r.H/10, W: r.W, H: r.H * 8 / 10}
}

func attr(t *testing.T, e xml.StartElement, name string) float64 {
	t.Helper()
	i := slices.IndexFunc(e.Attr, func(a xml.Attr) bool { return a.Name.Local == name })
	if i < 0 {
		t.Fatalf("%s has no %s", e.Name.Local, name)
	}
	v, err := strconv.ParseFloat(e.Attr[i].Value, 64)
	if err != nil {
		t.Fatal(fmt.Errorf("%s of %s: %w", name, e.Name.Local, err))
	}
	return v
}
