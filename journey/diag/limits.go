package diag

// Limits of what one file may ask. They stand together so that all that the program refuses for its size can be read
// at once. Each has a test.
const (
	MaxBytes       = 1 << 20     // of one YAML file, in bytes
	MaxDepth       = 64          // of keys and lists inside each other
	MaxAliased     = 1 << 18     // nodes and bytes of text that aliases may repeat, together
	MaxText        = 5000        // characters in one text
	MaxPhases      = 5000        // phases in one map
	MaxTouchpoints = 5000        // touchpoints in one map
	MaxLinks       = 100         // links of one chain
	MaxLevels      = 100         // levels of one scale
	MaxMaps        = 4 << 20     // bytes of all other maps that one map names
	MaxImage       = 10_000_000  // bytes of one image
	MaxImages      = 50_000_000  // bytes of all images of one map
	MaxPixels      = 25_000_000  // pixels of one image
	MaxDots        = 100_000_000 // pixels of all images of one file
	MaxShown       = 100         // findings printed; the rest are counted
	MaxPrinted     = 48 << 10    // bytes after which no further finding is printed
	MaxHinted      = 1000        // unknown keys for which the nearest known one is looked up
	MaxQuoted      = 48          // characters of an author's text repeated inside a message
	MaxExcerpt     = 120         // cells of the author's line shown under a message
)
