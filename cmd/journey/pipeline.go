package main

import (
	"strconv"
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
	theme   *theme.Theme
	options poster.Options
	strict  bool
}

func newPipeline(a *app, o poster.Options, strict bool) (*pipeline, error) {
	th, err := theme.Default()
	if err != nil {
		return nil, &crash{value: err} // the house look is part of the program
	}
	return &pipeline{a, th, o, strict}, nil
}

// document lays out a map. Warnings are printed; the first error of any kind ends the input.
func (p *pipeline) document(src *diag.Source) (*render.Document, error) {
	var doc *render.Document
	m, found := journey.Parse(src)
	if m != nil {
		d, more := poster.Layout(m, p.theme, p.options)
		doc, found = d, append(found, more...)
	}
	if p.strict {
		found = strictly(found)
	}
	if found.HasErrors() {
		return nil, invalid(found)
	}
	p.print(found)
	return doc, nil
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
