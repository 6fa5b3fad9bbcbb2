package theme

import (
	"image/color"
	"math"
	"testing"

	"journeymap/journey"
)

// sights are ways to see: a matrix over linear RGB for each kind of color blindness at full severity (Machado,
// Oliveira, Fernandes, "A physiologically-based model for simulation of color vision deficiency", 2009).
var sights = map[string][9]float64{
	"all colors": {1, 0, 0, 0, 1, 0, 0, 0, 1},
	"protan":     {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
	"deutan":     {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
	"tritan":     {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900},
}

// lab is a color in CIELAB under D65, as somebody with a sight perceives it.
func lab(c color.NRGBA, sight [9]float64) (v [3]float64) {
	linear := func(v uint8) float64 {
		s := float64(v) / 255
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	in := [3]float64{linear(c.R), linear(c.G), linear(c.B)}
	var rgb [3]float64
	for i := range rgb {
		for j := range in {
			rgb[i] += sight[3*i+j] * in[j]
		}
		rgb[i] = math.Min(1, math.Max(0, rgb[i]))
	}
	x := (0.4124564*rgb[0] + 0.3575761*rgb[1] + 0.1804375*rgb[2]) / 0.95047
	y := 0.2126729*rgb[0] + 0.7151522*rgb[1] + 0.0721750*rgb[2]
	z := (0.0193339*rgb[0] + 0.1191920*rgb[1] + 0.9503041*rgb[2]) / 1.08883
	f := func(t float64) float64 {
		if t > 216.0/24389 {
			return math.Cbrt(t)
		}
		return (24389.0/27*t + 16) / 116
	}
	return [3]float64{116*f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))}
}

// distance is ΔE76.
func distance(a, b [3]float64) float64 {
	return math.Sqrt((a[0]-b[0])*(a[0]-b[0]) + (a[1]-b[1])*(a[1]-b[1]) + (a[2]-b[2])*(a[2]-b[2]))
}

// leastDistance keeps every two faces apart for every sight; 2.3 is just noticeable.
const leastDistance = 27

func TestFacesApartForEverySight(t *testing.T) {
	th, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for name, sight := range sights {
		for a := journey.Angry; a <= journey.Delighted; a++ {
			for b := a + 1; b <= journey.Delighted; b++ {
				d := distance(lab(th.Colors.Faces[a], sight), lab(th.Colors.Faces[b], sight))
				if d < leastDistance {
					t.Errorf("%s: %s and %s are %.1f apart", name, a.Name(journey.English), b.Name(journey.English), d)
				}
			}
		}
	}
}

// TestNaiveColorsFail: the measure is worth something only if it refuses colors that are known to look alike.
func TestNaiveColorsFail(t *testing.T) {
	red, _ := parseColor("#C62828")
	green, _ := parseColor("#2E8B3D")
	if d := distance(lab(red, sights["deutan"]), lab(green, sights["deutan"])); d > leastDistance {
		t.Errorf("red and green are %.1f apart to a deuteranope", d)
	}
}

// TestTints keeps white text readable on every color of a poster, and the accent on the paper.
func TestTints(t *testing.T) {
	th, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range Tints() {
		c := th.Tinted(name).Colors
		for _, p := range [][2]color.NRGBA{{c.OnBand, c.Band}, {c.BandSoft, c.Band}, {c.OnBand, c.BandCard}, {c.OnFull, c.Accent}, {c.Accent, c.Paper}} {
			if r := Contrast(p[0], p[1]); r < textContrast {
				t.Errorf("%s: %v on %v is %.1f to 1", name, p[0], p[1], r)
			}
		}
	}
	low := th.LowInk().Colors
	for _, p := range [][2]color.NRGBA{{low.OnBand, low.Band}, {low.BandSoft, low.Band}, {low.Ink, low.Idea}, {low.Ink, low.Phases.Use.Pale}} {
		if r := Contrast(p[0], p[1]); r < textContrast {
			t.Errorf("low ink: %v on %v is %.1f to 1", p[0], p[1], r)
		}
	}
}
