package pdf

import (
	"math"
	"strconv"

	"journeymap/render"
	"journeymap/render/font"
)

// text draws the lines of a paragraph.
func (p *page) text(t *render.Text) {
	if t.Color.A == 0 {
		return
	}
	p.through(t.Color.A, func() {
		p.fillColor(t.Color)
		for i := range t.Lines {
			p.outlines(&t.Lines[i], t.Size)
		}
		p.words(t)
	})
}

// words sets all lines as one text object: visibly, or for shaped lines in render mode 3, that draws nothing.
func (p *page) words(t *render.Text) {
	f := p.faces[t.Face]
	if f.cut == nil { // there is no rune to set
		return
	}
	b := append(append([]byte("BT\n/"), f.key...), ' ')
	b = append(appendNum(b, t.Size), " Tf\n"...)
	for i := range t.Lines {
		l := &t.Lines[i]
		runes, end := lineRunes(l), lineEnd(t, i)
		if len(l.Shaped) > 0 {
			b = append(b, "3 Tr "...)
			b = f.appendStretch(b, l, t.Size, runes, end)
			b = p.appendOrigin(b, l)
			b = appendSpoken(b, l, append(runes, end...))
			b = append(b, "0 Tr 100 Tz\n"...)
			continue
		}
		if l.Bent() {
			b = p.appendBent(b, f, t, l, runes, end)
			continue
		}
		b = p.appendOrigin(b, l)
		b = f.appendLine(b, append(runes, end...))
	}
	p.pdf.RawWriteStr(string(append(b, "ET"...)))
}

// appendOrigin moves to the start of a line, turned as its baseline is there.
func (p *page) appendOrigin(b []byte, l *render.Line) []byte {
	if l.Bent() {
		return append(p.appendTurned(b, render.Point{X: l.X, Y: l.Y}, l.Turn*math.Pi/180, 1), " Tm\n"...)
	}
	b = append(b, "1 0 0 1 "...)
	b = appendNum(b, l.X)
	b = append(b, ' ')
	b = appendNum(b, p.height-l.Y)
	return append(b, " Tm\n"...)
}

// slack is how far the pen may stand from its true place, in thousandths of an em, before it is set right: widths in
// the file are rounded, and a correction costs more bytes than it is worth.
const slack = 2

// appendLine sets one line with the kerning of its face, as one TJ: the numbers between the strings take back the
// difference between where the widths in the file lead and where the line as measured has its glyphs.
func (f *face) appendLine(b []byte, runes []rune) []byte {
	perUnit := 1000 / float64(f.UnitsPerEm())
	b = append(b, "[<"...)
	units, drawn := 0, 0
	var last font.GID
	for i, r := range runes {
		g := f.glyph(r)
		if i > 0 {
			units += f.Kern(last, g.id)
		}
		if off := drawn - int(math.Round(float64(units)*perUnit)); off > slack || off < -slack {
			b = append(b, '>')
			b = strconv.AppendInt(b, int64(off), 10)
			b = append(b, '<')
			drawn -= off
		}
		b = appendHex(b, uint16(r))
		units += g.advance
		drawn += g.width
		last = g.id
	}
	return append(b, ">]TJ\n"...)
}

// appendStretch scales invisible words to the width of the outlines that they stand for. A space at the end is outside.
func (f *face) appendStretch(b []byte, l *render.Line, size float64, runes, end []rune) []byte {
	if l.Hyphen {
		runes = append(runes, end...)
	}
	natural := 0
	for _, r := range runes {
		natural += f.widths[r]
	}
	stretch := 100.0
	if natural > 0 && l.Width > 0 {
		stretch = 100 * l.Width * 1000 / (float64(natural) * size)
	}
	return append(appendNum(b, stretch), " Tz\n"...)
}

// appendSpoken sets the words of a shaped line. ActualText gives back what codes of 16 bits cannot say.
func appendSpoken(b []byte, l *render.Line, runes []rune) []byte {
	beyond := beyondBMP(l.S)
	if beyond {
		b = append(b, "/Span <</ActualText "...)
		b = append(b, textString(l.S)...)
		b = append(b, ">> BDC\n"...)
	}
	b = append(b, '<')
	for _, r := range runes {
		b = appendHex(b, uint16(r))
	}
	b = append(b, "> Tj\n"...)
	if beyond {
		b = append(b, "EMC\n"...)
	}
	return b
}
