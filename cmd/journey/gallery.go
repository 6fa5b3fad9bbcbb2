package main

import (
	"strings"

	"github.com/spf13/cobra"

	"journeymap/render/theme"
)

func newGallery(a *app) *cobra.Command {
	o := &renderOptions{text: "embed", scale: 1, contact: true}
	cmd := &cobra.Command{
		Use:   "gallery FILE...",
		Short: "Draw a contact sheet of every style and color",
		Long: `Draw a map as an ornament in every style and color, small, on one sheet, with the flags that give each. Without -o
it stands beside its map: map.yaml becomes map-gallery.svg. FILE or OUT may be -, standard input or output.`,
		Example: `  journey gallery map.yaml
  journey gallery map.yaml -o styles.pdf
  journey gallery map.yaml -o - --shade dark > dark.svg`,
		Args:              needFiles,
		ValidArgsFunction: mapFiles,
		RunE:              func(_ *cobra.Command, args []string) error { return o.run(a, args) },
	}
	f := cmd.Flags()
	f.SortFlags = false
	f.StringVarP(&o.out, "output", "o", "", "write to `OUT`: a file, a folder (ends in /), or - for standard output")
	f.VarP(list{&o.formats, strings.Join(formatNames(), ","), oneOf("format", formatNames()...)}, "format", "f", "formats to draw")
	f.Var(value{&o.shade, strings.Join(theme.Shades(), "|"), oneOf("shade", theme.Shades()...)}, "shade", "the ground of all pictures")
	f.Var(value{&o.orientation, "landscape|portrait", oneOf("orientation", "landscape", "portrait")}, "orientation", "of the pictures")
	f.Var(value{&o.lang, strings.Join(langs(), "|"), oneOf("language", langs()...)}, "lang", "language of the posters' own words")
	f.StringVar(&o.theme, "theme", "", "a house style: fonts and faces from this `FILE`")
	f.StringArrayVar(&o.fonts, "font", nil, "borrow missing characters from this `FILE`; may be given again")
	f.Var(scale{&o.scale}, "scale", "size of PNG: 1 is 96 pixels to the inch, 2 twice as many")
	f.BoolVar(&o.strict, "strict", false, "warnings count as errors")
	o.completeValues(cmd)
	return cmd
}
