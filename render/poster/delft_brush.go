package poster

import (
	"image/color"
	"math"
	"slices"
	"strconv"
	"strings"

	"journeymap/render"
)

// painting is a scene in the notation of a painter of tiles, on a disk of radius 100 whose middle is 0 0, with y pointing
// down. Each line is one mark: a tone from 0 (the glaze) to 4 (the darkest), a sort of mark, a width, and points.
//
//	1= x y …    an area with straight sides        1=2 …   with a contour, 2 wide where the brush presses
//	1~ x y …    an area with a smooth edge         1~2 …   with a contour
//	1o x y rx ry an ellipse                        1o2 …   with a contour
//	4/3 x y …   a stroke of the brush through points, thin at both ends
//	4|2 x y …   straight strokes from point to point
type painting string

// mark is one line of a painting.
type mark struct {
	tone  int
	sort  byte
	width float64
	at    []render.Point
}

// marks reads a painting; what it cannot read it leaves out.
func (d painting) marks() (all []mark) {
	for l := range strings.Lines(string(d)) {
		if m, ok := markOf(strings.Fields(l)); ok {
			all = append(all, m)
		}
	}
	return all
}

func markOf(words []string) (m mark, ok bool) {
	if len(words) < 3 || len(words[0]) < 2 {
		return m, false
	}
	head := words[0]
	m = mark{tone: int(head[0] - '0'), sort: head[1]}
	if len(head) > 2 {
		m.width, _ = strconv.ParseFloat(head[2:], 64)
	}
	m.at = make([]render.Point, 0, len(words)/2)
	for i := 1; i+1 < len(words); i += 2 {
		x, errX := strconv.ParseFloat(words[i], 64)
		y, errY := strconv.ParseFloat(words[i+1], 64)
		if errX != nil || errY != nil {
			return m, false
		}
		m.at = append(m.at, render.Point{X: x, Y: y})
	}
	return m, m.tone >= 0 && m.tone < 5 && strings.IndexByte("=~o/|", m.sort) >= 0
}

// easel is where marks are painted: a place, a size, and the colors of the tones. Marks that follow one another in one
// tone become one path. On a small easel strokes are of one width throughout, which nobody can tell there.
type easel struct {
	x, y, size float64 // of the middle, and of one unit of the notation
	mirror     bool
	small      bool
	tones      [5]color.NRGBA
	items      []render.Item
	pen        render.Pen
	paint      dip
}

// dip is what the brush holds: a tone, and for lines of one width that.
type dip struct {
	tone  int
	width float64
}

// to maps a point of the notation to the sheet.
func (e *easel) to(p render.Point) render.Point {
	if e.mirror {
		p.X = -p.X
	}
	return render.Point{X: e.x + p.X*e.size, Y: e.y + p.Y*e.size}
}

// finest is the width of strokes that are left out on a small easel.
const finest = 1.5

// shown gives the items of a painting.
func (e *easel) shown(d painting) []render.Item {
	e.pen, e.items = make(render.Pen, 0, 256), make([]render.Item, 0, 32)
	for _, m := range d.marks() {
		if e.small && (m.sort == '/' || m.sort == '|') && m.width <= finest {
			continue
		}
		e.mark(&m)
	}
	e.rinse()
	return e.items
}

// rinse ends the path that is being painted. The next begins in what is left of its room.
func (e *easel) rinse() {
	if len(e.pen) == 0 {
		return
	}
	p := &render.Path{Segs: slices.Clip(e.pen)}
	ink := e.tones[e.paint.tone]
	if w := e.paint.width; w > 0 {
		p.Stroke = render.Stroke{Color: ink, Width: w, Cap: render.RoundCap, Join: render.RoundJoin}
	} else {
		p.Fill.Color = ink
	}
	e.items, e.pen = append(e.items, p), e.pen[len(e.pen):]
}

// dipped takes paint for the next mark.
func (e *easel) dipped(d dip) {
	if d != e.paint {
		e.rinse()
	}
	e.paint = d
}

func (e *easel) mark(m *mark) {
	at := make([]render.Point, len(m.at))
	for i, p := range m.at {
		at[i] = e.to(p)
	}
	w := m.width * e.size
	switch m.sort {
	case '/':
		e.stroke(m.tone, at, w)
	case '|':
		e.strokes(m.tone, at, w)
	default:
		e.area(m, at, w)
	}
}

// stroke paints one stroke of the brush.
func (e *easel) stroke(tone int, at []render.Point, w float64) {
	if !e.small {
		e.dipped(dip{tone: tone})
		brushStroke(&e.pen, at, w)
		return
	}
	e.dipped(dip{tone, 0.75 * w})
	e.pen.Move(at[0].X, at[0].Y)
	through(&e.pen, at)
}

// strokes paints straight strokes from point to point.
func (e *easel) strokes(tone int, at []render.Point, w float64) {
	if !e.small {
		e.dipped(dip{tone: tone})
		straightStrokes(&e.pen, at, w)
		return
	}
	e.dipped(dip{tone, 0.8 * w})
	e.pen.Move(at[0].X, at[0].Y)
	for _, p := range at[1:] {
		e.pen.Line(p.X, p.Y)
	}
}

// area paints a shape and its contour. Each shape is a path of its own, since it may lie on another of its tone and run
// the other way round.
func (e *easel) area(m *mark, at []render.Point, w float64) {
	e.rinse()
	e.paint = dip{tone: m.tone}
	rx, ry := 0.0, 0.0
	switch m.sort {
	case '=':
		e.pen.Move(at[0].X, at[0].Y)
		for _, p := range at[1:] {
			e.pen.Line(p.X, p.Y)
		}
		e.pen.Close()
	case '~':
		smoothShape(&e.pen, at)
	case 'o':
		rx, ry = m.at[1].X*e.size, m.at[1].Y*e.size
		e.pen.Ellipse(at[0].X, at[0].Y, rx, ry)
	}
	if e.rinse(); w == 0 {
		return
	}
	switch {
	case e.small:
		e.items[len(e.items)-1].(*render.Path).Stroke = render.Stroke{Color: e.tones[4], Width: 0.8 * w, Join: render.RoundJoin}
	case m.sort == '=':
		e.strokes(4, append(at, at[0]), w)
	case m.sort == '~':
		e.stroke(4, append(at, at[0], at[min(1, len(at)-1)]), w)
	case m.sort == 'o':
		e.stroke(4, ringPoints(at[0], rx, ry), w)
	}
}

// ringPoints are points round an ellipse, the last a little past the first so that the ends of a stroke overlap.
func ringPoints(c render.Point, rx, ry float64) []render.Point {
	const n = 8
	all := make([]render.Point, n+2)
	for i := range all {
		sin, cos := math.Sincos(float64(i)*2*math.Pi/n - 2.2)
		all[i] = render.Point{X: c.X + rx*cos, Y: c.Y + ry*sin}
	}
	return all
}

// smoothShape adds a closed shape whose edge runs smoothly through points.
func smoothShape(p *render.Pen, at []render.Point) {
	n := len(at)
	p.Move(at[0].X, at[0].Y)
	for i := range n {
		a, b, c, d := at[(i+n-1)%n], at[i], at[(i+1)%n], at[(i+2)%n]
		p.Curve(b.X+(c.X-a.X)/6, b.Y+(c.Y-a.Y)/6, c.X-(d.X-b.X)/6, c.Y-(d.Y-b.Y)/6, c.X, c.Y)
	}
	p.Close()
}

// brushStroke adds a stroke that runs smoothly through points, and is as wide as asked for in its middle and a fifth of
// that at its ends.
func brushStroke(p *render.Pen, at []render.Point, width float64) {
	if len(at) == 2 {
		at = []render.Point{at[0], {X: (at[0].X + at[1].X) / 2, Y: (at[0].Y + at[1].Y) / 2}, at[1]}
	}
	n := len(at)
	press := func(i int) float64 {
		t := float64(i) / float64(n-1)
		return width / 2 * (0.2 + 0.8*math.Sqrt(4*t*(1-t)))
	}
	bristles(p, at, press)
}

// bristles adds a stroke through points, half as wide at each as press says.
func bristles(p *render.Pen, at []render.Point, press func(i int) float64) {
	n := len(at)
	edge := make([]render.Point, 2*n)
	for i := range n {
		a, b := at[max(i-1, 0)], at[min(i+1, n-1)]
		long := math.Max(math.Hypot(b.X-a.X, b.Y-a.Y), 1e-6)
		dx, dy := (a.Y-b.Y)/long*press(i), (b.X-a.X)/long*press(i)
		edge[i] = render.Point{X: at[i].X + dx, Y: at[i].Y + dy}
		edge[2*n-1-i] = render.Point{X: at[i].X - dx, Y: at[i].Y - dy}
	}
	p.Move(edge[0].X, edge[0].Y)
	through(p, edge[:n])
	p.Line(edge[n].X, edge[n].Y)
	through(p, edge[n:])
	p.Close()
}

// through goes on smoothly from the first of some points to the last.
func through(p *render.Pen, at []render.Point) {
	for i := 0; i+1 < len(at); i++ {
		a, b, c, d := at[max(i-1, 0)], at[i], at[i+1], at[min(i+2, len(at)-1)]
		p.Curve(b.X+(c.X-a.X)/6, b.Y+(c.Y-a.Y)/6, c.X-(d.X-b.X)/6, c.Y-(d.Y-b.Y)/6, c.X, c.Y)
	}
}

// straightStrokes adds a stroke from each point to the next, full where the brush is set down and thin where it is lifted.
func straightStrokes(p *render.Pen, at []render.Point, width float64) {
	for i := 0; i+1 < len(at); i++ {
		a, b := at[i], at[i+1]
		long := math.Hypot(b.X-a.X, b.Y-a.Y)
		if long == 0 {
			continue
		}
		dx, dy := (a.Y-b.Y)/long*width/2, (b.X-a.X)/long*width/2
		const lifted = 0.55
		p.Move(a.X+dx, a.Y+dy)
		p.Line(b.X+lifted*dx, b.Y+lifted*dy)
		p.Line(b.X-lifted*dx, b.Y-lifted*dy)
		p.Line(a.X-dx, a.Y-dy)
		p.Close()
	}
}
