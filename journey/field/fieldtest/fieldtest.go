// Package fieldtest holds tests of a reader and its schema to one verdict: what an editor with the schema says of a
// file, and what the reader says.
package fieldtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"gopkg.in/yaml.v3"
)

// Compile makes a validator of a JSON Schema.
func Compile(schema []byte) (*jsonschema.Schema, error) {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema))
	if err != nil {
		return nil, err
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", doc); err != nil {
		return nil, err
	}
	return c.Compile("schema.json")
}

// Value is what an editor sees in a YAML file: its JSON value by the core schema of YAML 1.2 (§10.3). It is an error if the
// file has none, because it is no YAML, has no or several documents, or keys that stand there twice or are no words.
func Value(data []byte) (any, error) {
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	var doc, next yaml.Node
	if err := decoder.Decode(&doc); err != nil {
		return nil, err
	}
	if decoder.Decode(&next) != io.EOF {
		return nil, fmt.Errorf("several documents")
	}
	return value(doc.Content[0], 0)
}

func value(n *yaml.Node, depth int) (any, error) {
	if depth > 100 {
		return nil, fmt.Errorf("nested too deep")
	}
	switch n.Kind {
	case yaml.AliasNode:
		return value(n.Alias, depth+1)
	case yaml.SequenceNode:
		list := make([]any, len(n.Content))
		for i, c := range n.Content {
			v, err := value(c, depth+1)
			if err != nil {
				return nil, err
			}
			list[i] = v
		}
		return list, nil
	case yaml.MappingNode:
		return mapping(n, depth)
	}
	return scalar(n)
}

func mapping(n *yaml.Node, depth int) (any, error) {
	object := map[string]any{}
	for i := 0; i < len(n.Content); i += 2 {
		key := n.Content[i]
		if _, twice := object[key.Value]; twice || key.Kind != yaml.ScalarNode || key.Tag == "!!null" || key.Tag == "!!merge" {
			return nil, fmt.Errorf("line %d: a key that JSON cannot have", key.Line)
		}
		v, err := value(n.Content[i+1], depth+1)
		if err != nil {
			return nil, err
		}
		object[key.Value] = v
	}
	return object, nil
}

var (
	wholeNumber = regexp.MustCompile(`^[-+]?[0-9]+$`)
	realNumber  = regexp.MustCompile(`^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$`)
	otherBase   = regexp.MustCompile(`^(0o[0-7]+|0x[0-9a-fA-F]+)$`)
	noNumber    = regexp.MustCompile(`^([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$`)
)

func scalar(n *yaml.Node) (any, error) {
	s := n.Value
	switch {
	case n.Style&yaml.TaggedStyle != 0 && n.Tag != "!!str":
		return nil, fmt.Errorf("line %d: a tag", n.Line)
	case n.Style != 0:
		return s, nil
	case s == "" || s == "~" || s == "null" || s == "Null" || s == "NULL":
		return nil, nil
	case noNumber.MatchString(s):
		return json.Number("1e999"), nil // JSON has no infinity; this is outside any limits too
	case s == "true" || s == "True" || s == "TRUE":
		return true, nil
	case s == "false" || s == "False" || s == "FALSE":
		return false, nil
	case wholeNumber.MatchString(s):
		return json.Number(sign(s)), nil
	case otherBase.MatchString(s):
		i, err := strconv.ParseInt(s, 0, 64)
		return i, err
	case realNumber.MatchString(s):
		if f, err := strconv.ParseFloat(s, 64); err == nil {
			return f, nil
		}
		return json.Number(sign(s)), nil
	}
	return s, nil
}

// sign writes a number as JSON does: without a plus and without zeros before it.
func sign(s string) string {
	s = strings.TrimPrefix(s, "+")
	minus := strings.HasPrefix(s, "-")
	if s = strings.TrimLeft(strings.TrimPrefix(s, "-"), "0"); s == "" || s[0] < '0' || s[0] > '9' {
		s = "0" + s
	}
	if minus {
		return "-" + s
	}
	return s
}
