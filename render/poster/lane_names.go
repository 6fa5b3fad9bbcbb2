package poster

import (
	"fmt"
	"math"
	"strings"

	"journeymap/render"
)

func needNames(b *board, _ row, c *column) float64 {
	t := c.touchpoint()
	w := b.step.longest(t.Name.S)
	for _, ch := range t.Channel {
		w = math.Max(w, b.small.longest(ch.S)+b.channelMark())
	}
	return w + 2*b.pad()
}

// drawNames sets the names of the touchpoints, each with the channel by which it goes.
func drawNames(b *board, r row, height float64) strip {
	st := b.titled(r.title)
	for i := range b.cols {
		c := &b.cols[i]
		items, h := b.nameCell(c)
		st.cells = append(st.cells, cell{from: i, to: i + 1, role: render.Section, items: items,
			box: render.Rect{X: c.x, W: c.w, H: h}})
		st.height = math.Max(st.height, h)
	}
	st.height = math.Max(st.height, height)
	return st
}

func (b *board) nameCell(c *column) ([]render.Item, float64) {
	x, w := b.textBox(c)
	y := b.rowPad()
	name := b.step.set(b.columnName(c), w)
	items := []render.Item{&render.Group{Role: render.Heading3, Items: name.at(x, y, w, left)}}
	y += name.height()
	if ch := c.touchpoint().Channel; len(ch) > 0 {
		y += 1.5 * b.unit
		names := make([]string, len(ch))
		for i, t := range ch {
			names[i] = t.S
		}
		m := b.channelMark()
		blk := b.small.set(strings.Join(names, " · "), w-m)
		items = append(items, b.channelDot(x, y+blk.lead/2))
		items = append(items, blk.at(x+m, y, w-m, left)...)
		y += blk.height()
	}
	return items, y + b.rowPad()
}

// channelMark is the room that the ring before a channel takes.
func (l *look) channelMark() float64 { return l.small.size * 0.95 }

func (b *board) channelDot(x, y float64) render.Item {
	r := b.small.size * 0.26
	return outline(b.Colors.Muted, b.unit*0.8, func(p *render.Pen) { p.Circle(x+r+b.unit*0.4, y, r) })
}

// columnName is a touchpoint's name, or its number when it has none; a phase without touchpoints has neither.
func (b *board) columnName(c *column) string {
	if c.point == nil {
		return ""
	}
	if c.point.Name.S == "" {
		return fmt.Sprint(c.number)
	}
	return c.point.Name.S
}
