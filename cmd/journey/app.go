package main

import (
	"github.com/spf13/cobra"

	"journeymap/journey/diag"
)

// app is one run of the program: its surroundings, its unfinished files and how it has gone so far.
type app struct {
	stdio
	out   *standardOutput
	temps temps
	code  exit
}

// run is the program. Nothing outside it reads arguments, prints or decides how the program ends.
func run(args []string, std stdio) exit {
	a := &app{stdio: std, out: &standardOutput{to: std.out}}
	ignoreReported()
	root := newRoot(a)
	root.SetArgs(append([]string{}, args...)) // never nil, which cobra takes for os.Args
	a.note(guard(nil, func() error { return execute(root) }))
	a.note(a.out.failure())
	return a.code
}

// execute runs the command that the arguments name. What cobra finds wrong by itself is wrong usage.
func execute(root *cobra.Command) error {
	cmd, err := root.ExecuteC()
	if err == nil {
		return nil
	}
	if f, ok := err.(failure); ok {
		return f
	}
	return &usageError{err.Error(), seeHelp(cmd)}
}

// note prints an error, if it is one, and lets it weigh on how the program ends.
func (a *app) note(err error) {
	if err == nil {
		return
	}
	f, ok := err.(failure)
	if !ok {
		f = &crash{value: err}
	}
	a.code = weightier(a.code, f.exit())
	a.print(f.findings())
	if c, ok := f.(*crash); ok && a.getenv("JOURNEY_DEBUG") != "" {
		_, _ = a.err.Write(c.stack)
	}
}

// print writes findings to standard error. If that cannot be written to, there is nobody left to tell.
func (a *app) print(found diag.List) {
	if len(found) > 0 {
		found.Print(a.err, a.color())
	}
}
