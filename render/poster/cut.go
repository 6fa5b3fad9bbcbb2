package poster

import "slices"

// cutRows spreads the lanes of a measured board over sheets of a height, as evenly as their number allows. Each sheet
// repeats the names of the touchpoints. Lanes that share a row part where it is too tall. It gives nil when a single lane
// is too tall.
func (b *board) cutRows(height float64) []*board {
	parts := b.fillSheets(height, 1)
	if lanes := apart(b.rows); parts == nil && len(lanes) > len(b.rows) {
		c := b.with(lanes, b.page)
		c.ends = b.ends
		c.measure()
		return c.cutRows(height)
	}
	for _, part := range []float64{0.5, 0.6, 0.7, 0.8, 0.9} {
		if parts == nil {
			break
		}
		if even := b.fillSheets(height, part); even != nil && len(even) <= len(parts) {
			return even
		}
	}
	return parts
}

// fillSheets fills sheet after sheet up to a height: those with a lane that takes spare height whole, and others only in
// part, so that what is left does not all fall to the last.
func (b *board) fillSheets(height, part float64) []*board {
	var parts []*board
	rows := b.rows
	for len(rows) > 0 {
		sheet := b.portion(rows, len(parts), height, part)
		if sheet == nil {
			return nil
		}
		taken := len(sheet.rows)
		if len(parts) > 0 && sheet.rows[0].id == "name" && rows[0].id != "name" {
			taken--
		}
		rows = rows[taken:]
		sheet.ends = b.ends && len(rows) == 0
		parts = append(parts, sheet)
	}
	if len(parts) == 0 {
		return nil
	}
	if last := parts[len(parts)-1]; !last.fits(height) { // the insight zone needs a sheet of its own
		extra := b.with(b.names(), last.page+1)
		extra.again = true
		extra.ends, last.ends = last.ends, false
		last.fits(height)
		parts = append(parts, extra)
		if !extra.fits(height) {
			return nil
		}
	}
	return parts
}

// portion takes as many rows as fit on the next sheet, after the names.
func (b *board) portion(rows []row, n int, height, part float64) *board {
	var head []row
	if n > 0 && rows[0].id != "name" {
		head = b.names()
	}
	for k := b.guess(rows, head, height); k > 0; k-- {
		if k > 1 && k < len(rows) && rows[k-1].entry.Line.S != "" { // a line stands over what it names
			continue
		}
		sheet := b.with(slices.Concat(head, rows[:k]), b.page+n)
		sheet.again = n > 0
		most := height
		if !grows(sheet.rows) {
			most *= part
		}
		if sheet.fits(most) {
			return sheet
		}
	}
	return nil
}

// guess is the most rows that could fit on a sheet, by the heights that they had when all were measured.
func (b *board) guess(rows, head []row, height float64) int {
	d := b.drawn
	left := height - d.bands.height - d.phases.height - d.foot.height
	first := len(b.rows) - len(rows)
	if len(head) == 0 {
		left -= d.ways.height
	}
	for range head {
		left -= d.lanes[0].height
	}
	for k := range rows {
		left -= d.lanes[first+k].height
		if g := rows[k].give; g != nil {
			left += g(b)
		}
		if left < 0 {
			return max(k, 1)
		}
	}
	return len(rows)
}

// names is the row of names, if the board shows it.
func (b *board) names() []row {
	for _, r := range b.rows {
		if r.id == "name" {
			return []row{r}
		}
	}
	return nil
}

// with is the board with other rows on another sheet.
func (b *board) with(rows []row, page int) *board {
	c := *b
	c.cols, c.phases = slices.Clone(b.cols), slices.Clone(b.phases)
	c.rows, c.page, c.ends = rows, page, false
	c.drawn, c.feelings = nil, nil
	return &c
}
