package poster

import (
	"strings"

	"journeymap/journey"
)

// tileSign is a picture with beginnings of words, in the languages of the poster, that call for it. A word that ends in a
// dollar sign is whole; one that ends in @ and languages says something else in the others. A tilde before it says that
// it is vague: where somebody is tells more than that they ask, walk or are searched.
type tileSign struct {
	scene string
	words string
}

// tileSigns are tried in this order: things that say what it is about before what is done with any.
var tileSigns = []tileSign{
	{"tub", "was$@nl wasmach wassen wast droger wasdro trommel zeep soap seife savon wasgoed kleren laundry wash waschm wäsche linge lavage lave laver machine$"},
	{"plane", "vlieg vlucht flies flight fly$ flying plane airline flieg flug avion vol$@fr board$ boards boord$@nl toestel"},
	{"board", "gate$ gates$ airport luchthaven aéroport terminal departure vertrekhal"},
	{"trunk", "koffer bagage bag bags luggage suitcase gepäck valise belt$@en pack reis$@nl"},
	{"train", "trein train zug$ bahn gare$@fr station tram metro perron platform halte"},
	{"bicycle", "fiets bike bicycle cycl fahrrad rad$@de vélo"},
	{"bed", "bed$ slaap slapen slaapt sleep nacht night bett schlaf lit$@fr dort@fr kamer room$@en"},
	{"guard", "~beveilig ~security polit police ~grens ~border ~sicherheit ~contrôle ~control ~controle@nl ~douane ~passport ~paspoort verzeker insur"},
	{"dance", "dans@nl dance danse tanz feest party verjaar birthday geburtstag fête vier$ viert celebr wedding"},
	{"gift", "cadeau gift geschenk present$ surprise verras korting bonus reward loyal beloning"},
	{"tools", "monteur repar herstel install reparier techni mechan fix onderdeel filter handleiding klus montage storing onderhoud mainten werkplaats werkstatt workshop atelier garage"},
	{"cart", "bezorg lever deliver liefer livr vervoer transport bus$ bestelbus bode kurier courier ritten rijdt drives"},
	{"box", "pakket doos parcel package box$ karton paket colis uitpak unpack opens opent open$ onderdeel"},
	{"purse", "betaal betal reken pay pays paid paying zahl paie payer prijs price factuur invoice rechnung kosten kost kopen koopt koop$ buys buy purchase bestel order achat kauf pin$ afrek kassa checkout geld money"},
	{"telephone", "bel$@nl belt$@nl bellen gebeld telefo phone call calls anruf appel klantenservice hotline contact center waarschuw"},
	{"doctor", "dokter doctor arzt ärzt médecin huisarts oogarts tandarts dentist clinic klini hospital ziekenh krankenh hôpital nurse verpleeg pfleger infirm pharmac apothe medicine medicijn medizin médicament drops druppel tropfen gouttes patiënt patient chirurg surgeon therap spreekuur"},
	{"screen", "app$ chat scherm screen website webs site$ online mobiel mobile web$ internet code digita portal account login klik ingecheck incheck checkin check-in click scan smartphone bildschirm écran ad$ advert advertent boek book$ books booking"},
	{"letter", "mail e-mail email brief@nlde post$ bericht letter message courriel lettre kaart$@nl card$ karte$@de carte$@fr bevestig confirm newsletter nieuwsbrief stuur stuurt sends"},
	{"page", "vragenlijst formulier form$ form enquête survey review contract teken handteken onderteken unterschr sign fragebogen formul offerte quote$ beoordeel rates questionn aanvraag garantie policy polis"},
	{"talk", "~vraag advies advice ~ask zus vriend friend famil raad tip tipt verteld vertelt spreek gesprek talk meet meets father sister overleg consult tells ~frag berat ~demande conseil amis beveelt recommend verhaal story mond broer brother bruder frère kleinki grandch enkel$@de child kinder enfant collega kollege"},
	{"lens", "zoek search such cherch vergelijk compar vergleich find finds vind$ vindt oriënt orient kies kiest choose chooses wählt test tests ontdek discover entdeck découv"},
	{"book", "lees leest lezen read reads lies@de lire@fr lit$@fr leer@nl learn boek information informatie brochure folder catalog bladert biblio library"},
	{"clock", "wacht wait uur@nl tijd time late$@en laat$ wart@de attend@fr attente verspät afspraak termin appointment queue rij$ delay datum date dates"},
	{"bench", "stoel seat seats siège sitz$@de bank$@nl zit$ zitten sits bench rust pauze break lounge geniet enjoy"},
	{"shop", "winkel shop store laden geschäft magasin boutique markt counter balie filiaal showroom verkoper kijkt"},
	{"cup", "koffie coffee thee tea kaffee café restaurant eten eet food drink ontbijt breakfast kopje ontvangst lunch diner smaak"},
	{"key", "sleutel key keys schlüssel clé verhuis huur rent@en toegang access inlog wachtwoord password"},
	{"door", "deur voordeur door@en tür porte binnen walks enters entr arriv aankomst aankom bezoek visit welkom welcome buiten trap@nl leaves vertrek exit"},
	{"house", "thuis huis hotel straat street straße home house haus maison woning woon kamer keuken kitchen dak"},
	{"ship", "schip boot ship boat reis voyage travel haven schiff bateau import"},
	{"mountain", "berg$ berge$@de bergen$ mountain gebirge alpen alps montagne wandel hike hiking"},
	{"bridge", "brug bridge brücke pont@fr weg$@nlde road route onderweg ~loopt ~runs ~walk"},
	{"tulip", "bloem flower tuin garden blume fleur bedank thank merci danke groei mooi"},
	{"windmill", "molen mill$ mühle moulin wind$ energie energy"},
	{"bird", "social nieuws news twitter post$ deel share hoort hears"},
}

// idleScenes are for touchpoints of which no word is known: plain flowers, since any thing would tell another story.
var idleScenes = []string{"tulip", "sprig-1", "sprig-2", "sprig-3"}

// pictures chooses a picture for each scene: one that its name calls for, else one for where it is, else a flower.
func (s *stage) pictures() []string {
	all := make([]string, len(s.scenes))
	stems, idle := stemsIn(s.words.lang), 0
	for i := range s.scenes {
		if all[i] = s.scenes[i].called(stems); all[i] == "" {
			all[i] = idleScenes[idle%len(idleScenes)]
			idle++
		}
	}
	return all
}

// called is the first picture of the table that the name of a scene calls for, else its channels, else what is vague in
// them; "": none is.
func (sc *scene) called(stems map[string][]stem) string {
	vague := len(tileSigns)
	for _, said := range []string{sc.name, strings.Join(sc.channels, " ")} {
		k, v := signIn(said, stems)
		if k < len(tileSigns) {
			return tileSigns[k].scene
		}
		if vague == len(tileSigns) {
			vague = v
		}
	}
	if vague < len(tileSigns) {
		return tileSigns[vague].scene
	}
	return ""
}

// signIn is the first sign of the table that a word of a text calls for, and the first that a vague one does; past its
// end: none is.
func signIn(text string, stems map[string][]stem) (k, vague int) {
	k, vague = len(tileSigns), len(tileSigns)
	for _, w := range plainWords(text) {
		for _, st := range stems[w[:min(len(w), 2)]] {
			switch {
			case w != st.text && (st.whole || !strings.HasPrefix(w, st.text)):
			case st.vague:
				vague = min(vague, st.sign)
			default:
				k = min(k, st.sign)
			}
		}
	}
	return k, vague
}

// stem is the beginning of a word that calls for the k-th picture.
type stem struct {
	text         string
	whole, vague bool
	sign         int
}

// stemsIn are the stems of a language, by their first letters.
func stemsIn(lang journey.Lang) map[string][]stem {
	all := map[string][]stem{}
	for k, sign := range tileSigns {
		for w := range strings.FieldsSeq(sign.words) {
			w, only, _ := strings.Cut(w, "@")
			if only != "" && !strings.Contains(only, string(lang)) {
				continue
			}
			w, vague := strings.CutPrefix(w, "~")
			text, whole := strings.CutSuffix(w, "$")
			all[text[:2]] = append(all[text[:2]], stem{text, whole, vague, k})
		}
	}
	return all
}

// plainWords splits a text into words in small letters.
func plainWords(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" \n\t.,;:!?()\"'‘’“”/…", r) })
}
