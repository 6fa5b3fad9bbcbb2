package svg

import (
	"math"
	"strconv"

	"journeymap/render"
	"journeymap/render/font"
)

// outline draws what a line has of outlines: a group for each run of one face, in font units, in which a glyph is a
// reference with an x. Written out, the shapes of a poster would take ten times the room.
func (p *painter) outline(t *render.Text, l *render.Line) {
	glyphs := p.shapes(t, l)
	for len(glyphs) > 0 {
		n := 1
		for n < len(glyphs) && glyphs[n].Face == glyphs[0].Face {
			n++
		}
		if l.Bent() {
			p.bentRun(t, l, glyphs[:n])
		} else {
			p.run(t, glyphs[:n])
		}
		glyphs = glyphs[n:]
	}
}

// run draws glyphs of one face, their origin at that of the first.
func (p *painter) run(t *render.Text, glyphs []font.Glyph) {
	first := glyphs[0]
	scale := t.Size / float64(first.Face.UnitsPerEm())
	a := p.list()
	a.word("aria-hidden", "true")
	paint(&a, "fill", t.Color)
	a.begin("transform")
	a = append(render.AppendNumber(append(a, "translate("...), render.Round(first.X)), ' ')
	a = append(render.AppendNumber(a, render.Round(first.Y)), ")scale("...)
	a = append(strconv.AppendFloat(a, scale, 'f', 9, 64), `)"`...)
	p.svg.Group(string(a))
	for _, g := range glyphs {
		p.use(g, math.Round((g.X-first.X)/scale), math.Round((g.Y-first.Y)/scale))
	}
	p.svg.Gend()
}

// use draws one glyph at x, y in font units; one without ink, such as a space, is not written.
func (p *painter) use(g font.Glyph, x, y float64) {
	id := p.name(glyph{g.Face, g.ID})
	if id == "" {
		return
	}
	a := p.tag("use")
	a.word("xlink:href", "#"+id)
	if x != 0 {
		a.number("x", x)
	}
	if y != 0 {
		a.number("y", y)
	}
	p.empty(a)
}

// name is the id of an outline, "" for one that is empty.
func (p *painter) name(g glyph) string {
	id, ok := p.names[g]
	if ok {
		return id
	}
	if len(g.face.Outline(g.id)) > 0 {
		id = p.ids.next()
		p.used = append(p.used, g)
	}
	if p.names == nil {
		p.names = map[glyph]string{}
	}
	p.names[g] = id
	return id
}

// glyphDefs writes the outlines that were referred to. They may stand at the end: references look ahead.
func (p *painter) glyphDefs() {
	if len(p.used) == 0 {
		return
	}
	p.svg.Def()
	for _, g := range p.used {
		a := p.list()
		a.word("id", p.names[g])
		p.svg.Path(contours(g.face.Outline(g.id)), string(a))
	}
	p.svg.DefEnd()
}

// contours is an outline as path data, turned to y pointing down.
func contours(segs []font.Seg) string {
	b := make([]byte, 0, 512)
	for i := range segs {
		s := &segs[i]
		if s.Op == font.MoveTo && i > 0 {
			b = append(b, 'Z')
		}
		b = append(b, "MLQC"[s.Op])
		for j, q := range s.P[:max(1, int(s.Op))] {
			b = coordinate(b, q.X, j > 0)
			b = coordinate(b, 0-q.Y, true)
		}
	}
	return string(append(b, 'Z'))
}
