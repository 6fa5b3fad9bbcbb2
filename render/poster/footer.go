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

// footer draws the legend at the left and the credit and the logo at the right, on one line or below each other. Without any
// of them it is the margin.
func (b *board) footer() strip {
	inner := b.width - 2*b.margin
	logo, lw := b.logo()
	credit := b.small.set(b.credit(), inner-lw)
	legend := b.legend()
	if len(legend) == 0 && len(credit.lines) == 0 && logo == nil {
		return strip{height: b.margin}
	}
	end := lw // what stands at the end of the last line
	if len(credit.lines) > 0 {
		end += credit.widest()
	}
	lines, gap, beside := b.legendLines(legend, inner, end, len(credit.lines) < 2)
	y, lead := 12*b.unit, b.small.lead
	items := b.drawLegend(lines, gap, y)
	if n := len(lines); n > 0 && beside {
		y += float64(n-1) * b.legendStep()
	} else if len(credit.lines) > 0 {
		y += float64(n) * b.legendStep()
	}
	items = append(items, credit.at(b.margin, y, inner-lw, right)...)
	y += math.Max(0, credit.height()-lead)
	render.Move(logo, b.margin+inner, y+lead/2)
	items = append(items, logo...)
	s := strip{height: y + lead + math.Max(10*b.unit, b.margin*0.6)}
	s.back = []render.Item{&render.Group{Role: render.Section, Name: b.words.of(wordLegend), Items: items}}
	return s
}

// legendStep is the distance between lines of the legend.
func (l *look) legendStep() float64 { return l.small.lead + 3*l.unit }

// drawLegend sets the lines of the legend from a height downward.
func (b *board) drawLegend(lines [][]entry, gap, y float64) (items []render.Item) {
	for _, l := range lines {
		x := b.margin
		for _, e := range l {
			items = append(items, e.draw(x, y+b.small.lead/2)...)
			blk := b.small.in(b.Colors.Ink).set(e.words, b.width-2*b.margin)
			items = append(items, blk.at(x+e.width, y, b.width-2*b.margin, left)...)
			x += b.entryWidth(e) + gap
		}
		y += b.legendStep()
	}
	return items
}

// logo is the house's own mark, right and middle at zero; it returns the width that it takes.
func (b *board) logo() ([]render.Item, float64) {
	return b.look.logo(b.mark(b.Logo), b.words.of(wordLogo))
}

// mark is the map's own logo, or else that of the theme.
func (p *plan) mark(theme *journey.Picture) *journey.Picture {
	if own := p.cover.Logo; own != nil && own.Width > 0 && own.Height > 0 {
		return own
	}
	return theme
}

func (l *look) logo(p *journey.Picture, name string) ([]render.Item, float64) {
	if p == nil {
		return nil, 0
	}
	h := 18 * l.unit
	w := math.Min(h*float64(p.Width)/float64(p.Height), 90*l.unit)
	h = w * float64(p.Height) / float64(p.Width)
	box := render.Rect{X: -w, Y: -h / 2, W: w, H: h}
	return []render.Item{&render.Group{Role: render.Figure, Name: name,
		Items: []render.Item{&render.Image{Box: box, Data: p.Data, Type: p.Type}}}}, w + 10*l.unit
}

// legend lists the marks that this poster uses.
func (b *board) legend() (es []entry) {
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
	return append(es, b.sourcesLegend(mates)...)
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

// lineEntry is the entry of a line. Round ends stay within its width, so that it begins where all else does.
func (b *board) lineEntry(k word, s render.Stroke) entry {
	w := 26 * b.unit
	return entry{func(x, y float64) []render.Item {
		in := 0.0
		if s.Cap == render.RoundCap {
			in = s.Width / 2
		}
		l := line(s.Color, s.Width, x+in, y, x+w-in, y)
		l.Stroke = s
		return []render.Item{l}
	}, w + 5*b.unit, b.words.of(k)}
}

// credit is who made the map, which version, and when; on several sheets also which sheet this is.
func (b *board) credit() string {
	parts := b.credits()
	if b.pages > 1 {
		parts = append(parts, b.words.page(b.page+1, b.pages))
	}
	return strings.Join(parts, " · ")
}

// credits are who made the map, which version, and when.
func (p *plan) credits() (parts []string) {
	if a := shown(p.cover.Author); a != "" {
		parts = append(parts, a)
	}
	if v := shown(p.cover.Version); v != "" {
		parts = append(parts, p.words.of(wordVersion)+" "+v)
	}
	if d := p.words.date(p.cover.Date); d != "" {
		parts = append(parts, d)
	}
	return parts
}
