package poster

import (
	"image/color"
	"math"

	"journeymap/journey"
	"journeymap/render"
	"journeymap/render/theme"
)

// features are how a face is drawn, on a disc of radius 1 with y pointing down. Silhouette, brows and mouth all
// differ, so that each face is told apart without its color.
type features struct {
	shape func(p *render.Pen, x, y, r float64)
	draw  func(f *faceArt)
}

var faceFeatures = [...]features{
	journey.Angry:        {octagon, drawAngry},
	journey.Disappointed: {drop, drawDisappointed},
	journey.Indifferent:  {squircle, drawIndifferent},
	journey.Happy:        {disc, drawHappy},
	journey.Delighted:    {scallop, drawDelighted},
}

// faceEdge is how far the largest of the faces reaches from its middle, as a multiple of its radius.
const faceEdge = 1.12

// faceArt collects the strokes of one face.
type faceArt struct {
	x, y, r float64
	ink     color.NRGBA
	items   []render.Item
}

// faceItems draws a face of radius r round x, y.
func (l *look) faceItems(f journey.Face, x, y, r float64) []render.Item {
	feat := faceFeatures[f]
	ground := l.Colors.Faces[f]
	var shape render.Pen
	feat.shape(&shape, x, y, r)
	rim := mix(ground, color.NRGBA{A: 255}, l.rim)
	art := &faceArt{x: x, y: y, r: r, ink: inkOn(ground)}
	art.items = append(art.items, &render.Path{Segs: shape, Fill: render.Paint{Color: ground},
		Stroke: render.Stroke{Color: rim, Width: math.Max(r*0.07, 0.35), Join: render.RoundJoin}})
	feat.draw(art)
	return art.items
}

// inkOn is white or near black, whichever contrasts more with a ground.
func inkOn(ground color.NRGBA) color.NRGBA {
	if theme.Luminance(ground) > 0.18 {
		return color.NRGBA{0x1A, 0x1A, 0x1A, 255}
	}
	return color.NRGBA{255, 255, 255, 255}
}

// dot is an eye.
func (f *faceArt) dot(x, y, rx, ry float64) {
	f.items = append(f.items, fill(f.ink, func(p *render.Pen) { p.Ellipse(f.x+x*f.r, f.y+y*f.r, rx*f.r, ry*f.r) }))
}

// arc is a stroke from one point to another by way of a control point (a quadratic Bézier).
func (f *faceArt) arc(x0, y0, cx, cy, x1, y1, width float64) {
	var p render.Pen
	at := func(x, y float64) (float64, float64) { return f.x + x*f.r, f.y + y*f.r }
	p.Move(at(x0, y0))
	ax, ay := at(x0+(cx-x0)*2/3, y0+(cy-y0)*2/3)
	bx, by := at(x1+(cx-x1)*2/3, y1+(cy-y1)*2/3)
	ex, ey := at(x1, y1)
	p.Curve(ax, ay, bx, by, ex, ey)
	f.items = append(f.items, &render.Path{Segs: p, Stroke: render.Stroke{Color: f.ink, Width: width * f.r, Cap: render.RoundCap, Join: render.RoundJoin}})
}

func drawAngry(f *faceArt) {
	f.dot(-0.33, -0.06, 0.115, 0.13)
	f.dot(0.33, -0.06, 0.115, 0.13)
	f.arc(-0.60, -0.44, -0.35, -0.36, -0.14, -0.22, 0.14)
	f.arc(0.60, -0.44, 0.35, -0.36, 0.14, -0.22, 0.14)
	f.arc(-0.40, 0.52, 0, 0.12, 0.40, 0.52, 0.14)
}

func drawDisappointed(f *faceArt) {
	f.dot(-0.32, -0.02, 0.11, 0.125)
	f.dot(0.32, -0.02, 0.11, 0.125)
	f.arc(-0.56, -0.22, -0.40, -0.38, -0.20, -0.42, 0.10)
	f.arc(0.56, -0.22, 0.40, -0.38, 0.20, -0.42, 0.10)
	f.arc(-0.32, 0.50, 0, 0.28, 0.32, 0.50, 0.13)
}

func drawIndifferent(f *faceArt) {
	f.dot(-0.34, -0.14, 0.11, 0.11)
	f.dot(0.34, -0.14, 0.11, 0.11)
	f.arc(-0.36, 0.36, 0, 0.36, 0.36, 0.36, 0.13)
}

func drawHappy(f *faceArt) {
	f.dot(-0.33, -0.18, 0.115, 0.145)
	f.dot(0.33, -0.18, 0.115, 0.145)
	f.arc(-0.46, 0.20, 0, 0.74, 0.46, 0.20, 0.14)
}

// drawDelighted laughs: eyes closed to arcs, mouth open.
func drawDelighted(f *faceArt) {
	f.arc(-0.52, -0.10, -0.34, -0.46, -0.16, -0.10, 0.12)
	f.arc(0.16, -0.10, 0.34, -0.46, 0.52, -0.10, 0.12)
	f.items = append(f.items, fill(f.ink, func(p *render.Pen) {
		x, y, r := f.x, f.y, f.r
		p.Move(x-0.46*r, y+0.12*r)
		p.Line(x+0.46*r, y+0.12*r)
		p.Curve(x+0.46*r, y+0.50*r, x+0.24*r, y+0.66*r, x, y+0.66*r)
		p.Curve(x-0.24*r, y+0.66*r, x-0.46*r, y+0.50*r, x-0.46*r, y+0.12*r)
		p.Close()
	}))
}

func disc(p *render.Pen, x, y, r float64) { p.Circle(x, y, r) }

// octagon is a disc with eight blunt corners.
func octagon(p *render.Pen, x, y, r float64) {
	const n = 8
	out := r * 1.07
	corner := func(i int) (float64, float64) {
		a := (float64(i) + 0.5) * 2 * math.Pi / n
		return x + out*math.Cos(a), y + out*math.Sin(a)
	}
	toward := func(i, j int, t float64) (float64, float64) {
		ax, ay := corner(i)
		bx, by := corner(j)
		return ax + (bx-ax)*t, ay + (by-ay)*t
	}
	p.Move(toward(0, 1, 0.18))
	for i := 1; i <= n; i++ {
		cx, cy := corner(i)
		px, py := toward(i, i-1, 0.18)
		nx, ny := toward(i, i+1, 0.18)
		p.Line(px, py)
		p.Curve(px+(cx-px)*0.6, py+(cy-py)*0.6, nx+(cx-nx)*0.6, ny+(cy-ny)*0.6, nx, ny)
	}
	p.Close()
}

// drop is a disc that hangs: narrow above, full below.
func drop(p *render.Pen, x, y, r float64) {
	p.Move(x, y-1.08*r)
	p.Curve(x+0.50*r, y-1.08*r, x+1.02*r, y-0.34*r, x+1.02*r, y+0.14*r)
	p.Curve(x+1.02*r, y+0.66*r, x+0.58*r, y+0.98*r, x, y+0.98*r)
	p.Curve(x-0.58*r, y+0.98*r, x-1.02*r, y+0.66*r, x-1.02*r, y+0.14*r)
	p.Curve(x-1.02*r, y-0.34*r, x-0.50*r, y-1.08*r, x, y-1.08*r)
	p.Close()
}

// squircle is a square with round corners.
func squircle(p *render.Pen, x, y, r float64) {
	d := r * 0.92
	p.Round(render.Rect{X: x - d, Y: y - d, W: 2 * d, H: 2 * d}, d*0.56)
}

// scallop is a disc with a wavy edge, like a sun.
func scallop(p *render.Pen, x, y, r float64) {
	const n = 12
	at := func(i float64, d float64) (float64, float64) {
		a := i * 2 * math.Pi / n
		return x + d*r*math.Sin(a), y - d*r*math.Cos(a)
	}
	p.Move(at(-0.5, 0.98))
	for i := range n {
		k := float64(i)
		ax, ay := at(k-0.32, 1.16)
		bx, by := at(k+0.32, 1.16)
		ex, ey := at(k+0.5, 0.98)
		p.Curve(ax, ay, bx, by, ex, ey)
	}
	p.Close()
}
