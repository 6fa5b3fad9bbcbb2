package journey

import (
	"cmp"

	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// placedKind is what sort of map it is, and where the author says so.
type placedKind struct {
	diag.Span
	kind MapKind
}

// file is a map as it stands in the file, with what the reader settles before anyone else sees the map.
type file struct {
	Map
	format      int
	kind        placedKind
	touchpoints []Touchpoint // of a map without phases
}

// Parse reads a journey map. The findings are all that is amiss, by place; the map is nil when one of them is an error.
func Parse(src *diag.Source) (*Map, diag.List) {
	f, found := field.Read(src, mapTable)
	return f.settle(src, found)
}

// settle makes a map of what a file says.
func (f *file) settle(src *diag.Source, found diag.List) (*Map, diag.List) {
	m := &f.Map
	m.Source = src
	m.Lang, m.Kind = cmp.Or(m.Lang, English), cmp.Or(f.kind.kind, KindJourney)
	if f.touchpoints != nil {
		m.Phases = []Phase{{Span: m.Span, Bare: true, Touchpoints: f.touchpoints}}
	}
	if m.Kind == KindChain {
		found = forChain(found)
	}
	r := newResolver(m, found)
	r.kind(f.kind)
	r.resolve()
	if found = r.found.Sorted(); found.HasErrors() {
		return nil, found
	}
	return m, found
}

// Prepare makes the tables that every map needs, which Parse otherwise does on its way. A program that has something
// else to do first lets it run meanwhile.
func Prepare() {
	for _, keys := range []func() []string{mapTable.Keys, touchpointTable.Keys, phaseTable.Keys, textKind.Keys} {
		keys()
	}
}

// Schema is the JSON Schema, draft 7, of a journey map: what an editor needs to offer keys and words, and to refuse
// what Parse refuses. It allows more than Parse in what one value alone cannot show: an emotion that is not on the map's
// scale or in its language, a reference to nothing, what the kind of the map forbids, ways that go round for ever, an image
// or another map that cannot be read, a day that its month lacks, an id used twice, and limits of the file as a whole.
func Schema() []byte {
	doc, err := field.Draft07("Customer journey map", mapTable)
	if err != nil {
		return nil // tables hold nothing that JSON lacks; a test reads the schema
	}
	return append(doc, '\n')
}
