package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// needText keeps the longest word of a cell whole.
func needText(b *board, r row, c *column) float64 { return b.needWords(b.body, r.text(c.touchpoint())) }

func needQuotes(b *board, r row, c *column) float64 {
	return b.needWords(b.quote, r.text(c.touchpoint())) + b.quote.chars(1)
}

func (b *board) needWords(s style, ts []journey.Text) (w float64) {
	for _, t := range ts {
		w = math.Max(w, s.longest(t.S))
	}
	return w + 2*b.pad()
}

// drawText sets a cell's words as they are, one paragraph an entry.
func drawText(b *board, r row, height float64) strip {
	return b.wordLane(r, b.body, height, func(s string) string { return s })
}

// drawQuotes sets a cell's words in italics between the quotation marks of the language.
func drawQuotes(b *board, r row, height float64) strip {
	return b.wordLane(r, b.quote, height, b.words.quoted)
}

func (b *board) wordLane(r row, s style, height float64, mark func(string) string) strip {
	st := b.titled(r.title)
	for i := range b.cols {
		c := &b.cols[i]
		ts := r.text(c.touchpoint())
		if len(ts) == 0 {
			continue
		}
		items, h := b.paragraphs(s, c, ts, mark)
		st.cells = append(st.cells, cell{from: i, to: i + 1, role: render.Section, name: r.title, items: items,
			box: render.Rect{X: c.x, W: c.w, H: h}})
		st.height = math.Max(st.height, h)
	}
	st.height = math.Max(st.height, height)
	return st
}

// paragraphs sets the entries of a cell below one another, with the cell's padding.
func (b *board) paragraphs(s style, c *column, ts []journey.Text, mark func(string) string) ([]render.Item, float64) {
	x, w := b.textBox(c)
	y := b.rowPad()
	var items []render.Item
	for i, t := range ts {
		if i > 0 {
			y += s.lead * 0.35
		}
		blk := s.set(mark(t.S), w)
		items = append(items, blk.at(x, y, w, left)...)
		y += blk.height()
	}
	return items, y + b.rowPad()
}

// rowPad is the room above and below the text of a lane.
func (l *look) rowPad() float64 { return 6 * l.unit }

// titled starts a lane: its title in the column at the left.
func (b *board) titled(title string) strip {
	w := b.label - b.pad()
	blk := b.strong.in(b.Colors.Accent).set(title, w)
	return strip{
		side:   blk.at(b.margin, b.rowPad(), w, left),
		height: blk.height() + 2*b.rowPad(),
	}
}
