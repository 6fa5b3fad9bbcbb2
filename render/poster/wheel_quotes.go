package poster

import (
	"math"

	"journeymap/render"
)

// said is the quote of a scene in its box.
type said struct {
	scene    int
	text     block
	box      render.Rect
	side     align
	tied     bool         // a line says whose it is; else nothing else is near
	from, to render.Point // that line
}

// mostQuotes is how many quotes are told where there is room: more on an upright sheet, which has it over and under the
// wheel.
func (w *wheel) mostQuotes() int {
	if w.upright() {
		return 6
	}
	return 4
}

// quoteWidths are the widths in which a quote is tried, in letters; that at lastResort only where no other has room.
var quoteWidths = []int{20, 26, 15, 12}

const lastResort = 3

// say places the most telling quotes outside the ring. Two of them are wanted, more are welcome.
func (w *wheel) say() {
	w.outside = plot{sheet: w.taken.sheet}
	w.outside.take(w.heading)
	for _, b := range w.solid {
		w.outside.take(b)
	}
	for i := range w.labels {
		lead := w.labels[i].lead
		for k := 1; k < len(lead); k++ {
			w.outside.takeLine(lead[k-1], lead[k], 3*w.unit)
		}
	}
	for k, i := range w.telling(w.mostQuotes()) {
		q, ok := w.saying(i)
		switch {
		case ok:
			w.quotes = append(w.quotes, q)
			w.outside.take(q.box.Inset(-8 * w.unit))
		case k < 2:
			w.cost += 3
		}
	}
}

// unsaid says whether a box keeps off all labels, their leads and the quotes so far.
func (w *wheel) unsaid(box render.Rect) bool { return w.taken.free(box) && w.outside.free(box) }

// saying finds a place for the quote of a scene, the best there is near its label.
func (w *wheel) saying(i int) (best said, ok bool) {
	least := math.Inf(1)
	for k, text := range w.texts[i] {
		if k == lastResort && !math.IsInf(least, 1) {
			break
		}
		if q, d := w.near(i, text, least); d < least {
			best, least = q, d
		}
	}
	return best, !math.IsInf(least, 1)
}

// near finds a free place for a quote near its label, to which a line can go straight from it: the nearest, but rather
// under or over the label in line with it, and where it is beside it with its lines between those of the name. It returns how far from best that is, if that is less than so much.
func (w *wheel) near(i int, text block, least float64) (best said, far float64) {
	l := &w.labels[i]
	close, reach := 10*w.unit, 90*w.unit
	bw, bh := text.widest(), text.height()
	far = math.Inf(1)
	try := func(x, y, extra float64) {
		q := said{scene: i, text: text, box: render.Rect{X: x, Y: y, W: bw, H: bh}, side: l.side}
		if d := spreadOut(q.box, l.box); d+extra < least && d >= close-0.01 && w.tells(&q, d) {
			best, least, far = q, d+extra, d+extra
		}
	}
	flush := l.box.X + (l.box.W-bw)*[]float64{left: 0, center: 0.5, right: 1}[l.side]
	for y := close; y < reach; y += 8 * w.unit {
		try(flush, l.box.Bottom()+y, 0)
		try(flush, l.box.Y-bh-y, 12*w.unit)
	}
	if len(w.scenes) > crowd {
		reach = 0
	}
	first := w.nameAt(l) + l.name.rise() - text.rise() - 0.5*text.lead
	for n := 1 - len(text.lines); n <= len(l.name.lines); n++ {
		y := first + float64(n)*text.lead
		try(l.box.X-bw-20*w.unit, y, 70*w.unit)
		try(l.box.Right()+20*w.unit, y, 70*w.unit)
	}
	step := 18 * w.unit
	for y := l.box.Y - bh - reach; y <= l.box.Bottom()+reach; y += step {
		for x := l.box.X - bw - reach; x <= l.box.Right()+reach; x += step {
			try(x, y, 60*w.unit)
		}
	}
	return best, far
}

// nameAt is the top of the name on a label.
func (w *wheel) nameAt(l *label) float64 {
	if w.over(l) {
		return l.box.Bottom() - l.name.height() - l.note.height()
	}
	return l.box.Y
}

// tells says whether a quote so far from its label has room, and whether all can see that it belongs there. If that takes
// a line, it gets one.
func (w *wheel) tells(q *said, d float64) bool {
	if w.distance(q.box) < w.r+w.labelGap() || !w.unsaid(q.box) || w.misread(q) {
		return false
	}
	l := &w.labels[q.scene]
	q.tie(l, w.unit)
	beside := q.box.Y < l.box.Bottom() && l.box.Y < q.box.Bottom()
	q.tied = beside || d > 30*w.unit || !w.nearestTo(q.box, q.scene, 2.2*d+4*w.unit)
	if q.tied && d < 16*w.unit {
		return false // too short a line to be one
	}
	return w.straight(q.from, q.to) && w.nearestTo(q.box, q.scene, d-4*w.unit)
}

// misread says whether a quote would be taken for that of a label right over it, which is not its own, or would go on
// with a label beside it, since two of their lines are level.
func (w *wheel) misread(q *said) bool {
	for j := range w.labels {
		l := &w.labels[j]
		across := math.Max(l.box.X-q.box.Right(), q.box.X-l.box.Right())
		under := q.box.Y - l.box.Bottom()
		if j != q.scene && across < w.quote.size && under > -w.quote.lead && under < 2.6*w.quote.lead {
			return true
		}
		if across < 6*w.quote.size && w.level(q, l) {
			return true
		}
	}
	return false
}

// level says whether a line of a quote stands on the same line as one of a label.
func (w *wheel) level(q *said, l *label) bool {
	if q.box.Y >= l.box.Bottom() || l.box.Y >= q.box.Bottom() {
		return false
	}
	name, text := l.name.style, q.text.style
	for a := range l.name.lines {
		for b := range q.text.lines {
			apart := w.nameAt(l) + name.rise() + float64(a)*name.lead - q.box.Y - text.rise() - float64(b)*text.lead
			if math.Abs(apart) < 0.36*text.lead {
				return true
			}
		}
	}
	return false
}

// nearestTo says whether no label but that of a scene is so near a box, so that nobody takes it for another's.
func (w *wheel) nearestTo(box render.Rect, i int, d float64) bool {
	for j := range w.labels {
		if j != i && spreadOut(box, w.labels[j].box) < d {
			return false
		}
	}
	return true
}

// tie sets the line from a quote to its label, and the side on which its lines are flush: that of the label.
func (q *said) tie(l *label, unit float64) {
	q.from, q.to = nearest(q.box.Inset(-4*unit), l.box.Inset(-4*unit))
	switch {
	case q.box.X >= l.box.Right():
		q.side = left
		q.leveled()
	case q.box.Right() <= l.box.X:
		q.side = right
		q.leveled()
	default: // one over the other: the line goes where their words begin
		x := math.Max(q.box.X, l.box.X) + 6*unit
		if q.side == right {
			x = math.Min(q.box.Right(), l.box.Right()) - 6*unit
		} else if q.side == center {
			x = (math.Max(q.box.X, l.box.X) + math.Min(q.box.Right(), l.box.Right())) / 2
		}
		q.from.X, q.to.X = x, x
	}
}

// leveled puts a level line at half the height of the letters of a line, so that it does not look like a stroke under it.
func (q *said) leveled() {
	if q.from.Y != q.to.Y {
		return
	}
	st := q.text.style
	half := st.rise() - 0.5*st.face.XHeight()*st.size
	n := math.Round((q.from.Y - q.box.Y - half) / st.lead)
	n = math.Min(math.Max(n, 0), float64(len(q.text.lines)-1))
	q.from.Y = q.box.Y + half + n*st.lead
	q.to.Y = q.from.Y
}

// quoted draws a quote with a fine line to its label.
func (w *wheel) quoted(q said) []render.Item {
	words := q.text.at(q.box.X, q.box.Y, q.box.W, q.side)
	if !q.tied {
		return words
	}
	long := math.Hypot(q.to.X-q.from.X, q.to.Y-q.from.Y)
	dx, dy := (q.to.X-q.from.X)/long*2.5*w.unit, (q.to.Y-q.from.Y)/long*2.5*w.unit
	l := line(w.hues.Line, 0.9*w.unit, q.from.X-dx, q.from.Y-dy, q.to.X+dx, q.to.Y+dy)
	return append([]render.Item{&render.Group{Role: render.Artifact, Items: []render.Item{l}}}, words...)
}

// straight says whether the inner part of a line lies on nothing, and outside the wheel.
func (w *wheel) straight(a, b render.Point) bool {
	if !w.outsideRing(a, b, 7*w.unit) {
		return false
	}
	long := math.Hypot(a.X-b.X, a.Y-b.Y)
	for t := 2 * w.unit; t <= long-2*w.unit; t += 5 * w.unit {
		p := render.Point{X: a.X + (b.X-a.X)*t/long, Y: a.Y + (b.Y-a.Y)*t/long}
		if !w.unsaid(around(p.X, p.Y, 0.5*w.unit)) {
			return false
		}
	}
	return true
}

// nearest are the points of two boxes that are nearest each other; where boxes lie beside each other, in the middle of
// what they share.
func nearest(a, b render.Rect) (p, q render.Point) {
	p.X, q.X = nearestOf(a.X, a.Right(), b.X, b.Right())
	p.Y, q.Y = nearestOf(a.Y, a.Bottom(), b.Y, b.Bottom())
	return p, q
}

func nearestOf(a0, a1, b0, b1 float64) (p, q float64) {
	switch {
	case a1 <= b0:
		return a1, b0
	case b1 <= a0:
		return a0, b1
	}
	mid := (math.Max(a0, b0) + math.Min(a1, b1)) / 2
	return mid, mid
}

// spreadOut is how far two boxes are from each other.
func spreadOut(a, b render.Rect) float64 {
	p, q := nearest(a, b)
	return math.Hypot(p.X-q.X, p.Y-q.Y)
}
