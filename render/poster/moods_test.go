package poster

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"journeymap/journey"
	"journeymap/render"
	"journeymap/render/theme"
)

func TestFacesOfEachPersona(t *testing.T) {
	c := journey.Content{Emotion: []journey.Feeling{feels(journey.Happy, "zus"), feels(journey.Angry, "")}}
	m := showing(mapOf(c, journey.Content{Emotion: []journey.Feeling{feels(journey.Delighted, "zus")}}), "emotion", "faces")
	m.Personas = []journey.Persona{{Name: journey.Text{S: "Noor"}}, {ID: journey.Text{S: "zus"}, Name: journey.Text{S: "Fatima"}}}
	_, st := drawnRow(t, m)
	var got []string
	for _, c := range st.cells {
		got = append(got, fmt.Sprint(c.from, c.name, linesOf(c.items)))
	}
	if want := []string{"0Emoties, Noor[boos]", "0Emoties, Fatima[blij]", "1Emoties, Fatima[verrukt]"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if names := linesOf(st.side); !slices.Equal(names, []string{"Emoties", "Noor", "Fatima"}) {
		t.Errorf("the lane is called %q", names)
	}
}

func TestPhasesStandAcross(t *testing.T) {
	for _, kind := range []string{"faces", "heat", "words", "weather", "bars"} {
		t.Run(kind, func(t *testing.T) {
			m := showing(mapOf(lived(journey.Happy), lived(journey.Happy)), "emotion", kind)
			m.Phases[0].Content = lived(journey.Angry)
			m.Phases = append(m.Phases, journey.Phase{Name: journey.Text{S: "Q"}, Content: lived(journey.Angry)})
			b, st := drawnRow(t, m)
			y := func(c cell) float64 { return leaves[*render.Text](c.items)[0].Lines[0].Y }
			var across, alone, below cell
			for _, c := range st.cells {
				switch {
				case c.to == 2 && c.from == 0:
					across = c
				case c.from == 2:
					alone = c
				default:
					below = c
				}
			}
			if across.box.X != b.cols[0].x || math.Abs(across.box.Right()-b.cols[1].x-b.cols[1].w) > 0.001 {
				t.Errorf("the phase stands in %+v", across.box)
			}
			if y(across) >= y(below) {
				t.Error("the phase does not stand over its touchpoints")
			}
			if math.Abs(y(alone)-y(below)) > 6 {
				t.Errorf("a phase without touchpoints stands at %g, touchpoints at %g", y(alone), y(below))
			}
		})
	}
}

func TestHeatIsOneBar(t *testing.T) {
	b, st := drawnRow(t, showing(mapOf(lived(1), lived(2), journey.Content{}, lived(3)), "emotion", "heat"))
	var bars [][]*render.Path
	for _, it := range st.back {
		if g, ok := it.(*render.Group); ok {
			bars = append(bars, leaves[*render.Path](g.Items))
		}
	}
	if len(bars) != 2 || len(bars[0]) != 2 || len(bars[1]) != 1 {
		t.Fatalf("bars of %d stretches, want 2 and 1", len(bars))
	}
	if x := render.Bounds(bars[0][1].Segs).X; x != b.cols[1].x {
		t.Errorf("the second color starts at %g, its column at %g", x, b.cols[1].x)
	}
	for i, f := range []journey.Face{1, 2, 3} {
		txt := leaves[*render.Text](st.cells[i].items)[0]
		if c := theme.Contrast(txt.Color, b.Colors.Faces[f]); c < 4.5 {
			t.Errorf("the name of level %d has a contrast of %.1f", f, c)
		}
	}
}

func TestWordsGrowWithTheFeeling(t *testing.T) {
	_, st := drawnRow(t, showing(mapOf(lived(1), lived(2), lived(3), lived(4), lived(5)), "emotion", "words"))
	var sizes []float64
	for _, c := range st.cells {
		sizes = append(sizes, leaves[*render.Text](c.items)[0].Size)
	}
	if !(sizes[0] > sizes[1] && sizes[1] > sizes[2] && sizes[2] < sizes[3] && sizes[3] < sizes[4] && sizes[2] >= 7) {
		t.Errorf("sizes %v", sizes)
	}
}

func TestEachFaceHasItsWeather(t *testing.T) {
	_, st := drawnRow(t, showing(mapOf(lived(1), lived(2), lived(3), lived(4), lived(5)), "emotion", "weather"))
	seen := map[string]bool{}
	for _, c := range st.cells {
		seen[shape(c.items)] = true
	}
	if len(seen) != 5 {
		t.Errorf("%d different signs, want 5", len(seen))
	}
}

// TestLevelsGoFromTheMiddle: what is worse goes to the left of it, what is better to the right, and the middle shows.
func TestLevelsGoFromTheMiddle(t *testing.T) {
	b, st := drawnRow(t, showing(mapOf(lived(1), lived(2), lived(3), lived(4), lived(5)), "emotion", "bars"))
	widths := []float64{-1, -0.5, 0, 0.5, 1}
	for i, c := range st.cells {
		ps := leaves[*render.Path](c.items)
		track, bar, mid := render.Bounds(ps[0].Segs), render.Bounds(ps[1].Segs), b.cols[i].mid()
		from, to := mid+math.Min(0, widths[i])*track.W/2, mid+math.Max(0, widths[i])*track.W/2
		if widths[i] == 0 {
			from, to = bar.X, bar.Right()
		}
		if math.Abs(bar.X-from) > 0.01 || math.Abs(bar.Right()-to) > 0.01 || bar.W <= 0 {
			t.Errorf("level %d goes from %g to %g, want %g to %g", i, bar.X, bar.Right(), from, to)
		}
	}
}

// TestOwnLaneOfFaces: the emotions of an own lane are drawn as such.
func TestOwnLaneOfFaces(t *testing.T) {
	cell := func(s string, f journey.Face) journey.Content {
		em := journey.Emotion{Face: f, Score: levelScore(f), Said: s}
		return journey.Content{Cells: []journey.Cell{{Lane: "Sfeer", Words: texted(s), Moods: []journey.Emotion{em}}}}
	}
	_, st := drawnRow(t, showing(mapOf(cell("Blij", journey.Happy), cell("angry", journey.Angry)), "Sfeer", "faces"))
	var got []string
	for _, c := range st.cells {
		got = append(got, linesOf(c.items)...)
	}
	if want := []string{"blij", "boos"}; !slices.Equal(got, want) {
		t.Errorf("faces of %q, want %q", got, want)
	}
}
