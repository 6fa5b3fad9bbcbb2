package png

import "image"

// clip lets through an area within the clip around it.
type clip struct {
	area   area
	around *clip // nil: the page
	box    image.Rectangle
}

func newClip(a area, around *clip) *clip {
	c := &clip{area: a, around: around, box: a.bounds()}
	if around != nil {
		c.box = c.box.Intersect(around.box)
	}
	return c
}

// mask is the coverage of a clip within a band.
type mask struct {
	rect image.Rectangle
	pix  []uint8
}

// row is the coverage from x, y on to the right; the place must lie within the mask.
func (m *mask) row(x, y int) []uint8 {
	return m.pix[(y-m.rect.Min.Y)*m.rect.Dx()+x-m.rect.Min.X:]
}

// mask is the coverage of a clip in the band, made once for all that it clips there.
func (b *band) mask(c *clip) *mask {
	if m := b.masks[c]; m != nil {
		return m
	}
	r := c.box.Intersect(b.rect)
	m := &mask{rect: r, pix: make([]uint8, r.Dx()*r.Dy())}
	c.area.scan(&b.scanner, r, func(x, y int, cover []uint8) { copy(m.row(x, y), cover) })
	if c.around != nil {
		outer := b.mask(c.around)
		for y := r.Min.Y; y < r.Max.Y; y++ {
			multiply(m.row(r.Min.X, y)[:r.Dx()], outer.row(r.Min.X, y))
		}
	}
	b.masks[c] = m
	return m
}

// multiply lessens coverage by that of another.
func multiply(cover, by []uint8) {
	for i := range cover {
		cover[i] = mul(cover[i], by[i])
	}
}
