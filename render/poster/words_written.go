package poster

import (
	"fmt"
	"strconv"
	"strings"

	"journeymap/journey"
)

// count writes a whole number with the mark of the language between its thousands; four digits have one too.
func (w words) count(n int) string {
	s := strconv.Itoa(n)
	mark := w.in(tongue{",", ".", ".", "\u202f"})
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + mark + s[i:]
	}
	return s
}

// sample says how many somebody asked; "" when nobody says.
func (w words) sample(n int) string {
	if n == 0 {
		return ""
	}
	return "n = " + w.count(n)
}

// due says by when something is to be; "" when nobody says.
func (w words) due(d journey.Date) string {
	if d.Year == 0 {
		return ""
	}
	return w.of(wordDue) + " " + w.date(d)
}

// number writes a number with the decimal mark of the language.
func (w words) number(v float64) string {
	s := strconv.FormatFloat(v, 'f', -1, 64)
	s = strings.Replace(s, "-", "−", 1)
	if w.lang != journey.English {
		s = strings.Replace(s, ".", ",", 1)
	}
	return s
}

// signed writes a number with its sign.
func (w words) signed(v float64) string {
	if v > 0 {
		return "+" + w.number(v)
	}
	return w.number(v)
}

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
