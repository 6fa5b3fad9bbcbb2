// Package theme is how a poster looks: colors, faces and sizes, read from data files.
package theme

import (
	"image/color"

	"journeymap/journey/diag"
	"journeymap/journey/picture"
	"journeymap/render/font"
)

// Theme is one look, complete and checked.
type Theme struct {
	Name   string
	Colors Colors
	Fonts  Fonts
	Sizes  Sizes
	Logo   *picture.Picture // stands in the footer; nil: none
}

// Colors are a theme's colors by the part that wears them.
type Colors struct {
	Paper    color.NRGBA // the sheet
	Ink      color.NRGBA // text
	Muted    color.NRGBA // text of second rank
	Rule     color.NRGBA // hairlines
	Band     color.NRGBA // the dark band at the top
	OnBand   color.NRGBA // text on the band
	OnFull   color.NRGBA // text on phases and in pills
	BandSoft color.NRGBA // text of second rank on the band
	BandCard color.NRGBA // a card on the band
	Accent   color.NRGBA // the one accent: the curve, lane titles, moments of truth
	Expected color.NRGBA // the dashed line
	Wow      color.NRGBA // the pill of a wow moment
	Warn     color.NRGBA // the pill of a failing, the mark of a pain
	Idea     color.NRGBA // the card of an opportunity
	IdeaRule color.NRGBA // its edge
	Phases   PhaseColors
	Faces    [6]color.NRGBA // by journey.Face; the first is not used
}

// PhaseColors are the colors of the four moments of a purchase, and of phases that name none.
type PhaseColors struct{ Plain, Before, Purchase, Use, After Tone }

// Tone is a full color that carries white text, and a pale one for the ground of columns.
type Tone struct{ Full, Pale color.NRGBA }

// Fonts are the faces a poster uses. Title is for titles, the others for the rest.
type Fonts struct{ Title, Text, Strong, Quote *font.Face }

// Sizes are type sizes in points on an A3 sheet; other sheets multiply them.
type Sizes struct {
	diag.Span
	Title, Phase, Step, Body, Small float64
}

// Borrow gives the theme with faces that lend glyphs to its own, before those it has already.
func (t *Theme) Borrow(faces []*font.Face) *Theme {
	if len(faces) == 0 {
		return t
	}
	c := *t
	for _, f := range []**font.Face{&c.Fonts.Title, &c.Fonts.Text, &c.Fonts.Strong, &c.Fonts.Quote} {
		*f = (*f).With(faces...)
	}
	return &c
}
