package journey

import (
	"slices"
	"sync"

	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// contentKeys are the keys of a Content, which touchpoints and phases have alike.
var contentKeys = sync.OnceValue(func() []field.Key[Content] {
	return []field.Key[Content]{
		field.K("channel", textsKind, func(c *Content) *[]Text { return &c.Channel }, "By what way, one or more.").Meant("channels", "kanaal"),
		field.K("actor", textKind, func(c *Content) *Text { return &c.Actor }, "Who starts it; the customer when nobody is named.").Meant("initiator"),
		field.K("with", textsKind, func(c *Content) *[]Text { return &c.With }, "Who is met; nobody for a moment of the customer's own.").Meant("met", "mit", "avec"),
		field.K("owner", textsKind, func(c *Content) *[]Text { return &c.Owner }, "Who in the company answers for it.").Meant("eigenaar", "responsible"),
		field.K("moment", momentsKind, func(c *Content) *[]Moment { return &c.Moments }, "A moment that weighs more than others: one, a list, or with words, as in {truth: the decision}.").Meant("moments"),
		field.K("doing", cellsKind, func(c *Content) *[]Text { return &c.Doing }, "What the customer does.").Meant("doet", "does", "action", "actions"),
		field.K("thinking", cellsKind, func(c *Content) *[]Text { return &c.Thinking }, "What goes through the customer's head.").Meant("denkt", "thinks", "thoughts"),
		field.K("feeling", cellsKind, func(c *Content) *[]Text { return &c.Feeling }, "What goes through the customer's heart.").Meant("voelt", "feels", "feelings"),
		field.K("saying", cellsKind, func(c *Content) *[]Text { return &c.Saying }, "What the customer says.").Meant("zegt", "says", "quote"),
		field.K("needs", cellsKind, func(c *Content) *[]Text { return &c.Needs }, "What the customer needs.").Meant("need", "behoefte", "behoeften"),
		field.K("expectations", perPersona(expectationKind, func(e *Expectation) *Text { return &e.Text }), func(c *Content) *[]Expectation { return &c.Expectations }, "What the customer counts on.").Meant("expectation", "verwachtingen", "verwachting"),
		field.K("uncertainties", cellsKind, func(c *Content) *[]Text { return &c.Uncertainties }, "What the customer is not sure of.").Meant("uncertainty", "doubts", "onzekerheden"),
		field.K("emotion", feelingsKind, func(c *Content) *[]Feeling { return &c.Emotion }, "The face lived: a level's name or number, or one for each persona or actor.").Meant("emotie", "mood", "score", "sentiment"),
		field.K("expected", feelingsKind, func(c *Content) *[]Feeling { return &c.Expected }, "The face looked forward to: a level's name or number, or one for each persona or actor.").Meant("verwacht"),
		field.K("why", cellsKind, func(c *Content) *[]Text { return &c.Why }, "What made the customer feel so.").Meant("waarom", "because", "reason"),
		field.K("answer", answerKind, func(c *Content) *Answer { return &c.Answer }, "How the company answers the moment: {text: …, grade: missed, partly, well or exceeded}.").Meant("response", "antwoord"),
		field.K("pains", cellsKind, func(c *Content) *[]Text { return &c.Pains }, "What hurts.").Meant("pain", "frustrations", "disappointments", "painpoints", "pijnpunten"),
		field.K("gains", cellsKind, func(c *Content) *[]Text { return &c.Gains }, "What pleases.").Meant("gain", "delights"),
		field.K("recovery", cellsKind, func(c *Content) *[]Text { return &c.Recovery }, "How what went wrong is put right.").Meant("recover", "herstel"),
		field.K("effort", field.Int(1, 5), func(c *Content) *int { return &c.Effort }, "How much trouble it takes, from 1 to 5.").Meant("moeite"),
		field.K("wait", cellsKind, func(c *Content) *[]Text { return &c.Wait }, "How long the customer waits.").Meant("waiting", "wachttijd"),
		field.K("opportunities", opportunitiesKind, func(c *Content) *[]Opportunity { return &c.Opportunities }, "Ways to make this better.").Meant("opportunity", "ideas", "kansen"),
		field.K("benchmarks", field.List(benchmarkKind), func(c *Content) *[]Benchmark { return &c.Benchmarks }, "How others do it, in other trades above all.").Meant("benchmark", "elders"),
		field.K("promise", vowsKind, func(c *Content) *[]Vow { return &c.Promise }, "kept, broken, {id: kept}, or the id of a promise that is at stake.").Meant("promises", "belofte"),
		field.K("proof", field.List(proofKind), func(c *Content) *[]Proof { return &c.Proof }, "What makes a promise hard.").Meant("proofs"),
		field.K("account", scoreKind(-farthest, farthest), func(c *Content) *Score { return &c.Account }, "A deposit on the emotional bank account, or a withdrawal below zero.").Meant("balance", "bankrekening", "rekening"),
		field.K("interest", field.Enum("an interest", interests), func(c *Content) *string { return &c.Interest }, "Whose interest the customer takes it to serve: customer, company or both.").Meant("belang"),
		field.K("data_asked", cellsKind, func(c *Content) *[]Text { return &c.DataAsked }, "What the customer is asked to tell.").Meant("data", "gegevens"),
		field.K("benefit_shown", cellsKind, func(c *Content) *[]Text { return &c.BenefitShown }, "What the customer is told to get for it.").Meant("benefit", "voordeel"),
		field.K("ladder", field.List(rungKind), func(c *Content) *[]Rung { return &c.Ladder }, "The rungs of the ladder of yes: {question: …, answer: …, share: …}.").Meant("yes", "rungs", "ja-ladder"),
		field.K("enjoyment", field.Enum("a kind of enjoyment", enjoyments), func(c *Content) *string { return &c.Enjoyment }, "anticipation, enjoyment or afterglow.").Meant("fun", "beleving"),
		field.K("memory", memoryKind, func(c *Content) *Memory { return &c.Memory }, "What brings the moment back: {cue: …, lasts: always, luck or lost, by: …}.").Meant("reminder", "herinnering"),
		field.K("physical", cellsKind, func(c *Content) *[]Text { return &c.Physical }, "What the customer sees, holds and keeps.").Meant("physical_evidence", "props"),
		field.K("proposition", cellsKind, func(c *Content) *[]Text { return &c.Proposition }, "What the company offers here.").Meant("offer", "propositie"),
		field.K("frontstage", cellsKind, func(c *Content) *[]Text { return &c.Frontstage }, "What the company does in the customer's sight.").Meant("onstage"),
		field.K("backstage", cellsKind, func(c *Content) *[]Text { return &c.Backstage }, "What the company does out of sight."),
		field.K("support", cellsKind, func(c *Content) *[]Text { return &c.Support }, "What systems and partners do for it.").Meant("systems", "ondersteuning"),
		field.K("constraint", field.List(constraintKind), func(c *Content) *[]Constraint { return &c.Constraint }, "What holds the company back: a text, or {text: …, by: …}.").Meant("constraints", "limit", "beperking"),
		field.K("competitor", rivalsKind, func(c *Content) *[]Rival { return &c.Competitor }, "How a competitor does here: an emotion, {actor: emotion}, or {actor: {emotion: …, text: …}}.").Meant("competitors", "concurrent"),
		field.K("change", field.List(field.Enum("a change", changes)), func(c *Content) *[]string { return &c.Change }, "What is new, changed, removed or hidden; or, against the plan, skipped, added, failed, repeated or reordered.").Meant("changes", "deviation", "wijziging"),
		field.K("cells", ownCellsKind, func(c *Content) *[]Cell { return &c.Cells }, "Cells of own lanes, by the lane's id, as in {Rating: 9}."),
		field.K("evidence", laneEvidenceKind, func(c *Content) *[]LaneEvidence { return &c.Evidence }, "Where the content comes from: ids of evidence or assumption, for all or by lane.").Meant("bewijs"),
		field.K("unknown", unknownKind, func(c *Content) *Unknown { return &c.Unknown }, "true, or the lanes that nobody has looked into.").Meant("onbekend", "gap"),
	}
})

var expectationKind = field.Or("an expectation", field.As(lineKind, func(t Text, _ diag.Span) Expectation { return Expectation{Text: t} }),
	field.Object("an expectation", func(e *Expectation) *diag.Span { return &e.Span }, func() []field.Key[Expectation] {
		return append(field.Within(func(e *Expectation) *Text { return &e.Text }, textKeys("What the customer counts on.")),
			field.K("said", field.Enum("a way to expect", expectedSaid), func(e *Expectation) *string { return &e.Said }, "Whether the customer says so: spoken, unspoken or unconscious.").Meant("spoken"),
			field.K("standard", field.Enum("a standard", standards), func(e *Expectation) *string { return &e.Standard }, "How high it reaches: ideal, desired, deserved or minimum.").Meant("level"),
			field.K("source", field.Enum("a source of expectations", expectedFrom), func(e *Expectation) *string { return &e.Source }, "What raised it: private, work, competitor, other-industry, promise, word-of-mouth or past.").Meant("from"),
		)
	}))

// grades are the words for an answer, by Grade.
var grades = []string{"", "missed", "partly", "well", "exceeded"}

var answerTable = field.Object("an answer", func(a *Answer) *diag.Span { return &a.Span }, func() []field.Key[Answer] {
	return []field.Key[Answer]{
		field.K("text", textsKind, func(a *Answer) *[]Text { return &a.Words }, "What the company does."),
		field.K("grade", field.As(field.Enum("a grade", grades[1:]), grade), func(a *Answer) *Grade { return &a.Grade }, "How well it does: missed, partly, well or exceeded.").Meant("score"),
	}
})

var answerKind = field.KeysOr(answerTable, field.As(textsKind, func(words []Text, at diag.Span) Answer { return Answer{Span: at, Words: words} }))

func grade(word string, _ diag.Span) Grade {
	for g, w := range grades {
		if w == word {
			return Grade(g)
		}
	}
	return NoGrade
}

var opportunityTable = field.Object("an opportunity", func(o *Opportunity) *diag.Span { return &o.Span }, func() []field.Key[Opportunity] {
	return []field.Key[Opportunity]{
		field.K("text", textKind, func(o *Opportunity) *Text { return &o.Text }, "What could be done.").Must().Meant("name", "idea"),
		field.K("kind", field.Enum("a kind of opportunity", opportunityKinds), func(o *Opportunity) *string { return &o.Kind }, "fix, service, attention, contact, ease, wow, remove, preview or behaviour.").Meant("type", "soort"),
		field.K("phases", field.List(field.As(phaseRef, text)), func(o *Opportunity) *[]Text { return &o.Phases }, "The phases that it spans.").Meant("phase"),
		field.K("touchpoints", field.List(field.As(touchpointRef, text)), func(o *Opportunity) *[]Text { return &o.Touchpoints }, "The touchpoints that it spans.").Meant("touchpoint"),
		field.K("from", field.As(touchpointRef, text), func(o *Opportunity) *Text { return &o.From }, "A touchpoint that it brings forward."),
		field.K("channel", textsKind, func(o *Opportunity) *[]Text { return &o.Channel }, "By what way.").Meant("channels"),
		field.K("impact", field.Int(1, 3), func(o *Opportunity) *int { return &o.Impact }, "What it would bring, from 1 to 3.").Meant("value"),
		field.K("effort", field.Int(1, 3), func(o *Opportunity) *int { return &o.Effort }, "What it would take, from 1 to 3.").Meant("cost"),
		field.K("importance", scoreKind(0, 10), func(o *Opportunity) *Score { return &o.Importance }, "How much the customer cares, from 0 to 10."),
		field.K("satisfaction", scoreKind(0, 10), func(o *Opportunity) *Score { return &o.Satisfaction }, "How content the customer is today, from 0 to 10."),
		field.K("owner", textsKind, func(o *Opportunity) *[]Text { return &o.Owner }, "Who answers for it.").Meant("eigenaar"),
		field.K("by", textsKind, func(o *Opportunity) *[]Text { return &o.By }, "Who thought of it.").Meant("author"),
		field.K("due", dateKind, func(o *Opportunity) *Date { return &o.Due }, "When it shall be done.").Meant("deadline", "date"),
		field.K("kpi", textKind, func(o *Opportunity) *Text { return &o.KPI }, "The figure that it moves.").Meant("metric"),
		field.K("promise", field.As(promiseRef, text), func(o *Opportunity) *Text { return &o.Promise }, "The promise that it keeps."),
		field.K("progress", field.Enum("a stage of progress", progresses), func(o *Opportunity) *string { return &o.Progress }, "How far it is: idea, planned, doing or done.").Meant("status", "state"),
	}
})

// opportunityKind is one opportunity, or several under a heading.
var opportunityKind = field.KeysOr(groupKind, field.As(oneOpportunity, func(o Opportunity, _ diag.Span) []Opportunity { return []Opportunity{o} }))

var oneOpportunity = field.Or("an opportunity", field.As(lineKind, func(t Text, at diag.Span) Opportunity { return Opportunity{Span: at, Text: t} }), opportunityTable)

var opportunitiesKind = field.As(field.List(opportunityKind), func(all [][]Opportunity, _ diag.Span) []Opportunity { return slices.Concat(all...) })

// group is several opportunities under one heading.
type group struct {
	diag.Span
	title Text
	items []Opportunity
}

var groupKind = field.As(field.Object("a group of opportunities", func(g *group) *diag.Span { return &g.Span }, func() []field.Key[group] {
	return []field.Key[group]{
		field.K("title", textKind, func(g *group) *Text { return &g.title }, "The heading.").Must(),
		field.K("items", field.List(oneOpportunity), func(g *group) *[]Opportunity { return &g.items }, "The opportunities below it.").Must(),
	}
}), func(g group, _ diag.Span) []Opportunity {
	for i := range g.items {
		g.items[i].Heading = g.title
	}
	return g.items
})

var proofKind = field.Or("a proof", field.As(lineKind, func(t Text, _ diag.Span) Proof { return Proof{Text: t} }),
	field.Object("a proof", func(p *Proof) *diag.Span { return &p.Span }, func() []field.Key[Proof] {
		return append(field.Within(func(p *Proof) *Text { return &p.Text }, textKeys("What shows that the promise is meant.")),
			field.K("facet", field.Enum("a facet", facets), func(p *Proof) *string { return &p.Facet }, "Where it shows: service, behaviour, communication, product or process."),
			field.K("owner", textsKind, func(p *Proof) *[]Text { return &p.Owner }, "Who answers for it.").Meant("eigenaar"),
		)
	}))

var rivalTable = field.Object("a competitor", func(v *Rival) *diag.Span { return &v.Span }, func() []field.Key[Rival] {
	return []field.Key[Rival]{
		field.K("emotion", emotionKind, func(v *Rival) *Emotion { return &v.Emotion }, "The face of the competitor's customers: a level's name or number."),
		field.K("text", textsKind, func(v *Rival) *[]Text { return &v.Words }, "How the competitor does."),
		field.K("proposition", textsKind, func(v *Rival) *[]Text { return &v.Proposition }, "What the competitor offers.").Meant("offer", "propositie"),
		field.K("frontstage", textsKind, func(v *Rival) *[]Text { return &v.Frontstage }, "What the competitor does in the customer's sight.").Meant("onstage"),
		field.K("backstage", textsKind, func(v *Rival) *[]Text { return &v.Backstage }, "What the competitor does out of sight."),
	}
})
