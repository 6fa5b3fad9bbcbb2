package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// job is one input and what is to become of it.
type job struct {
	input   string
	folder  string // to be made if it is missing; "" for none
	outputs []output
}

// output is a picture to be made: its format, and the path it gets when it has a single page. "-" is standard output.
type output struct {
	format format
	path   string
}

// page is the path of page i of n, counted from 0.
func (o output) page(i, n int) string {
	if n == 1 {
		return o.path
	}
	ext := filepath.Ext(o.path)
	return strings.TrimSuffix(o.path, ext) + "-" + strconv.Itoa(i+1) + ext
}

// named are outputs with a word at the end of their names.
func named(outputs []output, word string) []output {
	all := make([]output, len(outputs))
	for i, o := range outputs {
		ext := filepath.Ext(o.path)
		all[i] = output{o.format, strings.TrimSuffix(o.path, ext) + "-" + word + ext}
	}
	return all
}

// nameContacts says in the names of files that they are contact sheets, unless -o names the file.
func nameContacts(jobs []*job, out string) {
	for _, j := range jobs {
		if path := j.outputs[0].path; path != "-" && path != out {
			j.outputs = named(j.outputs, "gallery")
		}
	}
}

// manyModels refuses to put several models where there is room for one: in the file that -o names, or on standard
// output.
func manyModels(n int, outputs []output, out string) error {
	if n > 1 && (outputs[0].path == "-" || outputs[0].path == out) {
		return &usageError{fmt.Sprintf("%d models would be written to %s", n, outputs[0].path), "give a folder: -o posters/"}
	}
	return nil
}

// Other names of standard input and output. Opened by name, a regular file behind them would be read or written
// from its start, whatever stands there already.
var (
	stdinNames  = []string{"-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"}
	stdoutNames = []string{"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"}
)

// planJobs decides where everything goes, before anything is read. out is what -o says; formats are those of -f.
func planJobs(inputs []string, out string, wanted []format) ([]*job, error) {
	dest, err := destinationOf(out, wanted)
	if err != nil {
		return nil, err
	}
	jobs := make([]*job, len(inputs))
	toStdout, fromStdin := 0, 0
	for i, in := range inputs {
		jobs[i] = dest.job(in)
		if in == "-" {
			fromStdin++
		}
		if jobs[i].outputs[0].path == "-" {
			toStdout += len(jobs[i].outputs)
		}
	}
	switch {
	case fromStdin > 1:
		return nil, &usageError{"standard input can be read once", ""}
	case toStdout > 1:
		return nil, &usageError{fmt.Sprintf("%d outputs would go to standard output, which takes one", toStdout), "give a folder: -o posters/"}
	case dest.file != "" && len(inputs) > 1:
		return nil, &usageError{fmt.Sprintf("%d inputs would be written to %s", len(inputs), dest.file), "give a folder: -o posters/"}
	}
	return jobs, nil
}

// destination is where outputs go. With neither file nor folder they stand beside their inputs.
type destination struct {
	file    string // all of -o when it names a file; "-" is standard output
	folder  string
	formats []format
}

// destinationOf understands -o and -f together.
func destinationOf(out string, wanted []format) (destination, error) {
	d := destination{formats: wanted}
	switch {
	case out == "":
	case isFolder(out):
		d.folder = out
	default:
		d.file = out
		return d, d.settleFormat()
	}
	if len(wanted) == 0 {
		d.formats = formats[:1]
	}
	return d, nil
}

// isFolder says whether -o names a folder: one that ends as one, or that exists and is not called like a picture.
func isFolder(out string) bool {
	if os.IsPathSeparator(out[len(out)-1]) {
		return true
	}
	if _, picture := formatOf(out); picture {
		return false
	}
	info, err := os.Stat(out)
	return err == nil && info.IsDir()
}

// settleFormat finds the one format of an output file: that of its extension, which -f must not contradict.
func (d *destination) settleFormat() error {
	byName, named := formatOf(d.file)
	switch {
	case len(d.formats) > 1:
		return &usageError{fmt.Sprintf("-o %s is one output, and -f names %d formats", d.file, len(d.formats)), "give a folder: -o posters/"}
	case len(d.formats) == 1 && named && d.formats[0].name != byName.name:
		return &usageError{fmt.Sprintf("-o %s contradicts -f %s", d.file, d.formats[0].name), "leave one of them out"}
	case len(d.formats) == 1:
	case named:
		d.formats = []format{byName}
	case d.file == "-":
		d.formats = formats[:1]
	default:
		return &usageError{fmt.Sprintf("-o %s does not say which format", d.file), "end it in " + endings() + ", or add -f; a folder ends in /"}
	}
	return nil
}

func endings() string {
	var exts []string
	for _, f := range formats {
		exts = append(exts, f.ext)
	}
	return strings.Join(exts, ", ")
}

// job names the outputs of one input.
func (d *destination) job(input string) *job {
	j := &job{input: input, folder: d.folder}
	for _, f := range d.formats {
		j.outputs = append(j.outputs, output{f, d.pathOf(input, f)})
	}
	return j
}

func (d *destination) pathOf(input string, f format) string {
	switch {
	case d.file != "":
		return d.file
	case input == "-" && d.folder == "":
		return "-"
	case d.folder == "":
		return filepath.Join(filepath.Dir(input), stem(input)+f.ext)
	}
	return filepath.Join(d.folder, stem(input)+f.ext)
}

// stem is an input's name without its folder and extension.
func stem(input string) string {
	if input == "-" {
		return "stdin"
	}
	base := filepath.Base(input)
	if s := strings.TrimSuffix(base, filepath.Ext(base)); s != "" {
		return s
	}
	return base
}
