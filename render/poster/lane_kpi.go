package poster

import (
	"math"

	"journeymap/journey"
)

// figures are the words of a cell of figures: the one that is set large, with the digits of its author, and the small print
// under it.
func (b *board) figures(r row, of *journey.Content) (large string, small []journey.Text) {
	if r.text != nil {
		small = r.text(of)
	}
	if len(small) > 0 {
		return b.words.figure(small[0]), small[1:]
	}
	if n, ok := r.numberIn(of); ok {
		large = b.words.number(n)
	}
	return large, nil
}

func needKPI(b *board, r row, of *journey.Content) float64 {
	large, small := b.figures(r, of)
	return math.Max(b.phase.longest(large), b.small.widestWord(small))
}

// setKPI sets the number or the words of a cell as a large figure. What takes more than a line so large is set in the
// type of names.
func setKPI(b *board, r row, of *journey.Content, w float64) (p piece) {
	large, small := b.figures(r, of)
	figure := b.phase.in(b.Colors.Accent).set(large, w)
	if len(figure.lines) > 1 {
		figure = b.step.in(b.Colors.Accent).balance(large, w)
	}
	p.addMiddle(figure, w)
	for _, t := range small {
		p.addMiddle(b.small.in(b.Colors.Ink).balance(shown(t), w), w)
	}
	return p
}
