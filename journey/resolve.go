package journey

import (
	"cmp"
	"fmt"

	"journeymap/journey/diag"
	"journeymap/journey/field"
	"journeymap/journey/picture"
)

// resolver settles what needs the whole map: emotions by its scale and language, whose they are, ids, images, and its
// size.
type resolver struct {
	m       *Map
	images  *picture.Gallery
	shelf   *shelf
	people  map[string]diag.Span // ids of personas and actors
	parts   map[string]diag.Span // ids of phases and touchpoints
	rivals  map[string]bool      // ids of actors: whether they are competitors
	ownLane map[string]*Lane
	found   diag.List
	unread  map[diag.Span]bool // places of what was refused before the first of it was asked for
	noScale bool               // the scale was refused, and so tells nothing of the emotions on it

	phaseCount, pointCount int
}

func newResolver(m *Map, found diag.List) *resolver {
	return &resolver{
		m: m, found: found, images: picture.NewGallery(m.Source.Files), shelf: newShelf(m.Source),
		people: map[string]diag.Span{}, parts: map[string]diag.Span{}, rivals: map[string]bool{}, ownLane: map[string]*Lane{},
	}
}

func (r *resolver) resolve() {
	r.size()
	r.head()
	r.scale()
	r.noScale = r.failedIn(r.m.Scale.Span)
	r.lanes()
	r.phases(r.m.Phases)
	for i := range r.m.Chain {
		r.link(&r.m.Chain[i])
	}
	for i := range r.m.Related {
		r.other(&r.m.Related[i])
	}
}

// phases settles the phases of the map, or of one link of a chain.
func (r *resolver) phases(all []Phase) {
	for i := range all {
		p := &all[i]
		r.once(r.parts, "id", p.ID)
		r.nearWord(p.When.Words, p.When.Span, whenNames())
		r.picture(p.Image)
		r.content(&p.Content)
		for j := range p.Touchpoints {
			t := &p.Touchpoints[j]
			r.once(r.parts, "id", t.ID)
			r.picture(t.Image)
			r.other(t.Sub)
			r.content(&t.Content)
			t.inherit(p)
		}
	}
	r.ways(all)
}

// head settles who and what the map names before its phases.
func (r *resolver) head() {
	r.picture(r.m.Logo)
	for i := range r.m.Personas {
		p := &r.m.Personas[i]
		r.known(r.people, &p.ID, &p.Name)
		r.picture(p.Photo)
	}
	for i := range r.m.Actors {
		a := &r.m.Actors[i]
		r.known(r.people, &a.ID, &a.Name)
		r.rivals[a.ID.S] = a.Role == competitorRole
	}
	promises, channels, evidence := map[string]diag.Span{}, map[string]diag.Span{}, map[string]diag.Span{}
	for i := range r.m.Promises {
		r.known(promises, &r.m.Promises[i].ID, &r.m.Promises[i].Text)
	}
	for i := range r.m.Channels {
		r.known(channels, &r.m.Channels[i].ID, &r.m.Channels[i].Name)
	}
	for i := range r.m.Evidence {
		e := &r.m.Evidence[i]
		r.once(evidence, "id", e.ID)
		e.ID = firstOf(e.ID, e.Title)
	}
}

// known refuses an id that is taken, and gives what has only an id or only a name the other as well.
func (r *resolver) known(seen map[string]diag.Span, id, name *Text) {
	r.once(seen, "id", *id)
	*id, *name = firstOf(*id, *name), firstOf(*name, *id)
}

// firstOf is the first of two texts that is not empty.
func firstOf(a, b Text) Text {
	if a.S != "" {
		return a
	}
	return b
}

// once refuses an id, or a name that serves as one, that another of its kind has.
func (r *resolver) once(seen map[string]diag.Span, what string, id Text) {
	if id.S == "" {
		return
	}
	if at, twice := seen[id.S]; twice {
		r.fail(id.Span, "the "+what+" "+diag.Quote(id.S)+" is taken", "give each its own "+what, diag.Note{Span: at, Msg: "it is given here first"})
		return
	}
	seen[id.S] = id.Span
}

func (r *resolver) fail(at diag.Span, msg, hint string, notes ...diag.Note) {
	r.found = append(r.found, diag.Diagnostic{File: r.m.Source, Span: at, Msg: msg, Hint: hint, Notes: notes})
}

// picture reads an image, if there is one.
func (r *resolver) picture(p *Picture) {
	if p == nil || p.Path == "" {
		return
	}
	if wrong := r.images.Read(p); wrong != nil {
		r.fail(p.Span, wrong.Msg, wrong.Hint)
	}
}

// nearWord warns of the author's own words that are nearly a word of the format. Of words as short as "use" too many are
// near.
func (r *resolver) nearWord(said string, at diag.Span, words []string) {
	for _, w := range words {
		if said != w && len(w) > len("use") && field.Nearest(said, []string{w}) != "" {
			r.found = append(r.found, diag.Diagnostic{File: r.m.Source, Span: at, Severity: diag.Warning, Rule: "near-word",
				Msg: diag.Quote(said) + " is taken as your own words", Hint: "did you mean " + w + "?"})
		}
	}
}

// inherit takes from the phase where content comes from, what is not known, and the flow, unless the touchpoint says so
// itself.
func (t *Touchpoint) inherit(phase *Phase) {
	t.Flow = cmp.Or(t.Flow, phase.Flow)
	if t.Evidence == nil {
		t.Evidence = phase.Evidence
	}
	if t.Unknown.Span == (diag.Span{}) {
		t.Unknown = phase.Unknown
	}
}

// size counts all phases and touchpoints, those of a chain together, and refuses more than any sheet could hold.
func (r *resolver) size() {
	r.count(r.m.Phases, nil)
	for i := range r.m.Chain {
		if i == diag.MaxLinks {
			r.fail(r.m.Chain[i].Span, fmt.Sprintf("a chain has at most %d links, this one has %d", diag.MaxLinks, len(r.m.Chain)), "make several maps of it")
		}
		r.count(r.m.Chain[i].Phases, nil)
	}
}

// count counts on. What comes from another map is too much where that map is named.
func (r *resolver) count(phases []Phase, from *OtherMap) {
	for i := range phases {
		r.more(&r.phaseCount, diag.MaxPhases, "phases", phases[i].Span, from)
		for j := range phases[i].Touchpoints {
			r.more(&r.pointCount, diag.MaxTouchpoints, "touchpoints", phases[i].Touchpoints[j].Span, from)
		}
	}
}

func (r *resolver) more(n *int, most int, what string, at diag.Span, from *OtherMap) {
	if *n++; *n != most+1 {
		return
	}
	if from != nil {
		at = from.Path.Span
	}
	r.fail(at, fmt.Sprintf("a map has at most %d %s", most, what), "make several maps of it")
}
