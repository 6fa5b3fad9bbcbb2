package render

import (
	"bufio"
	"fmt"
	"hash/crc32"
	"image/color"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Dump writes a Document as text for people and for golden tests: one item a line, indented by group, every number
// in its shortest form. It shows each field of every item; a checksum stands for the data of an image, for the steps of
// a path that has many, and for many paths one after another, such as a face. The box that they fill is told.
// It returns the first error of w.
func Dump(w io.Writer, d *Document) error {
	b := bufio.NewWriter(w)
	p := dumper{w: b}
	p.document(d)
	return b.Flush()
}

// dumper writes lines; its writer keeps the first error.
type dumper struct {
	w     *bufio.Writer
	depth int
}

// words are the parts that are not empty, with spaces between them.
func words(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " ")
}

// line writes the parts that are not empty; a line of none is left out.
func (p *dumper) line(parts ...string) {
	s := words(parts...)
	if s == "" {
		return
	}
	for range p.depth {
		p.w.WriteString("  ")
	}
	p.w.WriteString(s)
	p.w.WriteByte('\n')
}

func (p *dumper) in(f func()) {
	p.depth++
	f()
	p.depth--
}

func (p *dumper) document(d *Document) {
	p.line("document", strconv.Quote(d.Title), word("lang", d.Lang), word("id", d.ID), word("made", stamp(d.Made)))
	p.in(func() {
		p.line(quoted("author", d.Author), quoted("desc", d.Desc))
		for i := range d.Pages {
			p.page(&d.Pages[i])
		}
		p.marks(d.Marks)
	})
}

func (p *dumper) page(g *Page) {
	trim := ""
	if g.Trim != (Rect{}) {
		trim = word("trim", rect(g.Trim))
	}
	p.line("page", quoted("name", g.Name), num(g.Width)+"x"+num(g.Height), trim)
	p.in(func() { p.items(g.Items) })
}

func (p *dumper) marks(ms []Mark) {
	for _, m := range ms {
		p.line("mark", strconv.Quote(m.Title), "page", strconv.Itoa(m.Page), "at", point(m.At))
		p.in(func() { p.marks(m.Kids) })
	}
}

func (p *dumper) items(items []Item) {
	for len(items) > 0 {
		if paths := leading(items); len(paths) > fewPaths {
			p.line(drawing(paths))
			items = items[len(paths):]
			continue
		}
		p.item(items[0])
		items = items[1:]
	}
}

func (p *dumper) item(it Item) {
	switch it := it.(type) {
	case *Group:
		p.group(it)
	case *Path:
		p.line(path(it, shape))
	case *Text:
		p.text(it)
	case *Image:
		p.line("image", it.Type, rect(it.Box), strconv.Itoa(len(it.Data))+"B", checksum(it.Data))
	default:
		p.line(fmt.Sprintf("unknown %T", it))
	}
}

// leading are the paths that items begin with.
func leading(items []Item) (paths []*Path) {
	for _, it := range items {
		path, ok := it.(*Path)
		if !ok {
			break
		}
		paths = append(paths, path)
	}
	return paths
}

func (p *dumper) group(g *Group) {
	shift, scale, cell, clip := "", "", "", ""
	if g.Shift != (Point{}) {
		shift = word("shift", point(g.Shift))
	}
	if g.Scale != 0 {
		scale = word("scale", num(g.Scale))
	}
	if g.Cell != (Rect{}) {
		cell = word("cell", rect(g.Cell))
	}
	if g.Clip != nil {
		clip = word("clip", shape(g.Clip.Segs))
	}
	p.line("group", g.Role.String(), quoted("name", g.Name), quoted("link", g.Link), shift, scale, cell, clip)
	p.in(func() { p.items(g.Items) })
}

func (p *dumper) text(t *Text) {
	rtl := ""
	if t.RTL {
		rtl = "rtl"
	}
	face := "no face"
	if t.Face != nil {
		face = strconv.Quote(t.Face.Name())
	}
	p.line("text", face, num(t.Size), hex(t.Color), rtl)
	p.in(func() {
		for i := range t.Lines {
			p.textLine(&t.Lines[i])
		}
	})
}

func (p *dumper) textLine(l *Line) {
	hyphen, shaped, bend := "", "", ""
	if l.Hyphen {
		hyphen = "hyphen"
	}
	if len(l.Shaped) > 0 {
		shaped = word("shaped", strconv.Itoa(len(l.Shaped)))
	}
	if l.Bent() {
		bend = words(word("turn", num(l.Turn)), word("radius", num(l.Radius)))
	}
	p.line(point(Point{l.X, l.Y}), word("w", num(l.Width)), bend, strconv.Quote(l.S), hyphen, shaped)
}

// String is the name of a role, such as "heading1".
func (r Role) String() string {
	names := [...]string{"plain", "artifact", "section", "heading1", "heading2", "heading3", "paragraph", "figure"}
	if int(r) < len(names) {
		return names[r]
	}
	return "role" + strconv.Itoa(int(r))
}

func num(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }

func point(p Point) string { return num(p.X) + "," + num(p.Y) }

func rect(r Rect) string { return num(r.X) + "," + num(r.Y) + "," + num(r.W) + "," + num(r.H) }

// hex is a color in the digits of CSS; the two of its opacity are left out when there is nothing to see through.
func hex(c color.NRGBA) string {
	if c.A == 255 {
		return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B)
	}
	return fmt.Sprintf("#%02x%02x%02x%02x", c.R, c.G, c.B, c.A)
}

func word(key, v string) string {
	if v == "" {
		return ""
	}
	return key + "=" + v
}

func quoted(key, v string) string {
	if v == "" {
		return ""
	}
	return key + "=" + strconv.Quote(v)
}

func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}

func fill(p Paint) string {
	if g := p.Gradient; g != nil {
		return "fill=" + hex(g.From) + ">" + hex(g.To) + "@" + point(g.Start) + ">" + point(g.End)
	}
	if p.Color == (color.NRGBA{}) {
		return ""
	}
	return "fill=" + hex(p.Color)
}

func stroke(s *Stroke) string {
	if s.Width == 0 {
		return ""
	}
	out := "stroke=" + hex(s.Color) + "*" + num(s.Width)
	if s.Cap == RoundCap {
		out += " roundcap"
	}
	if s.Join == RoundJoin {
		out += " roundjoin"
	}
	if len(s.Dash) > 0 {
		dash := make([]string, len(s.Dash))
		for i, d := range s.Dash {
			dash[i] = num(d)
		}
		out += " dash=" + strings.Join(dash, ",")
	}
	return out
}

// The most steps of a path, and the most paths after one another, that are told one by one. A box has five steps.
const fewSegs, fewPaths = 5, 3

// drawing is one line for many paths.
func drawing(paths []*Path) string {
	var segs []Seg
	var all strings.Builder
	for _, it := range paths {
		segs = append(segs, it.Segs...)
		all.WriteString(path(it, pathData) + "\n")
	}
	return fmt.Sprintf("%d paths in %s %s", len(paths), rect(Bounds(segs)), checksum([]byte(all.String())))
}

// path is one line for a path, with its steps told one way or another.
func path(it *Path, steps func([]Seg) string) string {
	return words("path", fill(it.Fill), stroke(&it.Stroke), steps(it.Segs))
}

// shape is a path in the letters of SVG when its steps are few, else their number, box and checksum.
func shape(segs []Seg) string {
	data := pathData(segs)
	if len(segs) <= fewSegs {
		return data
	}
	return fmt.Sprintf("%d steps in %s %s", len(segs), rect(Bounds(segs)), checksum([]byte(data)))
}

func checksum(data []byte) string { return fmt.Sprintf("crc=%08x", crc32.ChecksumIEEE(data)) }

// pathData is a path in the letters of SVG, one space between steps.
func pathData(segs []Seg) string {
	var b strings.Builder
	for i := range segs {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteByte("MLCZ?"[min(segs[i].Op, Close+1)])
		for j, q := range segs[i].Points() {
			if j > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(point(q))
		}
	}
	return b.String()
}
