package poster

import (
	"slices"
	"strings"
	"unicode/utf8"

	"journeymap/render"
)

// partsIn are the boxes of what is written on a nameplate that stands centered in a box: its name first, and then its
// pills. Other things may lie beside the shorter of them.
func (s *stage) partsIn(c nameplate, box render.Rect, over bool) []render.Rect {
	middle := func(y, w, h float64) render.Rect { return render.Rect{X: box.X + (box.W-w)/2, Y: y, W: w, H: h} }
	high := c.name.height() + c.note.height()
	y := box.Y
	name := middle(y, max(c.name.widest(), c.note.widest()), high)
	if over {
		name.Y = box.Bottom() - high
	} else {
		y += high + s.pillGap()
	}
	parts := []render.Rect{name}
	for _, p := range c.pills {
		h := s.capsuleHeight(len(p.lines))
		parts = append(parts, middle(y, p.widest()+2*s.capsulePad(), h))
		y += h + s.pillGap()
	}
	return parts
}

// hasRoom says whether all of some boxes are free.
func (r *plot) hasRoom(boxes []render.Rect) bool {
	return !slices.ContainsFunc(boxes, func(b render.Rect) bool { return !r.free(b) })
}

// takeParts takes the boxes of a nameplate. Beside a name there is more room than between its words, or else it would
// seem to go on in the next.
func (s *stage) takeParts(parts []render.Rect) {
	for i, b := range parts {
		side := 0.45 * s.step.size
		if i == 0 {
			side = 0.7 * s.step.size
		}
		s.taken.take(render.Rect{X: b.X - side, Y: b.Y - 2.5*s.unit, W: b.W + 2*side, H: b.H + 5*s.unit})
	}
}

// flaws is how ill a nameplate is set, in half heights by which a better one may stand further off: with broken words,
// with a little word alone on a line, or with pills or a name of many lines.
func (c *nameplate) flaws() (n int) {
	if isBroken(c.name) {
		n += 1 + c.name.hyphens()
	}
	if isLoneEnd(c.name) {
		n++
	}
	for _, l := range c.name.lines {
		if len(c.name.lines) > 2 && utf8.RuneCountInString(l.S) <= 3 {
			n++
		}
	}
	for _, p := range c.pills {
		switch {
		case isBroken(p) || len(p.lines) > 2:
			n += 2
		case len(p.lines) == 2 && isWord(p.lines[0].S) && isWord(p.lines[1].S):
			n++
		}
	}
	return n
}

// isLoneEnd says whether a block of many lines ends in one short word alone, which makes it a tower.
func isLoneEnd(b block) bool {
	n := len(b.lines)
	return n > 2 && isWord(b.lines[n-1].S) && !b.lines[n-2].Hyphen && b.last() < 0.75*b.widest()
}

// isWord says whether a line is one word.
func isWord(s string) bool { return !strings.ContainsAny(strings.TrimSpace(s), " \u00a0") }

// isBroken says whether a line of a block ends within a word.
func isBroken(b block) bool {
	for i, l := range b.lines {
		if l.Hyphen || i < len(b.lines)-1 && strings.HasSuffix(l.S, "-") {
			return true
		}
	}
	return false
}
