package journey

import (
	"regexp"
	"slices"
	"strings"

	"journeymap/journey/diag"
	"journeymap/journey/field"
)

var papers = []string{"fit", "A4", "A3", "A2", "A1", "A0", "letter", "tabloid"}

// PaperNames are the sheets that have a name. fit begins as A3 and grows with the map.
func PaperNames() []string { return slices.Clone(papers) }

// SizePattern is a regular expression for a sheet of another size: its width and height in mm, as in 500x300mm.
const SizePattern = `^([0-9]+(?:[.,][0-9]+)?)x([0-9]+(?:[.,][0-9]+)?)mm$`

var paperKind = field.As(field.Scalar("a sheet", paperSchema, func(s string) (string, *field.Wrong) {
	if slices.Contains(papers, s) || regexp.MustCompile(SizePattern).MatchString(s) {
		return s, nil
	}
	hint := "one of " + strings.Join(papers, ", ") + ", or a size such as 500x300mm"
	if near := field.Nearest(s, papers); near != "" {
		hint = "did you mean " + near + "?"
	}
	return "", &field.Wrong{Msg: "no sheet is called " + diag.Quote(s), Hint: hint}
}), text).Written(append(slices.Clip(papers), "WIDTHxHEIGHTmm")...)

func paperSchema() field.Schema {
	return field.AnyOf(field.Words(papers...), field.Pattern(SizePattern))
}
