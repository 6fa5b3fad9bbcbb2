package pdf

import (
	"encoding/hex"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"

	"journeymap/render"
)

// ref is the reference to an object, such as "12 0 R".
func ref(n int) string { return strconv.Itoa(n) + " 0 R" }

// refs is an array of references.
func refs(ns []int) string {
	b := []byte{'['}
	for i, n := range ns {
		if i > 0 {
			b = append(b, ' ')
		}
		b = append(b, ref(n)...)
	}
	return string(append(b, ']'))
}

// appendNum appends a number with at most two decimals, as short as it can be.
func appendNum(b []byte, v float64) []byte {
	return render.AppendNumber(b, render.Round(v))
}

// appendFactor appends a number of a matrix with six significant digits at least down to 1/1000.
func appendFactor(b []byte, v float64) []byte {
	return strconv.AppendFloat(b, math.Round(v*1e9)/1e9+0, 'f', -1, 64)
}

// nums is numbers of at most two decimals with spaces between.
func nums(vs ...float64) string {
	var b []byte
	for i, v := range vs {
		if i > 0 {
			b = append(b, ' ')
		}
		b = appendNum(b, v)
	}
	return string(b)
}

// textString writes any text as UTF-16BE with a byte order mark, in hexadecimal: no byte of it can mean anything to
// a PDF reader.
func textString(s string) string {
	b := []byte("<FEFF")
	for _, u := range utf16.Encode([]rune(s)) {
		b = appendHex(b, u)
	}
	return string(append(b, '>'))
}

// appendHex appends a 16 bit code as four hexadecimal digits.
func appendHex(b []byte, u uint16) []byte {
	return hex.AppendEncode(b, []byte{byte(u >> 8), byte(u)})
}

// asciiString writes text of printable ASCII as a literal string.
func asciiString(s string) string {
	return "(" + strings.NewReplacer(`\`, `\\`, `(`, `\(`, `)`, `\)`).Replace(s) + ")"
}

// dateString is a date in UTC: ISO 32000-1, 7.9.4.
func dateString(t time.Time) string {
	return "(D:" + t.UTC().Format("20060102150405") + "Z)"
}
