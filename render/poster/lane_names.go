package poster

import (
	"fmt"
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

func needNames(b *board, _ row, c *column) float64 {
	w := b.step.longest(b.shownName(c))
	if c.point == nil {
		return w
	}
	w = math.Max(w, b.signsRoom(c))
	w = math.Max(w, b.changeNeed(c.content()))
	for _, t := range b.channelsOf(c.point) {
		w = math.Max(w, b.small.longest(shownAs(t, b.named(t.S), b.named))+b.channelMark()+b.channelSignRoom(b.named(t.S)))
	}
	w = math.Max(w, math.Max(b.small.widestWord(c.point.Note), b.asideNeed(c)))
	if b.ways != nil {
		w = math.Max(w, b.wayNeed(c))
	}
	return w + 2*b.pad()
}

// drawNames sets the names of the touchpoints, each with what belongs to it alone.
func drawNames(b *board, r row, height float64) strip {
	st := b.titled(r.title)
	for i := range b.cols {
		c := &b.cols[i]
		x, w := b.textBox(c)
		p := b.nameCell(c, w)
		if b.onlyFaces() {
			x = c.x + (c.w-p.width())/2
		}
		y := b.rowPad()
		render.Move(p.items, x, y)
		h := p.height + 2*y
		st.cells = append(st.cells, cell{from: i, to: i + 1, role: render.Section, items: p.items,
			box: render.Rect{X: c.x, W: c.w, H: h}})
		st.height = math.Max(st.height, h)
	}
	st.back = append(st.back, b.optionalFrames(st.height)...)
	b.drawLastings(&st)
	st.height = math.Max(st.height, height)
	return st
}

// onlyFaces says whether nothing stands below the names but what stands on the middle of each column: then names do so
// too.
func (b *board) onlyFaces() bool {
	return !slices.ContainsFunc(b.rows, func(r row) bool { return r.set != nil || r.id == "opportunities" })
}

// nameCell sets a touchpoint's name, the channel by which it goes unless a lane shows it, its note, and the letters of
// its sources.
func (b *board) nameCell(c *column, w float64) (p piece) {
	letters := b.sourcesOf(c.content())
	name, seat := b.seated(b.shownName(c), w, b.signsRoom(c))
	head := &render.Group{Role: render.Heading3, Items: name.at(0, 0, w, left)}
	p.items = append(p.items, head)
	if gone(c.content()) {
		p.items = append(p.items, &render.Group{Role: render.Artifact, Items: b.struck(name, 0, 0)})
	}
	p.height = name.height()
	if c.point == nil {
		if c.content().Unknown.All {
			p.add(b.small.set(b.unlookedWords(c.own()), w), 0, w)
		}
		return p
	}
	head.Link = c.point.Link.S
	b.addSigns(&p, name, seat, b.nameSigns(c, seat, letters))
	ch := b.channelsOf(c.point)
	if also := b.optional(c.point); len(ch) > 0 || also != "" {
		p.height += 1.5 * b.unit
		m := 0.0
		if len(ch) > 0 && b.owners {
			m = b.channelMark()
			p.items = append(p.items, b.channelDot(ch[0].S, 0, p.height+b.small.lead/2))
		}
		b.channelLines(&p, ch, also, m, w)
	}
	if cs := b.changesOf(c.content()); cs != nil {
		p.height += 2.5 * b.unit
		p.addBelow(b.flow(cs, w))
	}
	p.addBelow(b.asides(c, w))
	for _, t := range c.point.Note {
		p.height += 1.5 * b.unit
		p.add(b.small.set(shown(t), w), 0, w)
	}
	return p
}

// letterRoom is the width that the letters of sources take behind a name.
func (b *board) letterRoom(letters string) float64 {
	if letters == "" {
		return 0
	}
	return b.heardRoom() + b.small.width(letters) + 3*b.unit
}

// besideName sets the letters of a column's sources behind the last line of its name, and the shape of who is heard in them.
func (b *board) besideName(name block, letters string, h heard) []render.Item {
	n := len(name.lines)
	if letters == "" || n == 0 {
		return nil
	}
	x := name.end(n-1) + 3*b.unit
	y := name.height() - name.lead + name.rise() - b.small.rise()
	sign := b.heardFigure(h, x+b.heardRadius(), y+b.small.lead/2)
	return append([]render.Item{sign}, b.small.set(letters, b.letterRoom(letters)).at(x+b.heardRoom(), y, b.letterRoom(letters), left)...)
}

// optional is what a name says in small print: that a touchpoint can be left out, or that nobody has looked into it.
func (b *board) optional(t *journey.Touchpoint) string {
	said := ""
	if t.Optional {
		said = b.words.of(wordOptional)
	}
	if t.Unknown.All {
		said = joinWords(said, b.unlookedWords(&t.Content))
	}
	return said
}

// sourcesOf are the letters of the sources that hold for a whole column, or for lanes that do not tell theirs.
func (b *board) sourcesOf(of *journey.Content) string {
	var ids []string
	for _, e := range b.evidenceAtName(of) {
		ids = append(ids, e.IDs...)
	}
	return b.letters(ids)
}

// channelsOf are the channels that the name shows: when a lane shows them, only those in whose place there was another.
func (b *board) channelsOf(t *journey.Touchpoint) []journey.Text {
	return channelsAt(&t.Content, b.rows)
}

// phaseChannels are the names of the channels by which a whole phase goes, in the same way.
func (b *board) phaseChannels(ph span) string { return b.joinNames(channelsAt(&ph.Content, b.rows)) }

func channelsAt(t *journey.Content, rows []row) []journey.Text {
	if !shows(rows, "channel") {
		return t.Channel
	}
	var swapped []journey.Text
	for _, c := range t.Channel {
		if c.Was != nil {
			swapped = append(swapped, c)
		}
	}
	return swapped
}

// shownName is the name of a column as it is to be set.
func (b *board) shownName(c *column) string {
	if c.point == nil {
		return ""
	}
	return shownAs(c.point.Name, b.columnName(c), asWritten)
}

func (b *board) joinNames(ts []journey.Text) string {
	names := make([]string, len(ts))
	for i, t := range ts {
		names[i] = shownAs(t, b.named(t.S), b.named)
	}
	return joinWords(names...)
}

// tellsOwners says whether names show both channels of the company's own and those of others: else a dot before each would
// tell nothing.
func (p *plan) tellsOwners(rows []row) bool {
	var own, other bool
	for i := range p.cols {
		t := p.cols[i].point
		if t == nil {
			continue
		}
		if ch := channelsAt(&t.Content, rows); len(ch) > 0 {
			is := p.thread(p.named(ch[0].S)).other
			own, other = own || !is, other || is
		}
	}
	return own && other
}

// channelMark is the room that the ring before a channel takes, where it has one.
func (b *board) channelMark() float64 {
	if !b.owners {
		return 0
	}
	return b.small.size * 0.95
}

// channelDot is filled for a channel of the company's own and open for one of others, as in the weave.
func (b *board) channelDot(name string, x, y float64) render.Item {
	r := b.small.size * 0.26
	dot := outline(b.Colors.Muted, b.unit*0.8, func(p *render.Pen) {
		p.Round(render.Rect{X: x + b.unit*0.4, Y: y - r, W: 2 * r, H: 2 * r}, 0.35*r)
	})
	if !b.thread(b.named(name)).other {
		dot.Fill = render.Paint{Color: b.Colors.Muted}
	}
	return dot
}

// linkMark is an arrow behind the last line of a name that leads somewhere, and behind what stands there after it.
func (b *board) linkMark(name block, after float64) render.Item {
	s := name.size * 0.42
	x := name.end(len(name.lines)-1) + name.size*0.3 + after
	y := name.height() - name.lead + name.rise()
	var p render.Pen
	p.Move(x, y)
	p.Line(x+s, y-s)
	p.Move(x+s*0.25, y-s)
	p.Line(x+s, y-s)
	p.Line(x+s, y-s*0.25)
	return b.sign(p, b.Colors.Accent, 1.1*b.unit)
}

// columnName is a touchpoint's name, or its number when it has none; a phase without touchpoints has neither.
func (b *board) columnName(c *column) string {
	switch {
	case c.point == nil:
		return ""
	case c.point.Name.S == "":
		return fmt.Sprint(c.number)
	case b.m.Poster.Numbers:
		return fmt.Sprintf("%d. %s", c.number, c.point.Name.S)
	}
	return c.point.Name.S
}
