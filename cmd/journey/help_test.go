//go:build unix

package main

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"journeymap/examples"
)

// Every example in help is run, by a shell, in a folder with one map.
func TestExamplesInHelp(t *testing.T) {
	root := newRoot(&app{out: &standardOutput{}})
	for _, cmd := range append(root.Commands(), root) {
		if cmd.Example == "" && cmd.Runnable() {
			t.Errorf("%s has no example", cmd.CommandPath())
		}
		for line := range strings.Lines(cmd.Example) {
			line = strings.TrimSpace(line)
			t.Run(line, func(t *testing.T) {
				t.Parallel()
				runExample(t, line)
			})
		}
	}
}

func runExample(t *testing.T, line string) {
	dir := t.TempDir()
	if !strings.HasPrefix(line, "journey new") {
		put(t, filepath.Join(dir, "map.yaml"), string(example(t, examples.Default).Data))
	}
	sh := exec.Command("sh", "-c", line)
	sh.Dir = dir
	if out, err := sh.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
