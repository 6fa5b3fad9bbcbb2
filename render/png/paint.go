package png

import (
	"encoding/binary"
	"image"
	"image/color"
	"math"

	"journeymap/render"
)

// paint colors pixels. The ground is opaque and stays so.
type paint interface {
	// span paints the run of pixels from x, y on to the right, four bytes each, as far as they are covered.
	span(dst []uint8, x, y int, cover []uint8)
}

// mul is a·b for fractions of 255, rounded to the nearest.
func mul(a, b uint8) uint8 {
	v := uint32(a)*uint32(b) + 128
	return uint8((v + v>>8) >> 8)
}

// mix goes from one color value to another by a fraction of 255, rounded to the nearest.
func mix(from, to, a uint8) uint8 {
	v := uint32(from)*uint32(255-a) + uint32(to)*uint32(a) + 128
	return uint8((v + v>>8) >> 8)
}

// solid paints one color, which may be transparent.
type solid color.NRGBA

func (c solid) span(dst []uint8, _, _ int, cover []uint8) {
	opaque := uint32(c.R) | uint32(c.G)<<8 | uint32(c.B)<<16 | 0xff<<24
	for len(cover) > 0 {
		n := uniform(cover)
		switch a := mul(c.A, cover[0]); a {
		case 0:
		case 255:
			flood(dst[:4*n], opaque)
		default:
			for i := range n {
				d := dst[4*i : 4*i+3 : 4*i+3]
				d[0], d[1], d[2] = mix(d[0], c.R, a), mix(d[1], c.G, a), mix(d[2], c.B, a)
			}
		}
		cover, dst = cover[n:], dst[4*n:]
	}
}

// flood sets whole pixels, red in the lowest byte.
func flood(dst []uint8, pixel uint32) {
	binary.LittleEndian.PutUint32(dst, pixel)
	for n := 4; n < len(dst); n *= 2 {
		copy(dst[n:], dst[:n])
	}
}

// uniform is the length of a run of equal coverage that a slice begins with: 8 of none or whole at a time, else one.
func uniform(cover []uint8) int {
	n := 0
	for len(cover)-n >= 8 {
		w := binary.LittleEndian.Uint64(cover[n:])
		if w != 0 && w != 1<<64-1 || cover[n] != cover[0] {
			break
		}
		n += 8
	}
	return max(1, n)
}

// shades is the number of steps of a gradient, enough for every pair of 8-bit colors.
const shades = 1024

// gradient paints a table of opaque colors along a direction: the index at x, y is at + dx·x + dy·y.
type gradient struct {
	table      [shades]color.NRGBA
	at, dx, dy float64
}

// newGradient lays a gradient over a box. As in SVG, its lines of equal color are those of the box made square.
func newGradient(g *render.Gradient, r render.Rect, v view) *gradient {
	p := &gradient{}
	for i := range p.table {
		t := (2*i*255 + shades - 1) / (2 * (shades - 1))
		p.table[i] = color.NRGBA{mix(g.From.R, g.To.R, uint8(t)), mix(g.From.G, g.To.G, uint8(t)), mix(g.From.B, g.To.B, uint8(t)), 255}
	}
	ex, ey := g.End.X-g.Start.X, g.End.Y-g.Start.Y
	square := ex*ex + ey*ey
	a, b := v.point(render.Point{X: r.X, Y: r.Y}), v.point(render.Point{X: r.Right(), Y: r.Bottom()})
	p.dx, p.dy = shades*ex/square/(b.X-a.X), shades*ey/square/(b.Y-a.Y)
	p.at = -p.dx*(a.X-0.5) - p.dy*(a.Y-0.5) - shades*(g.Start.X*ex+g.Start.Y*ey)/square
	if sum := p.at + p.dx + p.dy; math.IsNaN(sum) || math.IsInf(sum, 0) {
		p.at, p.dx, p.dy = shades, 0, 0 // no direction: the last color, as in SVG
	}
	return p
}

func (g *gradient) span(dst []uint8, x, y int, cover []uint8) {
	at := g.at + g.dx*float64(x) + g.dy*float64(y)
	for i, a := range cover {
		if a == 0 {
			continue
		}
		c := &g.table[int(max(0, min(at+g.dx*float64(i), shades-1)))]
		d := dst[4*i : 4*i+3 : 4*i+3]
		if a == 255 {
			d[0], d[1], d[2] = c.R, c.G, c.B
		} else {
			d[0], d[1], d[2] = mix(d[0], c.R, a), mix(d[1], c.G, a), mix(d[2], c.B, a)
		}
	}
}

// picture paints an image whose first pixel stands at a place of the page.
type picture struct {
	img *image.RGBA // premultiplied
	at  image.Point
}

func (p picture) span(dst []uint8, x, y int, cover []uint8) {
	src := p.img.Pix[p.img.PixOffset(x-p.at.X, y-p.at.Y):]
	for i, a := range cover {
		s := src[4*i : 4*i+4 : 4*i+4]
		d := dst[4*i : 4*i+3 : 4*i+3]
		keep := 255 - mul(s[3], a)
		for j := range d {
			d[j] = mul(s[j], a) + mul(d[j], keep)
		}
	}
}
