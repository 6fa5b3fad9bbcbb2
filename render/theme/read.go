package theme

import (
	_ "embed"
	"fmt"
	"image/color"
	"strconv"
	"strings"

	"journeymap/journey/diag"
	"journeymap/journey/field"
	"journeymap/journey/picture"
	"journeymap/render/font"
)

//go:embed default.yaml
var house []byte

// Default is the house look.
func Default() (*Theme, error) {
	t, found := Parse(&diag.Source{Name: "default.yaml", Data: house})
	return t, found.Err()
}

// Parse reads a theme and checks its contrasts. The Theme is nil when a finding is an error.
func Parse(src *diag.Source) (*Theme, diag.List) {
	f, found := field.Read(src, themeKind)
	if !found.HasErrors() {
		found = append(found, f.contrasts(src)...)
	}
	if f.logo != nil && !found.HasErrors() {
		if wrong := picture.NewGallery(src.Files).Read(f.logo); wrong != nil {
			found = append(found, diag.Diagnostic{File: src, Span: f.logo.Span, Msg: wrong.Msg, Hint: wrong.Hint})
		}
	}
	if found.HasErrors() {
		return nil, found
	}
	t := &Theme{Name: f.name, Colors: f.colors(), Sizes: f.sizes, Logo: f.logo}
	if err := f.open(&t.Fonts); err != nil {
		return nil, append(found, diag.Diagnostic{File: src, Span: f.fonts.Span, Msg: err.Error()})
	}
	return t, found
}

// file is a theme as it is written.
type file struct {
	diag.Span
	name  string
	hues  palette
	fonts fonts
	sizes Sizes
	logo  *picture.Picture
}

// hue is a color and where it stands.
type hue struct {
	color.NRGBA
	diag.Span
}

// palette holds a hue for each row of colorTable.
type palette struct {
	diag.Span
	hues []hue
}

type fonts struct {
	diag.Span
	title, text, strong, quote string
}

// colorTable names every color, the part that it goes to, and what it is for.
var colorTable = []struct {
	name string
	at   func(*Colors) *color.NRGBA
	doc  string
}{
	{"paper", func(c *Colors) *color.NRGBA { return &c.Paper }, "The sheet."},
	{"ink", func(c *Colors) *color.NRGBA { return &c.Ink }, "Text."},
	{"muted", func(c *Colors) *color.NRGBA { return &c.Muted }, "Text of second rank."},
	{"rule", func(c *Colors) *color.NRGBA { return &c.Rule }, "Hairlines between lanes."},
	{"band", func(c *Colors) *color.NRGBA { return &c.Band }, "The dark band at the top."},
	{"on-band", func(c *Colors) *color.NRGBA { return &c.OnBand }, "Text on the band."},
	{"on-full", func(c *Colors) *color.NRGBA { return &c.OnFull }, "Text on phases and in pills."},
	{"band-soft", func(c *Colors) *color.NRGBA { return &c.BandSoft }, "Text of second rank on the band."},
	{"band-card", func(c *Colors) *color.NRGBA { return &c.BandCard }, "A card on the band."},
	{"accent", func(c *Colors) *color.NRGBA { return &c.Accent }, "The one accent: the curve, lane titles, moments of truth."},
	{"expected", func(c *Colors) *color.NRGBA { return &c.Expected }, "The dashed line of what was expected."},
	{"wow", func(c *Colors) *color.NRGBA { return &c.Wow }, "The pill and ring of a wow moment."},
	{"warn", func(c *Colors) *color.NRGBA { return &c.Warn }, "The pill of a failing or an obstacle, the mark of a pain."},
	{"idea", func(c *Colors) *color.NRGBA { return &c.Idea }, "The card of an opportunity."},
	{"idea-rule", func(c *Colors) *color.NRGBA { return &c.IdeaRule }, "Its edge."},
	{"phase", func(c *Colors) *color.NRGBA { return &c.Phases.Plain.Full }, "A phase that names no moment of the purchase."},
	{"phase-pale", func(c *Colors) *color.NRGBA { return &c.Phases.Plain.Pale }, "The ground of its columns."},
	{"before", func(c *Colors) *color.NRGBA { return &c.Phases.Before.Full }, "A phase before the purchase."},
	{"before-pale", func(c *Colors) *color.NRGBA { return &c.Phases.Before.Pale }, "The ground of its columns."},
	{"purchase", func(c *Colors) *color.NRGBA { return &c.Phases.Purchase.Full }, "A phase at the purchase."},
	{"purchase-pale", func(c *Colors) *color.NRGBA { return &c.Phases.Purchase.Pale }, "The ground of its columns."},
	{"use", func(c *Colors) *color.NRGBA { return &c.Phases.Use.Full }, "A phase during use."},
	{"use-pale", func(c *Colors) *color.NRGBA { return &c.Phases.Use.Pale }, "The ground of its columns."},
	{"after", func(c *Colors) *color.NRGBA { return &c.Phases.After.Full }, "A phase after the purchase."},
	{"after-pale", func(c *Colors) *color.NRGBA { return &c.Phases.After.Pale }, "The ground of its columns."},
	{"angry", func(c *Colors) *color.NRGBA { return &c.Faces[1] }, "The worst face."},
	{"disappointed", func(c *Colors) *color.NRGBA { return &c.Faces[2] }, "The second face."},
	{"indifferent", func(c *Colors) *color.NRGBA { return &c.Faces[3] }, "The middle face."},
	{"happy", func(c *Colors) *color.NRGBA { return &c.Faces[4] }, "The fourth face."},
	{"delighted", func(c *Colors) *color.NRGBA { return &c.Faces[5] }, "The best face."},
}

var hueKind = field.As(field.Scalar("a color such as \"#12384A\"", hueSchema, parseColor),
	func(c color.NRGBA, at diag.Span) hue { return hue{c, at} })

func hueSchema() field.Schema { return field.Pattern(`^#[0-9A-Fa-f]{6}$`) }

func parseColor(s string) (color.NRGBA, *field.Wrong) {
	digits, ok := strings.CutPrefix(s, "#")
	v, err := strconv.ParseUint(digits, 16, 32)
	if !ok || len(digits) != 6 || err != nil {
		return color.NRGBA{}, &field.Wrong{Msg: diag.Quote(s) + " is not a color", Hint: "write six hexadecimal digits in quotes, such as \"#12384A\""}
	}
	return color.NRGBA{uint8(v >> 16), uint8(v >> 8), uint8(v), 255}, nil
}

var themeKind = field.Object("a theme", func(f *file) *diag.Span { return &f.Span }, func() []field.Key[file] {
	return []field.Key[file]{
		field.K("name", field.TextKind, func(f *file) *string { return &f.name }, "What the theme is called.").Must(),
		field.K("colors", paletteKind, func(f *file) *palette { return &f.hues }, "A color for every part.").Must(),
		field.K("fonts", fontsKind, func(f *file) *fonts { return &f.fonts }, "A built-in face for each use.").Must(),
		field.K("sizes", sizesKind, func(f *file) *Sizes { return &f.sizes }, "Type sizes in points on an A3 sheet.").Must(),
		field.K("logo", picture.Kind, func(f *file) **picture.Picture { return &f.logo }, "A PNG or JPEG file beside the theme, drawn in the footer."),
	}
})

// paletteKind is a table with a required key for each color.
var paletteKind = field.Object("the colors", func(p *palette) *diag.Span { return &p.Span }, func() []field.Key[palette] {
	keys := make([]field.Key[palette], len(colorTable))
	for i, c := range colorTable {
		at := func(p *palette) *hue {
			if p.hues == nil {
				p.hues = make([]hue, len(colorTable))
			}
			return &p.hues[i]
		}
		keys[i] = field.K(c.name, hueKind, at, c.doc).Must()
	}
	return keys
})

var faceKind = field.Enum("a built-in face", font.Builtin())

var fontsKind = field.Object("the fonts", func(f *fonts) *diag.Span { return &f.Span }, func() []field.Key[fonts] {
	return []field.Key[fonts]{
		field.K("title", faceKind, func(f *fonts) *string { return &f.title }, "Titles.").Must(),
		field.K("text", faceKind, func(f *fonts) *string { return &f.text }, "Cells.").Must(),
		field.K("strong", faceKind, func(f *fonts) *string { return &f.strong }, "Names and labels.").Must(),
		field.K("quote", faceKind, func(f *fonts) *string { return &f.quote }, "What people think and say.").Must(),
	}
})

// Type sizes that a theme may ask for on an A3 sheet, in points.
const leastSize, mostSize = 6, 48

var sizeKind = field.Number(leastSize, mostSize)

var sizesKind = field.Object("the sizes", func(s *Sizes) *diag.Span { return &s.Span }, func() []field.Key[Sizes] {
	return []field.Key[Sizes]{
		field.K("title", sizeKind, func(s *Sizes) *float64 { return &s.Title }, "The title.").Must(),
		field.K("phase", sizeKind, func(s *Sizes) *float64 { return &s.Phase }, "Phases.").Must(),
		field.K("step", sizeKind, func(s *Sizes) *float64 { return &s.Step }, "Names of touchpoints.").Must(),
		field.K("body", sizeKind, func(s *Sizes) *float64 { return &s.Body }, "Cells.").Must(),
		field.K("small", sizeKind, func(s *Sizes) *float64 { return &s.Small }, "Labels.").Must(),
	}
})

func (f *file) colors() (c Colors) {
	for i, row := range colorTable {
		*row.at(&c) = f.hues.hues[i].NRGBA
	}
	return c
}

// open loads the faces, each with the built-in fallback to borrow from.
func (f *file) open(to *Fonts) error {
	fallback, err := font.Open("DejaVu Sans")
	if err != nil {
		return err
	}
	opened := map[string]*font.Face{}
	for _, use := range []struct {
		name string
		to   **font.Face
	}{{f.fonts.title, &to.Title}, {f.fonts.text, &to.Text}, {f.fonts.strong, &to.Strong}, {f.fonts.quote, &to.Quote}} {
		if opened[use.name] == nil {
			face, err := font.Open(use.name)
			if err != nil {
				return fmt.Errorf("%s: %w", use.name, err)
			}
			opened[use.name] = face.With(fallback)
		}
		*use.to = opened[use.name]
	}
	return nil
}
