package poster

import (
	"slices"

	"journeymap/journey"
)

// column is one touchpoint, or a phase that has none.
type column struct {
	number int                 // from 1, over the whole map
	phase  int                 // index in Map.Phases
	point  *journey.Touchpoint // nil: the phase has no touchpoints
	whole  *journey.Phase      // where it stands for a phase without touchpoints
	felt   *journey.Content    // what the curve tells instead of what the touchpoint feels; nil: that
	told   *journey.Phase      // the phase that it tells of as a whole, in the middle of that; nil: none
	x, w   float64             // its place on the board
}

// mid is the x of the column's middle.
func (c *column) mid() float64 { return c.x + c.w/2 }

// content is what the column shows, never nil. A column whose phase has no touchpoints shows at most that it is not
// known: the phase draws the rest.
func (c *column) content() *journey.Content {
	if c.point == nil {
		return &journey.Content{Unknown: c.whole.Unknown}
	}
	return &c.point.Content
}

// onCurve is what the emotion lane tells of the column, never nil: there a phase without touchpoints counts as one, and so does
// one of which no touchpoint has a feeling.
func (c *column) onCurve() *journey.Content {
	if c.felt != nil {
		return c.felt
	}
	return c.own()
}

// mute says whether a curve goes past the column, since it tells of its phase as a whole elsewhere.
func (c *column) mute() bool { return c.felt != nil && c.told == nil }

// own is what the author says of the touchpoint, or of the phase that has none; never nil.
func (c *column) own() *journey.Content {
	if c.point == nil {
		return &c.whole.Content
	}
	return &c.point.Content
}

// columnsOf lists the columns of a map, left to right.
func columnsOf(m *journey.Map) []column {
	var cols []column
	for i := range m.Phases {
		p := &m.Phases[i]
		if len(p.Touchpoints) == 0 {
			cols = append(cols, column{number: len(cols) + 1, phase: i, whole: p})
		}
		from := len(cols)
		for j := range p.Touchpoints {
			cols = append(cols, column{number: len(cols) + 1, phase: i, point: &p.Touchpoints[j]})
		}
		if feltAsWhole(p) {
			toldAsWhole(p, cols[from:])
		}
	}
	return cols
}

// feltAsWhole says whether a phase over touchpoints has a feeling and none of them has: a rating of each phase, say.
func feltAsWhole(p *journey.Phase) bool {
	return len(p.Touchpoints) > 0 && hasFeeling(&p.Content) &&
		!slices.ContainsFunc(p.Touchpoints, func(t journey.Touchpoint) bool { return hasFeeling(&t.Content) })
}

// toldAsWhole lets the column in the middle of a phase tell the curve of it, and the others nothing.
func toldAsWhole(p *journey.Phase, cols []column) {
	none := &journey.Content{}
	for i := range cols {
		cols[i].felt = none
	}
	mid := &cols[(len(cols)-1)/2]
	mid.felt, mid.told = &p.Content, p
}
