package poster

import (
	"image/color"
	"math"

	"journeymap/render"
)

// ring is the band of phases.
type ring struct {
	names  [][]block // by act: the name at the size of phases on one line, on two and on three, as narrow as can be
	again  block     // what is said over the opening
	lines  int       // the most that a name takes
	size   float64   // of the names, as a part of that of phases
	thick  float64
	lane   float64   // the room within the band for when phases are
	from   []float64 // by act
	to     []float64
	inside float64 // radius of the band's inner edge, lane included
}

// prepare breaks quotes and the names of phases, once for all sizes of the wheel.
func (w *wheel) prepare() {
	w.texts = make([][]block, len(w.scenes))
	for _, i := range w.telling(w.mostQuotes()) {
		for _, letters := range quoteWidths {
			w.texts[i] = append(w.texts[i], w.quote.balance(w.scenes[i].quote, w.quote.chars(letters)))
		}
	}
	w.ring.again = w.body.in(w.hues.Muted).set(w.words.of(wordAgain), math.Inf(1))
	w.ring.names = make([][]block, len(w.acts))
	for i := range w.acts {
		for lines := 1; lines <= 3; lines++ {
			w.ring.names[i] = append(w.ring.names[i], w.phase.narrow(w.acts[i].name, lines))
		}
		if w.acts[i].when != "" && w.acts[i].name != "" {
			w.ring.lane = 1.5 * w.small.size
		}
	}
}

// narrow breaks a text into so many lines at most, as narrow as they can be.
func (s style) narrow(text string, lines int) block {
	width := math.Max(s.width(text)/float64(lines), s.longest(text)+0.01)
	for len(s.face.Wrap(clean(text), s.size, width)) > lines {
		width *= 1.04
	}
	return s.set(text, width)
}

// divide gives every phase its stretch of the circle, and every scene its angle: all scenes the same, unless the name of
// a phase needs more. False: the names do not fit.
func (w *wheel) divide() bool {
	round := 2*math.Pi - wheelGap
	k := &w.ring
	if !w.sized(round) {
		return false
	}
	k.from, k.to, w.angles = make([]float64, len(w.acts)), make([]float64, len(w.acts)), make([]float64, len(w.scenes))
	widths := w.shares(round)
	at := wheelGap / 2
	for i := range w.acts {
		ch := &w.acts[i]
		k.from[i], k.to[i] = at, at+widths[i]
		for j := ch.from; j < ch.to; j++ {
			w.angles[j] = at + widths[i]*(float64(j-ch.from)+0.5)/float64(ch.to-ch.from)
		}
		at = k.to[i]
	}
	w.inner()
	return true
}

// inner finds the radii within the ring.
func (w *wheel) inner() {
	k := &w.ring
	k.inside = w.r - k.thick - k.lane
	w.hub = w.hubOf(k.inside)
	w.face = math.Min(0.096*k.inside, 33*w.unit)
	if len(w.whose) > 1 {
		w.face *= 0.8
	}
	w.levels()
}

// levels finds the radii of the worst and the best score between which every face, with what shines round it, keeps off
// the hub and the ring.
func (w *wheel) levels() {
	in, out := w.hub+math.Max(5*w.unit, 0.05*w.ring.inside), w.ring.inside-3*w.unit
	w.low, w.high = in+1.2*w.face, out-1.2*w.face
	for range 2 {
		for i := range w.scenes {
			sc := &w.scenes[i]
			if !sc.felt() {
				continue
			}
			part := (sc.mood.Score - w.axis.worst) / (w.axis.best - w.axis.worst)
			reach := sc.reach(w.face)
			if at := w.radius(sc.mood.Score); at+reach > out && part > 0 {
				w.high = w.low + (out-reach-w.low)/part
			}
			if at := w.radius(sc.mood.Score); at-reach < in && part < 1 {
				w.low = w.high - (w.high-in-reach)/(1-part)
			}
		}
	}
}

// largestFace is the radius at which no face touches another.
func (w *wheel) largestFace() float64 {
	r := w.face
	for i := range w.scenes {
		p := w.spot(i)
		for j := i + 1; j < len(w.scenes); j++ {
			q := w.spot(j)
			r = math.Min(r, math.Hypot(p.X-q.X, p.Y-q.Y)/(w.scenes[i].reach(1)+w.scenes[j].reach(1)))
		}
	}
	return r
}

// sized finds the number of lines and the size for the names of phases.
func (w *wheel) sized(round float64) bool {
	k := &w.ring
	least := math.Max(floorEntry, 7*w.unit) / w.phase.size
	k.size = 0
	for lines := 1; lines <= 3 && k.size < 0.82; lines++ {
		need := 0.0
		for i := range w.acts {
			need += k.names[i][lines-1].widest()
		}
		thick := float64(lines)*w.phase.lead + 9*w.unit
		size := math.Min(1, (round*(w.r-thick)-float64(len(w.acts))*w.endRoom())/math.Max(need, 1))
		if size > k.size*1.1 {
			k.lines, k.size = lines, size
		}
	}
	k.size = quarter(k.size*w.phase.size-0.125) / w.phase.size
	k.thick = float64(k.lines)*w.phase.lead*k.size + 9*w.unit
	if !w.named() {
		k.thick = 8 * w.unit
	}
	return k.size >= least
}

// named says whether any phase has a name.
func (w *wheel) named() bool {
	for i := range w.acts {
		if w.acts[i].name != "" {
			return true
		}
	}
	return false
}

// endRoom is what a phase has beside its name: its two ends.
func (w *wheel) endRoom() float64 { return 20 * w.unit }

// shares divides the circle. Phases whose names need more than their share get that first.
func (w *wheel) shares(round float64) []float64 {
	k := &w.ring
	need, widths := make([]float64, len(w.acts)), make([]float64, len(w.acts))
	for i := range need {
		need[i] = (k.names[i][k.lines-1].widest()*k.size + w.endRoom()) / (w.r - k.thick)
	}
	given := make([]bool, len(need))
	for again := true; again; {
		again = false
		room, scenes := round, 0
		for i := range need {
			if given[i] {
				room -= need[i]
			} else {
				scenes += w.acts[i].to - w.acts[i].from
			}
		}
		for i := range need {
			if given[i] {
				widths[i] = need[i]
				continue
			}
			widths[i] = room * float64(w.acts[i].to-w.acts[i].from) / float64(max(scenes, 1))
			if widths[i] < need[i] {
				given[i], again = true, true
			}
		}
	}
	return widths
}

// phases draws the ring: arrows in tones of the one color, their names along them, and when they are within.
func (w *wheel) phases() {
	for i := range w.acts {
		tone := w.hues.Ramp[w.toneOf(i)]
		band := w.band(i)
		w.decor(&render.Path{Segs: band, Fill: render.Paint{Color: tone}})
		if w.acts[i].name != "" {
			w.put(&render.Group{Role: render.Heading2, Items: []render.Item{w.phaseLabel(i, tone)}})
		}
	}
	w.whens()
	if w.returns() {
		w.again()
	}
}

// toneOf alternates, so that neighbors differ.
func (w *wheel) toneOf(i int) int { return i % 2 }

// band is the arrow of a phase: it points on to the next.
func (w *wheel) band(i int) render.Pen {
	k := &w.ring
	outer, inner := w.r, w.r-k.thick
	mid := (outer + inner) / 2
	slit := 1.6 * w.unit / mid
	from, to := k.from[i]+slit, k.to[i]-slit
	tip := math.Min(0.3*k.thick, 9*w.unit) / mid
	var p render.Pen
	start := w.at(from, outer)
	p.Move(start.X, start.Y)
	w.arc(&p, outer, from, to)
	line := func(at render.Point) { p.Line(at.X, at.Y) }
	line(w.at(to+tip, mid))
	line(w.at(to, inner))
	w.arc(&p, inner, to, from)
	if i > 0 {
		line(w.at(from+tip, mid))
	}
	p.Close()
	return p
}

// phaseLabel is the name of a phase along its arc, on as few lines as it fits on.
func (w *wheel) phaseLabel(i int, tone color.NRGBA) render.Item {
	k := &w.ring
	st := w.phase.in(w.on(tone))
	st.size = k.size * w.phase.size
	st.lead = k.size * w.phase.lead
	room := (k.to[i]-k.from[i])*(w.r-k.thick) - w.endRoom() + 0.01
	b := k.names[i][k.lines-1]
	for lines := k.lines - 1; lines >= 1; lines-- {
		if c := k.names[i][lines-1]; c.widest()*k.size <= room {
			b = c
		}
	}
	b.style = st
	return w.curved(b, (k.from[i]+k.to[i])/2+math.Min(0.15*k.thick, 4.5*w.unit)/w.r, w.r-k.thick/2)
}

// curved places a block along circles so that its middle is at an angle and a radius. Below the middle of the wheel it
// runs the other way round, so that it never stands on its head.
func (w *wheel) curved(b block, angle, radius float64) *render.Text {
	t := &render.Text{Face: b.face, Size: b.size, Color: b.ink, RTL: b.rtl}
	cap := b.face.CapHeight() * b.size
	down := math.Cos(angle) < 0
	for i, l := range b.lines {
		width := b.points(l.Units)
		off := (float64(len(b.lines)-1)/2-float64(i))*b.lead - cap/2
		r := radius + off
		from := angle - width/2/r
		turn := from
		if down {
			r = radius - off
			from = angle + width/2/r
			turn = from - math.Pi
		}
		at := w.at(from, r)
		line := b.line(l, at.X, at.Y, width)
		line.Turn, line.Radius = turn*180/math.Pi, r
		if down {
			line.Radius = -r
		}
		t.Lines = append(t.Lines, line)
	}
	return t
}

// whens says within the ring where in the purchase phases are: once for neighbors that are in the same place.
func (w *wheel) whens() {
	k := &w.ring
	if k.lane == 0 {
		return
	}
	for from := 0; from < len(w.acts); {
		to := from + 1
		for to < len(w.acts) && w.acts[to].when == w.acts[from].when {
			to++
		}
		if w.acts[from].when != "" {
			w.when(w.acts[from].when, k.from[from], k.to[to-1])
		}
		from = to
	}
}

// when writes words along a stretch within the ring, with a fine line to both its ends.
func (w *wheel) when(words string, from, to float64) {
	k := &w.ring
	r := w.r - k.thick - 0.58*k.lane
	edge := 5 * w.unit / r
	room := (to-from)*r - 4*edge*r
	b := w.small.set(words, math.Inf(1))
	if b.widest() > room {
		return
	}
	mid, half := (from+to)/2, (b.widest()/2+4*w.unit)/r
	w.put(w.curved(b, mid, r))
	w.decor(w.arcLine(w.hues.Rule, 0.9*w.unit, r, from+edge, mid-half), w.arcLine(w.hues.Rule, 0.9*w.unit, r, mid+half, to-edge))
}

// arcLine strokes a part of a circle.
func (w *wheel) arcLine(ink color.NRGBA, width, radius, from, to float64) *render.Path {
	var p render.Pen
	start := w.at(from, radius)
	p.Move(start.X, start.Y)
	w.arc(&p, radius, from, to)
	return &render.Path{Segs: p, Stroke: render.Stroke{Color: ink, Width: width}}
}

// returns says whether the end leads to a next beginning: not where it is bad.
func (w *wheel) returns() bool {
	last := &w.scenes[len(w.scenes)-1]
	return !last.felt() || last.mood.Score >= 0
}

// again draws the way from the end to the next beginning, in dots over the opening, and says so over it.
func (w *wheel) again() {
	k := &w.ring
	r := w.r - k.thick/2
	from, to := -wheelGap/2+0.3*wheelGap, wheelGap/2-5*w.unit/r
	dots := w.arcLine(w.hues.Accent, 2.2*w.unit, r, from, to-3*w.unit/r)
	dots.Stroke.Cap, dots.Stroke.Dash = render.RoundCap, []float64{0.01, 5.5 * w.unit}
	var p render.Pen
	w.head(&p, w.at(to, r), to, 5*w.unit)
	tip := &render.Path{Segs: p, Stroke: render.Stroke{Color: w.hues.Accent, Width: 2.2 * w.unit, Cap: render.RoundCap, Join: render.RoundJoin}}
	w.decor(dots, tip)
	w.put(w.againWords())
}

// againWords stand over the opening.
func (w *wheel) againWords() *render.Text {
	return w.curved(w.ring.again, 0, w.r+9*w.unit)
}
