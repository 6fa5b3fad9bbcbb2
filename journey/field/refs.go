package field

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"journeymap/journey/diag"
)

// Ref is a reference to something that the file declares elsewhere, above or below: its id, or else its name if no
// other has that name. It gives the id, or the name of what has no id. Want is what messages call such a thing, "a phase";
// words of the format may stand in its place. Each list is given by the keys that lead to it from the top of the file, as in
// "phases touchpoints".
func Ref(want string, words []string, lists ...string) Kind[string] {
	_, noun, _ := strings.Cut(want, " ")
	read := func(r *Reader, n *yaml.Node) string {
		said := TextKind.read(r, n)
		if said == "" || slices.Contains(words, said) {
			return said
		}
		for _, list := range lists {
			if id, ok := r.declared(list).ids[said]; ok && id == "" {
				r.fail(r.span(n), "more than one "+noun+" is called "+diag.Quote(said), "give the one that is meant an id, and write that")
				return said
			} else if ok {
				return id
			}
		}
		r.fail(r.span(n), "there is no "+noun+" called "+diag.Quote(said), r.refHint(said, words, lists))
		return said
	}
	forms := func(*guide) []string { return append(slices.Clip(words), "ID OF "+Capitals(want)) }
	return Kind[string]{want: want, read: read, schema: func(*defs) Schema { return Prose() }, forms: forms}
}

// refHint says what to write for a reference to nothing.
func (r *Reader) refHint(said string, words, lists []string) string {
	if len(r.found) > diag.MaxShown {
		return "" // nobody sees it, and to look for it takes time
	}
	all := slices.Clone(words)
	for _, list := range lists {
		all = append(all, r.declared(list).all...)
	}
	switch near := Nearest(said, all); {
	case near != "":
		return "did you mean " + near + "?"
	case len(all) == 0:
		return "list it under " + strings.ReplaceAll(lists[len(lists)-1], " ", ": ") + ":"
	case len(all) > maxOffered:
		return ""
	}
	var offered []string
	for _, name := range all {
		if !slices.Contains(offered, name) {
			offered = append(offered, name)
		}
	}
	return "one of " + strings.Join(offered, ", ")
}

// maxOffered is the most names that a hint lists.
const maxOffered = 30

// PerName is one or more values of a kind, or a mapping with such values for each of some things that the file
// declares, as in {noor: Waits, sister: Calls}. A mapping is taken for that when one of its keys is declared, or when it
// stands in braces, has no key of the other form, and there is something to name. Without it the key of the entry is "".
func PerName[T any](one Kind[T], want string, lists ...string) Kind[[]Entry[string, []T]] {
	each := MapOf(Ref(want, nil, lists...), List(one))
	read := func(r *Reader, n *yaml.Node) []Entry[string, []T] {
		if n.Kind == yaml.MappingNode && (r.declares(n, lists) || r.meansNames(n, one.Keys(), lists)) {
			return each.read(r, n)
		}
		return []Entry[string, []T]{{Value: []T{one.read(r, n)}}}
	}
	schema := func(d *defs) Schema {
		return AnyOf(one.schema(d), Schema{
			{"type", "object"}, {"propertyNames", Schema{{"not", Words(one.Keys()...)}}}, {"additionalProperties", List(one).schema(d)}, {"minProperties", 1},
		})
	}
	forms := func(g *guide) []string { return union(one.forms(g), each.forms(g)) }
	return Kind[[]Entry[string, []T]]{want: one.want, read: read, schema: schema, forms: forms, keys: one.keys}
}

func (r *Reader) declares(n *yaml.Node, lists []string) bool {
	for i := 0; i+1 < len(n.Content); i += 2 {
		for _, list := range lists {
			if _, ok := r.declared(list).ids[n.Content[i].Value]; ok {
				return true
			}
		}
	}
	return false
}

// meansNames says whether a mapping in braces can only hold names, misspelled: the map has such names, and none of its keys is
// one of another form, or nearly so.
func (r *Reader) meansNames(n *yaml.Node, keys, lists []string) bool {
	if n.Style&yaml.FlowStyle == 0 || len(n.Content) == 0 {
		return false
	}
	for i := 0; i < len(n.Content); i += 2 {
		if key := n.Content[i].Value; slices.Contains(keys, key) || Nearest(key, keys) != "" || strings.Contains(key, " ") {
			return false
		}
	}
	return slices.ContainsFunc(lists, func(list string) bool { return len(r.declared(list).all) > 0 })
}

// names are what references may call the things of one list.
type names struct {
	ids map[string]string // by id or name: the id, or the name of what has no id; "": several have the name
	all []string          // ids, or else names, in the order of the file
}

// declared collects the names of a list, when they are first asked for. What is wrong with the list is told where it is
// read.
func (r *Reader) declared(list string) *names {
	if known := r.lists[list]; known != nil {
		return known
	}
	found := &names{ids: map[string]string{}}
	byName := map[string]string{}
	for _, n := range items(r.root, strings.Fields(list)) {
		id, name := wordsOf(child(n, "id")), nameOf(n)
		if id == "" {
			id = name
		} else {
			found.ids[id] = id
		}
		if _, twice := byName[name]; twice {
			byName[name] = ""
		} else {
			byName[name] = id
		}
		if id != "" {
			found.all = append(found.all, id)
		}
	}
	for name, id := range byName {
		if _, taken := found.ids[name]; !taken && name != "" {
			found.ids[name] = id
		}
	}
	if r.lists == nil {
		r.lists = map[string]*names{}
	}
	r.lists[list] = found
	return found
}

// items are the values that a path of keys leads to, those of all lists on the way.
func items(n *yaml.Node, path []string) (all []*yaml.Node) {
	switch n = follow(n); {
	case n.Kind == yaml.SequenceNode:
		for _, item := range n.Content {
			all = append(all, items(item, path)...)
		}
	case len(path) == 0:
		all = append(all, n)
	default:
		if v := child(n, path[0]); v != nil {
			all = items(v, path[1:])
		}
	}
	return all
}

// child is the value of a key of a mapping, or nil.
func child(n *yaml.Node, key string) *yaml.Node {
	for i := 0; n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return follow(n.Content[i+1])
		}
	}
	return nil
}

// nameOf is what a thing is called: all of it when it stands in its short form.
func nameOf(n *yaml.Node) string {
	for _, key := range []string{"name", "text", "title"} {
		if s := wordsOf(child(n, key)); s != "" {
			return s
		}
	}
	return wordsOf(n)
}

// wordsOf is a text in its short or its long form, or "".
func wordsOf(n *yaml.Node) string {
	switch {
	case n == nil:
		return ""
	case n.Kind == yaml.ScalarNode && !isNull(n):
		return strings.TrimSpace(lineBreaks.Replace(n.Value))
	case n.Kind == yaml.MappingNode:
		if inner := child(n, "text"); inner != nil && inner.Kind == yaml.ScalarNode {
			return wordsOf(inner)
		}
	}
	return ""
}
