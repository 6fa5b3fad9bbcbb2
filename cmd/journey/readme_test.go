package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"journeymap/journey"
	"journeymap/journey/diag"
	"journeymap/journey/field"
	"journeymap/render"
	"journeymap/render/poster"
	"journeymap/render/theme"
)

// block is a fenced piece of a page, with the word behind its fence.
type block struct{ lang, text string }

// page reads a Markdown file from the root of the module.
func page(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(top, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// blocks are the fenced pieces of a Markdown page, in order.
func blocks(text string) []block {
	var all []block
	for i, part := range strings.Split("\n"+text, "\n```") {
		if i%2 == 1 {
			lang, body, _ := strings.Cut(part, "\n")
			all = append(all, block{lang, body + "\n"})
		}
	}
	return all
}

// spans are the pieces of a Markdown page between single backquotes, outside its fences.
func spans(text string) []string {
	var prose strings.Builder
	for i, part := range strings.Split("\n"+text, "\n```") {
		if i%2 == 0 {
			prose.WriteString(part)
		}
	}
	var all []string
	for i, part := range strings.Split(prose.String(), "`") {
		if i%2 == 1 {
			all = append(all, strings.Join(strings.Fields(part), " "))
		}
	}
	return all
}

// shellLines are the command lines of a page's shell blocks.
func shellLines(text string) []string {
	var all []string
	for _, b := range blocks(text) {
		if b.lang == "sh" {
			all = append(all, strings.Split(strings.TrimSpace(b.text), "\n")...)
		}
	}
	return all
}

// section is the part of a page under a heading, up to the next one of the same level.
func section(t *testing.T, text, heading string) string {
	t.Helper()
	_, rest, ok := strings.Cut(text, "\n"+heading+"\n")
	if !ok {
		t.Fatalf("there is no heading %q", heading)
	}
	level, _, _ := strings.Cut(heading, " ")
	own, _, _ := strings.Cut(rest, "\n"+level+" ")
	return own
}

// The reader of .ci/run and every newcomer find the two commands by their place.
func TestReadmeBeginsWithTwoCommands(t *testing.T) {
	lines := shellLines(page(t, "README.md"))
	if len(lines) < 2 || !strings.HasPrefix(lines[0], "go run ./cmd/journey render examples/") || lines[1] != "go test ./..." {
		t.Errorf("the shell blocks begin with %q", lines[:min(2, len(lines))])
	}
}

func TestReadmeMapsAreFlawless(t *testing.T) {
	maps := 0
	for _, b := range blocks(page(t, "README.md")) {
		if b.lang != "yaml" || !strings.HasPrefix(b.text, "title:") {
			continue
		}
		maps++
		m, found := journey.Parse(&diag.Source{Name: "README.md", Data: []byte(b.text)})
		if m == nil || len(found) > 0 {
			var out strings.Builder
			found.Print(&out, false)
			t.Errorf("%s\n%s", b.text, out.String())
		}
	}
	if maps == 0 {
		t.Error("the page shows no map")
	}
}

func TestPagesNameCommandsThatExist(t *testing.T) {
	seen := 0
	for _, name := range []string{"README.md", "CONTRIBUTING.md", "SECURITY.md"} {
		for _, line := range commandLines(page(t, name)) {
			seen++
			if err := understood(line); err != nil {
				t.Errorf("%s: journey %s: %v", name, line, err)
			}
		}
	}
	if seen < 10 {
		t.Errorf("only %d command lines were found", seen)
	}
}

var (
	calls   = regexp.MustCompile(`^(?:- run: )?(?:journey|go run \./cmd/journey) (.+)$`)
	onwards = regexp.MustCompile(` [>|] .*$`)
)

// commandLines are the arguments of every call of journey on a page, in blocks and in prose.
func commandLines(text string) []string {
	candidates := spans(text)
	for _, b := range blocks(text) {
		candidates = append(candidates, strings.Split(b.text, "\n")...)
	}
	var all []string
	for _, c := range candidates {
		if call := calls.FindStringSubmatch(strings.TrimSpace(c)); call != nil {
			all = append(all, onwards.ReplaceAllString(call[1], ""))
		}
	}
	return all
}

// understood parses a command line as the program does, without running it.
func understood(line string) error {
	cmd, rest, err := quietRoot().Find(strings.Fields(line))
	if err != nil {
		return err
	}
	if err := cmd.ParseFlags(rest); err != nil {
		if errors.Is(err, pflag.ErrHelp) {
			return nil
		}
		return err
	}
	return cmd.ValidateArgs(cmd.Flags().Args())
}

func quietRoot() *cobra.Command {
	std := stdio{in: strings.NewReader(""), out: io.Discard, err: io.Discard, getenv: func(string) string { return "" }}
	return newRoot(&app{stdio: std, out: &standardOutput{to: io.Discard}})
}

func TestReadmeNamesFlagsThatExist(t *testing.T) {
	seen := 0
	for _, span := range spans(page(t, "README.md")) {
		if !strings.HasPrefix(span, "-") {
			continue
		}
		seen++
		known := slices.ContainsFunc(quietRoot().Commands(), func(c *cobra.Command) bool {
			return understood(c.Name()+" "+span) == nil || understood(c.Name()+" FILE "+span) == nil
		})
		if !known {
			t.Errorf("no command takes %s", span)
		}
	}
	if seen < 10 {
		t.Errorf("only %d flags were found", seen)
	}
}

func TestReadmeNamesKeysThatExist(t *testing.T) {
	names, seen := partNames(), 0
	for _, span := range spans(section(t, page(t, "README.md"), "## Your first map")) {
		if key, ok := strings.CutSuffix(span, ":"); ok {
			seen++
			if !slices.Contains(names, key) {
				t.Errorf("the format has no key %q", key)
			}
		}
	}
	if seen < 20 {
		t.Errorf("only %d keys were found", seen)
	}
}

// What a map may say under poster, the flag of that name takes, and README.md lists.
func TestFlagsTakeWhatMapsSay(t *testing.T) {
	render, _, err := quietRoot().Find([]string{"render"})
	if err != nil {
		t.Fatal(err)
	}
	words, told := regexp.MustCompile(`[a-z]+`), spans(section(t, page(t, "README.md"), "## The command line"))
	seen := 0
	all := journey.Reference()
	at := slices.IndexFunc(all, func(s field.Section) bool { return s.Name == "poster" })
	for _, k := range all[at].Keys {
		flag := render.Flags().Lookup(k.Name)
		if flag == nil || slices.Contains([]string{"paper", "theme"}, k.Name) {
			continue // no flag, or one for what no list of words can hold
		}
		seen++
		may, takes := words.FindAllString(k.Form, -1), words.FindAllString(flag.Value.Type(), -1)
		if !slices.Equal(may, takes) {
			t.Errorf("--%s takes %q, and a map may say %q", k.Name, takes, may)
		}
		for _, word := range may {
			if !slices.Contains(told, word) && !slices.Contains(told, "--"+k.Name+" "+word) && word != "full" {
				t.Errorf("README.md says nothing of --%s %s", k.Name, word)
			}
		}
	}
	if seen < 7 {
		t.Errorf("only %d flags were looked at", seen)
	}
}

func TestReadmeListsEveryCommand(t *testing.T) {
	part := section(t, page(t, "README.md"), "## The command line")
	for _, c := range quietRoot().Commands() {
		if c.IsAvailableCommand() && c.Name() != "help" && !strings.Contains(part, "| `journey "+c.Name()) {
			t.Errorf("no row for %s", c.Name())
		}
	}
}

func TestReadmeListsEveryExitCode(t *testing.T) {
	part := section(t, page(t, "README.md"), "## The command line")
	var listed []int
	for _, row := range regexp.MustCompile(`(?m)^\| ([\d, ]+) \|`).FindAllStringSubmatch(part, -1) {
		for _, code := range strings.Split(row[1], ", ") {
			n, err := strconv.Atoi(code)
			if err != nil {
				t.Fatal(err)
			}
			listed = append(listed, n)
		}
	}
	var want []int
	for _, e := range exits {
		want = append(want, int(e.code))
	}
	slices.Sort(want)
	if !slices.Equal(listed, want) {
		t.Errorf("listed %v, want %v", listed, want)
	}
}

func TestReadmeNamesEveryRoom(t *testing.T) {
	named := spans(section(t, page(t, "README.md"), "## The code in ten minutes"))
	for _, src := range sources(t) {
		if !slices.Contains(named, src.Room) {
			t.Errorf("%s is not on the map", src.Room)
		}
	}
}

func TestReadmeGivesAReasonForEveryModule(t *testing.T) {
	named := spans(section(t, page(t, "README.md"), "## Dependencies"))
	direct := regexp.MustCompile(`(?m)^\t(\S+) v\S+$`).FindAllStringSubmatch(page(t, "go.mod"), -1)
	if len(direct) == 0 {
		t.Fatal("go.mod lists no module")
	}
	var want []string
	for _, m := range direct {
		want = append(want, m[1])
		if !slices.Contains(named, m[1]) {
			t.Errorf("%s is in go.mod without a reason", m[1])
		}
	}
	for _, name := range named {
		if !slices.Contains(want, name) {
			t.Errorf("%s has a reason and is not in go.mod", name)
		}
	}
}

func TestPagesLinkToWhatIsThere(t *testing.T) {
	links := regexp.MustCompile(`\]\(([^)]+)\)`)
	for _, name := range []string{"README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"} {
		for _, m := range links.FindAllStringSubmatch(page(t, name), -1) {
			if strings.Contains(m[1], "://") {
				continue
			}
			if _, err := os.Stat(filepath.Join(top, m[1])); err != nil {
				t.Errorf("%s links to %s: %v", name, m[1], err)
			}
		}
	}
}

// pictured is what a picture of README.md shows: an example, or its contact sheet.
func pictured(t *testing.T, picture string) *render.Document {
	name, contact := strings.CutSuffix(picture, "-gallery")
	if !contact {
		return exampleOn(t, name, "fit")
	}
	m, _ := journey.Parse(example(t, name))
	th, err := theme.Default()
	if err != nil {
		t.Fatal(err)
	}
	doc, found := poster.Gallery(m, th, poster.Options{})
	if doc == nil {
		t.Fatal(found)
	}
	return doc
}

// TestGoldenPictures keeps the pictures of examples on the README what their maps give today.
func TestGoldenPictures(t *testing.T) {
	if !plainAMD64() {
		t.Skip("the pixels are those of a plain amd64")
	}
	pictures := regexp.MustCompile(`\]\((examples/([\w-]+)\.png)\)`).FindAllStringSubmatch(page(t, "README.md"), -1)
	if len(pictures) == 0 {
		t.Error("there is none")
	}
	f, _ := formatNamed("png")
	for _, m := range pictures {
		got, path := drawn(t, f, pictured(t, m[2])), filepath.Join(top, m[1])
		if *update {
			writeGolden(t, path, got)
			continue
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Error(err)
		} else if !bytes.Equal(got, want) {
			t.Errorf("%s is another picture than its map gives; look at both, then: go test ./cmd/journey -run Golden -update", path)
		}
	}
}
