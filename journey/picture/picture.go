// Package picture reads images that stand beside a file: from its folder alone, of bounded size, and whole.
package picture

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/jpeg"
	"image/png"
	"io"
	"io/fs"
	"path"
	"regexp"
	"strings"
	"sync"

	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// BadPath is a regular expression for a path that leads out of the map's folder, or that only some systems understand: an
// absolute one, an address, one with a backslash, or one with a step up.
const BadPath = `^/|^[A-Za-z][A-Za-z0-9+.-]*:|\\|(^|/)\.\.(/|$)`

var badPathRegexp = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(BadPath) })

// Kind takes down the path of an image; a Gallery reads it.
var Kind = field.As(field.Refine(field.TextKind, schema, CheckPath), func(name string, at diag.Span) *Picture { return &Picture{Span: at, Path: name} }).Written("PATH OF AN IMAGE")

func schema() field.Schema {
	return field.Schema{{Name: "allOf", Value: []any{field.Prose(), field.Schema{{Name: "not", Value: field.Pattern(BadPath)}}}}}
}

// CheckPath gives the path of a file beside the map, or says why it cannot be one.
func CheckPath(s string) (string, *field.Wrong) {
	bad := badPathRegexp().FindString(s)
	switch {
	case bad == "":
		return s, nil
	case strings.HasPrefix(s, "//") || strings.HasSuffix(bad, ":") && len(bad) > len("C:"):
		return "", &field.Wrong{Msg: diag.Quote(s) + " is not in the map's folder", Hint: "files are never fetched: save a copy beside the map"}
	case bad == `\`:
		return "", &field.Wrong{Msg: "a path has slashes, not backslashes", Hint: "write " + strings.ReplaceAll(s, `\`, "/")}
	}
	return "", &field.Wrong{Msg: diag.Quote(s) + " leads out of the map's folder", Hint: "save a copy beside the map, and write its name"}
}

// Picture is an image beside a file. A Gallery fills in all but where it stands and its path.
type Picture struct {
	diag.Span
	Path          string
	Data          []byte
	Type          string // "png" or "jpeg"
	Width, Height int    // pixels
}

// Gallery reads the images of one file, each once.
type Gallery struct {
	files fs.FS
	known map[string]*Picture
	wrong map[string]*field.Wrong // images that cannot be drawn, so that each is looked into once
	bytes int
	dots  int // pixels of all images
}

// NewGallery reads from a folder, which may be nil: then no image can be read.
func NewGallery(files fs.FS) *Gallery {
	return &Gallery{files: files, known: map[string]*Picture{}, wrong: map[string]*field.Wrong{}}
}

// Read reads the image at a picture's path, with its type and size, or says what is wrong with it.
func (g *Gallery) Read(p *Picture) *field.Wrong {
	name := path.Clean(p.Path)
	if seen := g.known[name]; seen != nil {
		p.Data, p.Type, p.Width, p.Height = seen.Data, seen.Type, seen.Width, seen.Height
		return nil
	}
	if g.wrong[name] == nil {
		g.wrong[name] = g.open(name, p)
	}
	return g.wrong[name]
}

// open reads an image for the first time.
func (g *Gallery) open(name string, p *Picture) *field.Wrong {
	if g.files == nil {
		return &field.Wrong{Msg: "images can be read only for a map that stands in a folder"}
	}
	data, wrong := ReadFile(g.files, name, diag.MaxImage)
	switch {
	case wrong != nil:
		return wrong
	case len(data) > diag.MaxImage:
		return &field.Wrong{Msg: fmt.Sprintf("the image is larger than %d MB", diag.MaxImage/1_000_000), Hint: "make it smaller"}
	}
	p.Data = data
	if wrong := p.check(); wrong != nil {
		return wrong
	}
	if g.bytes += len(data); g.bytes > diag.MaxImages {
		return &field.Wrong{Msg: fmt.Sprintf("the images of this map are larger than %d MB together", diag.MaxImages/1_000_000), Hint: "make them smaller"}
	}
	if g.dots += p.Width * p.Height; g.dots > diag.MaxDots {
		return &field.Wrong{Msg: fmt.Sprintf("the images of this map have more than %d million pixels together", diag.MaxDots/1_000_000), Hint: "make them smaller"}
	}
	g.known[name] = p
	return nil
}

// ReadFile reads a regular file beside a map: all of it, or of a larger one a byte more than limit. A pipe or a device,
// which could make the program wait, is not opened.
func ReadFile(files fs.FS, name string, limit int64) ([]byte, *field.Wrong) {
	info, err := fs.Stat(files, name)
	switch {
	case err != nil:
		return nil, unreadable(name, err)
	case !info.Mode().IsRegular():
		return nil, &field.Wrong{Msg: diag.Quote(name) + " is not a file"}
	}
	f, err := files.Open(name)
	if err != nil {
		return nil, unreadable(name, err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, unreadable(name, err)
	}
	return data, nil
}

// unreadable says why a file beside the map cannot be read.
func unreadable(name string, err error) *field.Wrong {
	if errors.Is(err, fs.ErrNotExist) {
		return &field.Wrong{Msg: "there is no file " + diag.Quote(name), Hint: "the path begins in the folder of the map"}
	}
	var inner *fs.PathError
	if errors.As(err, &inner) {
		err = inner.Err
	}
	return &field.Wrong{Msg: "cannot read " + diag.Quote(name) + ": " + err.Error()}
}

// formats are the images that can be drawn, by how their files begin.
var formats = []struct {
	name, magic string
	config      func(io.Reader) (image.Config, error)
	decode      func(io.Reader) (image.Image, error)
}{
	{"png", "\x89PNG\r\n\x1a\n", png.DecodeConfig, png.Decode},
	{"jpeg", "\xff\xd8\xff", jpeg.DecodeConfig, jpeg.Decode},
}

// check finds out type and size of an image, first from its head, and whether all of it can be drawn.
func (p *Picture) check() *field.Wrong {
	for _, f := range formats {
		if !bytes.HasPrefix(p.Data, []byte(f.magic)) {
			continue
		}
		config, err := f.config(bytes.NewReader(p.Data))
		if err != nil {
			return &field.Wrong{Msg: "the image is damaged: " + err.Error()}
		}
		if config.Width*config.Height > diag.MaxPixels {
			return &field.Wrong{Msg: fmt.Sprintf("the image has %d × %d pixels, more than %d million", config.Width, config.Height, diag.MaxPixels/1_000_000), Hint: "make it smaller"}
		}
		if _, err := f.decode(bytes.NewReader(p.Data)); err != nil {
			return &field.Wrong{Msg: "the image is damaged: " + err.Error()}
		}
		p.Type, p.Width, p.Height = f.name, config.Width, config.Height
		return nil
	}
	hint := "save it as PNG or JPEG"
	if head := bytes.TrimLeft(p.Data, " \t\r\n\uFEFF"); bytes.HasPrefix(head, []byte("<")) {
		return &field.Wrong{Msg: "SVG images are not read, because they can hold programs", Hint: hint}
	}
	return &field.Wrong{Msg: "the image is neither PNG nor JPEG", Hint: hint}
}
