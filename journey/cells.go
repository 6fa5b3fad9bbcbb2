package journey

import (
	"slices"
	"strings"

	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// numberKinds are the kinds of own lanes that draw numbers, with what such a lane draws.
var numberKinds = map[string]string{"bars": "bars", "balance": "a balance", "range": "ranges: one number a cell, or two as in [3, 8]"}

// moodKinds are the kinds of own lanes that draw emotions.
var moodKinds = []string{"faces", "heat", "words", "weather"}

// moods finds the emotions that the words of a cell name, and refuses what is none.
func (r *resolver) moods(c *Cell) {
	if len(c.Words) > 1 {
		r.fail(c.Words[1].Span, "this is a second emotion in one cell", "keep one of the two", diag.Note{Span: c.Words[0].Span, Msg: "the first one is here"})
		return
	}
	for _, w := range c.Words {
		e := Emotion{Span: w.Span, Said: w.S, Was: w.Was}
		if lower := strings.ToLower(w.S); FaceNamed(lower, r.m.Lang) != NoFace && r.m.Scale.Levels == nil {
			e.Said = lower
		}
		r.emotion(&e)
		c.Moods = append(c.Moods, e)
	}
}

// cell settles a cell by its lane. It refuses one of no own lane, and what a lane of numbers cannot draw.
func (r *resolver) cell(c *Cell) {
	lane := r.ownLane[c.Lane]
	if lane == nil {
		r.fail(c.Span, "there is no own lane called "+diag.Quote(c.Lane), r.ownLaneHint(c.Lane))
		return
	}
	if slices.Contains(moodKinds, lane.Kinds[0]) {
		r.moods(c)
		return
	}
	if len(c.Words) == 2 && lane.Kinds[0] == "range" {
		c.Number.Value, c.Number.Set = field.ParseNumber(c.Words[0].S)
		c.To.Value, c.To.Set = field.ParseNumber(c.Words[1].S)
	}
	drawn, most := numberKinds[lane.Kinds[0]], 1
	if lane.Kinds[0] == "range" {
		most = 2
	}
	switch {
	case len(c.Words) == 0:
	case drawn != "" && len(c.Words) > most:
		r.fail(c.Words[most].Span, "this is a number too many in one cell", "the lane "+c.Lane+" draws "+drawn)
	case drawn != "" && !c.Number.Set:
		r.fail(c.Words[0].Span, "expected a number, found "+diag.Quote(c.Words[0].S), "the lane "+c.Lane+" draws "+drawn)
	case drawn != "" && len(c.Words) == 2 && lane.Kinds[0] == "range" && !c.To.Set:
		r.fail(c.Words[1].Span, "expected a number, found "+diag.Quote(c.Words[1].S), "the lane "+c.Lane+" draws "+drawn)
	case c.To.Set && c.To.Value < c.Number.Value:
		r.fail(c.Words[1].Span, "this range goes from "+field.Decimal(c.Number.Value)+" down to "+field.Decimal(c.To.Value), "write the lower number first")
	default:
		r.inRange(lane, c.Words[0], c.Number)
		r.inRange(lane, c.Words[len(c.Words)-1], c.To)
	}
}

// inRange refuses a number outside the range of its lane, if the lane has one.
func (r *resolver) inRange(lane *Lane, said Text, n Score) {
	if n.Set && lane.Min < lane.Max && (n.Value < lane.Min || n.Value > lane.Max) {
		r.fail(said.Span, diag.Quote(said.S)+" is not in the range of the lane "+lane.ID, "its numbers go from "+field.Decimal(lane.Min)+" to "+field.Decimal(lane.Max))
	}
}

func (r *resolver) ownLaneHint(said string) string {
	var own []string
	for _, l := range r.m.Lanes {
		if r.ownLane[l.ID] != nil {
			own = append(own, l.ID)
		}
	}
	if len(own) == 0 {
		return "list it under lanes: with an id and a kind"
	}
	if near := field.Nearest(said, own); near != "" {
		return "did you mean " + near + "?"
	}
	return "one of " + strings.Join(own, ", ")
}
