package poster

import (
	"image/color"
	"math"
	"strings"

	"journeymap/render"
	"journeymap/render/theme"
)

// zone is the band of a phase in a row, from edge to edge of the sheet for the first and the last.
func (m *metro) zone(row *metroRow, ch *act) (box render.Rect, ok bool) {
	from, to := max(ch.from, row.from), min(ch.to, row.to)
	if from >= to {
		return box, false
	}
	a, b := row.x(from), row.x(to-1)
	box = render.Rect{X: math.Min(a, b) - row.pace/2, Y: row.Y, W: math.Abs(b-a) + row.pace, H: row.H}
	if box.X < row.X+1 {
		box.X, box.W = 0, box.Right()
	}
	if box.Right() > row.Right()-1 {
		box.W = m.width - box.X
	}
	return box, true
}

// zoneHead is the height of the names of the zones of a row.
func (m *metro) zoneHead(row *metroRow) (h float64) {
	for i := range m.acts {
		name, when := m.phaseName(&row.verse, &m.acts[i])
		if m.flat {
			h = math.Max(h, name.height())
		} else {
			h = math.Max(h, name.height()+when.height())
		}
	}
	return h + 19*m.unit
}

// hasFlatNames says whether the names of all phases and when they are fit beside each other, which is worth it where
// there are many rows.
func (m *metro) hasFlatNames() bool {
	for i := range m.rows {
		row := &m.rows[i]
		for k := range m.acts {
			ch := &m.acts[k]
			name, when := m.phaseName(&row.verse, ch)
			stops := min(ch.to, row.to) - max(ch.from, row.from)
			if stops > 0 && (len(name.lines) > 1 || len(when.lines) > 1 || name.widest()+when.widest()+14*m.unit > float64(stops)*row.pace) {
				return false
			}
		}
	}
	return len(m.rows) > 1
}

// zones draws what lies under the lines of a row: the zones with their names, the levels, and the strip of channels.
func (m *metro) zones(row *metroRow) {
	for i := range m.acts {
		if box, ok := m.zone(row, &m.acts[i]); ok {
			m.decor(fill(m.tone(i), func(p *render.Pen) { p.Box(box) }))
		}
	}
	m.grid(row)
	for i := range m.acts {
		m.zoneName(row, &m.acts[i])
	}
	m.channels(row)
}

// tone is the ground of the zone of a phase: two tones by turns.
func (m *metro) tone(i int) color.NRGBA { return zoneTones(m.hues)[i%2] }

// zoneTones are the grounds of zones.
func zoneTones(h theme.Hues) [2]color.NRGBA {
	return [2]color.NRGBA{mix(h.Soft, h.Paper, 0.2), mix(h.Soft, h.Ramp[0], 0.55)}
}

// zoneName writes the name of a phase, and when it is, over its stations.
func (m *metro) zoneName(row *metroRow, ch *act) {
	from, to := max(ch.from, row.from), min(ch.to, row.to)
	if from >= to {
		return
	}
	name, when := m.phaseName(&row.verse, ch)
	name = name.in(m.hues.Deep)
	x, y := (row.x(from)+row.x(to-1))/2, row.Y+12*m.unit
	var items []render.Item
	if m.flat && name.lines != nil {
		x -= (name.widest() + 8*m.unit + when.widest()) / 2
		items = append(name.at(x, y, row.W, left), when.at(x+name.widest()+8*m.unit, y+name.rise()-when.rise(), row.W, left)...)
	} else {
		items = append(name.at(x-row.W, y, 2*row.W, center), when.at(x-row.W, y+name.height(), 2*row.W, center)...)
	}
	m.put(&render.Group{Role: render.Heading2, Items: items})
	m.taken.take(render.Rect{Y: row.Y, W: m.width, H: row.head - row.Y})
}

// grid draws the levels of a row with their names at the left: those between the best and the worst where there is room.
func (m *metro) grid(row *metroRow) {
	w := m.gutter()
	levels := m.levels()
	last := math.Inf(-1)
	for i, t := range levels {
		y := m.y(row, t.score)
		m.decor(line(mix(m.hues.Rule, m.hues.Line, 0.2), 0.8*m.unit, m.margin+w+8*m.unit, y, m.width, y))
		name := m.small.balance(t.name, w+1)
		h := name.height()
		if i > 0 && i < len(levels)-1 && (y-h/2 < last || y+h/2+m.small.lead > m.y(row, levels[len(levels)-1].score)) {
			continue
		}
		last = y + h/2
		m.put(name.at(m.margin, y-h/2, w+1, left)...)
		m.taken.take(render.Rect{X: m.margin, Y: y - h/2, W: w, H: h})
	}
}

// channelRun is a run of scenes on one channel.
type channelRun struct {
	from, to int // scenes [from, to)
	name     block
}

// channelsOf are the channels of a scene in one text.
func (m *metro) channelsOf(i int) string { return strings.Join(m.scenes[i].channels, " + ") }

// channeled says whether any scene has a channel, and there is room to show it.
func (m *metro) channeled() bool {
	if m.dense {
		return false
	}
	for i := range m.scenes {
		if len(m.scenes[i].channels) > 0 {
			return true
		}
	}
	return false
}

// runsIn finds the runs of a row.
func (m *metro) runsIn(row *metroRow) (runs []channelRun) {
	if !m.channeled() {
		return nil
	}
	for i := row.from; i < row.to; {
		j := i + 1
		for j < row.to && m.channelsOf(j) == m.channelsOf(i) {
			j++
		}
		w := float64(j-i)*row.pace - 6*m.unit
		runs = append(runs, channelRun{i, j, m.body.fitting(m.channelsOf(i), w, 2, m.small.size)})
		i = j
	}
	return runs
}

// stripHeight is what the strip of channels of a row takes.
func (m *metro) stripHeight(row *metroRow) float64 {
	if row.runs == nil {
		return 6 * m.unit
	}
	h := m.small.set(m.words.of(wordChanges), m.gutter()+1).height() - 12*m.unit
	for _, run := range row.runs {
		h = math.Max(h, run.name.height())
	}
	return h + 30*m.unit
}

// channels draws the strip of channels of a row: a straight line with a stop for each scene, the stops on one channel
// joined, and the name of the channel under them.
func (m *metro) channels(row *metroRow) {
	m.taken.take(render.Rect{Y: row.strip, W: m.width, H: row.Bottom() - row.strip})
	if row.runs == nil {
		return
	}
	y, r := row.strip+11*m.unit, 5*m.unit
	title := m.small.set(m.words.of(wordChanges), m.gutter()+1)
	m.put(title.at(m.margin, y-m.small.lead/2, m.gutter()+1, left)...)
	m.decor(line(m.hues.Line, 1.4*m.unit, row.x(row.from), y, row.x(row.to-1), y))
	if len(m.rows) > 1 {
		dir := row.x(1) - row.x(0)
		dir /= math.Abs(dir)
		end := row.x(row.to-1) + dir*20*m.unit
		m.decor(line(m.hues.Line, 1.4*m.unit, row.x(row.to-1), y, end, y), arrowhead(m.hues.Line, render.Point{X: end + dir*4*m.unit, Y: y}, render.Point{X: dir}, 3.2*m.unit))
	}
	for _, run := range row.runs {
		a, b := row.x(run.from), row.x(run.to-1)
		if run.name.lines != nil {
			m.decor(m.stroke(m.hues.Ink, a, y, b+0.01, y, 2*r), m.stroke(m.hues.Card, a, y, b+0.01, y, 2*r-3*m.unit))
		}
		for i := run.from; i < run.to; i++ {
			m.decor(disk(m.hues.Ink, row.x(i), y, 1.6*m.unit))
		}
		m.put(run.name.at((a+b)/2-row.W, y+r+5*m.unit, 2*row.W, center)...)
	}
}
