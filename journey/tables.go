package journey

import (
	"slices"

	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// The tables of the file format, top to bottom as an author writes. A key that is Later is known, refused by name, and
// absent from the schema: it moves up here on the day that the poster draws it.

var mapTable = field.Object("a journey map", func(m *file) *diag.Span { return &m.Span }, mapLater,
	field.K("format", formatKind, func(m *file) *int { return &m.format }, "The version of this format: 1."),
	field.K("title", textKind, func(m *file) *Text { return &m.Title }, "What the poster is called.").Must().Meant("titel", "titre", "name"),
	field.K("subtitle", textKind, func(m *file) *Text { return &m.Subtitle }, "A line below the title.").Meant("ondertitel", "untertitel"),
	field.K("lang", langKind, func(m *file) *Lang { return &m.Lang }, "The language of the words, dates and decimals that the poster adds itself.").Meant("language", "taal", "sprache", "langue"),
	field.K("version", textKind, func(m *file) *Text { return &m.Version }, "Which version of the map this is, in your own count.").Meant("versie"),
	field.K("date", dateKind, func(m *file) *Date { return &m.Date }, "When the map was made: a year, a month or a day, as 2026, 2026-11 or 2026-11-21.").Meant("datum"),
	field.K("author", textKind, func(m *file) *Text { return &m.Author }, "Who made the map.").Meant("auteur", "autor", "by"),
	field.K("kind", kindKind, func(m *file) *string { return &m.kind }, "What sort of map this is: journey."),
	field.K("persona", field.One(personaTable), func(m *file) *[]Persona { return &m.Personas }, "Who makes the journey.").Meant("personas", "customer", "klant"),
	field.K("lanes", field.List(laneKind), func(m *file) *[]Lane { return &m.Lanes }, "The rows of the poster, top to bottom: exactly these. rest stands for all others.").Meant("rows", "rijen"),
	field.K("phases", field.List(phaseKind), func(m *file) *[]Phase { return &m.Phases }, "The parts of the journey, left to right.").OneOf("phases or touchpoints").Meant("stages", "fasen", "phasen", "steps"),
	field.K("touchpoints", field.List(touchpointKind), func(m *file) *[]Touchpoint { return &m.touchpoints }, "The moments of a journey that has no phases, left to right.").OneOf("phases or touchpoints"),
	field.K("poster", posterTable, func(m *file) *Poster { return &m.Poster }, "How the poster looks where the command line does not say otherwise."),
)

var personaTable = field.Object("a persona", func(p *Persona) *diag.Span { return &p.Span }, personaLater,
	field.K("name", textKind, func(p *Persona) *Text { return &p.Name }, "What the persona is called.").Meant("naam", "nom"),
	field.K("role", textsKind, func(p *Persona) *[]Text { return &p.Role }, "What part the persona plays in life.").Meant("rol", "rolle"),
	field.K("quote", textsKind, func(p *Persona) *[]Text { return &p.Quote }, "What the persona could have said.").Meant("citaat", "zitat"),
)

var phaseTable = field.Object("a phase", func(p *Phase) *diag.Span { return &p.Span }, slices.Concat(phaseLater, laneLater),
	field.K("name", textKind, func(p *Phase) *Text { return &p.Name }, "The customer's word for this part of the journey.").Must().Meant("title", "naam", "nom", "phase"),
	field.K("id", lineKind, func(p *Phase) *Text { return &p.ID }, "A short name that other parts of the file can point at."),
	field.K("when", whenKind, func(p *Phase) *When { return &p.When }, "Where the phase stands in the purchase: before, purchase, use, after, or your own words. Neighbors with the same words share a band.").Meant("stage", "wanneer", "moment"),
	field.K("touchpoints", field.List(touchpointKind), func(p *Phase) *[]Touchpoint { return &p.Touchpoints }, "The moments of this phase, left to right.").Meant("steps", "moments"),
)

var touchpointTable = field.Object("a touchpoint", func(t *Touchpoint) *diag.Span { return &t.Span }, slices.Concat(touchpointLater, laneLater),
	field.K("name", textKind, func(t *Touchpoint) *Text { return &t.Name }, "What happens, in the customer's words. Without it the column shows its number.").Meant("title", "naam", "nom", "touchpoint", "step"),
	field.K("id", lineKind, func(t *Touchpoint) *Text { return &t.ID }, "A short name that other parts of the file can point at."),
	field.K("channel", textsKind, func(t *Touchpoint) *[]Text { return &t.Channel }, "By what way, one or more."),
	field.K("moment", momentsKind, func(t *Touchpoint) *[]Moment { return &t.Moments }, "A moment that weighs more than others: one, a list, or with words, as in {truth: the decision}.").Meant("moments"),
	field.K("doing", textsKind, func(t *Touchpoint) *[]Text { return &t.Doing }, "What the customer does.").Meant("doet", "does", "action", "actions"),
	field.K("thinking", textsKind, func(t *Touchpoint) *[]Text { return &t.Thinking }, "What goes through the customer's head.").Meant("denkt", "thinks", "thoughts"),
	field.K("emotion", emotionKind, func(t *Touchpoint) *Emotion { return &t.Emotion }, "The face lived: its name, or a number from -2 to 2.").Meant("emotie", "mood", "score", "sentiment"),
	field.K("expected", emotionKind, func(t *Touchpoint) *Emotion { return &t.Expected }, "The face looked forward to: its name, or a number from -2 to 2.").Meant("expectation", "verwacht"),
	field.K("why", textsKind, func(t *Touchpoint) *[]Text { return &t.Why }, "What made the customer feel so.").Meant("waarom", "because", "reason"),
)

var laneTable = field.Object("a lane", func(l *Lane) *diag.Span { return &l.Span }, laneEntryLater,
	field.K("id", laneIDKind, func(l *Lane) *string { return &l.ID }, "The key that the lane shows, or rest for all lanes not named.").Must().Unless("kind", "line"),
	field.K("title", textKind, func(l *Lane) *Text { return &l.Title }, "The title of the lane in place of its own."),
)

var posterTable = field.Object("a poster", func(p *Poster) *diag.Span { return &p.Span }, posterLater,
	field.K("model", modelKind, func(p *Poster) *string { return &p.Model }, "The sort of poster: hybrid, the full working map."),
	field.K("paper", textKind, func(p *Poster) *Text { return &p.Paper }, "The sheet: fit, A4, A3, A2, A1, A0, letter, tabloid, or a size such as 500x300mm."),
	field.K("orientation", orientationKind, func(p *Poster) *string { return &p.Orientation }, "landscape or portrait."),
)
