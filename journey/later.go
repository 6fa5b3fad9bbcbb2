package journey

// Keys and words of the format that are not built yet, by the mapping in which they stand.

var mapLater = []string{
	"logo", "purpose", "benchmarks", "principles", "sources", "notes", "outcome", "provenance", "chain", "related",
}

var phaseLater = []string{"flow"}

var touchpointLater = []string{"next", "branch", "until", "flow"}

// laneLater are lanes, and marks on lanes, of touchpoints and phases.
var laneLater = []string{
	"benchmarks", "account", "interest", "data_asked", "benefit_shown", "ladder", "enjoyment", "memory", "proposition",
	"constraint", "change",
}

var (
	textLater   = []string{"was", "moment"}
	rivalLater  = []string{"proposition", "frontstage", "backstage"}
	posterLater = []string{"style"}
)

var laneKindLater = []string{"balance", "range", "icons", "swimlane", "chips"}
