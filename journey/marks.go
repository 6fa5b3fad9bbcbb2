package journey

import (
	"slices"

	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// Kinds of what stands in a column and is no text: moments, emotions, promises, evidence and the like.

var momentWords = []MomentKind{Truth, Wow, Fail, Peak, End, Zero, First, Second, Ultimate, Entry, Exit, Obstacle, Customer}

var momentWord = field.Enum("a moment", momentWords).Called("moment", "What makes a moment weigh more than others.")

// momentsKind is a moment's word, words of the author's under it, or a list of either.
var momentsKind = field.As(field.List(field.Or("a moment",
	field.As(momentWord, func(k MomentKind, at diag.Span) []Moment { return []Moment{{Span: at, Kind: k}} }),
	field.As(field.MapOf(momentWord, textsKind), momentsInWords),
)), func(all [][]Moment, _ diag.Span) []Moment { return slices.Concat(all...) })

func momentsInWords(entries []field.Entry[MomentKind, []Text], _ diag.Span) (all []Moment) {
	for _, e := range entries {
		all = append(all, Moment{e.Span, e.Key, e.Value})
	}
	return all
}

// emotionKind only takes down what the author wrote: which words are emotions depends on the scale and the language of
// the map. For the same reason the schema offers the names of faces and allows all else.
var emotionKind = field.As(field.Scalar("an emotion", emotionSchema, func(s string) (string, *field.Wrong) {
	if s == "" {
		return "", &field.Wrong{Msg: "this emotion is empty", Hint: "leave the line out: the curve then has a gap"}
	}
	return s, nil
}), func(s string, at diag.Span) Emotion { return Emotion{Span: at, Said: s} }).
	Written(field.Capitals(aFace), "NAME OF A LEVEL", "NUMBER").Called("emotion", "A level of the map's scale, by its name or number.")

func emotionSchema() field.Schema {
	return field.AnyOf(field.Words(allFaceNames()...), field.Prose())
}

// feelingsKind is an emotion, or one for each persona or actor.
var feelingsKind = field.MappingOr(
	field.As(field.MapOf(personRef, emotionKind), feelings),
	field.As(emotionKind, func(e Emotion, _ diag.Span) []Feeling { return []Feeling{{Emotion: e}} }))

func feelings(entries []field.Entry[string, Emotion], _ diag.Span) (all []Feeling) {
	for _, e := range entries {
		all = append(all, Feeling{e.Value, e.Key})
	}
	return all
}

// rivalsKind is an emotion, or for each competitor an emotion or more.
var rivalsKind = field.MappingOr(
	field.As(field.MapOf(actorRef, field.Or("an emotion", field.As(emotionKind, func(e Emotion, _ diag.Span) Rival { return Rival{Emotion: e} }), rivalTable)), rivals),
	field.As(emotionKind, func(e Emotion, at diag.Span) []Rival { return []Rival{{Span: at, Emotion: e}} }))

func rivals(entries []field.Entry[string, Rival], _ diag.Span) (all []Rival) {
	for _, e := range entries {
		e.Value.Span, e.Value.Actor = e.Span, e.Key
		all = append(all, e.Value)
	}
	return all
}

// keptWords say how a promise went.
var keptWords = map[string]Kept{"kept": IsKept, "broken": IsBroken}

// vowsKind is kept or broken, a promise that is at stake, a list of these, or {promise: kept}.
var vowsKind = field.As(field.List(field.Or("a promise",
	field.As(field.Ref("a promise", fates, "promise"), vow),
	field.As(field.MapOf(promiseRef, field.Enum("what became of a promise", fates)), vows),
)), func(all [][]Vow, _ diag.Span) []Vow { return slices.Concat(all...) })

func vow(word string, at diag.Span) []Vow {
	if kept, ok := keptWords[word]; ok {
		return []Vow{{Span: at, Kept: kept}}
	}
	return []Vow{{Span: at, Promise: word}}
}

func vows(entries []field.Entry[string, string], _ diag.Span) (all []Vow) {
	for _, e := range entries {
		all = append(all, Vow{e.Span, e.Key, keptWords[e.Value]})
	}
	return all
}

// ownCellsKind holds cells by the id of their lane. A cell that is one number is a number too.
var ownCellsKind = field.As(field.MapOf(field.TextKind, textsKind), func(entries []field.Entry[string, []Text], _ diag.Span) (all []Cell) {
	for _, e := range entries {
		c := Cell{Span: e.Span, Lane: e.Key, Words: e.Value}
		if len(c.Words) == 1 {
			c.Number.Value, c.Number.Set = field.ParseNumber(c.Words[0].S)
		}
		all = append(all, c)
	}
	return all
})

// laneEvidenceKind is where all content of a column comes from, or that of some lanes.
var laneEvidenceKind = field.MappingOr(
	field.As(field.MapOf(laneRef, evidenceRefs), func(entries []field.Entry[string, []string], _ diag.Span) (all []LaneEvidence) {
		for _, e := range entries {
			all = append(all, LaneEvidence{e.Span, e.Key, e.Value})
		}
		return all
	}),
	field.As(evidenceRefs, func(ids []string, at diag.Span) []LaneEvidence { return []LaneEvidence{{Span: at, IDs: ids}} }))

// unknownKind is true for all lanes, or a list of lanes; false takes back what the phase says.
var unknownKind = field.As(field.List(field.Ref("a lane", append([]string{"true", "false"}, laneIDs...), "lanes")), func(words []string, at diag.Span) Unknown {
	u := Unknown{Span: at, All: slices.Contains(words, "true")}
	u.Lanes = slices.DeleteFunc(words, func(w string) bool { return w == "true" || w == "false" })
	return u
}).Written("true", "false", field.Capitals(anyLane)+"...")
