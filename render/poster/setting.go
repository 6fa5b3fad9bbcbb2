package poster

import "journeymap/journey"

// setting is what stands round the lanes of a plan: the poster that they are part of.
type setting struct {
	cover      *journey.Map       // what header, insight zone and credit are about: the map of the whole poster
	whole      *plan              // the plan of the whole poster: itself, but for a link of a chain
	links      []*plan            // of a chain
	link       *journey.Link      // nil: no link of a chain
	more       bool               // another link follows
	firstSheet int                // of a link
	alone      bool               // nothing of another link is to stand on the last sheet of a link
	evidence   []journey.Evidence // all that the poster lists
	letterFrom int                // where that of this map begins
	felt       bool               // somebody has a feeling
	anyLived   bool               // one that was lived, and not only expected
	sensed     bool               // there is an emotion lane: somebody feels, or nobody has looked what
	hoping     bool               // it is drawn, and none of its kinds tells what was expected of phases
	standing   map[string]bool    // lanes that tell what a curve would
	view       perspective
}
