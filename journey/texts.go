package journey

import (
	"slices"

	"journeymap/journey/diag"
)

// texter visits texts that are not empty.
type texter func(Text)

// Texts visits every text of the author's that a poster shows, in the order of the file format.
func (m *Map) Texts(visit func(Text)) {
	t := texter(func(x Text) {
		if x.S != "" {
			visit(x)
		}
		if x.Was != nil {
			visit(*x.Was)
		}
	})
	t.all([]Text{m.Title, m.Subtitle, m.Version, m.Author})
	for _, w := range m.Words {
		t.all(w.Words)
	}
	t.all(m.Purpose.Decision, m.Purpose.Audience, m.Purpose.Sponsor)
	t.head(m)
	t.all(m.Scenario, m.Trigger, m.Goal, m.Outlook.Words, m.Outlook.Trip, m.Outlook.View)
	t.figures(m)
	t.strips(m)
	for i := range m.Chain {
		t.link(&m.Chain[i])
	}
	for i := range m.Related {
		t.other(&m.Related[i])
	}
	for _, l := range m.Lanes {
		t.word(l.Span, l.ownTitle())
		t.all([]Text{l.Title, l.Line})
	}
	for i := range m.Phases {
		t.phase(&m.Phases[i])
	}
}

func (t texter) all(lists ...[]Text) {
	for _, list := range lists {
		for _, x := range list {
			t(x)
		}
	}
}

// word visits what the author wrote where a Map keeps no Text.
func (t texter) word(at diag.Span, s string) { t(Text{Span: at, S: s}) }

func (t texter) pairs(pairs []Pair) {
	for _, p := range pairs {
		t.word(p.Span, p.Label)
		t.all(p.Words)
	}
}

// head visits who and what the map names.
func (t texter) head(m *Map) {
	c := &m.Company
	t.all([]Text{c.Name, c.Sector}, c.Proposition, c.Distinct)
	for i := range m.Personas {
		p := &m.Personas[i]
		t.all([]Text{p.Name, p.Segment}, p.Role, p.Quote, p.Bio, p.Goals, p.Needs, p.Frustrations)
		t.pairs(p.Circumstances)
		t.all(p.Preferences, p.Dislikes, p.RecognisedBy, p.Prefers, p.Avoids)
	}
	for _, a := range m.Actors {
		t(a.Name)
	}
	for _, p := range m.Promises {
		t(p.Text)
	}
	for _, c := range m.Channels {
		t(c.Name)
	}
}

// figures visits what the content is measured by and what follows from it.
func (t texter) figures(m *Map) {
	for _, l := range m.Scale.Levels {
		t(l.Name)
	}
	t.all(m.Scale.Axis[:])
	for _, e := range m.Evidence {
		t.all([]Text{firstOf(e.Title, e.ID)}, e.Places, []Text{e.Source}, e.Owner)
	}
	t.benchmarks(m.Benchmarks)
	t.opportunities(m.Opportunities)
	for _, k := range m.KPIs {
		t.all([]Text{k.Name, k.Value, k.Target}, k.Owner)
	}
}

// strips visits what stands round the journey.
func (t texter) strips(m *Map) {
	for _, strip := range [][]Passage{m.Principles, m.Sources, m.Notes} {
		for i := range strip {
			t(strip[i].Title)
			t.all(strip[i].Items)
		}
	}
	p := &m.Provenance
	t.all(p.Origin, p.Owner, p.Persona, p.Walked, p.Maintained, p.Condition, p.Price)
}

// link visits a link of a chain. What it borrows from another map stands where that map is named.
func (t texter) link(l *Link) {
	t.all([]Text{l.From, l.To}, l.Promise)
	inside := t
	if l.File != nil {
		t.other(l.File)
		inside = t.at(l.File.Path.Span)
	}
	for i := range l.Phases {
		inside.phase(&l.Phases[i])
	}
}

// at visits texts as if they stood at one place.
func (t texter) at(place diag.Span) texter {
	return func(x Text) {
		x.Span = place
		if x.Was != nil {
			was := *x.Was
			was.Span, x.Was = place, &was
		}
		t(x)
	}
}

// other visits what another map is called: its title, or else its path.
func (t texter) other(o *OtherMap) { t(firstOf(o.Title, o.Path)) }

func (t texter) benchmarks(all []Benchmark) {
	for i := range all {
		t.all([]Text{all[i].Industry, all[i].Who}, all[i].Practice)
	}
}

// opportunities visits them with the heading over several once.
func (t texter) opportunities(all []Opportunity) {
	for i := range all {
		o := &all[i]
		if i == 0 || o.Heading.Span != all[i-1].Heading.Span {
			t(o.Heading)
		}
		t.all([]Text{o.Text}, o.Channel, o.Owner, o.By, []Text{o.KPI})
	}
}

// ownTitle is the name of an own lane without a title of its own.
func (l *Lane) ownTitle() string {
	if l.Title.S != "" || !l.own() {
		return ""
	}
	return l.ID
}

func (t texter) phase(p *Phase) {
	t(p.Name)
	t.word(p.When.Span, p.When.Words)
	t.all(p.Goal, p.Duration, p.Note)
	t.content(&p.Content)
	for i := range p.Touchpoints {
		tp := &p.Touchpoints[i]
		t(tp.Name)
		t.all(tp.Note)
		if tp.Sub != nil {
			t.other(tp.Sub)
		}
		t.content(&tp.Content)
		for _, w := range slices.Concat(tp.Next, tp.Branch) {
			t(w.Text)
		}
	}
}

func (t texter) content(c *Content) {
	t.all(c.Channel, []Text{c.Actor}, c.With, c.Owner)
	for _, m := range c.Moments {
		t.all(m.Words)
	}
	t.all(c.words()...)
	for _, e := range c.Expectations {
		t(e.Text)
	}
	t.all(c.Answer.Words)
	t.opportunities(c.Opportunities)
	t.benchmarks(c.Benchmarks)
	for _, p := range c.Proof {
		t(p.Text)
		t.all(p.Owner)
	}
	t.insight(c)
	for _, v := range c.Competitor {
		t.all(v.Words, v.Proposition, v.Frontstage, v.Backstage)
	}
	for _, cell := range c.Cells {
		t.all(cell.Words)
	}
}

// insight visits the ladder of yes, what is remembered, and what holds the company back.
func (t texter) insight(c *Content) {
	for i := range c.Ladder {
		t(c.Ladder[i].Question)
		t.all(c.Ladder[i].Answer)
	}
	t.all(c.Memory.Cue, c.Memory.By)
	for i := range c.Constraint {
		t(c.Constraint[i].Text)
		t.all(c.Constraint[i].By)
	}
}
