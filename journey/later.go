package journey

// Keys of the format that are not built yet, by the mapping in which they stand.

var mapLater = []string{
	"logo", "words", "state", "purpose", "company", "actors", "scenario", "trigger", "goal", "expectations", "promise",
	"channels", "scale", "evidence", "benchmarks", "opportunities", "kpis", "principles", "sources", "notes", "outcome",
	"provenance", "chain", "related",
}

var personaLater = []string{
	"id", "segment", "relationship", "photo", "bio", "goals", "needs", "frustrations", "circumstances", "preferences",
	"dislikes", "recognised_by", "channels", "evidence",
}

// phaseLater holds, besides a phase's own keys, what touchpoints have already and phases will have across.
var phaseLater = []string{
	"goal", "note", "flow", "unknown", "focus", "evidence",
	"channel", "moment", "doing", "thinking", "emotion", "expected", "why",
}

var touchpointLater = []string{
	"note", "image", "link", "optional", "next", "branch", "until", "flow", "evidence", "unknown",
}

// laneLater are lanes, and marks on lanes, of touchpoints and phases.
var laneLater = []string{
	"actor", "with", "owner", "feeling", "saying", "needs", "expectations", "uncertainties", "answer", "pains", "gains",
	"recovery", "effort", "wait", "duration", "opportunities", "benchmarks", "promise", "proof", "account", "interest",
	"data_asked", "benefit_shown", "ladder", "enjoyment", "memory", "physical", "proposition", "frontstage",
	"backstage", "support", "constraint", "competitor", "change", "cells",
}

var (
	textLater      = []string{"was", "evidence", "moment"}
	laneEntryLater = []string{"kind", "line", "min", "max", "by"}
	posterLater    = []string{"style", "color", "faces", "ink", "numbers", "theme"}
)

// laneIDLater are keys that make no lane yet, though touchpoints may have them.
var laneIDLater = []string{"channel", "moment", "expected", "why", "image", "change", "unknown"}
