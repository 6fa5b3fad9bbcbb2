package svg

import (
	"encoding/base64"
	"fmt"
	"strings"
	"sync"
	"unicode"

	"journeymap/render"
	"journeymap/render/font"
)

// faceSet holds the faces that a page's text is set in, by name, in order of first use.
type faceSet struct {
	list   []*embedded
	byName map[string]*embedded
}

// embedded is a face with the runes it is needed for.
type embedded struct {
	face   *font.Face
	family string // as CSS knows it
	runes  font.RuneSet
}

// collect finds the faces and runes of all text that is not drawn as outlines.
func collect(items []render.Item) faceSet {
	s := faceSet{byName: map[string]*embedded{}}
	render.Walk(items, func(it render.Item, _ render.Transform) {
		t, ok := it.(*render.Text)
		if !ok {
			return
		}
		for i := range t.Lines {
			if l := &t.Lines[i]; len(l.Shaped) == 0 && !l.Bent() {
				s.add(t.Face, l.S)
			}
		}
	})
	return s
}

func (s *faceSet) add(f *font.Face, words string) {
	e := s.byName[f.Name()]
	if e == nil {
		e = &embedded{face: f, family: s.family(f)}
		s.byName[f.Name()] = e
		s.list = append(s.list, e)
	}
	for _, r := range words {
		e.runes.Add(r)
	}
}

// family is the name that CSS knows a face by: that of its family, so that programs which have the family installed
// recognize it, or the full name when another face of the page goes by the same family, weight and slant.
func (s *faceSet) family(f *font.Face) string {
	for _, e := range s.list {
		if e.face.Family() == f.Family() && e.face.Bold() == f.Bold() && e.face.Italic() == f.Italic() {
			return cssName(f.Name())
		}
	}
	return cssName(f.Family())
}

// cssName keeps of a name what needs no escaping in CSS, XML and HTML.
func cssName(name string) string {
	name = strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == ' ' || r == '-' {
			return r
		}
		return -1
	}, name)
	if name == "" {
		return "poster"
	}
	return name
}

// style adds the family, weight and slant of a face. A face that no text is set in goes by its family's name.
func (s *faceSet) style(a *attrs, f *font.Face) {
	family := cssName(f.Family())
	if e := s.byName[f.Name()]; e != nil {
		family = e.family
	}
	a.word("font-family", "'"+family+"',sans-serif")
	if f.Bold() {
		a.word("font-weight", "700")
	}
	if f.Italic() {
		a.word("font-style", "italic")
	}
}

// css holds a subset of each face; "" when there are none. The subsets are cut at the same time.
func (s *faceSet) css() (string, error) {
	ttfs, errs := make([][]byte, len(s.list)), make([]error, len(s.list))
	var all sync.WaitGroup
	for i, e := range s.list {
		all.Go(func() { ttfs[i], errs[i] = e.subset() })
	}
	all.Wait()
	size := 0
	for _, ttf := range ttfs {
		size += base64.StdEncoding.EncodedLen(len(ttf)) + usualRule
	}
	b := make([]byte, 0, size)
	for i, e := range s.list {
		if errs[i] != nil {
			return "", fmt.Errorf("svg: font %q: %w", e.face.Name(), errs[i])
		}
		b = e.appendRule(b, ttfs[i])
	}
	return string(b), nil
}

// subset cuts the face to its runes; nil when there are none.
func (e *embedded) subset() ([]byte, error) {
	runes := e.runes.Sorted()
	if len(runes) == 0 {
		return nil, nil
	}
	cut, err := e.face.Subset(runes)
	if err != nil {
		return nil, err
	}
	return cut.TTF, nil
}

// usualRule is the room for a rule without its subset.
const usualRule = 256

// appendRule appends the rule that carries a subset.
func (e *embedded) appendRule(b, ttf []byte) []byte {
	if ttf == nil {
		return b
	}
	b = fmt.Appendf(b, "@font-face{font-family:'%s'%s;src:url(data:font/ttf;base64,", e.family, descriptors(e.face))
	b = base64.StdEncoding.AppendEncode(b, ttf)
	return append(b, ") format('truetype')}\n"...)
}

func descriptors(f *font.Face) string {
	d := ""
	if f.Bold() {
		d += ";font-weight:700"
	}
	if f.Italic() {
		d += ";font-style:italic"
	}
	return d
}
