package journey

import (
	"fmt"
	"io/fs"
	"path"
	"path/filepath"

	"journeymap/journey/diag"
	"journeymap/journey/field"
	"journeymap/journey/picture"
)

// Other maps stand in the folder of the map that names them, as its images do.

// mapFile is how the path of a map ends.
const mapFile = `\.ya?ml$`

// isMapFile tells whether a text is the path of a map.
func isMapFile(s string) bool {
	ext := path.Ext(s)
	return ext == ".yaml" || ext == ".yml"
}

func mapFileSchema() field.Schema {
	return field.Schema{{Name: "allOf", Value: []any{
		field.Prose(), field.Pattern(mapFile), field.Schema{{Name: "not", Value: field.Pattern(picture.BadPath)}},
	}}}
}

// mapPathKind is the path of another map.
var mapPathKind = field.Refine(field.TextKind, mapFileSchema, func(s string) (string, *field.Wrong) {
	if !isMapFile(s) {
		return "", &field.Wrong{Msg: diag.Quote(s) + " is not the path of a map", Hint: "write a path that ends in .yaml"}
	}
	return picture.CheckPath(s)
}).Written(aMapFile)

// aMapFile is what a reference to the format calls the path of another map.
const aMapFile = "PATH.yaml"

// otherFileKind is another map by its path alone.
var otherFileKind = field.As(mapPathKind, func(s string, at diag.Span) *OtherMap { return &OtherMap{Span: at, Path: text(s, at)} })

// otherNameKind is another map by its path or its title.
var otherNameKind = field.As(field.Refine(field.TextKind, otherNameSchema, func(s string) (string, *field.Wrong) {
	if isMapFile(s) {
		return picture.CheckPath(s)
	}
	return s, nil
}), func(s string, at diag.Span) OtherMap {
	if isMapFile(s) {
		return OtherMap{Span: at, Path: text(s, at)}
	}
	return OtherMap{Span: at, Title: text(s, at)}
}).Written(aMapFile, "TITLE OF A MAP")

func otherNameSchema() field.Schema {
	return field.AnyOf(mapFileSchema(), field.Schema{{Name: "allOf", Value: []any{field.Prose(), field.Schema{{Name: "not", Value: field.Pattern(mapFile)}}}}})
}

var otherMapKind = field.Or("another map", otherNameKind,
	field.Object("another map", func(o *OtherMap) *diag.Span { return &o.Span }, func() []field.Key[OtherMap] {
		return []field.Key[OtherMap]{
			field.K("title", textKind, func(o *OtherMap) *Text { return &o.Title }, "What the map is called; without it, the title that its file gives.").Meant("name", "text", "titel"),
			field.K("path", field.As(mapPathKind, text), func(o *OtherMap) *Text { return &o.Path }, "The path of its file, which ends in .yaml.").Meant("file", "link", "map"),
		}
	}))

// shelf holds the other maps that one map names, each read once.
type shelf struct {
	src   *diag.Source // of the map that names them
	known map[string]*volume
	bytes int
}

// volume is one other map as it was found.
type volume struct {
	src   *diag.Source
	file  file
	found diag.List    // what is amiss in it
	wrong *field.Wrong // why it cannot be read; nil: it is read
	whole *Map         // set by the first link of a chain that takes its phases from it; nil as well when it has errors
	taken bool         // whole is set, and found is told
}

func newShelf(src *diag.Source) *shelf { return &shelf{src: src, known: map[string]*volume{}} }

// take gives the map at a path, which a map that stands in no folder cannot name.
func (s *shelf) take(name string) *volume {
	name = path.Clean(name)
	if s.known[name] == nil {
		v := &volume{}
		s.known[name] = v
		if v.wrong = s.read(name, v); v.wrong == nil {
			v.file, v.found = field.Read(v.src, mapTable)
		}
	}
	return s.known[name]
}

// read reads the file of a volume. One that is larger than a map may be is refused where it is parsed.
func (s *shelf) read(name string, v *volume) *field.Wrong {
	data, wrong := picture.ReadFile(s.src.Files, name, diag.MaxBytes)
	if wrong != nil {
		return wrong
	}
	if s.bytes += len(data); s.bytes > diag.MaxMaps {
		return &field.Wrong{Msg: fmt.Sprintf("the other maps are larger than %d MiB together", diag.MaxMaps>>20), Hint: "name fewer of them"}
	}
	folder, err := fs.Sub(s.src.Files, path.Dir(name))
	if err != nil {
		return &field.Wrong{Msg: "cannot read " + diag.Quote(name) + ": " + err.Error()}
	}
	v.src = &diag.Source{Name: filepath.Join(filepath.Dir(s.src.Name), filepath.FromSlash(name)), Data: data, Files: folder}
	return nil
}

// other looks for the file of another map, if one is named, and takes its title from there when the author gives none.
func (r *resolver) other(o *OtherMap) {
	if o == nil || o.Path.S == "" || r.m.Source.Files == nil {
		return
	}
	v := r.shelf.take(o.Path.S)
	switch {
	case v.wrong != nil:
		r.found = append(r.found, diag.Diagnostic{File: r.m.Source, Span: o.Path.Span, Severity: diag.Warning, Rule: "no-map", Msg: v.wrong.Msg, Hint: v.wrong.Hint})
	case o.Title.S == "" && !v.found.HasErrors():
		o.Title = text(v.file.Title.S, o.Path.Span)
	}
}
