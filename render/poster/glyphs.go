package poster

import (
	"fmt"
	"strings"

	"journeymap/journey"
	"journeymap/journey/diag"
	"journeymap/render/theme"
)

// missingGlyphs warns of characters that no font at hand can draw, at the text where they first stand.
func missingGlyphs(m *journey.Map, th *theme.Theme) (found diag.List) {
	seen := map[rune]bool{}
	unshaped := false
	m.Texts(func(t journey.Text) {
		if isWestern(t.S) {
			return
		}
		warn := func(rule, msg, hint string) {
			found = append(found, diag.Diagnostic{File: m.Source, Span: t.Span, Severity: diag.Warning, Rule: rule, Msg: msg, Hint: hint})
		}
		if !unshaped && th.Fonts.Text.Unshaped(t.S) {
			unshaped = true
			warn("unshaped", "the letters of this script are drawn one by one, not joined as its readers expect", "")
		}
		var gone []string
		for _, r := range th.Fonts.Text.Missing(clean(t.S)) {
			if !seen[r] {
				seen[r] = true
				gone = append(gone, fmt.Sprintf("%q (U+%04X)", r, r))
			}
		}
		if gone != nil {
			warn("no-glyph", "no font has "+strings.Join(gone, ", ")+": the poster leaves room and draws nothing", "name a font that has it with --font FILE")
		}
	})
	return found
}
