package render

import (
	"math"
	"testing"
)

func near(a, b Point) bool { return math.Hypot(a.X-b.X, a.Y-b.Y) < 1e-9 }

// TestLay: glyphs of no width on a quarter of a circle of radius 100, on both sides of it, and on a slope.
func TestLay(t *testing.T) {
	quarter := 50 * math.Pi
	cases := map[string]struct {
		line Line
		p    Point // where it would be in a level line
		at   Point
		turn float64 // degrees
	}{
		"level":                  {Line{X: 10, Y: 20}, Point{15, 20}, Point{15, 20}, 0},
		"slope":                  {Line{X: 10, Y: 20, Turn: 90}, Point{15, 20}, Point{10, 25}, 90},
		"clockwise":              {Line{X: 10, Y: 20, Radius: 100}, Point{10 + quarter, 20}, Point{110, 120}, 90},
		"counterclockwise":       {Line{X: 10, Y: 20, Radius: -100}, Point{10 + quarter, 20}, Point{110, -80}, -90},
		"raised":                 {Line{X: 10, Y: 20, Radius: 100}, Point{10 + quarter, 16}, Point{114, 120}, 90},
		"turned, then clockwise": {Line{X: 10, Y: 20, Turn: -90, Radius: 100}, Point{10 + quarter, 20}, Point{110, -80}, 0},
	}
	for name, c := range cases {
		if at, turn := c.line.Lay(c.p, 0); !near(at, c.at) || math.Abs(turn*180/math.Pi-c.turn) > 1e-9 {
			t.Errorf("%s: %v turned by %v, want %v by %v", name, at, turn*180/math.Pi, c.at, c.turn)
		}
	}
}

// TestLayStandsUpright: the middle of a wide glyph is on the circle, and its foot is square to the radius.
func TestLayStandsUpright(t *testing.T) {
	l := Line{X: 0, Y: 0, Radius: 50}
	at, turn := l.Lay(Point{30, 0}, 12)
	sin, cos := math.Sincos(turn)
	mid := Point{at.X + 6*cos, at.Y + 6*sin}
	if r := math.Hypot(mid.X, mid.Y-50); math.Abs(r-50) > 1e-9 || math.Abs(turn-36.0/50) > 1e-9 {
		t.Errorf("the middle is %v from the center, turned by %v", r, turn)
	}
}

// TestBoxes: every letter of a bent line lies in one of its boxes, and the boxes keep close to it.
func TestBoxes(t *testing.T) {
	if got := (&Line{X: 3, Y: 20, Width: 50}).Boxes(8, 2); len(got) != 1 || got[0] != (Rect{3, 12, 50, 10}) {
		t.Errorf("level: %v", got)
	}
	l := Line{X: 3, Y: 20, Width: 200, Turn: -60, Radius: 90}
	area := 0.0
	boxes := l.Boxes(8, 2)
	for _, b := range boxes {
		area += b.W * b.H
	}
	if area > 4*200*10 {
		t.Errorf("boxes of %v pt² for a line of 2000", area)
	}
	for d := 0.0; d <= 200; d++ {
		p, _ := l.Lay(Point{3 + d, 20}, 0)
		held := false
		for _, b := range boxes {
			held = held || b.Inset(-0.5).Overlaps(Rect{p.X, p.Y, 0.01, 0.01}, 0)
		}
		if !held {
			t.Errorf("%v pt on: %v lies in no box", d, p)
		}
	}
}
