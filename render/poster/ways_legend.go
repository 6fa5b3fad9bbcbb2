package poster

import (
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// namesLegend explains what stands at the names, and over them.
func namesLegend(b *board) (es []entry) {
	es = append(es, b.waysLegend()...)
	if slices.ContainsFunc(b.cols, func(c column) bool { return isOptional(&c) }) {
		es = append(es, b.optionalEntry())
	}
	if !b.again && len(b.lastings()) > 0 {
		es = append(es, b.lastingEntry())
	}
	es = append(es, b.flowLegend()...)
	es = append(es, b.gateLegend()...)
	if slices.ContainsFunc(b.cols, func(c column) bool { return c.point != nil && c.point.Sub != nil }) {
		es = append(es, b.signEntry(b.words.of(wordSubJourney), func(x, y, r float64) []render.Item {
			return []render.Item{b.sign(strokesOf(subJourney, x-r, y-r, 2*r/iconGrid), b.Colors.Accent, 0.18*r)}
		}))
	}
	if b.owners {
		es = append(es, b.channelLegend()...)
	}
	return append(es, b.channelSignLegend(b.channelsUnderNames())...)
}

// waysLegend explains the lines of ways and their signs, as far as the board shows them.
func (b *board) waysLegend() (es []entry) {
	if b.ways == nil || b.again {
		return nil
	}
	var back, lost, fork, split bool
	for _, r := range b.newNetwork().routes {
		fork = fork || r.fork == choice && r.stem != nil
		split = split || r.fork == together && r.stem != nil
		for _, s := range r.stops {
			lost = lost || r.broken(s.ends[0])
			back = back || r.back(s.ends[0]) && !r.broken(s.ends[0])
		}
	}
	if back {
		es = append(es, b.backEntry(wordWayBack, false))
	}
	if lost {
		es = append(es, b.backEntry(wordWayBackLost, true))
	}
	if fork {
		es = append(es, b.forkEntry(choice, wordChoice))
	}
	if split {
		es = append(es, b.forkEntry(together, wordTogether))
	}
	return es
}

// backEntry is that of a way back.
func (b *board) backEntry(k word, broken bool) entry {
	w := 22 * b.unit
	return entry{func(x, y float64) []render.Item {
		l := line(b.Colors.Accent, 0, x, y, x+w, y)
		l.Stroke = b.wayStroke(broken)
		return []render.Item{l, b.openHead(x, y, -1)}
	}, w + 5*b.unit, b.words.of(k)}
}

// forkEntry is that of the sign of a fork.
func (b *board) forkEntry(f fork, k word) entry {
	return b.signEntry(b.words.of(k), func(x, y, r float64) []render.Item {
		return []render.Item{b.forkSign(f, x, y+b.signRoom(f)/2)}
	})
}

func (b *board) optionalEntry() entry {
	w, h := 15*b.unit, 9*b.unit
	return entry{func(x, y float64) []render.Item {
		return []render.Item{b.optionalFrame(render.Rect{X: x, Y: y - h/2, W: w, H: h})}
	}, w + 5*b.unit, b.words.of(wordOptional)}
}

func (b *board) lastingEntry() entry {
	w := 22 * b.unit
	return entry{func(x, y float64) []render.Item {
		u := b.unit
		return []render.Item{line(b.lastingInk(), 1.6*u, x, y, x+w, y), disk(b.lastingInk(), x+2.2*u, y, 2.2*u),
			line(b.lastingInk(), 1.6*u, x+w-0.8*u, y-3*u, x+w-0.8*u, y+3*u)}
	}, w + 5*b.unit, b.words.of(wordUntil)}
}

// gateLegend explains the signs at names of who comes in, who leaves, and what is in the way.
func (b *board) gateLegend() (es []entry) {
	for _, k := range []journey.MomentKind{journey.Entry, journey.Exit, journey.Obstacle} {
		if b.has(k) && (k == journey.Obstacle || !b.again) {
			es = append(es, b.momentEntry(k))
		}
	}
	return es
}

// has says whether a moment of a kind stands in the columns of a board.
func (b *board) has(k journey.MomentKind) bool {
	return slices.ContainsFunc(b.cols, func(c column) bool { return hasMoment(c.content(), k) })
}
