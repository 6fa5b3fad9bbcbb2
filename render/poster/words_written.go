package poster

import (
	"fmt"
	"strconv"
	"strings"

	"journeymap/journey"
	"journeymap/journey/field"
)

// count writes a whole number with the mark of the language between its thousands.
func (w words) count(n int) string {
	return w.grouped(strconv.Itoa(n))
}

// grouped puts the mark of the language between the thousands of digits, which may have a sign before them. Four digits are
// read at a glance and stay together, as ISO 80000-1 allows.
func (w words) grouped(s string) string {
	if len(strings.TrimLeft(s, "−+")) < 5 {
		return s
	}
	mark := w.in(tongue{",", ".", ".", "\u202f"})
	for i := len(s) - 3; i > 0 && s[i-1] >= '0' && s[i-1] <= '9'; i -= 3 {
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

// number writes a number with the decimal mark of the language, and its mark between thousands.
func (w words) number(v float64) string { return w.decimal(strconv.FormatFloat(v, 'f', -1, 64)) }

// decimal writes a number so that is spelled with a point or a comma.
func (w words) decimal(s string) string {
	whole, part, ok := strings.Cut(strings.Replace(strings.Replace(s, ",", ".", 1), "-", "−", 1), ".")
	whole = w.grouped(whole)
	if !ok {
		return whole
	}
	return whole + w.in(tongue{".", ",", ",", ","}) + part
}

// figure is a text as it is to be set: a decimal number, or so many percent, has the mark of the language. What may be
// thousands, as in 4.100, is left as its author wrote it, and so are all other words.
func (w words) figure(t journey.Text) string {
	as := func(s string) string {
		number := strings.TrimRight(s, "%\u00a0 ")
		if at := strings.IndexAny(number, ".,"); at > 0 && len(number)-at-1 != 3 && isDecimal(number) {
			return w.decimal(number) + s[len(number):]
		}
		return s
	}
	return shownAs(t, as(t.S), as)
}

// isDecimal says whether a text is digits with a point or a comma among them, and perhaps a sign before them.
func isDecimal(s string) bool {
	_, ok := field.ParseNumber(s)
	return ok && !strings.ContainsAny(s, "eE")
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

// onPage is a sheet that is referred to.
func (w words) onPage(n int) string { return fmt.Sprintf("%s %d", w.of(wordPage), n) }

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
