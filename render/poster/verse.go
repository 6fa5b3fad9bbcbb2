package poster

import (
	"image/color"
	"math"
	"slices"

	"journeymap/render"
)

// verse is a run of scenes on one curve.
type verse struct {
	render.Rect
	from, to  int     // scenes [from, to)
	pace      float64 // from one scene to the next
	high, low float64 // y of the best and the worst score
	floor     float64 // y of the line over the phases
	lived     []series
	hoped     track
}

// verses are the curves of a journey, below one another like the lines of a page.
type verses []verse

// versesIn breaks the journey into as many verses as give the largest faces, by what radius says of faces that stand a
// pace apart in a verse of a height; it returns that radius with them. It breaks between phases where that is near.
func (s *stage) versesIn(box render.Rect, gap float64, radius func(pace, height float64) float64) (vs verses, r float64) {
	n := len(s.scenes)
	rows := 1
	for k := 1; k <= 5 && k <= n; k++ {
		pace, h := box.W/math.Ceil(float64(n)/float64(k)), (box.H-gap*float64(k-1))/float64(k)
		if large := radius(pace, h); large > r*1.08 {
			rows, r = k, large
		}
	}
	h := (box.H - gap*float64(rows-1)) / float64(rows)
	from, near := 0, max(1, n/rows/5)
	if n < 3*rows {
		near = 0
	}
	for k := range rows {
		v := verse{from: from, to: s.breakNear(n*(k+1)/rows, near)}
		from = v.to
		v.Rect = render.Rect{X: box.X, Y: box.Y + float64(k)*(h+gap), W: box.W, H: h}
		v.pace = v.W / float64(v.to-v.from)
		r = math.Min(r, radius(v.pace, h))
		vs = append(vs, v)
	}
	return vs, r
}

// breakNear is the first scene of the phase that begins nearest to a scene, within so many of it, or else that one.
func (s *stage) breakNear(i, most int) int {
	best, off := i, most+1
	if i == len(s.scenes) {
		return i
	}
	for _, c := range s.acts {
		if d := max(c.from-i, i-c.from); c.from > 0 && d < off {
			best, off = c.from, d
		}
	}
	return best
}

// x is where a scene stands, a pace from the next.
func (v *verse) x(i int) float64 { return v.X + (float64(i-v.from)+0.5)*v.pace }

// beyond is where a scene of a verse stands, or where a line goes on to one of another verse: off the sheet by a face's
// radius.
func (s *stage) beyond(v *verse, i int, r float64) float64 {
	switch {
	case i < v.from:
		return math.Min(v.x(i), -r)
	case i >= v.to:
		return math.Max(v.x(i), s.width+r)
	}
	return v.x(i)
}

// y is where a score stands in a verse.
func (s *stage) y(v *verse) scaler {
	return func(score float64) float64 {
		return v.high + (s.axis.best-score)/(s.axis.best-s.axis.worst)*(v.low-v.high)
	}
}

// of is the verse in which a scene stands.
func (vs verses) of(i int) *verse {
	return &vs[slices.IndexFunc(vs, func(v verse) bool { return i < v.to })]
}

// each visits every scene with its verse.
func (vs verses) each(visit func(v *verse, i int)) {
	for k := range vs {
		v := &vs[k]
		for i := v.from; i < v.to; i++ {
			visit(v, i)
		}
	}
}

// inTurn places what is written at each of n scenes. One that finds no place is tried again before all others, after
// reset has taken everything off, a few times over; nil: that does not help.
func inTurn(n int, reset func(), place func(i int) []render.Item) [][]render.Item {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	for range 4 {
		all := make([][]render.Item, n)
		fails := slices.IndexFunc(order, func(i int) bool {
			all[i] = place(i)
			return all[i] == nil
		})
		if fails < 0 {
			return all
		}
		if fails == 0 {
			return nil
		}
		first := order[fails]
		order = slices.Insert(slices.Delete(order, fails, fails+1), 0, first)
		reset()
	}
	return nil
}

// phaseHeight is what the names of the phases of a verse take.
func (s *stage) phaseHeight(v *verse) float64 {
	h := 0.0
	for i := range s.acts {
		name, when := s.phaseName(v, &s.acts[i])
		h = math.Max(h, name.height()+when.height())
	}
	return h + 7*s.unit
}

// phaseName sets a phase and where it stands in the purchase, in the width that it has in a verse.
func (s *stage) phaseName(v *verse, ch *act) (name, when block) {
	from, to := max(ch.from, v.from), min(ch.to, v.to)
	if from >= to {
		return block{}, block{}
	}
	w := float64(to-from)*v.pace - 10*s.unit
	return s.phase.fitting(ch.name, w, 2, 10*s.unit), s.body.in(s.hues.Muted).fitting(ch.when, w, 2, s.small.size)
}

// phaseInks are the colors of the line over a phase, of its name, and of when it is.
type phaseInks struct{ line, name, when color.NRGBA }

// phasesUnder writes the phases under a verse: a line of a weight over each, its name, and when it is.
func (s *stage) phasesUnder(v *verse, in phaseInks, weight float64) {
	for i := range s.acts {
		ch := &s.acts[i]
		from, to := max(ch.from, v.from), min(ch.to, v.to)
		if from >= to || ch.name == "" {
			continue
		}
		x0, x1 := v.x(from)-v.pace/2+5*s.unit, v.x(to-1)+v.pace/2-5*s.unit
		name, when := s.phaseName(v, ch)
		items := []render.Item{s.stroke(in.line, x0, v.floor, x1, v.floor, weight)}
		y := v.floor + 7*s.unit
		items = append(items, name.in(in.name).at(x0, y, x1-x0, center)...)
		items = append(items, when.in(in.when).at(x0, y+name.height(), x1-x0, center)...)
		s.put(&render.Group{Role: render.Heading2, Items: items})
	}
}
