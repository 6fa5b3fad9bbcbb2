package journey

import (
	"slices"

	"journeymap/journey/diag"
	"journeymap/journey/field"
	"journeymap/journey/picture"
)

// The tables of the file format, top to bottom as an author writes.

var mapTable = field.Object("a journey map", func(m *file) *diag.Span { return &m.Span }, func() []field.Key[file] {
	return []field.Key[file]{
		field.K("format", formatKind, func(m *file) *int { return &m.format }, "The version of this format: 1."),
		field.K("title", textKind, func(m *file) *Text { return &m.Title }, "What the poster is called.").Must().Meant("titel", "titre", "name"),
		field.K("subtitle", textKind, func(m *file) *Text { return &m.Subtitle }, "A line below the title.").Meant("ondertitel", "untertitel"),
		field.K("lang", langKind, func(m *file) *Lang { return &m.Lang }, "The language of the words, dates and decimals that the poster adds itself.").Meant("language", "taal", "sprache", "langue"),
		field.K("version", textKind, func(m *file) *Text { return &m.Version }, "Which version of the map this is, in your own count.").Meant("versie"),
		field.K("date", dateKind, func(m *file) *Date { return &m.Date }, "When the map was made: a year, a month or a day, as 2026, 2026-11 or 2026-11-21.").Meant("datum"),
		field.K("author", textKind, func(m *file) *Text { return &m.Author }, "Who made the map.").Meant("auteur", "autor", "by"),
		field.K("logo", picture.Kind, func(m *file) **Picture { return &m.Logo }, "A PNG or JPEG file beside the map: the sign of who made it."),
		field.K("words", wordsKind, func(m *file) *[]Pair { return &m.Words }, "The poster's own words replaced, by the words of this format, as in {customer: guest}.").Meant("labels", "terms", "woorden"),
		field.K("kind", kindKind, func(m *file) *placedKind { return &m.kind }, "What sort of map this is: journey, touchpoints (from the company outwards, without feelings), experience, blueprint or chain.").Meant("type", "soort"),
		field.K("state", stateKind, func(m *file) *string { return &m.State }, "What the map shows: as-is, to-be, planned or actual.").Meant("status", "toestand"),
		field.K("purpose", purposeTable, func(m *file) *Purpose { return &m.Purpose }, "What the map is for.").Meant("doelstelling", "why"),
		field.K("company", companyTable, func(m *file) *Company { return &m.Company }, "Who the customer deals with.").Meant("bedrijf", "brand", "organisation", "organization", "firma"),
		field.K("persona", field.List(personaTable), func(m *file) *[]Persona { return &m.Personas }, "Who makes the journey: one, or a list.").Meant("personas", "customer", "klant"),
		field.K("actors", field.List(actorTable), func(m *file) *[]Actor { return &m.Actors }, "Others who take part.").Meant("actor", "people", "spelers"),
		field.K("scenario", textsKind, func(m *file) *[]Text { return &m.Scenario }, "An introduction to the journey.").Meant("story", "intro", "introduction"),
		field.K("trigger", textsKind, func(m *file) *[]Text { return &m.Trigger }, "What sets the journey off.").Meant("aanleiding", "start"),
		field.K("goal", textsKind, func(m *file) *[]Text { return &m.Goal }, "The need behind the task.").Meant("goals", "doel", "ziel", "but"),
		field.K("expectations", outlookKind, func(m *file) *Outlook { return &m.Outlook }, "What the customer expects, in words, or of the trip and the view: {trip: …, view: …}.").Meant("expectation", "verwachtingen"),
		field.K("promise", field.List(promiseKind), func(m *file) *[]Promise { return &m.Promises }, "What the company promises: a text, {id: …, text: …}, or a list.").Meant("promises", "belofte", "merkbelofte"),
		field.K("channels", field.List(channelTable), func(m *file) *[]Channel { return &m.Channels }, "The ways by which the customer and others meet.").Meant("channel", "kanalen"),
		field.K("scale", scaleKind, func(m *file) *Scale { return &m.Scale }, "What emotions are measured by: faces, a range such as 1..10, rapportcijfer, or {levels: …}.").Meant("schaal", "skala"),
		field.K("evidence", field.List(evidenceTable), func(m *file) *[]Evidence { return &m.Evidence }, "Where the content comes from.").Meant("bewijs", "research"),
		field.K("benchmarks", field.List(benchmarkKind), func(m *file) *[]Benchmark { return &m.Benchmarks }, "How others do it, in other trades above all.").Meant("benchmark", "elders"),
		field.K("opportunities", opportunitiesKind, func(m *file) *[]Opportunity { return &m.Opportunities }, "Ways to make the journey better that span several columns; others stand inside their touchpoint.").Meant("opportunity", "ideas", "kansen"),
		field.K("kpis", field.List(kpiTable), func(m *file) *[]KPI { return &m.KPIs }, "The figures that the company steers by.").Meant("kpi", "metrics"),
		field.K("principles", passagesKind, func(m *file) *[]Passage { return &m.Principles }, "What the company holds to; {title: …, items: …} puts a heading over several.").Meant("principle", "principes", "guidelines"),
		field.K("sources", passagesKind, func(m *file) *[]Passage { return &m.Sources }, "Literature and credit.").Meant("source", "bronnen", "credits", "references"),
		field.K("notes", passagesKind, func(m *file) *[]Passage { return &m.Notes }, "Remarks about the whole map.").Meant("note", "opmerkingen", "remarks"),
		field.K("outcome", outcomeTable, func(m *file) *Outcome { return &m.Outcome }, "What the journey leaves behind: {becomes: fan, tells: recommends}.").Meant("result", "uitkomst"),
		field.K("provenance", provenanceTable, func(m *file) *Provenance { return &m.Provenance }, "Where a second-hand map comes from.").Meant("herkomst", "provenience"),
		field.K("chain", field.List(linkTable), func(m *file) *[]Link { return &m.Chain }, "The links of a map of kind chain, each with a journey of its own.").OneOf(bodies).Meant("links", "keten"),
		field.K("related", field.List(otherMapKind), func(m *file) *[]OtherMap { return &m.Related }, "Other maps: a path that ends in .yaml, a title, or {title: …, path: …}.").Meant("maps", "see"),
		field.K("lanes", field.List(laneKind), func(m *file) *[]Lane { return &m.Lanes }, "The rows of the poster, top to bottom: exactly these. rest stands for all others.").Meant("rows", "rijen"),
		field.K("phases", field.List(phaseKind), func(m *file) *[]Phase { return &m.Phases }, "The parts of the journey, left to right.").OneOf(bodies).Meant("stages", "fasen", "phasen", "steps"),
		field.K("touchpoints", field.List(touchpointKind), func(m *file) *[]Touchpoint { return &m.touchpoints }, "The moments of a journey that has no phases, left to right.").OneOf(bodies),
		field.K("poster", posterTable, func(m *file) *Poster { return &m.Poster }, "How the poster looks where the command line does not say otherwise."),
	}
})

// bodies are the keys of which a map has one.
const bodies = "phases, touchpoints or chain"

var phaseTable = field.Object("a phase", func(p *Phase) *diag.Span { return &p.Span }, func() []field.Key[Phase] {
	return slices.Concat([]field.Key[Phase]{
		field.K("name", textKind, func(p *Phase) *Text { return &p.Name }, "The customer's word for this part of the journey.").Must().Meant("title", "naam", "nom", "phase"),
		field.K("id", lineKind, func(p *Phase) *Text { return &p.ID }, "A short name that other parts of the file can point at."),
		field.K("when", whenKind, func(p *Phase) *When { return &p.When }, "Where the phase stands in the purchase: before, purchase, use, after, or your own words. Neighbors with the same words share a band.").Meant("stage", "wanneer"),
		field.K("goal", textsKind, func(p *Phase) *[]Text { return &p.Goal }, "What the customer wants from this phase.").Meant("goals", "doel", "ziel"),
		field.K("duration", textsKind, func(p *Phase) *[]Text { return &p.Duration }, "How long the phase takes.").Meant("duur", "dauer", "time"),
		field.K("note", textsKind, func(p *Phase) *[]Text { return &p.Note }, "A remark.").Meant("notes", "remark", "opmerking"),
		field.K("image", picture.Kind, func(p *Phase) **Picture { return &p.Image }, "A PNG or JPEG file beside the map.").Meant("picture", "photo", "afbeelding", "bild"),
		field.K("flow", field.Enum("a flow", flows), func(p *Phase) *Flow { return &p.Flow }, "How the touchpoints follow each other: linear, nonlinear or timed.").Meant("order", "volgorde"),
		field.K("focus", field.Bool, func(p *Phase) *bool { return &p.Focus }, "true where the map looks closely: the phase gets more room."),
		field.K("touchpoints", field.List(touchpointKind), func(p *Phase) *[]Touchpoint { return &p.Touchpoints }, "The moments of this phase, left to right.").Meant("steps", "moments"),
	}, field.Within(func(p *Phase) *Content { return &p.Content }, contentKeys()))
})

var touchpointTable = field.Object("a touchpoint", func(t *Touchpoint) *diag.Span { return &t.Span }, func() []field.Key[Touchpoint] {
	return slices.Concat([]field.Key[Touchpoint]{
		field.K("name", textKind, func(t *Touchpoint) *Text { return &t.Name }, "What happens, in the customer's words. Without it the column shows its number.").Meant("title", "naam", "nom", "touchpoint", "step"),
		field.K("id", lineKind, func(t *Touchpoint) *Text { return &t.ID }, "A short name that other parts of the file can point at."),
		field.K("note", textsKind, func(t *Touchpoint) *[]Text { return &t.Note }, "A remark.").Meant("notes", "remark", "opmerking"),
		field.K("image", picture.Kind, func(t *Touchpoint) **Picture { return &t.Image }, "A PNG or JPEG file beside the map.").Meant("picture", "photo", "afbeelding", "bild"),
		field.K("link", linkKind, func(t *Touchpoint) *Target { return &t.Target }, "A web address, or the path of another map, which is drawn as a journey of its own.").Meant("url", "href"),
		field.K("optional", field.Bool, func(t *Touchpoint) *bool { return &t.Optional }, "true when not every customer comes by here."),
		field.K("duration", cellsKind, func(t *Touchpoint) *[]Text { return &t.Duration }, "How long the moment takes.").Meant("duur", "dauer", "time"),
	}, field.Within(func(t *Touchpoint) *Content { return &t.Content }, contentKeys()), wayKeys())
})

var phaseKind = field.Or("a phase", field.As(lineKind, func(t Text, at diag.Span) Phase { return Phase{Span: at, Name: t} }), phaseTable)

var touchpointKind = field.Or("a touchpoint",
	field.As(lineKind, func(t Text, at diag.Span) Touchpoint { return Touchpoint{Span: at, Name: t} }), touchpointTable)

var outlookTable = field.Object("an expectation of trip and view", func(o *Outlook) *diag.Span { return &o.Span }, func() []field.Key[Outlook] {
	return []field.Key[Outlook]{
		field.K("trip", textsKind, func(o *Outlook) *[]Text { return &o.Trip }, "What the customer expects of the journey itself."),
		field.K("view", textsKind, func(o *Outlook) *[]Text { return &o.View }, "What the customer expects of what comes of it."),
	}
})

var outlookKind = field.KeysOr(outlookTable,
	field.As(textsKind, func(words []Text, at diag.Span) Outlook { return Outlook{Span: at, Words: words} }))

var posterTable = field.Object("a poster", func(p *Poster) *diag.Span { return &p.Span }, func() []field.Key[Poster] {
	return []field.Key[Poster]{
		field.K("model", modelsKind, func(p *Poster) *[]string { return &p.Models }, "The sort of poster: hybrid, the full working map, entry, an ornament for the wall, or both.").Meant("models"),
		field.K("style", field.Enum("a style", styles), func(p *Poster) *string { return &p.Style }, "How an entry poster looks: classic, landscape, metro, wheel, storybook or delft.").Meant("stijl", "look"),
		field.K("shade", field.Enum("a shade", shades), func(p *Poster) *string { return &p.Shade }, "light or dark: the ground of an entry poster."),
		field.K("color", field.Enum("a color of the poster", []string{"blue", "green", "orange", "purple"}), func(p *Poster) *string { return &p.Color }, "The color of the poster: blue, green, orange or purple.").Meant("colour", "kleur"),
		field.K("paper", paperKind, func(p *Poster) *Text { return &p.Paper }, "The sheet: fit, A4, A3, A2, A1, A0, letter, tabloid, or a size such as 500x300mm.").Meant("papier", "size"),
		field.K("orientation", field.Enum("an orientation", []string{"landscape", "portrait"}), func(p *Poster) *string { return &p.Orientation }, "landscape or portrait."),
		field.K("faces", field.Enum("a set of faces", []string{"article", "traffic"}), func(p *Poster) *string { return &p.Faces }, "The colors of the faces: article, or traffic as of traffic lights."),
		field.K("ink", field.Enum("an amount of ink", []string{"full", "low"}), func(p *Poster) *string { return &p.Ink }, "full, or low for few filled grounds."),
		field.K("numbers", field.Bool, func(p *Poster) *bool { return &p.Numbers }, "true to number the touchpoints."),
		field.K("theme", lineKind, func(p *Poster) *Text { return &p.Theme }, "The path of a theme of your own."),
	}
})

// modelsKind is one model of poster or more. One that is named twice is made once.
var modelsKind = field.As(field.List(field.Enum("a model of poster", models)), func(all []string, _ diag.Span) (once []string) {
	for _, m := range all {
		if !slices.Contains(once, m) {
			once = append(once, m)
		}
	}
	return once
})
