// Package examples holds maps that people can run. They are the starters of `journey new`, and each is rendered by
// the golden tests.
package examples

import (
	"embed"
	"io/fs"
	"strings"
)

//go:embed *.yaml
var files embed.FS

// Default is the name of the starter for those who ask for none.
const Default = "minimal"

// Names lists the examples in alphabetical order, without their extension.
func Names() []string {
	paths, _ := fs.Glob(files, "*.yaml") // fails on a malformed pattern only
	names := make([]string, len(paths))
	for i, p := range paths {
		names[i] = strings.TrimSuffix(p, ".yaml")
	}
	return names
}

// Read gives the YAML of a name of Names. The error is fs.ErrNotExist for any other name.
func Read(name string) ([]byte, error) { return files.ReadFile(name + ".yaml") }

// About is the line of comment with which an example begins: what it shows. It is "" for one that begins otherwise.
func About(example []byte) string {
	line, _, _ := strings.Cut(string(example), "\n")
	about, ok := strings.CutPrefix(line, "# ")
	if !ok || strings.HasPrefix(about, "yaml-language-server:") {
		return ""
	}
	return strings.TrimSpace(about)
}
