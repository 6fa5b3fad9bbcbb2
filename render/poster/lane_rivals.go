package poster

import (
	"math"
	"slices"
	"strings"

	"journeymap/journey"
	"journeymap/render"
)

// tellsOf says whether more is said of a competitor than how people feel there.
func tellsOf(v journey.Rival) bool {
	return len(v.Words)+len(v.Proposition)+len(v.Frontstage)+len(v.Backstage) > 0
}

// ownRow is one of the rows that a competitor has of its own, to lay beside the company's.
type ownRow struct {
	lane  string
	words []journey.Text
}

func ownRows(v *journey.Rival) []ownRow {
	return []ownRow{{"proposition", v.Proposition}, {"frontstage", v.Frontstage}, {"backstage", v.Backstage}}
}

func needRivals(b *board, r row, of *journey.Content) float64 {
	w := 0.0
	for i := range of.Competitor {
		v := &of.Competitor[i]
		in := b.rivalRoom(of, v)
		w = math.Max(w, math.Max(2*(b.rivalRadius()+b.matchRoom(of, v)), in+b.small.widestWord(v.Words)))
		for _, o := range ownRows(v) {
			if len(o.words) > 0 {
				w = math.Max(w, math.Max(b.small.widestWord(o.words), b.look.label.longest(b.words.lane(o.lane))))
			}
		}
	}
	return w
}

func (l *look) rivalRadius() float64 { return 7.5 * l.unit }

// rivalRoom is the room of a face before words, with how the company does against it.
func (b *board) rivalRoom(of *journey.Content, v *journey.Rival) float64 {
	if v.Face == journey.NoFace {
		return 0
	}
	return 2*b.rivalRadius() + b.matchRoom(of, v) + 4*b.unit
}

// drawRivals draws how competitors do. Faces alone stand under those of the curve; with words they stand at the left.
func drawRivals(b *board, r row, height float64) strip {
	r.title = b.rivalTitle(r.title)
	told := false
	b.here(func(of *journey.Content) { told = told || r.shows(of) && slices.ContainsFunc(of.Competitor, tellsOf) })
	if told {
		return b.boxes(r, height, setRivals)
	}
	st := b.titled(r.title)
	b.lineUp(&st, r, 0, setRivalFaces)
	st.height = math.Max(st.height, height)
	return st
}

// rivalTitle is the title of the lane with the name of the competitor below it, if that is one: of several, each cell says
// whose it is.
func (b *board) rivalTitle(title string) string {
	name := ""
	b.each(func(of *journey.Content) {
		for i := range of.Competitor {
			name = first(name, b.rivalName(of.Competitor[i].Actor))
		}
	})
	if len(b.rivals) > 1 || name == "" || strings.Contains(title, "\n") || strings.Contains(title, name) {
		return title
	}
	return title + "\n" + name
}

// rivalFace is a small face round x, y, with whose it is for readers.
func (b *board) rivalFace(v *journey.Rival, x, y float64) render.Item {
	return &render.Group{Role: render.Figure, Name: joinWords(b.rivalName(v.Actor), b.faceName(v.Emotion)),
		Items: b.faceItems(v.Face, x, y, b.rivalRadius())}
}

// setRivalFaces draws the faces of a cell in its middle, each with its name where there are several competitors.
func setRivalFaces(b *board, r row, of *journey.Content, w float64) (p piece) {
	for i := range of.Competitor {
		v := &of.Competitor[i]
		if i > 0 {
			p.height += 3 * b.unit
		}
		if v.Face != journey.NoFace {
			y := p.height + b.rivalRadius()*1.1
			p.items = append(p.items, b.rivalFace(v, w/2, y))
			p.items = append(p.items, b.matchItems(of, v, w/2+b.rivalRadius(), y)...)
			p.height += 2.2 * b.rivalRadius()
		}
		if len(b.rivals) > 1 {
			p.addMiddle(b.small.balance(b.rivalName(v.Actor), w), w)
		}
	}
	return p
}

// setRivals draws each competitor of a cell: its face, what is said of it, and its own rows under their names.
func setRivals(b *board, r row, of *journey.Content, w float64) (p piece) {
	for i := range of.Competitor {
		if i > 0 {
			p.height += 5 * b.unit
		}
		p.addBelow(b.rival(of, &of.Competitor[i], w))
	}
	return p
}

func (b *board) rival(of *journey.Content, v *journey.Rival, w float64) (p piece) {
	in := b.rivalRoom(of, v)
	if len(b.rivals) > 1 || in == 0 {
		p.add(b.look.label.set(b.rivalName(v.Actor), w-in), in, w-in)
	}
	q := b.paragraphs(b.small.in(b.Colors.Ink), v.Words, w-in, asWritten)
	render.Move(q.items, in, 0)
	p.addBelow(q)
	if in > 0 {
		rad := b.rivalRadius()
		gap := math.Max(0, rad-p.height/2)
		render.Move(p.items, 0, gap)
		p.height = math.Max(p.height+gap, 2*rad)
		p.items = slices.Concat([]render.Item{b.rivalFace(v, rad, rad)}, b.matchItems(of, v, 2*rad, rad), p.items)
	}
	for _, o := range ownRows(v) {
		p.chapter(b, b.words.lane(o.lane), b.paragraphs(b.small.in(b.Colors.Ink), o.words, w, asWritten), w)
	}
	return p
}

// rivalName is the declared name of a competitor; "" is the only one declared, if there is one.
func (p *plan) rivalName(id string) string {
	if id != "" {
		return p.named(id)
	}
	name := ""
	for _, a := range p.m.Actors {
		if a.Role == "competitor" && name == "" {
			name = a.Name.S
		} else if a.Role == "competitor" {
			return p.words.lane("competitor")
		}
	}
	return first(name, p.words.lane("competitor"))
}
