package poster

import "journeymap/journey"

// The models of poster.
const (
	hybridModel = "hybrid" // the full working map
	entryModel  = "entry"  // an ornament for the wall
)

// Models lists the models of poster, the default first.
func Models() []string { return []string{hybridModel, entryModel} }

// ModelsOf are the models that a map asks for, or else the default.
func ModelsOf(m *journey.Map) []string {
	if len(m.Poster.Models) > 0 {
		return m.Poster.Models
	}
	return Models()[:1]
}

// modelOf is the model that the options, or else the map, ask for.
func modelOf(m *journey.Map, o Options) string { return first(o.Model, ModelsOf(m)[0]) }
