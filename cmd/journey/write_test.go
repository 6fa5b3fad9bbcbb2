package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// holding lists the names in a folder.
func holding(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func content(t testing.TB, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestWriteReplacesAndLeavesNothingElse(t *testing.T) {
	dir := t.TempDir()
	a := &app{}
	old := filepath.Join(dir, "old.svg")
	put(t, old, "a longer text than the new one")
	files := []file{{old, []byte("new")}, {filepath.Join(dir, "fresh.svg"), nil}}
	if err := a.write(files); err != nil {
		t.Fatal(err)
	}
	if got := content(t, old); got != "new" {
		t.Errorf("the old file says %q", got)
	}
	if got := holding(t, dir); !slices.Equal(got, []string{"fresh.svg", "old.svg"}) {
		t.Errorf("the folder holds %q", got)
	}
	if len(a.temps.live) != 0 {
		t.Errorf("still listed as unfinished: %v", a.temps.live)
	}
}

func TestWriteFailsAsAWhole(t *testing.T) {
	dir := t.TempDir()
	old := filepath.Join(dir, "old.svg")
	put(t, old, "old")
	err := (&app{}).write([]file{{old, []byte("new")}, {filepath.Join(dir, "missing", "x.pdf"), []byte("new")}})
	failed, ok := errors.AsType[*ioError](err)
	if !ok || !errors.Is(err, fs.ErrNotExist) || failed.path != filepath.Join(dir, "missing", "x.pdf") {
		t.Errorf("the error is %#v", err)
	}
	if got := content(t, old); got != "old" {
		t.Errorf("the old file says %q", got)
	}
	if got := holding(t, dir); len(got) != 1 {
		t.Errorf("the folder holds %q", got)
	}
}

func TestWriteLongNames(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, strings.Repeat("é", 125)+".svg") // 254 bytes of the 255 that a name may have
	if err := (&app{}).write([]file{{path, []byte("x")}}); err != nil {
		t.Fatal(err)
	}
	if got := content(t, path); got != "x" {
		t.Errorf("the file says %q", got)
	}
}

func TestWriteToStandardOutput(t *testing.T) {
	var b bytes.Buffer
	a := &app{out: &standardOutput{to: &b}}
	if err := a.write([]file{{"-", []byte("picture")}}); err != nil || b.String() != "picture" {
		t.Errorf("%v, %q", err, b.String())
	}
}

// fails is a writer that fails after n bytes.
type fails struct {
	n   int
	err error
}

func (f *fails) Write(p []byte) (int, error) {
	if len(p) > f.n {
		return f.n, f.err
	}
	f.n -= len(p)
	return len(p), nil
}

func TestStandardOutputKeepsItsFirstError(t *testing.T) {
	first := errors.New("first")
	to := &fails{4, first}
	o := &standardOutput{to: to}
	for range 3 {
		_, _ = o.Write([]byte("abc"))
	}
	to.err = errors.New("second")
	if _, err := o.Write([]byte("abc")); err != first || !errors.Is(o.failure(), first) {
		t.Errorf("it keeps %v and fails with %v", err, o.failure())
	}
}

func TestFollow(t *testing.T) {
	dir := t.TempDir()
	in := func(name string) string { return filepath.Join(dir, name) }
	put(t, in("file"), "x")
	for _, d := range []string{"real", "real/deep"} {
		if err := os.Mkdir(in(d), 0o777); err != nil {
			t.Fatal(err)
		}
	}
	for name, to := range map[string]string{
		"one": "file", "two": in("one"), "dangling": "nothing", "round": "round", "folder": "real/deep", "real/deep/up": "../sibling",
	} {
		if err := os.Symlink(to, in(name)); err != nil {
			t.Skip(err)
		}
	}
	for _, c := range []struct {
		path, want string
		there      bool
	}{
		{"file", "file", true}, {"one", "file", true}, {"two", "file", true}, {"dangling", "nothing", false},
		{"new", "new", false}, {"real", "real", true}, {"folder/up", "real/sibling", false},
	} {
		got, info, err := follow(in(c.path))
		if err != nil || (info != nil) != c.there || key(got) != key(in(c.want)) {
			t.Errorf("%s leads to %s (%v, %v), want %s", c.path, got, info, err, c.want)
		}
	}
	if _, _, err := follow(in("round")); err == nil {
		t.Error("a link to itself leads somewhere")
	}
}

func TestSweepSparesWhatIsHeld(t *testing.T) {
	dir := t.TempDir()
	target := filepath.Join(dir, "map.svg")
	var ts temps
	held, err := ts.beside(target)
	if err != nil {
		t.Fatal(err)
	}
	defer held.Close()
	left := filepath.Join(dir, tempPrefix(target)+"00")
	other := filepath.Join(dir, tempPrefix(filepath.Join(dir, "other.svg"))+"00")
	put(t, left, "half a pict")
	put(t, other, "half a pict")
	sweep(target)
	want := []string{filepath.Base(held.Name()), filepath.Base(other)}
	slices.Sort(want)
	if _, err := hold(held); err == errors.ErrUnsupported {
		want = append(want, filepath.Base(left))
	}
	if got := holding(t, dir); !slices.Equal(got, want) {
		t.Errorf("the folder holds %q, want %q", got, want)
	}
}

func TestAbandonRemovesEveryUnfinishedFile(t *testing.T) {
	dir := t.TempDir()
	var ts temps
	for range 3 {
		f, err := ts.beside(filepath.Join(dir, "map.svg"))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
	}
	ts.abandon()
	if got := holding(t, dir); len(got) != 0 {
		t.Errorf("the folder holds %q", got)
	}
}
