package journey

import (
	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// Flow says how the touchpoints of a phase follow each other; "": not said.
type Flow string

// The flows of the format.
const (
	Linear    Flow = "linear"
	Nonlinear Flow = "nonlinear" // in any order
	Timed     Flow = "timed"     // at fixed times
)

// Way leads from a touchpoint to another, or to a phase. A way to the left is a loop.
type Way struct {
	diag.Span
	To   Place
	Text Text
}

// Place is a touchpoint, or a whole phase, that the author names: of the map, or of one link of a chain.
type Place struct {
	diag.Span
	Ref        string // its id, or the name of what has none; "": nothing is named
	Phase      int    // among the phases of the map or link
	Touchpoint int    // in the phase; -1: the phase as a whole
}

var flows = []Flow{Linear, Nonlinear, Timed}

// wayKeys are the keys of a touchpoint that say what comes after it.
func wayKeys() []field.Key[Touchpoint] {
	return []field.Key[Touchpoint]{
		field.K("next", field.List(wayKind), func(t *Touchpoint) *[]Way { return &t.Next }, "The touchpoint or phase that comes next: one, several side by side, or {to: …, text: …}. One to the left is a loop.").Meant("goto", "then", "volgende", "loop"),
		field.K("branch", field.List(wayKind), func(t *Touchpoint) *[]Way { return &t.Branch }, "The touchpoints or phases of which one comes next.").Meant("choice", "choose", "keuze"),
		field.K("until", placeKind, func(t *Touchpoint) *Place { return &t.Until }, "The touchpoint or phase up to and including which it lasts.").Meant("till", "through", "tot"),
		field.K("flow", field.Enum("a flow", flows), func(t *Touchpoint) *Flow { return &t.Flow }, "How it follows the others: linear, nonlinear or timed; as the phase says, when it says nothing.").Meant("order", "volgorde"),
	}
}

// placeKind only takes down the name: where it stands is settled when all phases are read.
var placeKind = field.As(placeRef, func(ref string, at diag.Span) Place { return Place{Span: at, Ref: ref} })

var wayKind = field.Or("a touchpoint or phase", field.As(placeKind, func(p Place, at diag.Span) Way { return Way{Span: at, To: p} }),
	field.Object("a way on", func(w *Way) *diag.Span { return &w.Span }, func() []field.Key[Way] {
		return []field.Key[Way]{
			field.K("to", placeKind, func(w *Way) *Place { return &w.To }, "The touchpoint or phase that it leads to.").Must().Meant("id", "touchpoint", "naar"),
			field.K("text", textKind, func(w *Way) *Text { return &w.Text }, "Words beside the way.").Meant("label", "why"),
		}
	}))
