package poster

import (
	"image/color"
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// vowWords say what becomes of a promise.
var vowWords = [...]word{journey.AtStake: wordAtStake, journey.IsKept: wordKept, journey.IsBroken: wordBroken}

func needTicks(b *board, r row, of *journey.Content) float64 {
	w := 2 * b.tickRadius()
	for _, v := range of.Promise {
		w = math.Max(w, b.small.longest(b.vowName(v)))
	}
	return w
}

func (l *look) tickRadius() float64 { return 7.2 * l.unit }

// vowName is the promise of a mark, where a map has several.
func (b *board) vowName(v journey.Vow) string {
	if v.Promise == "" || len(b.m.Promises) < 2 {
		return ""
	}
	return b.named(v.Promise)
}

// setTicks draws a mark for each promise that counts in a cell.
func setTicks(b *board, r row, of *journey.Content, w float64) (p piece) {
	rad := b.tickRadius()
	for i, v := range of.Promise {
		if i > 0 {
			p.height += 4 * b.unit
		}
		p.items = append(p.items, &render.Group{Role: render.Figure, Name: b.words.of(vowWords[v.Kept]),
			Items: b.vowMark(v.Kept, w/2, p.height+rad, rad)})
		p.height += 2 * rad
		if name := b.vowName(v); name != "" {
			p.height += 1.5 * b.unit
			p.addMiddle(b.small.in(b.Colors.Ink).balance(name, w), w)
		}
	}
	return p
}

// vowMark draws what becomes of a promise round x, y: a check on a disc, a cross on a square, or an open ring.
func (l *look) vowMark(k journey.Kept, x, y, r float64) []render.Item {
	c := l.Colors
	switch k {
	case journey.IsKept:
		var check render.Pen
		check.Move(x-0.45*r, y+0.04*r)
		check.Line(x-0.12*r, y+0.38*r)
		check.Line(x+0.48*r, y-0.34*r)
		return []render.Item{disk(c.Accent, x, y, r), l.sign(check, c.OnFull, 0.24*r)}
	case journey.IsBroken:
		d := 0.9 * r
		square := fill(c.Warn, func(p *render.Pen) { p.Round(render.Rect{X: x - d, Y: y - d, W: 2 * d, H: 2 * d}, 0.32*r) })
		var cross render.Pen
		cross.Move(x-0.36*r, y-0.36*r)
		cross.Line(x+0.36*r, y+0.36*r)
		cross.Move(x+0.36*r, y-0.36*r)
		cross.Line(x-0.36*r, y+0.36*r)
		return []render.Item{square, l.sign(cross, c.OnFull, 0.24*r)}
	}
	ring := outline(c.Accent, 0.2*r, func(p *render.Pen) { p.Circle(x, y, 0.84*r) })
	ring.Stroke.Dash = []float64{0.44 * r, 0.22 * r}
	return []render.Item{ring}
}

// sign is a stroke with round ends and corners.
func (l *look) sign(segs render.Pen, ink color.NRGBA, width float64) *render.Path {
	return &render.Path{Segs: segs, Stroke: render.Stroke{Color: ink, Width: width, Cap: render.RoundCap, Join: render.RoundJoin}}
}

// ticksLegend explains the marks that the board uses.
func ticksLegend(b *board) []entry {
	var used [len(vowWords)]bool
	b.here(func(of *journey.Content) {
		for _, v := range of.Promise {
			used[v.Kept] = true
		}
	})
	var es []entry
	for _, k := range []journey.Kept{journey.IsKept, journey.IsBroken, journey.AtStake} {
		if used[k] {
			es = append(es, b.signEntry(b.words.of(vowWords[k]), func(x, y, r float64) []render.Item { return b.vowMark(k, x, y, r) }))
		}
	}
	return es
}

// signEntry is the entry of a mark that is drawn round a middle.
func (b *board) signEntry(words string, draw func(x, y, r float64) []render.Item) entry {
	r := 4.6 * b.unit
	return entry{func(x, y float64) []render.Item { return draw(x+r, y, r) }, 2*r + 4*b.unit, words}
}
