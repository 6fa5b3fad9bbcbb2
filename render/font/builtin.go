package font

import (
	"fmt"

	"eliasnaur.com/font/roboto/robotobold"
	"eliasnaur.com/font/roboto/robotocondensedbold"
	"eliasnaur.com/font/roboto/robotocondenseditalic"
	"eliasnaur.com/font/roboto/robotocondensedregular"
	"github.com/go-fonts/dejavu/dejavusans"
	"github.com/go-fonts/dejavu/dejavusansbold"
)

// builtin is the table of faces that are part of the program; its bytes come from modules and are not copied.
// Roboto is under the Apache License 2.0, DejaVu under the Bitstream Vera license.
var builtin = []struct {
	name string
	data *[]byte
}{
	{"Roboto Bold", &robotobold.TTF},
	{"Roboto Condensed", &robotocondensedregular.TTF},
	{"Roboto Condensed Bold", &robotocondensedbold.TTF},
	{"Roboto Condensed Italic", &robotocondenseditalic.TTF},
	{"DejaVu Sans", &dejavusans.TTF},
	{"DejaVu Sans Bold", &dejavusansbold.TTF},
}

// Open gives a built-in face by its full name, such as "Roboto Condensed Bold"; Builtin lists them. Nothing is read
// before, and the face has no fallback. An unknown name is the only error.
func Open(name string) (*Face, error) {
	for _, b := range builtin {
		if b.name == name {
			return parse(name, *b.data)
		}
	}
	return nil, fmt.Errorf("font %q is not built in; built in are %q", name, Builtin())
}

// Builtin lists the names that Open knows.
func Builtin() []string {
	names := make([]string, len(builtin))
	for i, b := range builtin {
		names[i] = b.name
	}
	return names
}
