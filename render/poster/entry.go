package poster

import (
	"fmt"
	"math"

	"journeymap/journey"
	"journeymap/journey/diag"
	"journeymap/render"
	"journeymap/render/theme"
)

// layoutEntry draws the entry model: one sheet, in one of the styles. The Document is nil when a finding is an error.
func layoutEntry(m *journey.Map, th *theme.Theme, o Options) (*render.Document, diag.List) {
	found := missingGlyphs(m, th.Borrow(o.Fonts))
	page, err := entryPage(m, th, o)
	if err != nil {
		return nil, append(found, problem(m, diag.Span{}, err))
	}
	p := newPlan(m, th, sheet{}, o)
	d := &render.Document{
		Title: first(clean(m.Title.S), p.words.of(wordMap)), Desc: clean(p.describe()), Lang: string(p.words.lang), Author: clean(m.Author.S),
		Pages: []render.Page{page}, Made: o.Made, ID: identity(m, th, o),
	}
	render.Settle(d)
	return d, found
}

// entryPage draws a map in a style on one sheet.
func entryPage(m *journey.Map, th *theme.Theme, o Options) (render.Page, error) {
	if m.Kind == journey.KindChain {
		return render.Page{}, Hinted{"a chain of journeys has no entry poster", "--model hybrid draws it, and --model entry each of the maps that it links"}
	}
	style, err := ornamentNamed(first(o.Style, m.Poster.Style))
	if err != nil {
		return render.Page{}, err
	}
	sh, err := entrySheet(m, o)
	if err != nil {
		return render.Page{}, err
	}
	p := newPlan(m, th, sh, o)
	if err := style.bears(len(p.cols), p.firstFeels()); err != nil {
		return render.Page{}, err
	}
	h := theme.HuesOf(first(o.Color, m.Poster.Color), first(o.Shade, m.Poster.Shade))
	th = th.Borrow(o.Fonts).Ornament(h)
	if first(o.Faces, m.Poster.Faces) == "traffic" {
		th = th.Traffic()
	}
	if s := largest(style, p, th, h); s != nil {
		if s.finish != nil {
			s.finish()
		}
		return render.Page{Width: s.width, Height: s.height, Items: s.items}, nil
	}
	return render.Page{}, Hinted{fmt.Sprintf("the names of %d touchpoints do not fit on %s in the style %s", len(p.cols), sh.called(), style.name),
		"a larger --paper holds them, or shorter names do"}
}

// largest draws a style with the largest type that holds its labels; nil: none does. Of the steps between the largest
// and the smallest it looks at a few, each halving those that are left.
func largest(style ornament, p *plan, th *theme.Theme, h theme.Hues) *stage {
	try := func(k int) *stage {
		s := newStage(p, th, h, roomyScale(len(p.cols))*math.Pow(typeStep, float64(k)))
		if s == nil || !style.draw(s) {
			return nil
		}
		return s
	}
	best := try(0)
	if best != nil {
		return best
	}
	fails, fits := 0, lastStep(p, th)+1 // the step behind the last is one that nobody needs to try
	for fits-fails > 1 {
		k := (fails + fits) / 2
		if s := try(k); s != nil {
			best, fits = s, k
		} else {
			fails = k
		}
	}
	return best
}

// typeStep is how much smaller names and quotes get from one step to the next.
const typeStep = 0.94

// lastStep is the number of the step with the smallest type.
func lastStep(p *plan, th *theme.Theme) int {
	k := 0
	for entryLook(th, p.sheet.unit(), roomyScale(len(p.cols))*math.Pow(typeStep, float64(k+1))) != nil {
		k++
	}
	return k
}

// roomyScale is the size at which names and quotes of n touchpoints are tried first, as a part of their own size: a short
// journey has large ones, and a long one need not be tried with those of a short one.
func roomyScale(n int) float64 {
	if n <= 10 {
		return math.Min(1.5, 1.5-0.08*float64(n-4))
	}
	return math.Max(0.8, 1.02-0.015*float64(n-10))
}

// firstFeels says whether the map has any emotion of the first persona.
func (p *plan) firstFeels() (some bool) {
	p.each(func(c *journey.Content) { some = some || journey.Of(c.Emotion, "").Face != journey.NoFace })
	return some
}

// entrySheet is the sheet that the options, or else the map, ask for. "fit" is A3: an ornament has one sheet, and does
// not grow.
func entrySheet(m *journey.Map, o Options) (sheet, error) {
	s, err := sheetFor(m, o)
	if err != nil {
		return s, err
	}
	if s.unit()*smallestEntry < floorEntry {
		least := floorEntry / smallestEntry
		return s, Hinted{fmt.Sprintf("a sheet of %.0f × %.0f mm is too small for the entry model", s.width/mm, s.height/mm),
			fmt.Sprintf("%.0f × %.0f mm is the least, such as A4", math.Floor(least*420), math.Floor(least*297))}
	}
	return s, nil
}

// Type of the entry model in points: its smallest on an A3 sheet, and the least that any may be. Names may be no smaller
// than 7 on an A3 sheet, and in proportion on a larger one.
const smallestEntry, floorEntry = 9.5, 6

// unit is how much larger a sheet is than A3, by the side that is shorter for its kind.
func (s sheet) unit() float64 {
	long, short := max(s.width, s.height), min(s.width, s.height)
	return math.Min(long/(420*mm), short/(297*mm))
}

// called is the sheet in a message.
func (s sheet) called() string {
	if s.fit {
		return "A3"
	}
	return s.name
}
