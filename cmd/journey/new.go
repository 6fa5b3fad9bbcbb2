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

// listExamples prints a line for each example: its name, and its title and subtitle.
func listExamples(a *app) error {
	for _, name := range examples.Names() {
		data, err := examples.Read(name)
		if err != nil {
			return err
		}
		m, found := journey.Parse(&diag.Source{Name: name, Data: data})
		if m == nil {
			return invalid(found)
		}
		about := []string{m.Title.S}
		if s := m.Subtitle.S; s != "" {
			about = append(about, s)
		}
		fmt.Fprintf(a.out, "%-12s %s\n", name, strings.Join(about, ". "))
	}
	return nil
}
