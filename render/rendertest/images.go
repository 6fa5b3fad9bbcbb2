package rendertest

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"testing"

	"journeymap/render"
)

// images has a picture of every kind that PNG and JPEG files come in.
func images(tb testing.TB) []render.Item {
	var items []render.Item
	for i, s := range Samples(tb) {
		items = append(items, &render.Group{Role: render.Figure, Name: s.Name, Items: []render.Item{&render.Image{
			Box:  render.Rect{X: 24 + float64(i)*48, Y: 266, W: 40, H: 30},
			Data: s.Data, Type: s.Type,
		}}})
	}
	return items
}

// Sample is a picture of 8 by 6 pixels in one kind of file, made here.
type Sample struct {
	Name, Type string
	Data       []byte
}

// Samples are the pictures of the conformance document: opaque, see-through, gray, 16 bits, palette, interlaced and
// JPEG, colored and gray.
func Samples(tb testing.TB) []Sample {
	tb.Helper()
	return []Sample{
		{"PNG, RGB", "png", encodePNG(tb, draw(image.NewNRGBA(square), 0xFF))},
		{"PNG, alpha", "png", encodePNG(tb, draw(image.NewNRGBA(square), 0x80))},
		{"PNG, gray", "png", encodePNG(tb, draw(image.NewGray(square), 0xFF))},
		{"PNG, 16 bits", "png", encodePNG(tb, draw(image.NewNRGBA64(square), 0xA0))},
		{"PNG, palette", "png", encodePNG(tb, draw(image.NewPaletted(square, colors), 0xFF))},
		{"PNG, interlaced", "png", interlaced(tb)},
		{"JPEG, color", "jpeg", encodeJPEG(tb, draw(image.NewNRGBA(square), 0xFF))},
		{"JPEG, gray", "jpeg", encodeJPEG(tb, draw(image.NewGray(square), 0xFF))},
	}
}

var (
	square = image.Rect(0, 0, 8, 6)
	colors = color.Palette{color.NRGBA{}, color.NRGBA{0xC0, 0x39, 0x2B, 0xFF}, color.NRGBA{0x27, 0xAE, 0x60, 0xFF}, color.NRGBA{0x29, 0x80, 0xB9, 0x80}}
)

// canvas is an image that can be drawn on.
type canvas interface {
	image.Image
	Set(x, y int, c color.Color)
}

// draw paints a pattern in which no two corners are alike, so that a flipped picture shows.
func draw(m canvas, alpha uint8) image.Image {
	for y := range square.Dy() {
		for x := range square.Dx() {
			m.Set(x, y, color.NRGBA{uint8(x * 36), uint8(y * 50), uint8(255 - x*y*7), alpha})
		}
	}
	return m
}

func encodePNG(tb testing.TB, m image.Image) []byte {
	tb.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, m); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}

func encodeJPEG(tb testing.TB, m image.Image) []byte {
	tb.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, m, &jpeg.Options{Quality: 90}); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}

// interlaced is a PNG in Adam7 order, which image/png reads but does not write: 8 by 6 pixels of 8-bit gray.
func interlaced(tb testing.TB) []byte {
	tb.Helper()
	header := binary.BigEndian.AppendUint32(nil, 8)
	header = binary.BigEndian.AppendUint32(header, 6)
	header = append(header, 8, 0, 0, 0, 1) // depth, gray, deflate, adaptive filters, Adam7
	out := []byte("\x89PNG\r\n\x1a\n")
	out = chunk(out, "IHDR", header)
	out = chunk(out, "IDAT", deflate(tb, adam7(8, 6)))
	return chunk(out, "IEND", nil)
}

func chunk(out []byte, kind string, data []byte) []byte {
	out = binary.BigEndian.AppendUint32(out, uint32(len(data)))
	body := append([]byte(kind), data...)
	return binary.BigEndian.AppendUint32(append(out, body...), crc32.ChecksumIEEE(body))
}

// adam7 are the raw rows of the seven passes (PNG specification, 8.2), each with filter type 0 before it.
func adam7(w, h int) []byte {
	passes := [7]struct{ x, y, dx, dy int }{
		{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2},
	}
	var raw []byte
	for _, p := range passes {
		for y := p.y; y < h; y += p.dy {
			raw = append(raw, 0)
			for x := p.x; x < w; x += p.dx {
				raw = append(raw, uint8(x*24+y*12))
			}
		}
	}
	return raw
}

func deflate(tb testing.TB, raw []byte) []byte {
	tb.Helper()
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	if _, err := w.Write(raw); err != nil {
		tb.Fatal(err)
	}
	if err := w.Close(); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}
