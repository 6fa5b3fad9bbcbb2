package pdf

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"journeymap/render"
	"journeymap/render/rendertest"
)

// outlineOf gives the tags that pdfinfo reads, without attributes.
func tagsOf(t *testing.T, d *render.Document) string {
	t.Helper()
	out := tool(t, "pdfinfo", "-struct-text", write(t, d))
	return regexp.MustCompile(`(?m)^ *(/| *$).*\n`).ReplaceAllString(out, "")
}

func TestTags(t *testing.T) {
	d := rendertest.Document(t)
	got := tagsOf(t, d)
	for _, want := range []string{
		"Conformance: AVATAR Tófoli\"",
		"Link (inline)\n",
		"\"A paragraph of three lines, broken between words, and AVATAR To Wave.",
		"\"klanttevredenheidsonderzoek\"",
		"\"A plain line, then one with a borrowed ✓ in it, then a plain line again.\"",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	text := plain(t, write(t, d))
	for _, want := range []string{
		"/S /H1\n  /T " + strings.ToLower(textString("Conformance")),
		"/S /Sect\n  /T " + strings.ToLower(textString("Shapes")),
		"/Alt " + strings.ToLower(textString("A happy face, drawn twice as large")),
		"/ActualText " + strings.ToLower(textString("שלום עולם מסע הלקוח ב־2026 Acme")),
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s", want)
		}
	}
}

// TestTagOrder: readers hear what is drawn, in that order.
func TestTagOrder(t *testing.T) {
	d := rendertest.Document(t)
	got, rest := tagsOf(t, d), ""
	for _, want := range []string{"Conformance:", "Second level", "Third level", "A link to", "A paragraph", "Italic", "Second page", "Words on the second"} {
		if _, after, found := strings.Cut(got, want); found {
			got = after
			continue
		}
		rest += want + "; "
	}
	if rest != "" {
		t.Errorf("not in this order: %s", rest)
	}
}

// TestTagTree has one small group a fact.
func TestTagTree(t *testing.T) {
	at := func(role render.Role, name string, items ...render.Item) *render.Group {
		return &render.Group{Role: role, Name: name, Items: items}
	}
	link := func(role render.Role) *render.Group {
		return &render.Group{Role: role, Name: "n", Link: "https://example.org", Items: []render.Item{box(0, 0, 5, 5)}}
	}
	tests := []struct {
		name string
		item render.Item
		want string
	}{
		{"a bare path is decoration", box(0, 0, 5, 5), "Document"},
		{"a figure has an alternative", at(render.Figure, "Alt", box(0, 0, 5, 5)), "Document Figure"},
		{"a figure is one piece", at(render.Figure, "Alt", at(render.Section, "in", box(0, 0, 5, 5))), "Document Figure"},
		{"decoration has no tags", at(render.Artifact, "", at(render.Figure, "Alt", box(0, 0, 5, 5))), "Document"},
		{"sections nest", at(render.Section, "", at(render.Section, "", at(render.Paragraph, ""))), "Document Sect Sect P (block)"},
		{"a link gets a paragraph", link(render.Plain), "Document P (block) Link (inline) Object"},
		{"a heading holds its link", link(render.Heading1), "Document H1 (block) Link (inline) Object"},
		{"a link holds its figure", link(render.Figure), "Document P (block) Link (inline) Object Figure"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			words := strings.Join(strings.Fields(tagsOf(t, sheet(tt.item))), " ")
			words = regexp.MustCompile(` \d+ 0\b| "[^"]*"|:`).ReplaceAllString(words, "")
			if words != tt.want {
				t.Errorf("tags %q, want %q", words, tt.want)
			}
		})
	}
}

// TestParentTree: an annotation's key in the parent tree leads to the element that holds it, after the pages' keys.
func TestParentTree(t *testing.T) {
	d := rendertest.Document(t)
	text := plain(t, write(t, d))
	find := func(pattern string) string {
		t.Helper()
		m := regexp.MustCompile(pattern).FindStringSubmatch(text)
		if m == nil {
			t.Fatalf("no %s", pattern)
		}
		return m[1]
	}
	key := find(`/StructParent (\d+)`)
	if want := strconv.Itoa(len(d.Pages)); key != want {
		t.Errorf("the link's key is %s, want %s", key, want)
	}
	element := find(`(?s)/Nums \[.*?\n    ` + key + `\n    (\d+) 0 R`)
	annotation := find(`\n(\d+) 0 obj\n<<\n  /A <<[^>]*/S /URI`)
	if held := find(`(?s)\n` + element + ` 0 obj\n<<.*?/Obj (\d+) 0 R`); held != annotation {
		t.Errorf("the element holds object %s, want the annotation %s", held, annotation)
	}
}

// TestMarksBalance: every marked-content sequence and graphics state that is opened is closed, in order.
func TestMarksBalance(t *testing.T) {
	text := strings.Join(contents(t, rendertest.Document(t)), "\n")
	var open []string
	for _, op := range strings.Fields(text) {
		switch op {
		case "q", "BT":
			open = append(open, op)
		case "BDC", "BMC":
			open = append(open, "B")
		case "Q", "ET", "EMC":
			want := map[string]string{"Q": "q", "ET": "BT", "EMC": "B"}[op]
			if len(open) == 0 || open[len(open)-1] != want {
				t.Fatalf("%s closes %v", op, open)
			}
			open = open[:len(open)-1]
		}
	}
	if len(open) > 0 {
		t.Errorf("never closed: %v", open)
	}
}
