package poster

import (
	"fmt"
	"math"
	"strings"

	"journeymap/journey"
	"journeymap/render"
)

func needNames(b *board, _ row, c *column) float64 {
	w := b.step.longest(b.columnName(c))
	if c.point == nil {
		return w
	}
	for _, t := range b.channelsOf(c.point) {
		w = math.Max(w, b.small.longest(t.S)+b.channelMark())
	}
	w = math.Max(w, b.small.widestWord(c.point.Note))
	return w + 2*b.pad()
}

// drawNames sets the names of the touchpoints, each with what belongs to it alone.
func drawNames(b *board, r row, height float64) strip {
	st := b.titled(r.title)
	for i := range b.cols {
		c := &b.cols[i]
		x, w := b.textBox(c)
		p := b.nameCell(c, w)
		y := b.rowPad()
		render.Move(p.items, x, y)
		h := p.height + 2*y
		st.cells = append(st.cells, cell{from: i, to: i + 1, role: render.Section, items: p.items,
			box: render.Rect{X: c.x, W: c.w, H: h}})
		st.height = math.Max(st.height, h)
	}
	st.height = math.Max(st.height, height)
	return st
}

// nameCell sets a touchpoint's name, the channel by which it goes unless a lane shows it, its note, and the letters of
// its sources.
func (b *board) nameCell(c *column, w float64) (p piece) {
	name := b.step.set(b.columnName(c), w)
	head := &render.Group{Role: render.Heading3, Items: name.at(0, 0, w, left)}
	p.items = append(p.items, head)
	p.height = name.height()
	if c.point == nil {
		return p
	}
	head.Link = c.point.Link.S
	if head.Link != "" && len(name.lines) > 0 {
		p.items = append(p.items, b.linkMark(name))
	}
	ch := b.channelsOf(c.point)
	if small := joinWords(b.joinNames(ch), b.optional(c.point), b.besideName(&p, name, c, w)); small != "" {
		p.height += 1.5 * b.unit
		m := 0.0
		if len(ch) > 0 {
			m = b.channelMark()
			p.items = append(p.items, b.channelDot(0, p.height+b.small.lead/2))
		}
		p.add(b.small.set(small, w-m), m, w-m)
	}
	for _, t := range c.point.Note {
		p.height += 1.5 * b.unit
		p.add(b.small.set(t.S, w), 0, w)
	}
	return p
}

// besideName sets the letters of a column's sources behind its name. What has no room there it gives back.
func (b *board) besideName(p *piece, name block, c *column, w float64) string {
	letters := b.sourcesOf(c.content())
	n := len(name.lines)
	if letters == "" || n == 0 || c.point.Link.S != "" {
		return letters
	}
	x := name.points(name.lines[n-1].Units) + 3*b.unit
	blk := b.small.set(letters, w)
	if name.rtl || len(blk.lines) != 1 || x+blk.widest() > w {
		return letters
	}
	p.items = append(p.items, blk.at(x, name.height()-name.lead+(name.rise()-blk.rise()), w, left)...)
	return ""
}

func (b *board) optional(t *journey.Touchpoint) string {
	if t.Optional {
		return b.words.of(wordOptional)
	}
	return ""
}

// sourcesOf are the letters of the sources that hold for a whole column.
func (b *board) sourcesOf(of *journey.Content) string {
	var ids []string
	for _, e := range of.Evidence {
		ids = append(ids, e.IDs...)
	}
	return b.letters(ids)
}

// channelsOf are the channels that the name shows: none when a lane shows them.
func (b *board) channelsOf(t *journey.Touchpoint) []journey.Text {
	if shows(b.rows, "channel") {
		return nil
	}
	return t.Channel
}

func (b *board) joinNames(ts []journey.Text) string {
	names := make([]string, len(ts))
	for i, t := range ts {
		names[i] = b.named(t.S)
	}
	return strings.Join(names, " · ")
}

// channelMark is the room that the ring before a channel takes.
func (l *look) channelMark() float64 { return l.small.size * 0.95 }

func (b *board) channelDot(x, y float64) render.Item {
	r := b.small.size * 0.26
	return outline(b.Colors.Muted, b.unit*0.8, func(p *render.Pen) { p.Circle(x+r+b.unit*0.4, y, r) })
}

// linkMark is an arrow behind the last line of a name that leads somewhere.
func (b *board) linkMark(name block) render.Item {
	s := name.size * 0.42
	x := name.points(name.lines[len(name.lines)-1].Units) + name.size*0.3
	y := name.height() - name.lead + name.rise()
	var p render.Pen
	p.Move(x, y)
	p.Line(x+s, y-s)
	p.Move(x+s*0.25, y-s)
	p.Line(x+s, y-s)
	p.Line(x+s, y-s*0.25)
	return &render.Path{Segs: p, Stroke: render.Stroke{Color: b.Colors.Accent, Width: 1.1 * b.unit, Cap: render.RoundCap, Join: render.RoundJoin}}
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
