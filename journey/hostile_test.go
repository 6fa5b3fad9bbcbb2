package journey_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"journeymap/journey"
	"journeymap/journey/diag"
)

// most is how many bytes reading any file may ask for. It stands for time as well, which depends on the machine and is
// only logged: what takes long has much to do, and what has much to do asks for memory.
const most = 512 << 20

// touchpoints is a map with the lines given as the touchpoints of one phase.
func touchpoints(lines string) string {
	return "title: T\nphases:\n  - name: P\n    touchpoints:\n" + lines
}

// laughs is the billion laughs: each line nine times the one above.
func laughs(lines int) string {
	var b strings.Builder
	b.WriteString("a0: &a0 [lol]\n")
	for i := 1; i < lines; i++ {
		fmt.Fprintf(&b, "a%d: &a%d [%s]\n", i, i, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*a%d,", i-1), 9), ","))
	}
	return b.String()
}

func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// staircase nests mappings by indentation.
func staircase(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat(" ", i) + "a:\n")
	}
	return b.String()
}

// TestHostile reads what would hang, exhaust or crash a careless reader. Each file is refused, or read, at once.
func TestHostile(t *testing.T) {
	repeat := strings.Repeat
	tests := []struct {
		name, data string
		want       string // in the findings; "": the file is read
	}{
		{"too large", "title: " + repeat("x", diag.MaxBytes), "larger than 1024 KiB"},
		{"zeros", repeat("\x00", diag.MaxBytes), "U+0000"},
		{"zeros apart", repeat("\x00a", diag.MaxBytes/2), "U+0000"},
		{"billion laughs", laughs(9), "aliases repeat more than"},
		{"laughs in an own map", laughs(3), "no key"},
		{"quadratic aliases", "title: &a " + repeat("x", 100_000) + "\nphases: [" + repeat("*a,", 20_000) + "]\n", "aliases repeat more than"},
		{"alias chain", "x: &b0 []\n" + numbered(17, "l%d: {}\n") + "<<: *b0\n", "<<"},
		{"alias cycle", "title: &a [*a]\n", "stands inside what it repeats"},
		{"alias cycle through a key", "title: &a {? *a : x}\n", "stands inside what it repeats"},
		{"flow mappings", repeat("{a: ", 200_000), "nested deeper"},
		{"flow lists", repeat("[", 200_000), "nested deeper"},
		{"flow lists, closed", "title: " + repeat("[", 9000) + repeat("]", 9000), "nested deeper"},
		{"dashes", repeat("- ", 200_000), "nested deeper"},
		{"questions", repeat("? ", 200_000), "nested deeper"},
		{"staircase", staircase(1400), "nested deeper"},
		{"many keys", "title: T\n" + numbered(70_000, "key%d: 1\n"), "no key"},
		{"many keys on a line", "{" + numbered(70_000, "key%d: 1,") + "}", "no key"},
		{"one key many times", "title: T\n" + repeat("title: T\n", 100_000), "stands here twice"},
		{"many wrong values", touchpoints(repeat("    - emotion: sad\n", 20_000)), "not an emotion"},
		{"many wrong values on a line", "{title: T, phases: [{name: P, touchpoints: [" + repeat("{emotion: sad},", 20_000) + "]}]}", "not an emotion"},
		{"many null keys", repeat("~: x\n", 200_000), "a key must be a word"},
		{"one word", "title: T\nphases: " + repeat("x", 1_000_000), "longer than 5000 characters"},
		{"many lines", "title: T\nphases:\n  - |\n" + repeat("    x\n", 100_000), "longer than 5000 characters"},
		{"folded lines", "title: T\nphases:\n  - x\n" + repeat("    x\n", 100_000), "longer than 5000 characters"},
		{"joined characters", "title: " + repeat("👩\u200d", 10_000) + "\nphases: P\n", "longer than 5000 characters"},
		{"combining marks", "title: e" + repeat("\u0301", 50_000) + "\nphases: P\n", "longer than 5000 characters"},
		{"directions", "title: " + repeat("\u202e", 4_000) + "\nphases: P\n", ""},
		{"comments", "title: T\nphases: P\n" + repeat("#\n", 400_000), ""},
		{"comments after dashes", "title: T\nphases:\n" + repeat("- P #a\n#\n", 900), ""},
		{"blank lines", repeat("\n", 1_000_000) + "title: T\nphases: P\n", ""},
		{"brackets in a text", "title: \"" + repeat("[{", 2_000) + "\"\nphases: P\n", ""},
		{"escapes", "title: \"" + repeat(`\x41`, 4_000) + "\"\nphases: P\n", ""},
		{"tags", "title: T\nphases:\n" + repeat("- !a b\n", 100_000), "tags such as"},
		{"questions in brackets", "[" + repeat("? ,", 200_000) + "]", "needs quotes"},
		{"unknown aliases", "title: T\nphases: [" + repeat("*a ", 200_000) + "]", "*"},
		{"documents", repeat("---\n", 200_000), "expected a journey map"},
		{"directives", repeat("%a\n", 200_000), "%"},
		{"open quote", "title: \"" + repeat("x\n", 400_000), "not closed"},
		{"apostrophes", "title: 's" + repeat(" 's", 300_000), "'"},
		{"unknown references", "title: T\nopportunities: {text: O, touchpoints: [" + numbered(9_000, "no touchpoint %d,") + "]}\nphases:\n  - name: P\n    touchpoints: [" + numbered(5_000, "touchpoint no %d,") + "]\n", "there is no touchpoint called"},
		{"unknown emotions", touchpoints("      - emotion: {" + numbered(20_000, "p%d: sad,") + "}\n"), "there is no persona or actor called"},
		{"many persons", "title: T\npersona: [" + numbered(4_000, "{id: p%d},") + "]\ntouchpoints:\n" + strings.Repeat("  - emotion: {"+numbered(4_000, "p%d: happy,")+"}\n", 10), ""},
		{"many personas' words", "title: T\npersona: [" + numbered(4_000, "{id: p%d},") + "]\ntouchpoints:\n" + strings.Repeat("  - doing: {"+numbered(4_000, "p%d: waits,")+"}\n", 10), ""},
		{"many cells", "title: T\nphases:\n  - name: P\n    cells: {" + numbered(40_000, "c%d: 1,") + "}\n", "there is no own lane called"},
		{"many lanes", "title: T\nphases: P\nlanes: [" + numbered(30_000, "{id: l%d, kind: bars},") + "]\n", ""},
		{"many levels", "title: T\nscale: {levels: [" + numbered(30_000, "{name: l%d},") + "]}\ntouchpoints: [" + numbered(5_000, "{emotion: m%d},") + "]\n", "at most 100 levels"},
		{"many images", "title: T\ntouchpoints: [" + numbered(5_000, "{image: i%d.png},") + "]\n", "images can be read only"},
		{"references through aliases", "title: T\npromise: &p [" + numbered(2_000, "p%d,") + "]\nphases:\n  - name: P\n    promise: *p\n    touchpoints: [" + repeat("{promise: *p},", 8) + "]\n", ""},
		{"many ways", "title: T\ntouchpoints:\n" + repeat("  - {name: A, next: &n ["+numbered(4_000, "t%d,")+"], branch: [B]}\n", 1) + numbered(4_000, "  - {id: t%d, branch: [B]}\n") + "  - {name: B, next: A}\n", "this loop never ends"},
		{"ways to one place", "title: T\ntouchpoints: [{name: A, next: [" + repeat("B,", 200_000) + "]}, B]\n", "a second way leads to"},
		{"many ways astray", "title: T\nkind: chain\nchain:\n  - {from: A, to: B, phases: {name: P, touchpoints: [" + numbered(5_000, "{next: [x%d, Q]},") + "]}}\n  - {from: B, to: C, phases: Q}\n", "there is no touchpoint or phase called"},
		{"many links", "title: T\nkind: chain\nchain:\n" + repeat("  - {from: A, to: B, phases: P}\n", 20_000), "at most 5000 phases"},
		{"many passages", "title: T\nphases: P\nnotes: [" + repeat("a,", 300_000) + "]\n", ""},
		{"many other maps", "title: T\nphases: P\nrelated: [" + numbered(50_000, "m%d.yaml,") + "]\n", ""},
		{"long misspelled keys", "title: T\n" + repeat("t"+repeat("i", 900)+": 1\n", 500), "no key"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m, said, took, asked := measure(tt.data)
			t.Logf("%v and %d MB", took, asked>>20)
			if asked > most {
				t.Errorf("asked for %d MB", asked>>20)
			}
			if (m == nil) != (tt.want != "") || !strings.Contains(said, tt.want) {
				t.Errorf("map is nil: %v, findings do not say %q:\n%.2000s", m == nil, tt.want, said)
			}
			if len(said) > 64<<10 {
				t.Errorf("%d bytes of messages", len(said))
			}
		})
	}
}

// measure reads a map and prints what is amiss. It tells how long that took, and how much memory was asked for, which is
// more than was ever held at once.
func measure(data string) (m *journey.Map, said string, took time.Duration, asked uint64) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	m, found := journey.Parse(&diag.Source{Name: "map.yaml", Data: []byte(data)})
	var out strings.Builder
	found.Print(&out, false)
	took = time.Since(start)
	runtime.ReadMemStats(&after)
	return m, out.String(), took, after.TotalAlloc - before.TotalAlloc
}
