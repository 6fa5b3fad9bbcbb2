package pdf

import (
	"image/color"
	"strings"
	"testing"

	"journeymap/render"
	"journeymap/render/font"
)

// TestPathOperators has one fact a path: what is painted, and with which state.
func TestPathOperators(t *testing.T) {
	red, clear := color.NRGBA{R: 0xFF, A: 0xFF}, color.NRGBA{R: 0xFF, A: 0x80}
	ramp := &render.Gradient{From: red, To: black, End: render.Point{X: 1}}
	tests := []struct {
		name   string
		fill   render.Paint
		stroke render.Stroke
		want   []string // in this order
		not    string
	}{
		{"nothing", render.Paint{}, render.Stroke{Color: red}, nil, " m\n"},
		{"fill", render.Paint{Color: red}, render.Stroke{}, []string{"1.000 0.000 0.000 rg", " m\n", "\nf\n"}, "\nS\n"},
		{"stroke", render.Paint{}, render.Stroke{Color: red, Width: 2}, []string{"1.000 0.000 0.000 RG", "2.00 w", "\nS\n"}, "\nf\n"},
		{"both", render.Paint{Color: black}, render.Stroke{Color: red, Width: 2}, []string{"\nB\n"}, "\nS\n"},
		{"both, see-through", render.Paint{Color: clear}, render.Stroke{Color: red, Width: 2}, []string{"/GS1 gs", "\nf\n", "/GS2 gs", "\nS\n"}, "\nB\n"},
		{"dashes", render.Paint{}, render.Stroke{Color: red, Width: 2, Dash: []float64{3, 1}}, []string{"[3.00 1.00] 0.00 d", "\nS\n", "[] 0.00 d"}, ""},
		{"dashes of no length", render.Paint{}, render.Stroke{Color: red, Width: 2, Dash: []float64{0, 0}}, []string{"\nS\n"}, "] "},
		{"round", render.Paint{}, render.Stroke{Color: red, Width: 2, Cap: render.RoundCap, Join: render.RoundJoin}, []string{"1 J", "1 j", "\nS\n", "0 j", "0 J"}, ""},
		{"gradient", render.Paint{Color: red, Gradient: ramp}, render.Stroke{}, []string{"q\n", "W n", "/Sh1 sh", "Q\n"}, "\nf\n"},
		{"gradient of no length", render.Paint{Gradient: &render.Gradient{To: red}}, render.Stroke{}, []string{"1.000 0.000 0.000 rg", "\nf\n"}, "sh\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := box(1, 2, 3, 4)
			path.Fill, path.Stroke = tt.fill, tt.stroke
			got := contents(t, sheet(path))[0]
			if tt.not != "" && strings.Contains(got, tt.not) {
				t.Errorf("%q in\n%s", tt.not, got)
			}
			rest := got
			for _, want := range tt.want {
				_, after, found := strings.Cut(rest, want)
				if !found {
					t.Fatalf("no %q, or not in order, in\n%s", want, got)
				}
				rest = after
				if strings.HasSuffix(want, "\n") {
					rest = "\n" + rest
				}
			}
		})
	}
}

// TestGroupMatrix: y points up in PDF, so scaling by s about the top of a page of height h moves it by h·(1−s).
func TestGroupMatrix(t *testing.T) {
	got := contents(t, sheet(&render.Group{Scale: 0.5, Shift: render.Point{X: 10, Y: 20}, Items: []render.Item{box(0, 0, 9, 9)}}))[0]
	if want := "q 0.5 0 0 0.5 10 30 cm\n"; !strings.Contains(got, want) {
		t.Errorf("no %q in\n%s", want, got)
	}
}

// TestGradientAxis: the ends of a gradient are fractions of its box from the top left; PDF's are from the bottom left.
func TestGradientAxis(t *testing.T) {
	path := box(1, 2, 30, 40)
	path.Fill.Gradient = &render.Gradient{To: black, Start: render.Point{X: 0.1, Y: 0.2}, End: render.Point{X: 0.75, Y: 1}}
	if text := plain(t, write(t, sheet(path))); !strings.Contains(text, "/Coords [\n    0.10000\n    0.80000\n    0.75000\n    0.00000\n  ]") {
		t.Error("the axis is another")
	}
}

// TestOutlineSteps: a quadratic curve becomes the cubic of the same shape, and whole units stay whole.
func TestOutlineSteps(t *testing.T) {
	at := func(x, y float64) struct{ X, Y float64 } { return struct{ X, Y float64 }{x, y} }
	quad, cube := font.Seg{Op: font.QuadTo}, font.Seg{Op: font.CubeTo}
	move, line := font.Seg{Op: font.MoveTo}, font.Seg{Op: font.LineTo}
	move.P[0], line.P[0] = at(0, 0), at(-5, 2.25)
	quad.P[0], quad.P[1] = at(30, 60), at(90, 0)
	cube.P[0], cube.P[1], cube.P[2] = at(1, 2), at(3, 4), at(5, 6)
	got := string(appendOutline(nil, []font.Seg{move, quad, line, cube}))
	if want := "0 0 m\n20 40 50 40 90 0 c\n-5 2.2 l\n1 2 3 4 5 6 c\n"; got != want {
		t.Errorf("steps\n%swant\n%s", got, want)
	}
}
