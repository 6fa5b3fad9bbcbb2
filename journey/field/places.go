package field

import (
	"bytes"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"journeymap/journey/diag"
)

// stride is how many characters lie between two marks of places.
const stride = 64

// places finds bytes by the lines and columns of the YAML reader, which count characters from 1, leave out a byte
// order mark, and take LF, CRLF, CR, NEL, LS and PS as line ends (YAML 1.1 §5.4). Any look-up takes constant time, so
// that a file of one long line costs no more than any other.
type places struct {
	data  []byte
	lines []int // the index of each line's first character
	marks []int // the byte offset of every stride'th character
}

func newPlaces(data []byte) *places {
	p := &places{data: data, lines: []int{0}}
	at := 0
	if bytes.HasPrefix(data, []byte("\uFEFF")) {
		at = len("\uFEFF")
	}
	for index := 0; ; index++ {
		if index%stride == 0 {
			p.marks = append(p.marks, at)
		}
		if at >= len(data) {
			return p
		}
		r, n := utf8.DecodeRune(data[at:])
		at += n
		if lineBreak(r) && !(r == '\r' && at < len(data) && data[at] == '\n') {
			p.lines = append(p.lines, index+1)
		}
	}
}

func lineBreak(r rune) bool {
	return r == '\n' || r == '\r' || r == '\u0085' || r == '\u2028' || r == '\u2029'
}

// offset gives the byte at a line and column, or the nearest one in the file.
func (p *places) offset(line, col int) int {
	line = max(1, min(line, len(p.lines)))
	index := p.lines[line-1] + max(col, 1) - 1
	if index/stride >= len(p.marks) {
		return len(p.data)
	}
	at := p.marks[index/stride]
	for range index % stride {
		_, n := utf8.DecodeRune(p.data[at:])
		at += n
	}
	return at
}

// span gives the bytes of a node, with its quotes, brackets, anchor and tag.
func (p *places) span(n *yaml.Node) diag.Span {
	start := p.offset(n.Line, n.Column)
	return diag.Span{Start: start, End: max(start, min(p.end(n, start), len(p.data)))}
}

// end finds the byte after a node that begins at start.
func (p *places) end(n *yaml.Node, start int) int {
	if n.Kind == yaml.AliasNode {
		return start + len("*") + len(n.Value)
	}
	body := p.skipProperties(n, start)
	switch {
	case n.Kind == yaml.ScalarNode:
		return p.scalarEnd(n, body)
	case body < len(p.data) && (p.data[body] == '{' || p.data[body] == '['):
		return p.bracketEnd(n, body+1)
	case len(n.Content) > 0:
		return p.span(n.Content[len(n.Content)-1]).End
	}
	return body
}

// bracketEnd finds the byte after the bracket that closes a collection, past its last child.
func (p *places) bracketEnd(n *yaml.Node, at int) int {
	if len(n.Content) > 0 {
		at = max(at, p.span(n.Content[len(n.Content)-1]).End)
	}
	for ; at < len(p.data); at++ {
		switch p.data[at] {
		case '}', ']':
			return at + 1
		case '#':
			at += restOfLine(p.data[at:]) - 1
		}
	}
	return at
}

// skipProperties steps over a node's anchor and tag, which the YAML reader counts as its start.
func (p *places) skipProperties(n *yaml.Node, at int) int {
	if n.Anchor == "" && (n.Kind == yaml.ScalarNode && isNull(n)) {
		return at
	}
	for at < len(p.data) && (p.data[at] == '&' || p.data[at] == '!') {
		at += propertyLength(p.data[at:])
		at += blankLength(p.data[at:])
	}
	return at
}

// propertyLength is the length of an anchor or a tag.
func propertyLength(s []byte) int {
	if i := bytes.IndexAny(s, " \t\r\n,[]{}"); i >= 0 {
		return i
	}
	return len(s)
}

// blankLength is the length of the blanks, line breaks and comments that s begins with.
func blankLength(s []byte) (n int) {
	for n < len(s) {
		switch s[n] {
		case ' ', '\t', '\r', '\n':
			n++
		case '#':
			n += restOfLine(s[n:])
		default:
			return n
		}
	}
	return n
}

// restOfLine is the length of a line from here to its end, without the line break.
func restOfLine(s []byte) int {
	if i := bytes.IndexAny(s, "\r\n"); i >= 0 {
		return i
	}
	return len(s)
}
