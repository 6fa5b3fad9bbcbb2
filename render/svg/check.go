package svg

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/jpeg"
	"image/png"
	"io"
	"math"
	"net/url"
	"strings"

	"journeymap/render"
)

// limit is the largest length written, in points. Viewers compute in single precision, which is exact to 0.01 pt
// up to about a hundred thousand and useless beyond some millions.
const limit = 1e6

// check finds what cannot be written, before the first byte is. Drawing then fails only with its writer.
func check(d *render.Document) error {
	if len(d.Pages) != 1 {
		return fmt.Errorf("svg: %d pages, want 1 in a file", len(d.Pages))
	}
	p := &d.Pages[0]
	if err := finite(p.Width, p.Height); err != nil {
		return fmt.Errorf("svg: page size: %w", err)
	}
	if p.Width <= 0 || p.Height <= 0 {
		return fmt.Errorf("svg: page of %g by %g pt", p.Width, p.Height)
	}
	if err := checkItems(p.Items); err != nil {
		return fmt.Errorf("svg: %w", err)
	}
	return nil
}

func checkItems(items []render.Item) error {
	for i, it := range items {
		if err := checkItem(it); err != nil {
			return fmt.Errorf("item %d: %w", i+1, err)
		}
	}
	return nil
}

func checkItem(it render.Item) error {
	switch it := it.(type) {
	case *render.Group:
		return checkGroup(it)
	case *render.Path:
		return checkPath(it)
	case *render.Text:
		return checkText(it)
	case *render.Image:
		return checkImage(it)
	}
	return fmt.Errorf("cannot draw a %T", it)
}

func checkGroup(g *render.Group) error {
	if err := finite(g.Shift.X, g.Shift.Y, g.Scale); err != nil {
		return fmt.Errorf("group: %w", err)
	}
	if g.Scale < 0 {
		return fmt.Errorf("group scaled by %g", g.Scale)
	}
	if g.Link != "" {
		if err := checkLink(g.Link); err != nil {
			return err
		}
	}
	if g.Clip != nil {
		if err := checkPath(g.Clip); err != nil {
			return fmt.Errorf("clip: %w", err)
		}
	}
	return checkItems(g.Items)
}

// checkLink lets through what opens a page or a letter and cannot run: https, http and mailto, spelled plainly.
func checkLink(link string) error {
	if strings.ContainsFunc(link, func(r rune) bool { return r <= ' ' || r == 0x7F }) {
		return fmt.Errorf("link %q holds a space or control character", link)
	}
	u, err := url.Parse(link)
	if err != nil {
		return fmt.Errorf("link: %w", err)
	}
	switch {
	case (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" && u.User == nil, u.Scheme == "mailto" && u.Opaque != "":
		return nil
	}
	return fmt.Errorf("link %q: not a plain https, http or mailto address", link)
}

func checkPath(p *render.Path) error {
	for i := range p.Segs {
		s := &p.Segs[i]
		if s.Op > render.Close {
			return fmt.Errorf("path: unknown step %d", s.Op)
		}
		for _, q := range s.Points() {
			if err := finite(q.X, q.Y); err != nil {
				return fmt.Errorf("path: %w", err)
			}
		}
	}
	if len(p.Segs) > 0 && p.Segs[0].Op != render.MoveTo {
		return errors.New("path: does not begin with a move")
	}
	if err := checkStroke(&p.Stroke); err != nil {
		return err
	}
	if g := p.Fill.Gradient; g != nil {
		return finite(g.Start.X, g.Start.Y, g.End.X, g.End.Y)
	}
	return nil
}

func checkStroke(s *render.Stroke) error {
	for _, v := range append([]float64{s.Width}, s.Dash...) {
		if err := finite(v); err != nil {
			return fmt.Errorf("stroke: %w", err)
		}
		if v < 0 {
			return fmt.Errorf("stroke: negative length %g", v)
		}
	}
	return nil
}

func checkText(t *render.Text) error {
	if t.Face == nil {
		return errors.New("text: no face")
	}
	if err := finite(t.Size); err != nil {
		return fmt.Errorf("text: %w", err)
	}
	if t.Size <= 0 {
		return fmt.Errorf("text: size %g", t.Size)
	}
	for i := range t.Lines {
		if err := checkLine(&t.Lines[i]); err != nil {
			return fmt.Errorf("text: line %d: %w", i+1, err)
		}
	}
	return nil
}

func checkLine(l *render.Line) error {
	for _, g := range l.Shaped {
		if g.Face == nil {
			return errors.New("glyph without a face")
		}
		if err := finite(g.X, g.Y); err != nil {
			return err
		}
	}
	return finite(l.X, l.Y, l.Width, l.Turn, l.Radius)
}

// checkImage reads the head of a picture, so that what is no PNG or JPEG never reaches a viewer as one.
func checkImage(m *render.Image) error {
	if err := finite(m.Box.X, m.Box.Y, m.Box.W, m.Box.H); err != nil {
		return fmt.Errorf("image: %w", err)
	}
	if m.Box.W < 0 || m.Box.H < 0 {
		return fmt.Errorf("image: box of %g by %g pt", m.Box.W, m.Box.H)
	}
	var decode func(io.Reader) (image.Config, error)
	switch m.Type {
	case "png":
		decode = png.DecodeConfig
	case "jpeg":
		decode = jpeg.DecodeConfig
	default:
		return fmt.Errorf("image: cannot carry a %q", m.Type)
	}
	if _, err := decode(bytes.NewReader(m.Data)); err != nil {
		return fmt.Errorf("image: %w", err)
	}
	return nil
}

func finite(vs ...float64) error {
	for _, v := range vs {
		if math.IsNaN(v) || math.Abs(v) > limit {
			return fmt.Errorf("%g is not a length", v)
		}
	}
	return nil
}
