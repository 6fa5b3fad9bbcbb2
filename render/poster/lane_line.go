package poster

import (
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// separator is a row for a named line between two lanes.
func (p *plan) separator(l journey.Lane) row {
	return row{kind: kinds["line"], title: p.words.line(l.Line.S), entry: l}
}

// drawLine draws a named line over the whole width, with its name on a ground of its own at the left.
func drawLine(b *board, r row, height float64) strip {
	blk := b.look.label.in(b.Colors.Accent).set(r.title, b.gridRight-b.gridLeft)
	h := blk.height() + 4*b.unit
	y := h / 2
	l := line(b.Colors.Accent, 1.1*b.unit, b.margin, y, b.gridRight, y)
	l.Stroke.Dash = []float64{6 * b.unit, 3 * b.unit}
	w := blk.widest() + 8*b.unit
	box := render.Rect{X: b.gridLeft, Y: y - blk.height()/2 - b.unit, W: w, H: blk.height() + 2*b.unit}
	name := append([]render.Item{fill(b.Colors.Paper, func(p *render.Pen) { p.Round(box, 2*b.unit) })},
		blk.at(b.gridLeft+4*b.unit, y-blk.height()/2, w, left)...)
	return strip{height: max(h, height), side: append([]render.Item{l}, name...)}
}

// sight is the line between what the customer sees and what not. It is drawn for authors who draw no lines, where the
// company does something on both sides of it.
const sight = "visibility"

// sightLine is that line as a row, or nil where it does not belong.
func (p *plan) sightLine(wanted []journey.Lane) []row {
	drawn := slices.ContainsFunc(wanted, func(l journey.Lane) bool {
		return l.Line.S != "" || l.ID == journey.Rest && p.m.Kind == journey.KindBlueprint // which has lines of its own
	})
	if drawn || !p.filled(contentOf("frontstage")) || !p.filled(contentOf("backstage")) {
		return nil
	}
	return []row{p.separator(journey.Lane{Line: journey.Text{S: sight}})}
}

// behind says whether a row shows what the customer does not see. A row that lanes share does so if the first of them does:
// they are gathered on one side of the line.
func (r *row) behind() bool {
	if r.lanes != nil {
		return r.lanes[0].behind()
	}
	tier := tierOf(&r.content)
	return tier == tierBack || tier == tierSupport
}

// sighted gathers lanes that nobody named. Where the line of visibility comes among them, those that are unseen stand last of
// their side, so that none that is seen stands below it.
func (p *plan) sighted(rows []row, wanted []journey.Lane) (out []row) {
	if p.sightLine(wanted) == nil {
		return p.gathered(rows)
	}
	parts := make([][]row, 3)
	for _, r := range rows {
		switch {
		case r.behind():
			parts[1] = append(parts[1], r)
		case r.group == "insight":
			parts[2] = append(parts[2], r)
		default:
			parts[0] = append(parts[0], r)
		}
	}
	for _, part := range parts {
		out = append(out, p.gathered(part)...)
	}
	return out
}

// withSight puts the line of visibility over the first row that is unseen, if the company's work in sight stands above it and
// nothing in sight below it. Lanes of the author's own and those that look back can stand on either side.
func withSight(rows, line []row) []row {
	at := slices.IndexFunc(rows, func(r row) bool { return r.behind() })
	if at < 0 || line == nil || !shows(rows[:at], "frontstage") {
		return rows
	}
	for _, r := range rows[at:] {
		if !r.behind() && !r.own && r.group != "insight" {
			return rows
		}
	}
	return slices.Insert(slices.Clone(rows), at, line...)
}

// lined says whether a named line stands between row i and the one before, so that there is no need of a hairline.
func (b *board) lined(i int) bool {
	return b.rows[i].entry.Line.S != "" || b.rows[i-1].entry.Line.S != ""
}
