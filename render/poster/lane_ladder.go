package poster

import (
	"fmt"
	"image/color"
	"math"
	"slices"
	"strconv"

	"journeymap/journey"
	"journeymap/render"
)

// The ladder of yes is drawn as a stair. On each tread stands a question, and in the step under it what the customer says
// and how many say so. Several rungs in one cell are a stair of their own; lone rungs of successive columns climb together.

// climb is the part of a stair that stands in one cell.
type climb struct {
	rungs []journey.Rung
	below int // how many steps lead up to the first of them
}

// climbs are the stairs of a map, by the content in which each part stands.
func (p *plan) climbs() map[*journey.Content]climb {
	all := map[*journey.Content]climb{}
	var lone []*journey.Content
	flush := func() {
		for i, of := range lone {
			all[of] = climb{of.Ladder, i}
		}
		lone = nil
	}
	p.each(func(of *journey.Content) {
		switch n := len(of.Ladder); {
		case n == 1:
			lone = append(lone, of)
		case n > 1:
			flush()
			all[of] = climb{of.Ladder, 0}
		}
	})
	flush()
	return all
}

// treadLeast is the narrowest tread beside others, in letters.
const treadLeast = 11

// rungNeed is the narrowest width in which a rung keeps its words whole.
func (b *board) rungNeed(g *journey.Rung) float64 {
	w := math.Max(b.body.longest(shown(g.Question)), b.small.widestWord(g.Answer))
	return math.Max(w, b.strong.width(b.yeses(g))) + 2*b.stairPad()
}

func needLadder(b *board, r row, of *journey.Content) (w float64) {
	for i := range of.Ladder {
		w = math.Max(w, b.rungNeed(&of.Ladder[i])+float64(i)*b.stairIndent())
	}
	return w
}

func (l *look) stairPad() float64    { return 3 * l.unit }
func (l *look) stairIndent() float64 { return 6 * l.unit }

// yeses are how many say yes, with its sign.
func (b *board) yeses(g *journey.Rung) string {
	if !g.Share.Set {
		return ""
	}
	return b.words.percent(g.Share.Value)
}

// drawLadder draws every stair, in the rooms that cards would have: a stair opens up over free columns of its phase.
func drawLadder(b *board, r row, height float64) strip {
	st := b.titled(r.title)
	climbs, rooms := b.climbs(), b.stairRooms(r)
	rise := b.stairRise(climbs, rooms)
	set := func(b *board, r row, of *journey.Content, w float64) piece { return b.stair(climbs[of], w, rise) }
	top := b.phaseBoxes(&st, r, set)
	tallest := 0.0
	pieces := make([]piece, len(b.cols))
	for i := range b.cols {
		if of := b.cols[i].content(); r.shows(of) {
			pieces[i] = set(b, r, of, rooms[i].W)
			tallest = math.Max(tallest, pieces[i].height)
		}
	}
	for i := range b.cols {
		if p := pieces[i]; p.items != nil { // all stand on one floor
			render.Move(p.items, 0, tallest-p.height)
			b.box(&st, r, i, i+1, top, rooms[i], piece{p.items, tallest})
		} else {
			b.pointBox(&st, r, i, top, b.textRoom(i), set)
		}
	}
	st.height = math.Max(st.height, height)
	return st
}

// stairRise is how high a step is, so that it holds what is said in any of them.
func (b *board) stairRise(climbs map[*journey.Content]climb, rooms []render.Rect) float64 {
	rise := b.look.label.lead
	grow := func(of *journey.Content, w float64) {
		if c, ok := climbs[of]; ok && !b.isSteep(c, w) {
			for _, t := range b.treads(c, w/float64(len(c.rungs))) {
				rise = math.Max(rise, t.in.height)
			}
		}
	}
	for i := range b.cols {
		grow(b.cols[i].content(), rooms[i].W)
	}
	for _, ph := range b.phases {
		grow(&ph.Content, math.Min(ph.w-2*b.pad(), b.comfort()*1.6))
	}
	return rise + 2*b.stairPad()
}

// stairRooms are the rooms of the stairs of each column: those of several rungs want one for each tread, and a lone rung
// takes the whole column, so that it meets those beside it.
func (b *board) stairRooms(r row) []render.Rect {
	rooms := make([]render.Rect, len(b.cols))
	taken := b.takenBy(r)
	for i := range b.cols {
		rooms[i] = b.textRoom(i)
	}
	for _, ph := range b.phases {
		for i := ph.from; i < ph.to; i++ {
			of, c := b.cols[i].content(), &b.cols[i]
			switch n := len(of.Ladder); {
			case n == 1:
				rooms[i] = render.Rect{X: c.x, W: c.w}
			case n > 1:
				own := render.Rect{X: c.x + b.pad(), W: c.w - 2*b.pad()}
				rooms[i] = b.stairRoom(own, float64(n)*b.treadWish(of), i, taken[ph.from:ph.to], ph.from)
			}
		}
	}
	return rooms
}

// treadWish is the width that a tread wants: as much as lets each question take no more than two lines.
func (b *board) treadWish(of *journey.Content) float64 {
	w := b.treadLeast(of.Ladder)
	for i := range of.Ladder {
		w = math.Max(w, b.body.folded(shown(of.Ladder[i].Question))+2*b.stairPad()+0.1)
	}
	return w
}

// treadLeast is the narrowest that treads side by side can be.
func (b *board) treadLeast(rungs []journey.Rung) float64 {
	w := b.body.chars(treadLeast)
	for i := range rungs {
		w = math.Max(w, b.rungNeed(&rungs[i]))
	}
	return w + 0.1
}

// stairRoom widens the room of column i to the right, over columns of its phase that are not taken, as far as it wants. Its
// left edge stays: a first rung under another column would read as that column's. From is the first column of the phase.
func (b *board) stairRoom(room render.Rect, wish float64, i int, taken []bool, from int) render.Rect {
	x, right := room.X, room.Right()
	for j := i + 1 - from; j < len(taken) && !taken[j] && right-x < wish; j++ {
		c := &b.cols[from+j]
		taken[j], right = true, c.x+c.w-b.pad()
	}
	return render.Rect{X: x, W: math.Min(wish, right-x)}
}

// isSteep says whether treads side by side would be too narrow.
func (b *board) isSteep(c climb, w float64) bool {
	return len(c.rungs) > 1 && w < float64(len(c.rungs))*b.treadLeast(c.rungs)
}

// stair draws a part of a stair in a width: its treads side by side, or, where these would be too narrow, one over the other.
func (b *board) stair(c climb, w, rise float64) piece {
	switch {
	case len(c.rungs) == 0:
		return piece{}
	case b.isSteep(c, w):
		return b.steep(c, w)
	}
	return b.flight(c, w, rise)
}

// tread is one rung, set: its question stands on the tread, and what is said to it lies in the step.
type tread struct {
	on, in piece
}

// treads sets the rungs of a stair in the width of one tread.
func (b *board) treads(c climb, each float64) []tread {
	ts := make([]tread, len(c.rungs))
	for i := range c.rungs {
		ts[i] = b.tread(&c.rungs[i], "", each-2*b.treadPad(c))
	}
	return ts
}

// treadPad is the room beside the words of a tread: a lone rung keeps to the edge of other texts.
func (b *board) treadPad(c climb) float64 {
	if len(c.rungs) == 1 {
		return b.pad() + b.inset
	}
	return b.stairPad()
}

// tread sets one rung in a width, its question behind a number if given.
func (b *board) tread(g *journey.Rung, number string, w float64) (t tread) {
	t.on.add(b.body.set(number+b.sourced(g.Question.S, g.Question), w), 0, w)
	t.in.add(b.look.label.in(b.Colors.Ink).set(joinWords(joined(g.Answer), b.yeses(g)), w), 0, w)
	return t
}

// flight draws treads side by side, each a step higher.
func (b *board) flight(c climb, w, rise float64) piece {
	n := len(c.rungs)
	each, pad := w/float64(n), b.stairPad()
	ts := b.treads(c, each)
	up := func(i int) float64 { return float64(c.below+i+1) * rise } // how high tread i lies
	height := 0.0
	for i, t := range ts {
		height = math.Max(height, up(i)+t.on.height+pad)
	}
	p := piece{height: height}
	p.items = append(p.items, b.stairShape(c, each, height, up)...)
	for i, t := range ts {
		x, y := float64(i)*each+b.treadPad(c), height-up(i)
		render.Move(t.on.items, x, y-t.on.height-pad*0.6)
		render.Move(t.in.items, x, y+pad)
		p.items = slices.Concat(p.items, t.on.items, t.in.items)
	}
	return p
}

// stairShape is the profile of a flight whose treads have a width: its steps, and the edge along them.
func (b *board) stairShape(c climb, each, height float64, up func(int) float64) []render.Item {
	n := len(c.rungs)
	var edge render.Pen
	edge.Move(0, height-up(0))
	if c.below > 0 {
		edge = nil
		edge.Move(0, height-up(-1))
		edge.Line(0, height-up(0))
	}
	for i := range n {
		x, y := float64(i)*each, height-up(i)
		if i > 0 {
			edge.Line(x, y)
		}
		edge.Line(x+each, y)
	}
	body := slices.Clone(edge)
	body.Line(float64(n)*each, height)
	body.Line(0, height)
	body.Close()
	step := &render.Path{Segs: body, Fill: render.Paint{Color: b.stairGround()}}
	return []render.Item{&render.Group{Role: render.Artifact, Items: []render.Item{step, b.sign(edge, b.Colors.Accent, 1.3*b.unit)}}}
}

// steep draws each step over the one before, a little to the right: the first is the lowest. What is asked and said lies in
// the step, and numbers tell where to begin.
func (b *board) steep(c climb, w float64) piece {
	pad := b.stairPad()
	steps, total := make([]piece, len(c.rungs)), 0.0
	for i := range steps {
		t, step := b.tread(&c.rungs[i], strconv.Itoa(c.below+i+1)+". ", w-float64(i)*b.stairIndent()-2*pad), &steps[i]
		step.height = 0.7 * pad
		step.addBelow(t.on)
		step.addBelow(t.in)
		step.height += pad
		total += step.height
	}
	height := total
	var grounds, edges, texts []render.Item
	for i, step := range steps {
		x := float64(i) * b.stairIndent()
		total -= step.height
		box := render.Rect{X: x, Y: total, W: w - x, H: step.height}
		grounds = append(grounds, fill(b.stairGround(), func(p *render.Pen) { p.Box(box) }))
		edges = append(edges, b.stepEdge(box))
		render.Move(step.items, x+pad, total)
		texts = append(texts, step.items...)
	}
	return piece{append([]render.Item{&render.Group{Role: render.Artifact, Items: append(grounds, edges...)}}, texts...), height}
}

// stepEdge is the edge along the left and the top of one step of a steep stair.
func (b *board) stepEdge(box render.Rect) render.Item {
	var edge render.Pen
	edge.Move(box.X, box.Y+box.H)
	edge.Line(box.X, box.Y)
	edge.Line(box.Right(), box.Y)
	return b.sign(edge, b.Colors.Accent, 1.3*b.unit)
}

// stairGround is the color of steps.
func (b *board) stairGround() color.NRGBA { return mix(b.Colors.Paper, b.Colors.Accent, 0.12) }

// percent writes a share with its sign, which English sets close.
func (w words) percent(v float64) string {
	if w.lang == journey.English {
		return w.number(v) + "%"
	}
	return fmt.Sprintf("%s\u00a0%%", w.number(v))
}
