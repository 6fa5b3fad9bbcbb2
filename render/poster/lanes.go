package poster

import "journeymap/journey"

// kind is a way to draw a lane.
type kind struct {
	need func(b *board, r row, c *column) float64 // the narrowest column it can bear, in points; nil: any
	draw func(b *board, r row, height float64) strip
	side func(b *board) float64 // width that it asks of the column of lane titles; nil: that of its title
	tall func(b *board) float64 // the height that it wants, without drawing; for lanes that grow or give
	grow float64                // its share of spare height
	give func(b *board) float64 // how much shorter than it wants it can be; nil: not at all

	set    setter                 // draws a cell, where each is set by itself and stands at the left; nil: they are not
	legend func(b *board) []entry // the marks that it uses, with their words; nil: none
	opens  bool                   // its cells open over free columns
	backs  bool                   // its cells tell where they come from
	suits  func(c *content) bool  // the lanes that it can draw; nil: all
}

// kinds are all ways to draw a lane. A new one is one file, and one line here.
var kinds = map[string]kind{
	"names":        {need: needNames, draw: drawNames, legend: namesLegend, suits: only("name")},
	"text":         listing(boxed(needText, setText).opening()),
	"people":       boxed(needPeople, setPeople).opening(),
	"quotes":       boxed(needQuotes, setQuotes).opening(),
	"bullets":      listing(boxed(needText, setBullets).opening()),
	"shared":       {need: needShared, draw: drawShared},
	"cards":        {need: needCardsAt, draw: drawCards, suits: hasText},
	"expectations": boxed(needRemarks(expectationsOf), setRemarks(expectationsOf)).opening().only("expectations"),
	"answer":       boxed(needAnswer, setAnswer).only("answer"),
	"proof":        boxed(needProof, setProof).opening().only("proof"),
	"rivals":       withLegend(kind{need: boxed(needRivals, nil).need, draw: drawRivals}, rivalsLegend).only("competitor"),
	"pips":         boxed(needPips, setPips).only("effort"),
	"curve":        {need: needCurve, draw: drawCurve, side: sideCurve, tall: tallCurve, grow: 1, give: giveCurve, backs: true, suits: only("emotion")},
	"line":         {draw: drawLine},
	"bars":         {need: needBars, draw: drawBars, suits: hasNumber},
	"ticks":        withLegend(centered(needTicks, setTicks).only("promise"), ticksLegend),
	"ladder":       kind{need: boxed(needLadder, nil).need, draw: drawLadder}.only("ladder"),
	"enjoyment":    {need: needEnjoyment, draw: drawEnjoyment, suits: only("enjoyment")},
	"interest":     boxed(needInterest, setInterest).only("interest"),
	"exchange":     boxed(needExchange, setExchange).only("data_asked"),
	"memory":       withLegend(boxed(needMemory, setMemory).only("memory"), memoryLegend),
	"constraint":   withLegend(boxed(needConstraint, setConstraint).only("constraint"), constraintLegend),
	"benchmarks":   kind{need: boxed(needBenchmarks, nil).need, draw: drawBenchmarks}.only("benchmarks"),
	"weave":        {draw: drawWeave, side: sideWeave, legend: weaveLegend, suits: hasText},
	"faces":        felt(needFaces, setFaces).suiting(hasMood),
	"heat":         {need: felt(needHeat, nil).need, draw: drawHeat, suits: hasMood},
	"words":        felt(needWords, setWords).suiting(hasMood),
	"weather":      felt(needWeather, setWeather).suiting(hasMood),
	"marks":        centered(needMarks, setMarks).only("moment"),
	"waits":        withLegend(boxed(needWaits, setWaits).only("wait"), waitsLegend),
	"images":       {draw: drawImages, suits: only("image")},
	"kpi":          centered(needKPI, setKPI).suiting(hasNumber),
	"balance":      {need: needBalance, draw: drawBalance, legend: balanceLegend, suits: hasAmount},
	"range":        {need: needRange, draw: drawRange, side: sideRange, legend: rangeLegend, suits: hasNumber},
	"icons":        withLegend(centered(needIcons, setIcons), iconsLegend).suiting(hasText),
	"chips":        withLegend(boxed(needChips, setChips), chipsLegend),
	"swimlane":     {need: boxed(needSwimlane, nil).need, draw: drawSwimlane, suits: hasText},
}

// only says that a kind draws one lane.
func only(id string) func(*content) bool {
	return func(c *content) bool { return c.id == id }
}

func (k kind) only(id string) kind { return k.suiting(only(id)) }

// opening lets the cells of a kind open over free columns.
func (k kind) opening() kind {
	k.opens = true
	return k
}

func (k kind) suiting(suits func(*content) bool) kind {
	k.suits = suits
	return k
}

func hasText(c *content) bool { return c.text != nil }

func hasNumber(c *content) bool { return c.number != nil || c.id == "emotion" }

// hasAmount says whether a lane holds signed numbers that add up.
func hasAmount(c *content) bool { return c.id == "account" || c.own }

// hasMood says whether a lane holds emotions; an own lane may name them in words.
func hasMood(c *content) bool {
	return c.id == "emotion" || c.id == "expected" || c.id == "competitor" || c.own
}

// canDraw says whether a kind can draw a lane.
func canDraw(name string, c *content) bool {
	k := kinds[name]
	return k.draw != nil && (k.suits == nil || k.suits(c))
}

// content is a key of the format that makes a lane.
type content struct {
	id     string
	kind   string
	text   func(*journey.Content) []journey.Text // for lanes of words
	number func(*journey.Content) journey.Score  // for lanes of numbers
	to     func(*journey.Content) journey.Score  // the upper of two numbers; nil: a cell has one
	some   func(*journey.Content) bool           // whether there is any; nil: whether there is text
	point  func(*journey.Touchpoint) bool        // for what only touchpoints have
	whole  func(*journey.Map) bool               // whether the map itself has any
	fits   func(*plan) bool                      // whether the lane suits this map, for those who do not name it; nil: it does
	hung   bool                                  // told in the emotion lane, as far as it can be
	asked  bool                                  // shown only to those who name it
	coded  bool                                  // its texts are words of the format
	own    bool                                  // a lane of the author's own
	group  string                                // whose side it tells; a stronger rule parts groups
	ours   bool                                  // tells of the company, in whatever group it stands
}

// contents are all lanes, in the order in which they stand when the author names none.
var contents = []content{
	{id: "name", kind: "names", point: func(*journey.Touchpoint) bool { return true }},
	{id: "image", kind: "images", point: func(t *journey.Touchpoint) bool { return t.Image != nil }, whole: pictured},
	{id: "change", kind: "chips", asked: true, coded: true, text: func(c *journey.Content) (ts []journey.Text) {
		for _, s := range c.Change {
			ts = append(ts, journey.Text{S: s})
		}
		return ts
	}},
	{id: "physical", group: "customer", kind: "text", text: func(c *journey.Content) []journey.Text { return c.Physical }},
	{id: "doing", group: "customer", kind: "text", text: func(c *journey.Content) []journey.Text { return c.Doing }},
	{id: "needs", group: "customer", kind: "text", text: func(c *journey.Content) []journey.Text { return c.Needs }},
	{id: "thinking", group: "customer", kind: "quotes", text: func(c *journey.Content) []journey.Text { return c.Thinking }},
	{id: "feeling", group: "customer", kind: "quotes", text: func(c *journey.Content) []journey.Text { return c.Feeling }},
	{id: "saying", group: "customer", kind: "quotes", text: func(c *journey.Content) []journey.Text { return c.Saying }, hung: true},
	{id: "expectations", group: "customer", kind: "expectations", text: expectationTexts, some: func(c *journey.Content) bool { return len(c.Expectations) > 0 }, hung: true},
	{id: "emotion", group: "customer", kind: "curve", some: hasEmotion, fits: (*plan).feels},
	{id: "moment", group: "customer", kind: "marks", some: func(c *journey.Content) bool { return len(c.Moments) > 0 }},
	{id: "why", group: "customer", kind: "text", text: func(c *journey.Content) []journey.Text { return c.Why }},
	{id: "expected", group: "customer", kind: "faces", some: func(c *journey.Content) bool { return len(c.Expected) > 0 }},
	{id: "enjoyment", group: "customer", kind: "enjoyment", coded: true, text: func(c *journey.Content) []journey.Text { return one(journey.Text{S: c.Enjoyment}) }},
	{id: "memory", group: "customer", kind: "memory", text: func(c *journey.Content) []journey.Text { return c.Memory.Cue }, some: hasMemory},
	{id: "channel", group: "contact", kind: "weave", text: func(c *journey.Content) []journey.Text { return c.Channel }, fits: (*plan).weaves},
	{id: "with", group: "contact", kind: "people", text: func(c *journey.Content) []journey.Text { return c.With }},
	{id: "actor", group: "contact", kind: "people", text: func(c *journey.Content) []journey.Text { return one(c.Actor) }},
	{id: "ladder", group: "contact", kind: "ladder", text: ladderTexts},
	{id: "interest", group: "contact", kind: "interest", coded: true, text: func(c *journey.Content) []journey.Text { return one(journey.Text{S: c.Interest}) }},
	{id: "data_asked", group: "contact", kind: "exchange", text: asked},
	{id: "benefit_shown", group: "contact", kind: "text", text: func(c *journey.Content) []journey.Text { return c.BenefitShown }, fits: (*plan).returnsApart},
	{id: "account", group: "experience", kind: "balance", number: func(c *journey.Content) journey.Score { return c.Account }, some: func(c *journey.Content) bool { return c.Account.Set }},
	{id: "pains", group: "experience", kind: "bullets", text: func(c *journey.Content) []journey.Text { return c.Pains }},
	{id: "gains", group: "experience", kind: "bullets", text: func(c *journey.Content) []journey.Text { return c.Gains }},
	{id: "uncertainties", group: "experience", kind: "text", text: func(c *journey.Content) []journey.Text { return c.Uncertainties }, hung: true},
	{id: "answer", group: "experience", ours: true, kind: "answer", text: func(c *journey.Content) []journey.Text { return c.Answer.Words }, some: func(c *journey.Content) bool { return c.Answer.Words != nil || c.Answer.Grade != journey.NoGrade }, hung: true},
	{id: "recovery", group: "experience", ours: true, kind: "text", text: func(c *journey.Content) []journey.Text { return c.Recovery }},
	{id: "effort", group: "experience", kind: "pips", number: effort, some: func(c *journey.Content) bool { return c.Effort > 0 }},
	{id: "wait", group: "experience", kind: "waits", text: func(c *journey.Content) []journey.Text { return c.Wait }},
	{id: "duration", group: "experience", kind: "text", text: func(c *journey.Content) []journey.Text { return c.Duration }},
	{id: "proposition", group: "company", kind: "text", text: func(c *journey.Content) []journey.Text { return c.Proposition }},
	{id: "frontstage", group: "company", kind: "text", text: func(c *journey.Content) []journey.Text { return c.Frontstage }},
	{id: "backstage", group: "company", kind: "text", text: func(c *journey.Content) []journey.Text { return c.Backstage }},
	{id: "support", group: "company", kind: "text", text: func(c *journey.Content) []journey.Text { return c.Support }},
	{id: "constraint", group: "company", kind: "constraint", text: constraintTexts},
	{id: "promise", group: "company", kind: "ticks", some: func(c *journey.Content) bool { return len(c.Promise) > 0 }},
	{id: "proof", group: "company", kind: "proof", text: proofTexts, some: func(c *journey.Content) bool { return len(c.Proof) > 0 }},
	{id: "competitor", group: "company", kind: "rivals", some: func(c *journey.Content) bool { return len(c.Competitor) > 0 }, hung: true},
	{id: "benchmarks", group: "company", kind: "benchmarks", text: benchmarkTexts, some: func(c *journey.Content) bool { return len(c.Benchmarks) > 0 }},
	{id: "opportunities", group: "insight", kind: "cards", text: opportunityTexts, some: func(c *journey.Content) bool { return len(c.Opportunities) > 0 },
		whole: func(m *journey.Map) bool { return len(m.Opportunities) > 0 }},
	{id: "owner", group: "insight", ours: true, kind: "people", text: func(c *journey.Content) []journey.Text { return c.Owner }},
	{id: "evidence", group: "insight", kind: "text", text: evidenceOf, asked: true},
}

func hasEmotion(c *journey.Content) bool {
	return len(c.Emotion) > 0 || len(c.Expected) > 0 || len(c.Moments) > 0 || len(c.Why) > 0
}

// textsOf gives a text of each of some things.
func textsOf[T any](things []T, text func(*T) journey.Text) (ts []journey.Text) {
	for i := range things {
		ts = append(ts, text(&things[i]))
	}
	return ts
}

func expectationTexts(c *journey.Content) []journey.Text {
	return textsOf(c.Expectations, func(e *journey.Expectation) journey.Text { return e.Text })
}

func proofTexts(c *journey.Content) []journey.Text {
	return textsOf(c.Proof, func(p *journey.Proof) journey.Text { return p.Text })
}

func opportunityTexts(c *journey.Content) []journey.Text {
	return textsOf(c.Opportunities, func(o *journey.Opportunity) journey.Text { return o.Text })
}

func effort(c *journey.Content) journey.Score {
	return journey.Score{Value: float64(c.Effort), Set: c.Effort > 0}
}

func one(t journey.Text) []journey.Text {
	if t.S == "" {
		return nil
	}
	return []journey.Text{t}
}

func evidenceOf(c *journey.Content) (ts []journey.Text) {
	for _, e := range c.Evidence {
		for _, id := range e.IDs {
			ts = append(ts, journey.Text{Span: e.Span, S: id})
		}
	}
	return ts
}

// has says whether a cell holds something for the lane.
func (c *content) has(of *journey.Content) bool {
	return c.some != nil && c.some(of) || c.text != nil && len(c.text(of)) > 0
}
