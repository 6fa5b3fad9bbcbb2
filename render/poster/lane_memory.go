package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

func hasMemory(c *journey.Content) bool {
	m := &c.Memory
	return len(m.Cue)+len(m.By) > 0 || m.Lasts != ""
}

func needMemory(b *board, r row, of *journey.Content) float64 {
	m := &of.Memory
	w := math.Max(b.body.widestWord(m.Cue), b.small.longest(b.memoryNote(m)))
	return w + b.memoryRoom()
}

// memoryRoom is the room for the sign before the words.
func (l *look) memoryRoom() float64 { return 13 * l.unit }

// memoryNote is how long a memory lasts and who gives it.
func (b *board) memoryNote(m *journey.Memory) string {
	return joinWords(b.words.term(m.Lasts), b.people(m.By))
}

// setMemory sets what brings the moment back beside the sign of how long it does.
func setMemory(b *board, r row, of *journey.Content, w float64) (p piece) {
	m, in := &of.Memory, b.memoryRoom()
	p = b.paragraphs(b.body, m.Cue, w-in, asWritten)
	p.add(b.small.set(b.memoryNote(m), w-in), 0, w-in)
	render.Move(p.items, in, 0)
	h := 5.2 * b.unit
	sign := &render.Group{Role: render.Artifact, Items: b.bookmark(m.Lasts, h*0.8, math.Max(b.body.lead/2, h), h)}
	p.items = append([]render.Item{sign}, p.items...)
	p.height = math.Max(p.height, 2*h)
	return p
}

// bookmark is a ribbon round x, y, of half a height r: full for what lasts, half full for what chance decides, torn for
// what is lost, and open where nothing is said.
func (l *look) bookmark(lasts string, x, y, r float64) []render.Item {
	w, edge := 0.68*r, 0.2*r
	ribbon := func(top, bottom float64) func(*render.Pen) {
		return func(p *render.Pen) {
			p.Move(x-w, y+top*r)
			p.Line(x+w, y+top*r)
			p.Line(x+w, y+bottom*r)
			p.Line(x, y+(bottom-0.5)*r)
			p.Line(x-w, y+bottom*r)
			p.Close()
		}
	}
	ink := l.Colors.Accent
	switch lasts {
	case "always":
		return []render.Item{fill(ink, ribbon(-1, 1))}
	case "luck":
		half := fill(ink, func(p *render.Pen) { p.Box(render.Rect{X: x - w, Y: y - r, W: 2 * w, H: 0.8 * r}) })
		return []render.Item{half, outline(ink, edge, ribbon(-1+0.1, 1-0.1))}
	case "lost":
		return l.torn(x, y, r, w)
	}
	return []render.Item{outline(ink, edge, ribbon(-0.9, 0.9))}
}

// torn is a ribbon in two halves that stand apart.
func (l *look) torn(x, y, r, w float64) []render.Item {
	ink := l.Colors.Warn
	tear := [][2]float64{{-1, -0.02}, {-0.4, 0.3}, {0.2, -0.1}, {1, 0.24}}
	upper := fill(ink, func(p *render.Pen) {
		p.Move(x-w, y-r)
		p.Line(x+w, y-r)
		for i := len(tear) - 1; i >= 0; i-- {
			p.Line(x+tear[i][0]*w, y+(tear[i][1]-0.24)*r)
		}
		p.Close()
	})
	shift := 0.34 * r
	lower := fill(ink, func(p *render.Pen) {
		for i, t := range tear {
			if at := x + t[0]*w + shift; i == 0 {
				p.Move(at, y+(t[1]+0.2)*r)
			} else {
				p.Line(at, y+(t[1]+0.2)*r)
			}
		}
		p.Line(x+w+shift, y+1.1*r)
		p.Line(x+shift, y+0.72*r)
		p.Line(x-w+shift, y+1.1*r)
		p.Close()
	})
	return []render.Item{upper, lower}
}

// lastings are how long a memory can last.
var lastings = []string{"always", "luck", "lost"}

// memoryLegend explains the signs that the map uses.
func memoryLegend(b *board) (es []entry) {
	used := map[string]bool{}
	b.each(func(of *journey.Content) { used[of.Memory.Lasts] = true })
	for _, k := range lastings {
		if used[k] {
			es = append(es, b.signEntry(b.words.inLegend(b.words.lane("memory"))+": "+b.words.term(k), func(x, y, r float64) []render.Item { return b.bookmark(k, x, y, r) }))
		}
	}
	return es
}
