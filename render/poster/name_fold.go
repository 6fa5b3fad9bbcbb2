package poster

import (
	"math"
	"strings"
)

// nameLines is the most lines that a touchpoint's name takes on a sheet that may grow.
const nameLines = 3

// foldNames widens columns until no name takes more lines than that. Where the sheet gets wider than A3 anyway, one of three
// or four words takes two, so that words do not stand alone.
func (b *board) foldNames(needs []float64) {
	wide := sum(needs)+b.frame() > b.sheet.width
	for _, ph := range b.phases {
		w := needs[ph.from]
		for i := ph.from; i < ph.to; i++ {
			w = b.folded(&b.cols[i], w, wide)
		}
		for i := ph.from; i < ph.to; i++ {
			needs[i] = w
		}
	}
}

// folded is the width of a column, at least w, whose name is folded so. Lines of a very long one get as wide as reads well,
// and no wider.
func (b *board) folded(c *column, w float64, wide bool) float64 {
	name := b.shownName(c)
	if c.point == nil || isMarked(name) {
		return w
	}
	words, lines := strings.Fields(name), nameLines
	if wide && len(words) < 5 {
		lines = 2
	}
	if len(words) <= lines {
		return w
	}
	of := c.content()
	room := b.letterRoom(b.sourcesOf(of)) + b.sparkRoom(of) + b.barrierRoom(of) + 2*b.pad()
	return math.Max(w, room+math.Min(b.step.foldedIn(words, lines, w-room), b.step.chars(22)))
}

// foldedIn is the narrowest width, in points and at least some measure, in which words take no more than n lines.
func (s style) foldedIn(words []string, n int, measure float64) float64 {
	space := s.width(" ")
	widths := make([]float64, len(words))
	most := 0.0
	for i, word := range words {
		widths[i] = s.width(word)
		most += space + widths[i]
	}
	if linesIn(widths, space, measure) <= n {
		return measure
	}
	for most-measure > 0.25 {
		if mid := (measure + most) / 2; linesIn(widths, space, mid) <= n {
			most = mid
		} else {
			measure = mid
		}
	}
	return most
}

// linesIn counts the lines that words of some widths take in a measure.
func linesIn(widths []float64, space, measure float64) int {
	lines, used := 1, 0.0
	for _, w := range widths {
		switch {
		case used == 0:
			used = w
		case used+space+w > measure:
			lines, used = lines+1, w
		default:
			used += space + w
		}
	}
	return lines
}
