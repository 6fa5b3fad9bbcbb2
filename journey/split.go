package journey

import (
	"slices"
	"strings"
)

// personaLanes are the lanes whose cells may hold texts for each persona.
var personaLanes = []string{
	"doing", "needs", "thinking", "feeling", "saying", "expectations", "uncertainties", "why", "pains", "gains", "recovery", "wait",
	"duration", "data_asked", "benefit_shown", "physical", "proposition", "frontstage", "backstage", "support",
}

// split refuses to split a lane by what cannot part its cells.
func (r *resolver) split(l *Lane) {
	switch whole := "take by: " + l.By + " out"; {
	case l.By == "" || l.ID == Rest:
	case l.ID == "name" || l.ID == "image":
		r.fail(l.Span, "the lane "+l.ID+" stands over all others and is not split", whole)
	case l.ID == "emotion" && (l.Kinds == nil || slices.Contains(l.Kinds, "curve")):
		r.fail(l.Span, "a curve runs over all columns and is not split", whole+": each persona or actor with emotions has a curve already")
	case l.By == "persona" && !slices.Contains(personaLanes, l.ID):
		r.fail(l.Span, "the lane "+l.ID+" holds nothing that is one persona's or another's", whole+"; lanes that do are "+strings.Join(personaLanes, ", "))
	}
}
