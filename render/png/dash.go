package png

import (
	"slices"

	"journeymap/render"
)

// dashAll cuts lines into the dashes of a pattern in points, which starts anew with each line.
func dashAll(lines []polyline, pattern []float64, v view) []polyline {
	lengths := make([]float64, len(pattern))
	period := 0.0
	for i, d := range pattern {
		lengths[i] = max(0, v.length(d))
		period += lengths[i]
	}
	var out []polyline
	for _, l := range lines {
		if !(period > 0 && length(l)/period < maxDashes) {
			out = append(out, l)
		} else {
			out = append(out, dash(l, lengths)...)
		}
	}
	return out
}

func length(l polyline) (sum float64) {
	for i := 1; i < len(l.pts); i++ {
		sum += distance(l.pts[i-1], l.pts[i])
	}
	if l.closed {
		sum += distance(l.pts[len(l.pts)-1], l.pts[0])
	}
	return sum
}

// dash cuts one line by lengths in pixels, on and off in turn; a pattern of odd length swaps them each time round.
// In a closed line a dash at the start goes on from one at the end.
func dash(l polyline, lengths []float64) []polyline {
	if len(l.pts) == 1 {
		return []polyline{l}
	}
	d := dasher{lengths: lengths, left: lengths[0]}
	pts := l.pts
	if l.closed {
		pts = append(slices.Clone(pts), pts[0])
	}
	d.cur.add(pts[0])
	for i := 1; i < len(pts); i++ {
		d.walk(pts[i-1], pts[i])
	}
	if d.turn == 0 {
		return []polyline{l}
	}
	if d.on() && len(d.cur.pts) > 1 { // one that starts at the very end is no dash
		d.out = append(d.out, d.cur)
		if n := len(d.out) - 1; l.closed && n > 0 {
			d.out[0].pts = append(d.out[n].pts, d.out[0].pts[1:]...)
			d.out = d.out[:n]
		}
	}
	return d.out
}

type dasher struct {
	lengths []float64
	turn    int     // dashes and gaps that are done
	left    float64 // of the present one
	cur     polyline
	out     []polyline
}

func (d *dasher) on() bool { return d.turn%2 == 0 }

// walk goes from p to q.
func (d *dasher) walk(p, q render.Point) {
	whole := distance(p, q)
	for done := 0.0; ; {
		if d.left > whole-done {
			d.left -= whole - done
			break
		}
		done += d.left
		t := min(1, done/whole)
		d.cut(render.Point{X: p.X + (q.X-p.X)*t, Y: p.Y + (q.Y-p.Y)*t})
	}
	if d.on() {
		d.cur.add(q)
	}
}

// cut ends a dash or starts one.
func (d *dasher) cut(p render.Point) {
	if d.on() {
		d.cur.add(p)
		d.out = append(d.out, d.cur)
	}
	d.turn++
	d.left = d.lengths[d.turn%len(d.lengths)]
	d.cur = polyline{}
	if d.on() {
		d.cur.add(p)
	}
}
