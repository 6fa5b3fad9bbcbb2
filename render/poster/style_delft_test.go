package poster

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/render"
	"journeymap/render/theme"
)

// Every picture can be read in full, and keeps within its disk: only what stands on the ground may be a little wider.
func TestDelftPaintings(t *testing.T) {
	for _, name := range tileNames() {
		for l := range strings.Lines(strings.TrimSpace(string(tileScene(name)))) {
			m, ok := markOf(strings.Fields(l))
			if !ok || m.sort == 'o' && len(m.at) != 2 || m.sort != 'o' && len(m.at) < 2 || len(strings.Fields(l))%2 == 0 {
				t.Errorf("%q is no mark", l)
			}
			for i, p := range m.at {
				if far := math.Hypot(p.X, p.Y); far > 99.5 && (m.sort != 'o' || i == 0) {
					t.Errorf("%q: %v lies %.0f from the middle", l, p, far)
				}
			}
		}
	}
}

// Every picture that words can call for is painted, and every painting can be called for.
func TestDelftSigns(t *testing.T) {
	called := slices.Clone(idleScenes)
	for _, s := range tileSigns {
		called = append(called, s.scene)
	}
	for _, name := range called {
		if tileScene(name) == "" {
			t.Errorf("there is no picture of a %s", name)
		}
	}
	for _, name := range tileNames() {
		if !strings.HasPrefix(name, "sprig-") && !slices.Contains(called, name) {
			t.Errorf("no word calls for the picture of a %s", name)
		}
	}
}

func TestDelftPictures(t *testing.T) {
	for _, c := range []struct {
		lang  journey.Lang
		names []string
		want  []string
	}{
		{journey.Dutch, []string{"Belt de winkel", "Fietst naar huis"}, []string{"telephone", "bicycle"}},
		{journey.English, []string{"Waits at the belt", "A bicycle!"}, []string{"trunk", "bicycle"}},
		{journey.German, []string{"Wohin?", "Ein Brief"}, []string{"tulip", "letter"}},
		{journey.English, []string{"The bag comes to the hotel", "Chooses seats"}, []string{"trunk", "lens"}},
		{journey.English, []string{"Sees the doctor", "A nurse calls", "Books a seat", "Sits in a seat"}, []string{"doctor", "telephone", "screen", "bench"}},
		{journey.English, []string{"Step 1", "Step 2", "Step 3"}, []string{"tulip", "sprig-1", "sprig-2"}},
		{journey.English, []string{"Calls", "Calls again", "Calls once more", "Calls on"}, []string{"telephone", "telephone", "telephone", "telephone"}},
	} {
		s := &stage{plan: &plan{words: wordsIn(c.lang, nil)}}
		for _, n := range c.names {
			s.scenes = append(s.scenes, scene{name: n})
		}
		if got := s.pictures(); !slices.Equal(got, c.want) {
			t.Errorf("%q: %q, want %q", c.names, got, c.want)
		}
	}
}

// A vague word gives way to where somebody is.
func TestDelftPicturesOfPlaces(t *testing.T) {
	for _, c := range []struct {
		lang                journey.Lang
		name, channel, want string
	}{
		{journey.English, "Waits at the gate", "Gate", "board"},
		{journey.English, "Goes through security", "Airport", "board"},
		{journey.English, "Goes through security", "", "guard"},
		{journey.English, "Runs for it", "On board", "plane"},
		{journey.English, "Runs for it", "", "bridge"},
		{journey.Dutch, "Vraagt een proefrit", "Website", "screen"},
		{journey.Dutch, "Vraagt raad", "Website", "talk"},
		{journey.Dutch, "Naar de bergen", "Weg", "mountain"},
		{journey.Dutch, "Eerste beurt", "Werkplaats", "tools"},
		{journey.Dutch, "Zet de handtekening", "Showroom", "page"},
	} {
		sc := scene{name: c.name, channels: []string{c.channel}}
		if got := sc.called(stemsIn(c.lang)); got != c.want {
			t.Errorf("%q at %q: %q, want %q", c.name, c.channel, got, c.want)
		}
	}
}

// Tiers end where the quotes that tell most have a tile, and inside no phase of which one scene would stand alone.
func TestDelftBreaks(t *testing.T) {
	for _, c := range []struct {
		acts    []int
		columns int
		quoted  []int
		want    int
	}{
		{[]int{0, 0, 0, 0, 0, 0, 0}, 5, []int{6, 5, 4, 3, 0, 1, 2}, 4},
		{[]int{0, 0, 0, 0, 0, 0, 0}, 5, []int{2, 1, 0, 4, 5, 6, 3}, 3},
		{[]int{0, 0, 0, 1, 1, 1, 1}, 5, []int{0, 1, 2, 3, 4, 5, 6}, 3},
		{[]int{0, 0, 0, 1, 1, 1, 2, 2}, 6, []int{0, 1, 2, 3, 4, 5, 6, 7}, 3},
	} {
		d := &delft{stage: &stage{}, columns: c.columns}
		for _, a := range c.acts {
			d.scenes = append(d.scenes, scene{act: a})
		}
		if got := d.breaks(2, c.quoted); got[0] != c.want || got[1] != len(c.acts) {
			t.Errorf("%v with quotes of %v: %v, want a break after %d", c.acts, c.quoted, got, c.want)
		}
	}
}

// walled lays out the wall of a map of n touchpoints.
func walled(t *testing.T, n int) *delft {
	t.Helper()
	m := feltMap(rand.New(rand.NewPCG(uint64(n), 21)), n)
	sh, err := entrySheet(m, Options{Paper: "A1"})
	if err != nil {
		t.Fatal(err)
	}
	h := theme.HuesOf("", "")
	th := house(t).Ornament(h)
	d := &delft{stage: newStage(newPlan(m, th, sh, Options{}), th, h, 0.5), tight: true}
	if !d.draw() {
		t.Fatalf("%d touchpoints do not fit", n)
	}
	return d
}

// The wall has no hole: every tier has a tile for every column, and every touchpoint one of its own, in order.
func TestDelftWallIsFull(t *testing.T) {
	for _, n := range []int{1, 2, 3, 5, 7, 11, 17, 23, 30, 40} {
		d := walled(t, n)
		next := 0
		for _, c := range d.tiers {
			col := 0
			for _, x := range c.cells {
				if x.col != col {
					t.Errorf("%d touchpoints: a tile stands at %d, not at %d", n, x.col, col)
				}
				col++
				if x.scene >= 0 && !x.quote {
					if x.scene != next {
						t.Errorf("%d touchpoints: %d comes where %d should", n, x.scene, next)
					}
					next++
				}
			}
			if col != d.columns {
				t.Errorf("%d touchpoints: a tier has %d of %d columns", n, col, d.columns)
			}
		}
		if next != n {
			t.Errorf("%d of %d touchpoints have a tile", next, n)
		}
	}
}

// The faces of a tier stand at the height of their emotion, and within the tiles of the garland.
func TestDelftGarland(t *testing.T) {
	d := walled(t, 11)
	for k := range d.tiers {
		c := &d.tiers[k]
		y := d.scaleOf(d.garlandOf(c))
		if y(d.axis.best) >= y(d.axis.worst) {
			t.Error("the best score does not stand over the worst")
		}
		for i := c.from; i < c.to; i++ {
			sc := &d.scenes[i]
			if !sc.felt() {
				continue
			}
			if at, reach := y(sc.mood.Score), sc.reach(d.r); at-reach < c.y || at+reach > c.y+d.frieze {
				t.Errorf("the face of %q leaves its tile", sc.name)
			}
		}
	}
}

// Everybody who feels something has a face on the tile of the scene, and no face covers another.
func TestDelftGuests(t *testing.T) {
	d := walled(t, 11)
	d.whose = []string{"", "b"}
	for i := range d.scenes {
		mood := journey.Emotion{Face: journey.Happy, Score: 0.5}
		if i%2 == 0 {
			mood = d.scenes[i].mood
			mood.Score = math.Max(d.axis.worst, mood.Score-0.25)
		}
		d.scenes[i].others = []journey.Emotion{mood}
	}
	for k := range d.tiers {
		c := &d.tiers[k]
		c.garland = d.garlandOf(c)
		y := d.scaleOf(c.garland)
		for i := c.from; i < c.to; i++ {
			sc, small := &d.scenes[i], 0.52*d.r
			face := render.Point{X: d.standsAt(c, i), Y: y(sc.mood.Score)}
			at, ok := d.guestAt(c, i, 0, face, small, nil)
			if feels := sc.others[0].Face != journey.NoFace; feels != ok {
				t.Errorf("%q: a second face: %v", sc.name, ok)
			}
			if ok && (sc.felt() && !clearOf(at, face, sc.seal()*d.r+small) || math.Abs(at.X-face.X)+small > d.pace()/2) {
				t.Errorf("%q: the second face lies on the first, or leaves its tile", sc.name)
			}
		}
	}
}

// A stroke is as wide as asked for in its middle, and thin at its ends.
func TestBrushStroke(t *testing.T) {
	var p render.Pen
	brushStroke(&p, []render.Point{{X: 0}, {X: 50}, {X: 100}}, 10)
	if b := render.Bounds(p); math.Abs(b.H-10) > 0.5 {
		t.Errorf("the stroke is %.1f wide", b.H)
	}
	if begin := math.Abs(p[0].P[0].Y); begin > 1.01 {
		t.Errorf("the stroke begins %.1f wide", 2*begin)
	}
}

// The legend explains what was expected only where that makes a line; and a further persona is bridged as the first is.
func TestDelftLines(t *testing.T) {
	d := walled(t, 6)
	for i := range d.scenes {
		d.scenes[i].hoped = journey.Emotion{}
	}
	plain := len(d.legend())
	d.scenes[0].hoped = journey.Emotion{Face: journey.Happy, Score: 0.5}
	if n := len(d.legend()); n != plain {
		t.Errorf("one expectation, which makes no line, has %d entries in the legend", n-plain)
	}
	runs := track{{{x: 0, s: 1}, {x: 1, s: 0.5}}, {{x: 4, s: -1}}}
	if gaps := runs.gaps(); len(gaps) != 1 || gaps[0][0].x != 1 || gaps[0][1].x != 4 {
		t.Errorf("%v: bridged by %v", runs, gaps)
	}
}

// The quotes of moments of truth come before all others, and cost more where they are missed.
func TestDelftTruthsAreTold(t *testing.T) {
	d := walled(t, 11)
	for i := range d.scenes {
		d.scenes[i].quote, d.scenes[i].moments = "So", nil
	}
	d.scenes[7].moments = []journey.Moment{{Kind: journey.Truth}}
	if q := d.quoted(); q[0] != 7 {
		t.Errorf("quotes are told in the order %v", q)
	}
	if c := (&coursing{delft: d}); c.missed(7, 9) <= c.missed(0, 0) {
		t.Error("a moment of truth costs no more than the peak")
	}
}
