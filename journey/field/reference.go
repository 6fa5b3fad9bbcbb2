package field

import (
	"slices"
	"strconv"
	"strings"
)

// Section is one part of a format as people look it up: a mapping with its keys, or a sort of value with a name of its
// own. What may be written is said as on a command line: small letters stand for themselves, CAPITALS for a value of
// that sort, | between alternatives, and ... after what may also be a list.
type Section struct {
	Name string // in small letters: "phase", where forms say PHASE
	Doc  string // one line; "" for a mapping
	Form string // how a value is written; how a mapping is written in short, "" when it cannot be
	Keys []Row  // of a mapping, in the order of its table; nil for a value
}

// Row is one key of a mapping.
type Row struct {
	Name  string
	Must  bool     // it is required
	Group string   // exactly one key of a group is required; "" for none
	Form  string   // what may be written
	Doc   string   // one line
	Meant []string // other words that people write when they mean this key
}

// Reference describes a kind and all that can stand in it, each once, in the order of first use.
func Reference[T any](k Kind[T]) []Section {
	var g guide
	k.forms(&g)
	all := make([]Section, len(g.sections))
	for i, s := range g.sections {
		all[i] = *s
	}
	return all
}

// Capitals is how forms write the name of a section.
func Capitals(name string) string { return strings.ToUpper(name) }

// guide holds the sections of a reference, in the order of their first use.
type guide struct{ sections []*Section }

// define describes something under a name, once, and gives the form that refers to it.
func (g *guide) define(name string, describe func(*Section)) []string {
	if g.section(name) == nil {
		s := &Section{Name: name}
		g.sections = append(g.sections, s)
		describe(s)
	}
	return []string{Capitals(name)}
}

func (g *guide) section(name string) *Section {
	for _, s := range g.sections {
		if s.Name == name {
			return s
		}
	}
	return nil
}

// Written says for people what may be written for a kind, where its construction cannot tell: the shape of a word that a
// function of its own reads.
func (k Kind[T]) Written(forms ...string) Kind[T] {
	k.forms = func(*guide) []string { return forms }
	return k
}

// Called gives a kind a section of its own in the reference, with a line of doc, because it stands in many places or
// takes many words.
func (k Kind[T]) Called(name, doc string) Kind[T] {
	forms := k.forms
	k.forms = func(g *guide) []string {
		return g.define(name, func(s *Section) { s.Doc, s.Form = doc, alternatives(forms(g)) })
	}
	return k
}

// forms gives a mapping a section with its keys.
func (o *object[T]) forms(g *guide) []string {
	return g.define(noun(o.want), func(s *Section) {
		for _, k := range o.keys {
			s.Keys = append(s.Keys, Row{k.name, k.must, k.group, alternatives(k.forms(g)), k.doc, k.meant})
		}
	})
}

// shortAndLong are the forms of a value with a short form and a long one. Where both are called alike they are one thing,
// and the short form stands in its section.
func shortAndLong[T any](want string, short, long Kind[T]) func(*guide) []string {
	return func(g *guide) []string {
		if long.keys == nil || long.want != want {
			return union(short.forms(g), long.forms(g))
		}
		all := long.forms(g)
		g.section(noun(want)).Form = alternatives(short.forms(g))
		return all
	}
}

// alternatives writes several forms as one.
func alternatives(forms []string) string { return strings.Join(forms, " | ") }

// union are the forms of either of two kinds.
func union(a, b []string) []string {
	all := slices.Clone(a)
	for _, form := range b {
		if !slices.Contains(all, form) {
			all = append(all, form)
		}
	}
	return all
}

// repeated is the form of a list whose items have some forms.
func repeated(items []string) []string {
	if len(items) == 1 && strings.HasSuffix(items[0], "...") {
		return items
	}
	return []string{grouped(items) + "..."}
}

// grouped writes several forms as one that others may stand beside.
func grouped(forms []string) string {
	if len(forms) == 1 {
		return forms[0]
	}
	return "(" + alternatives(forms) + ")"
}

// mapped is the form of a mapping with keys and values of some forms.
func mapped(keys, values []string) []string {
	return []string{"{" + grouped(keys) + ": " + alternatives(values) + "}"}
}

// noun is the word for a kind without its article.
func noun(want string) string {
	if _, rest, ok := strings.Cut(want, " "); ok {
		return rest
	}
	return want
}

// fewNumbers is the most whole numbers that are listed one by one.
const fewNumbers = 6

// wholeForms are the forms of a whole number from lo to hi.
func wholeForms(lo, hi int) (forms []string) {
	if hi-lo >= fewNumbers {
		return []string{"WHOLE NUMBER" + bounds(float64(lo), float64(hi))}
	}
	for i := lo; i <= hi; i++ {
		forms = append(forms, strconv.Itoa(i))
	}
	return forms
}

// boundless is a number beyond which a limit tells people nothing.
const boundless = 1e9

// bounds says between which limits a number lies.
func bounds(lo, hi float64) (s string) {
	if lo > -boundless {
		s += " FROM " + Decimal(lo)
	}
	if hi < boundless {
		s += " TO " + Decimal(hi)
	}
	return s
}
