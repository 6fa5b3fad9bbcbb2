package poster

import (
	"strings"

	"journeymap/journey"
	"journeymap/render"
)

// fact is one labeled paragraph of the lens.
type fact struct {
	label string
	text  string
}

// facts are what the file says of the journey as a whole and of whom makes it, in the order of the format.
func (b *board) facts() []fact {
	m := b.cover
	fs := b.purpose()
	add := func(label string, ts []journey.Text) {
		if len(ts) > 0 {
			fs = append(fs, fact{label, joined(ts)})
		}
	}
	w := b.words
	add(w.of(wordTrigger), m.Trigger)
	add(w.of(wordGoal), m.Goal)
	add(w.of(wordScenario), m.Scenario)
	add(w.of(wordExpectations), m.Outlook.Words)
	add(w.of(wordTrip), m.Outlook.Trip)
	add(w.of(wordView), m.Outlook.View)
	for i := range m.Personas {
		fs = append(fs, b.personaFacts(&m.Personas[i])...)
	}
	var promises []journey.Text
	for _, p := range m.Promises {
		promises = append(promises, p.Text)
	}
	add(w.of(wordPromise), promises)
	add(w.of(wordProposition), m.Company.Proposition)
	add(w.of(wordDistinct), m.Company.Distinct)
	return fs
}

// purpose is what the map is for: the decision with its date, and whose it is.
func (b *board) purpose() (fs []fact) {
	p := &b.cover.Purpose
	for _, f := range []fact{
		{b.words.frame("decision"), strings.Trim(joined(p.Decision)+"\n"+b.words.due(p.Due), "\n")},
		{b.words.frame("audience"), joined(p.Audience)}, {b.words.frame("sponsor"), joined(p.Sponsor)},
	} {
		if f.text != "" {
			fs = append(fs, f)
		}
	}
	return fs
}

// personaWords are those of a persona's card, in a line.
func (b *board) personaWords(p *journey.Persona) string {
	quotes := make([]string, len(p.Quote))
	for i, q := range p.Quote {
		quotes[i] = b.sourced(b.words.quoted(q.S), q)
	}
	return joinWords(shown(p.Name), b.words.term(p.Relationship), shown(p.Segment), joined(p.Role), strings.Join(quotes, " "))
}

func (b *board) personaFacts(p *journey.Persona) []fact {
	var fs []fact
	who := ""
	if len(b.cover.Personas) > 1 {
		who = " · " + strings.TrimRight(first(strings.Fields(p.Name.S)...), ",")
	}
	add := func(k word, ts []journey.Text) {
		if len(ts) > 0 {
			fs = append(fs, fact{b.words.of(k) + who, joined(ts)})
		}
	}
	if b.cover.Kind == journey.KindExperience { // which has no card
		fs = append(fs, fact{b.words.of(wordPersona), b.personaWords(p)})
	}
	add(wordBio, p.Bio)
	add(wordGoals, p.Goals)
	add(wordNeeds, p.Needs)
	add(wordFrustrations, p.Frustrations)
	for _, c := range p.Circumstances {
		fs = append(fs, fact{c.Label + who, joined(c.Words)})
	}
	add(wordPreferences, p.Preferences)
	add(wordDislikes, p.Dislikes)
	add(wordRecognised, p.RecognisedBy)
	if len(p.Prefers) > 0 {
		fs = append(fs, fact{b.words.of(wordPrefers) + who, b.people(p.Prefers)})
	}
	if len(p.Avoids) > 0 {
		fs = append(fs, fact{b.words.of(wordAvoids) + who, b.people(p.Avoids)})
	}
	if len(p.Evidence) > 0 {
		fs = append(fs, fact{b.words.of(wordEvidence) + who, b.sourceTitles(p.Evidence)})
	}
	return fs
}

// lens sets the facts in columns of even height, with the top left corner at zero; it returns the height.
func (b *board) lens(width float64) ([]render.Item, float64) {
	facts := b.facts()
	if len(facts) == 0 {
		return nil, 0
	}
	s := b.evenest(facts, width)
	return s.set(b), s.height
}

func (b *board) factPiece(f fact, w float64) (p piece) {
	p.add(b.look.label.in(b.Colors.BandSoft).set(strings.ToUpper(f.label), w), 0, w)
	p.add(b.body.in(b.Colors.OnBand).balance(f.text, w), 0, w)
	return p
}
