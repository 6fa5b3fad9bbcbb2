package journey

import (
	"fmt"
	"strings"

	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// content settles one column: whose its cells are, and its emotions by the scale of the map.
func (r *resolver) content(c *Content) {
	if r.m.Kind == KindTouchpoints {
		r.noFeelings(c)
	}
	r.feelings(c.Emotion)
	r.feelings(c.Expected)
	for i := range c.Competitor {
		v := &c.Competitor[i]
		r.emotion(&v.Emotion)
		if isRival, known := r.rivals[v.Actor]; known && !isRival {
			r.fail(v.Span, diag.Quote(v.Actor)+" is not a competitor", "give the actor role: "+competitorRole)
		}
	}
	for i := range c.Cells {
		r.cell(&c.Cells[i])
	}
}

// who is the id of a person as a Map says it: "" for the first persona.
func (r *resolver) who(id string) string {
	if len(r.m.Personas) > 0 && id == r.m.Personas[0].ID.S {
		return ""
	}
	return id
}

// feelings settles the emotions of one column.
func (r *resolver) feelings(all []Feeling) {
	for i := range all {
		all[i].Who = r.who(all[i].Who)
		r.emotion(&all[i].Emotion)
		for j := range i {
			if all[i].Who == all[j].Who {
				r.fail(all[i].Span, "this is a second emotion of the same person", "keep one of the two", diag.Note{Span: all[j].Span, Msg: "the first one is here"})
			}
		}
	}
}

// emotion finds the face and the height of what the author wrote: a level's name, in English, in the language of the
// map or in the author's own words, or a number.
func (r *resolver) emotion(e *Emotion) {
	if e.Said == "" {
		return
	}
	s, ok := &r.m.Scale, false
	if e.Face, e.Score, ok = s.named(e.Said, r.m.Lang); ok {
		return
	}
	n, isNumber := field.ParseNumber(e.Said)
	if isNumber {
		e.Face, e.Score, ok = s.measure(n)
	}
	switch {
	case ok, r.noScale:
	case isNumber:
		r.fail(e.Span, diag.Quote(e.Said)+" is not on the scale, which has "+s.extent(), "")
	default:
		r.noEmotion(e.Span, e.Said)
	}
}

// noEmotion reports a word that is no level of the scale, with the one that was meant.
func (r *resolver) noEmotion(at diag.Span, said string) {
	msg := diag.Quote(said) + " is not an emotion"
	for _, lang := range Langs() {
		if f := FaceNamed(said, lang); f != NoFace && r.m.Scale.Levels == nil {
			r.fail(at, msg+" in this map's language", fmt.Sprintf("write %s, or lang: %s at the top", f.Name(r.m.Lang), lang))
			return
		}
	}
	if len(r.found) > diag.MaxHinted {
		r.fail(at, msg, "")
		return
	}
	r.fail(at, msg, r.m.Scale.hint(said, r.m.Lang))
}

// hint says what to write for a word that is no level.
func (s *Scale) hint(said string, lang Lang) string {
	var own, all []string
	for _, f := range Faces() {
		own = append(own, f.Name(lang))
		all = append(all, f.Name(lang), f.Name(English))
	}
	if s.Levels != nil {
		own = nil
		for _, l := range s.Levels {
			own = append(own, l.Name.S)
		}
		all = own
	}
	if near := field.Nearest(said, all); near != "" {
		return "did you mean " + near + "?"
	}
	hint := "one of " + strings.Join(own, ", ")
	switch {
	case s.Levels != nil && !s.Levels[0].From.Set:
		return hint
	case s.Levels == nil && !s.Range:
		return hint + ", or a number from −2 to 2"
	}
	return hint + "; the scale has " + s.extent()
}
