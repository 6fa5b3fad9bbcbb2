package poster

import (
	"fmt"
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/journey/diag"
	"journeymap/render/theme"
)

// plan is the search for the largest type, and the fewest sheets, that hold a map.
type plan struct {
	m      *journey.Map
	th     *theme.Theme
	words  words
	rows   []row
	cols   []column
	sheet  sheet
	lowInk bool
	curved bool              // the emotion lane draws the curve
	hung   map[string]bool   // lanes whose texts hang on it
	names  map[string]string // declared names by id
	whose  []string          // ids of those who have a curve; the first persona is ""
	owners bool              // names tell channels of the company's own from those of others
	rivals []string          // ids of competitors that have one
	turns  turns
	low    []bool // columns whose note hangs under the curve
	ways   []way
	gated  bool // some come in, leave or become a customer on the way
	axis   axis
	signed []journey.MomentKind // moments that texts are
	paired bool                 // what is shown in return stands beside what is asked
	afar   float64              // the unit of what is read from afar; 0: that of the rest

	setting
	bodySize float64  // the type found, in points
	last     []*board // the boards found
	found    diag.List
}

// maxSheets is the most sheets that a poster may take: each is drawn, and held, before the first is written.
const maxSheets = 200

// fillUp is how much larger than a sheet's own the body type may get on several sheets, in points, so that they are full.
const fillUp = 4 * stepDown

// stepDown is how much smaller the body type gets from one try to the next, in points.
const stepDown = 0.5

// boards gives the poster's boards, drawn: one sheet that grows, one sheet with smaller type, or several sheets.
func (p *plan) boards() ([]*board, error) {
	if p.sheet.fit {
		return p.grown()
	}
	err := p.fixed()
	if p.sheet.free && (err != nil || len(p.last) > 1 || p.bodySize < p.sheet.body || !p.reads()) {
		q := *p
		q.last, q.bodySize = nil, 0
		q.sheet.width, q.sheet.height = p.sheet.height, p.sheet.width
		if q.fixed() == nil && (err != nil || q.beats(p)) {
			p.adopt(&q)
			err = nil
		}
	}
	return p.last, err
}

// fixed lays the map out on sheets of one size: on one, or else on several.
func (p *plan) fixed() error {
	p.afar = p.sheet.body / p.th.Sizes.Body
	if p.links != nil {
		return p.fixedChain()
	}
	top := p.roomyBody()
	for body := top; body >= p.sheet.least; body -= stepDown {
		if p.last = p.try(body, 1, false); p.last != nil {
			return nil
		}
		if body == top && p.lay(lookAt(p.th, p.sheet.least, p.sheet.least), 1, false) == nil { // nor is there a size between
			break
		}
	}
	var err error
	p.last, err = p.flowed()
	return err
}

// fairMeasure is the narrowest line that reads well, in letters: shorter ones break words. Type that is muchSmaller, as a
// part of the other, is too high a price for it.
const (
	fairMeasure = 18
	muchSmaller = 0.9
)

// reads says whether the lines of all columns are long enough.
func (p *plan) reads() bool {
	for _, b := range p.last {
		for i := range b.cols {
			if b.cols[i].w-2*b.pad() < b.body.chars(fairMeasure) {
				return false
			}
		}
	}
	return true
}

// beats says whether a plan needs fewer sheets than another; or as many, but the first of them shows the curve; or, where
// that is alike too, with lines that read well in type not much smaller, or else with larger type.
func (p *plan) beats(q *plan) bool {
	switch opens := p.last[0].hasCurve(); {
	case len(p.last) != len(q.last):
		return len(p.last) < len(q.last)
	case opens != q.last[0].hasCurve():
		return opens
	case p.reads() != q.reads() && math.Min(p.bodySize, q.bodySize) > muchSmaller*math.Max(p.bodySize, q.bodySize):
		return p.reads()
	}
	return p.bodySize > q.bodySize
}

// adopt takes over the boards of a plan that turned the sheet.
func (p *plan) adopt(q *plan) {
	p.last, p.sheet, p.bodySize = q.last, q.sheet, q.bodySize
	if p.links != nil { // whose boards have plans of their own
		return
	}
	for _, b := range p.last {
		b.plan = p
	}
}

// grown lets the sheet grow, first wider and then taller, up to the largest page that PDF allows. Columns that are
// too many even for that go on over further sheets of one size.
func (p *plan) grown() ([]*board, error) {
	if p.links != nil {
		return p.grownChain()
	}
	p.bodySize = p.roomyBody()
	l := lookAt(p.th, p.bodySize, p.sheet.least)
	start := newBoard(p, l, p.cols)
	n := start.widest()
	boards, needed := p.across(start, n, 0)
	if needed > p.sheet.height && n == 1 {
		needed = widened(boards[0].width, needed, func(width float64) (float64, float64) {
			boards, needed = p.across(start, 1, width)
			return boards[0].width, needed
		})
	}
	if p.afar = p.afarOn(boards[0].width, needed); n == 1 {
		needed = boards[0].crown()
	}
	height := math.Max(p.sheet.height, needed)
	if height > maxSide {
		return nil, tooTall(height)
	}
	if !grows(p.rows) {
		height = needed
	}
	p.finish(boards, height)
	return boards, nil
}

// widest is the number of sheets, each as wide as PDF allows, on which the columns of a board stand: at most one for each.
func (b *board) widest() int {
	return max(1, min(len(b.cols), int(math.Ceil(b.need()/(maxSide-b.frame())))))
}

// finish stacks all boards in a height. Where several have a curve they are stacked twice: once to see how much room
// each leaves to it, and then on one scale.
func (p *plan) finish(boards []*board, height float64) {
	match(boards, height)
	for _, b := range boards {
		b.finish(height)
	}
	if len(boards) == 1 || !p.curved || !level(boards) {
		return
	}
	for _, b := range boards {
		b.measure()
	}
	match(boards, height)
	for _, b := range boards {
		b.finish(height)
	}
}

// widened keeps a poster that grows tall within the proportions of an upright A sheet, so that it still prints on one:
// rows get lower as columns get wider. Lay lays it out in a width, and returns the width and the height that it takes. Two
// tries come close enough, since the area that text takes hardly changes.
func widened(width, needed float64, lay func(width float64) (took, needed float64)) float64 {
	const shape = math.Sqrt2 / 2
	for range 2 {
		now := width / needed
		if now > shape*0.97 {
			break
		}
		width, needed = lay(math.Min(width*math.Sqrt(shape/now), maxSide))
	}
	return needed
}

// grows says whether a lane takes spare height. Without one a sheet that may grow is as tall as its rows: nothing
// stands apart only to fill it.
func grows(rows []row) bool {
	return slices.ContainsFunc(rows, func(r row) bool { return r.grow > 0 })
}

// roomyBody is the body type for a sheet: its own, or up to twice that when so few columns stand on it that their lines
// would be longer than reads well.
func (p *plan) roomyBody() float64 {
	body := p.sheet.body
	if len(p.cols) > 8 { // no sheet is so wide
		return body
	}
	for up := body + stepDown; up <= 2*p.sheet.body; up += stepDown {
		b := newBoard(p, lookAt(p.th, up, p.sheet.least), p.cols)
		if (p.sheet.width-b.frame())/float64(len(p.cols)) < b.comfort() {
			break
		}
		body = up
	}
	return body
}

func tooTall(height float64) error {
	return Hinted{fmt.Sprintf("the poster would be %.0f mm tall, and a page can be %.0f mm at most", height/mm, maxSide/mm),
		"shorten the longest texts, or leave lanes out with --lanes"}
}

// flowed spreads the columns over sheets, and the lanes too where they are too many for one. It takes the fewest sheets
// that the smallest type needs, and then the largest type that needs no more. All lanes stand on each sheet if they can,
// unless the type would be muchSmaller for it.
func (p *plan) flowed() ([]*board, error) {
	least := p.sheet.least
	start := newBoard(p, lookAt(p.th, least, least), p.cols)
	from := int(math.Max(1, math.Ceil(start.need()/(p.sheet.width-start.frame()))))
	if from > maxSheets {
		return nil, Hinted{fmt.Sprintf("the columns would take at least %d sheets of %s, and %d is the most", from, p.sheet.name, maxSheets), "--paper fit grows as needed"}
	}
	parts, fewest := p.fewest(start.look, from)
	at, body := 0, 0.0
	for _, n := range parts {
		if larger := p.largest(n, fewest, math.Max(least, body/muchSmaller)); larger > 0 {
			at, body = n, larger
		}
	}
	if at == 0 {
		at, body = len(p.cols), least
	}
	if bs := p.try(body, at, true); bs != nil {
		return bs, nil
	}
	return nil, p.tooNarrow()
}

// fewest is the least number of sheets that type takes, and the numbers of runs of columns by which it can be had: first
// the one with all lanes of a run on a sheet, if there is.
func (p *plan) fewest(l *look, from int) (parts []int, sheets int) {
	for n := from; n <= min(from+3, len(p.cols)); n++ {
		switch bs := p.lay(l, n, true); {
		case bs == nil || sheets > 0 && len(bs) > sheets:
		case len(bs) < sheets || sheets == 0:
			parts, sheets = []int{n}, len(bs)
		case n == sheets:
			parts = append([]int{n}, parts...)
		default:
			parts = append(parts, n)
		}
	}
	return parts, sheets
}

// largest is the largest body type, of at least so much, that a number of runs of columns takes no more sheets with; 0 if
// there is none.
func (p *plan) largest(runs, sheets int, least float64) float64 {
	for body := p.sheet.body + fillUp; body >= least; body -= stepDown {
		if bs := p.lay(lookAt(p.th, body, p.sheet.least), runs, true); bs != nil && len(bs) <= sheets {
			return body
		}
	}
	return 0
}

// tooNarrow says that a sheet cannot hold a single column, and which can.
func (p *plan) tooNarrow() error {
	return Hinted{fmt.Sprintf("not even one column fits on %s (%.0f × %.0f mm) with type of %.1f pt",
		p.sheet.name, p.sheet.width/mm, p.sheet.height/mm, p.sheet.least), p.nearest()}
}

// nearest names the smallest of the A sheets that would do, or --paper fit.
func (p *plan) nearest() string {
	for _, name := range []string{"A4", "A3", "A2", "A1", "A0"} {
		s, _ := sheetNamed(name)
		if s.width*s.height <= p.sheet.width*p.sheet.height*1.01 {
			continue
		}
		q := *p
		q.sheet = s
		if q.try(s.least, len(p.cols), true) != nil {
			return "--paper " + name + " holds it, and --paper fit grows as needed"
		}
	}
	return "--paper fit grows as needed"
}

// try lays the columns out on n sheets side by side and stacks them, or gives nil when they do not fit. With cut, lanes
// that are too many for a sheet go on over further ones.
func (p *plan) try(body float64, n int, cut bool) []*board {
	boards := p.lay(lookAt(p.th, body, p.sheet.least), n, cut)
	if boards == nil {
		return nil
	}
	for i, b := range boards {
		b.page, b.pages = i, len(boards)
		b.foot()
	}
	p.finish(boards, p.sheet.height)
	p.bodySize = body
	return boards
}

// warning says what the sheet cost, if anything: type smaller than its own.
func (p *plan) warning() string {
	if p.bodySize >= p.sheet.body {
		return ""
	}
	sizes := fmt.Sprintf("%.1f pt", p.bodySize)
	if small := lookAt(p.th, p.bodySize, p.sheet.least).small.size; small < p.bodySize {
		sizes += fmt.Sprintf(", small type in %.4g pt,", small)
	}
	return fmt.Sprintf("set in %s to fit on %s, whose own type is %.1f pt", sizes, p.sheet.name, p.sheet.body)
}

func sum(vs []float64) (t float64) {
	for _, v := range vs {
		t += v
	}
	return t
}
