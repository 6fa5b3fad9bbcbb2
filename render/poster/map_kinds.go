package poster

import (
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// What the kinds of maps change: which lanes there are, in which order, and what marks a weak point.

// feels says whether there is an emotion lane: without a feeling, or a place where nobody has looked for one, there is none.
func (p *plan) feels() bool { return p.sensed }

// hasFeeling says whether anybody has a feeling in a content, or looks forward to one.
func hasFeeling(c *journey.Content) bool {
	return len(c.Emotion)+len(c.Expected) > 0 || slices.ContainsFunc(c.Competitor, func(v journey.Rival) bool { return v.Face != journey.NoFace })
}

// tiers are the layers of a service blueprint, from what is in sight to what supports it. Lanes that are in none stand among
// those of the customer, or at the end.
var tiers = map[string]int{
	"image": tierEvidence, "change": tierEvidence, "physical": tierEvidence,
	"channel": tierFront, "with": tierFront, "frontstage": tierFront, "answer": tierFront, "recovery": tierFront,
	"proposition": tierFront, "promise": tierFront, "proof": tierFront,
	"backstage": tierBack, "support": tierSupport, "constraint": tierSupport,
}

// The tiers of a service blueprint.
const (
	tierEvidence = iota
	tierCustomer
	tierFront
	tierBack
	tierSupport
	tierRest
)

// tierLines are the lines over the tiers.
var tierLines = map[int]string{tierFront: "interaction", tierBack: "visibility", tierSupport: "internal"}

func tierOf(c *content) int {
	if t, ok := tiers[c.id]; ok {
		return t
	}
	switch c.group {
	case "company", "insight":
		return tierRest
	}
	return tierCustomer
}

// layered puts lanes that nobody named in the order of a service blueprint, with its lines but for those that the author
// draws.
func (p *plan) layered(rows []row, wanted []journey.Lane) (out []row) {
	for tier := tierEvidence; tier <= tierRest; tier++ {
		var some []row
		for _, r := range rows {
			if tierOf(&r.content) == tier {
				some = append(some, r)
			}
		}
		if tier == tierCustomer || tier == tierRest {
			some = p.gathered(some)
		}
		name := tierLines[tier]
		if name != "" && len(some) > 0 && !slices.ContainsFunc(wanted, func(l journey.Lane) bool { return l.Line.S == name }) {
			out = append(out, p.separator(journey.Lane{Line: journey.Text{S: name}}))
		}
		out = append(out, some...)
	}
	return out
}

// owned puts the lane of owners first among those that nobody named, right below the names: who has which touchpoint is what
// a touchpoint analysis is made for.
func owned(rows []row) []row {
	at := slices.IndexFunc(rows, func(r row) bool { return r.id == "owner" })
	if at < 0 {
		return rows
	}
	owner := rows[at]
	owner.group = contentOf("name").group
	return slices.Insert(slices.Delete(slices.Clone(rows), at, at+1), 0, owner)
}

// Service blueprints mark with a letter on a disc where it fails, and where the customer waits.

// fail is a cross; in a blueprint the letter of a fail point.
func (a *markArt) fail() {
	if !a.look.letters {
		a.cross()
		return
	}
	a.items = append(a.items, disk(a.ink, a.x, a.y, a.r))
	a.letter([][2]float64{{0.4, -0.5}, {-0.28, -0.5}, {-0.28, 0.54}}, [][2]float64{{-0.28, 0}, {0.26, 0}})
}

// letter adds the strokes of a letter on a disc.
func (a *markArt) letter(strokes ...[][2]float64) {
	for _, points := range strokes {
		a.items = append(a.items, a.sign(a.path(points...), a.Colors.OnFull, 0.22*a.r))
	}
}

// waitSign is the letter of a wait point, round x, y.
func (l *look) waitSign(x, y, r float64) []render.Item {
	a := &markArt{look: l, x: x, y: y, r: r, ink: l.Colors.Wow}
	a.items = append(a.items, disk(a.ink, x, y, r))
	a.letter([][2]float64{{-0.56, -0.42}, {-0.3, 0.46}, {0, -0.3}, {0.3, 0.46}, {0.56, -0.42}})
	return a.items
}

// needWaits keeps the longest word of a wait whole, behind its sign.
func needWaits(b *board, r row, of *journey.Content) float64 {
	return b.body.widestWord(r.text(of)) + b.waitRoom()
}

// waitRoom is what the sign of a wait point takes from the text behind it.
func (b *board) waitRoom() float64 {
	if !b.look.letters {
		return 0
	}
	return 2*b.waitRadius() + 3*b.unit
}

func (l *look) waitRadius() float64 { return 0.58 * l.body.size }

// setWaits sets how long the customer waits; in a blueprint behind the sign of a wait point.
func setWaits(b *board, r row, of *journey.Content, w float64) piece {
	p := setText(b, r, of, w-b.waitRoom())
	if !b.look.letters {
		return p
	}
	render.Move(p.items, b.waitRoom(), 0)
	rad := b.waitRadius()
	sign := &render.Group{Role: render.Figure, Name: b.words.frame("-wait-point"), Items: b.waitSign(rad, b.body.lead/2, rad)}
	p.items = append([]render.Item{sign}, p.items...)
	return p
}

// waitsLegend explains the sign, where it is drawn.
func waitsLegend(b *board) []entry {
	if !b.look.letters {
		return nil
	}
	return []entry{b.signEntry(b.words.frame("-wait-point"), b.waitSign)}
}
