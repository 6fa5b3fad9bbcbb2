package poster

import (
	"math"

	"journeymap/render"
)

// rails is the middle of a metro line as its corners. Every leg runs level, upright or at 45°.
type rails []render.Point

// octant is the tangent of half the turn from level to 45°: a bend of radius 1 begins so far before its corner.
const octant = 0.41421356

// climb goes on from the last corner, which the line leaves level, to a station where it arrives level. It climbs at 45°
// where there is room for that between stubs at both stations, and else with an upright piece between two slanting ones.
func (w rails) climb(to render.Point, radius, stub float64) rails {
	from := w[len(w)-1]
	dx, dy := to.X-from.X, to.Y-from.Y
	run, rise := math.Abs(dx), math.Abs(dy)
	if rise < 0.01 {
		return append(w, to)
	}
	least := 1.02 * octant * radius
	if rise <= slant(run, radius) {
		lead := math.Copysign((run-rise)/2, dx)
		return append(w, render.Point{X: from.X + lead, Y: from.Y}, render.Point{X: to.X - lead, Y: to.Y}, to)
	}
	half := math.Max(run/2-math.Max(stub, least), math.Min(run/2-least, 1.5*octant*radius))
	half = math.Max(0, math.Min(half, rise/2-least))
	lead, mid := math.Copysign(run/2-half, dx), from.X+dx/2
	half = math.Copysign(half, dy)
	return append(w, render.Point{X: from.X + lead, Y: from.Y}, render.Point{X: mid, Y: from.Y + half},
		render.Point{X: mid, Y: to.Y - half}, render.Point{X: to.X - lead, Y: to.Y}, to)
}

// slant is the highest rise over a run that is one slant at 45° between two bends.
func slant(run, radius float64) float64 { return run - 2*1.02*octant*radius }

// turn goes on to a station of the next row by way of an upright piece at x.
func (w rails) turn(to render.Point, x float64) rails {
	from := w[len(w)-1]
	return append(w, render.Point{X: x, Y: from.Y}, render.Point{X: x, Y: to.Y}, to)
}

// beside is the way a distance to the right of this one, as seen by who travels it: lines that share their stations run
// parallel to each other.
func (w rails) beside(distance float64) rails {
	w = w.straight()
	out := make(rails, len(w))
	for i, p := range w {
		in, on := w.heading(max(i-1, 0)), w.heading(min(i, len(w)-2))
		k := distance / (1 + in.X*on.X + in.Y*on.Y)
		out[i] = render.Point{X: p.X - k*(in.Y+on.Y), Y: p.Y + k*(in.X+on.X)}
	}
	return out
}

// straight is the way without points at which it does not bend.
func (w rails) straight() rails {
	out := rails{w[0]}
	for i := 1; i < len(w); i++ {
		a, b := out[len(out)-1], w[i]
		if math.Hypot(b.X-a.X, b.Y-a.Y) < 0.01 {
			continue
		}
		if n := len(out); n > 1 {
			u, v := out.heading(n-2), rails{a, b}.heading(0)
			if math.Abs(u.X*v.Y-u.Y*v.X) < 1e-6 {
				out = out[:n-1]
			}
		}
		out = append(out, b)
	}
	return out
}

// at is the point of the way at x; where it stands upright, its middle there.
func (w rails) at(x float64) render.Point {
	best := w[0]
	for i := 1; i < len(w); i++ {
		a, b := w[i-1], w[i]
		switch {
		case math.Abs(a.X-x) < 0.01 && math.Abs(b.X-x) < 0.01:
			return render.Point{X: x, Y: (a.Y + b.Y) / 2}
		case (x-a.X)*(x-b.X) <= 0 && math.Abs(b.X-a.X) > 0.01:
			best = render.Point{X: x, Y: a.Y + (x-a.X)/(b.X-a.X)*(b.Y-a.Y)}
		case math.Abs(b.X-x) < math.Abs(best.X-x):
			best = b
		}
	}
	return best
}

// heading is the direction of the leg that begins at a corner, of length 1.
func (w rails) heading(i int) render.Point {
	d := render.Point{X: w[i+1].X - w[i].X, Y: w[i+1].Y - w[i].Y}
	n := math.Hypot(d.X, d.Y)
	return render.Point{X: d.X / n, Y: d.Y / n}
}

// draw adds the way to a path, its corners rounded. Lines beside one another share the middle of each bend, so the
// radius grows with the distance on the outside of a bend and shrinks on the inside.
func (w rails) draw(p *render.Pen, radius, distance float64) {
	w = w.beside(distance)
	p.Move(w[0].X, w[0].Y)
	for i := 1; i < len(w)-1; i++ {
		in, on := w.heading(i-1), w.heading(i)
		cross, dot := in.X*on.Y-in.Y*on.X, in.X*on.X+in.Y*on.Y
		half := math.Atan2(math.Abs(cross), dot) / 2
		r := math.Max(radius-math.Copysign(1, cross)*distance, radius/4)
		t := math.Min(r*math.Tan(half), math.Min(w.spare(i-1), w.spare(i)))
		c := t * (1 - 4.0/3*math.Tan(half/2)/math.Tan(half))
		p.Line(w[i].X-in.X*t, w[i].Y-in.Y*t)
		p.Curve(w[i].X-in.X*c, w[i].Y-in.Y*c, w[i].X+on.X*c, w[i].Y+on.Y*c, w[i].X+on.X*t, w[i].Y+on.Y*t)
	}
	p.Line(w[len(w)-1].X, w[len(w)-1].Y)
}

// spare is how much of the leg that begins at a corner a bend may take: half, or all at the ends of the way.
func (w rails) spare(i int) float64 {
	long := math.Hypot(w[i+1].X-w[i].X, w[i+1].Y-w[i].Y)
	if i == 0 || i == len(w)-2 {
		return long
	}
	return long / 2
}
