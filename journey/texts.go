package journey

// Texts visits every text of the map, in the order of the file format.
func (m *Map) Texts(visit func(Text)) {
	some := func(ts ...Text) {
		for _, t := range ts {
			if t.S != "" {
				visit(t)
			}
		}
	}
	some(m.Title, m.Subtitle, m.Version, m.Author)
	for i := range m.Personas {
		p := &m.Personas[i]
		some(p.Name)
		some(p.Role...)
		some(p.Quote...)
	}
	for _, l := range m.Lanes {
		some(l.Title)
	}
	for i := range m.Phases {
		some(m.Phases[i].Name)
		for j := range m.Phases[i].Touchpoints {
			m.Phases[i].Touchpoints[j].texts(some)
		}
	}
}

func (t *Touchpoint) texts(some func(...Text)) {
	some(t.Name)
	some(t.Channel...)
	some(t.Doing...)
	some(t.Thinking...)
	some(t.Why...)
	for _, m := range t.Moments {
		some(m.Words...)
	}
}
