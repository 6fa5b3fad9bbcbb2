package main

import (
	"path/filepath"
	"slices"
	"strings"

	"journeymap/render"
	"journeymap/render/pdf"
	"journeymap/render/png"
	"journeymap/render/svg"
)

// format is a way to write a poster down.
type format struct {
	name     string // as -f says it
	ext      string
	perPage  bool // each page is a file of its own
	renderer func(o *renderOptions) render.Renderer
}

// formats lists every format; the first is the default.
var formats = []format{
	{"svg", ".svg", true, func(o *renderOptions) render.Renderer { return svg.Renderer{Text: textModes[o.text]} }},
	{"pdf", ".pdf", false, func(*renderOptions) render.Renderer { return pdf.Renderer{} }},
	{"png", ".png", true, func(o *renderOptions) render.Renderer { return png.Renderer{Scale: o.scale * png.DefaultScale} }},
}

// textModes are the ways to set text in SVG.
var textModes = map[string]svg.TextMode{"embed": svg.Embed, "outline": svg.Outline}

func formatNames() []string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	return names
}

// formatNamed finds a format by its name.
func formatNamed(name string) (format, bool) {
	i := slices.IndexFunc(formats, func(f format) bool { return f.name == name })
	if i < 0 {
		return format{}, false
	}
	return formats[i], true
}

// formatOf finds the format that a file's name asks for by its extension.
func formatOf(path string) (format, bool) {
	ext := strings.ToLower(filepath.Ext(path))
	i := slices.IndexFunc(formats, func(f format) bool { return f.ext == ext })
	if i < 0 {
		return format{}, false
	}
	return formats[i], true
}
