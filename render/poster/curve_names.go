package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// name is the name of a curve and where it stands.
type name struct {
	block
	box render.Rect
}

// namesCurves says whether each curve has its name beside it: one alone needs none.
func (b *board) namesCurves() bool { return b.curved && len(b.whose) > 1 }

// nearness is how a name may lie at its curve, in units.
type nearness struct {
	gap   float64 // between the name and its curve
	steep float64 // how far the curve may rise or fall along the name
	clear float64 // between the name and other curves, so that it is plain whose it is
}

// nearnesses are tried one after the other.
var nearnesses = []nearness{{3, 14, 16}, {3, 30, 10}, {8, 40, 9}, {3, 80, 4}, {12, 120, 4}, {24, 200, 3}, {48, 400, 3}, {96, 800, 2}}

// nameCurves finds a place for the name of each curve, as far to the right as there is one: over the curve or under it,
// clear of faces, notes and other lines. Height is that of the lane.
func (e *emotion) nameCurves(height float64) {
	e.named = nil
	if !e.namesCurves() {
		return
	}
	taken := e.taken()
	for k, s := range e.lived {
		style := e.look.label.in(s.ink)
		n := name{block: style.balance(s.name, style.chars(26))}
		if e.placeName(&n, k, taken, height) {
			e.named = append(e.named, n)
			taken = append(taken, claim{n.box.Inset(-4 * e.unit), -1})
		}
	}
}

// claim is a box that a name must not touch.
type claim struct {
	render.Rect
	face int // the series whose face stands there; -1: none
}

// taken are the claims of faces, notes and marks.
func (e *emotion) taken() (all []claim) {
	claims := func(box render.Rect) { all = append(all, claim{box, -1}) }
	for i := range e.cols {
		of := e.cols[i].content()
		for k, s := range e.lived {
			if v, ok := score(journey.Of(of.Emotion, s.who)); ok {
				all = append(all, claim{square(e.cols[i].mid()+e.aside(i, k, v), e.y(v), e.around(i, k)+e.unit), k})
			}
		}
		if n := &e.notes[i]; n.stack != nil {
			claims(n.box(e.noteTop(i)).Inset(-4 * e.unit))
			claims(e.tetherBox(i))
		}
		for _, p := range e.squareSpots(i) {
			claims(square(p.X, p.Y, 5*e.unit))
		}
	}
	return all
}

// square is the box round a circle.
func square(x, y, r float64) render.Rect { return render.Rect{X: x - r, Y: y - r, W: 2 * r, H: 2 * r} }

// tetherBox is the room between a note and its face, where its leader runs.
func (e *emotion) tetherBox(i int) render.Rect {
	n := &e.notes[i]
	from, to := e.top+e.anchorOf(i, e.span), e.noteTop(i)
	if !n.low {
		from, to = to+n.height(), from
	}
	return render.Rect{X: e.cols[i].mid() - 4*e.unit, Y: from, W: 8 * e.unit, H: to - from}
}

// placeName looks for the place of a name from the right end of its curve to the left. A place that is less plain
// must lie nearer to that end by two columns.
func (e *emotion) placeName(n *name, k int, taken []claim, height float64) bool {
	w, h := n.widest(), n.height()
	best, least := render.Rect{}, math.Inf(1)
	for i, near := range nearnesses {
		cost := 2 * float64(i) * e.cols[0].w
		for x := e.gridRight - e.pad() - w; x >= e.gridLeft+e.pad() && e.gridRight-x+cost < least; x -= 4 * e.unit {
			lo, hi, ok := e.lived[k].reach(x, x+w)
			if !ok || e.y(lo)-e.y(hi) > near.steep*e.unit || !e.known(k, x, x+w/2) {
				continue
			}
			top, bottom := e.own(k, x, x+w)
			for _, y := range [...]float64{top - near.gap*e.unit - h, bottom + near.gap*e.unit} {
				box := render.Rect{X: x, Y: y, W: w, H: h}
				if y > 3*e.unit && y+h < height-3*e.unit && e.gridRight-x+cost < least && e.free(box, k, near.clear*e.unit, taken) {
					best, least = box, e.gridRight-x+cost
				}
			}
		}
	}
	n.box = best
	return best != render.Rect{}
}

// own is how high and how low a curve and its faces reach in a stretch.
func (e *emotion) own(k int, from, to float64) (top, bottom float64) {
	lo, hi, _ := e.lived[k].reach(from-6*e.unit, to+6*e.unit)
	top, bottom = e.y(hi)-2.5*e.unit, e.y(lo)+2.5*e.unit
	for i := range e.cols {
		v, ok := score(journey.Of(e.cols[i].content().Emotion, e.lived[k].who))
		if r := e.around(i, k) + e.unit; ok && math.Abs(e.cols[i].mid()+e.aside(i, k, v)-(from+to)/2) < r+(to-from)/2 {
			top, bottom = math.Min(top, e.y(v)-r), math.Max(bottom, e.y(v)+r)
		}
	}
	return top, bottom
}

// known says whether a curve runs at both ends of a stretch.
func (e *emotion) known(k int, from, to float64) bool {
	_, a := e.lived[k].at(from)
	_, b := e.lived[k].at(to)
	return a && b
}

// free says whether a box touches none that is taken, and keeps its distance from all curves and faces but its own.
func (e *emotion) free(box render.Rect, k int, clear float64, taken []claim) bool {
	for _, t := range taken {
		room := t.Rect
		if t.face >= 0 && t.face != k {
			room = room.Inset(-clear)
		}
		if room.Overlaps(box, 0) {
			return false
		}
	}
	for j, t := range e.tracks {
		d := 3 * e.unit
		if j < len(e.lived) && j != k {
			d = clear
		} else if j == k {
			d = 0
		}
		lo, hi, ok := t.reach(box.X-d, box.Right()+d)
		if ok && e.y(hi)-d < box.Bottom() && e.y(lo)+d > box.Y {
			return false
		}
	}
	return true
}

// names draws the names of the curves.
func (e *emotion) names() (items []render.Item) {
	for _, n := range e.named {
		items = append(items, n.at(n.box.X, n.box.Y, n.box.W, center)...)
	}
	return items
}
