package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// hubOf is the radius of what stands in the middle of a wheel with such a radius within the ring: more where two stand
// in it, and little where nobody does.
func (w *wheel) hubOf(inside float64) float64 {
	switch {
	case len(w.m.Personas) > 1:
		return math.Max(0.28*inside, 50*w.unit)
	case len(w.m.Personas) > 0 || w.m.Company.Name.S != "":
		return math.Max(0.24*inside, 46*w.unit)
	}
	return 0.1 * inside
}

// center draws who it is all about: the personas, else the company; with neither, the wheel has an axle.
func (w *wheel) center() {
	people := w.subjects()
	items := []render.Item{disk(w.hues.Card, w.x, w.y, w.hub+2*w.unit)}
	if len(people) == 0 {
		w.decor(append(items, disk(w.hues.Ramp[1], w.x, w.y, w.hub), disk(w.hues.Card, w.x, w.y, 0.4*w.hub))...)
		return
	}
	lines, h := w.called(people)
	for len(people) > 1 && h > 1.1*w.hub {
		people = people[:len(people)-1]
		lines, h = w.called(people)
	}
	pill := render.Rect{W: 18 * w.unit, H: h + 7*w.unit}
	for _, b := range lines {
		pill.W = math.Max(pill.W, b.widest()+18*w.unit)
	}
	disks := w.portraits(people, &pill)
	ground := fill(w.hues.Card, func(p *render.Pen) { p.Round(pill, 0.5*math.Min(pill.H, 30*w.unit)) })
	ground.Stroke = render.Stroke{Color: w.hues.Rule, Width: 0.8 * w.unit}
	items = append(append(items, disks...), ground)
	y := pill.Y + 3.5*w.unit
	for _, b := range lines {
		items = append(items, b.at(pill.X, y, pill.W, center)...)
		y += b.height()
	}
	w.put(&render.Group{Role: render.Section, Name: w.words.of(wordPersona), Items: items})
}

// someone stands in the middle, with what more there is to say.
type someone struct {
	*journey.Persona
	name, more string
}

// subjects are who stands in the middle: three personas at most, else the company.
func (w *wheel) subjects() (all []someone) {
	for i := range w.m.Personas[:min(len(w.m.Personas), 3)] {
		p := &w.m.Personas[i]
		all = append(all, someone{p, w.personaName(i), first(p.Segment.S, joined(p.Role), w.words.term(p.Relationship))})
	}
	if c := w.m.Company.Name; len(all) == 0 && c.S != "" {
		all = append(all, someone{&journey.Persona{Name: c}, c.S, ""})
	}
	return all
}

// called sets the names of people, each over what more there is to say, or only the names where that is too high.
func (w *wheel) called(people []someone) (lines []block, h float64) {
	width := 1.9*w.hub - 16*w.unit
	rows, called := 2, w.strong
	if len(people) > 1 {
		rows, called.size, called.lead = 1, w.body.size, w.body.lead
	}
	full := true
	var names, all []block
	for _, p := range people {
		name, more := called.fitting(p.name, width, rows, w.small.size), w.small.balance(p.more, width)
		names, all = append(names, name), append(all, name)
		if p.name != p.more && p.more != "" {
			all = append(all, more)
			full = full && len(more.lines) <= 3-len(name.lines)
		}
	}
	if full && heightOf(all) <= []float64{0.8, 1}[min(len(people), 2)-1]*w.hub {
		return all, heightOf(all)
	}
	return names, heightOf(names)
}

// heightOf is the height of blocks that stand on one another.
func heightOf(blocks []block) (h float64) {
	for _, b := range blocks {
		h += b.height()
	}
	return h
}

// portraits draws people in disks over the pill with their names, which gets its place under them.
func (w *wheel) portraits(people []someone, pill *render.Rect) (items []render.Item) {
	pill.X = w.x - pill.W/2
	if len(people) == 1 {
		r := math.Min(w.hub-4*w.unit, w.hub-0.36*pill.H)
		cy := w.y - 0.3*pill.H
		pill.Y = cy + r - 0.4*pill.H
		return []render.Item{w.disk(people[0].Persona, w.x, cy, r, w.hues.Accent)}
	}
	pill.Y = w.y + 0.92*w.hub - pill.H
	n := float64(len(people) - 1)
	r := 0.5 * w.hub
	for math.Hypot(0.84*r*n, w.y-pill.Y+0.75*r)+r > w.hub && r > 0.2*w.hub {
		r *= 0.98
	}
	for k := len(people) - 1; k >= 0; k-- {
		x, y := w.x+(2*float64(k)-n)*0.84*r, pill.Y-0.75*r
		items = append(items, disk(w.hues.Card, x, y, r+1.6*w.unit), w.disk(people[k].Persona, x, y, r, w.inkOf(k)))
	}
	return items
}
