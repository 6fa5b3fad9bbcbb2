package field

import (
	"fmt"
	"strings"

	"gopkg.in/yaml.v3"

	"journeymap/journey/diag"
)

var tooDeep = fmt.Sprintf("nested deeper than %d levels", diag.MaxDepth)

// surveyor walks the whole tree once before any table reads it, and refuses what YAML allows but a file for people
// should not hold: too deep nesting, aliases that run in circles or repeat too much, tags, and escaped control
// characters.
type surveyor struct {
	*Reader
	open    map[*yaml.Node]bool // anchored nodes that the walk is inside of
	sizes   map[*yaml.Node]int  // anchored nodes, with aliases counted at full length
	named   []*yaml.Node        // anchored nodes, in order
	used    map[*yaml.Node]bool // those that an alias names
	aliased int
	fatal   bool
}

// survey tells whether the tree can be read by tables.
func (r *Reader) survey(root *yaml.Node) bool {
	s := &surveyor{Reader: r, open: map[*yaml.Node]bool{}, sizes: map[*yaml.Node]int{}, used: map[*yaml.Node]bool{}}
	s.visit(root, 1)
	s.unusedAnchors()
	return !s.fatal
}

// visit gives the size of a node: one for itself and one a byte of text, children and aliases included.
func (s *surveyor) visit(n *yaml.Node, depth int) int {
	switch {
	case s.fatal:
		return 0
	case depth > diag.MaxDepth:
		s.stop(n, tooDeep, "")
		return 0
	case n.Kind == yaml.AliasNode:
		return s.alias(n)
	}
	if n.Anchor != "" {
		s.open[n] = true
	}
	size := 1 + len(n.Value)
	for _, child := range n.Content {
		size = min(size+s.visit(child, depth+1), 2*diag.MaxAliased)
	}
	if n.Anchor != "" {
		delete(s.open, n)
		s.sizes[n] = size
		s.named = append(s.named, n)
	}
	s.properties(n)
	return size
}

// alias counts what an alias repeats.
func (s *surveyor) alias(n *yaml.Node) int {
	if s.open[n.Alias] {
		s.stop(n, "*"+n.Value+" stands inside what it repeats", "")
		return 0
	}
	s.used[n.Alias] = true
	size := s.sizes[n.Alias]
	if s.aliased += size; s.aliased > diag.MaxAliased {
		s.stop(n, fmt.Sprintf("aliases repeat more than %d KiB", diag.MaxAliased>>10), "write the text out, or make the file smaller")
	}
	return size
}

// unusedAnchors warns of texts that begin with an & and a word: YAML takes the word for a name and drops it.
func (s *surveyor) unusedAnchors() {
	for _, n := range s.named {
		if n.Kind != yaml.ScalarNode || s.used[n] || s.fatal {
			continue
		}
		at := s.span(n)
		name := diag.Span{Start: at.Start, End: at.Start + len("&") + len(n.Anchor)}
		s.warn(name, "unused-anchor", diag.Quote("&"+n.Anchor)+" is a name for this value and is not shown",
			"a text that begins with & needs quotes")
	}
}

// stop reports what makes the tree unfit to be read. Only the node's first byte is marked: its end may be far away.
func (s *surveyor) stop(n *yaml.Node, msg, hint string) {
	at := s.places.offset(n.Line, n.Column)
	s.fail(diag.Span{Start: at, End: min(at+1, len(s.places.data))}, msg, hint)
	s.fatal = true
}

// properties checks the tag of a node and the characters of its text.
func (s *surveyor) properties(n *yaml.Node) {
	if strings.IndexFunc(n.Value, control) >= 0 {
		s.controls(n)
	}
	start := s.places.offset(n.Line, n.Column)
	if n.Kind == yaml.ScalarNode && isNull(n) || start >= len(s.places.data) {
		return
	}
	first := s.places.data[start]
	if first != '!' && first != '&' || n.Kind == yaml.ScalarNode && n.Anchor == "" && first == '&' {
		return
	}
	s.tag(n, start)
}

// tag refuses every tag but !!str, which says what the tables say anyway.
func (s *surveyor) tag(n *yaml.Node, start int) {
	for _, word := range strings.Fields(string(s.places.data[start:s.places.skipProperties(n, start)])) {
		if word[0] == '!' && word != "!!str" {
			s.fail(diag.Span{Start: start, End: start + len(word)}, "tags such as "+diag.Quote(word)+" are not used here",
				"a text that begins with ! needs quotes")
		}
	}
}

// controls reports an escaped control character at its escape.
func (s *surveyor) controls(n *yaml.Node) {
	at := s.span(n)
	body := s.places.skipProperties(n, at.Start)
	if found, ok := escaped(s.places.data[body:at.End], body); ok {
		at = found
	}
	s.fail(at, "this escape stands for a control character, which cannot stand in a text", "take it out")
}
