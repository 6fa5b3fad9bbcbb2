package main

import (
	"github.com/spf13/cobra"

	"journeymap/journey"
)

func newSchema(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of the format, for editors",
		Long: `Print the JSON Schema (draft-07) of the format. With it an editor completes keys and marks mistakes while you type.
For editors that use the YAML language server, such as VS Code, begin the map with this line:

  # yaml-language-server: $schema=journey.schema.json`,
		Example: "  journey schema > journey.schema.json",
		Args:    atMost(0),
		RunE: func(*cobra.Command, []string) error {
			_, _ = a.out.Write(journey.Schema()) // its error is kept by standardOutput
			return nil
		},
	}
}
