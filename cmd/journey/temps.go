package main

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

// temps are the files that are not whole yet. Each is listed from the moment it exists until it is whole or gone, so
// that a signal can remove them all.
type temps struct {
	mu   sync.Mutex
	live map[string]func() // by path: what lets go of the file
}

// create makes a new file, which must not exist. Its mode is by the umask.
func (t *temps) create(path string) (*os.File, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return nil, err
	}
	if t.live == nil {
		t.live = map[string]func(){}
	}
	t.live[path] = func() {}
	return f, nil
}

// keep says that the file is whole and stays where it is.
func (t *temps) keep(path string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.forget(path)
}

// rename puts a whole file in its place.
func (t *temps) rename(path, target string) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if err := os.Rename(path, target); err != nil {
		return err
	}
	t.forget(path)
	return nil
}

// remove gives a file up.
func (t *temps) remove(path string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.live[path] != nil {
		_ = os.Remove(path) // nothing better is left to do with it
		t.forget(path)
	}
}

func (t *temps) forget(path string) {
	t.live[path]()
	delete(t.live, path)
}

// abandon gives every file up and keeps others from being made. Only the end of the program may follow.
func (t *temps) abandon() {
	t.mu.Lock()
	for path := range t.live {
		_ = os.Remove(path)
	}
}

// maxStem keeps the name of a temporary file within the 255 bytes that file systems allow.
const maxStem = 200

// tempPrefix is how the names of all temporary files of a target begin.
func tempPrefix(target string) string {
	name := filepath.Base(target)
	return "." + name[:min(len(name), maxStem)] + ".tmp-"
}

// beside makes a temporary file in the folder of its target and holds it: that tells other runs that somebody is still
// at work on it, and ends with the process, even a killed one.
func (t *temps) beside(target string) (*os.File, error) {
	for range 100 {
		path := filepath.Join(filepath.Dir(target), fmt.Sprintf("%s%016x", tempPrefix(target), rand.Uint64()))
		f, err := t.create(path)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil || t.hold(f) {
			return f, err
		}
		_ = f.Close() // swept away between its making and its holding
		t.remove(path)
	}
	return nil, errors.New("no name is left for a temporary file")
}

// hold takes a new file, and says whether it is still there. Where files cannot be held, it is simply there.
func (t *temps) hold(f *os.File) bool {
	release, err := hold(f)
	if err != nil {
		return !heldElsewhere(err)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.live[f.Name()] = release
	_, err = os.Lstat(f.Name())
	return err == nil
}

// sweep removes what killed runs left behind for this target: its temporary files that nobody holds.
func sweep(target string) {
	dir := filepath.Dir(target)
	d, err := os.Open(dir)
	if err != nil {
		return // the write that follows will say why
	}
	defer d.Close()
	names, _ := d.Readdirnames(-1)
	for _, name := range names {
		if strings.HasPrefix(name, tempPrefix(target)) {
			removeUnheld(filepath.Join(dir, name))
		}
	}
}

func removeUnheld(path string) {
	info, err := os.Lstat(path)
	if err != nil || !info.Mode().IsRegular() {
		return
	}
	f, err := os.Open(path)
	if err != nil {
		return
	}
	defer f.Close()
	if release, err := hold(f); err == nil {
		_ = os.Remove(path)
		release()
	}
}
