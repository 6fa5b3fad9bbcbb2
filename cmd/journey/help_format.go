package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"journeymap/journey"
	"journeymap/journey/field"
)

// formatSigns explains the notation of the page, which is that of command lines.
var formatSigns = [][2]string{
	{"small letters", "written as they stand here"},
	{"CAPITALS", "a value of that sort; most have a part of that name on this page"},
	{"ID OF ...", "the id of such a thing in the map, or else its name"},
	{"A | B", "one of the two"},
	{"A...", "one, or a list of them"},
	{"{A: B}", "keys A with values B, as many as you like"},
	{"*", "this key is required"},
	{"+", "exactly one of the keys with this mark is required"},
}

// Columns of the page, in characters. They are the same in every part, so that the eye can run down the page.
const (
	pageWidth = 100
	margin    = 2
	keyWidth  = 15
	formWidth = 32
	formAt    = margin + keyWidth + margin
	docAt     = formAt + formWidth + margin
)

// printFormat prints the whole format, or what it says under a name: a part of the page, a key, or both.
func printFormat(w io.Writer, words []string) error {
	all := journey.Reference()
	p := wholeFormat
	if len(words) > 0 {
		name := partName(strings.Join(words, " "))
		if all, p = partsNamed(all, name), someFormat; all == nil {
			return &usageError{fmt.Sprintf("the format has no key %q", name), partHint(name)}
		}
	}
	_, _ = io.WriteString(w, p(all)) // its error is kept by standardOutput
	return nil
}

func wholeFormat(all []field.Section) string {
	var p formatPage
	p.line("A map is a YAML file. These are its keys, and what may be written there.")
	p.line("")
	for _, s := range formatSigns {
		p.row(column{margin, keyWidth, s[0]}, column{formAt, pageWidth - formAt, s[1]})
	}
	p.line("")
	p.sections(all)
	p.line("Print one part or key: journey help format NAME")
	return p.String()
}

func someFormat(parts []field.Section) string {
	var p formatPage
	p.sections(parts)
	p.line("About a word in CAPITALS: journey help format WORD")
	return p.String()
}

// formatPage is a page of text as it grows.
type formatPage struct{ strings.Builder }

func (p *formatPage) line(s string) { p.WriteString(s + "\n") }

// sections adds parts, each with its heading and a blank line below it.
func (p *formatPage) sections(all []field.Section) {
	for _, s := range all {
		p.line(field.Capitals(s.Name))
		for _, words := range []string{s.Doc, introduction(s)} {
			p.row(column{margin, pageWidth - margin, words})
		}
		for _, k := range s.Keys {
			p.row(column{margin, keyWidth, k.Name + mark(k)}, column{formAt, formWidth, k.Form}, column{docAt, pageWidth - docAt, k.Doc})
		}
		p.line("")
	}
}

// introduction says how a value is written; a mapping, how in short.
func introduction(s field.Section) string {
	if s.Form == "" || s.Keys == nil {
		return s.Form
	}
	return s.Form + ", or these keys:"
}

// mark says whether a key is required.
func mark(k field.Row) string {
	switch {
	case k.Must:
		return " *"
	case k.Group != "":
		return " +"
	}
	return ""
}

// column is one text beside others: where it begins, how wide it may be, and its words.
type column struct {
	at, width int
	words     string
}

// row adds columns beside each other, each wrapped in its own width.
func (p *formatPage) row(columns ...column) {
	texts := make([][]string, len(columns))
	height := 0
	for i, c := range columns {
		texts[i] = wrap(c.words, c.width)
		height = max(height, len(texts[i]))
	}
	for y := range height {
		line := ""
		for i, c := range columns {
			if y < len(texts[i]) {
				line += strings.Repeat(" ", c.at-utf8.RuneCountInString(line)) + texts[i][y]
			}
		}
		p.line(line)
	}
}

// wrap breaks a text into lines of a width at most. It makes those of a sentence narrower where a word would else stand
// alone in the last one.
func wrap(text string, width int) []string {
	lines, sentence := fill(text, width), strings.HasSuffix(text, ".")
	for sentence && width > 0 && len(lines) > 1 && !strings.Contains(lines[len(lines)-1], " ") {
		width--
		other := fill(text, width)
		if len(other) > len(lines) {
			break
		}
		lines = other
	}
	return lines
}

// fill breaks a text between alternatives, and between words where one alternative is wider than a line.
func fill(text string, width int) (lines []string) {
	for _, piece := range strings.SplitAfter(text, " | ") {
		lines = add(lines, width, piece, strings.SplitAfter(piece, " ")...)
	}
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return lines
}

// add adds a piece of text to the last of some lines if it fits there, to a new line if it fits there, and else its words.
func add(lines []string, width int, piece string, words ...string) []string {
	last := len(lines) - 1
	switch {
	case piece == "":
	case last >= 0 && fits(lines[last]+piece, width):
		lines[last] += piece
	case fits(piece, width) || len(words) < 2:
		lines = append(lines, piece)
	default:
		for _, w := range words {
			lines = add(lines, width, w)
		}
	}
	return lines
}

func fits(s string, width int) bool {
	return utf8.RuneCountInString(strings.TrimRight(s, " ")) <= width
}

// partName is a name as the format writes it: in small letters, with spaces.
func partName(s string) string { return strings.ReplaceAll(strings.ToLower(s), "-", " ") }

// partsNamed are the parts of a name, and of all others what they say of a key of that name. Parts that say the same of
// it share a heading.
func partsNamed(all []field.Section, name string) (found []field.Section) {
	for _, s := range all {
		if s.Name == name {
			found = append(found, s)
		}
		key := slices.IndexFunc(s.Keys, func(k field.Row) bool { return k.Name == name })
		if s.Name == name || key < 0 {
			continue
		}
		k := s.Keys[key]
		same := slices.IndexFunc(found, func(f field.Section) bool {
			return f.Name != name && f.Keys[0].Doc == k.Doc && f.Keys[0].Form == k.Form
		})
		if same >= 0 {
			found[same].Name += ", " + s.Name
			continue
		}
		found = append(found, field.Section{Name: s.Name, Keys: []field.Row{k}})
	}
	return found
}

// partHint is what was most likely meant by a name that there is not.
func partHint(name string) string {
	for _, s := range journey.Reference() {
		for _, k := range s.Keys {
			if slices.Contains(k.Meant, name) {
				return fmt.Sprintf("did you mean %q?", k.Name)
			}
		}
	}
	if near := field.Nearest(name, partNames()); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return `see "journey help format"`
}

// partNames are the names of all parts and keys of the format, in alphabetical order.
func partNames() (names []string) {
	for _, s := range journey.Reference() {
		names = append(names, s.Name)
		for _, k := range s.Keys {
			names = append(names, k.Name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// formatWords are the names of all parts and keys, each as one word for a shell.
func formatWords() []string {
	words := partNames()
	for i, name := range words {
		words[i] = strings.ReplaceAll(name, " ", "-")
	}
	return words
}
