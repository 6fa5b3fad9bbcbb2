package png

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	stdpng "image/png"
	"testing"

	"journeymap/render"
	"journeymap/render/rendertest"
)

// quartered is a picture of four colors, one a quarter.
func quartered(t *testing.T, w, h int) []byte {
	t.Helper()
	m := image.NewNRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			m.SetNRGBA(x, y, []color.NRGBA{red, blue, black, {0, 0, 0, 128}}[x*2/w+y*2/h*2])
		}
	}
	var b bytes.Buffer
	if err := stdpng.Encode(&b, m); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestImage(t *testing.T) {
	for _, size := range []image.Point{{40, 80}, {80, 80}, {400, 240}, {40, 900}, {1000, 80}} {
		m := drawn(t, &render.Image{Box: render.Rect{X: 20, Y: 30, W: 40, H: 80}, Type: "png", Data: quartered(t, size.X, size.Y)})
		for p, want := range map[image.Point]color.NRGBA{
			{20, 30}: red, {59, 30}: blue, {20, 109}: black, {59, 109}: gray(127),
			{19, 30}: white, {20, 29}: white, {60, 109}: white, {59, 110}: white,
		} {
			if got := m.RGBAAt(p.X, p.Y); !alike(got, want, 2) {
				t.Errorf("image of %v: pixel %v is %v, want %v", size, p, got, want)
			}
		}
	}
}

// TestImageAverage checks that scaling down keeps the mean, so that nothing is skipped.
func TestImageAverage(t *testing.T) {
	m := image.NewGray(image.Rect(0, 0, 640, 640))
	for i := range m.Pix {
		m.Pix[i] = uint8((i%640 + i/640) % 2 * 255)
	}
	var b bytes.Buffer
	if err := stdpng.Encode(&b, m); err != nil {
		t.Fatal(err)
	}
	got := drawn(t, &render.Image{Box: render.Rect{W: 64, H: 64}, Type: "png", Data: b.Bytes()})
	for _, p := range []image.Point{{5, 5}, {32, 32}, {50, 20}} {
		if c := got.RGBAAt(p.X, p.Y); !alike(c, gray(127), 3) {
			t.Errorf("pixel %v of a fine checkerboard is %v, want gray", p, c)
		}
	}
}

func TestImageSamples(t *testing.T) {
	for _, s := range rendertest.Samples(t) {
		m := drawn(t, &render.Image{Box: render.Rect{X: 10, Y: 10, W: 80, H: 60}, Type: s.Type, Data: s.Data})
		if ink(m) == 0 {
			t.Errorf("%s: nothing is drawn", s.Name)
		}
	}
}

// TestImageBomb checks that an image is refused by its header, before its pixels are read.
func TestImageBomb(t *testing.T) {
	data := quartered(t, 2, 2)
	binary.BigEndian.PutUint32(data[16:], 5001)
	binary.BigEndian.PutUint32(data[20:], 5000)
	binary.BigEndian.PutUint32(data[29:], crc32.ChecksumIEEE(data[12:29]))
	_, err := decode(&render.Image{Type: "png", Data: data})
	const want = "5001 × 5000 pixels are too many: the limit is 25 megapixels"
	if err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
}

func TestImageTooLarge(t *testing.T) {
	m := &render.Image{Box: render.Rect{W: 10001, H: 10000}, Type: "png", Data: quartered(t, 2, 2)}
	_, err := Raster(page(10, 10, m), 1)
	const want = "image: drawn with 10001 × 10000 pixels it is too large: the limit is 100 megapixels"
	if err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
}
