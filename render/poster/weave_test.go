package poster

import (
	"slices"
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

func by(channels ...string) journey.Content { return journey.Content{Channel: texted(channels...)} }

// weaveOf is the weave of a map's channels on the board of some columns.
func weaveOf(t *testing.T, m *journey.Map, from, to int) (*weave, strip) {
	t.Helper()
	p := planned(t, m)
	b := p.board(lookAt(p.th, 9, 7), p.cols[from:to], 0, 1)
	b.width = 1190
	b.place()
	r := b.rows[len(b.rows)-1]
	return newWeave(b, r), r.draw(b, r, 0)
}

func TestWeaveOrdersItsRows(t *testing.T) {
	m := showing(mapOf(by("Street"), by("shop"), by("Chat", "web"), by("Street")), "channel")
	m.Channels = []journey.Channel{{ID: journey.Text{S: "web"}, Name: journey.Text{S: "Website"}}, {Name: journey.Text{S: "Unused"}},
		{ID: journey.Text{S: "shop"}, Name: journey.Text{S: "The shop"}, Other: true}}
	v, st := weaveOf(t, m, 0, 4)
	var names []string
	for i, th := range v.threads {
		names = append(names, th.name)
		if i > 0 && th.y <= v.threads[i-1].y {
			t.Errorf("%s is not below %s", th.name, v.threads[i-1].name)
		}
	}
	if want := []string{"Website", "The shop", "Street", "Chat"}; !slices.Equal(names, want) {
		t.Errorf("rows %q, want %q", names, want)
	}
	for i, want := range [][]int{{2}, {1}, {3, 0}, {2}} {
		dots := leaves[*render.Path](st.cells[i].items)
		if len(dots) != len(want) {
			t.Fatalf("%d dots at %d, want %d", len(dots), i, len(want))
		}
		for k, row := range want {
			box := render.Bounds(dots[k].Segs)
			if y := box.Y + box.H/2; y < v.threads[row].y-0.01 || y > v.threads[row].y+0.01 {
				t.Errorf("dot %d of %d stands at %g, its row at %g", k, i, y, v.threads[row].y)
			}
			if open := dots[k].Stroke.Width > 0; open != v.threads[row].other {
				t.Errorf("dot %d of %d: open is %v", k, i, open)
			}
		}
	}
	if got, want := st.cells[1].items[0].(*render.Group).Name, "The shop (kanaal van anderen)"; got != want {
		t.Errorf("the dot is told as %q, want %q", got, want)
	}
}

func TestWeavePath(t *testing.T) {
	gap := by()
	lost := by()
	lost.Unknown.Lanes = []string{"channel"}
	for _, c := range []struct {
		name   string
		points []journey.Content
		want   int // strokes from stop to stop and through stops
	}{
		{"one", []journey.Content{by("a")}, 0},
		{"two", []journey.Content{by("a"), by("b")}, 1},
		{"same", []journey.Content{by("a"), by("a"), by("a")}, 2},
		{"both", []journey.Content{by("a", "b"), by("a")}, 2},
		{"gap", []journey.Content{by("a"), gap, by("a"), by("b")}, 1},
		{"not known", []journey.Content{by("a"), lost, by("a")}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			v, _ := weaveOf(t, showing(mapOf(c.points...), "channel"), 0, len(c.points))
			moves := 0
			for _, p := range leaves[*render.Path](v.path()) {
				for _, s := range p.Segs {
					if s.Op == render.MoveTo {
						moves++
					}
				}
			}
			if moves != c.want {
				t.Errorf("%d strokes, want %d", moves, c.want)
			}
		})
	}
}

// TestWeaveTakesTheNearest: from a touchpoint of two channels the path leaves by the one nearer to the next.
func TestWeaveTakesTheNearest(t *testing.T) {
	v, _ := weaveOf(t, showing(mapOf(by("a"), by("b"), by("c"), by("a", "c")), "channel"), 0, 4)
	var p render.Pen
	v.hop(&p, stop{0, []int{0, 2}}, stop{10, []int{1, 2}})
	if from, to := p[0].P[0].Y, p[1].P[0].Y; from != v.threads[2].y || to != v.threads[2].y {
		t.Errorf("the path goes from %g to %g, not along %g", from, to, v.threads[2].y)
	}
}

func TestWeaveRunsOverTheEdge(t *testing.T) {
	m := showing(mapOf(by("a"), by("b"), by("a"), by("b")), "channel")
	v, _ := weaveOf(t, m, 1, 3)
	g, ok := v.path()[0].(*render.Group)
	if !ok || g.Clip == nil {
		t.Fatal("the path is not cut at the edges")
	}
	box := render.Bounds(leaves[*render.Path](g.Items)[0].Segs)
	if box.X >= v.gridLeft || box.Right() <= v.gridRight {
		t.Errorf("the path goes from %g to %g, the grid from %g to %g", box.X, box.Right(), v.gridLeft, v.gridRight)
	}
	if clip := render.Bounds(g.Clip.Segs); clip.X != v.gridLeft || clip.Right() != v.gridRight {
		t.Errorf("it is cut to %+v", clip)
	}
	whole, _ := weaveOf(t, m, 0, 4)
	if len(whole.threads) != len(v.threads) {
		t.Error("sheets have different rows")
	}
}

func TestWeaveLegendOnlyWhatIsUsed(t *testing.T) {
	for _, c := range []struct {
		name string
		ch   journey.Channel
		want []string
	}{
		{"own and free", journey.Channel{Mode: "free"}, nil},
		{"of others", journey.Channel{Other: true}, []string{"eigen kanaal", "kanaal van anderen"}},
		{"new", journey.Channel{Mode: "new"}, []string{"nieuw"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := showing(mapOf(by("x")), "channel")
			c.ch.Name.S = "x"
			m.Channels = []journey.Channel{c.ch, {Name: journey.Text{S: "unused"}, Mode: "closed", Other: true}}
			v, _ := weaveOf(t, m, 0, 1)
			var got []string
			for _, e := range weaveLegend(v.board) {
				got = append(got, e.words)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("the legend explains %q, want %q", got, c.want)
			}
		})
	}
}

// TestWeaveNamesKeepOffTheTitle: names stand beside the title of the lane only where they have room.
func TestWeaveNamesKeepOffTheTitle(t *testing.T) {
	for _, name := range []string{"a", "A site of somebody else altogether"} {
		m := showing(mapOf(by(name)), "channel")
		m.Lanes[0].Title.S = "By which channel"
		_, st := weaveOf(t, m, 0, 1)
		checkOverlaps(t, 0, texts(st.side, render.Rect{}))
	}
}
