package field

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"gopkg.in/yaml.v3"
)

// scalarForms write a text in each style that YAML has, at an indent. They give "" where the style cannot hold the text.
var scalarForms = map[string]func(text, indent string) string{
	"plain": func(text, _ string) string { return text },
	"plain on two lines": func(text, indent string) string {
		return text + "\n" + indent + "  and on" // blanks and breaks fold to one space
	},
	"plain on five lines": func(text, indent string) string {
		return text + " \t\n\n" + indent + "  \n" + indent + "  and  on\n" + indent + "   end"
	},
	"single":   func(text, _ string) string { return "'" + strings.ReplaceAll(text, "'", "''") + "'" },
	"double":   func(text, _ string) string { return fmt.Sprintf("%q", text) },
	"escapes":  func(text, _ string) string { return `"\u00e9\\ \" ` + text + `\n"` },
	"two rows": func(text, indent string) string { return `"` + text + "\n" + indent + "   é''\\\"\"" },
	"literal":  func(text, indent string) string { return "|\n" + indent + "  " + text + "\n\n" + indent + "    more" },
	"kept": func(text, indent string) string {
		return "|2+ # why\n" + indent + "    " + text + "\n" + indent + "  less"
	},
	"folded":   func(text, indent string) string { return ">-\n" + indent + "  " + text + "\n" + indent + "  more" },
	"anchored": func(text, _ string) string { return "&a1 '" + strings.ReplaceAll(text, "'", "''") + "'" },
	"tagged":   func(text, _ string) string { return "!!str " + text },
	"far":      func(text, indent string) string { return "!!str &b # why\n" + indent + "  " + text },
	"list":     func(text, _ string) string { return "[ '" + strings.ReplaceAll(text, "'", "''") + "' , # ]\n  x ]" },
	"mapping":  func(text, _ string) string { return `{ a: "é" , b }` },
	"empty":    func(string, string) string { return "''" },
}

// letters mean nothing to YAML inside a text.
var letters = []rune("abc xyzéß日本😀\u0301\u00a0ñÅ'’…")

func randomText(r *rand.Rand) string {
	text := make([]rune, 1+r.IntN(20))
	for i := range text {
		text[i] = letters[r.IntN(len(letters))]
	}
	return "w" + string(text) + "w"
}

// TestSpans writes random values in every style, at random indents, with every line end, and looks whether the span of
// each is exactly what was written.
func TestSpans(t *testing.T) {
	for name, form := range scalarForms {
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(1, 2))
			for range 500 {
				testSpan(t, r, form)
			}
		})
	}
}

func testSpan(t *testing.T, r *rand.Rand, form func(text, indent string) string) {
	t.Helper()
	indent := strings.Repeat(" ", r.IntN(4))
	before := strings.Repeat(indent+"é"+randomText(r)+": '日'\n", r.IntN(3))
	written := form(randomText(r), indent)
	after := []string{"", "\n", " # é\n", "\n\n# x\n", "\n" + indent + "z: 1\n"}[r.IntN(5)]
	if strings.HasPrefix(written, "|") || strings.HasPrefix(written, ">") {
		after = strings.TrimPrefix(after, " # é") // inside a block that is text
	}
	eol := []string{"\n", "\r\n", "\r"}[r.IntN(3)]
	bom := []string{"", "\uFEFF"}[r.IntN(2)]
	data := bom + strings.ReplaceAll(before+indent+"key: "+written+after, "\n", eol)
	written = strings.ReplaceAll(written, "\n", eol)
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(data), &doc); err != nil {
		t.Fatalf("%q: %v", data, err)
	}
	n := valueOf(doc.Content[0], "key")
	at := newPlaces([]byte(data)).span(n)
	if got := data[at.Start:at.End]; got != written {
		t.Fatalf("%q:\ngot  %q\nwant %q", data, got, written)
	}
}

func valueOf(n *yaml.Node, key string) *yaml.Node {
	for i := 0; i < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return n.Content[i+1]
		}
	}
	return nil
}

func TestSpansOf(t *testing.T) {
	tests := []struct{ data, want string }{
		{"key: &x\n  a: 1\n  b: two\nz: 1\n", "&x\n  a: 1\n  b: two"},
		{"key:\n  - a\n  - b: |\n     c\n\nz: 1\n", "- a\n  - b: |\n     c"},
		{"x: &a v\nkey: *a\n", "*a"},
		{"key: {a: {b: [c]}} # }\n", "{a: {b: [c]}}"},
		{"key: [{}, []]\n", "[{}, []]"},
		{"key: [a: b]\n", "[a: b]"},
		{"key: {a: , }\n", "{a: , }"},
		{"key: ~\n", "~"},
		{"key:\n", ""},
		{"key: a\u2028  b\nz: 1\n", "a\u2028  b"},
		{"key: |\n\n  a\n   b\nz: 1\n", "|\n\n  a\n   b"},
		{"key: |\n\nz: 1\n", "|"},
		{"key: >1\n   a\n b\nz: 1\n", ">1\n   a\n b"},
		{"key: \"a\\\"b\" # \"\n", "\"a\\\"b\""},
	}
	for _, tt := range tests {
		var doc yaml.Node
		if err := yaml.Unmarshal([]byte(tt.data), &doc); err != nil {
			t.Fatal(err)
		}
		at := newPlaces([]byte(tt.data)).span(valueOf(doc.Content[0], "key"))
		if got := tt.data[at.Start:at.End]; got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.data, got, tt.want)
		}
	}
}

// TestPlacesAreFast looks up every character of a line of a megabyte.
func TestPlacesAreFast(t *testing.T) {
	data := []byte(strings.Repeat("é", 1<<19))
	p := newPlaces(data)
	start := time.Now()
	for col := range 1 << 19 {
		if got := p.offset(1, col+1); got != 2*col {
			t.Fatalf("column %d: byte %d", col+1, got)
		}
	}
	if took := time.Since(start); took > 2*time.Second {
		t.Errorf("took %v", took)
	}
	if p.offset(1, 1<<20) != len(data) || p.offset(9, 1) > len(data) {
		t.Error("a place outside the file")
	}
}
