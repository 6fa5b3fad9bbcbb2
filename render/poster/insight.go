package poster

import (
	"math"
	"strings"

	"journeymap/journey"
	"journeymap/render"
)

// The insight zone stands below the lanes: the figures that the company steers by, and where all this comes from.

// insight lists the rows of the zone, on the last sheet only.
func (b *board) insight() []strip {
	if !b.ends {
		return nil
	}
	var out []strip
	all := []strip{b.outcome(), b.looseCards(), b.kpiTiles(), b.benchmarkTiles(), b.evidenceList()}
	for _, s := range append(all, b.strips()...) {
		if s.height > 0 {
			out = append(out, s)
		}
	}
	return out
}

// kpiTiles draws a tile for each figure: its name, its value large, and what it should be.
func (b *board) kpiTiles() strip {
	if len(b.cover.KPIs) == 0 {
		return strip{}
	}
	st := b.titled(b.words.of(wordKPIs))
	pieces := make([]piece, len(b.cover.KPIs))
	w := b.tileWidth(len(pieces))
	for i := range b.cover.KPIs {
		pieces[i] = b.kpiTile(&b.cover.KPIs[i], w-2*b.cardPad())
	}
	return b.tiles(st, pieces, w, true)
}

// tileWidth is the width of a tile when n of them share the grid, in as few lines as are needed and about as many in each.
// One or two have no more than a third of the grid each, where that is enough.
func (b *board) tileWidth(n int) float64 {
	room := b.gridRight - b.gridLeft
	n = max(n, 3)
	fit := math.Max(1, math.Min(float64(n), math.Floor(room/(140*b.unit))))
	fit = math.Ceil(float64(n) / math.Ceil(float64(n)/fit))
	return (room - (fit-1)*b.tileGap()) / fit
}

func (l *look) tileGap() float64 { return 8 * l.unit }

// kpiTile sets a figure large at the left, and what it is and should be beside it, or below it where it is a long one.
func (b *board) kpiTile(k *journey.KPI, w float64) (p piece) {
	value := b.phase.in(b.Colors.Accent).set(shown(k.Value)+trendMark(k.Trend), w)
	x := value.widest() + 7*b.unit
	if x > w/2 {
		x = 0
		p.add(value, 0, w)
	}
	p.add(b.strong.set(shown(k.Name), w-x), x, w-x)
	p.add(b.small.set(b.kpiNote(k), w-x), x, w-x)
	if x > 0 {
		p.height = math.Max(p.height, value.height())
		p.items = append(p.items, value.at(0, (p.height-value.height())/2, w, left)...)
	}
	return p
}

func (b *board) kpiNote(k *journey.KPI) string {
	var notes []string
	if k.Target.S != "" {
		notes = append(notes, b.words.of(wordTarget)+" "+shown(k.Target))
	}
	if k.N > 0 {
		notes = append(notes, "n = "+b.words.count(k.N))
	}
	notes = append(notes, b.words.date(k.Date), b.people(k.Owner))
	return joinWords(notes...)
}

// trendMark shows where a figure is going.
func trendMark(trend string) string {
	switch trend {
	case "up":
		return " ↗"
	case "down":
		return " ↘"
	case "flat":
		return " →"
	}
	return ""
}

// tiles puts pieces side by side over the grid, line after line, with cards or without.
func (b *board) tiles(st strip, pieces []piece, w float64, cards bool) strip {
	pad, gap := 0.0, b.tileGap()
	if cards {
		pad = b.cardPad()
	}
	x, y := b.gridLeft, b.rowPad()
	for from := 0; from < len(pieces); {
		to, tallest := from, 0.0
		for to < len(pieces) && x+float64(to-from)*(w+gap)+w <= b.gridRight+0.01 {
			tallest = math.Max(tallest, pieces[to].height)
			to++
		}
		to = max(to, from+1)
		tallest = math.Max(tallest, pieces[from].height)
		for i := from; i < to; i++ {
			at := x + float64(i-from)*(w+gap)
			if cards {
				st.cells = append(st.cells, b.tileCard(render.Rect{X: at, Y: y, W: w, H: tallest + 2*pad}))
			}
			render.Move(pieces[i].items, at+pad, y+pad)
			st.cells = append(st.cells, cell{items: pieces[i].items, role: render.Section})
		}
		y += tallest + 2*pad + gap*0.75
		from = to
	}
	st.height = math.Max(st.height, y-gap*0.75+b.rowPad())
	return st
}

func (b *board) tileCard(box render.Rect) cell {
	card := fill(b.Colors.Paper, func(p *render.Pen) { p.Round(box, 3*b.unit) })
	card.Stroke = render.Stroke{Color: b.Colors.Rule, Width: 0.8 * b.unit}
	return cell{items: []render.Item{card}, role: render.Artifact}
}

// evidenceList names every source with its letter, method, number and date.
func (b *board) evidenceList() strip {
	if len(b.whole.evidence) == 0 {
		return strip{}
	}
	st := b.titled(b.words.of(wordEvidence))
	w := b.tileWidth(len(b.whole.evidence))
	var pieces []piece
	for i := range b.whole.evidence {
		ev := &b.whole.evidence[i]
		var p piece
		in := b.strong.chars(2) + b.heardRoom()
		name := shown(ev.Title)
		if name == "" {
			name = ev.ID.S
		}
		p.items = append(p.items, b.heardFigure(b.heardOf(ev), b.heardRadius(), b.body.lead/2))
		p.items = append(p.items, b.strong.in(b.Colors.Accent).set(letter(i), in).at(b.heardRoom(), 0, in, left)...)
		p.add(b.body.set(name, w-in), in, w-in)
		p.add(b.small.set(b.evidenceNote(ev), w-in), in, w-in)
		pieces = append(pieces, p)
	}
	return b.tiles(st, pieces, w, false)
}

func (b *board) evidenceNote(ev *journey.Evidence) string {
	n := ""
	if ev.N > 0 {
		n = "n = " + b.words.count(ev.N)
	}
	due := b.words.date(ev.Due)
	if due != "" {
		due = b.words.of(wordDue) + " " + due
	}
	return joinWords(b.words.term(ev.Kind), n, b.people(ev.Places), b.words.date(ev.Date), shown(ev.Source), b.people(ev.Owner), due)
}

// letter is the sign by which a source is referred to: A, B, … Z, AA.
func letter(i int) string {
	if i >= 26 {
		return letter(i/26-1) + letter(i%26)
	}
	return string(rune('A' + i))
}

// letters are the signs of the sources that ids name; an assumption is said in words.
func (b *board) letters(ids []string) string {
	var out []string
	for _, id := range ids {
		if id == "assumption" {
			out = append(out, b.words.of(wordAssumption))
			continue
		}
		for i := range b.m.Evidence {
			if b.m.Evidence[i].ID.S == id {
				out = append(out, letter(b.letterFrom+i))
			}
		}
	}
	return strings.Join(out, " ")
}

func (b *board) evidenceNames(ts []journey.Text) string {
	ids := make([]string, len(ts))
	for i, t := range ts {
		ids[i] = t.S
	}
	return b.letters(ids)
}
