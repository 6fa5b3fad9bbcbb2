//go:build unix

package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// The tests of this file start the program as a process of its own: what they are about is between it and the system.

const aMap = "title: A map\nphases: [One, Two]\n"

// command is the program about to be started in dir, with its messages.
func command(dir string, args ...string) (*exec.Cmd, *bytes.Buffer) {
	cmd := exec.Command("journey", args...)
	cmd.Dir = dir
	var messages bytes.Buffer
	cmd.Stderr = &messages
	return cmd, &messages
}

// workshop is a folder with one map.
func workshop(t *testing.T) string {
	dir := t.TempDir()
	put(t, filepath.Join(dir, "map.yaml"), aMap)
	return dir
}

func pipeAt(t *testing.T, path string) {
	t.Helper()
	if err := syscall.Mkfifo(path, 0o666); err != nil {
		t.Fatal(err)
	}
}

func waitFor(t *testing.T, what string, so func() bool) {
	t.Helper()
	for deadline := time.Now().Add(10 * time.Second); !so(); time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("in vain: ", what)
		}
	}
}

// stuck starts a render that has staged map.svg and waits for a reader of map.pdf, a pipe.
func stuck(t *testing.T, dir string) (*exec.Cmd, *bytes.Buffer) {
	t.Helper()
	if _, err := os.Stat(filepath.Join(dir, "map.pdf")); err != nil {
		pipeAt(t, filepath.Join(dir, "map.pdf"))
	}
	before := tempsIn(t, dir)
	cmd, messages := command(dir, "render", "map.yaml", "-f", "pdf,svg")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill() })
	waitFor(t, "a temporary file", func() bool {
		return slices.ContainsFunc(tempsIn(t, dir), func(name string) bool { return !slices.Contains(before, name) })
	})
	return cmd, messages
}

func tempsIn(t *testing.T, dir string) []string {
	return slices.DeleteFunc(holding(t, dir), func(name string) bool { return !strings.Contains(name, ".tmp-") })
}

func TestSignalsLeaveNothing(t *testing.T) {
	for sig, want := range map[syscall.Signal]exit{syscall.SIGINT: exitInterrupt, syscall.SIGTERM: exitTerminate} {
		dir := workshop(t)
		cmd, messages := stuck(t, dir)
		start := time.Now()
		_ = cmd.Process.Signal(sig)
		_ = cmd.Wait()
		if got := cmd.ProcessState.ExitCode(); got != int(want) || messages.Len() > 0 {
			t.Errorf("%v: status %d, %q", sig, got, messages)
		}
		if d := time.Since(start); d > time.Second {
			t.Errorf("%v: it took %v", sig, d)
		}
		if got := holding(t, dir); !slices.Equal(got, []string{"map.pdf", "map.yaml"}) {
			t.Errorf("%v: the folder holds %q", sig, got)
		}
	}
}

func TestSignalWhileReading(t *testing.T) {
	cmd, w := reading(t, "exec journey render pipe.yaml")
	defer w.Close()
	_ = cmd.Process.Signal(syscall.SIGTERM)
	_ = cmd.Wait()
	if got := cmd.ProcessState.ExitCode(); got != int(exitTerminate) {
		t.Errorf("status %d", got)
	}
}

// A process started deaf to interrupts, as by nohup or in the background of a script, stays so.
func TestIgnoredSignalsStayIgnored(t *testing.T) {
	cmd, w := reading(t, "trap '' INT; exec journey render pipe.yaml")
	_ = cmd.Process.Signal(syscall.SIGINT)
	_, _ = io.WriteString(w, aMap)
	w.Close()
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
	if got := holding(t, cmd.Dir); !slices.Contains(got, "pipe.svg") {
		t.Errorf("the folder holds %q", got)
	}
}

// reading starts a command of the shell that reads the map pipe.yaml. It has the pipe open when reading returns; the
// map is to be written to the other end.
func reading(t *testing.T, line string) (*exec.Cmd, *os.File) {
	t.Helper()
	dir := t.TempDir()
	pipeAt(t, filepath.Join(dir, "pipe.yaml"))
	cmd := exec.Command("sh", "-c", line)
	cmd.Dir = dir
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill() })
	w, err := os.OpenFile(filepath.Join(dir, "pipe.yaml"), os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	return cmd, w
}

// What a killed run leaves behind is swept up by the next one, but not what a living one is at work on.
func TestKilledRunsAreSweptUp(t *testing.T) {
	dir := workshop(t)
	killed, _ := stuck(t, dir)
	_ = killed.Process.Kill()
	_ = killed.Wait()
	left := tempsIn(t, dir)
	if len(left) != 1 {
		t.Fatalf("a killed run leaves %q", left)
	}
	living, _ := stuck(t, dir)
	if got := tempsIn(t, dir); len(got) != 1 || got[0] == left[0] {
		t.Errorf("beside a living run there is %q, and %q was left", got, left)
	}
	next, messages := command(dir, "render", "map.yaml")
	if err := next.Run(); err != nil {
		t.Errorf("%v: %s", err, messages)
	}
	if got := tempsIn(t, dir); len(got) != 1 {
		t.Errorf("after the next run there is %q", got)
	}
	r, err := os.Open(filepath.Join(dir, "map.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if err := errors.Join(drain(r), living.Wait()); err != nil {
		t.Error(err)
	}
	if got := holding(t, dir); !slices.Equal(got, []string{"map.pdf", "map.svg", "map.yaml"}) {
		t.Errorf("the folder holds %q", got)
	}
}

func drain(r io.Reader) error {
	_, err := io.Copy(io.Discard, r)
	return err
}

func TestNobodyReadsStandardOutput(t *testing.T) {
	for _, args := range [][]string{{"schema"}, {"help"}, {"new", "-"}, {"render", "map.yaml", "-o", "-"}, {"render", "map.yaml", "-o", "/dev/stdout"}} {
		r, w, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		r.Close()
		cmd, messages := command(workshop(t), args...)
		cmd.Stdout = w
		_ = cmd.Run()
		w.Close()
		if got := cmd.ProcessState.ExitCode(); got != int(exitPipe) || messages.Len() > 0 {
			t.Errorf("journey %q: status %d, %q", args, got, messages)
		}
	}
}

func TestSixteenRunsOnOneOutput(t *testing.T) {
	dir := workshop(t)
	first, messages := command(dir, "render", "map.yaml", "-o", "whole.svg")
	if err := first.Run(); err != nil {
		t.Fatal(err, messages)
	}
	var all sync.WaitGroup
	for range 16 {
		all.Go(func() {
			cmd, messages := command(dir, "render", "map.yaml", "-o", "shared.svg")
			if err := cmd.Run(); err != nil {
				t.Errorf("%v: %s", err, messages)
			}
		})
	}
	all.Wait()
	if content(t, filepath.Join(dir, "shared.svg")) != content(t, filepath.Join(dir, "whole.svg")) {
		t.Error("the shared output is not whole")
	}
	if got := tempsIn(t, dir); len(got) > 0 {
		t.Errorf("left behind: %q", got)
	}
}

// The superuser may write anywhere, so the test runs the program as nobody.
func TestWithoutPermission(t *testing.T) {
	dir := workshop(t)
	bin := filepath.Join(dir, "bin")
	if err := os.MkdirAll(filepath.Join(dir, "closed"), 0o777); err != nil {
		t.Fatal(err)
	}
	program := ownCopy(t, bin)
	put(t, filepath.Join(dir, "secret.yaml"), aMap)
	put(t, filepath.Join(dir, "closed", "old.svg"), "old")
	put(t, filepath.Join(dir, "readonly.svg"), "old")
	for name, m := range map[string]os.FileMode{"secret.yaml": 0o200, "closed": 0o555, "readonly.svg": 0o444, ".": 0o777} {
		if err := os.Chmod(filepath.Join(dir, name), m); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() { _ = os.Chmod(filepath.Join(dir, "closed"), 0o777) })
	for _, c := range []struct{ args, want string }{
		{"render secret.yaml", "secret.yaml: error: cannot read: permission denied\n"},
		{"render map.yaml -o closed/new.svg", "closed/new.svg: error: cannot write: permission denied\n"},
		{"render map.yaml -o closed/old.svg", "closed/old.svg: error: cannot write: permission denied\n"},
		{"render map.yaml -o closed/deep/", "closed/deep/: error: cannot make: permission denied\n"},
		{"render map.yaml -o readonly.svg", "readonly.svg: error: cannot write: permission denied\n"},
		{"new closed/map.yaml", "closed/map.yaml: error: cannot write: permission denied\n"},
	} {
		cmd, messages := command(dir, strings.Fields(c.args)...)
		cmd.Path, cmd.Err = program, nil
		if os.Getuid() == 0 {
			cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
		}
		_ = cmd.Run()
		if got := cmd.ProcessState.ExitCode(); got != int(exitIO) || !strings.HasPrefix(messages.String(), c.want) {
			t.Errorf("journey %s: status %d, %s", c.args, got, messages)
		}
	}
	if got := holding(t, filepath.Join(dir, "closed")); !slices.Equal(got, []string{"old.svg"}) {
		t.Errorf("the closed folder holds %q", got)
	}
}

// ownCopy puts the program where anyone may start it.
func ownCopy(t *testing.T, dir string) string {
	t.Helper()
	for d := dir; len(d) > len(os.TempDir()); d = filepath.Dir(d) {
		if d != dir {
			_ = os.Chmod(d, 0o755)
		}
	}
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	from, err := exec.LookPath("journey")
	if err != nil {
		t.Fatal(err)
	}
	to := filepath.Join(dir, "journey")
	put(t, to, content(t, from))
	if err := os.Chmod(to, 0o755); err != nil {
		t.Fatal(err)
	}
	return to
}

// The program works where its surroundings are gone: without a home, in a folder that was removed.
func TestFolderRemoved(t *testing.T) {
	dir := workshop(t)
	cmd := exec.Command("sh", "-c", `mkdir gone && cd gone && rmdir ../gone && journey render "$1/map.yaml" -o "$1/x.svg"`, "sh", dir)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil || len(out) > 0 {
		t.Errorf("%v: %s", err, out)
	}
}
