package png

import (
	"bytes"
	"encoding/binary"
	"hash/adler32"
	"image"
	"image/color"
	"image/draw"
	stdpng "image/png"
	"io"
	"math"
	"runtime"
	"testing"

	"journeymap/render"
	"journeymap/render/rendertest"
)

// pages are the conformance document's, one a document.
func pages(tb testing.TB) []*render.Document {
	d := rendertest.Document(tb)
	return []*render.Document{d.Single(0), d.Single(1)}
}

func TestRenderer(t *testing.T) {
	rendertest.Run(t, "default", Renderer{}, pages(t)...)
	rendertest.Run(t, "scaled", Renderer{Scale: 2.3}, pages(t)[1])
}

// TestEncode checks that another reader finds the very pixels of Raster, opaque and in RGB.
func TestEncode(t *testing.T) {
	for _, d := range append(pages(t), page(1, 1), page(3000, 1, rect(red, 0.5, 0, 7, 1)), page(1, 200), page(5, rows), page(5, rows+1)) {
		want, err := Raster(d, 0)
		if err != nil {
			t.Fatal(err)
		}
		img, err := stdpng.Decode(bytes.NewReader(rendertest.Render(t, Renderer{}, d)))
		if err != nil {
			t.Fatalf("page of %v: %v", want.Rect.Max, err)
		}
		got, ok := img.(*image.RGBA) // what the standard library reads RGB as
		if !ok {
			t.Fatalf("decoded as %T, want RGB", img)
		}
		if got.Rect != want.Rect || !bytes.Equal(got.Pix, want.Pix) {
			t.Errorf("page of %v: other pixels in the file", want.Rect.Max)
		}
	}
}

// TestProcessors checks that the bytes do not depend on how many bands are drawn at once.
func TestProcessors(t *testing.T) {
	d := pages(t)[0]
	want := rendertest.Render(t, Renderer{}, d)
	for _, n := range []int{1, 2, 7} {
		before := runtime.GOMAXPROCS(n)
		got := rendertest.Render(t, Renderer{}, d)
		runtime.GOMAXPROCS(before)
		if !bytes.Equal(got, want) {
			t.Errorf("%d processors give other bytes", n)
		}
	}
}

func TestResolution(t *testing.T) {
	for scale, want := range map[float64]uint32{0: 3780, 1: 2835, 300.0 / 72: 11811} {
		data := rendertest.Render(t, Renderer{Scale: scale}, page(720, 360))
		i := bytes.Index(data, []byte("pHYs"))
		if i < 0 || i > bytes.Index(data, []byte("IDAT")) {
			t.Fatalf("pHYs at %d", i)
		}
		x, y, unit := binary.BigEndian.Uint32(data[i+4:]), binary.BigEndian.Uint32(data[i+8:]), data[i+12]
		if x != want || y != want || unit != 1 {
			t.Errorf("scale %g: %d × %d pixels in unit %d, want %d in a meter", scale, x, y, unit, want)
		}
	}
}

// TestTrueSize checks that pixels and resolution give the size of the page within half a pixel.
func TestTrueSize(t *testing.T) {
	const width, height = 33.4, 1190.55
	data := rendertest.Render(t, Renderer{}, page(width, height))
	i := bytes.Index(data, []byte("pHYs"))
	for j, want := range []float64{width, height} {
		n := float64(binary.BigEndian.Uint32(data[16+4*j:]))
		perMeter := float64(binary.BigEndian.Uint32(data[i+4+4*j:]))
		if got := n / perMeter / 0.0254 * 72; math.Abs(got-want) > 0.5/DefaultScale+2e-4*want {
			t.Errorf("a print measures %.3f pt, want %.3f", got, want)
		}
	}
}

func TestAdler(t *testing.T) {
	var data []byte
	sum := adler{1, 0}
	for _, n := range []int{0, 1, 5, 5552, 65521, 200_000} {
		part := bytes.Repeat([]byte{0xff, 7, byte(n)}, n)[:n]
		data = append(data, part...)
		sum.add(adler32.Checksum(part), n)
		if got, want := sum.value(), adler32.Checksum(data); got != want {
			t.Errorf("after %d bytes: %08x, want %08x", len(data), got, want)
		}
	}
}

// poster is a page of A3 with as much on it as a map of a dozen touchpoints has.
func poster(tb testing.TB) *render.Document {
	d := rendertest.Document(tb).Single(0)
	var items []render.Item
	for i := range 6 {
		items = append(items, &render.Group{Shift: render.Point{X: float64(i%3) * 390, Y: float64(i/3) * 420}, Scale: 0.8, Items: d.Pages[0].Items})
	}
	return page(1190.55, 841.89, items...)
}

func BenchmarkRaster(b *testing.B) {
	d := poster(b)
	for b.Loop() {
		if _, err := Raster(d, 0); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRender(b *testing.B) {
	d := poster(b)
	for b.Loop() {
		if err := (Renderer{}).Render(io.Discard, d); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkBlank encodes an empty page of the same size with the standard library: what BenchmarkRender is measured by.
func BenchmarkBlank(b *testing.B) { benchmarkStandard(b, color.White) }

// BenchmarkStandard encodes the poster with the standard library.
func BenchmarkStandard(b *testing.B) { benchmarkStandard(b, nil) }

func benchmarkStandard(b *testing.B, ground color.Color) {
	m, err := Raster(poster(b), 0)
	if err != nil {
		b.Fatal(err)
	}
	if ground != nil {
		draw.Draw(m, m.Rect, image.NewUniform(ground), image.Point{}, draw.Src)
	}
	e := stdpng.Encoder{CompressionLevel: stdpng.BestSpeed}
	for b.Loop() {
		if err := e.Encode(io.Discard, m); err != nil {
			b.Fatal(err)
		}
	}
}
