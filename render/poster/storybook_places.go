package poster

import (
	"strings"
	"unicode"
)

// place is a scenery with the words, in the languages of posters, by which a scene is there. A word that ends in *
// stands for all that begin with it.
type place struct {
	draw  func(s *sketch)
	words string
}

// places are all sceneries. The first, of which no word is known, stands where nothing says more.
var places = []place{
	{draw: (*sketch).trees},
	{(*sketch).phone, "telefo* telepho* phone call calls calling called bel belt bellen gebeld belletje callcenter hotline anruf* rufen ruft appel appelle appeler appels klantenservice kundenservice helpdesk helpline"},
	{(*sketch).tools, "monteur* technician* techniker* technicien* repar* repair* werkplaats werkstatt atelier workshop onderhoud maintenance wartung installat* dépannage garage storing"},
	{(*sketch).parcel, "bezorg* lever* levering pakket* pakje* deliver* parcel* package* liefer* paket* livr* colis courier koerier* verzend* versand shipping transport* vervoer*"},
	{(*sketch).clinic, "ziekenhuis hospital* kliniek clinic* klinik* clinique hôpital dokter* doctor* arzt* ärzt* médecin huisarts* apotheek pharmac* apotheke zorg patient* spreekuur praktijk praxis"},
	{(*sketch).plane, "board boarding vlucht* vliegen vliegt vlieg vliegtuig* flight* flies fly flug flüge flugzeug* flieg* vol avion plane airplane cabin takeoff landing"},
	{(*sketch).terminal, "aankomst* arrival* ankunft* arrivée* airport luchthaven* vliegveld* flughafen* aéroport gate gates terminal lounge check-in"},
	{(*sketch).train, "trein* train trains zug züge bahn* metro tram station* stations bahnhof* gare perron bus buses platform spoor halte"},
	{(*sketch).table, "café* cafe* restaurant* koffie* coffee kaffee diner* dinner lunch* eten eet eats terras* bar hotel* bistro repas déjeuner mange kantine"},
	{(*sketch).shop, "winkel* shop shops store stores laden geschäft* magasin* boutique* filiaal filialen showroom* markt* market supermarkt* supermarket supermarché kassa kasse caisse etalage verkäufer verkoper* vendeur"},
	{(*sketch).letter, "mail* email* e-mail* post brief brieven letter letters mailing nieuwsbrief newsletter* courriel* lettre* rechnung factuur* facture* invoice* contract* vertrag vragenlijst survey* umfrage* enquête* fragebogen"},
	{(*sketch).chat, "chat* whatsapp* messenger sms bericht* message* nachricht* dm facebook instagram linkedin social socials community forum* chatbot*"},
	{(*sketch).app, "app apps mobiel* mobile* handy smartphone* smartwatch appli application*"},
	{(*sketch).screen, "website* webshop* web site sites testsite* online internet* portal* portaal* portail computer* laptop* scherm* screen* bildschirm écran google zoekt zoekmachine search* sucht suche* recherche* browser* webseite* digitaal digital* advert* ad ads tv televisie video* reclame* werbung pub review* blog*"},
	{(*sketch).counter, "balie* loket* counter* schalter guichet* desk receptie reception* empfang accueil agent* agence* adviseur* advis* berat* conseil* verkoper* medewerker* employee*"},
	{(*sketch).office, "kantoor* office* büro* bureau* hoofdkantoor werk werkplek work arbeit* gemeente* stadhuis rathaus mairie council school schule école universiteit university* bank bankfiliaal bankkantoor branch branche"},
	{(*sketch).people, "kleinkind* grandch* grandp* enkel enkelin petit-enfant* feest* party parties fête* verjaardag* bruiloft* wedding* hochzeit* mariage* familie* family famille* zus zusje zussen broer* sister* brother* schwester* bruder sœur* frère* vriend* friend* freund* ami amis amie* buur* neighbor* neighbour* nachbar* voisin* collega* colleague* kolleg* collègue* mond-tot-mond word-of-mouth bouche-à-oreille birthday geburtstag gesprek* talk* gespräch* kennissen bekanntenkreis mensen people"},
	{(*sketch).home, "thuis huis home house zuhause haus maison domicile chez woning wohnung appartement keuken kitchen küche cuisine bank sofa woonkamer"},
	{(*sketch).street, "straat* street* straße* rue stad stadt city ville onderweg unterwegs outdoor buiten billboard* plein weg road auto car voiture fiets* fahrrad vélo event* evenement* beurs messe salon"},
}

// place is the number of the scenery of a scene: what its channel says, else its name, else, if it names no channel, what
// is done there.
func (p *panel) place() int {
	sc := p.sc()
	said := append([]string{strings.Join(sc.channels, " ")}, sc.name)
	if sc.point != nil && len(sc.channels) == 0 {
		said = append(said, joined(sc.point.Doing))
	}
	for _, s := range said {
		if k := sceneryOf(s); k > 0 {
			return k
		}
	}
	return 0
}

// sceneryOf finds the first place that a word of a text names; 0: none does.
func sceneryOf(text string) int {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	for k := 1; k < len(places); k++ {
		for _, w := range words {
			if names(places[k].words, w) {
				return k
			}
		}
	}
	return 0
}

// names says whether a list of words has a word.
func names(list, word string) bool {
	for list != "" {
		var w string
		w, list, _ = strings.Cut(list, " ")
		if w == word {
			return true
		}
		if start, open := strings.CutSuffix(w, "*"); open && strings.HasPrefix(word, start) {
			return true
		}
	}
	return false
}
