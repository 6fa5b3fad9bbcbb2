package poster

import (
	"image/color"
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// weave is a lane with a row for each channel: its geometry in one board.
type weave struct {
	*board
	row
	threads []thread
	height  float64
}

// thread is the row of one channel.
type thread struct {
	name  string
	other bool   // not the company's own
	mode  string // steered, closed, new
	icon  string // that the author gives it; "": none
	label block
	y     float64 // of its middle
	h     float64
}

// weaves says whether a row is drawn as a weave.
func (r *row) weaves() bool {
	if len(r.entry.Kinds) == 0 {
		return r.content.kind == "weave"
	}
	return slices.Contains(r.entry.Kinds, "weave")
}

// newWeave lists the channels that a row shows anywhere on the map, those declared first, and places them.
func newWeave(b *board, r row) *weave {
	v := &weave{board: b, row: r}
	for _, name := range b.channelNames(&r) {
		v.threads = append(v.threads, b.thread(name))
	}
	v.arrange()
	return v
}

// channelNames are the names of the channels of a row, in the order of the map and then of appearance.
func (b *board) channelNames(r *row) []string {
	var used, names []string
	b.each(func(of *journey.Content) {
		for _, name := range b.channelsIn(r, of) {
			if !slices.Contains(used, name) {
				used = append(used, name)
			}
		}
	})
	for i := range b.m.Channels {
		if name := channelName(&b.m.Channels[i]); slices.Contains(used, name) && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	for _, name := range used {
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

func channelName(c *journey.Channel) string { return first(c.Name.S, c.ID.S) }

// channelsIn are the names of the channels of a cell.
func (b *board) channelsIn(r *row, of *journey.Content) (names []string) {
	if r.text == nil || !r.shows(of) {
		return nil
	}
	for _, t := range r.text(of) {
		names = append(names, b.named(t.S))
	}
	return names
}

// thread is the row of a channel. One that is not declared counts as the company's own.
func (p *plan) thread(name string) thread {
	t := thread{name: name}
	for i := range p.m.Channels {
		if c := &p.m.Channels[i]; channelName(c) == name {
			t.other, t.mode, t.icon = c.Other, c.Mode, c.Icon
		}
	}
	return t
}

// arrange sets the names of the channels and places their rows.
func (v *weave) arrange() {
	title := v.titled(v.title)
	for i := range v.threads {
		t := &v.threads[i]
		t.label = v.small.set(t.name, v.nameRoom())
		t.h = math.Max(12.5*v.unit, t.label.height()+2*v.unit)
	}
	y := v.start(title)
	for i := range v.threads {
		t := &v.threads[i]
		t.y = y + t.h/2
		y += t.h
	}
	v.height = math.Max(title.height, y+v.rowPad())
}

// nameRoom is the widest that the name of a channel can be.
func (v *weave) nameRoom() float64 {
	return v.label - v.pad() - v.modeRoom(v.threads) - v.iconRoom(v.threads)
}

// start is where the first row begins: level with the title where the names have room beside it, else below.
func (v *weave) start(title strip) float64 {
	width := 0.0
	for _, it := range title.side {
		if t, ok := it.(*render.Text); ok {
			for _, l := range t.Lines {
				width = math.Max(width, l.Width)
			}
		}
	}
	y, under := v.rowPad(), title.height-v.rowPad()
	for _, t := range v.threads {
		if y < under && width+8*v.unit+t.label.widest() > v.nameRoom() {
			return under + 2*v.unit
		}
		y += t.h
	}
	return v.rowPad()
}

// drawWeave draws a row for each channel, with a dot where a touchpoint goes by it and a path from dot to dot. A touchpoint
// analysis lists contacts that nobody makes one after the other: it has no path.
func drawWeave(b *board, r row, height float64) strip {
	v := newWeave(b, r)
	st := b.titled(r.title)
	st.height = math.Max(v.height, height)
	st.side = append(st.side, v.labels()...)
	st.back = v.rules()
	if b.m.Kind != journey.KindTouchpoints {
		st.back = append(st.back, v.path()...)
	}
	for _, ph := range b.phases {
		v.phase(&st, ph)
	}
	for i := range b.cols {
		v.point(&st, i)
	}
	return st
}

// sideWeave is the width of the names of the channels.
func sideWeave(b *board) (w float64) {
	for i := range b.rows {
		r := &b.rows[i]
		if !r.weaves() {
			continue
		}
		var ts []thread
		widest := 0.0
		for _, name := range b.channelNames(r) {
			ts = append(ts, b.thread(name))
			widest = math.Max(widest, math.Max(b.small.longest(name), math.Min(b.small.width(name), b.small.chars(22))))
		}
		w = math.Max(w, widest+b.modeRoom(ts)+b.iconRoom(ts)+0.1)
	}
	return w
}

// labels are the names of the channels at the left of the grid, each behind its icon and before the sign of its mode.
func (v *weave) labels() (items []render.Item) {
	end := v.gridLeft - v.pad() - v.modeRoom(v.threads)
	for _, t := range v.threads {
		if t.icon != "" {
			rad := v.signRadius()
			items = append(items, v.icon(t.name, t.icon, end-t.label.widest()-v.iconRoom(v.threads)+rad, t.y, rad)...)
		}
		items = append(items, t.label.at(v.margin, t.y-t.label.height()/2, end-v.margin, right)...)
		items = append(items, v.channelSignItems(t.name, end, t.y)...)
	}
	return items
}

// rules are the hairlines of the rows.
func (v *weave) rules() (items []render.Item) {
	for _, t := range v.threads {
		items = append(items, line(mix(v.Colors.Rule, v.Colors.Muted, 0.1), 0.5*v.unit, v.gridLeft, t.y, v.gridRight, t.y))
	}
	return items
}

// phase draws the channels of a phase as strokes across it.
func (v *weave) phase(st *strip, ph span) {
	rows := v.rowsIn(&ph.Content)
	if rows == nil {
		return
	}
	var items []render.Item
	for _, i := range rows {
		y, in := v.threads[i].y, v.pad()+2*v.unit
		items = append(items, v.stroke(v.threadColor(), ph.x+in, y, ph.x+ph.w-in, y, 4*v.unit))
	}
	v.cell(st, ph.from, ph.to, v.spoken(rows), items)
}

// point draws the marks of a touchpoint: filled for a channel of the company's own, open for one of others.
func (v *weave) point(st *strip, i int) {
	c := &v.cols[i]
	rows := v.rowsIn(c.content())
	if rows == nil && c.point != nil && v.unmapped(v.row, c) {
		v.blank(st, i)
	}
	if rows == nil {
		return
	}
	var items []render.Item
	for _, k := range rows {
		t := &v.threads[k]
		if why := departure(c.content()); why != "" {
			items = append(items, v.missed(why, c.mid(), t.y, v.groundOf(c)))
		} else {
			items = append(items, v.dot(t.other, c.mid(), t.y, v.groundOf(c)))
		}
	}
	v.cell(st, i, i+1, v.spoken(rows)+v.goneWords(c.content()), items)
}

// missed is the mark of a channel by which nobody goes any more, or did not go this time: the sign of that change, as on the
// chip under the name.
func (l *look) missed(why string, x, y float64, ground color.NRGBA) render.Item {
	r := 4.6 * l.unit
	off := disk(ground, x, y, 0.9*r) // keeps the hairline of the channel off
	sign := l.sign(strokesOf(changeSigns[why], x-r, y-r, 2*r/iconGrid), l.Colors.Muted, 0.32*r)
	return &render.Group{Items: []render.Item{off, sign}}
}

// goneWords say in brackets why the path passes over a content; "" when it does not.
func (b *board) goneWords(of *journey.Content) string {
	if why := departure(of); why != "" {
		return " (" + b.words.term(why) + ")"
	}
	return ""
}

// dot is a mark of a channel: a small square, since circles tell who is heard.
func (l *look) dot(other bool, x, y float64, ground color.NRGBA) render.Item {
	square := func(d float64) func(*render.Pen) {
		return func(p *render.Pen) {
			p.Round(render.Rect{X: x - d, Y: y - d, W: 2 * d, H: 2 * d}, 0.35*d)
		}
	}
	if !other {
		return fill(l.Colors.Accent, square(3.4*l.unit))
	}
	ring := outline(l.Colors.Accent, 1.4*l.unit, square(2.7*l.unit))
	ring.Fill = render.Paint{Color: ground}
	return ring
}

// spoken says the channels in words.
func (v *weave) spoken(rows []int) string {
	var names []string
	for _, i := range rows {
		name := v.threads[i].name
		if v.threads[i].other {
			name += " (" + v.words.of(wordOtherChannel) + ")"
		}
		names = append(names, name)
	}
	return joinWords(names...)
}

// cell adds marks as a picture that is told in words.
func (v *weave) cell(st *strip, from, to int, words string, items []render.Item) {
	x, end := v.cols[from].x, v.cols[to-1].x+v.cols[to-1].w
	st.cells = append(st.cells, cell{from: from, to: to, role: render.Section, name: v.name(),
		items: []render.Item{&render.Group{Role: render.Figure, Name: words, Items: items}},
		box:   render.Rect{X: x, W: end - x, H: v.height}})
}

// blank says that nobody has looked into the channel of a touchpoint, on a ground that keeps the hairlines off.
func (v *weave) blank(st *strip, i int) {
	c := &v.cols[i]
	x, w := v.noteBox(c)
	blk := v.small.balance(v.words.of(wordNotMapped), w)
	box := render.Rect{X: c.mid() - blk.widest()/2 - 2*v.unit, Y: (v.height - blk.height()) / 2, W: blk.widest() + 4*v.unit, H: blk.height()}
	ground := fill(v.groundOf(c), func(p *render.Pen) { p.Box(box) })
	st.cells = append(st.cells, cell{from: i, to: i + 1, role: render.Section, name: v.name(),
		items: append([]render.Item{ground}, blk.at(x, box.Y, w, center)...), box: render.Rect{X: c.x, W: c.w, H: v.height}})
}
