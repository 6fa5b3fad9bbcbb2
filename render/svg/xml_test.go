package svg

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestEscape(t *testing.T) {
	cases := map[string]string{
		"plain é 漢 🙂":                        "plain é 漢 🙂",
		`<a b="c">&'`:                        `&lt;a b=&quot;c&quot;&gt;&amp;'`,
		"]]>":                                "]]&gt;",
		"a\nb\tc":                            "a&#10;b&#9;c",
		"\x00\x01\x1b\x7f\r":                 "",
		"\u0080\u0085\u009f":                 "",
		"\u202e\u2066\u200fx":                "x",
		"\ufffe\uffff":                       "",
		"a\xffb\xc3":                         "ab",
		"\ufffd stays":                       "\ufffd stays",
		"\u2028\u2029\u00ad":                 "\u2028\u2029\u00ad",
		"e\u0301 \U0001F468\u200d\U0001F469": "e\u0301 \U0001F468\u200d\U0001F469",
	}
	for s, want := range cases {
		if got := string(escape(nil, s)); got != want {
			t.Errorf("escape(%q) = %q, want %q", s, got, want)
		}
	}
}

// FuzzEscape: an XML parser reads back, in text and in an attribute, all that may be said, and no markup.
func FuzzEscape(f *testing.F) {
	for _, s := range []string{"", `"><script>`, "]]>", "&amp;&#1;", "a\xff\x00\u202e\ufffeb", "\r\n\t", "<!--", "\U0010FFFF", "\xed\xa0\x80"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		e := escape(nil, s)
		attr, text := parse(t, `<t a="`+string(e)+`">`+string(e)+`</t>`)
		want := said(s)
		if attr != want || text != want {
			t.Errorf("%q: read back as %q and %q, want %q", s, attr, text, want)
		}
	})
}

// said is s without what the escaper may drop.
func said(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' || r >= 0x7F && r < 0xA0 || strings.ContainsRune("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff", r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
}

// parse reads one element without children.
func parse(t *testing.T, doc string) (attr, text string) {
	t.Helper()
	if !utf8.ValidString(doc) {
		t.Fatalf("not UTF-8: %q", doc)
	}
	dec := xml.NewDecoder(strings.NewReader(doc))
	starts := 0
	for {
		tok, err := dec.Token()
		if err == io.EOF {
			return attr, text
		}
		if err != nil {
			t.Fatalf("%q: %v", doc, err)
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			if starts++; starts > 1 || len(tok.Attr) != 1 {
				t.Fatalf("%q: markup in the text", doc)
			}
			attr = tok.Attr[0].Value
		case xml.CharData:
			text += string(tok)
		case xml.EndElement:
		default:
			t.Fatalf("%q: %T in the text", doc, tok)
		}
	}
}
