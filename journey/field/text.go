package field

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"journeymap/journey/diag"
)

// foreign are the byte order marks of encodings that are not UTF-8 (Unicode 16, §23.8). UTF-32 comes first, because
// its little-endian mark begins like that of UTF-16.
var foreign = []struct{ mark, name string }{
	{"\x00\x00\xFE\xFF", "UTF-32"},
	{"\xFF\xFE\x00\x00", "UTF-32"},
	{"\xFE\xFF", "UTF-16"},
	{"\xFF\xFE", "UTF-16"},
}

// bytesAreText reports a file that is too large, is not UTF-8, or holds characters that no poster can show.
func (r *Reader) bytesAreText() {
	if n := len(r.src.Data); n > diag.MaxBytes {
		r.fail(diag.Span{}, fmt.Sprintf("the file is larger than %d KiB, the most that is read", diag.MaxBytes>>10), "")
		return
	}
	for _, f := range foreign {
		if bytes.HasPrefix(r.src.Data, []byte(f.mark)) {
			r.fail(diag.Span{}, "not UTF-8 at byte 0: the file is in "+f.name, "save it as UTF-8")
			return
		}
	}
	r.encoding()
}

// encoding reports the first byte that is not UTF-8, and runs of control characters before it.
func (r *Reader) encoding() {
	data := r.src.Data
	for at := 0; at < len(data) && len(r.found) < diag.MaxShown; {
		c, n := utf8.DecodeRune(data[at:])
		if c == utf8.RuneError && n == 1 {
			r.fail(diag.Span{Start: at, End: at + 1}, fmt.Sprintf("not UTF-8 at byte %d", at), "save the file as UTF-8")
			return
		}
		if !control(c) {
			at += n
			continue
		}
		end := at + n
		for same, n := utf8.DecodeRune(data[end:]); same == c && n > 0; same, n = utf8.DecodeRune(data[end:]) {
			end += n
		}
		r.fail(diag.Span{Start: at, End: end}, fmt.Sprintf("the control character U+%04X cannot stand in a text", c), "take it out")
		at = end
	}
}

// control tells whether a character is one that XML 1.0 §2.2 cannot hold or that discourages: C0 but for tab and line
// breaks, DEL, C1, and the two that are no characters at all.
func control(r rune) bool {
	switch {
	case r == '\t', r == '\n', r == '\r':
		return false
	case r < ' ', r >= 0x7F && r < 0xA0:
		return true
	}
	return r == 0xFFFE || r == 0xFFFF
}

// escapes are the letters after a backslash in double quotes that stand for a control character (YAML 1.2 §5.7), with
// those that give its number in so many digits.
var escapes = map[byte]int{'0': 0, 'a': 0, 'b': 0, 'v': 0, 'f': 0, 'e': 0, 'N': 0, 'x': 2, 'u': 4, 'U': 8}

// escaped finds the first escape of a control character in a scalar in double quotes.
func escaped(src []byte, at int) (diag.Span, bool) {
	for i := 1; i+1 < len(src); i++ {
		if src[i] != '\\' {
			continue
		}
		digits, ok := escapes[src[i+1]]
		end := min(i+2+digits, len(src))
		if ok && (digits == 0 || control(number(src[i+2:end]))) {
			return diag.Span{Start: at + i, End: at + end}, true
		}
		i++
	}
	return diag.Span{}, false
}

// number reads hexadecimal digits.
func number(digits []byte) (r rune) {
	fmt.Sscanf(string(digits), "%x", &r)
	return r
}
