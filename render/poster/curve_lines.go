package poster

import (
	"cmp"
	"image/color"
	"math"
	"slices"

	"journeymap/render"
)

// lines draws the levels, the gap, the expectation, competitors and the curves, from back to front.
func (e *emotion) lines() []render.Item {
	items := e.levelLines()
	var gap render.Pen
	between(&gap, e.lived[0].track, e.hoped, e.y, e.r)
	if gap != nil {
		items = append(items, &render.Path{Segs: gap, Fill: render.Paint{Color: fade(e.Colors.Accent, gapStrength)}})
	}
	for j, s := range e.rival {
		line := e.stroke(s.track, e.rivalStroke())
		render.Move(line, 0, e.dropOf(len(e.lived)+j))
		items = append(items, line...)
	}
	items = append(items, e.stroke(e.hoped, e.hopeStroke())...)
	for _, h := range e.hopes {
		items = append(items, e.stroke(h.track, e.furtherHope(h.k))...)
	}
	for i := range e.cols {
		items = append(items, e.leader(i)...)
	}
	for k := len(e.lived) - 1; k >= 0; k-- {
		s := e.lived[k]
		sure, unsure := e.sorted(s.track)
		items = append(items, e.bridges(s)...)
		items = append(items, e.stroke(unsure, e.tieStroke(s.ink))...)
		for _, st := range e.livedStrokes(k, e.weight()) {
			items = append(items, e.stroke(sure, st)...)
		}
	}
	return e.clipped(items)
}

// levelLines are the lines of the levels, open where a note or a name stands.
func (e *emotion) levelLines() (items []render.Item) {
	for _, t := range e.axis.ticks {
		x, y := e.gridLeft, e.y(t.score)
		for _, r := range append(e.openAt(y), room{e.gridRight, e.gridRight}) {
			if r.from > x {
				items = append(items, e.levelLine(t.score, x, r.from, y))
			}
			x = math.Max(x, r.to)
		}
	}
	return items
}

func (e *emotion) levelLine(score, from, to, y float64) render.Item {
	l := line(mix(e.Colors.Rule, e.Colors.Muted, 0.15), 0.6*e.unit, from, y, to, y)
	l.Stroke.Dash = []float64{e.unit, 3 * e.unit}
	if score == 0 {
		l.Stroke = render.Stroke{Width: e.unit, Color: mix(e.Colors.Rule, e.Colors.Muted, 0.3)}
	}
	return l
}

// openAt are the stretches of a height where texts stand, from left to right.
func (e *emotion) openAt(y float64) (rs []room) {
	add := func(box render.Rect) {
		if y > box.Y-2*e.unit && y < box.Bottom()+2*e.unit {
			rs = append(rs, room{box.X - 3*e.unit, box.Right() + 3*e.unit})
		}
	}
	for i := range e.notes {
		if n := &e.notes[i]; n.stack != nil && !n.truth {
			add(n.box(e.noteTop(i)))
		}
	}
	for i := range e.named {
		add(e.named[i].box)
	}
	slices.SortFunc(rs, func(a, b room) int { return cmp.Compare(a.from, b.from) })
	return rs
}

// gapStrength is how strong the accent is between what was expected and what was lived.
const gapStrength = 0.11

// hopeStroke is that of the line of expectations. On a map that has nothing else, such as a plan, it is the strongest line.
func (b *board) hopeStroke() render.Stroke {
	s := b.hopedStroke()
	if !b.anyLived {
		s.Color, s.Width, s.Cap, s.Dash = b.Colors.Accent, 2.6*b.unit, render.RoundCap, []float64{9 * b.unit, 6.5 * b.unit}
	}
	return s
}

func (l *look) hopedStroke() render.Stroke {
	return render.Stroke{Color: l.Colors.Expected, Width: 1.1 * l.unit, Dash: []float64{4.5 * l.unit, 3 * l.unit}}
}

func (l *look) rivalStroke() render.Stroke {
	return render.Stroke{Color: l.rivalInk(), Width: 0.77 * l.unit, Join: render.RoundJoin}
}

// rivalInk is hardly quieter than what was expected: it must be seen, and its line is thinner and whole.
func (l *look) rivalInk() color.NRGBA { return mix(l.Colors.Expected, l.Colors.Paper, 0.12) }

func (l *look) livedStroke(ink color.NRGBA, k int) render.Stroke {
	s := render.Stroke{Color: ink, Width: 3 * l.unit, Cap: render.RoundCap, Join: render.RoundJoin}
	if k > 0 {
		s.Cap = render.ButtCap
	}
	return s
}

// livedStrokes draw the curve of series k, one over the other: the first is one heavy line, the second a double line,
// the third one of dashes and dots, and so on. All but the first lie on a white edge, so that they part from what they
// cross.
func (b *board) livedStrokes(k int, weight float64) []render.Stroke {
	s := b.livedStroke(b.seriesInk(k), k)
	if k == 0 {
		s.Width *= weight
		return []render.Stroke{s}
	}
	edge, inner := s, s
	edge.Color, edge.Width = b.Colors.Paper, s.Width+2.4*b.unit
	if k%2 == 1 {
		inner.Color, inner.Width = b.Colors.Paper, s.Width-1.7*b.unit
		return []render.Stroke{edge, s, inner}
	}
	s.Width, s.Dash = 1.6*b.unit, []float64{7 * b.unit, 2.5 * b.unit, 1.5 * b.unit, 2.5 * b.unit}
	return []render.Stroke{edge, s}
}

// bridges ties runs across columns that are marked unknown, so that the eye goes on without being told more.
func (e *emotion) bridges(s series) []render.Item {
	var items []render.Item
	for _, t := range e.tiesOf(s.track) {
		from, to := t[0][0], t[0][1]
		l := line(s.ink, 0, from.x, e.y(from.s), to.x, e.y(to.s))
		l.Stroke = e.tieStroke(s.ink)
		items = append(items, l)
	}
	return items
}

// tieStroke is that of a line across what is unknown.
func (l *look) tieStroke(ink color.NRGBA) render.Stroke {
	return render.Stroke{Color: ink, Width: 1.4 * l.unit, Dash: []float64{2 * l.unit, 4 * l.unit}}
}

// tiesOf are the straight lines between the runs of a track, across columns that are marked unknown.
func (e *emotion) tiesOf(t track) (ties []track) {
	for i := 1; i < len(t); i++ {
		a, b := t[i-1], t[i]
		from, to := a[len(a)-1], b[0]
		if e.unknownBetween(from.x, to.x) {
			from.slope = (to.s - from.s) / (to.x - from.x)
			to.slope = from.slope
			ties = append(ties, track{{from, to}})
		}
	}
	return ties
}

func (e *emotion) unknownBetween(x0, x1 float64) bool {
	for i := range e.cols {
		if m := e.faceX(i); m > x0 && m < x1 && isUnknown(e.cols[i].onCurve(), "emotion") {
			return true
		}
	}
	return false
}

func (e *emotion) stroke(t track, s render.Stroke) []render.Item {
	var p render.Pen
	t.draw(&p, e.y)
	if p == nil {
		return nil
	}
	return []render.Item{&render.Path{Segs: p, Stroke: s}}
}

// clipped cuts lines that run on over the edge of the board.
func (e *emotion) clipped(items []render.Item) []render.Item {
	if e.before == nil && e.next == nil {
		return items
	}
	var p render.Pen
	p.Box(render.Rect{X: e.gridLeft, W: e.gridRight - e.gridLeft, H: e.top + e.span + e.bottom})
	return []render.Item{&render.Group{Clip: &render.Path{Segs: p}, Items: items}}
}
