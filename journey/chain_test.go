package journey_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"journeymap/journey"
	"journeymap/journey/diag"
)

// TestChain reads links with phases of their own, and links that borrow those of another map.
func TestChain(t *testing.T) {
	m, _ := fromFile(t, "chain.yaml")
	own, borrowed := m.Chain[0], m.Chain[1]
	checks := []struct{ what, got, want string }{
		{"map", say(m.Kind, len(m.Phases), len(m.Chain)), "chain 0 2"},
		{"own link", say(own.From.S, own.To.S, len(own.Promise), own.Kept == journey.IsBroken, own.Freedom, own.Rollout), "office shop 2 true 2 [felt told]"},
		{"own phases", say(len(own.Phases), own.Map == nil, feelings(own.Phases[1].Touchpoints[0].Emotion)), "2 true =angry -1"},
		{"own ways", say(own.Phases[1].Touchpoints[0].Next[0].To.Touchpoint, own.Phases[1].Touchpoints[1].Until.Touchpoint), "1 2"},
		{"borrowed", say(borrowed.Kept == journey.IsKept, borrowed.File.Path.S, borrowed.File.Title.S, borrowed.Freedom), "true visit.yaml Visit 0"},
		{"borrowed phases", say(borrowed.Map.Title.S, &borrowed.Phases[0] == &borrowed.Map.Phases[0], feelings(borrowed.Phases[0].Touchpoints[0].Emotion)), "Visit true =happy 0.5"},
	}
	for _, c := range checks {
		if c.got != c.want {
			t.Errorf("%s: got %q, want %q", c.what, c.got, c.want)
		}
	}
}

// chainOf is a chain of links that each borrow a map.
func chainOf(files fs.FS, paths ...string) (*journey.Map, string) {
	data := "title: T\nkind: chain\nchain:\n"
	for _, p := range paths {
		data += "  - {from: A, to: B, map: " + p + "}\n"
	}
	m, found := journey.Parse(&diag.Source{Name: "sub/chain.yaml", Data: []byte(data), Files: files})
	var out strings.Builder
	found.Print(&out, false)
	return m, out.String()
}

// mapFile is a file in a folder for tests.
func mapFile(data string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(data)} }

// TestBorrowed reads maps of several folders, each with the images beside it, and tells what is wrong with them once, in
// their own file.
func TestBorrowed(t *testing.T) {
	files := fstest.MapFS{
		"a/shop.yaml": mapFile("title: Shop\ntouchpoints: [{image: a.png}]\n"),
		"a/a.png":     {Data: pngOf(t, 3, 3)},
		"bad.yaml":    mapFile("title: T\nphases: P\nlang: xx\n"),
		"warn.yaml":   mapFile("title: T\nphases: {name: P, when: befor}\n"),
		"self.yaml":   mapFile("title: T\nkind: chain\nchain: {from: A, to: B, map: self.yaml}\n"),
		"big.yaml":    mapFile("title: T\ntouchpoints:\n" + strings.Repeat("  - A\n", diag.MaxTouchpoints)),
		"d.yaml/x":    mapFile(""),
	}
	for i := range 5 {
		files[fmt.Sprintf("long%d.yaml", i)] = mapFile("title: T\nphases: P\n" + strings.Repeat("#\n", diag.MaxBytes/2-20))
	}
	tests := []struct {
		paths string
		want  string // what is said
		times int    // how many findings there are
	}{
		{"a/shop.yaml ./a//shop.yaml", "", 0},
		{"bad.yaml bad.yaml", "sub/bad.yaml:3:7: error: \"xx\" is not a language", 1},
		{"warn.yaml warn.yaml", "sub/warn.yaml:2:25: warning", 1},
		{"self.yaml", "sub/chain.yaml:4:27: error: \"self.yaml\" is a chain itself", 1},
		{"d.yaml", "sub/chain.yaml:4:27: error: \"d.yaml\" is not a file", 1},
		{"big.yaml", "", 0},
		{"big.yaml a/shop.yaml", "sub/chain.yaml:5:27: error: a map has at most 5000 touchpoints", 1},
		{"long0.yaml long1.yaml long2.yaml long3.yaml", "", 0},
		{"long0.yaml long1.yaml long2.yaml long3.yaml long4.yaml", "the other maps are larger than 4 MiB together", 1},
	}
	for _, tt := range tests {
		m, said := chainOf(files, strings.Fields(tt.paths)...)
		if strings.Count(said, "error: ")+strings.Count(said, "warning: ") != tt.times || !strings.Contains(said, tt.want) {
			t.Errorf("%s: %.300s", tt.paths, said)
		}
		if m != nil && m.Chain[0].Map == nil {
			t.Errorf("%s: nothing is borrowed", tt.paths)
		}
	}
}

// TestOthers names other maps from the folder of a map, and from nowhere.
func TestOthers(t *testing.T) {
	files := fstest.MapFS{
		"a.yaml":   mapFile("title: A map\nphases: P\n"),
		"bad.yaml": mapFile("title: A bad map\nphase: P\n"),
		"dir.yml":  {Mode: fs.ModeDir | 0o755},
	}
	tests := []struct {
		related string
		files   fs.FS
		want    string // path and title
		said    string
	}{
		{"a.yaml", files, "a.yaml|A map", ""},
		{"{path: a.yaml}", files, "a.yaml|A map", ""},
		{"{path: a.yaml, title: Mine}", files, "a.yaml|Mine", ""},
		{"A map", files, "|A map", ""},
		{"bad.yaml", files, "bad.yaml|", ""},
		{"a.yaml", nil, "a.yaml|", ""},
		{"b.yaml", files, "b.yaml|", `warning: there is no file "b.yaml"`},
		{"dir.yml", files, "dir.yml|", `warning: "dir.yml" is not a file`},
	}
	for _, tt := range tests {
		for _, data := range []string{"title: T\nphases: P\nrelated: " + tt.related + "\n", "title: T\nphases: P\nrelated: [Other, " + tt.related + "]\n"} {
			m, found := journey.Parse(&diag.Source{Name: "map.yaml", Data: []byte(data), Files: tt.files})
			var out strings.Builder
			found.Print(&out, false)
			if m == nil || (tt.said == "") != (len(found) == 0) || !strings.Contains(out.String(), tt.said) {
				t.Errorf("%s: %s", tt.related, out.String())
				continue
			}
			last := m.Related[len(m.Related)-1]
			if got := last.Path.S + "|" + last.Title.S; got != tt.want {
				t.Errorf("%s: got %s, want %s", tt.related, got, tt.want)
			}
		}
	}
}
