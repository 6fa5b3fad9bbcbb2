package poster

import (
	"math"
	"slices"

	"journeymap/render"
)

// stations puts the stations on the lines, and what is written at them; false: a nameplate finds no place.
func (m *metro) stations() bool {
	n := len(m.scenes)
	shown, quotes := make([][]render.Item, n), make([][]render.Item, n)
	for i := range m.scenes {
		shown[i] = m.station(i)
	}
	taken, solid := m.taken.copy(), m.solid.copy()
	nameplates := inTurn(n, func() { m.taken, m.solid = taken.copy(), solid.copy() }, m.written)
	if nameplates == nil {
		return false
	}
	for _, i := range m.telling(4) {
		quotes[i] = m.said(i)
	}
	for i := range shown {
		m.put(&render.Group{Role: render.Section, Name: m.scenes[i].name, Items: slices.Concat(shown[i], nameplates[i], quotes[i])})
	}
	return true
}

// station draws the stops of a scene on all lines.
func (m *metro) station(i int) (items []render.Item) {
	x, y := m.spot(i)
	sc := m.scenes[i]
	for k := len(m.lines) - 1; k > 0; k-- {
		items = append(items, m.stop(&m.lines[k], k, i)...)
	}
	if m.isHub(i) {
		items = append(items, m.interchange(&sc, x, y)...)
	}
	if sc.felt() {
		sc.moments = nil
		items = append(items, m.face(&sc, x, y, m.r))
	} else {
		r := 0.5 * m.r
		if m.isHub(i) {
			r = 0.34 * m.r
		}
		ring := []render.Item{disk(m.on(m.hues.Halo), x, y, r), disk(m.hues.Halo, x, y, r-0.14*m.r)}
		items = append(items, &render.Group{Role: render.Artifact, Items: ring})
		m.taken.take(around(x, y, r*1.1))
	}
	m.solid.take(around(x, y, m.reach(i, false)))
	if m.changes[i] {
		items = append(items, m.changeAt(i))
	}
	return items
}

// interchange is the capsule of a station where a moment counts; one of delight shines.
func (m *metro) interchange(sc *scene, x, y float64) []render.Item {
	wide, high := m.hub()
	m.taken.take(render.Rect{X: x - wide, Y: y - high, W: 2 * wide, H: 2 * high}.Inset(-2 * m.unit))
	var items []render.Item
	if sc.isWow() {
		m.taken.take(render.Rect{X: x - wide, Y: y - high - 0.5*m.r, W: 2 * wide, H: high})
		items = append(items, m.beams(x, y, wide, high))
	}
	items = append(items, m.capsuleAt(x, y, wide, high, math.Max(0.13*m.r, 1.4*m.unit))...)
	return []render.Item{&render.Group{Role: render.Artifact, Items: items}}
}

// beams are rays over a capsule, square to its edge.
func (m *metro) beams(x, y, wide, high float64) render.Item {
	var p render.Pen
	gap, long := 0.16*m.r, 0.34*m.r
	for _, ray := range [][2]float64{{-1, 0.6}, {-0.67, 1}, {-0.33, 0.6}, {0, 1}, {0.33, 0.6}, {0.67, 1}, {1, 0.6}} {
		sin, cos := math.Sincos(ray[0] * math.Pi / 3)
		cx := x + (wide-high)*ray[0]
		from := high + gap
		to := from + ray[1]*long
		p.Move(cx+from*sin, y-from*cos)
		p.Line(cx+to*sin, y-to*cos)
	}
	return &render.Path{Segs: p, Stroke: render.Stroke{Color: m.hues.Glow, Width: math.Max(0.1*m.r, 1.2*m.unit), Cap: render.RoundCap}}
}

// changeAt puts the sign of a change at the lower right of a station.
func (m *metro) changeAt(i int) render.Item {
	at, r := m.signAt(i)
	m.taken.take(around(at.X, at.Y, r*1.15))
	g := append([]render.Item{disk(m.hues.Halo, at.X, at.Y, r*1.2)}, m.changeSign(at.X, at.Y, r)...)
	return &render.Group{Role: render.Artifact, Items: g}
}

// signAt is where the sign of a change stands, and its radius.
func (m *metro) signAt(i int) (at render.Point, r float64) {
	x, y := m.spot(i)
	at = render.Point{X: x + 1.02*m.r, Y: y + 0.66*m.r}
	if m.isHub(i) {
		wide, high := m.hub()
		at = render.Point{X: x + wide - 0.14*m.r, Y: y + high - 0.5*m.r}
	}
	return at, math.Max(0.3*m.r, 4.4*m.unit)
}

// worded sets the nameplate of a scene to a part of the pace, and its pills to another.
func (m *metro) worded(row *metroRow, i int, part, pills float64) nameplate {
	name := math.Min(row.pace*part, m.step.chars(20))
	return m.captionIn(&m.scenes[i], name, math.Max(name, row.pace*pills))
}

// captionTries are the ways to set a nameplate, the best first: on the side to which it leans or on the other, its name
// and its pills in so many paces, and in how many of the places beside each other.
var captionTries = []struct {
	lean        bool
	name, pills float64
	places      int
}{
	{true, 0.94, 1.5, 1}, {true, 0.94, 1.5, 3}, {false, 0.94, 1.5, 1}, {false, 0.94, 1.5, 3},
	{true, 0.94, 1.2, 3}, {true, 0.94, 0.94, 1}, {false, 0.94, 0.94, 1}, {true, 1.2, 1.5, 3}, {false, 1.2, 1.5, 3},
	{true, 0.94, 0.94, 7}, {true, 1.2, 1.2, 7}, {true, 0.7, 0.7, 7}, {true, 1.6, 1.6, 7},
	{false, 0.94, 0.94, 7}, {false, 1.2, 1.2, 7}, {false, 0.7, 0.7, 7}, {false, 1.6, 1.6, 7},
}

// written places the nameplate of a scene, inside its zone if it has room there, with a line to its station when it
// stands far off, and rather further off than ill set; nil: it finds no place.
func (m *metro) written(i int) []render.Item {
	row := m.rowOf(i)
	zone, _ := m.zone(row, &m.acts[m.scenes[i].act])
	inner := render.Rect{X: zone.X + 3*m.unit, Y: row.head, W: zone.W - 6*m.unit, H: row.strip - row.head}
	loose := render.Rect{Y: row.head, W: m.width, H: row.strip - row.head}
	const near, far, worst = 4, 14, 8
	for rank := range far + worst {
		for _, try := range captionTries {
			cp, over := m.worded(row, i, try.name, try.pills), try.lean == m.leansOver(i)
			k := rank - min(cp.flaws(), worst)
			if k < 0 || k >= far || k < near && cp.isTower() {
				continue
			}
			within, guests := inner, m.guests
			if k >= near {
				within, guests, k = loose, nil, k-near
			}
			x, y := m.spot(i)
			boxes := stacked(x, y, m.reach(i, over)+4*m.unit, cp.w, cp.h, over, k)
			if items := m.writtenIn(i, cp, within, boxes[:try.places], over, guests); items != nil {
				return items
			}
		}
	}
	return nil
}

// isTower says whether a nameplate is broken into so many lines that it had better stand further off.
func (c *nameplate) isTower() bool {
	return len(c.name.lines) > 4 || slices.ContainsFunc(c.pills, func(p block) bool { return len(p.lines) > 3 })
}

// writtenIn places a nameplate over or under its station in the first of some boxes that is free, its name in another box
// and not at a small face of another scene.
func (m *metro) writtenIn(i int, cp nameplate, within render.Rect, boxes []render.Rect, over bool, guests []metroGuest) []render.Item {
	x, y := m.spot(i)
	for _, box := range boxes {
		parts := m.partsIn(cp, box, over)
		name := parts[0]
		if name.X < within.X || name.Right() > within.Right() || box.Y < within.Y || box.Bottom() > within.Bottom() || !m.taken.hasRoom(parts) {
			continue
		}
		if slices.ContainsFunc(guests, func(g metroGuest) bool { return g.scene != i && g.names(name, m.step.lead) }) {
			continue
		}
		lead := m.lead(x, y, m.reach(i, over), name)
		if lead != nil && !m.solid.free(render.Bounds(lead.Segs).Inset(-m.unit)) {
			continue
		}
		m.takeParts(parts)
		var items []render.Item
		for _, part := range parts {
			m.solid.take(part)
			items = append(items, m.mask(i, part)...)
		}
		items = append(items, m.at(cp, box, over, center)...)
		if lead != nil {
			items = append(items, lead)
			m.taken.take(render.Bounds(lead.Segs).Inset(-2 * m.unit))
		}
		return items
	}
	return nil
}

// metroGuest is the box of a small face at a scene.
type metroGuest struct {
	scene int
	box   render.Rect
}

// names says whether a name seems to belong to a small face: it stands over it or under it, less than a line away.
func (g *metroGuest) names(name render.Rect, lead float64) bool {
	x := g.box.X + g.box.W/2
	return x > name.X && x < name.Right() && name.Y < g.box.Bottom()+lead && name.Bottom() > g.box.Y-lead
}

// mask hides the levels behind what is written in its zone, so that they do not strike it through.
func (m *metro) mask(i int, box render.Rect) []render.Item {
	zone, _ := m.zone(m.rowOf(i), &m.acts[m.scenes[i].act])
	if box.X < zone.X || box.Right() > zone.Right() {
		return nil
	}
	ground := fill(m.tone(m.scenes[i].act), func(p *render.Pen) { p.Box(box) })
	return []render.Item{&render.Group{Role: render.Artifact, Items: []render.Item{ground}}}
}

// said places the quote of a scene in a balloon, if there is room for it.
func (m *metro) said(i int) []render.Item {
	row := m.rowOf(i)
	x, y := m.spot(i)
	reach := m.reach(i, true)
	if m.isHub(i) {
		reach, _ = m.hub()
	}
	within := render.Rect{X: m.margin, Y: row.head, W: m.width - 2*m.margin, H: row.strip - row.head}
	return m.spokenTo(m.scenes[i].quote, render.Point{X: x, Y: y}, reach, y < (row.high+row.low)/2, within)
}
