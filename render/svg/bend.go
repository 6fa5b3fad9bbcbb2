package svg

import (
	"math"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"

	"journeymap/render"
	"journeymap/render/font"
)

// bentRun draws glyphs of one face along a line that is bent. Viewers differ in what they make of text on a path, so
// these are always outlines.
func (p *painter) bentRun(t *render.Text, l *render.Line, glyphs []font.Glyph) {
	scale := t.Size / float64(glyphs[0].Face.UnitsPerEm())
	a := p.list()
	a.word("aria-hidden", "true")
	paint(&a, "fill", t.Color)
	p.svg.Group(string(a))
	for _, g := range glyphs {
		if id := p.name(glyph{g.Face, g.ID}); id != "" {
			at, turn := l.Lay(render.Point{X: g.X, Y: g.Y}, float64(g.Face.Advance(g.ID))*scale)
			p.turned(id, at, turn, scale)
		}
	}
	p.svg.Gend()
}

// turned refers to an outline at a place, turned by so many radians.
func (p *painter) turned(id string, at render.Point, turn, scale float64) {
	a := p.tag("use")
	a.word("xlink:href", "#"+id)
	a.begin("transform")
	a = append(render.AppendNumber(append(a, "translate("...), render.Round(at.X)), ' ')
	a = append(render.AppendNumber(a, render.Round(at.Y)), ")rotate("...)
	a = append(render.AppendNumber(a, degrees(turn)), ")scale("...)
	a = append(strconv.AppendFloat(a, scale, 'f', 9, 64), `)"`...)
	p.empty(a)
}

// bend places the letters of a line one by one, so that the words can be selected where they are seen.
func bend(a *attrs, t *render.Text, l *render.Line) {
	var xs, ys, turns []float64
	for i, r := range l.S {
		before := t.Face.Width(l.S[:i], t.Size)
		wide := t.Face.Width(l.S[:i+utf8.RuneLen(r)], t.Size) - before
		at, turn := l.Lay(render.Point{X: l.X + before, Y: l.Y}, wide)
		for range utf16.RuneLen(r) { // positions are those of the letters in UTF-16
			xs, ys, turns = append(xs, render.Round(at.X)), append(ys, render.Round(at.Y)), append(turns, degrees(turn))
		}
	}
	a.numbers("x", xs...)
	a.numbers("y", ys...)
	a.numbers("rotate", turns...)
}

func degrees(turn float64) float64 { return render.Round(turn * 180 / math.Pi) }
