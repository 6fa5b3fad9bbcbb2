package poster

import (
	"math"
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
	credit := b.small.set(b.credit(), inner)
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
		if x+credit.widest() > b.margin+inner || len(credit.lines) > 1 && len(legend) > 0 {
			y += lead + 3*b.unit
		}
		items = append(items, credit.at(b.margin, y, inner, right)...)
		y += credit.height() - lead
	}
	s.height = y + lead + math.Max(10*b.unit, b.margin*0.6)
	s.back = []render.Item{&render.Group{Role: render.Section, Name: b.words.of(wordLegend), Items: items}}
	return s
}

// legend lists the marks that this poster uses, with the width of each.
func (b *board) legend() (es []entry, widths []float64) {
	for _, r := range b.rows {
		if r.id == "emotion" {
			es = append(es, b.emotionLegend()...)
		}
	}
	for _, e := range es {
		widths = append(widths, e.width+b.small.width(e.words))
	}
	return es, widths
}

// emotionLegend explains the lines of the emotion lane.
func (b *board) emotionLegend() []entry {
	var lived, hoped bool
	for i := range b.m.Phases {
		for _, t := range b.m.Phases[i].Touchpoints {
			lived = lived || t.Emotion.Face != journey.NoFace
			hoped = hoped || t.Expected.Face != journey.NoFace
		}
	}
	w := 26 * b.unit
	var es []entry
	if lived {
		es = append(es, entry{func(x, y float64) []render.Item {
			return []render.Item{line(b.Colors.Accent, 2.8*b.unit, x, y, x+w, y)}
		}, w + 5*b.unit, b.words.of(wordLived)})
	}
	if hoped {
		es = append(es, entry{func(x, y float64) []render.Item {
			l := line(b.Colors.Expected, 1.1*b.unit, x, y, x+w, y)
			l.Stroke.Dash = b.dash()
			return []render.Item{l}
		}, w + 5*b.unit, b.words.of(wordHoped)})
	}
	if lived && hoped {
		es = append(es, entry{func(x, y float64) []render.Item {
			return []render.Item{fill(fade(b.Colors.Accent, 0.11), func(p *render.Pen) {
				p.Box(render.Rect{X: x, Y: y - 3.5*b.unit, W: 15 * b.unit, H: 7 * b.unit})
			})}
		}, 20 * b.unit, b.words.of(wordGap)})
	}
	return es
}

// credit is who made the map, which version, and when; on several sheets also which sheet this is.
func (b *board) credit() string {
	var parts []string
	if a := b.m.Author.S; a != "" {
		parts = append(parts, a)
	}
	if v := b.m.Version.S; v != "" {
		parts = append(parts, b.words.of(wordVersion)+" "+v)
	}
	if d := b.words.date(b.m.Date); d != "" {
		parts = append(parts, d)
	}
	if b.pages > 1 {
		parts = append(parts, b.words.page(b.page+1, b.pages))
	}
	return strings.Join(parts, " · ")
}
