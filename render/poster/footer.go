package poster

import (
	"math"
	"slices"
	"strings"

	"journeymap/journey"
	"journeymap/render"
)

// entry is one mark of the legend with its words.
type entry struct {
	draw  func(x, y float64) []render.Item // y is the middle of the line
	width float64
	words string
}

// footer draws the legend at the left and the credit at the right, on one line or below each other.
func (b *board) footer() strip {
	s := strip{}
	inner := b.width - 2*b.margin
	gap, lead := 14*b.unit, b.small.lead
	logo, lw := b.logo()
	credit := b.small.set(b.credit(), inner-lw)
	legend, w := b.legend()
	y := 12 * b.unit
	var items []render.Item
	x := b.margin
	for i, e := range legend {
		if i > 0 && x+w[i] > b.margin+inner {
			x, y = b.margin, y+lead+3*b.unit
		}
		items = append(items, e.draw(x, y+lead/2)...)
		items = append(items, b.small.in(b.Colors.Ink).set(e.words, inner).at(x+e.width, y, inner, left)...)
		x += w[i] + gap
	}
	if len(credit.lines) > 0 {
		if x+credit.widest()+lw > b.margin+inner || len(credit.lines) > 1 && len(legend) > 0 {
			y += lead + 3*b.unit
		}
		items = append(items, credit.at(b.margin, y, inner-lw, right)...)
		y += credit.height() - lead
	}
	render.Move(logo, b.margin+inner, y+lead/2)
	items = append(items, logo...)
	s.height = y + lead + math.Max(10*b.unit, b.margin*0.6)
	s.back = []render.Item{&render.Group{Role: render.Section, Name: b.words.of(wordLegend), Items: items}}
	return s
}

// logo is the house's own mark, right and middle at zero; it returns the width that it takes.
func (b *board) logo() ([]render.Item, float64) {
	p := b.Logo
	if own := b.cover.Logo; own != nil && own.Width > 0 && own.Height > 0 {
		p = own
	}
	if p == nil {
		return nil, 0
	}
	h := 18 * b.unit
	w := math.Min(h*float64(p.Width)/float64(p.Height), 90*b.unit)
	h = w * float64(p.Height) / float64(p.Width)
	box := render.Rect{X: -w, Y: -h / 2, W: w, H: h}
	return []render.Item{&render.Group{Role: render.Figure, Name: b.words.of(wordLogo),
		Items: []render.Item{&render.Image{Box: box, Data: p.Data, Type: p.Type}}}}, w + 10*b.unit
}

// legend lists the marks that this poster uses, with the width of each.
func (b *board) legend() (es []entry, widths []float64) {
	mates := b.mates
	if mates == nil {
		mates = []*board{b}
	}
	for _, of := range mates {
		for _, e := range of.ownLegend() {
			if !slices.ContainsFunc(es, func(had entry) bool { return had.words == e.words }) {
				es = append(es, e)
			}
		}
	}
	for _, e := range es {
		widths = append(widths, e.width+b.small.width(e.words))
	}
	return es, widths
}

// ownLegend lists the marks of one board; some of them more than once.
func (b *board) ownLegend() (es []entry) {
	if b.hasCurve() {
		es = append(es, b.emotionLegend()...)
	}
	for _, r := range b.rows {
		if r.legend != nil {
			es = append(es, r.legend(b)...)
		}
	}
	return slices.Concat(es, b.signsLegend(), b.heardLegend())
}

// emotionLegend explains the lines of the emotion lane. Curves with names of their own need no entry.
func (b *board) emotionLegend() []entry {
	var lived, hoped, unknown bool
	b.here(func(c *journey.Content) {
		lived = lived || len(c.Emotion) > 0
		hoped = hoped || len(c.Expected) > 0
		unknown = unknown || isUnknown(c, "emotion")
	})
	var es []entry
	if lived && hoped && !b.namesCurves() {
		es = append(es, b.lineEntry(wordLived, b.livedStroke(b.Colors.Accent, 0)))
	}
	if hoped {
		es = append(es, b.lineEntry(wordHoped, b.hopedStroke()))
	}
	for _, id := range b.rivals {
		es = append(es, b.rivalEntry(id))
	}
	if lived && hoped {
		es = append(es, entry{func(x, y float64) []render.Item {
			return []render.Item{fill(fade(b.Colors.Accent, gapStrength), func(p *render.Pen) {
				p.Box(render.Rect{X: x, Y: y - 3.5*b.unit, W: 15 * b.unit, H: 7 * b.unit})
			})}
		}, 20 * b.unit, b.words.of(wordGap)})
	}
	if lived && unknown {
		s := b.livedStroke(b.Colors.Accent, 1)
		s.Width, s.Dash = 1.4*b.unit, []float64{2 * b.unit, 4 * b.unit}
		es = append(es, b.lineEntry(wordLonger, s))
	}
	return es
}

// rivalEntry is the entry of a competitor.
func (b *board) rivalEntry(id string) entry {
	e := b.lineEntry(wordHoped, b.rivalStroke())
	draw := e.draw
	d := 2.3 * b.unit
	e.draw = func(x, y float64) []render.Item {
		mark := outline(b.rivalInk(), 1.1*b.unit, func(p *render.Pen) { p.Box(render.Rect{X: x + 13*b.unit - d, Y: y - d, W: 2 * d, H: 2 * d}) })
		mark.Fill = render.Paint{Color: b.Colors.Paper}
		return append(draw(x, y), mark)
	}
	e.words = b.rivalName(id)
	return e
}

// lineEntry is the entry of a line.
func (b *board) lineEntry(k word, s render.Stroke) entry {
	w := 26 * b.unit
	return entry{func(x, y float64) []render.Item {
		l := line(s.Color, s.Width, x, y, x+w, y)
		l.Stroke = s
		return []render.Item{l}
	}, w + 5*b.unit, b.words.of(k)}
}

// credit is who made the map, which version, and when; on several sheets also which sheet this is.
func (b *board) credit() string {
	var parts []string
	if a := shown(b.cover.Author); a != "" {
		parts = append(parts, a)
	}
	if v := shown(b.cover.Version); v != "" {
		parts = append(parts, b.words.of(wordVersion)+" "+v)
	}
	if d := b.words.date(b.cover.Date); d != "" {
		parts = append(parts, d)
	}
	if b.pages > 1 {
		parts = append(parts, b.words.page(b.page+1, b.pages))
	}
	return strings.Join(parts, " · ")
}
