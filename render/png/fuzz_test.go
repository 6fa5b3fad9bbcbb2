package png

import (
	"bytes"
	"image/color"
	"io"
	"math"
	"testing"

	"journeymap/render"
)

// FuzzPath draws paths of any numbers, filled, stroked, dashed and clipped: they are drawn or refused.
func FuzzPath(f *testing.F) {
	f.Add([]byte("MLLLZ"), 10.0, 20.0, 30.0, 3.0, 5.0, 1.0)
	f.Add([]byte("MCCZMLZL"), -1e5, 1e8, 0.1, 1e4, 0.001, 0.5)
	f.Add([]byte("CLM"), math.NaN(), math.Inf(1), 1e300, 1e9, 0.0, -1.0)
	f.Fuzz(func(t *testing.T, ops []byte, a, b, c, width, dash, scale float64) {
		segs := make([]render.Seg, 0, len(ops))
		for i, o := range ops[:min(len(ops), 50)] {
			k := float64(i)
			segs = append(segs, render.Seg{Op: render.Op(bytes.IndexByte([]byte("MLCZ"), o) & 7), P: [3]render.Point{
				{X: a + k, Y: b - k}, {X: b * k, Y: c}, {X: c / (k + 1), Y: a * (k - 3)},
			}})
		}
		p := &render.Path{
			Segs:   segs,
			Fill:   render.Paint{Gradient: &render.Gradient{From: red, To: blue, Start: render.Point{X: a}, End: render.Point{Y: c}}},
			Stroke: render.Stroke{Color: color.NRGBA{0, 0, 0, 99}, Width: width, Dash: []float64{dash, dash / 2, 0}, Cap: render.RoundCap, Join: render.RoundJoin},
		}
		d := page(50, 100, p, group(render.Group{Scale: scale, Clip: p}, p, rect(red, a, b, c, width)))
		_ = Renderer{}.Render(io.Discard, d) // an error is as good: it must only end well
	})
}
