package poster

import (
	"fmt"
	"strings"

	"journeymap/journey"
)

// word is one of the words that a poster adds itself.
type word int

// The words of a poster.
const (
	wordMap word = iota
	wordPersona
	wordLegend
	wordLived
	wordHoped
	wordGap
	wordVersion
	wordPage
	wordOf
	wordPhases
	wordTouchpoints
	wordLowest
	wordHighest
)

// words are the poster's own words in one language.
type words struct{ lang journey.Lang }

func wordsIn(l journey.Lang) words { return words{l} }

// tongue is a word in every language: English, Dutch, German, French.
type tongue [4]string

var tongues = map[journey.Lang]int{journey.English: 0, journey.Dutch: 1, journey.German: 2, journey.French: 3}

func (w words) in(t tongue) string { return t[tongues[w.lang]] }

func (w words) of(k word) string { return w.in(ownWords[k]) }

var ownWords = map[word]tongue{
	wordMap:         {"Customer journey map", "Klantreiskaart", "Customer-Journey-Map", "Carte du parcours client"},
	wordPersona:     {"Persona", "Persona", "Persona", "Persona"},
	wordLegend:      {"Legend", "Legenda", "Legende", "Légende"},
	wordLived:       {"experienced", "ervaren", "erlebt", "vécu"},
	wordHoped:       {"expected", "verwacht", "erwartet", "attendu"},
	wordGap:         {"gap between expected and experienced", "verschil tussen verwacht en ervaren", "Abstand zwischen erwartet und erlebt", "écart entre attendu et vécu"},
	wordVersion:     {"version", "versie", "Version", "version"},
	wordPage:        {"page", "pagina", "Seite", "page"},
	wordOf:          {"of", "van", "von", "sur"},
	wordPhases:      {"Phases", "Fasen", "Phasen", "Phases"},
	wordTouchpoints: {"Touchpoints", "Contactmomenten", "Kontaktpunkte", "Points de contact"},
	wordLowest:      {"Lowest point", "Dieptepunt", "Tiefpunkt", "Point le plus bas"},
	wordHighest:     {"Highest point", "Hoogtepunt", "Höhepunkt", "Point le plus haut"},
}

// laneNames are the titles of lanes.
var laneNames = map[string]tongue{
	"name":     {"Touchpoint", "Contactmoment", "Kontaktpunkt", "Point de contact"},
	"doing":    {"Doing", "Doet", "Tut", "Fait"},
	"emotion":  {"Emotions", "Emoties", "Emotionen", "Émotions"},
	"thinking": {"Thinking", "Denkt", "Denkt", "Pense"},
}

var whenNames = map[journey.WhenMoment]tongue{
	journey.Before:   {"Before purchase", "Voor aankoop", "Vor dem Kauf", "Avant l’achat"},
	journey.Purchase: {"At purchase", "Bij aankoop", "Beim Kauf", "À l’achat"},
	journey.Use:      {"During use", "Tijdens gebruik", "Während der Nutzung", "Pendant l’usage"},
	journey.After:    {"After purchase", "Na aankoop", "Nach dem Kauf", "Après l’achat"},
}

var momentNames = map[journey.MomentKind]tongue{
	journey.Truth:    {"Moment of truth", "Moment van de waarheid", "Moment der Wahrheit", "Moment de vérité"},
	journey.Wow:      {"Wow moment", "Wow-moment", "Wow-Moment", "Moment wow"},
	journey.Fail:     {"Fails here", "Gaat hier mis", "Geht hier schief", "Échoue ici"},
	journey.Peak:     {"Peak", "Piek", "Höhepunkt", "Pic"},
	journey.End:      {"End", "Einde", "Ende", "Fin"},
	journey.Zero:     {"Zero moment of truth", "Nulde moment van de waarheid", "Nullter Moment der Wahrheit", "Moment zéro de vérité"},
	journey.First:    {"First moment of truth", "Eerste moment van de waarheid", "Erster Moment der Wahrheit", "Premier moment de vérité"},
	journey.Second:   {"Second moment of truth", "Tweede moment van de waarheid", "Zweiter Moment der Wahrheit", "Deuxième moment de vérité"},
	journey.Ultimate: {"Ultimate moment of truth", "Ultieme moment van de waarheid", "Ultimativer Moment der Wahrheit", "Moment ultime de vérité"},
	journey.Entry:    {"Enters here", "Stapt hier in", "Steigt hier ein", "Entre ici"},
	journey.Exit:     {"Leaves here", "Stapt hier uit", "Steigt hier aus", "Sort ici"},
	journey.Obstacle: {"Obstacle", "Hindernis", "Hindernis", "Obstacle"},
	journey.Customer: {"Becomes a customer", "Wordt klant", "Wird Kunde", "Devient client"},
}

func (w words) lane(id string) string { return w.in(laneNames[id]) }

func (w words) when(m journey.WhenMoment) string { return w.in(whenNames[m]) }

func (w words) moment(k journey.MomentKind) string { return w.in(momentNames[k]) }

func (w words) page(n, of int) string {
	return fmt.Sprintf("%s %d %s %d", w.of(wordPage), n, w.of(wordOf), of)
}

// quotes are the quotation marks of each language; French ones stand off by a narrow no-break space.
var quotes = [4][2]string{{"“", "”"}, {"“", "”"}, {"„", "“"}, {"«\u202f", "\u202f»"}}

// quoted puts quotation marks round a text, unless its author did.
func (w words) quoted(s string) string {
	if strings.ContainsAny(s, "“”„«»\"") || strings.HasPrefix(s, "‘") {
		return s
	}
	q := quotes[tongues[w.lang]]
	return q[0] + s + q[1]
}

var monthNames = [4][12]string{
	{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"},
	{"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"},
	{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
}

// date writes a year, a month or a day as the language does.
func (w words) date(d journey.Date) string {
	n := tongues[w.lang]
	switch {
	case d.Year == 0:
		return ""
	case d.Month == 0:
		return fmt.Sprint(d.Year)
	case d.Day == 0:
		return fmt.Sprintf("%s %d", monthNames[n][d.Month-1], d.Year)
	}
	switch w.lang {
	case journey.Dutch:
		return fmt.Sprintf("%02d-%02d-%d", d.Day, d.Month, d.Year)
	case journey.German:
		return fmt.Sprintf("%02d.%02d.%d", d.Day, d.Month, d.Year)
	case journey.French:
		return fmt.Sprintf("%02d/%02d/%d", d.Day, d.Month, d.Year)
	}
	return fmt.Sprintf("%d %s %d", d.Day, monthNames[n][d.Month-1], d.Year)
}
