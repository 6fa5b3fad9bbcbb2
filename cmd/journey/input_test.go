package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"journeymap/journey/diag"
)

func TestReadAllStopsAtTheLimit(t *testing.T) {
	for n, fits := range map[int]bool{0: true, 9: true, 10: true, 11: false, 1000: false} {
		r := strings.NewReader(strings.Repeat("x", n))
		data, err := readAll("x", r, 10)
		if (err == nil) != fits || fits && len(data) != n {
			t.Errorf("%d bytes of at most 10: %d read, %v", n, len(data), err)
		}
		if want := max(0, n-11); r.Len() != want {
			t.Errorf("%d bytes of at most 10: %d left unread, want %d", n, r.Len(), want)
		}
	}
}

// A map of the greatest size is for the parser to judge.
func TestTheGreatestMap(t *testing.T) {
	path := filepath.Join(t.TempDir(), "map.yaml")
	put(t, path, strings.Repeat("#", diag.MaxBytes))
	if src, err := (&app{}).readMap(path); err != nil || len(src.Data) != diag.MaxBytes {
		t.Error(err)
	}
	put(t, path, strings.Repeat("#", diag.MaxBytes+1))
	if _, err := (&app{}).readMap(path); exitOf(err) != exitInput {
		t.Errorf("a byte more: %v", err)
	}
}

// exitOf is the status that an error leads to.
func exitOf(err error) exit {
	if f, ok := err.(failure); ok {
		return f.exit()
	}
	return exitDone
}

func TestFolderHoldsItsOwnFilesOnly(t *testing.T) {
	top := t.TempDir()
	in := filepath.Join(top, "maps")
	if err := os.MkdirAll(filepath.Join(in, "img"), 0o777); err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(top, "secret"), "s")
	put(t, filepath.Join(in, "a.png"), "a")
	put(t, filepath.Join(in, "img", "b.png"), "b")
	for name, to := range map[string]string{"good": "img/b.png", "out": "../secret", "abs": filepath.Join(top, "secret"), "dir": ".."} {
		if err := os.Symlink(to, filepath.Join(in, name)); err != nil {
			t.Skip(err)
		}
	}
	f := &folder{path: in}
	for name, ok := range map[string]bool{
		"a.png": true, "img/b.png": true, "good": true, "out": false, "abs": false, "dir/secret": false, "../secret": false,
		"img": false, ".": false, "/etc/passwd": false, "missing": false, "": false, "a.png/": false,
	} {
		data, err := fs.ReadFile(f, name)
		if (err == nil) != ok || ok && len(data) != 1 {
			t.Errorf("%q: %q, %v", name, data, err)
		}
	}
}
