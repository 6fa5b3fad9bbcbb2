package main

import (
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"journeymap/examples"
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

// A line for each example: its name, two spaces behind the longest, and what its first comment says.
func TestNewLists(t *testing.T) {
	code, stdout, stderr := try(t, "", "new", "--list")
	if code != exitDone || stderr != "" {
		t.Fatalf("status %d, %q", code, stderr)
	}
	lines, names := strings.Split(strings.TrimSuffix(stdout, "\n"), "\n"), examples.Names()
	if len(lines) != len(names) {
		t.Fatalf("%d lines for %d examples", len(lines), len(names))
	}
	longest := slices.MaxFunc(names, func(a, b string) int { return len(a) - len(b) })
	at := len(longest) + len("  ")
	for i, line := range lines {
		if strings.TrimRight(line[:at], " ") != names[i] || !strings.HasSuffix(line[:at], "  ") || len(line) <= at || line[at] == ' ' {
			t.Errorf("%s: %q", names[i], line)
			continue
		}
		data, err := examples.Read(names[i])
		if err != nil {
			t.Fatal(err)
		}
		if first, _, _ := strings.Cut(string(data), "\n"); strings.HasPrefix(first, "#") && first != "# "+line[at:] {
			t.Errorf("%s: %q, want %q", names[i], line[at:], first)
		}
	}
}
