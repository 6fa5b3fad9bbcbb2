package field

import (
	"bytes"
	"regexp"
	"strings"

	"journeymap/journey/diag"
)

// traps are the ways in which ordinary sentences make a file unreadable, each with what to write instead. The first that
// fits is told.
var traps = []func(fault) (diag.Diagnostic, bool){
	conflictTrap, markupTrap, tabTrap, depthTrap, directiveTrap, openQuoteTrap, afterQuoteTrap, spaceTrap, colonTrap, bracketTrap,
	signTrap, escapeTrap, noKeyTrap, indentTrap, loneTextTrap,
}

func finding(at diag.Span, msg, hint string) (diag.Diagnostic, bool) {
	return diag.Diagnostic{Span: at, Msg: msg, Hint: hint}, true
}

func none() (d diag.Diagnostic, ok bool) { return d, false }

// conflictTrap: a merge that was not finished.
func conflictTrap(f fault) (diag.Diagnostic, bool) {
	if at := regexp.MustCompile(`(?m)^<{7} .*$`).FindIndex(f.src.Data); at != nil {
		return finding(diag.Span{Start: at[0], End: at[0] + 7}, "a merge conflict is still in the file", "keep one side and take out the marks")
	}
	return none()
}

// markupTrap: a page saved from the web.
func markupTrap(f fault) (diag.Diagnostic, bool) {
	text := bytes.TrimLeft(f.src.Data, " \t\r\n\uFEFF")
	if len(text) > 0 && text[0] == '<' {
		return finding(f.here(len(f.src.Data)-len(text)), "this is HTML or XML, not YAML", "")
	}
	return none()
}

// tabTrap: a line indented by anything but spaces, such as a tab, or the no-break spaces of a web page.
func tabTrap(f fault) (diag.Diagnostic, bool) {
	from, to := f.line(f.at)
	line := f.src.Data[from:to]
	indent := line[:len(line)-len(bytes.TrimLeft(line, " \t\u00a0\u3000"))]
	odd := len(indent) - len(bytes.TrimLeft(indent, " "))
	if odd == len(indent) {
		return none()
	}
	what := "a tab"
	if indent[odd] != '\t' {
		what = "a no-break space"
	}
	return finding(diag.Span{Start: from + odd, End: from + len(indent)}, what+" cannot indent a line", "use spaces")
}

func depthTrap(f fault) (diag.Diagnostic, bool) {
	if strings.Contains(f.msg, "max depth") {
		return finding(f.here(f.at), tooDeep, "")
	}
	return none()
}

// openQuoteTrap: 's Avonds, or a quote that was not closed.
func openQuoteTrap(f fault) (diag.Diagnostic, bool) {
	if f.start < 0 || f.start >= len(f.src.Data) || !strings.HasPrefix(f.msg, "found unexpected") {
		return none()
	}
	_, to := f.line(f.start)
	text, at := f.upTo(f.start, to)
	return openQuote(f.src.Data[f.start], text, at)
}

// openQuote is the finding for a quote without an end on its line.
func openQuote(quote byte, text string, at diag.Span) (diag.Diagnostic, bool) {
	switch quote {
	case '\'':
		return finding(at, "a text that begins with ' needs quotes round it", "write "+inQuotes(text))
	case '"':
		return finding(at, "this quote is not closed", "put a \" at its end")
	}
	return none()
}

// afterQuoteTrap: "Not now", she says.
func afterQuoteTrap(f fault) (diag.Diagnostic, bool) {
	before := bytes.TrimRight(f.src.Data[:min(f.at, len(f.src.Data))], " \t")
	if len(before) == 0 || !strings.HasPrefix(f.msg, "did not find expected") {
		return none()
	}
	quote := before[len(before)-1]
	if quote != '"' && quote != '\'' {
		return none()
	}
	open := lastOpening(before[:len(before)-1], quote)
	if open < 0 {
		return none()
	}
	_, to := f.line(open)
	text, at := f.upTo(open, to)
	if len(before) > to {
		return openQuote(quote, text, at)
	}
	return finding(at, "the text goes on after its closing quote", "write "+inQuotes(text))
}

// lastOpening finds the last quote that begins a value.
func lastOpening(data []byte, quote byte) int {
	for i := len(data) - 1; i >= 0; i-- {
		if data[i] == quote && (i == 0 || bytes.IndexByte([]byte(" \t\n\r[{,"), data[i-1]) >= 0) {
			return i
		}
	}
	return -1
}

// inQuotes writes a text in the quotes that it does not hold itself.
func inQuotes(s string) string {
	switch {
	case len(s) > diag.MaxQuoted:
		return `"…" or '…' round all of it`
	case !strings.ContainsAny(s, `"\`):
		return `"` + s + `"`
	}
	return "'" + strings.ReplaceAll(s, "'", "''") + "'"
}

// spaceTrap: title:My map. The mistake shows only on the next line that has a colon.
func spaceTrap(f fault) (diag.Diagnostic, bool) {
	if !strings.Contains(f.msg, "mapping values") && !strings.Contains(f.msg, "expected ':'") && !strings.Contains(f.msg, "expected key") {
		return none()
	}
	glued := regexp.MustCompile(`^[ \t]*(?:- +)*([A-Za-z_]+:)[^\s:/]`)
	from, to := f.line(f.at)
	for range 2 {
		if m := glued.FindSubmatchIndex(f.src.Data[from:to]); m != nil {
			return finding(diag.Span{Start: from + m[2], End: from + m[3]}, spaceMissing, spaceHint)
		}
		if from == 0 {
			break
		}
		from, to = f.line(len(bytes.TrimRight(f.src.Data[:from], " \t\r\n")))
	}
	return none()
}

// colonTrap: doing: Thinks: this.
func colonTrap(f fault) (diag.Diagnostic, bool) {
	from, to := f.line(f.at)
	start, key := f.value(from, to)
	if !strings.Contains(f.msg, "mapping values") || key == "" || start > f.at {
		return none()
	}
	text, at := f.upTo(start, to)
	return finding(at, "a text with a colon and a space in it needs quotes", "write "+inQuotes(text))
}

// bracketTrap: {name: Here or online?}, [sighs] no, and brackets that are not closed.
func bracketTrap(f fault) (diag.Diagnostic, bool) {
	from, to := f.line(f.at)
	if f.start < 0 {
		from, to = f.questionLine(from, to)
	}
	line := f.src.Data[from:to]
	question := bytes.IndexByte(line, '?')
	inside := strings.HasSuffix(f.msg, "',' or '}'") || strings.HasSuffix(f.msg, "',' or ']'")
	if open := unclosed(f.src.Data); open >= 0 && len(bytes.TrimSpace(f.src.Data[min(f.at, len(f.src.Data)):])) == 0 {
		return notClosed(f.here(open))
	}
	switch {
	case inside && question >= 0 && bytes.ContainsAny(line[:question], "{["):
		text, at := f.inside(from, from+question, to)
		return finding(at, "inside { } and [ ] a text with a ? in it needs quotes", "write "+inQuotes(text))
	case inside && f.start >= 0 && f.start < from:
		return notClosed(f.here(f.start))
	case inside:
		return finding(f.here(f.at), "something is amiss inside these brackets", "a text with a comma, a colon or a bracket in it needs quotes")
	case f.at > 0 && bytes.IndexByte([]byte("]}"), lastByte(f.src.Data[:f.at])) >= 0 && strings.HasPrefix(f.msg, "did not find expected"):
		start, _ := f.value(from, to)
		text, at := f.upTo(start, to)
		return finding(at, "the text goes on after its closing bracket", "write "+inQuotes(text))
	}
	return none()
}

// inside gives the text round an offset in a line, as far as the colon, comma or bracket on each side of it.
func (f fault) inside(from, at, to int) (string, diag.Span) {
	if i := bytes.LastIndexAny(f.src.Data[from:at], ":,{["); i >= 0 {
		from += i + 1
	}
	if i := bytes.IndexAny(f.src.Data[at:to], ",}]"); i >= 0 {
		to = at + i
	}
	return f.upTo(from+blankLength(f.src.Data[from:at]), to)
}

func notClosed(at diag.Span) (diag.Diagnostic, bool) {
	return finding(at, "this bracket is not closed", "close it, or put a text that begins with a bracket in quotes")
}

// unclosed finds the last bracket that is open at the end of the data, or gives -1.
func unclosed(data []byte) int {
	closed := 0
	for i := len(data) - 1; i >= 0; i-- {
		switch data[i] {
		case ']', '}':
			closed++
		case '[', '{':
			if closed--; closed < 0 {
				return i
			}
		}
	}
	return -1
}

// questionLine looks for the line of the trap that only the first YAML reader falls into, from a line on.
func (f fault) questionLine(from, to int) (int, int) {
	for at := from; at < len(f.src.Data); {
		start, end := f.line(at)
		if q := bytes.IndexByte(f.src.Data[start:end], '?'); q > 0 && bytes.ContainsAny(f.src.Data[start:start+q], "{[") {
			return start, end
		}
		at = end + 1
	}
	return from, to
}

func lastByte(s []byte) byte {
	if s = bytes.TrimRight(s, " \t\r\n"); len(s) > 0 {
		return s[len(s)-1]
	}
	return 0
}

// signTrap: a text that begins with a sign which means something to YAML, as in @home, *sighs*, > 5 minutes or - no.
func signTrap(f fault) (diag.Diagnostic, bool) {
	from, to := f.line(f.at)
	start, _ := f.value(from, to)
	if start >= to || strings.IndexByte("@`%*&!|>-?", f.src.Data[start]) < 0 {
		return none()
	}
	text, at := f.upTo(start, to)
	return finding(at, "a text that begins with "+text[:1]+" needs quotes", "write "+inQuotes(text))
}

// escapeTrap: "C:\quay".
func escapeTrap(f fault) (diag.Diagnostic, bool) {
	if !strings.Contains(f.msg, "escape") || f.start < 0 {
		return none()
	}
	at := max(f.start, bytes.LastIndexByte(f.src.Data[:min(f.at+1, len(f.src.Data))], '\\'))
	return finding(diag.Span{Start: at, End: min(at+2, len(f.src.Data))}, "in double quotes a backslash begins an escape, and this is none",
		`write \\ for a backslash, or use single quotes`)
}

func directiveTrap(f fault) (diag.Diagnostic, bool) {
	from, to := f.line(f.at)
	if to > from && f.src.Data[from] == '%' {
		return finding(diag.Span{Start: from, End: to}, "a line that begins with % is not used here", "take it out")
	}
	return none()
}

// noKeyTrap: a line that begins with a colon.
func noKeyTrap(f fault) (diag.Diagnostic, bool) {
	from, to := f.line(f.at)
	start, _ := f.value(from, to)
	if start < to && f.src.Data[start] == ':' {
		return finding(f.here(start), "there is no key before this colon", "")
	}
	return none()
}

// indentTrap: a line that stands further in or out than its neighbors.
func indentTrap(f fault) (diag.Diagnostic, bool) {
	from, to := f.line(f.at)
	indent := len(f.src.Data[from:to]) - len(bytes.TrimLeft(f.src.Data[from:to], " "))
	if !strings.Contains(f.msg, "mapping values") && !strings.Contains(f.msg, "expected key") && !strings.Contains(f.msg, "'-' indicator") {
		return none()
	}
	_, at := f.upTo(from+indent, to)
	return finding(at, "this line is not in line with those above", "the keys of one mapping, and the dashes of one list, begin in the same column")
}

// loneTextTrap: a line that is no key with a value.
func loneTextTrap(f fault) (diag.Diagnostic, bool) {
	if !strings.Contains(f.msg, "expected ':'") && !strings.Contains(f.msg, "<document start>") {
		return none()
	}
	at := f.at
	if f.start >= 0 {
		at = f.start
	}
	from, to := f.line(at)
	_, span := f.upTo(from+blankLength(f.src.Data[from:to]), to)
	return finding(span, "this line is neither a key with a value nor an item of a list", "a text of several lines begins with | after its colon, and is indented")
}
