package pdf

import (
	"fmt"
	"strconv"

	"journeymap/render"
)

// tags is the structure tree: what is read aloud, in order. ISO 32000-1, 14.7 and 14.8.
type tags struct {
	root   *elem
	byMark [][]*elem // for each page, the element of each marked-content sequence
}

// elem is an element of the structure tree.
type elem struct {
	kind       string // a standard structure type
	title, alt string
	actual     string // the words in the order of reading, where the page shows another
	parent     *elem
	kids       []kid
	page       int    // where its marks and links are
	box        string // of a figure: left, bottom, right and top on its page, y up
	obj        int
}

// kid is a child of an element: another element, a link's annotation, or a marked-content sequence of its page.
type kid struct {
	elem *elem
	link int // index in canvas.links, from 1
	mark int
}

func newTags() *tags { return &tags{root: &elem{kind: "Document"}} }

// add adds a child element.
func (e *elem) add(kind string, page int) *elem {
	k := &elem{kind: kind, parent: e, page: page}
	e.kids = append(e.kids, kid{elem: k})
	return k
}

// holdsText says whether text stands in the element directly, not in a paragraph of its own.
func (e *elem) holdsText() bool {
	switch e.kind {
	case "Document", "Sect":
		return false
	}
	return true
}

// mark opens a marked-content sequence for an element, or for an artifact when e is nil, unless it is open already.
func (p *page) mark(e *elem) {
	if p.sealed || p.marked && p.open == e {
		return
	}
	p.endMark()
	p.marked, p.open = true, e
	if e == nil {
		p.pdf.RawWriteStr("/Artifact BMC")
		return
	}
	p.pdf.RawWriteStr("/" + e.kind + " <</MCID " + strconv.Itoa(p.tags.mark(e, p.n)) + ">> BDC")
}

func (p *page) endMark() {
	if p.marked {
		p.pdf.RawWriteStr("EMC")
	}
	p.marked, p.open = false, nil
}

// mark numbers a new marked-content sequence of an element on a page.
func (t *tags) mark(e *elem, page int) int {
	for len(t.byMark) <= page {
		t.byMark = append(t.byMark, nil)
	}
	n := len(t.byMark[page])
	t.byMark[page] = append(t.byMark[page], e)
	e.kids = append(e.kids, kid{mark: n})
	return n
}

// textElem is the element for a text that is drawn now: a new paragraph where no other element holds it. Words from
// right to left stand on the page in the order they are seen; a span says them in the order they are read.
func (p *page) textElem(t *render.Text) *elem {
	if p.sealed {
		return p.elem
	}
	e := p.elem
	if !e.holdsText() {
		e = e.add("P", p.n)
	}
	if reordered(t) {
		e = e.add("Span", p.n)
		e.actual = words(t)
	}
	return e
}

// enter makes the tags of a group current: a heading holds its link, but a link holds its figure, since a figure, like
// an artifact, is one piece in which nothing else is tagged.
func (p *page) enter(g *render.Group) error {
	whole := g.Role == render.Figure || g.Role == render.Artifact
	if !whole && !p.sealed {
		p.enterRole(g)
	}
	if g.Link != "" {
		if err := p.enterLink(g); err != nil {
			return err
		}
	}
	if whole && !p.sealed {
		p.enterRole(g)
	}
	return nil
}

func (p *page) enterRole(g *render.Group) {
	switch g.Role {
	case render.Artifact:
		p.mark(nil)
		p.sealed = true
	case render.Figure:
		p.elem = p.elem.add("Figure", p.n)
		p.elem.alt, p.elem.box = g.Name, p.corners(extent(g))
		p.mark(p.elem)
		p.sealed = true
	case render.Section, render.Heading1, render.Heading2, render.Heading3, render.Paragraph:
		p.elem = p.elem.add(roleTags[g.Role], p.n)
		p.elem.title = g.Name
	}
}

var roleTags = [...]string{
	render.Section:   "Sect",
	render.Heading1:  "H1",
	render.Heading2:  "H2",
	render.Heading3:  "H3",
	render.Paragraph: "P",
}

// addTags adds the structure tree and gives the number of its root. annots are the numbers of the links' annotations.
func (f *file) addTags(t *tags, links []link, annots []int, pages int) int {
	root := f.reserve()
	t.root.number(f)
	t.root.write(f, root, annots)
	parents := f.add(parentTree(t, links, pages))
	f.objects[root] = fmt.Appendf(nil, "<</Type/StructTreeRoot/K[%s]/ParentTree %s/ParentTreeNextKey %d>>",
		ref(t.root.obj), ref(parents), pages+len(links))
	return root
}

// number gives each element its object.
func (e *elem) number(f *file) {
	e.obj = f.reserve()
	for _, k := range e.kids {
		if k.elem != nil {
			k.elem.number(f)
		}
	}
}

func (e *elem) write(f *file, parent int, annots []int) {
	b := fmt.Appendf(nil, "<</Type/StructElem/S/%s/P %s/Pg %s", e.kind, ref(parent), ref(pageObj(e.page)))
	if e.title != "" {
		b = append(append(b, "/T"...), textString(e.title)...)
	}
	if e.alt != "" {
		b = append(append(b, "/Alt"...), textString(e.alt)...)
	}
	if e.actual != "" {
		b = append(append(b, "/ActualText"...), textString(e.actual)...)
	}
	if e.box != "" {
		b = fmt.Appendf(b, "/A<</O/Layout/Placement/Block/BBox[%s]>>", e.box)
	}
	b = append(b, "/K["...)
	for i, k := range e.kids {
		if i > 0 {
			b = append(b, ' ')
		}
		b = k.appendTo(b, annots)
	}
	f.pack(e.obj, append(b, "]>>"...))
	for _, k := range e.kids {
		if k.elem != nil {
			k.elem.write(f, e.obj, annots)
		}
	}
}

func (k kid) appendTo(b []byte, annots []int) []byte {
	switch {
	case k.elem != nil:
		return append(b, ref(k.elem.obj)...)
	case k.link > 0:
		return append(append(append(b, "<</Type/OBJR/Obj "...), ref(annots[k.link-1])...), ">>"...)
	}
	return strconv.AppendInt(b, int64(k.mark), 10)
}

// parentTree leads from marks and annotations back to their elements: first the pages, each with the elements of its
// marks, then the annotations.
func parentTree(t *tags, links []link, pages int) string {
	b := []byte("<</Nums[")
	for i := range pages {
		var objs []int
		if i < len(t.byMark) {
			for _, e := range t.byMark[i] {
				objs = append(objs, e.obj)
			}
		}
		b = fmt.Appendf(b, "%d%s ", i, refs(objs))
	}
	for i := range links {
		b = fmt.Appendf(b, "%d %s ", pages+i, ref(links[i].elem.obj))
	}
	return string(append(b, "]>>"...))
}
