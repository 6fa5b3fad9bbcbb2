package poster

import (
	"fmt"
	"slices"
	"strings"

	"journeymap/journey"
	"journeymap/journey/diag"
)

// kind is a way to draw a lane.
type kind struct {
	need func(b *board, r row, c *column) float64 // the narrowest column it can bear, in points; nil: any
	draw func(b *board, r row, height float64) strip
	side func(b *board) float64 // width that it asks of the column of lane titles; nil: that of its title
	grow float64                // its share of spare height
}

// kinds are all ways to draw a lane. A new one is one file, and one line here.
var kinds = map[string]kind{
	"names":  {need: needNames, draw: drawNames},
	"text":   {need: needText, draw: drawText},
	"quotes": {need: needQuotes, draw: drawQuotes},
	"curve":  {need: needCurve, draw: drawCurve, side: sideCurve, grow: 1},
}

// content is a key of a touchpoint that makes a lane.
type content struct {
	id   string
	kind string
	text func(*journey.Touchpoint) []journey.Text // for lanes of words
	some func(*journey.Touchpoint) bool           // whether a touchpoint has any; nil: whether it has text
}

// contents are all lanes, in the order in which they stand when the author names none.
var contents = []content{
	{id: "name", kind: "names", some: func(*journey.Touchpoint) bool { return true }},
	{id: "doing", kind: "text", text: func(t *journey.Touchpoint) []journey.Text { return t.Doing }},
	{id: "emotion", kind: "curve", some: hasEmotion},
	{id: "thinking", kind: "quotes", text: func(t *journey.Touchpoint) []journey.Text { return t.Thinking }},
}

func hasEmotion(t *journey.Touchpoint) bool {
	return t.Emotion.Face != journey.NoFace || t.Expected.Face != journey.NoFace || len(t.Moments) > 0 || len(t.Why) > 0
}

func (c *content) filled(m *journey.Map) bool {
	for i := range m.Phases {
		for j := range m.Phases[i].Touchpoints {
			t := &m.Phases[i].Touchpoints[j]
			if c.some != nil && c.some(t) || c.text != nil && len(c.text(t)) > 0 {
				return true
			}
		}
	}
	return false
}

// row is a lane of this poster: what it shows, how, and under which title.
type row struct {
	content
	kind
	title string // "": that of the language
}

// rowsFor lists the lanes of a map in order: those that the flags name, else those of the file, else all that have
// content. A lane without content is left out.
func rowsFor(m *journey.Map, w words, flags []string) ([]row, error) {
	wanted := m.Lanes
	drop := map[string]bool{}
	var named []journey.Lane
	for _, id := range flags {
		if rest, ok := strings.CutPrefix(id, "-"); ok {
			drop[rest] = true
			id = rest
		} else {
			named = append(named, journey.Lane{ID: id, Title: titleOf(m, id)})
		}
		if id != journey.Rest && contentOf(id) == nil {
			return nil, Hinted{fmt.Sprintf("no lane is called %q", id), "one of " + strings.Join(LaneIDs(), ", ")}
		}
	}
	if named != nil {
		wanted = named
	}
	if wanted == nil {
		wanted = []journey.Lane{{ID: journey.Rest}}
	}
	return pick(m, w, wanted, drop), nil
}

// pick turns lane entries into rows. Names of touchpoints come first unless the author places them.
func pick(m *journey.Map, w words, wanted []journey.Lane, drop map[string]bool) []row {
	named := map[string]bool{}
	for _, l := range wanted {
		named[l.ID] = true
	}
	if !named["name"] && !named[journey.Rest] {
		wanted = slices.Concat([]journey.Lane{{ID: "name"}}, wanted)
	}
	var rows []row
	for _, l := range wanted {
		for i := range contents {
			c := &contents[i]
			mine := l.ID == c.id || l.ID == journey.Rest && !named[c.id]
			if mine && !drop[c.id] && c.filled(m) {
				rows = append(rows, row{content: *c, kind: kinds[c.kind], title: first(l.Title.S, w.lane(c.id))})
			}
		}
	}
	return rows
}

func contentOf(id string) *content {
	for i := range contents {
		if contents[i].id == id {
			return &contents[i]
		}
	}
	return nil
}

func titleOf(m *journey.Map, id string) journey.Text {
	for _, l := range m.Lanes {
		if l.ID == id {
			return l.Title
		}
	}
	return journey.Text{}
}

// LaneIDs lists the lanes that a poster can have, "rest" first.
func LaneIDs() []string {
	ids := []string{journey.Rest}
	for _, c := range contents {
		ids = append(ids, c.id)
	}
	return ids
}

// unshown warns of lanes in the file that hold nothing.
func unshown(m *journey.Map) (found diag.List) {
	for _, l := range m.Lanes {
		if c := contentOf(l.ID); c != nil && !c.filled(m) {
			found = append(found, diag.Diagnostic{File: m.Source, Span: l.Span, Severity: diag.Warning, Rule: "empty-lane",
				Msg: fmt.Sprintf("the lane %s has nothing to show", l.ID), Hint: "give a touchpoint a " + l.ID + ", or leave the lane out"})
		}
	}
	return found
}
