package poster

import (
	"math"

	"journeymap/render"
)

// channelModes are the modes of a channel that have a sign, in the order of the legend. A free channel has none.
var channelModes = []string{"steered", "closed", "new"}

// modeRadius is half the height of the sign of a mode.
func (l *look) modeRadius() float64 { return 3.4 * l.unit }

// modeRoom is the width at the right of the names of channels for the signs, if one has any.
func (l *look) modeRoom(ts []thread) float64 {
	for _, t := range ts {
		if l.modeSign(t.mode, 0, 0, 1) != nil {
			return 2*l.modeRadius() + 3*l.unit
		}
	}
	return 0
}

// modeSign draws the sign of a mode round x, y: an arrow for a channel that customers are steered to, a lock for one
// that is closed, a spark for one that is new.
func (l *look) modeSign(mode string, x, y, r float64) []render.Item {
	ink := l.Colors.Accent
	var p render.Pen
	switch mode {
	case "steered":
		p.Move(x-0.9*r, y)
		p.Line(x+0.85*r, y)
		p.Move(x+0.2*r, y-0.65*r)
		p.Line(x+0.85*r, y)
		p.Line(x+0.2*r, y+0.65*r)
		return []render.Item{l.sign(p, ink, 0.36*r)}
	case "closed":
		p.Move(x-0.42*r, y)
		p.Line(x-0.42*r, y-0.36*r)
		p.Curve(x-0.42*r, y-0.96*r, x+0.42*r, y-0.96*r, x+0.42*r, y-0.36*r)
		p.Line(x+0.42*r, y)
		body := render.Rect{X: x - 0.72*r, Y: y - 0.12*r, W: 1.44 * r, H: 1.08 * r}
		return []render.Item{l.sign(p, ink, 0.3*r), fill(ink, func(q *render.Pen) { q.Round(body, 0.2*r) })}
	case "new":
		for i := range 3 {
			sin, cos := math.Sincos(float64(i) * math.Pi / 3)
			p.Move(x-0.92*r*sin, y-0.92*r*cos)
			p.Line(x+0.92*r*sin, y+0.92*r*cos)
		}
		return []render.Item{l.sign(p, ink, 0.34*r)}
	}
	return nil
}

// weaveLegend explains dots and signs, as far as the map needs it: filled dots speak for themselves where there are no
// others.
func weaveLegend(b *board) (es []entry) {
	other, modes := b.channelsUsed()
	if other {
		es = b.channelLegend()
	}
	for _, m := range channelModes {
		if modes[m] {
			es = append(es, b.signEntry(b.words.term(m), func(x, y, r float64) []render.Item {
				return b.modeSign(m, x, y, b.modeRadius())
			}))
		}
	}
	return es
}

// channelLegend tells channels of the company's own from those of others.
func (b *board) channelLegend() []entry {
	dot := func(k word, other bool) entry {
		return b.signEntry(b.words.of(k), func(x, y, r float64) []render.Item { return []render.Item{b.dot(other, x, y, b.Colors.Paper)} })
	}
	return []entry{dot(wordOwnChannel, false), dot(wordOtherChannel, true)}
}

// channelsUsed says whether a weave of this map shows a channel of others, and which modes it shows.
func (b *board) channelsUsed() (other bool, modes map[string]bool) {
	modes = map[string]bool{}
	for i := range b.rows {
		if !b.rows[i].weaves() {
			continue
		}
		for _, name := range b.channelNames(&b.rows[i]) {
			t := b.thread(name)
			other = other || t.other
			modes[t.mode] = true
		}
	}
	return other, modes
}
