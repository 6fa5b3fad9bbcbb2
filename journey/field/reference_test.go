package field

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"journeymap/journey/diag"
)

// formOf is how a reference writes one kind.
func formOf[T any](k Kind[T]) string { return alternatives(k.forms(&guide{})) }

func TestForms(t *testing.T) {
	month := Scalar("a month", nil, func(string) (int, *Wrong) { return 0, nil })
	named := Or("a part", TextKind, longText)
	for _, c := range []struct{ got, want string }{
		{formOf(TextKind), "PLAIN TEXT"},
		{formOf(Bool), "true | false"},
		{formOf(wordKind), "apple | pear"},
		{formOf(Int(1, 3)), "1 | 2 | 3"},
		{formOf(Int(-5, 100)), "WHOLE NUMBER FROM −5 TO 100"},
		{formOf(Int(1, 1e9)), "WHOLE NUMBER FROM 1"},
		{formOf(Number(0, 7.5)), "NUMBER FROM 0 TO 7.5"},
		{formOf(Number(-1e9, 1e9)), "NUMBER"},
		{formOf(month), "MONTH"},
		{formOf(month.Written("MM", "soon")), "MM | soon"},
		{formOf(month.Written("MM").Called("month of a year", "A month.")), "MONTH OF A YEAR"},
		{formOf(List(TextKind)), "PLAIN TEXT..."},
		{formOf(List(List(TextKind))), "PLAIN TEXT..."},
		{formOf(List(wordKind)), "(apple | pear)..."},
		{formOf(Times(3, "three texts", TextKind)), "[PLAIN TEXT, PLAIN TEXT, PLAIN TEXT]"},
		{formOf(MapOf(TextKind, wordKind)), "{PLAIN TEXT: apple | pear}"},
		{formOf(MapOf(wordKind, TextKind)), "{(apple | pear): PLAIN TEXT}"},
		{formOf(innerKind), "INNER THING"},
		{formOf(named), "PLAIN TEXT | TEXT"},
		{formOf(Or("an inner thing", TextKind, As(innerKind, func(i inner, _ diag.Span) string { return i.A }))), "INNER THING"},
		{formOf(MappingOr(MapOf(wordKind, wordKind), As(TextKind, func(string, diag.Span) []Entry[string, string] { return nil }))), "PLAIN TEXT | {(apple | pear): apple | pear}"},
		{formOf(ScalarOr(wordKind, TextKind)), "PLAIN TEXT | apple | pear"},
		{formOf(ScalarOr(wordKind, wordKind)), "apple | pear"},
		{formOf(innerRef), "none | ID OF AN INNER THING"},
		{formOf(PerName(TextKind, "an inner thing", "list")), "PLAIN TEXT | {ID OF AN INNER THING: PLAIN TEXT...}"},
		{formOf(Lazy("a fruit", func() Kind[string] { return wordKind })), "apple | pear"},
		{formOf(Refine(TextKind, nil, func(s string) (int, *Wrong) { return len(s), nil })), "PLAIN TEXT"},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}

func TestReference(t *testing.T) {
	fruit := wordKind.Called("fruit", "What grows.")
	basket := Object("a basket", func(v *thing) *diag.Span { return &v.Span }, func() []Key[thing] {
		return []Key[thing]{
			K("word", fruit, func(v *thing) *string { return &v.Word }, "A fruit.").Must().Meant("obst"),
			K("inner", Or("an inner thing", As(wordKind, func(s string, at diag.Span) inner { return inner{at, s, ""} }), innerKind),
				func(v *thing) *inner { return &v.Inner }, "In it."),
			K("texts", List(fruit), func(v *thing) *[]string { return &v.Texts }, "More.").Beside("word", K("texts", List(TextKind), func(v *thing) *[]string { return &v.Texts }, "")),
		}
	})
	want := []Section{
		{Name: "basket", Keys: []Row{
			{Name: "word", Must: true, Form: "FRUIT", Doc: "A fruit.", Meant: []string{"obst"}},
			{Name: "inner", Form: "INNER THING", Doc: "In it."},
			{Name: "texts", Form: "FRUIT... | PLAIN TEXT...", Doc: "More."},
		}},
		{Name: "fruit", Doc: "What grows.", Form: "apple | pear"},
		{Name: "inner thing", Form: "apple | pear", Keys: []Row{
			{Name: "a", Group: "a or b", Form: "PLAIN TEXT", Doc: "A."},
			{Name: "b", Group: "a or b", Form: "PLAIN TEXT", Doc: "B."},
		}},
	}
	if d := cmp.Diff(want, Reference(basket)); d != "" {
		t.Error(d)
	}
}

// To look something up must not change what the next one reads.
func TestReferenceIsSteady(t *testing.T) {
	first := Reference(thingKind)
	if !slices.EqualFunc(first, Reference(thingKind), func(a, b Section) bool { return cmp.Equal(a, b) }) {
		t.Error("two calls give two references")
	}
}
