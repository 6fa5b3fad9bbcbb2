package journey

import (
	"fmt"
	"strings"

	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// resolver settles what needs the whole map: emotions by its language, ids, and its size.
type resolver struct {
	m     *Map
	found diag.List
}

func (r *resolver) resolve() {
	r.lanes()
	r.size()
	ids := map[string]diag.Span{}
	for i := range r.m.Phases {
		p := &r.m.Phases[i]
		r.id(ids, p.ID)
		r.when(p.When)
		for j := range p.Touchpoints {
			t := &p.Touchpoints[j]
			r.id(ids, t.ID)
			r.emotion(&t.Emotion)
			r.emotion(&t.Expected)
		}
	}
}

func (r *resolver) fail(at diag.Span, msg, hint string, notes ...diag.Note) {
	r.found = append(r.found, diag.Diagnostic{File: r.m.Source, Span: at, Msg: msg, Hint: hint, Notes: notes})
}

// lanes refuses a lane that stands on the poster twice.
func (r *resolver) lanes() {
	first := map[string]diag.Span{}
	for _, l := range r.m.Lanes {
		if at, twice := first[l.ID]; twice && l.ID != "" {
			r.fail(l.Span, "the lane "+l.ID+" stands here twice", "keep one of the two", diag.Note{Span: at, Msg: "the first one is here"})
			continue
		}
		first[l.ID] = l.Span
	}
}

// id refuses an id that another phase or touchpoint has.
func (r *resolver) id(seen map[string]diag.Span, id Text) {
	if id.S == "" {
		return
	}
	if at, twice := seen[id.S]; twice {
		r.fail(id.Span, "the id "+diag.Quote(id.S)+" is taken", "give each its own id", diag.Note{Span: at, Msg: "it is given here first"})
		return
	}
	seen[id.S] = id.Span
}

// when warns of own words that are nearly a structure word.
func (r *resolver) when(w When) {
	for _, s := range whenWords {
		if w.Moment == Own && len(s.word) > len("use") && field.Nearest(w.Words, []string{s.word}) != "" {
			r.found = append(r.found, diag.Diagnostic{File: r.m.Source, Span: w.Span, Severity: diag.Warning, Rule: "near-word",
				Msg: diag.Quote(w.Words) + " is taken as your own words", Hint: "did you mean " + s.word + "?"})
		}
	}
}

// emotion finds the face that the author named, in English, in the language of the map, or by number.
func (r *resolver) emotion(e *Emotion) {
	if e.Said == "" {
		return
	}
	if n, ok := field.ParseNumber(e.Said); ok {
		e.Face = faceNumbered(n)
	} else {
		e.Face = FaceNamed(e.Said, r.m.Lang)
	}
	if e.Face == NoFace {
		r.noEmotion(e.Span, e.Said)
		return
	}
	e.Score = e.Face.score()
}

// noEmotion reports a value outside the scale, with the emotion that was meant.
func (r *resolver) noEmotion(at diag.Span, said string) {
	msg := diag.Quote(said) + " is not an emotion"
	if _, ok := field.ParseNumber(said); ok {
		r.fail(at, msg, fmt.Sprintf("the scale of faces goes from −%d to %d in whole numbers", -Angry.Number(), Delighted.Number()))
		return
	}
	for _, lang := range Langs() {
		if f := FaceNamed(said, lang); f != NoFace {
			r.fail(at, msg+" in this map's language", fmt.Sprintf("write %s, or lang: %s at the top", f.Name(r.m.Lang), lang))
			return
		}
	}
	r.fail(at, msg, emotionHint(said, r.m.Lang))
}

func emotionHint(said string, lang Lang) string {
	var own, all []string
	for _, f := range Faces() {
		own = append(own, f.Name(lang))
		all = append(all, f.Name(lang), f.Name(English))
	}
	if near := field.Nearest(said, all); near != "" {
		return "did you mean " + near + "?"
	}
	return "one of " + strings.Join(own, ", ") + ", or a number from −2 to 2"
}

// size refuses maps that no sheet could hold.
func (r *resolver) size() {
	if n := len(r.m.Phases); n > diag.MaxPhases {
		r.fail(r.m.Phases[diag.MaxPhases].Span, fmt.Sprintf("a map has at most %d phases, this one has %d", diag.MaxPhases, n), "make several maps of it")
	}
	n := 0
	for i := range r.m.Phases {
		for j := range r.m.Phases[i].Touchpoints {
			if n++; n == diag.MaxTouchpoints+1 {
				r.fail(r.m.Phases[i].Touchpoints[j].Span, fmt.Sprintf("a map has at most %d touchpoints", diag.MaxTouchpoints), "make several maps of it")
			}
		}
	}
}
