package pdf

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"

	"journeymap/render"
)

// picture is an image XObject: its dictionary without the length, and its stream.
type picture struct {
	source []byte
	dict   string
	stream []byte
	mask   *picture // opacity; nil: opaque
}

// image draws an image in its box. The same picture is stored once.
func (p *page) image(it *render.Image) error {
	n, err := p.picture(it)
	if err != nil {
		return fmt.Errorf("image: %w", err)
	}
	if p.images[n].mask != nil {
		p.alpha[p.n] = true
	}
	b := it.Box
	p.pdf.RawWriteStr(fmt.Sprintf("q %s 0 0 %s %s cm /Im%d Do Q",
		nums(b.W), nums(b.H), nums(b.X, p.height-b.Bottom()), n+1))
	return nil
}

// picture gives the index of an image in the document, which it joins if it is new.
func (c *canvas) picture(it *render.Image) (int, error) {
	for i, known := range c.images {
		if bytes.Equal(known.source, it.Data) {
			return i, nil
		}
	}
	img, err := c.read(it)
	if err != nil {
		return 0, err
	}
	img.source = it.Data
	c.images = append(c.images, img)
	return len(c.images) - 1, nil
}

func (c *canvas) read(it *render.Image) (*picture, error) {
	switch it.Type {
	case "png":
		return readPNG(it.Data, c.zip)
	case "jpeg":
		return readJPEG(it.Data)
	}
	return nil, fmt.Errorf("cannot embed an image of type %q", it.Type)
}

// add adds the image to the file and gives its number.
func (img *picture) add(f *file) int {
	dict := img.dict
	if img.mask != nil {
		dict += "/SMask " + ref(img.mask.add(f))
	}
	return f.addStream(dict, img.stream)
}

// imageDict is an image XObject of 8 bits a channel.
func imageDict(b image.Rectangle, space, filter string) string {
	return fmt.Sprintf("/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/%s/BitsPerComponent 8/Filter/%s",
		b.Dx(), b.Dy(), space, filter)
}

// readJPEG keeps a JPEG as it is: readers of PDF decode it. Adobe's CMYK JPEGs hold inverted ink, and say so.
func readJPEG(data []byte) (*picture, error) {
	cfg, err := jpeg.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	if err := checkPixels(cfg.Width, cfg.Height); err != nil {
		return nil, err
	}
	space, decode := "DeviceRGB", ""
	switch cfg.ColorModel {
	case color.GrayModel:
		space = "DeviceGray"
	case color.CMYKModel:
		space = "DeviceCMYK"
		if bytes.Contains(data[:min(len(data), 4096)], []byte("\xff\xee\x00\x0eAdobe")) {
			decode = "/Decode[1 0 1 0 1 0 1 0]"
		}
	}
	dict := imageDict(image.Rect(0, 0, cfg.Width, cfg.Height), space, "DCTDecode")
	return &picture{dict: dict + decode, stream: data}, nil
}

// readPNG decodes a PNG of any depth and stores 8 bits a channel, gray or RGB, with its opacity as a soft mask.
func readPNG(data []byte, zip *deflater) (*picture, error) {
	cfg, err := png.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	if err := checkPixels(cfg.Width, cfg.Height); err != nil {
		return nil, err
	}
	img, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	if g, ok := img.(*image.Gray); ok {
		return &picture{dict: imageDict(g.Rect, "DeviceGray", "FlateDecode"), stream: zip.pack(g.Pix)}, nil
	}
	return split(straight(img), zip), nil
}

// straight gives an image in 8 bits a channel with its color not multiplied by its opacity.
func straight(img image.Image) *image.NRGBA {
	if n, ok := img.(*image.NRGBA); ok {
		return n
	}
	n := image.NewNRGBA(img.Bounds())
	if p, ok := img.(*image.Paletted); ok {
		fillPaletted(n, p)
		return n
	}
	draw.Draw(n, n.Rect, img, img.Bounds().Min, draw.Src)
	return n
}

// fillPaletted converts each color of the palette once. A pixel beyond the palette stays clear.
func fillPaletted(dst *image.NRGBA, src *image.Paletted) {
	palette := make([]color.NRGBA, len(src.Palette))
	for i, c := range src.Palette {
		palette[i] = color.NRGBAModel.Convert(c).(color.NRGBA)
	}
	for i, index := range src.Pix {
		if int(index) < len(palette) {
			c := palette[index]
			copy(dst.Pix[4*i:], []byte{c.R, c.G, c.B, c.A})
		}
	}
}

// split parts color from opacity.
func split(img *image.NRGBA, zip *deflater) *picture {
	n := len(img.Pix) / 4
	rgb, alpha := make([]byte, 0, 3*n), make([]byte, 0, n)
	for i := 0; i < len(img.Pix); i += 4 {
		rgb = append(rgb, img.Pix[i:i+3]...)
		alpha = append(alpha, img.Pix[i+3])
	}
	pic := &picture{dict: imageDict(img.Rect, "DeviceRGB", "FlateDecode"), stream: zip.pack(rgb)}
	if bytes.Count(alpha, []byte{0xFF}) < n {
		pic.mask = &picture{dict: imageDict(img.Rect, "DeviceGray", "FlateDecode"), stream: zip.pack(alpha)}
	}
	return pic
}
