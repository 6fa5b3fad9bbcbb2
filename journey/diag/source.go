package diag

import (
	"bytes"
	"unicode/utf8"
)

// bom is the byte order mark, which editors neither show nor count as a column.
var bom = []byte("\uFEFF")

// Position gives the place of a byte as editors count it: line and column from 1, columns in Unicode characters.
// Lines end in LF, CRLF or a lone CR. An offset outside the file is moved to its nearest end.
func (s *Source) Position(offset int) (line, col int) {
	start, line := s.lineAt(offset)
	return line, 1 + utf8.RuneCount(s.Data[start:max(start, s.clamp(offset))])
}

// lineAt finds the first byte, past a byte order mark, of the line that holds an offset, and its number from 1.
func (s *Source) lineAt(offset int) (start, line int) {
	before := s.Data[:s.clamp(offset)]
	line = 1 + bytes.Count(before, []byte("\n")) + loneReturns(before, s.Data)
	start = 1 + bytes.LastIndexAny(before, "\r\n")
	if start > 0 && start < len(s.Data) && s.Data[start-1] == '\r' && s.Data[start] == '\n' {
		start = 1 + bytes.LastIndexAny(before[:start-1], "\r\n") // between CR and LF is still the line that they end
	}
	if start == 0 && bytes.HasPrefix(s.Data, bom) {
		start = len(bom)
	}
	return start, line
}

// loneReturns counts the CRs of a prefix of data that no LF follows.
func loneReturns(prefix, data []byte) int {
	n := bytes.Count(prefix, []byte("\r"))
	if n == 0 {
		return 0
	}
	n -= bytes.Count(prefix, []byte("\r\n"))
	if last := len(prefix); prefix[last-1] == '\r' && last < len(data) && data[last] == '\n' {
		n--
	}
	return n
}

// lineEnd finds the end of the line that starts at or before an offset, without its line break.
func (s *Source) lineEnd(offset int) int {
	if i := bytes.IndexAny(s.Data[offset:], "\r\n"); i >= 0 {
		return offset + i
	}
	return len(s.Data)
}

func (s *Source) clamp(offset int) int { return max(0, min(offset, len(s.Data))) }
