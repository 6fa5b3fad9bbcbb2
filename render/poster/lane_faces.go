package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

func needFaces(b *board, em journey.Emotion) float64 {
	return math.Max(2*b.rowFace()*faceReach, b.small.longest(b.shownMood(em)))
}

// rowFace is the radius of the faces in a row of faces.
func (l *look) rowFace() float64 { return 0.86 * l.faceRadius() }

// faceReach is how far the largest of the faces reaches from its middle, as a multiple of its radius.
const faceReach = 1.16

// setFaces draws a face with its name below.
func setFaces(b *board, em journey.Emotion, w float64) piece {
	r := b.rowFace()
	return b.called(em, w, r*faceReach, func(x, y float64) []render.Item { return b.faceItems(em.Face, x, y, r) })
}
