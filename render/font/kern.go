package font

// kerning is the tables of a font that move pairs of glyphs, in order: the first that knows a pair decides. They are
// read where they lie in the file, since a text has some hundreds of the hundred thousand pairs of a font.
type kerning []pairs

// pairs is one table of pairs.
// Formats: https://learn.microsoft.com/typography/opentype/spec/gpos#lookup-type-2-subtable-pair-adjustment-positioning
// and https://learn.microsoft.com/typography/opentype/spec/kern
type pairs struct {
	form     pairForm
	data     []byte // all offsets count from its start
	coverage []byte // the glyphs that may come first
	classes  []byte // of the second glyph
	n1, n2   int    // numbers of classes of first and second glyphs
}

type pairForm uint8

const (
	pairSets    pairForm = iota // GPOS, format 1: a list of second glyphs for each first
	pairClasses                 // GPOS, format 2: a matrix of classes
	pairList                    // kern, format 0: a sorted list of pairs
)

// readKerning reads the kerning that GPOS has for Latin or, failing that, for any script, else the table kern.
func readKerning(t *tables) kerning {
	if k := readPositions(t.table("GPOS")); k != nil {
		return k
	}
	kern := t.table("kern")
	// Version 0, whose first subtable is of version 0 and format 0, horizontal.
	if word(kern, 0) == 0 && word(kern, 2) > 0 && word(kern, 4) == 0 && word(kern, 8) == 1 {
		return kerning{{form: pairList, data: from(kern, 10)}}
	}
	return nil
}

// readPositions follows GPOS from scripts over features to lookups.
func readPositions(gpos []byte) kerning {
	scripts, features, lookups := from(gpos, word(gpos, 4)), from(gpos, word(gpos, 6)), from(gpos, word(gpos, 8))
	var k kerning
	for _, feature := range featuresOf(scripts) {
		record := 2 + 6*feature
		if string(cut(features, record, 4)) != "kern" {
			continue
		}
		list := from(features, word(features, record+4))
		for i := range word(list, 2) {
			k = k.lookup(from(lookups, word(lookups, 2+2*word(list, 4+2*i))))
		}
	}
	return k
}

// featuresOf are the numbers of the features that apply to Latin or, failing that, to any script, in no particular
// language.
func featuresOf(scripts []byte) []int {
	for _, tag := range []string{"latn", "DFLT"} {
		for i := range word(scripts, 0) {
			if string(cut(scripts, 2+6*i, 4)) != tag {
				continue
			}
			script := from(scripts, word(scripts, 6+6*i))
			language := from(script, word(script, 0))
			if word(script, 0) == 0 || word(language, 4) == 0 {
				break
			}
			features := make([]int, word(language, 4))
			for j := range features {
				features[j] = word(language, 6+2*j)
			}
			return features
		}
	}
	return nil
}

// Types of lookups, and the flag of one that depends on marks.
const (
	pairLookup      = 2
	extensionLookup = 9
	filtersMarks    = 0x10
)

// lookup adds the subtables of a lookup.
func (k kerning) lookup(table []byte) kerning {
	kind := word(table, 0)
	if word(table, 2)&filtersMarks != 0 {
		return k
	}
	for i := range word(table, 4) {
		sub, of := from(table, word(table, 6+2*i)), kind
		if kind == extensionLookup {
			of = word(sub, 2)
			sub = from(sub, long(sub, 4))
		}
		if of == pairLookup {
			k = k.subtable(sub)
		}
	}
	return k
}

// subtable adds a table that changes the advance of the first glyph and nothing else.
func (k kerning) subtable(b []byte) kerning {
	const advance = 4
	if word(b, 4) != advance || word(b, 6) != 0 {
		return k
	}
	p := pairs{data: b, coverage: from(b, word(b, 2))}
	switch word(b, 0) {
	case 1:
		p.form = pairSets
	case 2:
		p.form, p.classes = pairClasses, from(b, word(b, 10))
		p.n1, p.n2 = word(b, 12), word(b, 14)
	default:
		return k
	}
	return append(k, p)
}

// between is what the pair a, b adds to the advance of a, in font units.
func (k kerning) between(a, b GID) int {
	for i := range k {
		if row, ok := k[i].row(a); ok {
			if units, ok := row.of(b); ok {
				return units
			}
		}
	}
	return 0
}

// among calls found for every pair of the glyphs that is kerned, by first and then by second, with their indices. It
// asks for each glyph once, where between would ask for each pair.
func (k kerning) among(glyphs []GID, found func(first, second, units int)) {
	place := make(map[int]int, len(glyphs))
	for i, g := range glyphs {
		place[int(g)] = i
	}
	classes := make([][]int, len(k))
	for i := range k {
		classes[i] = k[i].classesOf(glyphs)
	}
	units := make([]int, len(glyphs))
	for first, g := range glyphs {
		clear(units)
		for i := len(k) - 1; i >= 0; i-- { // the first table decides: it comes last
			if row, ok := k[i].row(g); ok {
				row.fill(units, classes[i], place)
			}
		}
		for second, u := range units {
			if u != 0 {
				found(first, second, u)
			}
		}
	}
}

// classesOf are the classes of second glyphs; nil when the table has none.
func (p *pairs) classesOf(glyphs []GID) []int {
	if p.form != pairClasses {
		return nil
	}
	classes := make([]int, len(glyphs))
	for i, g := range glyphs {
		classes[i] = classOf(p.classes, g)
	}
	return classes
}

// row is what a table says of one first glyph.
type row struct {
	*pairs
	values []byte // the second glyphs with their kerning, or the kerning by class
	size   int    // of a second glyph with its kerning; 0: by class
}

// row finds a first glyph; false when the table does not know it.
func (p *pairs) row(a GID) (row, bool) {
	if p.form == pairList {
		return p.stretch(a)
	}
	i, ok := covered(p.coverage, a)
	switch {
	case !ok:
		return row{}, false
	case p.form == pairSets:
		set := from(p.data, word(p.data, 10+2*i))
		return row{p, cut(set, 2, 4*word(set, 0)), 4}, i < word(p.data, 8)
	}
	class := classOf(from(p.data, word(p.data, 8)), a)
	return row{p, cut(p.data, 16+2*p.n2*class, 2*p.n2), 0}, class < p.n1
}

// stretch is the part of a list of pairs that begins with a. An entry is both glyphs and their kerning.
func (p *pairs) stretch(a GID) (row, bool) {
	list := from(p.data, 8)
	n := min(word(p.data, 0), len(list)/6)
	start, end := find(list, 0, 6, n, int(a)), find(list, 0, 6, n, int(a)+1)
	return row{p, from(list[:6*end], 6*start+2), 6}, end > start
}

// of is the kerning of the row's glyph with b; false when the row does not know b.
func (r row) of(b GID) (units int, ok bool) {
	if r.size == 0 {
		class := classOf(r.classes, b)
		return signed(r.values, 2*class), class < r.n2
	}
	n := (len(r.values) + r.size - 4) / r.size // the last entry of a stretch lacks the glyph of the next
	i := r.size * find(r.values, 0, r.size, n, int(b))
	return signed(r.values, i+2), i < len(r.values) && word(r.values, i) == int(b)
}

// fill writes the kerning of the row's glyph with others: with all of them if the row goes by class, else with those
// that it knows and that have a place.
func (r row) fill(units, classes []int, place map[int]int) {
	for i, class := range classes {
		if class < r.n2 {
			units[i] = signed(r.values, 2*class)
		}
	}
	if classes != nil {
		return
	}
	for at := 0; at+4 <= len(r.values); at += r.size {
		if i, ok := place[word(r.values, at)]; ok {
			units[i] = signed(r.values, at+2)
		}
	}
}
