package poster

import (
	"strings"

	"journeymap/render"
	"journeymap/render/font"
)

// listDot stands between the items of a list in one line. The space before it is of the kind that does not break: where a
// text holds this dot, style.set takes it for a list.
const listDot = "\u00a0· "

// joinWords joins what there is to a list.
func joinWords(words ...string) string {
	var some []string
	for _, w := range words {
		if w != "" {
			some = append(some, w)
		}
	}
	return strings.Join(some, listDot)
}

// list breaks a list between its items, of which only those that are wider than a line break themselves. The dot at the
// end of a line is for readers alone.
func (s style) list(text string, width float64) block {
	b := block{style: s, rtl: isRTL(text)}
	line := ""
	for item := range strings.SplitSeq(clean(text), listDot) {
		longer := item
		if line != "" {
			longer = line + listDot + item
			if len(s.face.Wrap(longer, s.size, width)) > 1 {
				b.flush(line, width)
				b.dots = append(b.dots, len(b.lines)-1)
				longer = item
			}
		}
		line = longer
	}
	b.flush(line, width)
	return b
}

// flush adds what fits on a line, or an item that takes several.
func (b *block) flush(line string, width float64) {
	b.lines = append(b.lines, b.face.Wrap(line, b.size, width)...)
}

// unseenDot stands behind a line that ends between two items. It is drawn as a space is: not at all.
func (b block) unseenDot(line render.Line) render.Line {
	w := b.width(" ")
	x := line.X + line.Width + 0.3*w
	if b.rtl {
		x = line.X - 1.3*w
	}
	return render.Line{X: x, Y: line.Y, Width: w, S: strings.TrimSpace(listDot),
		Shaped: []font.Glyph{{Face: b.face, ID: b.face.Glyph(' '), X: x, Y: line.Y}}}
}
