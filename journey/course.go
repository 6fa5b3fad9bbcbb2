package journey

import "journeymap/journey/diag"

// ways finds the places that the touchpoints of the map, or of one link of a chain, lead to.
func (r *resolver) ways(phases []Phase) {
	var at map[string]Place
	all := true
	for i := range phases {
		for j := range phases[i].Touchpoints {
			t := &phases[i].Touchpoints[j]
			if t.Next == nil && t.Branch == nil && t.Until.Ref == "" {
				continue
			}
			if at == nil {
				at = placesOf(phases)
			}
			all = r.waysOf(t, at) && all
			r.until(phases, &t.Until, Place{Phase: i, Touchpoint: j}, at)
		}
	}
	if at != nil && all {
		r.endless(phases)
	}
}

// placesOf are touchpoints and phases by what references call them: ids first, then names of what has no id. Touchpoints
// go before phases.
func placesOf(phases []Phase) map[string]Place {
	at := map[string]Place{}
	put := func(name Text, p Place) {
		if _, taken := at[name.S]; !taken && name.S != "" {
			at[name.S] = p
		}
	}
	each := func(name func(id, name Text) Text) {
		for i := range phases {
			for j := range phases[i].Touchpoints {
				t := &phases[i].Touchpoints[j]
				put(name(t.ID, t.Name), Place{Phase: i, Touchpoint: j})
			}
		}
		for i := range phases {
			put(name(phases[i].ID, phases[i].Name), Place{Phase: i, Touchpoint: -1})
		}
	}
	each(func(id, _ Text) Text { return id })
	each(firstOf)
	return at
}

// waysOf finds where one touchpoint leads to, and tells whether it found all. Two ways to one place would be one line.
func (r *resolver) waysOf(t *Touchpoint, at map[string]Place) (all bool) {
	all = true
	first := map[Place]diag.Span{}
	for _, ways := range [][]Way{t.Next, t.Branch} {
		for i := range ways {
			to := &ways[i].To
			if !r.find(to, at) {
				all = false
				continue
			}
			there := Place{Phase: to.Phase, Touchpoint: to.Touchpoint}
			if span, twice := first[there]; twice {
				r.fail(to.Span, "a second way leads to "+diag.Quote(to.Ref), "keep one of the two", diag.Note{Span: span, Msg: "the first one is here"})
				continue
			}
			first[there] = to.Span
		}
	}
	return all
}

// find gives a place its phase and touchpoint. What is nowhere in the file, or in several places, is told where it is read.
func (r *resolver) find(p *Place, at map[string]Place) bool {
	found, ok := at[p.Ref]
	if ok {
		p.Phase, p.Touchpoint = found.Phase, found.Touchpoint
	} else if p.Ref != "" && len(r.m.Chain) > 1 && !r.refused(p.Span) {
		r.fail(p.Span, diag.Quote(p.Ref)+" stands in another link of the chain", "a way stays in its link")
	}
	return ok && !r.refused(p.Span)
}

// refused tells whether what stands at a place was refused when it was read.
func (r *resolver) refused(at diag.Span) bool {
	if r.unread == nil {
		r.unread = map[diag.Span]bool{}
		for _, d := range r.found {
			r.unread[d.Span] = r.unread[d.Span] || d.File == r.m.Source
		}
	}
	return r.unread[at]
}

// until finds how far a touchpoint lasts, which must be further than itself.
func (r *resolver) until(phases []Phase, to *Place, from Place, at map[string]Place) {
	if to.Ref == "" || !r.find(to, at) {
		return
	}
	last := to.Touchpoint
	if last < 0 {
		last = len(phases[to.Phase].Touchpoints) - 1
	}
	if to.Phase < from.Phase || to.Phase == from.Phase && last <= from.Touchpoint {
		r.fail(to.Span, diag.Quote(to.Ref)+" does not come later than the touchpoint that lasts until then", "name one to the right of it, or take until: out")
	}
}
