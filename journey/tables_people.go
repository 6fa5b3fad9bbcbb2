package journey

import (
	"journeymap/journey/diag"
	"journeymap/journey/field"
	"journeymap/journey/picture"
)

// Tables of who and what the head of a map names.

var personaTable = field.Object("a persona", func(p *Persona) *diag.Span { return &p.Span }, func() []field.Key[Persona] {
	return []field.Key[Persona]{
		field.K("name", textKind, func(p *Persona) *Text { return &p.Name }, "What the persona is called.").Meant("naam", "nom"),
		field.K("id", lineKind, func(p *Persona) *Text { return &p.ID }, "A short name that other parts of the file can point at."),
		field.K("segment", textKind, func(p *Persona) *Text { return &p.Segment }, "The group of customers that the persona stands for.").Meant("group", "doelgroep"),
		field.K("role", textsKind, func(p *Persona) *[]Text { return &p.Role }, "What part the persona plays in life.").Meant("rol", "rolle"),
		field.K("relationship", field.Enum("a relationship", relationships), func(p *Persona) *string { return &p.Relationship }, "What the persona is to the company: visitor, prospect, customer, former or fan.").Meant("relation", "relatie"),
		field.K("photo", picture.Kind, func(p *Persona) **Picture { return &p.Photo }, "A PNG or JPEG file beside the map.").Meant("image", "picture", "foto"),
		field.K("quote", textsKind, func(p *Persona) *[]Text { return &p.Quote }, "What the persona could have said.").Meant("citaat", "zitat"),
		field.K("bio", textsKind, func(p *Persona) *[]Text { return &p.Bio }, "Who the persona is.").Meant("biography", "about", "description"),
		field.K("goals", textsKind, func(p *Persona) *[]Text { return &p.Goals }, "What the persona wants to reach.").Meant("goal", "doelen"),
		field.K("needs", textsKind, func(p *Persona) *[]Text { return &p.Needs }, "What the persona needs.").Meant("need", "behoeften"),
		field.K("frustrations", textsKind, func(p *Persona) *[]Text { return &p.Frustrations }, "What annoys the persona.").Meant("pains", "frustraties"),
		field.K("circumstances", pairsKind, func(p *Persona) *[]Pair { return &p.Circumstances }, "How the persona lives, under labels of your own, as in {Work: shifts}.").Meant("context", "omstandigheden"),
		field.K("preferences", textsKind, func(p *Persona) *[]Text { return &p.Preferences }, "What the persona likes.").Meant("likes", "voorkeuren"),
		field.K("dislikes", textsKind, func(p *Persona) *[]Text { return &p.Dislikes }, "What the persona does not like."),
		field.K("recognised_by", textsKind, func(p *Persona) *[]Text { return &p.RecognisedBy }, "By what the persona can be known.").Meant("recognized_by", "herkenbaar_aan"),
		field.K("channels", habitsTable, func(p *Persona) *Habits { return &p.Habits }, "The channels that the persona likes and avoids.").Meant("channel", "kanalen"),
		field.K("evidence", field.List(field.As(evidenceRef, text)), func(p *Persona) *[]Text { return &p.Evidence }, "Where this comes from: ids of evidence, or assumption.").Meant("bewijs"),
	}
})

var habitsTable = field.Object("a pair of channels liked and avoided", func(h *Habits) *diag.Span { return &h.Span }, func() []field.Key[Habits] {
	return []field.Key[Habits]{
		field.K("prefers", textsKind, func(h *Habits) *[]Text { return &h.Prefers }, "The channels that the persona likes."),
		field.K("avoids", textsKind, func(h *Habits) *[]Text { return &h.Avoids }, "The channels that the persona avoids."),
	}
})

var companyTable = field.Object("a company", func(c *Company) *diag.Span { return &c.Span }, func() []field.Key[Company] {
	return []field.Key[Company]{
		field.K("name", textKind, func(c *Company) *Text { return &c.Name }, "What the company is called.").Meant("naam", "nom"),
		field.K("sector", textKind, func(c *Company) *Text { return &c.Sector }, "The line of business.").Meant("industry", "branche"),
		field.K("proposition", textsKind, func(c *Company) *[]Text { return &c.Proposition }, "What the company offers.").Meant("propositie", "offer"),
		field.K("distinct", textsKind, func(c *Company) *[]Text { return &c.Distinct }, "What sets the company apart.").Meant("usp", "onderscheid"),
	}
})

var actorTable = field.Object("an actor", func(a *Actor) *diag.Span { return &a.Span }, func() []field.Key[Actor] {
	return []field.Key[Actor]{
		field.K("name", textKind, func(a *Actor) *Text { return &a.Name }, "What the actor is called.").Meant("naam", "nom"),
		field.K("id", lineKind, func(a *Actor) *Text { return &a.ID }, "A short name that other parts of the file can point at."),
		field.K("role", field.Enum("a role", roles), func(a *Actor) *string { return &a.Role }, "customer, companion, employee, partner, internal-customer or competitor.").Meant("rol", "rolle", "kind"),
	}
})

// competitorRole is the role of actors that a touchpoint can be compared with.
const competitorRole = "competitor"

var promiseKind = field.Or("a promise", field.As(lineKind, func(t Text, at diag.Span) Promise { return Promise{Span: at, Text: t} }),
	field.Object("a promise", func(p *Promise) *diag.Span { return &p.Span }, func() []field.Key[Promise] {
		return []field.Key[Promise]{
			field.K("id", lineKind, func(p *Promise) *Text { return &p.ID }, "A short name that other parts of the file can point at."),
			field.K("text", textKind, func(p *Promise) *Text { return &p.Text }, "What is promised.").Must().Meant("name", "promise"),
		}
	}))

var channelTable = field.Object("a channel", func(c *Channel) *diag.Span { return &c.Span }, func() []field.Key[Channel] {
	return []field.Key[Channel]{
		field.K("name", textKind, func(c *Channel) *Text { return &c.Name }, "What the channel is called.").Meant("naam", "nom"),
		field.K("id", lineKind, func(c *Channel) *Text { return &c.ID }, "A short name that other parts of the file can point at."),
		field.K("icon", field.TextKind, func(c *Channel) *string { return &c.Icon }, "The name of a sign for the channel."),
		field.K("own", field.As(field.Bool, func(own bool, _ diag.Span) bool { return !own }), func(c *Channel) *bool { return &c.Other }, "false when the channel is not the company's own."),
		field.K("mode", field.Enum("a mode of a channel", modes), func(c *Channel) *string { return &c.Mode }, "Whether the customer chooses the channel: free, steered, closed or new."),
	}
})

var evidenceTable = field.Object("a source of evidence", func(e *Evidence) *diag.Span { return &e.Span }, func() []field.Key[Evidence] {
	return []field.Key[Evidence]{
		field.K("id", lineKind, func(e *Evidence) *Text { return &e.ID }, "A short name that other parts of the file can point at."),
		field.K("kind", field.Enum("a kind of evidence", evidenceKinds), func(e *Evidence) *string { return &e.Kind }, "How it was found, such as interview, survey, observation or analytics.").Meant("method", "type", "soort"),
		field.K("title", textKind, func(e *Evidence) *Text { return &e.Title }, "What it is called.").Meant("name", "titel", "text"),
		field.K("n", countKind, func(e *Evidence) *int { return &e.N }, "How many people or cases.").Meant("count", "aantal", "size"),
		field.K("places", textsKind, func(e *Evidence) *[]Text { return &e.Places }, "Where it was found.").Meant("place", "plaatsen"),
		field.K("date", dateKind, func(e *Evidence) *Date { return &e.Date }, "When it was found.").Meant("datum", "when"),
		field.K("source", textKind, func(e *Evidence) *Text { return &e.Source }, "Whose it is.").Meant("bron", "quelle", "by"),
		field.K("owner", textsKind, func(e *Evidence) *[]Text { return &e.Owner }, "Who answers for it.").Meant("eigenaar"),
		field.K("due", dateKind, func(e *Evidence) *Date { return &e.Due }, "When it will be there, for what is still to be found.").Meant("deadline"),
	}
})

var kpiTable = field.Object("a key figure", func(k *KPI) *diag.Span { return &k.Span }, func() []field.Key[KPI] {
	return []field.Key[KPI]{
		field.K("name", textKind, func(k *KPI) *Text { return &k.Name }, "What is measured.").Must().Meant("title", "naam", "kpi"),
		field.K("value", textKind, func(k *KPI) *Text { return &k.Value }, "The figure, as it shall stand on the poster.").Meant("waarde", "score"),
		field.K("target", textKind, func(k *KPI) *Text { return &k.Target }, "What it should be.").Meant("doel", "goal"),
		field.K("n", countKind, func(k *KPI) *int { return &k.N }, "How many people or cases were measured.").Meant("count", "aantal"),
		field.K("date", dateKind, func(k *KPI) *Date { return &k.Date }, "When it was measured.").Meant("datum"),
		field.K("trend", field.Enum("a trend", trends), func(k *KPI) *string { return &k.Trend }, "Where it goes: up, flat or down."),
		field.K("owner", textsKind, func(k *KPI) *[]Text { return &k.Owner }, "Who answers for it.").Meant("eigenaar"),
	}
})
