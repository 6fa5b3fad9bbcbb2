package field

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"journeymap/journey/diag"
)

// TextKind is a paragraph in the author's words, as it is spelled: "no", "1.10" and "12:30" are texts like any other.
// Line breaks are kept; space at both ends is not.
var TextKind = Named("plain-text", Kind[string]{want: "a text", read: readText, schema: func(*defs) Schema {
	return Prose()
}}).Written("PLAIN TEXT")

func readText(r *Reader, n *yaml.Node) string {
	if n.Kind != yaml.ScalarNode {
		r.mismatch(n, "a text", r.proseHint(n))
		return ""
	}
	r.lostComment(n)
	s := strings.TrimSpace(lineBreaks.Replace(n.Value))
	switch {
	case s == "":
		r.fail(r.span(n), "this text is empty", "leave the line out, or write the text")
	case utf8.RuneCountInString(s) > diag.MaxText:
		r.fail(r.span(n), fmt.Sprintf("this text is longer than %d characters", diag.MaxText), "")
	}
	return s
}

// lineBreaks makes one sort of all line breaks, and a space of a tab, which has no width on paper.
var lineBreaks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\t", " ")

// Scalar is a kind of value that is written as one word or number. The schema and parse must accept the same.
func Scalar[T any](want string, schema func() Schema, parse func(string) (T, *Wrong)) Kind[T] {
	read := func(r *Reader, n *yaml.Node) (v T) {
		if n.Kind != yaml.ScalarNode {
			r.mismatch(n, want, "")
			return v
		}
		r.lostComment(n)
		v, wrong := parse(lineBreaks.Replace(n.Value))
		if wrong != nil {
			r.fail(r.span(n), wrong.Msg, wrong.Hint)
		}
		return v
	}
	return Kind[T]{want: want, read: read, schema: func(*defs) Schema { return schema() },
		forms: func(*guide) []string { return []string{Capitals(noun(want))} }}
}

// Enum is one of some words.
func Enum[E ~string](want string, words []E) Kind[E] {
	schema := func() Schema { return Words(plain(words)...) }
	k := Scalar(want, schema, func(s string) (E, *Wrong) {
		for _, w := range words {
			if s == string(w) {
				return w, nil
			}
		}
		return "", &Wrong{diag.Quote(s) + " is not " + want, oneOf(s, plain(words))}
	})
	k.forms = func(*guide) []string { return plain(words) }
	return k
}

// plain are words of a type of their own as strings.
func plain[E ~string](words []E) []string {
	all := make([]string, len(words))
	for i, w := range words {
		all[i] = string(w)
	}
	return all
}

// Bool is true or false.
var Bool = Kind[bool]{want: "true or false", schema: func(*defs) Schema { return Schema{{"type", "boolean"}} },
	forms: func(*guide) []string { return []string{"true", "false"} },
	read: func(r *Reader, n *yaml.Node) bool {
		if n.Tag == "!!bool" && n.Style == 0 {
			if b, err := strconv.ParseBool(n.Value); err == nil {
				return b
			}
		}
		r.mismatch(n, "true or false", "")
		return false
	}}

// Number is a decimal number from lo to hi, with a point or a comma, and with - or −. Quotes make no difference.
func Number(lo, hi float64) Kind[float64] {
	want := "a number from " + Decimal(lo) + " to " + Decimal(hi)
	schema := func() Schema {
		return AnyOf(
			Between(lo, hi),
			Pattern(`^`+signPattern(lo)+`([0-9]+([.,][0-9]*)?|[.,][0-9]+)([eE][-+]?[0-9]+)?$`))
	}
	k := Scalar(want, schema, func(s string) (float64, *Wrong) {
		f, ok := ParseNumber(s)
		if !ok || f < lo || f > hi {
			hint := ""
			if ok {
				hint = "write a number within that range"
			}
			return 0, &Wrong{"expected " + want + ", found " + diag.Quote(s), hint}
		}
		return f, nil
	})
	k.forms = func(*guide) []string { return []string{"NUMBER" + bounds(lo, hi)} }
	return k
}

// Decimal writes a number in English, with all its digits and a true minus.
func Decimal(v float64) string {
	return strings.Replace(strconv.FormatFloat(v, 'f', -1, 64), "-", "−", 1)
}

// signPattern matches the sign of numbers that are not below a limit.
func signPattern(lo float64) string {
	if lo < 0 {
		return `[-+−]?`
	}
	return `\+?`
}

// Int is a whole number from lo to hi.
func Int(lo, hi int) Kind[int] {
	want := fmt.Sprintf("a whole number from %d to %d", lo, hi)
	if lo == hi {
		want = strconv.Itoa(lo)
	}
	schema := func() Schema {
		return AnyOf(Whole(lo, hi), Pattern(`^`+signPattern(float64(lo))+`[0-9]+([.,]0*)?$`))
	}
	k := Scalar(want, schema, func(s string) (int, *Wrong) {
		f, ok := ParseNumber(s)
		if i := int(f); ok && f == float64(i) && i >= lo && i <= hi {
			return i, nil
		}
		return 0, &Wrong{"expected " + want + ", found " + diag.Quote(s), ""}
	})
	k.forms = func(*guide) []string { return wholeForms(lo, hi) }
	return k
}

// ParseNumber reads a decimal number as people write it in Europe and in America: 7,5 and 7.5, -1 and −1. There are no
// thousands, hexadecimals, infinities or NaNs.
func ParseNumber(s string) (float64, bool) {
	s = strings.Replace(s, "−", "-", 1)
	s = strings.Replace(s, ",", ".", 1)
	if strings.Trim(s, "0123456789.eE+-") != "" {
		return 0, false
	}
	f, err := strconv.ParseFloat(s, 64)
	return f, err == nil
}
