package theme

import (
	"image/color"

	"journeymap/render/font"
)

func hex(v uint32) color.NRGBA {
	return color.NRGBA{uint8(v >> 16), uint8(v >> 8), uint8(v), 255}
}

// Default is the house look.
func Default() (*Theme, error) {
	open := map[string]*font.Face{}
	for _, n := range []string{"Roboto Bold", "Roboto Condensed", "Roboto Condensed Bold", "Roboto Condensed Italic", "DejaVu Sans"} {
		f, err := font.Open(n)
		if err != nil {
			return nil, err
		}
		open[n] = f
	}
	fb := open["DejaVu Sans"]
	return &Theme{
		Name: "default",
		Colors: Colors{
			Paper: hex(0xFCFBF7), Ink: hex(0x17222B), Muted: hex(0x566470), Rule: hex(0xD9DDDC),
			Band: hex(0x12384A), OnBand: hex(0xFFFFFF), BandSoft: hex(0xB9CFDA), BandCard: hex(0x1D4C62),
			Accent: hex(0x0B4F71), Expected: hex(0x63717C), Gap: color.NRGBA{0x0B, 0x4F, 0x71, 0x1C}, Card: hex(0xFFFFFF),
			Wow: hex(0x8A6100), Warn: hex(0x8E1B1B),
			Phases: PhaseColors{
				Plain:    Tone{hex(0x485A67), hex(0xF1F3F3)},
				Before:   Tone{hex(0x2A6A86), hex(0xEDF3F5)},
				Purchase: Tone{hex(0x96600F), hex(0xF9F3E8)},
				Use:      Tone{hex(0x2C7547), hex(0xEEF5EF)},
				After:    Tone{hex(0x6E4486), hex(0xF4F0F6)},
			},
			Faces: [6]color.NRGBA{{}, hex(0xA31515), hex(0xFFEB3B), hex(0xE67700), hex(0x52B788), hex(0x006060)},
		},
		Fonts: Fonts{
			Title: open["Roboto Bold"].With(fb), Text: open["Roboto Condensed"].With(fb),
			Strong: open["Roboto Condensed Bold"].With(fb), Quote: open["Roboto Condensed Italic"].With(fb),
		},
		Sizes: Sizes{Title: 26, Phase: 14, Step: 10.5, Body: 9, Small: 7.5},
	}, nil
}
