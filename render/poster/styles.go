package poster

import (
	"fmt"
	"strings"
)

// ornament is a style of the entry model: an idea of what a journey is.
type ornament struct {
	name        string
	least, most int  // how many touchpoints it can carry
	feels       bool // it shows nothing but emotions, and needs at least one
	draw        func(s *stage) bool
}

// ornaments are all styles, the default first. A new one is one file, and one line here. Draw puts the style on the
// stage between its head and its foot; it returns false when the labels do not fit at this type, and is then called
// again, on an empty stage, with a smaller one.
var ornaments = []ornament{
	{name: "classic", least: 1, most: 40, feels: true, draw: drawClassic},
	{name: "landscape", least: 1, most: 40, feels: true, draw: drawLandscape},
	{name: "metro", least: 1, most: 40, draw: drawMetro},
	{name: "wheel", least: 1, most: 40, draw: drawWheel},
	{name: "storybook", least: 1, most: 40, draw: drawStorybook},
	{name: "delft", least: 1, most: 40, draw: drawDelft},
}

// Styles lists the styles of the entry model, the default first.
func Styles() []string {
	names := make([]string, len(ornaments))
	for i, o := range ornaments {
		names[i] = o.name
	}
	return names
}

// ornamentNamed finds a style; "" is the default.
func ornamentNamed(name string) (ornament, error) {
	for _, o := range ornaments {
		if o.name == first(name, ornaments[0].name) {
			return o, nil
		}
	}
	return ornament{}, Hinted{fmt.Sprintf("the style %s is not supported yet", name), "one of " + strings.Join(Styles(), ", ")}
}

// bears says why a style cannot show a map with n touchpoints, or nil.
func (o *ornament) bears(n int, felt bool) error {
	switch {
	case n > o.most:
		return Hinted{fmt.Sprintf("%d touchpoints are too many for the style %s, which carries %d", n, o.name, o.most), instead(n, felt)}
	case n < o.least:
		return Hinted{fmt.Sprintf("the style %s needs %d touchpoints, and this map has %d", o.name, o.least, n), instead(n, felt)}
	case o.feels && !felt:
		return Hinted{fmt.Sprintf("this map has no emotion, and the style %s shows little else", o.name), instead(n, felt)}
	}
	return nil
}

// instead names the styles that can show such a map.
func instead(n int, felt bool) string {
	var can []string
	for _, o := range ornaments {
		if n >= o.least && n <= o.most && (felt || !o.feels) {
			can = append(can, "--style "+o.name)
		}
	}
	if can == nil {
		return "--model hybrid can"
	}
	return strings.Join(can, " or ") + " can, and so can --model hybrid"
}
