package font

import (
	"strings"
	"testing"
)

var prose = strings.Repeat("De klant ontvangt een bevestiging van de arbeidsongeschiktheidsverzekering en vraagt zich af of "+
	"alles klopt. “Waar blijft mijn geld?” ", 10)

// BenchmarkOpen is what a built-in face costs before the first letter.
func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		if _, err := Open("Roboto Condensed"); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkWrap breaks 200 words that were not broken before.
func BenchmarkWrap(b *testing.B) {
	f := condensed(b)
	b.SetBytes(int64(len(prose)))
	for b.Loop() {
		f.Wrap(prose, 9, 120)
	}
}

// BenchmarkWrapAgain breaks the same 20 words at another width each time, as a layout does.
func BenchmarkWrapAgain(b *testing.B) {
	f := condensed(b)
	text := prose[:len(prose)/10]
	b.SetBytes(int64(len(text)))
	width := 60.0
	for b.Loop() {
		f.Wrap(text, 9, width)
		width = 60 + float64(int(width+7)%100)
	}
}

// BenchmarkUnits measures the same words as one line.
func BenchmarkUnits(b *testing.B) {
	f := condensed(b)
	b.SetBytes(int64(len(prose)))
	for b.Loop() {
		f.Units(prose)
	}
}

// BenchmarkSubset cuts the characters of a usual poster.
func BenchmarkSubset(b *testing.B) {
	f := condensed(b)
	runes := []rune(pangram)
	for b.Loop() {
		if _, err := f.Subset(runes); err != nil {
			b.Fatal(err)
		}
	}
}
