package theme

import "image/color"

// Hues are the colors of an ornament: a poster of the entry model in one color, on a light or a dark ground.
type Hues struct {
	Paper  color.NRGBA    // the ground
	Fade   color.NRGBA    // what the ground runs into where it is not one color
	Card   color.NRGBA    // raised from the ground: a quote, a panel, a tile
	Soft   color.NRGBA    // a quiet band on the ground
	Rule   color.NRGBA    // hairlines, which carry no meaning
	Ink    color.NRGBA    // text
	Muted  color.NRGBA    // text of second rank
	Line   color.NRGBA    // lines of second rank: what was expected, a competitor
	Accent color.NRGBA    // the curve, large words
	Deep   color.NRGBA    // a strong ground: pills, disks
	OnDeep color.NRGBA    // text on it, and on the accent
	Glow   color.NRGBA    // what shines: the rays of a wow
	Halo   color.NRGBA    // the ring round a face, which sets it off from every ground
	Ramp   [5]color.NRGBA // full tones for large areas, each further from the ground
}

// Shades lists the grounds that an ornament comes in, the default first.
func Shades() []string { return []string{"light", "dark"} }

// hues are the colors of every ornament, by color and shade. The accents of the light ones are those that carry white
// text; the tests hold all of them against each other.
var hues = map[string]map[string]Hues{
	"blue": {
		"light": {
			Paper: rgb(0xFBFAF6), Fade: rgb(0xE6EEF4), Card: rgb(0xFFFFFF), Soft: rgb(0xEAF0F5), Rule: rgb(0xCAD6DF),
			Ink: rgb(0x15293A), Muted: rgb(0x4D5E6B), Line: rgb(0x65798A), Accent: rgb(0x1F4E79), Deep: rgb(0x17406A), OnDeep: rgb(0xFFFFFF),
			Glow: rgb(0xB07900), Halo: rgb(0xFFFFFF),
			Ramp: [5]color.NRGBA{rgb(0xCBDAE6), rgb(0x98B7CF), rgb(0x6692B8), rgb(0x33658F), rgb(0x1A4066)},
		},
		"dark": {
			Paper: rgb(0x10263A), Fade: rgb(0x0A1929), Card: rgb(0x1C3850), Soft: rgb(0x16304A), Rule: rgb(0x2D4D68),
			Ink: rgb(0xF3F7FA), Muted: rgb(0xB0C3D2), Line: rgb(0x8BA4B9), Accent: rgb(0x86BEEB), Deep: rgb(0xBBDCF5), OnDeep: rgb(0x10263A),
			Glow: rgb(0xFFC95C), Halo: rgb(0xFBF8EF),
			Ramp: [5]color.NRGBA{rgb(0x1B3A56), rgb(0x285577), rgb(0x3A739B), rgb(0x6499C0), rgb(0x9CC6E4)},
		},
	},
	"green": {
		"light": {
			Paper: rgb(0xFBFAF4), Fade: rgb(0xE6F0E4), Card: rgb(0xFFFFFF), Soft: rgb(0xEAF2E8), Rule: rgb(0xCBD8CA),
			Ink: rgb(0x182C20), Muted: rgb(0x52655A), Line: rgb(0x6A7F72), Accent: rgb(0x2F5D3A), Deep: rgb(0x254E30), OnDeep: rgb(0xFFFFFF),
			Glow: rgb(0xB07900), Halo: rgb(0xFFFFFF),
			Ramp: [5]color.NRGBA{rgb(0xCFE0CC), rgb(0xA0C3A0), rgb(0x6B9F74), rgb(0x3B7350), rgb(0x1F4B33)},
		},
		"dark": {
			Paper: rgb(0x12291D), Fade: rgb(0x0B1C13), Card: rgb(0x1F3D2C), Soft: rgb(0x193425), Rule: rgb(0x325342),
			Ink: rgb(0xF3F8F3), Muted: rgb(0xB2C8B8), Line: rgb(0x8EAA97), Accent: rgb(0x8FCF9F), Deep: rgb(0xC2E6CA), OnDeep: rgb(0x12291D),
			Glow: rgb(0xFFC95C), Halo: rgb(0xFBF8EF),
			Ramp: [5]color.NRGBA{rgb(0x1F422E), rgb(0x2E5F43), rgb(0x3D7A53), rgb(0x6FA67F), rgb(0xA8D2B0)},
		},
	},
	"orange": {
		"light": {
			Paper: rgb(0xFDF9F3), Fade: rgb(0xFBEADA), Card: rgb(0xFFFFFF), Soft: rgb(0xFAEEE1), Rule: rgb(0xE5D3C0),
			Ink: rgb(0x36220F), Muted: rgb(0x70583F), Line: rgb(0x8A7058), Accent: rgb(0xB45309), Deep: rgb(0x95430A), OnDeep: rgb(0xFFFFFF),
			Glow: rgb(0xA86E00), Halo: rgb(0xFFFFFF),
			Ramp: [5]color.NRGBA{rgb(0xF8DFC3), rgb(0xF0BC89), rgb(0xDC8A48), rgb(0xB05C1B), rgb(0x78390E)},
		},
		"dark": {
			Paper: rgb(0x2D1A0C), Fade: rgb(0x1F1107), Card: rgb(0x452A15), Soft: rgb(0x3A2210), Rule: rgb(0x5F4025),
			Ink: rgb(0xFCF6EF), Muted: rgb(0xDCC3A9), Line: rgb(0xBB9C7E), Accent: rgb(0xF4A65C), Deep: rgb(0xFBD3A8), OnDeep: rgb(0x2D1A0C),
			Glow: rgb(0xFFD166), Halo: rgb(0xFBF8EF),
			Ramp: [5]color.NRGBA{rgb(0x4B2C14), rgb(0x70421D), rgb(0x985B2A), rgb(0xC98648), rgb(0xF0BC86)},
		},
	},
	"purple": {
		"light": {
			Paper: rgb(0xFBF8FA), Fade: rgb(0xF1E5EF), Card: rgb(0xFFFFFF), Soft: rgb(0xF3EAF1), Rule: rgb(0xDBCBD8),
			Ink: rgb(0x2E1A29), Muted: rgb(0x67535F), Line: rgb(0x826B7B), Accent: rgb(0x6B2D5C), Deep: rgb(0x5B254E), OnDeep: rgb(0xFFFFFF),
			Glow: rgb(0xB07900), Halo: rgb(0xFFFFFF),
			Ramp: [5]color.NRGBA{rgb(0xE5D3E1), rgb(0xC8A6C1), rgb(0xA97CA3), rgb(0x764270), rgb(0x4A2445)},
		},
		"dark": {
			Paper: rgb(0x2A1626), Fade: rgb(0x1C0D19), Card: rgb(0x41263B), Soft: rgb(0x361D31), Rule: rgb(0x5A3C53),
			Ink: rgb(0xFAF4F9), Muted: rgb(0xD2B9CC), Line: rgb(0xB294AB), Accent: rgb(0xDF9ECF), Deep: rgb(0xF1CDE8), OnDeep: rgb(0x2A1626),
			Glow: rgb(0xFFC95C), Halo: rgb(0xFBF8EF),
			Ramp: [5]color.NRGBA{rgb(0x462740), rgb(0x643A5C), rgb(0x85527B), rgb(0xB281A8), rgb(0xDDB5D4)},
		},
	},
}

// HuesOf gives the colors of an ornament; "" stands for the default color and shade.
func HuesOf(tint, shade string) Hues {
	if tint == "" {
		tint = Tints()[0]
	}
	if shade == "" {
		shade = Shades()[0]
	}
	return hues[tint][shade]
}

// Ornament gives the theme in the colors of an ornament. Faces keep their own.
func (t *Theme) Ornament(h Hues) *Theme {
	c := *t
	k := &c.Colors
	k.Paper, k.Ink, k.Muted, k.Rule, k.Accent, k.Expected = h.Paper, h.Ink, h.Muted, h.Rule, h.Accent, h.Line
	k.Band, k.OnBand, k.BandSoft, k.BandCard = h.Deep, h.OnDeep, h.OnDeep, h.Card
	k.OnFull, k.Wow, k.Warn = h.OnDeep, h.Glow, h.Deep
	return &c
}
