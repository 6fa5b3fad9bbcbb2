package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/spf13/cobra"

	"journeymap/examples"
	"journeymap/journey"
	"journeymap/journey/diag"
)

// newOptions are the flags of new.
type newOptions struct {
	from string
	list bool
}

// newMap is the name of a map whose author gives none.
const newMap = "journey.yaml"

func newNew(a *app) *cobra.Command {
	o := &newOptions{from: examples.Default}
	cmd := &cobra.Command{
		Use:   "new [FILE]",
		Short: "Write a map to start from",
		Long: `Write a map to start from, which renders at once. FILE is journey.yaml unless you name another; - is standard
output. A file that exists is never overwritten.`,
		Example: `  journey new map.yaml
  journey new --from witgoed klantreis.yaml
  journey new --list`,
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error { return o.run(a, args) },
	}
	f := cmd.Flags()
	f.Var(value{&o.from, "EXAMPLE", oneOf("example", examples.Names()...)}, "from", "the example to start from")
	f.BoolVar(&o.list, "list", false, "list the examples")
	_ = cmd.RegisterFlagCompletionFunc("from", cobra.FixedCompletions(examples.Names(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

func (o *newOptions) run(a *app, args []string) error {
	if o.list {
		if len(args) > 0 {
			return &usageError{"--list writes no file", ""}
		}
		return listExamples(a)
	}
	path := newMap
	if len(args) > 0 {
		path = standard(args[0], stdoutNames)
	}
	data, err := examples.Read(o.from)
	if err != nil {
		return err
	}
	if path == "-" {
		_, _ = a.out.Write(data) // its error is kept by standardOutput
		return nil
	}
	if err := a.writeNew(path, data); err != nil {
		return err
	}
	if a.terminal {
		fmt.Fprintf(a.err, "wrote %s; next: journey render %s\n", diag.Safe(path), diag.Safe(shellWord(path)))
	}
	return nil
}

// shellWord is a path as a shell reads it back whole.
func shellWord(path string) string {
	if !strings.ContainsAny(path, " '\"\\$`&|;<>()*?[]{}!#~") {
		return path
	}
	return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
}

// writeNew writes a file that must not exist yet, and leaves nothing when that fails.
func (a *app) writeNew(path string, data []byte) error {
	defer a.catchSignals()()
	f, err := a.temps.create(path)
	if errors.Is(err, fs.ErrExist) {
		return &ioError{path, "write", err, "name another file: journey new FILE"}
	}
	if err == nil {
		err = finish(f, data)
	}
	if err != nil {
		a.temps.remove(path)
		return &ioError{path, "write", err, ""}
	}
	a.temps.keep(path)
	return nil
}

// listExamples prints a line for each example: its name, and what it shows.
func listExamples(a *app) error {
	names := examples.Names()
	width := 0
	for _, name := range names {
		width = max(width, len(name))
	}
	for _, name := range names {
		about, err := aboutExample(name)
		if err != nil {
			return err
		}
		fmt.Fprintf(a.out, "%-*s  %s\n", width, name, about)
	}
	return nil
}

// aboutExample is what the head of an example says of it, or else its title and subtitle.
func aboutExample(name string) (string, error) {
	data, err := examples.Read(name)
	if err != nil {
		return "", err
	}
	if about := examples.About(data); about != "" {
		return about, nil
	}
	m, found := journey.Parse(&diag.Source{Name: name + ".yaml", Data: data})
	if m == nil {
		return "", invalid(found)
	}
	if m.Subtitle.S == "" {
		return m.Title.S, nil
	}
	return m.Title.S + ". " + m.Subtitle.S, nil
}
