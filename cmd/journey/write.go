package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// file is one output, whole in memory. The path "-" is standard output.
type file struct {
	path string
	data []byte
}

// write puts the outputs of one input in their places. All of them are first written and synced under other names
// beside their targets, so a full disk leaves the old files as they were; then each replaces its target in one step.
func (a *app) write(files []file) error {
	var all []*staged
	defer func() {
		for _, s := range all {
			a.temps.remove(s.temp)
		}
	}()
	for _, f := range files {
		s, err := a.stage(f)
		if err != nil {
			return &ioError{f.path, "write", err, ""}
		}
		all = append(all, s)
	}
	for _, s := range all {
		if err := a.commit(s); err != nil {
			return err
		}
	}
	return nil
}

// staged is an output on its way: synced beside its target, or still in memory if it is written straight.
type staged struct {
	file
	target string // the path with its symlinks followed
	temp   string // "": written straight
}

// stage gets an output ready. Whatever can be known to go wrong goes wrong here.
func (a *app) stage(f file) (*staged, error) {
	if f.path == "-" {
		return &staged{file: f}, nil
	}
	target, info, err := follow(f.path)
	if err != nil {
		return nil, err
	}
	s := &staged{file: f, target: target}
	switch {
	case info == nil:
	case info.IsDir():
		return nil, syscall.EISDIR
	case !info.Mode().IsRegular():
		return s, nil
	default:
		if err := writable(target); err != nil {
			return nil, err
		}
	}
	sweep(target)
	s.temp, err = a.fill(target, info, f.data)
	return s, err
}

// writable says whether the file may be changed. Replacing it asks the folder alone, but a file that its owner made
// read-only is meant to stay.
func writable(path string) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return f.Close()
}

// fill writes a temporary file beside target, with the mode of the file it will replace, and makes sure that it is
// on the disk. Nothing is left of it when that fails.
func (a *app) fill(target string, old fs.FileInfo, data []byte) (path string, err error) {
	f, err := a.temps.beside(target)
	if err != nil {
		return "", err
	}
	defer func() {
		if err != nil {
			a.temps.remove(f.Name())
		}
	}()
	if old != nil {
		if err := f.Chmod(old.Mode().Perm()); err != nil {
			return "", errors.Join(err, f.Close())
		}
	}
	return f.Name(), finish(f, data)
}

// finish writes, syncs and closes, and reports the first of the three to fail.
func finish(f *os.File, data []byte) error {
	_, err := f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	return err
}

// commit makes an output visible.
func (a *app) commit(s *staged) error {
	if s.path == "-" {
		_, _ = a.out.Write(s.data) // its error is kept by standardOutput
		return nil
	}
	var err error
	if s.temp == "" {
		err = straight(s.target, s.data)
	} else if err = a.temps.rename(s.temp, s.target); err == nil {
		syncFolder(filepath.Dir(s.target))
	}
	if errors.Is(err, syscall.EPIPE) {
		return brokenPipe{}
	}
	if err != nil {
		return &ioError{s.path, "write", err, ""}
	}
	return nil
}

// straight writes to a device or a pipe.
func straight(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if closed := f.Close(); err == nil {
		err = closed
	}
	return err
}

// syncFolder makes a rename last through a power cut, where the system can. The file is whole either way.
func syncFolder(dir string) {
	if d, err := os.Open(dir); err == nil {
		_ = d.Sync()
		_ = d.Close()
	}
}

// maxLinks is how many symlinks in a row are followed, as on Linux.
const maxLinks = 40

// follow finds where writing to path ends up: the path behind its symlinks, and what is there; nil when nothing is.
// The link to an open pipe, such as /dev/fd/3, is left as it is, since what it says is no path.
func follow(path string) (string, fs.FileInfo, error) {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return path, info, nil
	}
	for range maxLinks {
		info, err := os.Lstat(path)
		if errors.Is(err, fs.ErrNotExist) {
			return path, nil, nil
		}
		if err != nil || info.Mode()&fs.ModeSymlink == 0 {
			return path, info, err
		}
		to, err := os.Readlink(path)
		if err != nil {
			return path, nil, err
		}
		if !filepath.IsAbs(to) { // not Join, which would take `..` off a folder that is itself a symlink
			to = filepath.Dir(path) + string(filepath.Separator) + to
		}
		path = to
	}
	return path, nil, syscall.ELOOP
}
