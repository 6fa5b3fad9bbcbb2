package font

import (
	"slices"
	"strings"
	"unicode"
)

const (
	hyphenLetters = 4  // letters that must stand on each side of a hyphen that Wrap puts
	longWord      = 12 // letters of the longest word that Longest keeps whole
)

// vowels of the Latin alphabet, y and ij's i among them.
const vowels = "aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿ"

// onsets are consonants that begin a syllable together, longest first: no hyphen falls within them.
var onsets = []string{
	"schr", "schl", "schw", "schm", "schn", "sch", "str", "spr", "spl", "ch", "ck", "ph", "sh", "gn", "qu",
	"bl", "br", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "pl", "pr", "tr", "vl", "vr", "wr", "zw",
}

// Compounds of Dutch and German are joined after the endings in joints and before those in suffixes and the words in heads,
// which customer journeys are full of: the best places for a hyphen.
var (
	joints = []string{
		"heids", "heits", "keits", "ings", "ungs", "lings", "schaps", "schafts", "teits", "taets", "tions", "sions",
		"tums", "doms", "dienst", "arbeids", "arbeits", "bedrijfs", "betriebs", "beroeps", "berufs", "fahrts", "lebens",
	}
	suffixes = []string{"heid", "heit", "keit", "schaft", "schap"}
	heads    = []string{
		"personeel", "medewerker", "afhandel", "reparatie", "opname", "bezorg", "gesprek", "aanvra", "formulier", "nummer", "afspraak",
		"service", "centrum", "verzekering", "rekening", "betaling", "levering", "bericht", "controle", "winkel", "monteur", "bevestiging",
		"wijziging", "administratie", "systeem", "centrale", "beheer", "programma", "opgave", "melding", "bestelling", "pakket", "kaartje",
		"personal", "mitarbeiter", "abteilung", "beratung", "formular", "versicherung", "rechnung", "lieferung", "bestellung", "reparatur",
	}
)

func letter(r rune) rune {
	if unicode.IsLetter(r) {
		return unicode.ToLower(r)
	}
	return 0
}

func vowel(r rune) bool { return r != 0 && strings.ContainsRune(vowels, r) }

// hyphenate finds where a word from fit on that ends before next is best broken so that the line still fits: the
// last joint of a compound if that fills half of the room, else the last syllable. 0 means nowhere.
func (w *wrapper) hyphenate(fit, next int) int {
	last, joint := 0, 0
	for i := w.firstHyphen(fit); i < next && w.width(w.start, i) <= w.limit; i++ {
		if !w.hyphenAt(i) || w.part(w.start, i, wordHyphen) > w.limit {
			continue
		}
		last = i
		if w.jointAt(i) {
			joint = i
		}
	}
	if joint > 0 && 2*w.width(fit, joint) >= w.width(fit, last) {
		return joint
	}
	return last
}

// firstHyphen is the first piece before which a hyphen may be tried. A line that had to begin within a syllable
// does not end after the rest of it.
func (w *wrapper) firstHyphen(fit int) int {
	if fit == w.start && w.pieces[fit].before == noBreak && !w.hyphenAt(fit) {
		return fit + hyphenLetters
	}
	return fit + 1
}

// hyphenAt says whether a hyphen may be put before piece i: at least four letters stand on each side, and there a
// syllable begins: after a vowel or another consonant, before the consonants that begin one and a vowel.
func (p *paragraph) hyphenAt(i int) bool {
	if i < hyphenLetters || i+hyphenLetters > len(p.pieces)-1 || p.pieces[i].before != noBreak {
		return false
	}
	for j := i - hyphenLetters; j < i+hyphenLetters; j++ {
		if p.pieces[j].letter == 0 {
			return false
		}
	}
	return p.jointAt(i) || p.syllableAt(i)
}

// syllableAt looks at the letters round piece i.
func (p *paragraph) syllableAt(i int) bool {
	if vowel(p.at(i)) || p.spells(i-1, "ij") || p.jointAt(i+1) {
		return false
	}
	n := p.onset(i)
	if !vowel(p.at(i + n)) {
		return false
	}
	// An onset that began further left would be split.
	for back := 1; back <= 3; back++ {
		if m := p.onset(i - back); m > back && i-back+m == i+n && !vowel(p.at(i-back)) {
			return false
		}
	}
	return true
}

// onset is the number of consonants from piece i on that begin a syllable together.
func (p *paragraph) onset(i int) int {
	for _, o := range onsets {
		if p.spells(i, o) && !(o[0] == 'g' && p.endsIn(i)) {
			return len(o)
		}
	}
	if p.spells(i, "th") && vowel(p.at(i-1)) && !p.spellsAny(i+1, suffixes) {
		return 2
	}
	return 1
}

// endsIn says whether piece i is the g of -ing or -ung, the end of a syllable and not the beginning of one.
func (p *paragraph) endsIn(i int) bool { return p.spells(i-2, "ing") || p.spells(i-2, "ung") }

// jointAt says whether the parts of a compound meet before piece i.
func (p *paragraph) jointAt(i int) bool {
	for _, j := range joints {
		if p.spells(i-len(j), j) {
			return true
		}
	}
	return p.spellsAny(i, heads) || p.spellsAny(i, suffixes) && p.at(i-1) != 's' && !p.spells(i-2, "sc")
}

func (p *paragraph) spellsAny(i int, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return p.spells(i, w) })
}

// at is the letter of piece i; 0 outside the text.
func (p *paragraph) at(i int) rune {
	if i < 0 || i >= len(p.pieces) {
		return 0
	}
	return p.pieces[i].letter
}

// spells says whether the pieces from i on are the letters of an ASCII word.
func (p *paragraph) spells(i int, word string) bool {
	for j := range len(word) {
		if p.at(i+j) != rune(word[j]) {
			return false
		}
	}
	return true
}

// Longest is the width in points of the widest part of s that Wrap breaks only in need: a part between two breaks
// of UAX #14, soft hyphens among them. In words of more than twelve letters the places where Wrap would put a
// hyphen count as breaks as well, with the hyphen's width.
func (f *Face) Longest(s string, size float64) float64 {
	p := f.paragraph(s)
	widest, start := 0, 0
	for i := 1; i < len(p.pieces); i++ {
		if p.pieces[i].before == noBreak {
			continue
		}
		widest = max(widest, p.longest(start, i))
		start = i
	}
	return float64(widest) * size / float64(f.upem)
}

// longest is the widest part of pieces a to b, between which there is no break.
func (p *paragraph) longest(a, b int) int {
	how := p.pieces[b].before
	letters := 0
	for i := a; i < b; i++ {
		if p.pieces[i].letter != 0 {
			letters++
		}
	}
	if letters <= longWord {
		return p.part(a, b, how)
	}
	widest := 0
	for i := a + 1; i < b; i++ {
		if p.hyphenAt(i) {
			widest = max(widest, p.part(a, i, wordHyphen))
			a = i
		}
	}
	return max(widest, p.part(a, b, how))
}
