package poster

import (
	"image/color"
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// arrows show the way where a line runs in rows: one where it leads to the next row, and one in each zone of a row.
func (m *metro) arrows(l *metroLine) (items []render.Item) {
	if len(m.rows) < 2 {
		return nil
	}
	size, small := 1.3*m.thick, 1.1*m.thick
	for k := range m.rows {
		row := &m.rows[k]
		if k < len(m.rows)-1 {
			at := render.Point{X: m.turnAt(row), Y: (m.place(l, row.to-1).Y + m.place(l, row.to).Y) / 2}
			items = append(items, m.arrowAt(l, at, render.Point{Y: 1}, size))
		}
		for a := range m.acts {
			if at, to, ok := m.clearest(l, row, &m.acts[a], small); ok {
				items = append(items, m.arrowAt(l, at, to, small))
			}
		}
	}
	return items
}

// arrowAt is an arrowhead with its middle at a point.
func (m *metro) arrowAt(l *metroLine, at, to render.Point, size float64) render.Item {
	m.taken.take(around(at.X, at.Y, 1.3*size+2*m.unit))
	m.solid.take(around(at.X, at.Y, 1.2*size))
	return arrowhead(l.ink, render.Point{X: at.X + 0.75*size*to.X, Y: at.Y + 0.75*size*to.Y}, to, size)
}

// clearest is the middle of the longest straight piece of a line from a station of a phase to the next in its row that is
// clear of all stops, and the way it runs; a level or upright one counts for more than a slant, which is tight between
// its bends. False: none is long enough for an arrowhead.
func (m *metro) clearest(l *metroLine, row *metroRow, ch *act, size float64) (at, to render.Point, ok bool) {
	most := 0.0
	for i := max(ch.from, row.from); i < min(ch.to, row.to) && i+1 < row.to; i++ {
		way := rails{m.place(l, i)}.climb(m.place(l, i+1), m.bend, 0.62*m.r).straight()
		for leg := range len(way) - 1 {
			mid, long := m.clearOn(way, leg, i, 1.25*size)
			h := way.heading(leg)
			if long < size {
				continue
			}
			if math.Abs(h.X*h.Y) < 0.01 {
				long *= 1.5
			}
			if long > most+0.01 {
				at, to, ok, most = mid, h, true, long
			}
		}
	}
	return at, to, ok
}

// clearOn is the longest piece of a leg of the way from a scene to the next, its bends aside, that keeps a gap from all
// stops of both: its middle and its length.
func (m *metro) clearOn(way rails, leg, scene int, gap float64) (mid render.Point, long float64) {
	const n = 40
	a, d := way[leg], way.heading(leg)
	from, to := 0.0, math.Hypot(way[leg+1].X-a.X, way[leg+1].Y-a.Y)
	if leg > 0 {
		from += octant * m.bend
	}
	if leg < len(way)-2 {
		to -= octant * m.bend
	}
	on := func(t float64) render.Point { return render.Point{X: a.X + t*d.X, Y: a.Y + t*d.Y} }
	begun := -1
	for k := 0; k <= n; k++ {
		if t := from + (to-from)*float64(k)/n; from >= to || !m.clearOfStops(scene, on(t), gap) || !m.clearOfStops(scene+1, on(t), gap) {
			begun = -1
			continue
		}
		if begun < 0 {
			begun = k
		}
		if run := (to - from) * float64(k-begun) / n; run > long {
			mid, long = on(from+(to-from)*float64(k+begun)/2/n), run
		}
	}
	return mid, long
}

// clearOfStops says whether a point keeps a gap from the station of a scene and its sign of a change, and from the stops
// of other lines there.
func (m *metro) clearOfStops(i int, p render.Point, gap float64) bool {
	off := func(at render.Point, r float64) bool { return math.Hypot(p.X-at.X, p.Y-at.Y) >= r+gap }
	if m.clearance(i, p) < gap {
		return false
	}
	if at, r := m.signAt(i); m.changes[i] && !off(at, 1.2*r) {
		return false
	}
	for k := 1; k < len(m.lines); k++ {
		l := &m.lines[k]
		at, r := m.along(l, i, 0), 0.24*m.r
		if !l.known[i] || !l.rival && !m.differs(i, k) {
			continue
		}
		if !l.rival {
			at, r, _ = m.standing(l, i)
		}
		if !off(at, 1.25*r) {
			return false
		}
	}
	return true
}

// differs says whether the k-th persona feels other than the first at a scene.
func (m *metro) differs(i, k int) bool {
	mood := m.moodOf(i, k)
	return mood.Face != journey.NoFace && (mood.Face != m.scenes[i].mood.Face || mood.Score != m.scenes[i].mood.Score)
}

// arrowhead is a triangle with its tip at a point, in a direction.
func arrowhead(ink color.NRGBA, tip, to render.Point, size float64) render.Item {
	head := fill(ink, func(p *render.Pen) {
		p.Move(tip.X, tip.Y)
		p.Line(tip.X-size*(1.5*to.X+to.Y), tip.Y-size*(1.5*to.Y-to.X))
		p.Line(tip.X-size*(1.5*to.X-to.Y), tip.Y-size*(1.5*to.Y+to.X))
		p.Close()
	})
	head.Stroke = render.Stroke{Color: ink, Width: 0.3 * size, Join: render.RoundJoin}
	return head
}
