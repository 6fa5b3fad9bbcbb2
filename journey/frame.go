package journey

import "journeymap/journey/diag"

// MapKind is what sort of map it is, by its word in the file.
type MapKind string

// The kinds of map. KindTouchpoints looks from the company outwards and shows no feelings; KindExperience is about people
// in general, not one persona; KindChain has links in place of phases.
const (
	KindJourney     MapKind = "journey"
	KindTouchpoints MapKind = "touchpoints"
	KindExperience  MapKind = "experience"
	KindBlueprint   MapKind = "blueprint"
	KindChain       MapKind = "chain"
)

var mapKinds = []MapKind{KindJourney, KindTouchpoints, KindExperience, KindBlueprint, KindChain}

// Purpose is what the map is for.
type Purpose struct {
	diag.Span
	Decision []Text // what is decided with it
	Audience []Text
	Sponsor  []Text // who asked for it
	Due      Date   // when it is decided
}

// Benchmark is how others do it.
type Benchmark struct {
	diag.Span
	Industry Text
	Who      Text
	Practice []Text
	Adopt    string // enrich, modify, blend, customise, copy
}

// Passage is a part of a strip: texts that stand together, under a heading if it has a Title.
type Passage struct {
	diag.Span
	Title Text
	Items []Text
}

// Outcome is what the journey leaves behind.
type Outcome struct {
	diag.Span
	Becomes string // former, customer, fan
	Tells   string // recommends, nothing, warns
}

// Provenance is where a second-hand map comes from.
type Provenance struct {
	diag.Span
	Origin      []Text
	Owner       []Text // whose it was
	Persona     []Text // about whom it was
	MadeOn      Date
	Walked      []Text // how often it was used
	Maintained  []Text
	Kept        string // inside: never shown to customers; outside
	Condition   []Text
	ValidatedOn Date // zero: not yet tested with the customers of this map
	Price       []Text
}

// Target is what lies behind a touchpoint: a web address, a map of its own, or nothing.
type Target struct {
	Link Text
	Sub  *OtherMap
}

// OtherMap is another map: its file, its title, or both.
type OtherMap struct {
	diag.Span
	Path  Text // from the folder of this map, with slashes; empty: only its title is known
	Title Text // the other map's own when the author gives none; empty: the file cannot be read
}
