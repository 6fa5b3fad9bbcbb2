package poster

import (
	"slices"

	"journeymap/journey"
	"journeymap/journey/diag"
)

// A chain is one poster of several journeys: each link has a plan and boards of its own, and boards that fit stand below each
// other on a sheet. The first board of the poster has the header, the last the insight zone, and the last of each sheet the
// footer.

// linkPlans gives each link of a chain a plan. What a link takes from another map counts as it does there: its scale, its
// people, its promises.
func (p *plan) linkPlans(o Options) error {
	for i := range p.m.Chain {
		l := &p.m.Chain[i]
		q := newPlan(p.linkMap(l), p.th, p.sheet, o)
		q.words, q.lowInk, q.cover, q.whole, q.link = p.words.serving(l.To), p.lowInk, p.cover, p, l
		for id, name := range p.names {
			q.names[id] = first(q.names[id], name)
		}
		q.letterFrom = p.sourcesFrom(l)
		q.m.Opportunities = q.ownOpportunities()
		p.links = append(p.links, q)
	}
	for _, q := range p.links {
		var err error
		if q.rows, err = q.rowsFor(o); err != nil {
			return err
		}
		v := q.perspectiveOf()
		p.view.own, p.view.all = p.view.own+v.own, p.view.all+v.all
	}
	p.evidence = p.allEvidence()
	return nil
}

// linkMap is a map of the phases of a link alone.
func (p *plan) linkMap(l *journey.Link) *journey.Map {
	m := *p.m
	if l.Map != nil {
		m = *l.Map
		m.Lang, m.Words, m.Poster, m.Lanes = p.m.Lang, p.m.Words, p.m.Poster, linkLanes(p.m.Lanes, l.Map.Lanes)
	}
	m.Phases, m.Chain, m.Kind = l.Phases, nil, journey.KindChain
	m.Benchmarks = nil // those of the chain stand below it
	return &m
}

// linkLanes are the lanes of a link from another map: those of the chain, or else its own, and its own lanes in any case.
func linkLanes(chain, link []journey.Lane) []journey.Lane {
	if chain == nil {
		return link
	}
	all := slices.Clip(chain)
	for _, l := range link {
		if contentOf(l.ID) == nil && l.ID != "" && l.ID != journey.Rest && !slices.ContainsFunc(chain, func(had journey.Lane) bool { return had.ID == l.ID }) {
			all = append(all, l)
		}
	}
	return all
}

// allEvidence is the evidence of the chain, and then that of each map that a link is taken from, once.
func (p *plan) allEvidence() []journey.Evidence {
	all := slices.Clip(p.m.Evidence)
	for i := range p.m.Chain {
		if m := p.m.Chain[i].Map; m != nil && !p.takenBefore(i) {
			all = append(all, m.Evidence...)
		}
	}
	return all
}

// takenBefore says whether an earlier link than i is taken from the same map.
func (p *plan) takenBefore(i int) bool {
	return slices.ContainsFunc(p.m.Chain[:i], func(l journey.Link) bool { return l.Map == p.m.Chain[i].Map })
}

// sourcesFrom is where the evidence of a link begins among all.
func (p *plan) sourcesFrom(l *journey.Link) int {
	if l.Map == nil {
		return 0
	}
	n := len(p.m.Evidence)
	for i := range p.m.Chain {
		switch m := p.m.Chain[i].Map; {
		case m == l.Map:
			return n
		case m != nil && !p.takenBefore(i):
			n += len(m.Evidence)
		}
	}
	return n
}

// ownOpportunities are those of the map that are about columns of this link.
func (p *plan) ownOpportunities() (own []journey.Opportunity) {
	for i := range p.m.Opportunities {
		if p.about(&p.m.Opportunities[i]) {
			own = append(own, p.m.Opportunities[i])
		}
	}
	return own
}

// about says whether an opportunity names a column, or in a map taken from elsewhere, nothing and so all of them.
func (p *plan) about(o *journey.Opportunity) bool {
	if len(o.Phases)+len(o.Touchpoints) == 0 {
		return p.link.Map != nil
	}
	return slices.ContainsFunc(p.cols, func(c column) bool { return p.covers(o, &c) })
}

// loose are the opportunities of a chain that are about no link.
func (p *plan) loose() (all []journey.Opportunity) {
	for i := range p.m.Opportunities {
		o := &p.m.Opportunities[i]
		if !slices.ContainsFunc(p.links, func(q *plan) bool { return q.link.Map == nil && q.about(o) }) {
			all = append(all, *o)
		}
	}
	return all
}

// looseCards draws the opportunities of a chain as a whole.
func (b *board) looseCards() strip {
	all := b.whole.loose()
	if b.link == nil || len(all) == 0 {
		return strip{}
	}
	w := b.tileWidth(max(3, len(all)))
	pieces := make([]piece, len(all))
	for i := range all {
		pieces[i] = b.card(&all[i], w, reach{})
	}
	return b.tiles(b.titled(b.words.lane("opportunities")), pieces, w, false)
}

// linksFound are the findings of all links, each once. A lane that the chain names is empty only when it is so in every link.
func (p *plan) linksFound() (found diag.List) {
	same := func(d diag.Diagnostic) func(diag.Diagnostic) bool {
		return func(e diag.Diagnostic) bool { return e.Span == d.Span && e.Msg == d.Msg }
	}
	add := func(d diag.Diagnostic) {
		if slices.ContainsFunc(p.m.Lanes, func(l journey.Lane) bool { return l.Span == d.Span }) {
			d.File = p.m.Source // though a link may be of another file
		}
		if !slices.ContainsFunc(found, same(d)) {
			found = append(found, d)
		}
	}
	for _, q := range p.links {
		for _, d := range q.found {
			add(d)
		}
	}
	for _, d := range p.links[0].unshown() {
		if !slices.ContainsFunc(p.links, func(q *plan) bool { return !slices.ContainsFunc(q.unshown(), same(d)) }) {
			add(d)
		}
	}
	return found
}
