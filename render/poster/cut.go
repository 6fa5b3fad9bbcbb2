package poster

import "slices"

// cutting is the search for the cuts between lanes. All runs of columns of a map part at the same lanes, so that their
// sheets hang beside and below each other as one poster; a lane that a run does not have is just not there.
type cutting struct {
	runs   []*run
	height float64 // of a sheet
	seams  []bool  // for each place among the map's lanes: whether a row begins there
	tail   bool    // the insight zone stands under the lanes of the last run
	more   bool    // another map goes on below, and begins on the last sheet if there is room
}

// run is a run of columns with all its lanes, measured.
type run struct {
	*board
	ends  []int     // for each place among the map's lanes: the number of rows of this run that stand before it
	tall  []float64 // the height of the rows before each
	gives []float64 // how much shorter these can be
	first float64   // what the first sheet takes besides lanes
	again float64   // the same of the others, with the names
	zone  float64   // the height of the insight zone
}

// inPlaces gives every lane its place among all, by which the runs of a map agree on where to part.
func inPlaces(rows []row) []row {
	n := 0
	for r := range lanesIn(rows) {
		r.place = n
		n++
	}
	for i := range rows {
		if lanes := rows[i].lanes; lanes != nil {
			rows[i].place = lanes[0].place
		}
	}
	return rows
}

// cutRuns spreads the lanes of measured runs over as few sheets of a height as hold them, run after run. Each sheet
// repeats the names of the touchpoints. Lanes that share a row part where it is too tall. It gives nil when a single lane
// is too tall.
func cutRuns(boards []*board, height float64) []*board {
	if sheets := newCutting(boards, height, boards[0].plan.rows).sheets(); sheets != nil {
		return sheets
	}
	rows := boards[0].plan.rows
	lanes := apart(rows)
	if len(lanes) == len(rows) {
		return nil
	}
	parted := make([]*board, len(boards))
	for i, b := range boards {
		parted[i] = b.with(apart(b.rows), b.page)
		parted[i].ends = b.ends
		parted[i].measure()
	}
	return newCutting(parted, height, lanes).sheets()
}

// newCutting gathers what measured runs of columns need that have some of the rows of their map.
func newCutting(boards []*board, height float64, rows []row) *cutting {
	places := 0
	for r := range lanesIn(rows) {
		places = max(places, r.place+1)
	}
	c := &cutting{height: height, more: boards[0].more && !boards[0].alone, seams: make([]bool, places+1)}
	c.seams[places] = true
	for _, r := range rows {
		c.seams[r.place] = true
	}
	for _, b := range boards {
		c.runs = append(c.runs, newRun(b, places))
	}
	return c
}

// newRun adds up the heights of a measured board. A line that parts lanes stands over what it names, so it goes with that.
func newRun(b *board, places int) *run {
	r := &run{board: b, ends: make([]int, places+1), tall: []float64{0}, gives: []float64{0}}
	for i := range b.rows {
		give := 0.0
		if g := b.rows[i].give; g != nil {
			give = g(b)
		}
		r.tall = append(r.tall, r.tall[i]+b.drawn.lanes[i].height)
		r.gives = append(r.gives, r.gives[i]+give)
	}
	for place, n := 0, 0; place <= places; place++ {
		for n < len(b.rows) && b.rows[n].place < place {
			n++
		}
		r.ends[place] = n
		if n > 0 && n < len(b.rows) && b.rows[n-1].isLine() {
			r.ends[place]--
		}
	}
	r.frame()
	return r
}

// frame finds what the sheets take besides lanes.
func (r *run) frame() {
	d := r.drawn
	each := d.bands.height + d.phases.height + d.foot.height
	r.first = each + d.head.height + d.ways.height
	r.again = each + r.with(nil, r.page+1).head().height
	if n := slices.IndexFunc(r.rows, func(r row) bool { return r.id == "name" }); n >= 0 {
		r.again += d.lanes[n].height
	}
	for _, s := range d.insight {
		r.zone += s.height
	}
}

func (r *row) isLine() bool { return r.entry.Line.S != "" }

// sheets are the boards of the cheapest cuts. Heights that were added up can be a little less than those of the sheets that
// come of it; then it tries for lower ones.
func (c *cutting) sheets() []*board {
	full := c.height
	for _, part := range []float64{1, 0.98, 0.95} {
		c.height = part * full
		if sheets := c.drawn(c.cuts(), full); sheets != nil {
			complete(sheets, full)
			return sheets
		}
	}
	return nil
}

// cuts are the places where bands of sheets end: as few as can be, and then the cheapest. Where it takes fewer sheets, the
// insight zone gets one of its own. It gives nil when there are none.
func (c *cutting) cuts() []int {
	c.tail = false
	without := c.fewest()
	if last := c.runs[len(c.runs)-1]; last.zone == 0 || without == nil {
		return without
	}
	c.tail = true
	if with := c.fewest(); with != nil && len(c.runs)*(len(with)-len(without)) <= 1 {
		return with
	}
	c.tail = false
	return without
}

// drawn gives the boards of all bands, run after run, or nil when one does not fit a height.
func (c *cutting) drawn(cuts []int, height float64) (sheets []*board) {
	if cuts == nil {
		return nil
	}
	for i, r := range c.runs {
		first, from := len(sheets), 0
		for k, to := range cuts {
			ends := i == len(c.runs)-1 && to == len(c.seams)-1
			if b := r.part(from, to, ends && c.tail); b != nil {
				b.page += len(sheets) - i
				b.again, b.band = len(sheets) > first, k
				sheets = append(sheets, b)
			}
			from = to
		}
	}
	if last := c.runs[len(c.runs)-1]; last.zone > 0 && !c.tail {
		b := last.with(last.names(), c.runs[0].page+len(sheets))
		b.again, b.ends, b.band = true, true, len(cuts)
		sheets = append(sheets, b)
	}
	if slices.ContainsFunc(sheets, func(b *board) bool { return !b.fits(height) }) {
		return nil
	}
	return sheets
}

// part is the board with the lanes from one place to another, after the names, or nil where the run has none of them.
func (r *run) part(from, to int, ends bool) *board {
	a, z := r.ends[from], r.ends[to]
	if a == z && !ends {
		return nil
	}
	rows := r.rows[a:z]
	if a > 0 && (a == z || rows[0].id != "name") {
		rows = slices.Concat(r.names(), rows)
	}
	b := r.with(rows, r.page)
	b.ends = ends
	return b
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
