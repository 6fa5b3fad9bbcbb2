package journey

import (
	"slices"
	"strings"

	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// whenWords are the structure words for the moments of a purchase.
var whenWords = []struct {
	word   string
	moment WhenMoment
	meant  []string // words of other languages, and other English ones, that mean this moment
}{
	{"before", Before, []string{"voor", "vooraf", "voor aankoop", "vóór", "vor", "vorher", "avant", "pre", "pre-purchase", "before purchase"}},
	{"purchase", Purchase, []string{"bij", "aankoop", "koop", "bij aankoop", "beim kauf", "kauf", "bei", "achat", "buy", "at", "at purchase"}},
	{"use", Use, []string{"tijdens", "gebruik", "tijdens gebruik", "während", "nutzung", "pendant", "usage", "during", "during use"}},
	{"after", After, []string{"na", "daarna", "achteraf", "na aankoop", "nach", "nachher", "danach", "après", "post", "post-purchase", "after purchase"}},
}

// whenKind is one of the four words or the author's own. A word of another language that means one of the four is an
// error: it would stand on the poster as a band of its own.
var whenKind = field.As(field.Refine(field.TextKind, whenSchema, parseWhen),
	func(w When, at diag.Span) When {
		w.Span = at
		return w
	}).Written(append(whenNames(), "PLAIN TEXT")...)

func parseWhen(s string) (When, *field.Wrong) {
	for _, w := range whenWords {
		if s == w.word {
			return When{Moment: w.moment}, nil
		}
		if slices.Contains(lookalikes(w.word, w.meant), s) {
			return When{}, &field.Wrong{Msg: diag.Quote(s) + " is not a word of the format", Hint: "write " + w.word}
		}
	}
	return When{Moment: Own, Words: s}, nil
}

// lookalikes are all words that people write for a moment: each in small letters and with a capital, and the structure
// word itself with a capital.
func lookalikes(word string, meant []string) (all []string) {
	all = append(all, capital(word))
	for _, m := range meant {
		all = append(all, m, capital(m))
	}
	return all
}

func capital(s string) string {
	r := []rune(s)
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

// whenNames are the structure words.
func whenNames() (names []string) {
	for _, w := range whenWords {
		names = append(names, w.word)
	}
	return names
}

func whenSchema() field.Schema {
	var wrong []string
	for _, w := range whenWords {
		wrong = append(wrong, lookalikes(w.word, w.meant)...)
	}
	return field.Except(field.Prose(), wrong...)
}
