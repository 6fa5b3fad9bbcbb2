package poster

import (
	"math"

	"journeymap/render"
)

// spokenTo places a quote in a balloon over or under a point round which something reaches so far, on the side asked for
// first, or beside it, between the top and the bottom of a box. On its way the tail of the balloon meets nothing that it
// could seem to point at. It gives nil where there is no room.
func (s *stage) spokenTo(quote string, at render.Point, reach float64, over bool, within render.Rect) []render.Item {
	for _, letters := range []int{15, 20, 12, 26} {
		b := s.bubble(quote, s.quote.chars(letters)+2*s.bubblePad())
		for _, box := range inside(within, s.round(at, reach, b, over)) {
			if s.taken.free(box) && s.pointsFreely(box, at, reach+5*s.unit) {
				s.taken.take(box.Inset(-9 * s.unit))
				return s.balloonTo(b, box, at, reach)
			}
		}
	}
	return nil
}

// round are the places for a balloon round a point, the nearest first.
func (s *stage) round(at render.Point, reach float64, b bubble, over bool) (boxes []render.Rect) {
	for _, far := range []float64{10, 20} {
		gap := reach + far*s.unit
		for _, over := range []bool{over, !over} {
			boxes = append(boxes, overUnder(at.X, at.Y, gap, b.w, b.h, over, 1)...)
			boxes = append(boxes, beside(at.X, at.Y, gap, b.w, b.h, over)...)
		}
	}
	return boxes
}

// pointsFreely says whether nothing lies between a balloon and the square round a point that reaches so far.
func (s *stage) pointsFreely(box render.Rect, at render.Point, reach float64) bool {
	p, _ := s.tipFoot(box, at)
	far := math.Hypot(at.X-p.X, at.Y-p.Y)
	step := 2 * s.unit
	dx, dy := (at.X-p.X)/far*step, (at.Y-p.Y)/far*step
	for ; math.Max(math.Abs(at.X-p.X), math.Abs(at.Y-p.Y)) > reach; p.X, p.Y = p.X+dx, p.Y+dy {
		if !s.taken.free(around(p.X, p.Y, 1.5*s.unit)) {
			return false
		}
	}
	return true
}
