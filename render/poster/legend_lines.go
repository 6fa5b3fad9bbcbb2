package poster

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"journeymap/journey"
)

// legendGaps are the gaps between entries of the legend, in units: the widest with which all stands on one line, or else the
// first.
var legendGaps = [...]float64{14, 12, 10}

// inLegend is a label as the legend says it: in lower case, as its other entries are, but in German, whose nouns have capitals.
func (w words) inLegend(label string) string {
	r, n := utf8.DecodeRuneInString(label)
	if w.lang == journey.German {
		return label
	}
	return string(unicode.ToLower(r)) + label[n:]
}

// entryWidth is that of the mark of an entry and its words.
func (b *board) entryWidth(e entry) float64 { return e.width + b.small.width(e.words) }

// legendLines breaks the legend into as few lines as a width takes, of about one length, and says whether what ends the footer
// stands beside the last of them. It stands below a legend that takes one line by itself, and never costs a line of its own
// where entries on more lines leave it room.
func (b *board) legendLines(es []entry, width, end float64, canJoin bool) (lines [][]entry, gap float64, beside bool) {
	for _, g := range legendGaps {
		gap = g * b.unit
		if lines = b.legendFrom(es, width, b.ending(end, gap), gap); canJoin && len(lines) < 2 {
			return lines, gap, true
		}
	}
	for _, g := range legendGaps {
		gap = g * b.unit
		if lines = b.legendFrom(es, width, 0, gap); len(lines) < 2 {
			return lines, gap, false
		}
	}
	gap = legendGaps[0] * b.unit
	lines = b.legendFrom(es, width, 0, gap)
	if beside = canJoin && len(b.legendFrom(es, width, b.ending(end, gap), gap)) == len(lines); !beside {
		end = 0
	}
	return b.evened(es, width, b.ending(end, gap), gap, len(lines)), gap, beside
}

// ending is the room that something takes at the end of a line, with what is free before it.
func (b *board) ending(end, gap float64) float64 {
	if end == 0 {
		return 0
	}
	return end + gap
}

// evened breaks the legend into n lines that are as short as they can be.
func (b *board) evened(es []entry, width, end, gap float64, n int) [][]entry {
	short, long := 0.0, width
	for range 20 {
		if mid := (short + long) / 2; len(b.legendFrom(es, mid, end, gap)) <= n {
			long = mid
		} else {
			short = mid
		}
	}
	return b.legendFrom(es, long, end, gap)
}

// legendFrom fills lines from the last to the first, so that the first is the shortest. Of the last, something else takes the
// end; where no entry fits beside it, it has a line of its own.
func (b *board) legendFrom(es []entry, width, end, gap float64) (lines [][]entry) {
	x, to := end, len(es)
	for i := len(es) - 1; i >= 0; i-- {
		w := b.entryWidth(es[i])
		if x > 0 && x+w > width {
			lines = append(lines, es[i+1:to])
			x, to = 0, i+1
		}
		x += w + gap
	}
	if to > 0 {
		lines = append(lines, es[:to])
	}
	slices.Reverse(lines)
	return lines
}
