package pdf

import (
	"fmt"
	"strings"

	"journeymap/render"
)

// addOutline adds the bookmarks and gives the number of their root, 0 when there are none: ISO 32000-1, 12.3.3.
func (f *file) addOutline(d *render.Document) (int, error) {
	if len(d.Marks) == 0 {
		return 0, nil
	}
	root := f.reserve()
	kids, err := f.addMarks(d, d.Marks, root)
	f.objects[root] = []byte("<</Type/Outlines" + kids + ">>")
	return root, err
}

// addMarks adds the children of an entry and gives the keys that lead its parent to them. All entries are open.
func (f *file) addMarks(d *render.Document, marks []render.Mark, parent int) (string, error) {
	if len(marks) == 0 {
		return "", nil
	}
	first := len(f.objects)
	for range marks {
		f.reserve()
	}
	last := first + len(marks) - 1
	for i := range marks {
		body, err := f.mark(d, &marks[i], first+i, parent)
		if err != nil {
			return "", err
		}
		if first+i > first {
			body += "/Prev " + ref(first+i-1)
		}
		if first+i < last {
			body += "/Next " + ref(first+i+1)
		}
		f.objects[first+i] = []byte(body + ">>")
	}
	return fmt.Sprintf("/First %s/Last %s/Count %d", ref(first), ref(last), countMarks(marks)), nil
}

// mark begins an entry, with all but its siblings. Its destination is a point of the page, at the reader's own zoom.
func (f *file) mark(d *render.Document, m *render.Mark, self, parent int) (string, error) {
	if m.Page < 0 || m.Page >= len(d.Pages) {
		return "", fmt.Errorf("mark %q leads to page %d of %d", m.Title, m.Page+1, len(d.Pages))
	}
	kids, err := f.addMarks(d, m.Kids, self)
	title := strings.Join(strings.Fields(m.Title), " ")
	return fmt.Sprintf("<</Title%s/Parent %s/Dest[%s/XYZ %s null]%s",
		textString(title), ref(parent), ref(pageObj(m.Page)), nums(m.At.X, d.Pages[m.Page].Height-m.At.Y), kids), err
}

func countMarks(marks []render.Mark) int {
	n := len(marks)
	for i := range marks {
		n += countMarks(marks[i].Kids)
	}
	return n
}
