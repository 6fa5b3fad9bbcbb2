package journey

import (
	"slices"

	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// Fixed words of the format.
var (
	states           = []string{"as-is", "to-be", "planned", "actual"}
	relationships    = []string{"visitor", "prospect", "customer", "former", "fan"}
	roles            = []string{"customer", "companion", "employee", "partner", "internal-customer", competitorRole}
	evidenceKinds    = []string{"interview", "survey", "diary", "observation", "mystery", "analytics", "complaint", "review", "desk", "workshop", "report", "elsewhere"}
	opportunityKinds = []string{"fix", "service", "attention", "contact", "ease", "wow", "remove", "preview", "behaviour"}
	facets           = []string{"service", "behaviour", "communication", "product", "process"}
	modes            = []string{"free", "steered", "closed", "new"}
	trends           = []string{"up", "flat", "down"}
	expectedSaid     = []string{"spoken", "unspoken", "unconscious"}
	standards        = []string{"ideal", "desired", "deserved", "minimum"}
	expectedFrom     = []string{"private", "work", "competitor", "other-industry", "promise", "word-of-mouth", "past"}
	fates            = []string{"kept", "broken"}
	progresses       = []string{"idea", "planned", "doing", "done"}
)

// wordsKind replaces words of the poster's own. A word has one replacement.
var wordsKind = field.Lazy("words with their replacements", func() field.Kind[[]Pair] {
	return field.As(field.MapOf(field.Enum("a word of the format", structureWords()), textKind), replacements)
})

func replacements(entries []field.Entry[string, Text], _ diag.Span) (all []Pair) {
	for _, e := range entries {
		all = append(all, Pair{e.Span, e.Key, []Text{e.Value}})
	}
	return all
}

// structureWords are the keys and fixed words of the format that a poster shows in some form.
func structureWords() []string {
	all := slices.Concat([]string{
		"journey", "customer", "company", "persona", "actors", "scenario", "trigger", "goal", "promise", "channels", "scale",
		"opportunities", "kpis", "phases", "touchpoints", "trip", "view", "version", "date", "author", "state", "assumption",
		"nobody", "note", "optional", "focus", "experience",
	}, field.Names(contentKeys()), laneIDs, personaTable.Keys(), companyTable.Keys(), opportunityTable.Keys(), evidenceTable.Keys(),
		kpiTable.Keys(), habitsTable.Keys(), lineWords, grades[1:], whenNames())
	for _, w := range momentWords {
		all = append(all, string(w))
	}
	for _, words := range [][]string{states, relationships, roles, evidenceKinds, opportunityKinds, facets, progresses, modes, trends, expectedSaid, standards, expectedFrom, fates} {
		all = append(all, words...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}
