// Package poster lays a journey out: Map and Theme in, finished Document out.
//
// A poster is one or more boards, each a window of columns on one sheet. A board is a stack: header, bands and
// phases, then the lanes, then the legend. Every lane draws itself with its top at zero and says how tall it is.
package poster

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
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
	Fonts       []*font.Face // to borrow glyphs from, before the built-in one
	Made        time.Time    // the date of making; zero for none
}

// Layout draws a map. The Document is nil when a finding is an error.
func Layout(m *journey.Map, th *theme.Theme, o Options) (*render.Document, diag.List) {
	s, err := sheetFor(m, o)
	if err != nil {
		return nil, diag.List{problem(m, m.Poster.Paper.Span, err)}
	}
	w := wordsIn(m.Lang)
	if o.Lang != "" {
		w = wordsIn(o.Lang)
	}
	rows, err := rowsFor(m, w, o.Lanes)
	if err != nil {
		return nil, diag.List{problem(m, diag.Span{}, err)}
	}
	th = th.Borrow(o.Fonts)
	found := append(unshown(m), missingGlyphs(m, th)...)
	p := &plan{m: m, th: th, words: w, rows: rows, cols: columnsOf(m), sheet: s}
	boards, err := p.boards()
	if err != nil {
		return nil, append(found, problem(m, m.Poster.Paper.Span, err))
	}
	if w := p.warning(); w != "" {
		found = append(found, diag.Diagnostic{File: m.Source, Span: m.Poster.Paper.Span, Severity: diag.Warning, Rule: "small-type", Msg: w})
	}
	d := p.document(boards)
	d.Made, d.ID = o.Made, identity(m, th, o)
	render.Settle(d)
	return d, found
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
	fmt.Fprintf(h, "\x00%s\x00%s\x00%s\x00%s\x00%q", th.Name, o.Paper, o.Orientation, o.Lang, o.Lanes)
	return "j" + hex.EncodeToString(h.Sum(nil)[:4])
}

// document puts the boards on their sheets.
func (p *plan) document(boards []*board) *render.Document {
	d := &render.Document{
		Title: p.m.Title.S, Desc: p.describe(), Lang: string(p.words.lang), Author: p.m.Author.S,
	}
	for i, b := range boards {
		page := render.Page{Width: b.width, Height: b.height, Items: b.items}
		if len(boards) > 1 {
			page.Name = fmt.Sprint(i + 1)
		}
		d.Pages = append(d.Pages, page)
		for _, ph := range b.phases {
			if ph.first && !ph.Bare {
				d.Marks = append(d.Marks, render.Mark{Title: ph.Name.S, Page: i, At: render.Point{X: ph.x, Y: b.phaseTop}})
			}
		}
	}
	return d
}
