package field

import (
	"bytes"
	"encoding/json"

	"journeymap/journey/diag"
)

// Schema is a JSON object whose members keep their order.
type Schema []Member

// Member is one name and value of a Schema. The value is a text, number, boolean, list or Schema.
type Member struct {
	Name  string
	Value any
}

// MarshalJSON writes the members in order.
func (s Schema) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range s {
		if i > 0 {
			b.WriteByte(',')
		}
		name, err := json.Marshal(m.Name)
		if err != nil {
			return nil, err
		}
		value, err := json.Marshal(m.Value)
		if err != nil {
			return nil, err
		}
		b.Write(name)
		b.WriteByte(':')
		b.Write(value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// defs are the definitions of a schema, in the order of their first use.
type defs struct{ all Schema }

// define puts a schema under a name, once, and gives a reference to it.
func (d *defs) define(name string, schema func(*defs) Schema) Schema {
	for _, m := range d.all {
		if m.Name == name {
			return reference(name)
		}
	}
	at := len(d.all)
	d.all = append(d.all, Member{Name: name})
	d.all[at].Value = schema(d)
	return reference(name)
}

func reference(name string) Schema { return Schema{{"$ref", "#/definitions/" + name}} }

// Draft07 is the JSON Schema, draft 7, of files that hold one object of a kind: indented, with keys in the order of their
// tables. The object stands at the top rather than among the definitions, where beside a reference nothing else counts.
func Draft07[T any](title string, k Kind[T]) ([]byte, error) {
	var d defs
	k.schema(&d)
	doc := Schema{{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", title}}
	if root, ok := d.all[0].Value.(Schema); ok {
		doc = append(doc, root...)
	}
	doc = append(doc, Member{"definitions", d.all[1:]})
	return json.MarshalIndent(doc, "", "  ")
}

// Pattern is the schema of a text that matches a regular expression.
func Pattern(expression string) Schema {
	return Schema{{"type", "string"}, {"pattern", expression}}
}

// Words is the schema of one of some words.
func Words(words ...string) Schema { return Schema{{"enum", words}} }

// Whole is the schema of a whole number from lo to hi.
func Whole(lo, hi int) Schema {
	return Schema{{"type", "integer"}, {"minimum", lo}, {"maximum", hi}}
}

// Between is the schema of a number from lo to hi.
func Between(lo, hi float64) Schema {
	return Schema{{"type", "number"}, {"minimum", lo}, {"maximum", hi}}
}

// somethingVisible is a pattern for a text that is not blank. It lists the spaces of Unicode, because not every engine
// counts them all as \s.
const somethingVisible = "[^\\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"

// Prose is the schema of a text in the author's words. To YAML an unquoted text may be a number or a boolean.
func Prose() Schema {
	return Schema{{"type", []any{"string", "number", "boolean"}}, {"pattern", somethingVisible}, {"maxLength", diag.MaxText},
		{"not", Schema{{"type", "string"}, {"pattern", "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\u009f\ufffe\uffff]"}}}}
}

// Except is a schema that some words do not match.
func Except(s Schema, words ...string) Schema {
	return append(s[:len(s):len(s)], Member{"allOf", []any{Schema{{"not", Words(words...)}}}})
}

// described adds a line of doc to a schema. Beside a reference other members would be ignored (draft 7, §8.3), so the
// reference moves into an allOf.
func described(doc string, s Schema) Schema {
	if len(s) == 1 && s[0].Name == "$ref" {
		s = Schema{{"allOf", []any{s}}}
	}
	return append(Schema{{"description", doc}}, s...)
}

// AnyOf joins alternatives, those of nested ones included.
func AnyOf(all ...Schema) Schema {
	var flat []any
	for _, s := range all {
		if inner, ok := s[0].Value.([]any); ok && len(s) == 1 && s[0].Name == "anyOf" {
			flat = append(flat, inner...)
			continue
		}
		flat = append(flat, s)
	}
	return Schema{{"anyOf", flat}}
}
