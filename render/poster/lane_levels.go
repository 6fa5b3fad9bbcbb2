package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

func needLevel(b *board, em journey.Emotion) float64 {
	return math.Max(b.shortBar(), b.small.longest(b.shownMood(em)))
}

// setLevel draws an emotion as a bar from the middle of the scale, to the left what is worse and to the right what is
// better, with its name below.
func setLevel(b *board, em journey.Emotion, w float64) piece {
	g := &gauge{lo: -1, hi: 1, track: math.Min(w, b.longBar())}
	p := piece{height: b.small.lead}
	x, y := (w-g.track)/2, p.height/2
	bar := g.bar(b, 0, x, y)
	from, to := math.Min(0, em.Score), math.Max(0, em.Score)
	box := render.Rect{X: x + g.at(from), Y: y - barHeight*b.unit/2, W: g.at(to) - g.at(from), H: barHeight * b.unit}
	if least := 3.6 * b.unit; box.W < least {
		box.X, box.W = box.X-least/2, least
	}
	bar = slices.Insert(bar, 1, b.swatch(em.Face, box))
	p.items = []render.Item{&render.Group{Role: render.Artifact, Items: bar}}
	p.addMiddle(b.small.in(b.Colors.Ink).balance(b.shownMood(em), w), w)
	return p
}
