//go:build unix

package main

import (
	"os"
	"path/filepath"
	"testing"

	"journeymap/examples"
)

// TestSurroundingsDoNotMatter runs the program on the examples in two folders, time zones, languages, homes and numbers
// of processors. It writes the same bytes, and the same messages.
func TestSurroundingsDoNotMatter(t *testing.T) {
	home, out := t.TempDir(), t.TempDir()
	surroundings := []struct {
		dir string
		env []string
	}{
		{home, []string{"TZ=Pacific/Kiritimati", "LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8", "LC_NUMERIC=de_DE", "HOME=" + home, "USER=ayse", "GOMAXPROCS=1", "COLUMNS=20"}},
		{out, []string{"TZ=America/Adak", "LANG=C", "LC_ALL=C", "HOME=/nonexistent", "TMPDIR=/nonexistent", "GOMAXPROCS=7", "TERM=dumb"}},
	}
	for _, name := range variety {
		data, err := examples.Read(name)
		if err != nil {
			t.Fatal(err)
		}
		var first, messages string
		for i, s := range surroundings {
			put(t, filepath.Join(s.dir, name+".yaml"), string(data))
			cmd, said := command(s.dir, "render", name+".yaml", "-f", "svg,pdf,png", "--paper", "A4")
			cmd.Env = append(s.env, "PATH="+os.Getenv("PATH"))
			if err := cmd.Run(); err != nil {
				t.Fatalf("%s in %v: %v\n%s", name, s.env, err, said)
			}
			all := posters(t, s.dir, name)
			if i == 0 {
				first, messages = all, said.String()
			} else if all != first || said.String() != messages {
				t.Errorf("%s: other bytes in %v", name, s.env)
			}
		}
	}
}

// posters are the names and bytes of all files that were made of a map, of which each format has at least one.
func posters(t *testing.T, dir, name string) (all string) {
	t.Helper()
	for _, f := range formats {
		paths, _ := filepath.Glob(filepath.Join(dir, name+"*"+f.ext))
		if len(paths) == 0 {
			t.Errorf("%s has no %s", name, f.name)
		}
		for _, path := range paths {
			all += filepath.Base(path) + content(t, path)
		}
	}
	return all
}
