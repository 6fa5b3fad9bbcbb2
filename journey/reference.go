package journey

import "journeymap/journey/field"

// Reference describes the format: every mapping with its keys, and every sort of value with a name of its own, in the
// order in which they are first needed. It is made from the tables that Parse and Schema follow.
func Reference() []field.Section { return field.Reference(mapTable) }
