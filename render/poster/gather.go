package poster

import (
	"iter"
	"slices"

	"journeymap/journey"
)

// few is the part of the columns up to which the cells of a lane are few, and a row of its own would be mostly empty.
const few = 0.4

// collective are the words for lanes of one group that share a row.
var collective = map[string]word{"customer": wordCustomer, "contact": wordContact, "experience": wordExperience, "company": wordCompany}

// sides are the words for lanes of several groups that share a row: groups of one side tell of the same people.
var sides = map[string]word{"customer": wordCustomer, "contact": wordCustomer, "experience": wordCustomer, "company": wordCompany}

// cluster is a run of lanes of one group.
type cluster struct {
	group string
	rows  []row // all of them, in their order
	few   []row // those with few cells, after those that an earlier group lends
	lends bool  // its lanes with few cells stand among those of a later group
}

// gathered lets the lanes with few cells share a row with others of their group, which stands last in it. Where even
// together they have few cells, they join those of a later group on their side. Only lanes that nobody named are gathered:
// an author's own order stands.
func (p *plan) gathered(rows []row) []row {
	var cs []*cluster
	for _, r := range rows {
		if len(cs) == 0 || cs[len(cs)-1].group != r.group {
			cs = append(cs, &cluster{group: r.group})
		}
		c := cs[len(cs)-1]
		c.rows = append(c.rows, r)
		if p.sparse(r) {
			c.few = append(c.few, r)
		}
	}
	for i, c := range slices.Backward(cs) {
		p.lend(c, cs[i+1:])
	}
	var out []row
	for _, c := range cs {
		out = append(out, p.settled(c)...)
	}
	return out
}

// sparse says whether a lane can share a row: its cells are few, and each is set by itself.
func (p *plan) sparse(r row) bool {
	if _, ok := collective[r.group]; !ok || r.set == nil {
		return false
	}
	for _, q := range p.peers() {
		for i := range q.m.Phases {
			if r.shows(&q.m.Phases[i].Content) {
				return false
			}
		}
	}
	return p.areFew([]row{r})
}

// areFew says whether lanes have few cells, all together.
func (p *plan) areFew(lanes []row) bool {
	n, cols := 0, p.compared()
	for i := range cols {
		n += told(lanes, cols[i].content())
	}
	return float64(n) <= few*float64(len(cols))
}

// peers are the plans by which lanes are gathered: in a chain those of all links, so that they have the same lanes and compare.
func (p *plan) peers() []*plan {
	if p.link == nil || len(p.whole.links) == 0 {
		return []*plan{p}
	}
	return p.whole.links
}

// compared are the columns by which lanes are found to be sparse.
func (p *plan) compared() (all []column) {
	for _, q := range p.peers() {
		all = append(all, q.cols...)
	}
	return all
}

// tells says whether a lane has a row: where it has content or, so that it is gathered alike in all links of a chain, where
// another link has.
func (p *plan) tells(c *content) bool {
	has := func(q *plan) bool { return q.filled(c) || q.unlooked(c) }
	if c.id == "emotion" {
		return has(p)
	}
	return slices.ContainsFunc(p.peers(), has)
}

// ownRows leaves out of the rows of all links those that this link has nothing for. What shares a row in one link does so in
// all.
func (p *plan) ownRows(rows []row) (own []row) {
	if p.link == nil {
		return rows
	}
	has := func(l *row) bool { return p.filled(&l.content) || p.unlooked(&l.content) }
	for _, r := range rows {
		if r.lanes != nil {
			r.joint = true
			r = r.keeping(has)
		}
		if r.entry.Line.S != "" || r.lanes != nil || has(&r) {
			own = append(own, r)
		}
	}
	return tidy(own)
}

// told is the number of lanes that have a cell for a content, if only to say that it is not known.
func told(lanes []row, of *journey.Content) (n int) {
	for i := range lanes {
		if lanes[i].shows(of) || slices.Contains(of.Unknown.Lanes, lanes[i].id) {
			n++
		}
	}
	return n
}

// lend gives the lanes with few cells to the next of the later groups that has such lanes on the same side.
func (p *plan) lend(c *cluster, later []*cluster) {
	if len(c.few) == 0 || !p.areFew(c.few) {
		return
	}
	for _, next := range later {
		if len(next.few) == 0 || next.lends || sides[next.group] != sides[c.group] {
			continue
		}
		if all := slices.Concat(c.few, next.few); p.saves(all) {
			next.few, c.lends = all, true
		}
		return
	}
}

// saves says whether lanes take less room in one row: where some column has a cell of each of them, they do not.
func (p *plan) saves(lanes []row) bool {
	most := 0
	cols := p.compared()
	for i := range cols {
		most = max(most, told(lanes, cols[i].content()))
	}
	return most < len(lanes)
}

// settled are the rows of a cluster, with one for the lanes that share.
func (p *plan) settled(c *cluster) []row {
	if !c.lends && !p.saves(c.few) {
		return c.rows
	}
	rows := slices.DeleteFunc(c.rows, p.sparse)
	if c.lends {
		return rows
	}
	title := collective[c.group]
	if c.few[0].group != c.group { // lent
		title = sides[c.group]
	}
	return append(rows, sharedRow(capital(p.words.of(title)), c.group, c.few))
}

// sharedRow is a row that several lanes share.
func sharedRow(title, group string, lanes []row) row {
	some := func(of *journey.Content) bool {
		return slices.ContainsFunc(lanes, func(r row) bool { return r.shows(of) })
	}
	return row{kind: kinds["shared"], content: content{group: group, some: some}, title: title, lanes: lanes}
}

// keeping is a shared row with those of its lanes that are kept; where that is one, it stands by itself, unless the row is
// one of all links of a chain.
func (r *row) keeping(keep func(*row) bool) row {
	var lanes []row
	for i := range r.lanes {
		if keep(&r.lanes[i]) {
			lanes = append(lanes, r.lanes[i])
		}
	}
	if len(lanes) == 1 && !r.joint {
		return lanes[0]
	}
	kept := sharedRow(r.title, r.group, lanes)
	kept.joint = r.joint
	return kept
}

// apart gives every lane a row of its own again.
func apart(rows []row) (out []row) {
	for r := range lanesIn(rows) {
		out = append(out, *r)
	}
	return out
}

// lanesIn visits the lanes of some rows one by one, also where several share a row.
func lanesIn(rows []row) iter.Seq[*row] {
	return func(yield func(*row) bool) {
		for i := range rows {
			lanes := rows[i : i+1]
			if rows[i].lanes != nil {
				lanes = rows[i].lanes
			}
			for j := range lanes {
				if !yield(&lanes[j]) {
					return
				}
			}
		}
	}
}
