// Package poster lays a journey out: Map and Theme in, finished Document out.
//
// A poster is one or more boards, each a window of columns on one sheet. A board is a stack: header, bands and
// phases, then the lanes, then the legend. Every lane draws itself with its top at zero and says how tall it is.
package poster

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"time"

	"journeymap/journey"
	"journeymap/journey/diag"
	"journeymap/render"
	"journeymap/render/font"
	"journeymap/render/theme"
)

// Options are what the command line says; what it leaves empty comes from the map's poster block, then from here.
type Options struct {
	Paper       string       // "fit" (the default), a name of Papers, or a size such as "500x300mm"
	Orientation string       // "landscape" (the default) or "portrait"
	Lang        journey.Lang // of the poster's own words; the map's when empty
	Lanes       []string     // lane ids in order, "rest" for the others, "-id" to leave one out
	Emotion     []string     // the kinds of the emotion lane, such as "curve"
	Color       string       // "blue" (the default), "green", "orange" or "purple"
	Faces       string       // "article" (the default) or "traffic"
	Ink         string       // "full" (the default) or "low"
	Model       string       // one of Models; "hybrid" by default
	Style       string       // of the entry model: one of Styles; "classic" by default
	Shade       string       // of the entry model: "light" (the default) or "dark"
	Fonts       []*font.Face // to borrow glyphs from, before the built-in one
	Made        time.Time    // the date of making; zero for none
}

// Layout draws a map. The Document is nil when a finding is an error.
func Layout(m *journey.Map, th *theme.Theme, o Options) (*render.Document, diag.List) {
	if modelOf(m, o) == entryModel {
		return layoutEntry(m, th, o)
	}
	at := m.Poster.Paper.Span
	if o.Paper != "" { // the flag decides, and has no place in the file
		at = diag.Span{}
	}
	s, err := sheetFor(m, o)
	if err != nil {
		return nil, diag.List{problem(m, at, err)}
	}
	th, low := dressed(m, th, o)
	p := newPlan(m, th, s, o)
	p.lowInk = low
	if err := p.settleRows(o); err != nil {
		return nil, diag.List{problem(m, diag.Span{}, err)}
	}
	found := slices.Concat(p.findings(), missingGlyphs(m, th))
	if found.HasErrors() {
		return nil, found
	}
	boards, err := p.boards()
	if err != nil {
		return nil, append(found, problem(m, at, err))
	}
	if w := p.warning(); w != "" {
		found = append(found, diag.Diagnostic{File: m.Source, Span: at, Severity: diag.Warning, Rule: "small-type", Msg: w})
	}
	d := p.document(boards)
	d.Made, d.ID = o.Made, identity(m, th, o)
	render.Settle(d)
	return d, found
}

// dressed gives the theme in the color, with the faces and the ink asked for.
func dressed(m *journey.Map, th *theme.Theme, o Options) (*theme.Theme, bool) {
	th = th.Borrow(o.Fonts).Tinted(first(o.Color, m.Poster.Color))
	if first(o.Faces, m.Poster.Faces) == "traffic" {
		th = th.Traffic()
	}
	if first(o.Ink, m.Poster.Ink) != "low" {
		return th, false
	}
	return th.LowInk(), true
}

// newPlan gathers what all boards share: who has a curve, who competes, and what everybody is called.
func newPlan(m *journey.Map, th *theme.Theme, s sheet, o Options) *plan {
	lang := m.Lang
	if o.Lang != "" {
		lang = o.Lang
	}
	p := &plan{m: m, th: th, words: wordsIn(lang, m.Words), cols: columnsOf(m), sheet: s, hung: map[string]bool{}}
	p.cover, p.whole, p.evidence = m, p, m.Evidence
	p.names = namesOf(m)
	p.whose = []string{""}
	p.each(func(c *journey.Content) {
		p.felt, p.anyLived = p.felt || hasFeeling(c), p.anyLived || len(c.Emotion) > 0
		for _, f := range c.Emotion {
			if !slices.Contains(p.whose, f.Who) {
				p.whose = append(p.whose, f.Who)
			}
		}
		for _, v := range c.Competitor {
			if v.Face != journey.NoFace && !slices.Contains(p.rivals, v.Actor) {
				p.rivals = append(p.rivals, v.Actor)
			}
		}
	})
	p.ways, p.gated = p.waysOf(), p.anyPoint(isGated)
	p.turns, p.axis, p.signed = p.turnsOf(), p.axisOf(), textSigns(m)
	return p
}

// settleRows finds out what the poster shows: the lanes of the map, or those of each link.
func (p *plan) settleRows(o Options) (err error) {
	if p.m.Chain != nil {
		return p.linkPlans(o)
	}
	p.rows, err = p.rowsFor(o)
	p.view = p.perspectiveOf()
	return err
}

// findings are what is amiss with the lanes.
func (p *plan) findings() diag.List {
	if p.links != nil {
		return append(p.linksFound(), p.signless()...)
	}
	return slices.Concat(p.found, p.unshown(), p.signless())
}

// namesOf are the declared names, by id.
func namesOf(m *journey.Map) map[string]string {
	names := map[string]string{}
	add := func(id, name journey.Text) {
		if id.S != "" && name.S != "" {
			names[id.S] = name.S
		}
	}
	for i := range m.Personas {
		add(m.Personas[i].ID, m.Personas[i].Name)
	}
	for _, a := range m.Actors {
		add(a.ID, a.Name)
	}
	for _, c := range m.Channels {
		add(c.ID, c.Name)
	}
	for _, p := range m.Promises {
		add(p.ID, p.Text)
	}
	return names
}

// named is the declared name of an id, or the words themselves where nothing is declared.
func (p *plan) named(id string) string { return first(p.names[id], id) }

// personName is the name of a persona or actor who has a curve; "" is the first persona.
func (p *plan) personName(who string) string {
	if who == "" && p.link != nil && p.link.Map == nil {
		return p.linkEnd(p.link.To)
	}
	if who == "" && len(p.m.Personas) > 0 {
		return p.m.Personas[0].Name.S
	}
	if who == "" {
		return p.words.of(wordLived)
	}
	return p.named(who)
}

func problem(m *journey.Map, at diag.Span, err error) diag.Diagnostic {
	d := diag.Diagnostic{File: m.Source, Span: at, Msg: err.Error()}
	if h, ok := err.(Hinted); ok {
		d.Hint = h.Hint
	}
	return d
}

// Hinted is an error that says what to type instead.
type Hinted struct{ Msg, Hint string }

func (h Hinted) Error() string { return h.Msg }

// identity is the same for the same poster and differs between posters, so that ids of several pictures in one web
// page do not clash.
func identity(m *journey.Map, th *theme.Theme, o Options) string {
	h := sha256.New()
	if m.Source != nil {
		h.Write(m.Source.Data)
	}
	o.Fonts = nil
	fmt.Fprintf(h, "\x00%s\x00%v", th.Name, o)
	return "j" + hex.EncodeToString(h.Sum(nil)[:4])
}

// document puts the boards on their sheets.
func (p *plan) document(boards []*board) *render.Document {
	d := &render.Document{
		Title: first(clean(p.m.Title.S), p.words.kind(p.m.Kind)), Desc: clean(p.describe()), Lang: string(p.words.lang), Author: clean(p.m.Author.S),
	}
	for i, b := range boards {
		page := render.Page{Width: b.width, Height: b.height, Items: b.items}
		if len(boards) > 1 {
			page.Name = fmt.Sprint(i + 1)
		}
		d.Pages = append(d.Pages, page)
		for _, of := range append([]*board{b}, b.below...) {
			d.Marks = append(d.Marks, of.marks(i)...)
		}
	}
	return d
}

// marks are where the phases of a board begin, for the outline of a document.
func (b *board) marks(page int) (all []render.Mark) {
	for _, ph := range b.phases {
		if ph.first && !ph.Bare {
			all = append(all, render.Mark{Title: clean(ph.Name.S), Page: page, At: render.Point{X: ph.x, Y: b.phaseTop}})
		}
	}
	return all
}
