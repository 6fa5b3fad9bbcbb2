// Package field reads YAML files by tables of fields.
//
// A table names each key of a mapping once, with the kind of its value, where it goes, and a line of doc. The reader,
// the place of every finding, suggestions for misspelled words and the JSON Schema all follow from it.
package field

import (
	"gopkg.in/yaml.v3"

	"journeymap/journey/diag"
)

// Kind is one sort of value: how to read it into a T, and the same in JSON Schema and for people. Kinds are built from the
// functions of this package.
type Kind[T any] struct {
	want   string // what messages call such a value: "a text"
	read   func(*Reader, *yaml.Node) T
	schema func(*defs) Schema
	forms  func(*guide) []string // the ways to write it, for people
	keys   func() []string       // the keys of a mapping; nil when this is none
}

// Keys are the keys of a mapping in the order of its table. Other kinds have none.
func (k Kind[T]) Keys() []string {
	if k.keys == nil {
		return nil
	}
	return k.keys()
}

// node reads a value that is present. An empty value is an error for every kind: the author leaves out the line instead.
func (k Kind[T]) node(r *Reader, n *yaml.Node) (v T) {
	if n = follow(n); isNull(n) {
		r.fail(r.span(n), "this value is empty", "leave it out, or write "+k.want)
		return v
	}
	return k.read(r, n)
}

// As makes something else of each value of a kind, given the place where it stands.
func As[T, U any](k Kind[T], make func(T, diag.Span) U) Kind[U] {
	read := func(r *Reader, n *yaml.Node) U { return make(k.read(r, n), r.span(n)) }
	return Kind[U]{want: k.want, read: read, schema: k.schema, forms: k.forms, keys: k.keys}
}

// Refine makes something else of each value of a kind, or says why it cannot stand. The schema must say the same.
func Refine[T, U any](k Kind[T], schema func() Schema, make func(T) (U, *Wrong)) Kind[U] {
	read := func(r *Reader, n *yaml.Node) (u U) {
		before := len(r.found)
		v := k.read(r, n)
		if len(r.found) > before && r.found[before:].HasErrors() {
			return u
		}
		u, wrong := make(v)
		if wrong != nil {
			r.fail(r.span(n), wrong.Msg, wrong.Hint)
		}
		return u
	}
	return Kind[U]{want: k.want, read: read, schema: func(*defs) Schema { return schema() }, forms: k.forms}
}

// Named gives a kind a definition of its own in the schema, so that it stands there once.
func Named[T any](name string, k Kind[T]) Kind[T] {
	schema := k.schema
	k.schema = func(d *defs) Schema { return d.define(name, schema) }
	return k
}

// Lazy is a kind that is made when a file has such a value, because to make it takes time that most files need not spend.
func Lazy[T any](want string, make func() Kind[T]) Kind[T] {
	return Kind[T]{want: want,
		read:   func(r *Reader, n *yaml.Node) T { return make().read(r, n) },
		schema: func(d *defs) Schema { return make().schema(d) },
		forms:  func(g *guide) []string { return make().forms(g) },
	}
}

// Wrong says why a value cannot stand, and what to write instead.
type Wrong struct{ Msg, Hint string }

// follow gives the value that an alias stands for.
func follow(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.AliasNode {
		return n.Alias
	}
	return n
}

func isNull(n *yaml.Node) bool {
	return n.Kind == yaml.ScalarNode && n.Tag == "!!null" && n.Style&^yaml.TaggedStyle == 0
}
