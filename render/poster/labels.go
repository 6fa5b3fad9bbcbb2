package poster

import (
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
	wordNotMapped
	wordPartlyKnown
	wordKPI
	wordDue
	wordIdeaOf
	wordImpact
	wordEffort
	wordImportance
	wordSatisfaction
	wordTarget
	wordTrigger
	wordGoal
	wordScenario
	wordExpectations
	wordTrip
	wordView
	wordPromise
	wordProposition
	wordDistinct
	wordSegment
	wordBio
	wordGoals
	wordNeeds
	wordFrustrations
	wordPreferences
	wordDislikes
	wordRecognised
	wordPrefers
	wordAvoids
	wordKPIs
	wordEvidence
	wordAssumption
	wordQuickWin
	wordOptional
	wordKept
	wordBroken
	wordAtStake
	wordOwnChannel
	wordOtherChannel
	wordLonger
	wordEnd
	wordTheEnd
	wordLogo
	wordNobody
	wordSun
	wordMoon
	wordStars
	wordFog
	wordMetroLine
	wordHub
	wordChange
	wordChanges
	wordBuilding
	wordOutward
	wordAgain
	wordContinued
	wordCustomer
	wordContact
	wordExperience
	wordCompany
	wordWayOn
	wordWayBackTo
	wordWayBack
	wordWayLost
	wordWayBackLost
	wordWayFrom
	wordWayTo
	wordChoice
	wordTogether
	wordUntil
	wordSubJourney
	wordWas
	wordExchange
	wordAsked
	wordReturned
	wordUnanswered
	wordScore
	wordComputed
	wordForward
	wordFromCustomers
	wordPartlyCustomers
	wordNotCustomers
	wordDeposit
	wordWithdrawal
	wordBalance
	wordOverdrawn
	wordRange
	wordBetter
	wordWorse
	wordOfContact
	wordOfAction
	wordThirdParty
)

// wordKeys are the structure words by which authors replace a word.
var wordKeys = map[word]string{
	wordMap: "journey", wordPersona: "persona", wordTrigger: "trigger", wordGoal: "goal", wordScenario: "scenario",
	wordExpectations: "expectations", wordTrip: "trip", wordView: "view", wordPromise: "promise", wordProposition: "proposition",
	wordDistinct: "distinct", wordSegment: "segment", wordBio: "bio", wordGoals: "goals", wordNeeds: "needs",
	wordFrustrations: "frustrations", wordPreferences: "preferences", wordDislikes: "dislikes", wordRecognised: "recognised_by",
	wordPrefers: "prefers", wordAvoids: "avoids", wordKPIs: "kpis", wordEvidence: "evidence", wordHoped: "expected",
	wordTouchpoints: "touchpoints", wordPhases: "phases", wordAssumption: "assumption", wordDue: "due", wordImpact: "impact",
	wordEffort: "effort", wordImportance: "importance", wordSatisfaction: "satisfaction", wordTarget: "target",
	wordVersion: "version", wordOptional: "optional", wordKept: "kept", wordBroken: "broken", wordNobody: "nobody",
	wordCustomer: "customer", wordContact: "contact", wordExperience: "experience", wordCompany: "company",
	wordWas: "was", wordExchange: "exchange", wordAsked: "asked", wordReturned: "returned", wordUnanswered: "unanswered",
	wordQuickWin: "quick-win", wordScore: "score", wordForward: "from", wordFromCustomers: "heard", wordPartlyCustomers: "partly-heard", wordNotCustomers: "unheard",
	wordWayOn: "next", wordChoice: "branch", wordUntil: "until", wordSubJourney: "link",
	wordDeposit: "deposit", wordWithdrawal: "withdrawal", wordBalance: "balance", wordOverdrawn: "overdrawn", wordRange: "range",
	wordOfAction: "action", wordThirdParty: "third-party",
}

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

	wordNotMapped:    {"not mapped", "niet in kaart", "nicht erfasst", "non cartographié"},
	wordPartlyKnown:  {"partly known", "deels bekend", "teils bekannt", "connu en partie"},
	wordKPI:          {"KPI", "KPI", "KPI", "Indicateur"},
	wordDue:          {"by", "gereed", "bis", "échéance"},
	wordIdeaOf:       {"idea of", "idee van", "Idee von", "idée de"},
	wordImpact:       {"impact", "effect", "Wirkung", "impact"},
	wordEffort:       {"effort", "moeite", "Aufwand", "effort"},
	wordImportance:   {"importance", "belang", "Bedeutung", "importance"},
	wordSatisfaction: {"satisfaction", "tevredenheid", "Zufriedenheit", "satisfaction"},
	wordTarget:       {"target", "doel", "Ziel", "objectif"},

	wordTrigger:      {"Trigger", "Aanleiding", "Auslöser", "Déclencheur"},
	wordGoal:         {"Goal", "Doel", "Ziel", "But"},
	wordScenario:     {"Scenario", "Scenario", "Szenario", "Scénario"},
	wordExpectations: {"Expectations", "Verwachtingen", "Erwartungen", "Attentes"},
	wordTrip:         {"Expectation of the trip", "Verwachting van de reis", "Erwartung an die Reise", "Attente du voyage"},
	wordView:         {"The view", "Het uitzicht", "Die Aussicht", "La vue"},
	wordPromise:      {"Brand promise", "Merkbelofte", "Markenversprechen", "Promesse de marque"},
	wordProposition:  {"Proposition", "Propositie", "Angebot", "Proposition"},
	wordDistinct:     {"What sets it apart", "Onderscheidend", "Was es unterscheidet", "Ce qui distingue"},

	wordSegment:      {"Segment", "Segment", "Segment", "Segment"},
	wordBio:          {"About", "Over", "Über", "À propos"},
	wordGoals:        {"Goals", "Doelen", "Ziele", "Buts"},
	wordNeeds:        {"Needs", "Behoeften", "Bedürfnisse", "Besoins"},
	wordFrustrations: {"Frustrations", "Frustraties", "Frustrationen", "Frustrations"},
	wordPreferences:  {"Preferences", "Voorkeuren", "Vorlieben", "Préférences"},
	wordDislikes:     {"Dislikes", "Heeft een hekel aan", "Abneigungen", "N’aime pas"},
	wordRecognised:   {"Recognised by", "Herkenbaar aan", "Erkennbar an", "Reconnaissable à"},
	wordPrefers:      {"Prefers", "Kiest liefst", "Bevorzugt", "Préfère"},
	wordAvoids:       {"Avoids", "Mijdt", "Meidet", "Évite"},

	wordKPIs:       {"KPIs", "KPI’s", "KPIs", "Indicateurs"},
	wordEvidence:   {"Evidence", "Onderbouwing", "Datenbasis", "Sources"},
	wordAssumption: {"assumption", "aanname", "Annahme", "hypothèse"},
	wordQuickWin:   {"Quick win", "Laaghangend fruit", "Quick Win", "Gain rapide"},
	wordOptional:   {"optional", "optioneel", "optional", "facultatif"},
	wordKept:       {"promise kept", "belofte gehouden", "Versprechen gehalten", "promesse tenue"},
	wordBroken:     {"promise broken", "belofte gebroken", "Versprechen gebrochen", "promesse rompue"},
	wordAtStake:    {"promise at stake", "belofte in het spel", "Versprechen auf dem Spiel", "promesse en jeu"},

	wordOwnChannel:   {"own channel", "eigen kanaal", "eigener Kanal", "canal propre"},
	wordOtherChannel: {"channel of others", "kanaal van anderen", "fremder Kanal", "canal tiers"},
	wordNobody:       {"nobody", "niemand", "niemand", "personne"},
	wordLogo:         {"Logo", "Logo", "Logo", "Logo"},
	wordEnd:          {"End", "Slot", "Ende", "Fin"},
	wordTheEnd:       {"The end", "Einde", "Ende", "Fin"},
	wordMetroLine:    {"Line", "Lijn", "Linie", "Ligne"},
	wordHub:          {"interchange: a moment that counts", "knooppunt: een moment dat telt", "Knotenpunkt: ein Moment, der zählt", "correspondance : un moment qui compte"},
	wordChange:       {"change of channel", "overstap naar een ander kanaal", "Umstieg auf einen anderen Kanal", "changement de canal"},
	wordChanges:      {"Changes of channel", "Overstappen per kanaal", "Umstiege je Kanal", "Changements de canal"},
	wordBuilding:     {"under construction: not known yet", "in aanbouw: nog niet bekend", "im Bau: noch nicht bekannt", "en travaux : pas encore connu"},
	wordOutward:      {"further out is better", "hoe verder naar buiten, hoe beter", "weiter außen ist besser", "plus loin du centre, mieux c’est"},
	wordAgain:        {"…and round again", "…en nog een rondje", "…und noch eine Runde", "…et c’est reparti"},
	wordLonger:       {"not known in between", "tussenin niet bekend", "dazwischen unbekannt", "entre-deux inconnu"},

	wordSun:        {"sun: over the best moment; the higher, the better the end against the beginning", "zon: boven het beste moment; hoe hoger, hoe beter het einde tegenover het begin", "Sonne: über dem besten Moment; je höher, desto besser das Ende gegenüber dem Anfang", "soleil : au-dessus du meilleur moment ; plus il est haut, meilleure est la fin face au début"},
	wordMoon:       {"moon: over the best moment; the higher, the better the end against the beginning", "maan: boven het beste moment; hoe hoger, hoe beter het einde tegenover het begin", "Mond: über dem besten Moment; je höher, desto besser das Ende gegenüber dem Anfang", "lune : au-dessus du meilleur moment ; plus elle est haute, meilleure est la fin face au début"},
	wordFog:        {"fog: not known yet", "mist: nog niet bekend", "Nebel: noch nicht bekannt", "brouillard : pas encore connu"},
	wordStars:      {"a star for each touchpoint: the larger, the better", "een ster per contactmoment: hoe groter, hoe beter", "ein Stern je Kontaktpunkt: je größer, desto besser", "une étoile par point de contact : plus elle est grande, mieux c’est"},
	wordContinued:  {"continued", "vervolg", "Fortsetzung", "suite"},
	wordCustomer:   {"Customer", "Klant", "Kunde", "Client"},
	wordContact:    {"Contact", "Contact", "Kontakt", "Contact"},
	wordExperience: {"Experience", "Beleving", "Erleben", "Vécu"},
	wordCompany:    {"Company", "Bedrijf", "Unternehmen", "Entreprise"},

	wordDeposit:    {"Deposit", "Storting", "Einzahlung", "Dépôt"},
	wordWithdrawal: {"Withdrawal", "Opname", "Abhebung", "Retrait"},
	wordBalance:    {"balance", "saldo", "Saldo", "solde"},
	wordOverdrawn:  {"overdrawn", "rood staan", "überzogen", "à découvert"},
	wordRange:      {"from the lowest to the highest", "van laagste tot hoogste", "vom niedrigsten zum höchsten Wert", "de la plus basse à la plus haute valeur"},
	wordBetter:     {"better than expected", "beter dan verwacht", "besser als erwartet", "mieux que prévu"},
	wordWorse:      {"worse than expected", "slechter dan verwacht", "schlechter als erwartet", "moins bien que prévu"},
	wordOfContact:  {"contact", "contact", "Kontakt", "contact"},
	wordOfAction:   {"moment of one’s own", "eigen moment", "eigener Moment", "moment à soi"},
	wordThirdParty: {"third party", "derde partij", "Dritte", "tiers"},

	wordWas:        {"was", "was", "war", "avant"},
	wordExchange:   {"Asked and offered", "Gevraagd en geboden", "Gefragt und geboten", "Demandé et offert"},
	wordAsked:      {"asked", "gevraagd", "gefragt", "demandé"},
	wordReturned:   {"in return", "in ruil", "dafür", "en retour"},
	wordUnanswered: {"nothing in return", "niets in ruil", "nichts dafür", "rien en retour"},
	wordScore:      {"score", "score", "Wert", "score"},
	wordComputed:   {"computed", "berekend", "berechnet", "calculé"},
	wordForward:    {"brings forward", "haalt naar voren", "zieht vor", "avance"},

	wordFromCustomers:   {"from customers", "van klanten", "von Kunden", "de clients"},
	wordPartlyCustomers: {"partly from customers", "deels van klanten", "teils von Kunden", "en partie de clients"},
	wordNotCustomers:    {"not from customers", "niet van klanten", "nicht von Kunden", "pas de clients"},

	wordWayOn:       {"On to", "Verder naar", "Weiter zu", "Suite :"},
	wordWayBackTo:   {"Back to", "Terug naar", "Zurück zu", "Retour à"},
	wordWayBack:     {"way back", "weg terug", "Weg zurück", "retour"},
	wordWayLost:     {"memory lost", "herinnering verloren", "Erinnerung verloren", "souvenir perdu"},
	wordWayBackLost: {"way back, memory lost", "weg terug, herinnering verloren", "Weg zurück, Erinnerung verloren", "retour, souvenir perdu"},
	wordWayFrom:     {"from", "van", "von", "depuis"},
	wordWayTo:       {"to", "naar", "zu", "vers"},
	wordChoice:      {"choice", "keuze", "Auswahl", "choix"},
	wordTogether:    {"at the same time", "tegelijk", "gleichzeitig", "en même temps"},
	wordUntil:       {"lasts through", "duurt tot en met", "dauert bis einschließlich", "dure jusqu’à la fin de"},
	wordSubJourney:  {"journey of its own", "eigen klantreis", "eigene Reise", "parcours à part"},
}

// laneNames are the titles of lanes.
var laneNames = map[string]tongue{
	"name":          {"Touchpoint", "Contactmoment", "Kontaktpunkt", "Point de contact"},
	"image":         {"Scene", "Beeld", "Bild", "Scène"},
	"physical":      {"Physical evidence", "Tastbaar bewijs", "Physische Belege", "Preuves matérielles"},
	"doing":         {"Doing", "Doet", "Tut", "Fait"},
	"needs":         {"Needs", "Heeft nodig", "Braucht", "A besoin de"},
	"thinking":      {"Thinking", "Denkt", "Denkt", "Pense"},
	"feeling":       {"Feeling", "Voelt", "Fühlt", "Ressent"},
	"saying":        {"Saying", "Zegt", "Sagt", "Dit"},
	"expectations":  {"Expectations", "Verwachtingen", "Erwartungen", "Attentes"},
	"emotion":       {"Emotions", "Emoties", "Emotionen", "Émotions"},
	"moment":        {"Moments", "Momenten", "Momente", "Moments"},
	"why":           {"Why", "Waarom", "Warum", "Pourquoi"},
	"expected":      {"Expected", "Verwacht", "Erwartet", "Attendu"},
	"channel":       {"Channel", "Kanaal", "Kanal", "Canal"},
	"with":          {"With", "Met", "Mit", "Avec"},
	"actor":         {"Who starts", "Wie begint", "Wer beginnt", "Qui commence"},
	"pains":         {"Pain points", "Pijnpunten", "Schmerzpunkte", "Irritants"},
	"gains":         {"Bright spots", "Pluspunten", "Lichtblicke", "Points forts"},
	"uncertainties": {"Uncertainties", "Onzekerheden", "Unsicherheiten", "Incertitudes"},
	"answer":        {"Company’s answer", "Antwoord van het bedrijf", "Antwort des Unternehmens", "Réponse de l’entreprise"},
	"recovery":      {"Recovery", "Herstel", "Wiedergutmachung", "Réparation"},
	"effort":        {"Effort", "Moeite", "Aufwand", "Effort"},
	"wait":          {"Waiting", "Wachten", "Warten", "Attente"},
	"duration":      {"Duration", "Duur", "Dauer", "Durée"},
	"frontstage":    {"Frontstage", "Voor de schermen", "Vor den Kulissen", "Scène"},
	"backstage":     {"Backstage", "Achter de schermen", "Hinter den Kulissen", "Coulisses"},
	"support":       {"Support", "Ondersteuning", "Unterstützung", "Support"},
	"promise":       {"Promise", "Belofte", "Versprechen", "Promesse"},
	"proof":         {"Proof", "Bewijs", "Beweis", "Preuve"},
	"competitor":    {"Competitor", "Concurrent", "Wettbewerber", "Concurrent"},
	"proposition":   {"Proposition", "Propositie", "Angebot", "Proposition"},
	"constraint":    {"Constraint", "Beperking", "Beschränkung", "Contrainte"},
	"benchmarks":    {"Experience elsewhere", "Ervaring elders", "Erfahrung anderswo", "Expérience ailleurs"},
	"interest":      {"Whose interest", "Wiens belang", "Wessen Interesse", "Dans quel intérêt"},
	"data_asked":    {"Data asked", "Gevraagde gegevens", "Gefragte Daten", "Données demandées"},
	"benefit_shown": {"Benefit shown", "Getoond voordeel", "Gezeigter Nutzen", "Avantage montré"},
	"ladder":        {"Ladder of yes", "Ja-ladder", "Ja-Leiter", "Échelle du oui"},
	"enjoyment":     {"Enjoyment", "Plezier", "Genuss", "Plaisir"},
	"memory":        {"Memory", "Herinnering", "Erinnerung", "Souvenir"},
	"opportunities": {"Opportunities", "Verbeterkansen", "Chancen", "Opportunités"},
	"account":       {"Emotional bank account", "Emotionele bankrekening", "Emotionales Beziehungskonto", "Compte émotionnel"},
	"change":        {"Change", "Verandering", "Änderung", "Changement"},
	"owner":         {"Owner", "Eigenaar", "Verantwortlich", "Responsable"},
	"evidence":      {"Evidence", "Onderbouwing", "Datenbasis", "Sources"},
}

// lineNames are the lines of a service blueprint.
var lineNames = map[string]tongue{
	"interaction": {"Line of interaction", "Interactielijn", "Interaktionslinie", "Ligne d’interaction"},
	"visibility":  {"Line of visibility", "Zichtbaarheidslijn", "Sichtbarkeitslinie", "Ligne de visibilité"},
	"mirror":      {"Mirror", "Spiegel", "Spiegel", "Miroir"},
	"internal":    {"Line of internal interaction", "Interne-interactielijn", "Linie der internen Interaktion", "Ligne d’interaction interne"},
}

// terms are the fixed words of the format as they stand on a poster.
var terms = map[string]tongue{
	"spoken": {"spoken", "uitgesproken", "ausgesprochen", "exprimée"}, "unspoken": {"unspoken", "onuitgesproken", "unausgesprochen", "implicite"},
	"unconscious": {"unconscious", "onbewust", "unbewusst", "inconsciente"},
	"ideal":       {"ideal", "ideaal", "ideal", "idéale"}, "desired": {"desired", "gewenst", "erwünscht", "souhaitée"},
	"deserved": {"deserved", "verdiend", "verdient", "méritée"}, "minimum": {"minimum", "minimaal", "mindestens", "minimale"},
	"private": {"from private life", "uit het privéleven", "aus dem Privatleben", "de la vie privée"}, "work": {"from work", "van het werk", "aus der Arbeit", "du travail"},
	"competitor": {"from a competitor", "van een concurrent", "vom Wettbewerber", "d’un concurrent"}, "other-industry": {"from another industry", "uit een andere branche", "aus einer anderen Branche", "d’un autre secteur"},
	"promise": {"from the promise", "uit de belofte", "aus dem Versprechen", "de la promesse"}, "word-of-mouth": {"word of mouth", "van horen zeggen", "vom Hörensagen", "bouche-à-oreille"},
	"past": {"from the past", "van vroeger", "von früher", "du passé"},
	"fix":  {"fix", "verbetering", "Verbesserung", "correction"}, "service": {"service", "service", "Service", "service"},
	"attention": {"attention", "aandacht", "Aufmerksamkeit", "attention"}, "contact": {"contact", "contact", "Kontakt", "contact"},
	"ease": {"ease", "gemak", "Erleichterung", "facilité"}, "wow": {"wow", "wow", "Wow", "wow"}, "remove": {"remove", "weglaten", "weglassen", "supprimer"},
	"preview": {"preview", "voorproefje", "Vorgeschmack", "avant-goût"}, "behaviour": {"behavior", "gedrag", "Verhalten", "comportement"},
	"communication": {"communication", "communicatie", "Kommunikation", "communication"}, "product": {"product", "product", "Produkt", "produit"},
	"process": {"process", "proces", "Prozess", "processus"},
	"idea":    {"idea", "idee", "Idee", "idée"}, "planned": {"planned", "gepland", "geplant", "prévu"}, "doing": {"under way", "loopt", "läuft", "en cours"}, "done": {"done", "klaar", "erledigt", "fait"},
	"interview": {"interview", "interview", "Interview", "entretien"}, "survey": {"survey", "enquête", "Umfrage", "enquête"}, "diary": {"diary", "dagboek", "Tagebuch", "journal"},
	"observation": {"observation", "observatie", "Beobachtung", "observation"}, "mystery": {"mystery visit", "mysterybezoek", "Mystery-Besuch", "client mystère"},
	"analytics": {"analytics", "analytics", "Analytics", "analyse de données"}, "complaint": {"complaint", "klacht", "Beschwerde", "réclamation"},
	"review": {"review", "review", "Bewertung", "avis"}, "desk": {"desk research", "bureauonderzoek", "Recherche", "recherche documentaire"},
	"workshop": {"workshop", "werksessie", "Workshop", "atelier"}, "report": {"report", "rapport", "Bericht", "rapport"}, "elsewhere": {"experience elsewhere", "ervaring elders", "Erfahrung anderswo", "expérience ailleurs"},
	"visitor": {"visitor", "bezoeker", "Besucher", "visiteur"}, "prospect": {"prospect", "potentiële klant", "Interessent", "prospect"}, "customer": {"customer", "klant", "Kunde", "client"},
	"former": {"former customer", "voormalige klant", "ehemaliger Kunde", "ancien client"}, "fan": {"fan", "fan", "Fan", "fan"},
	"as-is": {"As-is", "Huidig", "Ist", "Actuel"}, "to-be": {"To-be", "Gewenst", "Soll", "Cible"}, "state-planned": {"Planned", "Gepland", "Geplant", "Prévu"}, "actual": {"Actual", "Werkelijk", "Tatsächlich", "Réel"},
	"changed": {"changed", "veranderd", "geändert", "modifié"}, "removed": {"removed", "vervalt", "entfällt", "supprimé"}, "hidden": {"out of sight", "uit het zicht", "nicht mehr sichtbar", "invisible"},
	"skipped": {"skipped", "overgeslagen", "übersprungen", "sauté"}, "added": {"added", "toegevoegd", "hinzugefügt", "ajouté"}, "failed": {"failed", "mislukt", "gescheitert", "échoué"},
	"repeated": {"repeated", "herhaald", "wiederholt", "répété"}, "reordered": {"out of order", "andere volgorde", "andere Reihenfolge", "dans un autre ordre"},
	"company": {"company", "bedrijf", "Unternehmen", "entreprise"}, "both": {"both", "beide", "beide", "les deux"},
	"enrich": {"enrich", "verrijken", "anreichern", "enrichir"}, "modify": {"modify", "aanpassen", "abwandeln", "modifier"},
	"blend": {"blend", "mengen", "mischen", "mélanger"}, "customise": {"customize", "op maat maken", "zuschneiden", "adapter"}, "copy": {"copy", "overnemen", "kopieren", "copier"},
	"anticipation": {"Anticipation", "Voorpret", "Vorfreude", "Avant-goût"}, "enjoyment": {"Enjoyment", "Genieten", "Genuss", "Plaisir"}, "afterglow": {"Afterglow", "Napret", "Nachfreude", "Après-plaisir"},
	"always": {"always", "altijd", "immer", "toujours"}, "luck": {"by luck", "met geluk", "mit Glück", "par chance"}, "lost": {"lost", "verloren", "verloren", "perdu"},
	"free": {"free", "vrij", "frei", "libre"}, "steered": {"steered", "gestuurd", "gesteuert", "orienté"}, "closed": {"closed", "gesloten", "geschlossen", "fermé"}, "new": {"new", "nieuw", "neu", "nouveau"},
	"linear": {"in order", "in volgorde", "der Reihe nach", "dans l’ordre"}, "nonlinear": {"in any order", "in willekeurige volgorde", "in beliebiger Reihenfolge", "dans un ordre quelconque"},
	"timed": {"at set times", "op vaste tijden", "zu festen Zeiten", "à heures fixes"},
}

// gradeNames say how well the company answers, by journey.Grade.
var gradeNames = [5]tongue{{},
	{"missed", "gemist", "verfehlt", "manqué"}, {"partly", "deels", "teilweise", "en partie"},
	{"well", "goed", "gut", "bien"}, {"exceeded", "overtroffen", "übertroffen", "dépassé"}}

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

// whenKeys are the words of the format for the moments of the purchase.
var whenKeys = map[journey.WhenMoment]string{journey.Before: "before", journey.Purchase: "purchase", journey.Use: "use", journey.After: "after"}
