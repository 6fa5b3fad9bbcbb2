package poster

import (
	"math"
	"strings"
)

// The title and the names of phases are read from across a room: they take the size that suits the sheet, however small
// the type of the cells had to be to fit on it.

// mostAfar is how much larger such type gets than beside body type of its own size.
const mostAfar = 1.6

// afarOn is the unit of such type on a sheet of a size in points: an A3 sheet has that of the theme, and twice the area
// takes √2 of it.
func (p *plan) afarOn(w, h float64) float64 {
	a3 := Papers[a3]
	return math.Sqrt(w * h / (a3.W * a3.H * mm * mm))
}

// afarUnit is what a type size of the theme is multiplied by for what is read from afar.
func (b *board) afarUnit() float64 {
	return math.Min(math.Max(b.unit, b.plan.afar), mostAfar*b.unit)
}

// titleType is the style of the poster's title: as large as is read from afar, as far as it stands on one line in a width.
func (b *board) titleType(width float64) style {
	fit := width / math.Max(b.title.width(b.m.Title.S), 1) * b.title.size
	return b.title.sized(math.Min(b.Sizes.Title*b.afarUnit(), fit))
}

// subtitleType is the style of the line below the title: smaller where that keeps it on one line.
func (b *board) subtitleType(width float64) style {
	if b.subtitle.width(b.m.Subtitle.S) <= width {
		return b.subtitle
	}
	s := b.subtitle
	s.size, s.lead = b.step.size, b.step.size*leading
	return s
}

// phaseType is the style of the names of phases: as large as is read from afar, as long as each name keeps the lines
// that it has in the theme's own size, or in a little less where that saves the tallest a line.
func (b *board) phaseType() style {
	own := b.phase
	least := b.phaseLines(own.resized(leastTitle * own.size))
	for b.phaseLines(own) > least {
		own = own.resized(own.size - 0.25)
	}
	size := b.Sizes.Phase * b.afarUnit()
	for _, ph := range b.phases {
		if ph.Bare {
			continue
		}
		room := b.phaseTitleRoom(ph)
		w := own.widestLine(shown(ph.Name), room)
		size = math.Min(size, math.Max(1, room/w)*own.size)
	}
	return own.sized(size)
}

// leastTitle is how small the names of phases get at least to save a line, in parts of the theme's own size.
const leastTitle = 0.88

// phaseLines is the number of lines of the tallest name of a phase in a style.
func (b *board) phaseLines(s style) (n int) {
	for _, ph := range b.phases {
		if !ph.Bare {
			n = max(n, len(s.set(shown(ph.Name), b.phaseTitleRoom(ph)).lines))
		}
	}
	return n
}

// widestLine is the narrowest width in which a text keeps the lines that it has in a room.
func (s style) widestLine(text string, room float64) float64 {
	lines := len(s.set(text, room).lines)
	if lines < 2 || isMarked(text) {
		return math.Max(s.longest(text), math.Min(s.width(text), room))
	}
	return s.foldedIn(strings.Fields(text), lines, s.longest(text))
}

// sized gives the style at a larger size, with leading to match.
func (s style) sized(size float64) style {
	if size = quarterDown(size); size > s.size {
		return s.resized(size)
	}
	return s
}

func (s style) resized(size float64) style {
	s.lead *= size / s.size
	s.size = size
	return s
}

// crown draws again what is read from afar, once the size of a sheet that grows is known. It returns the height that the
// board needs.
func (b *board) crown() float64 {
	d := b.drawn
	d.height -= d.head.height + d.phases.height
	d.head, d.phases = b.head(), b.phaseRow()
	d.height += d.head.height + d.phases.height
	return d.height
}
