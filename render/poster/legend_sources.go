package poster

import "journeymap/render"

// sourcesLegend says on which sheet the list of sources stands, where letters refer to it and it is not on this one. Boards
// are those of one sheet.
func (p *plan) sourcesLegend(boards []*board) []entry {
	b := boards[0]
	last := len(p.whole.evidence) - 1
	for _, of := range boards {
		if of.ends {
			last = -1
		}
	}
	if last < 0 {
		return nil
	}
	letters := letter(0)
	if last > 0 {
		letters += "–" + letter(last)
	}
	sign := b.small.in(b.Colors.Muted)
	w := sign.width(letters)
	draw := func(x, y float64) []render.Item { return sign.set(letters, 2*w).at(x, y-b.small.lead/2, 2*w, left) }
	return []entry{{draw, w + 4*b.unit, b.words.inLegend(b.words.of(wordEvidence)) + ": " + b.words.onPage(b.pages)}}
}
