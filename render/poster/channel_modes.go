package poster

import (
	"math"
	"slices"

	"journeymap/render"
)

// channelModes are the modes of a channel that have a sign, in the order of the legend. A free channel has none.
var channelModes = []string{"steered", "closed", "new"}

// modeRadius is half the height of the sign of a mode.
func (l *look) modeRadius() float64 { return 3.4 * l.unit }

// modeRoom is the width at the right of the names of channels for their signs.
func (b *board) modeRoom(ts []thread) (w float64) {
	for _, t := range ts {
		w = math.Max(w, b.channelSignRoom(t.name))
	}
	return w
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
	names := b.wovenChannels()
	if slices.ContainsFunc(names, func(name string) bool { return b.thread(name).other }) {
		es = b.channelLegend()
	}
	return append(es, b.channelSignLegend(names)...)
}

// channelLegend tells channels of the company's own from those of others.
func (b *board) channelLegend() []entry {
	dot := func(k word, other bool) entry {
		return b.signEntry(b.words.of(k), func(x, y, r float64) []render.Item { return []render.Item{b.dot(other, x, y, b.Colors.Paper)} })
	}
	return []entry{dot(wordOwnChannel, false), dot(wordOtherChannel, true)}
}

// wovenChannels are the names of the channels of all weaves.
func (b *board) wovenChannels() (names []string) {
	for i := range b.rows {
		if b.rows[i].weaves() {
			names = append(names, b.channelNames(&b.rows[i])...)
		}
	}
	return names
}
