package main

import (
	"github.com/spf13/cobra"

	"journeymap/render/poster"
)

// validateOptions are the flags of validate.
type validateOptions struct{ strict bool }

func newValidate(a *app) *cobra.Command {
	o := &validateOptions{}
	cmd := &cobra.Command{
		Use:   "validate FILE...",
		Short: "Check maps, and say nothing when all is well",
		Long: `Check maps without drawing them. What render would object to, this objects to, all of it in one run.
FILE may be -, standard input.`,
		Example: `  journey validate map.yaml
  journey validate --strict *.yaml`,
		Args:              needFiles,
		ValidArgsFunction: mapFiles,
		RunE:              func(_ *cobra.Command, args []string) error { return o.run(a, args) },
	}
	cmd.Flags().BoolVar(&o.strict, "strict", false, "warnings count as errors")
	return cmd
}

func (o *validateOptions) run(a *app, inputs []string) error {
	collectLate()
	p, err := newPipeline(a, poster.Options{}, "", o.strict)
	if err != nil {
		return err
	}
	for _, in := range inputs {
		a.note(p.validate(standard(in, stdinNames)))
	}
	return nil
}

// validate lays a map out and looks at the findings only.
func (p *pipeline) validate(input string) error {
	src, err := p.readMap(input)
	if err != nil {
		return err
	}
	return guard(src.Data, func() error {
		_, err := p.document(src)
		return err
	})
}
