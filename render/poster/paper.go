package poster

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"journeymap/journey"
)

// mm is a millimeter in points.
const mm = 72 / 25.4

// Limits of a sheet's side, in points: the smallest that can hold a column at readable size, and the greatest that
// PDF allows (ISO 32000-1, annex C).
const (
	minSide = 60 * mm
	maxSide = 14400
)

// Paper is a named sheet: its portrait size in mm, the body type that suits its reading distance, and the smallest type
// that can still be read from there, both in points.
type Paper struct {
	Name  string
	W, H  float64
	Body  float64
	Least float64
}

// Papers lists the named sheets. Type sizes are those of the type table for posters: A3 at half a meter, √2 a step. Only
// for sheets made to be held the least is half a point more than that of the table.
var Papers = []Paper{
	{"A4", 210, 297, 7.5, 6.5},
	{"A3", 297, 420, 9, 7},
	{"A2", 420, 594, 12.5, 10},
	{"A1", 594, 841, 18, 14},
	{"A0", 841, 1189, 25, 20},
	{"letter", 215.9, 279.4, 7.5, 6.5},
	{"tabloid", 279.4, 431.8, 9, 7},
}

// a3 is the sheet that "fit" starts from and that the theme's sizes are given for.
const a3 = 1

// sheet is the paper a poster is laid out for, in points.
type sheet struct {
	name          string
	width, height float64
	body          float64 // the sheet's own body type
	least         float64 // the smallest type on it
	fit           bool    // the sheet may grow
	free          bool    // nobody asked for a way round
}

var sizePattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^([0-9]+(?:[.,][0-9]+)?)x([0-9]+(?:[.,][0-9]+)?)mm$`)
})

// sheetFor finds the sheet that the flags, or else the map, ask for.
func sheetFor(m *journey.Map, o Options) (sheet, error) {
	name := first(o.Paper, m.Poster.Paper.S, "fit")
	s, err := sheetNamed(name)
	if err != nil {
		return s, err
	}
	portrait := s.height > s.width
	switch want := first(o.Orientation, m.Poster.Orientation); want {
	case "portrait":
		portrait = true
	case "landscape":
		portrait = false
	case "":
		s.free = !strings.HasSuffix(s.name, "mm")
	default:
		return s, Hinted{fmt.Sprintf("no orientation is called %q", want), "landscape or portrait"}
	}
	if portrait != (s.height > s.width) && s.width != s.height {
		s.width, s.height = s.height, s.width
	}
	return s, nil
}

// CheckPaper says what is wrong with the name or size of a sheet, with what to write instead in its hint.
func CheckPaper(name string) error {
	_, err := sheetNamed(name)
	return err
}

// PaperNames lists the names of sheets, "fit" first.
func PaperNames() []string {
	names := []string{"fit"}
	for _, p := range Papers {
		names = append(names, p.Name)
	}
	return names
}

// sheetNamed gives a sheet in landscape, or as its author wrote the size.
func sheetNamed(name string) (sheet, error) {
	if strings.EqualFold(name, "fit") {
		p := Papers[a3]
		return sheet{"fit", p.H * mm, p.W * mm, p.Body, p.Least, true, false}, nil
	}
	for _, p := range Papers {
		if strings.EqualFold(p.Name, name) {
			return sheet{p.Name, p.H * mm, p.W * mm, p.Body, p.Least, false, false}, nil
		}
	}
	g := sizePattern().FindStringSubmatch(strings.ToLower(strings.ReplaceAll(name, " ", "")))
	if g == nil {
		return sheet{}, Hinted{fmt.Sprintf("no paper is called %q", name), "one of " + strings.Join(PaperNames(), ", ") + ", or a size such as 500x300mm"}
	}
	return custom(name, number(g[1])*mm, number(g[2])*mm)
}

// custom is a sheet of one's own size, with type that grows as between the A sizes.
func custom(name string, w, h float64) (sheet, error) {
	if min(w, h) < minSide-0.01 || max(w, h) > maxSide+0.01 {
		return sheet{}, Hinted{fmt.Sprintf("a sheet of %s is out of bounds", name),
			fmt.Sprintf("each side from %.0f to %.0f mm", minSide/mm, maxSide/mm)}
	}
	for _, p := range Papers {
		if math.Abs(min(w, h)-p.W*mm) < mm && math.Abs(max(w, h)-p.H*mm) < mm {
			return sheet{name, w, h, p.Body, p.Least, false, false}, nil
		}
	}
	p := Papers[a3]
	grown := math.Sqrt(w * h / (p.W * p.H * mm * mm))
	body := math.Max(7, math.Round(2*p.Body*grown)/2)
	least := math.Max(math.Min(6.5, body-1), math.Round(2*p.Least*grown)/2)
	return sheet{name, w, h, body, least, false, false}, nil
}

func number(s string) float64 {
	v, _ := strconv.ParseFloat(strings.ReplaceAll(s, ",", "."), 64) // the pattern lets only numbers through
	return v
}

func first(ss ...string) string {
	for _, s := range ss {
		if s != "" {
			return s
		}
	}
	return ""
}
