package journey

import (
	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// Tables of what frames a map, and of what follows from it.

var purposeTable = field.Object("a purpose", func(p *Purpose) *diag.Span { return &p.Span }, func() []field.Key[Purpose] {
	return []field.Key[Purpose]{
		field.K("decision", textsKind, func(p *Purpose) *[]Text { return &p.Decision }, "What is decided with the map.").Meant("decisions", "besluit"),
		field.K("audience", textsKind, func(p *Purpose) *[]Text { return &p.Audience }, "Who works with it.").Meant("for", "used_by", "doelgroep"),
		field.K("sponsor", textsKind, func(p *Purpose) *[]Text { return &p.Sponsor }, "Who asked for it.").Meant("client", "opdrachtgever"),
		field.K("due", dateKind, func(p *Purpose) *Date { return &p.Due }, "When it is decided.").Meant("date", "deadline"),
	}
})

var benchmarkTable = field.Object("a benchmark", func(b *Benchmark) *diag.Span { return &b.Span }, func() []field.Key[Benchmark] {
	return []field.Key[Benchmark]{
		field.K("industry", textKind, func(b *Benchmark) *Text { return &b.Industry }, "The line of business in which it is done.").Meant("sector", "branche"),
		field.K("who", textKind, func(b *Benchmark) *Text { return &b.Who }, "Who does it.").Meant("company", "name", "wie"),
		field.K("practice", textsKind, func(b *Benchmark) *[]Text { return &b.Practice }, "What they do.").Must().Meant("text", "what"),
		field.K("adopt", field.Enum("a way to adopt a practice", adoptions), func(b *Benchmark) *string { return &b.Adopt }, "What to make of it: enrich, modify, blend, customise or copy.").Meant("how", "adoption"),
	}
})

var benchmarkKind = field.Or("a benchmark",
	field.As(lineKind, func(t Text, at diag.Span) Benchmark { return Benchmark{Span: at, Practice: []Text{t}} }), benchmarkTable)

// passageKind is a text, or several under a heading.
var passageKind = field.KeysOr(field.Object("a group of texts", func(p *Passage) *diag.Span { return &p.Span }, func() []field.Key[Passage] {
	return []field.Key[Passage]{
		field.K("title", textKind, func(p *Passage) *Text { return &p.Title }, "The heading.").Must().Meant("name", "heading"),
		field.K("items", textsKind, func(p *Passage) *[]Text { return &p.Items }, "The texts below it.").Must().Meant("texts"),
	}
}), field.As(textKind, func(t Text, at diag.Span) Passage { return Passage{Span: at, Items: []Text{t}} }))

// passagesKind is what a strip holds. Texts without a heading that stand next to each other are one passage.
var passagesKind = field.As(field.List(passageKind), func(all []Passage, _ diag.Span) (merged []Passage) {
	for i, p := range all {
		if i > 0 && p.Title.S == "" && all[i-1].Title.S == "" {
			last := &merged[len(merged)-1]
			last.End = p.End
			last.Items = append(last.Items, p.Items...)
			continue
		}
		merged = append(merged, p)
	}
	return merged
})

var outcomeTable = field.Object("an outcome", func(o *Outcome) *diag.Span { return &o.Span }, func() []field.Key[Outcome] {
	return []field.Key[Outcome]{
		field.K("becomes", field.Enum("what a customer becomes", futures), func(o *Outcome) *string { return &o.Becomes }, "What the customer is afterwards: former, customer or fan.").Meant("wordt", "relationship"),
		field.K("tells", field.Enum("what a customer tells", verdicts), func(o *Outcome) *string { return &o.Tells }, "What others hear: recommends, nothing or warns.").Meant("zegt", "says"),
	}
})

var provenanceTable = field.Object("a provenance", func(p *Provenance) *diag.Span { return &p.Span }, func() []field.Key[Provenance] {
	return []field.Key[Provenance]{
		field.K("origin", textsKind, func(p *Provenance) *[]Text { return &p.Origin }, "Where the map comes from.").Meant("from", "source", "herkomst"),
		field.K("owner", textsKind, func(p *Provenance) *[]Text { return &p.Owner }, "Whose it was.").Meant("eigenaar"),
		field.K("persona", textsKind, func(p *Provenance) *[]Text { return &p.Persona }, "About whom it was.").Meant("made_for", "klant"),
		field.K("made_on", dateKind, func(p *Provenance) *Date { return &p.MadeOn }, "When it was made.").Meant("date", "made", "datum"),
		field.K("walked", textsKind, func(p *Provenance) *[]Text { return &p.Walked }, "How often it was used.").Meant("used", "gelopen"),
		field.K("maintained", textsKind, func(p *Provenance) *[]Text { return &p.Maintained }, "How it was kept up.").Meant("upkeep", "onderhouden"),
		field.K("kept", field.Enum("a place to keep a map", keptPlaces), func(p *Provenance) *string { return &p.Kept }, "inside when customers never saw it, outside when they did.").Meant("stalling"),
		field.K("condition", textsKind, func(p *Provenance) *[]Text { return &p.Condition }, "What state it is in.").Meant("state", "staat"),
		field.K("validated_on", dateKind, func(p *Provenance) *Date { return &p.ValidatedOn }, "When it was tested with the customers that it is for now.").Meant("validated", "getoetst"),
		field.K("price", textsKind, func(p *Provenance) *[]Text { return &p.Price }, "What it costs.").Meant("prijs"),
	}
})
