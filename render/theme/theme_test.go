package theme

import (
	"bytes"
	"image"
	"image/png"
	"math"
	"strings"
	"testing"
	"testing/fstest"

	"journeymap/journey/diag"
)

func TestDefault(t *testing.T) {
	th, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	if th.Colors.Faces[0].A != 0 || th.Colors.Faces[5].A != 255 || th.Fonts.Quote == nil || th.Sizes.Body != 9 {
		t.Errorf("incomplete: %+v", th)
	}
}

// house gives the default theme with one line changed.
func changed(t *testing.T, old, new string) *diag.Source {
	t.Helper()
	s := string(house)
	if !strings.Contains(s, old) {
		t.Fatalf("the default theme has no %q", old)
	}
	return &diag.Source{Name: "my.yaml", Data: []byte(strings.Replace(s, old, new, 1))}
}

func TestBadThemes(t *testing.T) {
	for _, c := range []struct{ name, old, new, want string }{
		{"contrast", `muted: "#566470"`, `muted: "#A0A0A0"`, "muted on paper has a contrast of 2.5 to 1, and needs 4.5"},
		{"no color", `ink: "#17222B"`, `ink: black`, `"black" is not a color`},
		{"missing", `  ink: "#17222B"` + "\n", "", "needs ink"},
		{"unknown", `ink:`, `inc:`, "did you mean ink?"},
		{"font", "title: Roboto Bold", "title: Helvetica", "is not a built-in face"},
		{"size", "body: 9", "body: 900", "48"},
	} {
		t.Run(c.name, func(t *testing.T) {
			th, found := Parse(changed(t, c.old, c.new))
			if th != nil || !found.HasErrors() {
				t.Fatal("accepted")
			}
			var b strings.Builder
			found.Print(&b, false)
			if !strings.Contains(b.String(), c.want) || !strings.Contains(b.String(), "my.yaml:") {
				t.Errorf("%q lacks %q", b.String(), c.want)
			}
		})
	}
}

// TestContrastKnown compares with ratios worked out by others: black on white, and the examples of WCAG's own tools.
func TestContrastKnown(t *testing.T) {
	black, _ := parseColor("#000000")
	white, _ := parseColor("#FFFFFF")
	gray, _ := parseColor("#777777")
	for _, c := range []struct {
		got, want float64
	}{{Contrast(black, white), 21}, {Contrast(white, white), 1}, {Contrast(gray, white), 4.48}} {
		if math.Abs(c.got-c.want) > 0.01 {
			t.Errorf("%.3f, want %.2f", c.got, c.want)
		}
	}
}

// TestFaceInk: white or near-black strokes on each face contrast with it by 4.5 or more.
func TestFaceInk(t *testing.T) {
	th, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	white, _ := parseColor("#FFFFFF")
	dark, _ := parseColor("#1A1A1A")
	for i, c := range th.Colors.Faces[1:] {
		if best := max(Contrast(c, white), Contrast(c, dark)); best < 4.5 {
			t.Errorf("face %d: %.1f", i+1, best)
		}
	}
}

// TestLogo reads the logo beside a theme, and refuses one that is not there.
func TestLogo(t *testing.T) {
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 8, 4))); err != nil {
		t.Fatal(err)
	}
	src := changed(t, "sizes:", "logo: brand/logo.png\nsizes:")
	if th, found := Parse(src); th != nil || !found.HasErrors() {
		t.Error("a logo that cannot be read is accepted")
	}
	src.Files = fstest.MapFS{"brand/logo.png": {Data: b.Bytes()}}
	th, found := Parse(src)
	if th == nil || th.Logo == nil || th.Logo.Width != 8 || th.Logo.Type != "png" {
		t.Errorf("no logo: %v", found)
	}
}
