package diag

import (
	"fmt"
	"io"
	"strings"
)

// Escape sequences of the printer, by SGR (ECMA-48 §8.3.117).
const (
	bold   = "\x1b[1m"
	red    = "\x1b[1;31m"
	yellow = "\x1b[1;33m"
	blue   = "\x1b[1;34m"
	plain  = "\x1b[0m"
)

func (s Severity) String() string {
	if s == Warning {
		return "warning"
	}
	return "error"
}

// Print writes the findings by place: each with its line, a caret under the exact span, a hint and its notes. After
// MaxShown findings or MaxPrinted bytes the rest are only counted. Nothing of the author's text is written unescaped (see Safe).
func (l List) Print(w io.Writer, color bool) {
	p := printer{color: color}
	sorted := l.Sorted()
	for i, d := range sorted {
		if i == MaxShown || p.out.Len() > MaxPrinted {
			fmt.Fprintf(&p.out, "… and %d more\n", len(sorted)-i)
			break
		}
		p.diagnostic(d)
	}
	io.WriteString(w, p.out.String())
}

type printer struct {
	out   strings.Builder
	color bool
}

func (p *printer) diagnostic(d Diagnostic) {
	tint := red
	if d.Severity == Warning {
		tint = yellow
	}
	msg := Safe(d.Msg)
	if d.Rule != "" {
		msg += " [" + d.Rule + "]"
	}
	p.headed(d, d.Span, tint, d.Severity.String(), msg)
	if d.Hint != "" {
		p.printf("  %s %s\n", p.paint(blue, "hint:"), Safe(d.Hint))
	}
	for _, n := range d.Notes {
		p.headed(d, n.Span, blue, "note", Safe(n.Msg))
	}
}

// headed prints one message with its place before it and its line below.
func (p *printer) headed(d Diagnostic, at Span, tint, word, msg string) {
	p.printf("%s%s %s\n", p.paint(bold, d.place(at)), p.paint(tint, word+":"), p.paint(bold, msg))
	if d.File == nil || at == (Span{}) {
		return
	}
	line, _ := d.File.Position(at.Start)
	text, caret := d.File.excerpt(at)
	number := fmt.Sprintf("%5d", line)
	p.printf("%s | %s\n%s | %s\n", number, text, strings.Repeat(" ", len(number)), p.paint(tint, caret))
}

func (p *printer) printf(format string, args ...any) { fmt.Fprintf(&p.out, format, args...) }

func (p *printer) paint(tint, s string) string {
	if !p.color || s == "" {
		return s
	}
	return tint + s + plain
}

// place is the start of a message's line: "file:line:col: ", or "file: " for the file as a whole. A file name must not
// look like a command to the service that runs the build (those begin with two colons or two number signs).
func (d Diagnostic) place(at Span) string {
	if d.File == nil {
		return ""
	}
	name := Safe(d.File.Name)
	if strings.HasPrefix(strings.TrimSpace(name), "::") || strings.HasPrefix(strings.TrimSpace(name), "##") {
		name = "./" + name
	}
	if at == (Span{}) {
		return name + ": "
	}
	line, col := d.File.Position(at.Start)
	return fmt.Sprintf("%s:%d:%d: ", name, line, col)
}
