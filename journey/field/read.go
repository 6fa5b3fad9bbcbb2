package field

import (
	"bytes"
	"io"
	"regexp"

	"gopkg.in/yaml.v3"

	"journeymap/journey/diag"
)

// Reader carries what reading one file needs: its bytes, the way from a node to its place, and the findings so far.
type Reader struct {
	src    *diag.Source
	places *places
	root   *yaml.Node
	lists  map[string]*names // what references may name, by the list that declares it
	found  diag.List
}

// Read reads a file as one value of a kind, with all findings. The value is of use only when the findings
// hold no error. A file that is too large, is not UTF-8 or is not YAML gets no further findings.
func Read[T any](src *diag.Source, k Kind[T]) (v T, found diag.List) {
	r := &Reader{src: src}
	if r.bytesAreText(); len(r.found) > 0 {
		return v, r.found
	}
	r.places = newPlaces(src.Data)
	r.root = r.document(k.want)
	if r.root != nil && r.survey(r.root) {
		v = k.node(r, r.root)
	}
	return v, r.found
}

// document gives the root node of a file that must hold one document, or reports why there is none.
func (r *Reader) document(want string) *yaml.Node {
	decoder := yaml.NewDecoder(bytes.NewReader(r.src.Data))
	var doc, next yaml.Node
	switch err := decoder.Decode(&doc); {
	case err == io.EOF:
		r.fail(diag.Span{}, "expected "+want+", found an empty file", "")
		return nil
	case err != nil:
		r.found = append(r.found, r.syntax(err))
		return nil
	}
	root := doc.Content[0]
	if isNull(root) {
		r.fail(diag.Span{}, "expected "+want+", found an empty document", "")
		return nil
	}
	err := decoder.Decode(&next)
	if err == io.EOF {
		return root
	}
	separator := regexp.MustCompile(`(?m)^(---|\.\.\.)[ \t\r]*`)
	if at := separator.FindIndex(r.src.Data[r.span(root).End:]); at != nil {
		start := r.span(root).End + at[0]
		r.fail(diag.Span{Start: start, End: start + len("---")}, "a second document starts here", "keep each in a file of its own")
		return nil
	}
	r.found = append(r.found, r.syntax(err))
	return nil
}

func (r *Reader) span(n *yaml.Node) diag.Span { return r.places.span(n) }

// fail reports an error.
func (r *Reader) fail(at diag.Span, msg, hint string, notes ...diag.Note) {
	r.found = append(r.found, diag.Diagnostic{File: r.src, Span: at, Msg: msg, Hint: hint, Notes: notes})
}

// warn reports what is allowed but hardly meant. The rule is the name by which it can be silenced.
func (r *Reader) warn(at diag.Span, rule, msg, hint string) {
	r.found = append(r.found, diag.Diagnostic{File: r.src, Span: at, Severity: diag.Warning, Rule: rule, Msg: msg, Hint: hint})
}

// mismatch reports a value of another shape than the one asked for.
func (r *Reader) mismatch(n *yaml.Node, want, hint string) {
	r.fail(r.span(n), "expected "+want+", found "+shape(n), hint)
}

func shape(n *yaml.Node) string {
	switch n.Kind {
	case yaml.MappingNode:
		return "keys with values"
	case yaml.SequenceNode:
		return "a list"
	}
	return diag.Quote(n.Value)
}
