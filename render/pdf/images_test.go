package pdf

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"
	"os"
	"strconv"
	"strings"
	"testing"

	"journeymap/render"
	"journeymap/render/rendertest"
)

// TestImagePixels draws each sort of image pixel by pixel on a white page, and compares it with the decoded file.
func TestImagePixels(t *testing.T) {
	for _, s := range rendertest.Samples(t) {
		t.Run(s.Name, func(t *testing.T) {
			want := decode(t, s.Data)
			comparePixels(t, drawn(t, s.Data, s.Type, want.Bounds()), want, s.Type == "jpeg")
		})
	}
}

// zoom is how many pixels of the page a pixel of the image gets, more than readers would smooth.
const zoom = 10

// drawn gives the page that poppler draws of one image.
func drawn(t *testing.T, data []byte, kind string, b image.Rectangle) image.Image {
	t.Helper()
	d := sheet(&render.Image{Box: render.Rect{W: float64(b.Dx()), H: float64(b.Dy())}, Data: data, Type: kind})
	d.Pages[0].Width, d.Pages[0].Height = float64(b.Dx()), float64(b.Dy())
	path := write(t, d)
	tool(t, "qpdf", "--check", path)
	tool(t, "pdftoppm", "-r", strconv.Itoa(72*zoom), "-png", "-singlefile", path, path)
	page, err := os.ReadFile(path + ".png")
	if err != nil {
		t.Fatal(err)
	}
	return decode(t, page)
}

func decode(t *testing.T, data []byte) image.Image {
	t.Helper()
	img, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// comparePixels looks at the light of each pixel alone where decoders differ in how they smooth color.
func comparePixels(t *testing.T, got, want image.Image, light bool) {
	t.Helper()
	var model color.Model = color.RGBAModel
	if light {
		model = color.GrayModel
	}
	white := image.NewRGBA(want.Bounds())
	draw.Draw(white, white.Rect, image.White, image.Point{}, draw.Src)
	draw.Draw(white, white.Rect, want, image.Point{}, draw.Over)
	for y := range white.Rect.Dy() {
		for x := range white.Rect.Dx() {
			g, w := model.Convert(got.At(x*zoom+zoom/2, y*zoom+zoom/2)), model.Convert(white.At(x, y))
			if apart(g, w) > 6 {
				t.Fatalf("pixel %d,%d is %v, want %v", x, y, g, w)
			}
		}
	}
}

// apart is the largest difference of two colors in a channel, of 255.
func apart(a, b color.Color) int {
	r, g, bl, _ := a.RGBA()
	r2, g2, b2, _ := b.RGBA()
	diff := func(x, y uint32) uint32 { return max(x, y) - min(x, y) }
	return int(max(diff(r, r2), diff(g, g2), diff(bl, b2)) >> 8)
}

// TestInvertedCMYK: Adobe's JPEGs hold 0 for full ink; the picture is cyan, not red.
func TestInvertedCMYK(t *testing.T) {
	data := cmykJPEG()
	cfg, err := jpeg.DecodeConfig(bytes.NewReader(data))
	if err != nil || cfg.ColorModel != color.CMYKModel {
		t.Fatalf("the test's own file: %v %v", cfg, err)
	}
	c := color.RGBAModel.Convert(drawn(t, data, "jpeg", image.Rect(0, 0, 8, 8)).At(4*zoom, 4*zoom)).(color.RGBA)
	if c.R > 60 || c.B < 150 {
		t.Errorf("drawn as %v, want cyan", c)
	}
}

// cmykJPEG is a JPEG of one block and four components, with Adobe's marker: 0 in the first, 255 in the others.
// A component's only coefficient is in one of two categories: −1024 in 11, coded 1 0, and 1016 in 10, coded 0.
func cmykJPEG() []byte {
	b := []byte("\xff\xd8\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00\x00")
	b = append(b, "\xff\xdb\x00\x43\x00"+strings.Repeat("\x01", 64)...)
	b = append(b, "\xff\xc0\x00\x14\x08\x00\x08\x00\x08\x04\x01\x11\x00\x02\x11\x00\x03\x11\x00\x04\x11\x00"...)
	b = append(b, "\xff\xc4\x00\x15\x00\x01\x01"+strings.Repeat("\x00", 14)+"\x0a\x0b"...)
	b = append(b, "\xff\xc4\x00\x14\x10\x01"+strings.Repeat("\x00", 15)+"\x00"...)
	b = append(b, "\xff\xda\x00\x0e\x04\x01\x00\x02\x00\x03\x00\x04\x00\x00\x3f\x00"...)
	bits := "10" + "01111111111" + "0" + strings.Repeat("0"+"1111111000"+"0", 3)
	bits += strings.Repeat("1", (8-len(bits)%8)%8)
	for ; bits != ""; bits = bits[8:] {
		var v byte
		fmt.Sscanf(bits[:8], "%b", &v)
		if b = append(b, v); v == 0xFF {
			b = append(b, 0)
		}
	}
	return append(b, "\xff\xd9"...)
}

// TestSameImageOnce: a picture that is drawn twice is stored once, and another of the same width is told apart.
func TestSameImageOnce(t *testing.T) {
	samples := rendertest.Samples(t)
	at := func(x float64, s rendertest.Sample) *render.Image {
		return &render.Image{Box: render.Rect{X: x, W: 8, H: 6}, Data: bytes.Clone(s.Data), Type: s.Type}
	}
	text := plain(t, write(t, sheet(at(0, samples[0]), at(10, samples[0]), at(20, samples[2]))))
	if n := strings.Count(text, "/Subtype /Image"); n != 2 {
		t.Errorf("%d images are stored, want 2", n)
	}
}

// TestPaletteBeyond: an index without a color in the palette is clear, as in image/png, and no panic.
func TestPaletteBeyond(t *testing.T) {
	src := image.NewPaletted(image.Rect(0, 0, 2, 1), color.Palette{color.White})
	src.Pix[1] = 9
	if got := straight(src); got.NRGBAAt(0, 0).A != 0xFF || got.NRGBAAt(1, 0).A != 0 {
		t.Errorf("pixels %v", got.Pix)
	}
}

// TestHugeImage: the size in a file's header is looked at before its pixels are.
func TestHugeImage(t *testing.T) {
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 1, 1))); err != nil {
		t.Fatal(err)
	}
	zip := newDeflater()
	if _, err := readPNG(b.Bytes(), zip); err != nil {
		t.Fatal(err)
	}
	huge := bytes.Replace(b.Bytes(), []byte("IHDR\x00\x00\x00\x01\x00\x00\x00\x01"), []byte("IHDR\x00\x00\xff\xff\x00\x00\xff\xff"), 1)
	if _, err := readPNG(huge, zip); err == nil {
		t.Error("an image of 65535 × 65535 pixels is read")
	}
}
