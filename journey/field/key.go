package field

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// Key is one line of a table: a key of a mapping, the kind of its value, and where it goes.
type Key[T any] struct {
	entry
	read func(r *Reader, in, value *yaml.Node, v *T) // in is the mapping that the key stands in
}

// entry is all of a key but where its value goes.
type entry struct {
	name      string
	doc       string
	meant     []string // other words that people write when they mean this key
	must      bool
	group     string // exactly one key of a group must be there
	schema    func(*defs) Schema
	forms     func(*guide) []string
	condition func(*defs) Schema // what holds for the whole mapping because of this key; nil: nothing
}

// K is a key that may be left out. At gives the place in a T for its value; doc is one line for people, who read it
// in their editor.
func K[T, V any](name string, k Kind[V], at func(*T) *V, doc string) Key[T] {
	read := func(r *Reader, _, n *yaml.Node, v *T) { *at(v) = k.node(r, n) }
	return Key[T]{entry{name: name, doc: doc, schema: k.schema, forms: k.forms}, read}
}

// Must makes a key required.
func (k Key[T]) Must() Key[T] {
	k.must = true
	return k
}

// OneOf puts a key into a group of which exactly one must be there. The group is named as messages call it, with the key
// that most authors take first: "phases, touchpoints or chain".
func (k Key[T]) OneOf(group string) Key[T] {
	k.group = group
	return k
}

// usual is the key of a group that most authors take.
func (e *entry) usual() string {
	word, _, _ := strings.Cut(e.group, " ")
	return strings.TrimSuffix(word, ",")
}

// Meant lists other words that people write when they mean this key.
func (k Key[T]) Meant(words ...string) Key[T] {
	k.meant = words
	return k
}

// Beside gives the value of a key another kind where a second key stands beside it in the mapping.
func (k Key[T]) Beside(second string, other Key[T]) Key[T] {
	alone := k
	k.read = func(r *Reader, in, n *yaml.Node, v *T) {
		if hasKey(in, []string{second}) {
			other.read(r, in, n, v)
			return
		}
		alone.read(r, in, n, v)
	}
	k.schema = func(d *defs) Schema { return AnyOf(alone.schema(d), other.schema(d)) }
	k.forms = func(g *guide) []string { return union(alone.forms(g), other.forms(g)) }
	k.condition = func(d *defs) Schema {
		only := func(s Schema) Schema { return Schema{{"properties", Schema{{k.name, s}}}} }
		return Schema{
			{"if", Schema{{"required", []any{second}}}},
			{"then", only(other.schema(d))},
			{"else", only(alone.schema(d))},
		}
	}
	return k
}

// Within makes the keys of a part into keys of the whole, so that one table serves several mappings.
func Within[T, U any](at func(*T) *U, keys []Key[U]) []Key[T] {
	all := make([]Key[T], len(keys))
	for i, k := range keys {
		all[i] = Key[T]{k.entry, func(r *Reader, in, n *yaml.Node, v *T) { k.read(r, in, n, at(v)) }}
	}
	return all
}

// Names are the names of keys, in order.
func Names[T any](keys []Key[T]) []string {
	all := make([]string, len(keys))
	for i, k := range keys {
		all[i] = k.name
	}
	return all
}
