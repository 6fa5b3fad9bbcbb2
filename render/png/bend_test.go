package png

import (
	"math"
	"testing"
)

// TestBent: a word turned by a quarter is as high as it would be wide, and one on a circle keeps to it.
func TestBent(t *testing.T) {
	f := face(t, "Roboto Bold")
	level, upright := words(f, "HAH", 14), words(f, "HAH", 14)
	upright.Lines[0].Turn = -90
	a, b := inked(drawn(t, level)), inked(drawn(t, upright))
	if math.Abs(float64(a.Dx()-b.Dy())) > 1 || math.Abs(float64(a.Dy()-b.Dx())) > 1 || b.Max.X > 11 || b.Max.Y > 61 {
		t.Errorf("level it fills %v, upright %v", a, b)
	}
	round := words(f, "IIIIIIIIIIIIIIII", 10)
	round.Lines[0].X, round.Lines[0].Y, round.Lines[0].Turn, round.Lines[0].Radius = 20, 50, -90, 30
	m := drawn(t, round)
	for y := range m.Rect.Dy() {
		for x := range m.Rect.Dx() {
			if r := math.Hypot(float64(x)+0.5-50, float64(y)+0.5-50); m.RGBAAt(x, y).R < 200 && (r < 29 || r > 39) {
				t.Fatalf("ink at %d,%d, %.1f from the center", x, y, r)
			}
		}
	}
	if got := inked(m); got.Dx() < 20 {
		t.Errorf("the line fills only %v", got)
	}
}
