package poster

import (
	"strings"
	"testing"

	"journeymap/journey"
)

// TestAuthorsPeakWins: where the author marks a peak, no other is computed, and the description names what the poster marks.
func TestAuthorsPeakWins(t *testing.T) {
	peak := func(f journey.Face) journey.Content {
		c := lived(f)
		c.Moments = []journey.Moment{{Kind: journey.Peak}}
		return c
	}
	for name, test := range map[string]struct {
		all       []journey.Content
		high, low int
	}{
		"none marked":        {[]journey.Content{lived(3), lived(5), lived(1), lived(4), lived(3)}, 2, 3},
		"a good one marked":  {[]journey.Content{peak(4), lived(5), lived(1), lived(4), lived(3)}, 0, 3},
		"a bad one marked":   {[]journey.Content{lived(3), lived(5), peak(1), lived(4), lived(3)}, 0, 0},
		"no low that is bad": {[]journey.Content{lived(3), lived(5), lived(3), lived(4), lived(4)}, 2, 0},
		"all alike":          {[]journey.Content{lived(4), lived(4)}, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			p := planned(t, mapOf(test.all...))
			if p.turns.high != test.high || p.turns.low != test.low {
				t.Errorf("highest in column %d, lowest in %d, want %d and %d", p.turns.high, p.turns.low, test.high, test.low)
			}
			told := p.describe()
			for k, n := range map[word]int{wordHighest: test.high, wordLowest: test.low} {
				if said := strings.Contains(told, p.words.of(k)); said != (n > 0) {
					t.Errorf("the description says %q", told)
				} else if said && !strings.Contains(told, p.words.of(k)+": "+p.cols[n-1].point.Name.S) {
					t.Errorf("another touchpoint in %q", told)
				}
			}
		})
	}
}
