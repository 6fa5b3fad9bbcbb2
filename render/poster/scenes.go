package poster

import (
	"fmt"
	"slices"

	"journeymap/journey"
)

// scene is one touchpoint as an ornament shows it. Emotions whose Face is NoFace are not known.
type scene struct {
	number   int    // from 1
	name     string // its number where the author gives no name
	act      int    // index in stage.acts
	mood     journey.Emotion
	hoped    journey.Emotion   // what was expected
	others   []journey.Emotion // of those in plan.whose after the first
	rivals   []journey.Emotion // of those in plan.rivals
	moments  []journey.Moment
	why      string
	quote    string   // one thing said, thought or felt, in quotation marks; "": none
	channels []string // by name
	optional bool
	unknown  bool // nobody has looked into how it feels

	point *journey.Touchpoint // all else; nil: a phase without touchpoints
}

// act is a phase: a run of scenes.
type act struct {
	name     string // "": the map has no phases
	when     string // where in the purchase, in the poster's words or the author's; "": not said
	from, to int    // scenes [from, to)
}

// scenes are the touchpoints of the map, first to last.
func (p *plan) scenes() []scene {
	all := make([]scene, len(p.cols))
	for i := range p.cols {
		all[i] = p.scene(&p.cols[i])
	}
	return all
}

// scene is what a column shows. One in the middle of a phase that is felt as a whole shows what that feels.
func (p *plan) scene(c *column) scene {
	of, own := c.onCurve(), c.own()
	sc := scene{number: c.number, name: fmt.Sprint(c.number), act: c.phase, point: c.point, moments: of.Moments,
		mood: journey.Of(of.Emotion, ""), hoped: journey.Of(of.Expected, ""), why: joined(p.ofFirst(of.Why)), quote: p.quoteOf(of), unknown: isUnknown(of, "emotion")}
	if c.felt != nil { // the touchpoint has no feeling, but may have all else
		sc.moments = slices.Concat(of.Moments, own.Moments)
		sc.why, sc.quote = first(sc.why, joined(p.ofFirst(own.Why))), first(sc.quote, p.quoteOf(own))
		sc.unknown = c.mute() && isUnknown(own, "emotion")
	}
	for _, who := range p.whose[1:] {
		sc.others = append(sc.others, journey.Of(of.Emotion, who))
	}
	for _, id := range p.rivals {
		sc.rivals = append(sc.rivals, rivalOf(of, id))
	}
	for _, ch := range own.Channel {
		sc.channels = append(sc.channels, p.named(ch.S))
	}
	if c.point != nil {
		sc.name, sc.optional = first(c.point.Name.S, sc.name), c.point.Optional
		if p.m.Poster.Numbers && c.point.Name.S != "" {
			sc.name = fmt.Sprintf("%d. %s", sc.number, sc.name)
		}
	} else if ph := &p.m.Phases[c.phase]; !ph.Bare {
		sc.name = ph.Name.S
	}
	return sc
}

// quoteOf is the first thing that the first persona says, thinks or feels here.
func (p *plan) quoteOf(of *journey.Content) string {
	for _, t := range p.ofFirst(slices.Concat(of.Saying, of.Thinking, of.Feeling)) {
		if t.S != "" {
			return p.words.quoted(t.S)
		}
	}
	return ""
}

// acts are the phases with the scenes that each takes.
func (p *plan) acts() []act {
	all := make([]act, len(p.m.Phases))
	for i := range p.m.Phases {
		ph := &p.m.Phases[i]
		if !ph.Bare {
			all[i].name = ph.Name.S
		}
		all[i].when = p.whenOf(ph)
	}
	for i := len(p.cols) - 1; i >= 0; i-- {
		c := &all[p.cols[i].phase]
		c.from, c.to = i, max(c.to, i+1)
	}
	return all
}

// whenOf says where in the purchase a phase stands.
func (p *plan) whenOf(ph *journey.Phase) string {
	switch ph.When.Moment {
	case journey.NoWhen:
		return ""
	case journey.Own:
		return ph.When.Words
	}
	return p.words.when(ph.When.Moment)
}

// has says whether a scene has a moment of a kind.
func (sc *scene) has(k journey.MomentKind) bool {
	return slices.ContainsFunc(sc.moments, func(m journey.Moment) bool { return m.Kind == k })
}

func (sc *scene) isTruth() bool { return sc.has(journey.Truth) }
func (sc *scene) isWow() bool   { return sc.has(journey.Wow) }

// felt says whether the mood of a scene is known.
func (sc *scene) felt() bool { return sc.mood.Face != journey.NoFace }

// telling are the scenes whose quotes tell most, the most telling first: the peak, the lowest point and the end, and
// then the moments of truth. Of equals the later one counts for the peak, and the one that is a moment.
func (s *stage) telling(most int) []int {
	var order []int
	add := func(i int) {
		if i >= 0 && len(order) < most && s.scenes[i].quote != "" && !slices.Contains(order, i) {
			order = append(order, i)
		}
	}
	add(s.extremeScene(func(sc *scene) float64 { return sc.mood.Score }))
	add(s.extremeScene(func(sc *scene) float64 { return -sc.mood.Score }))
	add(len(s.scenes) - 1)
	for i := range s.scenes {
		if s.scenes[i].isTruth() {
			add(i)
		}
	}
	return order
}

// extremeScene is the scene with the most of something, of equals one with a moment and a quote; −1: no mood is known.
func (s *stage) extremeScene(of func(*scene) float64) int {
	best, most := -1, 0.0
	for i := range s.scenes {
		sc := &s.scenes[i]
		if !sc.felt() {
			continue
		}
		v := of(sc)
		if len(sc.moments) > 0 {
			v += 0.02
		}
		if sc.quote != "" {
			v += 0.01
		}
		if best < 0 || v > most {
			best, most = i, v
		}
	}
	return best
}
