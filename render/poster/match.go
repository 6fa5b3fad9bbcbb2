package poster

import (
	"math"
	"slices"
)

// Sheets that hang beside each other show the same lanes. Each lane then stands at one height on all of them, as long as
// they have room for it.

// match makes the lanes of measured boards that stand beside each other equally tall, and loosens them alike.
func match(boards []*board, height float64) {
	for _, b := range boards {
		b.alike = false
	}
	for band := 0; ; band++ {
		beside := inBand(boards, band)
		if len(beside) == 0 {
			return
		}
		if len(beside) > 1 && matchable(beside, height) {
			matchBand(beside, height)
		}
	}
}

// complete gives sheets that hang beside each other, below others, the rows that only some of them show, where all have room
// for it: an empty row keeps those below it at one height on all, and so do chevrons of one height. The first sheets of all
// runs have no height in common, as only one of them has the poster's head.
func complete(sheets []*board, height float64) {
	for band := 1; ; band++ {
		beside := inBand(sheets, band)
		if len(beside) == 0 {
			return
		}
		if len(beside) == 1 {
			continue
		}
		if full := allComplete(beside, height); full != nil && matchable(full, height) {
			for i, b := range beside {
				*b = *full[i]
			}
		}
	}
}

// allComplete are boards that stand beside each other with the rows of all and chevrons of one height, measured, or nil where
// one of them has no room for it.
func allComplete(beside []*board, height float64) (full []*board) {
	tall := 0.0
	for _, b := range beside {
		tall = math.Max(tall, b.pointed)
	}
	for _, b := range beside {
		c := b.completed(beside)
		if c == nil {
			return nil
		}
		if c.asTall = tall; !c.fits(height) {
			return nil
		}
		full = append(full, c)
	}
	return full
}

// completed is the board with the rows above its last that those beside it show, or nil where one of them cannot stand
// empty, or has a title that is too wide for the lane titles here.
func (b *board) completed(beside []*board) *board {
	if len(b.rows) == 0 {
		return nil
	}
	rows, last := slices.Clone(b.rows), b.rows[len(b.rows)-1].place
	for _, other := range beside {
		for _, r := range other.rows {
			if r.place > last || slices.ContainsFunc(rows, func(own row) bool { return own.place == r.place }) {
				continue
			}
			if !r.isLine() && (r.set == nil || r.legend != nil) {
				return nil
			}
			rows = append(rows, r)
		}
	}
	slices.SortStableFunc(rows, func(a, b row) int { return a.place - b.place })
	c := b.with(rows, b.page)
	c.ends = b.ends
	if c.labelWidth() > c.label {
		return nil
	}
	return c
}

// inBand are the boards that hang beside each other.
func inBand(boards []*board, band int) (beside []*board) {
	for _, b := range boards {
		if b.band == band {
			beside = append(beside, b)
		}
	}
	return beside
}

// tallestBeside is the height of the tallest strip of each lane that does not grow, by its place.
func tallestBeside(beside []*board) map[int]float64 {
	tall := map[int]float64{}
	for _, b := range beside {
		for i, r := range b.rows {
			if r.grow == 0 {
				tall[r.place] = math.Max(tall[r.place], b.drawn.lanes[i].height)
			}
		}
	}
	return tall
}

// matched is the height of a board whose lanes are as tall as the tallest beside them, and that of these lanes.
func (b *board) matched(tall map[int]float64) (whole, lanes float64) {
	whole = b.drawn.height
	for i, r := range b.rows {
		if r.grow == 0 {
			whole += tall[r.place] - b.drawn.lanes[i].height
			lanes += tall[r.place]
		}
	}
	return whole, lanes
}

// matchable says whether all boards have room for lanes that are as tall as those beside them.
func matchable(beside []*board, height float64) bool {
	tall := tallestBeside(beside)
	for _, b := range beside {
		if whole, _ := b.matched(tall); whole > height {
			return false
		}
	}
	return true
}

// matchBand gives each lane one height, and loosens all alike.
func matchBand(beside []*board, height float64) {
	tall := tallestBeside(beside)
	part := looseBeside(beside, tall, height)
	for _, b := range beside {
		b.alike = true
		for i, r := range b.rows {
			if r.grow == 0 {
				h := tall[r.place] * (1 + part)
				b.drawn.height += h - b.drawn.lanes[i].height
				b.drawn.lanes[i].height = h
			}
		}
	}
}

// looseBeside is how much taller lanes may get for which every board has room: much only where one of them is full then, and
// nothing where a curve takes the height.
func looseBeside(beside []*board, tall map[int]float64, height float64) float64 {
	part, full := looser, false
	for _, b := range beside {
		if grows(b.rows) {
			return 0
		}
		whole, lanes := b.matched(tall)
		part = math.Min(part, (height-whole)/lanes)
	}
	for _, b := range beside {
		whole, lanes := b.matched(tall)
		full = full || height-whole-part*lanes <= blank*height
	}
	if !full {
		return math.Min(part, loose)
	}
	return part
}
