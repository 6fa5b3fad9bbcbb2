package poster

import (
	"cmp"
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// divider is the line through the lanes where the customer becomes one.
type divider struct {
	col           int
	x             float64
	before, after block
	bottom        float64 // of its words
}

// dividers lists the lines of a board where the customer becomes one, with the words at either side: what the persona is
// before and after, if the map says so, and else the name of the moment, unless a pill says it.
func (b *board) dividers() (ds []divider) {
	for i := range b.cols {
		if hasMoment(b.cols[i].content(), journey.Customer) {
			ds = append(ds, b.divider(i))
		}
	}
	if was := b.stranger(); was != "" && b.next != nil && hasMoment(b.next.content(), journey.Customer) {
		ds = append(ds, b.dividerAtEnd(was))
	}
	return ds
}

// dividerAtEnd is the line at the right edge of a board that parts from the next where the customer becomes one: what the
// persona is before stands here, and what it is after there.
func (b *board) dividerAtEnd(was string) divider {
	last := len(b.cols) - 1
	d := divider{col: last, x: b.gridRight}
	d.before = b.small.set(b.words.term(was), b.cols[last].w-b.pad())
	d.bottom = d.before.height() + b.wordGap()
	return d
}

func (b *board) divider(i int) divider {
	d := divider{col: i, x: b.edgeLeft(i)}
	w := b.cols[i].w - b.pad()
	if !b.tellsMoments(b.cols[i].onCurve()) {
		d.after = b.small.set(b.words.moment(journey.Customer), w)
	}
	if was := b.stranger(); was != "" {
		if i > 0 {
			d.before = b.small.set(b.words.term(was), b.cols[i-1].w-b.pad())
		}
		d.after = b.small.set(b.words.term("customer"), w)
	}
	if h := math.Max(d.before.height(), d.after.height()); h > 0 {
		d.bottom = h + b.wordGap()
	}
	return d
}

// tellsMoments says whether the board names the moments of a content: beside its face on the curve, or in their lane.
func (b *board) tellsMoments(of *journey.Content) bool {
	_, felt := score(journey.Of(of.Emotion, ""))
	return shows(b.rows, "moment") || b.hasCurve() && felt
}

// stranger is what a persona is before it becomes a customer; "" when the map does not say.
func (b *board) stranger() string {
	for i := range b.m.Personas {
		if r := b.m.Personas[i].Relationship; r == "prospect" || r == "visitor" {
			return r
		}
	}
	return ""
}

// edgeLeft is the x between a column and the one before it.
func (b *board) edgeLeft(i int) float64 {
	if i > 0 && b.cols[i-1].phase != b.cols[i].phase {
		return b.cols[i].x - b.gutter()/2
	}
	return b.cols[i].x
}

// drawDividers sets the words of the dividers at the top of the strip.
func (n *network) drawDividers(st *strip) {
	gap := 4 * n.unit
	for _, d := range n.dividers {
		items := d.after.at(d.x+gap, n.wordGap(), d.after.widest()+1, left)
		w := d.before.widest() + 1
		items = append(items, d.before.at(d.x-gap-w, n.wordGap(), w, right)...)
		st.cells = append(st.cells, cell{from: d.col, items: items})
	}
}

// dividerLines are the dotted lines of the dividers from y to y, with gaps where texts of the strips stand on them.
func (b *board) dividerLines(strips []strip, from, to float64) (items []render.Item) {
	if !b.gated {
		return nil
	}
	for _, d := range b.dividers() {
		y := from
		for _, r := range b.textsOn(strips, d.x) {
			if r.from > y {
				items = append(items, b.dots(d.x, y, r.from))
			}
			y = math.Max(y, r.to)
		}
		if to > y {
			items = append(items, b.dots(d.x, y, to))
		}
	}
	return items
}

func (b *board) dots(x, from, to float64) render.Item {
	s := b.stroke(mix(b.Colors.Accent, b.Colors.Paper, 0.2), x, from, x, to, 1.4*b.unit)
	s.Stroke.Dash = []float64{0.15 * b.unit, 3.6 * b.unit}
	return s
}

// textsOn are the stretches that texts of strips take on an upright line, from top to bottom.
func (b *board) textsOn(strips []strip, x float64) (rs []stretch) {
	for i := range strips {
		rs = b.linesOn(rs, strips[i].back, x)
		for _, c := range strips[i].cells {
			rs = b.linesOn(rs, c.items, x)
		}
	}
	slices.SortFunc(rs, func(a, b stretch) int { return cmp.Compare(a.from, b.from) })
	return rs
}

func (b *board) linesOn(rs []stretch, items []render.Item, x float64) []stretch {
	gap := 2.5 * b.unit
	for _, it := range items {
		switch it := it.(type) {
		case *render.Group:
			rs = b.linesOn(rs, it.Items, x)
		case *render.Text:
			asc, desc := it.Face.Ascent()*it.Size, it.Face.Descent()*it.Size
			for _, l := range it.Lines {
				if l.X-gap < x && x < l.X+l.Width+gap {
					rs = append(rs, stretch{from: l.Y - asc - gap/2, to: l.Y + desc + gap/2})
				}
			}
		}
	}
	return rs
}
