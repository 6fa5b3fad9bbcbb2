package journey

import (
	"strings"

	"journeymap/journey/diag"
)

// Rules of the kinds of maps.

// kind refuses a map whose body is not that of its kind: a chain has links, and every other map has phases. A word that is
// no kind is told where it is read.
func (r *resolver) kind(said placedKind) {
	isChain := r.m.Kind == KindChain
	switch {
	case said.Span != diag.Span{} && said.kind == "":
	case isChain && len(r.m.Phases) > 0:
		r.fail(said.Span, "a map of kind chain has links in place of phases and touchpoints", "list them under chain:, or write kind: journey")
	case !isChain && len(r.m.Chain) > 0:
		r.fail(r.m.Chain[0].Span, "only a map of kind chain has links", "write kind: chain at the top")
	}
}

// forChain asks for the links of a chain that has neither links nor anything else.
func forChain(found diag.List) diag.List {
	for i, d := range found {
		if strings.HasSuffix(d.Msg, " needs "+bodies) {
			found[i].Msg, found[i].Hint = "a map of kind chain needs links", "add a line chain:"
		}
	}
	return found
}

// noFeelings refuses feelings in a map that looks from the company outwards, where they would be made up.
func (r *resolver) noFeelings(c *Content) {
	if len(c.Emotion) > 0 {
		r.unfelt(c.Emotion[0].Span, "emotion")
	}
	if len(c.Expected) > 0 {
		r.unfelt(c.Expected[0].Span, "expected emotion")
	}
	for i := range c.Competitor {
		if v := &c.Competitor[i]; v.Said != "" {
			r.unfelt(v.Emotion.Span, "emotion of a competitor")
		}
	}
	if len(c.Feeling) > 0 {
		r.unfelt(c.Feeling[0].Span, "feeling")
	}
}

// unfelt refuses something that a touchpoint analysis does not show.
func (r *resolver) unfelt(at diag.Span, what string) {
	r.fail(at, "a map of kind touchpoints shows no "+what, "write kind: journey at the top, or take this out")
}
