package main

import (
	"io"
	"path/filepath"
	"strings"
	"testing"
)

// Only a person is told what to do next: success is silent in scripts.
func TestNewSaysWhatIsNext(t *testing.T) {
	for _, terminal := range []bool{false, true} {
		path := filepath.Join(t.TempDir(), "my map.yaml")
		var b strings.Builder
		code := run([]string{"new", path}, stdio{out: io.Discard, err: &b, terminal: terminal, getenv: func(string) string { return "" }})
		want := ""
		if terminal {
			want = "wrote " + path + "; next: journey render '" + path + "'\n"
		}
		if code != exitDone || b.String() != want {
			t.Errorf("on a terminal %v: status %d, %q", terminal, code, b.String())
		}
	}
}
