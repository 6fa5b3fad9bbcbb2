package png

import (
	"image"
	"runtime"
	"sync"
	"sync/atomic"
)

// rows is the height of a band, the same on every machine since each band is compressed by itself.
const rows = 64

// bands is the number of bands of a sheet.
func (s *sheet) bands() int { return (s.size.Y + rows - 1) / rows }

// band draws some rows of a sheet. It serves one goroutine, for one band after the other.
type band struct {
	sheet   *sheet
	rect    image.Rectangle
	pix     []uint8 // red, green, blue, alpha
	scanner scanner
	masks   map[*clip]*mask
	clipped []uint8 // a run of coverage within a clip
}

func newBand(s *sheet) *band {
	return &band{sheet: s, pix: make([]uint8, 4*s.size.X*min(rows, s.size.Y)), masks: map[*clip]*mask{}, clipped: make([]uint8, s.size.X)}
}

// pixels are those of the band drawn last.
func (b *band) pixels() []uint8 { return b.pix[:4*b.rect.Dx()*b.rect.Dy()] }

// draw draws band i on a white ground.
func (b *band) draw(i int) {
	size := b.sheet.size
	b.rect = image.Rect(0, i*rows, size.X, min(i*rows+rows, size.Y))
	clear(b.masks)
	flood(b.pixels(), 0xffffffff)
	for i := range b.sheet.ops {
		b.op(&b.sheet.ops[i])
	}
}

func (b *band) op(o *op) {
	r := o.area.bounds().Intersect(b.rect)
	if o.clip != nil {
		r = r.Intersect(o.clip.box)
	}
	if r.Empty() {
		return
	}
	if o.clip == nil {
		o.area.scan(&b.scanner, r, func(x, y int, cover []uint8) {
			o.paint.span(b.row(x, y, len(cover)), x, y, cover)
		})
		return
	}
	m := b.mask(o.clip)
	o.area.scan(&b.scanner, r, func(x, y int, cover []uint8) {
		run := b.clipped[:copy(b.clipped, cover)]
		multiply(run, m.row(x, y))
		o.paint.span(b.row(x, y, len(run)), x, y, run)
	})
}

// row are n pixels from x, y on to the right.
func (b *band) row(x, y, n int) []uint8 {
	at := 4 * ((y-b.rect.Min.Y)*b.rect.Dx() + x)
	return b.pix[at : at+4*n]
}

// inParallel does n pieces of work, numbered from 0, on all processors. Each goroutine calls start for a function of
// its own that does one piece.
func inParallel(n int, start func() func(i int)) {
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			do := start()
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	wg.Wait()
}
