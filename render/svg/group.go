package svg

import (
	"strconv"

	"journeymap/render"
)

func (p *painter) items(items []render.Item) {
	for _, it := range items {
		switch it := it.(type) {
		case *render.Group:
			p.group(it)
		case *render.Path:
			p.path(it)
		case *render.Text:
			p.text(it)
		case *render.Image:
			p.image(it)
		}
	}
}

// group writes an element only where one is needed, and a link inside it.
func (p *painter) group(g *render.Group) {
	if len(g.Items) == 0 {
		return
	}
	clip := p.clip(g.Clip)
	if a := place(role(p.list(), g), g, clip); len(a) > 0 {
		p.svg.Group(string(a))
		defer p.svg.Gend()
	}
	if g.Link != "" {
		p.open(p.link(g))
		defer p.svg.LinkEnd()
	}
	p.items(g.Items)
}

// role adds what a group is to a screen reader, in the words of WAI-ARIA. Paragraphs are what text is anyway.
func role(a attrs, g *render.Group) attrs {
	switch g.Role {
	case render.Artifact:
		a.word("aria-hidden", "true")
	case render.Heading1, render.Heading2, render.Heading3:
		a.word("role", "heading")
		a.word("aria-level", strconv.Itoa(int(g.Role-render.Heading1)+1))
		label(&a, g.Name)
	case render.Section:
		if g.Name != "" {
			a.word("role", "group")
			label(&a, g.Name)
		}
	case render.Figure:
		if g.Name != "" {
			a.word("role", "img")
			label(&a, g.Name)
		}
	}
	return a
}

func label(a *attrs, name string) {
	if name != "" {
		a.text("aria-label", name)
	}
}

// link begins a link. The page that it opens learns nothing of the one that holds the poster.
func (p *painter) link(g *render.Group) attrs {
	a := p.tag("a")
	a.text("href", g.Link)
	a.word("rel", "noopener noreferrer")
	if g.Role == render.Plain || g.Role == render.Paragraph {
		label(&a, g.Name)
	}
	return a
}

// place adds a group's transform and clip.
func place(a attrs, g *render.Group, clip string) attrs {
	shifted, scaled := g.Shift != (render.Point{}), g.Scale != 0 && g.Scale != 1
	if shifted || scaled {
		a.begin("transform")
		if shifted {
			a = append(render.AppendNumber(append(a, "translate("...), g.Shift.X), ' ')
			a = append(render.AppendNumber(a, g.Shift.Y), ')')
		}
		if scaled {
			a = append(render.AppendNumber(append(a, "scale("...), g.Scale), ')')
		}
		a = append(a, '"')
	}
	if clip != "" {
		a.word("clip-path", "url(#"+clip+")")
	}
	return a
}

// clip defines a clip path and gives its id.
func (p *painter) clip(c *render.Path) string {
	if c == nil {
		return ""
	}
	id := p.ids.next()
	a := p.list()
	a.word("id", id)
	p.svg.ClipPath(string(a))
	p.svg.Path(data(c.Segs))
	p.svg.ClipEnd()
	return id
}
