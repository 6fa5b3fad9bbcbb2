package journey

import (
	"os"
	"regexp"
	"slices"
	"testing"

	"journeymap/journey/diag"
)

// TestFull reads a file with every key of the format: all that is not built yet is refused, each at its key, and nothing
// else is.
func TestFull(t *testing.T) {
	data, err := os.ReadFile("testdata/full.yaml")
	if err != nil {
		t.Fatal(err)
	}
	_, found := Parse(&diag.Source{Name: "full.yaml", Data: data, Files: os.DirFS("testdata")})
	got := map[string]int{}
	quoted := regexp.MustCompile(`^"(.*)" is not supported yet$`)
	for _, d := range found {
		name := quoted.FindStringSubmatch(d.Msg)
		if name == nil || string(data[d.Span.Start:d.Span.End]) != name[1] {
			t.Errorf("%v: at %q", diag.List{d}.Err(), data[d.Span.Start:d.Span.End])
			continue
		}
		got[name[1]]++
	}
	want := map[string]int{}
	for _, names := range [][]string{mapLater, phaseLater, touchpointLater, laneLater, textLater, rivalLater, posterLater, laneKindLater} {
		for _, n := range names {
			want[n]++
		}
	}
	want["account"]++ // as a lane
	for name := range want {
		if got[name] != want[name] {
			t.Errorf("%s: refused %d times, want %d", name, got[name], want[name])
		}
	}
}

// TestTablesName each key once: of two with one name, one would be out of reach.
func TestTablesName(t *testing.T) {
	check := func(table string, names []string) {
		for i, n := range names {
			if slices.Contains(names[:i], n) {
				t.Errorf("%s: %s stands there twice", table, n)
			}
		}
	}
	for table, names := range map[string][]string{
		"map": mapTable.Keys(), "persona": personaTable.Keys(), "phase": phaseTable.Keys(), "touchpoint": touchpointTable.Keys(),
		"lane": laneTable.Keys(), "poster": posterTable.Keys(), "opportunity": opportunityTable.Keys(), "evidence": evidenceTable.Keys(),
		"key figure": kpiTable.Keys(), "channel": channelTable.Keys(), "actor": actorTable.Keys(), "company": companyTable.Keys(),
	} {
		check(table, names)
	}
}
