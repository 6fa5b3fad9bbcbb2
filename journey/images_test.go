package journey_test

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"journeymap/journey"
	"journeymap/journey/diag"
)

// withImages reads a map that shows images, one a touchpoint, in a folder.
func withImages(files fs.FS, paths ...string) (*journey.Map, string) {
	var data strings.Builder
	data.WriteString("title: T\ntouchpoints:\n")
	for _, p := range paths {
		data.WriteString("  - image: " + p + "\n")
	}
	m, found := journey.Parse(&diag.Source{Name: "map.yaml", Data: []byte(data.String()), Files: files})
	var out strings.Builder
	found.Print(&out, false)
	return m, out.String()
}

// pngOf is an image of one color.
func pngOf(t testing.TB, w, h int) []byte {
	t.Helper()
	var out bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestSpeed}
	if err := encoder.Encode(&out, image.NewPaletted(image.Rect(0, 0, w, h), color.Palette{color.White, color.Black})); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func jpegOf(t testing.TB, w, h int) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := jpeg.Encode(&out, image.NewGray(image.Rect(0, 0, w, h)), nil); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// claim is the head of a PNG that says it has so many pixels.
func claim(w, h uint32) []byte {
	chunk := []byte("IHDR")
	chunk = binary.BigEndian.AppendUint32(chunk, w)
	chunk = binary.BigEndian.AppendUint32(chunk, h)
	chunk = append(chunk, 8, 2, 0, 0, 0)
	file := append([]byte("\x89PNG\r\n\x1a\n"), 0, 0, 0, 13)
	file = append(file, chunk...)
	return binary.BigEndian.AppendUint32(file, crc32.ChecksumIEEE(chunk))
}

// padded is an image with bytes after its end.
func padded(data []byte, n int) []byte {
	return append(bytes.Clone(data), make([]byte, n-len(data))...)
}

func folder(name string, data []byte) fs.FS { return fstest.MapFS{name: {Data: data}} }

func TestImages(t *testing.T) {
	files := fstest.MapFS{"a.png": {Data: pngOf(t, 7, 5)}, "sub/b": {Data: jpegOf(t, 3, 2)}}
	m, said := withImages(files, "a.png", "./sub/b", "sub//b")
	if m == nil {
		t.Fatal(said)
	}
	want := []journey.Picture{{Path: "a.png", Type: "png", Width: 7, Height: 5}, {Path: "./sub/b", Type: "jpeg", Width: 3, Height: 2}, {Path: "sub//b", Type: "jpeg", Width: 3, Height: 2}}
	for i, w := range want {
		got := m.Phases[0].Touchpoints[i].Image
		if got.Path != w.Path || got.Type != w.Type || got.Width != w.Width || got.Height != w.Height || len(got.Data) == 0 {
			t.Errorf("image %d: %s %s %d × %d, %d bytes", i, got.Path, got.Type, got.Width, got.Height, len(got.Data))
		}
	}
	persona, found := journey.Parse(&diag.Source{Data: []byte("title: T\nphases: P\npersona: {photo: a.png}\n"), Files: files})
	if persona == nil || persona.Personas[0].Photo.Width != 7 {
		t.Error(found)
	}
}

// TestImagesRefused are files that are no images, or that would hurt whoever opened them.
func TestImagesRefused(t *testing.T) {
	whole := pngOf(t, 40, 40)
	broken := bytes.Clone(whole)
	broken[len(broken)-20] ^= 1
	tests := []struct {
		name string
		data []byte
		want string
	}{
		{"empty", nil, "neither PNG nor JPEG"},
		{"gif", []byte("GIF89a\x01\x00\x01\x00\x80\x00\x00"), "neither PNG nor JPEG"},
		{"page", []byte("<!DOCTYPE html><p>"), "SVG images are not read"},
		{"drawing", []byte("\uFEFF  <svg xmlns='http://www.w3.org/2000/svg'/>"), "SVG images are not read"},
		{"cut off", whole[:len(whole)-30], "damaged"},
		{"one bit wrong", broken, "damaged"},
		{"head only", []byte("\x89PNG\r\n\x1a\n"), "damaged"},
		{"cut off jpeg", jpegOf(t, 40, 40)[:300], "damaged"},
		{"jpeg head only", []byte("\xff\xd8\xff"), "damaged"},
		{"no pixels", claim(0, 10), "damaged"},
		{"bomb", claim(50_000, 50_000), "50000 × 50000 pixels, more than 25 million"},
		{"liar", claim(1<<31-1, 1<<31-1), "damaged"},
		{"beyond", claim(1<<32-1, 1), "damaged"},
	}
	for _, tt := range tests {
		m, said := withImages(folder("x", tt.data), "x")
		if m != nil || !strings.Contains(said, tt.want) || !strings.Contains(said, "map.yaml:3:12: error") {
			t.Errorf("%s: %s, want %q", tt.name, said, tt.want)
		}
	}
	for _, mode := range []fs.FileMode{fs.ModeNamedPipe, fs.ModeDevice, fs.ModeDir, fs.ModeSocket} {
		if m, said := withImages(fstest.MapFS{"x": {Data: whole, Mode: mode}}, "x"); m != nil || !strings.Contains(said, `"x" is not a file`) {
			t.Errorf("%v: %s", mode, said)
		}
	}
	if m, said := withImages(nil, "x"); m != nil || !strings.Contains(said, "stands in a folder") {
		t.Errorf("without a folder: %s", said)
	}
}

// TestImageLimits reads, for each limit, images that reach it and images that go one further.
func TestImageLimits(t *testing.T) {
	small := pngOf(t, 2, 2)
	tests := []struct {
		name  string
		files func(over int) fstest.MapFS
		want  string
	}{
		{"bytes", func(over int) fstest.MapFS { return fstest.MapFS{"a": {Data: padded(small, diag.MaxImage+over)}} }, "the image is larger than 10 MB"},
		{"all bytes", func(over int) fstest.MapFS {
			files := fstest.MapFS{}
			for left := diag.MaxImages + over; left > 0; left -= diag.MaxImage {
				files[string(rune('a'+len(files)))] = &fstest.MapFile{Data: padded(small, max(min(left, diag.MaxImage), len(small)))}
			}
			return files
		}, "the images of this map are larger than 50 MB together"},
		{"pixels", func(over int) fstest.MapFS {
			return fstest.MapFS{"a": {Data: pngOf(t, 5000+over, diag.MaxPixels/5000)}}
		}, "more than 25 million"},
	}
	for _, tt := range tests {
		for over := range 2 {
			files := tt.files(over)
			var names []string
			for i := range len(files) {
				names = append(names, string(rune('a'+i)))
			}
			m, said := withImages(files, names...)
			if (m == nil) != (over == 1) || strings.Contains(said, tt.want) != (over == 1) {
				t.Errorf("%s: %d over the limit: %s", tt.name, over, said)
			}
		}
	}
}

// TestImagesStayInside the folder: what is no regular file in it is not opened, and no name or link leads out.
func TestImagesStayInside(t *testing.T) {
	outside := t.TempDir()
	inside := filepath.Join(outside, "map")
	if err := os.MkdirAll(filepath.Join(inside, "dir"), 0o755); err != nil {
		t.Fatal(err)
	}
	write := func(name string) {
		if err := os.WriteFile(name, pngOf(t, 2, 2), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write(filepath.Join(outside, "secret.png"))
	write(filepath.Join(inside, "own.png"))
	for name, target := range map[string]string{"own": "own.png", "up": "../secret.png", "far": "/etc/passwd", "loop": "loop", "zero": "/dev/zero", "all": ".."} {
		if err := os.Symlink(target, filepath.Join(inside, name)); err != nil {
			t.Skip(err)
		}
	}
	root, err := os.OpenRoot(inside)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	for path, ok := range map[string]bool{
		"own.png": true, "own": true, "dir/../own.png": false, "up": false, "far": false, "loop": false, "zero": false, "dir": false, "all/secret.png": false,
		"'.'": false, "none.png": false, "own.png/": true, "/proc/self/environ": false, "~/own.png": false, "%2e%2e/secret.png": false, "own.png/x": false,
	} {
		if m, said := withImages(root.FS(), path); (m != nil) != ok || ok != (said == "") {
			t.Errorf("%s: %s", path, said)
		}
	}
}

// FuzzImage reads any file as an image.
func FuzzImage(f *testing.F) {
	f.Add(pngOf(f, 3, 3))
	f.Add(jpegOf(f, 3, 3))
	f.Add(claim(1<<20, 1<<20))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, said := withImages(folder("x", data), "x")
		if m == nil {
			if diag.Safe(strings.ReplaceAll(said, "\n", "")) != strings.ReplaceAll(said, "\n", "") {
				t.Errorf("unsafe output %q", said)
			}
			return
		}
		if p := m.Phases[0].Touchpoints[0].Image; p.Width < 1 || p.Height < 1 || p.Width*p.Height > diag.MaxPixels {
			t.Errorf("%d × %d pixels", p.Width, p.Height)
		}
	})
}

// TestPixelsTogether: images that are each within bounds may not add up to more than all may have.
func TestPixelsTogether(t *testing.T) {
	files, paths := fstest.MapFS{}, []string{}
	big := pngOf(t, 5000, 5000)
	for i := range diag.MaxDots/25_000_000 + 1 {
		name := string(rune('a'+i)) + ".png"
		files[name] = &fstest.MapFile{Data: big}
		paths = append(paths, name)
	}
	if m, said := withImages(files, paths...); m != nil || !strings.Contains(said, "100 million pixels together") {
		t.Errorf("accepted, or said: %s", said)
	}
	if m, said := withImages(files, paths[1:]...); m == nil {
		t.Errorf("refused: %s", said)
	}
}
