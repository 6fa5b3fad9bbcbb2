// Package render holds the finished picture: a Document in which every decision is taken, and the
// Renderer that writes one down. It knows pages, paths and words, and nothing of journeys.
//
// All lengths are points (1/72 inch) with y pointing down, rounded once to 0.01 pt by Settle.
package render

import (
	"image/color"
	"io"
	"time"

	"journeymap/render/font"
)

// Renderer writes a Document in one format. The same Document gives the same bytes.
// It draws from the Document alone and returns an error for what its format cannot hold.
type Renderer interface {
	Render(w io.Writer, d *Document) error
}

// Document is a finished picture of one or more pages.
type Document struct {
	Title  string // plain text, never empty
	Desc   string // a text alternative for the whole, for those who cannot see it
	Lang   string // BCP 47, such as "nl"
	Author string
	ID     string    // a short hash of the content: prefix of every id, seed of the PDF /ID
	Made   time.Time // written as the date of making; zero: no date is written
	Pages  []Page
	Marks  []Mark // the outline: phases, in order
}

// Page is one sheet. Its items are drawn in order, and that is also the order for readers.
type Page struct {
	Name          string  // "" for a lone page
	Width, Height float64 // the medium
	Trim          Rect    // where the paper is cut; zero: the whole page
	Items         []Item
}

// Mark is an entry of the outline.
type Mark struct {
	Title string
	Page  int // from 0
	At    Point
	Kids  []Mark
}

// Item is one of *Group, *Path, *Text and *Image.
type Item interface{ item() }

// Group holds items that belong together: for the eye (clip, shift, scale) or for readers (role, name, link).
type Group struct {
	Role  Role
	Name  string  // a title, label or text alternative, by role
	Link  string  // https, http or mailto; the group is then a link
	Clip  *Path   // nil: not clipped; in the group's own coordinates
	Shift Point   // added after scaling
	Scale float64 // 0 means 1
	Cell  Rect    // the room its text must keep to; zero: none. For tests, never drawn
	Items []Item
}

// Role is what a group is to a reader: the tag in PDF, the label in SVG.
type Role uint8

// Roles, from nothing special to a picture with a text alternative.
const (
	Plain    Role = iota // no meaning of its own
	Artifact             // decoration: screen readers skip it
	Section
	Heading1
	Heading2
	Heading3
	Paragraph
	Figure // Name is its text alternative
)

// Path is a shape, filled and then stroked. Subpaths are filled by the nonzero rule.
type Path struct {
	Segs   []Seg
	Fill   Paint
	Stroke Stroke
}

// Paint fills a shape. The zero Paint leaves it empty.
type Paint struct {
	Color    color.NRGBA
	Gradient *Gradient // wins over Color
}

// Gradient runs from one opaque color to another between two points of the path's own box, in fractions of it.
type Gradient struct {
	From, To color.NRGBA
	Start    Point
	End      Point
}

// Stroke draws along a path. A zero Width draws nothing.
type Stroke struct {
	Color color.NRGBA
	Width float64
	Dash  []float64 // lengths on and off; nil: solid
	Cap   Cap
	Join  Join
}

// Cap is the end of a stroke.
type Cap uint8

// Line caps.
const (
	ButtCap Cap = iota
	RoundCap
)

// Join is the corner of a stroke.
type Join uint8

// Line joins; MiterJoin is limited to 4, as in SVG.
const (
	MiterJoin Join = iota
	RoundJoin
)

// Text is one paragraph in one face, size and color: lines already broken and placed.
type Text struct {
	Lines []Line
	Face  *font.Face
	Size  float64
	Color color.NRGBA
	RTL   bool // the paragraph reads from right to left
}

// Line is one line of a paragraph. X is its left edge and Y its baseline. A baseline that is bent starts there.
type Line struct {
	X, Y, Width float64
	Turn        float64      // degrees clockwise by which the baseline is turned where it starts
	Radius      float64      // of the circle that the baseline runs along, clockwise; negative: counterclockwise; 0: straight
	S           string       // as a reader hears it
	Hyphen      bool         // broken inside a word: a hyphen is drawn at its end, within Width, that is no part of S
	Shaped      []font.Glyph // not empty: the face cannot set S; draw these outlines and keep S for readers
}

// Image is a picture in a box. Data is a whole PNG or JPEG file.
type Image struct {
	Box  Rect
	Data []byte
	Type string // "png" or "jpeg"
}

func (*Group) item() {}
func (*Path) item()  {}
func (*Text) item()  {}
func (*Image) item() {}

// Single gives the Document that holds page i alone, for formats of one page a file.
func (d *Document) Single(i int) *Document {
	one := *d
	one.Pages = d.Pages[i : i+1]
	one.Marks = nil
	for _, m := range d.Marks {
		if m.Page == i {
			m.Page = 0
			one.Marks = append(one.Marks, m)
		}
	}
	return &one
}
