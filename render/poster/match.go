package poster

import "math"

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
