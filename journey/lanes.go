package journey

import (
	"slices"
	"strings"

	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// laneIDs are the keys that make a lane.
var laneIDs = []string{
	"name", "image", "physical", "doing", "needs", "thinking", "feeling", "saying", "expectations", "emotion", "expected", "why",
	"moment", "enjoyment", "memory", "ladder", "channel", "with", "actor", "owner", "interest", "data_asked", "benefit_shown",
	"pains", "gains", "uncertainties", "answer", "recovery", "account", "effort", "wait", "duration", "frontstage", "backstage",
	"support", "constraint", "change", "proposition", "promise", "proof", "competitor", "benchmarks", "opportunities", "evidence",
}

// What a reference to the format calls the lanes that it knows, and these with the author's own.
const (
	knownLane = "known lane"
	anyLane   = "any lane"
)

// LaneIDs are the keys of the format that make a lane.
func LaneIDs() []string { return slices.Clone(laneIDs) }

var laneIDKind = field.Enum("a lane", append(slices.Clip(laneIDs), Rest)).
	Called(knownLane, "A row of the poster that shows a key of touchpoints and phases; rest stands for all that are not named.")

// laneNameKind is the id of a lane that names its kind: a key, or a name of the author's for an own lane.
var laneNameKind = field.Refine(field.TextKind, laneNameSchema, func(s string) (string, *field.Wrong) {
	if s == Rest {
		return "", &field.Wrong{Msg: "rest stands for lanes that each have a kind of their own", Hint: "take kind out"}
	}
	return s, nil
})

func laneNameSchema() field.Schema {
	return field.Except(field.Prose(), Rest)
}

// laneKinds are the ways to draw a lane.
var laneKinds = []string{
	"text", "bullets", "cards", "quotes", "curve", "faces", "heat", "words", "weather", "bars", "balance", "range", "icons",
	"weave", "swimlane", "chips", "marks", "images", "ticks", "kpi",
}

// LaneKinds are the ways to draw a lane.
func LaneKinds() []string { return slices.Clone(laneKinds) }

// lineWords are the lines that have a name in every language.
var lineWords = []string{"visibility", "interaction", "internal"}

// farthest bounds the numbers of lanes and scales, so that sums of them stay exact.
const farthest = 1e9

var laneTable = field.Object("a lane", func(l *Lane) *diag.Span { return &l.Span }, func() []field.Key[Lane] {
	return []field.Key[Lane]{
		field.K("id", laneIDKind, func(l *Lane) *string { return &l.ID }, "The key that the lane shows, rest for all lanes not named, or, with a kind, the name of an own lane.").OneOf("id or line").
			Beside("kind", field.K("id", laneNameKind, func(l *Lane) *string { return &l.ID }, "")),
		field.K("line", lineKind, func(l *Lane) *Text { return &l.Line }, "A line between lanes: visibility, interaction, internal, or your own words.").OneOf("id or line").Meant("separator", "lijn"),
		field.K("title", textKind, func(l *Lane) *Text { return &l.Title }, "The title of the lane in place of its own.").Meant("name", "titel"),
		field.K("kind", field.List(field.Enum("a kind of lane", laneKinds)), func(l *Lane) *[]string { return &l.Kinds }, "How the lane is drawn; the emotion lane may have several kinds.").Meant("type", "soort", "kinds"),
		field.K("min", field.Number(-farthest, farthest), func(l *Lane) *float64 { return &l.Min }, "The lowest number of an own lane."),
		field.K("max", field.Number(-farthest, farthest), func(l *Lane) *float64 { return &l.Max }, "The highest number of an own lane."),
		field.K("by", field.Enum("a way to split a lane", []string{"owner", "with", "actor", "channel", "persona", "own"}), func(l *Lane) *string { return &l.By }, "One sub-row for each owner, with, actor, channel, persona, or own and other channels.").Meant("per"),
	}
})

var laneKind = field.Or("a lane", field.As(laneIDKind, func(id string, at diag.Span) Lane { return Lane{Span: at, ID: id} }), laneTable)

// own tells whether a lane is the author's own: it has a kind, and its id is no key of the format.
func (l *Lane) own() bool { return l.Kinds != nil && !slices.Contains(laneIDs, l.ID) }

// lanes refuses a lane that stands on the poster twice, and entries that say what they cannot mean.
func (r *resolver) lanes() {
	first := map[string]diag.Span{}
	for i := range r.m.Lanes {
		l := &r.m.Lanes[i]
		if at, twice := first[l.ID]; twice && l.ID != "" {
			r.fail(l.Span, "the lane "+l.ID+" stands here twice", "keep one of the two", diag.Note{Span: at, Msg: "the first one is here"})
			continue
		}
		first[l.ID] = l.Span
		own := l.own()
		switch {
		case l.Line.S != "" && (l.Title.S != "" || l.Kinds != nil || l.By != "" || l.Min != 0 || l.Max != 0):
			r.fail(l.Span, "a line between lanes has no other keys", "keep only line:")
		case own && len(l.Kinds) > 1:
			r.fail(l.Span, "an own lane has one kind", "keep one of "+strings.Join(l.Kinds, ", "))
		case own && r.m.Kind == KindTouchpoints && slices.Contains(moodKinds, l.Kinds[0]):
			r.unfelt(l.Span, "moods in a lane of kind "+l.Kinds[0])
		case l.Min >= l.Max && (l.Min != 0 || l.Max != 0):
			r.fail(l.Span, "the range of this lane goes from "+field.Decimal(l.Min)+" to "+field.Decimal(l.Max), "give it a min and a greater max")
		}
		if own {
			r.ownLane[l.ID] = l
		}
		r.split(l)
		r.nearWord(l.Line.S, l.Line.Span, lineWords)
	}
}
