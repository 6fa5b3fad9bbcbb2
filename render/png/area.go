package png

import (
	"image"
	"image/draw"
	"math"

	"golang.org/x/image/vector"

	"journeymap/render"
)

// tile is the greatest side of what is given to the rasterizer at once: up to this size it counts in whole numbers,
// which is faster and the same on every machine.
const tile = 512

// scanner holds the rasterizer and room for its coverage. It serves one goroutine.
type scanner struct {
	raster vector.Rasterizer
	cover  []uint8
}

// room gives n bytes, whose content is left over from their last use.
func (s *scanner) room(n int) []uint8 {
	if n > len(s.cover) {
		s.cover = make([]uint8, n)
	}
	return s.cover[:n]
}

// polygon is the inside of closed contours, by the nonzero rule.
type polygon struct {
	lines []polyline
	box   image.Rectangle
}

// grid is the number of places in a pixel that a polygon's points lie on. It is fine enough not to be seen and so
// coarse that differences in the last bit of a coordinate vanish.
const grid = 1024

func newPolygon(lines []polyline) *polygon {
	p := &polygon{lines: lines}
	for _, l := range lines {
		x0, y0, x1, y1 := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
		for i := range l.pts {
			q := &l.pts[i]
			q.X, q.Y = math.Floor(q.X*grid+0.5)/grid, math.Floor(q.Y*grid+0.5)/grid
			x0, x1 = math.Min(x0, q.X), math.Max(x1, q.X)
			y0, y1 = math.Min(y0, q.Y), math.Max(y1, q.Y)
		}
		if len(l.pts) > 0 {
			p.box = p.box.Union(outer(x0, y0, x1, y1))
		}
	}
	return p
}

// outer is the smallest rectangle of whole pixels round a box.
func outer(x0, y0, x1, y1 float64) image.Rectangle {
	return image.Rect(int(math.Floor(x0)), int(math.Floor(y0)), int(math.Ceil(x1)), int(math.Ceil(y1)))
}

func (p *polygon) bounds() image.Rectangle { return p.box }

func (p *polygon) scan(s *scanner, r image.Rectangle, run func(x, y int, cover []uint8)) {
	r = r.Intersect(p.box)
	for y := r.Min.Y; y < r.Max.Y; y += tile {
		rows := p.narrow(image.Rect(r.Min.X, y, r.Max.X, min(y+tile, r.Max.Y)))
		for x := rows.Min.X; x < rows.Max.X; x += tile {
			p.scanTile(s, image.Rect(x, rows.Min.Y, min(x+tile, rows.Max.X), rows.Max.Y), run)
		}
	}
}

// narrow cuts from the rows of r what lies left or right of all edges there.
func (p *polygon) narrow(r image.Rectangle) image.Rectangle {
	top, bottom := float64(r.Min.Y), float64(r.Max.Y)
	left, right := math.Inf(1), math.Inf(-1)
	p.edges(func(a, b render.Point) {
		if max(a.Y, b.Y) > top && min(a.Y, b.Y) < bottom {
			left, right = min(left, a.X, b.X), max(right, a.X, b.X)
		}
	})
	if left > right {
		return image.Rectangle{}
	}
	return r.Intersect(outer(left, top, right, bottom))
}

func (p *polygon) edges(do func(a, b render.Point)) {
	for i := range p.lines {
		pts := p.lines[i].pts
		a := pts[len(pts)-1]
		for _, b := range pts {
			do(a, b)
			a = b
		}
	}
}

func (p *polygon) scanTile(s *scanner, r image.Rectangle, run func(x, y int, cover []uint8)) {
	w, h := r.Dx(), r.Dy()
	s.raster.Reset(w, h)
	s.raster.DrawOp = draw.Src
	c := cutter{raster: &s.raster, w: float64(w), h: float64(h)}
	x, y := float64(r.Min.X), float64(r.Min.Y)
	p.edges(func(a, b render.Point) { c.edge(a.X-x, a.Y-y, b.X-x, b.Y-y) })
	mask := image.Alpha{Pix: s.room(w * h), Stride: w, Rect: image.Rect(0, 0, w, h)}
	s.raster.Draw(&mask, mask.Rect, image.Opaque, image.Point{})
	for i := range h {
		run(r.Min.X, r.Min.Y+i, mask.Pix[i*w:(i+1)*w])
	}
}

// cutter gives edges to the rasterizer, cut to its size. What lies beside it counts for the pixels to its right, so
// it is moved to the border and not left out.
type cutter struct {
	raster *vector.Rasterizer
	w, h   float64
}

func (c *cutter) edge(x0, y0, x1, y1 float64) {
	if max(y0, y1) <= 0 || min(y0, y1) >= c.h || y0 == y1 {
		return
	}
	slope := (x1 - x0) / (y1 - y0)
	at := func(y float64) float64 { return x0 + (y-y0)*slope }
	if a, b := max(0, min(y0, c.h)), max(0, min(y1, c.h)); a != y0 || b != y1 {
		x0, y0, x1, y1 = at(a), a, at(b), b
	}
	if min(x0, x1) >= 0 && max(x0, x1) <= c.w {
		c.raster.MoveTo(float32(x0), float32(y0))
		c.raster.LineTo(float32(x1), float32(y1))
		return
	}
	c.beside(x0, y0, x1, y1)
}

// beside draws an edge that leaves at the left or the right: along the border there, straight between.
func (c *cutter) beside(x0, y0, x1, y1 float64) {
	inside := func(x float64) float64 { return max(0, min(x, c.w)) }
	c.raster.MoveTo(float32(inside(x0)), float32(y0))
	first, second := 0.0, c.w
	if x0 > x1 {
		first, second = second, first
	}
	for _, x := range [2]float64{first, second} {
		if min(x0, x1) < x && x < max(x0, x1) {
			c.raster.LineTo(float32(x), float32(y0+(x-x0)/(x1-x0)*(y1-y0)))
		}
	}
	c.raster.LineTo(float32(inside(x1)), float32(y1))
}

// box is a rectangle along the axes; its edges may run through pixels.
type box struct{ x0, y0, x1, y1 float64 }

func newBox(r image.Rectangle) box {
	return box{float64(r.Min.X), float64(r.Min.Y), float64(r.Max.X), float64(r.Max.Y)}
}

func (b box) bounds() image.Rectangle { return outer(b.x0, b.y0, b.x1, b.y1) }

func (b box) scan(s *scanner, r image.Rectangle, run func(x, y int, cover []uint8)) {
	r = r.Intersect(b.bounds())
	cover := s.room(r.Dx())
	last := -1.0
	for y := r.Min.Y; y < r.Max.Y; y++ {
		if high := overlap(y, b.y0, b.y1); high != last {
			for i := range cover {
				cover[i] = uint8(255*high*overlap(r.Min.X+i, b.x0, b.x1) + 0.5)
			}
			last = high
		}
		run(r.Min.X, y, cover)
	}
}

// overlap is the part of the pixel from i to i+1 that lies between lo and hi.
func overlap(i int, lo, hi float64) float64 {
	return max(0, min(float64(i)+1, hi)-max(float64(i), lo))
}

// shape is the inside of lines: a box where it can be one, which is drawn much faster.
func shape(lines []polyline) area {
	if len(lines) == 1 && len(lines[0].pts) == 4 {
		p := lines[0].pts
		a, b, c, d := p[0], p[1], p[2], p[3]
		if a.Y == b.Y && b.X == c.X && c.Y == d.Y && d.X == a.X || a.X == b.X && b.Y == c.Y && c.X == d.X && d.Y == a.Y {
			return box{min(a.X, c.X), min(a.Y, c.Y), max(a.X, c.X), max(a.Y, c.Y)}
		}
	}
	return newPolygon(lines)
}
