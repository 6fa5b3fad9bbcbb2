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
	adoptions        = []string{"enrich", "modify", "blend", "customise", "copy"}
	futures          = []string{"former", "customer", "fan"}
	verdicts         = []string{"recommends", "nothing", "warns"}
	keptPlaces       = []string{"inside", "outside"}
	rollouts         = []string{"felt", "understood", "told"}
	interests        = []string{"customer", "company", "both"}
	enjoyments       = []string{"anticipation", "enjoyment", "afterglow"}
	lastings         = []string{"always", "luck", "lost"}
	changes          = []string{"new", "changed", "removed", "hidden", "skipped", "added", "failed", "repeated", "reordered"}
	models           = []string{"hybrid", "entry"}
	styles           = []string{"classic", "landscape", "metro", "wheel", "storybook", "delft"}
	shades           = []string{"light", "dark"}
)

// wordsKind replaces words of the poster's own. A word has one replacement.
var wordsKind = field.Lazy("words with their replacements", func() field.Kind[[]Pair] {
	return field.As(field.MapOf(field.Enum("a word of the format", structureWords()).Called("word of the format", "A key or word of this page that the poster shows in some form."), textKind), replacements)
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
		"nobody", "note", "optional", "focus", "mirror", "was", "exchange", "asked", "returned", "unanswered", "quick-win", "score",
		"heard", "partly-heard", "unheard", "purpose", "principles", "sources", "notes", "outcome", "provenance", "chain",
		"related", "deposit", "withdrawal", "balance", "overdrawn", "range", "action", "third-party", "link", "freedom", "rollout", "flow", "next", "branch", "until",
	}, field.Names(contentKeys()), laneIDs, personaTable.Keys(), companyTable.Keys(), opportunityTable.Keys(), evidenceTable.Keys(),
		kpiTable.Keys(), habitsTable.Keys(), purposeTable.Keys(), benchmarkTable.Keys(), outcomeTable.Keys(), provenanceTable.Keys(),
		lineWords, grades[1:], whenNames())
	for _, w := range momentWords {
		all = append(all, string(w))
	}
	for _, k := range mapKinds {
		all = append(all, string(k))
	}
	for _, f := range flows {
		all = append(all, string(f))
	}
	for _, words := range [][]string{states, relationships, roles, evidenceKinds, opportunityKinds, facets, progresses, modes, trends, expectedSaid, standards, expectedFrom, fates,
		adoptions, futures, verdicts, keptPlaces, rollouts, interests, enjoyments, lastings, changes} {
		all = append(all, words...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}
