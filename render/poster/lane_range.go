package poster

import (
	"cmp"
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// A lane of ranges draws each cell upright on a scale that all of them share: two numbers as a dumbbell, with the zone
// between them, and one number as a dot. The emotion lane draws what was expected and what was lived as such.

// ruler is the scale of a lane of ranges, from the height of its top down.
type ruler struct {
	lo, hi    float64
	top, deep float64
	marks     []float64 // the numbers that it names
}

func (g *ruler) y(v float64) float64 {
	v = math.Max(g.lo, math.Min(g.hi, v))
	return g.top + (g.hi-v)/(g.hi-g.lo)*g.deep
}

// ends are the two numbers of a cell, the lower first; both are that of a cell with one.
func (r *row) ends(of *journey.Content) (lo, hi float64, ok bool) {
	lo, ok = r.numberIn(of)
	if r.to != nil && r.to(of).Set {
		return lo, r.to(of).Value, ok
	}
	return lo, lo, ok
}

// besideEnds are the words of a cell that do not spell its numbers.
func (r *row) besideEnds(of *journey.Content) []journey.Text {
	if r.to != nil && r.to(of).Set {
		return nil
	}
	return r.wordsBeside(of)
}

func needRange(b *board, r row, c *column) float64 {
	of := c.content()
	if r.number == nil {
		return b.feltNeed(r, c, needGap)
	}
	if !r.shows(of) {
		return 0
	}
	lo, hi, _ := r.ends(of)
	w := math.Max(b.strong.width(b.words.number(lo)), b.strong.width(b.words.number(hi))) + 2*b.unit
	return math.Max(w, b.small.widestWord(r.besideEnds(of))) + 2*b.pad()
}

// drawRange draws the cells of a lane of ranges, with the numbers of the scale in the column of lane titles.
func drawRange(b *board, r row, height float64) strip {
	if r.number == nil {
		return drawGaps(b, r, height)
	}
	g := b.rulerOf(r)
	st := b.titled(r.title)
	var names []block
	for _, v := range g.marks {
		names = append(names, b.small.set(b.words.number(v), b.label))
	}
	g.top += b.under(&st, g.top-b.small.lead/2, names)
	end := b.lineUp(&st, r, 0, g.set)
	b.scale(&st, r, g, names, g.set)
	st.height = math.Max(math.Max(st.height, end), height)
	return st
}

// rulerOf finds the scale of a lane over the whole map. Over and under it is room for the numbers of the ends.
func (b *board) rulerOf(r row) *ruler {
	g := &ruler{top: b.strong.lead + b.endRadius(), deep: 52 * b.unit}
	g.lo, g.hi = r.entry.Min, r.entry.Max
	if g.lo == g.hi {
		b.each(func(of *journey.Content) {
			if lo, hi, ok := r.ends(of); ok {
				g.lo, g.hi = math.Min(g.lo, 0-roundUp(-lo)), math.Max(g.hi, roundUp(hi))
			}
		})
	}
	if g.lo == g.hi {
		g.hi = g.lo + 1
	}
	g.marks = []float64{g.hi, g.lo}
	if g.lo < 0 && g.hi > 0 {
		g.marks = []float64{g.hi, 0, g.lo}
	}
	return g
}

// under is how far a scale must move down, so that its names stand clear of the title of their lane: the first of them
// would stand at a height, and has no room beside the title.
func (b *board) under(st *strip, y float64, names []block) float64 {
	title, widest := 0.0, 0.0
	for _, txt := range leavesOf(st.side) {
		for _, l := range txt.Lines {
			title = math.Max(title, l.Width)
		}
	}
	for _, n := range names {
		widest = math.Max(widest, n.widest())
	}
	if title+widest+6*b.unit <= b.label-b.pad() {
		return 0
	}
	return math.Max(0, st.height-2*b.rowPad()-y)
}

// leavesOf are the texts among some items.
func leavesOf(items []render.Item) (all []*render.Text) {
	for _, it := range items {
		if txt, ok := it.(*render.Text); ok {
			all = append(all, txt)
		}
	}
	return all
}

// scale draws the lines of a scale, off the numbers in the cells that stand there, and names them at the left. Where the cells of phases stand over those of their
// touchpoints, each of the two tiers has its own.
func (b *board) scale(st *strip, r row, g *ruler, names []block, set setter) {
	tops := []float64{0}
	if under := b.underPhases(r, set); under > 0 {
		tops = append(tops, under)
	}
	for _, top := range tops {
		for i, v := range g.marks {
			y := top + b.rowPad() + g.y(v)
			for _, s := range b.scaleSpans(&r) {
				st.back = append(st.back, b.offTexts(st, y, s.from, s.to)...)
			}
			st.side = append(st.side, names[i].at(b.margin, y-names[i].height()/2, b.label-b.pad(), right)...)
		}
	}
}

// scaleSpans are from where to where the lines of a scale go: over the grid, or within the card of each phase.
func (b *board) scaleSpans(r *row) (spans []stretch) {
	if !b.isRated(r) {
		return []stretch{{from: b.gridLeft, to: b.gridRight}}
	}
	for _, ph := range b.phases {
		box := b.ratingBox(ph, 0, 0)
		spans = append(spans, stretch{from: box.X + b.ratingPad(), to: box.Right() - b.ratingPad()})
	}
	return spans
}

// offTexts is a hairline from x to an end at a height, with gaps where a text of a cell stands in its way.
func (b *board) offTexts(st *strip, y, x, end float64) (items []render.Item) {
	draw := func(to float64) {
		if to > x {
			items = append(items, line(mix(b.Colors.Rule, b.Colors.Muted, 0.25), 0.5*b.unit, x, y, to, y))
		}
	}
	for _, t := range linesAt(st, y) {
		draw(math.Min(t.X-2*b.unit, end))
		x = math.Max(x, t.X+t.Width+2*b.unit)
	}
	draw(end)
	return items
}

// linesAt are the lines of text in the cells of a strip that a height goes through, from left to right.
func linesAt(st *strip, y float64) (all []render.Line) {
	for _, c := range st.cells {
		for _, txt := range leavesOf(c.items) {
			for _, l := range txt.Lines {
				if y > l.Y-txt.Size*0.85 && y < l.Y+txt.Size*0.25 {
					all = append(all, l)
				}
			}
		}
	}
	slices.SortFunc(all, func(a, b render.Line) int { return cmp.Compare(a.X, b.X) })
	return all
}

// underPhases is where the cells of touchpoints begin that stand under one of their phase; 0 if none does.
func (b *board) underPhases(r row, set setter) (under float64) {
	for _, ph := range b.phases {
		if r.shows(&ph.Content) && b.fills(r, ph) {
			p := set(b, r, &ph.Content, ph.w-2*b.pad())
			under = math.Max(under, p.height+6*b.unit+b.rowPad()*0.7)
		}
	}
	return under
}

// endRadius is that of the ends of a dumbbell.
func (l *look) endRadius() float64 { return 4.2 * l.unit }

// set draws a cell in the middle of a width: the upper number, the dumbbell, the lower number, and what else it says.
func (g *ruler) set(b *board, r row, of *journey.Content, w float64) (p piece) {
	lo, hi, ok := r.ends(of)
	if ok {
		p.items = []render.Item{&render.Group{Role: render.Artifact, Items: g.dumbbell(b, lo, hi, w/2)}}
		rad := b.endRadius() + 0.5*b.unit
		figure := func(v, y float64) {
			blk := b.strong.set(b.words.number(v), w)
			p.items = append(p.items, blk.at(0, y, w, center)...)
		}
		figure(hi, g.y(hi)-rad-b.strong.lead)
		if lo != hi {
			figure(lo, g.y(lo)+rad)
		}
	}
	p.height = g.top + g.deep + b.endRadius() + b.strong.lead
	for _, t := range r.besideEnds(of) {
		p.addMiddle(b.small.in(b.Colors.Ink).balance(b.sourced(t.S, t), w), w)
	}
	return p
}

// dumbbell draws the zone between two numbers, with an end at each; the upper end is filled, the lower one open.
func (g *ruler) dumbbell(b *board, lo, hi, x float64) (items []render.Item) {
	rad := b.endRadius()
	if lo != hi {
		items = append(items, b.zone(x, g.y(hi), g.y(lo)))
		end := outline(b.Colors.Accent, 1.5*b.unit, func(p *render.Pen) { p.Circle(x, g.y(lo), rad-0.75*b.unit) })
		end.Fill = render.Paint{Color: b.Colors.Paper}
		items = append(items, end)
	}
	return append(items, disk(b.Colors.Accent, x, g.y(hi), rad))
}

// zone is the part of a dumbbell between its ends.
func (l *look) zone(x, from, to float64) render.Item {
	w := 1.1 * l.endRadius()
	box := render.Rect{X: x - w/2, Y: from, W: w, H: to - from}
	bar := fill(mix(l.Colors.Rule, l.Colors.Muted, 0.35), func(p *render.Pen) { p.Box(box) })
	return bar
}

// rangeLegend explains the ends of a dumbbell, and of the emotion lane what is under what was expected.
func rangeLegend(b *board) (es []entry) {
	for i := range b.rows {
		r := &b.rows[i]
		if !r.isRange() {
			continue
		}
		if r.number == nil {
			es = append(es, b.gapLegend()...)
		} else if b.hasDumbbell(r) {
			es = append(es, b.rangeEntry())
		}
	}
	return es
}

func (r *row) isRange() bool { return r.drawnAs == "range" }

func (b *board) hasDumbbell(r *row) (any bool) {
	b.each(func(of *journey.Content) {
		lo, hi, ok := r.ends(of)
		any = any || ok && lo != hi
	})
	return any
}

// rangeEntry is a dumbbell that lies on its side.
func (b *board) rangeEntry() entry {
	w, rad := 24*b.unit, 0.8*b.endRadius()
	return entry{func(x, y float64) []render.Item {
		bar := fill(mix(b.Colors.Rule, b.Colors.Muted, 0.35), func(p *render.Pen) {
			p.Box(render.Rect{X: x + rad, Y: y - 0.5*rad, W: w - 2*rad, H: rad})
		})
		low := outline(b.Colors.Accent, 1.3*b.unit, func(p *render.Pen) { p.Circle(x+rad, y, rad-0.65*b.unit) })
		low.Fill = render.Paint{Color: b.Colors.Paper}
		return []render.Item{bar, low, disk(b.Colors.Accent, x+w-rad, y, rad)}
	}, w + 5*b.unit, b.words.of(wordRange)}
}
