package poster

import (
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// Where something comes from is told by a shape beside its letters: full when customers said or showed it, half when that
// holds for a part, open when it does not.

// heard says how much of something comes from customers.
type heard uint8

const (
	notHeard heard = iota
	partlyHeard
	fullyHeard
)

var heardWords = [...]word{notHeard: wordNotCustomers, partlyHeard: wordPartlyCustomers, fullyHeard: wordFromCustomers}

// voices are the kinds of evidence in which customers themselves are heard or seen.
var voices = []string{"interview", "survey", "diary", "observation", "mystery", "complaint", "review", "elsewhere"}

// isVoice says whether a source by its id is a customer's voice.
func (p *plan) isVoice(id string) bool {
	return slices.ContainsFunc(p.m.Evidence, func(e journey.Evidence) bool { return e.ID.S == id && heardOf(&e) == fullyHeard })
}

// heardIn is how much of a column comes from customers, as far as its name tells: what its cells do not. What is known of
// some lanes alone is a part.
func (b *board) heardIn(of *journey.Content) heard {
	return b.heardAmong(b.evidenceAtName(of))
}

// heardAmong is how much of what some evidence stands for comes from customers.
func (p *plan) heardAmong(all []journey.LaneEvidence) heard {
	said, silent, whole := false, false, false
	for _, e := range all {
		voice := slices.ContainsFunc(e.IDs, p.isVoice)
		said, silent = said || voice, silent || !voice
		whole = whole || e.Lane == ""
	}
	switch {
	case !said:
		return notHeard
	case silent || !whole:
		return partlyHeard
	}
	return fullyHeard
}

// heardSign is a shape round x, y.
func (l *look) heardSign(h heard, x, y, r float64) []render.Item {
	switch h {
	case fullyHeard:
		return []render.Item{disk(l.Colors.Accent, x, y, r)}
	case partlyHeard:
		return l.halfDisk(x, y, r, l.Colors.Accent)
	}
	return []render.Item{disk(l.Colors.Paper, x, y, r), l.ring(x, y, r, l.Colors.Accent)}
}

// heardFigure is a shape that readers hear.
func (b *board) heardFigure(h heard, x, y float64) render.Item {
	return &render.Group{Role: render.Figure, Name: b.words.of(heardWords[h]), Items: b.heardSign(h, x, y, b.heardRadius())}
}

func (l *look) heardRadius() float64 { return 0.3 * l.small.size }

// heardLegend explains the shapes that the map uses.
func (b *board) heardLegend() (es []entry) {
	var used [len(heardWords)]bool
	for i := range b.whole.evidence {
		used[heardOf(&b.whole.evidence[i])] = true
	}
	b.each(func(of *journey.Content) {
		if at := b.evidenceAtName(of); at != nil {
			used[b.heardAmong(at)] = true
		}
		for _, e := range of.Evidence {
			if b.tellsAtCell(e.Lane, of) {
				used[b.heardBy(e.IDs)] = true
			}
		}
	})
	for _, h := range []heard{fullyHeard, partlyHeard, notHeard} {
		if used[h] {
			es = append(es, b.signEntry(b.words.of(heardWords[h]), func(x, y, r float64) []render.Item { return b.heardSign(h, x, y, 0.7*r) }))
		}
	}
	return es
}

// heardOf is how much of a source comes from customers: nothing of one that is only planned, which is due and has no date.
func heardOf(ev *journey.Evidence) heard {
	if planned := ev.Due.Year != 0 && ev.Date.Year == 0; slices.Contains(voices, ev.Kind) && !planned {
		return fullyHeard
	}
	return notHeard
}

// heardRoom is the room of a shape before a letter.
func (l *look) heardRoom() float64 { return 2*l.heardRadius() + 2.5*l.unit }
