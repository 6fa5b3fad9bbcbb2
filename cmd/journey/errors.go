package main

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime/debug"

	"journeymap/journey/diag"
)

// failure is an error of the program's own: one type for each way to end without success. Its findings are what
// there is to print.
type failure interface {
	error
	exit() exit
	findings() diag.List
}

// wholeFile is a finding that stands at no line: about a file as a whole, or about the program itself.
func wholeFile(name, msg, hint string) diag.List {
	return diag.List{{File: &diag.Source{Name: name}, Msg: msg, Hint: hint}}
}

// usageError is a command line that makes no sense.
type usageError struct{ msg, hint string }

func (e *usageError) Error() string       { return e.msg }
func (e *usageError) exit() exit          { return exitUsage }
func (e *usageError) findings() diag.List { return wholeFile("journey", e.msg, e.hint) }

// invalid holds the findings that make an input unfit, at least one of them an error.
type invalid diag.List

func (e invalid) Error() string       { return fmt.Sprintf("%d findings", len(e)) }
func (e invalid) exit() exit          { return exitInput }
func (e invalid) findings() diag.List { return diag.List(e) }

// ioError is a file that cannot be read or written.
type ioError struct {
	path  string
	doing string // "read", "write" or "make"
	err   error
	hint  string
}

// Error leaves out the operation and the path that the system repeats: a temporary file's name helps nobody.
func (e *ioError) Error() string       { return fmt.Sprintf("cannot %s: %v", e.doing, cause(e.err)) }
func (e *ioError) Unwrap() error       { return e.err }
func (e *ioError) exit() exit          { return exitIO }
func (e *ioError) findings() diag.List { return wholeFile(e.path, e.Error(), e.hint) }

// cause is the innermost error of the file system, such as "permission denied".
func cause(err error) error {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return e.Err
	}
	if e, ok := errors.AsType[*os.LinkError](err); ok {
		return e.Err
	}
	return err
}

// brokenPipe says that the reader of an output went away. That is the reader's right: nothing is printed.
type brokenPipe struct{}

func (brokenPipe) Error() string       { return "broken pipe" }
func (brokenPipe) exit() exit          { return exitPipe }
func (brokenPipe) findings() diag.List { return nil }

// crash is a panic, caught.
type crash struct {
	value any
	stack []byte
	input []byte // at work when it happened; nil for none
}

func (e *crash) Error() string       { return fmt.Sprint("journey has a bug: ", e.value) }
func (e *crash) exit() exit          { return exitBug }
func (e *crash) findings() diag.List { return wholeFile("journey", e.Error(), e.hint()) }

// hint is what a report of the bug needs: which program, and which input without showing it.
func (e *crash) hint() string {
	s := "please report it, with this: " + version()
	if e.input != nil {
		s += fmt.Sprintf(", input sha256 %x", sha256.Sum256(e.input))
	}
	return s
}

// guard runs f and turns a panic into an error that knows the input at work.
func guard(input []byte, f func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = &crash{p, debug.Stack(), input}
		}
	}()
	return f()
}
