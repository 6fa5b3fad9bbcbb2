package poster

import (
	"image/color"
	"math"

	"journeymap/render"
)

// ledger is the course of an account in its place on one board.
type ledger struct {
	*board
	row
	*course
	top, deep float64 // of the graph: from the highest balance down to the lowest
	bottom    float64 // where the lane ends, but for words
}

// ledgerOf finds the height of the graph: one in the account is as tall as bounds allow that keep the lane a lane. Over
// and under it is room for the tags and numbers of the balances that need it.
func (b *board) ledgerOf(r row) *ledger {
	l := &ledger{board: b, row: r, course: r.course}
	u, label := b.unit, b.look.label.lead
	l.deep = math.Min(math.Max((l.hi-l.lo)*13*u, 36*u), 84*u)
	l.top = b.rowPad() + b.tagHeight()/2
	over, under := 0.0, l.deep+b.tagHeight()/2
	for _, s := range l.steps {
		if y := l.y(s.after) - l.top; s.after >= 0 {
			over = math.Max(over, label-y)
		} else {
			under = math.Max(under, y+b.tagHeight()/2+label)
		}
	}
	l.top += over
	l.bottom = l.top + under + b.rowPad()
	return l
}

// y is where a balance stands.
func (l *ledger) y(balance float64) float64 {
	if l.hi == l.lo {
		return l.top + l.deep/2
	}
	return l.top + (l.hi-balance)/(l.hi-l.lo)*l.deep
}

// onBoard is the column of the board in which a payment counts, or −1.
func (l *ledger) onBoard(s payment) int {
	if i := s.col - (l.cols[0].number - 1); i >= 0 && i < len(l.cols) {
		return i
	}
	return -1
}

// x is where a payment on this board counts.
func (l *ledger) x(s payment) float64 {
	c := &l.cols[l.onBoard(s)]
	if s.start {
		return c.x + l.startMiddle(s)
	}
	return c.mid()
}

// balanceAt is the balance at the end of a column of the map.
func (l *ledger) balanceAt(col int) float64 {
	n := 0
	for n < len(l.steps) && l.steps[n].col <= col {
		n++
	}
	return l.at(n)
}

// line draws the ground between the balance and zero, the line of zero, and the balance as a line of steps. It runs over
// the whole board, also where it goes on from one sheet to the next.
func (l *ledger) line() []render.Item {
	var stairs render.Pen
	now := l.balanceAt(l.cols[0].number - 2)
	x := l.gridLeft
	var items []render.Item
	stairs.Move(x, l.y(now))
	flat := func(to float64) {
		items = append(items, l.groundUnder(now, x, to)...)
		stairs.Line(to, l.y(now))
		x = to
	}
	for _, s := range l.steps {
		if l.onBoard(s) >= 0 {
			flat(l.x(s))
			now = s.after
			stairs.Line(x, l.y(now))
		}
	}
	flat(l.gridRight)
	items = append(items, line(mix(l.Colors.Muted, l.Colors.Rule, 0.2), 0.8*l.unit, l.gridLeft, l.y(0), l.gridRight, l.y(0)))
	path := l.sign(stairs, l.Colors.Accent, 1.5*l.unit)
	return append(items, path)
}

// groundUnder is the ground of one balance, from it to zero.
func (l *ledger) groundUnder(v, from, to float64) []render.Item {
	if v == 0 || to <= from {
		return nil
	}
	y0, y1 := l.y(math.Max(v, 0)), l.y(math.Min(v, 0))
	box := render.Rect{X: from, Y: y0, W: to - from, H: y1 - y0}
	if v < 0 {
		return l.hatched(box)
	}
	return []render.Item{fill(fade(l.Colors.Accent, 0.13), func(p *render.Pen) { p.Box(box) })}
}

// hatched is a ground in the color of a warning with slanting strokes on it, which meet those of a box beside it.
func (l *look) hatched(box render.Rect) []render.Item {
	var strokes, clip render.Pen
	step := 4.8 * l.unit
	for s := math.Ceil((box.X+box.Y)/step) * step; s < box.Right()+box.Bottom(); s += step {
		strokes.Move(s-box.Y, box.Y)
		strokes.Line(s-box.Bottom(), box.Bottom())
	}
	clip.Box(box)
	ground := fill(fade(l.Colors.Warn, 0.13), func(p *render.Pen) { p.Box(box) })
	return []render.Item{ground, &render.Group{Clip: &render.Path{Segs: clip}, Items: []render.Item{
		&render.Path{Segs: strokes, Stroke: render.Stroke{Color: fade(l.Colors.Warn, 0.5), Width: 0.7 * l.unit}}}}}
}

// zero names the line of zero in the column of lane titles.
func (l *ledger) zero() []render.Item {
	blk := l.small.set(l.words.number(0), l.label)
	return blk.at(l.margin, l.y(0)-blk.height()/2, l.gridLeft-2.5*l.unit-l.margin, right)
}

// tag is a balance on the line, as a label with round ends; one under zero is filled.
func (l *ledger) tag(v, x float64) []render.Item {
	ground, ink, rim := l.Colors.Paper, l.Colors.Ink, l.Colors.Accent
	if v < 0 {
		ground, ink, rim = l.Colors.Warn, l.Colors.OnFull, l.Colors.Warn
		if l.lowInk {
			ground, ink = l.Colors.Paper, l.Colors.Warn
		}
	}
	w, h := l.tagWidth(v), l.tagHeight()
	box := render.Rect{X: x - w/2, Y: l.y(v) - h/2, W: w, H: h}
	shape := outline(rim, 1.1*l.unit, func(p *render.Pen) { p.Round(box, h/2) })
	shape.Fill = render.Paint{Color: ground}
	blk := l.strong.in(ink).set(l.words.number(v), w+1)
	return append([]render.Item{shape}, blk.at(box.X, l.y(v)-blk.height()/2, w, center)...)
}

// signed is the number of a payment outside the ground, behind an arrow up or down. It stands on the
// middle of the step, or beside it where the step comes from there.
func (l *ledger) signed(s payment, x float64) []render.Item {
	n := s.amount()
	ink, w := l.signedInk(n), l.signedWidth(n)
	blk := l.look.label.in(ink).set(l.words.signed(n), w)
	y := l.y(s.after) - l.tagHeight()/2 - blk.lead
	if s.after < 0 {
		y = l.y(s.after) + l.tagHeight()/2
	}
	left0 := x - w/2
	if s.after >= 0 && n < 0 || s.after < 0 && n > 0 {
		left0 = x + 3*l.unit
	}
	r := 0.34 * l.look.label.size
	return append([]render.Item{l.payArrow(n, left0+r, y+blk.lead/2, r)}, blk.at(left0+l.arrowWidth(), y, w, left)...)
}

func (l *look) signedInk(n float64) color.NRGBA {
	if n < 0 {
		return l.Colors.Warn
	}
	return l.Colors.Accent
}

// payArrow points up for what is paid in and down for what is taken out. It has a shaft, unlike the mark of who does better.
func (l *look) payArrow(n, x, y, r float64) render.Item {
	d := r
	if n < 0 {
		d = -r
	}
	var p render.Pen
	p.Move(x, y+1.05*d)
	p.Line(x, y-0.95*d)
	p.Move(x-0.85*r, y-0.1*d)
	p.Line(x, y-0.95*d)
	p.Line(x+0.85*r, y-0.1*d)
	return &render.Path{Segs: p, Stroke: render.Stroke{Color: l.signedInk(n), Width: 0.5 * r, Cap: render.RoundCap, Join: render.RoundJoin}}
}
