package poster

import (
	"image/color"
	"math"
	"strconv"
	"strings"

	"journeymap/journey"
	"journeymap/render"
)

// gauge is the scale that the bars of a lane share on a board.
type gauge struct {
	lo, hi float64
	track  float64 // its length
	figure float64 // the room for the number
	middle bool    // bars stand on the middle of their cells
	under  bool    // the number stands under the bar: there is no room beside it
}

// needBars keeps room for a short bar, and the words whole.
func needBars(b *board, r row, c *column) (w float64) {
	if r.number == nil {
		return b.feltNeed(r, c, needLevel)
	}
	of := c.content()
	if !r.shows(of) {
		return 0
	}
	w = b.body.widestWord(r.wordsBeside(of))
	if n, ok := r.numberIn(of); ok {
		w = math.Max(w, b.shortBar()+b.figureGap()+b.strong.width(b.words.number(n)))
	}
	return w + 2*b.pad()
}

// figureGap is the room between a bar and its number, shortBar and longBar are the ends of what a track can be.
func (l *look) figureGap() float64 { return 4.5 * l.unit }
func (l *look) shortBar() float64  { return 34 * l.unit }
func (l *look) longBar() float64   { return 84 * l.unit }

// numberIn is the number of a cell.
func (r *row) numberIn(of *journey.Content) (float64, bool) {
	if r.number == nil {
		return 0, false
	}
	s := r.number(of)
	return s.Value, s.Set
}

// wordsBeside are the words of a cell that do not spell its number.
func (r *row) wordsBeside(of *journey.Content) []journey.Text {
	if r.text == nil {
		return nil
	}
	words := r.text(of)
	if n, ok := r.numberIn(of); ok && len(words) > 0 && spells(words[0].S, n) {
		return words[1:]
	}
	return words
}

func spells(s string, n float64) bool {
	v, err := strconv.ParseFloat(strings.NewReplacer(",", ".", "−", "-").Replace(s), 64)
	return err == nil && v == n
}

// drawBars draws numbers as bars on tracks of one length, and emotions as bars from the middle of their scale.
func drawBars(b *board, r row, height float64) strip {
	if r.number == nil {
		return felt(needLevel, setLevel).draw(b, r, height)
	}
	g := b.gaugeOf(r)
	st := b.titled(r.title)
	b.lineUp(&st, r, 0, g.set)
	st.height = math.Max(st.height, height)
	return st
}

// gaugeOf finds the range of a lane over the whole map, and the longest track that fits the columns of the board.
func (b *board) gaugeOf(r row) *gauge {
	g := &gauge{}
	g.lo, g.hi = b.rangeOf(r)
	if r.id == "effort" {
		g.lo, g.hi = 0, 5
	}
	b.cells(r, func(of *journey.Content) {
		if n, ok := r.numberIn(of); ok {
			g.figure = math.Max(g.figure, b.strong.width(b.words.number(n))+0.1)
		}
	})
	beside := b.figureGap() + g.figure
	room := b.longBar() + beside
	if g.middle = b.isRated(&r); g.middle {
		room += b.longBar()
		for _, ph := range b.phases {
			room = math.Min(room, b.ratingBox(ph, 0, 0).W-2*b.ratingPad())
		}
	}
	for i := range b.cols {
		if r.shows(b.cols[i].content()) {
			_, w := b.textBox(&b.cols[i])
			room = math.Min(room, w)
		}
	}
	g.track = room - beside
	if g.under = g.track < 0.8*b.shortBar(); g.under {
		g.track = math.Min(room, g.track+beside)
	}
	return g
}

// cells visits what a row shows on this board.
func (b *board) cells(r row, visit func(*journey.Content)) {
	show := func(of *journey.Content) {
		if r.shows(of) {
			visit(of)
		}
	}
	for _, ph := range b.phases {
		show(&ph.Content)
	}
	for i := range b.cols {
		show(b.cols[i].content())
	}
}

// rangeOf is what the author says, or else a round range that holds all numbers of the lane. A scale that starts at one
// counts steps: its lowest is one step and not none.
func (b *board) rangeOf(r row) (lo, hi float64) {
	lo, hi = r.entry.Min, r.entry.Max
	if lo == hi {
		lo, hi = 0, 10
		b.each(func(of *journey.Content) {
			if n, ok := r.numberIn(of); ok {
				lo, hi = math.Min(lo, 0-roundUp(-n)), math.Max(hi, roundUp(n))
			}
		})
	}
	if lo == 1 {
		lo = 0
	}
	return lo, hi
}

// roundUp is the smallest of 1, 2 and 5 times a power of ten that is not under v; 0 for what is not above 0.
func roundUp(v float64) float64 {
	if v <= 0 {
		return 0
	}
	p := math.Pow(10, math.Floor(math.Log10(v)))
	for _, m := range []float64{1, 2, 5} {
		if v <= m*p {
			return m * p
		}
	}
	return 10 * p
}

// at is where a number stands on the track, from its left; what lies outside the range stands at its end.
func (g *gauge) at(n float64) float64 {
	return (math.Max(g.lo, math.Min(g.hi, n)) - g.lo) / (g.hi - g.lo) * g.track
}

// set draws a cell: its number as a bar with the figure beside it, then its words.
func (g *gauge) set(b *board, r row, of *journey.Content, w float64) (p piece) {
	words := b.body
	if n, ok := r.numberIn(of); ok {
		words = b.small.in(b.Colors.Ink)
		p = g.measure(b, n, w)
	}
	for _, t := range r.wordsBeside(of) {
		if g.middle {
			p.addMiddle(words.balance(shown(t), w), w)
		} else {
			p.add(words.set(shown(t), w), 0, w)
		}
	}
	return p
}

// measure draws a number. All bars of a lane begin at the edge of their column's text; those among other ratings of phases
// stand on the middle of these, as the others do.
func (g *gauge) measure(b *board, n, w float64) (p piece) {
	figure := b.strong.set(b.words.number(n), w)
	x, wide := 0.0, g.track
	if !g.under {
		wide += b.figureGap() + g.figure
	}
	if g.middle {
		x = (w - wide) / 2
	}
	p.items = append(p.items, &render.Group{Role: render.Artifact, Items: g.bar(b, n, x, figure.lead/2)})
	if g.under {
		p.height = figure.lead
		p.add(figure, x, w-x)
		return p
	}
	p.add(figure, x+g.track+b.figureGap(), g.figure)
	return p
}

// barHeight is that of a bar, in units.
const barHeight = 6.4

// bar draws the track and what of it is filled, with y as its middle.
func (g *gauge) bar(b *board, n, x, y float64) []render.Item {
	h := barHeight * b.unit
	stretch := func(c color.NRGBA, from, to float64) render.Item {
		box := render.Rect{X: x + from, Y: y - h/2, W: to - from, H: h}
		return fill(c, func(p *render.Pen) { p.Round(box, 1.8*b.unit) })
	}
	zero, end := g.at(0), g.at(n)
	items := []render.Item{stretch(b.trackColor(), 0, g.track)}
	if zero != end {
		items = append(items, stretch(b.Colors.Accent, math.Min(zero, end), math.Max(zero, end)))
	}
	if g.lo < 0 && g.hi > 0 {
		items = append(items, line(b.Colors.Ink, 0.8*b.unit, x+zero, y-h*0.8, x+zero, y+h*0.8))
	}
	return items
}

// trackColor is that of the empty part of a bar.
func (l *look) trackColor() color.NRGBA { return mix(l.Colors.Rule, l.Colors.Muted, 0.12) }
