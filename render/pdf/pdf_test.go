package pdf

import (
	"bytes"
	"encoding/xml"
	"image/color"
	"io"
	"regexp"
	"strings"
	"testing"
	"time"

	"journeymap/render"
	"journeymap/render/rendertest"
)

var black = color.NRGBA{A: 0xFF}

func TestConformance(t *testing.T) {
	rendertest.Run(t, "pdf", Renderer{})
}

// TestValid has qpdf read the conformance document, and poppler draw it without a complaint.
func TestValid(t *testing.T) {
	path := write(t, rendertest.Document(t))
	tool(t, "qpdf", "--check", path)
	tool(t, "pdftoppm", "-r", "50", "-png", path, path)
	tool(t, "pdffonts", path)
}

func TestInfo(t *testing.T) {
	d := rendertest.Document(t)
	info := tool(t, "pdfinfo", write(t, d))
	for _, want := range []string{
		"Title:           " + d.Title, "Author:          " + d.Author, "Tagged:          yes", "Metadata Stream: yes",
		"JavaScript:      no", "Pages:           2", "Page size:       480 x 680 pts", "PDF version:     1.7",
	} {
		if !strings.Contains(info, want) {
			t.Errorf("pdfinfo does not say %q:\n%s", want, info)
		}
	}
}

func TestSameBytes(t *testing.T) {
	want := rendertest.Render(t, Renderer{}, rendertest.Document(t))
	for range 20 {
		if !bytes.Equal(rendertest.Render(t, Renderer{}, rendertest.Document(t)), want) {
			t.Fatal("the same document gives other bytes")
		}
	}
}

// TestDates: a date of making is written in UTC, and no clock is read when there is none.
func TestDates(t *testing.T) {
	d := sheet(box(1, 1, 9, 9))
	if bare := plain(t, write(t, d)); strings.Contains(bare, "Date") {
		t.Error("a document without a date has one")
	}
	d.Made = time.Date(2026, 7, 1, 1, 30, 0, 0, time.FixedZone("", 7200))
	dated := plain(t, write(t, d))
	for _, want := range []string{"/CreationDate (D:20260630233000Z)", "<xmp:CreateDate>2026-06-30T23:30:00Z<"} {
		if !strings.Contains(dated, want) {
			t.Errorf("no %s", want)
		}
	}
}

// TestInert looks for anything that could act when the file is opened.
func TestInert(t *testing.T) {
	text := regexp.MustCompile(`(?s)stream\n.*?endstream`).ReplaceAllString(plain(t, write(t, hostile(t))), "")
	for _, key := range []string{"/JS", "/JavaScript", "/Launch", "/OpenAction", "/AA", "/EmbeddedFile", "/RichMedia", "/SubmitForm"} {
		if regexp.MustCompile(key + `\b`).MatchString(text) {
			t.Errorf("the file has %s", key)
		}
	}
}

// hostile is the conformance document with texts in every other field that would break out of a careless writer.
func hostile(t *testing.T) *render.Document {
	t.Helper()
	payload := ")>>endobj /OpenAction<</S/JavaScript/JS(x)>> /AA \\101 þÿ \u202e]]>" + strings.Join(rendertest.Payloads(), " ")
	d := rendertest.Document(t)
	d.Title, d.Desc, d.Author, d.Lang, d.ID = payload, payload, payload, payload, payload
	d.Pages[0].Name, d.Marks[0].Title = payload, payload
	d.Pages[0].Items = append(d.Pages[0].Items, &render.Group{
		Role: render.Figure, Name: payload, Link: "https://example.org/)>>endobj", Items: []render.Item{box(0, 0, 9, 9)},
	})
	return d
}

// TestHostileTextReadsBack: the title comes out as it went in, also from the XMP packet.
func TestHostileTextReadsBack(t *testing.T) {
	d := hostile(t)
	d.Title = `) Tj ET endobj /OpenAction \101 þÿ & <b> ]]> "é" 日本`
	path := write(t, d)
	tool(t, "qpdf", "--check", path)
	if info := tool(t, "pdfinfo", path); !strings.Contains(info, "Title:           "+d.Title+"\n") {
		t.Errorf("the title is not in\n%s", info)
	}
	var packet struct {
		Title string `xml:"RDF>Description>title>Alt>li"`
	}
	if err := xml.Unmarshal([]byte(tool(t, "pdfinfo", "-meta", path)), &packet); err != nil || packet.Title != d.Title {
		t.Errorf("the packet's title is %q, %v; want %q", packet.Title, err, d.Title)
	}
}

// TestIdentifiers: the first identifier is the document's own, the second changes with its contents.
func TestIdentifiers(t *testing.T) {
	ids := func(d *render.Document) (string, string) {
		_, s, _ := strings.Cut(string(rendertest.Render(t, Renderer{}, d)), "/ID[")
		return s[:34], s[34:68]
	}
	first, second := ids(sheet())
	if again, other := ids(sheet(box(1, 1, 9, 9))); again != first || other == second {
		t.Errorf("identifiers %s %s, then %s %s: want the first to stay, the second to change", first, second, again, other)
	}
}

func BenchmarkRender(b *testing.B) {
	d := rendertest.Document(b)
	b.ReportAllocs()
	for b.Loop() {
		if err := (Renderer{}).Render(io.Discard, d); err != nil {
			b.Fatal(err)
		}
	}
}
