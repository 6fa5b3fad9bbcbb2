package poster

import (
	"image/color"
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// What a touchpoint or a phase is against the plan, or against today, stands as chips under its name, unless a lane shows it. A name
// that goes is struck through and its column pales; one that comes has a spark behind it where a lane shows the changes.

// changeSigns draw each change, as icons are drawn.
var changeSigns = map[string]string{
	"new":       "M 12 3 L 12 21 M 4.2 7.5 L 19.8 16.5 M 4.2 16.5 L 19.8 7.5",
	"changed":   "M 12 4 L 21 19.5 L 3 19.5 Z",
	"removed":   "M 5 5 L 19 19 M 19 5 L 5 19",
	"hidden":    "M 2.5 12 C 7 5 17 5 21.5 12 C 17 19 7 19 2.5 12 Z M 4.5 20 L 19.5 4",
	"skipped":   "M 3 17 C 5 6 16 5 20 14.5 M 20.8 8.5 L 20 14.7 L 14 13.4",
	"added":     "M 12 4 L 12 20 M 4 12 L 20 12",
	"failed":    "M 13.5 2.5 L 5.5 13.5 L 12 13.5 L 10 21.5 L 18.5 10 L 12 10 Z",
	"repeated":  "M 19.5 8 C 16 2 7 2.6 4.6 9.4 C 2.4 16.4 9 22 15 19.6 C 17.6 18.6 19.4 16.6 20 14 M 20 3 L 19.6 8.4 L 14.2 8",
	"reordered": "M 3 8 L 20 8 M 16 4 L 20 8 L 16 12 M 21 16 L 4 16 M 8 12 L 4 16 L 8 20",
}

// departures are the changes after which a touchpoint is not there.
var departures = []string{"removed", "skipped"}

// departure is the change after which a touchpoint is not there; "" when it is there.
func departure(of *journey.Content) string {
	for _, w := range of.Change {
		if slices.Contains(departures, w) {
			return w
		}
	}
	return ""
}

// gone says whether a touchpoint is no longer there, or was left out.
func gone(of *journey.Content) bool { return departure(of) != "" }

// came says whether a touchpoint is there for the first time.
func came(of *journey.Content) bool {
	return slices.Contains(of.Change, "new") || slices.Contains(of.Change, "added")
}

// changesOf are the chips under the name of a column: none when a lane shows them.
func (b *board) changesOf(of *journey.Content) []chip {
	if len(of.Change) == 0 || shows(b.rows, "change") {
		return nil
	}
	return b.changeChips(of)
}

// changeChips are the changes of a cell as chips.
func (b *board) changeChips(of *journey.Content) (cs []chip) {
	for _, w := range of.Change {
		cs = append(cs, chip{words: b.words.term(w), sign: changeSigns[w], square: true})
	}
	return cs
}

// struck strikes the lines of a block through, once it is placed.
func (b *board) struck(blk block, x, y float64) (items []render.Item) {
	for i := range blk.lines {
		mid := y + float64(i)*blk.lead + blk.rise() - 0.28*blk.size
		items = append(items, line(b.Colors.Ink, 0.085*blk.size, x-b.unit, mid, x+blk.end(i)+b.unit, mid))
	}
	return items
}

// struckOver strikes texts through that are placed.
func (b *board) struckOver(texts []render.Item, ink color.NRGBA) (items []render.Item) {
	for _, txt := range leavesOf(texts) {
		for _, l := range txt.Lines {
			y := l.Y - 0.28*txt.Size
			items = append(items, line(ink, 0.085*txt.Size, l.X-b.unit, y, l.X+l.Width+b.unit, y))
		}
	}
	return items
}

// changeNeed is the width of the longest word of the chips of a content.
func (b *board) changeNeed(of *journey.Content) (w float64) {
	for _, x := range b.changesOf(of) {
		w = math.Max(w, b.chipFrame(x)+b.small.longest(x.words))
	}
	return w
}

// addBelow puts a piece below what is there.
func (p *piece) addBelow(q piece) {
	render.Move(q.items, 0, p.height)
	p.items = append(p.items, q.items...)
	p.height += q.height
}

// sparkRoom is the width of the spark behind the name of what is new, where no chip below the name says so.
func (b *board) sparkRoom(of *journey.Content) float64 {
	if !came(of) || b.changesOf(of) != nil {
		return 0
	}
	return 0.95 * b.step.size
}

// spark is the sign of what is new, behind the last line of a name and what stands there.
func (b *board) spark(name block, after float64) render.Item {
	r := 0.34 * name.size
	n := len(name.lines) - 1
	x := name.end(n) + after + 0.2*name.size + r
	y := name.height() - name.lead + name.rise() - 0.36*name.size
	return &render.Group{Role: render.Artifact, Items: []render.Item{
		b.sign(strokesOf(changeSigns["new"], x-r, y-r, 2*r/iconGrid), b.Colors.Accent, 0.24*r)}}
}

// faded are grounds over the columns of what is gone, so that they stand back.
func (b *board) faded(top, bottom float64) (items []render.Item) {
	for i := range b.cols {
		c := &b.cols[i]
		if !gone(c.own()) && !gone(&b.m.Phases[c.phase].Content) {
			continue
		}
		box := render.Rect{X: c.x, Y: top, W: c.w, H: bottom - top}
		items = append(items, fill(fade(b.Colors.Paper, goneStrength), func(p *render.Pen) { p.Box(box) }))
	}
	return items
}

// goneStrength is how much the ground of what is gone pales.
const goneStrength = 0.72
