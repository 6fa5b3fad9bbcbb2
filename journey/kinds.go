package journey

import (
	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// lineKind is a text in its short form only.
var lineKind = field.As(field.TextKind, func(s string, at diag.Span) Text { return Text{Span: at, S: s} })

// textKind is a text wherever the author speaks: as it is, or as {text: …} with where it comes from.
var textKind = field.Or("a text", lineKind, field.Object("a text", func(t *Text) *diag.Span { return &t.Span }, func() []field.Key[Text] { return textKeys("The text.") }))

// textKeys are the keys of a text in its long form, which other mappings have among theirs.
func textKeys(doc string) []field.Key[Text] {
	return []field.Key[Text]{
		field.K("text", field.TextKind, func(t *Text) *string { return &t.S }, doc).Must(),
		field.K("was", wasKind, func(t *Text) **Text { return &t.Was }, "What stood here before: it is drawn struck through beside the new.").Meant("old", "before"),
		field.K("evidence", evidenceRefs, func(t *Text) *[]string { return &t.Evidence }, "Where it comes from: ids of evidence, or assumption."),
		field.K("moment", field.List(momentWord), func(t *Text) *[]MomentKind { return &t.Moments }, "A moment that the text itself is: one, or a list.").Meant("moments"),
	}
}

var wasKind = field.As(lineKind, func(t Text, _ diag.Span) *Text { return &t })

var textsKind = field.List(textKind)

// cellsKind is what a cell of words holds. In a map with several personas it may hold words for each.
var cellsKind = perPersona(textKind, func(t *Text) *Text { return t }).
	Called("cell", "One text or more; where a map has several personas, also texts for each of them.")

// perPersona is one or more values of a kind, or such values under the id of each persona.
func perPersona[T any](one field.Kind[T], text func(*T) *Text) field.Kind[[]T] {
	return field.As(field.List(field.PerName(one, "a persona", "persona")), func(all [][]field.Entry[string, []T], _ diag.Span) (cell []T) {
		for _, entries := range all {
			for _, e := range entries {
				for _, v := range e.Value {
					text(&v).Who = e.Key
					cell = append(cell, v)
				}
			}
		}
		return cell
	})
}

// pairsKind are texts under labels of the author's own.
var pairsKind = field.As(field.MapOf(field.TextKind, textsKind), pairs)

func pairs(entries []field.Entry[string, []Text], _ diag.Span) (all []Pair) {
	for _, e := range entries {
		all = append(all, Pair{e.Span, e.Key, e.Value})
	}
	return all
}

// References to what the file declares elsewhere.
var (
	evidenceRef   = field.Ref("a source of evidence", []string{"assumption"}, "evidence").Called("evidence", "Where something comes from.")
	evidenceRefs  = field.List(evidenceRef)
	personRef     = field.Ref("a persona or actor", nil, "persona", "actors").Called("person", "Somebody whom the map names.")
	actorRef      = field.Ref("an actor", nil, "actors")
	promiseRef    = field.Ref("a promise", nil, "promise")
	laneRef       = field.Ref("a lane", laneIDs, "lanes").Written(field.Capitals(knownLane), "ID OF A LANE").Called(anyLane, "A known lane, or one of your own.")
	phaseRef      = field.Ref("a phase", nil, "chain phases", "phases")
	touchpointRef = field.Ref("a touchpoint", nil, "touchpoints", "chain phases touchpoints", "phases touchpoints")
	placeRef      = field.Ref("a touchpoint or phase", nil, "touchpoints", "phases touchpoints", "chain phases touchpoints", "chain phases", "phases")
)

// text keeps the place of a reference.
func text(s string, at diag.Span) Text { return Text{Span: at, S: s} }

// scoreKind is a number that may be left out.
func scoreKind(lo, hi float64) field.Kind[Score] {
	return field.As(field.Number(lo, hi), func(v float64, _ diag.Span) Score { return Score{v, true} })
}

// countKind is how many people or things there are.
var countKind = field.Int(1, 1_000_000_000)

var langKind = field.Enum("a language that the poster speaks", Langs())

// formatKind is 1. A later format will have a number of its own.
var formatKind = field.Scalar("1", formatSchema, func(s string) (int, *field.Wrong) {
	if n, ok := field.ParseNumber(s); !ok || n != 1 {
		return 0, &field.Wrong{Msg: "there is no format " + diag.Quote(s), Hint: "this program reads format 1"}
	}
	return 1, nil
})

func formatSchema() field.Schema {
	return field.AnyOf(field.Whole(1, 1), field.Pattern(`^\+?0*1([.,]0*)?$`))
}

var kindKind = field.As(field.Enum("a kind of map", mapKinds), func(k MapKind, at diag.Span) placedKind { return placedKind{at, k} })

var stateKind = field.Enum("a state of the journey", states)
