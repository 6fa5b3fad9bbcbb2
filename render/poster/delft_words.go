package poster

import (
	"strings"

	"journeymap/journey"
)

// tileSign is a picture with beginnings of words, in the languages of the poster, that call for it. A word that ends in a
// dollar sign is whole; one that ends in @ and languages says something else in the others.
type tileSign struct {
	scene string
	words string
}

// tileSigns are tried in this order; of equals the first counts.
var tileSigns = []tileSign{
	{"tub", "was$@nl wasmach wassen wast droger trommel wasgoed kleren laundry wash waschm wäsche linge lavage lave laver machine$"},
	{"plane", "vlieg vlucht flies flight fly$ flying plane airline flieg flug avion vol$@fr boards"},
	{"trunk", "koffer bagage bag bags luggage suitcase gepäck valise belt$@en pack reis$@nl"},
	{"train", "trein train zug$ bahn gare$@fr station tram metro perron platform"},
	{"bicycle", "fiets bike bicycle cycl fahrrad rad$@de vélo"},
	{"bed", "bed$ slaap slapen slaapt hotel sleep nacht night bett schlaf lit$@fr dort@fr kamer room$@en"},
	{"guard", "beveilig security polit police grens border sicherheit contrôle control douane passport paspoort verzeker insur gate"},
	{"dance", "dans@nl dance danse tanz feest party verjaar birthday geburtstag fête vier$ viert celebr wedding"},
	{"gift", "cadeau gift geschenk present$ surprise verras korting bonus reward loyal beloning"},
	{"tools", "monteur repar herstel install reparier techni mechan fix onderdeel filter handleiding klus montage storing onderhoud mainten"},
	{"cart", "bezorg lever deliver liefer livr vervoer transport bus$ bestelbus bode kurier courier ritten rijdt drives"},
	{"box", "pakket doos parcel package box$ karton paket colis uitpak unpack opens opent open$ onderdeel"},
	{"purse", "betaal betal reken pay pays paid paying zahl paie payer prijs price factuur invoice rechnung kosten kost kopen koopt koop$ buys buy purchase bestel order achat kauf pin$ afrek kassa checkout geld money"},
	{"telephone", "bel$@nl belt$@nl bellen gebeld telefo phone call calls anruf appel klantenservice hotline contact center"},
	{"screen", "app$ chat scherm screen website webs site$ online mobiel mobile web$ internet code digita portal account login klik click scan smartphone bildschirm écran ad$ advert advertent boek book$ books booking"},
	{"letter", "mail e-mail email brief@nlde post$ bericht letter message courriel lettre bevestig confirm newsletter nieuwsbrief stuur stuurt sends"},
	{"page", "vragenlijst formulier form$ form enquête survey review contract teken sign fragebogen formul offerte quote$ beoordeel rates questionn aanvraag vult garantie policy polis"},
	{"talk", "vraag vraagt advies advice ask asks zus vriend friend famil raad tip tipt verteld vertelt spreek gesprek talk meet meets father sister overleg consult tells frag berat demande conseil amis beveelt recommend verhaal story mond"},
	{"lens", "zoek search such cherch vergelijk compar vergleich find finds vind$ vindt oriënt orient kies kiest choose chooses wählt test tests"},
	{"book", "lees leest lezen read reads lies@de lire@fr lit$@fr leer@nl learn boek information informatie brochure folder catalog bladert ontdek"},
	{"clock", "wacht wait uur@nl tijd time late$@en laat$ wart@de attend@fr attente verspät afspraak termin appointment queue rij$ delay datum date dates"},
	{"bench", "bank$@nl zit$ zitten sits bench rust pauze break stoel seat seats lounge geniet enjoy"},
	{"shop", "winkel shop store laden geschäft magasin boutique markt counter balie filiaal showroom verkoper kijkt"},
	{"cup", "koffie coffee thee tea kaffee café restaurant eten eet food drink ontbijt breakfast kopje ontvangst lunch diner smaak"},
	{"key", "sleutel key keys schlüssel clé verhuis huur rent toegang access inlog wachtwoord password"},
	{"door", "deur door@en tür porte binnen walks enters entr arriv aankomst aankom bezoek visit welkom welcome buiten trap@nl leaves vertrek exit"},
	{"house", "thuis huis home house haus maison woning woon kamer keuken kitchen dak"},
	{"ship", "schip boot ship boat reis voyage travel haven schiff bateau import"},
	{"bridge", "brug bridge brücke pont@fr weg$@nlde road route onderweg loopt runs walk"},
	{"tulip", "bloem flower tuin garden blume fleur bedank thank merci danke groei mooi"},
	{"bird", "social nieuws news twitter post$ deel share hoort hears"},
}

// idleScenes are for touchpoints of which no word is known.
var idleScenes = []string{"windmill", "tulip", "ship", "bridge", "bird", "house", "bench", "cup", "key", "door", "gift"}

// pictures chooses a picture for each scene: one that its name calls for before what is done there or where it is; and
// of pictures that come up again and again, rather another.
func (s *stage) pictures() []string {
	used := map[string]int{}
	all := make([]string, len(s.scenes))
	stems := stemsIn(s.words.lang)
	idle, last := 0, ""
	for i := range s.scenes {
		best := called(s.scenes[i].calls(stems), used, last)
		for best == "" {
			if next := idleScenes[idle%len(idleScenes)]; next != last {
				best = next
			}
			idle++
		}
		used[best]++
		all[i], last = best, best
	}
	return all
}

// called is the picture that is called for most, less so where it was used before; "": none is.
func called(calls []int, used map[string]int, last string) string {
	best, most := "", 0
	for k, n := range calls {
		scene := tileSigns[k].scene
		v := n - 3*used[scene]
		if scene == last {
			v -= 3
		}
		if v > most {
			best, most = scene, v
		}
	}
	return best
}

// stem is the beginning of a word that calls for the k-th picture.
type stem struct {
	text  string
	whole bool
	sign  int
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
			text, whole := strings.CutSuffix(w, "$")
			all[text[:2]] = append(all[text[:2]], stem{text, whole, k})
		}
	}
	return all
}

// calls is how strongly a scene calls for each picture of the table: 8 by its name, 4 by what is done, 4 by the place.
func (sc *scene) calls(stems map[string][]stem) []int {
	n := make([]int, len(tileSigns))
	said := []string{sc.name, "", strings.Join(sc.channels, " ")}
	if sc.point != nil {
		said[1] = joined(sc.point.Doing)
	}
	for k, weight := range []int{8, 4, 4} {
		heard := make([]bool, len(tileSigns))
		for _, w := range plainWords(said[k]) {
			for _, st := range stems[w[:min(len(w), 2)]] {
				if (w == st.text || !st.whole && strings.HasPrefix(w, st.text)) && !heard[st.sign] {
					heard[st.sign] = true
					n[st.sign] += weight
				}
			}
		}
	}
	return n
}

// plainWords splits a text into words in small letters.
func plainWords(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" \n\t.,;:!?()\"'‘’“”/…", r) })
}
