package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"journeymap/journey"
	"journeymap/journey/diag"
	"journeymap/render"
	"journeymap/render/poster"
	"journeymap/render/theme"
)

// pipeline is the one way through: a map is read, understood and laid out, and the findings are printed as they come.
type pipeline struct {
	*app
	theme   func() (*theme.Theme, error)
	chosen  bool // the theme is that of a flag, which wins over the map's own
	options poster.Options
	models  []string // those of the flag; nil: those that the map asks for
	contact bool     // a contact sheet in place of posters
	strict  bool
}

// newPipeline makes one with the theme of a file, or the house look when path is "".
func newPipeline(a *app, o poster.Options, path string, strict bool) (*pipeline, error) {
	p := &pipeline{app: a, options: o, strict: strict}
	if path == "" {
		p.theme = sync.OnceValues(theme.Default)
		go func() { // while the map is read
			journey.Prepare()
			_, _ = p.theme() // kept for who asks for it
		}()
		return p, nil
	}
	data, err := readFile(path, diag.MaxBytes)
	if err != nil {
		return nil, err
	}
	p.chosen = true
	th, err := p.parseTheme(&diag.Source{Name: path, Data: data, Files: &folder{path: filepath.Dir(path)}})
	p.theme = func() (*theme.Theme, error) { return th, err }
	return p, err
}

// parseTheme reads a theme and prints its warnings.
func (p *pipeline) parseTheme(src *diag.Source) (*theme.Theme, error) {
	th, found := theme.Parse(src)
	if p.strict {
		found = strictly(found)
	}
	if found.HasErrors() {
		return nil, invalid(found)
	}
	p.print(found)
	return th, nil
}

// themeOf is the theme of the flag, else the one that the map names beside itself, else the house look.
func (p *pipeline) themeOf(m *journey.Map) (*theme.Theme, error) {
	name := m.Poster.Theme
	if p.chosen || name.S == "" {
		return p.theme()
	}
	data, err := readBeside(m.Source.Files, name.S)
	if err != nil {
		return nil, invalid(diag.List{{File: m.Source, Span: name.Span, Msg: "the theme " + diag.Quote(name.S) + " cannot be read: " + reason(err),
			Hint: "name a file beside the map, or leave the line out"}})
	}
	path := filepath.Join(filepath.Dir(m.Source.Name), filepath.FromSlash(name.S))
	return p.parseTheme(&diag.Source{Name: path, Data: data, Files: m.Source.Files})
}

// readBeside reads a file that stands beside a map, and no more of it than of a map.
func readBeside(files fs.FS, name string) ([]byte, error) {
	f, err := files.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, diag.MaxBytes+1))
}

// reason is what went wrong, without the path that the message names already.
func reason(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err.Error()
	}
	return err.Error()
}

// drawing is a map laid out in one model.
type drawing struct {
	model string
	doc   *render.Document
}

// document lays out a map in the first of its models.
func (p *pipeline) document(src *diag.Source) (*render.Document, error) {
	all, err := p.drawings(src)
	if err != nil {
		return nil, err
	}
	return all[0].doc, nil
}

// drawings lays out a map in every model asked for. Warnings are printed; the first error of any kind ends the input.
func (p *pipeline) drawings(src *diag.Source) ([]drawing, error) {
	var all []drawing
	m, found := journey.Parse(src)
	if m != nil {
		th, err := p.themeOf(m)
		if err != nil {
			return nil, err
		}
		drawn, more, err := p.layOut(m, th)
		if err != nil {
			return nil, err
		}
		all, found = drawn, append(found, more...)
	}
	if p.strict {
		found = strictly(found)
	}
	if found.HasErrors() {
		return nil, invalid(found)
	}
	p.print(found)
	return all, nil
}

// layOut draws a map in each of its models, or as a contact sheet.
func (p *pipeline) layOut(m *journey.Map, th *theme.Theme) (all []drawing, found diag.List, err error) {
	if p.contact {
		doc, told := poster.Gallery(m, th, p.options)
		return []drawing{{doc: doc}}, told, nil
	}
	models := p.models
	if models == nil {
		models = poster.ModelsOf(m)
	}
	if err := p.fitting(models); err != nil {
		return nil, nil, err
	}
	for _, model := range models {
		o := p.options
		o.Model = model
		d, more := poster.Layout(m, th, o)
		all, found = append(all, drawing{model, d}), merged(found, more)
	}
	return all, found, nil
}

// merged adds findings that are not told yet: two models can find the same.
func merged(found, more diag.List) diag.List {
	for _, d := range more {
		told := func(e diag.Diagnostic) bool { return e.File == d.File && e.Span == d.Span && e.Msg == d.Msg }
		if !slices.ContainsFunc(found, told) {
			found = append(found, d)
		}
	}
	return found
}

// fitting refuses flags that none of the models has a use for.
func (p *pipeline) fitting(models []string) error {
	for _, flag := range []struct{ name, model, value string }{
		{"style", "entry", p.options.Style}, {"shade", "entry", p.options.Shade},
		{"lanes", "hybrid", strings.Join(p.options.Lanes, ",")}, {"emotion", "hybrid", strings.Join(p.options.Emotion, ",")}, {"ink", "hybrid", p.options.Ink},
	} {
		if flag.value != "" && !slices.Contains(models, flag.model) {
			return &usageError{fmt.Sprintf("--%s is for the %s model, and this is %s", flag.name, flag.model, strings.Join(models, ", ")), "add --model " + flag.model}
		}
	}
	return nil
}

// strictly makes every warning an error.
func strictly(found diag.List) diag.List {
	for i := range found {
		found[i].Severity = diag.Error
	}
	return found
}

// lastSecond is the end of the year 9999, beyond which no date of a file format reaches.
const lastSecond = 253402300799

// madeAt reads SOURCE_DATE_EPOCH, the date of making that a reproducible build asks for, in seconds since 1970
// (reproducible-builds.org/specs/source-date-epoch). Without it, a poster bears no date.
func madeAt(epoch string) (time.Time, error) {
	if epoch == "" {
		return time.Time{}, nil
	}
	s, err := strconv.ParseInt(epoch, 10, 64)
	if err != nil || s < 0 || s > lastSecond {
		return time.Time{}, &usageError{"SOURCE_DATE_EPOCH is not a number of seconds since 1970: " + strconv.Quote(epoch), ""}
	}
	return time.Unix(s, 0).UTC(), nil
}
