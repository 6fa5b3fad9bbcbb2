package svg

import (
	"image/color"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"journeymap/render"
	"journeymap/render/font"
)

// text writes a paragraph as one element with a span a line. What is drawn as outlines comes first, so that the
// invisible text over it can be selected.
func (p *painter) text(t *render.Text) {
	if len(t.Lines) == 0 {
		return
	}
	for i := range t.Lines {
		p.outline(t, &t.Lines[i])
	}
	a := p.tag("text")
	p.style(&a, t)
	p.w.Write(append(a, '>'))
	for i := range t.Lines {
		if i > 0 {
			p.w.WriteString(joint(&t.Lines[i-1], &t.Lines[i]))
		}
		p.line(t, &t.Lines[i])
	}
	p.svg.TextEnd()
}

// style adds the font and color of a paragraph. Under outlines any font will do.
func (p *painter) style(a *attrs, t *render.Text) {
	c := t.Color
	if p.mode == Outline {
		a.word("font-family", "sans-serif")
		c = clear(c)
	} else {
		p.faces.style(a, t.Face)
	}
	a.number("font-size", t.Size)
	paint(a, "fill", c)
	if t.RTL {
		a.word("direction", "rtl")
	}
	if slices.ContainsFunc(t.Lines, spaced) {
		a.word("xml:space", "preserve")
	}
}

// spaced says whether a line has white space that viewers would collapse. Chromium heeds xml:space on the text alone,
// not further up.
func spaced(l render.Line) bool {
	return strings.Contains(l.S, "  ") || strings.HasPrefix(l.S, " ") || strings.HasSuffix(l.S, " ")
}

// clear is a color that nothing is seen of. Unlike no color it lets text be selected.
func clear(c color.NRGBA) color.NRGBA {
	c.A = 0
	return c
}

// line writes the words of a line, squeezed or stretched to the width they were measured at by viewers that set them
// in another font. The x of text that reads from right to left is its right edge.
func (p *painter) line(t *render.Text, l *render.Line) {
	if l.S == "" {
		return
	}
	x, width := l.X, words(t, l)
	if t.RTL {
		x = render.Round(l.X + l.Width)
	}
	a := p.tag("tspan")
	if l.Bent() && len(l.Shaped) == 0 {
		bend(&a, t, l)
	} else {
		level(&a, x, l.Y, width)
	}
	if p.mode == Embed && (len(l.Shaped) > 0 || l.Bent()) {
		a.word("fill-opacity", "0")
	}
	p.w.Write(append(escape(append(a, '>'), l.S), "</tspan>"...))
}

// level places a line at x, y, in a width if that is known.
func level(a *attrs, x, y, width float64) {
	a.number("x", x)
	a.number("y", y)
	if width > 0 {
		a.number("textLength", width)
		a.word("lengthAdjust", "spacingAndGlyphs")
	}
}

// words is the width of a line without its hyphen.
func words(t *render.Text, l *render.Line) float64 {
	if l.Hyphen && l.Width > 0 {
		return render.Round(t.Face.Width(l.S, t.Size))
	}
	return l.Width
}

// joint is what stands between two lines for those who hear or copy the text: a space, unless the break went
// through a word. Breaks after a hyphen or slash and between ideographs are such.
func joint(a, b *render.Line) string {
	if a.Hyphen {
		return ""
	}
	last, n := utf8.DecodeLastRuneInString(a.S)
	before, _ := utf8.DecodeLastRuneInString(a.S[:len(a.S)-n])
	next, _ := utf8.DecodeRuneInString(b.S)
	if ideograph(last) && ideograph(next) || strings.ContainsRune("-‐/", last) && unicode.IsLetter(before) {
		return ""
	}
	return " "
}

// ideograph says whether a rune is of a script that sets no spaces between words.
func ideograph(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Khmer, unicode.Lao, unicode.Myanmar)
}

// shapes are the glyphs of a line that are drawn as outlines: those of a line its face cannot set or that is bent, all of
// them in Outline mode, and always the hyphen, which is no part of the words.
func (p *painter) shapes(t *render.Text, l *render.Line) []font.Glyph {
	glyphs := l.Shaped
	if (p.mode == Outline || l.Bent()) && len(glyphs) == 0 {
		glyphs, _ = t.Face.Shape(l.S, t.Size, l.X, l.Y)
	}
	if !l.Hyphen {
		return glyphs
	}
	x := l.X
	if !t.RTL {
		x += l.Width - t.Face.Width(string(font.Hyphen), t.Size)
	}
	hyphen, _ := t.Face.Shape(string(font.Hyphen), t.Size, x, l.Y)
	return append(glyphs[:len(glyphs):len(glyphs)], hyphen...)
}
