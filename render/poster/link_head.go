package poster

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"journeymap/journey"
	"journeymap/render"
)

// A link of a chain stands under a band of its own: who serves whom, what was promised and how that went, how much freedom
// there is, and how far it has come.

// linkTitle is who serves whom.
func (p *plan) linkTitle() string { return p.linkEnd(p.link.From) + " → " + p.linkEnd(p.link.To) }

// linkEnd is the name of one who stands at an end of a link.
func (p *plan) linkEnd(t journey.Text) string { return p.named(t.S) }

// withLink adds the band of the board's link to its head.
func (b *board) withLink(s strip) strip {
	if b.upon {
		s.height += 16 * b.unit
	}
	pad := 9 * b.unit
	inner := b.width - 2*b.margin - 2*pad
	items, h := b.linkBand(inner)
	box := render.Rect{X: b.margin, Y: s.height, W: b.width - 2*b.margin, H: h + 2*pad*0.8}
	render.Move(items, b.margin+pad, s.height+pad*0.8)
	s.back = append(s.back, &render.Group{Role: render.Artifact, Items: b.linkGround(box)})
	s.back = append(s.back, items...)
	s.height = box.Bottom() + 10*b.unit
	return s
}

// linkGround is a pale panel with a strong edge at its left; on a poster that spares ink, its outline.
func (b *board) linkGround(box render.Rect) []render.Item {
	c := b.Colors
	panel := func(p *render.Pen) { p.Round(box, 4*b.unit) }
	bar := fill(c.Accent, func(p *render.Pen) { p.Round(render.Rect{X: box.X, Y: box.Y, W: 4 * b.unit, H: box.H}, 2*b.unit) })
	if b.lowInk {
		return []render.Item{outline(c.Rule, 0.8*b.unit, panel), bar}
	}
	return []render.Item{fill(mix(c.Accent, c.Paper, 0.88), panel), bar}
}

// linkBand sets the title and the facts of the link side by side, or the facts below the title, with the top left corner at
// zero.
func (b *board) linkBand(w float64) (items []render.Item, height float64) {
	gap := 22 * b.unit
	title, tw, th := b.linkHeading(w)
	parts := b.linkFacts(w)
	total := tw
	for _, p := range parts {
		total += gap + p.width
	}
	if total <= w {
		height = th
		for _, p := range parts {
			height = math.Max(height, p.height)
		}
		render.Move(title, 0, (height-th)/2)
		items = append(items, title...)
		x := w
		for _, p := range slices.Backward(parts) {
			x -= p.width
			render.Move(p.items, x, 0)
			x -= gap
		}
	} else {
		items, height = append(items, title...), th+6*b.unit
		height = b.flowFacts(parts, w, gap, height)
	}
	for _, p := range parts {
		items = append(items, &render.Group{Role: render.Section, Name: p.name, Items: p.items})
	}
	return items, height
}

// flowFacts puts the facts side by side from a height on, in as many lines as they need, and returns where they end.
func (b *board) flowFacts(parts []linkFact, w, gap, y float64) float64 {
	x, tallest := 0.0, 0.0
	for _, p := range parts {
		if x > 0 && x+p.width > w {
			x, y, tallest = 0, y+tallest+6*b.unit, 0
		}
		render.Move(p.items, x, y)
		x += p.width + gap
		tallest = math.Max(tallest, p.height)
	}
	return y + tallest
}

// linkHeading sets the two ends with an arrow from one to the other.
func (b *board) linkHeading(w float64) (items []render.Item, width, height float64) {
	s := b.phase.in(b.Colors.Accent).sized(b.Sizes.Phase * 1.15 * b.afarUnit())
	blk := s.balance(b.linkTitle(), w)
	return []render.Item{&render.Group{Role: render.Heading2, Items: blk.at(0, 0, w, left)}}, blk.widest(), blk.height()
}

// linkFact is a labeled part of the band.
type linkFact struct {
	piece
	name  string
	width float64
}

// linkFacts are what the band says besides its title.
func (b *board) linkFacts(w float64) (parts []linkFact) {
	l := b.link
	if l.File != nil {
		parts = append(parts, b.borrowedFact(w))
	}
	if len(l.Promise) > 0 || l.Kept != journey.AtStake {
		parts = append(parts, b.promisedFact(w))
	}
	if l.Freedom > 0 {
		parts = append(parts, b.labeled("freedom", b.freedomSign()))
	}
	if len(l.Rollout) > 0 {
		parts = append(parts, b.labeled("rollout", b.rolloutSteps(w)))
	}
	return parts
}

// labeled puts a label over a part.
func (b *board) labeled(key string, in linkFact) linkFact {
	in.name = b.words.frame(key)
	if key == "-promised" {
		in.name = first(b.words.own["promise"], in.name)
	}
	label := b.look.label.in(b.Colors.Accent).set(strings.ToUpper(in.name), math.Inf(1))
	render.Move(in.items, 0, label.height()+1.5*b.unit)
	in.items = append(label.at(0, 0, label.widest(), left), in.items...)
	in.height += label.height() + 1.5*b.unit
	in.width = math.Max(in.width, label.widest())
	return in
}

// textFact sets text in a comfortable measure.
func (b *board) textFact(s style, text string, w float64) (in linkFact) {
	blk := s.balance(text, math.Min(w, b.comfort()*0.9))
	in.items, in.width, in.height = blk.at(0, 0, blk.widest(), left), blk.widest(), blk.height()
	return in
}

// borrowedFact names the map that the link is taken from, what can be trusted of it less than of a journey of one's own, and
// whom it is about.
func (b *board) borrowedFact(w float64) linkFact {
	l := b.link
	text := first(l.File.Title.S, l.File.Path.S)
	if l.Map != nil {
		if l.Map.Kind == journey.KindTouchpoints {
			text += "\n" + joinWords(b.words.frame("-touchpoints"), b.words.frame("-inside-out"))
		}
		if at := l.Map.Provenance.Origin; len(at) > 0 {
			text += "\n" + joinWords(b.words.frame("provenance"), joined(at))
		}
		for i := range l.Map.Personas {
			text += "\n" + joinWords(l.Map.Personas[i].Name.S, l.Map.Personas[i].Segment.S)
		}
	}
	return b.labeled("-map", b.textFact(b.body, text, w))
}

// promisedFact is the promise of a link with the sign of what became of it.
func (b *board) promisedFact(w float64) linkFact {
	r := 0.62 * b.body.size
	x := 2*r + 4*b.unit
	in := b.textFact(b.quote, b.promiseOf(b.link), w-x)
	fate := b.textFact(b.small.in(b.Colors.Ink), b.words.of(vowWords[b.link.Kept]), w-x)
	render.Move(fate.items, x, in.height)
	render.Move(in.items, x, 0)
	mark := &render.Group{Role: render.Artifact, Items: b.vowMark(b.link.Kept, r, b.body.lead/2, r)}
	in.items = slices.Concat([]render.Item{mark}, in.items, fate.items)
	in.width, in.height = x+math.Max(in.width, fate.width), in.height+fate.height
	return b.labeled("-promised", in)
}

// promiseOf is the promise of a link in quotation marks; each text of one that was changed has its own, and so have its old
// words.
func (b *board) promiseOf(l *journey.Link) string {
	if len(l.Promise) == 0 {
		return ""
	}
	all := joined(l.Promise)
	if !isMarked(all) {
		return b.words.quoted(all)
	}
	var each []string
	for _, t := range l.Promise {
		each = append(each, shownAs(t, b.words.quoted(t.S), b.words.quoted))
	}
	return strings.Join(each, "\n")
}

// mostFreedom is the most freedom that a link can give.
const mostFreedom = 5

// freedomSign is how much room there is, as pips with their number.
func (b *board) freedomSign() (in linkFact) {
	said := fmt.Sprintf("%d/%d", b.link.Freedom, mostFreedom)
	x := b.pipsWidth(mostFreedom) + 3*b.unit
	blk := b.strong.set(said, math.Inf(1))
	in.items = append(in.items, &render.Group{Role: render.Artifact, Items: b.pips(b.link.Freedom, mostFreedom, 0, b.strong.lead/2)})
	in.items = append(in.items, blk.at(x, 0, blk.widest(), left)...)
	in.width, in.height = x+blk.widest(), blk.height()
	return in
}

// rolloutOrder is how a chain takes a promise in: who has not felt it cannot tell it.
var rolloutOrder = []string{"felt", "understood", "told"}

// rolloutSteps are the steps on a line, those reached filled.
func (b *board) rolloutSteps(w float64) (in linkFact) {
	r, y := b.pipRadius()*1.25, b.small.lead/2
	x := 0.0
	for i, step := range rolloutOrder {
		done := slices.Contains(b.link.Rollout, step)
		word, name := b.words.frame(step), b.words.frame(step)
		if !done {
			name += ": " + b.words.frame("-notyet")
		}
		if i > 0 {
			in.items = append(in.items, line(b.Colors.Muted, 0.9*b.unit, x+3*b.unit, y, x+10*b.unit, y))
			x += 13 * b.unit
		}
		in.items = append(in.items, &render.Group{Role: render.Figure, Name: name, Items: b.stepSign(x+r+b.unit*0.4, y, r, done, b.leapt(i))})
		x += 2*r + 4*b.unit
		s := b.small.in(b.Colors.Muted)
		switch {
		case done:
			s = b.look.label.in(b.Colors.Ink)
		case b.leapt(i):
			s, word = b.look.label.in(b.Colors.Warn), name
		}
		blk := s.set(word, w)
		in.items = append(in.items, blk.at(x, 0, blk.widest(), left)...)
		x += blk.widest()
	}
	in.width, in.height = x, b.small.lead
	return in
}

// leapt says whether a step was left out on the way to a later one: what is told and not felt is no more than words.
func (b *board) leapt(step int) bool {
	reached := func(s string) bool { return slices.Contains(b.link.Rollout, s) }
	return !reached(rolloutOrder[step]) && slices.ContainsFunc(rolloutOrder[step+1:], reached)
}

// stepSign is a disc for a step that is reached, and a dashed ring for one that is not, or a strong one where it was left out.
func (b *board) stepSign(x, y, r float64, done, leapt bool) []render.Item {
	if done {
		return []render.Item{disk(b.Colors.Accent, x, y, r)}
	}
	ring := outline(b.Colors.Muted, 0.9*b.unit, func(p *render.Pen) { p.Circle(x, y, r) })
	if leapt {
		ring.Stroke = render.Stroke{Color: b.Colors.Warn, Width: 1.5 * b.unit}
		return []render.Item{ring}
	}
	ring.Stroke.Dash = []float64{1.6 * b.unit, 1.1 * b.unit}
	return []render.Item{ring}
}
