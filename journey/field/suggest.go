package field

import (
	"strings"
	"unicode/utf8"

	"journeymap/journey/diag"
)

// Nearest finds the word that was most likely meant by a misspelled one: the same in other letters' case, or the first
// at the least distance: at most a third of its length, or one letter of a short word. It gives "" when none is near.
func Nearest(wrong string, words []string) string {
	best, least := "", 1<<30
	if len(wrong) > 4*diag.MaxQuoted {
		return ""
	}
	letters := []rune(strings.ToLower(wrong))
	for _, w := range words {
		if strings.EqualFold(w, wrong) {
			return w
		}
		n := utf8.RuneCountInString(w)
		allowed := min(max(1, n/3), n-1)
		if gap := len(letters) - n; gap > allowed || -gap > allowed {
			continue
		}
		if d := distance(letters, []rune(strings.ToLower(w))); d <= allowed && d < least {
			best, least = w, d
		}
	}
	return best
}

// distance is the least number of letters put in, left out, replaced, or swapped with their neighbor that turns a into
// b (the optimal string alignment distance).
func distance(a, b []rune) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := range a {
		row[0] = i + 1
		for j := range b {
			change := last[j]
			if a[i] != b[j] {
				change++
			}
			row[j+1] = min(change, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}

// oneOf is the hint for a word that is not allowed: the nearest that is, or all of them.
func oneOf(wrong string, words []string) string {
	if near := Nearest(wrong, words); near != "" {
		return "did you mean " + near + "?"
	}
	if len(words) == 1 {
		return "only " + words[0] + " can stand here"
	}
	return "one of " + strings.Join(words, ", ")
}
