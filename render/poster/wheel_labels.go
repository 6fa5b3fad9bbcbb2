package poster

import (
	"math"

	"journeymap/render"
)

// label is the nameplate of a scene in its box. A lead goes to it where it stands away from the ring.
type label struct {
	nameplate
	box  render.Rect
	side align
	lead []render.Point
}

// labelGap is the room between the ring and every label.
func (w *wheel) labelGap() float64 { return 12 * w.unit }

// around puts every label beside its place on the ring, all at one distance.
func (w *wheel) around() bool {
	w.clear()
	for i := range w.scenes {
		l, ok := w.beside(i)
		if !ok {
			return false
		}
		w.labels[i] = l
		w.solid = append(w.solid, l.box.Inset(-4*w.unit))
	}
	return true
}

// clear takes all labels off; what stays is what is said over the opening.
func (w *wheel) clear() {
	w.labels, w.quotes, w.solid, w.cost = make([]label, len(w.scenes)), nil, make([]render.Rect, 0, len(w.scenes)+40), 0
	if w.returns() {
		t := w.againWords()
		for _, b := range t.Lines[0].Boxes(t.Face.Ascent()*t.Size, t.Face.Descent()*t.Size) {
			w.solid = append(w.solid, b.Inset(-3*w.unit))
		}
	}
}

// vacant says whether a box keeps off everything outside the ring.
func (w *wheel) vacant(box render.Rect) bool { return w.taken.free(box) && !overlapsAny(box, w.solid) }

// apart says whether a label keeps so far from those beside it that nobody reads on from one to the next.
func (w *wheel) apart(box render.Rect) bool {
	gap := 0.75 * w.step.size
	wide := render.Rect{X: box.X - gap, Y: box.Y, W: box.W + 2*gap, H: box.H}
	for i := range w.labels {
		if wide.Overlaps(w.labels[i].box, 0) {
			return false
		}
	}
	return true
}

// measures are the widths of a label to try, in letters, with how far each is from the best.
var measures = []struct {
	letters int
	cost    float64
}{{17, 0}, {14, 0.1}, {11, 0.5}, {21, 0.5}, {9, 1.2}, {26, 1.5}}

// tall is how far pills of many lines are from the best.
func (l *label) tall() (cost float64) {
	for _, p := range l.pills {
		cost += math.Max(0, float64(len(p.lines)-2))
	}
	return cost
}

// beside finds a width for a label at which it keeps off others.
func (w *wheel) beside(i int) (label, bool) {
	sin, cos := math.Sincos(w.angles[i])
	side := left
	switch {
	case math.Abs(sin) < 0.12:
		side = center
	case sin < 0:
		side = right
	}
	sc := &w.scenes[i]
	line := w.step.width(sc.name) + 0.01
	for _, m := range measures {
		name := math.Min(w.step.chars(m.letters), line)
		for _, pills := range []float64{math.Max(name, w.label.chars(30)), name} {
			if len(sc.moments) == 0 {
				pills = name
			}
			l := label{nameplate: w.captionIn(sc, name, pills), side: side}
			l.box = w.touching(l.nameplate, sin, -cos, side)
			if w.vacant(l.box) && w.apart(l.box) {
				w.cost += m.cost + l.tall()
				return l, true
			}
			if pills == name {
				break
			}
		}
	}
	return label{}, false
}

// touching is the box of a nameplate in a direction, as far from the middle as all are: its nearest point is.
func (w *wheel) touching(c nameplate, dx, dy float64, side align) render.Rect {
	near := w.r + w.labelGap()
	if dy < -0.985 {
		near += 6 * w.unit
	}
	box := render.Rect{W: c.w, H: c.h}
	d := near
	for range 5 {
		box.X, box.Y = w.x+d*dx-[]float64{left: 0, center: 0.5, right: 1}[side]*c.w, w.y+d*dy-(1-dy)/2*c.h
		d += near - w.distance(box)
	}
	return box
}

// over says whether a label stands over the ring, so that its name stands under its pills.
func (w *wheel) over(l *label) bool { return l.side == center && l.box.Y < w.y }

// distance is how far a box is from the middle.
func (w *wheel) distance(b render.Rect) float64 {
	dx := math.Max(math.Max(b.X-w.x, w.x-b.Right()), 0)
	dy := math.Max(math.Max(b.Y-w.y, w.y-b.Bottom()), 0)
	return math.Hypot(dx, dy)
}
