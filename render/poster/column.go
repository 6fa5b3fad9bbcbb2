package poster

import "journeymap/journey"

// column is one touchpoint, or a phase that has none.
type column struct {
	number int                 // from 1, over the whole map
	phase  int                 // index in Map.Phases
	point  *journey.Touchpoint // nil: the phase has no touchpoints
	whole  *journey.Phase      // where it stands for a phase without touchpoints
	x, w   float64             // its place on the board
}

// mid is the x of the column's middle, where faces stand.
func (c *column) mid() float64 { return c.x + c.w/2 }

// content is what the column shows, never nil. A column whose phase has no touchpoints shows at most that it is not
// known: the phase draws the rest.
func (c *column) content() *journey.Content {
	if c.point == nil {
		return &journey.Content{Unknown: c.whole.Unknown}
	}
	return &c.point.Content
}

// onCurve is what the emotion lane tells of the column, never nil: there a phase without touchpoints counts as one.
func (c *column) onCurve() *journey.Content {
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
		for j := range p.Touchpoints {
			cols = append(cols, column{number: len(cols) + 1, phase: i, point: &p.Touchpoints[j]})
		}
	}
	return cols
}
