// Package diag says what is amiss in a file, where it stands, and what to do about it.
package diag

import "io/fs"

// Source is one file as its author wrote it.
type Source struct {
	Name  string // as messages show it
	Data  []byte
	Files fs.FS // the file's own folder, the only place images and other maps come from; nil: none
}

// Span is a run of bytes [Start, End) of a Source. The zero Span stands for the file as a whole.
type Span struct{ Start, End int }

// Severity says whether a finding stops the work.
type Severity uint8

// An Error stops the render and nothing is written; a Warning does not.
const (
	Error Severity = iota
	Warning
)

// Diagnostic is one finding. File is the Source itself rather than its name, so that a finding in a theme prints
// like one in a map and the printer needs no register of files.
type Diagnostic struct {
	File     *Source
	Span     Span
	Severity Severity
	Rule     string // names a warning, so that it can be silenced; "" for errors
	Msg      string
	Hint     string // what to type instead; "" for none
	Notes    []Note // other places that matter, such as the first of two equal keys
}

// Note points at another place in the same file.
type Note struct {
	Span Span
	Msg  string
}

// List holds findings in the order in which they were made.
type List []Diagnostic
