package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// mood is one line of emotions in a lane: what one persona lives or expects, or how one competitor does.
type mood struct {
	row
	name string
	who  string // whose; "": the first persona's
	of   func(*journey.Content) journey.Emotion
}

// feelingsIn are the emotions of a cell that a row shows: those lived or expected, those of competitors, or, in an own
// lane, those that its words name.
func (b *board) feelingsIn(r *row, of *journey.Content) (fs []journey.Feeling) {
	switch {
	case r.id == "emotion":
		return of.Emotion
	case r.id == "expected":
		return of.Expected
	case r.id == "competitor":
		for _, v := range of.Competitor {
			fs = append(fs, journey.Feeling{Emotion: v.Emotion, Who: v.Actor})
		}
	default:
		for _, c := range of.Cells {
			if c.Lane != r.id {
				continue
			}
			for _, em := range c.Moods {
				fs = append(fs, journey.Feeling{Emotion: em})
			}
		}
	}
	return fs
}

// moods are the lines of a row, one for each who has an emotion in it: first the first persona, then the others in the
// order of the map.
func (b *board) moods(r row) []mood {
	var whose []string
	b.each(func(of *journey.Content) {
		if !r.shows(of) {
			return
		}
		for _, f := range b.feelingsIn(&r, of) {
			if f.Face != journey.NoFace && !slices.Contains(whose, f.Who) {
				whose = append(whose, f.Who)
			}
		}
	})
	if i := slices.Index(whose, ""); i > 0 {
		whose = slices.Insert(slices.Delete(whose, i, i+1), 0, "")
	}
	ms := make([]mood, len(whose))
	for i, who := range whose {
		ms[i] = b.mood(r, who, len(whose) > 1)
	}
	return ms
}

// mood is the line of one persona, actor or competitor.
func (b *board) mood(r row, who string, named bool) mood {
	m := mood{row: r, who: who, of: func(of *journey.Content) journey.Emotion { return journey.Of(b.feelingsIn(&r, of), who) }}
	m.text, m.some = nil, func(of *journey.Content) bool { return r.has(of) && m.of(of).Face != journey.NoFace }
	if !named {
		return m
	}
	m.name = b.personName(who)
	if r.id == "competitor" {
		m.name = b.rivalName(who)
	}
	m.title = r.title + "\n" + m.name
	return m
}

// felt makes a kind of lane that shows emotions, each as set draws it in the middle of a width; need is the narrowest
// width that an emotion can bear.
func felt(need func(*board, journey.Emotion) float64, set func(*board, journey.Emotion, float64) piece) kind {
	return kind{
		need: func(b *board, r row, c *column) float64 { return b.feltNeed(r, c, need) },
		draw: func(b *board, r row, height float64) strip {
			return b.moodLines(r, height, func(st *strip, m mood, top float64) float64 {
				return b.lineUp(st, m.row, top, func(b *board, r row, of *journey.Content, w float64) piece {
					p := set(b, m.of(of), w)
					p.addBelow(b.partly(r.id, of, w, center))
					return p
				})
			})
		},
	}
}

// feltNeed is the narrowest column that bears each emotion of a cell.
func (b *board) feltNeed(r row, c *column, need func(*board, journey.Emotion) float64) (w float64) {
	of := c.content()
	if !r.shows(of) {
		return 0
	}
	for _, f := range b.feelingsIn(&r, of) {
		if f.Face != journey.NoFace {
			w = math.Max(w, need(b, f.Emotion)+2*b.pad())
		}
	}
	return w
}

// moodLines draws the lines of a row below one another. Draw puts one into the strip from a height down and returns
// where it ends. Where there are several, each has its name in the column of lane titles.
func (b *board) moodLines(r row, height float64, draw func(st *strip, m mood, top float64) float64) strip {
	ms := b.moods(r)
	if len(ms) == 0 { // all that is told is that nobody has looked
		ms = []mood{b.mood(r, "", false)}
	}
	st := b.titled(r.title)
	y := 0.0
	for i, m := range ms {
		foot := 0.0
		if m.name != "" && i == 0 {
			st = b.titled(m.title)
			foot = st.height - b.rowPad()
		} else if m.name != "" {
			name := b.small.set(m.name, b.label-b.pad())
			st.side = append(st.side, name.at(b.margin, y+b.rowPad(), b.label-b.pad(), left)...)
			foot = y + b.rowPad() + name.height()
		}
		y = math.Max(draw(&st, m, y)-b.rowPad(), foot)
	}
	st.height = math.Max(math.Max(st.height, y+b.rowPad()), height)
	return st
}

// shownMood is the name of an emotion as it is to be set, behind what stood there before.
func (b *board) shownMood(em journey.Emotion) string {
	return shownAs(journey.Text{Was: em.Was}, b.faceName(em), asWritten)
}

// called is an emotion under its icon, which stands in the middle of a width: the icon is drawn round its middle and
// reaches r upward and downward.
func (b *board) called(em journey.Emotion, w, r float64, icon func(x, y float64) []render.Item) piece {
	p := piece{height: 2*r + 2.5*b.unit}
	p.items = []render.Item{&render.Group{Role: render.Artifact, Items: icon(w/2, r)}}
	p.addMiddle(b.small.in(b.Colors.Ink).balance(b.shownMood(em), w), w)
	return p
}
