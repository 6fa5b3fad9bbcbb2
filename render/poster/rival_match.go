package poster

import (
	"journeymap/journey"
	"journeymap/render"
)

// Where people rate both the company and a competitor, a sign beside the face of the competitor says how the company does
// against it.

// matches are the outcomes of a comparison, by their labels, in the order of the legend.
var matches = []string{"-better", "-worse", "-equal"}

// matchOf is how the company does against a competitor here: one of matches, or "" where one of the two is not rated.
func matchOf(of *journey.Content, v *journey.Rival) string {
	ours, ok := score(journey.Of(of.Emotion, ""))
	theirs, okay := score(v.Emotion)
	switch {
	case !ok || !okay:
		return ""
	case ours > theirs:
		return "-better"
	case ours < theirs:
		return "-worse"
	}
	return "-equal"
}

// matchRadius is half the height of the sign of a comparison.
func (l *look) matchRadius() float64 { return 3 * l.unit }

// matchRoom is the room of such a sign behind a face, if there is one.
func (l *look) matchRoom(of *journey.Content, v *journey.Rival) float64 {
	if matchOf(of, v) == "" {
		return 0
	}
	return 2*l.matchRadius() + 3*l.unit
}

// matchItems draws the sign behind a face that ends at x, round a line at y.
func (b *board) matchItems(of *journey.Content, v *journey.Rival, x, y float64) []render.Item {
	m := matchOf(of, v)
	if m == "" {
		return nil
	}
	r := b.matchRadius()
	return []render.Item{&render.Group{Role: render.Figure, Name: b.words.frame(m), Items: b.matchSign(m, x+3*b.unit+r, y, r)}}
}

// matchSign is a triangle that points up or down, or two lines.
func (l *look) matchSign(m string, x, y, r float64) []render.Item {
	triangle := func(up float64) func(*render.Pen) {
		return func(p *render.Pen) {
			p.Move(x-r, y+0.75*up*r)
			p.Line(x+r, y+0.75*up*r)
			p.Line(x, y-0.85*up*r)
			p.Close()
		}
	}
	switch m {
	case "-better":
		return []render.Item{fill(l.Colors.Accent, triangle(1))}
	case "-worse":
		return []render.Item{fill(l.Colors.Warn, triangle(-1))}
	}
	return []render.Item{line(l.Colors.Muted, 0.45*r, x-r, y-0.45*r, x+r, y-0.45*r), line(l.Colors.Muted, 0.45*r, x-r, y+0.45*r, x+r, y+0.45*r)}
}

// rivalsTold says whether anywhere more is said of a competitor than how people feel there.
func (p *plan) rivalsTold() (told bool) {
	p.each(func(of *journey.Content) {
		for _, v := range of.Competitor {
			told = told || tellsOf(v)
		}
	})
	return told
}

// rivalsLegend explains the signs that this board has.
func rivalsLegend(b *board) (es []entry) {
	used := map[string]bool{}
	b.here(func(of *journey.Content) {
		for i := range of.Competitor {
			used[matchOf(of, &of.Competitor[i])] = true
		}
	})
	for _, m := range matches {
		if used[m] {
			es = append(es, b.signEntry(b.words.frame(m), func(x, y, _ float64) []render.Item { return b.matchSign(m, x, y, b.matchRadius()) }))
		}
	}
	return es
}
