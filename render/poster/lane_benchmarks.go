package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

func needBenchmarks(b *board, r row, of *journey.Content) (w float64) {
	for i := range of.Benchmarks {
		w = math.Max(w, b.benchmarkNeed(&of.Benchmarks[i]))
	}
	return w
}

func (b *board) benchmarkNeed(k *journey.Benchmark) float64 {
	w := math.Max(b.body.widestWord(k.Practice), b.look.label.longest(b.origin(k)))
	return math.Max(w, b.look.label.width(b.words.term(k.Adopt))+2*b.tagPad()) + 2*b.cardPad()
}

// origin is where a benchmark is at home: the industry, and who there.
func (b *board) origin(k *journey.Benchmark) string {
	return joinWords(shown(k.Industry), shown(k.Who))
}

// drawBenchmarks draws the cards in the rooms that those of opportunities would have.
func drawBenchmarks(b *board, r row, height float64) strip {
	st := b.titled(r.title)
	top := b.phaseBoxes(&st, r, setBenchmarks)
	for i, at := range b.cardRooms(r) {
		if at.X < b.cols[i].x { // without a tip it would be taken for that of another touchpoint
			at = b.textRoom(i)
		}
		b.pointBox(&st, r, i, top, at, setBenchmarks)
	}
	st.height = math.Max(st.height, height)
	return st
}

// setBenchmarks sets each benchmark of a cell on a card.
func setBenchmarks(b *board, r row, of *journey.Content, w float64) (p piece) {
	for i := range of.Benchmarks {
		if i > 0 {
			p.height += 4 * b.unit
		}
		c := b.benchmark(&of.Benchmarks[i], w-2*b.cardPad())
		box := render.Rect{Y: p.height, W: w, H: c.height + 2*b.cardPad()}
		render.Move(c.items, b.cardPad(), p.height+b.cardPad())
		p.items = slices.Concat(p.items, []render.Item{b.tileGround(box)}, c.items)
		p.height += box.H
	}
	return p
}

// tileGround is the ground of a plain card.
func (b *board) tileGround(box render.Rect) render.Item {
	card := fill(b.Colors.Paper, func(p *render.Pen) { p.Round(box, 3*b.unit) })
	card.Stroke = render.Stroke{Color: b.Colors.Rule, Width: 0.8 * b.unit}
	return card
}

// benchmark sets whose practice it is, the practice, and as a tag how it is taken over.
func (b *board) benchmark(k *journey.Benchmark, w float64) (p piece) {
	p.add(b.look.label.in(b.Colors.Accent).set(b.origin(k), w), 0, w)
	p.addBelow(b.paragraphs(b.body, k.Practice, w, asWritten))
	if k.Adopt != "" {
		p.height += 2 * b.unit
		p.addBelow(b.tag(b.words.term(k.Adopt)))
	}
	return p
}

func (l *look) tagPad() float64 { return 4 * l.unit }

// tag is a word in an outlined capsule.
func (b *board) tag(s string) piece {
	blk := b.look.label.in(b.Colors.Accent).set(s, math.Inf(1))
	h := blk.height() + 1.2*b.unit
	box := render.Rect{W: blk.widest() + 2*b.tagPad(), H: h}
	rim := outline(b.Colors.Accent, 0.7*b.unit, func(p *render.Pen) { p.Round(box, h/2) })
	return piece{append([]render.Item{rim}, blk.at(b.tagPad(), 0.6*b.unit, box.W, left)...), h}
}

// benchmarkTiles are the benchmarks of the map as a whole, in the insight zone.
func (b *board) benchmarkTiles(w float64) strip {
	n := len(b.cover.Benchmarks)
	if n == 0 {
		return strip{}
	}
	st := b.titled(b.words.lane("benchmarks"))
	pieces := make([]piece, n)
	for i := range b.cover.Benchmarks {
		pieces[i] = b.benchmark(&b.cover.Benchmarks[i], math.Min(w-2*b.cardPad(), b.comfort()*1.6))
	}
	return b.tiles(st, pieces, w, true)
}
