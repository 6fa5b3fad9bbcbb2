package journey

import "slices"

// course is the order in which the columns of phases can be gone through. A phase without touchpoints is one column.
type course struct {
	first []int   // the first column of each phase
	to    [][]int // by column: the columns that its touchpoint says come next
	out   []bool  // by column: it says nothing of what comes next, so that the map goes on in its order, or the journey ends there
}

func newCourse(phases []Phase) *course {
	c := &course{}
	for i := range phases {
		c.first = append(c.first, len(c.out))
		for range max(1, len(phases[i].Touchpoints)) {
			c.out = append(c.out, true)
		}
	}
	c.to = make([][]int, len(c.out))
	for i := range phases {
		for j := range phases[i].Touchpoints {
			t, col := &phases[i].Touchpoints[j], c.first[i]+j
			for _, w := range slices.Concat(t.Next, t.Branch) {
				c.to[col] = append(c.to[col], c.column(w.To))
			}
			c.out[col] = c.to[col] == nil || t.ends()
		}
	}
	return c
}

// ends tells whether the journey may be over after a touchpoint.
func (t *Touchpoint) ends() bool {
	return slices.ContainsFunc(t.Moments, func(m Moment) bool { return m.Kind == Exit || m.Kind == End })
}

// column is the column of a touchpoint, or the first one of a phase.
func (c *course) column(p Place) int { return c.first[p.Phase] + max(0, p.Touchpoint) }

// wayOut tells by column whether one can get out from there.
func (c *course) wayOut() []bool {
	from := make([][]int, len(c.out))
	for col, next := range c.to {
		for _, n := range next {
			from[n] = append(from[n], col)
		}
	}
	out := slices.Clone(c.out)
	var open []int
	for col, yes := range out {
		if yes {
			open = append(open, col)
		}
	}
	for len(open) > 0 {
		col := open[len(open)-1]
		open = open[:len(open)-1]
		for _, before := range from[col] {
			if !out[before] {
				out[before] = true
				open = append(open, before)
			}
		}
	}
	return out
}

// endless refuses loops of which every touchpoint says what comes next, and none leads out: nobody could come to the end
// of such a map. A loop back from a touchpoint beyond which others simply follow is none of these. It is told at the ways
// that lead back, of which each loop has one.
func (r *resolver) endless(phases []Phase) {
	c := newCourse(phases)
	out := c.wayOut()
	for i := range phases {
		for j := range phases[i].Touchpoints {
			t, col := &phases[i].Touchpoints[j], c.first[i]+j
			if out[col] {
				continue
			}
			for _, w := range slices.Concat(t.Next, t.Branch) {
				if c.column(w.To) <= col {
					r.fail(w.To.Span, "this loop never ends: each of its touchpoints says what comes next, and nothing leads out",
						"add a way out, as in branch: [here, there], or take one next: out")
				}
			}
		}
	}
}
