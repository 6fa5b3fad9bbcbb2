package poster

import (
	"math"
	"slices"

	"journeymap/render"
)

// shelf is a strip of n tiles below the lanes, drawn with tiles of a width; or one that is as wide as the grid, with n of 0.
type shelf struct {
	n    int
	text bool // its tiles stand in the same columns as those of other texts
	draw func(b *board, w float64) strip
}

// wideShelf is a strip that is as wide as the grid.
func wideShelf(draw func(*board) strip) shelf {
	return shelf{draw: func(b *board, _ float64) strip { return draw(b) }}
}

// shelves draws strips from top to bottom. Two that follow each other and are short share a row, so that neither leaves most
// of it empty.
func (b *board) shelves(all []shelf) (out []strip) {
	wide := b.tileWidth(widestText(all))
	var kept []shelf
	var full []strip
	for _, s := range all {
		w := wide
		if !s.text {
			w = b.tileWidth(s.n)
		}
		if st := s.draw(b, w); st.height > 0 {
			kept, full = append(kept, s), append(full, st)
		}
	}
	for i := 0; i < len(kept); i++ {
		if i+1 < len(kept) {
			if both, ok := b.sideBySide(kept[i], kept[i+1], math.Max(full[i].height, full[i+1].height)); ok {
				out = append(out, both)
				i++
				continue
			}
		}
		out = append(out, full[i])
	}
	return out
}

// widestText is the most tiles of a strip of text.
func widestText(all []shelf) (n int) {
	for _, s := range all {
		if s.text {
			n = max(n, s.n)
		}
	}
	return n
}

// leastTile and mostTile are how narrow a tile may get for the sake of another strip in its row, and how wide one gets for
// want of others, in units. Neither strip may get much taller than it is alone.
const (
	leastTile    = 165
	mostTile     = 560
	tallerAtMost = 1.35
)

// sideBySide draws two strips side by side, the second with its title between them, unless they have no room for that.
func (b *board) sideBySide(one, two shelf, tall float64) (strip, bool) {
	gap := 2 * b.tileGap()
	w := (b.gridRight - b.gridLeft - gap - b.label) / 2
	l, r := *b, *b
	l.gridRight = b.gridLeft + w
	r.gridLeft = b.gridRight - w
	if one.n == 0 || two.n == 0 || math.Min(l.evenWidth(one.n), r.evenWidth(two.n)) < leastTile*b.unit {
		return strip{}, false
	}
	st, beside := one.draw(&l, l.evenWidth(one.n)), two.draw(&r, r.evenWidth(two.n))
	render.Move(beside.side, r.gridLeft-b.gridLeft, 0)
	st.side = append(st.side, beside.side...)
	st.cells = slices.Concat(st.cells, beside.cells)
	st.height = math.Max(st.height, beside.height)
	return st, st.height <= tallerAtMost*tall
}

// tileWidth is the width of a tile when n of them share the grid, in as few lines as are needed and about as many in each.
// A few do not get wider than reads well.
func (b *board) tileWidth(n int) float64 {
	room := b.gridRight - b.gridLeft
	n = max(n, int(math.Ceil(room/(mostTile*b.unit))))
	fit := math.Max(1, math.Min(float64(n), math.Floor(room/(140*b.unit))))
	return b.evenWidth(int(math.Ceil(float64(n) / math.Ceil(float64(n)/fit))))
}

// evenWidth is the width of a tile when n of them share the grid side by side.
func (b *board) evenWidth(n int) float64 {
	return (b.gridRight-b.gridLeft+b.tileGap())/float64(n) - b.tileGap()
}

func (l *look) tileGap() float64 { return 8 * l.unit }
