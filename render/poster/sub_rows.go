package poster

import (
	"slices"
	"strings"

	"journeymap/journey"
)

// splitRow splits a row by its entry. Swimlanes are split where they are drawn; a balance is added up first.
func (p *plan) splitRow(r row) []row {
	if r.drawnAs == "swimlane" {
		return []row{r}
	}
	rows := p.subRows(r, r.entry.By)
	for i := range rows {
		if r.drawnAs == "balance" {
			rows[i].course = p.courseOf(rows[i])
		}
	}
	return rows
}

// subRows splits a row by who or what its cells belong to, in the order of the map. Cells without a value come last.
func (p *plan) subRows(r row, by string) []row {
	if by == "persona" {
		return p.personaRows(r)
	}
	keys := p.sortKey(by)
	if keys == nil {
		return []row{r}
	}
	var names []string
	rest := false
	p.each(func(of *journey.Content) {
		if !r.has(of) {
			return
		}
		if k := keys(of); k == "" {
			rest = true
		} else if !slices.Contains(names, k) {
			names = append(names, k)
		}
	})
	if rest {
		names = append(names, "")
	}
	var rows []row
	for _, name := range names {
		sub := r.titledBy(p.partyName(name))
		sub.only = func(of *journey.Content) bool { return keys(of) == name }
		rows = append(rows, sub)
	}
	return rows
}

// titledBy is a row with the name of a party under its title.
func (r row) titledBy(name string) row {
	r.title = strings.TrimSuffix(r.title+"\n"+name, "\n")
	return r
}

// partyName is what a party that cells belong to is called.
func (p *plan) partyName(id string) string {
	if id == "nobody" {
		return p.words.of(wordNobody)
	}
	return p.named(id)
}

// sortKey says by what a lane is split; nil: it is not.
func (p *plan) sortKey(by string) func(*journey.Content) string {
	switch by {
	case "owner":
		return func(c *journey.Content) string { return firstOf(c.Owner) }
	case "with":
		return func(c *journey.Content) string { return firstOf(c.With) }
	case "channel":
		return func(c *journey.Content) string { return firstOf(c.Channel) }
	case "actor":
		return func(c *journey.Content) string { return c.Actor.S }
	case "own":
		return p.channelSide
	}
	return nil
}

// channelSide says whether the first channel of a cell is the company's own or one of others.
func (p *plan) channelSide(of *journey.Content) string {
	if len(of.Channel) == 0 {
		return ""
	}
	if p.thread(p.named(of.Channel[0].S)).other {
		return p.words.of(wordOtherChannel)
	}
	return p.words.of(wordOwnChannel)
}

// personaRows splits a row by whose its texts are. What names nobody is the first persona's.
func (p *plan) personaRows(r row) (rows []row) {
	if r.text == nil || p.m.Personas == nil {
		return []row{r}
	}
	for i := range p.m.Personas {
		who := p.m.Personas[i].ID.S
		sub := r.titledBy(p.m.Personas[i].Name.S)
		sub.some, sub.text = nil, func(of *journey.Content) (ts []journey.Text) {
			for _, t := range r.text(of) {
				if t.Who == who && who != "" || i == 0 && t.Who == "" {
					t.Who = ""
					ts = append(ts, t)
				}
			}
			return ts
		}
		if p.filled(&sub.content) {
			rows = append(rows, sub)
		}
	}
	return rows
}

func firstOf(ts []journey.Text) string {
	if len(ts) == 0 {
		return ""
	}
	return ts[0].S
}
