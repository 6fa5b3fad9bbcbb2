package poster

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"journeymap/journey"
)

// frameWords are the words round the journey: what sort of map it is, what it is for, where it comes from, how it ends. A key
// that is a word of the format can be replaced by the author; one with a dash in front cannot, because the format has that
// word for something else.
var frameWords = map[string]tongue{
	"-touchpoints": {"Touchpoint analysis", "Touchpointanalyse", "Touchpoint-Analyse", "Analyse des points de contact"},
	"experience":   {"Experience map", "Belevingskaart", "Experience-Map", "Carte d’expérience"},
	"blueprint":    {"Service blueprint", "Service blueprint", "Service-Blueprint", "Blueprint de service"},
	"chain":        {"Chain of customer journeys", "Keten van klantreizen", "Kette von Customer Journeys", "Chaîne de parcours clients"},

	"decision": {"To decide", "Te besluiten", "Zu entscheiden", "À décider"}, "audience": {"Made for", "Gemaakt voor", "Gemacht für", "Destinée à"},
	"sponsor": {"Asked for by", "Gevraagd door", "Gewünscht von", "Demandée par"},

	"-inside-out":  {"Inside out", "Van binnen naar buiten", "Von innen nach außen", "De l’intérieur vers l’extérieur"},
	"-outside-in":  {"Outside in", "Van buiten naar binnen", "Von außen nach innen", "De l’extérieur vers l’intérieur"},
	"-halfway":     {"Half outside, half inside", "Half van buiten, half van binnen", "Halb von außen, halb von innen", "Mi-dehors, mi-dedans"},
	"-perspective": {"Perspective", "Perspectief", "Perspektive", "Perspective"},
	"-own":         {"of the cells tell of the customer", "van de vakken gaat over de klant", "der Felder handeln vom Kunden", "des cases parlent du client"},
	"-computed":    {"computed", "berekend", "berechnet", "calculé"},
	"-unfelt":      {"shows contacts, no feelings", "toont contacten, geen gevoelens", "zeigt Kontakte, keine Gefühle", "montre les contacts, pas les émotions"},

	"provenance":   {"Second-hand", "Tweedehands", "Gebraucht", "D’occasion"},
	"-assumptions": {"Assumptions", "Aannames", "Annahmen", "Hypothèses"},
	"-untested":    {"not tested with customers", "niet getoetst bij klanten", "nicht mit Kunden geprüft", "non vérifiées auprès des clients"},
	"origin":       {"Origin", "Herkomst", "Herkunft", "Origine"}, "-owner": {"Previous owner", "Vorige eigenaar", "Vorbesitz", "Ancien propriétaire"},
	"-persona": {"Made about", "Ging over", "Handelte von", "Portait sur"}, "made_on": {"Made", "Gemaakt", "Erstellt", "Établie"},
	"walked": {"Walked", "Gelopen", "Gelaufen", "Parcourue"}, "maintained": {"Maintained", "Onderhouden", "Gepflegt", "Entretenue"},
	"-kept": {"Kept", "Bewaard", "Aufbewahrt", "Conservée"}, "inside": {"always indoors: never shown to customers", "altijd binnen gestaan: nooit bij klanten geweest", "immer drinnen: nie bei Kunden gewesen", "toujours à l’intérieur : jamais montrée aux clients"},
	"outside":   {"has been outdoors, among customers", "ook buiten geweest, bij klanten", "auch draußen gewesen, bei Kunden", "sortie aussi, chez des clients"},
	"condition": {"Condition", "Staat", "Zustand", "État"}, "validated_on": {"Tested with customers", "Getoetst bij klanten", "Mit Kunden geprüft", "Vérifiée auprès des clients"},
	"price": {"Price", "Prijs", "Preis", "Prix"}, "-notyet": {"not yet", "nog niet", "noch nicht", "pas encore"},

	"principles": {"Principles", "Uitgangspunten", "Leitsätze", "Principes"}, "sources": {"Sources", "Bronnen", "Quellen", "Références"},
	"notes": {"Notes", "Notities", "Anmerkungen", "Remarques"}, "related": {"Related maps", "Verwante kaarten", "Verwandte Karten", "Cartes liées"},

	"outcome": {"Outcome", "Uitkomst", "Ausgang", "Issue"}, "-former": {"Does not come back", "Komt niet terug", "Kommt nicht wieder", "Ne revient pas"},
	"recommends": {"Recommends it", "Beveelt het aan", "Empfiehlt es weiter", "Recommande"}, "nothing": {"Tells nobody", "Vertelt het niemand", "Erzählt nichts", "N’en parle pas"},
	"warns": {"Warns others", "Waarschuwt anderen", "Warnt andere", "Met en garde"},

	"freedom": {"Freedom", "Speelruimte", "Spielraum", "Marge de manœuvre"}, "rollout": {"Rollout", "Uitrol", "Einführung", "Déploiement"},
	"felt": {"felt", "gevoeld", "gefühlt", "ressenti"}, "understood": {"understood", "doorgrond", "verstanden", "compris"},
	"told": {"told", "uitgedragen", "weitergetragen", "transmis"}, "-promised": {"Promise", "Belofte", "Versprechen", "Promesse"},
	"-map": {"Taken from", "Overgenomen uit", "Übernommen aus", "Repris de"}, "-links": {"Links", "Schakels", "Glieder", "Maillons"},

	"-better":     {"better than the competitor", "beter dan de concurrent", "besser als die Konkurrenz", "mieux que le concurrent"},
	"-worse":      {"worse than the competitor", "slechter dan de concurrent", "schlechter als die Konkurrenz", "moins bien que le concurrent"},
	"-equal":      {"level with the competitor", "gelijk aan de concurrent", "gleichauf mit der Konkurrenz", "à égalité avec le concurrent"},
	"-wait-point": {"wait point", "wachtpunt", "Wartepunkt", "point d’attente"},
}

// frame is a word round the journey.
func (w words) frame(key string) string { return first(w.own[key], w.in(frameWords[key])) }

// nouns are what someone can be, or become, with the sentences that take the author's own noun.
var nouns = map[string]struct{ becomes, stays tongue }{
	"customer": {becomes: tongue{"Becomes a customer", "Wordt klant", "Wird Kunde", "Devient client"}, stays: tongue{"Stays a customer", "Blijft klant", "Bleibt Kunde", "Reste client"}},
	"fan":      {becomes: tongue{"Becomes a fan", "Wordt fan", "Wird Fan", "Devient fan"}, stays: tongue{"Stays a fan", "Blijft fan", "Bleibt Fan", "Reste fan"}},
}

// becomes says that someone becomes a customer or a fan, or stays one, with the author's own noun if there is one. A
// replaced noun replaces a noun, never the sentence.
func (w words) becomes(noun string, already bool) string {
	all := nouns[noun]
	t := all.becomes
	if already {
		t = all.stays
	}
	said := w.in(t)
	own := w.own[noun]
	if own == "" {
		return said
	}
	verb, _, _ := strings.Cut(said, " ")
	if w.lang == journey.English {
		return verb + " " + article(own) + " " + own
	}
	return verb + " " + own
}

// article is the English article before a noun.
func article(noun string) string {
	if r, _ := utf8.DecodeRuneInString(noun); strings.ContainsRune("aeiouAEIOU", r) {
		return "an"
	}
	return "a"
}

// capital gives a text a large first letter, as a title has.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// kind is what a map calls itself.
func (w words) kind(k journey.MapKind) string {
	switch k {
	case journey.KindTouchpoints:
		return w.frame("-touchpoints")
	case journey.KindExperience, journey.KindBlueprint, journey.KindChain:
		return w.frame(string(k))
	}
	return w.of(wordMap)
}
