package poster

import (
	"fmt"
	"iter"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

// wayed adds ways, spans and the like to a map at random.
func wayed(r *rand.Rand, m *journey.Map) *journey.Map {
	var all []journey.Place
	for i := range m.Phases {
		all = append(all, journey.Place{Ref: "phase", Phase: i, Touchpoint: -1})
		for j := range m.Phases[i].Touchpoints {
			all = append(all, journey.Place{Ref: "touchpoint", Phase: i, Touchpoint: j})
		}
	}
	some := func(n int) (ws []journey.Way) {
		for range n {
			w := journey.Way{To: all[r.IntN(len(all))]}
			if r.IntN(4) > 0 {
				w.Text.S = sentence(r, 6)
			}
			ws = append(ws, w)
		}
		return ws
	}
	flows := []journey.Flow{"", journey.Linear, journey.Nonlinear, journey.Timed}
	gates := []journey.MomentKind{journey.Entry, journey.Exit, journey.Obstacle, journey.Customer}
	for i := range m.Phases {
		p := &m.Phases[i]
		p.Flow = flows[r.IntN(4)]
		for j := range p.Touchpoints {
			t := &p.Touchpoints[j]
			t.Flow, t.Optional = flows[r.IntN(4)], r.IntN(5) == 0
			switch r.IntN(6) {
			case 0:
				t.Next = some(1 + r.IntN(3))
			case 1:
				t.Branch = some(1 + r.IntN(4))
			case 2:
				t.Next, t.Memory.Lasts = some(1), "lost"
			case 3:
				t.Until = all[r.IntN(len(all))]
			case 4:
				t.Moments = append(t.Moments, journey.Moment{Kind: gates[r.IntN(4)]})
			}
			if r.IntN(9) == 0 {
				t.Sub = &journey.OtherMap{Title: journey.Text{S: sentence(r, 4)}}
			}
		}
	}
	return m
}

// TestWaysKeepClear lays out maps of 1 to 30 touchpoints with ways at random: no text of theirs may lie on another or on a
// line, and no line along another.
func TestWaysKeepClear(t *testing.T) {
	th := house(t)
	dotted := 0
	for _, paper := range []string{"fit", "A4"} {
		for _, n := range []int{1, 2, 3, 5, 8, 12, 16, 20, 25, 30} {
			t.Run(fmt.Sprintf("%s-%d", paper, n), func(t *testing.T) {
				r := rand.New(rand.NewPCG(uint64(n), 11))
				for range 3 {
					m := wayed(r, randomMap(r, n))
					o := Options{Paper: paper}
					s, err := sheetFor(m, o)
					if err != nil {
						t.Fatal(err)
					}
					p := newPlan(m, th, s, o)
					if p.rows, err = p.rowsFor(o); err != nil {
						t.Fatal(err)
					}
					boards, err := p.boards()
					if err != nil {
						t.Fatal(err)
					}
					d := p.document(boards)
					checkGeometry(t, d)
					dotted += checkDividers(t, d)
					for _, b := range boards {
						checkWays(t, b)
					}
				}
			})
		}
	}
	if dotted == 0 {
		t.Error("no map has a divider")
	}
}

// checkWays finds texts of ways that lie on lines, and lines that run along each other.
func checkWays(t *testing.T, b *board) {
	t.Helper()
	st := b.wayStrip()
	var words []placed
	for _, c := range st.cells {
		words = append(words, texts(c.items, render.Rect{})...)
	}
	for _, w := range words {
		if w.box.Y < 0 || w.box.Bottom() > st.height || w.box.X < b.margin || w.box.Right() > b.gridRight+0.1 {
			t.Errorf("%q leaves the strip: %+v of %.0f", w.text, w.box, st.height)
		}
	}
	var runs [][]render.Rect
	for _, it := range st.back {
		if p, ok := it.(*render.Path); ok {
			runs = append(runs, straight(p))
		}
	}
	for _, c := range st.cells {
		for p := range paths(c.items) {
			runs = append(runs, straight(p))
		}
	}
	for i, rs := range runs {
		for _, s := range rs {
			for _, w := range words {
				if s.Overlaps(w.box, 0.3) {
					t.Errorf("a line at %+v lies on %q at %+v", s, w.text, w.box)
				}
			}
			for _, other := range runs[:i] {
				if k := slices.IndexFunc(other, func(o render.Rect) bool { return runsAlong(s, o) }); k >= 0 {
					t.Errorf("a line at %+v runs along one at %+v", s, other[k])
				}
			}
		}
	}
}

// paths visits the paths among some items.
func paths(items []render.Item) iter.Seq[*render.Path] {
	return func(yield func(*render.Path) bool) {
		for _, it := range items {
			switch it := it.(type) {
			case *render.Path:
				if !yield(it) {
					return
				}
			case *render.Group:
				for p := range paths(it.Items) {
					if !yield(p) {
						return
					}
				}
			}
		}
	}
}

// checkDividers finds texts that lie on the dotted lines of dividers.
func checkDividers(t *testing.T, d *render.Document) (dotted int) {
	t.Helper()
	for i := range d.Pages {
		lines := texts(d.Pages[i].Items, render.Rect{})
		for p := range paths(d.Pages[i].Items) {
			if s := p.Stroke; s.Cap != render.RoundCap || len(s.Dash) != 2 || s.Dash[0] > 0.3 {
				continue
			}
			for _, run := range straight(p) {
				dotted++
				for _, w := range lines {
					if run.Overlaps(w.box, 0.3) {
						t.Errorf("page %d: a divider runs over %q", i+1, w.text)
					}
				}
			}
		}
	}
	return dotted
}

// straight are the level and upright parts of a path, as boxes of its width.
func straight(p *render.Path) (rs []render.Rect) {
	var at render.Point
	half := p.Stroke.Width / 2
	for i := range p.Segs {
		s := &p.Segs[i]
		pts := s.Points()
		if len(pts) == 0 {
			continue
		}
		if to := pts[len(pts)-1]; s.Op == render.LineTo && (to.X == at.X || to.Y == at.Y) {
			x, y := math.Min(at.X, to.X), math.Min(at.Y, to.Y)
			rs = append(rs, render.Rect{X: x - half, Y: y - half, W: math.Abs(at.X-to.X) + 2*half, H: math.Abs(at.Y-to.Y) + 2*half})
		}
		at = pts[len(pts)-1]
	}
	return rs
}

// runsAlong says whether two lines of one direction lie on each other.
func runsAlong(a, b render.Rect) bool {
	return a.W > a.H == (b.W > b.H) && a.Overlaps(b, 0.3)
}
