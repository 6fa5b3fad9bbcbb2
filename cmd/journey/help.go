package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"
)

// topic is a page of help that is about no command.
type topic struct {
	name, short string
	print       func(w io.Writer, words []string) error
	names       func() []string // what may follow the topic
}

// topics lists all there are.
func topics() []topic {
	return []topic{
		{"format", "The keys of a map, and what may be written there", printFormat, formatWords},
	}
}

// topicNamed is the topic that arguments of help name, or nil.
func topicNamed(args []string) *topic {
	for _, t := range topics() {
		if len(args) > 0 && args[0] == t.name {
			return &t
		}
	}
	return nil
}

func topicNames() (names []string) {
	for _, t := range topics() {
		names = append(names, t.name)
	}
	return names
}

// printTopics writes the list of topics as help shows it.
func printTopics(w io.Writer) {
	_, _ = fmt.Fprintln(w, "\nTopics of \"journey help\":") // its error is kept by standardOutput
	for _, t := range topics() {
		_, _ = fmt.Fprintf(w, "  %-11s %s\n", t.name, t.short)
	}
}

// newHelp replaces cobra's own command, which takes an unknown topic for success.
func newHelp() *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND | TOPIC]",
		Short: "Help about a command or a topic",
		Long: `Help about a command, or about a topic. The topic format is the reference of all that may be written in a map; a name
behind it picks one part or key.`,
		Example: `  journey help render
  journey help format
  journey help format touchpoint`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if t := topicNamed(args); t != nil {
				return t.print(cmd.OutOrStdout(), args[1:])
			}
			found, rest, err := cmd.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return knownCommand(cmd.Root(), args)
			}
			found.InitDefaultHelpFlag()
			return found.Help()
		},
		ValidArgsFunction: completeHelp,
	}
}

// completeHelp offers commands and topics, and what may follow a topic.
func completeHelp(cmd *cobra.Command, args []string, _ string) (names []string, _ cobra.ShellCompDirective) {
	if t := topicNamed(args); t != nil && len(args) == 1 {
		names = t.names()
	}
	if len(args) > 0 {
		return names, cobra.ShellCompDirectiveNoFileComp
	}
	for _, c := range cmd.Root().Commands() {
		if c.IsAvailableCommand() {
			names = append(names, c.Name())
		}
	}
	return append(names, topicNames()...), cobra.ShellCompDirectiveNoFileComp
}
