package poster

import (
	"math"
	"slices"
	"sync"

	"journeymap/render"
)

// strip is one drawn part of a stack, with its top at zero.
type strip struct {
	height float64
	back   []render.Item // decoration, behind everything
	side   []render.Item // in the column of lane titles
	cells  []cell
}

// cell is what one column, or a run of them, shows in a lane.
type cell struct {
	from, to int // columns [from, to)
	role     render.Role
	name     string      // the lane's title, for readers
	box      render.Rect // the room its text must keep to
	items    []render.Item
}

// drawn are the parts of a board from top to bottom, each with its top at zero.
type drawn struct {
	head, bands, phases, foot strip
	ways                      strip // what leads off the straight line
	lanes, insight            []strip
	height                    float64 // of all together
}

// measure draws the parts of the board in its width, and returns the height that they need.
func (b *board) measure() float64 {
	b.place()
	d := &drawn{head: b.head(), bands: b.bands(), phases: b.phaseRow(), ways: b.wayStrip(), foot: b.footer()}
	d.height = d.head.height + d.bands.height + d.phases.height + d.ways.height + d.foot.height
	d.lanes = b.drawLanes()
	for _, s := range d.lanes {
		d.height += s.height
	}
	for _, s := range b.insight() {
		d.insight = append(d.insight, s)
		d.height += s.height
	}
	b.drawn = d
	return d.height
}

// fits says whether the board stands in a height, if need be with the lanes that can give as short as they bear.
func (b *board) fits(height float64) bool {
	need := b.measure()
	for _, r := range b.rows {
		if need > height && r.give != nil {
			need -= r.give(b)
		}
	}
	return need <= height+0.01
}

// foot draws the footer again, once it is known which sheet this is of how many.
func (b *board) foot() { b.drawn.foot.back = b.footer().back }

// drawLanes draws the lanes, but finds only the height of one that is drawn when it is known how much it gets. That takes
// about as long as all others together, and so runs beside them.
func (b *board) drawLanes() []strip {
	lanes := make([]strip, len(b.rows))
	var beside sync.WaitGroup
	for i, r := range b.rows {
		if r.tall != nil {
			beside.Go(func() { lanes[i] = strip{height: r.tall(b)} })
		}
	}
	for i, r := range b.rows {
		if r.tall == nil {
			lanes[i] = r.draw(b, r, 0)
		}
	}
	beside.Wait()
	return lanes
}

// finish stacks the measured parts in a height that holds them.
func (b *board) finish(height float64) {
	b.height = height
	b.spread(b.drawn.lanes, height-b.drawn.height)
	b.assemble(b.drawn)
}

// spread gives spare height to the lanes that grow, by their share, and a little of the rest to all others.
func (b *board) spread(strips []strip, spare float64) {
	if spare < 0 {
		b.squeeze(strips, -spare)
		return
	}
	total := 0.0
	for _, r := range b.rows {
		total += r.grow
	}
	left := spare
	for i, r := range b.rows {
		if r.grow > 0 {
			before := strips[i].height
			strips[i] = r.draw(b, r, before+spare*r.grow/total)
			left -= strips[i].height - before
		}
	}
	if !b.alike {
		left -= b.loosen(strips, b.looseness(strips, left))
	}
	for i, r := range b.rows {
		if r.grow > 0 && left > 0.01 { // what nobody wants is air around it
			strips[i].sink(left * r.grow / total)
		}
	}
}

// loosen makes the lanes that do not grow taller, each by a part of its height. It returns what they took.
func (b *board) loosen(strips []strip, part float64) (taken float64) {
	for i, r := range b.rows {
		if r.grow == 0 {
			taken += part * strips[i].height
			strips[i].height *= 1 + part
		}
	}
	return taken
}

// How much taller lanes may get, as a part of their height: more where that fills one of several sheets, which should be as
// full as the others. What is left on a sheet that is full is at most blank.
const (
	loose  = 0.1
	looser = 0.4
	blank  = 0.05
)

// looseness is how much taller the lanes that do not grow may get, as a part of their height. Where even much would not fill
// the sheet, they get little: one block of white below them looks better than rows that stand apart.
func (b *board) looseness(strips []strip, spare float64) float64 {
	most := 0.0
	for i, r := range b.rows {
		if r.grow == 0 {
			most += strips[i].height
		}
	}
	if most == 0 {
		return 0
	}
	part := spare / most
	if part > loose && (b.pages == 1 || grows(b.rows) || spare-looser*most > blank*b.height) {
		return loose
	}
	return math.Min(part, looser)
}

// squeeze takes height from the lanes that can give, one after the other.
func (b *board) squeeze(strips []strip, short float64) {
	for i, r := range b.rows {
		if r.give == nil {
			continue
		}
		take := math.Min(math.Max(short, 0), r.give(b))
		short -= take
		strips[i] = r.draw(b, r, strips[i].height-take)
	}
}

// assemble puts the strips below one another, and orders their items for readers: decoration, header, then phase by
// phase and touchpoint by touchpoint, then the footer.
func (b *board) assemble(d *drawn) {
	y := d.head.height
	d.bands.move(y)
	y += d.bands.height
	b.phaseTop = y
	d.phases.move(y)
	y += d.phases.height
	top := y
	d.ways.move(y)
	lanes, side, bottom := b.lowerLanes(d.lanes, y+d.ways.height)
	rules, titles, below := b.lowerZone(d.insight, bottom)
	d.foot.move(b.height - d.foot.height)
	ways := append(d.ways.back, b.dividerLines(d.lanes, top, bottom)...)
	back := slices.Concat(b.ground(), b.columnGrounds(top, bottom), b.optionalGrounds(top, bottom), b.unmappedGrounds(top, bottom), b.faded(top, bottom),
		d.bands.back, ways, lanes, rules, side, titles)
	b.items = []render.Item{&render.Group{Role: render.Artifact, Items: back}}
	b.items = append(b.items, d.head.back...)
	b.items = append(b.items, b.sections(d.bands, d.phases, append([]strip{d.ways}, d.lanes...))...)
	b.items = append(b.items, below...)
	b.items = append(b.items, d.foot.back...)
}

// lowerLanes moves the lanes below each other, from a height down to the bottom. It returns what lies behind their cells, and
// what stands beside them.
func (b *board) lowerLanes(strips []strip, y float64) (behind, side []render.Item, bottom float64) {
	for i := range strips {
		if b.rows[i].stands {
			strips[i].lower()
		}
		strips[i].move(y)
		if i > 0 && !b.joins(i) && !b.lined(i) {
			behind = append(behind, b.rule(y, b.rows[i-1].group != b.rows[i].group))
		}
		behind = append(behind, b.ratingGrounds(strips, i, y)...)
		behind = append(behind, strips[i].back...)
		side = append(side, strips[i].side...)
		y += strips[i].height
	}
	return behind, side, y
}

// lowerZone moves the strips of the insight zone below each other, from a height down. It returns the hairlines between them,
// what stands beside them, and their cells.
func (b *board) lowerZone(strips []strip, y float64) (rules, side, cells []render.Item) {
	for i := range strips {
		s := &strips[i]
		s.move(y)
		if i > 0 {
			rules = append(rules, b.rule(y, false))
		}
		side = append(side, s.side...)
		for _, c := range s.cells {
			cells = append(cells, &render.Group{Role: c.role, Name: c.name, Items: c.items})
		}
		y += s.height
	}
	return rules, side, cells
}

// sections nests phases, touchpoints and cells.
func (b *board) sections(bands, phases strip, strips []strip) []render.Item {
	var out []render.Item
	for i := range b.phases {
		ph := &b.phases[i]
		g := &render.Group{Role: render.Section, Name: clean(ph.Name.S)}
		for _, c := range phases.cells {
			if c.from == ph.from {
				g.Items = append(g.Items, c.items...)
			}
		}
		for j := ph.from; j < ph.to; j++ {
			g.Items = append(g.Items, b.section(j, strips))
		}
		out = append(out, g)
	}
	for _, c := range bands.cells {
		out = append(out, c.items...)
	}
	return out
}

// section is one touchpoint with its cells.
func (b *board) section(col int, strips []strip) render.Item {
	g := &render.Group{Role: render.Section, Name: clean(b.columnName(&b.cols[col]))}
	for _, s := range strips {
		for _, c := range s.cells {
			if c.from == col {
				g.Items = append(g.Items, &render.Group{Role: c.role, Name: clean(c.name), Cell: c.box, Items: c.items})
			}
		}
	}
	return g
}

func (s *strip) move(dy float64) {
	render.Move(s.back, 0, dy)
	render.Move(s.side, 0, dy)
	for i := range s.cells {
		s.cells[i].box.Y += dy
		render.Move(s.cells[i].items, 0, dy)
	}
}

// sink makes a strip taller, with its content in the middle, and its title where it was.
func (s *strip) sink(height float64) {
	s.move(height / 2)
	render.Move(s.side[:min(1, len(s.side))], 0, -height/2)
	s.height += height
}

// ground is the sheet itself. A board below another stands on that of the first.
func (b *board) ground() []render.Item {
	if b.upon {
		return nil
	}
	box := render.Rect{W: b.width, H: math.Max(b.height, b.paper)}
	return []render.Item{fill(b.Colors.Paper, func(p *render.Pen) { p.Box(box) })}
}

// columnGrounds are the pale grounds of the phases, from the first lane to the last; on a poster that spares ink, lines
// between them.
func (b *board) columnGrounds(top, bottom float64) []render.Item {
	var out []render.Item
	for i, ph := range b.phases {
		if b.lowInk {
			if x := ph.x - b.gutter()/2; i > 0 {
				out = append(out, line(b.Colors.Rule, 0.7*b.unit, x, top, x, bottom))
			}
			continue
		}
		box := render.Rect{X: ph.x, Y: top, W: ph.w, H: bottom - top}
		out = append(out, fill(ph.Pale, func(p *render.Pen) { p.Round(box, 4*b.unit) }))
	}
	return out
}

// rule is the hairline between two lanes, stronger where another side of the story begins.
func (b *board) rule(y float64, strong bool) render.Item {
	if strong {
		return line(mix(b.Colors.Rule, b.Colors.Muted, 0.5), 0.8*b.unit, b.margin, y, b.gridRight, y)
	}
	return line(b.Colors.Rule, 0.5*b.unit, b.margin, y, b.gridRight, y)
}
