package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

// spoken are texts that a terminal or the log of a build would obey, were they repeated as they are.
var spoken = []string{
	"\x1b[31mred", "\x1b]8;;https://example.org\x07link", "\x1b]0;title\x07", "\u009b2J", "\u0090q", "\x7f\x08\x08", "\r", "\x00", "\x0b\x0c",
	"\u202eturned", "\u2066isolated", "\u200fmarked", "\u061cmarked", "\u2028::error::line", "\ufeffmark", "\u0085::error::next",
	"::error::command", "##[error]command", "\n::error::command", "%s%n%!d",
}

// speak puts a text into every place of a map that a message may repeat: keys, and values that are none of the allowed.
func speak(quoted string) []string {
	places := []string{
		"title: T\n%s: x\nphases: P\n", "title: T\nphases: [{name: P, %s: x}]\n", "title: T\nphases: [{%s: P}]\n",
		"title: T\ntouchpoints: [{emotion: %s}]\n", "title: T\ntouchpoints: [{moment: %s}]\n", "title: T\ntouchpoints: [{moment: {%s: x}}]\n",
		"title: T\nlang: %s\nphases: P\n", "title: T\ndate: %s\nphases: P\n", "title: T\nlanes: [%s]\nphases: P\n", "title: T\nformat: %s\nphases: P\n",
		"title: T\nphases: P\nposter: {paper: %s}\n", "title: T\nphases: P\nposter: {orientation: %s}\n", "title: T\nphases: [{name: P, when: x, id: %[1]s}, {name: Q, id: %[1]s}]\n",
		"%s\n", "title: %s\nphases: [\n", "title: %s\ntitle: %[1]s\nphases: P\n", "&a %s: *b\n",
	}
	for i, p := range places {
		places[i] = fmt.Sprintf(p, quoted)
	}
	return places
}

// TestMessagesObeyNobody: whatever a map and its file name hold, messages are lines of plain text.
func TestMessagesObeyNobody(t *testing.T) {
	for _, s := range spoken {
		for _, quoted := range []string{s, fmt.Sprintf("%q", s), `"` + s + `"`} { // raw; escaped; raw between quotes
			for _, data := range speak(quoted) {
				code, stdout, stderr := try(t, data, "validate", "-")
				if code != exitInput && code != exitDone || stdout != "" {
					t.Errorf("%q: status %d, %q", data, code, stdout)
				}
				checkPlain(t, data, stderr)
			}
		}
	}
}

// checkPlain finds characters that steer a terminal, and lines that are commands to a service that runs builds.
func checkPlain(t *testing.T, about, stderr string) {
	t.Helper()
	for _, r := range stderr {
		if unicode.IsControl(r) && r != '\n' && r != '\t' || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029' || r == '\ufeff' {
			t.Errorf("%q: a message holds %U: %q", about, r, stderr)
		}
	}
	for line := range strings.Lines(stderr) {
		if line = strings.TrimSpace(line); strings.HasPrefix(line, "::") || strings.HasPrefix(line, "##[") {
			t.Errorf("%q: a message begins with a command: %q", about, line)
		}
	}
}

// TestFileNamesAreSafeToPrint uses the same texts as names of files, there and missing, and of folders.
func TestFileNamesAreSafeToPrint(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, s := range spoken {
		name := strings.ReplaceAll(s, "/", "_") + ".yaml"
		for _, args := range [][]string{{"validate", name}, {"render", name, "-o", s + "/x.svg"}, {"render", name, "-o", s}, {"render", name, "-f", s},
			{"render", name, "--paper", s}, {"render", name, "--lanes", s}, {"render", name, "--font", s}, {"new", s + "/y/x.yaml"}, {"new", "--from", s}, {s}} {
			_, _, stderr := try(t, "", args...)
			checkPlain(t, fmt.Sprint(args), stderr)
		}
		if err := os.WriteFile(name, []byte("title: [\n"), 0o600); err != nil {
			continue // no file can have this name
		}
		code, _, stderr := try(t, "", "validate", name)
		if code != exitInput {
			t.Errorf("%q: status %d", name, code)
		}
		checkPlain(t, name, stderr)
		checkPlain(t, name, allOf(t, filepath.Join(".", name)))
	}
}

// allOf is what is said of a file that is written to where it cannot be.
func allOf(t *testing.T, name string) string {
	t.Helper()
	_, _, stderr := try(t, "", "new", name)
	return stderr
}

// TestEscapesAreRefused: what XML cannot carry and terminals obey is an error in a map, raw and escaped.
func TestEscapesAreRefused(t *testing.T) {
	for _, title := range []string{"\x1b[31m", `"\x1b[31m"`, `"\e[0m"`, "\u009b2J", `"\u009b2J"`, `"\0"`, "\x7f", `"\x08"`} {
		code, _, stderr := try(t, "title: "+title+"\nphases: P\n", "render", "-", "-o", filepath.Join(t.TempDir(), "x.svg"))
		if code != exitInput {
			t.Errorf("title: %q: status %d, %q", title, code, stderr)
		}
		checkPlain(t, title, stderr)
	}
}
