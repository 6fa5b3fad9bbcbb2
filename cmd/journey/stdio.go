package main

import (
	"errors"
	"io"
	"os"
	"syscall"

	"golang.org/x/term"
)

// stdio is the world as the program sees it.
type stdio struct {
	in       io.Reader
	out, err io.Writer
	getenv   func(string) string
	terminal bool // messages are read by a person
}

// systemIO is the real world.
func systemIO() stdio {
	return stdio{
		in: os.Stdin, out: os.Stdout, err: os.Stderr, getenv: os.Getenv,
		terminal: term.IsTerminal(int(os.Stderr.Fd())),
	}
}

// color says whether messages may be colored: on a terminal that can, unless its user objects (no-color.org).
func (s stdio) color() bool {
	return s.terminal && s.getenv("NO_COLOR") == "" && s.getenv("TERM") != "dumb"
}

// standardOutput keeps the first error of writing to it, so that commands and libraries that print need not look:
// the program does, once, at its end.
type standardOutput struct {
	to  io.Writer
	err error
}

// Write fails for good once it has failed.
func (o *standardOutput) Write(p []byte) (int, error) {
	if o.err != nil {
		return 0, o.err
	}
	n, err := o.to.Write(p)
	o.err = err
	return n, err
}

// failure is what became of standard output as the program's own error; nil when all went well.
func (o *standardOutput) failure() error {
	if o.err == nil {
		return nil
	}
	if errors.Is(o.err, syscall.EPIPE) {
		return brokenPipe{}
	}
	return &ioError{"standard output", "write", o.err, ""}
}
