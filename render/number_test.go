package render

import (
	"math"
	"strconv"
	"testing"
)

func TestNumber(t *testing.T) {
	cases := map[float64]string{
		0: "0", math.Copysign(0, -1): "0", 1: "1", -1: "-1", 12.5: "12.5", 0.05: "0.05", -0.05: "-0.05", 99.99: "99.99", 1.1: "1.1",
		0.005: "0.005", 1.0 / 3: "0.3333333333333333", 1e5: "100000", 123456.78: "123456.78", 1e15: "1000000000000000", 1e-7: "0.0000001",
	}
	for v, want := range cases {
		if got := string(AppendNumber(nil, v)); got != want {
			t.Errorf("AppendNumber(%g) = %s, want %s", v, got, want)
		}
	}
}

// TestNumberExact: what is read back is what was written, for each hundredth and its neighbors.
func TestNumberExact(t *testing.T) {
	for n := -3000; n < 300000; n += 7 {
		c := float64(n) / 100
		for _, v := range []float64{c, math.Nextafter(c, 0), c + 1e-4} {
			s := string(AppendNumber(nil, v))
			if got, err := strconv.ParseFloat(s, 64); err != nil || got != v {
				t.Fatalf("AppendNumber(%v) = %s, read as %v, %v", v, s, got, err)
			}
		}
	}
}
