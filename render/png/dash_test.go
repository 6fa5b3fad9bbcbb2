package png

import (
	"math"
	"testing"

	"journeymap/render"
)

// TestDash checks the dashes of a line by their ends and lengths.
func TestDash(t *testing.T) {
	straight := polyline{pts: []render.Point{{X: 0}, {X: 30}}}
	square := polyline{pts: []render.Point{{}, {X: 10}, {X: 10, Y: 10}, {Y: 10}}, closed: true}
	tests := []struct {
		name    string
		line    polyline
		lengths []float64
		want    []float64 // lengths of the dashes
	}{
		{"even", straight, []float64{10, 5}, []float64{10, 10}},
		{"the last is cut", straight, []float64{8, 4}, []float64{8, 8, 6}},
		{"odd", straight, []float64{6, 2, 1}, []float64{6, 1, 2, 6, 1}},
		{"dots", straight, []float64{0, 10}, []float64{0, 0, 0, 0}},
		{"begins with nothing", straight, []float64{0, 10, 10, 0}, []float64{0, 10, 0}},
		{"round corners", square, []float64{15, 5}, []float64{15, 15}},
		{"over the start", square, []float64{18, 8}, []float64{32}},
		{"a closed dot", polyline{pts: []render.Point{{X: 1}}, closed: true}, []float64{0, 5}, []float64{0}},
		{"longer than the line", square, []float64{50, 10}, []float64{40}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := dash(tt.line, tt.lengths)
			if len(got) != len(tt.want) {
				t.Fatalf("dashes %v, want the lengths %v", got, tt.want)
			}
			for i, l := range got {
				if math.Abs(length(l)-tt.want[i]) > 1e-9 {
					t.Errorf("dash %d is %g long, want %g", i, length(l), tt.want[i])
				}
			}
		})
	}
}

// TestDashAtCorner checks that a dash that ends, or nearly ends, at a corner has no splinter beyond it.
func TestDashAtCorner(t *testing.T) {
	for _, d := range []float64{1. / 3, 0.1, 7.0 / 30, 100.0 / 7} {
		var p render.Pen
		p.Move(20.1, 20.3)
		p.Line(20.1+50*0.6, 20.3+50*0.8)
		p.Line(80.1, 20.3)
		n := math.Ceil(10 / d)
		st := render.Stroke{Color: black, Width: 6, Dash: []float64{50 / (2*n - 1), 50 / (2*n - 1)}}
		if got, want := ink(drawn(t, &render.Path{Segs: p, Stroke: st})), 6*100.0/2; math.Abs(got-want) > 0.03*want {
			t.Errorf("%g dashes: ink of %.1f pixels, want about %.1f", n, got, want)
		}
	}
}
