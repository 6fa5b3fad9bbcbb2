package journey

import (
	"strings"

	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// Rung is one question on the ladder of yes.
type Rung struct {
	diag.Span
	Question Text
	Answer   []Text
	Share    Score // of customers who say yes, in percent
}

// Memory is what brings a moment back.
type Memory struct {
	diag.Span
	Cue   []Text
	Lasts string // always, luck, lost; "": not said
	By    []Text // who gives the cue
}

// Lost tells whether nothing brings the moment back: a way back from it is a broken one.
func (m *Memory) Lost() bool { return m.Lasts == "lost" }

// Constraint is what holds the company back.
type Constraint struct {
	Text
	By []Text // whose it is
}

var rungKind = field.Or("a rung", field.As(lineKind, func(t Text, at diag.Span) Rung { return Rung{Span: at, Question: t} }),
	field.Object("a rung", func(g *Rung) *diag.Span { return &g.Span }, func() []field.Key[Rung] {
		return []field.Key[Rung]{
			field.K("question", textKind, func(g *Rung) *Text { return &g.Question }, "What the customer is asked.").Must().Meant("text", "ask", "vraag"),
			field.K("answer", textsKind, func(g *Rung) *[]Text { return &g.Answer }, "What the customer says to it.").Meant("reply", "antwoord"),
			field.K("share", shareKind, func(g *Rung) *Score { return &g.Share }, "How many say so, in percent.").Meant("percent", "percentage", "aandeel"),
		}
	}))

// shareKind is a share of customers in percent, with or without the sign. Between 0 and 1 a fraction is meant.
var shareKind = field.As(field.Scalar("a share in percent", shareSchema, parseShare), func(v float64, _ diag.Span) Score { return Score{v, true} }).
	Written("NUMBER FROM 0 TO 100", "NUMBER%")

func parseShare(s string) (float64, *field.Wrong) {
	n, ok := field.ParseNumber(strings.TrimSuffix(strings.TrimSuffix(s, "%"), " "))
	switch {
	case ok && n > 0 && n < 1:
		return 0, &field.Wrong{Msg: diag.Quote(s) + " is not a share in percent", Hint: "write 90 for nine of ten"}
	case !ok || n < 0 || n > 100:
		return 0, &field.Wrong{Msg: "expected a share in percent, found " + diag.Quote(s), Hint: "write a number from 0 to 100"}
	}
	return n, nil
}

func shareSchema() field.Schema {
	return field.AnyOf(field.Whole(0, 0), field.Between(1, 100), field.Pattern(`^\+?0*(0([.,]0*)?|[1-9][0-9]?([.,][0-9]*)?|100([.,]0*)?) ?%?$`))
}

var memoryKind = field.Or("a memory", field.As(lineKind, func(t Text, at diag.Span) Memory { return Memory{Span: at, Cue: []Text{t}} }),
	field.Object("a memory", func(m *Memory) *diag.Span { return &m.Span }, func() []field.Key[Memory] {
		return []field.Key[Memory]{
			field.K("cue", textsKind, func(m *Memory) *[]Text { return &m.Cue }, "What brings the moment back.").Meant("text", "sign", "teken"),
			field.K("lasts", field.Enum("how long a memory lasts", lastings), func(m *Memory) *string { return &m.Lasts }, "always, luck when chance decides, or lost: the way back is then drawn broken.").Meant("kept", "blijft"),
			field.K("by", textsKind, func(m *Memory) *[]Text { return &m.By }, "Who gives the cue.").Meant("owner", "from", "door"),
		}
	}))

var constraintKind = field.Or("a constraint", field.As(lineKind, func(t Text, _ diag.Span) Constraint { return Constraint{Text: t} }),
	field.Object("a constraint", func(c *Constraint) *diag.Span { return &c.Span }, func() []field.Key[Constraint] {
		return append(field.Within(func(c *Constraint) *Text { return &c.Text }, textKeys("What holds the company back.")),
			field.K("by", textsKind, func(c *Constraint) *[]Text { return &c.By }, "Whose limit it is.").Meant("owner", "whose", "door"),
		)
	}))
