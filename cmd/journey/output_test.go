package main

import (
	"testing"
	"time"
)

func TestStem(t *testing.T) {
	for in, want := range map[string]string{
		"map.yaml": "map", "a/b/map.yml": "map", "map": "map", "a.b.yaml": "a.b", ".yaml": ".yaml", "-": "stdin", "klant reis.yaml": "klant reis",
	} {
		if got := stem(in); got != want {
			t.Errorf("stem(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestPageNames(t *testing.T) {
	for _, c := range []struct {
		path string
		i, n int
		want string
	}{
		{"a/map.svg", 0, 1, "a/map.svg"}, {"a/map.svg", 0, 3, "a/map-1.svg"}, {"map.v2.svg", 2, 3, "map.v2-3.svg"}, {"map", 1, 2, "map-2"},
	} {
		if got := (output{path: c.path}).page(c.i, c.n); got != c.want {
			t.Errorf("page %d of %d of %s is %s, want %s", c.i, c.n, c.path, got, c.want)
		}
	}
}

func TestMadeAt(t *testing.T) {
	for s, want := range map[string]time.Time{
		"": {}, "0": time.Unix(0, 0).UTC(), "1700000000": time.Date(2023, 11, 14, 22, 13, 20, 0, time.UTC),
		"253402300799": time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC),
	} {
		if got, err := madeAt(s); err != nil || !got.Equal(want) {
			t.Errorf("madeAt(%q) = %v, %v", s, got, err)
		}
	}
	for _, s := range []string{"x", "-1", "1.5", " 1", "253402300800", "99999999999999999999"} {
		if _, err := madeAt(s); exitOf(err) != exitUsage {
			t.Errorf("madeAt(%q) says %v", s, err)
		}
	}
}

func TestPaperFlag(t *testing.T) {
	for s, ok := range map[string]bool{
		"fit": true, "A3": true, "a3": true, "letter": true, "500x300mm": true, "500.5X300,25mm": true,
		"": false, "A9": false, "500x300": false, "500mm": false, "-5x3mm": false, "500x300cm": false,
	} {
		if err := aPaper(s); (err == nil) != ok {
			t.Errorf("--paper %q: %v", s, err)
		}
	}
}
