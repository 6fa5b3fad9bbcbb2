package poster

import (
	"slices"

	"journeymap/journey"
)

// A cell that has something, of a lane that the author marks as unknown, is known in part. It says so, and a curve goes to it
// and from it as it goes across what is not known at all.

// inPart says whether what a content has for a lane is known in part.
func inPart(id string, of *journey.Content) bool { return slices.Contains(of.Unknown.Lanes, id) }

// partly says below a cell that it is known in part, where that is so.
func (b *board) partly(id string, of *journey.Content, w float64, a align) piece {
	if !inPart(id, of) {
		return piece{}
	}
	blk := b.small.set(b.words.of(wordPartlyKnown), w)
	return piece{blk.at(0, 0, w, a), blk.height()}
}

// partWords say so in a line with other words.
func (b *board) partWords(id string, of *journey.Content) string {
	if !inPart(id, of) {
		return ""
	}
	return b.words.of(wordPartlyKnown)
}

// feltInPart says whether the first persona's emotion in a content is known in part.
func feltInPart(of *journey.Content) bool {
	return inPart("emotion", of) && journey.Of(of.Emotion, "").Face != journey.NoFace
}

// unsure says whether the emotion at a place of a track is known in part.
func (e *emotion) unsure(x float64) bool {
	is := func(c *column) bool { return c != nil && inPart("emotion", c.onCurve()) }
	switch {
	case x < e.gridLeft:
		return is(e.before)
	case x > e.gridRight:
		return is(e.next)
	}
	i := slices.IndexFunc(e.cols, func(c column) bool { return x <= c.x+c.w })
	return i >= 0 && is(&e.cols[i])
}

// sorted parts a track into the lines between what is known, and those that end at what is known in part.
func (e *emotion) sorted(t track) (sure, unsure track) {
	for _, run := range t {
		var last *track
		for i := 1; i < len(run); i++ {
			to := &sure
			if e.unsure(run[i-1].x) || e.unsure(run[i].x) {
				to = &unsure
			}
			if to != last {
				*to = append(*to, run[i-1:i:i])
			}
			n := len(*to) - 1
			(*to)[n] = append((*to)[n], run[i])
			last = to
		}
	}
	return sure, unsure
}

// unlooked says whether a lane has a cell that nobody has looked into. Where phases have no touchpoints, that is told in lanes
// of which each cell is set by itself.
func (p *plan) unlooked(c *content) bool {
	return slices.ContainsFunc(p.cols, func(col column) bool {
		of := col.own()
		return slices.Contains(of.Unknown.Lanes, c.id) && !p.holdsAny(c, of) && (col.point != nil || kinds[c.kind].set != nil)
	})
}

// holdsAny says whether a content has something for a lane, wherever the poster tells it.
func (p *plan) holdsAny(c *content, of *journey.Content) bool {
	if all := contentOf(c.id); all != nil {
		return all.has(of)
	}
	return c.has(of)
}
