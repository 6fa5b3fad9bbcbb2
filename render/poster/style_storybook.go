package poster

import (
	"image/color"
	"math"
	"slices"

	"journeymap/render"
)

// storybook is a spread of a picture book: a panel for each touchpoint, with somebody in it who wears the face, in the
// place where it happens. The ground is the emotion: it rises and falls from panel to panel, and footprints go over it
// from the first to the last. Rows run like a snake: to the right, down, and back to the left.
type storybook struct {
	*stage
	rows    []bookRow
	panels  []panel     // by scene
	r       float64     // radius of the head of the first persona
	pen     float64     // width of every line of a scenery
	sky     float64     // height of a panel over its nameplate, the least of all
	low     float64     // height of the ground over the nameplate where the emotion is worst
	high    float64     // and where it is best
	contour color.NRGBA // of sceneries and weather
	tight   bool        // the type is the smallest: words may break
	spoken  []int       // scenes with a balloon, the most telling first
}

// bookRow is a row of panels.
type bookRow struct {
	render.Rect         // of the panels
	from, to    int     // scenes [from, to)
	head        float64 // what the openers of acts over it take
	foot        float64 // height of the nameplates of its panels
}

// back says whether the k-th row runs to the left.
func back(k int) bool { return k%2 == 1 }

func drawStorybook(s *stage) bool {
	b := newStorybook(s)
	if !b.laidOut() {
		return false
	}
	told := b.told()
	if b.step.size > 16.2*b.unit && b.dumb() {
		return false
	}
	for i := range b.panels {
		b.picture(i)
	}
	b.footprints()
	b.read(told)
	return true
}

// dumb says whether somebody in a moment of truth or a wow has no room for what they say. Names rather become smaller, as
// long as they are large.
func (b *storybook) dumb() bool {
	return slices.ContainsFunc(b.spoken, func(i int) bool {
		sc := &b.scenes[i]
		return (sc.isTruth() || sc.isWow()) && !b.panels[i].spoke
	})
}

// newStorybook is a book without pages yet.
func newStorybook(s *stage) *storybook {
	b := &storybook{stage: s, tight: s.step.size < 1.1*math.Max(floorEntry, 7*s.unit), panels: make([]panel, len(s.scenes))}
	b.spoken = b.telling(max(4, len(s.scenes)/3))
	b.contour = b.contourOn(b.hillTone())
	return b
}

// laidOut draws what is round the panels and gives each its place; false: a nameplate or a moment has no room.
func (b *storybook) laidOut() bool {
	b.ground(b.hues.Paper)
	top := b.bookTitle() + 16*b.unit
	bottom := b.foot(b.cast()...) - 18*b.unit
	b.arrange(render.Rect{X: b.margin, Y: top, W: b.width - 2*b.margin, H: bottom - top})
	return b.captioned() && b.staged()
}

// read puts what is told of the scenes on the stage, each act after what opens it.
func (b *storybook) read(told [][]render.Item) {
	for k, row := range b.rows {
		openers := b.openersOf(k)
		for i := row.from; i < row.to; i++ {
			for o := range openers {
				if max(openers[o].act.from, row.from) == i {
					b.put(&render.Group{Role: render.Heading2, Items: b.opened(&openers[o], row.Y-row.head, row.Y-6*b.unit)})
				}
			}
			b.put(&render.Group{Role: render.Section, Name: b.scenes[i].name, Items: told[i]})
		}
	}
}

// bookTitle is the masthead over a double rule with a diamond in its middle, as on the first page of a book; it returns
// where that ends.
func (b *storybook) bookTitle() float64 {
	y := b.masthead() + 14*b.unit
	x0, x1, mid := b.margin, b.width-b.margin, b.width/2
	d := 5 * b.unit
	diamond := fill(b.hues.Accent, func(p *render.Pen) {
		p.Move(mid-d, y+1.5*b.unit)
		p.Line(mid, y+1.5*b.unit-d)
		p.Line(mid+d, y+1.5*b.unit)
		p.Line(mid, y+1.5*b.unit+d)
		p.Close()
	})
	ink := b.hues.Accent
	for _, half := range [][2]float64{{x0, mid - 2.4*d}, {mid + 2.4*d, x1}} {
		b.decor(line(ink, 2.2*b.unit, half[0], y, half[1], y), line(ink, 0.8*b.unit, half[0], y+4*b.unit, half[1], y+4*b.unit))
	}
	b.decor(diamond)
	return y + 6*b.unit
}

// cast tells the personas apart by the color of what they wear, when there are several.
func (b *storybook) cast() (es []entry) {
	if len(b.whose) < 2 {
		return nil
	}
	for k, who := range b.whose {
		r := 4 * b.unit
		es = append(es, entry{func(x, y float64) []render.Item {
			return []render.Item{fill(b.inkOf(k), func(p *render.Pen) { p.Round(render.Rect{X: x, Y: y - r, W: 2 * r, H: 2 * r}, 0.7*r) })}
		}, 2*r + 5*b.unit, b.personName(who)})
	}
	return es
}

// gutter is the room between panels.
func (b *storybook) gutter() float64 { return 15 * b.unit }

// arrange breaks the journey into rows of equal height, between acts where the rows stay about even.
func (b *storybook) arrange(box render.Rect) {
	n, rows := len(b.scenes), b.rowsIn(box)
	from, most := 0, (n+rows-1)/rows
	for k := range rows {
		to := n * (k + 1) / rows
		near, left := b.breakNear(to, max(1, n/rows/5)), rows-1-k
		even := func(scenes, rows int) bool { return scenes <= rows*most && 3*scenes >= 2*rows*most }
		if left > 0 && even(near-from, 1) && even(n-near, left) {
			to = near
		}
		b.rows = append(b.rows, bookRow{from: from, to: to})
		from = to
	}
	b.widths(box)
	b.heights(box)
}

// rowsIn is how many rows give the largest panels, of which none has half as many again as another.
func (b *storybook) rowsIn(box render.Rect) int {
	n, rows, best := len(b.scenes), 1, 0.0
	for k := 1; k <= min(n, 10); k++ {
		most, least := (n+k-1)/k, n/k
		large := math.Min(box.W/float64(most)/1.6, box.H/float64(k)-b.openerRoom())
		if 3*least >= 2*most && large > 1.04*best {
			rows, best = k, large
		}
	}
	return rows
}

// openerRoom is about what an opener and the room under a row take.
func (b *storybook) openerRoom() float64 { return b.phase.lead + 28*b.unit }

// heights gives the rows their openers and divides the rest among them.
func (b *storybook) heights(box render.Rect) {
	free := box.H - b.gutter()*float64(len(b.rows)-1)
	for k := range b.rows {
		b.rows[k].head = b.openerHeight(k)
		free -= b.rows[k].head
	}
	h, y := free/float64(len(b.rows)), box.Y
	for k := range b.rows {
		row := &b.rows[k]
		y += row.head
		row.Rect = render.Rect{X: box.X, Y: y, W: box.W, H: h}
		for i := row.from; i < row.to; i++ {
			b.panels[i].box.Y, b.panels[i].box.H = y, h
		}
		y += h + b.gutter()
	}
}

// captioned sets the nameplates; false: a name has no room in its panel.
func (b *storybook) captioned() bool {
	b.sky = math.Inf(1)
	for k := range b.rows {
		row := &b.rows[k]
		for i := row.from; i < row.to; i++ {
			p := &b.panels[i]
			if !p.setName() {
				return false
			}
			row.foot = math.Max(row.foot, p.plate())
		}
		if row.foot > 0.4*row.H && !b.tight || row.foot > 0.52*row.H {
			return false
		}
		b.sky = math.Min(b.sky, row.H-row.foot)
	}
	return true
}

// trackFoot is how far footprints reach under the level of the ground, in units.
const trackFoot = 9

// staged finds the size of the figures and the height of the ground in every panel; false: a moment has no room.
func (b *storybook) staged() bool {
	least := math.Inf(1)
	for i := range b.panels {
		least = math.Min(least, b.panels[i].box.W)
	}
	b.r = math.Min(0.137*b.sky, 0.145*least)
	b.pen = math.Max(1.5*b.unit, 0.045*b.r)
	b.low = math.Max(0.06*b.sky, trackFoot*b.unit+3.5*b.unit)
	b.high = b.highest()
	for i := range b.panels {
		p := &b.panels[i]
		p.foot = p.plate()
		p.level = p.box.Bottom() - b.rows[p.row].foot - b.rise(i)
		if !p.setMoments() {
			return false
		}
	}
	return true
}

// rise is how high the ground of a scene lies over its nameplate, by its emotion. A scene whose emotion is not known has
// that of the one before.
func (b *storybook) rise(i int) float64 {
	at := (b.axis.best + b.axis.worst) / 2
	for j := i; j >= 0; j-- {
		if b.scenes[j].felt() {
			at = b.scenes[j].mood.Score
			break
		}
	}
	return b.low + b.part(at)*(b.high-b.low)
}

// part says where a score stands between the worst, 0, and the best, 1.
func (b *storybook) part(score float64) float64 {
	return (score - b.axis.worst) / (b.axis.best - b.axis.worst)
}

// highest is the height of the ground for the best score, with room for everybody's head.
func (b *storybook) highest() float64 {
	high := 0.5 * b.sky
	for i := range b.scenes {
		sc := &b.scenes[i]
		if at := b.part(sc.mood.Score); sc.felt() && at > 0.05 {
			head := (headHeight+postures[sc.mood.Face].jump)*b.r + sc.reach(b.r) + 5*b.unit
			high = math.Min(high, b.low+(b.sky-head-b.low)/at)
		}
	}
	return math.Max(high, b.low)
}
