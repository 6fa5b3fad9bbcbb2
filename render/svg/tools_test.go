package svg

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"os/exec"
	"testing"

	"journeymap/render/rendertest"
)

func TestXmllint(t *testing.T) {
	lint := rendertest.Tool(t, "xmllint")
	d := rendertest.Document(t)
	for name, r := range modes {
		for i := range d.Pages {
			cmd := exec.Command(lint, "--noout", "--nonet", "-")
			cmd.Stdin = bytes.NewReader(rendertest.Render(t, r, d.Single(i)))
			if out, err := cmd.CombinedOutput(); err != nil || len(out) > 0 {
				t.Errorf("%s, page %d: %v\n%s", name, i+1, err, out)
			}
		}
	}
}

// TestLibrsvg draws the conformance page with a second renderer of SVG, one pixel a point, and looks at places whose
// color is known. Only outlines look the same in every viewer.
func TestLibrsvg(t *testing.T) {
	m := rasterize(t, rendertest.Render(t, Renderer{Text: Outline}, rendertest.Document(t).Single(0)))
	if m.Bounds().Dx() != 480 || m.Bounds().Dy() != 680 {
		t.Fatalf("drawn in %v pixels", m.Bounds().Size())
	}
	for name, c := range map[string]struct {
		x, y int
		want color.NRGBA
	}{
		"background":       {4, 300, color.NRGBA{0xFF, 0xFD, 0xF8, 0xFF}},
		"band, seethrough": {470, 36, color.NRGBA{0xD5, 0xE5, 0xED, 0xFF}},
		"box":              {54, 82, color.NRGBA{0x58, 0xD6, 0x8D, 0xFF}},
		"hole of a ring":   {184, 82, color.NRGBA{0xFF, 0xFD, 0xF8, 0xFF}},
		"open path":        {232, 80, color.NRGBA{0xF4, 0xD0, 0x3F, 0xFF}},
		"gradient's end":   {378, 84, color.NRGBA{0x2B, 0xAA, 0x5F, 0xFF}},
		"stroke":           {290, 150, color.NRGBA{0x1B, 0x26, 0x31, 0xFF}},
		"clip, one deep":   {54, 216, color.NRGBA{0xE7, 0x4C, 0x3C, 0xFF}},
		"clipped away":     {26, 212, color.NRGBA{0xFF, 0xFD, 0xF8, 0xFF}},
		"scaled face":      {140, 216, color.NRGBA{0xF7, 0xDC, 0x6F, 0xFF}},
		"picture":          {25, 267, color.NRGBA{0x06, 0x06, 0xFF, 0xFF}},
	} {
		if got := color.NRGBAModel.Convert(m.At(c.x, c.y)).(color.NRGBA); distance(got, c.want) > 12 {
			t.Errorf("%s at %d,%d: %v, want %v", name, c.x, c.y, got, c.want)
		}
	}
	for name, box := range map[string]image.Rectangle{
		"heading": image.Rect(24, 26, 312, 46), "hyphen": image.Rect(76, 361, 80, 364), "borrowed glyphs": image.Rect(46, 402, 56, 411),
		"right to left": image.Rect(154, 460, 200, 469), "upright": image.Rect(220, 625, 231, 660),
		"hostile text": image.Rect(240, 312, 333, 321),
	} {
		if inked(m, box) < 4 {
			t.Errorf("no ink for %s in %v", name, box)
		}
	}
}

func rasterize(t *testing.T, svg []byte) image.Image {
	t.Helper()
	cmd := exec.Command(rendertest.Tool(t, "rsvg-convert"), "--width", "480", "--height", "680")
	cmd.Stdin = bytes.NewReader(svg)
	var problems bytes.Buffer
	cmd.Stderr = &problems
	out, err := cmd.Output()
	if err != nil || problems.Len() > 0 {
		t.Fatalf("rsvg-convert: %v\n%s", err, &problems)
	}
	m, err := png.Decode(bytes.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// distance is the largest difference of a channel.
func distance(a, b color.NRGBA) int {
	most := 0
	for _, d := range [3]int{int(a.R) - int(b.R), int(a.G) - int(b.G), int(a.B) - int(b.B)} {
		most = max(most, d, -d)
	}
	return most
}

// inked counts the pixels that are darker than any background.
func inked(m image.Image, box image.Rectangle) (n int) {
	for y := box.Min.Y; y < box.Max.Y; y++ {
		for x := box.Min.X; x < box.Max.X; x++ {
			if color.GrayModel.Convert(m.At(x, y)).(color.Gray).Y < 0xB0 {
				n++
			}
		}
	}
	return n
}
