package font

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// tables is a font file with its table directory read and checked: every table lies within the file.
type tables struct {
	data []byte
	dir  []record
}

// record is an entry of the table directory.
type record struct {
	tag              string
	sum, offset, len uint32
}

const (
	headerLen = 12
	recordLen = 16
)

var be = binary.BigEndian

// readTables reads the directory of a single font.
// Format: https://learn.microsoft.com/typography/opentype/spec/otff
func readTables(data []byte) (*tables, error) {
	if err := sniff(data); err != nil {
		return nil, err
	}
	n := int(be.Uint16(data[4:]))
	if n == 0 || n > maxTables || len(data) < headerLen+n*recordLen {
		return nil, fmt.Errorf("a table directory of %d tables does not fit the file: it is damaged or cut short", n)
	}
	t := &tables{data: data, dir: make([]record, n)}
	for i := range t.dir {
		b := data[headerLen+i*recordLen:]
		r := record{string(b[:4]), be.Uint32(b[4:]), be.Uint32(b[8:]), be.Uint32(b[12:])}
		if uint64(r.offset)+uint64(r.len) > uint64(len(data)) {
			return nil, fmt.Errorf("table %q ends after the file does: the file is cut short", r.tag)
		}
		t.dir[i] = r
	}
	return t, nil
}

// sniff says whether the first bytes are those of a font that can be read, and if not, what they are.
func sniff(data []byte) error {
	const accepted = "accepted are TrueType (.ttf) and OpenType (.otf) files of a single font"
	if len(data) < headerLen {
		return errors.New("the file is too short to be a font; " + accepted)
	}
	switch magic := string(data[:4]); magic {
	case "\x00\x01\x00\x00", "true", "OTTO":
		return nil
	case "wOFF", "wOF2":
		return errors.New("this is a compressed web font (WOFF); " + accepted)
	case "ttcf":
		return errors.New("this is a collection of fonts (TTC); " + accepted)
	default:
		return errors.New("this is not a font; " + accepted)
	}
}

// table gives the bytes of a table, or nil.
func (t *tables) table(tag string) []byte {
	for _, r := range t.dir {
		if r.tag == tag {
			return t.data[r.offset : r.offset+r.len : r.offset+r.len]
		}
	}
	return nil
}

// verify compares the checksum of every table with the directory, so that a file with a flipped bit is refused
// and not drawn wrong.
func (t *tables) verify() error {
	for _, r := range t.dir {
		sum := checksum(t.table(r.tag))
		if r.tag == "head" && r.len >= 12 {
			sum -= be.Uint32(t.data[r.offset+8:])
		}
		if sum != r.sum {
			return fmt.Errorf("table %q is damaged: its checksum is %#08x where %#08x is promised", r.tag, sum, r.sum)
		}
	}
	return nil
}

// checksum is the sum of the big-endian words of a table, which is padded with zeros.
func checksum(b []byte) uint32 {
	var sum uint32
	for ; len(b) >= 4; b = b[4:] {
		sum += be.Uint32(b)
	}
	var last [4]byte
	copy(last[:], b)
	return sum + be.Uint32(last[:])
}

// need gives a table that must be there with at least n bytes.
func (t *tables) need(tag string, n int) ([]byte, error) {
	b := t.table(tag)
	if len(b) < n {
		return nil, fmt.Errorf("table %q is missing or has fewer than %d bytes", tag, n)
	}
	return b, nil
}

// word, signed and long read a number at an offset; beyond the end of a damaged table they read 0.
func word(b []byte, at int) int {
	if at < 0 || at > len(b)-2 {
		return 0
	}
	return int(b[at])<<8 | int(b[at+1])
}

func signed(b []byte, at int) int { return int(int16(word(b, at))) }

func long(b []byte, at int) int { return word(b, at)<<16 | word(b, at+2) }

// from is the rest of a table, and cut is n bytes of it; nil where the table is too short.
func from(b []byte, at int) []byte {
	if at < 0 || at > len(b) {
		return nil
	}
	return b[at:]
}

func cut(b []byte, at, n int) []byte {
	if at < 0 || n < 0 || at > len(b)-n {
		return nil
	}
	return b[at : at+n]
}

// find is the index of the first of n sorted numbers that is at least v; n when none is. The first stands at the
// offset, and each next one a size further on.
func find(b []byte, offset, size, n, v int) int {
	low, high := 0, n
	for low < high {
		middle := (low + high) / 2
		if word(b, offset+size*middle) < v {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}
