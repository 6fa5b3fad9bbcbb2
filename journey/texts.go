package journey

import "journeymap/journey/diag"

// texter visits texts that are not empty.
type texter func(Text)

// Texts visits every text of the author's that a poster shows, in the order of the file format.
func (m *Map) Texts(visit func(Text)) {
	t := texter(func(x Text) {
		if x.S != "" {
			visit(x)
		}
	})
	t.all([]Text{m.Title, m.Subtitle, m.Version, m.Author})
	for _, w := range m.Words {
		t.all(w.Words)
	}
	t.head(m)
	t.all(m.Scenario, m.Trigger, m.Goal, m.Outlook.Words, m.Outlook.Trip, m.Outlook.View)
	t.figures(m)
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
	t.opportunities(m.Opportunities)
	for _, k := range m.KPIs {
		t.all([]Text{k.Name, k.Value, k.Target}, k.Owner)
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
		t.content(&tp.Content)
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
	for _, p := range c.Proof {
		t(p.Text)
		t.all(p.Owner)
	}
	for _, v := range c.Competitor {
		t.all(v.Words)
	}
	for _, cell := range c.Cells {
		t.all(cell.Words)
	}
}
