package poster

import (
	"math"

	"journeymap/journey"
)

// needText keeps the longest word of a cell whole.
func needText(b *board, r row, of *journey.Content) float64 { return b.widestSaid(b.body, r.text(of)) }

func needQuotes(b *board, r row, of *journey.Content) float64 {
	return b.widestSaid(b.quote, r.text(of)) + b.quote.chars(1)
}

func (s style) widestWord(ts []journey.Text) (w float64) {
	for _, t := range ts {
		w = math.Max(w, s.longest(shown(t)))
	}
	return w
}

// setText sets a cell's words as they are, one paragraph an entry.
func setText(b *board, r row, of *journey.Content, w float64) (p piece) {
	cards := listed(r, of)
	for i := range cards {
		if i > 0 {
			p.height += b.body.lead * 0.35
		}
		p.overEntry(b, cards, i, w)
		p.addBelow(b.paragraphs(b.body, []journey.Text{cards[i].Text}, w, asWritten))
		p.besideEntry(b, cards, i, w)
	}
	if cards != nil {
		return p
	}
	return b.paragraphs(b.body, r.text(of), w, func(s string) string { return s })
}

// setQuotes sets a cell's words in italics between the quotation marks of the language.
func setQuotes(b *board, r row, of *journey.Content, w float64) piece {
	return b.paragraphs(b.quote, r.text(of), w, b.words.quoted)
}

// declared gives words that may be the ids of somebody declared, as their names.
func (b *board) declared(ts []journey.Text) []journey.Text {
	out := make([]journey.Text, len(ts))
	for i, t := range ts {
		out[i] = t
		out[i].S = b.partyName(t.S)
	}
	return out
}

func needPeople(b *board, r row, of *journey.Content) float64 {
	return b.body.widestWord(b.declared(r.text(of)))
}

func setPeople(b *board, r row, of *journey.Content, w float64) piece {
	return b.paragraphs(b.body, b.declared(r.text(of)), w, func(s string) string { return s })
}

// paragraphs sets texts below one another.
func (b *board) paragraphs(s style, ts []journey.Text, w float64, mark func(string) string) (p piece) {
	for i, t := range ts {
		if i > 0 {
			p.height += s.lead * 0.35
		}
		p.named(b, t, 0, w)
		p.add(s.set(b.sourced(mark(t.S), t), w), 0, w)
	}
	return p
}

// sourced is a text as it is to be set, with the letters of its own sources behind it. S is its words, or these in quotation
// marks.
func (b *board) sourced(s string, t journey.Text) string {
	as := asWritten
	if s != t.S {
		as = b.words.quoted
	}
	s = shownAs(t, s, as)
	if letters := b.letters(t.Evidence); letters != "" {
		return s + " (" + letters + ")"
	}
	return s
}

// add puts a block below what is there, x from the left.
func (p *piece) add(blk block, x, w float64) {
	p.items = append(p.items, blk.at(x, p.height, w, left)...)
	p.height += blk.height()
}

// rowPad is the room above and below the text of a lane.
func (l *look) rowPad() float64 { return 5 * l.unit }

// titled starts a lane: its title in the column at the left. A second line is the name of a sub-row.
func (b *board) titled(title string) strip {
	w := b.label - 2*b.pad()
	main, sub := title, ""
	if before, after, ok := cutLine(title); ok {
		main, sub = before, after
	}
	blk := b.strong.in(b.Colors.Accent).set(main, w)
	st := strip{side: blk.at(b.margin, b.rowPad(), w, left), height: blk.height() + 2*b.rowPad()}
	if sub != "" {
		under := b.small.set(sub, w)
		st.side = append(st.side, under.at(b.margin, b.rowPad()+blk.height(), w, left)...)
		st.height += under.height()
	}
	return st
}
