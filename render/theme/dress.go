package theme

import "image/color"

// tints are the four colors of a poster: the parts that carry the color, from dark to pale, and the tone of phases that name
// no moment of the purchase.
var tints = map[string]struct {
	band, card, soft, accent color.NRGBA
	phase                    Tone
}{
	"blue":   {},
	"green":  {rgb(0x173D2A), rgb(0x245940), rgb(0xBCD6C6), rgb(0x1E5C3A), Tone{rgb(0x35694D), rgb(0xF0F4F1)}},
	"orange": {rgb(0x5A2C08), rgb(0x7A3F10), rgb(0xF0D3B8), rgb(0x9A4508), Tone{rgb(0x8E4A1E), rgb(0xF7F2EE)}},
	"purple": {rgb(0x3F1B36), rgb(0x5C2B50), rgb(0xE2C8DA), rgb(0x6B2D5C), Tone{rgb(0x74406A), rgb(0xF5F1F4)}},
}

func rgb(v uint32) color.NRGBA {
	return color.NRGBA{uint8(v >> 16), uint8(v >> 8), uint8(v), 255}
}

// Tints lists the colors that a poster comes in, the default first.
func Tints() []string { return []string{"blue", "green", "orange", "purple"} }

// Tinted gives the theme in a color; "" and "blue" are the theme as it is.
func (t *Theme) Tinted(name string) *Theme {
	tint := tints[name]
	if tint.band.A == 0 {
		return t
	}
	c := *t
	c.Colors.Band, c.Colors.BandCard, c.Colors.BandSoft, c.Colors.Accent = tint.band, tint.card, tint.soft, tint.accent
	c.Colors.Phases.Plain = tint.phase
	return &c
}

// Traffic gives the theme with faces in the order of a traffic light: orange below yellow.
func (t *Theme) Traffic() *Theme {
	c := *t
	c.Colors.Faces[2], c.Colors.Faces[3] = c.Colors.Faces[3], c.Colors.Faces[2]
	return &c
}

// LowInk gives the theme without filled grounds: everything stands on the paper.
func (t *Theme) LowInk() *Theme {
	c := *t
	k := &c.Colors
	k.Paper = rgb(0xFFFFFF)
	k.Band, k.BandCard, k.OnBand, k.BandSoft, k.Idea = k.Paper, k.Paper, k.Ink, k.Muted, k.Paper
	for _, tone := range []*Tone{&k.Phases.Plain, &k.Phases.Before, &k.Phases.Purchase, &k.Phases.Use, &k.Phases.After} {
		tone.Pale = k.Paper
	}
	return &c
}
