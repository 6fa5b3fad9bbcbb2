package font

import (
	"math"

	"github.com/rivo/uniseg"
)

// Wrap breaks a paragraph into lines of at most width points at the given size: at newlines, by UAX #14, at soft
// hyphens, inside words that fill a line with a hyphen, and at last between any two graphemes. Nothing but white
// space at a break is lost (and soft hyphens, which become Hyphen), and no line is wider than width unless a single
// grapheme is. A newline ends a line, so one at the very end adds none; a text of nothing but white space has no lines.
func (f *Face) Wrap(s string, size, width float64) []Line {
	w := wrapper{paragraph: f.paragraph(s), limit: f.limit(size, width)}
	for w.start < len(w.pieces)-1 {
		w.take()
	}
	return w.lines
}

// tolerance is added, in font units, to the width that Wrap is given: a width that was itself computed from Units
// may come back a rounding error smaller.
const tolerance = 1e-6

func (f *Face) limit(size, width float64) int {
	units := width*float64(f.upem)/size + tolerance
	switch {
	case !(units > 0): // or NaN
		return 0
	case units > math.MaxInt32:
		return math.MaxInt32
	}
	return int(units)
}

// wrapper fills lines one after the other, each as full as can be.
type wrapper struct {
	*paragraph
	limit int
	start int // the first piece of the line at hand
	ahead int // the break that next found last
	lines []Line
}

// next is the first break after piece i. A word as long as the text is walked through once, not once a line.
func (w *wrapper) next(i int) int {
	if w.ahead <= i {
		w.ahead = i + 1
		for w.pieces[w.ahead].before == noBreak {
			w.ahead++
		}
	}
	return w.ahead
}

// take fills one line.
func (w *wrapper) take() {
	fit, how := w.start, noBreak // the last break that fits
	for {
		i := w.next(fit)
		b := w.pieces[i].before
		if w.part(w.start, i, b) > w.limit {
			w.overflow(fit, how, i)
			return
		}
		if b == mustBreak {
			w.emit(i, b)
			return
		}
		fit, how = i, b
	}
}

// overflow ends a line that is full: fit is the last break that fits and next the first that does not. A word that
// would fill a line of its own begins on this one if it can be hyphenated here.
func (w *wrapper) overflow(fit int, how breaking, next int) {
	if w.part(fit, next, w.pieces[next].before) > w.limit {
		if at := w.hyphenate(fit, next); at > fit {
			w.emit(at, wordHyphen)
			return
		}
	}
	if fit > w.start {
		w.emit(fit, how)
		return
	}
	w.emit(w.anywhere(next), noBreak)
}

// anywhere is the last cluster boundary before next that fits, at least one cluster on, and past white space, so that
// the next line does not begin with it.
func (w *wrapper) anywhere(next int) int {
	i := w.start + 1
	for i < next && (w.pieces[i].blank || w.width(w.start, i+1) <= w.limit) {
		i++
	}
	return i
}

// emit ends the line before piece i. A line of nothing but white space is dropped unless a newline ends it.
func (w *wrapper) emit(i int, how breaking) {
	newline := how == mustBreak && uniseg.HasTrailingLineBreakInString(w.text[:w.pieces[i].at])
	if newline || w.visible(w.start, i) > w.start {
		w.lines = append(w.lines, w.line(w.start, i, how))
	}
	w.start = i
}
