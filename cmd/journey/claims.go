package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// claims are the paths that inputs are going to be written to, so that no two of them share one and none overwrites an
// input.
type claims struct {
	inputs []string
	infos  []fs.FileInfo   // of the inputs that are regular files
	taken  map[string]*job // by the key of a path
}

func newClaims(inputs []string) *claims {
	c := &claims{taken: map[string]*job{}}
	c.spare(inputs...)
	return c
}

// spare adds files that are read and must not be written to.
func (c *claims) spare(inputs ...string) {
	for _, in := range inputs {
		if info, err := os.Stat(in); err == nil && in != "-" && info.Mode().IsRegular() {
			c.inputs, c.infos = append(c.inputs, in), append(c.infos, info)
		}
	}
}

// add claims a path for a job, or says why it cannot be written there. A job may claim its own path again.
func (c *claims) add(path string, j *job) error {
	if path == "-" {
		return nil
	}
	target, info, err := follow(path)
	if err != nil {
		return nil // the write will say why
	}
	for i, in := range c.infos {
		if info != nil && os.SameFile(info, in) {
			return &usageError{fmt.Sprintf("%s would overwrite the input %s", path, c.inputs[i]), "name another output with -o"}
		}
	}
	k := key(target)
	if other := c.taken[k]; other != nil && other != j {
		msg := fmt.Sprintf("would be written to %s, and so would %s", path, other.input)
		return invalid(wholeFile(j.input, msg, "rename one of the two, or write to another folder"))
	}
	c.taken[k] = j
	return nil
}

// key is the same for paths that lead to one file. Case does not count: a batch that works on one machine works on a
// machine whose file system makes no difference.
func key(path string) string {
	dir, base := filepath.Split(path)
	if dir == "" {
		dir = "."
	}
	if real, err := filepath.EvalSymlinks(dir); err == nil { // not cleaned before: `..` may follow a symlink
		dir = real
	}
	if abs, err := filepath.Abs(dir); err == nil {
		dir = abs
	}
	return strings.ToLower(filepath.Join(dir, base))
}
