package main

import (
	"bytes"
	"crypto/sha256"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"journeymap/examples"
	"journeymap/journey/diag"
	"journeymap/render"
	"journeymap/render/poster"
	"journeymap/render/rendertest"
)

// The goldens of testdata/golden are the examples as they were when somebody last looked at them: a dump of each
// Document, in which a change can be read, and a checksum of every file made of it. After a change that is meant,
// look at the pictures and then run
//
//	go test ./cmd/journey -run Golden -update
var update = flag.Bool("update", false, "write the golden files anew; refused when CI=true")

// goldenPath is the folder of the goldens.
const goldenPath = top + "/testdata/golden"

// TestGoldenDumps compares what the layout decides for the sheet that grows.
func TestGoldenDumps(t *testing.T) {
	for _, name := range examples.Names() {
		var b bytes.Buffer
		if err := render.Dump(&b, exampleOn(t, name, "fit")); err != nil {
			t.Fatal(err)
		}
		golden(t, name+".txt", b.Bytes())
	}
}

// TestGoldenHashes compares the bytes of every format. Of the entry model one example in every style is enough, and one
// format: the others are made of the same Document. SVG and PDF are the same on every machine; the pixels of a PNG are
// promised for one architecture, and were drawn on a plain amd64.
func TestGoldenHashes(t *testing.T) {
	var b strings.Builder
	for _, name := range examples.Names() {
		for _, paper := range []string{"fit", "A4"} {
			doc := exampleOn(t, name, paper)
			for _, f := range formats {
				if f.name == "png" && !slices.Contains(variety, name) {
					continue // pixels follow from what SVG and PDF are made of, and four maps have all kinds of it
				}
				if f.name == "png" && !plainAMD64() {
					b.WriteString(kept(" " + name + "-" + paper))
				} else {
					hashFiles(t, &b, name+"-"+paper, f, doc)
				}
			}
		}
	}
	for _, style := range poster.Styles() {
		name := "witgoed-entry-" + style
		f, _ := formatNamed("svg")
		hashFiles(t, &b, name, f, layOut(t, example(t, "witgoed"), poster.Options{Model: "entry", Style: style}))
	}
	golden(t, "hashes.txt", []byte(b.String()))
}

// exampleOn lays an example out without a date of making.
func exampleOn(t *testing.T, name, paper string) *render.Document {
	t.Helper()
	return layOut(t, example(t, name), poster.Options{Paper: paper})
}

// example is the source of an example.
func example(t testing.TB, name string) *diag.Source {
	t.Helper()
	data, err := examples.Read(name)
	if err != nil {
		t.Fatal(err)
	}
	return &diag.Source{Name: name + ".yaml", Data: data}
}

// layOut is the program's way from a map to a Document.
func layOut(t testing.TB, src *diag.Source, o poster.Options) *render.Document {
	t.Helper()
	var messages strings.Builder
	p, err := newPipeline(&app{stdio: stdio{err: &messages, getenv: func(string) string { return "" }}}, o, "", false)
	if err != nil {
		t.Fatal(err)
	}
	if p.models = []string{o.Model}; o.Model == "" {
		p.models = poster.Models()[:1]
	}
	doc, err := p.document(src)
	if err != nil {
		if f, ok := err.(failure); ok {
			f.findings().Print(&messages, false)
		}
		t.Fatalf("%s: %v\n%s", src.Name, err, &messages)
	}
	return doc
}

// hashFiles adds a line for each file that a format makes of a Document.
func hashFiles(t *testing.T, b *strings.Builder, name string, f format, doc *render.Document) {
	t.Helper()
	for i, part := range parts(f, doc) {
		out := output{path: name + f.ext, format: f}
		fmt.Fprintf(b, "%x  %s\n", sha256.Sum256(drawn(t, f, part)), out.page(i, len(doc.Pages)))
	}
}

// parts are the Documents that a format makes a file each of.
func parts(f format, doc *render.Document) []*render.Document {
	if !f.perPage {
		return []*render.Document{doc}
	}
	all := make([]*render.Document, len(doc.Pages))
	for i := range all {
		all[i] = doc.Single(i)
	}
	return all
}

// drawn is a Document in a format as `render` writes it when no flag says otherwise.
func drawn(t testing.TB, f format, doc *render.Document) []byte {
	t.Helper()
	return rendertest.Render(t, f.renderer(&renderOptions{text: "embed", scale: 1}), doc)
}

// plainAMD64 says whether the test was built for the architecture whose pixels are in the goldens.
func plainAMD64() bool {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return false
	}
	for _, s := range info.Settings {
		if s.Key == "GOAMD64" {
			return s.Value == "v1"
		}
	}
	return false
}

// kept are the lines on PNG files whose names begin so, as they stand in hashes.txt: they cannot be checked here.
func kept(name string) (lines string) {
	data, _ := os.ReadFile(filepath.Join(goldenPath, "hashes.txt")) // golden says it when there is none
	for line := range strings.Lines(string(data)) {
		if strings.Contains(line, name) && strings.HasSuffix(line, ".png\n") {
			lines += line
		}
	}
	return lines
}

// golden compares with a file, or writes it when asked to. What differs is left beside it, ending in .got.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join(goldenPath, name)
	if *update {
		writeGolden(t, path, got)
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(got, want) {
		_ = os.Remove(path + ".got") // of a time when they differed
		return
	}
	if err := os.WriteFile(path+".got", got, 0o666); err != nil {
		t.Error(err)
	}
	t.Errorf("%s is not as it was (−), see %s.got (+):\n%s", path, path, difference(string(want), string(got)))
}

func writeGolden(t *testing.T, path string, got []byte) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatal("goldens are made where somebody looks at them, not by CI")
	}
	if err := os.WriteFile(path, got, 0o666); err != nil {
		t.Fatal(err)
	}
	_ = os.Remove(path + ".got")
}

// difference is the lines that only one of two texts has, the first of them.
func difference(want, got string) string {
	const most = 12
	var b strings.Builder
	for _, side := range []struct{ mark, here, there string }{{"−", want, got}, {"+", got, want}} {
		n := 0
		for line := range strings.SplitSeq(side.here, "\n") {
			if strings.Contains("\n"+side.there+"\n", "\n"+line+"\n") {
				continue
			}
			if n++; n <= most {
				fmt.Fprintf(&b, "%s %.160s\n", side.mark, line)
			}
		}
		if n > most {
			fmt.Fprintf(&b, "%s … and %d more\n", side.mark, n-most)
		}
	}
	return b.String()
}
