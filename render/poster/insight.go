package poster

import (
	"math"
	"slices"
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
	c := b.cover
	return b.shelves(append([]shelf{
		wideShelf((*board).outcome), wideShelf((*board).looseCards), {n: len(c.KPIs), draw: (*board).kpiTiles},
		{n: len(c.Benchmarks), draw: (*board).benchmarkTiles}, {n: len(b.whole.evidence), text: true, draw: (*board).evidenceList},
	}, b.strips()...))
}

// kpiTiles draws a tile for each figure: its name, its value large, and what it should be.
func (b *board) kpiTiles(w float64) strip {
	if len(b.cover.KPIs) == 0 {
		return strip{}
	}
	st := b.titled(b.words.of(wordKPIs))
	pieces := make([]piece, len(b.cover.KPIs))
	for i := range b.cover.KPIs {
		pieces[i] = b.kpiTile(&b.cover.KPIs[i], w-2*b.cardPad())
	}
	return b.tiles(st, pieces, w, true)
}

// kpiTile sets a figure large at the left, and what it is and should be beside it, or below it where it is a long one.
func (b *board) kpiTile(k *journey.KPI, w float64) (p piece) {
	value := b.phase.in(b.Colors.Accent).set(b.words.figure(k.Value)+trendMark(k.Trend), w)
	x := value.widest() + 7*b.unit
	if x > w/2 || len(value.lines) == 0 {
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
	target := ""
	if k.Target.S != "" {
		target = b.words.of(wordTarget) + " " + b.words.figure(k.Target)
	}
	return joinWords(target, b.words.sample(k.N), b.words.date(k.Date), b.people(k.Owner))
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
				card := b.tileGround(render.Rect{X: at, Y: y, W: w, H: tallest + 2*pad})
				st.cells = append(st.cells, cell{items: []render.Item{card}, role: render.Artifact})
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

// evidenceList names every source with its letter, method, number and date.
func (b *board) evidenceList(w float64) strip {
	if len(b.whole.evidence) == 0 {
		return strip{}
	}
	st := b.titled(b.words.of(wordEvidence))
	pieces := make([]piece, len(b.whole.evidence))
	for i := range pieces {
		pieces[i] = b.evidenceTile(&b.whole.evidence[i], letter(i), w)
	}
	return b.tiles(st, pieces, w, false)
}

// evidenceTile sets a source behind its shape and its letter.
func (b *board) evidenceTile(ev *journey.Evidence, sign string, w float64) (p piece) {
	in := b.strong.chars(2) + b.heardRoom()
	p.items = append(p.items, b.heardFigure(heardOf(ev), b.heardRadius(), b.body.lead/2))
	p.items = append(p.items, b.strong.in(b.Colors.Accent).set(sign, in).at(b.heardRoom(), 0, in, left)...)
	p.add(b.body.set(first(shown(ev.Title), ev.ID.S), w-in), in, w-in)
	p.add(b.small.set(b.evidenceNote(ev), w-in), in, w-in)
	return p
}

func (b *board) evidenceNote(ev *journey.Evidence) string {
	return joinWords(b.words.term(ev.Kind), b.words.sample(ev.N), b.people(ev.Places), b.words.date(ev.Date), shown(ev.Source),
		b.people(ev.Owner), b.words.due(ev.Due))
}

// letter is the sign by which a source is referred to: A, B, … Z, AA.
func letter(i int) string {
	if i >= 26 {
		return letter(i/26-1) + letter(i%26)
	}
	return string(rune('A' + i))
}

// letters are the signs of the sources that ids name, in the order of the alphabet and each once; an assumption is said in
// words, behind them.
func (b *board) letters(ids []string) string {
	var out []string
	for i := range b.m.Evidence {
		if slices.Contains(ids, b.m.Evidence[i].ID.S) {
			out = append(out, letter(b.letterFrom+i))
		}
	}
	if slices.Contains(ids, "assumption") {
		out = append(out, b.words.of(wordAssumption))
	}
	return strings.Join(out, " ")
}

// sourceTitles are the letters and titles of the sources that ids name, each on a line: a letter by itself says nothing
// where no text stands beside it.
func (b *board) sourceTitles(ids []journey.Text) string {
	var out []string
	for _, id := range ids {
		title := b.letters([]string{id.S})
		for i := range b.m.Evidence {
			if ev := &b.m.Evidence[i]; ev.ID.S == id.S && ev.Title.S != "" {
				title += "\u00a0" + shown(ev.Title)
			}
		}
		out = append(out, title)
	}
	return strings.Join(out, "\n")
}
