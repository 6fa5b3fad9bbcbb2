package journey

import "slices"

// Models are the sorts of poster: the working map, and the ornament for the wall.
func Models() []string { return slices.Clone(models) }

// StyleNames are the looks of an entry model.
func StyleNames() []string { return slices.Clone(styles) }

// ShadeNames are the grounds that an entry model can have.
func ShadeNames() []string { return slices.Clone(shades) }
