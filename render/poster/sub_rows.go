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

// subRows splits a row by who or what its cells belong to, in the order of the map: what belongs to several stands with each
// of them. Cells without a value come last.
func (p *plan) subRows(r row, by string) []row {
	if by == "persona" {
		return p.personaRows(r)
	}
	keys := p.sortKeys(by)
	if keys == nil {
		return []row{r}
	}
	var names []string
	rest := false
	add := func(of *journey.Content) {
		ks := keys(of)
		rest = rest || len(ks) == 0
		for _, k := range ks {
			if !slices.Contains(names, k) {
				names = append(names, k)
			}
		}
	}
	p.parties(r, add)
	if rest {
		names = append(names, "")
	}
	var rows []row
	for _, name := range names {
		rows = append(rows, p.partyRow(r, name, func(of *journey.Content) bool { return belongs(keys(of), name) }))
	}
	return rows
}

// belongs says whether what has some keys stands under a name; that of no name is for what has no key.
func belongs(keys []string, name string) bool {
	return slices.Contains(keys, name) || name == "" && len(keys) == 0
}

// parties visits those to whom the cells of a row belong: each cell, or where cells hold opportunities, each of these.
func (p *plan) parties(r row, visit func(*journey.Content)) {
	if r.id != "opportunities" {
		p.each(func(of *journey.Content) {
			if r.has(of) {
				visit(of)
			}
		})
		return
	}
	each := func(of *journey.Content, os []journey.Opportunity) {
		for i := range os {
			visit(partiesTo(of, &os[i]))
		}
	}
	p.each(func(of *journey.Content) { each(of, of.Opportunities) })
	each(&journey.Content{}, p.m.Opportunities)
}

// partiesTo are the parties to an opportunity of a cell: its own and, as far as it names none, those of the cell.
func partiesTo(of *journey.Content, o *journey.Opportunity) *journey.Content {
	c := &journey.Content{Owner: of.Owner, With: of.With, Channel: of.Channel, Actor: of.Actor}
	if len(o.Owner) > 0 {
		c.Owner = o.Owner
	}
	if len(o.Channel) > 0 {
		c.Channel = o.Channel
	}
	return c
}

// partyRow is the part of a row that belongs to a party. The parts of a cell with opportunities belong to a party each.
func (p *plan) partyRow(r row, name string, theirs func(*journey.Content) bool) row {
	sub := r.titledBy(name)
	sub.only = theirs
	if r.id == "opportunities" {
		sub.card = func(of *journey.Content, o *journey.Opportunity) bool { return theirs(partiesTo(of, o)) }
		sub.some = func(of *journey.Content) bool { return len(cardsOf(sub, of)) > 0 }
		sub.text = func(of *journey.Content) []journey.Text {
			return opportunityTexts(&journey.Content{Opportunities: cardsOf(sub, of)})
		}
		sub.only = sub.some
	}
	return sub
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

// sortKeys says by what a lane is split: by all parties of one sort to a cell, as they are called; nil: it is not.
func (p *plan) sortKeys(by string) func(*journey.Content) []string {
	switch by {
	case "owner":
		return func(c *journey.Content) []string { return p.partyNames(c.Owner) }
	case "with":
		return func(c *journey.Content) []string { return p.partyNames(c.With) }
	case "channel":
		return func(c *journey.Content) []string { return p.partyNames(c.Channel) }
	case "actor":
		return func(c *journey.Content) []string { return p.partyNames(one(c.Actor)) }
	case "own":
		return p.channelSides
	}
	return nil
}

func (p *plan) partyNames(ts []journey.Text) (names []string) {
	for _, t := range ts {
		names = append(names, p.partyName(t.S))
	}
	return names
}

// channelSides says whether the channels of a cell are the company's own or those of others.
func (p *plan) channelSides(of *journey.Content) (sides []string) {
	for _, c := range of.Channel {
		side := p.words.of(wordOwnChannel)
		if p.thread(p.named(c.S)).other {
			side = p.words.of(wordOtherChannel)
		}
		if !slices.Contains(sides, side) {
			sides = append(sides, side)
		}
	}
	return sides
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
