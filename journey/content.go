package journey

import "journeymap/journey/diag"

// Content is what a column shows, lane by lane. A touchpoint has one; a phase has one that is drawn across its columns.
type Content struct {
	Channel  []Text
	Actor    Text   // who starts it; empty: the customer
	With     []Text // who is met
	Owner    []Text // who in the company answers for it
	Moments  []Moment
	Doing    []Text
	Thinking []Text
	Feeling  []Text
	Saying   []Text
	Needs    []Text

	Expectations  []Expectation
	Uncertainties []Text
	Emotion       []Feeling // one a persona or actor
	Expected      []Feeling
	Why           []Text
	Answer        Answer
	Pains         []Text
	Gains         []Text
	Recovery      []Text
	Effort        int // 1 to 5; 0: not said
	Wait          []Text
	Duration      []Text
	Opportunities []Opportunity
	Benchmarks    []Benchmark
	Promise       []Vow
	Proof         []Proof
	Account       Score  // a deposit above zero, a withdrawal below
	Interest      string // customer, company, both: whom it serves, as the customer takes it
	DataAsked     []Text
	BenefitShown  []Text
	Ladder        []Rung // first to last
	Enjoyment     string // anticipation, enjoyment, afterglow
	Memory        Memory
	Physical      []Text
	Proposition   []Text
	Frontstage    []Text
	Backstage     []Text
	Support       []Text
	Constraint    []Constraint
	Competitor    []Rival
	Change        []string // new, changed, removed, hidden; against the plan: skipped, added, failed, repeated, reordered
	Cells         []Cell   // of own lanes
	Evidence      []LaneEvidence
	Unknown       Unknown
}

// words are the texts that a column may have for each persona.
func (c *Content) words() [][]Text {
	return [][]Text{
		c.Doing, c.Thinking, c.Feeling, c.Saying, c.Needs, c.Uncertainties, c.Why, c.Pains, c.Gains, c.Recovery, c.Wait, c.Duration,
		c.DataAsked, c.BenefitShown, c.Physical, c.Proposition, c.Frontstage, c.Backstage, c.Support,
	}
}

// Feeling is an emotion and whose it is.
type Feeling struct {
	Emotion
	Who string // the id of a persona or actor; "": the first persona
}

// Of gives the emotion of a persona or actor; who "" is the first persona.
func Of(fs []Feeling, who string) Emotion {
	for _, f := range fs {
		if f.Who == who {
			return f.Emotion
		}
	}
	return Emotion{}
}

// Expectation is what the customer counts on.
type Expectation struct {
	Text
	Said     string // spoken, unspoken, unconscious; "": not said
	Standard string // ideal, desired, deserved, minimum
	Source   string // private, work, competitor, other-industry, promise, word-of-mouth, past
}

// Answer is how the company answers a moment.
type Answer struct {
	diag.Span
	Words []Text
	Grade Grade
}

// Grade says how well the company answers: 0 not said, then missed, partly, well, exceeded.
type Grade uint8

// Grades, worst to best.
const (
	NoGrade Grade = iota
	Missed
	Partly
	Well
	Exceeded
)

// Opportunity is a way to make the journey better.
type Opportunity struct {
	diag.Span
	Heading      Text // stands over several, and is the same for each of them
	Text         Text
	Kind         string // fix, service, attention, contact, ease, wow, remove, preview, behaviour
	Phases       []Text // what it spans, for those of the map: each S is the Ref of a phase
	Touchpoints  []Text // each S is the Ref of a touchpoint
	From         Text   // the Ref of a touchpoint that it brings forward
	Channel      []Text
	Impact       int // 1 to 3; 0: not said
	Effort       int
	Importance   Score // 0 to 10
	Satisfaction Score
	Owner        []Text
	Due          Date
	By           []Text // who thought of it
	KPI          Text
	Promise      Text   // its S is the ID of a promise
	Progress     string // idea, planned, doing, done
}

// Score is a number that may be left out.
type Score struct {
	Value float64
	Set   bool
}

// Vow is what happens to a promise at a touchpoint.
type Vow struct {
	diag.Span
	Promise string // the promise's id; "": the only one, or all
	Kept    Kept
}

// Kept says whether a promise is kept.
type Kept uint8

// AtStake: the promise counts here, and nothing is said of how it went.
const (
	AtStake Kept = iota
	IsKept
	IsBroken
)

// Proof is what makes a promise hard.
type Proof struct {
	Text
	Facet string // service, behaviour, communication, product, process
	Owner []Text
}

// Rival is how a competitor does at this place.
type Rival struct {
	diag.Span
	Actor string // the id of an actor; "": the competitor
	Emotion
	Words       []Text
	Proposition []Text
	Frontstage  []Text
	Backstage   []Text
}

// Cell is a cell of an own lane: words, a number, or two numbers of which the first is the lower.
type Cell struct {
	diag.Span
	Lane   string
	Words  []Text
	Number Score
	To     Score
	Moods  []Emotion // what the words are on the scale of the map, in a lane that draws emotions
}

// LaneEvidence says where the content of a lane, or of all lanes, comes from.
type LaneEvidence struct {
	diag.Span
	Lane string   // "": all
	IDs  []string // of Map.Evidence, or "assumption"
}

// Unknown says which lanes nobody has looked into.
type Unknown struct {
	diag.Span
	All   bool
	Lanes []string
}
