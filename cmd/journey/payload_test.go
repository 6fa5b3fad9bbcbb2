package main

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"image/png"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"journeymap/render/poster"
	"journeymap/render/rendertest"
)

// canary is a program that leaves a mark, should a text become one.
const canary = `top.document.title='hit'`

// payloads break out of a careless writer of XML, HTML, CSS, PDF or of messages.
var payloads = append(rendertest.Payloads(),
	`<script>`+canary+`</script>`,
	`"><script>`+canary+`</script>`,
	`'"><img src=x onerror="`+canary+`">`,
	`" onload="`+canary+`" x="`,
	`' onload='`+canary+`' onmouseover='`+canary,
	`</tspan></text><script>`+canary+`</script><text><tspan>`,
	`</title></desc></style></text></g></svg><script>`+canary+`</script>`,
	`]]><script>`+canary+`</script><![CDATA[`,
	`--><script>`+canary+`</script><!--`,
	`<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;`,
	`&lt;script&gt;`+canary+`&lt;/script&gt; &#60;b&#62; &amp;amp;`,
	`<?xml-stylesheet href="data:text/css,*{display:none}"?>`,
	`<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>`,
	`<foreignObject><iframe srcdoc="<script>`+canary+`</script>"></iframe></foreignObject>`,
	`<animate onbegin="`+canary+`" attributeName="x" dur="1s"/><set/>`,
	`<svg onload="`+canary+`"><use href="data:image/svg+xml,<svg/>#x"/></svg>`,
	`</style><style>@import url(https://example.org/x.css);*{display:none}`,
	`x;background:url(javascript:`+canary+`)`,
	`<a href="javascript:`+canary+`">here</a>`,
	"`${"+canary+"}` {{constructor.constructor('"+canary+"')()}} #{1}",
	`) Tj ET Q /JS (app.alert(1)) /JavaScript`,
	`endstream endobj 1 0 obj <</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>> endobj`,
	`>> /AA <</O <</S/Launch /F (x)>>>> /EmbeddedFile`,
	`\) \( \101 \\ )))(((`,
	`trailer <</Root 1 0 R>> startxref 0 %%EOF`,
	`%!s(MISSING) %n %v %[2]*.[1]*f {0} $1`,
	"turned \u202eround\u202c, \u2066isolated\u2069 and \u200fmarked",
)

// bare is a text without white space, which line breaks come and go with, and without the controls of direction,
// which are not drawn.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '\u00AD' || unicode.Is(unicode.Bidi_Control, r) {
			return -1
		}
		return r
	}, s)
}

// TestPayloads draws maps that are hostile in every field. In each format, PNG at a small scale, their texts are what
// they were: words.
func TestPayloads(t *testing.T) {
	for i, text := range payloads {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			doc := layOut(t, hostile(t, text), poster.Options{Paper: "fit"})
			for _, f := range formats {
				r := f.renderer(&renderOptions{text: "embed", scale: 0.1})
				t.Run(f.name, func(t *testing.T) { inert[f.name](t, text, rendertest.Render(t, r, doc)) })
			}
		})
	}
}

// inert says for each format how its files are judged.
var inert = map[string]func(t *testing.T, text string, data []byte){"svg": inertSVG, "pdf": inertPDF, "png": inertPNG}

// elements are all that a poster in SVG is made of.
var elements = strings.Fields("svg title desc style g a path text tspan image linearGradient stop clipPath defs use")

func inertSVG(t *testing.T, text string, data []byte) {
	walkXML(t, data, func(tok xml.Token) {
		switch tok := tok.(type) {
		case xml.StartElement:
			if !slices.Contains(elements, tok.Name.Local) {
				t.Errorf("there is an element %s", tok.Name.Local)
			}
			for _, a := range tok.Attr {
				checkAttr(t, a)
			}
		case xml.ProcInst, xml.Directive, xml.Comment:
			t.Errorf("there is a %T", tok)
		}
	})
	everyPlace(t, text, strings.Join(paragraphs(t, data), "\n"))
}

// onlyLink is the one address in the map with every key.
const onlyLink = "https://example.org"

// checkAttr finds programs and references to elsewhere. Labels are words and may look like anything; images stand in
// the file itself.
func checkAttr(t *testing.T, a xml.Attr) {
	t.Helper()
	name, value := strings.ToLower(a.Name.Local), a.Value
	if name == "aria-label" || a.Name.Space == "xmlns" || name == "xmlns" {
		return
	}
	if name == "href" && (value == onlyLink || strings.HasPrefix(value, "data:image/png;base64,") || strings.HasPrefix(value, "data:image/jpeg;base64,")) {
		return
	}
	if strings.HasPrefix(name, "on") || name == "href" && !strings.HasPrefix(value, "#") ||
		strings.Contains(value, ":") && name != "style" || strings.Contains(value, "url(") && !strings.HasPrefix(value, "url(#") {
		t.Errorf("there is an attribute %s=%q", a.Name.Local, value)
	}
}

// actions are the names in a PDF file that make readers do something, or take something out of it.
var actions = strings.Fields("/JS /JavaScript /Launch /OpenAction /AA /EmbeddedFile /EmbeddedFiles /SubmitForm /ImportData /GoToR /RichMedia /AcroForm")

func inertPDF(t *testing.T, text string, data []byte) {
	path := onDisk(t, "map.pdf", data)
	if said := tool(t, nil, "qpdf", "--check", path); !bytes.Contains(said, []byte("No syntax or stream encoding errors found")) {
		t.Errorf("qpdf --check says %s", said)
	}
	var title bool
	eachName(objects(t, path), "", func(key, name string) {
		if key == "/URI" && name != "u:"+onlyLink {
			t.Errorf("the file leads to %s", name)
		}
		if slices.Contains(actions, name) {
			t.Errorf("the file has a %s", name)
		}
		title = title || bare(name) == bare("u:"+inPlace(text, "T01"))
	})
	if !title {
		t.Errorf("no text says %q", text)
	}
	everyPlace(t, text, extracted(t, data))
}

// eachName visits the keys and values of PDF objects as qpdf shows them, names with their slash, texts after "u:", and
// with each value the last key above it.
func eachName(tree any, key string, visit func(key, name string)) {
	switch v := tree.(type) {
	case string:
		visit(key, v)
	case []any:
		for _, item := range v {
			eachName(item, key, visit)
		}
	case map[string]any:
		for key, item := range v {
			visit("", key)
			eachName(item, key, visit)
		}
	}
}

func inertPNG(t *testing.T, _ string, data []byte) {
	if _, err := png.Decode(bytes.NewReader(data)); err != nil {
		t.Error(err)
	}
}

// TestPayloadsInBrowser opens the hostile maps in Chromium, each as a file of its own and as a part of one page. No
// canary sings but the one that is meant to, and every text is found again.
func TestPayloadsInBrowser(t *testing.T) {
	dir := t.TempDir()
	var page, inline strings.Builder
	page.WriteString("<!DOCTYPE html><meta charset=utf-8><title>map</title><pre></pre>")
	put(t, filepath.Join(dir, "control.svg"), `<svg xmlns="http://www.w3.org/2000/svg"><script>top.document.title+=' sings'</script></svg>`)
	page.WriteString(`<iframe src=control.svg></iframe>`)
	for i, text := range payloads {
		svg := drawn(t, formats[0], layOut(t, hostile(t, text), poster.Options{Paper: "fit"}))
		put(t, filepath.Join(dir, fmt.Sprint(i, ".svg")), string(svg))
		fmt.Fprintf(&page, `<iframe class=map src="%d.svg"></iframe>`, i)
		inline.Write(svg)
	}
	var found struct {
		Title          string
		Direct, Inline []string
	}
	browse(t, dir, page.String()+inline.String()+`<script>
const words = svg => [...svg.querySelectorAll("text")].map(e => e.textContent).join("\n")
addEventListener("load", () => {
	document.querySelector("pre").textContent = JSON.stringify({Title: document.title,
		Direct: [...document.querySelectorAll("iframe.map")].map(f => words(f.contentDocument)),
		Inline: [...document.querySelectorAll("body > svg")].map(words)})
})
</script>`, &found)
	if found.Title != "map sings" {
		t.Errorf("the page is called %q: a text ran, or the control did not", found.Title)
	}
	if len(found.Direct) != len(payloads) || len(found.Inline) != len(payloads) {
		t.Fatalf("%d and %d pictures for %d payloads", len(found.Direct), len(found.Inline), len(payloads))
	}
	for i, text := range payloads {
		for how, words := range map[string]string{"direct": found.Direct[i], "inline": found.Inline[i]} {
			t.Run(fmt.Sprint(i, "-", how), func(t *testing.T) { everyPlace(t, text, words) })
		}
	}
}
