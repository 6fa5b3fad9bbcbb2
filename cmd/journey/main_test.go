package main

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/jpeg"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain lets this test binary stand in for the program: as `journey` on the PATH it is the real command.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"journey": main})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireUniqueNames:  true,
		RequireExplicitExec: true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status":  status,
			"files":   files,
			"mode":    mode,
			"theme":   newTheme,
			"picture": picture,
		},
	})
}

// status N COMMAND... runs a command that must end with status N.
func status(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		failed, ok := errors.AsType[*exec.ExitError](err)
		if !ok {
			ts.Check(err)
		}
		got = failed.ExitCode()
	}
	if got != want {
		ts.Fatalf("status %d, want %d", got, want)
	}
}

// files DIR NAME... says what a folder holds, in order of name, hidden files too.
func files(ts *testscript.TestScript, _ bool, args []string) {
	entries, err := os.ReadDir(ts.MkAbs(args[0]))
	ts.Check(err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if got, want := strings.Join(names, " "), strings.Join(args[1:], " "); got != want {
		ts.Fatalf("%s holds %q, want %q", args[0], got, want)
	}
}

// mode FILE OCTAL says what mode a file has.
func mode(ts *testscript.TestScript, _ bool, args []string) {
	info, err := os.Stat(ts.MkAbs(args[0]))
	ts.Check(err)
	if got := fmt.Sprintf("%o", info.Mode().Perm()); got != args[1] {
		ts.Fatalf("the mode of %s is %s, want %s", args[0], got, args[1])
	}
}

// newTheme FILE COLOR VALUE writes the house look with another color.
func newTheme(ts *testscript.TestScript, _ bool, args []string) {
	house, err := os.ReadFile(top + "/render/theme/default.yaml")
	ts.Check(err)
	line := regexp.MustCompile(`(?m)^  ` + args[1] + `: .*$`)
	if len(line.FindAll(house, -1)) != 1 {
		ts.Fatalf("the house look has no color %s", args[1])
	}
	save(ts, args[0], line.ReplaceAll(house, fmt.Appendf(nil, "  %s: %q", args[1], args[2])))
}

// picture FILE W H writes a gray image, JPEG or PNG by its name.
func picture(ts *testscript.TestScript, _ bool, args []string) {
	w, err := strconv.Atoi(args[1])
	ts.Check(err)
	h, err := strconv.Atoi(args[2])
	ts.Check(err)
	var b bytes.Buffer
	if gray := image.NewGray(image.Rect(0, 0, w, h)); strings.HasSuffix(args[0], ".jpg") {
		ts.Check(jpeg.Encode(&b, gray, nil))
	} else {
		ts.Check(png.Encode(&b, gray))
	}
	save(ts, args[0], b.Bytes())
}

func save(ts *testscript.TestScript, name string, data []byte) {
	path := ts.MkAbs(name)
	ts.Check(os.MkdirAll(filepath.Dir(path), 0o777))
	ts.Check(os.WriteFile(path, data, 0o666))
}

// try runs the program in this process.
func try(t *testing.T, stdin string, args ...string) (code exit, stdout, stderr string) {
	t.Helper()
	var out, err strings.Builder
	code = run(args, stdio{in: strings.NewReader(stdin), out: &out, err: &err, getenv: func(string) string { return "" }})
	return code, out.String(), err.String()
}
