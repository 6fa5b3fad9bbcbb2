// Graph writes a journey map as a Graphviz graph with the same content: a cluster for each phase, a node for each
// touchpoint with its texts and feelings, and edges along the journey.
package main

import (
	"bufio"
	"fmt"
	"html"
	"io"
	"os"
	"strings"

	"journeymap/journey"
	"journeymap/journey/diag"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "graph:", err)
		os.Exit(1)
	}
}

func run(args []string, w io.Writer) error {
	if len(args) != 1 {
		return fmt.Errorf("want one file, not %q", args)
	}
	data, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	m, found := journey.Parse(&diag.Source{Name: args[0], Data: data})
	if len(found) > 0 {
		found.Print(os.Stderr, false)
		return fmt.Errorf("%s is not flawless", args[0])
	}
	out := bufio.NewWriter(w)
	writeGraph(out, m)
	return out.Flush()
}

func writeGraph(w io.Writer, m *journey.Map) {
	fmt.Fprintf(w, "digraph journey {\nrankdir=LR; label=%q; node [shape=plain fontname=Helvetica];\n", m.Title.S)
	n := 0
	for i, p := range m.Phases {
		fmt.Fprintf(w, "subgraph cluster_%d { label=%q;\n", i, p.Name.S)
		for _, t := range p.Touchpoints {
			writeNode(w, n, t)
			n++
		}
		fmt.Fprintln(w, "}")
	}
	for i := 1; i < n; i++ {
		fmt.Fprintf(w, "t%d -> t%d;\n", i-1, i)
	}
	fmt.Fprintln(w, "}")
}

func writeNode(w io.Writer, n int, t journey.Touchpoint) {
	fmt.Fprintf(w, "t%d [label=<<table cellspacing=\"0\"><tr><td><b>%s</b></td></tr>", n, html.EscapeString(t.Name.S))
	rows := []string{
		joined(t.Channel), joined(t.Doing), joined(t.Thinking), joined(t.Why),
		fmt.Sprintf("%+.1f, expected %+.1f", journey.Of(t.Emotion, "").Score, journey.Of(t.Expected, "").Score),
	}
	for _, m := range t.Moments {
		rows = append(rows, string(m.Kind)+" "+joined(m.Words))
	}
	for _, row := range rows {
		if row != "" {
			fmt.Fprintf(w, "<tr><td>%s</td></tr>", html.EscapeString(row))
		}
	}
	fmt.Fprintln(w, "</table>>];")
}

func joined(ts []journey.Text) string {
	words := make([]string, len(ts))
	for i, t := range ts {
		words[i] = t.S
	}
	return strings.Join(words, " ")
}
