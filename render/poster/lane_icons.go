package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// A lane of icons draws a sign for each of its words, and the word under it: a sign is never alone.

// iconRadius is half the height of an icon in such a lane.
func (l *look) iconRadius() float64 { return 11.5 * l.unit }

func needIcons(b *board, r row, of *journey.Content) float64 {
	return math.Max(2*b.iconRadius(), b.small.widestWord(b.declared(r.text(of))))
}

// setIcons sets the words of a cell beside each other where each stays whole, and else below one another.
func setIcons(b *board, r row, of *journey.Content, w float64) (p piece) {
	ts := b.declared(r.text(of))
	n := len(ts)
	if n > 1 && needIcons(b, r, of)+4*b.unit > w/float64(n) {
		n = 1
	}
	for i := 0; i < len(ts); i += n {
		if i > 0 {
			p.height += 4 * b.unit
		}
		b.iconLine(&p, r, ts[i:min(i+n, len(ts))], w)
	}
	return p
}

// iconLine sets some words side by side in the middle of a width.
func (b *board) iconLine(p *piece, r row, ts []journey.Text, w float64) {
	part := math.Min(w/float64(len(ts)), math.Max(needIconsOf(b, ts), w/3))
	if len(ts) == 1 {
		part = w
	}
	x, tall := (w-part*float64(len(ts)))/2, 0.0
	for _, t := range ts {
		rad := b.iconRadius()
		icon := b.icon(t.S, b.iconNamed(t.S), x+part/2, p.height+rad, rad)
		p.items = append(p.items, &render.Group{Role: render.Artifact, Items: icon})
		blk := b.small.in(b.Colors.Ink).balance(b.sourced(t.S, t), part-2*b.unit)
		p.items = append(p.items, blk.at(x, p.height+2*rad+2*b.unit, part, center)...)
		tall = math.Max(tall, 2*rad+2*b.unit+blk.height())
		x += part
	}
	p.height += tall
}

func needIconsOf(b *board, ts []journey.Text) (w float64) {
	for _, t := range ts {
		w = math.Max(w, b.small.width(t.S)+6*b.unit)
	}
	return w
}

// iconNamed is the icon that the author gives the channel of a name, if any.
func (b *board) iconNamed(name string) string {
	for i := range b.m.Channels {
		if c := &b.m.Channels[i]; channelName(c) == name {
			return c.Icon
		}
	}
	return ""
}

// signRadius is half the height of the icons beside the names of channels.
func (l *look) signRadius() float64 { return 0.66 * l.small.size }

// iconRoom is the width at the left of the names of channels for their icons, if one has any.
func (l *look) iconRoom(ts []thread) float64 {
	for _, t := range ts {
		if t.icon != "" {
			return 2*l.signRadius() + 3*l.unit
		}
	}
	return 0
}
