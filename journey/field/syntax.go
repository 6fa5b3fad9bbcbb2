package field

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"

	yaml4 "go.yaml.in/yaml/v4"

	"journeymap/journey/diag"
)

// fault is where and why a file is not YAML.
type fault struct {
	*Reader
	msg   string // in the words of the YAML reader
	at    int    // where it gave up
	start int    // where what it was reading begins; -1: not known
}

// syntax makes a finding of the error of the YAML reader: what the author most likely did, at the place where it was done.
func (r *Reader) syntax(err error) diag.Diagnostic {
	f := r.locate(err)
	for _, t := range traps {
		if d, ok := t(f); ok {
			d.File = r.src
			return d
		}
	}
	return diag.Diagnostic{File: r.src, Span: r.here(f.at), Msg: "this is not YAML: " + f.msg}
}

// locate reads the file once more, with a YAML reader that is slower but knows the column of an error. Where that one
// finds no error, the line of the first has to do: it counts from 0 but for errors found between words, and is absent
// for 0.
func (r *Reader) locate(err error) fault {
	if le := again(r.src.Data); le != nil && le.Mark.Line > 0 {
		f := fault{r, le.Message, r.places.offset(le.Mark.Line, le.Mark.Column), -1}
		if le.ContextMark.Line > 0 {
			f.start = r.places.offset(le.ContextMark.Line, le.ContextMark.Column)
		}
		return f
	}
	parts := regexp.MustCompile(`^yaml: (?:line ([0-9]+): )?(.*)$`).FindStringSubmatch(err.Error())
	if parts == nil {
		return fault{r, err.Error(), 0, -1}
	}
	line, _ := strconv.Atoi(parts[1])
	return fault{r, parts[2], r.places.offset(line+1, 1), -1}
}

// again reads all documents of a file with the second YAML reader.
func again(data []byte) (le *yaml4.LoadError) {
	decoder := yaml4.NewDecoder(bytes.NewReader(data))
	for {
		var n yaml4.Node
		err := decoder.Decode(&n)
		if errors.As(err, &le) || err == io.EOF || err != nil {
			return le
		}
	}
}

// here is the character at an offset.
func (r *Reader) here(at int) diag.Span {
	return diag.Span{Start: at, End: min(at+1, len(r.src.Data))}
}

// line gives the bounds of the line round an offset. At the end of the file that is the last line with words.
func (f fault) line(at int) (from, to int) {
	data := f.src.Data
	if at >= len(data) {
		at = len(bytes.TrimRight(data, " \t\r\n"))
	}
	from = bytes.LastIndexAny(data[:at], "\r\n") + 1
	return from, at + restOfLine(data[at:])
}

// value finds where the value on a line begins: after its indent, its dashes, and a key with its colon. Without a key it
// is the first word.
func (f fault) value(from, to int) (at int, key string) {
	line := string(f.src.Data[from:to])
	rest := strings.TrimLeft(line, " \t\uFEFF")
	for strings.HasPrefix(rest, "- ") {
		rest = strings.TrimLeft(rest[2:], " \t")
	}
	if m := regexp.MustCompile(keyPattern).FindString(rest); m != "" {
		key, rest = strings.TrimRight(m, " \t:"), rest[len(m):]
	}
	return from + len(line) - len(rest), key
}

// keyPattern is a key with its colon and the blanks after it.
const keyPattern = `^[^\s"'{}\[\],#&*!|>%@` + "`" + `:][^:"'{}\[\],#]*:[ \t]+`

// upTo is a stretch of the file without blanks at its end.
func (f fault) upTo(from, to int) (string, diag.Span) {
	s := strings.TrimRight(string(f.src.Data[from:max(from, to)]), " \t")
	return s, diag.Span{Start: from, End: from + len(s)}
}
