package journey_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/journey/diag"
)

// A file in testdata/bad says what is wrong with it, in comments where it is wrong:
//
//	tilte: My map # ERROR 1-5 did you mean title
//	# ERROR@+1 the finding is on the line below: for lines on which a comment would mean something else
//	# ERROR@file the finding is about the file as a whole
//
// The two numbers are the first and last column of the caret. The rest is a regular expression for the message, its
// hint and its notes. WARNING says the same of a warning.
var marker = regexp.MustCompile(`# (ERROR|WARNING)(?:@(file|[-+]\d+))? (?:(\d+)-(\d+) )?(.*?)\r?$`)

// expectation is one marker: the place as "line" or "line:from-to", and the words.
type expectation struct {
	where string
	words *regexp.Regexp
}

func expectations(t *testing.T, data string) (all []expectation) {
	t.Helper()
	for i, line := range strings.Split(data, "\n") {
		m := marker.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		shift, _ := strconv.Atoi(m[2])
		where := fmt.Sprintf("%s at %d:%s-%s", strings.ToLower(m[1]), i+1+shift, m[3], m[4])
		if m[2] == "file" {
			where = strings.ToLower(m[1]) + " at file"
		}
		words, err := regexp.Compile(m[5])
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, expectation{where, words})
	}
	return all
}

// place says where the first line of a finding's caret is.
func place(d diag.Diagnostic) string {
	if d.Span == (diag.Span{}) {
		return d.Severity.String() + " at file"
	}
	line, from := d.File.Position(d.Span.Start)
	text := d.File.Data[d.Span.Start:d.Span.End]
	if i := strings.IndexAny(string(text), "\r\n"); i >= 0 {
		text = text[:i]
	}
	to := from + max(1, len([]rune(string(text)))) - 1
	return fmt.Sprintf("%s at %d:%d-%d", d.Severity, line, from, to)
}

// words are all that a finding says.
func words(d diag.Diagnostic) string {
	s := d.Msg + "; " + d.Hint
	for _, n := range d.Notes {
		s += "; " + n.Msg
	}
	return s
}

func TestBad(t *testing.T) {
	files, _ := filepath.Glob("../testdata/bad/*.yaml")
	if len(files) < 180 {
		t.Fatalf("only %d files", len(files))
	}
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".yaml"), func(t *testing.T) { testBad(t, name) })
	}
}

func testBad(t *testing.T, name string) {
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	m, found := journey.Parse(&diag.Source{Name: name, Data: data, Files: os.DirFS(filepath.Dir(name))})
	if (m == nil) != found.HasErrors() {
		t.Errorf("map is nil: %v, errors: %v", m == nil, found.HasErrors())
	}
	want := expectations(t, string(data))
	for _, d := range found {
		i := indexOf(want, d)
		if i < 0 {
			t.Errorf("extra: %s %s", place(d), words(d))
			continue
		}
		want = append(want[:i:i], want[i+1:]...)
	}
	for _, w := range want {
		t.Errorf("missing: %s %s", w.where, w.words)
	}
}

func indexOf(want []expectation, d diag.Diagnostic) int {
	for i, w := range want {
		if w.where == place(d) && w.words.MatchString(words(d)) {
			return i
		}
	}
	return -1
}
