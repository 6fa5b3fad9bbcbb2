package font

import "math/bits"

// RuneSet is a set of runes up to U+FFFF, which are those that a subset can hold.
type RuneSet [0x10000 / 64]uint64

// Add adds a rune. One that the set cannot hold is left out.
func (s *RuneSet) Add(r rune) {
	if r >= 0 && r < 0x10000 {
		s[r/64] |= 1 << (r % 64)
	}
}

// Sorted lists the runes from the lowest on.
func (s *RuneSet) Sorted() []rune {
	var runes []rune
	for i, word := range s {
		for ; word != 0; word &= word - 1 {
			runes = append(runes, rune(64*i+bits.TrailingZeros64(word)))
		}
	}
	return runes
}
