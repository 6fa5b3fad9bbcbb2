package poster

import (
	"image/color"
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// name is the name of a line and where it stands.
type name struct {
	block
	box  render.Rect
	line int         // of e.tracks
	led  bool        // a leader ties it to its line
	ink  color.NRGBA // of the leader
}

// namesCurves says whether each curve has its name beside it: one alone needs none.
func (b *board) namesCurves() bool { return b.curved && len(b.whose) > 1 }

// nearness is how a name may lie at its line, in units.
type nearness struct {
	gap   float64 // between the name and its line
	steep float64 // how far the line may rise or fall along the name
	clear float64 // between the name and other lines, so that it is plain whose it is
	led   bool    // a leader ties it to its line
}

// faces is the room between a name and the faces of other curves: three times that to their lines, so that a name does
// not stand between two of them, as far as there is a plain place at all.
func (n nearness) faces() float64 {
	if n.plain() {
		return 3 * n.clear
	}
	return n.clear
}

// plain says whether a name that lies so leaves no doubt.
func (n nearness) plain() bool { return n.clear > 8 }

// plainly are the places that leave no doubt whose name it is. They are tried one after the other.
var plainly = []nearness{{3, 10, 13, false}, {3, 24, 11, false}, {4, 44, 9, false}}

// anyhow are the places for a curve that must have its name and finds no plain one: with a leader, or at last in a gap.
var anyhow = []nearness{{14, 200, 8, true}, {26, 300, 8, true}, {3, 80, 4, false}, {12, 120, 4, false}, {24, 200, 3, false}, {48, 400, 3, false}, {96, 800, 2, false}, {3, 2000, 1, false}, {180, 2000, 1, false}}

// nameCurves finds a place for the name of each curve, as far to the right as there is one: over the curve or under it,
// clear of faces, notes and other lines, and within a phase. What was expected and competitors have theirs only where it is plain. Height is
// that of the lane.
func (e *emotion) nameCurves(height float64) {
	e.named = nil
	taken := e.taken()
	place := func(text string, style style, k int, nears []nearness) {
		n := name{block: style.balance(text, style.chars(26)), line: k, ink: style.ink}
		if e.placeName(&n, nears, taken, height) {
			e.named = append(e.named, n)
			taken = append(taken, claim{n.box.Inset(-4 * e.unit), -1})
		}
	}
	if e.namesCurves() {
		for k, s := range e.lived {
			place(s.name, e.look.label.in(s.ink), k, slices.Concat(plainly, anyhow))
		}
	}
	quiet := e.small.in(e.Colors.Muted)
	for j, s := range e.rival {
		place(s.name, quiet, len(e.lived)+j, plainly)
	}
	first := len(e.lived) + len(e.rival)
	place(e.hopeWords(""), quiet, first, plainly)
	for j, h := range e.hopes {
		place(e.hopeWords(h.who), quiet, first+1+j, plainly)
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
		of := e.cols[i].onCurve()
		for k, s := range e.lived {
			if v, ok := score(journey.Of(of.Emotion, s.who)); ok {
				all = append(all, claim{square(e.faceX(i)+e.aside(i, k, v), e.y(v), e.around(i, k)+e.unit), k})
			}
		}
		if n := &e.notes[i]; n.stack != nil {
			claims(n.box(e.noteTop(i)).Inset(-4 * e.unit))
			claims(e.tetherBox(i))
		}
		for _, p := range e.hopeSpots(i, e.top, e.span) {
			claims(square(p.X, p.Y, e.hopedRadius()+2.5*e.unit))
		}
		for _, p := range e.squareSpots(i) {
			claims(square(p.X, p.Y, 5*e.unit))
		}
	}
	return all
}

// square is the box round a circle.
func square(x, y, r float64) render.Rect { return render.Rect{X: x - r, Y: y - r, W: 2 * r, H: 2 * r} }

// placeName looks for the place of a name from the right end of its line to the left, in one nearness after the other.
func (e *emotion) placeName(n *name, nears []nearness, taken []claim, height float64) bool {
	w, h := n.widest(), n.height()
	for _, near := range nears {
		for x := e.gridRight - e.pad() - w; x >= e.gridLeft+e.pad(); x -= 4 * e.unit {
			lo, hi, ok := e.tracks[n.line].reach(x, x+w)
			if !ok || near.plain() && e.astride(x, x+w, false) > 0 || near.led && e.astride(x, x+w, false) >= 44*e.unit || e.y(lo)-e.y(hi) > near.steep*e.unit || (near.plain() || near.led) && !e.known(n.line, x, x+w) {
				continue
			}
			top, bottom := e.own(n.line, lo, hi, x, x+w)
			for _, y := range [...]float64{top - near.gap*e.unit - h, bottom + near.gap*e.unit} {
				n.box, n.led = render.Rect{X: x, Y: y, W: w, H: h}, near.led
				if y > 3*e.unit && y+h < height-3*e.unit && e.free(n, near, taken) {
					return true
				}
			}
		}
	}
	return false
}

// own is how high and how low a line and its faces reach in a stretch.
func (e *emotion) own(k int, lo, hi, from, to float64) (top, bottom float64) {
	room := 2.5 * e.unit
	top, bottom = e.y(hi)-room, e.y(lo)+room+e.dropOf(k)
	if k >= len(e.lived) {
		return top - e.unit, bottom + e.unit // for its marks
	}
	first, last := e.columnsIn(from, to)
	for i := first; i < last; i++ {
		v, ok := e.scoreOf(i, k)
		if r := e.around(i, k) + e.unit; ok && math.Abs(e.faceX(i)+e.aside(i, k, v)-(from+to)/2) < r+(to-from)/2 {
			top, bottom = math.Min(top, e.y(v)-r), math.Max(bottom, e.y(v)+r)
		}
	}
	return top, bottom
}

// known says whether a line runs along the most of a stretch.
func (e *emotion) known(k int, from, to float64) bool {
	_, a := e.tracks[k].at(from)
	_, b := e.tracks[k].at((from + to) / 2)
	return a && b
}

// free says whether a name touches nothing that is taken, and keeps its distance from all lines and faces but its own.
func (e *emotion) free(n *name, near nearness, taken []claim) bool {
	clear := near.clear * e.unit
	for _, t := range taken {
		room := t.Rect
		if t.face >= 0 && t.face != n.line {
			room = room.Inset(-near.faces() * e.unit)
		}
		if room.Overlaps(n.box, 0) || near.led && t.Overlaps(n.leaderBox(e).Inset(-e.unit), 0) {
			return false
		}
	}
	if y := e.y(0); n.line >= len(e.lived) && y > n.box.Y-2*e.unit && y < n.box.Bottom()+2*e.unit {
		return false // cut into the line of the middle level, it would be read as the name of that
	}
	leader := n.leaderBox(e)
	for j, t := range e.tracks {
		d := clear
		if j == n.line {
			d = e.unit
		} else if near.led && e.touches(t, j, leader, 2*e.unit) {
			return false
		}
		if e.touches(t, j, n.box, d) {
			return false
		}
	}
	return true
}

// touches says whether a line comes nearer to a box than d.
func (e *emotion) touches(t track, k int, box render.Rect, d float64) bool {
	lo, hi, ok := t.reach(box.X-d, box.Right()+d)
	return ok && e.y(hi)-d < box.Bottom() && e.y(lo)+e.dropOf(k)+d > box.Y
}

// leaderBox is the room between a name and its line.
func (n *name) leaderBox(e *emotion) render.Rect {
	x := n.box.X + n.box.W/2
	s, _ := e.tracks[n.line].at(x)
	y, drop := e.y(s), e.dropOf(n.line)
	if y < n.box.Y {
		return render.Rect{X: x, Y: y + drop, H: n.box.Y - y - drop}
	}
	return render.Rect{X: x, Y: n.box.Bottom(), H: y + drop - n.box.Bottom()}
}

// names draws the names of the lines.
func (e *emotion) names() (items []render.Item) {
	for _, n := range e.named {
		if n.led {
			b := n.leaderBox(e)
			items = append(items, line(n.ink, 0.7*e.unit, b.X, b.Y, b.X, b.Bottom()))
		}
		items = append(items, n.at(n.box.X, n.box.Y, n.box.W, center)...)
	}
	return items
}
