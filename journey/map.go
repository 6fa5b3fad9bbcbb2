// Package journey is what a customer journey is: the Map, the tables of its fields, and Parse, which reads one.
package journey

import "journeymap/journey/diag"

// Map is what the author said, resolved and checked. Every part keeps its place in the file.
type Map struct {
	diag.Span
	Source   *diag.Source
	Title    Text
	Subtitle Text
	Lang     Lang // never empty: English when the file names none
	Version  Text
	Date     Date
	Author   Text
	Logo     *Picture
	Kind     MapKind // never empty: a journey when the file says nothing
	State    string  // as-is, to-be, planned, actual; "": not said
	Words    []Pair  // the poster's own words replaced, by the structure words of the format
	Purpose  Purpose
	Company  Company
	Personas []Persona
	Actors   []Actor

	Scenario []Text
	Trigger  []Text
	Goal     []Text
	Outlook  Outlook // what the customer expects
	Promises []Promise
	Channels []Channel
	Scale    Scale
	Evidence []Evidence

	Benchmarks    []Benchmark
	Opportunities []Opportunity
	KPIs          []KPI
	Principles    []Passage
	Sources       []Passage // literature and credit
	Notes         []Passage
	Outcome       Outcome
	Provenance    Provenance
	Related       []OtherMap

	Phases []Phase // a map without phases holds one that is Bare; a chain holds none
	Chain  []Link  // of a chain alone
	Lanes  []Lane  // nil: the default order
	Poster Poster
}

// Text is a paragraph in the author's words. Line breaks are kept.
type Text struct {
	diag.Span
	S        string
	Was      *Text        // what stood here before, drawn struck through; nil: nothing
	Evidence []string     // ids of Map.Evidence, or "assumption"
	Moments  []MomentKind // moments that the text itself is, such as a pain that is a fail
	Who      string       // the id of the persona under which the author puts it; "": none, and so the first one's, or everyone's
}

// Lang is the language of every word, date and decimal that the poster adds itself.
type Lang string

// Languages that have labels.
const (
	English Lang = "en"
	Dutch   Lang = "nl"
	German  Lang = "de"
	French  Lang = "fr"
)

// Date is a year, a month or a day: what the author did not say is zero.
type Date struct {
	diag.Span
	Year, Month, Day int
}

// Phase is a part of the journey.
type Phase struct {
	diag.Span
	Name     Text
	ID       Text
	When     When
	Goal     []Text
	Duration []Text
	Note     []Text
	Image    *Picture
	Flow     Flow
	Focus    bool
	Content
	Touchpoints []Touchpoint // empty: the phase still takes one column
	Bare        bool         // stands in for "no phases": its name is not drawn
}

// When says where a phase stands in the purchase: one of four moments, or the author's own words.
type When struct {
	diag.Span
	Moment WhenMoment // Own: see Words
	Words  string
}

// WhenMoment is one of the four moments of a purchase.
type WhenMoment uint8

// The moments of a purchase, in order.
const (
	NoWhen WhenMoment = iota
	Before
	Purchase
	Use
	After
	Own // the author's own words
)

// Touchpoint is one moment in the customer's life: one column of the poster.
type Touchpoint struct {
	diag.Span
	Name  Text // empty: the column shows its number
	ID    Text
	Note  []Text
	Image *Picture
	Target
	Optional bool
	Flow     Flow  // of the phase when the touchpoint says nothing
	Next     []Way // what comes next in place of the touchpoint at the right: several are side by side
	Branch   []Way // the same, as a choice
	Until    Place // the last column, or phase, through which the touchpoint lasts; no Ref: it takes its own column
	Content
}

// Emotion is a value on the map's scale.
type Emotion struct {
	diag.Span
	Face  Face    // NoFace: nothing is known, and the curve has a gap
	Score float64 // −1 for the worst of five levels … 1 for the best
	Said  string  // as the author wrote it
	Was   *Text   // what stood here before, in a cell of an own lane; nil: nothing
}

// Face is one of the faces, worst to best.
type Face uint8

// The faces of the article: red, yellow, orange, green, and a fifth for delight.
const (
	NoFace Face = iota
	Angry
	Disappointed
	Indifferent
	Happy
	Delighted
)

// Moment is a moment that weighs more than others, with the author's words if any.
type Moment struct {
	diag.Span
	Kind  MomentKind
	Words []Text
}

// MomentKind is what sort of moment it is, by its word in the file.
type MomentKind string

// The moments of format.md.
const (
	Truth    MomentKind = "truth"
	Wow      MomentKind = "wow"
	Fail     MomentKind = "fail"
	Peak     MomentKind = "peak"
	End      MomentKind = "end"
	Zero     MomentKind = "zero"
	First    MomentKind = "first"
	Second   MomentKind = "second"
	Ultimate MomentKind = "ultimate"
	Entry    MomentKind = "entry"
	Exit     MomentKind = "exit"
	Obstacle MomentKind = "obstacle"
	Customer MomentKind = "customer"
)

// Lane is a row of the poster as the author asked for it.
type Lane struct {
	diag.Span
	ID       string   // the key that it shows, an own lane's name, or Rest for all others; "": a line
	Title    Text     // replaces the lane's own title; empty: that of the language
	Kinds    []string // ways to draw it; nil: the lane's own. An own lane has one
	Line     Text     // a separating line: interaction, visibility, internal, or the author's own words
	Min, Max float64  // the range of an own lane of numbers; both 0: not said
	By       string   // one sub-row for each owner, with, actor, channel, persona or own
}

// Rest is the id of a lane entry that stands for all lanes not named.
const Rest = "rest"

// Poster holds the author's defaults for the flags of render; empty: not said.
type Poster struct {
	diag.Span
	Models      []string // hybrid, entry: each once
	Style       string   // of an entry model: classic, landscape, metro, wheel, storybook, delft
	Shade       string   // of an entry model: light, dark
	Paper       Text     // a name of PaperNames, or a size such as 500x300mm, whose bounds the layout knows
	Orientation string
	Color       string // blue, green, orange, purple
	Faces       string // article, traffic
	Ink         string // full, low
	Numbers     bool   // touchpoints are numbered
	Theme       Text   // a path
}

// Scale is what emotions are measured by. The zero Scale is that of the faces.
type Scale struct {
	diag.Span
	Levels []Level // own levels, worst to best; nil: the faces
	Axis   [2]Text // the words at the low and the high end; empty: the first and the last level
	Range  bool    // emotions are numbers from Lo to Hi, or faces
	Lo, Hi float64
	Limits []float64 // of a Range: the lowest numbers of the second to the fifth face; nil: spread evenly
}

// Level is one step of an own scale.
type Level struct {
	diag.Span
	Name  Text
	Face  Face // never NoFace: without one of its own, the face for its height
	Color Color
	From  Score   // the lowest number of the level; all levels have it, or none
	Score float64 // −1 for the first level … 1 for the last, evenly
}

// Color is an opaque color; not Set: that of the theme.
type Color struct {
	R, G, B uint8
	Set     bool
}
