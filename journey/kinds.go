package journey

import (
	"slices"

	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// lineKind is a text in its short form only.
var lineKind = field.As(field.TextKind, func(s string, at diag.Span) Text { return Text{at, s} })

// textKind is a text wherever the author speaks: as it is, or as {text: …}, which more can stand beside one day.
var textKind = field.Or("a text", lineKind, field.As(
	field.Object("a text", func(t *longText) *diag.Span { return &t.Span }, textLater,
		field.K("text", lineKind, func(t *longText) *Text { return &t.Text }, "The text.").Must(),
	), func(t longText, _ diag.Span) Text { return t.Text }))

type longText struct {
	diag.Span
	Text Text
}

var textsKind = field.List(textKind)

var langKind = field.Enum("a language that the poster speaks", Langs())

// formatKind is 1. A later format will have a number of its own.
var formatKind = field.Scalar("1", field.AnyOf(field.Whole(1, 1), field.Pattern(`^\+?0*1([.,]0*)?$`)), func(s string) (int, *field.Wrong) {
	if n, ok := field.ParseNumber(s); !ok || n != 1 {
		return 0, &field.Wrong{Msg: "there is no format " + diag.Quote(s), Hint: "this program reads format 1"}
	}
	return 1, nil
})

var kindKind = field.Enum("a kind of map", []string{"journey"}, "touchpoints", "experience", "blueprint", "chain")

var modelKind = field.Enum("a model of poster", []string{"hybrid"}, "entry")

var orientationKind = field.Enum("an orientation", []string{"landscape", "portrait"})

var laneIDKind = field.Enum("a lane", []string{"name", "doing", "emotion", "thinking", Rest}, slices.Concat(laneIDLater, laneLater)...)

var laneKind = field.Or("a lane", field.As(laneIDKind, func(id string, at diag.Span) Lane { return Lane{Span: at, ID: id} }), laneTable)

var phaseKind = field.Or("a phase", field.As(lineKind, func(t Text, at diag.Span) Phase { return Phase{Span: at, Name: t} }), phaseTable)

var touchpointKind = field.Or("a touchpoint",
	field.As(lineKind, func(t Text, at diag.Span) Touchpoint { return Touchpoint{Span: at, Name: t} }), touchpointTable)

var momentWord = field.Enum("a moment", []MomentKind{
	Truth, Wow, Fail, Peak, End, Zero, First, Second, Ultimate, Entry, Exit, Obstacle, Customer,
})

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

// emotionKind only takes down what the author wrote: which words are emotions depends on the language of the map.
var emotionKind = field.Or("an emotion", field.As(
	field.Scalar("an emotion", emotionSchema(), func(s string) (string, *field.Wrong) {
		if s == "" {
			return "", &field.Wrong{Msg: "this emotion is empty", Hint: "leave the line out: the curve then has a gap"}
		}
		return s, nil
	}),
	func(s string, at diag.Span) Emotion { return Emotion{Span: at, Said: s} },
), field.NotYet[Emotion]("an emotion for each persona or actor"))

// emotionSchema allows the names in every language, because a schema cannot look at the map's lang.
func emotionSchema() field.Schema {
	var names []string
	for _, lang := range Langs() {
		for _, f := range Faces() {
			names = append(names, f.Name(lang))
		}
	}
	return field.AnyOf(
		field.Words(names...),
		field.Whole(Angry.Number(), Delighted.Number()),
		field.Pattern(`^([-−][12]|[+]?[012])([.,]0*)?$`),
	)
}
