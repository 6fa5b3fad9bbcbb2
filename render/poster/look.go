package poster

import (
	"image/color"
	"math"

	"journeymap/render/font"
	"journeymap/render/theme"
)

// look is a theme at one step of type: every size of the poster follows from its body type.
type look struct {
	*theme.Theme
	unit    float64 // what a length given for A3 is multiplied by
	margin  float64
	rim     float64 // how dark the edge of a face is: 0 as the face, 1 black
	letters bool    // fail points and wait points have letters, as in a service blueprint
	said    words   // the words that signs in texts are called by

	title, subtitle, phase, step, body, strong, quote, small, label style
}

// style is a way to set text: a face, a size in points, a color, and the distance between baselines.
type style struct {
	face  *font.Face
	size  float64
	ink   color.NRGBA
	lead  float64
	house *look // what signs in its texts are drawn by
}

// leading is the distance between baselines as a multiple of the type size.
const leading = 1.28

// lookAt gives the styles for a body type in points. Nothing is set smaller than least.
func lookAt(th *theme.Theme, body, least float64) *look {
	u := body / th.Sizes.Body
	c, f, z := th.Colors, th.Fonts, th.Sizes
	l := &look{Theme: th, unit: u, margin: 26 * u, rim: 0.45}
	set := func(face *font.Face, size float64, ink color.NRGBA) style {
		s := quarter(math.Max(size*u, math.Min(least, body)))
		return style{face, s, ink, s * leading, l}
	}
	l.title = set(f.Title, z.Title, c.OnBand)
	l.subtitle = set(f.Text, z.Phase, c.BandSoft)
	l.phase = set(f.Title, z.Phase, c.OnBand)
	l.step = set(f.Strong, z.Step, c.Ink)
	l.body = set(f.Text, z.Body, c.Ink)
	l.strong = set(f.Strong, z.Body, c.Ink)
	l.quote = set(f.Quote, z.Body, c.Ink)
	l.small = set(f.Text, z.Small, c.Muted)
	l.label = set(f.Strong, z.Small, c.Muted)
	l.title.lead = l.title.size * 1.12
	l.phase.lead = l.phase.size * 1.15
	l.step.lead = l.step.size * 1.18
	return l
}

// quarter rounds a type size to a quarter of a point: browsers set such sizes exactly as measured, and others up to
// 0.3 % off.
func quarter(size float64) float64 { return math.Round(4*size) / 4 }

// quarterDown is the largest such size that is no larger.
func quarterDown(size float64) float64 { return math.Floor(4*size+1e-6) / 4 }

// in gives the style in another color.
func (s style) in(ink color.NRGBA) style {
	s.ink = ink
	return s
}

// width is how wide a line of text is, in points.
func (s style) width(text string) float64 {
	if isMarked(text) {
		return s.markedWidth(text)
	}
	return s.face.Width(text, s.size)
}

// chars is the width of n letters of ordinary text, in points.
func (s style) chars(n int) float64 { return s.width("nasteroldi") / 10 * float64(n) }
