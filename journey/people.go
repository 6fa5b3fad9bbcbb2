package journey

import (
	"journeymap/journey/diag"
	"journeymap/journey/picture"
)

// Persona is who makes the journey.
type Persona struct {
	diag.Span
	ID            Text // the name when the author gives none, as for all of this file
	Name          Text
	Segment       Text
	Role          []Text
	Relationship  string // visitor, prospect, customer, former, fan
	Photo         *Picture
	Quote         []Text
	Bio           []Text
	Goals         []Text
	Needs         []Text
	Frustrations  []Text
	Circumstances []Pair
	Preferences   []Text
	Dislikes      []Text
	RecognisedBy  []Text
	Habits
	Evidence []Text // each S is the ID of Evidence, or "assumption"
}

// Habits are the channels that a persona likes and avoids.
type Habits struct {
	diag.Span
	Prefers []Text
	Avoids  []Text
}

// Pair is a text under a label of the author's own.
type Pair struct {
	diag.Span
	Label string
	Words []Text
}

// Picture is an image beside the map, read and checked.
type Picture = picture.Picture

// Actor is somebody who takes part in the journey.
type Actor struct {
	diag.Span
	ID   Text
	Name Text   // the id when the author gives none
	Role string // customer, companion, employee, partner, internal-customer, competitor
}

// Company is who the customer deals with.
type Company struct {
	diag.Span
	Name        Text
	Sector      Text
	Proposition []Text
	Distinct    []Text
}

// Promise is what the company promises.
type Promise struct {
	diag.Span
	ID   Text
	Text Text
}

// Channel is a way by which the customer and others meet.
type Channel struct {
	diag.Span
	ID    Text
	Name  Text // the id when the author gives none
	Icon  string
	Other bool   // not the company's own
	Mode  string // free, steered, closed, new
}

// Evidence is a source of what the map says: what was asked of whom, when.
type Evidence struct {
	diag.Span
	ID     Text
	Kind   string
	Title  Text
	N      int
	Places []Text
	Date   Date
	Source Text
	Owner  []Text
	Due    Date
}

// KPI is a figure that the company steers by; values keep their spelling.
type KPI struct {
	diag.Span
	Name   Text
	Value  Text
	Target Text
	N      int
	Date   Date
	Trend  string // up, flat, down
	Owner  []Text
}

// Outlook is what the customer expects of the whole journey: in words, or of the trip and the view.
type Outlook struct {
	diag.Span
	Words []Text
	Trip  []Text
	View  []Text
}
