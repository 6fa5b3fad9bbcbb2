package main

import (
	"bufio"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// top is the root of the module as the tests of this package see it.
const top = "../.."

const modulePath = "journeymap/"

// arrows says what a room may import: the rooms of its row, and what those may import. Every folder below render that
// has no row of its own is a format, and held to the row of formatRoom.
var arrows = map[string][]string{
	"cmd/journey":   {"render/poster", "render/svg", "render/pdf", "render/png", "examples"},
	"render/poster": {"journey", "render/theme", "render"},
	"journey/lint":  {"journey"},
	"journey":       {"journey/field", "journey/picture"},
	"render/theme":  {"journey/field", "journey/picture", "render/font"},

	"journey/picture": {"journey/field"},
	"journey/field":   {"journey/diag"},
	"journey/diag":    {},
	formatRoom:        {"render"},
	"render":          {"render/font"},
	"render/font":     {},
	"examples":        {},
}

const formatRoom = "render/*"

// keepers names the rooms that alone may import a module with all its packages; their tests and those of others may
// look at anything. A module without a room is for tests.
var keepers = map[string][]string{
	"github.com/jung-kurt/gofpdf":              {"render/pdf"},
	"github.com/ajstarks/svgo":                 {"render/svg"},
	"golang.org/x/text":                        {"render/font"},
	"golang.org/x/image/font/sfnt":             {"render/font"},
	"golang.org/x/image/font/opentype":         {"render/font"},
	"eliasnaur.com/font":                       {"render/font"},
	"github.com/go-fonts/dejavu":               {"render/font"},
	"github.com/rivo/uniseg":                   {"render/font", "journey/diag"},
	"gopkg.in/yaml.v3":                         {"journey", "journey/field", "render/theme"},
	"go.yaml.in/yaml/v4":                       {"journey/field"},
	"github.com/spf13/cobra":                   {"cmd/journey"},
	"github.com/spf13/pflag":                   {"cmd/journey"},
	"golang.org/x/term":                        {"cmd/journey"},
	"github.com/google/go-cmp":                 {},
	"github.com/rogpeppe/go-internal":          {},
	"github.com/santhosh-tekuri/jsonschema/v6": {},
}

// never is what no code but tests may import: other programs, the network, and ways around the compiler. Harmless is
// what lies below one of these all the same.
var (
	never    = []string{"C", "net", "os/exec", "plugin", "reflect", "unsafe"}
	harmless = []string{"net/url"}
)

// topLevel is what stands in the root of the module, besides names with a dot in front and what .gitignore names there.
var topLevel = []string{
	"cmd", "journey", "render", "examples", "testdata", "go.mod", "go.sum",
	"README.md", "LICENSE", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md",
}

// source is one parsed Go file of the module.
type source struct {
	Path string // from the root of the module
	Room string // its folder
	File *ast.File
}

// isTest tells whether a file is never part of the program. Rooms whose names end in "test" hold checks that the tests
// of several rooms share.
func (s source) isTest() bool {
	return strings.HasSuffix(s.Path, "_test.go") || strings.HasSuffix(s.Room, "test")
}

func (s source) imports() []string {
	paths := make([]string, len(s.File.Imports))
	for i, spec := range s.File.Imports {
		paths[i], _ = strconv.Unquote(spec.Path.Value)
	}
	return paths
}

func TestImportsRunOneWay(t *testing.T) {
	for _, src := range sources(t) {
		if src.isTest() {
			continue
		}
		row := rowOf(src.Room)
		if row == "" {
			t.Errorf("%s: the room %s has no row in the table of arrows", src.Path, src.Room)
			continue
		}
		for _, imp := range src.imports() {
			room, ours := strings.CutPrefix(imp, modulePath)
			if ours && !reaches(row, room) {
				t.Errorf("%s: %s may not import %s", src.Path, src.Room, room)
			}
		}
	}
}

func TestArrowsHaveNoLoop(t *testing.T) {
	for room := range arrows {
		if reaches(room, room) {
			t.Errorf("%s reaches itself", room)
		}
	}
}

func TestModulesStayInTheirRooms(t *testing.T) {
	for _, src := range sources(t) {
		if src.isTest() {
			continue
		}
		for _, imp := range src.imports() {
			for module, rooms := range keepers {
				if within(imp, module) && !slices.Contains(rooms, src.Room) {
					t.Errorf("%s: only %q may import %s", src.Path, rooms, imp)
				}
			}
		}
	}
}

func TestNoOtherProgramsAndNoNetwork(t *testing.T) {
	for _, src := range sources(t) {
		if src.isTest() {
			continue
		}
		for _, imp := range src.imports() {
			banned := slices.ContainsFunc(never, func(p string) bool { return within(imp, p) })
			if banned && !slices.Contains(harmless, imp) {
				t.Errorf("%s: imports %s", src.Path, imp)
			}
		}
	}
}

func TestNoInitAndNoPanic(t *testing.T) {
	for _, src := range sources(t) {
		if src.isTest() {
			continue
		}
		ast.Inspect(src.File, func(n ast.Node) bool {
			if what := forbidden(n); what != "" {
				t.Errorf("%s: %s", src.Path, what)
			}
			return true
		})
	}
}

// forbidden names what a syntax node does that no code but tests may do.
func forbidden(n ast.Node) string {
	switch n := n.(type) {
	case *ast.FuncDecl:
		if n.Recv == nil && n.Name.Name == "init" {
			return "has an init function"
		}
	case *ast.CallExpr:
		if id, ok := n.Fun.(*ast.Ident); ok && id.Name == "panic" {
			return "calls panic"
		}
	}
	return ""
}

func TestTopLevelIsFixed(t *testing.T) {
	entries, err := os.ReadDir(top)
	if err != nil {
		t.Fatal(err)
	}
	ignored := ignoredAtTop(t)
	for _, e := range entries {
		name := e.Name()
		own := slices.ContainsFunc(ignored, func(pattern string) bool { ok, _ := path.Match(pattern, name); return ok })
		if !strings.HasPrefix(name, ".") && !own && !slices.Contains(topLevel, name) {
			t.Errorf("%s is not in the agreed top level", name)
		}
	}
}

// ignoredAtTop is the patterns of .gitignore that are tied to the root.
func ignoredAtTop(t *testing.T) []string {
	f, err := os.Open(filepath.Join(top, ".gitignore"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var patterns []string
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		if pattern, ok := strings.CutPrefix(lines.Text(), "/"); ok {
			patterns = append(patterns, strings.TrimSuffix(pattern, "/"))
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return patterns
}

// reaching matches the functions that open or accept connections or start other programs.
var reaching = regexp.MustCompile(` (net/http|os/exec|plugin)\.| net\.(\(\*(Dialer|Resolver|ListenConfig)\)|Dial|dial|Listen|listen)|` +
	` syscall\.([Cc]onnect|[Ll]isten|[Ff]orkExec|StartProcess)\b| os\.([Ss]tartProcess)\b`)

// TestProgramReachesNothing looks at what the libraries bring along, in the finished program: whatever a map says, there
// is no code in it that reaches a network or another program.
func TestProgramReachesNothing(t *testing.T) {
	program := filepath.Join(t.TempDir(), "journey")
	gotool(t, "build", "-o", program, ".")
	symbols := gotool(t, "tool", "nm", program)
	if !strings.Contains(symbols, " main.run\n") {
		t.Fatal("go tool nm does not list the program's functions")
	}
	for _, line := range strings.Split(symbols, "\n") {
		if reaching.MatchString(line) {
			t.Errorf("the program holds %s", line)
		}
	}
	for _, dep := range strings.Fields(gotool(t, "list", "-deps", ".")) {
		if strings.HasPrefix(dep, modulePath) && strings.HasSuffix(dep, "test") {
			t.Errorf("the program holds %s", dep)
		}
	}
}

// gotool runs the go command and gives what it prints.
func gotool(t *testing.T, args ...string) string {
	t.Helper()
	cmd := exec.Command("go", args...)
	var out, messages strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &messages
	if err := cmd.Run(); err != nil {
		t.Fatalf("go %s: %v\n%s", args[0], err, messages.String())
	}
	return out.String()
}

// sources parses every Go file of the module. Folders with a dot in front and testdata hold no code of the program.
func sources(t *testing.T) []source {
	t.Helper()
	var all []source
	root := os.DirFS(top)
	fset := token.NewFileSet()
	err := fs.WalkDir(root, ".", func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && p != "." && (d.Name()[0] == '.' || d.Name() == "testdata"):
			return fs.SkipDir
		case d.IsDir() || path.Ext(p) != ".go":
			return nil
		}
		f, err := parser.ParseFile(fset, filepath.Join(top, p), nil, parser.SkipObjectResolution)
		all = append(all, source{Path: p, Room: path.Dir(p), File: f})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// rowOf is the row of arrows that a room is held to, "" if there is none.
func rowOf(room string) string {
	if _, ok := arrows[room]; ok {
		return room
	}
	if path.Dir(room) == "render" {
		return formatRoom
	}
	return ""
}

// reaches tells whether a path of arrows, one or more, leads from one room to another.
func reaches(from, to string) bool {
	seen := map[string]bool{}
	for todo := []string{from}; len(todo) > 0; todo = todo[1:] {
		for _, next := range arrows[rowOf(todo[0])] {
			if next == to {
				return true
			}
			if !seen[next] {
				seen[next] = true
				todo = append(todo, next)
			}
		}
	}
	return false
}

// within tells whether an import path is a package or lies below it.
func within(imp, pkg string) bool { return imp == pkg || strings.HasPrefix(imp, pkg+"/") }
