package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

// shells lists the shells that can complete a journey command line, with what writes each its script.
var shells = []struct {
	name  string
	write func(root *cobra.Command, a *app) error
}{
	{"bash", func(root *cobra.Command, a *app) error { return root.GenBashCompletionV2(a.out, true) }},
	{"zsh", func(root *cobra.Command, a *app) error { return root.GenZshCompletion(a.out) }},
	{"fish", func(root *cobra.Command, a *app) error { return root.GenFishCompletion(a.out, true) }},
	{"powershell", func(root *cobra.Command, a *app) error { return root.GenPowerShellCompletionWithDesc(a.out) }},
}

func shellNames() []string {
	var names []string
	for _, s := range shells {
		names = append(names, s.name)
	}
	return names
}

func newCompletion(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "completion SHELL",
		Short: "Print a script that completes commands, flags and their values",
		Long:  "Print a script with which a shell completes commands, flags and their values.\nSHELL is " + strings.Join(shellNames(), ", ") + ".",
		Example: `  journey completion bash > journey.bash
  journey completion fish > journey.fish`,
		Args:              atMost(1),
		ValidArgsFunction: cobra.FixedCompletions(shellNames(), cobra.ShellCompDirectiveNoFileComp),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return &usageError{"completion needs a SHELL", "one of " + strings.Join(shellNames(), ", ")}
			}
			return complete(cmd.Root(), a, args[0])
		},
	}
}

func complete(root *cobra.Command, a *app, shell string) error {
	for _, s := range shells {
		if s.name == shell {
			_ = s.write(root, a) // its error is kept by standardOutput
			return nil
		}
	}
	return &usageError{fmt.Sprintf("there is no completion for the shell %q", shell), oneOfHint(shell, shellNames())}
}
