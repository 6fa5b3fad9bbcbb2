package poster

import (
	"image/color"

	"journeymap/journey"
	"journeymap/render"
	"journeymap/render/theme"
)

// stage is what a style of the entry model draws on: one sheet with its type, its colors and the content of the map,
// made ready. It knows what is taken of the sheet, so that labels keep clear of each other, of faces and of lines.
//
// The type of look is that of an ornament: title and subtitle are large; phase, step (the names of touchpoints), quote
// and label (pills) give way together when a map is long; body and small stay.
type stage struct {
	*look
	*plan
	hues          theme.Hues
	width, height float64 // of the sheet, in points
	scale         float64 // how much the type that gives way has given way: 1 not at all
	scenes        []scene
	acts          []act
	items         []render.Item // what is drawn, back to front, which is also the order for readers
	taken         plot
	set           map[plateKey]nameplate // nameplates that are set already
	blown         map[bubbleKey]bubble   // and balloons
	finish        func()                 // paints what takes time and room from nothing; nil: all is painted
}

// bubbleKey is a quote in a size of type and a width.
type bubbleKey struct {
	quote       string
	size, width float64
}

// plateKey is a nameplate of a scene in a width for its name and one for its pills.
type plateKey struct {
	scene        int
	width, pills float64
}

// newStage sets an empty stage with type of a scale, or gives nil when that would be too small to read.
func newStage(p *plan, th *theme.Theme, h theme.Hues, scale float64) *stage {
	l := entryLook(th, p.sheet.unit(), scale)
	if l == nil {
		return nil
	}
	s := &stage{look: l, plan: p, hues: h, width: p.sheet.width, height: p.sheet.height, scale: scale, set: map[plateKey]nameplate{}, blown: map[bubbleKey]bubble{}}
	s.scenes, s.acts = p.scenes(), p.acts()
	s.taken.sheet = render.Rect{X: s.margin * 0.92, Y: s.margin * 0.6, W: s.width - 1.84*s.margin, H: s.height - 1.2*s.margin}
	return s
}

// cleared is the stage with all taken off it again.
func (s *stage) cleared() *stage {
	s.items, s.finish = nil, nil
	s.taken.clear()
	return s
}

// hopesOn says whether what was expected makes a line: it is told at two scenes in a row.
func (s *stage) hopesOn() bool {
	for i := 1; i < len(s.scenes); i++ {
		if s.scenes[i-1].hoped.Face != journey.NoFace && s.scenes[i].hoped.Face != journey.NoFace {
			return true
		}
	}
	return false
}

// entryLook gives the type of an ornament, or nil when names would be smaller than the floor.
func entryLook(th *theme.Theme, unit, scale float64) *look {
	c, f := th.Colors, th.Fonts
	l := &look{Theme: th, unit: unit, margin: 52 * unit, rim: 0.75}
	floor := max(floorEntry, 7*unit)
	set := func(face style, size float64) style {
		face.size = quarter(size * unit)
		face.lead = face.size * leading
		return face
	}
	l.title = set(style{face: f.Title, ink: c.Accent}, 50)
	l.subtitle = set(style{face: f.Text, ink: c.Muted}, 18)
	l.phase = set(style{face: f.Title, ink: c.Accent}, 17*max(scale, 0.6))
	l.step = set(style{face: f.Strong, ink: c.Ink}, 16*scale)
	l.body = set(style{face: f.Text, ink: c.Ink}, 12)
	l.strong = set(style{face: f.Strong, ink: c.Ink}, 14)
	l.quote = set(style{face: f.Quote, ink: c.Ink}, 16*scale)
	l.small = set(style{face: f.Text, ink: c.Muted}, smallestEntry)
	l.label = set(style{face: f.Strong, ink: c.OnFull}, max(10.5*scale, floor/unit))
	l.title.lead, l.step.lead = l.title.size*1.08, l.step.size*1.14
	if l.step.size < floor {
		return nil
	}
	return l
}

// put draws items on top of what is there.
func (s *stage) put(items ...render.Item) { s.items = append(s.items, items...) }

// decor draws items that readers of the text skip.
func (s *stage) decor(items ...render.Item) {
	s.put(&render.Group{Role: render.Artifact, Items: items})
}

// ground fills the sheet with one color.
func (s *stage) ground(c color.NRGBA) {
	s.decor(fill(c, func(p *render.Pen) { p.Box(render.Rect{W: s.width, H: s.height}) }))
}

// on is the ink for text on a ground: the one of the two that contrasts more.
func (s *stage) on(ground color.NRGBA) color.NRGBA {
	if theme.Contrast(s.hues.Ink, ground) >= theme.Contrast(s.hues.OnDeep, ground) {
		return s.hues.Ink
	}
	return s.hues.OnDeep
}

// portrait says whether the sheet stands upright.
func (s *stage) upright() bool { return s.height > s.width }

// face draws the face of a scene with its name for readers, on a halo that sets it off from any ground, and takes its
// room. Where a moment counts it has a ring (truth) or rays (wow).
func (s *stage) face(sc *scene, x, y, r float64) render.Item {
	g := &render.Group{Role: render.Figure, Name: s.faceName(sc.mood)}
	edge := r * 1.14
	if sc.isTruth() {
		edge = r * 1.36
		g.Items = append(g.Items, disk(s.hues.Accent, x, y, edge), disk(s.hues.Halo, x, y, edge-max(1.6*s.unit, r*0.09)))
	} else {
		g.Items = append(g.Items, fill(s.hues.Halo, func(p *render.Pen) { faceFeatures[sc.mood.Face].shape(p, x, y, edge) }))
	}
	if sc.isWow() {
		g.Items = append(g.Items, s.shine(x, y, edge+r*0.14, r*0.34))
	}
	g.Items = append(g.Items, s.faceItems(sc.mood.Face, x, y, r)...)
	s.taken.take(around(x, y, sc.reach(r)))
	return g
}

// reach is how far the face of a scene extends from its middle, with its ring and rays.
func (sc *scene) reach(r float64) float64 {
	reach := r * 1.2
	if sc.isTruth() {
		reach = r * 1.36
	}
	if sc.isWow() {
		reach += r * 0.48
	}
	if !sc.felt() {
		reach = r * 0.4
	}
	return reach
}

// around is the box round a disk.
func around(x, y, r float64) render.Rect { return render.Rect{X: x - r, Y: y - r, W: 2 * r, H: 2 * r} }

// takeItems takes the room of items, with a gap round them.
func (s *stage) takeItems(items []render.Item, gap float64) {
	render.Walk(items, func(it render.Item, at render.Transform) {
		switch it := it.(type) {
		case *render.Text:
			up, down := it.Face.Ascent()*it.Size, it.Face.Descent()*it.Size
			for i := range it.Lines {
				for _, b := range it.Lines[i].Boxes(up, down) {
					s.taken.take(at.Rect(b).Inset(-gap))
				}
			}
		case *render.Path:
			s.taken.take(at.Rect(render.Bounds(it.Segs)).Inset(-gap))
		case *render.Image:
			s.taken.take(at.Rect(it.Box).Inset(-gap))
		}
	})
}
