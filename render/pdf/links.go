package pdf

import (
	"fmt"
	"net/url"

	"journeymap/render"
)

// link is a box on a page that leads to a web address or a mailbox.
type link struct {
	page    int
	corners string // left, bottom, right and top, y up
	target  string // printable ASCII
	name    string
	elem    *elem
}

// enterLink makes a link of a group. A link is part of a paragraph: it gets one where it stands alone.
func (p *page) enterLink(g *render.Group) error {
	target, err := checkLink(g.Link)
	if err != nil {
		return err
	}
	e := p.elem
	if !e.holdsText() {
		e = e.add("P", p.n)
	}
	e = e.add("Link", p.n)
	p.links = append(p.links, link{p.n, p.corners(extent(g)), target, g.Name, e})
	e.kids = append(e.kids, kid{link: len(p.links)})
	if !p.sealed {
		p.elem = e
	}
	return nil
}

// checkLink lets web addresses and mailboxes pass, as printable ASCII.
func checkLink(s string) (string, error) {
	u, err := url.Parse(s)
	if err != nil {
		return "", fmt.Errorf("link %q: %w", s, err)
	}
	switch u.Scheme {
	case "http", "https":
		if u.Host == "" {
			return "", fmt.Errorf("link %q names no host", s)
		}
	case "mailto":
	default:
		return "", fmt.Errorf("link %q is not an https, http or mailto link", s)
	}
	return escapeURI(u.String()), nil
}

// escapeURI writes every byte outside printable ASCII in percent form, as RFC 3987, 3.1 maps an IRI to a URI.
func escapeURI(s string) string {
	b := make([]byte, 0, len(s))
	for i := range len(s) {
		if c := s[i]; c > ' ' && c < 0x7F {
			b = append(b, c)
		} else {
			b = fmt.Appendf(b, "%%%02X", c)
		}
	}
	return string(b)
}

// addLinks adds an annotation for each link and gives their numbers. The keys of the parent tree follow the pages'.
func (f *file) addLinks(links []link, pages int) []int {
	var annots []int
	for i, l := range links {
		contents := l.name
		if contents == "" {
			contents = l.target
		}
		annots = append(annots, f.add(fmt.Sprintf(
			"<</Type/Annot/Subtype/Link/P %s/Rect[%s]/Border[0 0 0]/F 4/StructParent %d/Contents%s/A<</S/URI/URI%s>>>>",
			ref(pageObj(l.page)), l.corners, pages+i, textString(contents), asciiString(l.target))))
	}
	return annots
}
