package poster

import (
	"fmt"
	"strings"

	"journeymap/journey"
)

// describe says in words what the picture shows, for those who cannot see it.
func (p *plan) describe() string {
	w := p.words
	parts := []string{w.of(wordMap) + ": " + p.m.Title.S}
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
	return strings.Join(parts, ". ") + "."
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
