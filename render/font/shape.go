package font

import "unicode/utf8"

// Shape places the glyphs of one line with its origin at x, y, all in points, with kerning and not rounded; what
// runs from right to left stands in the order it is seen. Plain says that the face itself can set the line as text,
// glyph by rune, so that the outlines are not needed. To place a hyphen as well, give it what Line.Drawn says.
func (f *Face) Shape(s string, size, x, y float64) (glyphs []Glyph, plain bool) {
	cells, plain := f.cells(s)
	plain = !visual(cells) && plain && f.embeddable()
	glyphs = make([]Glyph, 0, len(cells))
	scale, units := size/float64(f.upem), 0
	var parts []placed
	for _, c := range cells {
		if !c.leftward() {
			units += c.kern
		}
		at := units
		parts = f.placeCluster(parts[:0], c.text)
		for _, p := range parts {
			if p.face != nil {
				glyphs = append(glyphs, Glyph{p.face, p.id, x + float64(at)*scale, y})
			}
			at += p.advance
		}
		units += c.advance
		if c.leftward() {
			units += c.kern
		}
	}
	return glyphs, plain
}

// cells measures the clusters of a line, and says whether each is plain.
func (f *Face) cells(s string) (cells []cell, plain bool) {
	cells, plain = make([]cell, 0, utf8.RuneCountInString(s)), true
	r := ruler{face: f}
	for s != "" {
		var c cell
		var parts []placed
		c.text, s = next(s)
		c.advance, c.kern, parts = r.next(c.text)
		cells = append(cells, c)
		plain = plain && f.plain(c.text, parts)
	}
	return cells, plain
}

// embeddable says whether a subset of the font can be cut and may be embedded.
func (f *file) embeddable() bool { return f.outlines != nil && f.embeds }

// plain says whether a cluster is one visible rune below U+FFFF that the face has and that needs no shaping.
func (f *Face) plain(cluster string, parts []placed) bool {
	r, ok := lone(cluster)
	return ok && r < 0xffff && r != utf8.RuneError && len(parts) == 1 && parts[0].face == f && f.Glyph(r) != 0 && !needsShaping(r)
}
