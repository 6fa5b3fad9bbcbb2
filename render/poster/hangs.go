package poster

import (
	"slices"

	"journeymap/journey"
)

// The curve tells more than emotions: why, what is said, moments and what they hold hang on it. What it cannot tell has lanes
// of its own: all of that where it is not drawn, and else what phases with touchpoints say, for which it has no point.

// hangingLanes are those of which the curve tells at least a part.
var hangingLanes = []string{"moment", "why", "saying", "expected", "expectations", "uncertainties", "answer", "competitor"}

// hangs says whether a curve tells what a lane has in a content, where it is drawn and has a point for it.
func hangs(id string, of *journey.Content) bool {
	switch id {
	case "moment", "why", "expected":
		return true
	}
	return contentOf(id).hung && isHung(id, of)
}

// toldByCurve says whether the emotion lane of this poster tells what a lane has in a content. Ranges tell what was expected too,
// and who leaves the emotion lane out does not ask for that.
func (p *plan) toldByCurve(id string, of *journey.Content) bool {
	if id == "expected" && !p.hoping {
		return true
	}
	if id == "competitor" && p.rivalsTold() { // then its lane is whole
		return false
	}
	return p.curved && hangs(id, of) && !p.offCurve(of)
}

// spans says whether a content is that of a phase over touchpoints.
func (p *plan) spans(of *journey.Content) bool {
	for i := range p.m.Phases {
		if ph := &p.m.Phases[i]; of == &ph.Content {
			return len(ph.Touchpoints) > 0
		}
	}
	return false
}

// offCurve says whether a curve has no point for a content: that of a phase, where it tells of its touchpoints, or that of a
// touchpoint, where it tells of the phase as a whole.
func (p *plan) offCurve(of *journey.Content) bool {
	for i := range p.cols {
		switch c := &p.cols[i]; of {
		case c.onCurve():
			return false
		case c.own():
			return true
		}
	}
	return p.spans(of)
}

// pointed says whether a curve has any point.
func (p *plan) pointed() bool {
	return slices.ContainsFunc(p.cols, func(c column) bool { return hasFeeling(c.onCurve()) })
}

// keeping is a lane with some of its cells alone.
func (c content) keeping(keep func(*journey.Content) bool) content {
	all := c
	c.some = func(of *journey.Content) bool { return all.has(of) && keep(of) }
	if all.text != nil {
		c.text = func(of *journey.Content) []journey.Text {
			if !keep(of) {
				return nil
			}
			return all.text(of)
		}
	}
	return c
}

// unhung leaves out of a lane that nobody named what the curve tells.
func (p *plan) unhung(c content) content {
	if !slices.Contains(hangingLanes, c.id) {
		return c
	}
	return c.keeping(func(of *journey.Content) bool { return !p.toldByCurve(c.id, of) })
}

// standIn is what a curve would tell of a lane, as far as this poster's does not.
func (p *plan) standIn(c content) content {
	return c.keeping(func(of *journey.Content) bool { return hangs(c.id, of) && !p.toldByCurve(c.id, of) })
}

// standIns puts lanes below an emotion lane that an author asks for by name, or in its place where nobody has a feeling:
// those of what would hang on the curve and cannot.
func (p *plan) standIns(wanted []journey.Lane, named map[string]bool) (out []journey.Lane) {
	for _, l := range wanted {
		if l.ID != "emotion" {
			out = append(out, l)
			continue
		}
		if p.feels() {
			out = append(out, l)
		} else if named[journey.Rest] && !named["moment"] {
			named["moment"] = true
			out = append(out, journey.Lane{Span: l.Span, ID: "moment"})
		}
		for _, id := range hangingLanes {
			if c := p.standIn(*contentOf(id)); !named[id] && !named[journey.Rest] && p.filled(&c) {
				p.standing[id] = true
				out = append(out, journey.Lane{Span: l.Span, ID: id})
			}
		}
	}
	return out
}

// overall is the row of the faces of phases, over a curve that tells of their touchpoints.
func (p *plan) overall(curve row) []row {
	r := curve.titledBy(p.words.of(wordPhases))
	r.kind, r.drawnAs, r.over, r.only = kinds["faces"], "faces", true, func(of *journey.Content) bool { return p.spans(of) && p.offCurve(of) }
	r.content = r.content.keeping(func(of *journey.Content) bool { return len(of.Emotion) > 0 })
	for i := range p.m.Phases {
		if r.shows(&p.m.Phases[i].Content) {
			return []row{r}
		}
	}
	return nil
}
