package poster

import (
	"math"

	"journeymap/render"
)

// The lane of enjoyment is one band that swells, holds and fades: looking forward, the thing itself, and what stays of it.

// pleasure is a stretch of the band: columns of a board that enjoy in the same way.
type pleasure struct {
	how      string
	from, to int
}

// pleasures are the stretches on a board. Where touchpoints say nothing, what their phase says holds.
func (b *board) pleasures(r row) (all []pleasure) {
	for i := range b.cols {
		of := b.cols[i].content()
		if !r.shows(of) {
			of = &b.m.Phases[b.cols[i].phase].Content
		}
		if !r.shows(of) {
			continue
		}
		if n := len(all); n > 0 && all[n-1].to == i && all[n-1].how == of.Enjoyment {
			all[n-1].to++
		} else {
			all = append(all, pleasure{of.Enjoyment, i, i + 1})
		}
	}
	return all
}

func needEnjoyment(b *board, r row, c *column) float64 {
	if of := c.content(); r.shows(of) {
		return b.look.label.longest(b.words.term(of.Enjoyment)) + 2*b.pad() + 8*b.unit
	}
	return 0
}

// drawEnjoyment draws the band, with a thin line where nothing is said.
func drawEnjoyment(b *board, r row, height float64) strip {
	st := b.titled(r.title)
	y := b.rowPad()
	h := b.look.label.lead + 8*b.unit
	all := b.pleasures(r)
	for n, p := range all {
		first, last := &b.cols[p.from], &b.cols[p.to-1]
		if n > 0 && all[n-1].to < p.from {
			prev := &b.cols[all[n-1].to-1]
			st.back = append(st.back, line(b.Colors.Rule, 1.2*b.unit, prev.x+prev.w, y+h/2, first.x, y+h/2))
		}
		box := render.Rect{X: first.x, Y: y, W: last.x + last.w - first.x, H: h}
		st.cells = append(st.cells, cell{from: p.from, to: p.to, role: render.Section, name: r.name(),
			box: render.Rect{X: box.X, W: box.W, H: h + 2*y}, items: b.pleasure(p.how, box)})
	}
	for i := range b.cols {
		if c := &b.cols[i]; !r.shows(c.content()) && !r.shows(&b.m.Phases[c.phase].Content) && b.unmapped(r, c) {
			b.box(&st, r, i, i+1, 0, b.textRoom(i), b.notMapped(b.textRoom(i).W))
		}
	}
	st.height = math.Max(math.Max(st.height, h+2*y), height)
	return st
}

// pleasure draws a stretch in a box with its word: a wedge that grows, a full bar, or a wedge that fades.
func (b *board) pleasure(how string, box render.Rect) []render.Item {
	deep, pale := b.Colors.Accent, mix(b.Colors.Paper, b.Colors.Accent, 0.06)
	half := mix(b.Colors.Paper, b.Colors.Accent, 0.34)
	rise, fall := 1.0, 1.0 // part of the height at its ends
	ink := b.Colors.Ink
	ground := render.Paint{Color: deep}
	shade := func(from, to float64) {
		a, z := mix(pale, half, from), mix(pale, half, to)
		ground = render.Paint{Gradient: &render.Gradient{From: a, To: z, Start: render.Point{}, End: render.Point{X: 1}}}
	}
	switch how {
	case "anticipation":
		rise = 0.62
		shade(0, 1)
	case "afterglow":
		fall = 0.62
		shade(1, 0)
	default:
		ink = b.Colors.OnFull
		if b.lowInk {
			ink, ground = deep, render.Paint{Color: b.Colors.Paper}
		}
	}
	shape := func(p *render.Pen) {
		p.Move(box.X, box.Bottom()-rise*box.H)
		p.Line(box.Right(), box.Bottom()-fall*box.H)
		p.Line(box.Right(), box.Bottom())
		p.Line(box.X, box.Bottom())
		p.Close()
	}
	band := outline(deep, 0.8*b.unit, shape)
	band.Fill = ground
	if rise < 1 || fall < 1 {
		band.Stroke.Dash = []float64{2.4 * b.unit, 1.8 * b.unit}
	}
	word := b.look.label.in(ink).balance(b.words.term(how), box.W-8*b.unit)
	low := math.Min(box.Y+(box.H-word.height())/2+0.13*box.H*(2-rise-fall), box.Bottom()-word.height())
	return append([]render.Item{&render.Group{Role: render.Artifact, Items: []render.Item{band}}},
		word.at(box.X+4*b.unit, low, box.W-8*b.unit, center)...)
}
