package poster

import (
	"image/color"
	"math"
	"slices"

	"journeymap/render"
)

// delft is a wall of painted tiles. Each touchpoint has a tile with a picture of it and its name on a scroll; over it,
// one garland runs from border tile to border tile, and rises and falls with the emotion; under it, a plinth names the
// phases. A long journey has several such tiers, read as the lines of a page, and the wall is always full: what is
// left over shows quotes, or a small ornament.
type delft struct {
	*stage
	tones   [5]color.NRGBA // from the glaze to the darkest paint
	wall    render.Rect    // without the title
	columns int
	tiers   []tier
	picture float64 // height of the tiles with pictures, of all tiers about
	frieze  float64 // height of the tiles with the garland; 0: no emotion is known
	r       float64 // radius of a face
	radius  float64 // of a picture
	over    float64 // from the top of the garland's tiles to the best score
	under   float64 // from the worst score to their foot
	tight   bool    // names leave less room for the rest
	phaseOn float64 // the size of the names of phases
	whenOn  float64 // and of what stands beside them
	quotes  []block // by scene, as they are set on a tile; empty where there is none that fits
	corner  float64 // size of the ornament in the corner of a tile
}

// tier is a row of tiles: garland, pictures and plinth.
type tier struct {
	y        float64 // of the garland, or of the pictures without one
	cells    []glazed
	from, to int     // scenes [from, to)
	picture  float64 // height of the tiles with pictures
	below    float64 // and what scrolls and moments take of it, at most
	plinth   float64 // height
	filler   float64 // height of the tiles over the garland, where the sheet is taller than the wall needs
	garland  *garland
}

// glazed is what a tile of a tier shows: a scene, a quote, or an ornament.
type glazed struct {
	col   int
	scene int // −1: none
	quote bool
}

// mortar is the color of the joints.
func (d *delft) mortar() color.NRGBA {
	if d.isDark() {
		return d.hues.Fade
	}
	return mix(d.hues.Paper, d.hues.Ramp[1], 0.42)
}

// grout is the width of a joint between tiles.
func (d *delft) grout() float64 { return 1.9 * d.unit }

func drawDelft(s *stage) bool {
	d := &delft{stage: s}
	return d.draw() || s.step.size*typeStep < math.Max(floorEntry, 7*s.unit) && (&delft{stage: s.cleared(), tight: true}).draw()
}

func (d *delft) draw() bool {
	s := d.stage
	d.tones = [5]color.NRGBA{s.hues.Card, s.hues.Ramp[0], s.hues.Ramp[1], s.hues.Ramp[3], s.hues.Ramp[4]}
	if d.isDark() {
		d.tones = [5]color.NRGBA{s.hues.Card, s.hues.Ramp[1], s.hues.Ramp[2], s.hues.Ramp[3], s.hues.Deep}
	}
	d.margin = 33 * d.unit
	foot := d.foot(d.legend()...) - 12*d.unit
	if len(d.items) == 0 {
		foot = d.height - d.margin
	}
	d.wall = render.Rect{X: d.margin, Y: d.margin, W: d.width - 2*d.margin, H: foot - d.margin}
	sheet := d.wall
	if !d.planned(sheet) {
		return false
	}
	told := d.nameplates()
	if told == nil {
		return false
	}
	s.finish = func() { d.painted(sheet, told) }
	return true
}

// painted paints the wall, of which all is known, behind the foot of the sheet.
func (d *delft) painted(sheet render.Rect, told []nameplate) {
	foot := d.items
	d.items = nil
	d.ground(mix(d.hues.Paper, d.hues.Fade, 0.5))
	d.decor(fill(d.mortar(), func(p *render.Pen) { p.Box(sheet.Inset(-d.grout() / 2)) }))
	d.glaze(told)
	_, title := d.facadeIn(sheet)
	title()
	d.paintCourses(told)
	d.put(foot...)
}

// planned lays the wall out under its title; false: it has no room. Its columns decide how wide the title is, so that it
// is done twice.
func (d *delft) planned(sheet render.Rect) bool {
	front, _ := d.facadeIn(sheet)
	d.wall = render.Rect{X: sheet.X, Y: sheet.Y + front, W: sheet.W, H: sheet.H - front}
	rows := d.divided()
	if rows == 0 {
		return false
	}
	front, _ = d.facadeIn(sheet)
	d.wall = render.Rect{X: sheet.X, Y: sheet.Y + front, W: sheet.W, H: sheet.H - front}
	d.lay(rows)
	return d.raise()
}

// isDark says whether the poster has a dark ground.
func (s *stage) isDark() bool { return lightness(s.hues.Paper) < lightness(s.hues.Ink) }

func lightness(c color.NRGBA) int { return int(c.R) + int(c.G) + int(c.B) }

// felts says whether any emotion is known.
func (d *delft) felts() bool {
	return slices.ContainsFunc(d.scenes, func(sc scene) bool { return sc.felt() })
}

// legend explains the lines beside the garland.
func (d *delft) legend() (es []entry) {
	if len(d.whose) > 1 || d.hopesOn() {
		name := d.words.of(wordLived)
		if len(d.whose) > 1 {
			name = d.personName("")
		}
		es = append(es, d.lineMark(render.Stroke{Color: d.hues.Accent, Width: 4 * d.unit, Cap: render.RoundCap}, name))
	}
	for k := 1; k < len(d.whose); k++ {
		es = append(es, d.lineMark(d.otherVine(k), d.personName(d.whose[k])))
	}
	if d.hopesOn() {
		es = append(es, d.lineMark(d.hopedDots(), d.words.of(wordHoped)))
	}
	return es
}

func (d *delft) otherVine(k int) render.Stroke {
	return render.Stroke{Color: d.inkOf(k), Width: 2.6 * d.unit, Cap: render.RoundCap, Dash: [][]float64{nil, {7 * d.unit, 5 * d.unit}}[(k-1)%2]}
}

func (d *delft) hopedDots() render.Stroke {
	return render.Stroke{Color: d.hues.Line, Width: 2 * d.unit, Cap: render.RoundCap, Dash: []float64{0.01, 5 * d.unit}}
}

func (d *delft) hasPhases() bool {
	return slices.ContainsFunc(d.acts, func(c act) bool { return c.name != "" })
}

// pace is the width of a column.
func (d *delft) pace() float64 { return d.wall.W / float64(d.columns) }

// x is where a column begins.
func (d *delft) x(col int) float64 { return d.wall.X + float64(col)*d.pace() }

// box is the tile of a cell in a tier, with its joints.
func (d *delft) box(c *tier, x glazed) render.Rect {
	return render.Rect{X: d.x(x.col), Y: c.y + d.frieze, W: d.pace(), H: c.picture}
}
