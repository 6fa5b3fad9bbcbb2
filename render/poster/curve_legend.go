package poster

import (
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// drawnLines are the marks that the emotion lane of a board has.
type drawnLines struct {
	lived, hoped bool // a line, of two neighbors that are known
	ring, gap    bool // what the first persona expected stands alone, or apart from what was lived
	tie          bool // a line across what is unknown
	part         bool // one to what is known in part
}

// drawnLines finds the marks of the lane from what follows on what: a value whose neighbors are not known has no line.
func (b *board) drawnLines() (d drawnLines) {
	d.hoped, d.ring, d.gap = b.hopeMarks("")
	var lived, part, felt, unknown bool // of the column before, and so far
	for _, c := range (&emotion{board: b}).passing() {
		of := c.onCurve()
		_, isLived := score(journey.Of(of.Emotion, ""))
		isPart := inPart("emotion", of)
		d.lived = d.lived || lived && isLived && !part && !isPart
		d.part = d.part || lived && isLived && (part || isPart)
		d.tie = d.tie || isLived && felt && unknown
		if isLived {
			felt, unknown = true, false
		}
		unknown = unknown || isUnknown(of, "emotion") && !isLived
		lived, part = isLived, isPart
	}
	return d
}

// passing are the columns of a board that lines do not pass by, with the nearest on other sheets.
func (e *emotion) passing() (cs []*column) {
	before, next := e.beyond(e.cols[0].number-2, -1), e.beyond(e.cols[len(e.cols)-1].number, 1)
	cs = append(cs, before[:min(len(before), 1)]...)
	for i := range e.cols {
		if !passedBy(&e.cols[i]) {
			cs = append(cs, &e.cols[i])
		}
	}
	return append(cs, next[:min(len(next), 1)]...)
}

// emotionLegend explains the lines of the emotion lane, as far as it has them. Curves with names of their own need no entry.
func (b *board) emotionLegend() (es []entry) {
	d := b.drawnLines()
	if d.lived && (d.hoped || d.ring) && !b.namesCurves() {
		es = append(es, b.lineEntry(wordLived, b.livedStroke(b.Colors.Accent, 0)))
	}
	es = append(es, b.hopeLegend()...)
	for _, id := range b.rivals {
		if b.drawsRival(id) {
			es = append(es, b.rivalEntry(id))
		}
	}
	if d.gap {
		es = append(es, entry{func(x, y float64) []render.Item {
			return []render.Item{fill(fade(b.Colors.Accent, gapStrength), func(p *render.Pen) {
				p.Box(render.Rect{X: x, Y: y - 3.5*b.unit, W: 15 * b.unit, H: 7 * b.unit})
			})}
		}, 20 * b.unit, b.words.of(wordGap)})
	}
	if d.tie {
		es = append(es, b.lineEntry(wordLonger, b.tieStroke(b.Colors.Accent)))
	} else if d.part {
		es = append(es, b.lineEntry(wordPartlyKnown, b.tieStroke(b.Colors.Accent)))
	}
	return es
}

// drawsRival says whether the lane of a board has a mark or a line of a competitor.
func (b *board) drawsRival(id string) bool {
	return slices.ContainsFunc((&emotion{board: b}).passing(), func(c *column) bool {
		_, ok := score(rivalOf(c.onCurve(), id))
		return ok
	})
}

// rivalEntry is the entry of a competitor.
func (b *board) rivalEntry(id string) entry {
	e := b.lineEntry(wordHoped, b.rivalStroke())
	draw := e.draw
	d := 2.3 * b.unit
	e.draw = func(x, y float64) []render.Item {
		mark := outline(b.rivalInk(), 1.1*b.unit, func(p *render.Pen) { p.Box(render.Rect{X: x + 13*b.unit - d, Y: y - d, W: 2 * d, H: 2 * d}) })
		mark.Fill = render.Paint{Color: b.Colors.Paper}
		return append(draw(x, y), mark)
	}
	e.words = b.rivalName(id)
	return e
}
