package poster

import (
	"fmt"
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// judged is a word with how much of it there is. Progress is no judgment, and so is drawn as a bar and not as pips.
type judged struct {
	word    string
	n, most int
	bar     bool
}

// mostGauge is the highest impact and effort of an opportunity.
const mostGauge = 3

// progresses are how far an opportunity can have come.
var progresses = []string{"idea", "planned", "doing", "done"}

// gaugesOf are the impact, the effort and the progress of an opportunity, as far as they are known.
func (b *board) gaugesOf(o *journey.Opportunity) (gs []judged) {
	if o.Impact > 0 {
		gs = append(gs, judged{b.words.of(wordImpact), o.Impact, mostGauge, false})
	}
	if o.Effort > 0 {
		gs = append(gs, judged{b.words.of(wordEffort), o.Effort, mostGauge, false})
	}
	if i := slices.Index(progresses, o.Progress); i >= 0 {
		gs = append(gs, judged{b.words.term(o.Progress), i + 1, len(progresses), true})
	}
	return gs
}

// sign draws how much there is, from x on round a line at y, and signWidth is its width.
func (g judged) sign(l *look, x, y float64) []render.Item {
	if !g.bar {
		return l.pips(g.n, g.most, x, y)
	}
	var items []render.Item
	w, h := l.pipStep()*0.9, 1.7*l.pipRadius()
	for i := range g.most {
		part := outline(l.Colors.Ink, 0.7*l.unit, func(p *render.Pen) { p.Box(render.Rect{X: x + l.unit*0.4 + float64(i)*w, Y: y - h/2, W: w, H: h}) })
		if i < g.n {
			part.Fill = render.Paint{Color: l.Colors.Ink}
		}
		items = append(items, part)
	}
	return items
}

func (g judged) signWidth(l *look) float64 { return l.pipsWidth(g.most) }

// gaugeGap is the room between one gauge and the next, gaugeWord that between a word and its sign.
func (l *look) gaugeGap() float64  { return 7 * l.unit }
func (l *look) gaugeWord() float64 { return 3 * l.unit }

// gaugeWidth is that of one gauge with its word.
func (b *board) gaugeWidth(g judged) float64 {
	return b.small.width(g.word) + b.gaugeWord() + g.signWidth(b.look)
}

// gaugesWidth is the width of gauges side by side, and gaugesLeast that of gauges below one another.
func (b *board) gaugesWidth(gs []judged) (w float64) {
	for i, g := range gs {
		if i > 0 {
			w += b.gaugeGap()
		}
		w += b.gaugeWidth(g)
	}
	return w
}

func (b *board) gaugesLeast(gs []judged) float64 {
	sign := 0.0
	for _, g := range gs {
		sign = math.Max(sign, g.signWidth(b.look))
	}
	if gs == nil {
		return 0
	}
	return b.gaugesWord(gs) + b.gaugeWord() + sign + 0.1
}

// gauges sets signs behind their words: side by side as far as they fit, or else all below each other with their signs aligned.
func (b *board) gauges(gs []judged, w float64) (p piece) {
	if len(gs) > 1 && b.gaugesWidth(gs[:2]) > w {
		word := b.gaugesWord(gs)
		for _, g := range gs {
			b.gauge(&p, g, 0, word, p.height)
		}
		return p
	}
	x := 0.0
	for i, g := range gs {
		if i > 0 && x+b.gaugeWidth(g) > w {
			x = 0
		}
		y := p.height
		if x > 0 {
			y -= b.small.lead
		}
		b.gauge(&p, g, x, b.small.width(g.word), y)
		x += b.gaugeWidth(g) + b.gaugeGap()
	}
	return p
}

// gaugesWord is the width of the widest word.
func (b *board) gaugesWord(gs []judged) (w float64) {
	for _, g := range gs {
		w = math.Max(w, b.small.width(g.word))
	}
	return w
}

// gauge sets one gauge at a place, with its sign behind a width for its word.
func (b *board) gauge(p *piece, g judged, x, word, y float64) {
	p.items = append(p.items, b.small.in(b.Colors.Ink).set(g.word, math.Inf(1)).at(x, y, word, left)...)
	sign := &render.Group{Role: render.Figure, Name: fmt.Sprintf("%d/%d", g.n, g.most), Items: g.sign(b.look, x+word+b.gaugeWord(), y+b.small.lead/2)}
	if g.bar { // its word says it all
		sign.Role, sign.Name = render.Artifact, ""
	}
	p.items = append(p.items, sign)
	p.height = math.Max(p.height, y+b.small.lead)
}
