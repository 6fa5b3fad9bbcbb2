package journey

import (
	"slices"
	"testing"
)

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
		"purpose": purposeTable.Keys(), "provenance": provenanceTable.Keys(), "link": linkTable.Keys(), "text": textKind.Keys(),
		"expectation": expectationKind.Keys(), "proof": proofKind.Keys(), "constraint": constraintKind.Keys(), "lanes": laneIDs, "kinds of lanes": laneKinds,
		"words": structureWords(),
	} {
		check(table, names)
	}
}
