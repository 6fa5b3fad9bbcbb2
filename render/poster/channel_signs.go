package poster

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"journeymap/journey"
	"journeymap/render"
)

// A channel has signs wherever it stands by its name: in which mode it is, and whether a persona prefers or avoids it. They
// stand behind its name, or beside its icon.

// channelSignKinds are the signs of a channel, in the order in which they stand and of the legend.
var channelSignKinds = append(slices.Clip(channelModes), "prefers", "avoids")

// signsOf are the signs of the channel of a name.
func (p *plan) signsOf(name string) (signs []string) {
	mode := p.thread(name).mode
	for _, k := range channelSignKinds {
		if k == mode || len(p.inclined(k, name)) > 0 {
			signs = append(signs, k)
		}
	}
	return signs
}

// inclined are the names of the personas who prefer or avoid a channel; name "" stands for any channel.
func (p *plan) inclined(sign, name string) (who []string) {
	for i := range p.m.Personas {
		one := &p.m.Personas[i]
		habits := map[string][]journey.Text{"prefers": one.Prefers, "avoids": one.Avoids}[sign]
		if slices.ContainsFunc(habits, func(t journey.Text) bool { return name == "" || p.named(t.S) == name }) {
			who = append(who, one.Name.S)
		}
	}
	return who
}

// channelSignWords say what a sign stands for: with several personas, also whose it is.
func (p *plan) channelSignWords(sign, name string) string {
	k, ok := map[string]word{"prefers": wordPrefers, "avoids": wordAvoids}[sign]
	if !ok {
		return p.words.term(sign)
	}
	said := []rune(p.words.of(k))
	said[0] = unicode.ToLower(said[0])
	if len(p.m.Personas) < 2 {
		return string(said)
	}
	return string(said) + ": " + strings.Join(p.inclined(sign, name), ", ")
}

// signStep is the room of one sign, with the gap before it.
func (l *look) signStep() float64 { return 2*l.modeRadius() + 2.5*l.unit }

// channelSignRoom is the width of the signs of a channel.
func (b *board) channelSignRoom(name string) float64 {
	return float64(len(b.signsOf(name))) * b.signStep()
}

// channelSignItems draws the signs of a channel from x on, round a line at y.
func (b *board) channelSignItems(name string, x, y float64) (items []render.Item) {
	r := b.modeRadius()
	for i, k := range b.signsOf(name) {
		at := x + float64(i)*b.signStep() + b.signStep() - r
		items = append(items, &render.Group{Role: render.Figure, Name: b.channelSignWords(k, name), Items: b.channelSign(k, at, y, r)})
	}
	return items
}

// channelSign draws a mode, or a heart for a channel that somebody prefers and a barred ring for one that somebody avoids.
func (l *look) channelSign(sign string, x, y, r float64) []render.Item {
	switch sign {
	case "prefers":
		return []render.Item{fill(l.Colors.Accent, func(p *render.Pen) {
			p.Move(x, y+0.9*r)
			p.Curve(x-1.5*r, y-0.15*r, x-0.9*r, y-1.3*r, x, y-0.45*r)
			p.Curve(x+0.9*r, y-1.3*r, x+1.5*r, y-0.15*r, x, y+0.9*r)
			p.Close()
		})}
	case "avoids":
		d := 0.86 * r
		var bar render.Pen
		bar.Move(x-d*math.Sqrt2/2, y-d*math.Sqrt2/2)
		bar.Line(x+d*math.Sqrt2/2, y+d*math.Sqrt2/2)
		return []render.Item{outline(l.Colors.Warn, 0.3*r, func(p *render.Pen) { p.Circle(x, y, d) }), l.sign(bar, l.Colors.Warn, 0.3*r)}
	}
	return l.modeSign(sign, x, y, r)
}

// channelLines adds the channels under a name, x from the left of a width, with what else is said there. One that has signs
// stands on a line of its own.
func (b *board) channelLines(p *piece, ch []journey.Text, also string, x, w float64) {
	if shows(b.rows, "channel") || !slices.ContainsFunc(ch, func(t journey.Text) bool { return len(b.signsOf(b.named(t.S))) > 0 }) {
		p.add(b.small.set(joinWords(b.joinNames(ch), also), w-x), x, w-x)
		return
	}
	for _, t := range ch {
		name := b.named(t.S)
		blk := b.small.set(shownAs(t, name, b.named), w-x-b.channelSignRoom(name))
		if n := len(blk.lines); n > 0 {
			y := p.height + float64(n-1)*blk.lead + blk.lead/2
			p.items = append(p.items, b.channelSignItems(name, x+blk.end(n-1), y)...)
		}
		p.add(blk, x, w-x)
	}
	if also != "" {
		p.add(b.small.set(also, w-x), x, w-x)
	}
}

// channelSignLegend explains the signs of the channels of some names, each once.
func (b *board) channelSignLegend(names []string) (es []entry) {
	used := map[string]bool{}
	for _, name := range names {
		for _, k := range b.signsOf(name) {
			used[k] = true
		}
	}
	for _, k := range channelSignKinds {
		if used[k] {
			es = append(es, b.signEntry(b.channelSignWords(k, ""), func(x, y, _ float64) []render.Item {
				return b.channelSign(k, x, y, b.modeRadius())
			}))
		}
	}
	return es
}

// channelsUnderNames are the names of the channels that stand under the names of this board's columns.
func (b *board) channelsUnderNames() (names []string) {
	if shows(b.rows, "channel") {
		return nil
	}
	for i := range b.cols {
		for _, t := range b.cols[i].content().Channel {
			names = append(names, b.named(t.S))
		}
	}
	return names
}

// iconsLegend explains the signs of channels in a lane of icons.
func iconsLegend(b *board) []entry {
	var names []string
	for i := range b.rows {
		if r := &b.rows[i]; r.id == "channel" && r.drawnAs == "icons" {
			names = append(names, b.channelNames(r)...)
		}
	}
	return b.channelSignLegend(names)
}
