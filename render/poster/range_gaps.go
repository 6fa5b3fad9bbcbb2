package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// In the emotion lane a range goes from what was expected, a dashed ring, to what was lived, a face. Where that is worse
// the zone between them is hatched.

// gapFace is the radius of the faces of such a lane.
func (l *look) gapFace() float64 { return 0.58 * l.faceRadius() }

func needGap(b *board, em journey.Emotion) float64 {
	w := 2.6 * b.gapFace()
	if b.m.Scale.Range {
		w += 2 * (b.small.width(em.Said) + 2*b.unit)
	}
	return w
}

// drawGaps draws what each persona expected and lived, as far as both are known.
func drawGaps(b *board, r row, height float64) strip {
	g := &ruler{lo: b.axis.worst, hi: b.axis.best, top: 1.3 * b.gapFace()}
	g.deep = (g.hi - g.lo) / levelStep * 3 * b.gapFace()
	var names []block
	for _, t := range b.axis.ticks {
		g.marks = append(g.marks, t.score)
		names = append(names, b.small.set(t.name, b.label-b.pad()))
	}
	all := r
	all.some = func(of *journey.Content) bool { return len(of.Emotion) > 0 || len(of.Expected) > 0 }
	first := true
	return b.moodLines(all, height, func(st *strip, m mood, top float64) float64 {
		if first {
			top += b.under(st, g.top-b.small.lead/2, names)
			first = false
		} else {
			top += b.small.lead
		}
		return b.gapLine(st, m, g, names, top)
	})
}

// gapLine draws the line of one persona from a height down, and returns where it ends.
func (b *board) gapLine(st *strip, m mood, g *ruler, names []block, top float64) float64 {
	set := func(b *board, _ row, of *journey.Content, w float64) piece {
		p := b.gap(m, g, of, w)
		p.addBelow(b.partly(m.id, of, w, center))
		return p
	}
	m.some = func(of *journey.Content) bool {
		return m.of(of).Face != journey.NoFace || journey.Of(of.Expected, m.who).Face != journey.NoFace
	}
	at := *g
	at.top += top
	end := b.lineUp(st, m.row, top, set)
	b.scale(st, m.row, &at, names, set)
	return end
}

// gap draws what one persona expected and lived in a cell.
func (b *board) gap(m mood, g *ruler, of *journey.Content, w float64) piece {
	lived, hoped := m.of(of), journey.Of(of.Expected, m.who)
	rad, x := b.gapFace(), w/2
	var items []render.Item
	var said []string
	if hoped.Face != journey.NoFace {
		said = append(said, b.words.of(wordHoped)+": "+b.faceName(hoped))
		items = append(items, b.hopedFace(hoped.Face, x, g.y(hoped.Score), rad)...)
	}
	if lived.Face != journey.NoFace {
		said = append(said, b.words.of(wordLived)+": "+b.faceName(lived))
		items = append(items, b.faceItems(lived.Face, x, g.y(lived.Score), rad)...)
	}
	if len(said) == 2 {
		from, to := g.y(hoped.Score), g.y(lived.Score)
		items = append(b.gapZone(x, from, to), items...)
	}
	if b.m.Scale.Range {
		items = append(items, b.spelledBeside(hoped, x-1.4*rad, g.y(hoped.Score), right)...)
		items = append(items, b.spelledBeside(lived, x+1.4*rad, g.y(lived.Score), left)...)
	}
	figure := &render.Group{Role: render.Figure, Name: joinWords(said...), Items: items}
	return piece{[]render.Item{figure}, g.top + g.deep + 1.3*rad}
}

// spelledBeside is the number of an emotion at one side of its mark.
func (b *board) spelledBeside(em journey.Emotion, x, y float64, a align) []render.Item {
	if em.Face == journey.NoFace {
		return nil
	}
	blk := b.small.in(b.Colors.Ink).set(b.spelled(em.Said), b.comfort())
	if a == right {
		x -= blk.widest()
	}
	return blk.at(x, y-blk.height()/2, blk.widest(), left)
}

// hopedFace is the face of an expectation, small in its ring.
func (b *board) hopedFace(f journey.Face, x, y, r float64) []render.Item {
	return append([]render.Item{b.hopedRing(x, y, r)}, b.faceItems(f, x, y, 0.74*r)...)
}

// hopedRing is an expectation: a ring with dashes.
func (b *board) hopedRing(x, y, r float64) render.Item {
	ring := outline(b.Colors.Expected, 1.3*b.unit, func(p *render.Pen) { p.Circle(x, y, 1.16*r) })
	ring.Fill = render.Paint{Color: b.Colors.Paper}
	ring.Stroke.Dash = []float64{2.6 * b.unit, 1.7 * b.unit}
	return ring
}

// gapZone is the zone from what was expected to what was lived, hatched where that is worse.
func (b *board) gapZone(x, from, to float64) []render.Item {
	if from == to {
		return nil
	}
	w := 0.9 * b.gapFace()
	box := render.Rect{X: x - w/2, Y: math.Min(from, to), W: w, H: math.Abs(to - from)}
	if to > from {
		return b.hatched(box)
	}
	return []render.Item{fill(fade(b.Colors.Accent, 0.3), func(p *render.Pen) { p.Box(box) })}
}

// gapLegend explains the ring, and the two zones as far as the map has them.
func (b *board) gapLegend() (es []entry) {
	var hoped, better, worse bool
	b.each(func(of *journey.Content) {
		for _, h := range of.Expected {
			hoped = true
			if l := journey.Of(of.Emotion, h.Who); l.Face != journey.NoFace {
				better, worse = better || l.Score > h.Score, worse || l.Score < h.Score
			}
		}
	})
	swatch := func(k word, down float64) entry {
		return entry{func(x, y float64) []render.Item {
			return b.swatchOf(render.Rect{X: x, Y: y - 3.5*b.unit, W: 15 * b.unit, H: 7 * b.unit}, down)
		}, 20 * b.unit, b.words.of(k)}
	}
	if hoped {
		es = append(es, b.signEntry(b.words.of(wordHoped), func(x, y, r float64) []render.Item { return []render.Item{b.hopedRing(x, y, 0.8*r)} }))
	}
	if better {
		es = append(es, swatch(wordBetter, -1))
	}
	if worse {
		es = append(es, swatch(wordWorse, 1))
	}
	return es
}

// swatchOf shows a zone in the legend: for 1 that of what is worse than expected.
func (b *board) swatchOf(box render.Rect, down float64) []render.Item {
	if down > 0 {
		return b.hatched(box)
	}
	return []render.Item{fill(fade(b.Colors.Accent, 0.3), func(p *render.Pen) { p.Box(box) })}
}

// sideRange is the width of the names on the axis of emotions, where a lane draws them as ranges.
func sideRange(b *board) float64 {
	for i := range b.rows {
		if b.rows[i].isRange() && b.rows[i].number == nil {
			return sideCurve(b)
		}
	}
	return 0
}
