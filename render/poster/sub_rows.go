package poster

import (
	"fmt"
	"slices"
	"strings"

	"journeymap/journey"
	"journeymap/journey/diag"
)

// splitRow splits a row by its entry. Swimlanes are split where they are drawn; a balance is added up first.
func (p *plan) splitRow(r row) []row {
	if r.drawnAs == "swimlane" {
		return []row{r}
	}
	rows := p.subRows(r, r.entry.By)
	p.unsplit(r, rows)
	for i := range rows {
		if r.drawnAs == "balance" {
			rows[i].course = p.courseOf(rows[i])
		}
	}
	return rows
}

// unsplit warns of a lane that its author splits by something that no cell of it tells. In a chain another link may.
func (p *plan) unsplit(r row, rows []row) {
	l := r.entry
	if l.By == "" || l.ID == journey.Rest || len(rows) > 1 || p.link != nil {
		return
	}
	why := fmt.Sprintf("no cell of the lane %s says by whom or what it would be split: by: %s does nothing", l.ID, l.By)
	switch {
	case l.By == "persona" && len(p.m.Personas) < 2:
		why = "a map of one persona has nothing to split by persona"
	case len(rows) == 0 || l.By == "persona" || rows[0].title != r.title:
		return
	}
	p.found = append(p.found, diag.Diagnostic{File: p.m.Source, Span: l.Span, Severity: diag.Warning, Rule: "unsplit",
		Msg: why, Hint: "take by: " + l.By + " out, or give touchpoints what it asks for"})
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
		return capital(p.words.of(wordNobody))
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

// personaRows splits a row by the persona that its texts are put under. Those under nobody are the first persona's.
func (p *plan) personaRows(r row) (rows []row) {
	if r.text == nil || p.m.Personas == nil {
		return []row{r}
	}
	for i := range p.m.Personas {
		who := p.m.Personas[i].ID.S
		sub := r.titledBy(p.m.Personas[i].Name.S)
		sub.voice = func(t journey.Text) bool { return t.Who == who && who != "" || i == 0 && t.Who == "" }
		sub.some, sub.text = nil, func(of *journey.Content) []journey.Text { return sub.voiced(r.text(of)) }
		if p.filled(&sub.content) {
			rows = append(rows, sub)
		}
	}
	return rows
}

// voiced are those of some texts that a row shows. The title of a persona's row names the persona, and so they do not.
func (r *row) voiced(ts []journey.Text) []journey.Text {
	if r.voice == nil {
		return ts
	}
	var own []journey.Text
	for _, t := range ts {
		if r.voice(t) {
			t.Who = ""
			own = append(own, t)
		}
	}
	return own
}

func firstOf(ts []journey.Text) string {
	if len(ts) == 0 {
		return ""
	}
	return ts[0].S
}
