package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"journeymap/examples"
)

// An edition is one example on one paper in one language, drawn by the program. What other programs make of the
// pictures is tested on all of them.
type edition struct {
	name, paper, lang string
	source            []byte
	svgs              [][]byte // one a page
	pdf               []byte
}

func (e *edition) String() string { return e.name + "-" + e.paper + "-" + e.lang }

// variety are examples that differ most from each other: those that a slow test takes.
var variety = []string{"minimal", "airline", "witgoed", "retailketen"}

// sheets are the papers on which an example is drawn, each in these languages: all of those for the ones that differ most,
// and each once for the others.
func sheets(name string) map[string][]string {
	if slices.Contains(variety, name) {
		return map[string][]string{"fit": {"nl", "en"}, "A4": {"nl", "en"}, "A1": {"nl", "en"}}
	}
	return map[string][]string{"fit": {"nl"}, "A4": {"en"}}
}

// editions are all examples on up to three papers, one of which grows, and in two languages.
var editions = sync.OnceValues(func() (all []*edition, err error) {
	dir, err := os.MkdirTemp("", "editions")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	for _, name := range examples.Names() {
		for _, paper := range []string{"fit", "A4", "A1"} {
			for _, lang := range sheets(name)[paper] {
				e := &edition{name: name, paper: paper, lang: lang}
				if err := e.draw(dir); err != nil {
					return nil, fmt.Errorf("%v: %w", e, err)
				}
				all = append(all, e)
			}
		}
	}
	return all, nil
})

func allEditions(t *testing.T) []*edition {
	t.Helper()
	all, err := editions()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// eachEdition runs a test for every edition.
func eachEdition(t *testing.T, test func(*testing.T, *edition)) {
	for _, e := range allEditions(t) {
		t.Run(e.String(), func(t *testing.T) { test(t, e) })
	}
}

// draw runs the program and takes in what it wrote. Warnings are allowed: a small sheet takes small type.
func (e *edition) draw(dir string) (err error) {
	if e.source, err = examples.Read(e.name); err != nil {
		return err
	}
	out := filepath.Join(dir, e.String())
	in := filepath.Join(dir, e.name+".yaml")
	if err := os.WriteFile(in, e.source, 0o600); err != nil {
		return err
	}
	var messages bytes.Buffer
	std := stdio{out: &messages, err: &messages, getenv: func(string) string { return "" }}
	code := run([]string{"render", in, "-f", "svg,pdf", "-o", out + "/", "--paper", e.paper, "--lang", e.lang}, std)
	if code != exitDone {
		return fmt.Errorf("status %d: %s", code, &messages)
	}
	if e.pdf, err = os.ReadFile(filepath.Join(out, e.name+".pdf")); err != nil {
		return err
	}
	return e.readPages(out)
}

// readPages takes in the pages in order: one file, or one a page with its number.
func (e *edition) readPages(out string) error {
	svg, err := os.ReadFile(filepath.Join(out, e.name+".svg"))
	for n := 1; err != nil; n++ {
		page, missing := os.ReadFile(filepath.Join(out, fmt.Sprintf("%s-%d.svg", e.name, n)))
		if missing != nil && n > 1 {
			return nil
		} else if missing != nil {
			return missing
		}
		e.svgs = append(e.svgs, page)
	}
	e.svgs = [][]byte{svg}
	return nil
}

// unseen takes out what is no word: where a line ends within one, and marks that steer breaks and directions.
var unseen = strings.NewReplacer("\u00AD\n", "", "-\n", "-", "/\n", "/", "\u00AD", "",
	"\u202A", "", "\u202B", "", "\u202C", "", "\u202D", "", "\u202E", "")

// flat is a text on one line: any white space is a space, and there is none where a line ends within a word.
func flat(s string) string {
	return decimalMark.ReplaceAllString(strings.Join(strings.Fields(unseen.Replace(s)), " "), "$1.$2")
}

// decimalMark is a point or a comma among digits: the poster writes that of its language.
var decimalMark = regexp.MustCompile(`([0-9])[.,]([0-9])`)
