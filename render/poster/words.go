package poster

import (
	"maps"

	"journeymap/journey"
)

// words are the poster's own words in one language, with those that the author replaced.
type words struct {
	lang journey.Lang
	own  map[string]string // by the structure word of the format
}

func wordsIn(l journey.Lang, own []journey.Pair) words {
	w := words{l, map[string]string{}}
	for _, p := range own {
		w.own[p.Label] = joined(p.Words)
	}
	return w
}

// serving is the words of a link of a chain, whose customer is the one whom it serves, unless the author has a noun.
func (w words) serving(to journey.Text) words {
	if to.S == "" || w.own["customer"] != "" {
		return w
	}
	w.own = maps.Clone(w.own)
	w.own["customer"] = shown(to)
	return w
}

// tongue is a word in every language: English, Dutch, German, French.
type tongue [4]string

var tongues = map[journey.Lang]int{journey.English: 0, journey.Dutch: 1, journey.German: 2, journey.French: 3}

func (w words) in(t tongue) string { return t[tongues[w.lang]] }

func (w words) of(k word) string { return first(w.own[wordKeys[k]], w.in(ownWords[k])) }

// lane is the title of a lane; an own lane is called by its id.
func (w words) lane(id string) string {
	t, ok := laneNames[id]
	switch {
	case !ok:
		return id
	case id == "name":
		return first(w.own[id], w.own["touchpoints"], w.in(t))
	}
	return first(w.own[id], w.in(t))
}

func (w words) when(m journey.WhenMoment) string {
	return first(w.own[whenKeys[m]], w.in(whenNames[m]))
}

func (w words) moment(k journey.MomentKind) string {
	if k == journey.Customer { // whose word stands for the noun
		return w.becomes("customer", false)
	}
	return first(w.own[string(k)], w.in(momentNames[k]))
}

// line is the name of a separating line, or the author's own words.
func (w words) line(name string) string {
	if t, ok := lineNames[name]; ok {
		return first(w.own[name], w.in(t))
	}
	return name
}

// term is a fixed word of the format in the poster's language; "" stays empty.
func (w words) term(key string) string {
	t, ok := terms[key]
	switch {
	case !ok:
		return key
	case laneNames[key] != tongue{}: // the author's word for a lane is not that for what is called alike
		return w.in(t)
	}
	return first(w.own[key], w.in(t))
}

func (w words) grade(g journey.Grade) string { return w.in(gradeNames[g]) }
