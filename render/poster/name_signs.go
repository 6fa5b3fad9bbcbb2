package poster

import (
	"math"
	"slices"

	"journeymap/render"
	"journeymap/render/font"
)

// Signs stand behind the last line of a touchpoint's name: letters of sources, the spark of what is new, the arrow of a link,
// a barrier. They take room from that line alone. A name without that room is broken once more, so that its last words stand
// with them: signs by themselves below some names, and not below others, look lost. They do so only where no words have room.

// signsRoom is the width of all signs behind the name of a column.
func (b *board) signsRoom(c *column) float64 {
	if c.point == nil {
		return 0
	}
	return b.behindName(c, b.sourcesOf(c.content())) + b.barrierRoom(c.content())
}

// signsGap is the room between a name and the first sign behind it.
func (l *look) signsGap() float64 { return 3 * l.unit }

// seated breaks a name to a width, and says behind the last line of which block its signs stand: of the name itself, or of
// the name with an empty line below, when they have no room in it.
func (b *board) seated(text string, w, signs float64) (name, seat block) {
	whole := b.step.set(text, w)
	if signs == 0 || len(whole.lines) == 0 {
		return whole, whole
	}
	for _, part := range [...]float64{0, 0.25, 0.5, 0.75, 1} {
		n := b.step.set(text, w-part*signs)
		last := len(n.lines) - 1
		if last+1 == len(whole.lines) && n.hyphens() <= whole.hyphens() && n.end(last)+signs <= w {
			return n, n
		}
	}
	if n, ok := b.oneLineMore(text, w, signs, whole); ok {
		return n, n
	}
	seat = whole
	seat.lines = append(slices.Clone(whole.lines), font.Line{})
	if seat.dress != nil {
		seat.dress = append(slices.Clone(whole.dress), dress{})
	}
	return whole, seat
}

// oneLineMore breaks a name into one line more than it needs by itself, so that its signs have room in the last; of the breaks
// that do, it takes that with the shortest lines. Where no narrower measure does, the last words alone get a line.
func (b *board) oneLineMore(text string, w, signs float64, whole block) (best block, ok bool) {
	widest := math.Inf(1)
	try := func(text string, measure float64) {
		n := b.step.set(text, measure)
		last := len(n.lines) - 1
		if last != len(whole.lines) || n.hyphens() > whole.hyphens() {
			return
		}
		if wide := math.Max(n.widest(), n.end(last)+signs); wide <= w && wide < widest {
			best, ok, widest = n, true, wide
		}
	}
	const tries = 12
	least := math.Min(b.step.longest(text), w)
	for i := range tries + 1 {
		try(text, w-(w-least)*float64(i)/tries)
	}
	if ok || isMarked(text) {
		return best, ok
	}
	for i, r := range text {
		if r == ' ' {
			try(text[:i]+"\n"+text[i+1:], w)
		}
	}
	return best, ok
}

// nameSigns draws all signs behind the last line of a block.
func (b *board) nameSigns(c *column, seat block, letters string) (items []render.Item) {
	of := c.content()
	if len(seat.lines) == 0 {
		return nil
	}
	if b.sparkRoom(of) > 0 {
		items = append(items, b.spark(seat, b.letterRoom(letters)))
	}
	if c.point.Link.S != "" {
		items = append(items, b.linkMark(seat, b.letterRoom(letters)+b.sparkRoom(of)))
	}
	items = append(items, b.besideName(seat, letters, b.heardIn(of))...)
	return append(items, b.barrierMark(of, seat, b.behindName(c, letters))...)
}

// addSigns adds the signs behind a name. Those on a line of their own stand at its left edge, and close to it.
func (b *board) addSigns(p *piece, name, seat block, signs []render.Item) {
	if len(seat.lines) > len(name.lines) {
		render.Move(signs, -b.signsGap(), b.unit-b.step.rise()+b.small.rise())
		p.height += b.small.lead + b.unit
	}
	p.items = append(p.items, signs...)
}
