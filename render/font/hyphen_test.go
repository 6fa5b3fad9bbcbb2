package font

import "testing"

// The spots at which a word may be hyphenated: right ones, if not all.
func TestHyphenation(t *testing.T) {
	f := open(t, "Roboto Condensed")
	for _, want := range []string{
		"arbeids-on-ge-schikt-heids-ver-ze-ke-ring",
		"verant-woor-de-lijk-heid",
		"groot-heid",
		"reke-ning-nummer",
		"beta-lings-op-dracht",
		"verze-ke-ring-loos",
		"Rech-nungs-be-trag",
		"klant-te-vre-den-heids-on-der-zoek",
		"bijzon-der-heden",
		"afspraak-be-ves-ti-ging",
		"echt-schei-dings-con-ve-nant",
		"over-heids-dienst-ver-lener",
		"Geschwin-dig-keits-be-schrän-kung",
		"Gesell-schafts-ver-trag",
		"cabi-ne-per-so-neel",
		"baga-ge-af-han-de-laar",
		"zieken-huis-op-name",
		"rente-wij-zi-ging",
		"tele-foon-cen-trale",
		"toge-ther-ness",
		"customer",
		"klant",
		"abcd1234efgh",
		"αβγδαβγδ",
	} {
		word := ""
		for _, r := range want {
			if r != '-' {
				word += string(r)
			}
		}
		p, got := f.cut(word), ""
		for i := range len(p.pieces) - 1 {
			if p.hyphenAt(i) {
				got += "-"
			}
			got += word[p.pieces[i].at:p.pieces[i+1].at]
		}
		if got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
