package poster

import (
	"math"
	"slices"
	"strings"

	"journeymap/journey"
	"journeymap/render"
)

// isAssumed says that evidence is declared, be it only the word assumption, and none of it comes from customers.
func (p *plan) isAssumed() bool {
	if len(p.evidence) > 0 {
		return !slices.ContainsFunc(p.evidence, func(e journey.Evidence) bool { return heardOf(&e) == fullyHeard })
	}
	return p.declares() || slices.ContainsFunc(p.links, (*plan).declares)
}

// declares says whether something on a map says where it comes from.
func (p *plan) declares() (any bool) {
	p.each(func(of *journey.Content) { any = any || len(of.Evidence) > 0 })
	return any
}

// stamp is a word that warns what the map is not, with the reason below it.
type stamp struct{ name, why string }

// stamps are those of the map.
func (b *board) stamps() (all []stamp) {
	if b.secondHand() {
		all = append(all, stamp{name: b.words.frame("provenance")})
	}
	if b.whole.isAssumed() {
		all = append(all, stamp{b.words.frame("-assumptions"), b.words.frame("-untested")})
	}
	return all
}

// emblem is a stamp, or the badge of the perspective.
type emblem struct {
	items         []render.Item
	width, height float64
}

// emblems are the stamps and the badge, each with its top left corner at zero. The badge takes a column of the lens, if
// that is no narrower than it is and not much wider.
func (b *board) emblems(most, column float64) []emblem {
	return b.emblemsOf(b.badge(most, column), most, 0)
}

// lensColumn is the width of a column of the lens.
func (b *board) lensColumn(width float64) float64 {
	if facts := b.facts(); len(facts) > 0 {
		return b.evenest(facts, width).width
	}
	return 0
}

// levelEmblems are emblems of one height, for a row.
func (b *board) levelEmblems(most float64) []emblem {
	badge, tall := b.badge(most, 0), 0.0
	for _, e := range b.emblemsOf(badge, most, 0) {
		tall = math.Max(tall, e.height)
	}
	return b.emblemsOf(badge, most, tall)
}

// emblemsOf are the stamps, of some height at least, and the badge.
func (b *board) emblemsOf(badge emblem, most, tall float64) (all []emblem) {
	for _, s := range b.stamps() {
		all = append(all, b.stamp(s, most, render.Point{X: badge.width, Y: tall}))
	}
	if badge.items != nil {
		all = append(all, badge)
	}
	return all
}

// emblemGap parts one emblem from the next.
func (l *look) emblemGap() float64 { return 7 * l.unit }

// stackedEmblems puts emblems below each other, aligned at the right.
func (b *board) stackedEmblems(all []emblem) (out emblem) {
	for _, e := range all {
		out.width = math.Max(out.width, e.width)
	}
	for i, e := range all {
		if i > 0 {
			out.height += b.emblemGap()
		}
		render.Move(e.items, out.width-e.width, out.height)
		out.items = append(out.items, e.items...)
		out.height += e.height
	}
	return out
}

// rowOfEmblems puts emblems side by side, in as many lines as a width asks for.
func (b *board) rowOfEmblems(all []emblem, w float64) (out emblem) {
	x, tallest := 0.0, 0.0
	for _, e := range all {
		if x > 0 && x+e.width > w {
			x, out.height, tallest = 0, out.height+tallest+b.emblemGap(), 0
		}
		render.Move(e.items, x, out.height)
		out.items = append(out.items, e.items...)
		x, tallest = x+e.width+b.emblemGap(), math.Max(tallest, e.height)
		out.width = math.Max(out.width, x-b.emblemGap())
	}
	out.height += tallest
	return out
}

// stamp draws one in a double frame, level, at least as wide and as high as asked for.
func (b *board) stamp(s stamp, most float64, least render.Point) (e emblem) {
	pad, gap := 9*b.unit, 2.2*b.unit
	room := most - 2*pad
	name := b.step.in(b.Colors.OnBand).balance(strings.ToUpper(s.name), room)
	why := b.small.in(b.Colors.BandSoft).balance(s.why, room)
	width := math.Max(math.Max(name.widest(), why.widest())+2*pad, least.X)
	below := name.height() + b.unit
	height := math.Max(below+why.height()+8.5*b.unit, least.Y)
	top := (height-below-why.height())/2 + 0.25*b.unit
	frame := func(inset, thick float64) render.Item {
		box := render.Rect{X: inset, Y: inset, W: width - 2*inset, H: height - 2*inset}
		return outline(b.Colors.OnBand, thick*b.unit, func(p *render.Pen) { p.Round(box, 2.5*b.unit) })
	}
	frames := &render.Group{Role: render.Artifact, Items: []render.Item{frame(0, 1.4), frame(gap, 0.6)}}
	texts := name.at(pad, top, width-2*pad, center)
	texts = append(texts, why.at(pad, top+below, width-2*pad, center)...)
	return emblem{[]render.Item{frames, &render.Group{Role: render.Section, Items: texts}}, width, height}
}

// secondHand says that the map comes from elsewhere.
func (p *plan) secondHand() bool {
	v := &p.cover.Provenance
	return v.Kept != "" || v.MadeOn.Year+v.ValidatedOn.Year > 0 || slices.Concat(v.Origin, v.Owner, v.Persona, v.Walked, v.Maintained, v.Condition, v.Price) != nil
}

// catalog are the facts of a second-hand map, in the order of the format; nil: it is not one.
func (b *board) catalog() (fs []fact) {
	if !b.secondHand() {
		return nil
	}
	p := &b.cover.Provenance
	add := func(key, text string) {
		if text != "" {
			fs = append(fs, fact{b.words.frame(key), text})
		}
	}
	add("origin", joined(p.Origin))
	add("-owner", joined(p.Owner))
	add("-persona", joined(p.Persona))
	add("made_on", b.words.date(p.MadeOn))
	add("walked", joined(p.Walked))
	add("maintained", joined(p.Maintained))
	if p.Kept != "" {
		add("-kept", b.words.frame(p.Kept))
	}
	add("condition", joined(p.Condition))
	add("validated_on", first(b.words.date(p.ValidatedOn), b.words.frame("-notyet")))
	add("price", joined(p.Price))
	return fs
}

// catalogCard draws them as the card of a library's catalog: ruled, as wide as the grid.
func (b *board) catalogCard() strip {
	fs := b.catalog()
	if fs == nil {
		return strip{}
	}
	st := b.titled(b.words.frame("provenance"))
	pad, gap, room := 9*b.unit, 16*b.unit, b.gridRight-b.gridLeft
	n := int(math.Max(1, math.Min(math.Ceil(float64(len(fs))/3), math.Floor((room-2*pad+gap)/(170*b.unit+gap)))))
	w := (room-2*pad+gap)/float64(n) - gap
	label := 0.0
	for _, f := range fs {
		label = math.Max(label, b.small.width(f.label))
	}
	label = math.Min(label+6*b.unit, w*0.45)
	pieces := make([]piece, len(fs))
	for i, f := range fs {
		pieces[i] = b.catalogLine(f, w, label)
	}
	card := b.drawer(flow(pieces, n, 0), w, gap, pad)
	render.Move(card.items, b.gridLeft, b.rowPad())
	st.cells = append(st.cells, cell{items: card.items[:1], role: render.Artifact}, cell{items: card.items[1:], role: render.Section, name: b.words.frame("provenance")})
	st.height = math.Max(st.height, card.height+2*b.rowPad())
	return st
}

// catalogLine is one fact: its label, and what is written behind it.
func (b *board) catalogLine(f fact, w, label float64) (p piece) {
	p.height = 3 * b.unit
	name := b.small.set(f.label, label-4*b.unit)
	p.items = name.at(0, p.height+b.body.rise()-b.small.rise(), label, left)
	text := b.body.balance(f.text, math.Min(w-label, b.comfort()))
	p.items = append(p.items, text.at(label, p.height, w-label, left)...)
	p.height += math.Max(name.height(), text.height()) + 3*b.unit
	return p
}

// drawer puts the columns of facts on a card; its first item is all that is not text.
func (b *board) drawer(columns [][]piece, w, gap, pad float64) (p piece) {
	head := 5 * b.unit
	back := &render.Group{Role: render.Artifact}
	p.items = append(p.items, back)
	var rules []render.Item
	for i, col := range columns {
		x, y := pad+float64(i)*(w+gap), head
		for _, in := range col {
			render.Move(in.items, x, y)
			p.items = append(p.items, &render.Group{Role: render.Section, Items: in.items})
			y += in.height
			rules = append(rules, line(b.Colors.Rule, 0.6*b.unit, x, y, x+w, y))
		}
		p.height = math.Max(p.height, y)
	}
	n := float64(len(columns))
	p.height += head
	box := render.Rect{W: n*w + (n-1)*gap + 2*pad, H: p.height}
	card := fill(mix(b.Colors.Idea, b.Colors.Paper, 0.55), func(q *render.Pen) { q.Round(box, 3*b.unit) })
	card.Stroke = render.Stroke{Color: b.Colors.IdeaRule, Width: 0.8 * b.unit}
	back.Items = append([]render.Item{card, line(b.Colors.Warn, 0.8*b.unit, 0, head, box.W, head)}, rules...)
	return p
}
