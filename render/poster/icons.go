package poster

import (
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"journeymap/journey/diag"
	"journeymap/journey/field"
	"journeymap/render"
)

// Icons are drawn with strokes of one width on a grid of 24 by 24, in commands that each take numbers: M moves, L draws
// lines, C cubics, Z closes, O draws a circle (its middle and radius) and R a box (its left, top, width, height, and the
// radius of its corners).

// iconGrid is the side of the grid.
const iconGrid = 24

// icons are the signs by the name that authors can give.
var icons = map[string]string{
	"web":      "O 12 12 9 M 3 12 L 21 12 M 12 3 C 7.5 8 7.5 16 12 21 C 16.5 16 16.5 8 12 3",
	"mobile":   "R 7 2.5 10 19 2 M 11 18.5 L 13 18.5",
	"phone":    "M 5 3.5 L 9 3.5 L 10.8 8.2 L 8.4 9.9 C 9.6 12.6 11.4 14.4 14.1 15.6 L 15.8 13.2 L 20.5 15 L 20.5 19 C 20.5 20 19.6 20.6 18.6 20.5 C 10.4 19.7 4.3 13.6 3.5 5.4 C 3.4 4.4 4 3.5 5 3.5 Z",
	"mail":     "R 3 5 18 14 2 M 3.6 6.2 L 12 13 L 20.4 6.2",
	"at":       "O 12 12 3.6 M 15.6 8.4 L 15.6 13 C 15.6 16.4 20.8 16.2 20.8 12 C 20.8 6.8 17 3.2 12 3.2 C 7 3.2 3.2 7 3.2 12 C 3.2 17 7 20.8 12 20.8 C 14 20.8 15.6 20.2 17 19.2",
	"letter":   "M 3 9.5 L 12 3.5 L 21 9.5 L 21 20 L 3 20 Z M 3 9.5 L 12 15 L 21 9.5",
	"shop":     "M 4.5 11 L 4.5 20.5 L 19.5 20.5 L 19.5 11 M 5 3.5 L 19 3.5 L 21.5 8.5 C 21.5 11.8 16.8 11.8 16.8 8.5 C 16.8 11.8 12 11.8 12 8.5 C 12 11.8 7.2 11.8 7.2 8.5 C 7.2 11.8 2.5 11.8 2.5 8.5 Z M 9.5 20.5 L 9.5 15 L 14.5 15 L 14.5 20.5",
	"chat":     "M 5 4 L 19 4 C 20.4 4 21 4.8 21 6 L 21 14 C 21 15.2 20.4 16 19 16 L 12 16 L 7.5 20.5 L 7.5 16 L 5 16 C 3.6 16 3 15.2 3 14 L 3 6 C 3 4.8 3.6 4 5 4 Z M 7.5 8.5 L 16.5 8.5 M 7.5 11.8 L 13.5 11.8",
	"person":   "O 12 7.5 4.2 M 3.8 21 C 3.8 11.8 20.2 11.8 20.2 21 Z",
	"people":   "O 9 8 3.6 M 2.5 20.5 C 2.5 12.2 15.5 12.2 15.5 20.5 Z M 15.2 4.8 C 19.6 4.6 19.6 11 15.6 11.2 M 17.2 14 C 20 14.6 21.5 16.8 21.5 20.5 L 19 20.5",
	"home":     "M 3 11.5 L 12 3.5 L 21 11.5 M 5.5 9.5 L 5.5 20.5 L 18.5 20.5 L 18.5 9.5 M 10 20.5 L 10 14.5 L 14 14.5 L 14 20.5",
	"bed":      "M 2.5 5 L 2.5 19.5 M 2.5 16 L 21.5 16 L 21.5 19.5 M 21.5 16 L 21.5 13 C 21.5 11 20.2 9.8 18.5 9.8 L 10.5 9.8 L 10.5 16 M 2.5 12.8 L 10.5 12.8 M 2.5 16 L 2.5 16 O 6.5 9.9 1.6",
	"food":     "M 4.5 3 L 4.5 8 C 4.5 9.8 5.6 10.8 7 10.8 C 8.4 10.8 9.5 9.8 9.5 8 L 9.5 3 M 7 3 L 7 21 M 17.5 21 L 17.5 3 C 15 4.2 13.8 8 13.8 13.5 L 17.5 13.5",
	"cup":      "M 4 8.5 L 16.5 8.5 L 16.5 14.5 C 16.5 17.8 14.5 19.5 12 19.5 L 8.5 19.5 C 6 19.5 4 17.8 4 14.5 Z M 16.5 10 L 18.4 10 C 21.6 10 21.6 15.4 18.4 15.4 L 16.4 15.4 M 8 2.8 L 8 5.6 M 12.5 2.8 L 12.5 5.6",
	"car":      "M 3 12.5 L 5.2 6.8 C 5.6 5.7 6.3 5.2 7.4 5.2 L 16.6 5.2 C 17.7 5.2 18.4 5.7 18.8 6.8 L 21 12.5 L 21 17.5 L 3 17.5 Z M 3 12.5 L 21 12.5 M 5 17.5 L 5 20 L 7.5 20 L 7.5 17.5 M 16.5 17.5 L 16.5 20 L 19 20 L 19 17.5 M 6.3 15 L 8 15 M 16 15 L 17.7 15",
	"train":    "R 5 3 14 14 3 M 5 10.5 L 19 10.5 M 12 3 L 12 10.5 M 8 14 L 8.6 14 M 15.4 14 L 16 14 M 8.5 17 L 6 21 M 15.5 17 L 18 21 M 7.2 19.2 L 16.8 19.2",
	"plane":    "M 12 2.5 C 13.2 2.5 13.6 3.8 13.6 5 L 13.6 9.4 L 21.5 14.2 L 21.5 16.2 L 13.6 13.8 L 13.6 18 L 16 19.8 L 16 21.3 L 12 20.2 L 8 21.3 L 8 19.8 L 10.4 18 L 10.4 13.8 L 2.5 16.2 L 2.5 14.2 L 10.4 9.4 L 10.4 5 C 10.4 3.8 10.8 2.5 12 2.5 Z",
	"bus":      "R 4 3.5 16 14.5 2 M 4 12 L 20 12 M 7.5 15 L 8 15 M 16 15 L 16.5 15 M 6 18 L 6 20.5 L 8.5 20.5 L 8.5 18 M 15.5 18 L 15.5 20.5 L 18 20.5 L 18 18 M 9 6.3 L 15 6.3",
	"bike":     "O 6 16 3.8 O 18 16 3.8 M 6 16 L 9.5 8.5 L 15.5 8.5 L 18 16 M 9.5 8.5 L 12.2 16 L 15.5 8.5 M 6 16 L 12.2 16 M 14 5 L 16.5 5 M 8 6 L 11 6",
	"boat":     "M 2.5 14.5 L 21.5 14.5 L 18.5 20.5 L 5.5 20.5 Z M 6 14.5 L 6 9.5 L 17.5 9.5 L 17.5 14.5 M 10 9.5 L 10 4 L 14 4 L 14 9.5",
	"road":     "M 8.5 3.5 L 3.5 20.5 M 15.5 3.5 L 20.5 20.5 M 12 4.5 L 12 7.5 M 12 11 L 12 14 M 12 17.5 L 12 20.5",
	"ticket":   "M 3 6 L 21 6 L 21 10 C 18.6 10 18.6 14 21 14 L 21 18 L 3 18 L 3 14 C 5.4 14 5.4 10 3 10 Z M 14.5 8.6 L 14.5 10 M 14.5 12.2 L 14.5 12.4 M 14.5 14.4 L 14.5 15.6",
	"card":     "R 2.5 5 19 14 2 M 2.5 9.5 L 21.5 9.5 M 6 15 L 10 15",
	"box":      "M 12 2.8 L 20.5 7.2 L 20.5 16.8 L 12 21.2 L 3.5 16.8 L 3.5 7.2 Z M 3.5 7.2 L 12 11.7 L 20.5 7.2 M 12 11.7 L 12 21.2 M 7.8 5 L 16.2 9.4",
	"document": "M 6 2.8 L 14.5 2.8 L 19 7.3 L 19 21.2 L 6 21.2 Z M 14.5 2.8 L 14.5 7.3 L 19 7.3 M 9 12 L 16 12 M 9 16 L 16 16",
	"book":     "M 12 6 C 10 4.2 6.5 3.8 3 4.2 L 3 18.8 C 6.5 18.4 10 18.8 12 20.6 C 14 18.8 17.5 18.4 21 18.8 L 21 4.2 C 17.5 3.8 14 4.2 12 6 Z M 12 6 L 12 20.6",
	"door":     "M 5 21 L 5 3 L 19 3 L 19 21 M 2.5 21 L 21.5 21 M 15 12 L 15.2 12.6",
	"counter":  "M 2.5 13 L 21.5 13 L 21.5 16 L 2.5 16 Z M 4.5 16 L 4.5 21 L 19.5 21 L 19.5 16 M 7 13 C 7 8.8 17 8.8 17 13 M 12 9.8 L 12 7.6 M 10.2 7.2 L 13.8 7.2",
	"screen":   "R 2.5 4 19 12.5 1.5 M 8 20.5 L 16 20.5 M 12 16.5 L 12 20.5",
	"video":    "R 2.5 6 13 12 2 M 15.5 10.8 L 21.5 7.5 L 21.5 16.5 L 15.5 13.2",
	"social":   "O 18 5.2 2.7 O 6 12 2.7 O 18 18.8 2.7 M 8.4 10.6 L 15.6 6.5 M 8.4 13.4 L 15.6 17.5",
	"search":   "O 10.3 10.3 6.8 M 15.3 15.3 L 21 21",
	"clock":    "O 12 12 9 M 12 6.5 L 12 12 L 16 14.2",
	"tool":     "M 20.2 6.6 L 16.8 10 L 14 7.2 L 17.4 3.8 C 14.4 2.6 11 4.2 10.6 7.6 C 10.5 8.6 10.6 9.4 10.9 10.2 L 3.4 17.7 C 2.6 18.5 2.6 19.7 3.4 20.6 C 4.3 21.4 5.5 21.4 6.3 20.6 L 13.8 13.1 C 14.6 13.4 15.4 13.5 16.4 13.4 C 19.8 13 21.4 9.6 20.2 6.6 Z",
	"heart":    "M 12 20.5 C 5 15.5 2.8 12.2 2.8 8.8 C 2.8 3.4 9.6 2.2 12 7 C 14.4 2.2 21.2 3.4 21.2 8.8 C 21.2 12.2 19 15.5 12 20.5 Z",
	"star":     "M 12 2.8 L 14.8 8.9 L 21.4 9.7 L 16.5 14.2 L 17.8 20.8 L 12 17.5 L 6.2 20.8 L 7.5 14.2 L 2.6 9.7 L 9.2 8.9 Z",
	"tree":     "M 12 21.5 L 12 12 M 12 16.5 L 15.5 13.5 M 12 3 C 6 3 4 8 5.5 11 C 6.6 13.4 9.4 14 12 14 C 14.6 14 17.4 13.4 18.5 11 C 20 8 18 3 12 3 Z",
	"key":      "O 7.5 16.5 4 M 10.4 13.6 L 20 4 M 16.2 7.8 L 19.2 10.8 M 13.6 10.4 L 15.8 12.6",
	"speaker":  "M 3 9.2 L 7 9.2 L 12 5 L 12 19 L 7 14.8 L 3 14.8 Z M 15.5 9 C 17.5 10.8 17.5 13.2 15.5 15 M 18 6.2 C 21.8 9.4 21.8 14.6 18 17.8",
	"building": "M 5 21 L 5 3 L 15 3 L 15 21 M 15 9 L 19.5 9 L 19.5 21 M 2.5 21 L 21.5 21 M 8.5 7 L 11.5 7 M 8.5 11 L 11.5 11 M 8.5 15 L 11.5 15",
}

// iconWords are words, in lower case, whose sign has another name.
var iconWords = [][2]string{
	{"web", "website site internet online webshop webwinkel homepage browser webseite browsen seite portal portaal portail siteweb"},
	{"mobile", "app smartphone mobiel handy appli application apps"},
	{"phone", "call telephone telefoon telefoontje bellen anruf telefon telefonisch téléphone appel helpdesk hotline callcenter"},
	{"at", "email e-mail e-mails mails emails mailing nieuwsbrief newsletter courriel"},
	{"mail", "envelope envelop enveloppe umschlag"},
	{"letter", "post brief brieven briefpost courrier lettre mailbox postbus brievenbus briefkasten"},
	{"shop", "store winkel geschäft laden filiale magasin boutique showroom supermarkt supermarket filiaal market markt"},
	{"chat", "chatbot sms message messages bericht berichten berichtje nachricht whatsapp messenger livechat chatten messaging bot talk gesprek gespräch conversation"},
	{"person", "visit bezoek besuch visite adviser advisor adviseur berater conseiller employee medewerker mitarbeiter agent host"},
	{"people", "friends vrienden freunde amis family familie famille neighbors neighbours buren buurt party feestje event evenement bijeenkomst meeting colleagues"},
	{"home", "house thuis huis zuhause haus maison domicile keuken kitchen"},
	{"bed", "room hotel kamer zimmer chambre bedroom slaapkamer"},
	{"food", "restaurant diner dinner eten essen lunch meal repas kantine canteen dining"},
	{"cup", "coffee café cafe koffie kaffee tea thee"},
	{"car", "auto voiture taxi wagen snelweg highway autobahn garage parking parkeren"},
	{"train", "station bahnhof trein gare zug spoor railway perron platform tram metro"},
	{"plane", "airport vliegtuig vliegveld luchthaven flugzeug flughafen avion aéroport gate flight vlucht flug boord terminal aankomsthal"},
	{"bus", "coach bushalte"},
	{"bike", "fiets bicycle fahrrad vélo"},
	{"boat", "ferry boot veerboot schip ship schiff fähre bateau ferryboat"},
	{"road", "street straat straße strasse rue weg route onderweg wandeling walk"},
	{"ticket", "kaartje karte billet eintrittskarte toegangskaart booking boeking buchung"},
	{"card", "payment pay pin pas pasje betaling betalen zahlung paiement kassa checkout pinpas creditcard bank kasse caisse"},
	{"box", "parcel package pakket pakje paket colis delivery bezorging lieferung livraison bezorger"},
	{"document", "form formulier formular formulaire contract contrat vertrag paper papier invoice factuur rechnung facture bill pdf flyer folder"},
	{"book", "manual handleiding anleitung brochure brochüre catalog catalogue catalogus magazine tijdschrift krant newspaper zeitung journal"},
	{"door", "lobby entrance ingang eingang entrée deur voordeur tür porte hall gang hallway stairs trap reception"},
	{"counter", "desk balie receptie rezeption schalter theke comptoir guichet toonbank bar"},
	{"screen", "tv television televisie fernsehen télévision télé display scherm bildschirm écran computer laptop kiosk zuil terminalscreen"},
	{"video", "camera videobellen videocall videogesprek kamera film zoom teams webinar"},
	{"social", "facebook instagram linkedin tiktok twitter netwerk network reviews reviewsite forum media"},
	{"search", "google zoekmachine suchmaschine zoeken suche recherche moteur engine"},
	{"clock", "time wait tijd wachten zeit warten temps attente agenda calendar kalender"},
	{"tool", "repair workshop werkplaats reparatie werkstatt reparatur atelier réparation technician monteur"},
	{"heart", "care zorg liebe love hart herz cœur hospital ziekenhuis krankenhaus hôpital clinic kliniek"},
	{"star", "review beoordeling bewertung avis rating favorite"},
	{"tree", "park garden tuin garten jardin nature natuur natur forest bos outdoors camping camper"},
	{"key", "sleutel schlüssel clé"},
	{"speaker", "radio podcast advert advertisement reclame werbung publicité music muziek"},
	{"building", "office kantoor büro bureau branch bijkantoor gebouw work werk arbeit travail headquarters hoofdkantoor school"},
}

// iconOf is the name of the sign for a word, or for the first of the words of a name that has one; "" if none does.
func iconOf(name string) string {
	name = strings.ToLower(name)
	if icon := iconFor(name); icon != "" {
		return icon
	}
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		if icon := iconFor(w); icon != "" {
			return icon
		}
	}
	return ""
}

func iconFor(word string) string {
	if _, ok := icons[word]; ok {
		return word
	}
	for _, w := range iconWords {
		if strings.Contains(" "+w[1]+" ", " "+word+" ") {
			return w[0]
		}
	}
	return ""
}

// signless warns of signs that channels are to have and that there are not.
func (p *plan) signless() (found diag.List) {
	found = p.unsigned()
	for _, c := range p.cover.Channels {
		if c.Icon == "" || iconOf(c.Icon) != "" {
			continue
		}
		found = append(found, p.noIcon(c.Span, c.Icon))
	}
	return found
}

func (p *plan) noIcon(at diag.Span, said string) diag.Diagnostic {
	names := slices.Sorted(maps.Keys(icons))
	hint := "one of " + strings.Join(names, ", ")
	if near := field.Nearest(said, names); near != "" {
		hint = "did you mean " + near + "?"
	}
	return diag.Diagnostic{File: p.m.Source, Span: at, Severity: diag.Warning, Rule: "unknown-icon",
		Msg: "there is no icon " + diag.Quote(said), Hint: hint}
}

// icon draws the sign of a name round x, y, in a square that reaches r from there. A name without one is a disc with its
// first letter.
func (b *board) icon(name, of string, x, y, r float64) []render.Item {
	d, ok := icons[iconOf(first(of, name))]
	if !ok {
		d, ok = icons[iconOf(name)]
	}
	if !ok {
		return b.letterDisc(name, x, y, 0.86*r)
	}
	return []render.Item{b.sign(strokesOf(d, x-r, y-r, 2*r/iconGrid), b.Colors.Accent, b.iconWeight(r))}
}

// iconWeight is the width of the strokes of an icon.
func (l *look) iconWeight(r float64) float64 { return 1.7 * 2 * r / iconGrid }

func (b *board) letterDisc(name string, x, y, r float64) []render.Item {
	ring := outline(b.Colors.Accent, b.iconWeight(r/0.86), func(p *render.Pen) { p.Circle(x, y, r) })
	letter := ""
	for _, c := range clean(name) {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			letter = string(unicode.ToUpper(c))
			break
		}
	}
	s := b.look.label.in(b.Colors.Accent)
	s.size = quarter(math.Max(1.1*r, s.size))
	s.lead = s.size * leading
	blk := s.set(letter, 4*r)
	return append([]render.Item{ring}, blk.at(x-2*r, y-blk.height()/2, 4*r, center)...)
}

// strokesOf reads the commands of a drawing, at a place and scale. It stops at what it does not know.
func strokesOf(drawing string, x, y, s float64) (p render.Pen) {
	fields := strings.Fields(drawing)
	for len(fields) > 0 {
		op := fields[0]
		n := 1
		for n < len(fields) && !unicode.IsUpper(rune(fields[n][0])) {
			n++
		}
		drawStroke(&p, op, numbersIn(fields[1:n]), x, y, s)
		fields = fields[n:]
	}
	return p
}

func numbersIn(fields []string) []float64 {
	vs := make([]float64, len(fields))
	for i, f := range fields {
		vs[i], _ = strconv.ParseFloat(f, 64)
	}
	return vs
}

// drawStroke draws one command with its numbers.
func drawStroke(p *render.Pen, op string, v []float64, x, y, s float64) {
	at := func(i int) (float64, float64) { return x + v[i]*s, y + v[i+1]*s }
	switch {
	case op == "M" && len(v) == 2:
		p.Move(at(0))
	case op == "L" && len(v) == 2:
		p.Line(at(0))
	case op == "C" && len(v) == 6:
		ax, ay := at(0)
		bx, by := at(2)
		ex, ey := at(4)
		p.Curve(ax, ay, bx, by, ex, ey)
	case op == "O" && len(v) == 3:
		cx, cy := at(0)
		p.Circle(cx, cy, v[2]*s)
	case op == "R" && len(v) == 5:
		bx, by := at(0)
		p.Round(render.Rect{X: bx, Y: by, W: v[2] * s, H: v[3] * s}, v[4]*s)
	case op == "Z":
		p.Close()
	}
}
