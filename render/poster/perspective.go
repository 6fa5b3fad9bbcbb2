package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// perspective is from which side a map looks: how many of its cells tell of the customer, and how many there are.
type perspective struct{ own, all int }

// share is the customer's share in percent, rounded.
func (v perspective) share() int { return int(math.Round(100 * float64(v.own) / float64(v.all))) }

// sideOf says whether a lane tells of the customer, or at all of one of the two.
func sideOf(c *content) (own, some bool) {
	switch {
	case c.ours:
		return false, true
	case c.group == "customer" || c.group == "experience":
		return true, true
	}
	return false, c.group == "contact" || c.group == "company"
}

// perspectiveOf counts the filled cells of the lanes that the poster shows. A map that says nothing of the
// company has no perspective to tell, unless it is one of touchpoints.
func (p *plan) perspectiveOf() (v perspective) {
	company := false
	for r := range lanesIn(p.rows) {
		company = company || r.group == "company"
	}
	if !company && p.m.Kind != journey.KindTouchpoints {
		return v
	}
	for r := range lanesIn(p.rows) {
		v.count(p, &r.content)
	}
	for i := range contents {
		if c := contents[i]; p.hung[c.id] { // the rest of it has a row
			told := c.keeping(func(of *journey.Content) bool { return p.toldByCurve(c.id, of) })
			v.count(p, &told)
		}
	}
	return v
}

// count adds the cells of a lane.
func (v *perspective) count(p *plan, c *content) {
	own, some := sideOf(c)
	if !some {
		return
	}
	p.each(func(of *journey.Content) {
		if c.has(of) {
			v.all++
			if own {
				v.own++
			}
		}
	})
}

// nearColumn is how many times as wide as the badge a column is that it fills.
const nearColumn = 1.2

// badge tells from which side the map looks, with a meter of the customer's share, marked as computed. A touchpoint analysis
// has none: what it tells of customers, the company says.
func (b *board) badge(most, column float64) (e emblem) {
	v := b.whole.view
	if v.all == 0 {
		return emblem{}
	}
	pad := 7 * b.unit
	inner := math.Min(most-2*pad, 118*b.unit)
	if w := column - 2*pad; inner <= w && w <= nearColumn*inner {
		inner = w
	}
	in := piece{height: pad * 0.8}
	in.add(b.strong.in(b.Colors.OnBand).balance(b.words.frame(b.side()), inner), pad, inner)
	var meter []render.Item
	if b.cover.Kind == journey.KindTouchpoints {
		in.add(b.small.in(b.Colors.BandSoft).balance(b.words.frame("-unfelt"), inner), pad, inner)
	} else {
		in.height += 3.5 * b.unit
		meter = b.meter(pad, in.height, inner, float64(v.own)/float64(v.all))
		in.height += meterHeight*b.unit + 3*b.unit
		share := b.words.shareOfCustomer(v.share()) + " · " + b.words.frame("-computed")
		in.add(b.small.in(b.Colors.BandSoft).balance(share, inner), pad, inner)
	}
	box := render.Rect{W: inner + 2*pad, H: in.height + pad*0.8}
	back := append([]render.Item{b.bandCard(box)}, meter...)
	e.items = append(e.items, &render.Group{Role: render.Artifact, Items: back},
		&render.Group{Role: render.Section, Name: b.words.frame("-perspective"), Items: in.items})
	e.width, e.height = box.W, box.H
	return e
}

// side is the word for the side from which the map looks.
func (b *board) side() string {
	switch v := b.whole.view; {
	case b.cover.Kind == journey.KindTouchpoints:
		return "-inside-out"
	case 45 <= v.share() && v.share() <= 55:
		return "-halfway"
	case 2*v.own < v.all:
		return "-inside-out"
	}
	return "-outside-in"
}

// shareOfCustomer says how many of the cells tell of the customer. An author's own noun stands before it, since what goes
// before a noun differs from one to the next.
func (w words) shareOfCustomer(percent int) string {
	share := w.percent(float64(percent))
	if own := w.own["customer"]; own != "" {
		return capital(own) + ": " + share
	}
	return share + " " + w.frame("-own")
}

// bandCard is the ground of a card on the band; on a poster that spares ink, its edge.
func (b *board) bandCard(box render.Rect) render.Item {
	shape := func(p *render.Pen) { p.Round(box, 4*b.unit) }
	if b.lowInk {
		return outline(b.Colors.Rule, 0.8*b.unit, shape)
	}
	return fill(b.Colors.BandCard, shape)
}

// meterHeight is the height of a meter, in units.
const meterHeight = 4.5

// meter is a bar of which a part is full, with a notch in the middle.
func (b *board) meter(x, y, w, part float64) []render.Item {
	h := meterHeight * b.unit
	bar := func(w float64) func(p *render.Pen) {
		return func(p *render.Pen) { p.Round(render.Rect{X: x, Y: y, W: w, H: h}, math.Min(h, w)/2) }
	}
	items := []render.Item{outline(b.Colors.BandSoft, 0.8*b.unit, bar(w))}
	if part > 0 {
		items = append(items, fill(b.Colors.OnBand, bar(math.Max(h, w*part))))
	}
	return append(items, line(b.Colors.BandSoft, 0.8*b.unit, x+w/2, y-1.6*b.unit, x+w/2, y+h+1.6*b.unit))
}
