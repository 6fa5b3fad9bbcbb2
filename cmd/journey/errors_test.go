package main

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"
	"testing"
)

func TestABugIsAdmitted(t *testing.T) {
	input := []byte("title: x\n")
	for _, debug := range []string{"", "1"} {
		var b strings.Builder
		a := &app{stdio: stdio{err: &b, getenv: func(name string) string {
			if name == "JOURNEY_DEBUG" {
				return debug
			}
			return ""
		}}}
		a.note(guard(input, func() error { panic("row \x1b[31m 7") }))
		got := b.String()
		if a.code != exitBug {
			t.Errorf("status %d", a.code)
		}
		for _, want := range []string{`has a bug: row \x1b[31m 7`, version(), fmt.Sprintf("sha256 %x", sha256.Sum256(input))} {
			if !strings.Contains(got, want) {
				t.Errorf("it does not say %q: %s", want, got)
			}
		}
		if strings.Contains(got, "goroutine") != (debug != "") {
			t.Errorf("with JOURNEY_DEBUG=%q it says %s", debug, got)
		}
	}
}

func TestGuardLetsErrorsThrough(t *testing.T) {
	if err := guard(nil, func() error { return io.EOF }); err != io.EOF {
		t.Error(err)
	}
	if err := guard(nil, func() error { return nil }); err != nil {
		t.Error(err)
	}
}

func TestAnErrorOfNoKnownSortIsABug(t *testing.T) {
	a := &app{stdio: stdio{err: io.Discard, getenv: os.Getenv}}
	a.note(io.EOF)
	if a.code != exitBug {
		t.Errorf("status %d", a.code)
	}
}

func TestCauseLeavesOutWhatIsSaidAnyway(t *testing.T) {
	_, open := os.Open("/no/such/file")
	rename := os.Rename("/no/such/file", "/no/such/other")
	for _, err := range []error{open, rename, fmt.Errorf("while trying: %w", open)} {
		if got := cause(err); got != error(syscall.ENOENT) {
			t.Errorf("the cause of %q is %q", err, got)
		}
	}
	own := errors.New("own words")
	if got := cause(own); got != own {
		t.Errorf("the cause of %q is %q", own, got)
	}
}

func TestColor(t *testing.T) {
	for _, c := range []struct {
		terminal      bool
		noColor, term string
		want          bool
	}{
		{true, "", "xterm", true}, {true, "", "", true}, {true, "1", "xterm", false}, {true, "", "dumb", false}, {false, "", "xterm", false},
	} {
		env := map[string]string{"NO_COLOR": c.noColor, "TERM": c.term}
		s := stdio{terminal: c.terminal, getenv: func(name string) string { return env[name] }}
		if got := s.color(); got != c.want {
			t.Errorf("%+v: %v", c, got)
		}
	}
}

func TestColorReachesTheMessages(t *testing.T) {
	for _, noColor := range []string{"", "1"} {
		var b strings.Builder
		run([]string{"frobnicate"}, stdio{out: io.Discard, err: &b, terminal: true, getenv: func(name string) string {
			if name == "NO_COLOR" {
				return noColor
			}
			return ""
		}})
		if strings.Contains(b.String(), "\x1b[") != (noColor == "") {
			t.Errorf("with NO_COLOR=%q: %q", noColor, b.String())
		}
	}
}
