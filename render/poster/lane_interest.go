package poster

import (
	"image/color"
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// interests are those whom a touchpoint can serve, by their place between the customer and the company.
var interests = []string{"customer", "both", "company"}

func needInterest(b *board, r row, of *journey.Content) float64 {
	return math.Max(b.interestWidth(), b.body.longest(b.words.term(of.Interest)))
}

func (l *look) interestWidth() float64 { return 48 * l.unit }

// setInterest draws whose interest the customer takes a touchpoint to serve: a knob on a track from the customer to the
// company, with the word for it.
func setInterest(b *board, r row, of *journey.Content, w float64) (p piece) {
	h := math.Max(b.body.lead, 11*b.unit)
	word := b.body.set(b.words.term(of.Interest), w)
	x := b.interestWidth() + 6*b.unit
	sign := &render.Group{Role: render.Artifact, Items: b.interestSign(of.Interest, 0, h/2)}
	p = piece{[]render.Item{sign}, h}
	if x+word.widest() <= w {
		p.items = append(p.items, word.at(x, (h-b.body.lead)/2, w-x, left)...)
		return p
	}
	p.add(word, 0, w)
	return p
}

// interestSign draws the track from x on round a line at y.
func (b *board) interestSign(whose string, x, y float64) []render.Item {
	r := 5 * b.unit
	from, to := x+2*r+2*b.unit, x+b.interestWidth()-2*r-2*b.unit
	items := b.somebody(x+r, y, r)
	items = append(items, b.premises(x+b.interestWidth()-r, y, r)...)
	items = append(items, b.stroke(mix(b.Colors.Rule, b.Colors.Muted, 0.5), from, y, to, y, 1.4*b.unit))
	knob := 3.4 * b.unit
	at := [...]float64{from + knob, (from + to) / 2, to - knob}
	for i, k := range interests {
		if k != whose {
			continue
		}
		if k == "both" {
			items = append(items, b.halfDisk(at[i], y, knob, b.Colors.Accent)...)
		} else {
			items = append(items, disk(b.Colors.Accent, at[i], y, knob))
		}
	}
	return items
}

// halfDisk is a ring of which the left half is filled.
func (l *look) halfDisk(x, y, r float64, ink color.NRGBA) []render.Item {
	const k = 1 - arcControl
	half := fill(ink, func(p *render.Pen) {
		p.Move(x, y-r)
		p.Curve(x-k*r, y-r, x-r, y-k*r, x-r, y)
		p.Curve(x-r, y+k*r, x-k*r, y+r, x, y+r)
		p.Close()
	})
	return []render.Item{disk(l.Colors.Paper, x, y, r), half, l.ring(x, y, r, ink)}
}

// ring is an open circle whose edge lies within its radius.
func (l *look) ring(x, y, r float64, ink color.NRGBA) render.Item {
	edge := math.Max(0.18*r, 0.5*l.unit)
	return outline(ink, edge, func(p *render.Pen) { p.Circle(x, y, r-edge/2) })
}

// somebody is a person: a head over shoulders.
func (l *look) somebody(x, y, r float64) []render.Item {
	return []render.Item{disk(l.Colors.Muted, x, y-0.42*r, 0.38*r), fill(l.Colors.Muted, func(p *render.Pen) {
		p.Move(x-0.72*r, y+0.86*r)
		p.Curve(x-0.72*r, y+0.22*r, x-0.4*r, y+0.1*r, x, y+0.1*r)
		p.Curve(x+0.4*r, y+0.1*r, x+0.72*r, y+0.22*r, x+0.72*r, y+0.86*r)
		p.Close()
	})}
}

// premises are a house with a door: the company.
func (l *look) premises(x, y, r float64) []render.Item {
	walls := fill(l.Colors.Muted, func(p *render.Pen) {
		p.Move(x-0.8*r, y-0.1*r)
		p.Line(x, y-0.86*r)
		p.Line(x+0.8*r, y-0.1*r)
		p.Line(x+0.8*r, y+0.86*r)
		p.Line(x-0.8*r, y+0.86*r)
		p.Close()
	})
	door := fill(l.Colors.Paper, func(p *render.Pen) { p.Box(render.Rect{X: x - 0.2*r, Y: y + 0.22*r, W: 0.4 * r, H: 0.64 * r}) })
	return []render.Item{walls, door}
}
