package poster

import (
	"math"
	"slices"
	"strings"

	"journeymap/render"
)

// widths divides each row among its panels. One with much to tell is wider, and none is quite as wide as another.
func (b *storybook) widths(box render.Rect) {
	for k, row := range b.rows {
		n := row.to - row.from
		wide := b.shares(&row, box.W-b.gutter()*float64(n-1))
		x := box.X
		for j := range n {
			i := row.from + j
			if back(k) {
				i = row.to - 1 - j
			}
			w := wide[i-row.from]
			b.panels[i] = panel{storybook: b, scene: i, row: k, back: back(k), box: render.Rect{X: x, W: w}}
			x += w + b.gutter()
		}
	}
}

// shares are the widths of the panels of a row: what their names need on as few lines as give the others no narrow panel,
// and a part by weight of what is left; else they are by weight alone, and by what the words of names need.
func (b *storybook) shares(row *bookRow, width float64) []float64 {
	n := row.to - row.from
	even := width / float64(n)
	weights, needs, wide := make([]float64, n), make([]float64, n), make([]float64, n)
	sum := 0.0
	for j := range n {
		i := row.from + j
		weights[j] = b.weight(i)
		need := math.Max(b.step.longest(b.scenes[i].name), 0.56*b.step.width(b.scenes[i].name)) + b.roundName() + 4*b.unit
		wide[j] = math.Max(weights[j], math.Min(need/even, 1.7))
		sum += wide[j]
	}
	for lines, least := range []float64{0.74, 0.66, 0.62} {
		for j := range needs {
			i := row.from + j
			needs[j] = math.Max(b.nameWidth(i, lines+1)+b.roundName(), math.Min(b.momentWidth(i)+0.25*even, 1.3*even))
		}
		if each, ok := panelShare(needs, weights, width); ok && each > least*even && slices.Max(needs) < 1.45*even {
			for j := range wide {
				wide[j] = math.Max(needs[j], each*weights[j])
			}
			return wide
		}
	}
	for j := range wide {
		wide[j] *= width / sum
	}
	return wide
}

// roundName is what a panel is wider than its name.
func (b *storybook) roundName() float64 { return b.tab() + 36*b.unit }

// momentWidth is what the longest moment of a scene takes on two lines, with its ribbon. Short ones have that anyway.
func (b *storybook) momentWidth(i int) (w float64) {
	for _, m := range b.scenes[i].moments {
		text := b.words.moment(m.Kind)
		if strings.Count(text, " ") < 2 {
			continue
		}
		w = math.Max(w, b.label.balance(text, 0.6*b.label.width(text)).widest()+25*b.unit+1.9*b.label.size)
	}
	return w / 0.7
}

// nameWidth is the least width, about, in which the name of a scene takes so many lines, or one if it has a note under it.
func (b *storybook) nameWidth(i, lines int) float64 {
	name := b.scenes[i].name
	if b.scenes[i].optional {
		lines = max(1, lines-1)
	}
	all := b.step.width(name)
	if lines == 1 {
		return all
	}
	w := math.Max(b.step.longest(name), all/float64(lines))
	for w < all && len(b.step.set(name, w).lines) > lines {
		w += 0.08 * all
	}
	return math.Min(w, all)
}

// panelShare is the width for a weight of 1 with which panels that are no narrower than they need fill a row; false: what
// they need is wider than that.
func panelShare(needs, weights []float64, width float64) (each float64, ok bool) {
	low, high := 0.0, width
	for range 40 {
		each = (low + high) / 2
		sum := 0.0
		for j := range needs {
			sum += math.Max(needs[j], each*weights[j])
		}
		if sum > width {
			high = each
		} else {
			low = each
		}
	}
	return low, low > 0
}

// weight is how wide a panel is beside others: one with much to tell is wider, and a wow the most.
func (b *storybook) weight(i int) float64 {
	w := 1 + 0.05*b.noise(1, i)
	for _, k := range b.spoken {
		if k == i {
			w += 0.14
			if b.scenes[i].isWow() {
				w += 0.4
			}
		}
	}
	if len(b.scenes[i].moments) > 0 {
		w += 0.08
	}
	return w
}
