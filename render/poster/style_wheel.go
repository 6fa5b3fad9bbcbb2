package poster

import (
	"math"

	"journeymap/render"
)

// wheel is the journey as a circle round the persona: it begins at the top and goes clockwise, and the better a moment
// is, the further out it stands. The curve stays open, since nobody lived the way from the last moment to the first;
// where the end is good, it leads to the next beginning. Angles are radians, clockwise from the top.
type wheel struct {
	*stage
	bands   bool      // labels stand in two columns
	x, y, r float64   // middle, and outer radius of the ring of phases
	ring    ring      // the phases
	angles  []float64 // by scene
	face    float64   // radius of a face
	hub     float64   // radius of what stands in the middle
	low     float64   // radius of the worst score
	high    float64   // radius of the best
	lived   []series
	hoped   track
	spots   []render.Point // by scene: where it stands
	stands  [][]stand      // by scene: the small face of every further persona
	labels  []label        // by scene
	texts   [][]block      // by scene: its quote in several widths, if it may be told
	quotes  []said
	heading render.Rect   // the title in its corner, and what is so near that it would seem to go on with it
	solid   []render.Rect // labels, and what is said over the opening
	outside plot          // that, with leads and quotes
	cost    float64       // how far labels and quotes are from how they had best stand
}

// wheelGap is the opening at the top, in radians: the way that was not lived.
const wheelGap = 17 * math.Pi / 180

func drawWheel(s *stage) bool {
	crowded := len(s.scenes) > crowd
	if s.upright() {
		plain := s.look
		if s.enlarged(); turnWheel(s, crowded) {
			return true
		}
		s.look = plain
		clear(s.set)
		return turnWheel(s.cleared(), crowded) || s.scale < 0.7 && turnWheel(s.cleared(), !crowded)
	}
	if crowded && s.scale > 0.75 {
		return false // it is no use to look for room
	}
	if turnWheel(s, false) {
		return true
	}
	return s.scale < 0.7 && turnWheel(s.cleared(), true)
}

// enlarged makes what gives way larger, most of all quotes: on an upright sheet the wheel is as large as its width lets
// it be, and there is room over and under it.
func (s *stage) enlarged() {
	l := *s.look
	for _, st := range []struct {
		*style
		by float64
	}{{&l.title, 1.12}, {&l.subtitle, 1.12}, {&l.step, 1.1}, {&l.label, 1.1}, {&l.quote, 1.18}} {
		lead := st.lead / st.size
		st.size = quarter(st.by * st.size)
		st.lead = lead * st.size
	}
	s.look = &l
	clear(s.set)
}

// crowd is the number of scenes from which on labels are small.
const crowd = 18

// turnWheel draws the wheel with its labels round it, or in two bands beside it; false: there is no room for them at any
// size of the wheel.
func turnWheel(s *stage, bands bool) bool {
	w := &wheel{stage: s, bands: bands}
	w.ground(w.hues.Paper)
	area := w.corners()
	if !w.fit(area) {
		return false
	}
	w.tracks()
	w.grid()
	w.phases()
	w.curves()
	w.key()
	w.center()
	w.tell()
	return true
}

// corners draws what stands round the wheel: the title, the promise and the legend. It returns the box that is left.
func (w *wheel) corners() render.Rect {
	if w.upright() {
		titles, h := w.titles(w.width-2*w.margin, 2)
		render.Move(titles, w.margin, 0.86*w.margin)
		w.put(&render.Group{Role: render.Section, Items: titles})
		top := 0.86*w.margin + h
		w.taken.take(render.Rect{W: w.width, H: top})
		bottom := w.foot(w.legend()...)
		return render.Rect{X: w.taken.sheet.X, Y: top + 14*w.unit, W: w.taken.sheet.W, H: bottom - top - 28*w.unit}
	}
	titles, h := w.titles(w.titleWidth(), 3)
	render.Move(titles, w.margin, 0.86*w.margin)
	w.put(&render.Group{Role: render.Section, Items: titles})
	w.takeItems(titles, 18*w.unit)
	w.heading = render.Rect{W: w.margin + w.titleWidth() + 3*w.quote.size, H: 0.86*w.margin + h + 0.5*w.quote.size}
	width := 0.24 * w.width
	promise := w.promise(width)
	foot := promise.at(w.margin, w.height-0.72*w.margin-promise.height(), width, left)
	marks, h := w.imprint(w.legend(), width)
	render.Move(marks, w.width-w.margin-width, w.height-0.72*w.margin-h)
	if foot = append(foot, marks...); len(foot) > 0 {
		w.put(&render.Group{Role: render.Section, Items: foot})
		w.takeItems(foot, 9*w.unit)
	}
	return w.taken.sheet
}

// titleWidth is how wide the title may be in its corner: less where it would be one line that reaches the wheel.
func (w *wheel) titleWidth() float64 { return math.Min(0.29*w.width, 0.44*w.height) }

// legend explains the lines, and the way out.
func (w *wheel) legend() []entry {
	es := w.lineLegendOf(func(k int) render.Stroke {
		st := w.livedStroke(w.inkOf(k), k)
		st.Width = 4 * w.unit * thinner(k)
		return st
	})
	if w.firstFeels() {
		es = append(es, w.outward())
	}
	return es
}

// outward is the entry that says what the distance from the middle means: rings, and an arrow from their middle.
func (w *wheel) outward() entry {
	r := 5.2 * w.unit
	return entry{func(x, y float64) []render.Item {
		x += r
		rings := outline(w.hues.Line, 0.7*w.unit, func(p *render.Pen) {
			p.Circle(x, y, r)
			p.Circle(x, y, 0.5*r)
		})
		return []render.Item{rings, w.arrow(render.Point{X: x, Y: y}, render.Point{X: x + 2.5*r, Y: y}, 1.2*w.unit)}
	}, 3.5*r + 6*w.unit, w.words.of(wordOutward)}
}

// arrow is a straight line with a head.
func (w *wheel) arrow(from, to render.Point, width float64) render.Item {
	l := w.stroke(w.hues.Accent, from.X, from.Y, to.X, to.Y, width)
	pen := render.Pen(l.Segs)
	w.head(&pen, to, math.Atan2(to.Y-from.Y, to.X-from.X), 2.6*width)
	l.Segs = pen
	l.Stroke.Join = render.RoundJoin
	return l
}

// head adds the two strokes of an arrow that arrives at a point.
func (w *wheel) head(p *render.Pen, at render.Point, tier, long float64) {
	sin, cos := math.Sincos(tier)
	p.Move(at.X-long*(cos-sin), at.Y-long*(sin+cos))
	p.Line(at.X, at.Y)
	p.Line(at.X-long*(cos+sin), at.Y-long*(sin-cos))
}

// fit finds the size and the place of the wheel at which its labels fit and the most telling quotes have room: the
// largest wheel, or one a little smaller where that has more to say. False: it is too small for type of this size.
func (w *wheel) fit(area render.Rect) bool {
	w.prepare()
	w.y = area.Y + area.H/2
	least := math.Min(area.H/2, area.W/2-95*w.unit) * (0.5 + 0.26*math.Min(w.scale, 1))
	most := math.Min(area.H/2-10*w.unit, area.W/2-60*w.unit)
	if w.bands && w.upright() {
		most = math.Min(most, area.W/2-34*w.unit-w.step.chars(15))
		least = math.Min(least, 0.9*most)
	}
	if !w.hopeful(area, least, most) {
		return false
	}
	var best *wheel
	w.r = most
	tries := 5
	if len(w.scenes) > crowd {
		tries = 2
	}
	for ; w.r >= least && tries > 0; w.r *= 0.955 {
		if try := w.placed(area); try != nil {
			try.say()
			if best == nil || try.cost+1 < best.cost {
				best = try
			}
		}
		if best != nil {
			tries--
			if best.cost < 1 {
				break
			}
		}
	}
	if best == nil {
		w.r = least
		best = w.placed(area)
	}
	if best != nil {
		*w = *best
		w.face = w.largestFace()
	}
	return best != nil
}

// hopeful says in short whether labels can have room at all: where the wheel is small, or, for labels round it, where it
// is neither small nor large.
func (w *wheel) hopeful(area render.Rect, least, most float64) bool {
	if w.r = least; w.placed(area) != nil {
		return true
	}
	w.r = (least + most) / 2
	return !w.bands && w.placed(area) != nil
}

// placed is a wheel of this size where its labels fit best across the sheet, or nil.
func (w *wheel) placed(area render.Rect) (best *wheel) {
	if !w.divide() {
		return nil
	}
	for _, part := range w.middles() {
		try := *w
		try.x = area.X + part*area.W
		if try.rolls() && try.labeled() && (best == nil || try.cost+0.5 < best.cost) {
			best = &try
		}
	}
	return best
}

// rolls says whether the ring keeps off the title and all else at the edge of the sheet.
func (w *wheel) rolls() bool {
	const n = 48
	for i := range n {
		if p := w.at(2*math.Pi*float64(i)/n, w.r+6*w.unit); !w.taken.free(around(p.X, p.Y, 2*w.unit)) {
			return false
		}
	}
	return true
}

// labeled places all labels; false: one has no room.
func (w *wheel) labeled() bool {
	if w.bands {
		return w.banded()
	}
	return w.around()
}

// middles are where the middle of the wheel may stand across the sheet: best at the right, away from the title.
func (w *wheel) middles() []float64 {
	switch {
	case w.upright():
		return []float64{0.5}
	case w.bands:
		return []float64{0.56, 0.5}
	case len(w.scenes) > crowd:
		return []float64{0.6, 0.53}
	}
	return []float64{0.59, 0.62, 0.56, 0.53, 0.5}
}

// at is the place at an angle and a distance from the middle.
func (w *wheel) at(angle, radius float64) render.Point {
	sin, cos := math.Sincos(angle)
	return render.Point{X: w.x + radius*sin, Y: w.y - radius*cos}
}

// radius is where a score stands.
func (w *wheel) radius(score float64) float64 {
	return w.low + (score-w.axis.worst)/(w.axis.best-w.axis.worst)*(w.high-w.low)
}

// arc goes on along a circle from one angle to another.
func (w *wheel) arc(p *render.Pen, radius, from, to float64) {
	n := math.Ceil(math.Abs(to-from) / (math.Pi / 6))
	for i := 1.0; i <= n; i++ {
		a, b := from+(to-from)*(i-1)/n, from+(to-from)*i/n
		k := 4.0 / 3 * math.Tan((b-a)/4) * radius
		s, e := w.at(a, radius), w.at(b, radius)
		sa, ca := math.Sincos(a)
		sb, cb := math.Sincos(b)
		p.Curve(s.X+k*ca, s.Y+k*sa, e.X-k*cb, e.Y-k*sb, e.X, e.Y)
	}
}
