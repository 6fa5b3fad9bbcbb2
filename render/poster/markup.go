package poster

import (
	"image/color"
	"math"
	"slices"
	"strings"

	"journeymap/journey"
	"journeymap/render"
	"journeymap/render/font"
)

// A text can be more than its words: there is what stood in its place before, drawn struck through ahead of it, and there
// are the moments that it is, whose signs stand before it. Both go along with the words as marks that only this file reads,
// so that every place that sets a text draws them. The marks are control characters, which no text of an author may hold.
const (
	oldBegins = '\x01'
	oldEnds   = '\x02'
	firstSign = '\x0e' // of signKinds; the others follow
)

// signKinds are the moments that a text can be, each by its place after firstSign.
var signKinds = [...]journey.MomentKind{journey.Truth, journey.Wow, journey.Fail, journey.Peak, journey.End, journey.Zero,
	journey.First, journey.Second, journey.Ultimate, journey.Entry, journey.Exit, journey.Obstacle, journey.Customer}

// shown is a text as it is to be set: its words, with marks for what else it is.
func shown(t journey.Text) string { return shownAs(t, t.S, asWritten) }

func asWritten(s string) string { return s }

// shownAs is a text as it is to be set when its words are to stand as others, such as in quotation marks, which then go
// round its old words too. What has marks already stays as it is.
func shownAs(t journey.Text, words string, as func(string) string) string {
	if t.Was == nil && t.Moments == nil || isMarked(words) {
		return words
	}
	var s strings.Builder
	for _, k := range t.Moments {
		if i := slices.Index(signKinds[:], k); i >= 0 {
			s.WriteRune(firstSign + rune(i))
		}
	}
	if t.Was != nil {
		s.WriteRune(oldBegins)
		s.WriteString(as(clean(t.Was.S)))
		s.WriteRune(oldEnds)
	}
	s.WriteString(words)
	return s.String()
}

// isMarked says that a text may hold marks.
func isMarked(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' && s[i] != '\n' && s[i] != '\t' {
			return true
		}
	}
	return false
}

// passage is a stretch of a marked text: signs, old words and the words that hold, each of which may be missing.
type passage struct {
	signs    []journey.MomentKind
	old, now string
}

// passages takes a marked text apart.
func passages(text string) (all []passage) {
	var p passage
	flush := func(last bool) {
		if !last {
			p.now = strings.TrimSuffix(p.now, "\n")
		}
		if p.signs != nil || p.old != "" || p.now != "" {
			all = append(all, p)
		}
		p = passage{}
	}
	for text != "" {
		n := strings.IndexFunc(text, isMark)
		if n < 0 {
			n = len(text)
		}
		p.now += text[:n]
		if text = text[n:]; text == "" {
			break
		}
		if p.now != "" || p.old != "" {
			flush(false)
		}
		if mark := text[0]; mark == oldBegins {
			p.old, text, _ = strings.Cut(text[1:], string(oldEnds))
		} else {
			if i := int(mark) - firstSign; i >= 0 && i < len(signKinds) {
				p.signs = append(p.signs, signKinds[i])
			}
			text = text[1:]
		}
	}
	flush(true)
	return all
}

func isMark(r rune) bool { return r < ' ' && r != '\n' && r != '\t' }

// dress is what a line of a marked text is beside its words.
type dress struct {
	in    float64              // how far it stands in, behind signs
	old   int                  // how many bytes of it are old, from its start
	was   string               // all old words, on the first line of them
	signs []journey.MomentKind // before it
}

// setMarked breaks a marked text to a width, passage by passage.
func (s style) setMarked(text string, width float64) block {
	b := block{style: s}
	for _, p := range passages(text) {
		in := s.signRoom(len(p.signs))
		old, now := s.besides(p, width-in)
		if old == nil && now == nil {
			old, now = s.set(p.old, width-in).lines, s.set(p.now, width-in).lines
			b.rtl = b.rtl || isRTL(p.now)
		}
		from := len(b.lines)
		for _, l := range old {
			b.dress = append(b.dress, dress{in: in, old: min(len(l.S), s.oldPart(p, l, len(old)))})
		}
		for range now {
			b.dress = append(b.dress, dress{in: in})
		}
		b.lines = slices.Concat(b.lines, old, now)
		if len(b.lines) > from {
			b.dress[from].was, b.dress[from].signs = p.old, p.signs
		}
	}
	return b
}

// besides sets old and new words on one line, where that holds them.
func (s style) besides(p passage, width float64) (one, none []font.Line) {
	both := p.old + " " + p.now
	if p.old == "" || p.now == "" || strings.Contains(both, "\n") || isRTL(both) {
		return nil, nil
	}
	if lines := s.face.Wrap(clean(both), s.size, width); len(lines) == 1 {
		return lines, nil
	}
	return nil, nil
}

// oldPart is how much of a line is old: all of it, or what comes before the new words on the same line.
func (s style) oldPart(p passage, l font.Line, lines int) int {
	if old := strings.ReplaceAll(clean(p.old), "\u00ad", ""); lines == 1 && p.now != "" && strings.HasPrefix(l.S, old+" ") {
		return len(old)
	}
	return len(l.S)
}

// signRoom is the room for n signs before a line.
func (s style) signRoom(n int) float64 {
	if n == 0 {
		return 0
	}
	return float64(n)*1.1*s.size + 0.25*s.size
}

// markedWidth is how wide a marked text is on one line, and markedLongest that of its widest word.
func (s style) markedWidth(text string) (w float64) {
	for _, p := range passages(text) {
		w = math.Max(w, s.signRoom(len(p.signs))+math.Max(s.width(clean(p.old)), s.width(clean(p.now))))
	}
	return w
}

func (s style) markedLongest(text string) (w float64) {
	for _, p := range passages(text) {
		w = math.Max(w, s.signRoom(len(p.signs))+math.Max(s.longest(clean(p.old)), s.longest(clean(p.now))))
	}
	return w
}

// end is how far a line reaches from the left edge of the block.
func (b block) end(line int) float64 {
	x := b.points(b.lines[line].Units)
	if b.dress != nil {
		x += b.dress[line].in
	}
	return x
}

// dressed places the lines of a marked text. Old words are a picture to readers, who hear what they were.
func (b block) dressed(x, y, width float64, a align) (items []render.Item) {
	var now *render.Text
	var old *struck
	for i, l := range b.lines {
		d := b.dress[i]
		lx, base := x, y+float64(i)*b.lead+b.rise()
		switch a {
		case center:
			lx += (width - b.end(i)) / 2
		case right:
			lx += width - b.end(i)
		}
		if d.signs != nil {
			items = append(items, b.signs(d.signs, lx, base)...)
		}
		lx += d.in
		if d.was != "" {
			old = &struck{block: b, group: &render.Group{Role: render.Figure, Name: b.house.said.of(wordWas) + ": " + clean(d.was)}}
			items, now = append(items, old.group), nil
		}
		if d.old > 0 {
			old.add(l, d.old, lx, base)
			if l.S = strings.TrimPrefix(l.S[d.old:], " "); l.S == "" {
				continue
			}
			w := b.width(l.S)
			lx, l.Units = lx+b.points(l.Units)-w, int(math.Round(w*float64(b.face.UnitsPerEm())/b.size))
		}
		if now == nil {
			now = &render.Text{Face: b.face, Size: b.size, Color: b.ink, RTL: b.rtl}
			items = append(items, now)
		}
		now.Lines = append(now.Lines, b.line(l, lx, base, b.points(l.Units)))
		if d.old == 0 && i+1 < len(b.lines) && b.dress[i+1].signs != nil {
			now = nil
		}
	}
	return items
}

// struck gathers the lines of old words, each struck through.
type struck struct {
	block
	group  *render.Group
	text   *render.Text
	stroke *render.Path
}

func (s *struck) add(l font.Line, bytes int, x, base float64) {
	ink := s.house.oldInk(s.ink)
	if s.text == nil {
		s.text = &render.Text{Face: s.face, Size: s.size, Color: ink}
		s.stroke = &render.Path{Stroke: render.Stroke{Color: ink, Width: math.Max(0.07*s.size, 0.6*s.house.unit)}}
		s.group.Items = []render.Item{s.text, s.stroke}
	}
	w := s.points(l.Units)
	if bytes < len(l.S) {
		l.S = l.S[:bytes]
		w = s.width(l.S)
	}
	s.text.Lines = append(s.text.Lines, s.line(l, x, base, w))
	var p render.Pen
	p.Move(x, base-0.25*s.size)
	p.Line(x+w, base-0.25*s.size)
	s.stroke.Segs = append(s.stroke.Segs, p...)
}

// oldInk is the color of old words beside new ones of a color: gray, or on a dark ground the same.
func (l *look) oldInk(ink color.NRGBA) color.NRGBA {
	if isPale(ink) {
		return ink
	}
	return l.Colors.Muted
}

// isPale says that a color of words stands on a dark ground.
func isPale(c color.NRGBA) bool { return int(c.R)+int(c.G)+int(c.B) > 3*150 }

// signs draws the signs of moments before a line.
func (b block) signs(kinds []journey.MomentKind, x, base float64) (items []render.Item) {
	for i, k := range kinds {
		ink := b.house.momentInk(k)
		if isPale(b.ink) {
			ink = b.ink
		}
		at := x + (float64(i)*1.1+0.5)*b.size
		items = append(items, &render.Group{Role: render.Figure, Name: b.house.said.moment(k),
			Items: b.house.momentSign(k, at, base-0.36*b.size, 0.48*b.size, ink)})
	}
	return items
}

// momentSign is the sign of a moment round x, y. One that is too small for the number of its moment goes without.
func (l *look) momentSign(k journey.MomentKind, x, y, r float64, ink color.NRGBA) []render.Item {
	a := &markArt{look: l, x: x, y: y, r: r, ink: ink}
	draw := markSigns[k]
	if r < l.label.size && slices.Contains([]journey.MomentKind{journey.Zero, journey.First, journey.Second, journey.Ultimate}, k) {
		draw = markSigns[journey.Truth]
	}
	if draw != nil {
		draw(a)
	}
	return a.items
}

// momentInk is the color of a moment: that of its pill.
func (l *look) momentInk(k journey.MomentKind) color.NRGBA {
	if k == journey.Fail || k == journey.Obstacle {
		return l.Colors.Warn
	}
	return l.Colors.Accent
}

// textSigns are the moments that texts of a map are, in the order of the format.
func textSigns(m *journey.Map) (kinds []journey.MomentKind) {
	var used [len(signKinds)]bool
	m.Texts(func(t journey.Text) {
		for _, k := range t.Moments {
			if i := slices.Index(signKinds[:], k); i >= 0 {
				used[i] = true
			}
		}
	})
	for i, k := range signKinds {
		if used[i] {
			kinds = append(kinds, k)
		}
	}
	return kinds
}

// signsLegend explains the signs before texts.
func (b *board) signsLegend() (es []entry) {
	for _, k := range b.signed {
		es = append(es, b.momentEntry(k))
	}
	return es
}

// momentEntry is the entry of the sign of a moment.
func (b *board) momentEntry(k journey.MomentKind) entry {
	return b.signEntry(b.words.inLegend(b.words.moment(k)), func(x, y, r float64) []render.Item { return b.momentSign(k, x, y, r, b.momentInk(k)) })
}
