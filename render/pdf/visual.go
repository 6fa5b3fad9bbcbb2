package pdf

import (
	"slices"
	"strings"
	"unicode"
)

// visual puts the runes of one line in the order in which they stand on the page, left to right: readers of PDF expect
// it and turn it back. It follows UAX #9 for a line without explicit marks of direction: what reads from right to left
// is reversed, numbers in it are not, and what stands between two words goes with them, or with the line, whose
// direction is that of its first letter.
func visual(runes []rune) []rune {
	if !slices.ContainsFunc(runes, rightToLeft) {
		return runes
	}
	levels := levels(runes)
	out := slices.Clone(runes)
	for level := slices.Max(levels); level >= 1; level-- {
		reverseRuns(out, levels, level)
	}
	return out
}

// direction is what a rune asks for: UAX #9's L, R, EN or AN, and neutral.
type direction uint8

const (
	neutral direction = iota
	left
	right
	number
)

func rightToLeft(r rune) bool {
	return unicode.In(r, unicode.Hebrew, unicode.Arabic, unicode.Syriac, unicode.Thaana, unicode.Nko) && !unicode.IsDigit(r)
}

// levels gives each rune's embedding level: even for left to right, odd for right to left.
func levels(runes []rune) []uint8 {
	dirs := directions(runes)
	base := left
	if i := slices.IndexFunc(dirs, letter); i >= 0 {
		base = dirs[i]
	}
	settleNumbers(runes, dirs, base)
	settleNeutrals(dirs, base)
	levels := make([]uint8, len(runes))
	for i, d := range dirs {
		switch {
		case d == right:
			levels[i] = 1
		case d == number || base == right:
			levels[i] = 2
		}
	}
	return levels
}

func letter(d direction) bool { return d == left || d == right }

// directions classifies each rune; a combining mark is like the rune it stands on (rule W1).
func directions(runes []rune) []direction {
	dirs := make([]direction, len(runes))
	for i, r := range runes {
		switch {
		case unicode.Is(unicode.Mn, r) && i > 0:
			dirs[i] = dirs[i-1]
		case unicode.IsDigit(r):
			dirs[i] = number
		case rightToLeft(r):
			dirs[i] = right
		case unicode.IsLetter(r):
			dirs[i] = left
		}
	}
	return dirs
}

// settleNumbers joins a separator between two digits to their number (W4), and a number after a word that reads from
// left to right to that word (W7).
func settleNumbers(runes []rune, dirs []direction, base direction) {
	last := base
	for i, d := range dirs {
		switch {
		case d == neutral && 0 < i && i < len(dirs)-1 && dirs[i-1] == number && dirs[i+1] == number && strings.ContainsRune(".,:/", runes[i]):
			dirs[i] = number
		case letter(d):
			last = d
		}
		if dirs[i] == number && last == left {
			dirs[i] = left
		}
	}
}

// settleNeutrals gives neutrals the direction of both their neighbors, where these agree, else the paragraph's
// (N1, N2). A number counts as right to left.
func settleNeutrals(dirs []direction, base direction) {
	strong := func(d direction) direction {
		if d == number {
			return right
		}
		return d
	}
	before := base
	for i := 0; i < len(dirs); i++ {
		if dirs[i] != neutral {
			before = strong(dirs[i])
			continue
		}
		end := i
		for end < len(dirs) && dirs[end] == neutral {
			end++
		}
		after := base
		if end < len(dirs) {
			after = strong(dirs[end])
		}
		d := base
		if before == after {
			d = before
		}
		for ; i < end; i++ {
			dirs[i] = d
		}
		i--
	}
}

// reverseRuns reverses each run of at least the given level (L2).
func reverseRuns(runes []rune, levels []uint8, level uint8) {
	for i := 0; i < len(runes); i++ {
		end := i
		for end < len(runes) && levels[end] >= level {
			end++
		}
		if end > i {
			slices.Reverse(runes[i:end])
			i = end
		}
	}
}
