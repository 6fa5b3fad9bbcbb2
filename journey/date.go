package journey

import (
	"strings"
	"time"

	"journeymap/journey/diag"
	"journeymap/journey/field"
)

var dateKind = field.As(field.Scalar("a year, a month or a day", dateSchema, parseDate), func(d Date, at diag.Span) Date {
	d.Span = at
	return d
}).Written("YYYY", "YYYY-MM", "YYYY-MM-DD").Called("date", "A year, a month or a day.")

func dateSchema() field.Schema {
	return field.AnyOf(field.Whole(1000, 9999), field.Pattern(`^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$`))
}

// dateForms are the ways to write a date (ISO 8601), by how much they say.
var dateForms = []string{"2006", "2006-01", time.DateOnly}

func parseDate(s string) (Date, *field.Wrong) {
	for parts, form := range dateForms {
		t, err := time.Parse(form, s)
		if err != nil || t.Year() < 1000 {
			continue
		}
		d := Date{Year: t.Year()}
		if parts > 0 {
			d.Month = int(t.Month())
		}
		if parts > 1 {
			d.Day = t.Day()
		}
		return d, nil
	}
	return Date{}, &field.Wrong{Msg: diag.Quote(s) + " is not a date", Hint: dateHint(s)}
}

// dateHint turns a date around that is written as people speak it, if it can be read in one way only.
func dateHint(s string) string {
	for _, form := range []string{"2-1-2006", "2/1/2006", "2.1.2006", "2006-1-2", "2006/1/2"} {
		t, err := time.Parse(form, s)
		switch {
		case err != nil:
		case t.Year() < 1000:
			return "a map can name no year before 1000"
		case t.Day() > 12 || !strings.Contains(s, "/") || strings.HasPrefix(form, "2006"):
			return "write " + t.Format(time.DateOnly)
		}
	}
	return "write a year, a month or a day, as 2026, 2026-11 or 2026-11-21"
}
