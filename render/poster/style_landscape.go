package poster

import (
	"math"
	"slices"

	"journeymap/render"
)

// landscape is the journey as a walk over hills: the emotion is the ridge that the faces walk along. The names lie on
// the hill, flags and quotes stand in the sky, and the light says how it ends. A long journey crosses several ridges,
// one below the other, with mist between them.
type landscape struct {
	*stage
	air
	verses     verses
	r          float64       // radius of a face
	back       *render.Group // the scenery, behind all else
	solid      plot          // what a line from a name to its face must keep off: faces and other names
	flags      plot          // what it had better keep off
	best       int           // the scene over which the sun stands, or at night the moon
	sun        render.Rect   // round it
	flown      []bool        // scenes whose moments are on flags
	masts      []mast        // these flags
	named      []render.Rect // names, by scene
	nameplates map[plateKey]*nameplate
	standers   []stander
	labels     []render.Rect   // names, to which hills in front give way
	rows       []render.Rect   // their lines of text, to which lines on the hill give way
	hoping     bool            // what was expected is drawn
	hopeAt     [][]render.Rect // along that line at each scene
	signed     []bool          // further personas whose initial is written
}

func drawLandscape(s *stage) bool { return landscapeOn(s) != nil }

// landscapeOn draws a landscape; nil: it has no room. What was expected is left out where names hide the line of it at a
// touchpoint of which it tells: with pieces of it missing it would tell of others only.
func landscapeOn(s *stage) *landscape {
	c := newLandscape(s)
	if c.draw() {
		return c
	}
	if !c.hoping || c.named == nil || c.hopesTold() {
		return nil
	}
	c = newLandscape(s.cleared())
	if c.hoping = false; c.draw() {
		return c
	}
	return nil
}

func newLandscape(s *stage) *landscape {
	a := s.air()
	return &landscape{stage: s, air: a, back: &render.Group{Role: render.Artifact}, nameplates: map[plateKey]*nameplate{},
		solid: plot{sheet: s.taken.sheet}, flags: plot{sheet: s.taken.sheet}, hoping: s.hopesOn(), signed: make([]bool, max(len(s.whose)-1, 0))}
}

// draw draws all; false: it has no room.
func (c *landscape) draw() bool {
	c.put(c.back)
	top := c.masthead() + 14*c.unit
	bottom := c.footOn(c.fore) - 26*c.unit
	c.verses, c.r = c.versesIn(render.Rect{X: c.margin, Y: top, W: c.width - 2*c.margin, H: bottom - top}, 30*c.unit, c.radius)
	if !c.shaped() {
		return false
	}
	c.hopesAlong()
	for i := range c.verses {
		c.claim(&c.verses[i])
		c.phases(&c.verses[i])
	}
	c.sun = c.place()
	if !c.tell() {
		return false
	}
	for i := range c.verses {
		c.scenery(&c.verses[i], i == 0, i == len(c.verses)-1)
	}
	return true
}

// radius is that of faces that stand a pace apart in a verse of a height.
func (c *landscape) radius(pace, height float64) float64 {
	return math.Min(math.Min(0.28*pace, 0.06*height), 30*c.unit*math.Max(1, math.Min(c.scale, 1.2)))
}

// footOn draws the foot in inks that can be read on a ground.
func (c *landscape) footOn(ground hue) float64 {
	accent, small := c.hues.Accent, c.small
	ink := c.on(ground)
	c.hues.Accent, c.small = ink, c.small.in(mix(ink, ground, 0.18))
	y := c.foot(c.legend()...)
	c.hues.Accent, c.small = accent, small
	return y
}

// legend explains the ridges and the sky.
func (c *landscape) legend() []entry { return append(c.legendOfHills(), c.legendOfSky()...) }

// legendOfHills explains the ridges and the line of what was expected.
func (c *landscape) legendOfHills() (es []entry) {
	hill := func(ground hue, words string) {
		es = append(es, entry{func(x, y float64) []render.Item { return []render.Item{c.knoll(ground, x, y)} }, 27 * c.unit, words})
	}
	many := len(c.whose) > 1
	if many {
		hill(c.hill, c.personName(""))
	} else if c.hoping {
		hill(c.hill, c.words.of(wordLived))
	}
	for k := 1; k < len(c.whose); k++ {
		ground := c.other
		if c.night {
			ground = c.fore
		}
		hill(ground, c.personName(c.whose[k]))
	}
	if slices.ContainsFunc(c.furtherOnes(), c.hasGap) {
		es = append(es, c.lineMark(c.bridge(c.on(c.fore)), c.words.of(wordLonger)))
	}
	if c.hoping {
		es = append(es, c.lineMark(c.contour(c.on(c.fore)), c.words.of(wordHoped)))
	}
	return es
}

// legendOfSky explains the fog, the stars and the sun or the moon.
func (c *landscape) legendOfSky() (es []entry) {
	mark := func(width float64, words word, draw func(x, y float64) render.Item) {
		es = append(es, entry{func(x, y float64) []render.Item { return []render.Item{draw(x, y)} }, width * c.unit, c.words.of(words)})
	}
	if slices.ContainsFunc(c.scenes, func(sc scene) bool { return !sc.felt() }) {
		mark(25, wordFog, func(x, y float64) render.Item {
			return c.fog(render.Rect{X: x, Y: y - 4*c.unit, W: 21 * c.unit, H: 8 * c.unit})
		})
	}
	orb := func(x, y float64) render.Item { return disk(c.dusk, x+5*c.unit, y, 4*c.unit) }
	if !c.night {
		mark(14, wordSun, orb)
		return es
	}
	mark(14, wordStars, func(x, y float64) render.Item { return c.star(x+5*c.unit, y, 4.6*c.unit) })
	mark(14, wordMoon, orb)
	return es
}

// shaped gives every verse its scale and its lines, with smaller faces where there is no room for large ones; false:
// there is none for any. All verses have one scale, so that a height says the same everywhere. What is to spare goes to
// the sky.
func (c *landscape) shaped() bool {
	tall := c.tallest()
	for most := c.r; tall < 3*c.r; tall = c.tallest() {
		if c.r *= 0.94; c.r < 0.7*most {
			return false
		}
	}
	for i := range c.verses {
		v := &c.verses[i]
		v.high += 0.62 * (v.low - v.high - tall)
		v.low = v.high + tall
		c.shape(v)
	}
	return true
}

// tallest is how far the best score may stand over the worst in every verse.
func (c *landscape) tallest() float64 {
	tall := math.Inf(1)
	for i := range c.verses {
		v := &c.verses[i]
		v.floor = v.Bottom() - c.phaseHeight(v) - 4*c.unit
		c.measureUp(v)
		tall = math.Min(tall, math.Min(v.low-v.high, math.Min(2.6*v.pace, 0.46*(v.floor-v.Y))))
	}
	return tall
}

// groundOf is the lowest that a name may reach on the hill of a verse: the hills in front begin there.
func (c *landscape) groundOf(v *verse) float64 { return v.floor - 24*c.unit }

// measureUp finds the heights of the best and the worst score of a verse, which leave room for flags over the ridge and
// for names under it.
func (c *landscape) measureUp(v *verse) {
	ground := c.groundOf(v)
	v.high, v.low = v.Y, ground
	most := 0.38 * (ground - v.Y)
	over, under := make([]float64, len(c.scenes)), make([]float64, len(c.scenes))
	for i := v.from; i < v.to; i++ {
		over[i], under[i] = c.needs(v, i)
	}
	for range 4 {
		up, down := c.headroom(v, over, under, v.low-v.high)
		v.high, v.low = v.Y+math.Min(up, most), ground-math.Min(down, most)
	}
}

// needs is what a scene takes over and under the ridge, its flag and its name included.
func (c *landscape) needs(v *verse, i int) (over, under float64) {
	sc := &c.scenes[i]
	over = 0.8*c.r + sc.reach(c.r) + 14*c.unit
	if len(sc.moments) > 0 {
		over += c.flagOf(sc, v.pace).h + 10*c.unit
	}
	return over, c.plate(i, 0.94*v.pace).h + c.foothold(sc) + 12*c.unit
}

// headroom is what the highest scenes need over the best score and the lowest under the worst, when the scale is so tall.
func (c *landscape) headroom(v *verse, over, under []float64, tall float64) (up, down float64) {
	up, down = 4*c.r, 1.5*c.r
	for i := v.from; i < v.to; i++ {
		if sc := &c.scenes[i]; sc.felt() {
			fall := (c.axis.best - sc.mood.Score) / (c.axis.best - c.axis.worst) * tall
			up, down = math.Max(up, over[i]-fall), math.Max(down, under[i]-tall+fall)
		}
	}
	return up, down
}

// foothold is how far a face reaches under the ridge on which it stands.
func (c *landscape) foothold(sc *scene) float64 {
	if !sc.felt() {
		return 0.5 * c.r
	}
	return math.Max(0.4*c.r, sc.reach(c.r)-0.8*c.r)
}

// shape gives a verse its ridges: the first from edge to edge, others as far as they are known.
func (c *landscape) shape(v *verse) {
	first, end := max(v.from-1, 0), min(v.to+1, len(c.scenes))
	var xs []float64
	for i := first; i < end; i++ {
		xs = append(xs, c.beyond(v, i, c.r))
	}
	ridge := c.ridge(v, func(i int) (float64, bool) { return score(c.moodOf(i, 0)) })
	v.lived = append(v.lived, series{track: ridge, ink: c.inkOf(0)})
	for k := 1; k < len(c.whose); k++ {
		t := newTrack(xs, func(i int) (float64, bool) { return score(c.moodOf(first+i, k)) })
		v.lived = append(v.lived, series{track: t, ink: c.inkOf(k)})
	}
	if c.hoping {
		v.hoped = newTrack(xs, func(i int) (float64, bool) { return score(c.scenes[first+i].hoped) })
	}
}

// ridge is a line through all scores of a verse that are known, from one edge of the sheet to the other. Where nothing
// is known it goes straight on, and lies in fog. Off the first and the last scene the hills level out.
func (c *landscape) ridge(v *verse, value func(i int) (float64, bool)) track {
	mid := (c.axis.best + c.axis.worst) / 2
	var xs, ss []float64
	for i := range c.scenes {
		s, ok := value(i)
		if !ok {
			continue
		}
		if i < v.from && len(xs) > 0 {
			xs, ss = xs[:0], ss[:0]
		}
		if xs, ss = append(xs, c.beyond(v, i, c.r)), append(ss, s); i >= v.to {
			break
		}
	}
	if len(xs) == 0 {
		xs, ss = []float64{c.width / 2}, []float64{mid}
	}
	if xs[0] > 0 {
		xs, ss = append([]float64{-c.r}, xs...), append([]float64{ss[0] + (mid-ss[0])*0.3}, ss...)
	}
	if n := len(xs) - 1; xs[n] < c.width {
		xs, ss = append(xs, c.width+c.r), append(ss, ss[n]+(mid-ss[n])*0.3)
	}
	return newTrack(xs, func(i int) (float64, bool) { return ss[i], true })
}

// crest is the y of the highest and of the lowest point of the ridge between two x's.
func (c *landscape) crest(v *verse, x0, x1 float64) (top, bottom float64) {
	lo, hi, _ := v.lived[0].reach(x0, x1)
	return c.y(v)(hi), c.y(v)(lo)
}

// spot is the middle of a face, which stands on the ridge.
func (c *landscape) spot(v *verse, i int) (x, y float64) {
	x = v.x(i)
	s, _ := v.lived[0].at(x)
	y = c.y(v)(s)
	if c.scenes[i].felt() {
		y -= 0.8 * c.r
	}
	return x, y
}
