package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// Strips of the author's words stand below the journey: principles, sources, notes, and other maps.

// strips are all of them that the map has.
func (b *board) strips() []shelf {
	m := b.cover
	return []shelf{
		passageShelf("principles", m.Principles), passageShelf("notes", m.Notes),
		{n: len(m.Related), text: true, draw: (*board).relatedMaps}, passageShelf("sources", m.Sources), wideShelf((*board).catalogCard),
	}
}

// passageShelf is a strip of texts, with a title of the format.
func passageShelf(key string, all []journey.Passage) shelf {
	return shelf{n: tileCount(all), text: true, draw: func(b *board, w float64) strip { return b.passages(b.words.frame(key), all, w) }}
}

// stripTitles are the titles of the strips that the map has, for the width of the column in which they stand.
func (b *board) stripTitles() (titles []string) {
	m := b.cover
	for _, s := range []struct {
		key string
		has bool
	}{
		{"principles", m.Principles != nil}, {"notes", m.Notes != nil}, {"related", m.Related != nil}, {"sources", m.Sources != nil},
		{"provenance", b.secondHand()}, {"outcome", m.Outcome.Becomes+m.Outcome.Tells != ""},
	} {
		if s.has {
			titles = append(titles, b.words.frame(s.key))
		}
	}
	return titles
}

// tileCount is the number of tiles of passages: one for each under a heading, and one for each loose text.
func tileCount(all []journey.Passage) (n int) {
	for _, p := range all {
		if p.Title.S != "" {
			n++
		} else {
			n += len(p.Items)
		}
	}
	return n
}

// passages sets loose texts side by side, and those under a heading together.
func (b *board) passages(title string, all []journey.Passage, w float64) strip {
	if len(all) == 0 {
		return strip{}
	}
	var makes []func(w float64) piece
	for _, p := range all {
		if p.Title.S != "" {
			makes = append(makes, func(w float64) piece { return b.passage(p, w) })
			continue
		}
		for _, t := range p.Items {
			makes = append(makes, func(w float64) piece { return b.remark(t, w) })
		}
	}
	pieces := make([]piece, len(makes))
	for i, set := range makes {
		pieces[i] = set(math.Min(w-6*b.unit, b.comfort()*1.8))
	}
	return b.tiles(b.titled(title), pieces, w, false)
}

// passage sets a heading over its texts.
func (b *board) passage(p journey.Passage, w float64) (out piece) {
	out.add(b.strong.balance(shown(p.Title), w), 0, w)
	for _, t := range p.Items {
		in := b.remark(t, w)
		render.Move(in.items, 0, out.height+1.5*b.unit)
		out.items = append(out.items, in.items...)
		out.height += in.height + 1.5*b.unit
	}
	return out
}

// remark sets one text behind a dash, with what stood there before.
func (b *board) remark(t journey.Text, w float64) (p piece) {
	x := 8 * b.unit
	p.items = append(p.items, &render.Group{Role: render.Artifact, Items: []render.Item{
		b.stroke(b.Colors.Accent, 0.6*b.unit, b.body.lead/2, 4.4*b.unit, b.body.lead/2, 1.3*b.unit)}})
	p.add(b.body.balance(b.sourced(shown(t), t), w-x), x, w-x)
	return p
}

// relatedMaps names other maps, each behind the sign of a map.
func (b *board) relatedMaps(w float64) strip {
	all := b.cover.Related
	if len(all) == 0 {
		return strip{}
	}
	pieces := make([]piece, len(all))
	for i := range all {
		pieces[i] = b.otherMap(&all[i], w-6*b.unit)
	}
	return b.tiles(b.titled(b.words.frame("related")), pieces, w, false)
}

// otherMap sets the title of another map, and below it where it is.
func (b *board) otherMap(o *journey.OtherMap, w float64) (p piece) {
	x := 2*b.strong.size + b.unit
	p.items = append(p.items, &render.Group{Role: render.Artifact, Items: b.mapSign(0, b.strong.lead/2, b.strong.size*0.62)})
	p.add(b.strong.set(first(shown(o.Title), o.Path.S), w-x), x, w-x)
	if o.Title.S != "" {
		p.add(b.small.set(o.Path.S, w-x), x, w-x)
	}
	return p
}

// mapSign is a sheet folded in three, of height 2r, from x on and round y.
func (l *look) mapSign(x, y, r float64) []render.Item {
	fold := 0.92 * r
	var edge, folds render.Pen
	top := [4]float64{-0.62, -1, -0.62, -1}
	for i, t := range top {
		at := x + float64(i)*fold
		if i == 0 {
			edge.Move(at, y+t*r)
		} else {
			edge.Line(at, y+t*r)
		}
	}
	for i := 3; i >= 0; i-- {
		edge.Line(x+float64(i)*fold, y+(top[i]+1.62)*r)
	}
	edge.Close()
	for i := 1; i < 3; i++ {
		folds.Move(x+float64(i)*fold, y+top[i]*r)
		folds.Line(x+float64(i)*fold, y+(top[i]+1.62)*r)
	}
	return []render.Item{l.sign(edge, l.Colors.Accent, 0.15*r), l.sign(folds, l.Colors.Accent, 0.15*r)}
}
