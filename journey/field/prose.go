package field

import (
	"bytes"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"journeymap/journey/diag"
)

// This file knows the traps that ordinary sentences set in YAML and that the YAML reader does not see: the file is
// sound, but it does not say what its author meant. Those that make a file unreadable are in syntax.go.

// lostComment warns of a plain text that a # cuts off, as in "Buys model #3".
func (r *Reader) lostComment(n *yaml.Node) {
	if n.Style != 0 {
		return
	}
	at := r.span(n)
	if lost, ok := r.commentAt(at.End); ok {
		text := string(r.src.Data[at.Start:lost.End])
		r.warn(lost, "lost-comment", diag.Quote(string(r.src.Data[lost.Start:lost.End]))+" is a comment and is not shown",
			"put the text in quotes: "+diag.Quote(text)+"; a comment has a space after its #")
	}
}

// commentAt finds a comment after an offset on the same line, if no space follows its #.
func (r *Reader) commentAt(at int) (diag.Span, bool) {
	start := at
	for start < len(r.src.Data) && (r.src.Data[start] == ' ' || r.src.Data[start] == '\t') {
		start++
	}
	words := r.src.Data[start:]
	if start == at || len(words) < 2 || words[0] != '#' || bytes.ContainsAny(words[1:2], " \t\r\n#!") {
		return diag.Span{}, false
	}
	words = words[:restOfLine(words)]
	return diag.Span{Start: start, End: start + len(bytes.TrimRight(words, " \t"))}, true
}

// emptyKey reports a key without a value. A value that begins with # is a comment, and so is none.
func (r *Reader) emptyKey(key, value *yaml.Node) {
	hint := "leave the line out, or write a value after the colon"
	at := r.span(key)
	if lost, ok := r.commentAt(min(at.End+1, len(r.src.Data))); ok && follow(value).Value == "" {
		hint = "a value that begins with # needs quotes: " + diag.Quote(string(r.src.Data[lost.Start:lost.End]))
		at = lost
	}
	if follow(value).Value != "" {
		at, hint = r.span(value), "leave the line out; a text that is this word needs quotes"
	}
	r.fail(at, diag.Quote(key.Value)+" has no value", hint)
}

// proseMapping reports a mapping that is a text with a colon in it, as in "- Thinks: this", and tells whether it is one:
// a short form was possible, no key is known or nearly so, and the first has the look of prose.
func (r *Reader) proseMapping(n *yaml.Node, want string, known []string) bool {
	if n.Kind != yaml.MappingNode || len(n.Content) == 0 {
		return false
	}
	for i := 0; i < len(n.Content); i += 2 {
		if key := n.Content[i].Value; slices.Contains(known, key) || Nearest(key, known) != "" {
			return false
		}
	}
	if !slices.Contains(known, "text") && !strings.Contains(n.Content[0].Value, " ") {
		return false
	}
	r.mismatch(n, want, r.proseHint(n))
	return true
}

const needsQuotes = "a text with a colon, or with brackets round it, needs quotes"

// proseHint says how to write what looks like a mapping or a list as a text.
func (r *Reader) proseHint(n *yaml.Node) string {
	at := r.span(n)
	line := r.src.Data[at.Start:at.End]
	line = bytes.TrimRight(line[:restOfLine(line)], " \t")
	if n.Kind != yaml.MappingNode || len(line) < at.End-at.Start || bytes.ContainsAny(line, `"\`) {
		return needsQuotes
	}
	return `put quotes round it: ` + diag.Quote(string(line))
}

const (
	spaceMissing = "a key needs a space after its colon"
	spaceHint    = "put a space after it, or quotes round the text"
)

// missingSpace reports a text that is a key without a space after its colon, as in "name:Machine stops".
func (r *Reader) missingSpace(n *yaml.Node, known []string) bool {
	word, _, ok := strings.Cut(n.Value, ":")
	if n.Kind != yaml.ScalarNode || n.Style != 0 || !ok || !slices.Contains(known, word) {
		return false
	}
	at := r.places.offset(n.Line, n.Column)
	r.fail(diag.Span{Start: at, End: at + len(word) + 1}, spaceMissing, spaceHint)
	return true
}
