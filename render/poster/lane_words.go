package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

func needWords(b *board, em journey.Emotion) float64 {
	return b.voice(em).longest(b.shownMood(em))
}

// voice is how loud an emotion is set: the further from the middle of the scale, the larger.
func (b *board) voice(em journey.Emotion) style {
	switch far := math.Abs(em.Score); {
	case far > 0.75:
		return b.phase.in(b.Colors.Ink)
	case far > 0.25:
		return b.step
	}
	return b.body.in(b.Colors.Muted)
}

// setWords sets the name of an emotion over a stroke in the color of its face. Words of one row share a baseline.
func setWords(b *board, em journey.Emotion, w float64) piece {
	s := b.voice(em)
	blk := s.balance(b.shownMood(em), w)
	p := piece{height: math.Max(0, b.phase.rise()-s.rise())}
	p.addMiddle(blk, w)
	p.height += 1.5 * b.unit
	deep := 3.2 * b.unit
	p.items = append(p.items, b.swatch(em.Face, render.Rect{X: (w - blk.widest()) / 2, Y: p.height, W: blk.widest(), H: deep}))
	p.height += deep
	return p
}

// swatch is a bar in the color of a face, with a rim that shows on any ground.
func (l *look) swatch(f journey.Face, box render.Rect) render.Item {
	bar := fill(l.Colors.Faces[f], func(p *render.Pen) { p.Round(box, 1.8*l.unit) })
	bar.Stroke = render.Stroke{Color: mix(l.Colors.Faces[f], l.Colors.Ink, 0.45), Width: 0.5 * l.unit}
	return bar
}
