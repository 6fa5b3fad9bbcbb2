package main

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"journeymap/journey"
)

// formatHelp is what journey help format prints.
func formatHelp(t *testing.T, words ...string) string {
	t.Helper()
	code, stdout, stderr := try(t, "", append([]string{"help", "format"}, words...)...)
	if code != exitDone || stderr != "" {
		t.Fatalf("status %d, %q", code, stderr)
	}
	return stdout
}

// object is a mapping of a schema: its keys, each with a line of doc.
type object struct {
	Properties map[string]struct{ Description string }
}

// schemaObjects are the mappings of the format by name, taken from its schema.
func schemaObjects(t *testing.T) map[string]object {
	t.Helper()
	var root struct {
		object
		Definitions map[string]object
	}
	if err := json.Unmarshal(journey.Schema(), &root); err != nil {
		t.Fatal(err)
	}
	root.Definitions["journey map"] = root.object
	return root.Definitions
}

// part is one part of the page: its lines below a heading, up to a blank line.
func part(t *testing.T, text, name string) string {
	t.Helper()
	_, rest, ok := strings.Cut("\n"+text, "\n"+strings.ToUpper(name)+"\n")
	if !ok {
		t.Errorf("there is no part %q", name)
	}
	own, _, _ := strings.Cut(rest, "\n\n")
	return own
}

// docs are the words of the last column of a part, beside a key.
func docs(lines, key string) string {
	var words []string
	inside := false
	for line := range strings.Lines(lines) {
		r := []rune(strings.TrimRight(line, "\n"))
		if len(r) > margin && r[margin] != ' ' {
			name, _, _ := strings.Cut(strings.TrimSpace(string(r)), " ")
			inside = name == key
		}
		if inside && len(r) > docAt {
			words = append(words, string(r[docAt:]))
		}
	}
	return strings.Join(words, " ")
}

// Every key of every table stands on the page, beside its line of doc.
func TestHelpFormatIsWhole(t *testing.T) {
	page, seen := formatHelp(t), 0
	for name, o := range schemaObjects(t) {
		if o.Properties == nil {
			continue
		}
		lines := part(t, page, strings.ReplaceAll(name, "-", " "))
		for key, p := range o.Properties {
			seen++
			if got := docs(lines, key); got != p.Description {
				t.Errorf("%s of %s: %q, want %q", key, name, got, p.Description)
			}
		}
	}
	if seen < 150 {
		t.Errorf("only %d keys were looked for", seen)
	}
}

func TestHelpFormatIsLaidOut(t *testing.T) {
	page := formatHelp(t)
	for i, line := range strings.Split(page, "\n") {
		switch n := utf8.RuneCountInString(line); {
		case n > pageWidth:
			t.Errorf("line %d is %d characters wide: %q", i+1, n, line)
		case strings.TrimRight(line, " \t") != line || strings.Contains(line, "\t"):
			t.Errorf("line %d: %q", i+1, line)
		case strings.HasPrefix(strings.TrimSpace(line), "|"):
			t.Errorf("line %d begins with what belongs to the line before: %q", i+1, line)
		}
	}
	if strings.Contains(page, "\n\n\n") || !strings.HasSuffix(page, "\n") || strings.HasSuffix(page, "\n\n") {
		t.Error("a blank line too many, or a line break too few")
	}
}

// Where a form or a doc needs more than one line, the others stand below it.
func TestHelpFormatWraps(t *testing.T) {
	var p formatPage
	p.row(column{2, 6, "key"}, column{10, 12, "one | two | three | A LONG PLACEHOLDER"}, column{24, 20, "A sentence that goes on for long."})
	want := "  key     one | two |   A sentence that goes\n" +
		"          three | A     on for long.\n" +
		"          LONG\n" +
		"          PLACEHOLDER\n"
	if p.String() != want {
		t.Errorf("got\n%swant\n%s", p.String(), want)
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  []string
	}{
		{"", 10, nil},
		{"é is one", 8, []string{"é is one"}},
		{"a b | c", 5, []string{"a b |", "c"}},
		{"four or five six", 12, []string{"four or five", "six"}},
		{"Four or five six.", 12, []string{"Four or", "five six."}},
		{"Incomprehensibilities all.", 10, []string{"Incomprehensibilities", "all."}},
	} {
		if got := wrap(c.text, c.width); !slices.Equal(got, c.want) {
			t.Errorf("%q on %d: %q, want %q", c.text, c.width, got, c.want)
		}
	}
}

func TestHelpFormatOfOneName(t *testing.T) {
	whole := formatHelp(t)
	for _, c := range []struct {
		name  string
		parts []string
	}{
		{"touchpoint", []string{"TOUCHPOINT"}},
		{"doing", []string{"PHASE, TOUCHPOINT"}},
		{"Emotion", []string{"PHASE, TOUCHPOINT", "EMOTION", "COMPETITOR"}},
		{"key-figure", []string{"KEY FIGURE"}},
		{"key figure", []string{"KEY FIGURE"}},
		{"cell", []string{"CELL"}},
	} {
		got := formatHelp(t, strings.Fields(c.name)...)
		if heads := regexp.MustCompile(`(?m)^[A-Z, ]+$`).FindAllString(got, -1); !slices.Equal(heads, c.parts) {
			t.Errorf("%s: parts %q, want %q", c.name, heads, c.parts)
		}
		for line := range strings.Lines(got) {
			if strings.HasPrefix(line, " ") && !strings.Contains(whole, line) {
				t.Errorf("%s: %q is not on the whole page", c.name, line)
			}
		}
	}
	if got := formatHelp(t, "touchpoint"); part(t, got, "touchpoint") != part(t, whole, "touchpoint") {
		t.Errorf("the part differs:\n%s", got)
	}
}

// Whatever completion offers, help knows.
func TestHelpFormatKnowsItsNames(t *testing.T) {
	for _, name := range formatWords() {
		if strings.Contains(name, " ") {
			t.Errorf("%q is more than one word", name)
		}
		if code, _, stderr := try(t, "", "help", "format", name); code != exitDone {
			t.Errorf("%s: %s", name, stderr)
		}
	}
}

func TestHelpListsTopics(t *testing.T) {
	_, root, _ := try(t, "", "help")
	_, render, _ := try(t, "", "help", "render")
	for _, topic := range topics() {
		line := fmt.Sprintf("  %-11s %s\n", topic.name, topic.short)
		if !strings.Contains(root, line) || strings.Contains(render, line) {
			t.Errorf("not in the help of journey alone: %q", line)
		}
	}
}
