package poster

import (
	"math"
	"slices"

	"journeymap/render"
)

// The lens stands in columns. Narrow sheets have more columns of a smaller measure, so that the header leaves room for the
// journey.

// lensMeasure is the measure of a column of the lens, lensLeast that on a narrow sheet, where there are at most lensNarrow of
// them; in units.
const (
	lensMeasure = 132
	lensLeast   = 82
	lensNarrow  = 6
)

// lensSome is the least number of columns for which the lens leaves room: few facts stand together at the left.
const lensSome = 4

func (l *look) lensGap() float64 { return 16 * l.unit }

// pace is what rooms in the header are multiplied by: less on a narrow sheet.
func (b *board) pace() float64 {
	if b.lensFit(b.width-2*b.margin, lensMeasure) < lensNarrow {
		return 0.7
	}
	return 1
}

func (b *board) factGap() float64 { return 7 * b.unit * b.pace() }

// lensFit is how many columns of a measure in units fit into a width.
func (l *look) lensFit(width, measure float64) int {
	return int(math.Max(1, math.Floor((width+l.lensGap())/(measure*l.unit+l.lensGap()))))
}

// lensMost is the number of columns that a width has room for.
func (l *look) lensMost(width float64) int {
	return max(l.lensFit(width, lensMeasure), min(lensNarrow, l.lensFit(width, lensLeast)))
}

// spread is the lens in columns of a width.
type spread struct {
	columns [][]piece
	width   float64
	height  float64
	uneven  float64 // how far columns end above the lowest, on average
}

// spreadOver puts facts into n columns.
func (b *board) spreadOver(facts []fact, width float64, n int) spread {
	s := spread{width: (width - b.lensGap()*float64(n-1)) / float64(n)}
	var pieces []piece
	for _, f := range facts {
		pieces = append(pieces, b.factPiece(f, math.Min(s.width, b.comfort()*1.25)))
	}
	s.columns = flow(pieces, n, b.factGap())
	for _, col := range s.columns {
		s.height = math.Max(s.height, stackOf(col, b.factGap()))
	}
	for i := range min(n, len(pieces)) {
		s.uneven += s.height / float64(n)
		if i < len(s.columns) {
			s.uneven -= stackOf(s.columns[i], b.factGap()) / float64(n)
		}
	}
	return s
}

// evenest is the best of some ways to spread the lens: a low one, and one whose columns end alike. It has as many columns as
// there is room for, or up to two fewer.
func (b *board) evenest(facts []fact, width float64) spread {
	most := b.lensMost(width)
	n := min(max(len(facts), lensSome), most)
	best := b.spreadOver(facts, width, n)
	for fewer := n - 1; fewer >= max(lensSome, n-2) && len(facts) > fewer; fewer-- {
		if s := b.spreadOver(facts, width, fewer); s.height+s.uneven < best.height+best.uneven {
			best = s
		}
	}
	return best
}

// stackOf is the height of pieces below one another.
func stackOf(ps []piece, gap float64) float64 {
	h := -gap
	for _, p := range ps {
		h += p.height + gap
	}
	return math.Max(0, h)
}

// flow puts pieces into at most n columns, in order: the tallest is as low as it can be, and the others end as near to its end
// as they can.
func flow(pieces []piece, n int, gap float64) (columns [][]piece) {
	most := lowest(pieces, n, gap) + 0.001
	tries := [][]filling{make([]filling, len(pieces)+1)}
	for i := range pieces {
		tries[0][i+1].short = math.Inf(1)
	}
	best := 0
	for k := 1; k <= min(n, len(pieces)); k++ {
		tries = append(tries, filled(pieces, tries[k-1], most, gap))
		if !math.IsInf(tries[k][len(pieces)].short, 1) {
			best = k
		}
	}
	for i := len(pieces); best > 0; best-- {
		from := tries[best][i].from
		columns = append(columns, pieces[from:i])
		i = from
	}
	slices.Reverse(columns)
	return columns
}

// filling is the best way to fill some columns with the first pieces.
type filling struct {
	short float64 // the sum of the squares of what each falls short; infinite: there is no way
	from  int     // the piece with which the last of them begins
}

// filled adds a column to the fillings with the first pieces, and the first one, two and so on.
func filled(pieces []piece, before []filling, most, gap float64) []filling {
	out := make([]filling, len(before))
	for i := range out {
		out[i].short = math.Inf(1)
		h := -gap
		for j := i - 1; j >= 0; j-- {
			if h += pieces[j].height + gap; h > most {
				break
			}
			if s := before[j].short + (most-h)*(most-h); s < out[i].short {
				out[i] = filling{s, j}
			}
		}
	}
	return out
}

// lowest is how low columns can be that hold pieces in order.
func lowest(pieces []piece, n int, gap float64) float64 {
	lo, hi := 0.0, 0.0
	for _, p := range pieces {
		lo = math.Max(lo, p.height)
		hi += p.height + gap
	}
	for range 20 {
		mid := (lo + hi) / 2
		if columnsUpTo(pieces, mid, gap) <= n {
			hi = mid
		} else {
			lo = mid
		}
	}
	return hi
}

// columnsUpTo counts the columns that pieces fill up to a height, one after the other.
func columnsUpTo(pieces []piece, height, gap float64) (n int) {
	y := math.Inf(1)
	for _, p := range pieces {
		if y+p.height > height+0.001 {
			n, y = n+1, 0
		}
		y += p.height + gap
	}
	return n
}

// set places the pieces of a lens, with the top left corner at zero.
func (s spread) set(b *board) (items []render.Item) {
	for i, col := range s.columns {
		y := 0.0
		for _, p := range col {
			render.Move(p.items, float64(i)*(s.width+b.lensGap()), y)
			items = append(items, &render.Group{Role: render.Section, Items: p.items})
			y += p.height + b.factGap()
		}
	}
	return items
}
