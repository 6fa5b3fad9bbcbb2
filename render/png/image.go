package png

import (
	"bytes"
	"fmt"
	"image"
	"image/draw"
	"image/jpeg"
	stdpng "image/png"
	"io"

	xdraw "golang.org/x/image/draw"

	"journeymap/render"
)

// codec reads one kind of image file.
type codec struct {
	config func(io.Reader) (image.Config, error)
	decode func(io.Reader) (image.Image, error)
}

// codecFor knows the types that an Image may have.
func codecFor(kind string) (codec, bool) {
	switch kind {
	case "png":
		return codec{stdpng.DecodeConfig, stdpng.Decode}, true
	case "jpeg":
		return codec{jpeg.DecodeConfig, jpeg.Decode}, true
	}
	return codec{}, false
}

// decode reads the file of an image, whose size it looks at first.
func decode(m *render.Image) (*image.RGBA, error) {
	c, ok := codecFor(m.Type)
	if !ok {
		return nil, fmt.Errorf("an unknown type %q", m.Type)
	}
	head, err := c.config(bytes.NewReader(m.Data))
	if err != nil {
		return nil, err
	}
	if head.Width <= 0 || head.Height <= 0 {
		return nil, fmt.Errorf("%d × %d pixels are no picture", head.Width, head.Height)
	}
	if head.Width > maxSource/head.Height {
		return nil, fmt.Errorf("%d × %d pixels are too many: the limit is 25 megapixels", head.Width, head.Height)
	}
	img, err := c.decode(bytes.NewReader(m.Data))
	if err != nil {
		return nil, err
	}
	out := image.NewRGBA(image.Rectangle{Max: img.Bounds().Size()})
	draw.Draw(out, out.Rect, img, img.Bounds().Min, draw.Src)
	return out, nil
}

// resize scales an image to w × h pixels with a Catmull-Rom filter: first in the direction that leaves fewer pixels.
func resize(m *image.RGBA, w, h int) *image.RGBA {
	size := m.Rect.Size()
	if w*size.Y < size.X*h {
		return resizeY(resizeX(m, w), h)
	}
	return resizeX(resizeY(m, h), w)
}

// strip is the room in bytes that scaling takes at a time: the library needs 32 a pixel.
const strip = 32 << 20

func resizeX(m *image.RGBA, w int) *image.RGBA {
	size := m.Rect.Size()
	if w == size.X {
		return m
	}
	out := image.NewRGBA(image.Rect(0, 0, w, size.Y))
	step := max(1, strip/32/w)
	for y := 0; y < size.Y; y += step {
		end := min(y+step, size.Y)
		xdraw.CatmullRom.Scale(out, image.Rect(0, y, w, end), m, image.Rect(0, y, size.X, end), draw.Src, nil)
	}
	return out
}

func resizeY(m *image.RGBA, h int) *image.RGBA {
	size := m.Rect.Size()
	if h == size.Y {
		return m
	}
	out := image.NewRGBA(image.Rect(0, 0, size.X, h))
	step := max(1, strip/32/size.Y)
	for x := 0; x < size.X; x += step {
		end := min(x+step, size.X)
		xdraw.CatmullRom.Scale(out, image.Rect(x, 0, end, h), m, image.Rect(x, 0, end, size.Y), draw.Src, nil)
	}
	return out
}
