package theme

import (
	"fmt"
	"image/color"
	"math"

	"journeymap/journey/diag"
)

// Contrasts that a theme must keep (WCAG 2.1, 1.4.3 and 1.4.11): text, and marks that carry meaning.
const (
	textContrast = 4.5
	markContrast = 3
)

// pair is a color, the ground it stands on, and the least contrast between them.
type pair struct {
	on, ground string
	least      float64
}

// pairs are all colors that meet on a poster.
var pairs = []pair{
	{"ink", "paper", textContrast}, {"muted", "paper", textContrast}, {"accent", "paper", textContrast},
	{"expected", "paper", markContrast},
	{"on-band", "band", textContrast}, {"band-soft", "band", textContrast}, {"on-band", "band-card", textContrast},
	{"ink", "idea", textContrast},
	{"on-full", "accent", textContrast}, {"on-full", "wow", textContrast}, {"on-full", "warn", textContrast},
	{"on-full", "phase", textContrast}, {"ink", "phase-pale", textContrast}, {"muted", "phase-pale", textContrast}, {"phase", "paper", textContrast},
	{"on-full", "before", textContrast}, {"ink", "before-pale", textContrast}, {"muted", "before-pale", textContrast}, {"before", "paper", textContrast},
	{"on-full", "purchase", textContrast}, {"ink", "purchase-pale", textContrast}, {"muted", "purchase-pale", textContrast}, {"purchase", "paper", textContrast},
	{"on-full", "use", textContrast}, {"ink", "use-pale", textContrast}, {"muted", "use-pale", textContrast}, {"use", "paper", textContrast},
	{"on-full", "after", textContrast}, {"ink", "after-pale", textContrast}, {"muted", "after-pale", textContrast}, {"after", "paper", textContrast},
}

// contrasts reports every pair that is too close, at the color that stands on the other.
func (f *file) contrasts(src *diag.Source) (found diag.List) {
	hues := map[string]hue{}
	for i, row := range colorTable {
		hues[row.name] = f.hues.hues[i]
	}
	for _, p := range pairs {
		on, ground := hues[p.on], hues[p.ground]
		if ratio := Contrast(on.NRGBA, ground.NRGBA); ratio < p.least {
			found = append(found, diag.Diagnostic{File: src, Span: on.Span,
				Msg:   fmt.Sprintf("%s on %s has a contrast of %.1f to 1, and needs %.1f", p.on, p.ground, ratio, p.least),
				Hint:  "make one of the two darker or lighter",
				Notes: []diag.Note{{Span: ground.Span, Msg: p.ground + " is here"}}})
		}
	}
	return found
}

// Contrast is the contrast ratio of two opaque colors, 1 to 21 (WCAG 2.1).
func Contrast(a, b color.NRGBA) float64 {
	la, lb := Luminance(a), Luminance(b)
	return (math.Max(la, lb) + 0.05) / (math.Min(la, lb) + 0.05)
}

// Luminance is the relative luminance of an opaque color, 0 to 1 (WCAG 2.1).
func Luminance(c color.NRGBA) float64 {
	linear := func(v uint8) float64 {
		s := float64(v) / 255
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c.R) + 0.7152*linear(c.G) + 0.0722*linear(c.B)
}
