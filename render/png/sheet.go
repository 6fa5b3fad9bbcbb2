package png

import (
	"errors"
	"fmt"
	"image"
	"math"

	"journeymap/render"
)

// sheet is a page compiled for drawing: areas of pixels, each with its paint, in order.
type sheet struct {
	size   image.Point
	scale  float64 // pixels per point, as asked for
	view   view
	ops    []op
	glyphs glyphCache
}

// op paints an area, as far as a clip lets it.
type op struct {
	area  area
	paint paint
	clip  *clip // nil: not clipped
}

// area is a set of pixels, each covered from 0, not at all, to 255, wholly.
type area interface {
	bounds() image.Rectangle
	// scan hands over runs of coverage within r, from pixel x, y on to the right. Pixels left out are not covered.
	// The run is only lent: it may neither be kept nor changed.
	scan(s *scanner, r image.Rectangle, run func(x, y int, cover []uint8))
}

// view maps the coordinates of items to pixels. A page whose size is no whole number of pixels is stretched, by less
// than half a pixel, so that its edges are sharp: hence a scale for each direction.
type view struct {
	at     render.Transform
	sx, sy float64 // pixels per point
}

func (v view) point(p render.Point) render.Point {
	p = v.at.Apply(p)
	return render.Point{X: p.X * v.sx, Y: p.Y * v.sy}
}

// length maps a length of no direction, such as a stroke's width.
func (v view) length(d float64) float64 { return d * v.at.Scale * (v.sx + v.sy) / 2 }

var errFar = errors.New("a coordinate is not a number or lies beyond all pages")

// near says that a place in pixels can be drawn; it is false for NaN.
func near(p render.Point) bool { return math.Abs(p.X) < farthest && math.Abs(p.Y) < farthest }

func newSheet(p *render.Page, size image.Point, scale float64) *sheet {
	v := view{at: render.Identity, sx: float64(size.X) / p.Width, sy: float64(size.Y) / p.Height}
	return &sheet{size: size, scale: scale, view: v, glyphs: glyphCache{}}
}

// put appends an op, unless nothing of it could be seen.
func (s *sheet) put(a area, p paint, c *clip) {
	r := a.bounds().Intersect(image.Rectangle{Max: s.size})
	if c != nil {
		r = r.Intersect(c.box)
	}
	if !r.Empty() {
		s.ops = append(s.ops, op{a, p, c})
	}
}

func (s *sheet) add(items []render.Item, v view, c *clip) error {
	for _, it := range items {
		if err := s.item(it, v, c); err != nil {
			return err
		}
	}
	return nil
}

func (s *sheet) item(it render.Item, v view, c *clip) error {
	switch it := it.(type) {
	case *render.Group:
		return s.group(it, v, c)
	case *render.Path:
		return s.path(it, v, c)
	case *render.Text:
		return s.text(it, v, c)
	case *render.Image:
		return s.image(it, v, c)
	}
	return fmt.Errorf("a PNG cannot hold an item of type %T", it)
}

func (s *sheet) group(g *render.Group, v view, c *clip) error {
	v.at = v.at.Inside(g)
	if g.Clip != nil {
		lines, err := flatten(g.Clip.Segs, v, 0)
		if err != nil {
			return fmt.Errorf("clip: %w", err)
		}
		c = newClip(shape(lines), c)
	}
	return s.add(g.Items, v, c)
}

func (s *sheet) path(p *render.Path, v view, c *clip) error {
	if err := s.fill(p, v, c); err != nil {
		return fmt.Errorf("path: %w", err)
	}
	if err := s.stroke(p, v, c); err != nil {
		return fmt.Errorf("path: %w", err)
	}
	return nil
}

func (s *sheet) fill(p *render.Path, v view, c *clip) error {
	if p.Fill.Gradient == nil && p.Fill.Color.A == 0 {
		return nil
	}
	lines, err := flatten(p.Segs, v, 0)
	if err != nil {
		return err
	}
	if g := p.Fill.Gradient; g != nil {
		s.put(shape(lines), newGradient(g, render.Bounds(p.Segs), v), c)
	} else {
		s.put(shape(lines), solid(p.Fill.Color), c)
	}
	return nil
}

func (s *sheet) stroke(p *render.Path, v view, c *clip) error {
	half := v.length(p.Stroke.Width) / 2
	if half == 0 || p.Stroke.Color.A == 0 {
		return nil
	}
	if !(half > 0 && half < farthest) {
		return fmt.Errorf("a stroke of width %g pt cannot be drawn", p.Stroke.Width)
	}
	lines, err := flatten(p.Segs, v, half)
	if err != nil {
		return err
	}
	if len(p.Stroke.Dash) > 0 {
		lines = dashAll(lines, p.Stroke.Dash, v)
	}
	s.put(newPolygon(outline(lines, half, &p.Stroke)), solid(p.Stroke.Color), c)
	return nil
}

func (s *sheet) image(m *render.Image, v view, c *clip) error {
	a, b := v.point(render.Point{X: m.Box.X, Y: m.Box.Y}), v.point(render.Point{X: m.Box.Right(), Y: m.Box.Bottom()})
	if !near(a) || !near(b) {
		return fmt.Errorf("image: %w", errFar)
	}
	src, err := decode(m)
	if err != nil {
		return fmt.Errorf("image: %w", err)
	}
	at := image.Rect(round(a.X), round(a.Y), round(b.X), round(b.Y))
	if at.Empty() || m.Box.Empty() {
		return nil
	}
	if at.Dx() > maxPixels/at.Dy() {
		return fmt.Errorf("image: drawn with %d × %d pixels it is too large: the limit is 100 megapixels", at.Dx(), at.Dy())
	}
	s.put(newBox(at), picture{resize(src, at.Dx(), at.Dy()), at.Min}, c)
	return nil
}

func round(v float64) int { return int(math.Floor(v + 0.5)) }
