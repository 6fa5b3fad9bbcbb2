package field

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"journeymap/journey/diag"
	"journeymap/journey/field/fieldtest"
)

// thing has a value of each kind.
type thing struct {
	diag.Span
	Text   string
	Number float64
	Int    int
	Bool   bool
	Word   string
	Texts  []string
	Inner  inner
	Either inner
	Words  []Entry[string, string]
	Two    []string
	Union  []string
	Each   []Entry[string, []string]
	Refs   []string
	List   []inner
	Part   part
}

// part is written as keys of the thing itself.
type part struct{ Deep string }

type inner struct {
	diag.Span
	A, B string
}

var innerKind = Object("an inner thing", func(i *inner) *diag.Span { return &i.Span }, func() []Key[inner] {
	return []Key[inner]{
		K("a", TextKind, func(i *inner) *string { return &i.A }, "A.").OneOf("a or b"),
		K("b", TextKind, func(i *inner) *string { return &i.B }, "B.").OneOf("a or b"),
	}
})

var wordKind = Enum("a fruit", []string{"apple", "pear"})

// unionKind is a word, a list, a mapping known by its keys, or another mapping.
var unionKind = ScalarOr(As(wordKind, func(s string, _ diag.Span) []string { return []string{s} }),
	KeysOr(As(innerKind, func(i inner, _ diag.Span) []string { return []string{i.A, i.B} }),
		MappingOr(As(MapOf(wordKind, TextKind), func(es []Entry[string, string], _ diag.Span) []string { return make([]string, len(es)) }), List(wordKind))))

var innerRef = Ref("an inner thing", []string{"none"}, "list")

var listKind = List(Or("an inner thing", As(TextKind, func(s string, at diag.Span) inner { return inner{at, s, ""} }),
	Object("a named thing", func(i *inner) *diag.Span { return &i.Span }, func() []Key[inner] {
		return []Key[inner]{
			K("id", TextKind, func(i *inner) *string { return &i.A }, "An id."),
			K("name", wordKind, func(i *inner) *string { return &i.B }, "A fruit.").Beside("id", K("name", TextKind, func(i *inner) *string { return &i.B }, "")),
		}
	})))

var thingKind = Object("a thing", func(v *thing) *diag.Span { return &v.Span }, func() []Key[thing] {
	return []Key[thing]{
		K("text", TextKind, func(v *thing) *string { return &v.Text }, "A text."),
		K("number", Number(-10, 10), func(v *thing) *float64 { return &v.Number }, "A number."),
		K("int", Int(-2, 5), func(v *thing) *int { return &v.Int }, "A whole number."),
		K("bool", Bool, func(v *thing) *bool { return &v.Bool }, "True or false."),
		K("word", wordKind, func(v *thing) *string { return &v.Word }, "A fruit."),
		K("texts", List(TextKind), func(v *thing) *[]string { return &v.Texts }, "Texts."),
		K("inner", innerKind, func(v *thing) *inner { return &v.Inner }, "An inner thing."),
		K("either", Or("an inner thing", As(TextKind, func(s string, at diag.Span) inner { return inner{at, s, ""} }), innerKind),
			func(v *thing) *inner { return &v.Either }, "A text or an inner thing."),
		K("words", MapOf(wordKind, TextKind), func(v *thing) *[]Entry[string, string] { return &v.Words }, "Texts by fruit."),
		K("two", Times(2, "two texts", TextKind), func(v *thing) *[]string { return &v.Two }, "Two texts."),
		K("union", unionKind, func(v *thing) *[]string { return &v.Union }, "One of several shapes."),
		K("each", PerName(Or("a text", TextKind, longText), "an inner thing", "list"), func(v *thing) *[]Entry[string, []string] { return &v.Each }, "A text, or one for each."),
		K("refs", List(innerRef), func(v *thing) *[]string { return &v.Refs }, "References."),
		K("list", listKind, func(v *thing) *[]inner { return &v.List }, "What references name."),
		Within(func(v *thing) *part { return &v.Part }, []Key[part]{K("deep", TextKind, func(p *part) *string { return &p.Deep }, "A text.")})[0],
	}
})

var longText = As(Object("a text", func(i *inner) *diag.Span { return &i.Span }, func() []Key[inner] {
	return []Key[inner]{K("text", TextKind, func(i *inner) *string { return &i.A }, "The text.").Must()}
}),
	func(i inner, _ diag.Span) string { return i.A })

func read(data string) (thing, diag.List) {
	return Read(&diag.Source{Name: "thing.yaml", Data: []byte(data)}, thingKind)
}

func TestKinds(t *testing.T) {
	const data = `
text: 012
number: −7,5
int: 3
bool: true
word: pear
texts: one
inner: {b: x}
either: y
words: {pear: green, apple: "no"}
two: [a, b]
union: {b: x}
each: {q: [x, y], pear: z}
refs: [none, Q, pear, q]
list: [{name: Q, id: q}, {name: pear}, r]
deep: d
`
	v, found := read(data)
	if len(found) > 0 {
		t.Fatal(found)
	}
	at := func(s string) diag.Span {
		i := strings.Index(data, s)
		return diag.Span{Start: i, End: i + len(s)}
	}
	within := func(around, s string) diag.Span {
		i := strings.Index(data, around) + strings.Index(around, s)
		return diag.Span{Start: i, End: i + len(s)}
	}
	want := thing{
		Span: diag.Span{Start: 1, End: len(data) - 1}, Text: "012", Number: -7.5, Int: 3, Bool: true, Word: "pear",
		Texts: []string{"one"}, Inner: inner{at("{b: x}"), "", "x"}, Either: inner{within("r: y", "y"), "y", ""},
		Words: []Entry[string, string]{{within("pear: g", "pear"), "pear", "green"}, {within("apple: \"", "apple"), "apple", "no"}},
		Two:   []string{"a", "b"}, Union: []string{"", "x"},
		Each: []Entry[string, []string]{{within("q: [", "q"), "q", []string{"x", "y"}}, {within("pear: z", "pear"), "pear", []string{"z"}}},
		Refs: []string{"none", "q", "pear", "q"},
		List: []inner{{at("{name: Q, id: q}"), "q", "Q"}, {at("{name: pear}"), "", "pear"}, {within(", r]", "r"), "r", ""}},
		Part: part{"d"},
	}
	if diff := cmp.Diff(want, v); diff != "" {
		t.Errorf("want -, got +:\n%s", diff)
	}
}

func TestTextKeepsItsSpelling(t *testing.T) {
	tests := []struct{ written, want string }{
		{"no", "no"}, {"1.10", "1.10"}, {"12:30", "12:30"}, {"2026-11-21", "2026-11-21"}, {"0x1F", "0x1F"}, {"1_000", "1_000"},
		{"yes", "yes"}, {"true", "true"}, {".inf", ".inf"}, {"=", "="}, {"!!str 012", "012"}, {`"null"`, "null"}, {"'~'", "~"},
		{"a#b", "a#b"}, {"http://x.nl", "http://x.nl"},
		{"' a  b '", "a  b"}, {"|\n   a\n\n   b\n", "a\n\nb"}, {">\n   a\n   b\n\n   c\n", "a b\nc"}, {"a\n  b", "a b"},
		{`"a\tb\r\nc\u2028d\Pe"`, "a b\nc\nd\ne"},
	}
	for _, tt := range tests {
		v, found := read("text: " + tt.written + "\n")
		if len(found) > 0 || v.Text != tt.want {
			t.Errorf("%s: got %q, want %q; %v", tt.written, v.Text, tt.want, found)
		}
	}
}

// odd are values of every sort, for keys of every kind.
var odd = []string{
	"", "~", "null", `""`, "' '", `"null"`, "a", "no", "yes", "true", "TRUE", "false", `"true"`, "1", "-1", "+1", "−1", "2.0", "2,0", "1.5", "7,5",
	"5.", ".5", "',5'", "1e0", "1e1", "5e-1", "6", "-3", "10", "11", "-10.5", "012", "1 000", "0x1F", "0o7", "1_0", ".inf", "-.INF", ".nan",
	"1e400", "99999999999999999999", "9223372036854775808", "1.0000000001", "\u0661", "--1", "1.2.3", `"1"`, `"2"`, `"1,5"`, "'-2'", "'-3'", "apple", "Apple", "plum", "pear ",
	"[]", "[a]", "[apple]", "[a, b]", "[a, ~]", "[[a]]", "[1, true]", "{}", "{a: x}", "{b: x}", "{a: x, b: y}", "{c: x}",
	"{apple: x}", "{apple: x, pear: y}", "{apple: ~}", "{plum: x}", "{fig: x}", "{text: x}", "{a: {b: c}}", "[{a: x}, {b: y}]", "|\n   text",
	`"\x07"`, `"\u0085"`, `"\u2028"`, `"\u00a0"`, `"` + strings.Repeat("é", diag.MaxText) + `"`, `"` + strings.Repeat("é", diag.MaxText+1) + `"`,
}

// laxer are values that the schema allows and the reader does not: a schema cannot see how a number was spelled, how
// large one in a text is, nor, for each, what the file declares.
var laxer = map[string]bool{"number 0o7": true, "int '-3'": true}

// TestSchemaAgrees gives every value to every kind, and compares what the reader and the schema say.
func TestSchemaAgrees(t *testing.T) {
	doc, err := Draft07("Thing", thingKind)
	if err != nil {
		t.Fatal(err)
	}
	schema, err := fieldtest.Compile(doc)
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{"text", "number", "int", "bool", "word", "texts", "inner", "either", "words", "two", "union", "each", "list", "deep"} {
		for _, value := range odd {
			data := key + ": " + value + "\n"
			_, found := read(data)
			json, err := fieldtest.Value([]byte(data))
			if err != nil {
				t.Fatalf("%.80s: %v", data, err)
			}
			refused := schema.Validate(json)
			byName := key == "each" && strings.Contains(fmt.Sprint(found), "found keys with values")
			if differ := (refused == nil) == found.HasErrors(); differ != laxer[key+" "+value] && !byName {
				t.Errorf("%.80s: the reader says %v, the schema %v", data, found.Err(), refused)
			}
		}
	}
}
