package render

import (
	"math"
	"strconv"
)

// AppendNumber adds a number in its shortest form, without an exponent. Most lengths are whole hundredths, for which
// integers are quicker than the general algorithm.
func AppendNumber(b []byte, v float64) []byte {
	c := math.Round(v * 100)
	if c/100 != v || math.Abs(c) > 1e12 {
		return strconv.AppendFloat(b, v, 'f', -1, 64)
	}
	n := int64(c)
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	b = strconv.AppendInt(b, n/100, 10)
	switch frac := n % 100; {
	case frac == 0:
		return b
	case frac%10 == 0:
		return append(b, '.', byte('0'+frac/10))
	default:
		return append(b, '.', byte('0'+frac/10), byte('0'+frac%10))
	}
}
