package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/journey/diag"
	"journeymap/render"
)

// A lane of icons draws a sign for each of its words, and the word under it: a sign is never alone.

// iconRadius is half the height of an icon in such a lane.
func (l *look) iconRadius() float64 { return 11.5 * l.unit }

func needIcons(b *board, r row, of *journey.Content) float64 {
	ts := b.declared(r.text(of))
	w := math.Max(2*b.iconRadius(), b.small.widestWord(ts))
	for _, t := range ts {
		if r.id == "channel" {
			w = math.Max(w, 2*(b.iconRadius()+b.channelSignRoom(t.S)))
		}
	}
	return w
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
		if r.id == "channel" {
			p.items = append(p.items, b.channelSignItems(t.S, x+part/2+rad, p.height+b.modeRadius())...)
		}
		blk := b.small.in(b.Colors.Ink).balance(b.addressed(t), part-2*b.unit)
		p.items = append(p.items, blk.at(x, p.height+2*rad+2*b.unit, part, center)...)
		tall = math.Max(tall, 2*rad+2*b.unit+blk.height())
		x += part
	}
	p.height += tall
}

func needIconsOf(b *board, ts []journey.Text) (w float64) {
	for _, t := range ts {
		w = math.Max(w, b.small.width(b.addressed(t))+6*b.unit)
	}
	return w
}

// unsigned warns of words in own lanes of icons for which there is no icon: each is drawn as its first letter. A chain warns
// of those in its own file.
func (p *plan) unsigned() (found diag.List) {
	plans := p.links
	if plans == nil {
		plans = []*plan{p}
	}
	for _, q := range plans {
		if q.m.Source != p.m.Source {
			continue
		}
		q.each(func(of *journey.Content) {
			for _, c := range of.Cells {
				if k := p.entryOf(c.Lane).Kinds; len(k) > 0 && k[0] == "icons" {
					found = append(found, p.unsignedIn(c.Words)...)
				}
			}
		})
	}
	return found
}

func (p *plan) unsignedIn(words []journey.Text) (found diag.List) {
	for _, t := range words {
		if iconOf(first(p.iconNamed(t.S), t.S)) == "" {
			found = append(found, p.noIcon(t.Span, t.S))
		}
	}
	return found
}

// iconNamed is the icon that the author gives the channel of a name, if any.
func (p *plan) iconNamed(name string) string {
	for i := range p.m.Channels {
		if c := &p.m.Channels[i]; channelName(c) == name {
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
