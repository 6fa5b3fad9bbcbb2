package png

import (
	"errors"
	"fmt"
	"image"
	"maps"
	"slices"

	"journeymap/render"
	"journeymap/render/font"
)

// quarters is the number of places in a pixel, in each direction, that a glyph from the cache may stand at.
const quarters = 4

// largest is the em in pixels up to which glyphs are cached; larger ones seldom come twice.
const largest = 128

// glyphKey is a glyph as it looks in pixels.
type glyphKey struct {
	face *font.Face
	id   font.GID
	em   float64 // pixels
	x, y uint8   // quarters of a pixel
}

// glyph is the coverage of a glyph round its origin: first its outline, then its pixels.
type glyph struct {
	outline *polygon
	pix     []uint8
}

// glyphCache holds the glyphs of a sheet. They are collected first and drawn, all at once, before the sheet is.
type glyphCache map[glyphKey]*glyph

func (c glyphCache) get(k glyphKey) *glyph {
	g := c[k]
	if g == nil {
		at := render.Point{X: float64(k.x) / quarters, Y: float64(k.y) / quarters}
		g = &glyph{outline: newPolygon(glyphLines(k.face, k.id, k.em, at))}
		c[k] = g
	}
	return g
}

// draw fills in the pixels of every glyph, on all processors.
func (c glyphCache) draw() {
	all := slices.Collect(maps.Values(c)) // in any order: each glyph is drawn by itself
	inParallel(len(all), func() func(int) {
		var s scanner
		return func(i int) { all[i].draw(&s) }
	})
}

func (g *glyph) draw(s *scanner) {
	r := g.outline.box
	g.pix = make([]uint8, r.Dx()*r.Dy())
	g.outline.scan(s, r, func(x, y int, cover []uint8) {
		copy(g.pix[(y-r.Min.Y)*r.Dx()+x-r.Min.X:], cover)
	})
}

// glyphLines is the outline of a glyph in pixels with its origin at a place.
func glyphLines(f *font.Face, id font.GID, em float64, at render.Point) []polyline {
	scale := em / float64(f.UnitsPerEm())
	to := func(p struct{ X, Y float64 }) render.Point {
		return render.Point{X: at.X + p.X*scale, Y: at.Y - p.Y*scale}
	}
	var lines []polyline
	for _, s := range f.Outline(id) {
		if s.Op == font.MoveTo || len(lines) == 0 {
			lines = append(lines, polyline{pts: []render.Point{to(s.P[0])}, closed: true})
			continue
		}
		l := &lines[len(lines)-1]
		switch s.Op {
		case font.LineTo:
			l.add(to(s.P[0]))
		case font.QuadTo:
			l.quad(to(s.P[0]), to(s.P[1]))
		case font.CubeTo:
			l.cube(to(s.P[0]), to(s.P[1]), to(s.P[2]), 0)
		}
	}
	return lines
}

// stamp is a glyph of the cache with its origin at a pixel.
type stamp struct {
	glyph *glyph
	at    image.Point
}

// stamps is the area of a line of text.
type stamps struct {
	list []stamp
	box  image.Rectangle
}

// add puts a glyph with its origin at p, to the nearest quarter of a pixel.
func (t *stamps) add(c glyphCache, k glyphKey, p render.Point) {
	x, y := round(p.X*quarters), round(p.Y*quarters)
	k.x, k.y = uint8(x&(quarters-1)), uint8(y&(quarters-1))
	s := stamp{c.get(k), image.Pt(x>>2, y>>2)}
	t.list = append(t.list, s)
	t.box = t.box.Union(s.glyph.outline.box.Add(s.at))
}

func (t *stamps) bounds() image.Rectangle { return t.box }

func (t *stamps) scan(_ *scanner, r image.Rectangle, run func(x, y int, cover []uint8)) {
	for _, s := range t.list {
		whole := s.glyph.outline.box.Add(s.at)
		v := whole.Intersect(r)
		for y := v.Min.Y; y < v.Max.Y; y++ {
			at := (y-whole.Min.Y)*whole.Dx() + v.Min.X - whole.Min.X
			run(v.Min.X, y, s.glyph.pix[at:at+v.Dx()])
		}
	}
}

var errFace = errors.New("words without a face")

func (s *sheet) text(t *render.Text, v view, c *clip) error {
	if t.Color.A == 0 {
		return nil
	}
	for i := range t.Lines {
		glyphs, err := glyphsOf(t, &t.Lines[i])
		if err != nil {
			return fmt.Errorf("text %q: %w", t.Lines[i].S, err)
		}
		if err := s.line(&t.Lines[i], glyphs, t.Size, v, solid(t.Color), c); err != nil {
			return fmt.Errorf("text %q: %w", t.Lines[i].S, err)
		}
	}
	return nil
}

// glyphsOf are the placed glyphs of a line, with its hyphen.
func glyphsOf(t *render.Text, l *render.Line) ([]font.Glyph, error) {
	if t.Face == nil && (len(l.Shaped) == 0 || l.Hyphen) {
		return nil, errFace
	}
	if len(l.Shaped) == 0 {
		s := l.S
		if l.Hyphen {
			s += "-"
		}
		glyphs, _ := t.Face.Shape(s, t.Size, l.X, l.Y)
		return glyphs, nil
	}
	if !l.Hyphen {
		return l.Shaped, nil
	}
	hyphen, _ := t.Face.Shape("-", t.Size, l.X+l.Width-t.Face.Width("-", t.Size), l.Y)
	return append(l.Shaped[:len(l.Shaped):len(l.Shaped)], hyphen...), nil
}

// line puts the glyphs of a line, from the cache or, if they are large, as shapes.
func (s *sheet) line(l *render.Line, glyphs []font.Glyph, size float64, v view, ink solid, c *clip) error {
	if l.Bent() {
		return s.bent(l, glyphs, size, v, ink, c)
	}
	em := v.length(size)
	if !(em >= 0 && em < farthest) {
		return errFar
	}
	t := &stamps{}
	for _, g := range glyphs {
		p := v.point(render.Point{X: g.X, Y: g.Y})
		if g.Face == nil {
			return errFace
		}
		if !near(p) {
			return errFar
		}
		if em > largest {
			s.put(newPolygon(glyphLines(g.Face, g.ID, em, p)), ink, c)
			continue
		}
		t.add(s.glyphs, glyphKey{face: g.Face, id: g.ID, em: em}, p)
	}
	s.put(t, ink, c)
	return nil
}
