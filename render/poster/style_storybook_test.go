package poster

import (
	"math"
	"math/rand/v2"
	"testing"

	"journeymap/journey"
	"journeymap/render"
	"journeymap/render/theme"
)

// storybookOf draws a map and gives the book that was drawn.
func storybookOf(t *testing.T, m *journey.Map, o Options) *storybook {
	t.Helper()
	o.Model = entryModel
	sh, err := entrySheet(m, o)
	if err != nil {
		t.Fatal(err)
	}
	h := theme.HuesOf("", "")
	p := newPlan(m, house(t), sh, o)
	s := newStage(p, house(t).Ornament(h), h, 0.5)
	b := newStorybook(s)
	if !b.laidOut() {
		t.Fatal("it does not fit")
	}
	return b
}

// Rows have equal heights, and their panels fill the width with even gutters, the first of a row under the last of the
// row before.
func TestStorybookPanelsFillTheSheet(t *testing.T) {
	for n := 1; n <= 30; n++ {
		b := storybookOf(t, feltMap(rand.New(rand.NewPCG(uint64(n), 3)), n), Options{})
		for k, row := range b.rows {
			if d := row.H - b.rows[0].H; d > 1e-6 || d < -1e-6 {
				t.Errorf("%d panels: row %d is higher than the first by %v", n, k, d)
			}
			x, order := row.X, b.panels[row.from:row.to]
			for j := range order {
				p := order[j]
				if back(k) {
					p = order[len(order)-1-j]
				}
				if d := p.box.X - x; d > 1e-6 || d < -1e-6 {
					t.Errorf("%d panels: that of scene %d is off by %v", n, p.scene, d)
				}
				x = p.box.Right() + b.gutter()
			}
			if d := x - b.gutter() - row.Right(); d > 1e-6 || d < -1e-6 {
				t.Errorf("%d panels: row %d ends %v off", n, k, d)
			}
			if k > 0 && len(order)*3 < 2*len(b.panels[b.rows[k-1].from:b.rows[k-1].to]) {
				t.Errorf("%d panels: row %d has only %d", n, k, len(order))
			}
		}
	}
}

// The better a scene, the higher its ground; one that is not known has that of the one before.
func TestStorybookGroundIsTheEmotion(t *testing.T) {
	m := feltMap(rand.New(rand.NewPCG(2, 3)), 12)
	b := storybookOf(t, m, Options{})
	for i := range b.scenes {
		for j := range b.scenes {
			x, y := &b.scenes[i], &b.scenes[j]
			if x.felt() && y.felt() && (x.mood.Score > y.mood.Score) != (b.rise(i) > b.rise(j)) {
				t.Errorf("%v at %v and %v at %v", x.mood.Score, b.rise(i), y.mood.Score, b.rise(j))
			}
		}
		if !b.scenes[i].felt() && i > 0 && b.rise(i) != b.rise(i-1) {
			t.Errorf("scene %d is not known, and is not as high as the one before", i)
		}
	}
}

// No two panels touch however they are tilted.
func TestStorybookPanelsKeepApart(t *testing.T) {
	b := storybookOf(t, feltMap(rand.New(rand.NewPCG(8, 3)), 30), Options{})
	boxes := make([]render.Rect, len(b.panels))
	for i := range b.panels {
		var p render.Pen
		b.panels[i].edge(&p)
		boxes[i] = render.Bounds(p)
		for j := range i {
			if boxes[i].Overlaps(boxes[j], 0) {
				t.Errorf("panels %d and %d overlap", i, j)
			}
		}
	}
}

// A ribbon leaves room round its words.
func TestStorybookRibbons(t *testing.T) {
	for _, n := range []int{6, 30} {
		b := storybookOf(t, feltMap(rand.New(rand.NewPCG(uint64(n), 3)), n), Options{})
		for i := range b.panels {
			for _, rb := range b.panels[i].ribbons {
				if room := rb.box.W - 14*b.unit - b.panels[i].ringRoom(rb.kind) - rb.words.widest(); rb.kind != journey.Wow && room < 8*b.unit {
					t.Errorf("%d touchpoints: the words of a ribbon end %.1f before it", n, room/b.unit)
				}
			}
		}
	}
}

// Sceneries are found by words of four languages, and only by whole ones.
func TestSceneries(t *testing.T) {
	displayed := func(text string) int { return sceneryOf(text) }
	for _, same := range [][]string{
		{"Telefoon", "phone", "Hotline", "appel entrant"},
		{"Winkel", "Our shop", "Geschäft", "magasin"},
		{"Thuis", "at home", "Zuhause", "à la maison"},
		{"E-mail", "nieuwsbrief", "Rechnung", "la lettre"},
		{"Website", "online", "Bildschirm", "à l’écran"},
		{"bezorging", "Delivery van", "Lieferung", "livraison"},
		{"Trein", "train", "Bahnhof", "la gare"},
		{"Airport", "at the gate", "Flughafen", "luchthaven"},
		{"On board", "flies on", "Flugzeug", "vliegtuig"},
		{"haar zus", "her sister", "Kollegin", "un ami"},
	} {
		for _, text := range same {
			if k := displayed(text); k == 0 || k != displayed(same[0]) {
				t.Errorf("%q is in scenery %d, %q in %d", text, k, same[0], displayed(same[0]))
			}
		}
	}
	for _, text := range []string{"", "Happy end", "Business class", "een code", "x"} {
		if k := displayed(text); k != 0 {
			t.Errorf("%q is in scenery %d", text, k)
		}
	}
}

// Every scenery stays in its box and has one width of line.
func TestSceneriesKeepToTheirBox(t *testing.T) {
	for k, pl := range places {
		s := &sketch{scale: 1, pen: 0.05}
		pl.draw(s)
		for _, it := range s.items {
			p := it.(*render.Path)
			if b := render.Bounds(p.Segs); b.X < -1.05 || b.Right() > 1.05 || b.Y < -2.05 || b.Bottom() > 0.05 {
				t.Errorf("scenery %d leaves its box: %+v", k, b)
			}
			if p.Stroke.Width != 0.05 {
				t.Errorf("scenery %d has a line of %v", k, p.Stroke.Width)
			}
		}
	}
}

// Every panel whose emotion is known has weather, or none has; it lies in the sky of its panel, and on nobody's head.
func TestStorybookWeather(t *testing.T) {
	for _, n := range []int{1, 4, 6, 11, 14, 23, 30} {
		for _, paper := range []string{"A3", "A2"} {
			b := storybookOf(t, feltMap(rand.New(rand.NewPCG(uint64(n), 3)), n), Options{Paper: paper})
			b.told()
			with, felt := 0, 0
			for i := range b.panels {
				p := &b.panels[i]
				if !p.sc().felt() || p.sc().unknown {
					continue
				}
				felt++
				if p.air.scale == 0 {
					continue
				}
				with++
				if at := around(p.air.x, p.air.y, 1.1*p.air.scale); at.Bottom() > p.level || at.Overlaps(around(p.spot().X, p.spot().Y, p.r), 0) {
					t.Errorf("%d touchpoints on %s: the weather of %d lies on the ground or on a head", n, paper, i)
				}
			}
			if with != 0 && with != felt {
				t.Errorf("%d touchpoints on %s: %d of %d panels have weather", n, paper, with, felt)
			}
			if paper == "A3" && n <= 14 && with != felt {
				t.Errorf("%d touchpoints: there is no weather", n)
			}
		}
	}
}

// Footprints keep off the nameplates.
func TestStorybookFootprints(t *testing.T) {
	for _, n := range []int{3, 14, 30} {
		b := storybookOf(t, feltMap(rand.New(rand.NewPCG(uint64(n), 3)), n), Options{})
		for i := range b.panels {
			if p := &b.panels[i]; p.level+trackFoot*b.unit > p.box.Bottom()-p.foot-3*b.unit {
				t.Errorf("%d touchpoints: the footprints of %d lie on its nameplate", n, i)
			}
		}
	}
}

// No hand hangs down between the legs, where it would show under the hem of the coat.
func TestStorybookHands(t *testing.T) {
	for f, po := range postures {
		for _, arm := range po.arms {
			if h := arm[2]; h.Y < 0.8 && h.X > -0.7 && h.X < 0.7 {
				t.Errorf("face %d: a hand hangs at %v", f, h)
			}
		}
	}
}

// Sceneries are seen before hills, by day and by night.
func TestStorybookContour(t *testing.T) {
	for _, name := range theme.Tints() {
		for _, shade := range theme.Shades() {
			b := &storybook{stage: &stage{hues: theme.HuesOf(name, shade)}}
			if c := theme.Contrast(b.contourOn(b.hillTone()), b.hillTone()); c < leastContour {
				t.Errorf("%s, %s: %.2f", name, shade, c)
			}
		}
	}
}

// Left and right feet keep their distance on a slope too, however steep it is.
func TestStorybookTracksAreParallel(t *testing.T) {
	for _, way := range [][]render.Point{{{X: 0, Y: 0}, {X: 40, Y: 60}}, {{X: 0, Y: 0}, {X: -40, Y: 60}}, {{X: 0, Y: 60}, {X: 40, Y: 0}}} {
		var near, far render.Pen
		under(&near, way, 2)
		under(&far, way, 7)
		a, b := near[1].P[2], far[1].P[2]
		if gap := math.Hypot(a.X-b.X, a.Y-b.Y); math.Abs(gap-5) > 1e-6 || b.Y <= a.Y {
			t.Errorf("%v: in the middle they are %.1f apart, at %v and %v", way, gap, a, b)
		}
	}
}

// What is done somewhere says no other place than the channel does.
func TestSceneryOfChannel(t *testing.T) {
	p := &panel{storybook: &storybook{stage: &stage{scenes: []scene{{name: "x", channels: []string{"Zolder"}, point: &journey.Touchpoint{Content: journey.Content{Doing: []journey.Text{{S: "vult een vragenlijst in"}}}}}}}}}
	if k := p.place(); k != 0 {
		t.Errorf("the %d-th scenery stands where the channel names none", k)
	}
	p.scenes[0].channels = nil
	if p.place() == 0 {
		t.Error("without a channel, what is done calls for no scenery")
	}
	for text, same := range map[string]string{"Aankomsthal": "airport", "kleinkind": "family", "feestje": "family"} {
		if sceneryOf(text) != sceneryOf(same) {
			t.Errorf("%q and %q have different sceneries", text, same)
		}
	}
}

// Sceneries of a row are about as large.
func TestStorybookSceneriesOfARow(t *testing.T) {
	b := storybookOf(t, feltMap(rand.New(rand.NewPCG(5, 3)), 14), Options{})
	b.told()
	for k := range b.rows {
		least, most := math.Inf(1), 0.0
		for _, p := range b.panels[b.rows[k].from:b.rows[k].to] {
			if p.set.scale > 0 {
				least, most = math.Min(least, p.set.scale), math.Max(most, p.set.scale)
			}
		}
		if most > mostScale*least+1e-6 {
			t.Errorf("row %d: sceneries from %.1f to %.1f", k, least, most)
		}
	}
}
