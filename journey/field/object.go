package field

import (
	"slices"
	"strings"
	"sync"

	"gopkg.in/yaml.v3"

	"journeymap/journey/diag"
)

// Object is a mapping with the keys of a table. Want is what messages call it, "a phase"; pos gives the place in a T for
// its span. The table is made when it is first asked for, because a file has few of the mappings of a format.
func Object[T any](want string, pos func(*T) *diag.Span, table func() []Key[T]) Kind[T] {
	o := sync.OnceValue(func() *object[T] {
		keys := table()
		return &object[T]{want: want, pos: pos, keys: keys, names: Names(keys)}
	})
	return Named(strings.ReplaceAll(noun(want), " ", "-"), Kind[T]{want: want,
		read:   func(r *Reader, n *yaml.Node) T { return o().read(r, n) },
		schema: func(d *defs) Schema { return o().schema(d) },
		forms:  func(g *guide) []string { return o().forms(g) },
		keys:   func() []string { return o().names },
	})
}

type object[T any] struct {
	want  string
	pos   func(*T) *diag.Span
	keys  []Key[T]
	names []string
}

// present is what one mapping has: its keys by name, and whether a word could stand for one that it lacks.
type present struct {
	keys map[string]*yaml.Node
	open bool // a key that is not known may have been meant for a missing one
}

func (o *object[T]) read(r *Reader, n *yaml.Node) (v T) {
	if n.Kind != yaml.MappingNode {
		if !r.missingSpace(n, o.names) {
			r.mismatch(n, o.want+" with keys such as "+o.typical()+":", "")
		}
		return v
	}
	*o.pos(&v) = r.span(n)
	var seen present
	seen.keys = r.eachKey(n, func(name string, key, value *yaml.Node) {
		i := slices.Index(o.names, name)
		switch {
		case i < 0:
			seen.open = true
			o.unknown(r, n, key, value)
		case isNull(follow(value)):
			r.emptyKey(key, value)
		default:
			o.keys[i].read(r, n, value, &v)
		}
	})
	seen.open = seen.open || len(seen.keys) < len(n.Content)/2
	o.required(r, n, &seen)
	return v
}

// required reports missing keys at the first key of the mapping, which is where the author looks for them.
func (o *object[T]) required(r *Reader, n *yaml.Node, seen *present) {
	if len(n.Content) == 0 || seen.open {
		return
	}
	at := r.span(n.Content[0])
	chosen := map[string]string{}
	for i := range o.keys {
		k := &o.keys[i]
		if !k.must && k.group == "" {
			continue
		}
		switch here := seen.keys[k.name]; {
		case k.must && here == nil:
			r.fail(at, o.want+" needs "+k.name, "add a line "+k.name+":")
		case k.group != "" && here != nil && chosen[k.group] != "":
			r.fail(r.span(here), o.want+" has either "+k.group+", and no more than one", "take one of the two out",
				diag.Note{Span: r.span(seen.keys[chosen[k.group]]), Msg: chosen[k.group] + " is here"})
		case k.group != "" && here != nil:
			chosen[k.group] = k.name
		}
	}
	for i := range o.keys {
		if k := &o.keys[i]; k.group != "" && chosen[k.group] == "" {
			chosen[k.group] = k.name
			r.fail(at, o.want+" needs "+k.group, "add a line "+k.usual()+":")
		}
	}
}

// unknown reports a key that the table lacks, with the one that was likely meant.
func (o *object[T]) unknown(r *Reader, n, key, value *yaml.Node) {
	hint := ""
	switch {
	case len(r.found) > diag.MaxHinted:
	case isNull(value) && value.Value == "" && n.Style&yaml.FlowStyle != 0:
		hint = "inside { } a comma ends a text: put the text in quotes"
	default:
		hint = o.hint(key.Value)
	}
	r.fail(r.span(key), o.want+" has no key "+diag.Quote(key.Value), hint)
}

// hint says what to write for a key that the table lacks.
func (o *object[T]) hint(wrong string) string {
	for _, k := range o.keys {
		if slices.ContainsFunc(k.meant, func(w string) bool { return strings.EqualFold(w, wrong) }) {
			return "write " + k.name + ":"
		}
	}
	if near := Nearest(wrong, o.names); near != "" {
		return "did you mean " + near + "?"
	}
	if strings.TrimLeft(wrong, "\u00a0\u3000") != wrong {
		return "a no-break space stands before it: indent with spaces"
	}
	if strings.Contains(wrong, " ") {
		return "a text with a colon in it needs quotes round it"
	}
	return "its keys are " + strings.Join(o.names, ", ")
}

// typical is the key that shows best how such a mapping is written.
func (o *object[T]) typical() string {
	for _, k := range o.keys {
		if k.must {
			return k.name
		}
	}
	return o.names[0]
}

func (o *object[T]) schema(d *defs) Schema {
	properties := Schema{}
	var required, conditions []any
	groups := map[string]int{}
	var choices [][]any
	for _, k := range o.keys {
		properties = append(properties, Member{k.name, described(k.doc, k.schema(d))})
		if k.must {
			required = append(required, k.name)
		}
		if k.condition != nil {
			conditions = append(conditions, k.condition(d))
		}
		if k.group != "" {
			at, ok := groups[k.group]
			if !ok {
				at = len(choices)
				groups[k.group], choices = at, append(choices, nil)
			}
			choices[at] = append(choices[at], Schema{{"required", []any{k.name}}})
		}
	}
	s := Schema{{"type", "object"}, {"properties", properties}, {"additionalProperties", false}, {"minProperties", 1}}
	if required != nil {
		s = append(s, Member{"required", required})
	}
	if conditions != nil {
		s = append(s, Member{"allOf", conditions})
	}
	for _, c := range choices {
		s = append(s, Member{"oneOf", c})
	}
	return s
}
