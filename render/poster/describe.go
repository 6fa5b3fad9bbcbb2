package poster

import (
	"fmt"
	"strings"

	"journeymap/journey"
)

// describe says in words what the picture shows, for those who cannot see it.
func (p *plan) describe() string {
	w := p.words
	parts := []string{w.kind(p.m.Kind) + ": " + p.m.Title.S}
	parts = append(parts, p.descriptionOfFrame()...)
	if p.links == nil {
		parts = append(parts, p.descriptionOfPhases()...)
	}
	for _, q := range p.links {
		about := append([]string{q.linkTitle()}, q.descriptionOfLink()...)
		parts = append(parts, append(about, q.descriptionOfPhases()...)...)
	}
	return strings.Join(parts, ". ") + "."
}

// descriptionOfFrame says from which side the map looks, and what its stamps warn of.
func (p *plan) descriptionOfFrame() (parts []string) {
	w := p.words
	if p.m.Kind == journey.KindTouchpoints {
		parts = append(parts, w.frame("-inside-out")+", "+w.frame("-unfelt"))
	}
	if p.secondHand() {
		parts = append(parts, w.frame("provenance"))
	}
	if p.isAssumed() {
		parts = append(parts, w.frame("-assumptions")+", "+w.frame("-untested"))
	}
	return parts
}

// descriptionOfLink says how the promise of a link went.
func (p *plan) descriptionOfLink() (parts []string) {
	l, w := p.link, p.words
	if len(l.Promise) > 0 {
		parts = append(parts, w.quoted(joined(l.Promise))+": "+w.of(vowWords[l.Kept]))
	}
	if l.Freedom > 0 {
		parts = append(parts, fmt.Sprintf("%s %d/%d", w.frame("freedom"), l.Freedom, mostFreedom))
	}
	return parts
}

// descriptionOfPhases says how long a journey is, and where it is best and worst.
func (p *plan) descriptionOfPhases() (parts []string) {
	w := p.words
	var names []string
	for _, ph := range p.m.Phases {
		if !ph.Bare {
			names = append(names, ph.Name.S)
		}
	}
	if names != nil {
		parts = append(parts, w.of(wordPhases)+": "+strings.Join(names, ", "))
	}
	parts = append(parts, fmt.Sprintf("%s: %d", w.of(wordTouchpoints), len(p.cols)))
	return append(parts, p.descriptionOfTurns()...)
}

// descriptionOfTurns says where a curve peaks, and where it is highest and lowest, as the poster marks it.
func (p *plan) descriptionOfTurns() (parts []string) {
	for i := range p.cols {
		c := &p.cols[i]
		lived := journey.Of(c.onCurve().Emotion, "")
		say := func(is bool, what string) {
			if is && lived.Face != journey.NoFace {
				parts = append(parts, fmt.Sprintf("%s: %s (%s)", what, c.called(), p.faceName(lived)))
			}
		}
		say(hasMoment(c.onCurve(), journey.Peak), p.words.moment(journey.Peak))
		say(c.number == p.turns.high, p.words.of(wordHighest))
		say(c.number == p.turns.low, p.words.of(wordLowest))
	}
	return parts
}

// called is the name of a touchpoint, or of a phase without one, or else its number.
func (c *column) called() string {
	if c.told != nil && !c.told.Bare && c.told.Name.S != "" {
		return c.told.Name.S
	} else if c.point != nil && c.point.Name.S != "" {
		return c.point.Name.S
	} else if c.point == nil && c.whole.Name.S != "" {
		return c.whole.Name.S
	}
	return fmt.Sprint(c.number)
}
