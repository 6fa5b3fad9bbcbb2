package field

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// scalarEnd finds the byte after a scalar whose text, quote or block indicator stands at start.
func (p *places) scalarEnd(n *yaml.Node, start int) int {
	src := p.data[start:]
	switch {
	case n.Style&yaml.DoubleQuotedStyle != 0:
		return start + doubleQuoted(src)
	case n.Style&yaml.SingleQuotedStyle != 0:
		return start + singleQuoted(src)
	case n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		return start + block(src, n.Value)
	case isNull(n) && n.Value == "":
		return start
	}
	return start + folded(src, n.Value)
}

// doubleQuoted is the length of a scalar in double quotes.
func doubleQuoted(src []byte) int {
	for i := 1; i < len(src); i++ {
		switch src[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(src)
}

// singleQuoted is the length of a scalar in single quotes, in which two quotes stand for one.
func singleQuoted(src []byte) int {
	for i := 1; i < len(src); i++ {
		if src[i] != '\'' {
			continue
		}
		if i+1 == len(src) || src[i+1] != '\'' {
			return i + 1
		}
		i++
	}
	return len(src)
}

// folded is the length of a plain scalar in the source. Its value is the same text, with each line break and the
// blanks round it folded to one space, or to one line break fewer than there are.
func folded(src []byte, value string) int {
	if len(src) >= len(value) && string(src[:len(value)]) == value {
		return len(value)
	}
	at := 0
	for value != "" && at < len(src) {
		if gap := gapLength(src[at:]); gap > 0 {
			at += gap
			value = strings.TrimLeft(value, foldings)
			continue
		}
		_, n := utf8.DecodeRuneInString(value)
		value, at = value[n:], at+n
	}
	return at
}

// foldings are the characters that a fold leaves in the value of a scalar.
const foldings = " \t\n\u2028\u2029"

// gapLength is the length of the blanks at the start of a text if they hold a line break, and 0 otherwise.
func gapLength(src []byte) int {
	rest := bytes.TrimLeft(src, foldings+"\r")
	if gap := src[:len(src)-len(rest)]; bytes.IndexFunc(gap, lineBreak) >= 0 {
		return len(gap)
	}
	return 0
}

// block is the length of a block scalar with its header, without blank lines at its end. A line belongs to it when it
// is indented as far as the first one; leading spaces of the value itself do not count.
func block(src []byte, value string) int {
	head := lineLength(src)
	end := head - len(bytes.TrimLeft(src[:head], "|>+-0123456789"))
	text := strings.TrimLeft(value, "\n")
	own := len(text) - len(strings.TrimLeft(text, " "))
	if strings.TrimSpace(value) == "" {
		return end
	}
	indent := -1
	for at := head; at < len(src); {
		line := src[at : at+lineLength(src[at:])]
		words := bytes.TrimLeft(line, " ")
		depth := len(line) - len(words)
		if trimmed := bytes.TrimRight(line, " \t\r\n"); len(trimmed) > 0 {
			if indent < 0 {
				indent = depth - own
			}
			if depth < indent {
				break
			}
			end = at + len(trimmed)
		}
		at += len(line)
	}
	return end
}

// lineLength is the length of the first line of a text with its line break.
func lineLength(src []byte) int {
	i := bytes.IndexAny(src, "\r\n\u2028\u2029")
	switch {
	case i < 0:
		return len(src)
	case src[i] == '\r' && i+1 < len(src) && src[i+1] == '\n':
		return i + 2
	}
	_, n := utf8.DecodeRune(src[i:])
	return i + n
}
