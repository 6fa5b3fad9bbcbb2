package font

import (
	"errors"
	"maps"
	"slices"
	"unicode/utf16"
)

// words appends big-endian 16-bit words.
func words(b []byte, values ...int) []byte {
	for _, v := range values {
		b = be.AppendUint16(b, uint16(v))
	}
	return b
}

// search gives the three numbers that help a binary search through n entries of the given size.
func search(n, size int) (searchRange, selector, shift int) {
	power := 1
	for power*2 <= n {
		power *= 2
		selector++
	}
	return power * size, selector, (n - power) * size
}

// assemble writes a font file: tables in the order of their tags, checksums, and the one of the whole in head.
func assemble(all map[string][]byte) []byte {
	tags := slices.Sorted(maps.Keys(all))
	searchRange, selector, shift := search(len(tags), recordLen)
	offset, head := headerLen+recordLen*len(tags), 0
	size := offset
	for _, b := range all {
		size += len(b) + 3
	}
	out := words(append(make([]byte, 0, size), 0, 1, 0, 0), len(tags), searchRange, selector, shift)
	for _, tag := range tags {
		b := all[tag]
		if tag == "head" {
			head = offset
		}
		out = append(out, tag...)
		out = be.AppendUint32(out, checksum(b))
		out = be.AppendUint32(out, uint32(offset))
		out = be.AppendUint32(out, uint32(len(b)))
		offset += (len(b) + 3) &^ 3
	}
	for _, tag := range tags {
		out = append(out, all[tag]...)
		out = append(out, 0, 0, 0)[:len(out)+-len(all[tag])&3]
	}
	be.PutUint32(out[head+8:], 0xb1b0afba-checksum(out))
	return out
}

// head is the face's own, without the flags that only instructions need.
func (s *subset) head(long bool) []byte {
	b := slices.Clone(s.face.tables.table("head")[:54])
	be.PutUint32(b[8:], 0)
	be.PutUint16(b[16:], be.Uint16(b[16:])&^(1<<2|1<<3|1<<4))
	be.PutUint16(b[50:], 0)
	if long {
		be.PutUint16(b[50:], 1)
	}
	return b
}

func (s *subset) hhea() []byte {
	b := slices.Clone(s.face.tables.table("hhea")[:36])
	be.PutUint16(b[34:], uint16(len(s.glyphs)))
	return b
}

func (s *subset) hmtx() []byte {
	b := make([]byte, 0, 4*len(s.glyphs))
	for _, g := range s.glyphs {
		bearing := 0
		if !g.empty {
			bearing = s.face.bearing(g.old)
		}
		b = words(b, g.advance, bearing)
	}
	return b
}

// maxp keeps the maxima of the whole font, which hold for any part of it, and drops those of instructions.
func (s *subset) maxp() []byte {
	b := make([]byte, 32)
	copy(b, s.face.tables.table("maxp"))
	be.PutUint32(b, 0x00010000)
	be.PutUint16(b[4:], uint16(len(s.glyphs)))
	copy(b[14:28], words(nil, 1, 0, 0, 0, 0, 0, 0))
	return b
}

// post is version 3, without glyph names: the slant and the underline.
func (s *subset) post() []byte {
	b := make([]byte, 32)
	copy(b[4:16], s.face.tables.table("post")[min(4, len(s.face.tables.table("post"))):])
	be.PutUint32(b, 0x00030000)
	return b
}

// os2 is the face's own with the range of its runes, or for a face that has none the least a browser takes.
func (s *subset) os2() []byte {
	b := slices.Clone(s.face.tables.table("OS/2"))
	if len(b) < 78 {
		b = make([]byte, 78)
		weight, selection := 400, 1<<6
		if s.face.bold {
			weight, selection = 700, 1<<5
		}
		if s.face.italic {
			selection = selection&^(1<<6) | 1
		}
		be.PutUint16(b[4:], uint16(weight))
		be.PutUint16(b[6:], 5)
		be.PutUint16(b[62:], uint16(selection))
		copy(b[68:78], words(nil, s.face.ascent, -s.face.descent, 0, s.face.ascent, s.face.descent))
	}
	if n := len(s.runes); n > 0 {
		copy(b[64:68], words(nil, int(s.runes[0]), int(s.runes[n-1])))
	}
	return b
}

// name tells the names by which programs list a font: family, style, full and PostScript name.
func (s *subset) name() []byte {
	full, style := s.face.name, "Regular"
	switch {
	case s.face.bold && s.face.italic:
		style = "Bold Italic"
	case s.face.bold:
		style = "Bold"
	case s.face.italic:
		style = "Italic"
	}
	names := []struct {
		id   int
		text string
	}{{1, s.face.family}, {2, style}, {4, full}, {6, postScript(full)}}
	var text []byte
	b := words(nil, 0, len(names), 6+12*len(names))
	for _, n := range names {
		at := len(text)
		for _, u := range utf16.Encode([]rune(n.text)) {
			text = be.AppendUint16(text, u)
		}
		b = words(b, 3, 1, 0x409, n.id, len(text)-at, at)
	}
	return append(b, text...)
}

// postScript keeps the characters that a PostScript name may have.
func postScript(name string) string {
	var b []byte
	for _, r := range name {
		switch {
		case r == ' ':
			b = append(b, '-')
		case r > ' ' && r < 0x7f && !slices.Contains([]rune("[](){}<>/%"), r):
			b = append(b, byte(r))
		}
	}
	return string(b)
}

// cmap writes one table of format 4 for two platforms. A segment is a stretch of runes whose glyphs follow on each
// other, so that a glyph is the rune plus delta.
func (s *subset) cmap() ([]byte, error) {
	var starts, ends, deltas []int
	for i, r := range s.runes {
		delta := int(s.mapped[i]) - int(r)
		if n := len(ends) - 1; n >= 0 && ends[n] == int(r)-1 && deltas[n] == delta {
			ends[n]++
			continue
		}
		starts, ends, deltas = append(starts, int(r)), append(ends, int(r)), append(deltas, delta)
	}
	if len(ends) > maxSegments {
		return nil, errors.New("the characters are too scattered for one subset")
	}
	starts, ends, deltas = append(starts, 0xffff), append(ends, 0xffff), append(deltas, 1)
	n := len(ends)
	searchRange, selector, shift := search(n, 2)
	b := words(nil, 0, 2, 0, 3, 0, 20, 3, 1, 0, 20) // two records, both of the table at 20
	b = words(b, 4, 16+8*n, 0, 2*n, searchRange, selector, shift)
	b = words(words(b, ends...), 0)
	b = words(words(b, starts...), deltas...)
	return words(b, make([]int, n)...), nil
}

// kern writes the kerning of all pairs of runes, as far as one subtable of version 0 can hold them; nil for none.
func (s *subset) kern() []byte {
	var list []byte
	n, ids := 0, s.kerned()
	old := make([]GID, len(ids))
	for i, g := range ids {
		old[i] = s.glyphs[g].old
	}
	s.face.kerning.among(old, func(first, second, units int) {
		if n < maxKernPairs {
			list = words(list, int(ids[first]), int(ids[second]), units)
			n++
		}
	})
	if n == 0 {
		return nil
	}
	searchRange, selector, shift := search(n, 6)
	b := words(nil, 0, 1, 0, 14+6*n, 1, n, searchRange, selector, shift)
	return append(b, list...)
}

// firstHan is where the scripts begin that are set in squares, without kerning.
const firstHan = 0x2e80

// kerned are the glyphs of the runes that can have kerning, in the order of their numbers.
func (s *subset) kerned() []GID {
	var ids []GID
	for i, r := range s.runes {
		if g := s.mapped[i]; r < firstHan && !s.glyphs[g].empty {
			ids = append(ids, g)
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	return ids[:min(len(ids), maxKernGlyphs)]
}
