package main

import (
	"fmt"
	"strings"
	"testing"

	"journeymap/journey/diag"
	"journeymap/render/poster"
)

// BenchmarkTwentySeven draws an ordinary map in every format: the yardstick for BenchmarkSixty.
func BenchmarkTwentySeven(b *testing.B) { benchmarkMap(b, content(b, top+"/testdata/bench/27.yaml")) }

// BenchmarkSixty draws a map of 60 touchpoints and 16 lanes with something in every cell. It has about seven times the
// cells of the ordinary map, and shall take no more than four times as long.
func BenchmarkSixty(b *testing.B) { benchmarkMap(b, sixty()) }

// benchmarkMap measures the way from the bytes of a map to those of each format.
func benchmarkMap(b *testing.B, text string) {
	src := &diag.Source{Name: "map.yaml", Data: []byte(text)}
	for _, f := range formats {
		b.Run(f.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				drawn(b, f, layOut(b, src, poster.Options{}))
			}
		})
	}
}

// sixtyLanes are the lanes of the large map.
var sixtyLanes = strings.Fields("physical doing needs thinking feeling emotion channel with pains gains effort wait frontstage backstage support opportunities")

// sixty is a map of ten phases with six touchpoints each, which have something in every lane.
func sixty() string {
	var b strings.Builder
	fmt.Fprintf(&b, "title: A long way\nlanes: [%s]\nphases:\n", strings.Join(sixtyLanes, ", "))
	for i := range 60 {
		if i%6 == 0 {
			fmt.Fprintf(&b, "  - name: Part %d\n    touchpoints:\n", i/6+1)
		}
		fmt.Fprintf(&b, "      - name: %s\n", sentence(i, 3))
		for j, lane := range sixtyLanes {
			fmt.Fprintf(&b, "        %s: %s\n", lane, cellOf(lane, i, j))
		}
	}
	return b.String()
}

// cellOf is what stands in a cell of the large map.
func cellOf(lane string, column, row int) string {
	switch lane {
	case "emotion":
		return []string{"angry", "disappointed", "indifferent", "happy", "delighted"}[(column*7+column/3)%5]
	case "channel":
		return []string{"Shop", "Phone", "Website", "Home", "Letter"}[column*3%5]
	case "with":
		return []string{"Fitter", "Planner", "nobody"}[column%3]
	case "effort":
		return fmt.Sprint(column%5 + 1)
	}
	return sentence(column+row, 4+(column*row)%6)
}

// sentence is a row of words that differs from cell to cell.
func sentence(from, n int) string {
	words := strings.Fields("asks for what came in the morning and waits until somebody rings because nothing was said about stairs or parking before they drove away")
	said := make([]string, n)
	for i := range said {
		said[i] = words[(from*5+i*7)%len(words)]
	}
	return strings.Join(said, " ")
}

// TestSixtyIsSixty keeps the benchmark what its name says.
func TestSixtyIsSixty(t *testing.T) {
	doc := layOut(t, &diag.Source{Name: "sixty.yaml", Data: []byte(sixty())}, poster.Options{})
	if n := strings.Count(sixty(), "- name: ") - 10; n != 60 || len(sixtyLanes) != 16 || len(doc.Pages) != 1 {
		t.Errorf("%d touchpoints, %d lanes, %d pages", n, len(sixtyLanes), len(doc.Pages))
	}
	saidIn(t, &diag.Source{Name: "sixty.yaml", Data: []byte(sixty())}).find(t, paragraphs(t, drawn(t, formats[0], doc))...)
}
