package poster

import (
	"journeymap/journey"
	"journeymap/render"
)

// isOptional says whether a column can be left out.
func isOptional(c *column) bool { return c.point != nil && c.point.Optional }

// optionalGrounds make the columns paler that can be left out.
func (b *board) optionalGrounds(top, bottom float64) (items []render.Item) {
	for i := range b.cols {
		if c := &b.cols[i]; isOptional(c) {
			box := render.Rect{X: c.x, Y: top, W: c.w, H: bottom - top}
			items = append(items, fill(fade(b.Colors.Paper, 0.55), func(p *render.Pen) { p.Round(box, 4*b.unit) }))
		}
	}
	return items
}

// optionalFrames are dashed frames round the names of what can be left out.
func (b *board) optionalFrames(height float64) (items []render.Item) {
	for i := range b.cols {
		if c := &b.cols[i]; isOptional(c) {
			items = append(items, b.optionalFrame(render.Rect{X: c.x, Y: 0, W: c.w, H: height}.Inset(1.5*b.unit)))
		}
	}
	return items
}

func (l *look) optionalFrame(box render.Rect) render.Item {
	o := outline(l.Colors.Muted, 0.9*l.unit, func(p *render.Pen) { p.Round(box, 4*l.unit) })
	o.Stroke.Dash = []float64{3.2 * l.unit, 2.2 * l.unit}
	return o
}

// isObstructed says whether a content has an obstacle.
func isObstructed(of *journey.Content) bool { return hasMoment(of, journey.Obstacle) }

// barrierRadius is that of the sign of an obstacle behind a name.
func (l *look) barrierRadius() float64 { return 0.46 * l.step.size }

// barrierRoom is the width of that sign, if a content has an obstacle.
func (l *look) barrierRoom(of *journey.Content) float64 {
	if !isObstructed(of) {
		return 0
	}
	return 2*l.barrierRadius() + 4*l.unit
}

// barrierMark is the sign of an obstacle behind the last line of a name, and behind what stands there after it.
func (b *board) barrierMark(of *journey.Content, name block, after float64) []render.Item {
	if !isObstructed(of) || len(name.lines) == 0 {
		return nil
	}
	r := b.barrierRadius()
	a := &markArt{look: b.look, r: r, ink: b.Colors.Warn}
	a.x = name.end(len(name.lines)-1) + after + 4*b.unit + r
	a.y = name.height() - name.lead + name.rise() - 0.34*name.size
	a.barrier()
	return []render.Item{b.momentFigure(journey.Obstacle, a.items)}
}

// subJourney draws a journey of its own: a map with phases.
const subJourney = "R 2.5 4 19 16 2 M 2.5 9 L 21.5 9 M 5.5 13 L 9 13 M 12.5 13 L 18.5 13 M 5.5 16.5 L 14 16.5"

// asides are the lines under a name that say how it follows the others, and which journey of its own lies behind it.
func (b *board) asides(c *column, w float64) (p piece) {
	if f := b.ownFlow(c); f != "" {
		b.aside(&p, flowSigns[f], "", b.words.term(string(f)), w)
	}
	if s := c.point.Sub; s != nil {
		b.aside(&p, subJourney, b.words.of(wordSubJourney), first(s.Title.S, s.Path.S), w)
	}
	return p
}

// asideRoom is the width of the sign before such a line.
func (l *look) asideRoom() float64 { return 1.5 * l.small.size }

// aside adds a line with its sign, under a name for readers.
func (b *board) aside(p *piece, drawing, name, text string, w float64) {
	p.height += 1.5 * b.unit
	r, x := 0.52*b.small.size, b.asideRoom()
	sign := b.sign(strokesOf(drawing, 0, p.height+b.small.lead/2-r, 2*r/iconGrid), b.Colors.Accent, 0.18*r)
	blk := b.small.in(b.Colors.Ink).set(text, w-x)
	p.items = append(p.items, &render.Group{Role: render.Artifact, Items: []render.Item{sign}},
		&render.Group{Role: render.Section, Name: name, Items: blk.at(x, p.height, w-x, left)})
	p.height += blk.height()
}

// asideNeed is the narrowest width that those lines can bear.
func (b *board) asideNeed(c *column) (w float64) {
	if f := b.ownFlow(c); f != "" {
		w = b.small.longest(b.words.term(string(f)))
	}
	if s := c.point.Sub; s != nil {
		w = max(w, b.small.longest(first(s.Title.S, s.Path.S)))
	}
	if w == 0 {
		return 0
	}
	return w + b.asideRoom()
}

// behindName is how much already stands behind a name.
func (b *board) behindName(c *column, letters string) float64 {
	w := b.letterRoom(letters) + b.sparkRoom(c.content())
	if c.point.Link.S != "" {
		w += 0.8 * b.step.size
	}
	return w
}
