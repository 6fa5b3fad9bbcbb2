package png

import (
	"image"
	"image/color"
	"math"
	"testing"

	"journeymap/render"
)

var (
	white = color.NRGBA{255, 255, 255, 255}
	black = color.NRGBA{0, 0, 0, 255}
	red   = color.NRGBA{200, 0, 0, 255}
	blue  = color.NRGBA{0, 0, 200, 255}
)

// page is a document of one page with these items.
func page(w, h float64, items ...render.Item) *render.Document {
	return &render.Document{Title: "page", Pages: []render.Page{{Width: w, Height: h, Items: items}}}
}

// drawn gives the pixels of a page of 100 × 150 pt, a pixel per point: more than two bands.
func drawn(t *testing.T, items ...render.Item) *image.RGBA {
	t.Helper()
	m, err := Raster(page(100, 150, items...), 1)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func path(fill color.NRGBA, draw func(p *render.Pen)) *render.Path {
	var p render.Pen
	draw(&p)
	return &render.Path{Segs: p, Fill: render.Paint{Color: fill}}
}

func rect(fill color.NRGBA, x, y, w, h float64) *render.Path {
	return path(fill, func(p *render.Pen) { p.Box(render.Rect{X: x, Y: y, W: w, H: h}) })
}

func triangle(x0, y0, x1, y1, x2, y2 float64) *render.Path {
	return path(black, func(p *render.Pen) {
		p.Move(x0, y0)
		p.Line(x1, y1)
		p.Line(x2, y2)
		p.Close()
	})
}

func line(st render.Stroke, pts ...float64) *render.Path {
	var p render.Pen
	p.Move(pts[0], pts[1])
	for i := 2; i < len(pts); i += 2 {
		p.Line(pts[i], pts[i+1])
	}
	return &render.Path{Segs: p, Stroke: st}
}

func group(g render.Group, items ...render.Item) *render.Group {
	g.Items = items
	return &g
}

func shaded(start, end render.Point) *render.Path {
	p := rect(black, 10, 10, 40, 80)
	p.Fill.Gradient = &render.Gradient{From: red, To: blue, Start: start, End: end}
	return p
}

func TestPixels(t *testing.T) {
	ink := render.Stroke{Color: black, Width: 4}
	dashed, round := ink, ink
	dashed.Dash = []float64{10, 5}
	round.Cap = render.RoundCap
	odd, long := ink, ink
	long.Dash = []float64{500, 5}
	odd.Dash = []float64{6}
	half := color.NRGBA{0, 0, 0, 128}
	type pixel struct {
		x, y int
		want color.NRGBA
	}
	tests := []struct {
		name   string
		items  []render.Item
		pixels []pixel
	}{
		{"the ground is white", nil, []pixel{{0, 0, white}, {99, 149, white}}},
		{"a box covers just its pixels", []render.Item{rect(red, 10, 20, 30, 100)}, []pixel{
			{10, 20, red}, {39, 119, red}, {9, 20, white}, {10, 19, white}, {40, 119, white}, {39, 120, white}}},
		{"a box covers parts of pixels", []render.Item{rect(black, 10.5, 20.25, 10, 10)}, []pixel{
			{10, 25, gray(127)}, {15, 20, gray(64)}, {10, 20, gray(159)}, {15, 25, black}, {20, 25, gray(127)}, {15, 30, gray(191)}}},
		{"what lies beyond the page is cut", []render.Item{rect(red, -50, -50, 500, 500)}, []pixel{{0, 0, red}, {99, 149, red}}},
		{"a color may be see-through", []render.Item{rect(half, 0, 0, 50, 50)}, []pixel{{10, 10, gray(127)}, {50, 10, white}}},
		{"the last item is on top", []render.Item{rect(red, 0, 0, 50, 50), rect(blue, 20, 20, 50, 50)}, []pixel{{10, 10, red}, {30, 30, blue}}},
		{"no fill, no stroke", []render.Item{rect(color.NRGBA{}, 0, 0, 50, 50)}, []pixel{{10, 10, white}}},
		{"a hole turns the other way", []render.Item{path(red, func(p *render.Pen) {
			p.Box(render.Rect{X: 10, Y: 10, W: 40, H: 40})
			p.Move(20, 20)
			p.Line(20, 40)
			p.Line(40, 40)
			p.Line(40, 20)
			p.Close()
		})}, []pixel{{15, 15, red}, {30, 30, white}, {45, 30, red}}},
		{"the nonzero rule fills twice", []render.Item{path(red, func(p *render.Pen) {
			p.Box(render.Rect{X: 10, Y: 10, W: 40, H: 40})
			p.Box(render.Rect{X: 20, Y: 20, W: 20, H: 20})
		})}, []pixel{{15, 15, red}, {30, 30, red}}},
		{"an open path is filled as if closed", []render.Item{path(red, func(p *render.Pen) {
			p.Move(10, 10)
			p.Line(50, 10)
			p.Line(10, 50)
		})}, []pixel{{15, 15, red}, {45, 45, white}}},
		{"a stroke lies on both sides of its line", []render.Item{line(ink, 10, 20, 90, 20)}, []pixel{
			{10, 18, black}, {89, 21, black}, {50, 17, white}, {50, 22, white}, {9, 20, white}, {90, 20, white}}},
		{"round caps go beyond the ends", []render.Item{line(round, 10, 20, 90, 20)}, []pixel{{8, 20, gray(24)}, {9, 20, black}, {90, 20, black}}},
		{"dashes leave gaps", []render.Item{line(dashed, 10, 20, 90, 20)}, []pixel{
			{10, 20, black}, {19, 20, black}, {20, 20, white}, {24, 20, white}, {25, 20, black}, {35, 20, white}}},
		{"a pattern of odd length goes on", []render.Item{line(odd, 10, 20, 90, 20)}, []pixel{
			{15, 20, black}, {16, 20, white}, {21, 20, white}, {22, 20, black}, {28, 20, white}}},
		{"a miter is a sharp corner", []render.Item{line(ink, 20, 80, 20, 20, 80, 20)}, []pixel{{18, 18, black}, {17, 17, white}}},
		{"a round join is not", []render.Item{line(render.Stroke{Color: black, Width: 8, Join: render.RoundJoin}, 20, 80, 20, 20, 80, 20)}, []pixel{
			{16, 16, white}, {17, 18, black}, {20, 17, black}}},
		{"a miter beyond 4 is cut", []render.Item{line(ink, 20, 50, 60, 52, 20, 54)}, []pixel{{55, 52, black}, {63, 52, white}}},
		{"after a close the path goes on from its start", []render.Item{&render.Path{Stroke: ink, Segs: []render.Seg{
			{Op: render.MoveTo, P: [3]render.Point{{X: 20, Y: 20}}}, {Op: render.LineTo, P: [3]render.Point{{X: 60, Y: 20}}},
			{Op: render.Close}, {Op: render.LineTo, P: [3]render.Point{{X: 20, Y: 100}}},
		}}}, []pixel{{20, 60, black}, {20, 99, black}, {40, 60, white}}},
		{"a dash longer than its line leaves it closed", []render.Item{&render.Path{Stroke: long, Segs: rect(black, 20, 20, 40, 40).Segs}}, []pixel{
			{18, 18, black}, {17, 17, white}, {60, 60, black}}},
		{"a clip cuts", []render.Item{group(render.Group{Clip: rect(black, 20, 20, 20, 100)}, rect(red, 0, 0, 100, 150))}, []pixel{
			{20, 20, red}, {39, 119, red}, {19, 20, white}, {40, 60, white}, {30, 120, white}}},
		{"a clip within a clip", []render.Item{group(render.Group{Clip: rect(black, 20, 20, 20, 100)},
			group(render.Group{Clip: rect(black, 30, 30, 60, 110)}, rect(red, 0, 0, 100, 150)))}, []pixel{
			{30, 30, red}, {39, 119, red}, {29, 30, white}, {40, 40, white}, {35, 120, white}}},
		{"a triangle within a triangle", []render.Item{group(render.Group{Clip: triangle(0, 0, 60, 0, 0, 60)},
			group(render.Group{Clip: triangle(0, 60, 60, 60, 0, 0)}, rect(red, 0, 0, 100, 150)))}, []pixel{
			{5, 30, red}, {30, 10, white}, {30, 50, white}}},
		{"a clip's edge is soft", []render.Item{group(render.Group{Clip: rect(black, 20.5, 20, 20, 20)}, rect(black, 0, 0, 100, 150))}, []pixel{
			{20, 30, gray(127)}, {21, 30, black}, {40, 30, gray(127)}}},
		{"a clip of nothing", []render.Item{group(render.Group{Clip: &render.Path{}}, rect(red, 0, 0, 100, 150))}, []pixel{{50, 50, white}}},
		{"a group scales, then shifts", []render.Item{group(render.Group{Scale: 2, Shift: render.Point{X: 10, Y: 5}}, rect(red, 5, 10, 10, 10))}, []pixel{
			{20, 25, red}, {39, 44, red}, {19, 25, white}, {40, 44, white}, {20, 24, white}, {39, 45, white}}},
		{"groups within groups", []render.Item{group(render.Group{Scale: 2, Shift: render.Point{X: 10}},
			group(render.Group{Scale: 3, Shift: render.Point{X: 5}}, rect(red, 1, 1, 2, 2)))}, []pixel{
			{26, 6, red}, {37, 17, red}, {25, 6, white}, {38, 17, white}}},
		{"a gradient goes across", []render.Item{shaded(render.Point{}, render.Point{X: 1})}, []pixel{
			{10, 10, color.NRGBA{197, 0, 3, 255}}, {49, 89, color.NRGBA{3, 0, 197, 255}}, {9, 10, white}}},
		{"a gradient goes down", []render.Item{shaded(render.Point{}, render.Point{Y: 1})}, []pixel{
			{10, 10, color.NRGBA{199, 0, 1, 255}}, {49, 89, color.NRGBA{1, 0, 199, 255}}}},
		{"a gradient stops at its ends", []render.Item{shaded(render.Point{X: 0.25}, render.Point{X: 0.75})}, []pixel{
			{12, 50, red}, {48, 50, blue}}},
		{"a gradient without a direction", []render.Item{shaded(render.Point{X: 1}, render.Point{X: 1})}, []pixel{{30, 50, blue}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := drawn(t, tt.items...)
			for _, p := range tt.pixels {
				if got := m.RGBAAt(p.x, p.y); !alike(got, p.want, 1) {
					t.Errorf("pixel %d,%d is %v, want %v", p.x, p.y, got, p.want)
				}
			}
		})
	}
}

func gray(v uint8) color.NRGBA { return color.NRGBA{v, v, v, 255} }

// alike compares an opaque pixel with a color, each channel within tol.
func alike(got color.RGBA, want color.NRGBA, tol int) bool {
	near := func(a, b uint8) bool { return max(int(a)-int(b), int(b)-int(a)) <= tol }
	return near(got.R, want.R) && near(got.G, want.G) && near(got.B, want.B) && got.A == 255
}

// ink is the area in pixels that black covers.
func ink(m *image.RGBA) float64 {
	sum := 0
	for i := 0; i < len(m.Pix); i += 4 {
		sum += 255 - int(m.Pix[i])
	}
	return float64(sum) / 255
}

func TestArea(t *testing.T) {
	circle := func(r, w float64) *render.Path {
		p := path(color.NRGBA{}, func(p *render.Pen) { p.Circle(50, 60, r) })
		p.Stroke = render.Stroke{Color: black, Width: w}
		return p
	}
	ring := func(r, w float64) float64 { return math.Pi * (sq(r+w/2) - sq(max(0, r-w/2))) }
	tests := []struct {
		name string
		item render.Item
		want float64
		tol  float64 // of the whole
	}{
		{"circle", path(black, func(p *render.Pen) { p.Circle(50, 60, 30) }), math.Pi * 900, 0.002},
		{"small circle", path(black, func(p *render.Pen) { p.Circle(50.3, 60.7, 3) }), math.Pi * 9, 0.01},
		{"slanted line", line(render.Stroke{Color: black, Width: 0.7}, 10, 10, 80, 77), 0.7 * math.Hypot(70, 67), 0.01},
		{"thin ring", circle(30, 0.5), ring(30, 0.5), 0.01},
		{"ring", circle(30, 6), ring(30, 6), 0.005},
		{"stroke wider than its circle", circle(2, 12), ring(2, 12), 0.01},
		{"dot", line(render.Stroke{Color: black, Width: 20, Cap: render.RoundCap}, 50, 60, 50, 60), math.Pi * 100, 0.005},
		{"no dot without round caps", line(render.Stroke{Color: black, Width: 20}, 50, 60, 50, 60), 0, 0},
		{"a move draws nothing", line(render.Stroke{Color: black, Width: 20, Cap: render.RoundCap}, 50, 60), 0, 0},
		{"dotted", line(render.Stroke{Color: black, Width: 4, Cap: render.RoundCap, Dash: []float64{0, 10}}, 10, 60, 85, 60), 8 * math.Pi * 4, 0.02},
		{"line there and back", line(render.Stroke{Color: black, Width: 8, Join: render.RoundJoin}, 20, 60, 80, 60, 20, 60), 60*8 + math.Pi*8, 0.01},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := ink(drawn(t, tt.item)); math.Abs(got-tt.want) > tt.tol*tt.want {
				t.Errorf("area %.2f, want %.2f", got, tt.want)
			}
		})
	}
}

func sq(v float64) float64 { return v * v }

// TestDashClosed checks that a dash goes on over the start of a closed line, with no cap or gap there.
func TestDashClosed(t *testing.T) {
	p := path(color.NRGBA{}, func(p *render.Pen) { p.Box(render.Rect{X: 20, Y: 20, W: 40, H: 40}) })
	p.Stroke = render.Stroke{Color: black, Width: 6, Dash: []float64{50, 20}}
	m := drawn(t, p)
	for _, at := range []image.Point{{17, 17}, {22, 22}, {60, 20}} {
		if got := m.RGBAAt(at.X, at.Y); !alike(got, black, 1) {
			t.Errorf("pixel %v is %v, want black: the corner is joined", at, got)
		}
	}
	if got := m.RGBAAt(60, 40); !alike(got, white, 1) {
		t.Errorf("pixel in the gap is %v, want white", got)
	}
}

// TestBoxIsPolygon checks that the fast way to draw a box gives what the rasterizer gives.
func TestBoxIsPolygon(t *testing.T) {
	for _, r := range []render.Rect{{X: 10, Y: 10, W: 40, H: 100}, {X: 10.3, Y: 20.7, W: 33.33, H: 71.9}, {X: -5, Y: 3.1, W: 200, H: 0.4}} {
		fast := drawn(t, rect(black, r.X, r.Y, r.W, r.H))
		slow := drawn(t, path(black, func(p *render.Pen) {
			p.Move(r.X, r.Y)
			p.Line(r.X+r.W/2, r.Y)
			p.Line(r.Right(), r.Y)
			p.Line(r.Right(), r.Bottom())
			p.Line(r.X, r.Bottom())
			p.Close()
		}))
		if d := difference(fast, slow); d > 2 {
			t.Errorf("box %v: pixels differ by %d", r, d)
		}
	}
}

// difference is the greatest of any two channels of images of one size.
func difference(a, b *image.RGBA) (most int) {
	for i := range a.Pix {
		most = max(most, int(a.Pix[i])-int(b.Pix[i]), int(b.Pix[i])-int(a.Pix[i]))
	}
	return most
}

// TestSeams checks that bands and tiles do not show: a picture moved by whole pixels is the same picture.
func TestSeams(t *testing.T) {
	var wave render.Pen
	wave.Move(20, 20)
	wave.Curve(500, 400, 700, -200, 1150, 150)
	items := []render.Item{
		path(color.NRGBA{0, 90, 160, 128}, func(p *render.Pen) { p.Ellipse(600, 90, 570, 80) }),
		&render.Path{Segs: wave, Stroke: render.Stroke{Color: black, Width: 7, Dash: []float64{40, 9}, Cap: render.RoundCap}},
		group(render.Group{Clip: path(black, func(p *render.Pen) { p.Circle(600, 90, 70) })}, shaded(render.Point{}, render.Point{X: 1, Y: 1}), rect(red, 560, 30, 90, 90)),
	}
	at := func(dx, dy float64) *image.RGBA {
		m, err := Raster(page(1280, 256, group(render.Group{Shift: render.Point{X: dx, Y: dy}}, items...)), 1)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	const dx, dy = 37, 29
	still, moved := at(0, 0), at(dx, dy)
	for y := range 200 {
		for x := range 1200 {
			a, b := still.RGBAAt(x, y), moved.RGBAAt(x+dx, y+dy)
			if !alike(a, color.NRGBA(b), 3) {
				t.Fatalf("pixel %d,%d is %v, moved %v", x, y, a, b)
			}
		}
	}
}

func TestScale(t *testing.T) {
	d := page(100, 50, rect(red, 10, 10, 20, 20))
	for scale, want := range map[float64]image.Point{0: {133, 67}, 1: {100, 50}, 2: {200, 100}, 0.001: {1, 1}} {
		m, err := Raster(d, scale)
		if err != nil {
			t.Fatal(err)
		}
		if m.Rect.Max != want {
			t.Errorf("scale %g: size %v, want %v", scale, m.Rect.Max, want)
		}
	}
	m, _ := Raster(d, 2)
	for p, want := range map[image.Point]color.NRGBA{{20, 20}: red, {59, 59}: red, {19, 20}: white, {60, 59}: white} {
		if got := m.RGBAAt(p.X, p.Y); !alike(got, want, 0) {
			t.Errorf("scale 2: pixel %v is %v, want %v", p, got, want)
		}
	}
}

// TestPaperToTheEdge checks that a page of no whole number of pixels has no white border.
func TestPaperToTheEdge(t *testing.T) {
	for _, size := range [][2]float64{{1190.55, 841.89}, {99.5, 99.7}, {10.2, 33.3}} {
		m, err := Raster(page(size[0], size[1], rect(black, 0, 0, size[0], size[1])), 0)
		if err != nil {
			t.Fatal(err)
		}
		if last := m.RGBAAt(m.Rect.Max.X-1, m.Rect.Max.Y-1); !alike(last, black, 0) {
			t.Errorf("page %v: the last pixel is %v", size, last)
		}
	}
}
