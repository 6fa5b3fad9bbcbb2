package theme

import (
	"image/color"
	"testing"

	"journeymap/journey"
)

// eachHues visits the colors of every ornament.
func eachHues(t *testing.T, visit func(t *testing.T, h Hues)) {
	t.Helper()
	for _, tint := range Tints() {
		for _, shade := range Shades() {
			t.Run(tint+" "+shade, func(t *testing.T) { visit(t, HuesOf(tint, shade)) })
		}
	}
}

// grounds are the colors that texts and faces stand on.
func (h Hues) grounds() map[string]color.NRGBA {
	return map[string]color.NRGBA{"paper": h.Paper, "fade": h.Fade, "card": h.Card, "soft": h.Soft, "nearest tone": h.Ramp[0]}
}

func TestHuesAreReadable(t *testing.T) {
	eachHues(t, func(t *testing.T, h Hues) {
		need := func(what string, on, ground color.NRGBA, least float64) {
			if r := Contrast(on, ground); r < least {
				t.Errorf("%s is %.2f to 1, and needs %.1f", what, r, least)
			}
		}
		for name, ground := range h.grounds() {
			need("ink on "+name, h.Ink, ground, textContrast)
			need("muted on "+name, h.Muted, ground, textContrast)
			need("accent on "+name, h.Accent, ground, markContrast)
			need("line on "+name, h.Line, ground, markContrast)
		}
		need("accent on paper", h.Accent, h.Paper, textContrast)
		need("accent on card", h.Accent, h.Card, textContrast)
		need("glow on paper", h.Glow, h.Paper, markContrast)
		need("text on deep", h.OnDeep, h.Deep, textContrast)
		need("text on the accent", h.OnDeep, h.Accent, textContrast)
		need("deep on paper", h.Deep, h.Paper, markContrast)
		for i, c := range h.Ramp {
			if r := max(Contrast(h.Ink, c), Contrast(h.OnDeep, c)); r < textContrast {
				t.Errorf("no text can be read on tone %d: %.2f to 1", i, r)
			}
		}
	})
}

// A face stands out from every ground by its halo, or by the rim that it is drawn with: a quarter of its own light.
func TestFacesStandOut(t *testing.T) {
	th, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	eachHues(t, func(t *testing.T, h Hues) {
		grounds := h.grounds()
		for i, c := range h.Ramp {
			grounds["tone "+string(rune('0'+i))] = c
		}
		for name, ground := range grounds {
			for f := journey.Angry; f <= journey.Delighted; f++ {
				c := th.Colors.Faces[f]
				rim := color.NRGBA{uint8(float64(c.R) * 0.25), uint8(float64(c.G) * 0.25), uint8(float64(c.B) * 0.25), 255}
				if r := max(Contrast(h.Halo, ground), Contrast(rim, ground)); r < markContrast {
					t.Errorf("%s on %s: %.2f to 1", f.Name(journey.English), name, r)
				}
			}
		}
	})
}

// leastStep keeps the tones of large areas, and lines of different meaning, apart for every sight; 2.3 is just
// noticeable.
const leastStep = 7

func TestHuesApartForEverySight(t *testing.T) {
	eachHues(t, func(t *testing.T, h Hues) {
		for name, sight := range sights {
			apart := func(what string, a, b color.NRGBA) {
				if d := distance(lab(a, sight), lab(b, sight)); d < leastStep {
					t.Errorf("%s: %s are %.1f apart", name, what, d)
				}
			}
			for i := 1; i < len(h.Ramp); i++ {
				apart("two tones", h.Ramp[i-1], h.Ramp[i])
			}
			apart("the ground and the nearest tone", h.Paper, h.Ramp[0])
			apart("the curve and other lines", h.Accent, h.Line)
		}
	})
}

// Four colors are four: their accents look different to everybody who sees colors.
func TestTintsDiffer(t *testing.T) {
	for _, shade := range Shades() {
		for i, a := range Tints() {
			for _, b := range Tints()[:i] {
				if d := distance(lab(HuesOf(a, shade).Accent, sights["all colors"]), lab(HuesOf(b, shade).Accent, sights["all colors"])); d < leastDistance {
					t.Errorf("%s: %s and %s are %.1f apart", shade, a, b, d)
				}
			}
		}
	}
}
