package font

// The limits of what is read and written, in one place.
const (
	// MaxFontBytes is the largest font file New reads: the biggest fonts in use, of all Han characters, stay below it.
	MaxFontBytes = 32 << 20

	maxTables     = 128   // tables in a font file; 30 is usual
	maxParts      = 256   // glyphs that one composite glyph may draw, counted through all its levels
	maxPartDepth  = 6     // levels of composite glyphs; the sfnt package stops at 8
	maxSegments   = 8000  // segments of a format 4 cmap, whose length must fit 16 bits
	maxKernPairs  = 10920 // pairs of a kern subtable, whose length must fit 16 bits
	maxKernGlyphs = 1024  // glyphs of a subset whose pairs are looked at: Latin, Greek and Cyrillic come first
	maxComposed   = 8     // runes of a cluster that are tried as one composed character
	maxNameRunes  = 64    // runes of a name taken from a font
	maxRemembered = 1024  // bytes of the longest text whose pieces are kept
	maxAdvance    = 65535 // units of the widest glyph of a subset
	minUnitsPerEm = 16    // the range of the OpenType specification
	maxUnitsPerEm = 16384
)
