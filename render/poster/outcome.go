package poster

import (
	"image/color"

	"journeymap/render"
)

// outcomeSigns draw what somebody becomes, and what they tell.
var outcomeSigns = map[string]func(*markArt){
	"former": func(a *markArt) { a.door(1) }, "customer": (*markArt).person, "fan": (*markArt).heart,
	"recommends": (*markArt).tellsWell, "nothing": (*markArt).tellsNothing, "warns": (*markArt).tellsIll,
}

// end is one thing that the journey leaves behind.
type end struct{ key, words string }

// outcomes are what the journey leaves behind.
func (b *board) outcomes() (all []end) {
	o := b.cover.Outcome
	switch o.Becomes {
	case "former":
		all = append(all, end{o.Becomes, b.words.frame("-former")})
	case "customer", "fan":
		already := len(b.cover.Personas) > 0 && b.cover.Personas[0].Relationship == o.Becomes
		all = append(all, end{o.Becomes, b.words.becomes(o.Becomes, already)})
	}
	if o.Tells != "" {
		all = append(all, end{o.Tells, b.words.frame(o.Tells)})
	}
	return all
}

// outcome draws an arrow on from the journey, and at its end, at the far right, what it leaves behind.
func (b *board) outcome() strip {
	all := b.outcomes()
	if all == nil {
		return strip{}
	}
	st := b.titled(b.words.frame("outcome"))
	x, y := b.gridRight, b.rowPad()+2*b.unit
	h := 0.0
	for i := len(all) - 1; i >= 0; i-- {
		items, w, height := b.endCard(all[i], b.gridRight-b.gridLeft)
		if i == len(all)-1 || x-w-6*b.unit >= b.gridLeft {
			x -= w
		} else {
			x, y = b.gridRight-w, y+h+4*b.unit
		}
		render.Move(items, x, y)
		st.cells = append([]cell{{items: items, role: render.Section}}, st.cells...)
		x -= 6 * b.unit
		h = height
	}
	if len(all) == len(st.cells) && x-b.gridLeft > 20*b.unit {
		st.cells = append(st.cells, cell{items: b.toOutcome(b.gridLeft, x, y+h/2), role: render.Artifact})
	}
	st.height = max(st.height, y+h+b.rowPad()+2*b.unit)
	return st
}

// endCard is a rounded card with a sign and its words.
func (b *board) endCard(e end, most float64) (items []render.Item, w, h float64) {
	r, pad := b.markRadius(), 5*b.unit
	x := 2*r + pad + 6*b.unit
	blk := b.strong.balance(e.words, most-x-2*pad)
	w, h = x+blk.widest()+2*pad, max(2*r, blk.height())+2*pad
	card := fill(b.Colors.Paper, func(p *render.Pen) { p.Round(render.Rect{W: w, H: h}, min(h/2, 12*b.unit)) })
	art := &markArt{look: b.look, x: pad + 2*b.unit + r, y: h / 2, r: r, ink: b.endInk(e.key)}
	card.Stroke = render.Stroke{Color: art.ink, Width: 1.2 * b.unit}
	outcomeSigns[e.key](art)
	back := append([]render.Item{card}, art.items...)
	items = append(items, &render.Group{Role: render.Artifact, Items: back})
	return append(items, blk.at(x, (h-blk.height())/2, w-x, left)...), w, h
}

// endInk is the color of an outcome; its sign and words say the same.
func (b *board) endInk(key string) color.NRGBA {
	switch key {
	case "former", "warns":
		return b.Colors.Warn
	case "nothing":
		return b.Colors.Muted
	}
	return b.Colors.Accent
}

// toOutcome is a dotted arrow from where the journey ends to its outcome.
func (b *board) toOutcome(from, to, y float64) []render.Item {
	c := mix(b.Colors.Accent, b.Colors.Paper, 0.35)
	l := line(c, 1.6*b.unit, from+b.unit, y, to-2*b.unit, y)
	l.Stroke.Dash, l.Stroke.Cap = []float64{0.1 * b.unit, 5 * b.unit}, render.RoundCap
	var tip render.Pen
	tip.Move(to-6*b.unit, y-4*b.unit)
	tip.Line(to-1*b.unit, y)
	tip.Line(to-6*b.unit, y+4*b.unit)
	return []render.Item{l, b.sign(tip, c, 1.6*b.unit)}
}

// heart is a filled heart.
func (a *markArt) heart() {
	a.items = append(a.items, fill(a.ink, func(p *render.Pen) {
		x, y, r := a.x, a.y, a.r
		p.Move(x, y+0.86*r)
		p.Curve(x-0.5*r, y+0.44*r, x-0.96*r, y+0.1*r, x-0.96*r, y-0.34*r)
		p.Curve(x-0.96*r, y-0.92*r, x-0.22*r, y-1.02*r, x, y-0.42*r)
		p.Curve(x+0.22*r, y-1.02*r, x+0.96*r, y-0.92*r, x+0.96*r, y-0.34*r)
		p.Curve(x+0.96*r, y+0.1*r, x+0.5*r, y+0.44*r, x, y+0.86*r)
		p.Close()
	}))
}

// bubble is the speech balloon of what somebody tells.
func (a *markArt) bubble() {
	x, y, r := a.x, a.y, a.r
	box := render.Rect{X: x - 0.94*r, Y: y - 0.86*r, W: 1.88 * r, H: 1.34 * r}
	a.items = append(a.items, fill(a.ink, func(p *render.Pen) { p.Round(box, 0.34*r) }), fill(a.ink, func(p *render.Pen) {
		p.Move(x-0.5*r, y+0.4*r)
		p.Line(x-0.52*r, y+0.94*r)
		p.Line(x+0.06*r, y+0.4*r)
		p.Close()
	}))
}

// onBubble draws a stroke on the balloon.
func (a *markArt) onBubble(points ...[2]float64) {
	a.items = append(a.items, a.sign(a.path(points...), a.Colors.OnFull, 0.2*a.r))
}

func (a *markArt) tellsWell() {
	a.bubble()
	a.onBubble([2]float64{-0.4, -0.18}, [2]float64{-0.1, 0.12}, [2]float64{0.44, -0.5})
}

func (a *markArt) tellsIll() {
	a.bubble()
	a.onBubble([2]float64{0, -0.58}, [2]float64{0, -0.14})
	a.items = append(a.items, disk(a.Colors.OnFull, a.x, a.y+0.18*a.r, 0.13*a.r))
}

func (a *markArt) tellsNothing() {
	a.bubble()
	for _, x := range []float64{-0.46, 0, 0.46} {
		a.items = append(a.items, disk(a.Colors.OnFull, a.x+x*a.r, a.y-0.19*a.r, 0.14*a.r))
	}
}
