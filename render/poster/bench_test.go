package poster

import (
	"math/rand/v2"
	"testing"
)

func BenchmarkLayout27(b *testing.B)   { benchmarkLayout(b, 27) }
func BenchmarkLayout270(b *testing.B)  { benchmarkLayout(b, 270) }
func BenchmarkLayout2700(b *testing.B) { benchmarkLayout(b, 2700) }

func benchmarkLayout(b *testing.B, n int) {
	th := house(b)
	m := randomMap(rand.New(rand.NewPCG(1, 1)), n)
	b.ReportAllocs()
	for b.Loop() {
		if d, found := Layout(m, th, Options{}); d == nil {
			b.Fatal(found)
		}
	}
}
