package poster

import (
	"fmt"

	"journeymap/journey"
	"journeymap/journey/diag"
	"journeymap/render/theme"
)

// missingGlyphs warns of characters that no font at hand can draw, at their place, once each.
func missingGlyphs(m *journey.Map, th *theme.Theme) (found diag.List) {
	seen := map[rune]bool{}
	unshaped := false
	m.Texts(func(t journey.Text) {
		if isPlain(t.S) {
			return
		}
		if !unshaped && th.Fonts.Text.Unshaped(t.S) {
			unshaped = true
			found = append(found, diag.Diagnostic{File: m.Source, Span: t.Span, Severity: diag.Warning, Rule: "unshaped",
				Msg: "the letters of this script are drawn one by one, not joined as its readers expect"})
		}
		for _, r := range th.Fonts.Text.Missing(clean(t.S)) {
			if seen[r] {
				continue
			}
			seen[r] = true
			found = append(found, diag.Diagnostic{File: m.Source, Span: t.Span, Severity: diag.Warning, Rule: "no-glyph",
				Msg: fmt.Sprintf("no font has %q (U+%04X); the poster shows a box", r, r), Hint: "name a font that has it with --font FILE"})
		}
	})
	return found
}
