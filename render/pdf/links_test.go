package pdf

import (
	"io"
	"strings"
	"testing"

	"journeymap/render"
)

func TestCheckLink(t *testing.T) {
	tests := []struct{ link, want string }{ // want "" for a link that is refused
		{"https://example.org/a?b=1&c=%22d%22#e", "https://example.org/a?b=1&c=%22d%22#e"},
		{"HTTP://example.org", "http://example.org"},
		{"mailto:a@example.org?subject=x", "mailto:a@example.org?subject=x"},
		{"https://example.org/(a)\\b", `https://example.org/%28a%29%5Cb`},
		{"https://example.org/één", "https://example.org/%C3%A9%C3%A9n"},
		{"https://é.example/", "https://%C3%A9.example/"},
		{"javascript:alert(1)", ""},
		{" javascript:alert(1)", ""},
		{"JavaScript:alert(1)", ""},
		{"java\tscript:alert(1)", ""},
		{"data:text/html,x", ""},
		{"file:///etc/passwd", ""},
		{"//example.org", ""},
		{"https:", ""},
		{"example.org", ""},
		{"https://example.org/\n", ""},
	}
	for _, tt := range tests {
		got, err := checkLink(tt.link)
		if (err != nil) != (tt.want == "") || !strings.EqualFold(got, tt.want) {
			t.Errorf("checkLink(%q) = %q, %v; want %q", tt.link, got, err, tt.want)
		}
	}
}

// FuzzCheckLink: what passes is printable ASCII, and stays within its PDF string.
func FuzzCheckLink(f *testing.F) {
	f.Add("https://example.org/)>>endobj")
	f.Add("mailto:\\")
	f.Fuzz(func(t *testing.T, s string) {
		got, err := checkLink(s)
		if err != nil {
			return
		}
		scheme, _, _ := strings.Cut(got, ":")
		if scheme != "https" && scheme != "http" && scheme != "mailto" {
			t.Errorf("%q passes as %q", s, got)
		}
		for _, r := range got {
			if r <= ' ' || r > '~' {
				t.Errorf("%q passes with %q", s, r)
			}
		}
	})
}

// TestLinkBox: the annotation lies where the group is drawn, through shift, scale and clip.
func TestLinkBox(t *testing.T) {
	clip := box(0, 0, 20, 4)
	d := sheet(&render.Group{Shift: render.Point{X: 10, Y: 20}, Scale: 2, Items: []render.Item{
		&render.Group{Link: "https://example.org", Name: "to it", Shift: render.Point{X: 5, Y: 5}, Clip: clip, Items: []render.Item{box(0, 0, 10, 10)}},
	}})
	text := plain(t, write(t, d))
	for _, want := range []string{"/Rect [\n    20\n    62\n    40\n    70\n  ]", "/URI (https://example.org)"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q", want)
		}
	}
}

func TestLinkRefused(t *testing.T) {
	d := sheet(&render.Group{Link: "javascript:alert(1)", Items: []render.Item{box(0, 0, 9, 9)}})
	if err := (Renderer{}).Render(io.Discard, d); err == nil || !strings.Contains(err.Error(), "https, http or mailto") {
		t.Errorf("error %v, want one that names what is allowed", err)
	}
}
