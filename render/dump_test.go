package render_test

import (
	"bytes"
	"errors"
	"image/color"
	"strings"
	"testing"
	"time"

	"journeymap/render"
	"journeymap/render/font"
)

// sample has each field of each item set once.
func sample(t *testing.T) *render.Document {
	face, err := font.Open("Roboto Bold")
	if err != nil {
		t.Fatal(err)
	}
	red := color.NRGBA{R: 0xFF, A: 0x80}
	var box render.Pen
	box.Box(render.Rect{X: 1, Y: 2, W: 3.5, H: 4})
	var curve render.Pen
	curve.Move(0, 0)
	curve.Curve(1, -1, 2.25, -1, 3, 0)
	var disc render.Pen
	disc.Circle(5, 5, 2)
	return &render.Document{
		Title: "A \"title\"", Desc: "two\nlines", Lang: "nl", Author: "Zoë", ID: "ab12",
		Made: time.Date(2026, 1, 2, 3, 4, 5, 0, time.FixedZone("", 3600)),
		Pages: []render.Page{{Name: "one", Width: 100, Height: 50.5, Trim: render.Rect{X: 1, Y: 1, W: 98, H: 48.5}, Items: []render.Item{
			&render.Group{Role: render.Figure, Name: "n", Link: "mailto:a@b.c", Shift: render.Point{X: 1, Y: -2}, Scale: 0.5,
				Cell: render.Rect{W: 9, H: 8}, Clip: &render.Path{Segs: box}, Items: []render.Item{
					&render.Path{Segs: curve, Stroke: render.Stroke{Color: red, Width: 1.5, Dash: []float64{3, 0.5}, Cap: render.RoundCap, Join: render.RoundJoin}},
				}},
			&render.Path{Segs: box, Fill: render.Paint{Color: red}},
			&render.Path{Segs: disc, Fill: render.Paint{Color: red}},
			&render.Path{Segs: box, Fill: render.Paint{Gradient: &render.Gradient{From: red, To: color.NRGBA{A: 0xFF}, End: render.Point{Y: 1}}}},
			&render.Text{Face: face, Size: 9, Color: red, RTL: true, Lines: []render.Line{
				{X: 1, Y: 2, Width: 30.25, S: "a\u202eb", Hyphen: true},
				{X: 1, Y: 12, Width: 3, S: "✓", Shaped: make([]font.Glyph, 2)},
				{X: 1, Y: 22, Width: 3, S: "c", Turn: -45, Radius: 9.5},
			}},
			&render.Image{Box: render.Rect{X: 5, Y: 6, W: 7, H: 8}, Data: []byte("abc"), Type: "png"},
			&render.Path{Segs: box}, &render.Path{Segs: disc}, &render.Path{Segs: curve}, &render.Path{Segs: box},
			nil,
		}}},
		Marks: []render.Mark{{Title: "m", Page: 0, At: render.Point{X: 1, Y: 2}, Kids: []render.Mark{{Title: "k"}}}},
	}
}

const dumped = `document "A \"title\"" lang=nl id=ab12 made=2026-01-02T02:04:05Z
  author="Zoë" desc="two\nlines"
  page name="one" 100x50.5 trim=1,1,98,48.5
    group figure name="n" link="mailto:a@b.c" shift=1,-2 scale=0.5 cell=0,0,9,8 clip=M1,2 L4.5,2 L4.5,6 L1,6 Z
      path stroke=#ff000080*1.5 roundcap roundjoin dash=3,0.5 M0,0 C1,-1 2.25,-1 3,0
    path fill=#ff000080 M1,2 L4.5,2 L4.5,6 L1,6 Z
    path fill=#ff000080 6 steps in 3,3,4,4 crc=c854253d
    path fill=#ff000080>#000000@0,0>0,1 M1,2 L4.5,2 L4.5,6 L1,6 Z
    text "Roboto Bold" 9 #ff000080 rtl
      1,2 w=30.25 "a\u202eb" hyphen
      1,12 w=3 "✓" shaped=2
      1,22 w=3 turn=-45 radius=9.5 "c"
    image png 5,6,7,8 3B crc=352441c2
    4 paths in 0,-1,7,8 crc=b28f9ce8
    unknown <nil>
  mark "m" page 0 at 1,2
    mark "k" page 0 at 0,0
`

func TestDump(t *testing.T) {
	var b bytes.Buffer
	if err := render.Dump(&b, sample(t)); err != nil {
		t.Fatal(err)
	}
	got, want := strings.Split(b.String(), "\n"), strings.Split(dumped, "\n")
	for i := range max(len(got), len(want)) {
		g, w := at(got, i), at(want, i)
		if g != w {
			t.Errorf("line %d:\n%s\nwant\n%s", i+1, g, w)
		}
	}
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "(no line)"
}

func TestDumpBare(t *testing.T) {
	var b bytes.Buffer
	if err := render.Dump(&b, &render.Document{Title: "t"}); err != nil {
		t.Fatal(err)
	}
	if got, want := b.String(), "document \"t\"\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

type full struct{}

var errFull = errors.New("full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestDumpReportsErrors(t *testing.T) {
	if err := render.Dump(full{}, sample(t)); !errors.Is(err, errFull) {
		t.Errorf("error %v, want %v", err, errFull)
	}
}

func TestRoleString(t *testing.T) {
	for r, want := range map[render.Role]string{render.Plain: "plain", render.Heading3: "heading3", render.Figure: "figure", 99: "role99"} {
		if got := r.String(); got != want {
			t.Errorf("Role(%d) = %q, want %q", r, got, want)
		}
	}
}
