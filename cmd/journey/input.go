package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"journeymap/journey/diag"
)

// maxFont is the most that is read of a font, as diag.MaxBytes is of a map. More is refused before it fills the
// memory, even when the file has no end, as /dev/zero.
const maxFont = 32 << 20

// stdinName is what messages call standard input.
const stdinName = "<stdin>"

// readMap reads a map, "-" being standard input. Its images come from the folder it stands in; for standard input
// that is the folder the program runs in.
func (a *app) readMap(path string) (*diag.Source, error) {
	if path == "-" {
		data, err := readAll(stdinName, a.in, diag.MaxBytes)
		return &diag.Source{Name: stdinName, Data: data, Files: &folder{path: "."}}, err
	}
	data, err := readFile(path, diag.MaxBytes)
	return &diag.Source{Name: path, Data: data, Files: &folder{path: filepath.Dir(path)}}, err
}

// readFile reads a regular file, a pipe or a device, but no more than limit bytes.
func readFile(path string, limit int) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, &ioError{path, "read", err, ""}
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return nil, &ioError{path, "read", errors.New("it is a directory"), "name a file in it"}
	}
	return readAll(path, f, limit)
}

func readAll(name string, r io.Reader, limit int) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, int64(limit)+1))
	if err != nil {
		return nil, &ioError{name, "read", err, ""}
	}
	if len(data) > limit {
		return nil, invalid(wholeFile(name, fmt.Sprintf("larger than %d MiB, the most that is read", limit>>20), ""))
	}
	return data, nil
}

// folder is a directory as a file system that no name leads out of, not even by a symlink. It is opened only when
// something in it is asked for, and gives regular files alone, so that a pipe cannot make the program wait.
type folder struct {
	path   string
	opened []string // what was read of it, by path
}

// alsoRead lists the files that were read for a map besides itself.
func alsoRead(src *diag.Source) []string {
	if f, ok := src.Files.(*folder); ok {
		return f.opened
	}
	return nil
}

// Open opens a regular file in the folder.
func (f *folder) Open(name string) (fs.File, error) {
	root, err := os.OpenRoot(f.path)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	info, err := root.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, &fs.PathError{Op: "open", Path: name, Err: errors.New("not a regular file")}
	}
	f.opened = append(f.opened, filepath.Join(f.path, filepath.FromSlash(name)))
	return root.FS().Open(name)
}
