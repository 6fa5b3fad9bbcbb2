package poster

import (
	"fmt"
	"slices"
	"strings"

	"journeymap/journey"
	"journeymap/journey/diag"
)

// row is a lane of this poster: what it shows, how, and under which title.
type row struct {
	content
	kind
	title string
	entry journey.Lane                  // as the author asked for it
	only  func(c *journey.Content) bool // a sub-row shows some of the cells; nil: all
	voice func(t journey.Text) bool     // or some of their texts; nil: all
	lanes []row                         // those that share the row; nil: it is a lane itself
	joint bool                          // they share it in all links of a chain

	card func(*journey.Content, *journey.Opportunity) bool // a sub-row shows some opportunities of a cell; nil: all

	drawnAs string  // the name of its kind
	course  *course // of a balance: its account over the map
	stands  bool    // its cells stand on the line below it
	place   int     // among all lanes of the map
	over    bool    // its cells are of phases, over what other rows tell of their touchpoints
}

// name is what readers hear a lane called.
func (r *row) name() string { return strings.ReplaceAll(r.title, "\n", ", ") }

// rowsFor lists the lanes of a map in order: those that the flags name, else those of the file, else all that have
// content. A lane without content is left out.
func (p *plan) rowsFor(o Options) ([]row, error) {
	wanted, drop, err := p.wanted(o)
	if err != nil {
		return nil, err
	}
	named := map[string]bool{}
	for _, l := range wanted {
		named[l.ID] = true
	}
	p.hang(named, drop, o)
	wanted = p.standIns(wanted, named)
	if !named["name"] { // what everything else belongs to stands on top
		wanted = slices.Concat([]journey.Lane{{ID: "name"}}, wanted)
		named["name"] = true
	}
	var rows []row
	for _, l := range wanted {
		if l.Line.S != "" {
			rows = append(rows, p.separator(l))
			continue
		}
		var some []row
		for _, c := range p.lanesOf(l, named) {
			if !drop[c.id] && p.tells(&c) {
				some = append(some, p.expand(c, l, o)...)
			}
		}
		switch {
		case l.ID != journey.Rest:
		case p.m.Kind == journey.KindBlueprint:
			some = p.layered(some, wanted)
		case p.m.Kind == journey.KindTouchpoints:
			some = owned(p.mirrored(p.sighted(some, wanted)))
		default:
			some = p.mirrored(p.sighted(some, wanted))
		}
		rows = append(rows, some...)
	}
	p.owners = p.tellsOwners(rows)
	return inPlaces(p.ownRows(twoSided(tidy(withSight(rows, p.sightLine(wanted)))))), nil
}

// hang settles whether the emotion lane draws a curve, and so which texts hang on it instead of making a lane.
func (p *plan) hang(named, drop map[string]bool, o Options) {
	c := contentOf("emotion")
	p.sensed = p.felt || p.m.Kind != journey.KindTouchpoints && p.unlooked(c)
	ks := p.kindsOf(*c, p.entryOf("emotion"), o)
	shown := (named["emotion"] || named[journey.Rest]) && !drop["emotion"] && p.feels()
	p.curved = shown && slices.Contains(ks, "curve")
	p.hoping = shown && !slices.Contains(ks, "range")
	p.standing = map[string]bool{}
	for _, c := range contents {
		p.hung[c.id] = c.hung && p.curved && !named[c.id]
	}
	p.low = p.lowNotes()
	p.paired = p.exchanges(named, drop)
}

// wanted gives the lane entries that flags and file ask for, and the ids that flags leave out.
func (p *plan) wanted(o Options) (wanted []journey.Lane, drop map[string]bool, err error) {
	drop = map[string]bool{}
	for _, id := range o.Lanes {
		rest, dropped := strings.CutPrefix(id, "-")
		if !p.known(rest) {
			return nil, nil, Hinted{fmt.Sprintf("no lane is called %q", rest), "one of " + strings.Join(LaneIDs(), ", ")}
		}
		if dropped {
			drop[rest] = true
		} else {
			wanted = append(wanted, p.entryOf(id))
		}
	}
	if wanted == nil {
		wanted = p.m.Lanes
	}
	if wanted == nil {
		wanted = defaultLanes
	}
	return wanted, drop, nil
}

// defaultLanes shows all lanes, and so the line of visibility between what the customer sees and what not.
var defaultLanes = []journey.Lane{{ID: journey.Rest}}

// known says whether an id is a lane of the format, an own lane, or the rest.
func (p *plan) known(id string) bool {
	return id == journey.Rest || contentOf(id) != nil || p.entryOf(id).Kinds != nil
}

// entryOf is the author's entry for a lane, or a bare one.
func (p *plan) entryOf(id string) journey.Lane {
	for _, l := range p.m.Lanes {
		if l.ID == id {
			return l
		}
	}
	return journey.Lane{ID: id}
}

// lanesOf gives the lanes that an entry stands for: one, or all that are not named.
func (p *plan) lanesOf(l journey.Lane, named map[string]bool) []content {
	if l.ID == journey.Rest {
		var all []content
		for _, c := range contents {
			fits := c.fits == nil || c.fits(p)
			if c.id == "channel" && !fits && p.unlooked(&c) {
				c.kind, fits = "people", true
			}
			if !named[c.id] && !c.asked && fits {
				all = append(all, p.inWords(p.unhung(c)))
			}
		}
		return all
	}
	if c := contentOf(l.ID); c != nil && p.standing[l.ID] {
		return []content{p.inWords(p.standIn(*c))}
	} else if c != nil {
		return []content{p.inWords(*c)}
	}
	return []content{ownLane(l)}
}

func contentOf(id string) *content {
	for i := range contents {
		if contents[i].id == id {
			return &contents[i]
		}
	}
	return nil
}

// ownLane makes a lane of the cells that touchpoints give under its name.
func ownLane(l journey.Lane) content {
	cells := func(of *journey.Content) *journey.Cell {
		for i := range of.Cells {
			if of.Cells[i].Lane == l.ID {
				return &of.Cells[i]
			}
		}
		return nil
	}
	return content{id: l.ID, kind: l.Kinds[0], own: true,
		text: func(of *journey.Content) []journey.Text {
			if c := cells(of); c != nil {
				return c.Words
			}
			return nil
		},
		number: func(of *journey.Content) journey.Score {
			if c := cells(of); c != nil {
				return c.Number
			}
			return journey.Score{}
		},
		to: func(of *journey.Content) journey.Score {
			if c := cells(of); c != nil {
				return c.To
			}
			return journey.Score{}
		},
		some: func(of *journey.Content) bool { return cells(of) != nil },
	}
}

// expand makes the rows of one lane: one for each kind, and one for each owner and the like when it has sub-rows.
func (p *plan) expand(c content, l journey.Lane, o Options) []row {
	var rows []row
	ks := p.kindsOf(c, l, o)
	for i, k := range ks {
		if !canDraw(k, &c) {
			p.misfit(k, &c, l)
			continue
		}
		r := row{content: c, kind: kinds[k], title: first(l.Title.S, p.titleOf(&c)), entry: l, drawnAs: k}
		if k == "curve" && len(ks) == 1 {
			rows = append(rows, p.overall(r)...)
		}
		if i > 0 {
			r.title = ""
		}
		rows = append(rows, p.splitRow(r)...)
	}
	return rows
}

// misfit reports a kind that cannot draw the lane it is asked for.
func (p *plan) misfit(kind string, c *content, l journey.Lane) {
	var fit []string
	for _, k := range journey.LaneKinds() {
		if canDraw(k, c) {
			fit = append(fit, k)
		}
	}
	p.found = append(p.found, diag.Diagnostic{File: p.m.Source, Span: l.Span,
		Msg: fmt.Sprintf("the lane %s cannot be drawn as %s", c.id, kind), Hint: "one of " + strings.Join(fit, ", ")})
}

// kindsOf are the ways to draw a lane: those of the flag for the emotion lane, those of the entry, or the lane's own. A curve
// without a point is drawn as faces.
func (p *plan) kindsOf(c content, l journey.Lane, o Options) (ks []string) {
	switch {
	case c.id == "emotion" && len(o.Emotion) > 0:
		ks = o.Emotion
	case len(l.Kinds) > 0:
		ks = l.Kinds
	default:
		ks = []string{c.kind}
	}
	if c.id != "emotion" || !slices.Contains(ks, "curve") || p.pointed() {
		return ks
	}
	ks = slices.DeleteFunc(slices.Clone(ks), func(k string) bool { return k == "curve" })
	if len(ks) == 0 {
		return []string{"faces"}
	}
	return ks
}

// each visits the content of all phases and touchpoints.
func (p *plan) each(visit func(*journey.Content)) {
	for i := range p.m.Phases {
		visit(&p.m.Phases[i].Content)
		for j := range p.m.Phases[i].Touchpoints {
			visit(&p.m.Phases[i].Touchpoints[j].Content)
		}
	}
}

// filled says whether a lane has a cell.
func (p *plan) filled(c *content) bool {
	if c.point != nil {
		return p.anyPoint(c.point) || c.whole != nil && c.whole(p.m)
	}
	any := c.whole != nil && c.whole(p.m)
	p.each(func(of *journey.Content) { any = any || c.has(of) })
	return any
}

func (p *plan) anyPoint(some func(*journey.Touchpoint) bool) bool {
	for i := range p.cols {
		if p.cols[i].point != nil && some(p.cols[i].point) {
			return true
		}
	}
	return false
}

// mostWoven is the number of channels from which a row for each would take more room than it tells.
const mostWoven = 9

// weaves says whether the path hops between channels in a way worth a lane. Else each name tells its own channel.
func (p *plan) weaves() bool {
	seen := map[string]bool{}
	p.each(func(of *journey.Content) {
		for _, c := range of.Channel {
			seen[p.named(c.S)] = true
		}
	})
	return len(seen) > 1 && len(seen) <= mostWoven && len(p.cols) > 2
}

// tidy leaves out separators with nothing on one side of them.
func tidy(rows []row) []row {
	var out []row
	for _, r := range rows {
		if r.entry.Line.S != "" && len(out) > 0 && out[len(out)-1].entry.Line.S != "" {
			out = out[:len(out)-1]
		}
		out = append(out, r)
	}
	if n := len(out); n > 0 && out[n-1].entry.Line.S != "" {
		out = out[:n-1]
	}
	return out
}

// shows says whether one of the rows is the lane of an id, or shows it among others.
func shows(rows []row, id string) bool {
	for r := range lanesIn(rows) {
		if r.id == id {
			return true
		}
	}
	return false
}

// EmotionKinds lists the ways to show the emotion lane, the default first.
func EmotionKinds() []string { return []string{"curve", "faces", "heat", "bars", "words", "weather"} }

// LaneIDs lists the lanes that a poster can have, "rest" first.
func LaneIDs() []string {
	ids := []string{journey.Rest}
	for _, c := range contents {
		ids = append(ids, c.id)
	}
	return ids
}

// unshown warns of lanes in the file that hold nothing.
func (p *plan) unshown() (found diag.List) {
	for _, l := range p.m.Lanes {
		if l.ID == "" || l.ID == journey.Rest {
			continue
		}
		for _, c := range p.lanesOf(l, nil) {
			if !p.filled(&c) && !p.unlooked(&c) {
				found = append(found, diag.Diagnostic{File: p.m.Source, Span: l.Span, Severity: diag.Warning, Rule: "empty-lane",
					Msg: fmt.Sprintf("the lane %s has nothing to show", l.ID), Hint: "give a touchpoint the key " + l.ID + ", or leave the lane out"})
			}
		}
	}
	return found
}
