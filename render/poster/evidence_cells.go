package poster

import (
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// What is known of one lane of a touchpoint has its sources at the cell of that lane; its name has those of the whole.

// tellsAtCell says whether the sources of a lane stand at its cell: the poster shows it, on this sheet or on another, in a
// kind that has room for them. So every sheet tells the same of a name.
func (p *plan) tellsAtCell(lane string, of *journey.Content) bool {
	for r := range lanesIn(p.rows) {
		if lane == "" || r.id != lane || !r.backs || !r.shows(of) {
			continue
		}
		if r.set != nil || r.drawnAs != "curve" {
			return true
		}
		_, felt := score(journey.Of(of.Emotion, ""))
		return felt && slices.ContainsFunc(p.cols, func(c column) bool { return c.onCurve() == of })
	}
	return false
}

// evidenceAtName is what the name of a touchpoint tells: the evidence of all of it, and of lanes that do not tell their own.
func (p *plan) evidenceAtName(of *journey.Content) (all []journey.LaneEvidence) {
	for _, e := range of.Evidence {
		if !p.tellsAtCell(e.Lane, of) {
			all = append(all, e)
		}
	}
	return all
}

// heardBy is how much of what some sources tell comes from customers.
func (p *plan) heardBy(ids []string) heard {
	return p.heardAmong([]journey.LaneEvidence{{IDs: ids}})
}

// sourcesIn are the sources of one lane of a content.
func sourcesIn(of *journey.Content, lane string) (ids []string) {
	for _, e := range of.Evidence {
		if e.Lane == lane && lane != "" {
			ids = append(ids, e.IDs...)
		}
	}
	return ids
}

// backed sets below a cell where it comes from, and that it is known in part, where that is so.
func backed(set setter, a align) setter {
	if set == nil {
		return nil
	}
	return func(b *board, r row, of *journey.Content, w float64) piece {
		p := set(b, r, of, w)
		p.addBelow(b.backing(sourcesIn(of, r.id), w, a))
		p.addBelow(b.partly(r.id, of, w, a))
		return p
	}
}

// backing is the shape of sources before their letters, small.
func (b *board) backing(ids []string, w float64, a align) (p piece) {
	letters := b.letters(ids)
	if letters == "" {
		return p
	}
	in := b.heardRoom()
	blk := b.small.set(letters, w-in)
	x, y := 0.0, b.unit
	if a == center {
		x = (w - in - blk.widest()) / 2
	}
	p.items = append(p.items, b.heardFigure(b.heardBy(ids), x+b.heardRadius(), y+b.small.lead/2))
	p.items = append(p.items, blk.at(x+in, y, w-in, left)...)
	p.height = y + blk.height()
	return p
}

// heardAtFace is the shape of the sources of the emotion of column i, at the lower right of the first persona's face, on a
// ring of ground. Letters stand beside it; a mere assumption has none.
func (e *emotion) heardAtFace(i int) []render.Item {
	c := &e.cols[i]
	of := c.onCurve()
	ids := sourcesIn(of, "emotion")
	s, ok := score(journey.Of(of.Emotion, ""))
	if !ok || ids == nil || !e.tellsAtCell("emotion", of) {
		return nil
	}
	r := 1.3 * e.heardRadius()
	x, y := e.faceX(i)+0.76*e.r, e.y(s)+0.76*e.r
	h := e.heardBy(ids)
	items := append([]render.Item{disk(e.groundOf(c), x, y, r+1.4*e.unit)}, e.heardSign(h, x, y, r)...)
	fig := &render.Group{Role: render.Figure, Name: joinWords(e.words.of(heardWords[h]), e.letters(ids)), Items: items}
	named := slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return id == "assumption" })
	letters := e.letters(named)
	if letters == "" {
		return []render.Item{fig}
	}
	blk := e.small.set(letters, c.w/2)
	at := render.Rect{X: x + e.heardRoom() - r, Y: y - blk.height()/2, W: blk.widest(), H: blk.height()}
	ground := fill(e.groundOf(c), func(p *render.Pen) { p.Round(at.Inset(-0.6*e.unit), 1.5*e.unit) })
	under := &render.Group{Role: render.Artifact, Items: append([]render.Item{ground}, blk.at(at.X, at.Y, at.W, left)...)}
	return []render.Item{under, fig}
}
