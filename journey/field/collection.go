package field

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"journeymap/journey/diag"
)

// List is one or more values of a kind. A list of one may be written without the list.
func List[T any](k Kind[T]) Kind[[]T] {
	read := func(r *Reader, n *yaml.Node) []T {
		if n.Kind != yaml.SequenceNode {
			return []T{k.read(r, n)}
		}
		if len(n.Content) == 0 {
			r.fail(r.span(n), "this list is empty", "leave the line out, or write "+k.want)
		}
		all := make([]T, len(n.Content))
		for i, item := range n.Content {
			all[i] = k.node(r, item)
		}
		return all
	}
	schema := func(d *defs) Schema {
		one := k.schema(d)
		return AnyOf(one, Schema{{"type", "array"}, {"items", one}, {"minItems", 1}})
	}
	forms := func(g *guide) []string { return repeated(k.forms(g)) }
	return Kind[[]T]{want: k.want + ", or a list", read: read, schema: schema, forms: forms, keys: k.keys}
}

// Times is a list of exactly so many values of a kind. Want is what messages call it: "two words".
func Times[T any](n int, want string, k Kind[T]) Kind[[]T] {
	list := List(k)
	read := func(r *Reader, node *yaml.Node) []T {
		if node.Kind != yaml.SequenceNode || len(node.Content) != n {
			r.mismatch(node, want, "")
			return nil
		}
		return list.read(r, node)
	}
	schema := func(d *defs) Schema {
		return Schema{{"type", "array"}, {"items", k.schema(d)}, {"minItems", n}, {"maxItems", n}}
	}
	forms := func(g *guide) []string {
		item := alternatives(k.forms(g))
		return []string{"[" + item + strings.Repeat(", "+item, n-1) + "]"}
	}
	return Kind[[]T]{want: want, read: read, schema: schema, forms: forms}
}

// Or is a value with a short form, one word or text, and a long form, a mapping.
func Or[T any](want string, short, long Kind[T]) Kind[T] {
	k := Kind[T]{want: want, forms: shortAndLong(want, short, long), keys: long.keys}
	k.read = func(r *Reader, n *yaml.Node) (v T) {
		switch {
		case r.proseMapping(n, want, long.Keys()), r.missingSpace(n, long.Keys()):
			return v
		case n.Kind == yaml.MappingNode:
			return long.read(r, n)
		case n.Kind == yaml.SequenceNode:
			r.mismatch(n, want, "")
			return v
		}
		return short.read(r, n)
	}
	k.schema = func(d *defs) Schema { return AnyOf(short.schema(d), long.schema(d)) }
	return k
}

// MappingOr is a value of one kind, or a mapping of another kind.
func MappingOr[T any](mapping, other Kind[T]) Kind[T] {
	return either(mapping, other, func(n *yaml.Node) bool { return n.Kind == yaml.MappingNode })
}

// ScalarOr is a word or text of one kind, or a mapping or list of another kind.
func ScalarOr[T any](scalar, other Kind[T]) Kind[T] {
	return either(scalar, other, func(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode })
}

// KeysOr is a mapping that is known by one of its keys, or a value of another kind, which may be a mapping with keys of
// its own.
func KeysOr[T any](mapping, other Kind[T]) Kind[T] {
	return either(mapping, other, func(n *yaml.Node) bool { return n.Kind == yaml.MappingNode && hasKey(n, mapping.Keys()) })
}

// either reads a value as one of two kinds. Messages call it by the second.
func either[T any](first, second Kind[T], isFirst func(*yaml.Node) bool) Kind[T] {
	read := func(r *Reader, n *yaml.Node) T {
		if isFirst(n) {
			return first.read(r, n)
		}
		return second.read(r, n)
	}
	schema := func(d *defs) Schema { return AnyOf(first.schema(d), second.schema(d)) }
	keys := func() []string { return slices.Concat(first.Keys(), second.Keys()) }
	forms := func(g *guide) []string { return union(second.forms(g), first.forms(g)) }
	return Kind[T]{want: second.want, read: read, schema: schema, forms: forms, keys: keys}
}

// Entry is one key of a mapping whose keys are the author's, or any of a list of words.
type Entry[K, V any] struct {
	diag.Span // of the key
	Key       K
	Value     V
}

// MapOf is a mapping from words of one kind to values of another, in the author's order.
func MapOf[K, V any](key Kind[K], value Kind[V]) Kind[[]Entry[K, V]] {
	want := "keys with values"
	read := func(r *Reader, n *yaml.Node) (all []Entry[K, V]) {
		if n.Kind != yaml.MappingNode {
			r.mismatch(n, want, "")
			return nil
		}
		r.eachKey(n, func(_ string, k, v *yaml.Node) {
			all = append(all, Entry[K, V]{r.span(k), key.read(r, k), value.node(r, v)})
		})
		return all
	}
	schema := func(d *defs) Schema {
		return Schema{{"type", "object"}, {"propertyNames", key.schema(d)}, {"additionalProperties", value.schema(d)}, {"minProperties", 1}}
	}
	forms := func(g *guide) []string { return mapped(key.forms(g), value.forms(g)) }
	return Kind[[]Entry[K, V]]{want: want, read: read, schema: schema, forms: forms}
}

// hasKey tells whether a mapping has one of some keys.
func hasKey(n *yaml.Node, names []string) bool {
	for i := 0; i+1 < len(n.Content) && len(names) > 0; i += 2 {
		if slices.Contains(names, n.Content[i].Value) {
			return true
		}
	}
	return false
}

// eachKey walks the keys of a mapping, and reports those that are no words or that stand there twice. It gives the others
// by name.
func (r *Reader) eachKey(n *yaml.Node, do func(name string, key, value *yaml.Node)) map[string]*yaml.Node {
	if len(n.Content) == 0 {
		r.fail(r.span(n), "there is nothing between the brackets", "leave the line out")
	}
	first := make(map[string]*yaml.Node, len(n.Content)/2)
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := follow(n.Content[i])
		switch {
		case key.Kind != yaml.ScalarNode || isNull(key):
			r.fail(r.span(key), "a key must be a word", needsQuotes)
			continue
		case key.Tag == "!!merge":
			r.fail(r.span(key), "<< is not supported", "repeat the keys, or name single values with * instead")
			continue
		case first[key.Value] != nil:
			r.fail(r.span(key), diag.Quote(key.Value)+" stands here twice", "keep one of the two",
				diag.Note{Span: r.span(first[key.Value]), Msg: "the first one is here"})
			continue
		}
		first[key.Value] = key
		do(key.Value, key, n.Content[i+1])
	}
	return first
}
