package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// facets are the sides from which a promise can be made hard, in the order in which proof stands.
var facets = []string{"service", "behaviour", "communication", "product", "process", ""}

func needProof(b *board, r row, of *journey.Content) (w float64) {
	for _, p := range of.Proof {
		w = math.Max(w, math.Max(b.body.longest(shown(p.Text)), b.small.longest(b.people(p.Owner))))
		w = math.Max(w, b.look.label.longest(b.words.term(p.Facet)))
	}
	return w
}

// setProof sets what makes a promise hard by its facet, each under the name of the facet, with who sees to it.
func setProof(b *board, r row, of *journey.Content, w float64) (p piece) {
	for _, f := range facets {
		var in piece
		for _, k := range of.Proof {
			if k.Facet != f {
				continue
			}
			if in.height > 0 {
				in.height += b.body.lead * 0.3
			}
			in.add(b.body.set(b.sourced(k.S, k.Text), w), 0, w)
			in.add(b.small.set(b.people(k.Owner), w), 0, w)
		}
		p.chapter(b, b.words.term(f), in, w)
	}
	return p
}

// chapter puts a part under a caption below what is there; a part of nothing is left out.
func (p *piece) chapter(b *board, caption string, in piece, w float64) {
	if in.height == 0 {
		return
	}
	if p.height > 0 {
		p.height += 3 * b.unit
	}
	p.add(b.look.label.set(caption, w), 0, w)
	render.Move(in.items, 0, p.height)
	p.items = append(p.items, &render.Group{Role: render.Section, Name: caption, Items: in.items})
	p.height += in.height
}
