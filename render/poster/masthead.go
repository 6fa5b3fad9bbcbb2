package poster

import (
	"image/color"
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"journeymap/journey"
	"journeymap/render"
)

// masthead draws the title and the subtitle at the left of the head and the persona at its right, and returns the y
// where the head ends. Its height is taken over the whole width.
func (s *stage) masthead() float64 { return s.mastheadOf(s.people, s.peoplePart()) }

// peoplePart is the most of the width of the head that personas take: more where several share a narrow one, since a long
// title does on two lines what a name does badly.
func (s *stage) peoplePart() float64 {
	if s.upright() && len(s.m.Personas) > 1 {
		return 0.54
	}
	return 0.42
}

// mastheadOf is a masthead with personas as set shows them in a width, which is at most a part of that of the head.
func (s *stage) mastheadOf(set func(most float64) ([]render.Item, float64, float64), part float64) float64 {
	inner := s.width - 2*s.margin
	people, pw, ph := set(inner * part)
	room := inner
	if pw > 0 {
		room -= pw + 28*s.unit
	}
	titles, th := s.titles(room, 2)
	h := math.Max(th, ph)
	top := s.margin * 0.86
	render.Move(titles, s.margin, top)
	render.Move(people, s.width-s.margin-pw, top+math.Max(0, (math.Min(th, 76*s.unit)-ph)/2))
	s.put(&render.Group{Role: render.Section, Items: titles})
	s.put(people...)
	s.taken.take(render.Rect{W: s.width, H: top + h})
	return top + h
}

// titles sets the title, as large as fits on so many lines of a width, over the subtitle. Their top left corner is at
// zero; the height comes with them.
func (s *stage) titles(width float64, lines int) ([]render.Item, float64) {
	title := s.display(s.m.Title.S, width, lines)
	items := []render.Item{&render.Group{Role: render.Heading1, Items: title.at(0, 0, width, left)}}
	y := title.height()
	if sub := s.subtitle.balance(s.m.Subtitle.S, math.Min(width, s.subtitle.chars(80))); len(sub.lines) > 0 {
		y += 5 * s.unit
		items = append(items, sub.at(0, y, width, left)...)
		y += sub.height()
	}
	return items, y
}

// display sets a title on one line if a size of two thirds does for that, else as large as fits on so many lines of a
// width, down to half of its own size.
func (s *stage) display(text string, width float64, lines int) block {
	if b := s.title.fitting(text, width, 1, 0.7*s.title.size); len(b.lines) == 1 {
		return b
	}
	return s.title.fitting(text, width, lines, s.title.size/2)
}

// fitting sets a text as large as fits on so many lines of a width without breaking a word, down to a least size.
func (s style) fitting(text string, width float64, lines int, least float64) block {
	rel, word := s.lead/s.size, s.longest(text)/s.size
	for s.size > least && (word*s.size > width || len(s.face.Wrap(clean(text), s.size, width)) > lines) {
		s.size = math.Max(quarter(s.size*0.94), least)
		s.lead = s.size * rel
	}
	return s.balance(text, width)
}

// people sets the personas beside one another with their top left corner at zero, each with a portrait in a disk, a
// name and a segment; it returns the width and height they take.
func (s *stage) people(most float64) (items []render.Item, width, height float64) {
	return s.cards(most, s.personaName)
}

// personaName is what the k-th persona is called.
func (s *stage) personaName(k int) string { return s.m.Personas[k].Name.S }

// card is a persona in words: a name over a segment.
type card struct{ name, who block }

func (c *card) height() float64 { return c.name.height() + c.who.height() }
func (c *card) width() float64  { return math.Max(c.name.widest(), c.who.widest()) }

// cards sets the personas, the k-th called as asked for. Their disks stand at one height.
func (s *stage) cards(most float64, called func(k int) string) (items []render.Item, width, height float64) {
	r, gap, pad := 29*s.unit, 22*s.unit, 12*s.unit
	shown := s.cardsIn(most, 2*r+pad, gap, called)
	height = 2 * r
	for i := range shown {
		height = math.Max(height, shown[i].height())
	}
	for i := range shown {
		c := &shown[i]
		w, y := c.width(), (height-c.height())/2
		card := []render.Item{s.disk(&s.m.Personas[i], r, height/2, r, s.inkOf(i))}
		card = append(card, c.name.at(2*r+pad, y, w, left)...)
		card = append(card, c.who.at(2*r+pad, y+c.name.height(), w, left)...)
		render.Move(card, width, 0)
		items = append(items, &render.Group{Role: render.Section, Name: s.words.of(wordPersona), Items: card})
		width += 2*r + pad + w + gap
	}
	if len(shown) == 0 {
		return nil, 0, 0
	}
	return items, width - gap, height
}

// cardsIn sets the words of the first personas in a width that they share, each beside a disk and a gap off the next.
func (s *stage) cardsIn(most, disk, gap float64, called func(k int) string) []card {
	shown := make([]card, min(len(s.m.Personas), 3))
	room := math.Max((most-gap*float64(len(shown)-1))/float64(len(shown))-disk, 70*s.unit)
	for i := range shown {
		p := &s.m.Personas[i]
		shown[i].name = s.strong.balance(called(i), math.Min(room, s.strong.chars(26)))
		shown[i].who = s.body.in(s.hues.Muted).balance(first(p.Segment.S, joined(p.Role), s.words.term(p.Relationship)), math.Min(room, s.body.chars(26)))
	}
	return shown
}

// inkOf is the color of the k-th curve, the first being the main one.
func (s *stage) inkOf(k int) color.NRGBA {
	if k == 0 {
		return s.hues.Accent
	}
	return mix(s.hues.Ink, s.hues.Paper, []float64{0.2, 0.42}[(k-1)%2])
}

// disk is the photo of a persona in a disk, or the first letter of the name.
func (s *stage) disk(p *journey.Persona, cx, cy, r float64, ground color.NRGBA) render.Item {
	g := &render.Group{Role: render.Artifact}
	if p.Photo == nil {
		letter := s.title
		letter.size = quarter(r * 1.05)
		letter.lead = letter.size
		b := letter.in(s.on(ground)).set(initial(p.Name.S), 2*r)
		g.Items = append([]render.Item{disk(ground, cx, cy, r)}, b.at(cx-r, cy+letter.size*0.355-b.rise(), 2*r, center)...)
		return g
	}
	var clip render.Pen
	clip.Circle(cx, cy, r)
	box := cover(p.Photo, around(cx, cy, r))
	g.Role, g.Name = render.Figure, p.Name.S
	g.Items = []render.Item{
		&render.Group{Clip: &render.Path{Segs: clip}, Items: []render.Item{&render.Image{Box: box, Data: p.Photo.Data, Type: p.Photo.Type}}},
		outline(ground, 2*s.unit, func(q *render.Pen) { q.Circle(cx, cy, r) }),
	}
	return g
}

// initial is the first letter of a name.
func initial(name string) string {
	for _, r := range name {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return strings.ToUpper(string(r))
		}
	}
	r, _ := utf8.DecodeRuneInString(name)
	return strings.TrimSpace(string(r))
}

// foot draws the promise at the left of the foot, and the legend and the credit at its right, and returns the y where
// the foot begins. Its height is taken over the whole width.
func (s *stage) foot(marks ...entry) float64 {
	inner := s.width - 2*s.margin
	promise := s.promise(inner * 0.5)
	room := inner
	if len(promise.lines) > 0 {
		room -= promise.widest() + 24*s.unit
	}
	right, h := s.imprint(marks, room)
	height := math.Max(promise.height(), h)
	y := s.height - s.margin*0.72 - height
	items := promise.at(s.margin, y+height-promise.height(), inner, left)
	render.Move(right, s.width-s.margin-room, y+height-h)
	if items = append(items, right...); len(items) > 0 {
		s.put(&render.Group{Role: render.Section, Items: items})
		s.taken.take(render.Rect{Y: y, W: s.width, H: s.height - y})
	}
	return y
}

// promise is what the company promises, in large italics.
func (s *stage) promise(width float64) block {
	st := s.quote
	st.size = quarter(15 * s.unit)
	st.lead = st.size * leading
	var all []journey.Text
	for _, p := range s.m.Promises {
		all = append(all, p.Text)
	}
	return st.in(s.hues.Accent).balance(joined(all[:min(len(all), 2)]), width)
}

// imprint sets the legend over the credit, both at the right of a width; it returns their height.
func (s *stage) imprint(marks []entry, width float64) (items []render.Item, height float64) {
	gap, lead := 14*s.unit, s.small.lead
	lines := s.legendLines(marks, width, gap)
	for i, line := range lines {
		x := width - line.width
		for _, e := range line.marks {
			items = append(items, e.draw(x, height+lead/2)...)
			words := s.small.set(e.words, width)
			items = append(items, words.at(x+e.width, height, width, left)...)
			x += e.width + words.widest() + gap
		}
		height += lead
		if i < len(lines)-1 {
			height += 2 * s.unit
		}
	}
	logo, lw := s.look.logo(s.mark(s.Logo), s.words.of(wordLogo))
	credit := s.small.set(strings.Join(s.credits(), " · "), width-lw)
	if len(lines) > 0 && len(credit.lines) > 0 {
		height += 3 * s.unit
	}
	items = append(items, credit.at(0, height, width-lw, right)...)
	height += credit.height()
	render.Move(logo, width, height-lead/2)
	return append(items, logo...), height
}

// legendLine is a line of the legend with its width.
type legendLine struct {
	marks []entry
	width float64
}

// legendLines breaks the legend into lines.
func (s *stage) legendLines(marks []entry, width, gap float64) (lines []legendLine) {
	for _, e := range marks {
		w := e.width + s.small.width(e.words)
		if n := len(lines) - 1; n >= 0 && lines[n].width+gap+w <= width {
			lines[n].marks = append(lines[n].marks, e)
			lines[n].width += gap + w
			continue
		}
		lines = append(lines, legendLine{[]entry{e}, w})
	}
	return lines
}

// lineMark is the entry of a line in the legend.
func (s *stage) lineMark(st render.Stroke, words string) entry {
	w := 26 * s.unit
	return entry{func(x, y float64) []render.Item {
		l := line(st.Color, st.Width, x, y, x+w, y)
		l.Stroke = st
		return []render.Item{l}
	}, w + 5*s.unit, words}
}

// lineLegend explains the lines beside the main curve.
func (s *stage) lineLegend() []entry {
	return s.lineLegendOf(func(k int) render.Stroke { return s.livedStroke(s.inkOf(k), k) })
}

// lineLegendOf is that legend in a style that draws the k-th line of what was lived in a stroke of its own.
func (s *stage) lineLegendOf(lived func(k int) render.Stroke) (es []entry) {
	hoped := s.hopesOn()
	if hoped || len(s.whose) > 1 {
		name := s.words.of(wordLived)
		if len(s.whose) > 1 {
			name = s.personName("")
		}
		es = append(es, s.lineMark(lived(0), name))
	}
	for k := 1; k < len(s.whose); k++ {
		es = append(es, s.lineMark(lived(k), s.personName(s.whose[k])))
	}
	if hoped {
		es = append(es, s.lineMark(s.hopedStroke(), s.words.of(wordHoped)))
	}
	return es
}
