package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// metro is the map of a transit line: who travels it passes stations, and what changes on the way is where the map has
// signs. A long journey runs in rows like a snake: to the right, down, and back to the left.
type metro struct {
	*stage
	rows    []metroRow
	lines   []metroLine  // that of the first persona, those of others, those of competitors
	r       float64      // radius of a face
	flat    bool         // phases have when they are beside their names
	spare   float64      // the part of a row over its levels that nameplates may take, and that under them
	dense   bool         // there is little room
	bend    float64      // radius of every bend
	thick   float64      // of the first line
	changes []bool       // by scene: its channel is another than that of the scene before
	guests  []metroGuest // small faces, that names of other scenes keep off
	solid   plot         // what a line from a nameplate to its station must keep off
}

// metroRow is a run of scenes from one side of the sheet to the other. The box of its verse is that of its stations.
type metroRow struct {
	verse
	back  bool    // it runs to the left
	head  float64 // y under the names of the zones
	strip float64 // y of the strip of channels
	runs  []channelRun
}

func drawMetro(s *stage) bool {
	if drawRows(s, 0.26, false) || len(s.scenes) <= 16 && drawRows(s.cleared(), 0.33, false) {
		return true
	}
	return s.step.size < 1.1*math.Max(floorEntry, 7*s.unit) && drawRows(s.cleared(), 0.38, true)
}

// drawRows draws the map with at most a part of a row over its levels, and under them, for nameplates. Where rows are
// dense they give up the strip of channels, and large faces.
func drawRows(s *stage, spare float64, dense bool) bool {
	m := &metro{stage: s, spare: spare, dense: dense}
	return m.draw()
}

// draw draws the map; false: it does not fit.
func (m *metro) draw() bool {
	m.solid = plot{sheet: m.taken.sheet}
	m.ground(m.hues.Paper)
	m.changes = m.changesOfChannel()
	part := 0.42
	if m.upright() && len(m.m.Personas) > 1 {
		part = 0.54
	}
	top := m.mastheadOf(m.personaLines, part) + 22*m.unit
	m.lines = m.linesOf()
	bottom := m.foot(m.legend()...) - 22*m.unit
	m.arrange(render.Rect{Y: top, W: m.width, H: bottom - top})
	if !m.shaped() {
		return false
	}
	for i := range m.rows {
		m.zones(&m.rows[i])
	}
	m.tracks()
	return m.stations()
}

// personaLines are the personas with the names of their lines.
func (m *metro) personaLines(most float64) ([]render.Item, float64, float64) {
	return m.cards(most, m.personaLine)
}

// personaLine calls the k-th persona by a line and a name, if there is a line.
func (m *metro) personaLine(k int) string {
	p := &m.m.Personas[k]
	if k > 0 && !slices.Contains(m.whose, p.ID.S) {
		return p.Name.S
	}
	if m.upright() && len(m.m.Personas) > 1 {
		return m.lineCall(p.Name.S) + "\n" + p.Name.S
	}
	return m.lineName(p.Name.S)
}

// lineCall calls a line by the first letter of a name.
func (m *metro) lineCall(name string) string { return m.words.of(wordMetroLine) + " " + initial(name) }

// lineName calls a line by the first letter of a name, and by the name.
func (m *metro) lineName(name string) string {
	return m.lineCall(name) + " · " + name
}

// changesOfChannel finds the scenes at which the traveler changes to another channel, to put a sign there: none where
// the strip of channels says so, nor where that is at more than half of them, since a sign that stands nearly everywhere
// says nothing.
func (m *metro) changesOfChannel() []bool {
	all := make([]bool, len(m.scenes))
	if m.channeled() {
		return all
	}
	last, n := "", 0
	for i := range m.scenes {
		on := m.channelsOf(i)
		all[i] = on != "" && last != "" && on != last
		last = first(on, last)
		if all[i] {
			n++
		}
	}
	if 2*n > len(all) {
		clear(all)
	}
	return all
}

// arrange breaks the journey into as many rows as give the largest faces, between phases where that is near.
func (m *metro) arrange(box render.Rect) {
	side := m.gutter() + m.side()
	box.X, box.W = m.margin+side, m.width-2*m.margin-side-m.side()
	vs, r := m.versesIn(box, 13*m.unit, m.radius)
	m.r = r
	for k, v := range vs {
		m.rows = append(m.rows, metroRow{verse: v, back: k%2 == 1})
	}
}

// side is the room at both ends of a row for a turn, or for a terminus.
func (m *metro) side() float64 { return 30 * m.unit }

// gutter is the width of the names of the levels, which take two lines where they are long.
func (m *metro) gutter() float64 {
	w := 0.0
	for _, t := range m.levels() {
		w = math.Max(w, m.small.width(t.name))
	}
	w = math.Min(w, 84*m.unit)
	if m.channeled() {
		w = math.Max(w, m.small.longest(m.words.of(wordChanges)))
	}
	return w
}

// levels are the heights that have a name: none when nothing is felt.
func (m *metro) levels() []tick {
	if !m.firstFeels() {
		return nil
	}
	return m.axis.ticks
}

// radius is that of faces that stand a pace apart in a row of a height.
func (m *metro) radius(pace, height float64) float64 {
	most := 29 * m.unit * math.Max(1, math.Min(m.scale, 1.25))
	if m.dense {
		return math.Min(0.2*pace, 0.11*(height-90*m.unit))
	}
	return math.Min(math.Min(0.24*pace, 0.088*(height-100*m.unit)), most)
}

// shaped gives every row its heights, with smaller faces where the lines have no room for large ones; false: they have
// none for any. All rows have one scale, so that a height says the same everywhere.
func (m *metro) shaped() bool {
	m.flat = m.hasFlatNames()
	for i := range m.rows {
		m.rows[i].runs = m.runsIn(&m.rows[i])
	}
	for most := m.r; m.r > 0.7*most; m.r *= 0.94 {
		m.thick, m.bend = 0.4*m.r, 0.72*m.r
		room := m.share()
		tall := m.slanted(room)
		if tall < 4*m.r && !m.dense || tall < 2.4*m.r {
			continue
		}
		for i := range m.rows {
			m.rows[i].high += (room - tall) / 2
			m.rows[i].low -= (room - tall) / 2
		}
		return true
	}
	return false
}

// share divides the height of the sheet, so that every row has as much for its levels, whatever its nameplates need; it
// returns how much that is. One row of many may take more than its part for nameplates, if the levels stay tall.
func (m *metro) share() (tall float64) {
	inner, gap := 0.0, 0.0
	for i := range m.rows {
		row := &m.rows[i]
		inner += row.H - m.zoneHead(row) - m.stripHeight(row)
		if i > 0 {
			gap = row.Y - m.rows[i-1].Bottom()
		}
	}
	inner /= float64(len(m.rows))
	over, under, tall := m.needs(inner, 1.2*m.spare*inner)
	if len(m.rows) == 1 || tall < (1-1.9*m.spare)*inner {
		over, under, tall = m.needs(inner, m.spare*inner)
	}
	y := m.rows[0].Y
	for i := range m.rows {
		row := &m.rows[i]
		row.Y, row.head = y, y+m.zoneHead(row)
		row.high = row.head + over[i]
		row.low = row.high + tall
		row.strip = row.low + under[i]
		row.H = row.strip + m.stripHeight(row) - y
		y += row.H + gap
	}
	return tall
}

// needs is what every row gives, over its levels and under them, to nameplates, at most so much on each side; and what
// that leaves for the levels when a row has so much for both.
func (m *metro) needs(inner, most float64) (over, under []float64, tall float64) {
	over, under = make([]float64, len(m.rows)), make([]float64, len(m.rows))
	tall = inner
	for range 4 {
		taken := 0.0
		for i := range m.rows {
			a, b := m.headroom(&m.rows[i], tall)
			over[i], under[i] = math.Min(a, most), math.Min(b, most)
			taken += over[i] + under[i]
		}
		tall = inner - taken/float64(len(m.rows))
	}
	return over, under, tall
}

// slanted is how tall the levels are when no climb is a little too steep to run straight at 45° from one station to the
// next, which gives it a kink in its middle; steep ones do not count.
func (m *metro) slanted(tall float64) float64 {
	most := tall
	for k := range m.lines {
		l := &m.lines[k]
		first, last := m.ends(l)
		for i := first; i < last; i++ {
			row := m.rowOf(i)
			if row != m.rowOf(i+1) || l.rival {
				continue
			}
			part := math.Abs(l.scores[i+1]-l.scores[i]) / (m.axis.best - m.axis.worst)
			if run := 0.999 * slant(row.pace, m.bend); part*tall > run && 0.8*part*tall < run {
				most = math.Min(most, run/part)
			}
		}
	}
	return most
}

// headroom is what the highest stations need over their middle and the lowest under it, with their nameplates, when the
// scale is so tall.
func (m *metro) headroom(row *metroRow, tall float64) (over, under float64) {
	over, under = 1.8*m.r, 1.8*m.r
	for i := row.from; i < row.to; i++ {
		h := m.worded(row, i, 0.94, 1.5).h + m.reach(i, m.leansOver(i)) + 14*m.unit
		fall := (m.axis.best - m.held(i)) / (m.axis.best - m.axis.worst) * tall
		if m.leansOver(i) {
			over = math.Max(over, h-fall)
		} else {
			under = math.Max(under, h-tall+fall)
		}
	}
	return over, under
}

// x is where a scene stands in a row.
func (row *metroRow) x(i int) float64 {
	k := float64(i-row.from) + 0.5
	if row.back {
		k = float64(row.to-i) - 0.5
	}
	return row.X + k*row.pace
}

// y is where a score stands in a row.
func (m *metro) y(row *metroRow, score float64) float64 {
	return row.high + (m.axis.best-score)/(m.axis.best-m.axis.worst)*(row.low-row.high)
}

// rowOf is the row in which a scene stands.
func (m *metro) rowOf(i int) *metroRow {
	for k := range m.rows {
		if i < m.rows[k].to {
			return &m.rows[k]
		}
	}
	return &m.rows[len(m.rows)-1]
}

// spot is where the station of a scene stands.
func (m *metro) spot(i int) (x, y float64) {
	row := m.rowOf(i)
	return row.x(i), m.y(row, m.held(i))
}

// held is the score of the first line at a scene; where it is not known, what lies between its neighbors.
func (m *metro) held(i int) float64 { return m.lines[0].scores[i] }

// leansOver says whether the nameplate of a scene had best stand over its station: where the line falls away from it.
func (m *metro) leansOver(i int) bool {
	at, bend := m.held(i), 0.0
	for _, j := range []int{i - 1, i + 1} {
		if j >= 0 && j < len(m.scenes) {
			bend += at - m.held(j)
		}
	}
	if bend == 0 && !m.firstFeels() {
		return i%2 == 0
	}
	return bend > 0 || bend == 0 && at > 0
}

// isHub says whether a scene is an interchange: a moment of truth, of delight, or one by which a journey is remembered.
// Other moments have their pill alone, since an interchange at nearly every stop says nothing.
func (m *metro) isHub(i int) bool {
	sc := &m.scenes[i]
	return sc.isTruth() || sc.isWow() || sc.has(journey.Peak) || sc.has(journey.End)
}

// hub is the size of the capsule of an interchange, from its middle.
func (m *metro) hub() (wide, high float64) { return 1.66 * m.r, 1.4 * m.r }

// reach is how far a station extends upward or downward: the rays of a wow are over it.
func (m *metro) reach(i int, over bool) float64 {
	_, high := m.hub()
	switch sc := &m.scenes[i]; {
	case sc.isWow() && over:
		return high + 0.55*m.r
	case m.isHub(i):
		return high + 0.1*m.r
	case sc.felt():
		return 1.2 * m.r
	}
	return 0.6 * m.r
}
