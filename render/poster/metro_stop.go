package poster

import (
	"math"

	"journeymap/render"
)

// stop draws where another line stops: a small face for a persona, a dot for a competitor where it is clear of the first.
func (m *metro) stop(l *metroLine, k, i int) []render.Item {
	if !l.known[i] {
		return nil
	}
	if l.rival {
		return m.stopOfRival(l, i)
	}
	mood := m.moodOf(i, k)
	if !m.differs(i, k) {
		return nil
	}
	at, r, _ := m.standing(l, i)
	m.taken.take(around(at.X, at.Y, r*1.25))
	m.solid.take(around(at.X, at.Y, r*1.25))
	m.guests = append(m.guests, metroGuest{i, around(at.X, at.Y, r*1.25)})
	face := &render.Group{Role: render.Figure, Name: joinWords(l.name, m.faceName(mood))}
	face.Items = append([]render.Item{disk(m.hues.Halo, at.X, at.Y, r*1.25)}, m.faceItems(mood.Face, at.X, at.Y, r)...)
	return []render.Item{face}
}

// stopOfRival is the dot of a competitor, or nothing under the station of the first line.
func (m *metro) stopOfRival(l *metroLine, i int) []render.Item {
	at, r := m.along(l, i, 0), 0.24*m.r
	if _, y := m.spot(i); math.Abs(at.Y-y) < m.reach(i, at.Y < y)+r {
		return nil
	}
	m.taken.take(around(at.X, at.Y, r*1.2))
	m.solid.take(around(at.X, at.Y, r*1.2))
	dot := []render.Item{disk(l.ink, at.X, at.Y, r), disk(m.hues.Paper, at.X, at.Y, 0.5*r)}
	return []render.Item{&render.Group{Role: render.Artifact, Items: dot}}
}

// standing is where the small face of a line stands at a scene, and how large: as near to its middle along the line as
// it is clear of the first station, and smaller before it goes far. It never goes: a mood that differs must be told.
// Off says how far from the middle that is.
func (m *metro) standing(l *metroLine, i int) (at render.Point, r, off float64) {
	most := 0.4 * m.rowOf(i).pace
	sides := []float64{-1, 1}
	if first, _ := m.ends(l); i == first {
		sides = sides[1:]
	}
	for d := 0.0; d <= most; d += 0.1 * m.r {
		for _, r := range []float64{0.5 * m.r, 0.42 * m.r} {
			for _, side := range sides {
				if at := m.along(l, i, side*d); m.clearance(i, at) >= 1.25*r+1.5*m.unit {
					return at, r, side * d
				}
			}
		}
	}
	off = sides[0] * most
	return m.along(l, i, off), 0.42 * m.r, off
}

// stub is how far a line runs on from its last scene: past its face, if that stands aside.
func (m *metro) stub(l *metroLine, last int) float64 {
	if l == &m.lines[0] || !l.known[last] {
		return 2.1 * m.r
	}
	_, r, off := m.standing(l, last)
	return math.Max(2.1*m.r, off+2.2*r)
}

// clearance is how far a point lies from the edge of the first station of a scene.
func (m *metro) clearance(i int, at render.Point) float64 {
	x, y := m.spot(i)
	dx, dy := math.Abs(at.X-x), at.Y-y
	reach := m.reach(i, dy < 0)
	if m.isHub(i) {
		wide, high := m.hub()
		dx = math.Max(0, dx-(wide-high))
	}
	return math.Hypot(dx, dy) - reach
}

// along is the point of a line at a scene, or so far past it along the row.
func (m *metro) along(l *metroLine, i int, off float64) render.Point {
	row := m.rowOf(i)
	j, stub := i+1, m.r
	if off < 0 {
		j, stub = i-1, -m.r
	}
	way := rails{m.place(l, i), m.beyond(l, i, off+stub)}
	first, last := m.ends(l)
	if j >= first && j <= last && m.rowOf(j) == row {
		way = rails{m.place(l, i)}.climb(m.place(l, j), m.bend, 0.62*m.r)
		if off < 0 {
			way = rails{m.place(l, j)}.climb(m.place(l, i), m.bend, 0.62*m.r)
		}
	} else if off < 0 {
		way[0], way[1] = way[1], way[0]
	}
	way = way.beside(l.shift * m.thick)
	return way.at(m.beyond(l, i, off).X)
}
