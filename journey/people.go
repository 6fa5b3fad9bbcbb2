package journey

import "journeymap/journey/diag"

// Persona is who makes the journey.
type Persona struct {
	diag.Span
	ID            Text
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
	Prefers       []Text // channels
	Avoids        []Text
	Evidence      []Text
}

// Pair is a text under a label of the author's own.
type Pair struct {
	diag.Span
	Label string
	Words []Text
}

// Picture is an image beside the map, read and checked.
type Picture struct {
	diag.Span
	Path          string
	Data          []byte
	Type          string // "png" or "jpeg"
	Width, Height int    // pixels
}

// Actor is somebody who takes part in the journey.
type Actor struct {
	diag.Span
	ID   Text
	Name Text
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
	Name  Text
	Icon  string
	Other bool   // not the company's own
	Mode  string // free, steered, closed, new
}

// Source of evidence: what was asked of whom, when.
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

// Expected of the whole journey: in words, or of the trip and the view.
type Outlook struct {
	diag.Span
	Words []Text
	Trip  []Text
	View  []Text
}
