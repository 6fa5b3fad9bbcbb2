package poster

import (
	"math"
	"slices"

	"journeymap/render"
)

// metro is the map of a transit line: who travels it passes stations, and what changes on the way is where the map has
// signs. A long journey runs in rows like a snake: to the right, down, and back to the left.
type metro struct {
	*stage
	rows    []metroRow
	lines   []metroLine // that of the first persona, those of others, those of competitors
	r       float64     // radius of a face
	flat    bool        // phases have when they are beside their names
	spare   float64     // the part of a row over its levels that nameplates may take, and that under them
	dense   bool        // there is little room
	bend    float64     // radius of every bend
	thick   float64     // of the first line
	changes []bool      // by scene: its channel is another than that of the scene before
	signs   plot        // where lines begin
	solid   plot        // what a line from a nameplate to its station must keep off
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
	m := &metro{stage: s, spare: spare, dense: dense, solid: plot{sheet: s.taken.sheet}, signs: plot{sheet: s.taken.sheet}}
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
// that is at more than half of them, since a sign that stands nearly everywhere says nothing.
func (m *metro) changesOfChannel() []bool {
	all := make([]bool, len(m.scenes))
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
	from := 0
	for k, v := range vs {
		v.from, v.to = from, m.breakNear(v.to, max(1, len(m.scenes)/len(vs)/5))
		v.pace = v.W / float64(v.to-v.from)
		from = v.to
		m.r = math.Min(m.r, m.radius(v.pace, v.H))
		m.rows = append(m.rows, metroRow{verse: v, back: k%2 == 1})
	}
}

// breakNear is the first scene of a phase that lies within some scenes of another, or else that one.
func (m *stage) breakNear(i, most int) int {
	best := i
	if i == len(m.scenes) {
		return i
	}
	for _, c := range m.acts {
		if d := c.from - i; c.from > 0 && d <= most && -d <= most && (best == i || max(d, -d) < max(best-i, i-best)) {
			best = c.from
		}
	}
	return best
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
		row := &m.rows[i]
		row.head = row.Y + m.zoneHead(row)
		row.runs = m.runsIn(row)
		row.strip = row.Bottom() - m.stripHeight(row)
	}
	for most := m.r; m.r > 0.7*most; m.r *= 0.94 {
		tall := math.Inf(1)
		for i := range m.rows {
			m.measureUp(&m.rows[i])
			tall = math.Min(tall, m.rows[i].low-m.rows[i].high)
		}
		if tall < 4*m.r && !m.dense || tall < 2.4*m.r {
			continue
		}
		for i := range m.rows {
			row := &m.rows[i]
			row.high += (row.low - row.high - tall) / 2
			row.low = row.high + tall
		}
		m.thick, m.bend = 0.4*m.r, 0.72*m.r
		return true
	}
	return false
}

// measureUp finds the heights of the best and the worst score of a row, which leave room for nameplates over and under.
func (m *metro) measureUp(row *metroRow) {
	row.high, row.low = row.head, row.strip
	most := m.spare * (row.strip - row.head)
	for range 4 {
		over, under := m.headroom(row, row.low-row.high)
		row.high, row.low = row.head+math.Min(over, most), row.strip-math.Min(under, most)
	}
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

// held is the score of the first line at a scene; where it is not known, that of the scene before.
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

// isHub says whether a scene is an interchange: a moment counts there.
func (m *metro) isHub(i int) bool { return len(m.scenes[i].moments) > 0 }

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
