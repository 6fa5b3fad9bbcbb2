package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"journeymap/journey/field"
)

// laterCommands are words of the contract that no command answers to yet.
var laterCommands = []string{"lint", "fmt", "serve", "diff", "import", "export", "describe", "build"}

// newRoot builds the whole command line.
func newRoot(a *app) *cobra.Command {
	var showVersion bool
	root := &cobra.Command{
		Use:   "journey",
		Short: "Customer journey posters from YAML",
		Long:  "Journey turns a customer journey written in YAML into a poster: SVG, PDF and PNG.",
		Example: `  journey new map.yaml
  journey render map.yaml
  journey render map.yaml -o posters/ -f svg,pdf,png`,
		Args: knownCommand,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if showVersion {
				return printVersion(a)
			}
			return cmd.Help()
		},
		SilenceErrors:              true,
		SilenceUsage:               true,
		SuggestionsMinimumDistance: 2,
		CompletionOptions:          cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	root.Flags().BoolVar(&showVersion, "version", false, "print the version")
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	root.SetFlagErrorFunc(flagError)
	usage := root.UsageFunc()
	root.SetUsageFunc(func(cmd *cobra.Command) error {
		if err := usage(cmd); err != nil {
			return err
		}
		if cmd == root {
			printTopics(cmd.OutOrStdout())
		}
		return printExits(cmd.OutOrStdout())
	})
	root.SetHelpCommand(newHelp())
	root.AddCommand(newRender(a), newValidate(a), newNew(a), newGallery(a), newSchema(a), newVersion(a), newCompletion(a))
	root.InitDefaultHelpCmd()
	return root
}

// knownCommand refuses whatever follows `journey` when it is no command.
func knownCommand(root *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	word := args[0]
	if slices.Contains(laterCommands, word) {
		return &usageError{fmt.Sprintf("%q is not supported yet", "journey "+word), ""}
	}
	return &usageError{fmt.Sprintf("there is no command %q", word), commandHint(root, word)}
}

func commandHint(root *cobra.Command, word string) string {
	if ext := strings.ToLower(filepath.Ext(word)); ext == ".yaml" || ext == ".yml" {
		return fmt.Sprintf("to draw a map: journey render %s", word)
	}
	if near := root.SuggestionsFor(word); len(near) > 0 {
		return fmt.Sprintf("did you mean %q?", "journey "+near[0])
	}
	if near := field.Nearest(word, topicNames()); near != "" {
		return fmt.Sprintf("did you mean %q?", "journey help "+near)
	}
	return seeHelp(root)
}

func seeHelp(cmd *cobra.Command) string { return fmt.Sprintf("see %q", cmd.CommandPath()+" --help") }

// needFiles refuses a command line that names no input.
func needFiles(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return &usageError{fmt.Sprintf("%s needs a FILE; - is standard input", cmd.Name()), seeHelp(cmd)}
	}
	return nil
}

// atMost refuses more than n arguments.
func atMost(n int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) > n {
			return &usageError{fmt.Sprintf("%s does not know what to do with %q", cmd.Name(), args[n]), seeHelp(cmd)}
		}
		return nil
	}
}

// mapFiles completes an argument with the names of maps.
func mapFiles(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return []string{"yaml", "yml"}, cobra.ShellCompDirectiveFilterFileExt
}
