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
	if assumed(p.evidence) {
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
	if low, high := p.extremes(); low != nil && low.Score < high.Score {
		parts = append(parts, w.of(wordHighest)+": "+p.moment(high), w.of(wordLowest)+": "+p.moment(low))
	}
	return parts
}

// extreme is a touchpoint with the score it has.
type extreme struct {
	journey.Emotion
	name string
}

func (p *plan) moment(e *extreme) string {
	return fmt.Sprintf("%s (%s)", e.name, p.faceName(e.Emotion))
}

// extremes finds the first of the worst and of the best moments.
func (p *plan) extremes() (low, high *extreme) {
	for i := range p.cols {
		lived := journey.Of(p.cols[i].content().Emotion, "")
		if lived.Face == journey.NoFace {
			continue
		}
		name := fmt.Sprint(p.cols[i].number)
		if t := p.cols[i].point; t.Name.S != "" {
			name = t.Name.S
		}
		e := &extreme{lived, name}
		if low == nil || e.Score < low.Score {
			low = e
		}
		if high == nil || e.Score > high.Score {
			high = e
		}
	}
	return low, high
}
