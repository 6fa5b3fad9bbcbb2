package journey

import (
	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// Link is one link of a chain: who serves whom, and the journey that is made of it.
type Link struct {
	diag.Span
	From, To Text
	Phases   []Phase   // of the link, or of the map in File
	File     *OtherMap // the map that the phases are taken from; nil: they are the link's own
	Map      *Map      // what File holds; the places of Phases are then places in its Source; nil: see File
	Promise  []Text    // what From promises To
	Kept     Kept
	Freedom  int      // how much room To gets, from 1 to 5; 0: not said
	Rollout  []string // of felt, understood, told: how far From has come with what it asks of To
}

var linkTable = field.Object("a link", func(l *Link) *diag.Span { return &l.Span }, func() []field.Key[Link] {
	return []field.Key[Link]{
		field.K("from", textKind, func(l *Link) *Text { return &l.From }, "Who serves.").Must().Meant("supplier", "van"),
		field.K("to", textKind, func(l *Link) *Text { return &l.To }, "Who is served.").Must().Meant("customer", "naar"),
		field.K("phases", field.List(phaseKind), func(l *Link) *[]Phase { return &l.Phases }, "The journey of who is served, left to right.").OneOf("phases or map").Meant("stages", "fasen", "phasen", "steps"),
		field.K("map", otherFileKind, func(l *Link) **OtherMap { return &l.File }, "The path of a map that holds the journey, as in retailer.yaml.").OneOf("phases or map").Meant("path", "file", "kaart"),
		field.K("promise", textsKind, func(l *Link) *[]Text { return &l.Promise }, "What is promised to who is served.").Meant("promises", "belofte"),
		field.K("kept", field.As(field.Bool, kept), func(l *Link) *Kept { return &l.Kept }, "true when the promise is kept, false when it is broken."),
		field.K("freedom", field.Int(1, 5), func(l *Link) *int { return &l.Freedom }, "How much room who is served gets, from 1 to 5.").Meant("room", "speelruimte", "vrijheid"),
		field.K("rollout", field.List(field.Enum("a step of a rollout", rollouts)), func(l *Link) *[]string { return &l.Rollout }, "How far it has come: felt, understood, told, in this order.").Meant("steps", "uitrol"),
	}
})

func kept(yes bool, _ diag.Span) Kept {
	if yes {
		return IsKept
	}
	return IsBroken
}

// link settles one link of a chain: its own phases, or those of another map.
func (r *resolver) link(l *Link) {
	switch {
	case l.File == nil || l.Phases != nil:
		r.phases(l.Phases)
	case l.File.Path.S == "":
	case r.m.Source.Files == nil:
		r.fail(l.File.Path.Span, "another map can be read only for a map that stands in a folder", "")
	default:
		r.borrow(l)
	}
}

// borrow gives a link the phases of another map. Without them there is nothing to draw, so that all that is wrong with the
// other map is an error here too.
func (r *resolver) borrow(l *Link) {
	v, at := r.shelf.take(l.File.Path.S), l.File.Path.Span
	switch {
	case v.wrong != nil:
		r.fail(at, v.wrong.Msg, v.wrong.Hint)
		return
	case v.file.Chain != nil || v.file.kind.kind == KindChain:
		r.fail(at, diag.Quote(l.File.Path.S)+" is a chain itself", "name a map with phases")
		return
	}
	if l.Map = r.settled(v); l.Map == nil {
		return
	}
	l.Phases, l.File.Title = l.Map.Phases, text(l.Map.Title.S, at)
	r.count(l.Phases, l.File)
}

// settled is another map as a whole, or nil when something is wrong with it, which is told once however many links borrow it.
func (r *resolver) settled(v *volume) *Map {
	if !v.taken {
		v.taken = true
		v.whole, v.found = v.file.settle(v.src, v.found)
		r.found = append(r.found, v.found...)
	}
	return v.whole
}
